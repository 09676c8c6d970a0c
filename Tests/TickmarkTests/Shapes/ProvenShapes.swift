extension Shape {
  /// Totals, bases and quotients that no label names and that the other figures of the table prove.
  static let proven: [Shape] = [
    Shape(
      "twelve months above a year, calls and those answered in target",
      """
      | Month | Calls | In target | % in target |
      |---|---|---|---|
      | Apr | 140 | 112 | 80% |
      | May | 162 | 131 | 81% |
      | Jun | 151 | 114 | 75% |
      | Jul | 201 | 155 | 77% |
      | Aug | 180 | 146 | 81% |
      | Sep | 155 | 127 | 82% |
      | Oct | 169 | 142 | 84% |
      | Nov | 148 | 124 | 84% |
      | Dec | 119 | 98 | 82% |
      | Jan | 226 | 181 | 80% |
      | Feb | 184 | 149 | 81% |
      | Mar | 206 | 163 | 79% |
      | **Year** | 2,041 | 1,642 | 80% |
      """, holds: ["total-row 2,041", "total-row 1,642", "percent-share 75%"],
      Fault("2,041", "2,051", "total-row 2,051"),
      Fault("| 1,642 |", "| 1,462 |", "total-row 1,462"),
      Fault("| 75% |", "| 57% |", "percent-share 57%")),
    Shape(
      "twelve months above a year, one column",
      """
      | Month | Fly-tips cleared |
      |---|---|
      | April | 40 |
      | May | 62 |
      | June | 51 |
      | July | 71 |
      | August | 80 |
      | September | 55 |
      | October | 69 |
      | November | 48 |
      | December | 39 |
      | January | 66 |
      | February | 84 |
      | March | 76 |
      | Year | 741 |
      """, holds: ["total-row 741"], Fault("| 741 |", "| 747 |", "total-row 747")),
    Shape(
      "the year's row is an average of twelve months",
      """
      | Month | Open cases at month end |
      |---|---|
      | April | 240 |
      | May | 262 |
      | June | 251 |
      | July | 271 |
      | August | 280 |
      | September | 255 |
      | October | 269 |
      | November | 248 |
      | December | 239 |
      | January | 266 |
      | February | 284 |
      | March | 276 |
      | Year | 262 |
      """),
    Shape(
      "quarters above last year's figure",
      """
      | Quarter | Licences issued |
      |---|---|
      | Q1 2024/25 | 204 |
      | Q2 2024/25 | 231 |
      | Q3 2024/25 | 177 |
      | Q4 2024/25 | 225 |
      | 2023/24 | 841 |
      """),
    Shape(
      "quarters above a year with people who are counted once in it",
      """
      | | Visits | Visitors |
      |---|---|---|
      | Quarter 1 | 1,204 | 353 |
      | Quarter 2 | 1,311 | 398 |
      | Quarter 3 | 1,577 | 402 |
      | Quarter 4 | 1,425 | 377 |
      | 2023/24 | 5,517 | 911 |
      """, holds: ["total-row 5,517"]),
    Shape(
      "the last row adds up two years under a name of its own",
      """
      | | 2021/22 | 2022/23 | % 2022/23 |
      |---|---|---|---|
      | Asked and views given | 690 | 749 | 69.7% |
      | Asked and none given | 151 | 158 | 14.7% |
      | Not asked | 130 | 121 | 11.3% |
      | Not known | 40 | 46 | 4.3% |
      | Reviews ended | 1,011 | 1,074 | 100.0% |
      """, holds: ["total-row 1,011", "total-row 1,074"],
      Fault("| 749 |", "| 794 |", "total-row 1,074"), Fault("1,011", "1,101", "total-row 1,101")),
    Shape(
      "the last row is a hundred per cent of the counts above it",
      """
      | Setting | Number | % |
      |---|---|---|
      | Own home | 302 | 54.4 |
      | Care home | 121 | 21.8 |
      | Day centre | 38 | 6.8 |
      | Hospital | 91 | 16.4 |
      | Elsewhere | 3 | 0.5 |
      | Adults supported | 555 | 100.0 |
      """, holds: ["total-row 555", "percent-share 54.4"],
      Fault("| 555 |", "| 505 |", "total-row 505"), Fault("| 302 |", "| 320 |", "total-row 555"),
      Fault("| 16.4 |", "| 14.6 |", "percent-share 14.6")),
    Shape(
      "the last row is a rate of its own and no total",
      """
      | Team | Reviews | % in time |
      |---|---|---|
      | North | 30 | 30% |
      | South | 45 | 40% |
      | East | 51 | 30% |
      | Duty desk | 140 | 100% |
      """),
    Shape(
      "needs of which somebody may have several, and how many have any",
      """
      | Need | People | % |
      |---|---|---|
      | Housing | 120 | 48% |
      | Debt | 95 | 38% |
      | Alcohol | 60 | 24% |
      | Any of these | 250 | 100% |
      """),
    Shape(
      "a row of percentages between counts and a column of targets",
      """
      | | Q1 | Q2 | Q3 | Q4 | Year | Target |
      |---|---|---|---|---|---|---|
      | Letters due an answer | 188 | 179 | 197 | 201 | 765 | |
      | Answered within ten days | 143 | 140 | 151 | 158 | 592 | |
      | % within ten days | 76% | 78% | 77% | 79% | 77% | 85% |
      | Average days | 9.6 | 9.8 | 9.3 | 8.8 | 9.4 | |
      """, holds: ["percent-share 76%", "total-column 765"],
      Fault("| 76% |", "| 67% |", "percent-share 67%"),
      Fault("| 143 |", "| 134 |", "total-column 592")),
    Shape(
      "a row of percentages that are of nothing in the table",
      """
      | | Q1 | Q2 | Q3 | Q4 | Year | Target |
      |---|---|---|---|---|---|---|
      | Letters | 188 | 179 | 197 | 201 | 765 | |
      | Calls | 243 | 240 | 251 | 258 | 992 | |
      | % satisfied | 76% | 74% | 81% | 79% | 77% | 85% |
      """, holds: ["total-column 765"]),
    Shape(
      "cost for each case",
      """
      | Service | Cost (£) | Cases | Cost per case (£) |
      |---|---|---|---|
      | Advocacy | 48,200 | 241 | 200 |
      | Mediation | 31,350 | 57 | 550 |
      | Advice | 122,400 | 144 | 850 |
      | Translation | 9,180 | 108 | 85 |
      | Total | 211,130 | 550 | 384 |
      """, holds: ["rate 200", "rate 384"], Fault("| 850 |", "| 580 |", "rate 580"),
      Fault("| 57 |", "| 75 |", "total-row 550")),
    Shape(
      "delegates for each course, down the side",
      """
      | | Core | Specialist | Briefings | Online |
      |---|---|---|---|---|
      | Courses | 22 | 17 | 9 | 31 |
      | Delegates | 462 | 289 | 611 | 1,023 |
      | Delegates per course | 21.0 | 17.0 | 67.9 | 33.0 |
      """, holds: ["rate 67.9"], Fault("67.9", "69.7", "rate 69.7")),
    Shape(
      "rates on populations that were rounded to hundreds",
      """
      | District | Admissions | People aged 65 and over | Rate per 1,000 |
      |---|---|---|---|
      | Ash | 411 | 12,300 | 33.5 |
      | Birch | 342 | 10,100 | 34.0 |
      | Cedar | 742 | 17,200 | 43.0 |
      | Elder | 810 | 16,300 | 49.8 |
      | Fir | 205 | 8,400 | 24.3 |
      """),
    Shape(
      "averages of something that is not printed",
      """
      | Team | Cases | Visits | Average days |
      |---|---|---|---|
      | North | 30 | 120 | 14.5 |
      | South | 45 | 145 | 12.1 |
      | East | 51 | 171 | 19.4 |
      | West | 38 | 140 | 11.0 |
      | Total | 164 | 576 | 14.6 |
      """),
    Shape(
      "likelihood times impact, with last quarter's score beside",
      """
      | Risk | Likelihood | Impact | Score | Previous score | Target score |
      |---|---|---|---|---|---|
      | Budget | 4 | 5 | 20 | 20 | 12 |
      | Cyber attack | 3 | 5 | 15 | 15 | 10 |
      | Recruitment | 4 | 3 | 12 | 16 | 8 |
      | Climate | 2 | 4 | 8 | 8 | 6 |
      | Buildings | 3 | 3 | 9 | 9 | 6 |
      | Care market | 4 | 4 | 16 | 16 | 12 |
      """, holds: ["product 20", "product 9"],
      Fault("| 2 | 4 | 8 | 8 |", "| 2 | 4 | 6 | 8 |", "product 6")),
    Shape(
      "scores that follow a matrix and no product",
      """
      | Risk | Likelihood | Impact | Score |
      |---|---|---|---|
      | Budget | 4 | 5 | 23 |
      | Cyber attack | 3 | 5 | 20 |
      | Recruitment | 4 | 3 | 17 |
      | Climate | 2 | 4 | 14 |
      | Buildings | 3 | 3 | 13 |
      """),
    Shape(
      "shares of a base that the heading gives",
      """
      | Subject | Complaints | % of 94 |
      |---|---|---|
      | Keeping in touch | 41 | 44% |
      | Delay | 38 | 40% |
      | Conduct of staff | 29 | 31% |
      | Care package | 21 | 22% |
      | Charges | 19 | 20% |
      """, holds: ["percent-share 44%"], Fault("| 31% |", "| 13% |", "percent-share 13%")),
    Shape(
      "shares of a base that the words above give",
      """
      The 88 families gave 126 reasons, since each could name several.

      | Reason | Families | % of families |
      |---|---|---|
      | Rent | 39 | 44% |
      | Work | 31 | 35% |
      | Schools | 26 | 30% |
      | Parents | 18 | 20% |
      | Health | 12 | 14% |
      """, holds: ["percent-share 35%"], Fault("| 35% |", "| 53% |", "percent-share 53%")),
    Shape(
      "two shares, the second of those rows alone that print one",
      """
      | Outcome | Number | % of received | % of decided |
      |---|---|---|---|
      | Granted | 71 | 27% | 30% |
      | Granted in part | 84 | 32% | 36% |
      | Refused | 60 | 23% | 26% |
      | Void | 19 | 7% | 8% |
      | Withdrawn | 9 | 3% | - |
      | Still open | 19 | 7% | - |
      | Total | 262 | 100% | 100% |
      """, holds: ["percent-share 36%"], Fault("| 36% |", "| 63% |", "percent-share 63%")),
    Shape(
      "percentages that each row has of its own",
      """
      In all 320 visits were made.

      | Team | Visits | % satisfied |
      |---|---|---|
      | North | 80 | 91% |
      | South | 60 | 88% |
      | East | 100 | 95% |
      | West | 80 | 84% |
      """),
    Shape(
      "two towns that make up this year's figure",
      """
      | | 2022 | 2023 | Change | Ashby | Brigg |
      |---|---|---|---|---|---|
      | Referrals | 463 | 418 | -45 | 251 | 167 |
      | Assessments | 289 | 276 | -13 | 148 | 128 |
      | Days per assessment | 24.1 | 23.8 | -0.3 | 24.5 | 22.6 |
      | Plans | 181 | 145 | -36 | 89 | 56 |
      | Reviews due | 209 | 204 | -5 | 128 | 76 |
      | Visits | 384 | 362 | -22 | 201 | 161 |
      """, holds: ["total-column 418"],
      Fault("| 251 | 167 |", "| 261 | 167 |", "total-column 418")),
  ]
}
