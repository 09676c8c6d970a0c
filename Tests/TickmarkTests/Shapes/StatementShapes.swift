extension Shape {
  /// Signed statements, thousands and millions, brackets for negatives.
  static let statements: [Shape] = [
    Shape(
      "income, expenditure and surplus",
      """
      | | 2021/22 £000 | 2022/23 £000 |
      |---|---|---|
      | Total income | 9,400 | 9,950 |
      | Total expenditure | 9,150 | 10,020 |
      | Surplus/(deficit) | 250 | (70) |
      """, holds: ["balance 250", "balance (70)"],
      Fault("| (70) |", "| 70 |", "balance 70"),
      Fault("| 250 |", "| 205 |", "balance 205")),
    Shape(
      "income and expenditure in detail",
      """
      | Statement of accounts | £ |
      |---|---|
      | Income | |
      | Grants | 120,000 |
      | Fees | 45,500 |
      | Total income | 165,500 |
      | Expenditure | |
      | Salaries | 98,000 |
      | Premises | 41,250 |
      | Total expenditure | 139,250 |
      | Surplus for the year | 26,250 |
      """, holds: ["sub-total 165,500", "sub-total 139,250", "balance 26,250"],
      Fault("| 26,250 |", "| 22,650 |", "balance 22,650"),
      Fault("| 41,250 |", "| 42,150 |", "sub-total 139,250")),
    Shape(
      "opening balance, movements and closing balance",
      """
      | Reserve | General | Earmarked |
      |---|---|---|
      | Opening balance | 4,000 | 2,500 |
      | Contributions | 600 | 350 |
      | Used in year | (250) | (900) |
      | Closing balance | 4,350 | 1,950 |
      """, holds: ["balance 4,350", "balance 1,950"],
      Fault("| 1,950 |", "| 1,590 |", "balance 1,590")),
    Shape(
      "cases brought forward and carried forward",
      """
      | Appeals | 2022 | 2023 |
      |---|---|---|
      | Brought forward | 31 | 44 |
      | Received | 120 | 131 |
      | Closed | 107 | 125 |
      | Carried forward | 44 | 50 |
      """, holds: ["balance 44", "balance 50"],
      Fault("| 50 |", "| 60 |", "balance 60")),
    Shape(
      "balances across in columns",
      """
      | Fund | Balance at 1 April | Additions | Withdrawals | Balance at 31 March |
      |---|---|---|---|---|
      | Capital | 1,200 | 300 | (450) | 1,050 |
      | Insurance | 640 | 110 | (95) | 655 |
      | Transformation | 900 | 0 | (275) | 625 |
      """, holds: ["balance 1,050", "balance 625"],
      Fault("| 655 |", "| 565 |", "balance 565")),
    Shape(
      "gross, income and net",
      """
      | Directorate | Gross expenditure £000 | Income £000 | Net expenditure £000 |
      |---|---|---|---|
      | Adults | 54,300 | (12,100) | 42,200 |
      | Children | 38,700 | (4,050) | 34,650 |
      | Place | 29,000 | (9,850) | 19,150 |
      | Total | 122,000 | (26,000) | 96,000 |
      """, holds: ["total-row 96,000", "balance 42,200"],
      Fault("| 34,650 |", "| 36,450 |", "balance 36,450", "total-row 96,000")),
    Shape(
      "gross and income without signs",
      """
      | Service | Gross spend | Income | Net spend |
      |---|---|---|---|
      | Parking | 410 | 900 | -490 |
      | Libraries | 720 | 60 | 660 |
      | Museums | 305 | 75 | 230 |
      """, holds: ["balance 660"],
      Fault("| 230 |", "| 203 |", "balance 203")),
    Shape(
      "brackets for negatives in a column that adds",
      """
      | Pressure | £m |
      |---|---|
      | Inflation | 6.4 |
      | Demand | 3.1 |
      | Savings | (5.2) |
      | One-off funding | (1.8) |
      | Total | 2.5 |
      """, holds: ["total-row 2.5"],
      Fault("| (5.2) |", "| 5.2 |", "total-row 2.5")),
    Shape(
      "thousands in one column and millions in the other",
      """
      | Programme | Grant (£000) | Total cost (£m) |
      |---|---|---|
      | Roads | 1,250 | 4.2 |
      | Schools | 2,300 | 9.7 |
      | Housing | 950 | 3.1 |
      | Total | 4,500 | 17.0 |
      """, holds: ["total-row 4,500", "total-row 17.0"],
      Fault("| 17.0 |", "| 17.9 |", "total-row 17.9")),
    Shape(
      "scales written in the cells",
      """
      | Scheme | Cost |
      |---|---|
      | Bridge | £1.2m |
      | Cycleway | £850k |
      | Signals | £150k |
      | Total | £2.2m |
      """, holds: ["total-row £2.2m"],
      Fault("| £2.2m |", "| £2.9m |", "total-row £2.9m")),
    Shape(
      "rounded millions need not add to the last digit",
      """
      | Block | £m |
      |---|---|
      | Schools | 110.4 |
      | Early years | 20.4 |
      | High needs | 40.4 |
      | Total | 171.3 |
      """, holds: ["total-row 171.3"],
      Fault("| 171.3 |", "| 177.3 |", "total-row 177.3")),
    Shape(
      "assets and liabilities",
      """
      | Balance sheet | 31 March 2022 | 31 March 2023 |
      |---|---|---|
      | Property | 81,000 | 84,500 |
      | Debtors | 9,200 | 8,800 |
      | Total assets | 90,200 | 93,300 |
      | Creditors | (12,000) | (11,500) |
      | Borrowing | (30,000) | (29,800) |
      | Total liabilities | (42,000) | (41,300) |
      | Net assets | 48,200 | 52,000 |
      """, holds: ["sub-total 90,200", "sub-total (41,300)", "balance 48,200"],
      Fault("| 52,000 |", "| 25,000 |", "balance 25,000"),
      Fault("| (29,800) |", "| (28,900) |", "sub-total (41,300)")),
    Shape(
      "staff at the start, joiners, leavers, staff at the end",
      """
      | Headcount | Police | Staff |
      |---|---|---|
      | At start of year | 1,900 | 1,210 |
      | Joiners | 210 | 130 |
      | Leavers | 160 | 145 |
      | At end of year | 1,950 | 1,195 |
      """, holds: ["balance 1,950"],
      Fault("| 145 |", "| 154 |", "balance 1,195")),
    Shape(
      "a deficit shown as positive",
      """
      | Account | Plan | Actual |
      |---|---|---|
      | Income | 800 | 760 |
      | Expenditure | 950 | 990 |
      | Net expenditure | 150 | 230 |
      """, holds: ["balance 150"],
      Fault("| 230 |", "| 320 |", "balance 320")),
    Shape(
      "less rows in a sum",
      """
      | Capital financing | £000 |
      |---|---|
      | Borrowing | 5,000 |
      | Grants | 2,500 |
      | Less: slippage | (500) |
      | Total | 7,000 |
      """, holds: ["total-row 7,000"],
      Fault("| 7,000 |", "| 7,500 |", "total-row 7,500")),
    Shape(
      "children in and out of care",
      """
      | | Q1 | Q2 | Q3 |
      |---|---|---|---|
      | Open at start of quarter | 210 | 222 | 217 |
      | Started | 40 | 31 | 36 |
      | Ended | 28 | 36 | 30 |
      | Open at end of quarter | 222 | 217 | 223 |
      """, holds: ["balance 222", "balance 223"],
      Fault("| 223 |", "| 232 |", "balance 232")),
  ]
}
