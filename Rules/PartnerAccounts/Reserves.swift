import Tickmark

private let openingBalance: Words =
  "Opening balance / Opening reserve / Opening reserves / Balance brought forward / Brought forward / Reserves brought forward / Balance at 1 April / Reserves at 1 April"
private let closingBalance: Words =
  "Closing balance / Closing reserve / Closing reserves / Balance carried forward / Carried forward / Reserves carried forward / Balance at 31 March / Reserves at 31 March"
private let comesIn: Words =
  "Contribution / Contributions / Income / Grant / Grants / Interest / Received / Transfer to / Added / Added in year"
private let goesOut: Words =
  "Expenditure / Spend / Spending / Cost / Costs / Payment / Payments / Used / Use of / Drawn / Transfer from / Refund / Returned"

var reserves: Group {
  Group("reserves", "What is left") {
    Table("Reserves", with: openingBalance, closingBalance) {
      Row(.named(closingBalance)).closes(
        from: openingBalance, adding: comesIn, takingAway: goesOut
      )
      .because("Opening balance, plus what came in, less what went out, is the closing balance.")
      .from(.housePractice)
      Row(.named(openingBalance)).isLastYears(closingBalance)
        .because("A balance that changes overnight on 31 March is one that nobody signed off.")
        .from(.housePractice)
      Column(closingBalance).closes(
        from: openingBalance, adding: comesIn, takingAway: goesOut
      )
      .because("Each fund closes with what it opened with, plus income, less spending.")
      .from(.housePractice)
    }
    Table(
      "Result", with: "Total income / Income", "Total expenditure / Expenditure",
      "Surplus / Surplus or deficit / Surplus (deficit) / Surplus/(deficit) / Net surplus / In-year surplus"
    ) {
      Row(
        "Surplus / Surplus or deficit / Surplus (deficit) / Surplus/(deficit) / Net surplus / In-year surplus"
      ).isBalance(
        of: "Total income / Income", minus: ["Total expenditure / Expenditure"]
      )
      .because("The surplus is the figure that goes to the reserve.")
      .from(.housePractice)
    }
  }
  .passes(
    """
    | Reserve | 2020/21 | 2021/22 |
    |---|---|---|
    | Opening balance | £12,000 | £15,400 |
    | Partner contributions | £90,000 | £96,000 |
    | Expenditure | £86,600 | £99,150 |
    | Closing balance | £15,400 | £12,250 |

    | Fund | Opening balance | Income | Expenditure | Closing balance |
    |---|---|---|---|---|
    | Training | £4,000 | £600 | (£250) | £4,350 |
    | Reviews | £9,000 | £1,000 | (£4,500) | £5,500 |

    | Account | Year |
    |---|---|
    | Total income | £96,000 |
    | Total expenditure | £92,500 |
    | Surplus | £3,500 |
    """
  )
  .passes(
    """
    | Reserve | 2021/22 |
    |---|---|
    | Opening balance | £15,400 |
    | Contributions | £96,000 |
    | Pension adjustment | £1,000 |
    | Expenditure | £99,150 |
    | Closing balance | £11,250 |
    """
  )
  .fails(
    """
    | Reserve | 2021/22 |
    |---|---|
    | Opening balance | £15,400 |
    | Contributions | £96,000 |
    | Expenditure | £99,150 |
    | Closing balance | £21,250 |
    """, with: "reserves/closing"
  )
  .fails(
    """
    | Reserve | 2020/21 | 2021/22 |
    |---|---|---|
    | Opening balance | £12,000 | £14,500 |
    | Contributions | £90,000 | £96,000 |
    | Expenditure | £86,600 | £99,150 |
    | Closing balance | £15,400 | £11,350 |
    """, with: "reserves/brought-forward"
  )
  .fails(
    """
    | Fund | Opening balance | Income | Expenditure | Closing balance |
    |---|---|---|---|---|
    | Training | £4,000 | £600 | £250 | £4,350 |
    | Reviews | £9,000 | £1,000 | £4,500 | £6,500 |
    """, with: "reserves/closing-2"
  )
  .fails(
    """
    | Account | Year |
    |---|---|
    | Total income | £96,000 |
    | Total expenditure | £92,500 |
    | Surplus | £5,300 |
    """, with: "reserves/balance")
}

var accountsAgree: Group {
  Group("agreement", "One account, told in several tables") {
    Table(
      "Contributions by partner", with: accountTotal,
      under: "Contribution / Contributions / Partner funding / Agency funding"
    )
    Table("Expenditure by item", with: accountTotal, under: "Expenditure / Spending / Spend")
    Table("Statement", with: openingBalance, closingBalance)
    Agree(
      "Partner contributions", .figure("Contributions by partner", row: accountTotal),
      .figure(
        "Statement", row: "Partner contributions / Contributions / Contributions from partners")
    )
    .because("The statement takes its income from the table of who paid it.")
    .from(.housePractice)
    Agree(
      "Expenditure",
      .figure("Expenditure by item", row: accountTotal, or: "Actual / Outturn / Actual spend"),
      .figure("Statement", row: "Expenditure / Total expenditure / Spending")
    )
    .because("The statement takes its spending from the table of what it went on.")
    .from(.housePractice)
  }
  .passes(accounts(paidIn: "£96,000", spent: "£99,150"))
  .fails(accounts(paidIn: "£69,000", spent: "£99,150"), with: "agreement/agreement")
  .fails(accounts(paidIn: "£96,000", spent: "£91,950"), with: "agreement/agreement-2")
}

/// The accounts of one year in three tables.
private func accounts(paidIn: String, spent: String) -> String {
  """
  # Partnership accounts 2021/22

  ## Contributions

  | Partner | 2021/22 |
  |---|---|
  | County council | £60,000 |
  | Police | £36,000 |
  | Total | £96,000 |

  ## Expenditure

  | Item | 2021/22 |
  |---|---|
  | Staff | £80,000 |
  | Training | £19,150 |
  | Total | £99,150 |

  ## Reserve

  | Line | 2021/22 |
  |---|---|
  | Opening balance | £15,400 |
  | Contributions | \(paidIn) |
  | Expenditure | \(spent) |
  | Closing balance | £12,250 |
  """
}
