import Tickmark

/// The annual report of a safeguarding children board or partnership.
public let childrenSafeguardingBoard = RulePack(
  "children-safeguarding-board", version: "1.0",
  "Safeguarding children board or partnership: annual report"
) {
  childrenBoardDuties
  frontDoor
  childProtection
  lookedAfterFlow
  boardTraining
}
.isFor(
  "safeguarding children / safeguarding childrens / children's safeguarding / child safeguarding",
  "board / partnership", "annual report / yearly report / report"
)
