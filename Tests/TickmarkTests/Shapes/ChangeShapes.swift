extension Shape {
  /// Change columns in numbers, per cent and points, with arrows and signs.
  static let changes: [Shape] = [
    Shape(
      "a sign for per cent on the first line alone",
      """
      | ($ in millions) | | | |
      |---|---|---|---|
      | For the year ended 31 March: | 2019 | 2018 | Yr.-to-Yr. Percent Change |
      | North quays | 24,443 | 25,491 | (4.1)% |
      | South quays | 16,430 | 17,106 | (4.0) |
      | West quays | 1,116 | 723 | 54.4 |
      """, holds: ["percent-change (4.0)", "percent-change 54.4"],
      Fault("| 54.4 |", "| 45.4 |", "percent-change 45.4")),
    Shape(
      "increase in dollars and then in per cent, with one sign",
      """
      | Year ended 31 March | 2019 | 2018 | Increase (dollars in millions) | Increase 2019 vs. 2018 |
      |---|---|---|---|---|
      | Interest had | $ 121 | $ 94 | $ 27 | 28.7% |
      | Other parts of cost | 627 | 3,068 | (2,441) | (79.6) |
      """, holds: ["percent-change (2,441)", "percent-change (79.6)"]),
    Shape(
      "cents for each share are no share",
      """
      | | 2019 | | | 2018 | | |
      |---|---|---|---|---|---|---|
      | | CENTS PER | TOTAL | DATE OF | CENTS PER | TOTAL | DATE OF |
      | | SHARE | AMOUNT | PAYMENT | SHARE | AMOUNT | PAYMENT |
      | | | $M | | | $M | |
      | This year, interim | 45 | 593 | 5 April 2019 | 43 | 561 | 6 April 2018 |
      | Year before, final | 50 | 657 | 12 October 2018 | 50 | 647 | 6 October 2017 |
      | Year before, special | 10 | 131 | 12 October 2018 | - | - | |
      | Paid in the year | 105 | 1,381 | | 93 | 1,208 | |
      | Members' shares issued | | (114) | | | (482) | |
      | Held in trust | | - | | | (2) | |
      | Paid in cash | | 1,267 | | | 724 | |
      """),
    Shape(
      "a forecast made before, and the movement since",
      """
      | Service | Budget £m | Actual £m | Variance £m | Variance forecast in autumn £m | Movement £m |
      |---|---|---|---|---|---|
      | Roads | 12.4 | 12.9 | 0.5 | 0.9 | -0.4 |
      | Parks | 8.7 | 8.2 | -0.5 | -0.2 | -0.3 |
      | Schools | 31.0 | 33.1 | 2.1 | 2.4 | -0.3 |
      | Libraries | 4.2 | 4.1 | -0.1 | -0.2 | 0.1 |
      | Total | 56.3 | 58.3 | 2.0 | 2.9 | -0.9 |
      """, holds: ["total-row 2.9", "total-row -0.9", "percent-change -0.9"],
      Fault("| 2.9 |", "| 9.2 |", "total-row 9.2"),
      Fault("| -0.9 |", "| -9.0 |", "percent-change -9.0"),
      Fault("| 2.4 | -0.3 |", "| 2.4 | -3.0 |", "percent-change -3.0")),
    Shape(
      "changes in money that no two columns are printed for",
      """
      | Fund | Received £000 | Change on last year £000 | Change % |
      |---|---|---|---|
      | Grants | 412 | 38 | 10.2 |
      | Fees | 207 | (11) | (5.0) |
      | Gifts | 33 | 4 | 13.8 |
      | Total | 652 | 31 | 5.0 |
      """, holds: ["total-row 652", "total-row 31"],
      Fault("| 31 |", "| 51 |", "total-row 51")),
    Shape(
      "change in number and in per cent",
      """
      | Crime | 2021/22 | 2022/23 | Change | % change |
      |---|---|---|---|---|
      | Burglary | 400 | 350 | -50 | -12.5% |
      | Robbery | 80 | 92 | +12 | +15.0% |
      | Arson | 25 | 25 | 0 | 0.0% |
      """, holds: ["percent-change -12.5%", "percent-change +12"],
      Fault("| +12 |", "| +21 |", "percent-change +21"),
      Fault("| -12.5% |", "| -15.2% |", "percent-change -15.2%")),
    Shape(
      "arrows in front of the change",
      """
      | Measure | March 2022 | March 2023 | Change |
      |---|---|---|---|
      | Apprentices | 60 | 75 | ↑ 15 |
      | Vacancies | 44 | 38 | ↓ 6 |
      | Agency posts | 20 | 20 | n/c |
      | Volunteers | 31 | 42 | ↑ 11 |
      """, holds: ["percent-change ↓ 6"],
      Fault("↑ 15", "↑ 51", "percent-change ↑ 51")),
    Shape(
      "percentages and points",
      """
      | Indicator | 2022 | 2023 | Percentage point change |
      |---|---|---|---|
      | On-time payments | 88.1% | 90.4% | 2.3 |
      | Digital contacts | 61.0% | 66.5% | 5.5 |
      | Satisfaction | 77.2% | 74.0% | -3.2 |
      """, holds: ["points-change 2.3", "points-change -3.2"],
      Fault("| 5.5 |", "| 6.5 |", "points-change 6.5")),
    Shape(
      "newer year first",
      """
      | Attendance | 2023 | 2022 | % change |
      |---|---|---|---|
      | Museums | 66,000 | 60,000 | 10% |
      | Theatres | 45,000 | 50,000 | -10% |
      """, holds: ["percent-change 10%"],
      Fault("| -10% |", "| -11% |", "percent-change -11%")),
    Shape(
      "budget, outturn and variance, actual less budget",
      """
      | Service | Budget £000 | Outturn £000 | Variance £000 |
      |---|---|---|---|
      | Highways | 4,100 | 4,350 | 250 |
      | Waste | 3,220 | 3,010 | (210) |
      | Leisure | 880 | 900 | 20 |
      | Total | 8,200 | 8,260 | 60 |
      """, holds: ["total-row 8,200", "percent-change 250"],
      Fault("| (210) |", "| (120) |", "total-row 60", "percent-change (120)")),
    Shape(
      "budget, outturn and variance, budget less actual",
      """
      | Service | Budget | Actual | Variance |
      |---|---|---|---|
      | Policing | 1,500 | 1,430 | 70 |
      | Custody | 620 | 655 | (35) |
      | Forensics | 410 | 400 | 10 |
      | Total | 2,530 | 2,485 | 45 |
      """, holds: ["total-row 2,485", "percent-change 70"],
      Fault("| 10 |", "| 100 |", "percent-change 100")),
    Shape(
      "a direction of travel in words",
      """
      | Measure | 2021 | 2022 | Direction |
      |---|---|---|---|
      | Recycling | 44% | 46% | Better |
      | Fly-tips | 320 | 355 | Worse |
      """),
    Shape(
      "change against a year that is not shown",
      """
      | Region | Starts | Change on a year ago |
      |---|---|---|
      | North | 410 | -3.2% |
      | South | 622 | 5.0% |
      | Total | 1,032 | 1.6% |
      """, holds: ["total-row 1,032"],
      Fault("| 622 |", "| 662 |", "total-row 1,032")),
    Shape(
      "three years and a change over the last",
      """
      | Stock | 2020 | 2021 | 2022 | Change 2021 to 2022 |
      |---|---|---|---|---|
      | Houses | 5,000 | 5,100 | 5,220 | 120 |
      | Flats | 2,000 | 2,150 | 2,110 | -40 |
      | Total | 7,000 | 7,250 | 7,330 | 80 |
      """, holds: ["percent-change 120", "total-row 7,330"],
      Fault("| 120 |", "| 102 |", "percent-change 102")),
    Shape(
      "three years and a change over all of them",
      """
      | Stock | 2020 | 2021 | 2022 | Change 2020-2022 |
      |---|---|---|---|---|
      | Vans | 50 | 55 | 61 | 11 |
      | Lorries | 20 | 21 | 18 | -2 |
      | Cars | 80 | 84 | 90 | 10 |
      """, holds: ["percent-change 11"],
      Fault("| 11 |", "| 14 |", "percent-change 14")),
    Shape(
      "unsigned falls",
      """
      | Ward | 2018 | 2019 | Decrease |
      |---|---|---|---|
      | Abbey | 50 | 41 | 9 |
      | Bridge | 38 | 30 | 8 |
      | Castle | 22 | 15 | 7 |
      """),
    Shape(
      "percentage change on small bases with n/a",
      """
      | Hazard | 2021 | 2022 | % change |
      |---|---|---|---|
      | Drones | 0 | 4 | n/a |
      | Ladders | 10 | 12 | 20% |
      | Forklifts | 5 | 3 | -40% |
      """, holds: ["percent-change 20%"],
      Fault("| -40% |", "| -60% |", "percent-change -60%")),
    Shape(
      "change between two groups under spanning headings",
      """
      | Indicator | Our area | | | National | |
      |---|---|---|---|---|---|
      | | 2022 | 2023 | Change | 2022 | 2023 |
      | Claimants | 400 | 420 | 20 | 90,000 | 91,000 |
      | Leavers | 150 | 135 | -15 | 30,500 | 29,000 |
      """, holds: ["percent-change -15"],
      Fault("| -15 |", "| -51 |", "percent-change -51")),
    Shape(
      "a trend arrow behind a percentage",
      """
      | Indicator | Result | Trend |
      |---|---|---|
      | Repairs on time | 91% ↑ | better |
      | Calls answered | 84% ↓ | worse |
      | Rent collected | 98% ↔ | same |
      """),
  ]
}
