extension Shape {
  /// Tables of scorecards and summaries: changes in several units, months without names of rows.
  static let scorecards: [Shape] = [
    Shape(
      "months side by side with no name for their one row",
      """
      | Apr | May | Jun | Jul | Total |
      |---|---|---|---|---|
      | 19 | 23 | 21 | 18 | 81 |
      """, holds: ["total-column 81"], Fault("| 81 |", "| 83 |", "total-column 83")),
    Shape(
      "changes in per cent, in points and in plain figures under one heading",
      """
      | | 2021/22 | 2022/23 | 2023/24 | Change in last year |
      |---|---|---|---|---|
      | Entrants | 62 | 71 | 58 | -18% |
      | Reviews | 200 | 229 | 187 | -18% |
      | Orders | 5 | 7 | 6 | -1 |
      | Offences | 160 | 230 | 190 | -40 |
      | Rate of return | 32.3% | 30.7% | 27.5% | -3.2 points |
      """, holds: ["percent-change -18%", "percent-change -1"],
      Fault("| 6 | -1 |", "| 6 | -3 |", "percent-change -3"),
      Fault("| 58 | -18% |", "| 58 | -28% |", "percent-change -28%")),
    Shape(
      "a row of shares in a table with changes",
      """
      | | 2021/22 | 2022/23 | Change |
      |---|---|---|---|
      | Talks due | 381 | 345 | -36 |
      | Talks held | 286 | 259 | -27 |
      | % of due | 75% | 75% | 0 |
      """, holds: ["percent-share 75%"],
      Fault("| 75% | 75% |", "| 75% | 57% |", "points-change 0")),
    Shape(
      "applications that are decided leave the list",
      """
      | Applications | Number |
      |---|---|
      | Brought forward from 2021/22 | 236 |
      | Received | 1,874 |
      | Granted | 1,402 |
      | Not granted | 171 |
      | Withdrawn | 288 |
      | Carried forward to 2023/24 | 249 |
      """, holds: ["balance 249"]),
    Shape(
      "bands of age side by side with no name for their rows",
      """
      | 0-4 | 5-10 | 11-15 | 16-19 | All |
      |---|---|---|---|---|
      | 185 | 1,616 | 1,754 | 877 | 4,432 |
      | 4% | 36% | 40% | 20% | 100% |
      """, holds: ["total-column 4,432"]),
    Shape(
      "children who are counted once in the year, by a star",
      """
      | | Q1 | Q2 | Q3 | Q4 | 2023/24 |
      |---|---|---|---|---|---|
      | Episodes | 52 | 41 | 38 | 47 | 178 |
      | Children missing in quarter | 166 | 159 | 140 | 157 | 431* |
      | New in quarter | 166 | 98 | 79 | 88 | 431 |
      """, holds: ["total-column 178", "total-column 431"]),
    Shape(
      "children who are counted once in the last row, by a star",
      """
      | | Episodes | Children | Interviews |
      |---|---|---|---|
      | April to June | 121 | 58 | 94 |
      | July to September | 143 | 66 | 108 |
      | October to December | 109 | 57 | 91 |
      | January to March | 98 | 49 | 83 |
      | Total | 471 | 168* | 376 |

      * Each child is counted once in the year.
      """, holds: ["total-row 471", "total-row 376"]),
  ]
}
