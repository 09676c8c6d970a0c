extension Shape {
  /// Tables cut by a page, page numbers inside, footnote marks, tidy tables, forms and lists.
  static let pages: [Shape] = [
    Shape(
      "a table cut by a page with its header repeated",
      """
      Station\tFires\tRescues
      Ambleford\t41\t12
      Benton\t38\t9

      Page 14

      Station\tFires\tRescues
      Colwick\t27\t15
      Dunmore\t19\t4
      Total\t125\t40
      """, holds: ["total-row 125", "total-row 40"],
      Fault("Colwick\t27", "Colwick\t72", "total-row 125")),
    Shape(
      "a stray page number between rows",
      """
      Depot\tLorries\tVans
      East\t14\t30
      West\t11\t25

      23

      North\t9\t16
      Total\t34\t71
      """, holds: ["total-row 34", "total-row 71"],
      Fault("\t71", "\t17", "total-row 17")),
    Shape(
      "footnote marks on figures and labels",
      """
      | Hospital | Deaths | Discharges |
      |---|---|---|
      | General [note 1] | 31* | 1,210 |
      | Community | 12 | 406(2) |
      | Hospice† | 45 | 84 |
      | Total [note 3] | 88 | 1,700 |
      """, holds: ["total-row 88", "total-row 1,700"],
      Fault("| 1,700 |", "| 1,070 |", "total-row 1,070")),
    Shape(
      "a raised digit behind the word total",
      """
      | Vessel | Landings |
      |---|---|
      | Trawlers | 204 |
      | Potters | 96 |
      | Total² | 300 |
      """, holds: ["total-row 300"],
      Fault("| 300 |", "| 330 |", "total-row 330")),
    Shape(
      "a tidy table with a total for each region",
      """
      | Year | Region | Sex | Count |
      |---|---|---|---|
      | 2022 | North | Female | 20 |
      | 2022 | North | Male | 30 |
      | 2022 | North | All | 50 |
      | 2022 | South | Female | 44 |
      | 2022 | South | Male | 36 |
      | 2022 | South | All | 80 |
      """, holds: ["total-row 50", "total-row 80"],
      Fault("| 36 |", "| 63 |", "total-row 80")),
    Shape(
      "a tidy table with the total in front",
      """
      | Region | Sex | Count |
      |---|---|---|
      | North | Total | 50 |
      | North | Female | 20 |
      | North | Male | 30 |
      | South | Total | 80 |
      | South | Female | 44 |
      | South | Male | 36 |
      """),
    Shape(
      "a tidy table without totals",
      """
      | Year | Ward | Offence | Recorded |
      |---|---|---|---|
      | 2021 | Abbey | Theft | 14 |
      | 2021 | Abbey | Arson | 2 |
      | 2021 | Bridge | Theft | 9 |
      | 2022 | Abbey | Theft | 11 |
      | 2022 | Bridge | Arson | 1 |
      """),
    Shape(
      "a register of codes and dates",
      """
      | Ref | Opened | Floor area | Rooms |
      |---|---|---|---|
      | 1042 | 2003 | 410 | 12 |
      | 1043 | 1998 | 388 | 9 |
      | 1051 | 2015 | 1,204 | 31 |
      """),
    Shape(
      "a numbered list of risks with scores",
      """
      | No | Risk | Likelihood | Impact | Score |
      |---|---|---|---|---|
      | 1 | Flooding | 3 | 4 | 12 |
      | 2 | Fraud | 2 | 5 | 10 |
      | 3 | Cyber attack | 4 | 4 | 16 |
      """),
    Shape(
      "a contact form",
      """
      | Name | Jo Bloggs |
      |---|---|
      | Telephone | 01234 567890 |
      | Extension | 4412 |
      """),
    Shape(
      "opening hours",
      """
      | Day | Opens | Closes |
      |---|---|---|
      | Monday | 9.00 | 17.30 |
      | Saturday | 10.00 | 13.00 |
      """),
    Shape(
      "a fee table with total packages",
      """
      | Permit | Admin fee | Licence fee | Total payable |
      |---|---|---|---|
      | Street trader | £40.00 | £310.50 | £350.50 |
      | Skip | £12.00 | £38.00 | £50.00 |
      | Scaffold | £25.00 | £110.00 | £135.00 |
      """, holds: ["total-column £350.50"],
      Fault("| £135.00 |", "| £153.00 |", "total-column £153.00")),
    Shape(
      "a two-page table whose total stands on the second page",
      """
      Ward\tLicences
      Ash\t12
      Beech\t8
      Cherry\t15

      Page 3

      Ward\tLicences
      Elder\t5
      Total\t40
      """, holds: ["total-row 40"],
      Fault("Beech\t8", "Beech\t18", "total-row 40")),
    Shape(
      "tables that follow each other without a line between",
      """
      Adult social care\tQ1\tQ2\tTotal
      Assessments\t60\t55\t115
      Reviews\t40\t45\t85
      Total\t100\t100\t200
      Housing\tQ1\tQ2\tTotal
      Repairs\t300\t280\t580
      Lettings\t20\t30\t50
      Total\t320\t310\t630
      """, holds: ["grand-total 200", "grand-total 630", "cross-cast 630"],
      Fault("\t280\t580", "\t208\t580", "total-row 310", "total-column 580")),
    Shape(
      "band D tax with precepts",
      """
      | Authority | 2022/23 | 2023/24 | Increase % |
      |---|---|---|---|
      | County | £1,400.00 | £1,470.00 | 5.0% |
      | Police | £250.00 | £265.00 | 6.0% |
      | Fire | £80.00 | £82.00 | 2.5% |
      | Total band D | £1,730.00 | £1,817.00 | 5.0% |
      """, holds: ["total-row £1,817.00", "percent-change 6.0%"],
      Fault("| £1,817.00 |", "| £1,871.00 |", "total-row £1,871.00")),
    Shape(
      "a total whose rows hold words in places",
      """
      | Scheme | Places | Status |
      |---|---|---|
      | Nursery A | 40 | Open |
      | Nursery B | 26 | Planned |
      | Nursery C | 24 | Open |
      | Total | 90 | |
      """, holds: ["total-row 90"],
      Fault("| 26 |", "| 62 |", "total-row 90")),
    Shape(
      "zero marks of several kinds",
      """
      | Area | Deer | Badgers | Total |
      |---|---|---|---|
      | Moor | 12 | - | 12 |
      | Fen | – | 7 | 7 |
      | Down | nil | 4 | 4 |
      | Total | 12 | 11 | 23 |
      """, holds: ["grand-total 23", "total-column 7"],
      Fault("| 23 |", "| 32 |", "total-column 32")),
    Shape(
      "cells that are not available",
      """
      | Trust | 2021 | 2022 |
      |---|---|---|
      | Alder | 40 | 44 |
      | Birch | .. | 31 |
      | Total | 75 | 75 |
      """, holds: ["total-row 75"]),
    Shape(
      "a total of rows above and a memo below",
      """
      | Capital scheme | Budget | Forecast |
      |---|---|---|
      | Depot | 900 | 950 |
      | Schools | 2,100 | 2,050 |
      | Total programme | 3,000 | 3,000 |
      | Memo: slippage from last year | 410 | 380 |
      """, holds: ["total-row 3,000"],
      Fault("| 2,050 |", "| 2,500 |", "total-row 3,000")),
  ]
}
