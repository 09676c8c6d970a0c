import Tickmark

var receipts: Group {
  Group("receipts", "Complaints received, by quarter") {
    Table(
      "Received by quarter", with: "Q1 / Quarter 1", "Q2 / Quarter 2", "Q3 / Quarter 3",
      "Q4 / Quarter 4", "Total / Year / Year total"
    ) {
      Column("Total / Year / Year total").adds(from: "Q1 / Quarter 1", through: "Q4 / Quarter 4")
        .because("The year is its four quarters; the total is what the committee minutes.")
      Row("Total").addsRowsAbove()
    }
  }
  .passes(
    """
    | Year | Q1 | Q2 | Q3 | Q4 | Total |
    |---|---|---|---|---|---|
    | 2021/22 | 12 | 9 | 15 | 11 | 47 |

    | Service | Q1 | Q2 | Q3 | Q4 | Total |
    |---|---|---|---|---|---|
    | Fostering | 5 | 4 | 9 | 6 | 24 |
    | Adoption | 7 | 5 | 6 | 5 | 23 |
    | Total | 12 | 9 | 15 | 11 | 47 |
    """
  )
  .fails(
    """
    | Year | Q1 | Q2 | Q3 | Q4 | Total |
    |---|---|---|---|---|---|
    | 2021/22 | 12 | 9 | 15 | 11 | 46 |
    """, with: "receipts/total-column"
  )
  .fails(
    """
    | Service | Q1 | Q2 | Q3 | Q4 | Total |
    |---|---|---|---|---|---|
    | Fostering | 5 | 4 | 9 | 6 | 24 |
    | Adoption | 7 | 5 | 6 | 5 | 23 |
    | Total | 12 | 9 | 14 | 12 | 47 |
    """, with: "receipts/total-row")
}
