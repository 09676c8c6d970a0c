import Tickmark

var expenditure: Group {
  Group("expenditure", "What the money was spent on") {
    Table(
      "Expenditure", with: accountTotal,
      under: "Expenditure / Spending / Spend / Costs / Budget and outturn / Outturn"
    ) {
      Row(.named(accountTotal)).addsRowsAbove()
        .because("What partners are told was spent is what their auditors look for.")
        .from(.housePractice)
      Column("Variance / Variation / Over or under spend / Overspend / Underspend")
        .isVariance(
          of: "Actual / Outturn / Actual spend / Spend / Expenditure",
          against: "Budget / Plan / Planned / Budgeted"
        )
        .because("The variance is the line of an account that a board asks about.")
        .from(.housePractice)
    }
  }
  .passes(
    """
    ## Expenditure

    | Item | Budget | Actual | Variance |
    |---|---|---|---|
    | Staff | £70,000 | £68,500 | -£1,500 |
    | Training | £20,000 | £22,250 | £2,250 |
    | Total | £90,000 | £90,750 | £750 |
    """
  )
  .passes(
    """
    ## Expenditure

    | Item | Budget | Actual | Variance |
    |---|---|---|---|
    | Staff | £70,000 | £68,500 | £1,500 |
    | Training | £20,000 | £22,250 | (£2,250) |
    | Total | £90,000 | £90,750 | (£750) |
    """
  )
  .fails(
    """
    ## Expenditure

    | Item | Actual |
    |---|---|
    | Staff | £68,500 |
    | Training | £22,250 |
    | Total | £97,050 |
    """, with: "expenditure/total-row"
  )
  .fails(
    """
    ## Expenditure

    | Item | Budget | Actual | Variance |
    |---|---|---|---|
    | Staff | £70,000 | £68,500 | £1,500 |
    | Printing | £4,000 | £3,000 | £1,000 |
    | Venues | £6,000 | £6,500 | £500 |
    | Total | £80,000 | £78,000 | £2,000 |
    """, with: "expenditure/variance")
}
