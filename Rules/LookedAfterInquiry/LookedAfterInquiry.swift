import Tickmark

/// An inquiry into why children come into care, and how they leave it.
public let lookedAfterInquiry = RulePack(
  "looked-after-inquiry", version: "1.0", "Inquiry into children who are looked after"
) {
  routesIn
  ages
  routesOut
  inquiryForm
}
.isFor(
  "looked after / children in care / edge of care / coming into care / care system / care leaver",
  "inquiry / review group / scrutiny review / task and finish / task group / working group"
)
