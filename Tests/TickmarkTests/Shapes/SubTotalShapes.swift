extension Shape {
  /// Sub-totals, totals of sub-totals, rows that are part of the row above, several breakdowns.
  static let subTotals: [Shape] = [
    Shape(
      "groups with headings, sub-totals and a grand total",
      """
      | Budget head | £ |
      |---|---|
      | Highways | |
      | Resurfacing | 420,000 |
      | Street lighting | 130,500 |
      | Sub-total | 550,500 |
      | Leisure | |
      | Swimming pools | 88,200 |
      | Parks | 61,300 |
      | Sub-total | 149,500 |
      | Grand total | 700,000 |
      """, holds: ["sub-total 550,500", "sub-total 149,500", "grand-total 700,000"],
      Fault("| 149,500 |", "| 194,500 |", "sub-total 194,500"),
      Fault("| 700,000 |", "| 710,000 |", "grand-total 710,000")),
    Shape(
      "named sub-totals and a total",
      """
      | Offence | 2021 | 2022 |
      |---|---|---|
      | Homicide | 3 | 2 |
      | Assault | 140 | 151 |
      | Stalking | 37 | 47 |
      | Total violence | 180 | 200 |
      | Shoplifting | 210 | 260 |
      | Bicycle theft | 50 | 40 |
      | Total theft | 260 | 300 |
      | Total recorded crime | 440 | 500 |
      """, holds: ["sub-total 180", "sub-total 300", "grand-total 500"],
      Fault("| Total theft | 260 |", "| Total theft | 270 |", "sub-total 270"),
      Fault("| 151 |", "| 115 |", "sub-total 200")),
    Shape(
      "sub-total in a second label column",
      """
      | Division | Grade | Headcount |
      |---|---|---|
      | Finance | Officers | 14 |
      | | Managers | 5 |
      | | Total | 19 |
      | Housing | Officers | 32 |
      | | Managers | 9 |
      | | Total | 41 |
      | Grand total | | 60 |
      """, holds: ["sub-total 19", "sub-total 41", "grand-total 60"],
      Fault("| 41 |", "| 44 |", "sub-total 44")),
    Shape(
      "a heading's own figure is the sub-total of the indented rows",
      """
      | Workforce | Posts |
      |---|---|
      | Teachers | 64 |
      | - Primary | 40 |
      | - Secondary | 24 |
      | Support staff | 50 |
      | - Assistants | 35 |
      | - Technicians | 15 |
      | Total | 114 |
      """, holds: ["total-row 114"],
      Fault("| 114 |", "| 141 |", "total-row 141"),
      Fault("| 24 |", "| 42 |", "sub-total 64")),
    Shape(
      "of which rows",
      """
      | Admissions | 2022 | 2023 |
      |---|---|---|
      | Emergency | 1,240 | 1,310 |
      | of which: aged 75 and over | 520 | 566 |
      | Elective | 860 | 890 |
      | of which: day cases | 610 | 640 |
      | Total | 2,100 | 2,200 |
      """, holds: ["total-row 2,100", "total-row 2,200"],
      Fault("| 1,310 |", "| 1,130 |", "total-row 2,200")),
    Shape(
      "including rows",
      """
      | Expenditure | £000 |
      |---|---|
      | Employees | 6,210 |
      | Including agency staff | 480 |
      | Premises | 1,090 |
      | Transport | 300 |
      | Total | 7,600 |
      """, holds: ["total-row 7,600"],
      Fault("| 7,600 |", "| 6,700 |", "total-row 6,700")),
    Shape(
      "an of-which heading with rows below it",
      """
      | Looked-after pupils | Number |
      |---|---|
      | In borough | 84 |
      | Out of borough | 36 |
      | Total | 120 |
      | Of which: | |
      | With a statement | 25 |
      | Unaccompanied minors | 9 |
      """, holds: ["total-row 120"],
      Fault("| 36 |", "| 63 |", "total-row 120")),
    Shape(
      "by sex, by age and by district under one total",
      """
      | Applicants | Number |
      |---|---|
      | Total | 300 |
      | By sex | |
      | Female | 170 |
      | Male | 130 |
      | By age | |
      | Under 25 | 90 |
      | 25 to 49 | 150 |
      | 50 and over | 60 |
      | By district | |
      | Harbour | 120 |
      | Uplands | 180 |
      """, holds: ["total-row 300"],
      Fault("| 150 |", "| 105 |", "total-row 300"),
      Fault("| 180 |", "| 108 |", "total-row 300")),
    Shape(
      "a total under each breakdown",
      """
      | Respondents | Count |
      |---|---|
      | Gender | |
      | Women | 212 |
      | Men | 180 |
      | Prefer not to say | 8 |
      | Total | 400 |
      | Age | |
      | 16 to 34 | 95 |
      | 35 to 64 | 225 |
      | 65 plus | 80 |
      | Total | 400 |
      | Disability | |
      | Yes | 61 |
      | No | 339 |
      | Total | 400 |
      """, holds: ["total-row 400"],
      Fault("| 225 |", "| 252 |", "total-row 400")),
    Shape(
      "breakdowns above one total at the foot",
      """
      | Victims | 2023 |
      |---|---|
      | Sex | |
      | Female | 77 |
      | Male | 63 |
      | Age group | |
      | Child | 25 |
      | Adult | 115 |
      | Total | 140 |
      """, holds: ["total-row 140"],
      Fault("| 115 |", "| 151 |", "total-row 140")),
    Shape(
      "sub-totals without headings and a total of the sub-totals",
      """
      | Fund | Allocated | Spent |
      |---|---|---|
      | Roads | 50 | 45 |
      | Bridges | 30 | 28 |
      | Sub-total | 80 | 73 |
      | Flood defence | 20 | 22 |
      | Drainage | 10 | 6 |
      | Sub-total | 30 | 28 |
      | Total | 110 | 101 |
      """, holds: ["sub-total 73", "grand-total 110", "grand-total 101"],
      Fault("| 101 |", "| 110 |", "grand-total 110")),
    Shape(
      "a sub-total with loose rows behind it",
      """
      | Source of funds | £m |
      |---|---|
      | Council tax | 84.2 |
      | Business rates | 40.1 |
      | Total local taxation | 124.3 |
      | Revenue support grant | 12.4 |
      | Other grants | 33.3 |
      | Total | 170.0 |
      """, holds: ["grand-total 170.0"],
      Fault("| 170.0 |", "| 175.0 |", "grand-total 175.0")),
    Shape(
      "indented rows that are not all there is",
      """
      | Incidents | Count |
      |---|---|
      | Fires | 310 |
      | - Dwellings | 96 |
      | - Vehicles | 71 |
      | Road traffic collisions | 150 |
      | False alarms | 540 |
      | Total | 1,000 |
      """, holds: ["total-row 1,000"],
      Fault("| 540 |", "| 450 |", "total-row 1,000")),
    Shape(
      "totals by name that are measures of their own",
      """
      | Measure | 2022 | 2023 |
      |---|---|---|
      | Total households | 41,300 | 41,900 |
      | Total population | 96,800 | 97,400 |
      | Total dwellings | 43,010 | 43,555 |
      """),
    Shape(
      "an other row and a not-known row belong to the total",
      """
      | Ethnic group | Pupils |
      |---|---|
      | White | 610 |
      | Asian | 204 |
      | Black | 96 |
      | Mixed | 51 |
      | Other | 22 |
      | Not known | 17 |
      | All pupils | 1,000 |
      """, holds: ["total-row 1,000"],
      Fault("| 96 |", "| 69 |", "total-row 1,000")),
    Shape(
      "bold totals over two groups of columns",
      """
      | Ward | Votes in person | Postal votes | **Total votes** |
      |---|---|---|---|
      | Abbey | 1,204 | 530 | **1,734** |
      | Bridge | 980 | 411 | **1,391** |
      | Castle | 1,515 | 760 | **2,275** |
      | **Total** | **3,699** | **1,701** | **5,400** |
      """, holds: ["grand-total 5,400", "total-column 1,391"],
      Fault("| **1,391** |", "| **1,931** |", "total-column 1,931", "grand-total 5,400")),
    Shape(
      "total less an exclusion",
      """
      | Recorded crime | 2022/23 |
      |---|---|
      | Violence | 900 |
      | Theft | 700 |
      | Fraud | 250 |
      | Total recorded crime | 1,850 |
      | Total excluding fraud | 1,600 |
      """, holds: ["total-row 1,850"],
      Fault("| 1,850 |", "| 1,580 |", "total-row 1,580")),
  ]
}
