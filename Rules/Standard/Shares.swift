import Tickmark

var shares: Group {
  Group("", "Shares and changes") {
    Everywhere(
      "percent-share", "A percentage beside a count is that count's share", .shares,
      .fractionCells,
      .sharesAcrossTables, .wholeNumbers, .statedShares
    )
    .because("A share that its own count contradicts is wrong whichever of the two is right.")
    .passes(
      """
      | Outcome | Number | Percentage |
      |---|---|---|
      | Upheld | 9 | 30% |
      | Not upheld | 21 | 70% |
      | Total | 30 | 100% |
      """
    )
    .fails(
      """
      | Outcome | Number | Percentage |
      |---|---|---|
      | Upheld | 9 | 36% |
      | Not upheld | 21 | 70% |
      | Total | 30 | 100% |
      """)
    Everywhere("percent-sum", "The shares of a whole add to 100", .wholes, .setsInProse)
      .because("Outcomes of which every case has one add to no more and no less than 100%.")
      .passes(
        """
        | Year | Upheld | Partly upheld | Not upheld |
        |---|---|---|---|
        | 2019/20 | 21% | 34% | 45% |
        | 2020/21 | 33% | 33% | 33% |
        | 2021/22 | 18% | 42% | 40% |
        """
      )
      .fails(
        """
        | Year | Upheld | Partly upheld | Not upheld |
        |---|---|---|---|
        | 2019/20 | 21% | 34% | 45% |
        | 2020/21 | 33% | 33% | 34% |
        | 2021/22 | 18% | 42% | 51% |
        """)
    Everywhere(
      "percent-change", "A change column gives the change between its periods", .changes,
      .changesDownTables, .changesAcrossTables, .impliedChanges
    )
    .because("Members read the change before they read the figures.")
    .passes(
      """
      | Service | 2020/21 | 2021/22 | % change |
      |---|---|---|---|
      | Fostering | 40 | 50 | 25% |
      | Adoption | 20 | 15 | -25% |
      """
    )
    .fails(
      """
      | Service | 2020/21 | 2021/22 | % change |
      |---|---|---|---|
      | Fostering | 40 | 50 | 20% |
      | Adoption | 20 | 15 | -25% |
      """)
    Everywhere(
      "rate", "A rate or an average beside two figures is the one for each of the other",
      .rates, .means, .statedShares
    )
    .because("Rates are what councils are compared by, and nobody reckons them again.")
    .passes(
      """
      | Year | Children in need | Population 0 to 17 | Rate per 10,000 |
      |---|---|---|---|
      | 2020/21 | 1,500 | 50,000 | 300.0 |
      | 2021/22 | 1,612 | 50,400 | 319.8 |
      | 2022/23 | 1,580 | 50,900 | 310.4 |
      | 2023/24 | 1,600 | 51,200 | 312.5 |
      """
    )
    .fails(
      """
      | Year | Children in need | Population 0 to 17 | Rate per 10,000 |
      |---|---|---|---|
      | 2020/21 | 1,500 | 50,000 | 300.0 |
      | 2021/22 | 1,612 | 50,400 | 391.8 |
      | 2022/23 | 1,580 | 50,900 | 310.4 |
      | 2023/24 | 1,600 | 51,200 | 312.5 |
      """)
    Everywhere(
      "product", "A score is the product of the two grades before it", .scores
    )
    .because(
      "A score that was not worked out again puts a risk in the wrong place of the register."
    )
    .passes(risks(score: 12))
    .fails(risks(score: 16))
    Everywhere(
      "points-change", "A change in points or numbers is the difference", .changes,
      .changesDownTables, .changesAcrossTables, .differences
    )
    .because("A difference is the one figure that a reader checks in the head.")
    .passes(
      """
      | Area | 2020/21 | 2021/22 | Change |
      |---|---|---|---|
      | North | 61% | 66% | 5 points |
      """
    )
    .fails(
      """
      | Area | 2020/21 | 2021/22 | Change |
      |---|---|---|---|
      | North | 61% | 66% | 7 points |
      """)
  }
}

/// A register of risks, with one score as given.
private func risks(score: Int) -> String {
  """
  | Risk | Likelihood | Impact | Score |
  |---|---|---|---|
  | Budget | 4 | 5 | 20 |
  | Fraud | 2 | 4 | 8 |
  | Recruitment | 4 | 3 | \(score) |
  | Buildings | 3 | 3 | 9 |
  | Cyber attack | 3 | 5 | 15 |
  """
}
