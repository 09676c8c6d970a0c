import Tickmark

/// The annual report on complaints about adult social care.
public let adultsComplaints = RulePack(
  "adults-complaints", version: "1.0", "Adult social care complaints: annual report"
) {
  adultsReceived
  wellFounded
  adultsInvestigations
  adultsAnswers
  adultsContents
}
.isFor("complaint / complaints", "adult / adults / adult social care")

/// The Local Authority Social Services and National Health Service Complaints (England) Regulations
/// 2009: what the annual report specifies and summarises.
let annualReport2009 = Source.regulation("2009 No. 309", 18)
