extension Shape {
  /// Sound tables in many publishers' layouts, of which none may raise an alarm.
  static let publishersFurther: [Shape] = [
    Shape(
      "ward list",
      """
      | Ward | Councillors | Electors | Electors per councillor | Variance from average % |
      |---|---|---|---|---|
      | Ash | 2 | 5,000 | 2,500 | 4% |
      | Elm | 3 | 7,050 | 2,350 | -2% |
      | Oak | 1 | 2,150 | 2,150 | -10% |
      | Total | 6 | 14,200 | 2,367 | |
      """),
    Shape(
      "police outcomes",
      """
      | Outcome | Violence | Theft | Total |
      |---|---|---|---|
      | Charged | 120 (12.0%) | 60 (6.0%) | 180 (9.0%) |
      | Cautioned | 80 (8.0%) | 40 (4.0%) | 120 (6.0%) |
      | No suspect | 800 (80.0%) | 900 (90.0%) | 1,700 (85.0%) |
      | Total | 1,000 | 1,000 | 2,000 |
      """),
    Shape(
      "absence",
      """
      | School type | Enrolments | Overall absence rate | Authorised | Unauthorised |
      |---|---|---|---|---|
      | Primary | 40,100 | 5.9% | 4.6% | 1.3% |
      | Secondary | 30,200 | 9.0% | 6.0% | 3.0% |
      | Total | 70,300 | 7.2% | 5.2% | 2.0% |
      """),
    Shape(
      "staff in post by grade and sex",
      """
      | Grade | 2022 Female | 2022 Male | 2022 Total | 2023 Female | 2023 Male | 2023 Total |
      |---|---|---|---|---|---|---|
      | A | 10 | 12 | 22 | 11 | 12 | 23 |
      | B | 20 | 18 | 38 | 22 | 17 | 39 |
      | Total | 30 | 30 | 60 | 33 | 29 | 62 |
      """),
    Shape(
      "collections",
      """
      | Tax | Debit £000 | Collected £000 | % collected | Arrears £000 |
      |---|---|---|---|---|
      | Council tax | 80,000 | 77,600 | 97.0% | 2,400 |
      | Business rates | 40,000 | 39,200 | 98.0% | 800 |
      """),
    Shape(
      "homelessness",
      """
      | Quarter | Approaches | Prevented | Relieved | Main duty |
      |---|---|---|---|---|
      | Q1 | 210 | 80 | 40 | 22 |
      | Q2 | 230 | 91 | 44 | 19 |
      | Q3 | 200 | 75 | 38 | 25 |
      | Q4 | 260 | 104 | 48 | 24 |
      | 2022/23 | 900 | 350 | 170 | 90 |
      """),
    Shape(
      "ranked list",
      """
      | Rank | Ward | Score |
      |---|---|---|
      | 1 | Ash | 41.2 |
      | 2 | Beech | 39.9 |
      | 3 | Cherry | 30.0 |
      """),
    Shape(
      "meals",
      """
      Table: Number of meals, including those of which the council paid a share.

      | Meals | Paid | Free | All meals | Free as % of all |
      |---|---|---|---|---|
      | Autumn | 300 | 100 | 400 | 25% |
      | Spring | 280 | 120 | 400 | 30% |
      | Year | 580 | 220 | 800 | 28% |
      """),
    Shape(
      "energy",
      """
      | Site | 2021 kWh | 2022 kWh | Saving | Saving % |
      |---|---|---|---|---|
      | Hall | 50,000 | 45,000 | 5,000 | 10% |
      | Pool | 80,000 | 76,000 | 4,000 | 5% |
      | Total | 130,000 | 121,000 | 9,000 | 7% |
      """),
    Shape(
      "complaints resolved",
      """
      | Stage | Received | Upheld | Partly upheld | Not upheld | Withdrawn | Open |
      |---|---|---|---|---|---|---|
      | Stage 1 | 100 | 20 | 30 | 40 | 5 | 5 |
      | Stage 2 | 12 | 3 | 2 | 6 | 0 | 1 |
      """),
    Shape(
      "election turnout totals",
      """
      | | 2015 | 2017 | 2019 |
      |---|---|---|---|
      | Electorate | 70,000 | 71,000 | 72,500 |
      | Valid votes | 46,200 | 48,990 | 49,300 |
      | Turnout (%) | 66.0 | 69.0 | 68.0 |
      """),
    Shape(
      "children by placement",
      """
      | Placement | 31 March 2021 | 31 March 2022 | 31 March 2023 |
      |---|---|---|---|
      | Foster care | 310 | 322 | 318 |
      | *of which* in-house | 200 | 198 | 190 |
      | *of which* agency | 110 | 124 | 128 |
      | Residential | 60 | 66 | 71 |
      | Other | 30 | 22 | 31 |
      | **Total** | **400** | **410** | **420** |
      | Rate per 10,000 | 61 | 62 | 64 |
      | England rate per 10,000 | 67 | 70 | 71 |
      """),
    Shape(
      "with dashes",
      """
      | Site | Deaths | Injuries |
      |---|---|---|
      | A | 0 | 10 |
      | B | - | 7 |
      | C | 1 | - |
      | All sites | 1 | 17 |
      """),
    Shape(
      "sparse",
      """
      | Year | Grant | Loan | Other | Total |
      |---|---|---|---|---|
      | 2021 | 100 | | 20 | 120 |
      | 2022 | | 50 | 30 | 80 |
      | 2023 | 10 | 10 | | 20 |
      """),
    Shape(
      "monthly with averages",
      """
      | Month | 2021 | 2022 | Average |
      |---|---|---|---|
      | Jan | 100 | 120 | 110 |
      | Feb | 90 | 110 | 100 |
      | Mar | 80 | 90 | 85 |
      | Total | 270 | 320 | 295 |
      | Monthly average | 90 | 107 | 98 |
      """),
    Shape(
      "ofsted change",
      """
      | Rating | Aug 2022 | Aug 2023 | Difference |
      |---|---|---|---|
      | Outstanding | 18% | 17% | -1pp |
      | Good | 70% | 73% | +3pp |
      | Other | 12% | 10% | -2pp |
      """),
    Shape(
      "income statement with notes",
      """
      | | Note | 2022/23 £ | 2021/22 £ |
      |---|---|---|---|
      | Donations | 2 | 10,000 | 9,000 |
      | Charitable activities | 3 | 40,000 | 41,000 |
      | Total income | | 50,000 | 50,000 |
      | Raising funds | 4 | 5,000 | 4,500 |
      | Charitable activities | 5 | 42,000 | 43,000 |
      | Total expenditure | | 47,000 | 47,500 |
      | Net income | | 3,000 | 2,500 |
      | Funds brought forward | | 20,000 | 17,500 |
      | Funds carried forward | | 23,000 | 20,000 |
      """),
    Shape(
      "admissions",
      """
      | Year of entry | Places | Applications | Offers | 1st preference | % 1st preference |
      |---|---|---|---|---|---|
      | 2021 | 1,000 | 1,100 | 1,000 | 900 | 90% |
      | 2022 | 1,020 | 1,150 | 1,015 | 930 | 92% |
      | 2023 | 1,020 | 1,080 | 1,010 | 940 | 93% |
      """),
    Shape(
      "age bands by sex",
      """
      | Age | Male | Female | Total | Cumulative % |
      |---|---|---|---|---|
      | 0-4 | 50 | 50 | 100 | 25% |
      | 5-9 | 60 | 40 | 100 | 50% |
      | 10-14 | 90 | 110 | 200 | 100% |
      | Total | 200 | 200 | 400 | |
      """),
    Shape(
      "vacancy",
      """
      | Directorate | Established posts (FTE) | Filled (FTE) | Vacant (FTE) | Vacancy rate |
      |---|---|---|---|---|
      | Adults | 100.0 | 90.0 | 10.0 | 10.0% |
      | Place | 80.0 | 76.0 | 4.0 | 5.0% |
      | Total | 180.0 | 166.0 | 14.0 | 7.8% |
      """),
    Shape(
      "multiple counts",
      """
      | Hazard | Premises | Inspected | Compliant | Compliance |
      |---|---|---|---|---|
      | A | 100 | 80 | 76 | 95% |
      | B | 200 | 150 | 135 | 90% |
      """),
    Shape(
      "weekly",
      """
      | | w/c 3 Jan | w/c 10 Jan | w/c 17 Jan | 4-week average |
      |---|---|---|---|---|
      | Tests | 100 | 110 | 90 | 102 |
      | Positives | 12 | 14 | 9 | 11 |
      """),
    Shape(
      "overall",
      """
      | Factor | 2022 | 2023 |
      |---|---|---|
      | Ease | 7.9 | 8.1 |
      | Speed | 7.0 | 7.4 |
      | Overall | 7.5 | 7.8 |
      """),
    Shape(
      "overall whole",
      """
      | Area | Score |
      |---|---|
      | Parks | 71 |
      | Roads | 55 |
      | Bins | 80 |
      | Overall | 69 |
      """),
    Shape(
      "two totals",
      """
      | Source | MW | Share |
      |---|---|---|
      | Wind | 300 | 50% |
      | Solar | 200 | 33% |
      | Total renewables | 500 | 83% |
      | Gas | 100 | 17% |
      | Total | 600 | 100% |
      """),
    Shape(
      "ladder",
      """
      | Dwellings | Number |
      |---|---|
      | Stock at 1 April | 5,000 |
      | New build | 120 |
      | Right to buy | (40) |
      | Demolitions | (10) |
      | Stock at 31 March | 5,070 |
      """),
    Shape(
      "grants to bodies",
      """
      | Body | 2022-23 | 2023-24 | Change (£) | Change (%) |
      |---|---|---|---|---|
      | Arts | £10,000 | £11,000 | £1,000 | 10% |
      | Sport | £20,000 | £19,000 | -£1,000 | -5% |
      | Total | £30,000 | £30,000 | £0 | 0% |
      """),
    Shape(
      "trust income in percent",
      """
      | Income source | Percent of income |
      |---|---|
      | Grants | 50 |
      | Fees | 30 |
      | Other | 20 |
      """),
    Shape(
      "age of staff",
      """
      | Age band | Number | % of workforce | % of population |
      |---|---|---|---|
      | Under 30 | 20 | 20% | 25% |
      | 30 to 49 | 50 | 50% | 45% |
      | 50 plus | 30 | 30% | 30% |
      | Total | 100 | 100% | 100% |
      """),
    Shape(
      "journeys",
      """
      | Mode | Trips per person | Miles per person |
      |---|---|---|
      | Walk | 250 | 200 |
      | Car | 580 | 4,900 |
      | All modes | 830 | 5,100 |
      """),
    Shape(
      "sanctions",
      """
      | Year group | Boys | Girls | All | Rate |
      |---|---|---|---|---|
      | Year 7 | 10 | 5 | 15 | 1.2 |
      | Year 8 | 12 | 9 | 21 | 1.8 |
      | Year 9 | 20 | 11 | 31 | 2.5 |
      | Total | 42 | 25 | 67 | 1.8 |
      """),
  ]
}
