extension Shape {
  /// Months, quarters, the year and the year to date in one table.
  static let quarters: [Shape] = [
    Shape(
      "quarters that total the months above them",
      """
      | Month | Received | Closed |
      |---|---|---|
      | April | 14 | 11 |
      | May | 9 | 12 |
      | June | 17 | 10 |
      | Q1 | 40 | 33 |
      | July | 11 | 15 |
      | August | 8 | 9 |
      | September | 13 | 14 |
      | Q2 | 32 | 38 |
      | October | 19 | 12 |
      | November | 16 | 18 |
      | December | 7 | 10 |
      | Q3 | 42 | 40 |
      | January | 12 | 11 |
      | February | 15 | 13 |
      | March | 18 | 16 |
      | Q4 | 45 | 40 |
      | Total | 159 | 151 |
      """, holds: ["sub-total 40", "sub-total 38", "grand-total 159", "grand-total 151"],
      Fault("| Q3 | 42 |", "| Q3 | 24 |", "sub-total 24"),
      Fault("| August | 8 |", "| August | 5 |", "sub-total 32"),
      Fault("| 159 |", "| 195 |", "grand-total 195")),
    Shape(
      "a quarter without its number, below its three months",
      """
      | Month | Bills | Paid in 30 days |
      |---|---|---|
      | January | 1,420 | 1,349 |
      | February | 1,310 | 1,271 |
      | March | 1,670 | 1,570 |
      | Quarter | 4,400 | 4,190 |
      """, holds: ["total-row 4,400", "total-row 4,190"],
      Fault("| 1,349 |", "| 5,349 |", "total-row 4,190"),
      Fault("| 4,400 |", "| 5,400 |", "total-row 5,400")),
    Shape(
      "a year below its quarters, beside sailors who are counted once",
      """
      | Quarter | Trips | Sailors |
      |---|---|---|
      | Q1 | 31 | 14 |
      | Q2 | 44 | 19 |
      | Q3 | 27 | 12 |
      | Q4 | 38 | 17 |
      | Year | 140 | 43 |
      """, holds: ["total-row 140"],
      Fault("| 31 |", "| 61 |", "total-row 140"), Fault("| 140 |", "| 144 |", "total-row 144")),
    Shape(
      "few that are left of many, line by line",
      """
      | Check | Due | Done | Outstanding |
      |---|---|---|---|
      | Lamps | 5,214 | 5,206 | 8 |
      | Ropes | 1,240 | 1,178 | 62 |
      | Floats | 96 | 96 | 0 |
      | Ladders | 38 | 35 | 3 |
      """, holds: ["balance 62"],
      Fault("| 5,206 |", "| 1,206 |", "balance 8"), Fault("| 62 |", "| 52 |", "balance 52")),
    Shape(
      "quarter totals by name, two quarters so far",
      """
      | 2023/24 | Calls | Visits |
      |---|---|---|
      | Apr | 204 | 31 |
      | May | 187 | 28 |
      | Jun | 215 | 40 |
      | Quarter 1 | 606 | 99 |
      | Jul | 190 | 35 |
      | Aug | 176 | 22 |
      | Sep | 233 | 44 |
      | Quarter 2 | 599 | 101 |
      | Year to date | 1,205 | 200 |
      """, holds: ["sub-total 606", "sub-total 101", "grand-total 1,205"],
      Fault("| 599 |", "| 509 |", "sub-total 509"),
      Fault("| 1,205 |", "| 1,025 |", "grand-total 1,025")),
    Shape(
      "quarter columns among the months, and the year",
      """
      | Depot | Apr | May | Jun | Q1 | Jul | Aug | Sep | Q2 | Oct | Nov | Dec | Q3 | Jan | Feb | Mar | Q4 | Year |
      |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
      | North | 10 | 12 | 9 | 31 | 8 | 7 | 11 | 26 | 14 | 10 | 6 | 30 | 9 | 12 | 13 | 34 | 121 |
      | South | 5 | 6 | 8 | 19 | 4 | 9 | 7 | 20 | 8 | 6 | 3 | 17 | 5 | 5 | 8 | 18 | 74 |
      | West | 21 | 18 | 25 | 64 | 19 | 22 | 20 | 61 | 27 | 23 | 15 | 65 | 18 | 24 | 22 | 64 | 254 |
      """, holds: ["total-column 31", "total-column 61", "total-column 121", "total-column 254"],
      Fault("| 26 |", "| 62 |", "total-column 62"), Fault("| 254 |", "| 245 |", "total-column 245"),
      Fault("| 27 |", "| 72 |", "total-column 65")),
    Shape(
      "two halves and the year",
      """
      | Hailed by | H1 | H2 | Year | % |
      |---|---|---|---|---|
      | Harbour office | 41 | 47 | 88 | 45 |
      | Coastguard | 19 | 24 | 43 | 22 |
      | Skippers | 17 | 22 | 39 | 20 |
      | Moorings club | 6 | 9 | 15 | 8 |
      | Passers-by | 5 | 7 | 12 | 6 |
      | All | 88 | 109 | 197 | 100 |
      """, holds: ["total-row 197", "total-column 39", "total-row 88"],
      Fault("| 197 |", "| 897 |", "total-row 897"), Fault("| 39 |", "| 32 |", "total-column 32")),
    Shape(
      "quarters told by their months, and the year",
      """
      | Berths asked for | Jan-Mar | Apr-Jun | Jul-Sep | Oct-Dec | Year |
      |---|---|---|---|---|---|
      | Given | 124 | 118 | 71 | 124 | 437 |
      | Refused | 41 | 31 | 25 | 37 | 134 |
      | Waiting | 3 | 2 | 1 | 15 | 21 |
      | All | 168 | 151 | 97 | 176 | 592 |
      """, holds: ["grand-total 592", "total-column 437"],
      Fault("| 592 |", "| 598 |", "grand-total 598"),
      Fault("| 437 |", "| 457 |", "total-column 457")),
    Shape(
      "launch dates that are counted",
      """
      | Slip | Launch dates set | Kept |
      |---|---|---|
      | North | 148 | 71 |
      | South | 402 | 208 |
      | Island | 187 | 90 |
      | Total | 737 | 369 |
      """, holds: ["total-row 737"], Fault("| 737 |", "| 787 |", "total-row 787")),
    Shape(
      "this month beside the same month of last year",
      """
      | Slip | This month | Same month last year |
      |---|---|---|
      | North | 14 | 11 |
      | South | 22 | 25 |
      | Island | 9 | 8 |
      | Total | 45 | 44 |
      """, holds: ["total-row 45", "total-row 44"], Fault("| 45 |", "| 47 |", "total-row 47"),
      Fault("| 44 |", "| 34 |", "total-row 34")),
    Shape(
      "quarters by their months, their year, the year before, and those that were late",
      """
      |  | Apr-Jun | Jul-Sep | Oct-Dec | Jan-Mar | 2019/20 | 2018/19 |
      |---|---|---|---|---|---|---|
      | Surveys held | 312 | 298 | 281 | 334 | 1,225 | 1,148 |
      | Held on time | 301 | 289 | 264 | 318 | 1,172 | 1,091 |
      | Out of timescale | 11 | 9 | 17 | 16 | 53 | 57 |
      """, holds: ["total-column 1,225", "balance 53", "balance 57", "total-column 53"],
      Fault("| 1,225 |", "| 1,252 |", "total-column 1,252"),
      Fault("| 17 |", "| 71 |", "balance 71"),
      Fault("| 57 |", "| 75 |", "balance 75")),
    Shape(
      "changes below what they are of",
      """
      |  | Jan 2020 | Jan 2021 | Jan 2022 | Jan 2023 | Jan 2024 |
      |---|---|---|---|---|---|
      | Moorings let | 1,486 | 1,602 | 1,771 | 1,958 | 2,214 |
      | Increase on year | n/a | 116 | 169 | 187 | 256 |
      | % increase | n/a | 7.8 | 10.5 | 10.6 | 13.1 |
      """, holds: ["points-change 169", "percent-change 13.1"],
      Fault("| 187 |", "| 178 |", "points-change 178"),
      Fault("| 10.5 |", "| 15.0 |", "percent-change 15.0")),
    Shape(
      "two groups together",
      """
      | Thanks | 2021-22 | 2022-23 | 2023-24 |
      |---|---|---|---|
      | Sailors | 402 | 388 | 431 |
      | Rowers | 97 | 104 | 129 |
      | Together | 499 | 492 | 560 |
      """, holds: ["total-row 560"], Fault("| 560 |", "| 506 |", "total-row 506")),
    Shape(
      "the variance of the quarter before",
      """
      | Service | Budget | Forecast | Variance at Q3 | Variance at Q2 |
      |---|---|---|---|---|
      | Docks | 84,210 | 87,945 | 3,735 | 3,120 |
      | Buoys | 61,380 | 66,210 | 4,830 | 5,215 |
      | Ferries | 38,740 | 38,105 | -635 | -210 |
      | Offices | 22,615 | 21,870 | -745 | -390 |
      | Rescue | 9,455 | 10,590 | 1,135 | 880 |
      | Services total | 216,400 | 224,720 | 8,320 | 8,615 |
      """, holds: ["total-row 8,615"], Fault("| 5,215 |", "| 5,251 |", "total-row 8,615")),
    Shape(
      "quarter columns and a column to date",
      """
      | Team | Apr | May | Jun | Q1 | Jul | Aug | Sep | Q2 | YTD |
      |---|---|---|---|---|---|---|---|---|---|
      | Intake | 30 | 28 | 35 | 93 | 27 | 31 | 33 | 91 | 184 |
      | Reviews | 12 | 15 | 11 | 38 | 14 | 9 | 16 | 39 | 77 |
      """, holds: ["total-column 93", "total-column 184", "total-column 77"],
      Fault("| 77 |", "| 87 |", "total-column 87"), Fault("| 91 |", "| 81 |", "total-column 81")),
    Shape(
      "a column to date that runs on over quarter rows",
      """
      | | New cases | Year to date |
      |---|---|---|
      | April | 14 | 14 |
      | May | 9 | 23 |
      | June | 17 | 40 |
      | Quarter 1 | 40 | 40 |
      | July | 11 | 51 |
      | August | 8 | 59 |
      | September | 13 | 72 |
      | Quarter 2 | 32 | 72 |
      """, holds: ["total-row 32", "total-column 51", "total-column 59"],
      Fault("| August | 8 | 59 |", "| August | 8 | 95 |", "total-column 95"),
      Fault("| Quarter 2 | 32 | 72 |", "| Quarter 2 | 32 | 27 |", "total-column 27")),
    Shape(
      "rows to date between the quarters",
      """
      | Period | Applications | Approved |
      |---|---|---|
      | Q1 | 120 | 80 |
      | Q2 | 135 | 92 |
      | Year to date | 255 | 172 |
      | Q3 | 110 | 71 |
      | Year to date | 365 | 243 |
      """, holds: ["total-row 255", "total-row 365", "total-row 243"],
      Fault("| 365 |", "| 356 |", "total-row 356")),
    Shape(
      "columns to date between the quarters",
      """
      | Ward | Q1 | Q2 | YTD Q2 | Q3 | YTD Q3 | Q4 | YTD Q4 |
      |---|---|---|---|---|---|---|---|
      | Ash | 12 | 10 | 22 | 15 | 37 | 9 | 46 |
      | Elm | 7 | 8 | 15 | 6 | 21 | 10 | 31 |
      | Oak | 20 | 25 | 45 | 19 | 64 | 23 | 87 |
      """, holds: ["total-column 22", "total-column 37", "total-column 87"],
      Fault("| 64 |", "| 46 |", "total-column 46"),
      Fault("| 15 | 6 |", "| 51 | 6 |", "total-column 51")),
    Shape(
      "a quarter's figure and the figure to date side by side",
      """
      | Indicator | Q1 | Q1 cumulative | Q2 | Q2 cumulative | Q3 | Q3 cumulative |
      |---|---|---|---|---|---|---|
      | Homes built | 40 | 40 | 35 | 75 | 52 | 127 |
      | Homes adapted | 12 | 12 | 18 | 30 | 9 | 39 |
      | Homes let | 61 | 61 | 58 | 119 | 70 | 189 |
      """, holds: ["total-column 75", "total-column 127", "total-column 189"],
      Fault("| 119 |", "| 191 |", "total-column 191"), Fault("| 39 |", "| 93 |", "total-column 93")),
    Shape(
      "the quarter and the year to date in each of two years",
      """
      | Quarter | 2021/22 actual | 2021/22 cumulative | 2022/23 actual | 2022/23 cumulative |
      |---|---|---|---|---|
      | Q1 | 210 | 210 | 198 | 198 |
      | Q2 | 190 | 400 | 220 | 418 |
      | Q3 | 245 | 645 | 207 | 625 |
      | Q4 | 230 | 875 | 251 | 876 |
      """, holds: ["total-column 400", "total-column 876"],
      Fault("| 645 |", "| 654 |", "total-column 654")),
    // Look-alikes: nothing may be found in these.
    Shape(
      "quarters that average their months",
      """
      | Month | Answered in time, % | Wait in days |
      |---|---|---|
      | April | 91 | 14 |
      | May | 88 | 16 |
      | June | 94 | 12 |
      | Q1 | 91 | 14 |
      | July | 85 | 15 |
      | August | 80 | 21 |
      | September | 87 | 18 |
      | Q2 | 84 | 18 |
      """),
    Shape(
      "quarter rows of those still open at its end",
      """
      | Month | Open |
      |---|---|
      | April | 40 |
      | May | 44 |
      | June | 39 |
      | Q1 | 39 |
      | July | 36 |
      | August | 41 |
      | September | 45 |
      | Q2 | 45 |
      """),
    Shape(
      "last year's quarters above this year's months",
      """
      | Period | Visits |
      |---|---|
      | Q3 2022/23 | 610 |
      | Q4 2022/23 | 580 |
      | April 2023 | 190 |
      | May 2023 | 204 |
      | June 2023 | 211 |
      | Q1 2022/23 | 575 |
      """),
    Shape(
      "months of one quarter and the quarter a year before",
      """
      | Site | Apr | May | Jun | Q1 last year |
      |---|---|---|---|---|
      | Pool | 410 | 395 | 430 | 1,102 |
      | Gym | 820 | 790 | 815 | 2,260 |
      | Hall | 96 | 88 | 101 | 301 |
      """),
    Shape(
      "different people in each month and in the quarter",
      """
      | Service | Apr | May | Jun | Q1 | Jul | Aug | Sep | Q2 |
      |---|---|---|---|---|---|---|---|---|
      | Adults seen | 30 | 28 | 35 | 61 | 27 | 31 | 33 | 58 |
      | Children seen | 12 | 15 | 11 | 24 | 14 | 9 | 16 | 27 |
      """),
    Shape(
      "cumulative percentages beside those of each band",
      """
      | Days | Cases | % | Cumulative % |
      |---|---|---|---|
      | 0 to 10 | 20 | 25.0% | 25.0% |
      | 11 to 20 | 36 | 45.0% | 70.0% |
      | 21 to 30 | 16 | 20.0% | 90.0% |
      | Over 30 | 8 | 10.0% | 100.0% |
      | Total | 80 | 100.0% | |
      """, holds: ["percent-share 45.0%"],
      Fault("| 70.0% |", "| 77.0% |", "total-column 77.0%")),
  ]
}
