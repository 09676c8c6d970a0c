extension Shape {
  /// Tables as councils print them in tax guides, monitoring reports and answers to requests.
  static let councils: [Shape] = [
    Shape(
      "changes between one year's budget and the next",
      """
      | Reasons for the change | £m |
      |---|---|
      | Budget requirement 2021/22 | 310.5 |
      | Pay awards | 6.2 |
      | Placements | 4.9 |
      | Savings | -3.4 |
      | Total change in services | 7.7 |
      | Use of reserves | 1.3 |
      | Budget requirement 2022/23 | 319.5 |
      | Rates income | -2.1 |
      | Grants | -6.9 |
      | Total change in funding | -9.0 |
      """, holds: ["total-row 7.7", "total-row -9.0"],
      Fault("| 7.7 |", "| 9.7 |", "total-row 9.7"),
      Fault("| -6.9 |", "| -9.6 |", "total-row -9.0")),
    Shape(
      "two years of the same counts are parts of their total",
      """
      | Received | Number |
      |---|---|
      | Complaints 2021/22 | 40 |
      | Compliments | 12 |
      | Enquiries | 9 |
      | Complaints 2022/23 and older | 30 |
      | Total | 91 |
      """, holds: ["total-row 91"], Fault("| 91 |", "| 19 |", "total-row 19")),
    Shape(
      "an account in steps",
      """
      | | £000 | £000 | £000 |
      |---|---|---|---|
      | Base budget | | | 84,200 |
      | Pressures | | | |
      | Pay | 2,310 | | |
      | Energy | 1,145 | | |
      | Transport | 620 | | |
      | Total pressures | | 4,075 | |
      | Levies | | | |
      | Waste levy | 340 | | |
      | Flood levy | 115 | | |
      | Total levies | | 455 | |
      | Savings | | | |
      | Agreed earlier | (1,205) | | |
      | Agreed now | (2,410) | | |
      | Total savings | | (3,615) | |
      | Total change | | | 915 |
      | Budget for next year | | | 85,115 |
      """,
      holds: [
        "sub-total 4,075", "sub-total 455", "sub-total (3,615)", "sub-total 915",
      ],
      Fault("| 4,075 |", "| 4,705 |", "sub-total 4,705"),
      Fault("| 340 |", "| 430 |", "sub-total 455")),
    Shape(
      "the total on a line below",
      """
      # Complaints by directorate

      | | Q1 | Q2 | Q3 | Q4 |
      |---|---|---|---|---|
      | Adults | 4 | 9 | 7 | 3 |
      | Children | 11 | 8 | 12 | 10 |
      | Place | 21 | 17 | 26 | 19 |

      Total received = 147
      """, holds: ["total-row 147"], Fault("= 147", "= 174", "total-row 174"),
      Fault("| 26 |", "| 62 |", "total-row 147")),
    Shape(
      "the total of one column on a line below",
      """
      # Complaints by directorate

      | Directorate | Received |
      |---|---|
      | Adults | 23 |
      | Children | 41 |
      | Place | 83 |

      Total: 147
      """, holds: ["total-row 147"], Fault(": 147", ": 157", "total-row 157")),
    Shape(
      "groups of columns and their total under a heading of its own",
      """
      | Road user | Town | | Country | | Total | |
      |---|---|---|---|---|---|---|
      | | Killed | Hurt | Killed | Hurt | Killed | Hurt |
      | On foot | 3 | 41 | 1 | 8 | 4 | 49 |
      | Cycle | 2 | 33 | 3 | 17 | 5 | 50 |
      | Car | 5 | 90 | 9 | 121 | 14 | 211 |
      """, holds: ["total-column 49", "total-column 14"],
      Fault("| 211 |", "| 212 |", "total-column 212"),
      Fault("| 33 |", "| 38 |", "total-column 50")),
    Shape(
      "a note on rows that overlap, and columns that do not",
      """
      | Vehicle* | Fatal | Serious | Slight | Total |
      |---|---|---|---|---|
      | Car | 6 | 31 | 240 | 277 |
      | Van | 2 | 9 | 61 | 72 |
      | Lorry | 3 | 7 | 25 | 35 |
      | Bus | 1 | 4 | 39 | 44 |
      | Cycle | 2 | 18 | 70 | 90 |

      * More than one vehicle may be involved in an accident.
      """, holds: ["total-column 277", "total-column 44"],
      Fault("| 277 |", "| 727 |", "total-column 727"),
      Fault("| 61 |", "| 81 |", "total-column 72")),
    Shape(
      "a breakdown that follows in lines",
      """
      # Exclusions

      By way of help we give the following breakdown by area:

      2020/21 North – 31
      2020/21 South – 26
      2021/22 North – 40
      2021/22 South – 29

      The graph below shows how they ended.

      Reinstated 12
      Upheld 83
      """),
    Shape(
      "a table that a copy left in lines",
      """
      # Complaints

      Quarter 2020 to 2021 2021 to 2022 2022 to 2023
      One 41 52 61
      Two 38 38 55
      Three 12 12 100
      """),
  ]
}
