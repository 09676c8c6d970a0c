extension Shape {
  /// Accounts and registers as they stand on web pages and in annual reports.
  static let accounts: [Shape] = [
    Shape(
      "a net result that rounding alone keeps from being a sum",
      """
      | £ million | 2017/2018 | 2018/2019 |
      |---|---|---|
      | Earnings of the yards | 713 | 828 |
      | Other result of loans | 0 | −1 |
      | Interest had and paid | −136 | −119 |
      | Other result of money | −2 | 1 |
      | Net result of money | −137 | −119 |
      """),
    Shape(
      "what is left below lines that no word calls a total",
      """
      | £000 | 2019 | 2018 | 2017 |
      |---|---|---|---|
      | Cash made by the boats | 14,182 | 13,860 | 13,781 |
      | New boats | (7,227) | (7,321) | (7,675) |
      | Stores for new boats | (89) | 171 | (822) |
      | Boats sold | 45 | 41 | 43 |
      | Moves | 195 | 250 | 266 |
      | Other | (35) | – | 34 |
      | Free flow of the boats | 7,071 | 7,001 | 5,627 |
      """, holds: ["total-row 7,071", "total-row 5,627"],
      Fault("| 7,071 |", "| 7,871 |", "total-row 7,871"),
      Fault("(7,675)", "(7,775)", "total-row 5,627"), Fault("| 250 |", "| 350 |", "total-row 7,001")
    ),
    Shape(
      "signs of money, brackets and per cent in cells of their own",
      """
      | Fund | | 2022 | | 2023 | | Change | |
      |---|---|---|---|---|---|---|---|
      | Harbour | £ | 1,400 | £ | 1,750 | | 25 | % |
      | Library | | 820 | | (90 | ) | (111 | )% |
      | Market | | 60 | | 75 | | 25 | % |
      | Total | £ | 2,280 | £ | 1,735 | | (24 | )% |
      """, holds: ["total-row 2,280", "total-row 1,735", "percent-change 25"],
      Fault("| 1,735 |", "| 1,753 |", "total-row 1,753"),
      Fault(
        "| Market | | 60 | | 75 | | 25 |", "| Market | | 60 | | 75 | | 52 |", "percent-change 52")),
    Shape(
      "a total of half a year",
      """
      | Team | Q1 | Q2 | Half year total | Q3 | Q4 | Year total |
      |---|---|---|---|---|---|---|
      | North | 11 | 12 | 23 | 13 | 14 | 50 |
      """, holds: ["total-column 23", "total-column 50"],
      Fault("| 23 |", "| 32 |", "total-column 32"), Fault("| 50 |", "| 51 |", "total-column 51")),
    Shape(
      "a cost for each child has no total, and lacks none",
      """
      | Placement | Children | Weekly cost | Annual cost |
      |---|---|---|---|
      | Residential | 20 | £4,500 | £4,680,000 |
      | Fostering | 150 | £620 | £4,836,000 |
      | Total | 170 | | £9,516,000 |
      """, holds: ["total-row 170", "total-row £9,516,000"],
      Fault("| 170 |", "| 180 |", "total-row 180")),
    Shape(
      "columns that only sound like targets and rates",
      """
      | Service | Forecast | Pupils with a plan | Posts | Cost £m |
      |---|---|---|---|---|
      | North | 12 | 3 | 12.5 | 41.2 |
      | South | 5 | 4 | 9.0 | 8.6 |
      | Total | 17 | 7 | 21.5 | 49.8 |
      """, holds: ["total-row 17", "total-row 7", "total-row 21.5", "total-row 49.8"],
      Fault("| Total | 17 |", "| Total | 18 |", "total-row 18"),
      Fault("| 7 |", "| 9 |", "total-row 9"), Fault("| 21.5 |", "| 25.1 |", "total-row 25.1"),
      Fault("| 49.8 |", "| 60.0 |", "total-row 60.0")),
    Shape(
      "funds of which each line moves one",
      """
      | | Units in issue | Capital | Reserves | Minority | Total |
      |---|---|---|---|---|---|
      | Balance at start | 900 | 40 | 2,105 | 31 | 2,176 |
      | Result of the year | — | — | 318 | — | 318 |
      | Grants | 12 | — | 77 | — | 77 |
      | Paid out | — | — | (140) | — | (140) |
      | Change in minority | — | — | — | 6 | 6 |
      | Balance at end | 912 | 40 | 2,360 | 37 | 2,437 |
      """, holds: ["total-column 2,176", "total-column 2,437", "total-column 6"]),
    Shape(
      "lines before a group that is totalled under its own name",
      """
      | Property, £000 | Cost | Written off | Net |
      |---|---|---|---|
      | Land | 5,410 | 0 | 5,410 |
      | Roads: | | | |
      | Surface | 19,200 | 7,600 | 11,600 |
      | Bridges | 12,300 | 4,100 | 8,200 |
      | Total roads | 31,500 | 11,700 | 19,800 |
      | Vehicles: | | | |
      | Buses | 9,500 | 3,700 | 5,800 |
      | Vans | 3,010 | 1,030 | 1,980 |
      | Total vehicles | 12,510 | 4,730 | 7,780 |
      | Total | 49,420 | 16,430 | 32,990 |
      """, holds: ["sub-total 31,500", "sub-total 12,510", "grand-total 49,420"],
      Fault("| 12,300 |", "| 13,200 |", "sub-total 31,500"),
      Fault("| 49,420 |", "| 44,920 |", "grand-total 44,920")),
    Shape(
      "what one total leaves of the other",
      """
      | £m | 2022 | 2023 |
      |---|---|---|
      | Rents | 182 | 180 |
      | Charges | 91 | 95 |
      | Total raised | 273 | 275 |
      | Repairs | 35 | 34 |
      | Staff | 74 | 72 |
      | Total spent | 109 | 106 |
      | Total margin | 164 | 169 |
      """),
    Shape(
      "a deduction that prints no sign",
      """
      | Loans, £m | 2022 | 2023 |
      |---|---|---|
      | Due in 2030 | 300 | 310 |
      | Due in 2041 | 450 | 455 |
      | Total | 750 | 765 |
      | Less due within a year | 40 | 55 |
      | Total long-term loans | 710 | 710 |
      """),
    Shape(
      "a statement of the lines that a new rule changes",
      """
      | | As reported | Under the old rule | Effect |
      |---|---|---|---|
      | Debtors | 708 | 657 | 51 |
      | Other items | 435 | 421 | 14 |
      | Total assets | 15,938 | 15,873 | 65 |
      """),
    Shape(
      "two years above the number and the per cent of their change",
      """
      | | 2021 | 2022 | 2023 | 2023 v 2022 | 2023 v 2022 | 2022 v 2021 | 2022 v 2021 |
      |---|---|---|---|---|---|---|---|
      | | | | | No. change | % change | No. change | % change |
      | Visits | 640 | 800 | 920 | 120 | 15.0% | 160 | 25.0% |
      """, holds: ["percent-change 15.0%", "percent-change 25.0%"],
      Fault("| 15.0% |", "| 51.0% |", "percent-change 51.0%")),
    Shape(
      "two lists side by side, each with its total",
      """
      | East | Shops | West | Shops |
      |---|---|---|---|
      | Ash | 27 | Elm | 4 |
      | Birch | 26 | Fir | 8 |
      | Cedar | 6 | Gorse | 11 |
      | Total east | 59 | Hazel | 5 |
      | | | Total west | 28 |
      """, holds: ["total-row 59"]),
    Shape(
      "a change in real terms beside the one in cash",
      """
      | Grant | 2022 | 2023 | Cash change | Real terms change |
      |---|---|---|---|---|
      | Schools | 4,000 | 4,400 | 10.0% | 3.2% |
      | Roads | 500 | 510 | 2.0% | -4.3% |
      | Parks | 80 | 100 | 25.0% | 17.3% |
      """, holds: ["percent-change 10.0%", "percent-change 25.0%"],
      Fault("| 10.0% |", "| 11.0% |", "percent-change 11.0%")),
    Shape(
      "a sum under a line, without a label",
      """
      | Country | Sales | % |
      |---|---|---|
      | France | 96,168 | 6.1% |
      | Spain | 1,079,520 | 68.4% |
      | Italy | 402,485 | 25.5% |
      | | 1,578,173 | 100.0% |
      """, holds: ["total-row 1,578,173", "percent-share 68.4%"],
      Fault("| 68.4% |", "| 64.8% |", "percent-share 64.8%")),
    Shape(
      "rows that print their total alone",
      """
      | Holding | Level 1 | Level 2 | Total |
      |---|---|---|---|
      | Shares | 3,181 | — | 3,181 |
      | Bonds | 583 | 2,116 | 2,699 |
      | Partnerships | — | — | 1,188 |
      | Total | 3,764 | 2,116 | 7,068 |
      """, holds: ["total-row 3,764", "grand-total 7,068", "total-column 2,699"],
      Fault("| 2,116 | 2,699 |", "| 2,161 | 2,699 |", "total-column 2,699")),
    Shape(
      "percentages that another base makes, beside columns of shares in a company",
      """
      | Buy-back | Shares | Amount |
      |---|---|---|
      | Class A | 73 | 9,316 |
      | Class C | 306 | 52,868 |
      | Total | 379 | 62,184 |
      """, holds: ["total-row 379", "total-row 62,184"],
      Fault("| 306 |", "| 360 |", "total-row 379")),
    Shape(
      "shares of the valid votes below a total of all votes",
      """
      | List | Votes | % |
      |---|---|---|
      | Harbour | 618,411 | 42.7% |
      | Hills | 330,792 | 22.8% |
      | Market | 236,121 | 16.3% |
      | Old Town | 139,891 | 9.7% |
      | Fields | 123,734 | 8.5% |
      | Spoilt papers | 38,586 | |
      | Total | 1,487,535 | 100% |
      """, holds: ["total-row 1,487,535"],
      Fault("| 330,792 |", "| 303,792 |", "total-row 1,487,535")),
    Shape(
      "one title above the groups of every column",
      """
      | | Result by branch | Result by branch | Result by branch | Result by branch | Result by branch | Result by branch |
      |---|---|---|---|---|---|---|
      | | 2022 | 2022 | 2022 | 2023 | 2023 | 2023 |
      | | Coast | Hills | Total | Coast | Hills | Total |
      | Sales | 500 | 310 | 810 | 520 | 330 | 850 |
      | Costs | 420 | 290 | 710 | 450 | 300 | 750 |
      """, holds: ["total-column 810", "total-column 750"],
      Fault("| 810 |", "| 910 |", "total-column 910")),
    Shape(
      "millions rounded one by one, levels without indent",
      """
      | (in millions) | 2022 | 2023 |
      |---|---|---|
      | Surgery | 10,037 | 9,845 |
      | Advanced | 4,671 | 4,488 |
      | General | 5,366 | 5,358 |
      | Eyes | 5,072 | 5,146 |
      | Total | 15,109 | 14,991 |
      """, holds: ["total-row 15,109", "total-row 14,991"]),
    Shape(
      "the years again in the middle of a table",
      """
      | £000 | 2022 | 2023 |
      |---|---|---|
      | Cash | 410 | 390 |
      | Stock | 55 | 62 |
      | Total assets | 465 | 452 |
      | £000 | 2022 | 2023 |
      | Loans | 120 | 100 |
      | Bills | 33 | 41 |
      | Total debts | 153 | 141 |
      """, holds: ["total-row 465"]),
    Shape(
      "shares of a whole in rows, made to add to 100",
      """
      | £000 | 2022 | 2023 |
      |---|---|---|
      | North | 718,209 | 582,415 |
      | South | 427,712 | 320,628 |
      | West | 101,994 | 78,059 |
      | Total revenue | 1,247,915 | 981,102 |
      | % revenue by area: | | |
      | North | 57.6% | 59.4% |
      | South | 34.3% | 32.7% |
      | West | 8.1% | 7.9% |
      """),
    Shape(
      "acres that were rounded, and the change between them",
      """
      | Crop | 2011 | 2016 | Change |
      |---|---|---|---|
      | | acres | acres | percent |
      | Garlic | 1,290 | 2,207 | 71.1 |
      | Kale | 92 | 448 | 389.9 |
      | Leeks | 700 | 770 | 10.0 |
      """, holds: ["percent-change 389.9", "percent-change 71.1"],
      Fault("| 389.9 |", "| 398.9 |", "percent-change 398.9")),
    Shape(
      "a quantity of one branch and of the whole house",
      """
      | | 2021 | 2022 | 2023 |
      |---|---|---|---|
      | Sales | 900 | 950 | 1,010 |
      | Costs | 610 | 640 | 700 |
      | Profit | 290 | 310 | 310 |

      | | 2021 | 2022 | 2023 |
      |---|---|---|---|
      | Sales | 900 | 950 | 980 |
      | Costs | 610 | 640 | 690 |
      | Profit | 290 | 310 | 290 |
      """),
  ]
}
