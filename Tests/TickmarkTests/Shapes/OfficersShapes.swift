extension Shape {
  /// What officers work out across and down their tables, beside totals and shares.
  static let officers: [Shape] = [
    Shape(
      "a bill that adds up an average",
      """
      Mooring fees by class of boat (£)

      | Class | Harbour | Lights | Rescue | Port | Village quays (average) | Total £ |
      |---|---|---|---|---|---|---|
      | A | 1,065.96 | 182.10 | 56.04 | 134.52 | 44.94 | 1,483.56 |
      | B | 1,243.62 | 212.45 | 65.38 | 156.94 | 52.43 | 1,730.82 |
      | C | 1,421.28 | 242.80 | 74.72 | 179.36 | 59.92 | 1,978.08 |
      | D | 1,598.94 | 273.15 | 84.06 | 201.78 | 67.41 | 2,225.34 |
      """, holds: ["total-column 1,978.08"],
      Fault("| 1,730.82 |", "| 1,703.82 |", "total-column 1,703.82"),
      Fault("| 201.78 |", "| 210.78 |", "total-column 2,225.34")),
    Shape(
      "years that each open as the last one closed",
      """
      | £m | 2023/24 Actual | 2024/25 Estimate | 2025/26 Estimate | 2026/27 Estimate |
      |---|---|---|---|---|
      | Opening debt | 118.4 | 121.6 | 127.0 | 129.4 |
      | New quays | 9.6 | 14.3 | 11.2 | 6.8 |
      | Boats sold | (1.4) | (2.0) | (0.9) | (1.1) |
      | Grants | (3.1) | (4.8) | (5.5) | (2.2) |
      | Minimum revenue provision | (1.9) | (2.1) | (2.4) | (2.6) |
      | Closing debt | 121.6 | 127.0 | 129.4 | 130.3 |
      | Movement in year | 3.2 | 5.4 | 2.4 | 0.9 |
      | External loans | 95.5 | 99.0 | 102.5 | 101.0 |
      | Under-borrowing | 26.1 | 28.0 | 26.9 | 29.3 |
      """, holds: ["balance 127.0", "balance 5.4", "balance 26.9"],
      Fault("| 14.3 |", "| 13.4 |", "balance 127.0"), Fault("| 5.4 |", "| 4.5 |", "balance 4.5"),
      Fault("| 26.9 |", "| 29.6 |", "balance 29.6")),
    Shape(
      "members brought forward and carried forward, the gain between them",
      """
      | Members | April | May | June | Quarter 1 |
      |---|---|---|---|---|
      | Brought forward | 4,816 | 4,920 | 4,943 | 4,816 |
      | Joined | 312 | 274 | 341 | 927 |
      | Lapsed | (208) | (251) | (296) | (755) |
      | Net gain | 104 | 23 | 45 | 172 |
      | Carried forward | 4,920 | 4,943 | 4,988 | 4,988 |
      """, holds: ["balance 4,943", "total-column 927"],
      Fault("| 341 |", "| 314 |", "total-column 927"),
      Fault("| 312 |", "| 321 |", "total-column 927")),
    Shape(
      "shares of each row, and how many the row has",
      """
      | Yard | Kept | Sold | Broken up | Total | Boats |
      |---|---|---|---|---|---|
      | North | 43.9% | 30.7% | 25.4% | 100.0% | 228 |
      | South | 56.1% | 13.5% | 30.4% | 100.0% | 148 |
      | West | 14.3% | 24.3% | 61.4% | 100.0% | 70 |
      | Island | 32.7% | 23.4% | 43.9% | 100.0% | 107 |
      """, holds: ["percent-sum 100.0%"], Fault("| 56.1% |", "| 65.1% |", "percent-sum 100.0%")),
    Shape(
      "a percentage of two running totals",
      """
      | Month | Due | Paid | % paid | Cumulative due | Cumulative paid | Cumulative % |
      |---|---|---|---|---|---|---|
      | April | 2,641 | 2,588 | 97.99 | 2,641 | 2,588 | 97.99 |
      | May | 2,639 | 2,602 | 98.60 | 5,280 | 5,190 | 98.30 |
      | June | 2,638 | 2,655 | 100.64 | 7,918 | 7,845 | 99.08 |
      | July | 2,644 | 2,597 | 98.22 | 10,562 | 10,442 | 98.86 |
      """, holds: ["percent-share 99.08"],
      Fault("| 99.08 |", "| 90.98 |", "percent-share 90.98")),
    Shape(
      "years and their percentages in one line of headings",
      """
      Berth	2023	2024	2023 %	2024 %	Change (pp)
      River	588	671	43.9	44.6	+0.7
      Harbour	541	566	40.4	37.6	-2.8
      Slip	210	268	15.7	17.8	+2.1
      Total	1,339	1,505	100.0	100.0
      """, holds: ["percent-share 44.6", "points-change +2.1", "total-row 1,505"],
      Fault("\t37.6\t", "\t36.7\t", "percent-share 36.7"),
      Fault("+2.1", "+1.2", "points-change +1.2")),
    Shape(
      "points off a target",
      """
      |  | Quarter 1 | Quarter 2 | Quarter 3 | Quarter 4 | Full year |
      |---|---|---|---|---|---|
      | Surveys | 58 | 71 | 49 | 83 | 261 |
      | Within 20 weeks | 27 | 41 | 33 | 62 | 163 |
      | % within 20 weeks | 47% | 58% | 67% | 75% | 62% |
      | Target | 60% | 60% | 60% | 60% | 60% |
      | Variance from target (pp) | -13 | -2 | +7 | +15 | +2 |
      """, holds: ["balance -13", "balance +15"], Fault("| -13 |", "| -31 |", "balance -31")),
    Shape(
      "the average of four years",
      """
      | Calls | 2020/21 | 2021/22 | 2022/23 | 2023/24 | 4-year average |
      |---|---|---|---|---|---|
      | Noise | 1,846 | 1,512 | 1,377 | 1,290 | 1,506.3 |
      | Slips | 412 | 538 | 671 | 804 | 606.3 |
      | Oil | 623 | 597 | 655 | 640 | 628.8 |
      | Nets | 208 | 341 | 366 | 352 | 316.8 |
      """, holds: ["rate 1,506.3", "rate 316.8"], Fault("| 628.8 |", "| 682.8 |", "rate 682.8")),
    Shape(
      "averages below a heading that speaks of changes",
      """
      |  | New moorings |  |  | Changes of mooring |  |  |
      |---|---|---|---|---|---|---|
      | Month | Settled | Total days | Average days | Settled | Total days | Average days |
      | Oct | 143 | 2688 | 18.8 | 912 | 5837 | 6.4 |
      | Nov | 129 | 2516 | 19.5 | 884 | 5216 | 5.9 |
      | Dec | 97 | 2134 | 22.0 | 703 | 5132 | 7.3 |
      | Jan | 156 | 3245 | 20.8 | 1247 | 8978 | 7.2 |
      | Feb | 138 | 2594 | 18.8 | 1896 | 6826 | 3.6 |
      """, holds: ["rate 19.5", "rate 7.3"], Fault("| 7.3 |", "| 3.7 |", "rate 3.7")),
    Shape(
      "what is delivered of a target in numbers",
      """
      | Savings (£000) | Docks | Buoys | Ferries | Offices | Total |
      |---|---|---|---|---|---|
      | Target | 4,250 | 1,750 | 1,490 | 1,015 | 8,505 |
      | Delivered | 1,840 | 610 | 955 | 730 | 4,135 |
      | % delivered | 43% | 35% | 64% | 72% | 49% |
      """, holds: ["percent-share 43%", "percent-share 49%"],
      Fault("| 64% |", "| 46% |", "percent-share 46%")),
    Shape(
      "what stands at a moment is no sum of its quarters, whatever the year is called",
      """
      |  | Apr-Jun | Jul-Sep | Oct-Dec | Jan-Mar | 2023/24 |
      |---|---|---|---|---|---|
      | Boats at start of period | 412 | 415 | 427 | 414 | 412 |
      | Came in | 38 | 45 | 31 | 40 | 154 |
      | Left | 35 | 33 | 44 | 36 | 148 |
      | Boats at end of period | 415 | 427 | 414 | 418 | 418 |
      | Net change | +3 | +12 | −13 | +4 | +6 |
      """, holds: ["total-column 154", "total-column 148"],
      Fault("| 154 |", "| 145 |", "total-column 145")),
    Shape(
      "what stands at a moment in each half and in the year",
      """
      |  | 1st half | 2nd half | Whole year |
      |---|---|---|---|
      | Crews at start | 147 | 149 | 147 |
      | Joined | +11 | +8 | +19 |
      | Left | -9 | -14 | -23 |
      | Crews at end | 149 | 143 | 143 |
      | Berths at end | 271 | 260 | 260 |
      """, holds: ["total-column +19"]),
    Shape(
      "a total whose note counts each once",
      """
      Trips for young sailors 2023/24
      Kind of trip	Sailors	Hours
      Overnight	34	16,320
      Family	17	5,440
      Day	141	11,985
      Weekend	96	7,680
      Total	189 (1)	41,425
      (1) Sailors on more than one kind of trip are counted once. Altogether 41,425 hours were sailed.
      """, holds: ["total-row 41,425"]),
    Shape(
      "a change and its percentage below the totals of three years",
      """
      | Members | Apr 2021 | Apr 2022 | Apr 2023 | Apr 2024 |
      |---|---|---|---|---|
      | Juniors | 4,218 | 4,036 | 3,877 | 3,760 |
      | Seniors | 6,943 | 6,611 | 6,402 | 6,538 |
      | All members | 11,161 | 10,647 | 10,279 | 10,298 |
      | Change | - | -514 | -368 | +19 |
      | Change % | - | -4.6 | -3.5 | +0.2 |
      """, holds: ["points-change -368", "percent-change -4.6"],
      Fault("| -3.5 |", "| -5.3 |", "percent-change -5.3")),
    Shape(
      "how many of how many in one cell, and their percentage beside it",
      """
      | Yard | Kept in time | % in time | Boats |
      |---|---|---|---|
      | North | 12/14 | 85.7% | 2 |
      | South | 71/88 | 80.7% | 19 |
      | Island | 203/221 | 91.9% | 17 |
      | All yards | 286/323 | 88.5% | 38 |
      """, holds: ["percent-share 80.7%", "percent-share 88.5%"],
      Fault("| 80.7% |", "| 87.0% |", "percent-share 87.0%"),
      Fault("| 71/88 |", "| 11/88 |", "percent-share 80.7%")),
    Shape(
      "points of change below headings of two lines",
      """
      Turnout (%) at the autumn races, by class
      	Autumn	Autumn	Autumn	Change on year
      Class	2021	2022	2023	(percentage points)
      First	93.1	93.6	94.4	+0.8
      Second	90.2	90.0	90.7	+0.7
      Third	86.3	86.9	86.4	-0.5
      """, holds: ["points-change +0.8", "points-change -0.5"],
      Fault("+0.7", "+7.0", "points-change +7.0")),
    Shape(
      "the average of the years that its heading names",
      """
      | Wrecks | 2019 | 2020 | 2021 | 2022 | 2023 | Average 2020-2022 |
      |---|---|---|---|---|---|---|
      | River | 88 | 41 | 63 | 97 | 102 | 67.0 |
      | Harbour | 51 | 44 | 47 | 39 | 36 | 43.3 |
      | Bay | 74 | 69 | 81 | 77 | 66 | 75.7 |
      """, holds: ["rate 43.3"], Fault("| 75.7 |", "| 57.7 |", "rate 57.7")),
    Shape(
      "changes of averages are not added",
      """
      | Yard | Boats | Total days | Average days | 2022/23 average | Change (days) |
      |---|---|---|---|---|---|
      | North | 120 | 4,020 | 33.5 | 30.9 | +2.6 |
      | South | 140 | 5,166 | 36.9 | 32.7 | +4.2 |
      | Island | 60 | 1,626 | 27.1 | 30.6 | -3.5 |
      | All yards | 320 | 10,812 | 33.8 | 31.2 | +2.6 |
      """, holds: ["total-row 10,812"]),
    Shape(
      "given by other means, in a list that adds to a hundred",
      """
      | How skippers answered | 2021/22 % | 2022/23 % |
      |---|---|---|
      | At the quay | 51 | 56 |
      | By letter | 25 | 22 |
      | Views given by other means | 17 | 18 |
      | Not at all | 7 | 4 |
      | Total | 100 | 100 |
      """, holds: ["percent-sum 100"]),
    Shape(
      "percentages of change are not added",
      """
      | Service | Boats | Change |
      |---|---|---|
      | Docks | 840 | 3 |
      | Buoys | 610 | -4 |
      | Ferries | 380 | 12 |
      | Total | 1,830 | 2 |
      """, holds: ["total-row 1,830"]),
    Shape(
      "one column that its last row adds up",
      """
      | Trips in the year | Skippers |
      |---|---|
      | One | 131 |
      | Two or three | 54 |
      | Four or five | 19 |
      | Six to nine | 13 |
      | Ten or more | 9 |
      | Skippers out at least once | 226 |
      """, holds: ["total-row 226"]),
    Shape(
      "a share in brackets is no mark of a note, whatever happened once",
      """
      | Trips | Boats |
      |---|---|
      | One | 131 (58%) |
      | Two or three | 54 (24%) |
      | Four and more | 41 (18%) |
      | Total | 226 (100%) |

      Most boats went out only once.
      """, holds: ["total-row 226"], Fault("| 226 (", "| 262 (", "total-row 262")),
  ]
}
