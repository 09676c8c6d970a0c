import Tickmark

var contributions: Group {
  Group("contributions", "What each partner paid in") {
    Table(
      "Contributions", with: accountTotal,
      under:
        "Contribution / Contributions / Partner funding / Agency funding / Funding from partners"
    ) {
      Row(.named(accountTotal)).addsRowsAbove()
        .because("A partner that was left out of the total has paid for nothing.")
        .from(.housePractice)
      Column("Share / Percentage / % / % of total / Percentage of total / Proportion").isShare(
        of:
          "Contribution / Contributions / Amount / £ / Cash contribution / Total",
        over: .groupTotal
      )
      .because("Partners agree their shares first and are billed by them.")
      .from(.housePractice)
    }
  }
  .passes(
    """
    ## Partner contributions

    | Partner | Contribution | Share |
    |---|---|---|
    | County council | £60,000 | 60% |
    | Police | £25,000 | 25% |
    | Health | £15,000 | 15% |
    | Total | £100,000 | 100% |
    """
  )
  .fails(
    """
    ## Partner contributions

    | Partner | Contribution |
    |---|---|
    | County council | £60,000 |
    | Police | £25,000 |
    | Health | £15,000 |
    | Total | £110,000 |
    """, with: "contributions/total-row"
  )
  .fails(
    """
    ## Partner contributions

    | Partner | Contribution | Share |
    |---|---|---|
    | County council | £60,000 | 60% |
    | Police | £25,000 | 35% |
    | Health | £15,000 | 15% |
    | Total | £100,000 | 100% |
    """, with: "contributions/percent-share")
}
