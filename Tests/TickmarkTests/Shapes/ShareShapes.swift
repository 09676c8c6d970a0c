extension Shape {
  /// Percentages beside counts, in one cell, in rows, across outcomes.
  static let shares: [Shape] = [
    Shape(
      "a percentage column beside its count",
      """
      | Sanction | Pupils | % of pupils |
      |---|---|---|
      | Detention | 66 | 55% |
      | Suspension | 42 | 35% |
      | Exclusion | 12 | 10% |
      | Total | 120 | 100% |
      """, holds: ["percent-share 55%", "percent-sum 100%"],
      Fault("| 35% |", "| 53% |", "percent-share 53%"),
      Fault("| 42 |", "| 24 |", "total-row 120", "percent-share 35%")),
    Shape(
      "one decimal, no signs, the sign in the heading",
      """
      | Age of driver | Casualties | % |
      |---|---|---|
      | Under 25 | 57 | 23.8 |
      | 25 to 59 | 139 | 57.9 |
      | 60 and over | 44 | 18.3 |
      | All | 240 | 100.0 |
      """, holds: ["percent-share 57.9"],
      Fault("| 18.3 |", "| 13.8 |", "percent-share 13.8")),
    Shape(
      "count and share in one cell",
      """
      | Outcome | 2021/22 | 2022/23 |
      |---|---|---|
      | Allowed | 21 (30%) | 18 (24%) |
      | Part allowed | 14 (20%) | 12 (16%) |
      | Dismissed | 35 (50%) | 45 (60%) |
      | Total | 70 (100%) | 75 (100%) |
      """, holds: ["total-row 70", "percent-share 60%"],
      Fault("45 (60%)", "45 (66%)", "percent-share 66%"),
      Fault("70 (100%)", "70 (110%)", "percent-share 110%"),
      Fault("14 (20%)", "41 (20%)", "total-row 70")),
    Shape(
      "share in one cell across the row",
      """
      | Ward | Owned | Rented | Total |
      |---|---|---|---|
      | Hill | 300 (60%) | 200 (40%) | 500 |
      | Vale | 180 (45%) | 220 (55%) | 400 |
      | Quay | 90 (30%) | 210 (70%) | 300 |
      """, holds: ["percent-share 55%", "total-column 500"],
      Fault("(45%)", "(54%)", "percent-share 54%")),
    Shape(
      "a percentage row whose numerator and base are the rows above",
      """
      | Applications | Q1 | Q2 | Q3 | Q4 |
      |---|---|---|---|---|
      | Received | 200 | 180 | 240 | 160 |
      | Decided in time | 150 | 144 | 204 | 120 |
      | % decided in time | 75% | 80% | 85% | 75% |
      """, holds: ["percent-share 80%"],
      Fault("| 85% |", "| 58% |", "percent-share 58%")),
    Shape(
      "a percentage column whose base is another column",
      """
      | Team | Assessments due | Completed on time | % on time |
      |---|---|---|---|
      | Alpha | 40 | 34 | 85% |
      | Bravo | 64 | 48 | 75% |
      | Delta | 50 | 46 | 92% |
      | Total | 154 | 128 | 83% |
      """, holds: ["percent-share 75%", "total-row 128"],
      Fault("| 92% |", "| 29% |", "percent-share 29%")),
    Shape(
      "turnout of an election",
      """
      | Ward | Electorate | Ballots | Turnout |
      |---|---|---|---|
      | Abbey | 5,000 | 1,900 | 38.0% |
      | Bridge | 4,200 | 1,386 | 33.0% |
      | Castle | 6,150 | 2,829 | 46.0% |
      """, holds: ["percent-share 33.0%"],
      Fault("| 46.0% |", "| 64.0% |", "percent-share 64.0%")),
    Shape(
      "outcomes across that add to 100",
      """
      | School type | Good or better | Requires improvement | Inadequate |
      |---|---|---|---|
      | Nursery | 96% | 4% | 0% |
      | Primary | 88% | 10% | 2% |
      | Secondary | 79% | 15% | 6% |
      """, holds: ["percent-sum Nursery"],
      Fault("| 15% |", "| 51% |", "percent-sum Secondary")),
    Shape(
      "shares that are honestly rounded",
      """
      | Fuel | Homes | Share |
      |---|---|---|
      | Gas | 100 | 33% |
      | Electric | 100 | 33% |
      | Oil | 100 | 33% |
      | Total | 300 | 100% |
      """, holds: ["percent-share 33%", "percent-sum 100%"],
      Fault("| Oil | 100 | 33% |", "| Oil | 100 | 36% |", "percent-share 36%")),
    Shape(
      "independent percentages side by side",
      """
      | Area | Has a car | Works from home | Rents |
      |---|---|---|---|
      | North | 71% | 22% | 31% |
      | South | 80% | 28% | 24% |
      | East | 64% | 19% | 40% |
      """),
    Shape(
      "a percentage of the row total under each group",
      """
      | Subject | Female | Male | Total | % female |
      |---|---|---|---|---|
      | Physics | 12 | 36 | 48 | 25% |
      | Maths | 30 | 45 | 75 | 40% |
      | English | 66 | 34 | 100 | 66% |
      | Total | 108 | 115 | 223 | 48% |
      """, holds: ["percent-share 40%", "cross-cast 223"],
      Fault("| 25% |", "| 52% |", "percent-share 52%")),
    Shape(
      "number and per cent for two years",
      """
      | Reason | 2021 | | 2022 | |
      |---|---|---|---|---|
      | | No. | % | No. | % |
      | Eviction | 30 | 25% | 45 | 30% |
      | Family dispute | 60 | 50% | 60 | 40% |
      | Other | 30 | 25% | 45 | 30% |
      | Total | 120 | 100% | 150 | 100% |
      """, holds: ["percent-share 40%", "total-row 150"],
      Fault("| 60 | 40% |", "| 60 | 44% |", "percent-share 44%")),
    Shape(
      "row percentages under each count row",
      """
      | Route | Bus | Car | Walk | Total |
      |---|---|---|---|---|
      | Pupils | 50 | 120 | 30 | 200 |
      | % | 25% | 60% | 15% | 100% |
      """, holds: ["percent-share 60%"],
      Fault("| 15% |", "| 51% |", "percent-share 51%")),
    Shape(
      "a percentage that is of something else",
      """
      | Site | Beds | Occupancy |
      |---|---|---|
      | General | 410 | 91% |
      | Infirmary | 288 | 87% |
      | Cottage | 24 | 70% |
      | Total | 722 | 89% |
      """, holds: ["total-row 722"],
      Fault("| 722 |", "| 772 |", "total-row 772")),
    Shape(
      "pass rates of entries",
      """
      | Paper | Entries | Passes | Pass rate |
      |---|---|---|---|
      | One | 80 | 60 | 75% |
      | Two | 50 | 45 | 90% |
      | Three | 120 | 96 | 80% |
      """, holds: ["percent-share 90%"],
      Fault("| 96 |", "| 69 |", "percent-share 80%")),
    Shape(
      "a share row below a total row",
      """
      | Complaint about | Nursing | Medical | Admin |
      |---|---|---|---|
      | Attitude | 14 | 6 | 20 |
      | Delay | 6 | 24 | 20 |
      | Total | 20 | 30 | 40 |
      | % upheld | 35% | 20% | 45% |
      """, holds: ["total-row 30"],
      Fault("| 30 |", "| 40 |", "total-row 40")),
  ]
}
