extension Shape {
  /// Headings over two and three rows, totals in the first column or row, transposed tables.
  static let headers: [Shape] = [
    Shape(
      "spanning headings with a total column",
      """
      | Directorate | Planned care | | Unplanned care | | All attendances |
      |---|---|---|---|---|---|
      | | Morning | Afternoon | Day | Night | |
      | Surgery | 120 | 85 | 44 | 31 | 280 |
      | Medicine | 96 | 104 | 150 | 170 | 520 |
      | Women's health | 60 | 41 | 22 | 17 | 140 |
      | Total | 276 | 230 | 216 | 218 | 940 |
      """, holds: ["total-column 280", "total-row 276", "cross-cast 940"],
      Fault("| 520 |", "| 530 |", "total-column 530"),
      Fault("| 230 |", "| 203 |", "total-row 203")),
    Shape(
      "a total in every group and one over all",
      """
      Force\tViolence\t\t\tTheft\t\t\tGrand total
      \t2021\t2022\tTotal\t2021\t2022\tTotal\t
      Central\t310\t290\t600\t820\t780\t1,600\t2,200
      Coastal\t150\t165\t315\t240\t265\t505\t820
      Highland\t45\t52\t97\t110\t93\t203\t300
      """, holds: ["total-column 600", "total-column 505", "total-column 300"],
      Fault("\t505\t", "\t515\t", "total-column 515"),
      Fault("\t2,200", "\t2,300", "total-column 2,300")),
    Shape(
      "the year in each heading",
      """
      | School | Boys 2022 | Girls 2022 | All 2022 | Boys 2023 | Girls 2023 | All 2023 |
      |---|---|---|---|---|---|---|
      | Hillcrest Academy | 310 | 295 | 605 | 322 | 301 | 623 |
      | St Anne's Primary | 104 | 118 | 222 | 99 | 121 | 220 |
      | Ferndale High | 540 | 566 | 1,106 | 551 | 560 | 1,111 |
      """, holds: ["total-column 605", "total-column 1,111"],
      Fault("| 1,111 |", "| 1,101 |", "total-column 1,101")),
    Shape(
      "the total in the first column",
      """
      | Local authority | All ages | 0 to 15 | 16 to 64 | 65 and over |
      |---|---|---|---|---|
      | Ashford Vale | 12,400 | 2,300 | 7,700 | 2,400 |
      | Brackley | 8,150 | 1,490 | 5,010 | 1,650 |
      | Corrin | 5,905 | 1,005 | 3,600 | 1,300 |
      """, holds: ["total-column 12,400", "total-column 5,905"],
      Fault("| 5,010 |", "| 5,100 |", "total-column 8,150")),
    Shape(
      "the total in the first row",
      """
      | Tenure | Households |
      |---|---|
      | All households | 5,210 |
      | Owned outright | 1,804 |
      | Owned with a mortgage | 1,556 |
      | Social rented | 970 |
      | Private rented | 880 |
      """, holds: ["total-row 5,210"],
      Fault("| 970 |", "| 790 |", "total-row 5,210")),
    Shape(
      "a bare total in the first row of several columns",
      """
      | Offence group | 2020/21 | 2021/22 | 2022/23 |
      |---|---|---|---|
      | Total | 914 | 1,002 | 967 |
      | Burglary | 214 | 230 | 199 |
      | Vehicle crime | 402 | 451 | 448 |
      | Criminal damage | 298 | 321 | 320 |
      """, holds: ["total-row 914", "total-row 1,002", "total-row 967"],
      Fault("| 1,002 |", "| 1,020 |", "total-row 1,020")),
    Shape(
      "three rows of headings",
      """
      Trust\tReferrals\t\t\t\tTotal
      \tAdults\t\tChildren\t\t
      \tUrgent\tRoutine\tUrgent\tRoutine\t
      Northfield\t12\t48\t5\t20\t85
      Southmoor\t20\t61\t9\t25\t115
      Total\t32\t109\t14\t45\t200
      """, holds: ["total-column 85", "grand-total 200"],
      Fault("\t115", "\t151", "total-column 151")),
    Shape(
      "rows are measures and columns are years",
      """
      | Indicator | 2019/20 | 2020/21 | 2021/22 |
      |---|---|---|---|
      | Library visits | 410,000 | 96,200 | 233,500 |
      | Books lent | 280,114 | 121,090 | 199,455 |
      | Cost per visit (£) | 3.20 | 9.85 | 5.10 |
      | Satisfaction | 91% | 93% | 90% |
      | Staff (FTE) | 88.5 | 84.0 | 79.2 |
      """),
    Shape(
      "categories across with the number and the percentage below",
      """
      | | Outstanding | Good | Requires improvement | Inadequate | Total |
      |---|---|---|---|---|---|
      | Number of schools | 30 | 96 | 18 | 6 | 150 |
      | Percentage | 20% | 64% | 12% | 4% | 100% |
      """, holds: ["total-column 150", "percent-share 64%"],
      Fault("| 64% |", "| 46% |", "percent-share 46%"),
      Fault("| 18 |", "| 28 |", "total-column 150")),
    Shape(
      "teams across with the total at the foot and at the right",
      """
      | Month | Team A | Team B | Team C | Total |
      |---|---|---|---|---|
      | April | 11 | 9 | 14 | 34 |
      | May | 8 | 13 | 10 | 31 |
      | June | 12 | 7 | 16 | 35 |
      | Total | 31 | 29 | 40 | 100 |
      """, holds: ["cross-cast 100", "total-row 40"],
      Fault("| 13 |", "| 31 |", "total-column 31", "total-row 29")),
    Shape(
      "a total column in the middle",
      """
      | Site | Grade A | Grade B | Total staff | Vacancies |
      |---|---|---|---|---|
      | Riverside | 14 | 22 | 36 | 4 |
      | Castle View | 9 | 31 | 40 | 7 |
      | Mill Lane | 17 | 8 | 25 | 2 |
      """, holds: ["total-column 36", "total-column 40"],
      Fault("| 40 |", "| 48 |", "total-column 48")),
    Shape(
      "females and males with persons in front",
      """
      | Area | Persons | Females | Males |
      |---|---|---|---|
      | East ward | 4,021 | 2,100 | 1,921 |
      | West ward | 3,377 | 1,700 | 1,677 |
      | Town ward | 2,846 | 1,415 | 1,431 |
      """, holds: ["total-column 4,021"],
      Fault("| 1,431 |", "| 1,341 |", "total-column 2,846")),
    Shape(
      "all nine regions under England",
      """
      | Region | Claims |
      |---|---|
      | England | 906 |
      | North East | 40 |
      | North West | 120 |
      | Yorkshire and The Humber | 96 |
      | East Midlands | 85 |
      | West Midlands | 105 |
      | East of England | 110 |
      | London | 150 |
      | South East | 130 |
      | South West | 70 |
      """, holds: ["total-row 906"],
      Fault("| 906 |", "| 960 |", "total-row 960")),
    Shape(
      "some regions beside England",
      """
      | Area | Claims |
      |---|---|
      | England | 906 |
      | North East | 40 |
      | North West | 120 |
      | East Midlands | 85 |
      """),
    Shape(
      "a subject column and a total that is only part of the heading",
      """
      | Subject | Entries | Total points | Pass rate |
      |---|---|---|---|
      | Art | 40 | 1,720 | 95% |
      | Biology | 66 | 2,510 | 88% |
      | Chemistry | 51 | 2,004 | 90% |
      """),
  ]
}
