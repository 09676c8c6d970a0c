import Tickmark

var agreement: Group {
  Group("", "One quantity, one figure") {
    Everywhere(
      "same-quantity", "Two tables that print one quantity print one figure", .sameQuantities
    )
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
  }
}
