extension Shape {
  /// Totals below or above lines that are no plain list of their parts.
  static let readings: [Shape] = [
    Shape(
      "two breakdowns of one total without headings",
      """
      | | Young carers |
      |---|---|
      | Girls | 201 |
      | Boys | 147 |
      | Under 12 | 122 |
      | 12 to 17 | 226 |
      | Total | 348 |
      """, holds: ["total-row 348"], Fault("| 147 |", "| 174 |", "total-row 348")),
    Shape(
      "totals of some answers below the whole",
      """
      | Answer | 2023 | % | 2024 | % |
      |---|---|---|---|---|
      | Strongly agree | 61 | 23% | 70 | 25% |
      | Agree | 120 | 44% | 131 | 47% |
      | Neither | 44 | 16% | 39 | 14% |
      | Disagree | 31 | 11% | 28 | 10% |
      | Strongly disagree | 14 | 5% | 12 | 4% |
      | All answers | 270 | 100% | 280 | 100% |
      | Total agree | 181 | 67% | 201 | 72% |
      | Total disagree | 45 | 17% | 40 | 14% |
      """, holds: ["total-row 181", "total-row 40", "percent-share 23%"],
      Fault("| 120 | 44% |", "| 210 | 44% |", "percent-share 44%")),
    Shape(
      "groups that are not indented below a whole in the first row",
      """
      | | Number | % |
      |---|---|---|
      | All applicants | 1,000 | 100 |
      | Renting | 600 | 60 |
      | Renting from the council | 390 | 39 |
      | Renting from an association | 210 | 21 |
      | Owning | 400 | 40 |
      """, holds: ["percent-share 60", "total-row 1,000"],
      Fault("| 210 | 21 |", "| 210 | 12 |", "percent-share 12")),
    Shape(
      "sub-totals that begin in the middle of the rows above them",
      """
      | Department | South East |
      |---|---|
      | Treasury | 0 |
      | Customs | 3,610 |
      | Revenue office (without agency) | 6,840 |
      | Valuation agency | 760 |
      | Revenue office total | 7,600 |
      | Statistics | 740 |
      | Total | 11,950 |
      """, holds: ["sub-total 7,600"], Fault("| 7,600 |", "| 7,660 |", "total-row 7,660")),
    Shape(
      "a share of the row's own total beside the hundred of the column",
      """
      | | Number | | Percentage | |
      |---|---|---|---|---|
      | | Total | Foster placements | Total | Foster placements |
      | All placements | 66,070 | 36,560 | 100% | 55% |
      | Care plan | 20,700 | 12,490 | 31% | 34% |
      | Other | 45,370 | 24,070 | 69% | 66% |
      """, holds: ["percent-share 55%", "percent-share 34%"]),
    Shape(
      "what is more than the whole above it",
      """
      | Candidate | Votes | % |
      |---|---|---|
      | A | 1,204 | 46.3% |
      | B | 988 | 38.0% |
      | C | 311 | 12.0% |
      | D | 97 | 3.7% |
      | Valid votes | 2,600 | 100.0% |
      | Turnout | 2,614 | 33.3% |
      """, holds: ["percent-share 38.0%"]),
    Shape(
      "business rates are no rates",
      """
      | | Business rates | Council tax | Totals |
      |---|---|---|---|
      | Council tax receivable | none | (142,541) | (142,541) |
      | Business rates receivable | (44,777) | none | (44,777) |
      | Total income | (44,777) | (142,541) | (187,318) |
      """, holds: ["total-column (187,318)"]),
    Shape(
      "a share of the set is left empty",
      """
      | Department | £m | % |
      |---|---|---|
      | Education | 107.5 | 21.5 |
      | Environment | 46.3 | |
      | Care | 346.2 | 69.2 |
      | Total | 500.0 | 100.0 |
      """, holds: ["total-row 500.0"]),
    Shape(
      "added and taken off by the first words",
      """
      | | 2022/23 | 2023/24 |
      |---|---|---|
      | Received in the year | 512 | 548 |
      | Add: open at the start | 37 | 41 |
      | Less: withdrawn | 19 | 22 |
      | Less: open at the end | 41 | 46 |
      | Answered | 489 | 521 |
      """, holds: ["balance 489", "balance 521"], Fault("| 521 |", "| 512 |", "balance 512")),
    Shape(
      "a gross figure above what is taken off",
      """
      | | £000 |
      |---|---|
      | Employees | 4,201 |
      | Premises | 1,394 |
      | Gross expenditure | 5,595 |
      | Less: fees and charges | (812) |
      | Less: grant | (1,450) |
      | Net expenditure | 3,333 |
      """, holds: ["balance 3,333"], Fault("| 1,394 |", "| 1,349 |", "sub-total 5,595"),
      Fault("(812)", "(821)", "balance 3,333")),
    Shape(
      "from one budget to the next",
      """
      | Step | £000 |
      |---|---|
      | Budget 2024/25 | 152,400 |
      | Inflation | 6,310 |
      | Demand | 4,120 |
      | Savings | (5,875) |
      | Budget 2025/26 | 156,955 |
      """, holds: ["balance 156,955"], Fault("| 156,955 |", "| 156,595 |", "balance 156,595")),
    Shape(
      "shares in brackets of a column before",
      """
      | Stage | Replies | Within time |
      |---|---|---|
      | Stage 1 | 310 | 264 (85%) |
      | Stage 2 | 41 | 33 (80%) |
      | Joint | 12 | 7 (58%) |
      | All | 363 | 304 (84%) |
      """, holds: ["percent-share 80%", "total-row 304"],
      Fault("33 (80%)", "33 (20%)", "percent-share 20%")),
    Shape(
      "shares in brackets of the row above",
      """
      | Period | 2010/11 | 2011/12 | 2012/13 |
      |---|---|---|---|
      | Appeals decided | 65 | 50 | 60 |
      | Dismissed | 41 (63%) | 35 (70%) | 33 (55%) |
      | Upheld | 24 (37%) | 15 (30%) | 27 (45%) |
      """, holds: ["percent-share 63%", "percent-share 45%"],
      Fault("27 (45%)", "27 (55%)", "percent-share 55%")),
    Shape(
      "a distance from a target, in points",
      """
      | Indicator | Target | Q4 | Variance (points) |
      |---|---|---|---|
      | Stage 1 in time | 85% | 87% | +2 |
      | Stage 2 in time | 80% | 76% | -4 |
      | Calls answered | 75% | 68% | -7 |
      """, holds: ["points-change +2", "points-change -7"],
      Fault("| -4 |", "| -9 |", "points-change -9")),
    Shape(
      "a distance that is not of these columns",
      """
      | Indicator | Target | Q4 | Variance from peers |
      |---|---|---|---|
      | Stage 1 in time | 85% | 87% | +9 |
      | Stage 2 in time | 80% | 76% | -1 |
      | Calls answered | 75% | 68% | +3 |
      """),
    Shape(
      "growth on the line before",
      """
      | Year | Visits | % Growth |
      |---|---|---|
      | 2011/12 | 1,506,852 | |
      | 2012/13 | 1,526,095 | 1.3% |
      | 2013/14 | 1,654,807 | 8.4% |
      | 2014/15 | 2,112,149 | 27.6% |
      """, holds: ["percent-change 8.4%"], Fault("8.4%", "3.4%", "percent-change 3.4%")),
    Shape(
      "shares of a base that stands in a row of its own",
      """
      | What matters | Answers | % |
      |---|---|---|
      | Being heard | 188 | 63% |
      | The same worker | 141 | 47% |
      | A quick answer | 133 | 45% |
      | Clear letters | 94 | 32% |
      | Something else | 40 | 13% |
      | Base | 298 | |
      """, holds: ["percent-share 47%"], Fault("| 94 | 32% |", "| 94 | 23% |", "percent-share 23%")),
    Shape(
      "shares and rates that the labels of a list tell, over several tables",
      """
      Indicator 1

      1 (i) total number of complaints received in the year\t2,626
      1 (ii) population (mid-year estimates)\t367,260
      1a the total number of complaints received per 1,000 population\t7.2

      Indicator 2

      1 (iii) total number of complaints closed in the year\t2,149
      2 (i) number of complaints - closed at stage 1\t1,648
      2a the number of complaints closed at stage 1 as % all complaints closed\t76.7%
      2 (ii) number of complaints - closed at stage 2\t385
      2b the number of complaints closed at stage 2 as % of all complaints closed\t17.9%
      """, holds: ["percent-share 76.7%", "percent-share 17.9%", "rate 7.2"],
      Fault("17.9%", "19.7%", "percent-share 19.7%"), Fault("7.2", "2.7", "rate 2.7")),
    Shape(
      "shares whose label names another whole",
      """
      Indicator 2

      1 (iii) total number of complaints closed in the year\t2,149
      2 (i) number of complaints - closed at stage 1\t1,648
      2a complaints closed at stage 1 as % of all complaints closed at stage 1 and in time\t81.2%
      """),
    Shape(
      "a row of shares of the two rows that make up a third",
      """
      | | 2019/20 | 2020/21 | 2021/22 | 2022/23 | 2023/24 |
      |---|---|---|---|---|---|
      | Upheld | 121 | 90 | 118 | 140 | 155 |
      | Not upheld | 189 | 154 | 169 | 195 | 206 |
      | Decided | 310 | 244 | 287 | 335 | 361 |
      | % upheld | 39% | 37% | 41% | 42% | 43% |
      """, holds: ["percent-share 37%"], Fault("| 37% |", "| 73% |", "percent-share 73%")),
    Shape(
      "answers of a scale in two years",
      """
      | Answer | 2023 | 2024 |
      |---|---|---|
      | Very satisfied | 29% | 34% |
      | Fairly satisfied | 43% | 41% |
      | Neither | 13% | 11% |
      | Fairly dissatisfied | 10% | 9% |
      | Very dissatisfied | 5% | 5% |
      """, holds: ["percent-sum Very dissatisfied"],
      Fault("| 11% |", "| 31% |", "percent-sum Very dissatisfied")),
    Shape(
      "a total that the shares of both and neither refute",
      """
      | Contact | Number | % |
      |---|---|---|
      | Telephone | 164 | 40% |
      | Online | 203 | 49% |
      | Both of these | 88 | 21% |
      | Neither of these | 133 | 32% |
      | All tenants asked | 412 | 100% |
      """, holds: ["percent-share 49%"],
      Fault("| 412 |", "| 512 |", "percent-share 40%", "percent-share 32%")),
    Shape(
      "cells that do not apply",
      """
      | | Stage 1 | Stage 2 | Stage 3 | Ombudsman | Total |
      |---|---|---|---|---|---|
      | Corporate | 59 | 15 | n/a | 1 | 75 |
      | Statutory | 35 | 9 | 3 | 2 | 49 |
      """, holds: ["total-column 75", "total-column 49"],
      Fault("| 75 |", "| 57 |", "total-column 57")),
    Shape(
      "cells that are not available may hide some",
      """
      | | North | South | All |
      |---|---|---|---|
      | Boys | 31 | 28 | 59 |
      | Girls | 29 | n/a | 61 |
      | Not stated | 4 | 3 | 7 |
      """, holds: ["total-column 59"]),
    Shape(
      "two columns of four that make a whole",
      """
      | At 31 March | Men | Women | Men, minority | Women, minority |
      |---|---|---|---|---|
      | 2018 | 72.6% | 27.4% | 1.6% | 0.4% |
      | 2019 | 71.9% | 28.1% | 1.8% | 0.5% |
      | 2020 | 70.5% | 29.5% | 1.8% | 0.6% |
      | 2021 | 69.8% | 30.2% | 1.9% | 0.6% |
      | 2022 | 68.1% | 31.9% | 2.1% | 0.7% |
      | 2023 | 67.0% | 33.0% | 2.3% | 0.9% |
      """, holds: ["percent-sum 2021"], Fault("| 30.2% |", "| 32.0% |", "percent-sum 2021")),
    Shape(
      "wholes of two years in the text alone",
      """
      During 2023/24 the office received 284 letters, compared to 247 in the previous year.

      | Service | 2023/24 | 2022/23 |
      |---|---|---|
      | Parks | 90 | 71 |
      | Waste | 112 | 104 |
      | Roads | 57 | 49 |
      | Housing | 25 | 23 |
      """, holds: ["count-in-prose 284", "count-in-prose 247"],
      Fault("247 in", "274 in", "count-in-prose 274")),
    Shape(
      "figures of the text that are no wholes of the table",
      """
      During 2023/24 the office received 302 letters, compared to 261 in the previous year.

      | Service | 2023/24 | 2022/23 |
      |---|---|---|
      | Parks | 90 | 71 |
      | Waste | 112 | 104 |
      | Roads | 57 | 49 |
      | Housing | 25 | 23 |
      """),
    Shape(
      "shares of respondents whose number stands above the table",
      """
      Respondents could choose more than one answer. Base: 286 respondents.

      | Channel | Number | % of respondents |
      |---|---|---|
      | Telephone | 142 | 50% |
      | Email | 121 | 42% |
      | Face to face | 64 | 22% |
      | Social media | 37 | 13% |
      | Letter | 22 | 8% |
      """, holds: ["percent-share 42%"],
      Fault("| 121 | 42% |", "| 121 | 24% |", "percent-share 24%")),
    Shape(
      "scores of risk, one of them wrong",
      """
      | Ref | Risk | Likelihood | Impact | Score |
      |---|---|---|---|---|
      | R1 | Costs | 4 | 5 | 20 |
      | R2 | Turnover | 3 | 4 | 12 |
      | R3 | Failure | 2 | 5 | 10 |
      | R4 | Breach | 3 | 3 | 9 |
      """, holds: ["product 12"], Fault("| 2 | 5 | 10 |", "| 2 | 5 | 15 |", "product 15")),
  ]
}
