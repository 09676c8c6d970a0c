extension Shape {
  /// Totals whose lines count some of the same things, and look-alikes whose lines do not.
  static let overlaps: [Shape] = [
    Shape(
      "bands of time that each take in the ones before",
      """
      | Answered | Number | % |
      |---|---|---|
      | Within 10 days | 44 | 44% |
      | Within 20 days | 79 | 79% |
      | Within 65 days | 98 | 98% |
      | All | 100 | 100% |
      """, holds: ["percent-share 44%", "percent-share 98%"],
      Fault("| 79 | 79% |", "| 79 | 97% |", "percent-share 97%")),
    Shape(
      "bands of time without shares",
      """
      | Assessment closed | Number |
      |---|---|
      | Up to 5 working days | 31 |
      | Up to 4 weeks | 77 |
      | Up to 3 months | 90 |
      | Total closed | 96 |
      """),
    Shape(
      "bands that are open upwards",
      """
      | Times missing | Children |
      |---|---|
      | One or more | 83 |
      | Two or more | 52 |
      | Five or more | 12 |
      | Total | 83 |
      """),
    Shape(
      "waits of more and more weeks",
      """
      | Waiting | Patients |
      |---|---|
      | More than 18 weeks | 420 |
      | More than 52 weeks | 61 |
      | More than 78 weeks | 7 |
      | Total waiting list | 1,904 |
      """),
    Shape(
      "bands that are apart",
      """
      | Age | Children |
      |---|---|
      | Under 5 | 44 |
      | 5 to 9 | 30 |
      | 10 to 15 | 12 |
      | 16 and over | 14 |
      | All | 100 |
      """, holds: ["total-row 100"], Fault("| All | 100 |", "| All | 101 |", "total-row 101")),
    Shape(
      "bands with one name for two stages are apart",
      """
      | Answer | Number |
      |---|---|
      | Stage 1 within 10 days | 31 |
      | Stage 2 within 25 days | 47 |
      | Late | 14 |
      | All | 92 |
      """, holds: ["total-row 92"], Fault("| All | 92 |", "| All | 96 |", "total-row 96")),
    Shape(
      "both takes in two others, by its figures",
      """
      | Group | Children | % |
      |---|---|---|
      | Disabled | 50 | 25% |
      | Minority ethnic | 60 | 30% |
      | Both | 18 | 9% |
      | Neither | 108 | 54% |
      | All children | 200 | 100% |
      """, holds: ["percent-share 54%", "total-row 200"]),
    Shape(
      "both beside lines that overlap in more ways",
      """
      | Who was seen | Families |
      |---|---|
      | Mother | 61 |
      | Father | 22 |
      | Grandparent | 11 |
      | Both | 14 |
      | All families | 81 |
      """),
    Shape(
      "both beside lines that a word keeps apart",
      """
      | Parent seen | Families |
      |---|---|
      | Mother only | 61 |
      | Father only | 22 |
      | Both | 14 |
      | Neither | 9 |
      | All families | 106 |
      """, holds: ["total-row 106"],
      Fault("| All families | 106 |", "| All families | 108 |", "total-row 108")),
    Shape(
      "answers of which several could be given, by their shares",
      """
      | How did you hear of us? | Number | % |
      |---|---|---|
      | School | 40 | 40% |
      | Friend | 38 | 38% |
      | Internet | 51 | 51% |
      | Other | 9 | 9% |
      | Total respondents | 100 | |
      """, holds: ["percent-share 38%"],
      Fault("| 51 | 51% |", "| 51 | 61% |", "percent-share 61%")),
    Shape(
      "reasons of which a case may have several",
      """
      | Reason for the referral | Cases |
      |---|---|
      | Behaviour | 31 |
      | Health | 22 |
      | Attendance | 48 |
      | Total cases | 90 |
      """),
    Shape(
      "shares that come to a little more than a hundred show a slip",
      """
      | Outcome | Number | % |
      |---|---|---|
      | Upheld | 44 | 44% |
      | Partly upheld | 30 | 30% |
      | Not upheld | 26 | 26% |
      | All | 100 | 100% |
      """, Fault("| 30 | 30% |", "| 33 | 33% |", "total-row 100")),
    Shape(
      "two lines taken off",
      """
      | | £ |
      |---|---|
      | Gross cost | 12,000 |
      | Less: grant | 4,000 |
      | Less: fees | 1,000 |
      | Net cost | 7,000 |
      """, holds: ["balance 7,000"], Fault("| 7,000 |", "| 7,500 |", "balance 7,500"),
      Fault("| 4,000 |", "| 4,600 |", "balance 7,000")),
    Shape(
      "two lines taken off with their signs printed",
      """
      | | 2021/22 | 2022/23 |
      |---|---|---|
      | Gross expenditure | 1,204 | 1,260 |
      | Less grants | (310) | (322) |
      | Less charges | (84) | (90) |
      | Net expenditure | 810 | 848 |
      """, holds: ["balance 810", "balance 848"], Fault("| 848 |", "| 884 |", "balance 884")),
    Shape(
      "counts rounded to five in a small table without a word of it",
      """
      | Region | Households | With children |
      |---|---|---|
      | North | 1,235 | 640 |
      | South | 2,310 | 1,105 |
      | East | 870 | 395 |
      | West | 1,120 | 560 |
      | Total | 5,540 | 2,695 |
      """, Fault("| 5,540 |", "| 5,450 |", "total-row 5,450")),
  ]

  /// Blocks under a header that is printed again, lines cut in two, and percentages beside quotients.
  static let blocks: [Shape] = [
    Shape(
      "a second header inside a table",
      """
      Placements made in the year

      Own area\tPlacements
      Northshire\t14
      Other areas\tPlacements
      Eastshire\t3
      Westshire\t2
      Southshire\t5
      Grand Total\t24
      """, holds: ["total-row 24"], Fault("Total\t24", "Total\t26", "total-row 26")),
    Shape(
      "blocks with totals of their own below one grand total",
      """
      Placements made in the year

      Own area\tPlacements
      Northshire\t14
      Millshire\t6
      Sub-total\t20
      Other areas\tPlacements
      Eastshire\t3
      Westshire\t2
      Southshire\t5
      Sub-total\t10
      Grand Total\t30
      """, holds: ["grand-total 30"], Fault("Total\t30", "Total\t33", "grand-total 33")),
    Shape(
      "groups named on lines of their own, with shares that are rounded",
      """
      \t2021\t%\t2022\t%
      Outcome
      Upheld\t30\t38\t40\t40
      Not upheld\t50\t63\t60\t60
      All\t80\t100\t100\t100
      Time
      In time\t60\t75\t80\t80
      Late\t20\t25\t20\t20
      All\t80\t100\t100\t100
      """, holds: ["percent-share 63", "total-row 80"],
      Fault("Late\t20\t25\t20\t20", "Late\t20\t52\t20\t20", "percent-share 52")),
    Shape(
      "headings and labels over several lines",
      """
                                         Number of      Number of      Percentage
                                         referrals      referrals      change
                                         2021/22        2022/23
      Children’s social care,
      early help and front door          1,204          1,310          9%
      Education, schools and
      inclusion                            402            371          -8%
      Police                               988          1,041          5%
      All agencies                       2,594          2,722          5%
      """, holds: ["percent-change 9%", "percent-change -8%"],
      Fault("1,041          5%", "1,041          15%", "percent-change 15%")),
    Shape(
      "a star whose note is taken for an item of a list",
      """
                                 Episodes   Children   Interviews
      April to June                   121         58          94
      July to September               143         66         108
      October to December             109         57          91
      January to March                 98         49          83
      Total                           471        168*        376
      * Children are counted once a quarter; the total counts each child once in the year.

      They were held in time.
      """, holds: ["total-row 471"], Fault("376", "386", "total-row 386")),
    Shape(
      "percentages beside the quotients that they are of",
      """
      | Service | In time | Upheld |
      |---|---|---|
      | Housing | 71% (25/35) | 29% (10/35) |
      | Waste | 44/50 (88%) | 54% (27/50) |
      | Parks | 50% (2/4) | N/A |
      """, holds: ["share-in-prose 71%", "share-in-prose 88%"],
      Fault("29% (10/35)", "92% (10/35)", "share-in-prose 92%")),
  ]
}
