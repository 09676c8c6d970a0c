import Tickmark

/// The annual report on children's complaints: the statutory procedure and the corporate one.
public let childrensComplaints = RulePack(
  "childrens-complaints", version: "1.0", "Children's complaints: annual report"
) {
  receipts
  outcomes
  timescales
  progression
  contents
}
.isFor("complaint / complaints / representation", "children / child / young people")
