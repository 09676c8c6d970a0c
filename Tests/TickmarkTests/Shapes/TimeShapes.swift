extension Shape {
  /// Running totals, the year to date, quarters that add and quarters that do not.
  static let time: [Shape] = [
    Shape(
      "a running total beside the month's figure",
      """
      | Month | New cases | Cumulative |
      |---|---|---|
      | April | 14 | 14 |
      | May | 9 | 23 |
      | June | 17 | 40 |
      | July | 11 | 51 |
      """, holds: ["total-column 23", "total-column 51"],
      Fault("| 40 |", "| 44 |", "total-column 44")),
    Shape(
      "a running total that started before the table",
      """
      | Week ending | Vaccinations | Running total |
      |---|---|---|
      | 5 March | 410 | 8,410 |
      | 12 March | 395 | 8,805 |
      | 19 March | 520 | 9,325 |
      | 26 March | 305 | 9,630 |
      """, holds: ["total-column 9,325"],
      Fault("| 9,325 |", "| 9,235 |", "total-column 9,235")),
    Shape(
      "year to date behind the months",
      """
      | Depot | Apr | May | Jun | YTD |
      |---|---|---|---|---|
      | North | 40 | 35 | 44 | 119 |
      | South | 28 | 31 | 25 | 84 |
      | West | 17 | 19 | 22 | 58 |
      """, holds: ["total-column 119", "total-column 58"],
      Fault("| 84 |", "| 94 |", "total-column 94")),
    Shape(
      "year to date with only the latest months shown",
      """
      | Depot | Nov | Dec | Jan | YTD |
      |---|---|---|---|---|
      | North | 40 | 35 | 44 | 402 |
      | South | 28 | 31 | 25 | 261 |
      | West | 17 | 19 | 22 | 196 |
      """),
    Shape(
      "quarters and the year with last year behind",
      """
      | Crime type | Q1 | Q2 | Q3 | Q4 | 2022/23 | 2021/22 |
      |---|---|---|---|---|---|---|
      | Robbery | 12 | 15 | 9 | 14 | 50 | 44 |
      | Arson | 4 | 3 | 6 | 2 | 15 | 21 |
      | Drugs | 30 | 28 | 35 | 27 | 120 | 118 |
      """, holds: ["total-column 50", "total-column 120"],
      Fault("| 120 |", "| 102 |", "total-column 102")),
    Shape(
      "quarters and a full year",
      """
      | Service line | Quarter 1 | Quarter 2 | Quarter 3 | Quarter 4 | Full year |
      |---|---|---|---|---|---|
      | Calls answered | 2,010 | 1,944 | 2,103 | 1,943 | 8,000 |
      | Calls lost | 120 | 98 | 104 | 78 | 400 |
      """, holds: ["total-column 8,000"],
      Fault("| 104 |", "| 140 |", "total-column 400")),
    Shape(
      "individuals that do not add over quarters",
      """
      | | Q1 | Q2 | Q3 | Q4 | Total |
      |---|---|---|---|---|---|
      | Visits | 100 | 120 | 90 | 110 | 420 |
      | Individuals seen | 60 | 75 | 52 | 66 | 148 |
      """, holds: ["total-column 420"],
      Fault("| 420 |", "| 402 |", "total-column 402")),
    Shape(
      "snapshots at the end of each month",
      """
      | | April | May | June | Total |
      |---|---|---|---|---|
      | Referrals received | 30 | 42 | 28 | 100 |
      | Waiting list at month end | 210 | 224 | 219 | 219 |
      | Headcount | 44 | 45 | 43 | 43 |
      """, holds: ["total-column 100"],
      Fault("| 42 |", "| 24 |", "total-column 100")),
    Shape(
      "unique clients in the rows",
      """
      | Quarter | Sessions | Unique clients |
      |---|---|---|
      | Q1 | 310 | 120 |
      | Q2 | 290 | 131 |
      | Q3 | 300 | 118 |
      | Q4 | 350 | 140 |
      | Total | 1,250 | 305 |
      """, holds: ["total-row 1,250"],
      Fault("| 1,250 |", "| 1,520 |", "total-row 1,520")),
    Shape(
      "years as rows with a total over years",
      """
      | Year | Planning appeals | Allowed | Dismissed |
      |---|---|---|---|
      | 2019 | 22 | 8 | 14 |
      | 2020 | 15 | 6 | 9 |
      | 2021 | 19 | 5 | 14 |
      | Total | 56 | 19 | 37 |
      """, holds: ["total-row 56", "total-row 37"],
      Fault("| 37 |", "| 73 |", "total-row 73")),
    Shape(
      "half-years and a year",
      """
      | Station | April to September | October to March | Total |
      |---|---|---|---|
      | Whole-time | 312 | 288 | 600 |
      | On-call | 95 | 105 | 200 |
      """, holds: ["total-column 600"],
      Fault("| 288 |", "| 228 |", "total-column 600")),
    Shape(
      "months down with a cumulative column per year",
      """
      | Month | 2022 actual | 2022 cumulative | 2023 actual | 2023 cumulative |
      |---|---|---|---|---|
      | January | 20 | 20 | 25 | 25 |
      | February | 18 | 38 | 21 | 46 |
      | March | 30 | 68 | 24 | 70 |
      """, holds: ["total-column 38", "total-column 70"],
      Fault("| 46 |", "| 64 |", "total-column 64")),
    Shape(
      "a year on its own between quarters of two years",
      """
      | Measure | 2022/23 | Q1 2023/24 | Q2 2023/24 | Q3 2023/24 | Q4 2023/24 | 2023/24 total |
      |---|---|---|---|---|---|---|
      | Permits issued | 88 | 20 | 25 | 22 | 23 | 90 |
      | Permits refused | 12 | 3 | 2 | 4 | 1 | 10 |
      """, holds: ["total-column 90"],
      Fault("| 22 |", "| 12 |", "total-column 90")),
    Shape(
      "pupils on roll by term",
      """
      | School | Autumn | Spring | Summer |
      |---|---|---|---|
      | Oakwood | 410 | 408 | 405 |
      | Elm Park | 222 | 230 | 231 |
      | Total | 632 | 638 | 636 |
      """, holds: ["total-row 632"],
      Fault("| 638 |", "| 683 |", "total-row 683")),
  ]
}
