import Tickmark

var agreement: Group {
  Group("", "One quantity, one figure") {
    Everywhere(
      "same-quantity", "Two tables that print one quantity print one figure", .sameQuantities
    )
    .alsoNamed("series", "Two tables over years print one figure for one year")
    .because("The same year and the same category cannot be 7% on one page and 5% on the next.")
    .passes(
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
      | 2021/22 | 63% | 30% | 7% |
      """
    )
    .fails(
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
      | 2021/22 | 63% | 33% | 4% |
      """)
    Everywhere(
      "group-total", "The total of a group is the total of the table that is named after it",
      .groupTotals
    )
    .because("A breakdown by nature and a breakdown by team speak of the same complaints.")
    .passes(groupTotals(homes: 10))
    .fails(groupTotals(homes: 12))
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
