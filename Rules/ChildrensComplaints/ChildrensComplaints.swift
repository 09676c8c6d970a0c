import Tickmark

/// The annual report on children's complaints: the statutory procedure and the corporate one.
public let childrensComplaints = RulePack(
  "childrens-complaints", version: "1.1", "Children's complaints: annual report"
) {
  receipts
  natures
  outcomes
  timescales
  stageLimits
  progression
  remedies
  ombudsman
  contents
}
.isFor("complaint / complaints / representation", "children / child / young people")

/// The Children Act 1989 Representations Procedure (England) Regulations 2006.
func representations(_ regulation: Int) -> Source { .regulation("2006 No. 1738", regulation) }
