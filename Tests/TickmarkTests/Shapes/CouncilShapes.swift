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
    Shape(
      "the last of several readings against the budget",
      """
      | Item | Budget | 2nd Quarter | 4th Quarter | Difference |
      |---|---|---|---|---|
      | Precept | £2,400.00 | £2,400.00 | £2,400.00 | 0.00 |
      | Refunds | £120.00 | £96.40 | £96.40 | -23.60 |
      | Donations | £310.00 | £200.00 | £395.00 | 85.00 |
      | Interest | £4.00 | £1.00 | £5.00 | 1.00 |
      | Grants | £500.00 | £0.00 | £450.00 | -50.00 |
      """, holds: ["percent-change 85.00", "percent-change -50.00"],
      Fault("| 85.00 |", "| 58.00 |", "percent-change 58.00")),
    Shape(
      "the last of several readings, dated, with remarks between",
      """
      | Item | Budget | Remarks | Half year to 30/09/2021 | Full year to 31/03/2022 | Difference |
      |---|---|---|---|---|---|
      | Precept | £2,400.00 | | £2,400.00 | £2,400.00 | 0.00 |
      | Refunds | £120.00 | As claimed | £96.40 | £96.40 | -23.60 |
      | Donations | £310.00 | | £200.00 | £395.00 | 85.00 |
      | Interest | £4.00 | New account | £4.00 | £4.00 | 0.00 |
      | Grants | £500.00 | | £450.00 | £450.00 | -50.00 |
      """, holds: ["percent-change 85.00"]),
    Shape(
      "percentages of a total in the line above",
      """
      # Accounts summary

      Total income in the year £4,180.50

      | Source | Amount | Percentage of total income |
      |---|---|---|
      | Precept | £3,650.00 | 87% |
      | Refund | £121.40 | 3% |
      | Compensation | £80.00 | 2% |
      """, holds: ["percent-share 87%", "percent-share 3%"]),
    Shape(
      "a list that ends in its total",
      """
      # Fly-tipping

      - Asbestos - 19
      - Rubble - 127
      - Garden waste - 52
      - Tyres - 68
      - Total - 266
      """, holds: ["total-row 266"], Fault("Tyres - 68", "Tyres - 86", "total-row 266"),
      Fault("Total - 266", "Total - 2,660", "total-row 2,660")),
    Shape(
      "a list of three kinds of figures is no sum",
      """
      # Fly-tipping

      - Incidents - 19
      - Officers - 12
      - Total - 31 streets were visited
      - Cost - £400
      - Fines - £250
      - Notices - 7
      - Total paid - £90
      """),
    Shape(
      "key figures and a percentage that names them",
      """
      | Facility time | |
      |---|---|
      | Total cost of facility time | £5,310.40 |
      | Total pay bill | £9,870,200 |
      | Percentage of the total pay bill spent on facility time | 0.05% |
      """, holds: ["percent-share 0.05%"],
      Fault("0.05%", "0.50%", "percent-share 0.50%"),
      Fault("£9,870,200", "£987,020", "percent-share 0.05%")),
    Shape(
      "a percentage that leaves something out",
      """
      | Requests | |
      |---|---|
      | Requests received | 410 |
      | Requests received and answered in time | 340 |
      | Percentage of requests received that were answered in time, excluding those on hold | 88% |
      """),
    Shape(
      "percentages of the same answers in three years",
      """
      | Age | % of applicants | % of those shortlisted | % of those appointed |
      |---|---|---|---|
      | Under 25 | 14.2% | 9.1% | 8.8% |
      | 25-44 | 46.0% | 44.7% | 41.2% |
      | 45-64 | 22.4% | 28.9% | 26.0% |
      | 65 and over | 0.6% | 1.0% | 1.5% |
      | Not stated | 16.8% | 16.3% | 22.5% |
      """, Fault("46.0%", "40.6%", "percent-sum Not stated")),
    Shape(
      "names between the figures of two years",
      """
      | 2021/22 Gross £m | 2021/22 Income £m | 2021/22 Net £m | Services | 2022/23 Gross £m | 2022/23 Income £m | 2022/23 Net £m |
      |---|---|---|---|---|---|---|
      | 214.310 | 168.205 | 46.105 | Children | 231.900 | 176.020 | 55.880 |
      | 142.118 | 51.040 | 91.078 | Adults | 150.377 | 55.214 | 95.163 |
      | 38.450 | 6.125 | 32.325 | Roads | 36.905 | 6.870 | 30.035 |
      | 394.878 | 225.370 | 169.508 | Total cost of services | 419.182 | 238.104 | 181.078 |
      """, holds: ["total-row 394.878", "total-row 181.078"],
      Fault("| 238.104 |", "| 283.104 |", "total-row 283.104"),
      Fault("| 91.078 |", "| 91.780 |", "total-row 169.508")),
    Shape(
      "months in a heading of counts",
      """
      | Origin | All adopted | Over 6 months | Over 12 months | Within timescale |
      |---|---|---|---|---|
      | White | 412 | 391 | 230 | 118 |
      | Mixed | 61 | 55 | 40 | 17 |
      | Asian | 23 | 20 | 12 | 9 |
      | Total | 496 | 466 | 282 | 144 |
      """, holds: ["total-row 466", "total-row 282", "total-row 144"],
      Fault("| 230 |", "| 320 |", "total-row 282"), Fault("| 118 |", "| 181 |", "total-row 144")),
    Shape(
      "a breakdown whose total the sentence above prints",
      """
      # Age

      This is based on a total headcount of 361 employees.

      | Age | Headcount |
      |---|---|
      | Under 30 | 48 |
      | 30 to 49 | 187 |
      | 50 and over | 126 |
      """),
    Shape(
      "votes, and the papers that they were cast on",
      """
      # Referendum

      | Answer | Votes |
      |---|---|
      | Yes | 49 |
      | No | 13 |

      | Reason for rejection | Papers |
      |---|---|
      | Want of a mark | 0 |
      | Voting for more than one answer | 4 |
      | Void for uncertainty | 3 |

      Total number of ballot papers rejected: 7

      Electorate: 310

      Ballot papers issued: 62
      """, holds: ["total-row 7"], Fault("rejected: 7", "rejected: 9", "total-row 9")),
    Shape(
      "shares, and what each is a share of behind it",
      """
      # How the budget is spent

      |  |  |
      |---|---|
      | 74.6% | officers |
      | 19.1% | support |
      | 4.2% | vehicles |
      | 2.1% | grants |

      | Number | Of |
      |---|---|
      | 41 | wardens |
      | 17 | drivers |
      | 58 | Total |
      """, holds: ["total-row 58"], Fault("| 58 |", "| 85 |", "total-row 85")),
    Shape(
      "a list that a line of words cuts in two, its total below both",
      """
      # How rent is spent

      | Service | Total spent | Percentage |
      |---|---|---|
      | Loans | 40,317 | 40.3% |
      | Repairs | 25,846 | 25.8% |

      Staff and running costs

      | Service | Total spent | Percentage |
      |---|---|---|
      | Wardens | 19,004 | 19.0% |
      | Lighting | 8,522 | 8.5% |
      | Office | 6,311 | 6.3% |
      | Total spent | 100,000 | 100% |
      """, holds: ["total-row 100,000", "percent-sum 100%"],
      Fault("40,317", "43,017", "total-row 100,000"),
      Fault("25.8%", "28.5%", "percent-sum 100%")),
  ]
}
