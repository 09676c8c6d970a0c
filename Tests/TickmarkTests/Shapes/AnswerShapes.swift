extension Shape {
  /// Tables as pages of answers, pay gaps and returns print them.
  static let answers: [Shape] = [
    Shape(
      "quarters of the staff by sex",
      """
      | Quartile | Males 2020 | Females 2020 |
      |---|---|---|
      | Lower | 22% | 78% |
      | Lower middle | 32% | 68% |
      | Upper middle | 43% | 57% |
      | Upper | 34% | 66% |
      """, holds: ["percent-sum Lower", "percent-sum Upper"],
      Fault("32%", "39%", "percent-sum Lower middle"), Fault("22%", "72%", "percent-sum Lower")),
    Shape(
      "all in the first row, with rates below",
      """
      | | 2009 | 2010 | 2011 | 2012 | 2013 |
      |---|---|---|---|---|---|
      | All exclusions | 44,794 | 39,717 | 33,917 | 30,211 | 26,844 |
      | Temporary | 44,546 | 39,553 | 33,830 | 30,144 | 26,784 |
      | Removed from the register | 248 | 164 | 87 | 67 | 60 |
      | Rate per 1,000 pupils | 63.9 | 57.5 | 49.9 | 44.7 | 40.0 |
      | Temporary, rate | 63.5 | 57.3 | 49.7 | 44.6 | 39.9 |
      """, holds: ["total-row 44,794", "total-row 26,844"],
      Fault("26,784", "16,784", "total-row 26,844")),
    Shape(
      "a column of which half is unavailable",
      """
      | Date | In force | Awaiting | Total |
      |---|---|---|---|
      | 31 December 2020 | 4521 | Unavailable | |
      | 31 December 2021 | 4794 | Unavailable | |
      | 31 December 2022 | 4988 | Unavailable | |
      | 31 December 2023 | 5305 | 1021 | 6326 |
      | 31 December 2024 | 5750 | 1058 | 6808 |
      """, holds: ["total-column 6326", "total-column 6808"],
      Fault("5305", "5325", "total-column 6326"), Fault("6808", "6908", "total-column 6908")),
    Shape(
      "shares in brackets of three rows without a total",
      """
      | Age on leaving | 2010 | 2011 | 2012 | 2013 |
      |---|---|---|---|---|
      | 16 | 1,890 (22%) | 1,920 (21%) | 1,940 (19%) | 1,640 (16%) |
      | 17 | 1,490 (17%) | 1,530 (17%) | 1,770 (18%) | 1,510 (15%) |
      | On the 18th birthday | 5,310 (61%) | 5,680 (62%) | 6,270 (63%) | 6,800 (68%) |
      """, holds: ["percent-share 22%", "percent-share 68%"],
      Fault("1,890", "1,190", "percent-share 22%")),
    Shape(
      "categories of which more than one could be given, in two years",
      """
      Customers can have a complaint recorded under more than one category.

      | Category | 2022/23 | 2021/22 |
      |---|---|---|
      | Services | 287 | 393 |
      | Decisions | 43 | 44 |
      | Policy | 2 | 6 |
      | Employee | 58 | 48 |
      | Other | 19 | 6 |
      | Total | 409 | 497 |
      """, holds: ["total-row 409", "total-row 497"], Fault("287", "987", "total-row 409")),
    Shape(
      "years over counts and their shares",
      """
      | Category | Group | 2022 | 2022 | 2023 | 2023 |
      |---|---|---|---|---|---|
      | Sex | Male | 997 | 49% | 983 | 47% |
      | Sex | Female | 920 | 46% | 1,004 | 48% |
      | Sex | Unborn | 102 | 5% | 103 | 5% |
      """),
    Shape(
      "what is over or under a budget, as a part of the budget",
      """
      | Service | Budget £000 | Outturn £000 | Variance £000 | % |
      |---|---|---|---|---|
      | Harbours | 3,652 | 3,673 | (21) | (0.6%) |
      | Ferries | 892 | 889 | 3 | 0.3% |
      | Youth | 226 | 195 | 31 | 13.7% |
      | Lights | 2,072 | 2,077 | (5) | (0.2%) |
      | Pilots | 2,111 | 2,070 | 41 | 1.9% |
      | Rescue | 1,396 | 1,287 | 109 | 7.8% |
      """, holds: ["percent-share 13.7%", "percent-share 7.8%"],
      Fault("1.9%", "4.9%", "percent-share 4.9%"), Fault("3,673", "3,573", "percent-change (21)")),
    Shape(
      "a line without its first year, which the total counts",
      """
      | Department | 2016/17 | 2017/18 | 2018/19 |
      |---|---|---|---|
      | Enterprise | | 209 | 245 |
      | Education | 122 | 185 | 85 |
      | Finance | 86 | 213 | 169 |
      | Housing | 388 | 249 | 250 |
      | Totals | 852 | 856 | 749 |
      """, holds: ["total-row 856", "total-row 749"],
      Fault("185", "195", "total-row 856")),
    Shape(
      "a percentage that leaves out what the next row counts",
      """
      | Description | Total |
      |---|---|
      | Claims coming in over the quarter | 269 |
      | Claims settled inside 20 days | 217 |
      | Share of claims settled inside 20 days, leaving out those where 20 days are not yet up | 82.51 per cent |
      | Claims where 20 days are not yet up or which went to the court | 0 |
      | Claims held until the owner writes | 6 |
      """),
  ]
}
