extension Shape {
  /// Labels that run over lines, groups between rows, millions without a sign, totals in front.
  static let leftByPages: [Shape] = [
    Shape(
      "bodies with their total in front of four quarters",
      """
      | | 2021/22 | 2022/23 |
      |---|---|---|
      | Total harbour | 40 | 44 |
      | Q1 | 8 | 9 |
      | Q2 | 10 | 11 |
      | Q3 | 12 | 12 |
      | Q4 | 10 | 12 |
      | Total airport | 26 | 30 |
      | Q1 | 6 | 7 |
      | Q2 | 7 | 8 |
      | Q3 | 5 | 7 |
      | Q4 | 8 | 8 |
      """, holds: ["sub-total 40", "sub-total 30"],
      Fault("| Q2 | 7 | 8 |", "| Q2 | 7 | 9 |", "sub-total 30")),
    Shape(
      "bodies in front of four quarters, one column, and all bodies below",
      """
      | Body | Flights |
      |---|---|
      | Northern | 40 |
      | Q1 | 8 |
      | Q2 | 10 |
      | Q3 | 12 |
      | Q4 | 10 |
      | Southern | 26 |
      | Q1 | 6 |
      | Q2 | 7 |
      | Q3 | 5 |
      | Q4 | 8 |
      | Total | 66 |
      """, holds: ["sub-total 40", "sub-total 26", "total-row 66"],
      Fault("| Total | 66 |", "| Total | 86 |", "total-row 86"),
      Fault("| Q3 | 12 |", "| Q3 | 21 |", "sub-total 40")),
    Shape(
      "some of the bodies of a total, each in front of its quarters",
      """
      | Body | Letters |
      |---|---|
      | Total | 206 |
      | Q1 | 57 |
      | Q2 | 52 |
      | Q3 | 51 |
      | Q4 | 46 |
      | Northern | 40 |
      | Q1 | 8 |
      | Q2 | 10 |
      | Q3 | 12 |
      | Q4 | 10 |
      | Southern | 26 |
      | Q1 | 6 |
      | Q2 | 7 |
      | Q3 | 5 |
      | Q4 | 8 |
      """, holds: ["sub-total 206", "sub-total 26"],
      Fault("| Q4 | 46 |", "| Q4 | 64 |", "sub-total 206")),
    Shape(
      "small percentages of counts, some of them nought",
      """
      | Area | Number | Pupils | Percentage in units |
      |---|---|---|---|
      | Ash | 426 | 452,060 | 0.1 |
      | Birch | 29 | 17,154 | 0.2 |
      | Cedar | 0 | 27,285 | 0.0 |
      | Elder | 0 | 37,526 | 0.0 |
      | Fir | 55 | 26,822 | 0.2 |
      | Hazel | 51 | 35,427 | 0.1 |
      """, holds: ["percent-share 0.2"]),
    Shape(
      "an account that runs through results under names of their own",
      """
      | | 2022-23 (£000) | 2023-24 (£000) |
      |---|---|---|
      | Gross spend on services | 60,778 | 59,032 |
      | Fees and charges | -43,969 | -40,482 |
      | Spend before reserves | 16,809 | 18,550 |
      | Moved to and from reserves | -1,540 | -1,693 |
      | Net spend | 15,269 | 16,857 |
      | Business rates | -6,150 | -6,986 |
      | Grants | -1,200 | -1,702 |
      | Council tax requirement | 7,919 | 8,169 |
      """, holds: ["sub-total 16,809", "grand-total 16,857", "grand-total 8,169"],
      Fault("| 7,919 | 8,169 |", "| 7,919 | 8,619 |", "grand-total 8,619")),
    Shape(
      "rows that come to another one in one column by chance",
      """
      | Ward | Homes | Flats |
      |---|---|---|
      | Ash | 120 | 31 |
      | Beech | 230 | 12 |
      | Cedar | 350 | 77 |
      | Elm | 410 | 25 |
      | Total | 1,110 | 145 |
      """, holds: ["total-row 1,110", "total-row 145"]),
    Shape(
      "men and women in each quarter of the pay",
      """
      | Quartile | % male | % female |
      |---|---|---|
      | Lower quartile | 26% | 74% |
      | Lower middle quartile | 27% | 73% |
      | Upper middle quartile | 43% | 57% |
      | Upper quartile | 31% | 69% |
      """, holds: ["percent-sum Upper middle quartile"],
      Fault("| 57% |", "| 75% |", "percent-sum Upper middle quartile")),
    Shape(
      "withheld figures of which one may be none",
      """
      | Kind | Female | Male | Total |
      |---|---|---|---|
      | Theft | 120 | 123 | 243 |
      | Fraud | 27 | 29 | 56 |
      | Arson | Fewer than 5 | Fewer than 5 | Fewer than 5 |
      | Forgery | Fewer than 5 | Fewer than 5 | Fewer than 5 |
      | Total | 148 | 155 | 303 |
      """,
      Fault("| 148 | 155 |", "| 184 | 155 |", "total-row 184")),
    Shape(
      "a body's name beside its total and its quarters",
      """
      | Body | Quarter | Landings |
      |---|---|---|
      | Northern | Total | 40 |
      | | Q1 | 8 |
      | | Q2 | 10 |
      | | Q3 | 12 |
      | | Q4 | 10 |
      | Southern | Total | 26 |
      | | Q1 | 6 |
      | | Q2 | 7 |
      | | Q3 | 5 |
      | | Q4 | 8 |
      | Total | | 66 |
      """, holds: ["sub-total 40", "sub-total 26", "grand-total 66"],
      Fault("| | Q4 | 8 |", "| | Q4 | 9 |", "sub-total 26")),
    Shape(
      "people counted once below what happened to them",
      """
      | | Q1 | Q2 | Q3 | Q4 | Total |
      |---|---|---|---|---|---|
      | Callouts | 40 | 44 | 39 | 51 | 174 |
      | People | 21 | 24 | 20 | 26 | 70 |
      """, holds: ["total-column 174"],
      Fault("| 51 | 174 |", "| 51 | 147 |", "total-column 147")),
    Shape(
      "people counted once in a column beside what happened to them",
      """
      | Quarter | Incidents | People |
      |---|---|---|
      | Q1 | 40 | 21 |
      | Q2 | 44 | 24 |
      | Q3 | 39 | 20 |
      | Q4 | 51 | 26 |
      | Total | 174 | 70 |
      """, holds: ["total-row 174"],
      Fault("| 174 | 70 |", "| 147 | 70 |", "total-row 147")),
    Shape(
      "more people in a year than in its quarters together",
      """
      | Quarter | Incidents | People |
      |---|---|---|
      | Q1 | 40 | 21 |
      | Q2 | 44 | 24 |
      | Q3 | 39 | 20 |
      | Q4 | 51 | 26 |
      | Total | 174 | 91 |
      """, holds: ["total-row 174", "total-row 91"],
      Fault("| 174 | 91 |", "| 174 | 97 |", "total-row 97")),
    Shape(
      "a percentage row that two bases nearly give",
      """
      | | 2020/21 | 2021/22 |
      |---|---|---|
      | Forms sent | 803 | 905 |
      | Forms opened | 799 | 901 |
      | Forms returned in time | 611 | 699 |
      | % returned in time | 76.3% | 77.4% |
      """),
    Shape(
      "changes beside a value whose year before is not printed",
      """
      | Ward | Crimes | Change | % change |
      |---|---|---|---|
      | Ash | 120 | +20 | +20.0% |
      | Beech | 90 | -10 | -10.0% |
      | Cedar | 231 | +11 | +5.0% |
      | Elm | 55 | +5 | +10.0% |
      """, holds: ["percent-change +20.0%", "percent-change -10.0%"],
      Fault("| +5.0% |", "| +8.0% |", "percent-change +8.0%"),
      Fault("| 120 | +20 |", "| 120 | +30 |", "percent-change +20.0%")),
    Shape(
      "changes of something else",
      """
      | Ward | Crimes | Change | % change in population |
      |---|---|---|---|
      | Ash | 120 | +20 | +1.0% |
      | Beech | 90 | -10 | -0.4% |
      | Cedar | 231 | +11 | +5.0% |
      """),
    Shape(
      "counts and shares under two headings, with a hundred per cent",
      """
      | | 2021/22 | 2022/23 |
      |---|---|---|
      | | n (%) | n (%) |
      | Road | 140 (70.0%) | 150 (71.4%) |
      | Rail | 36 (18.0%) | 33 (15.7%) |
      | Sea | 24 (12.0%) | 27 (12.9%) |
      | Total | 200 (100%) | 210 (100%) |
      """, holds: ["percent-share 71.4%", "percent-share 100%"],
      Fault("36 (18.0%)", "36 (16.0%)", "percent-share 16.0%")),
    Shape(
      "millions without a sign of money in a table set by blanks",
      """
      Service                        Budget     Actual     Variance
      Social care                    99.9m      101.2m     1.3m
      Schools                        62.4m      65.0m      2.6m
      Roads                          20.1m      19.8m      -0.3m
      Total                          182.4m     186.0m     3.6m
      """, holds: ["total-row 182.4m", "total-row 186.0m", "percent-change 2.6m"],
      Fault("186.0m", "168.0m", "total-row 168.0m")),
    Shape(
      "labels over two lines, figures on the first or the last",
      """
      Service                              2021/22     2022/23     Change
      Social care                              40          44          4
      Schools, education
      and skills                               31          28         -3
      Roads, transport and                     62          70          8
      the environment
      Customer services,
      print and                                10          12          2
      post
      Libraries                                 7           6         -1
      Total                                   150         160         10
      """, holds: ["total-row 150", "total-row 160", "total-row 10", "percent-change 8"],
      Fault("62          70", "62          79", "total-row 160")),
    Shape(
      "groups named on lines of their own in a table set by blanks",
      """
      Service                    2021/22    2022/23
      Adults
        Home care                     12         14
        Day care                      30         28
        Total adults                  42         42
      Children
        Fostering                     20         25
        Adoption                       8          5
        Total children                28         30
      Total                           70         72
      """, holds: ["sub-total 42", "sub-total 30", "grand-total 72"],
      Fault("20         25", "20         52", "sub-total 30")),
    Shape(
      "rates beside counts and populations",
      """
      | Year | In care | Population under 18 | Rate per 10,000 |
      |---|---|---|---|
      | 2020/21 | 310 | 52,000 | 59.6 |
      | 2021/22 | 322 | 52,100 | 61.8 |
      | 2022/23 | 340 | 52,300 | 65.0 |
      | 2023/24 | 333 | 52,000 | 64.0 |
      """, holds: ["rate 59.6", "rate 65.0"],
      Fault("| 65.0 |", "| 56.0 |", "rate 56.0"),
      Fault("| 333 |", "| 383 |", "rate 64.0")),
    Shape(
      "rates below counts and populations",
      """
      | | 2020/21 | 2021/22 | 2022/23 |
      |---|---|---|---|
      | Children in care | 310 | 322 | 340 |
      | Population aged 0 to 17 | 52,000 | 52,100 | 52,300 |
      | Rate per 10,000 | 59.6 | 61.8 | 65.0 |
      """, holds: ["rate 61.8"],
      Fault("| 61.8 |", "| 68.1 |", "rate 68.1")),
    Shape(
      "rates that another population gives",
      """
      | Year | Children in care | Population | Rate per 10,000 |
      |---|---|---|---|
      | 2020/21 | 310 | 252,000 | 59.6 |
      | 2021/22 | 322 | 252,100 | 61.8 |
      | 2022/23 | 340 | 252,300 | 65.0 |
      """),
    Shape(
      "a group closed by all of its kinds",
      """
      | | 2019 | 2020 | 2021 |
      |---|---|---|---|
      | Mishaps on lakes | 41 | 38 | 52 |
      | Mishaps on rivers | 20 | 25 | 19 |
      | By kind of craft | | | |
      | Canoe | 12 | 14 | 15 |
      | Punt | 30 | 28 | 33 |
      | Steamer | 19 | 21 | 23 |
      | All kinds of craft | 61 | 63 | 71 |
      """, holds: ["total-row 61", "total-row 71"],
      Fault("| 63 | 71 |", "| 63 | 77 |", "total-row 77")),
    Shape(
      "lists of one form for two months",
      """
      # Requests

      February 2026

      - Number of requests received - 134
      - Number of responses sent - 133
      - Number answered in time - 123

      January 2026

      - Number of requests received - 112
      - Number of responses sent - 121
      - Number answered in time - 114
      """),
    Shape(
      "a sub-total that leaves something out",
      """
      | Heading | Budget | Actual |
      |---|---|---|
      | Precept | 11,458 | 11,458 |
      | Interest | 160 | 278 |
      | Grants | 694 | 687 |
      | Sub-total excluding precept | 854 | 965 |
      | Refunds | 300 | 310 |
      | Total receipts | 12,612 | 12,733 |
      """, holds: ["total-row 12,612", "total-row 12,733"],
      Fault("| 12,733 |", "| 12,773 |", "total-row 12,773")),
    Shape(
      "what was spent of a budget to date, in per cent",
      """
      | Heading | Budget | To date | Remaining | % |
      |---|---|---|---|---|
      | Office | 312 | 312 | 0 | 100% |
      | Phone | 226 | 193 | 33 | 85% |
      | Stationery | 114 | 15 | 99 | 13% |
      | Training | 172 | 40 | 132 | 23% |
      """, holds: ["percent-share 85%", "percent-share 13%"],
      Fault("| 13% |", "| 31% |", "percent-share 31%")),
    Shape(
      "changes in per cent without a word for them",
      """
      | Service | Net cost | | |
      |---|---|---|---|
      | Schools | 443,072 | 9,831 | 2.3% |
      | Care | 217,025 | 35,651 | 19.7% |
      | Roads | 129,860 | 1,585 | 1.2% |
      | Finance | 53,305 | 1,273 | 2.4% |
      | Parks | 84,698 | 2,673 | 3.3% |
      | Other | 39,120 | 5,120 | 15.1% |
      """, holds: ["percent-change 19.7%", "percent-change 15.1%"]),
    Shape(
      "a total that spans two names, its row one cell short",
      """
      Year | Answered | Damp | Mould | Total |
      ---|---|---|---|---|
      2022 | Yes | 21 | 14 | 35 |
      2023 | Yes | 20 | 21 | 41 |
      2024 | No | 20 | 14 | 34 |
      Total: | 61 | 49 | 110 |
      """, holds: ["grand-total 110", "total-row 61"],
      Fault("| 110 |", "| 100 |", "grand-total 100")),
    Shape(
      "headings that lost the empty one in front",
      """
      Q1 | Q2 | Q3 | Total | |
      ---|---|---|---|---|
      Adults | 1 | 0 | 4 | 5 |
      Children | 12 | 14 | 16 | 42 |
      Roads | 14 | 47 | 22 | 83 |
      Total | 27 | 61 | 42 | 130 |
      """, holds: ["grand-total 130", "total-column 83"],
      Fault("| 47 |", "| 74 |", "total-column 83")),
  ]
}
