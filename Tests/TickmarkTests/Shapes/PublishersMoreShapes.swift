extension Shape {
  /// More sound tables in many publishers' layouts, of which none may raise an alarm.
  static let publishersMore: [Shape] = [
    Shape(
      "offences detected",
      """
      | Offence | 2021/22 | 2022/23 | +/- | % +/- |
      |---|---|---|---|---|
      | Burglary | 210 | 189 | -21 | -10.0% |
      | Robbery | 50 | 60 | +10 | +20.0% |
      | Total | 260 | 249 | -11 | -4.2% |
      """),
    Shape(
      "staff survey",
      """
      | Theme | Trust | National average | Best |
      |---|---|---|---|
      | We are safe | 6.1 | 5.9 | 6.7 |
      | We learn | 5.4 | 5.3 | 5.9 |
      """),
    Shape(
      "bed days",
      """
      | Ward | Admissions | Bed days | Average length of stay |
      |---|---|---|---|
      | A | 200 | 900 | 4.5 |
      | B | 100 | 350 | 3.5 |
      | Total | 300 | 1,250 | 4.2 |
      """),
    Shape(
      "planning performance",
      """
      | Type | Decided | In time | % in time | Target |
      |---|---|---|---|---|
      | Major | 20 | 18 | 90% | 60% |
      | Minor | 150 | 135 | 90% | 70% |
      | Other | 400 | 380 | 95% | 80% |
      | All | 570 | 533 | 94% | |
      """),
    Shape(
      "monthly sickness",
      """
      | Month | Days lost | Days lost per FTE | Rolling 12 months |
      |---|---|---|---|
      | Apr | 300 | 0.7 | 8.9 |
      | May | 280 | 0.6 | 8.8 |
      | Jun | 310 | 0.7 | 8.8 |
      | Total | 890 | 2.0 | 8.8 |
      """),
    Shape(
      "fostering",
      """
      | | At 1 April 2022 | Approved | Resigned | At 31 March 2023 |
      |---|---|---|---|---|
      | Mainstream | 120 | 15 | 20 | 115 |
      | Kinship | 40 | 12 | 6 | 46 |
      | Total | 160 | 27 | 26 | 161 |
      """),
    Shape(
      "council meeting votes",
      """
      | Motion | For | Against | Abstentions | Present |
      |---|---|---|---|---|
      | Budget | 30 | 20 | 2 | 52 |
      | Plan | 28 | 22 | 1 | 51 |
      """),
    Shape(
      "gas emissions",
      """
      | Sector | 1990 | 2020 | 2021 | Change 1990 to 2021 (%) | Change 2020 to 2021 (%) |
      |---|---|---|---|---|---|
      | Transport | 128.1 | 97.0 | 107.5 | -16.1 | 10.8 |
      | Energy | 278.0 | 78.5 | 82.8 | -70.2 | 5.5 |
      | Total | 406.1 | 175.5 | 190.3 | -53.1 | 8.4 |
      """),
    Shape(
      "ethnicity of workforce and board",
      """
      | Group | Workforce | Workforce % | Board | Board % |
      |---|---|---|---|---|
      | White | 700 | 70% | 9 | 75% |
      | BME | 250 | 25% | 3 | 25% |
      | Not stated | 50 | 5% | 0 | 0% |
      | Total | 1,000 | 100% | 12 | 100% |
      """),
    Shape(
      "income by source",
      """
      | | 2022/23 £m | 2021/22 £m | Change £m | Change % |
      |---|---|---|---|---|
      | Tuition fees | 101.2 | 95.0 | 6.2 | 6.5% |
      | Research | 40.4 | 42.1 | (1.7) | (4.0%) |
      | Other | 20.3 | 18.8 | 1.5 | 8.0% |
      | Total income | 161.9 | 155.9 | 6.0 | 3.8% |
      | Staff costs | (90.0) | (86.0) | (4.0) | 4.7% |
      | Other costs | (60.2) | (61.0) | 0.8 | (1.3%) |
      | Total expenditure | (150.2) | (147.0) | (3.2) | 2.2% |
      | Surplus | 11.7 | 8.9 | 2.8 | 31.5% |
      """),
    Shape(
      "apprenticeships by level",
      """
      | Level | Starts | Of which under 19 | Of which 19-24 | Of which 25+ |
      |---|---|---|---|---|
      | Intermediate | 100 | 50 | 30 | 20 |
      | Advanced | 150 | 40 | 50 | 60 |
      | Total | 250 | 90 | 80 | 80 |
      """),
    Shape(
      "licences",
      """
      | Licence type | In force at start | Granted | Lapsed | In force at end |
      |---|---|---|---|---|
      | Taxi | 300 | 40 | 35 | 305 |
      | Private hire | 500 | 90 | 70 | 520 |
      """),
    Shape(
      "rank and percentage",
      """
      | Council | Recycling rate | Rank (of 333) | Previous rank |
      |---|---|---|---|
      | East | 55.1% | 40 | 44 |
      | West | 48.0% | 120 | 101 |
      """),
    Shape(
      "weekly timetable",
      """
      | Time | Monday | Tuesday |
      |---|---|---|
      | 9.00 | 20 | 22 |
      | 11.00 | 25 | 18 |
      | Total | 45 | 40 |
      """),
    Shape(
      "two-line header in percent",
      """
      | Answer | 2022 | | 2023 | |
      |---|---|---|---|---|
      | | Count | % | Count | % |
      | Yes | 60 | 60% | 45 | 45% |
      | No | 40 | 40% | 55 | 55% |
      | Base | 100 | | 100 | |
      """),
    Shape(
      "road lengths",
      """
      | Road | Miles | Km |
      |---|---|---|
      | A roads | 100.5 | 161.7 |
      | B roads | 210.0 | 338.0 |
      | All roads | 310.5 | 499.7 |
      """),
    Shape(
      "band",
      """
      | Salary band | Men | Women | Total | Women % |
      |---|---|---|---|---|
      | Under £20,000 | 20 | 60 | 80 | 75% |
      | £20,000 to £39,999 | 50 | 50 | 100 | 50% |
      | £40,000 and over | 30 | 10 | 40 | 25% |
      | Total | 100 | 120 | 220 | 55% |
      """),
    Shape(
      "participation",
      """
      | Programme | Enrolled | Completed | Completion rate | Employed after | Employment rate |
      |---|---|---|---|---|---|
      | Start | 80 | 60 | 75% | 30 | 50% |
      | Boost | 50 | 40 | 80% | 24 | 60% |
      | Total | 130 | 100 | 77% | 54 | 54% |
      """),
    Shape(
      "energy certificates",
      """
      | Rating | A | B | C | D | E | F | G |
      |---|---|---|---|---|---|---|---|
      | Homes | 2 | 40 | 300 | 400 | 150 | 20 | 5 |
      """),
    Shape(
      "statement with sub totals",
      """
      | Line | Budget | Actual | Variance (favourable)/adverse |
      |---|---|---|---|
      | Pay | 500 | 520 | 20 |
      | Non-pay | 200 | 190 | (10) |
      | Gross expenditure | 700 | 710 | 10 |
      | Fees | (100) | (95) | 5 |
      | Grants | (250) | (250) | 0 |
      | Income | (350) | (345) | 5 |
      | Net expenditure | 350 | 365 | 15 |
      """),
    Shape(
      "loans",
      """
      | Year | Principal | Interest | Total payment | Balance outstanding |
      |---|---|---|---|---|
      | 1 | 100 | 50 | 150 | 900 |
      | 2 | 105 | 45 | 150 | 795 |
      | 3 | 110 | 40 | 150 | 685 |
      """),
    Shape(
      "deaths with rate",
      """
      | Cause | Males | Females | All | Rate per 100,000 |
      |---|---|---|---|---|
      | Cancer | 210 | 190 | 400 | 210.1 |
      | Heart disease | 180 | 120 | 300 | 160.0 |
      | Other causes | 310 | 290 | 600 | 320.2 |
      | All causes | 700 | 600 | 1,300 | 690.3 |
      """),
    Shape(
      "ambulance",
      """
      | Category | Incidents | Mean response (mm:ss) | 90th centile |
      |---|---|---|---|
      | 1 | 2,100 | 08:12 | 14:20 |
      | 2 | 11,050 | 32:40 | 65:10 |
      | Total | 13,150 | | |
      """),
    Shape(
      "projects",
      """
      | Project | Budget (£k) | Spend to date (£k) | % spent | Status |
      |---|---|---|---|---|
      | Bridge | 500 | 250 | 50% | On track |
      | Depot | 800 | 200 | 25% | Delayed |
      | Total | 1,300 | 450 | 35% | |
      """),
    Shape(
      "children in need by duration",
      """
      | Duration | 2021 | 2022 |
      |---|---|---|
      | 3 months or less | 300 | 310 |
      | More than 3 months but less than 6 | 150 | 160 |
      | 6 months or more | 550 | 530 |
      | Total | 1,000 | 1,000 |
      | Percentage 6 months or more | 55% | 53% |
      """),
    Shape(
      "percent by regions",
      """
      | Region | 2019 | 2020 | 2021 |
      |---|---|---|---|
      | North East | 5.1% | 6.0% | 5.4% |
      | South West | 3.2% | 4.0% | 3.6% |
      | UK | 3.9% | 4.8% | 4.4% |
      """),
    Shape(
      "yes no",
      """
      | Question | Yes | No | Don't know | Total |
      |---|---|---|---|---|
      | Do you feel safe? | 70% | 20% | 10% | 100% |
      | Do you know your neighbours? | 55% | 40% | 5% | 100% |
      """),
    Shape(
      "rounded percentages with base 11",
      """
      | Response | Number | % |
      |---|---|---|
      | Agree | 5 | 45% |
      | Neutral | 4 | 36% |
      | Disagree | 2 | 18% |
      | Total | 11 | 100% |
      """),
    Shape(
      "vehicles",
      """
      | Fuel | Cars | Vans | All | % of all |
      |---|---|---|---|---|
      | Petrol | 60 | 0 | 60 | 40 |
      | Diesel | 30 | 45 | 75 | 50 |
      | Electric | 10 | 5 | 15 | 10 |
      | All fuels | 100 | 50 | 150 | 100 |
      """),
  ]
}
