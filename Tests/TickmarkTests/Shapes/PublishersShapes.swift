extension Shape {
  /// Sound tables in many publishers' layouts, of which none may raise an alarm.
  static let publishers: [Shape] = [
    Shape(
      "accident and emergency",
      """
      | Period | Type 1 | Type 2 | Type 3 | Total attendances | Over 4 hours | % within 4 hours | Median wait (minutes) |
      |---|---|---|---|---|---|---|---|
      | Apr 2023 | 1,300 | 40 | 660 | 2,000 | 500 | 75.0% | 161 |
      | May 2023 | 1,420 | 45 | 735 | 2,200 | 660 | 70.0% | 172 |
      | Jun 2023 | 1,380 | 41 | 679 | 2,100 | 525 | 75.0% | 158 |
      """),
    Shape(
      "referral to treatment",
      """
      | Specialty | Within 18 weeks | Total waiting | % within 18 weeks | Median wait (weeks) | 92nd percentile |
      |---|---|---|---|---|---|
      | ENT | 300 | 500 | 60.0% | 14.2 | 44.1 |
      | Urology | 420 | 600 | 70.0% | 12.0 | 40.5 |
      | Total | 720 | 1,100 | 65.5% | 13.1 | 42.9 |
      """),
    Shape(
      "road casualties",
      """
      | Year | Killed | Serious | KSI | Slight | All casualties |
      |---|---|---|---|---|---|
      | 2019 | 12 | 140 | 152 | 700 | 852 |
      | 2020 | 9 | 101 | 110 | 480 | 590 |
      """),
    Shape(
      "fires without indent",
      """
      | Incident | 2021 | 2022 |
      |---|---|---|
      | Primary fires | 500 | 480 |
      | Dwellings | 200 | 190 |
      | Other buildings | 100 | 110 |
      | Vehicles | 200 | 180 |
      | Secondary fires | 300 | 350 |
      | Total fires | 800 | 830 |
      """),
    Shape(
      "candidates",
      """
      | Candidate | Party | Votes | % |
      |---|---|---|---|
      | Jane Doe | Green | 1,200 | 48.0% |
      | John Roe | Labour | 800 | 32.0% |
      | Ann Poe | Liberal | 500 | 20.0% |
      | Total votes | | 2,500 | 100.0% |
      | Rejected papers | | 12 | |
      | Turnout | | | 41.2% |
      | Electorate | | 6,097 | |
      """),
    Shape(
      "budget monitoring",
      """
      | Service | Revised budget £000 | Actual to date £000 | Forecast outturn £000 | Variance £000 | Variance % |
      |---|---|---|---|---|---|
      | Adults | 42,000 | 20,800 | 42,630 | 630 | 1.5% |
      | Children | 31,000 | 16,100 | 31,620 | 620 | 2.0% |
      | Place | 20,000 | 9,700 | 19,800 | (200) | (1.0%) |
      | Total | 93,000 | 46,600 | 94,050 | 1,050 | 1.1% |
      """),
    Shape(
      "capital programme",
      """
      | Scheme | 2023/24 £m | 2024/25 £m | 2025/26 £m | Total £m |
      |---|---|---|---|---|
      | School places | 4.2 | 6.0 | 1.3 | 11.5 |
      | Roads | 8.0 | 8.2 | 8.4 | 24.6 |
      | Total | 12.2 | 14.2 | 9.7 | 36.1 |
      """),
    Shape(
      "treasury",
      """
      | Loan type | Balance 1 April 2022 £m | New borrowing £m | Repaid £m | Balance 31 March 2023 £m | Average rate % |
      |---|---|---|---|---|---|
      | PWLB | 120.0 | 10.0 | (5.0) | 125.0 | 3.1 |
      | Market | 30.0 | 0.0 | (2.5) | 27.5 | 4.2 |
      | Total | 150.0 | 10.0 | (7.5) | 152.5 | 3.3 |
      """),
    Shape(
      "pension fund",
      """
      | Membership | 31 March 2022 | 31 March 2023 | Change |
      |---|---|---|---|
      | Active | 12,004 | 12,310 | 306 |
      | Deferred | 15,880 | 15,640 | -240 |
      | Pensioners | 10,101 | 10,420 | 319 |
      | Total | 37,985 | 38,370 | 385 |
      """),
    Shape(
      "inspection outcomes",
      """
      | Phase | Number inspected | Outstanding % | Good % | RI % | Inadequate % |
      |---|---|---|---|---|---|
      | Nursery | 12 | 58 | 42 | 0 | 0 |
      | Primary | 230 | 17 | 70 | 10 | 3 |
      | Secondary | 60 | 20 | 55 | 18 | 7 |
      | All schools | 302 | 19 | 66 | 11 | 3 |
      """),
    Shape(
      "kpi",
      """
      | Indicator | Target | Q1 | Q2 | Q3 | Q4 | Year end |
      |---|---|---|---|---|---|---|
      | Days to process new claims | 22 | 21 | 23 | 20 | 24 | 22 |
      | Missed bins | 400 | 90 | 85 | 101 | 99 | 375 |
      | Rent collected | 98% | 97% | 98% | 98% | 99% | 98% |
      | Calls answered in 20 seconds | 80% | 77% | 81% | 82% | 80% | 80% |
      """),
    Shape(
      "kpi 2",
      """
      | Measure | Q1 | Q2 | Q3 | Q4 | Total |
      |---|---|---|---|---|---|
      | Homes let | 40 | 35 | 50 | 45 | 170 |
      | Void days per let | 21 | 19 | 20 | 22 | 20 |
      | Households in temporary accommodation | 112 | 118 | 120 | 116 | 116 |
      """),
    Shape(
      "council tax base",
      """
      | Band | Dwellings | Discounts | Net dwellings | Ratio | Band D equivalents |
      |---|---|---|---|---|---|
      | A | 9,000 | 900 | 8,100 | 6/9 | 5,400.0 |
      | B | 7,000 | 550 | 6,450 | 7/9 | 5,016.7 |
      | C | 6,000 | 400 | 5,600 | 8/9 | 4,977.8 |
      | D | 4,000 | 200 | 3,800 | 9/9 | 3,800.0 |
      | Total | 26,000 | 2,050 | 23,950 | | 19,194.5 |
      """),
    Shape(
      "gender pay",
      """
      | Quartile | Men | Women |
      |---|---|---|
      | Upper | 46% | 54% |
      | Upper middle | 38% | 62% |
      | Lower middle | 31% | 69% |
      | Lower | 25% | 75% |

      | Pay gap | Mean | Median |
      |---|---|---|
      | 2022 | 9.1% | 8.4% |
      | 2023 | 8.7% | 7.9% |
      """),
    Shape(
      "foi",
      """
      | Requests | 2021 | 2022 |
      |---|---|---|
      | Received | 1,210 | 1,305 |
      | Answered in full | 640 | 702 |
      | Partly refused | 210 | 220 |
      | Refused | 150 | 161 |
      | Answered in 20 days | 1,090 | 1,200 |
      | Percentage in 20 days | 90% | 92% |
      """),
    Shape(
      "reserves",
      """
      | Reserve | Balance at 31 March 2022 | Transfers out 2022/23 | Transfers in 2022/23 | Balance at 31 March 2023 | Transfers out 2023/24 | Transfers in 2023/24 | Balance at 31 March 2024 |
      |---|---|---|---|---|---|---|---|
      | Insurance | 3,000 | (500) | 200 | 2,700 | (100) | 50 | 2,650 |
      | Schools | 8,000 | (1,000) | 300 | 7,300 | (900) | 0 | 6,400 |
      | Total | 11,000 | (1,500) | 500 | 10,000 | (1,000) | 50 | 9,050 |
      """),
    Shape(
      "population",
      """
      | Age | Persons | Males | Females | Median age | Density per sq km |
      |---|---|---|---|---|---|
      | North | 10,000 | 4,900 | 5,100 | 41.2 | 210 |
      | South | 20,000 | 9,700 | 10,300 | 38.9 | 480 |
      | All | 30,000 | 14,600 | 15,400 | 39.7 | 340 |
      """),
    Shape(
      "house prices",
      """
      | Area | 2021 | 2022 | % change |
      |---|---|---|---|
      | Town A | 210,000 | 231,000 | 10.0% |
      | Town B | 300,000 | 315,000 | 5.0% |
      | Town C | 180,000 | 180,000 | 0.0% |
      | All areas | 235,000 | 248,000 | 5.5% |
      """),
    Shape(
      "workforce",
      """
      | Staff group | Headcount | FTE | Average age |
      |---|---|---|---|
      | Nursing | 310 | 284.6 | 43 |
      | Medical | 92 | 88.1 | 41 |
      | Admin | 151 | 129.0 | 47 |
      | Total | 553 | 501.7 | 44 |
      """),
    Shape(
      "time series with change rows",
      """
      | Year | Applications | Approvals | Change on year |
      |---|---|---|---|
      | 2020 | 400 | 350 | |
      | 2021 | 440 | 380 | 10% |
      | 2022 | 418 | 371 | -5% |
      """),
    Shape(
      "countries",
      """
      | Country | Passengers (thousands) | Share of total |
      |---|---|---|
      | Spain | 1,210 | 24.2% |
      | France | 900 | 18.0% |
      | Italy | 610 | 12.2% |
      | All countries | 5,000 | 100.0% |
      """),
    Shape(
      "waste",
      """
      | Material | Tonnes 2021/22 | Tonnes 2022/23 | Recycling rate 2021/22 | Recycling rate 2022/23 |
      |---|---|---|---|---|
      | Paper | 1,204.5 | 1,180.2 | 44.1% | 43.0% |
      | Glass | 810.2 | 799.9 | 30.0% | 31.2% |
      | Total collected | 2,014.7 | 1,980.1 | 38.4% | 38.2% |
      """),
    Shape(
      "survey",
      """
      | Statement | Strongly agree | Agree | Neither | Disagree | Strongly disagree | % positive | Responses |
      |---|---|---|---|---|---|---|---|
      | I feel valued | 20% | 40% | 20% | 15% | 5% | 60% | 210 |
      | I have the tools | 25% | 45% | 10% | 15% | 5% | 70% | 208 |
      """),
    Shape(
      "stop and search",
      """
      | Ethnicity | Searches | Population | Rate per 1,000 | Likelihood |
      |---|---|---|---|---|
      | White | 600 | 200,000 | 3.0 | 1.0 |
      | Black | 120 | 10,000 | 12.0 | 4.0 |
      | Asian | 60 | 15,000 | 4.0 | 1.3 |
      """),
    Shape(
      "accounts",
      """
      | | 2022 £m | 2021 £m |
      |---|---|---|
      | Revenue | 410.2 | 388.0 |
      | Cost of sales | (250.1) | (240.4) |
      | Gross profit | 160.1 | 147.6 |
      | Administrative expenses | (90.0) | (88.2) |
      | Operating profit | 70.1 | 59.4 |
      | Finance costs | (10.1) | (9.4) |
      | Profit before tax | 60.0 | 50.0 |
      | Tax | (12.0) | (10.0) |
      | Profit for the year | 48.0 | 40.0 |
      """),
    Shape(
      "cash flow",
      """
      | | 2023 £000 |
      |---|---|
      | Net cash from operating activities | 1,200 |
      | Net cash used in investing activities | (800) |
      | Net cash from financing activities | (100) |
      | Net increase in cash | 300 |
      | Cash at the beginning of the year | 500 |
      | Cash at the end of the year | 800 |
      """),
    Shape(
      "births",
      """
      | Health board | Live births | of which: multiple | Stillbirths | All births | Rate |
      |---|---|---|---|---|---|
      | Ayr | 3,000 | 90 | 12 | 3,012 | 4.0 |
      | Fife | 3,300 | 101 | 13 | 3,313 | 3.9 |
      | Total | 6,300 | 191 | 25 | 6,325 | 4.0 |
      """),
    Shape(
      "class sizes",
      """
      | Key stage | Classes | Pupils | Average class size | Classes over 30 |
      |---|---|---|---|---|
      | KS1 | 100 | 2,700 | 27.0 | 4 |
      | KS2 | 150 | 4,200 | 28.0 | 11 |
      | Total | 250 | 6,900 | 27.6 | 15 |
      """),
    Shape(
      "attendance",
      """
      | Member | Possible | Attended | % |
      |---|---|---|---|
      | Cllr A | 10 | 9 | 90% |
      | Cllr B | 8 | 8 | 100% |
      | Cllr C | 12 | 6 | 50% |
      """),
    Shape(
      "benefits",
      """
      | Claimants | Thousands | Per cent |
      |---|---|---|
      | Men | 410 | 54.7 |
      | Women | 340 | 45.3 |
      | People | 750 | 100.0 |
      """),
    Shape(
      "selected indicators",
      """
      | Indicator | Council | Nearest neighbours | England |
      |---|---|---|---|
      | Employment rate | 74.1% | 75.0% | 75.6% |
      | Median pay (weekly) | £601 | £622 | £640 |
      | Claimant count | 2,410 | 30,200 | 1,500,000 |
      """),
    Shape(
      "rents",
      """
      | Bedrooms | Homes | Average rent |
      |---|---|---|
      | 1 | 200 | £80.10 |
      | 2 | 310 | £91.45 |
      | 3 | 400 | £104.20 |
      | Total | 910 | £94.60 |
      """),
    Shape(
      "projections",
      """
      | Year | 2025 | 2030 | 2035 |
      |---|---|---|---|
      | 0-15 | 20,100 | 19,800 | 19,000 |
      | 16-64 | 61,000 | 60,500 | 60,100 |
      | 65+ | 21,000 | 24,300 | 28,000 |
      | Total | 102,100 | 104,600 | 107,100 |
      | Dependency ratio | 674 | 729 | 782 |
      """),
    Shape(
      "prison",
      """
      | Establishment | CNA | Operational capacity | Population | % of CNA |
      |---|---|---|---|---|
      | One | 400 | 480 | 460 | 115% |
      | Two | 600 | 640 | 630 | 105% |
      | Total | 1,000 | 1,120 | 1,090 | 109% |
      """),
    Shape(
      "two breakdowns across",
      """
      | Offence | Total | Male | Female | Under 18 | 18 and over |
      |---|---|---|---|---|---|
      | Theft | 100 | 70 | 30 | 20 | 80 |
      | Assault | 60 | 50 | 10 | 10 | 50 |
      | Fraud | 40 | 25 | 15 | 1 | 39 |
      """),
    Shape(
      "ages and means",
      """
      | Band | Number | Mean score | Total score |
      |---|---|---|---|
      | A | 10 | 4.5 | 45 |
      | B | 20 | 3.0 | 60 |
      | Total | 30 | 3.5 | 105 |
      """),
  ]
}
