import Tickmark

var agreement: Group {
  Group("", "One quantity, one figure") {
    Everywhere(
      "same-quantity", "Two tables that print one quantity print one figure", .sameQuantities,
      .groupTotals, .carriedOver
    )
    .because("A breakdown by nature and a breakdown by team speak of the same complaints.")
    .passes(groupTotals(homes: 10))
    .fails(groupTotals(homes: 12))
    Everywhere("series", "A year in two tables has one figure", .sameQuantities)
      .because("Last year's figure is copied from report to report, and one copy is changed.")
      .passes(withdrawnTwice(late: 30, withdrawn: 7))
      .fails(withdrawnTwice(late: 33, withdrawn: 4))
      .passes(series(second: 13))
      .fails(series(second: 31))
  }
}

/// Complaints by team and by nature, with the second table's total for children's homes as given.
private func groupTotals(homes: Int) -> String {
  """
  | Team | Number |
  |---|---|
  | Fostering services | |
  | North | 4 |
  | South | 5 |
  | Total | 9 |
  | Children's homes | |
  | East | 7 |
  | West | 3 |
  | Total | 10 |
  | Leaving care | |
  | Advisers | 2 |
  | Housing | 6 |
  | Total | 8 |

  | Nature of complaint | Number |
  |---|---|
  | Fostering services | |
  | Delay | 8 |
  | Conduct | 1 |
  | Total | 9 |
  | Children's homes | |
  | Delay | 5 |
  | Conduct | \(homes - 5) |
  | Total | \(homes) |
  | Leaving care | |
  | Delay | 1 |
  | Conduct | 7 |
  | Total | 8 |
  """
}

/// What was withdrawn in each year, under outcomes and, as given for the last year, under timescales.
private func withdrawnTwice(late: Int, withdrawn: Int) -> String {
  """
  # Outcomes of Stage 1 adult complaints

  | Period | Upheld | Not upheld | Withdrawn |
  |---|---|---|---|
  | 2020/21 | 40% | 55% | 5% |
  | 2021/22 | 37% | 56% | 7% |

  # Timescales for Stage 1 adult complaints

  | Period | In time | Late | Withdrawn |
  |---|---|---|---|
  | 2020/21 | 60% | 35% | 5% |
  | 2021/22 | 63% | \(late)% | \(withdrawn)% |
  """
}

/// A number of reviews by year, and the same years in a second table.
private func series(second: Int) -> String {
  """
  | Year | Number of independent case reviews |
  |---|---|
  | 2019/20 | 11 |
  | 2020/21 | 13 |
  | 2021/22 | 9 |

  | Year | Number of independent case reviews | Number of appeals |
  |---|---|---|
  | 2019/20 | 11 | 2 |
  | 2020/21 | \(second) | 4 |
  | 2021/22 | 9 | 1 |
  """
}
