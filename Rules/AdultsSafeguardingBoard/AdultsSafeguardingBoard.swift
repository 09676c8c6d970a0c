import Tickmark

/// The annual report of a safeguarding adults board.
public let adultsSafeguardingBoard = RulePack(
  "adults-safeguarding-board", version: "1.0", "Safeguarding adults board: annual report"
) {
  adultsBoardDuties
  adultsConcerns
  adultsAbuse
  adultsOutcomes
  adultsReviews
  boardTraining
}
.isFor(
  "safeguarding adult / safeguarding adults / adult safeguarding / adults safeguarding",
  "board / partnership", "annual report / report"
)
