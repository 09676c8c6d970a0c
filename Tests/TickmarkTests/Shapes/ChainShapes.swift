extension Shape {
  /// Accounts in which one line leads to the next, and comparisons of several years.
  static let chains: [Shape] = [
    Shape(
      "gross, income and net of services under each other",
      """
      | £000 | 2021/22 | 2022/23 |
      |---|---|---|
      | Gross expenditure | 54,300 | 56,900 |
      | Income | (12,100) | (13,350) |
      | Net expenditure | 42,200 | 43,550 |
      """, holds: ["balance 42,200", "balance 43,550"],
      Fault("| 43,550 |", "| 45,350 |", "balance 45,350")),
    Shape(
      "gross expenditure less income without signs",
      """
      | Service | Budget £000 | Actual £000 |
      |---|---|---|
      | Gross expenditure | 8,140 | 8,395 |
      | Less income | 2,040 | 2,115 |
      | Net expenditure | 6,100 | 6,280 |
      """, holds: ["balance 6,100", "balance 6,280"],
      Fault("| 6,280 |", "| 6,820 |", "balance 6,820"),
      Fault("| 2,040 |", "| 2,400 |", "balance 6,100")),
    Shape(
      "budget, forecast, variance and its percentage",
      """
      | Directorate | Budget £000 | Forecast £000 | Variance £000 | Variance % |
      |---|---|---|---|---|
      | Adults | 42,000 | 43,260 | 1,260 | 3.0% |
      | Children | 34,500 | 36,570 | 2,070 | 6.0% |
      | Place | 20,000 | 19,500 | (500) | (2.5%) |
      | Total | 96,500 | 99,330 | 2,830 | 2.9% |
      """,
      holds: [
        "total-row 96,500", "percent-change 1,260", "percent-change 6.0%", "percent-change 2.9%",
      ],
      Fault("| 2,070 |", "| 2,700 |", "percent-change 2,700"),
      Fault("| 6.0% |", "| 6.9% |", "percent-change 6.9%"),
      Fault("| (2.5%) |", "| (5.2%) |", "percent-change (5.2%)")),
    Shape(
      "an underspend shown as positive, with its percentage",
      """
      | Service | Budget £ | Actual £ | Variance £ | Variance % |
      |---|---|---|---|---|
      | Parks | 50,000 | 48,000 | 2,000 | 4.0% |
      | Roads | 120,000 | 126,000 | -6,000 | -5.0% |
      | Libraries | 80,000 | 77,000 | 3,000 | 3.8% |
      | Museums | 40,000 | 41,000 | -1,000 | -2.5% |
      """, holds: ["percent-change 2,000", "percent-share -5.0%"],
      Fault("| 3,000 |", "| 30,000 |", "percent-change 30,000"),
      Fault("| -2.5% |", "| -5.2% |", "percent-share -5.2%")),
    Shape(
      "original budget, virements, revised budget, outturn and variance",
      """
      | Head | Original budget | Virements | Revised budget | Outturn | Variance |
      |---|---|---|---|---|---|
      | Staffing | 410,000 | 12,000 | 422,000 | 419,500 | -2,500 |
      | Premises | 95,000 | -4,000 | 91,000 | 93,200 | 2,200 |
      | Supplies | 61,000 | -8,000 | 53,000 | 53,000 | 0 |
      | Total | 566,000 | 0 | 566,000 | 565,700 | -300 |
      """, holds: ["total-row 566,000", "percent-change -2,500", "balance 422,000"],
      Fault("| 91,000 |", "| 99,000 |", "balance 99,000"),
      Fault("| 2,200 |", "| 2,002 |", "percent-change 2,002")),
    Shape(
      "budget and variance against another column than the nearest",
      """
      | Head | Budget | Actual to date | Forecast | Variance |
      |---|---|---|---|---|
      | Staffing | 400 | 190 | 412 | 12 |
      | Premises | 95 | 51 | 90 | -5 |
      | Supplies | 60 | 22 | 63 | 3 |
      """, holds: ["percent-change 12", "percent-change -5"],
      Fault("| 412 |", "| 421 |", "percent-change 12")),
    Shape(
      "reserves over two years side by side",
      """
      | Reserve £000 | Balance at 31 March 2021 | Transfers in 2021/22 | Transfers out 2021/22 | Balance at 31 March 2022 | Transfers in 2022/23 | Transfers out 2022/23 | Balance at 31 March 2023 |
      |---|---|---|---|---|---|---|---|
      | Insurance | 1,200 | 300 | (450) | 1,050 | 120 | (70) | 1,100 |
      | Schools | 640 | 110 | (95) | 655 | 0 | (205) | 450 |
      | Capital | 2,900 | 700 | (1,275) | 2,325 | 400 | (525) | 2,200 |
      | Total | 4,740 | 1,110 | (1,820) | 4,030 | 520 | (800) | 3,750 |
      """, holds: ["balance 1,050", "balance 1,100", "balance 3,750", "total-row 4,030"],
      Fault("| 655 |", "| 665 |", "balance 665"), Fault("| 2,200 |", "| 2,020 |", "balance 2,020"),
      Fault("| (800) |", "| (880) |", "total-row (880)")),
    Shape(
      "opening and closing over years side by side",
      """
      | General reserve £000 | 2020/21 | 2021/22 | 2022/23 |
      |---|---|---|---|
      | Opening balance | 4,000 | 4,350 | 4,050 |
      | Contributions in year | 600 | 200 | 450 |
      | Used in year | (250) | (500) | (300) |
      | Closing balance | 4,350 | 4,050 | 4,200 |
      """, holds: ["balance 4,350", "balance 4,200", "same-quantity 4,350", "same-quantity 4,050"],
      Fault("| 4,350 | 4,050 |\n", "| 4,530 | 4,050 |\n", "balance 4,050"),
      Fault("| 4,200 |", "| 4,020 |", "balance 4,020")),
    Shape(
      "cases carried over from year to year",
      """
      | | 2020 | 2021 | 2022 |
      |---|---|---|---|
      | Open at start of year | 31 | 44 | 50 |
      | Received | 120 | 131 | 140 |
      | Closed | 107 | 125 | 133 |
      | Open at end of year | 44 | 50 | 57 |
      """, holds: ["balance 44", "balance 57", "same-quantity 44", "same-quantity 50"],
      Fault("| 31 | 44 | 50 |", "| 31 | 44 | 60 |", "same-quantity 60"),
      Fault("| 57 |", "| 75 |", "balance 75")),
    Shape(
      "balances carried over, years from new to old",
      """
      | £000 | 2022/23 | 2021/22 | 2020/21 |
      |---|---|---|---|
      | Balance brought forward | 905 | 880 | 800 |
      | Income | 310 | 295 | 280 |
      | Expenditure | (330) | (270) | (200) |
      | Balance carried forward | 885 | 905 | 880 |
      """, holds: ["balance 885", "same-quantity 905"],
      Fault("| 905 | 880 | 800 |", "| 950 | 880 | 800 |", "balance 885", "same-quantity 950")),
    Shape(
      "income and expenditure, a deficit in brackets in one year",
      """
      | £ | Budget | Outturn |
      |---|---|---|
      | Subscriptions | 61,000 | 60,450 |
      | Grants | 22,000 | 20,000 |
      | Total income | 83,000 | 80,450 |
      | Staff | 58,000 | 59,100 |
      | Training | 21,500 | 24,750 |
      | Total expenditure | 79,500 | 83,850 |
      | Surplus/(deficit) for the year | 3,500 | (3,400) |
      """, holds: ["sub-total 83,000", "sub-total 83,850", "balance 3,500", "balance (3,400)"],
      Fault("| (3,400) |", "| 3,400 |", "balance 3,400"),
      Fault("| 3,500 |", "| 5,300 |", "balance 5,300")),
    Shape(
      "net cost of services, other lines, and what is left",
      """
      | £000 | 2021/22 | 2022/23 |
      |---|---|---|
      | Adults | 42,200 | 44,150 |
      | Children | 34,650 | 36,020 |
      | Place | 19,150 | 18,730 |
      | Net cost of services | 96,000 | 98,900 |
      | Other operating expenditure | 4,300 | 3,100 |
      | Financing and investment | 7,450 | 8,200 |
      | Taxation and grants | (104,500) | (112,650) |
      | (Surplus) or deficit on provision of services | 3,250 | (2,450) |
      """,
      holds: ["sub-total 96,000", "sub-total 98,900", "grand-total 3,250", "grand-total (2,450)"],
      Fault("| 98,900 |", "| 89,900 |", "sub-total 89,900"),
      Fault("| (2,450) |", "| (4,250) |", "grand-total (4,250)"),
      Fault("| 8,200 |", "| 8,020 |", "grand-total (2,450)")),
    Shape(
      "gross, income, net for each service and below the line",
      """
      | £000 | Gross expenditure | Gross income | Net expenditure |
      |---|---|---|---|
      | Adults | 54,300 | (12,100) | 42,200 |
      | Children | 38,700 | (4,050) | 34,650 |
      | Place | 29,000 | (9,850) | 19,150 |
      | Cost of services | 122,000 | (26,000) | 96,000 |
      | Other operating expenditure | 4,300 | 0 | 4,300 |
      | Financing and investment | 9,450 | (2,000) | 7,450 |
      | Taxation and grant income | 0 | (104,500) | (104,500) |
      | Deficit on provision of services | 135,750 | (132,500) | 3,250 |
      """, holds: ["sub-total 122,000", "balance 42,200", "grand-total 135,750", "balance 3,250"],
      Fault("| 34,650 |", "| 36,450 |", "balance 36,450"),
      Fault("| 122,000 |", "| 120,000 |", "sub-total 120,000"),
      Fault("| 135,750 |", "| 153,750 |", "grand-total 153,750")),
    Shape(
      "a budget built up from the year before",
      """
      | £000 | 2023/24 | 2024/25 |
      |---|---|---|
      | Base budget | 96,000 | 98,900 |
      | Inflation | 4,300 | 5,100 |
      | Growth | 2,450 | 1,950 |
      | Savings | (3,850) | (4,250) |
      | Net budget requirement | 98,900 | 101,700 |
      """, holds: ["total-row 98,900", "total-row 101,700"],
      Fault("| 101,700 |", "| 107,100 |", "total-row 107,100")),
    Shape(
      "three years and two pairs of changes",
      """
      | Crime | 2020/21 | 2021/22 | 2022/23 | Change 2021/22 to 2022/23 | % change 2021/22 to 2022/23 | Change 2020/21 to 2022/23 | % change 2020/21 to 2022/23 |
      |---|---|---|---|---|---|---|---|
      | Burglary | 800 | 640 | 720 | 80 | 12.5% | -80 | -10.0% |
      | Robbery | 50 | 60 | 45 | -15 | -25.0% | -5 | -10.0% |
      | Arson | 20 | 25 | 30 | 5 | 20.0% | 10 | 50.0% |
      """, holds: ["percent-change 12.5%", "percent-change 10", "percent-change 50.0%"],
      Fault("| 50.0% |", "| 55.0% |", "percent-change 55.0%"),
      Fault("| -15 |", "| -51 |", "percent-change -51")),
    Shape(
      "two pairs of changes under one heading each",
      """
      | Offence | 2021 | 2022 | 2023 | 2021 to 2022 | 2021 to 2022 | 2022 to 2023 | 2022 to 2023 |
      |---|---|---|---|---|---|---|---|
      | | | | | Change | % change | Change | % change |
      | Theft | 400 | 500 | 450 | 100 | 25.0% | -50 | -10.0% |
      | Fraud | 80 | 84 | 105 | 4 | 5.0% | 21 | 25.0% |
      | Damage | 250 | 200 | 230 | -50 | -20.0% | 30 | 15.0% |
      """, holds: ["percent-change 25.0%", "percent-change 21", "percent-change 15.0%"],
      Fault("| 15.0% |", "| 51.0% |", "percent-change 51.0%"),
      Fault("| 100 |", "| 110 |", "percent-change 110")),
    Shape(
      "change on the year before and on five years before",
      """
      | Visits | 2018/19 | 2022/23 | 2023/24 | Change on last year | % | Change on five years ago | % |
      |---|---|---|---|---|---|---|---|
      | Central | 12,000 | 9,000 | 9,900 | 900 | 10.0% | -2,100 | -17.5% |
      | North | 8,000 | 5,000 | 6,000 | 1,000 | 20.0% | -2,000 | -25.0% |
      | East | 4,000 | 2,500 | 3,000 | 500 | 20.0% | -1,000 | -25.0% |
      """, holds: ["percent-change 900", "percent-change 10.0%", "percent-change -17.5%"],
      Fault("| -2,100 |", "| -1,200 |", "percent-change -1,200"),
      Fault("| 10.0% |", "| 11.0% |", "percent-change 11.0%")),
    Shape(
      "two changes of the same pair in counts and per cent, newest first",
      """
      | Area | 2023 | 2022 | 2021 | Change 2022-2023 | % change 2022-2023 | Change 2021-2023 | % change 2021-2023 |
      |---|---|---|---|---|---|---|---|
      | North | 90 | 75 | 60 | 15 | 20% | 30 | 50% |
      | South | 66 | 60 | 55 | 6 | 10% | 11 | 20% |
      | West | 45 | 50 | 60 | -5 | -10% | -15 | -25% |
      """, holds: ["percent-change 20%", "percent-change 50%", "percent-change -15"],
      Fault("| 30 | 50% |", "| 30 | 33% |", "percent-change 33%"),
      Fault("| 11 |", "| 12 |", "percent-change 12")),
    Shape(
      "numbers and percentages of several years under two headings",
      """
      | Outcome | 2021/22 | 2021/22 | 2022/23 | 2022/23 |
      |---|---|---|---|---|
      | | No. | % | No. | % |
      | Upheld | 30 | 37.5% | 45 | 45.0% |
      | Partly upheld | 20 | 25.0% | 25 | 25.0% |
      | Not upheld | 30 | 37.5% | 30 | 30.0% |
      | Total | 80 | 100.0% | 100 | 100.0% |
      """, holds: ["percent-share 25.0%", "percent-share 45.0%", "total-row 80"],
      Fault("| 45.0% |", "| 54.0% |", "percent-share 54.0%"),
      Fault("| 20 | 25.0% |", "| 20 | 22.0% |", "percent-share 22.0%")),
    Shape(
      "a bare per cent behind each year",
      """
      | Method | 2021/22 | % | 2022/23 | % | 2023/24 | % |
      |---|---|---|---|---|---|---|
      | Letter | 40 | 20% | 30 | 12% | 21 | 7% |
      | Email | 100 | 50% | 150 | 60% | 204 | 68% |
      | Telephone | 60 | 30% | 70 | 28% | 75 | 25% |
      | Total | 200 | 100% | 250 | 100% | 300 | 100% |
      """, holds: ["percent-share 20%", "percent-share 60%", "percent-share 25%"],
      Fault("| 68% |", "| 86% |", "percent-share 86%"),
      Fault("| 28% |", "| 82% |", "percent-share 82%")),
    Shape(
      "numbers of several years first, their percentages behind",
      """
      | Age | 2021/22 no. | 2022/23 no. | 2021/22 % | 2022/23 % |
      |---|---|---|---|---|
      | Under 5 | 15 | 18 | 12.5% | 14.4% |
      | 5 to 10 | 45 | 52 | 37.5% | 41.6% |
      | 11 to 17 | 60 | 55 | 50.0% | 44.0% |
      | Total | 120 | 125 | 100.0% | 100.0% |
      """, holds: ["percent-share 12.5%", "percent-share 41.6%", "total-row 125"],
      Fault("| 41.6% |", "| 46.1% |", "percent-share 46.1%"),
      Fault("| 37.5% |", "| 35.7% |", "percent-share 35.7%")),
    Shape(
      "number and per cent of several years without a total",
      """
      | Tenure | 2011 no. | 2011 % | 2021 no. | 2021 % |
      |---|---|---|---|---|
      | Owned | 320 | 64.0% | 330 | 60.0% |
      | Social rent | 110 | 22.0% | 132 | 24.0% |
      | Private rent | 70 | 14.0% | 88 | 16.0% |
      """, holds: ["percent-share 64.0%", "percent-share 24.0%"],
      Fault("| 24.0% |", "| 42.0% |", "percent-share 42.0%"),
      Fault("| 320 |", "| 230 |", "percent-share 64.0%"),
      Fault("| 14.0% |", "| 41.0% |", "percent-share 41.0%")),
    // Look-alikes: nothing may be found in these.
    Shape(
      "shares of all, of whom some are in no row",
      """
      | Tenure | Households | % |
      |---|---|---|
      | Owned | 320 | 61.5% |
      | Social rent | 110 | 21.2% |
      | Private rent | 70 | 13.5% |
      """),
    Shape(
      "balances of two schemes that do not follow each other",
      """
      | £000 | Pension fund | Trust fund | Charity |
      |---|---|---|---|
      | Opening balance | 4,000 | 310 | 95 |
      | Income | 600 | 40 | 12 |
      | Payments | (250) | (30) | (9) |
      | Closing balance | 4,350 | 320 | 98 |
      """, holds: ["balance 4,350", "balance 98"]),
    Shape(
      "a balance restated between two years",
      """
      | £000 | 2021/22 | 2022/23 |
      |---|---|---|
      | Opening balance (restated) | 4,000 | 4,420 |
      | Income | 600 | 200 |
      | Expenditure | (250) | (500) |
      | Closing balance | 4,350 | 4,120 |
      """, holds: ["balance 4,350", "balance 4,120"]),
    Shape(
      "years that leave a gap between closing and opening",
      """
      | Cases | 2018 | 2020 | 2023 |
      |---|---|---|---|
      | Open at start of year | 31 | 60 | 72 |
      | Received | 120 | 131 | 140 |
      | Closed | 107 | 125 | 133 |
      | Open at end of year | 44 | 66 | 79 |
      """, holds: ["balance 44", "balance 79"]),
    Shape(
      "a net figure among lines that are no parts of it",
      """
      | £000 | 2021/22 | 2022/23 |
      |---|---|---|
      | Fees | 420 | 450 |
      | Capital grants | 310 | 290 |
      | Net cost of services | 96,000 | 98,900 |
      | Reserves at year end | 12,300 | 11,700 |
      """),
    Shape(
      "a variance that is full-time posts, and its per cent of something else",
      """
      | Team | Budget £000 | Forecast £000 | Vacancies | Variance % of target |
      |---|---|---|---|---|
      | North | 420 | 431 | 3 | 14% |
      | South | 310 | 305 | 2 | 9% |
      | West | 120 | 128 | 5 | 22% |
      """),
    Shape(
      "a rate per thousand and its per cent beside counts of two years",
      """
      | Ward | 2021/22 | Rate per 1,000 | 2022/23 | Rate per 1,000 | % of county |
      |---|---|---|---|---|---|
      | Ash | 40 | 8.2 | 44 | 9.0 | 3% |
      | Elm | 75 | 11.4 | 70 | 10.6 | 5% |
      | Oak | 61 | 9.9 | 66 | 10.7 | 4% |
      """),
  ]
}
