/// Drafts of many kinds in which nothing is wrong.
enum SoundDrafts {
  static let all: [(name: String, text: String)] = [
    (
      "a part of a stock at the end of each quarter",
      table(
        "Homes | Q1 | Q2 | Q3 | Q4 | 2018/19", "New tenancies | 61 | 66 | 70 | 79 | 276",
        "Viewings | 31 | 40 | 38 | 41 | 150", "Lets at end of quarter | 71 | 78 | 83 | 89 | 89",
        "of which to families | 48 | 52 | 54 | 57 | 57")
    ),
    (
      "those who reached all three",
      table(
        "Year 6 | 2018 | 2019", "Reading | 7 | 10", "Writing | 7 | 7", "Mathematics | 6 | 8",
        "All three | 5 | 6")
    ),
    (
      "a rate that leaves out who has no staff printed",
      table(
        "Accidents | 2018/19 | 2019/20 | Staff | Per 100 staff", "Yards | 412 | 371 | 5,210 | 7.1",
        "Quays | 338 | 322 | 3,844 | 8.4", "Offices | 265 | 241 | 2,105 | 11.4",
        "Clubs | 47 | 37 | n/k | -", "All | 1,062 | 971 | 11,159 | 8.4*")
    ),
    (
      "a budget with its variance in £000s",
      table(
        "Service (£000s) | Budget | Forecast | Variance", "Fostering | 1,250 | 1,310 | 60",
        "Adoption | 480 | 455 | -25", "Residential homes | 3,905 | 3,905 | -",
        "Total | 5,635 | 5,670 | 35")
    ),
    (
      "a variance in brackets",
      table(
        "Service | Budget £m | Outturn £m | Variance £m", "Schools | 41.2 | 40.9 | (0.3)",
        "Transport | 8.6 | 9.1 | 0.5", "Total | 49.8 | 50.0 | 0.2")
    ),
    (
      "performance against a target",
      table(
        "Indicator | Target | Q1 | Q2 | Q3 | Q4 | RAG",
        "Visits in time | 95% | 91% | 93% | 96% | 97% | Green",
        "Reviews in time | 90% | 88% | 84% | 90% | 91% | Amber",
        "Plans in date | 100% | 98% | 99% | 99% | 100% | Green")
    ),
    (
      "rates per 10,000 beside numbers",
      table(
        "Year | Number of children | Rate per 10,000", "2019/20 | 812 | 51.3",
        "2020/21 | 845 | 53.2", "2021/22 | 861 | 54.1")
    ),
    (
      "England and neighbours beside the council",
      table(
        "Measure | Council | Statistical neighbours | England", "Re-referrals | 21% | 19% | 22%",
        "Adoptions | 14% | 15% | 12%", "Care leavers in work | 58% | 52% | 51%")
    ),
    (
      "age bands and a total",
      table(
        "Age | Number | %", "Under 1 | 31 | 6%", "1-4 | 70 | 13%", "5-9 | 112 | 21%",
        "10-15 | 205 | 38%", "16-17 | 121 | 22%", "Total | 539 | 100%")
    ),
    (
      "posts in full-time equivalents",
      table(
        "Team | Posts | Filled | Vacant", "North | 12.5 | 11.0 | 1.5", "South | 9.0 | 8.6 | 0.4",
        "Total | 21.5 | 19.6 | 1.9")
    ),
    (
      "a year to date",
      table(
        "Measure | April | May | June | Cumulative", "Contacts | 410 | 385 | 402 | 1,197",
        "Referrals | 92 | 87 | 90 | 269")
    ),
    (
      "several answers were allowed",
      """
      People could give more than one answer.

      """
        + table(
          "What mattered | Number | Percentage", "Being heard | 40 | 80%",
          "A quick answer | 30 | 60%", "An apology | 25 | 50%")
    ),
    (
      "an account from opening to closing",
      table(
        "Movement | Number", "Open at 1 April | 45", "Received | 120", "Closed | 110",
        "Open at 31 March | 55")
    ),
    (
      "small numbers withheld",
      table(
        "Ethnicity | Number", "White | 84", "Mixed | 12", "Asian | <5", "Black | <5",
        "Other | 6", "Total | 107")
    ),
    (
      "shares across a row",
      table(
        "School | Good | Requires improvement | Inadequate | Total", "Primary | 80 | 12 | 3 | 95",
        "Secondary | 14 | 5 | 1 | 20", "Special | 5 | - | - | 5", "Total | 99 | 17 | 4 | 120")
    ),
    (
      "percentages that were rounded one by one",
      table(
        "Stage | 2020/21 | 2021/22", "Stage 1 | 77% | 81%", "Stage 2 | 16% | 13%",
        "Stage 3 | 6% | 7%", "Total | 100% | 100%")
    ),
    (
      "averages and a median",
      table(
        "Team | Cases | Average days | Median days", "North | 40 | 21 | 18",
        "South | 35 | 25 | 20", "All teams | 75 | 23 | 19")
    ),
    (
      "a league of wards",
      table(
        "Rank | Ward | Complaints", "1 | Harbour | 31", "2 | Castle | 27", "3 | Abbey | 12")
    ),
    (
      "the top five only",
      """
      The top three reasons are shown; 140 complaints were made in all.

      """
        + table("Reason | Number", "Delay | 61", "Conduct | 22", "Quality | 19")
    ),
    (
      "years side by side with a change in points",
      table(
        "Measure | 2020/21 | 2021/22 | Change (percentage points)", "In time | 81% | 86% | 5",
        "Upheld | 44% | 40% | -4")
    ),
    (
      "a total over two levels of headings",
      """
      | Team | 2020/21 | | 2021/22 | |
      |---|---|---|---|---|
      | | Boys | Girls | Boys | Girls |
      | North | 10 | 12 | 14 | 11 |
      | South | 8 | 9 | 7 | 13 |
      | Total | 18 | 21 | 21 | 24 |
      """
    ),
    (
      "groups with a total behind them all",
      table(
        "Placement | Number", "In the county | ", "Foster care | 210", "Residential | 34",
        "Out of the county | ", "Foster care | 61", "Residential | 22", "Total | 327")
    ),
    (
      "counts with their shares in brackets",
      table(
        "Outcome | 2020/21 | 2021/22", "Upheld | 12 (24%) | 15 (25%)",
        "Partly upheld | 18 (36%) | 21 (35%)", "Not upheld | 20 (40%) | 24 (40%)",
        "Total | 50 | 60")
    ),
    (
      "a conversion from stage to stage",
      table(
        "Year | Contacts | Referrals | Conversion rate", "2020/21 | 4,100 | 902 | 22%",
        "2021/22 | 4,380 | 920 | 21%")
    ),
    (
      "unit costs",
      table(
        "Placement | Children | Weekly cost | Annual cost",
        "Residential | 20 | £4,500 | £4,680,000",
        "Fostering | 150 | £620 | £4,836,000", "Total | 170 | n/a | £9,516,000")
    ),
    (
      "dates and owners",
      table(
        "Action | Owner | Due | Progress", "Write a leaflet | Team manager | 30 June 2022 | 50%",
        "Train staff | Head of service | 31 July 2022 | 100%")
    ),
    (
      "last year's figures not available",
      table(
        "Service | 2020/21 | 2021/22 | Change", "Fostering | n/a | 14 | n/a",
        "Adoption | 20 | 25 | 25%", "Total | .. | 39 | ..")
    ),
    (
      "the same months in two tables of other things",
      """
      ## Complaints

      \(table("Month | Received | Closed", "April | 12 | 10", "May | 15 | 14", "June | 9 | 13",
        "Total | 36 | 37"))

      ## Compliments

      \(table("Month | Received", "April | 30", "May | 22", "June | 41", "Total | 93"))
      """
    ),
    (
      "a share of a share",
      table(
        "Group | Pupils | Pupils with a plan | % with a plan", "Primary | 2,000 | 50 | 2.5%",
        "Secondary | 1,500 | 60 | 4.0%", "Total | 3,500 | 110 | 3.1%")
    ),
    (
      "two questions of one survey",
      """
      ## Were you listened to?

      \(table("Answer | Number | %", "Yes | 45 | 75%", "No | 10 | 17%", "Not sure | 5 | 8%"))

      ## Was the answer clear?

      \(table("Answer | Number | %", "Yes | 36 | 60%", "No | 18 | 30%", "Not sure | 6 | 10%"))
      """
    ),
    (
      "heads at the end of each quarter",
      table(
        "Measure | Q1 | Q2 | Q3 | Q4", "Children in care at end of quarter | 410 | 415 | 421 | 419",
        "Started care | 31 | 28 | 30 | 25", "Left care | 27 | 23 | 24 | 27")
    ),
    (
      "a matrix from band to band",
      table(
        "From \\ to | Band A | Band B | Band C | Total", "Band A | 50 | 5 | 1 | 56",
        "Band B | 4 | 61 | 6 | 71", "Band C | - | 3 | 20 | 23", "Total | 54 | 69 | 27 | 150")
    ),
    (
      "a remainder named other",
      table(
        "Method | Number", "E-mail | 61", "Telephone | 40", "Letter | 12", "Other | 3",
        "Total | 116", "Average per month | 9.7")
    ),
    (
      "prose that says what the table says",
      """
      ## Complaints 2021/22

      The council received 116 complaints, 16 more than the 100 of the year before: a rise of 16%.
      Of these, 29 (25%) were upheld. Half of the 58 that came by e-mail were answered within
      ten working days.

      \(table("Year | Complaints", "2020/21 | 100", "2021/22 | 116"))
      """
    ),
  ]
}
