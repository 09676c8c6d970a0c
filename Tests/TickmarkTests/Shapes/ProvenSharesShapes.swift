extension Shape {
  /// Shares, scores and quotients whose operands no label names, and sums under other names.
  static let provenShares: [Shape] = [
    Shape(
      "children whom both towns may know",
      """
      | | 2023 | Ashby | Brigg |
      |---|---|---|---|
      | Referrals | 418 | 251 | 167 |
      | Assessments | 276 | 148 | 128 |
      | Children | 231 | 140 | 97 |
      | Reviews due | 204 | 128 | 76 |
      | Visits | 362 | 201 | 161 |
      | Meetings | 88 | 57 | 31 |
      """, holds: ["total-column 418"], Fault("| 251 |", "| 261 |", "total-column 418")),
    Shape(
      "cases of which one was withdrawn before it was decided",
      """
      | Service | Decided | Upheld | Not upheld |
      |---|---|---|---|
      | Roads | 41 | 25 | 16 |
      | Waste | 52 | 30 | 22 |
      | Parks | 17 | 10 | 6 |
      | Housing | 88 | 47 | 41 |
      | Libraries | 12 | 5 | 7 |
      | Leisure | 29 | 18 | 11 |
      """),
    Shape(
      "three kinds of report that make up the year's row above",
      """
      | | Q1 | Q2 | Q3 | Q4 | Year |
      |---|---|---|---|---|---|
      | Reports 2023 | 188 | 203 | 190 | 207 | 788 |
      | Reports 2024 | 212 | 241 | 198 | 225 | 876 |
      | of which by day | 74 | 81 | 69 | 77 | 301 |
      | of which by night | 138 | 160 | 129 | 148 | 575 |
      """, holds: ["total-row 212", "total-row 876"],
      Fault("| 81 |", "| 91 |", "total-row 241")),
    Shape(
      "a lone column of shares of the whole",
      """
      | Source of referral | % of total |
      |---|---|
      | Police | 34 |
      | Schools | 27 |
      | Health | 18 |
      | Council | 12 |
      | Others | 9 |
      """, holds: ["percent-sum Others"],
      Fault("| Health | 18 |", "| Health | 13 |", "percent-sum Others")),
    Shape(
      "a lone column of shares of all cases, of which each may have several",
      """
      | Factor | % of all assessments |
      |---|---|
      | Domestic abuse | 54 |
      | Mental health | 47 |
      | Drugs | 28 |
      | Other | 12 |
      """),
    Shape(
      "shares of two columns together, and of one in two",
      """
      | Service | Closed | Upheld | Partly upheld | Upheld at all | Men | Women | % women |
      |---|---|---|---|---|---|---|---|
      | Repairs | 412 | 131 | 84 | 52% | 180 | 211 | 54% |
      | Waste | 388 | 97 | 61 | 41% | 201 | 170 | 46% |
      | Benefits | 151 | 40 | 22 | 41% | 61 | 84 | 58% |
      | Planning | 96 | 18 | 14 | 33% | 55 | 37 | 40% |
      | Parking | 77 | 25 | 9 | 44% | 40 | 31 | 44% |
      """, holds: ["percent-share 52%", "percent-share 58%"],
      Fault("| 33% |", "| 38% |", "percent-share 38%"),
      Fault("| 201 | 170 |", "| 210 | 170 |", "percent-share 46%")),
    Shape(
      "percentages beside counts that they are of nothing in",
      """
      | Service | Calls | Visits | % satisfied |
      |---|---|---|---|
      | Repairs | 412 | 131 | 84% |
      | Waste | 388 | 97 | 91% |
      | Benefits | 151 | 40 | 77% |
      | Planning | 96 | 18 | 69% |
      | Parking | 77 | 25 | 58% |
      """),
    Shape(
      "a variance in per cent of a plan",
      """
      | Activity | Plan | Actual | Variance | % var |
      |---|---|---|---|---|
      | Day cases | 14,870 | 15,233 | 363 | 2.4% |
      | First visits | 61,200 | 60,411 | (789) | -1.3% |
      | Admissions | 2,210 | 2,148 | (62) | -2.8% |
      | Attendances | 52,310 | 54,182 | 1,872 | 3.6% |
      """, holds: ["percent-change 2.4%"], Fault("| 3.6% |", "| 6.3% |", "percent-change 6.3%")),
    Shape(
      "a row that adds up the row above it month by month",
      """
      | | Apr | May | Jun | Jul | Aug |
      |---|---|---|---|---|---|
      | In month | 14 | 17 | 22 | 19 | 25 |
      | Cumulative | 14 | 31 | 53 | 72 | 97 |
      | Tolerance | 18 | 36 | 54 | 72 | 90 |
      """, holds: ["total-column 97"], Fault("| 53 |", "| 35 |", "total-column 35")),
    Shape(
      "a row to date that was mended later",
      """
      | | Apr | May | Jun | Jul | Aug |
      |---|---|---|---|---|---|
      | In month | 14 | 17 | 22 | 19 | 25 |
      | Cumulative | 16 | 35 | 61 | 77 | 110 |
      """),
    Shape(
      "the uphold rate of those investigated",
      """
      | Decision | 2022/23 | 2023/24 |
      |---|---|---|
      | Upheld | 9 | 11 |
      | Not upheld | 4 | 3 |
      | Closed after first enquiries | 14 | 17 |
      | Referred back | 6 | 8 |
      | Total | 33 | 39 |
      | Uphold rate | 69% | 79% |
      """, holds: ["percent-share 69%", "percent-share 79%"]),
    Shape(
      "rates for each thousand homes, three columns",
      """
      | | Rented | Shared | All |
      |---|---|---|---|
      | Homes | 10,592 | 1,312 | 11,904 |
      | Stage 1 received | 742 | 103 | 845 |
      | Stage 1 per 1,000 homes | 70.1 | 78.5 | 71.0 |
      """, holds: ["rate 70.1"], Fault("78.5", "87.5", "rate 87.5")),
    Shape(
      "percentages of the total of another table",
      """
      | Team | Complaints |
      |---|---|
      | North | 412 |
      | South | 388 |
      | East | 365 |
      | Total | 1,165 |

      A complaint may have more than one cause.

      | Cause | Number | % of complaints |
      |---|---|---|
      | Delay | 522 | 45% |
      | Quality | 407 | 35% |
      | Conduct | 188 | 16% |
      | Information | 171 | 15% |
      | Missed visit | 160 | 14% |
      """, holds: ["percent-share 45%"], Fault("| 35% |", "| 53% |", "percent-share 53%")),
    Shape(
      "a percentage row that fits one base rounded and another cut off",
      """
      | | Q1 | Q2 | Q3 | Q4 |
      |---|---|---|---|---|
      | Children in care at start | 612 | 620 | 633 | 629 |
      | Started | 58 | 61 | 49 | 55 |
      | Ceased | 50 | 48 | 53 | 47 |
      | Children in care at end | 620 | 633 | 629 | 637 |
      | Placed far from home | 101 | 104 | 108 | 107 |
      | % placed far from home | 16% | 16% | 17% | 17% |
      """, holds: ["percent-share 16%"]),
    Shape(
      "women in four quarters of the pay",
      """
      | Quartile | Men | Women | % women |
      |---|---|---|---|
      | Upper | 301 | 446 | 59.7% |
      | Upper middle | 254 | 493 | 66.0% |
      | Lower middle | 228 | 519 | 69.5% |
      | Lower | 190 | 556 | 74.5% |
      """, holds: ["percent-share 66.0%"], Fault("| 254 |", "| 245 |", "percent-share 66.0%")),
    Shape(
      "labels that stand on two lines before their figures",
      """
      Reason for leaving\tChildren\t%
      Went home to live with parents or
      relatives\t62\t39%
      Adopted\t24\t15%
      Moved to a place of their own with
      support\t58\t37%
      Other\t14\t9%
      Total\t158\t100%
      """, holds: ["total-row 158", "percent-share 37%"],
      Fault("relatives\t62", "relatives\t26", "total-row 158")),
    Shape(
      "measures by colour, of which some have no target",
      """
      | Directorate | Green | Amber | Red | No target | Total |
      |---|---|---|---|---|---|
      | People | 14 | 6 | 5 | 3 | 28 |
      | Place | 11 | 4 | 2 | 4 | 21 |
      | Corporate | 8 | 2 | 1 | 2 | 13 |
      | All | 33 | 12 | 8 | 9 | 62 |
      """, holds: ["total-column 28", "cross-cast 62"],
      Fault("| 2 | 4 | 21 |", "| 2 | 14 | 21 |", "total-column 21")),
    Shape(
      "places of which one is called a base",
      """
      | Place | Number | % |
      |---|---|---|
      | Mainstream school | 1,210 | 42.8 |
      | Resource base | 188 | 6.6 |
      | Special school | 1,011 | 35.7 |
      | College | 262 | 9.3 |
      | Other | 159 | 5.6 |
      | All plans | 2,830 | 100.0 |
      """, holds: ["total-row 2,830", "percent-share 6.6"],
      Fault("| 1,210 |", "| 1,120 |", "total-row 2,830")),
    Shape(
      "checks that are in date, blocks and their share",
      """
      | Block type | Blocks | Checks in date | % in date |
      |---|---|---|---|
      | High rise | 24 | 23 | 96% |
      | Medium rise | 61 | 59 | 97% |
      | Sheltered | 18 | 17 | 94% |
      | Low rise | 388 | 371 | 96% |
      | All | 491 | 470 | 96% |
      """, holds: ["percent-share 94%"], Fault("| 59 | 97% |", "| 59 | 79% |", "percent-share 79%")),
    Shape(
      "tonnes and visits with kilograms for each visit",
      """
      | Site | Visits | Tonnes | kg per visit |
      |---|---|---|---|
      | Ashmead | 88,204 | 4,110 | 46.6 |
      | Coldbrook | 61,330 | 2,907 | 47.4 |
      | Dunford | 102,440 | 5,212 | 50.9 |
      | Eastway | 45,871 | 1,866 | 40.7 |
      | All sites | 297,845 | 14,095 | 47.3 |
      """, holds: ["rate 50.9"], Fault("| 50.9 |", "| 59.0 |", "rate 59.0")),
    Shape(
      "months above a year, in one column each of episodes and of children",
      """
      | Month | Episodes | Children | Of whom in care |
      |---|---|---|---|
      | April | 88 | 61 | 19 |
      | May | 101 | 66 | 22 |
      | June | 94 | 60 | 18 |
      | July | 110 | 71 | 24 |
      | August | 83 | 55 | 20 |
      | September | 97 | 64 | 21 |
      | October | 105 | 70 | 25 |
      | November | 79 | 52 | 17 |
      | December | 71 | 49 | 15 |
      | January | 84 | 58 | 18 |
      | February | 77 | 50 | 16 |
      | March | 92 | 63 | 20 |
      | Year | 1,081 | 402 | 97 |
      """, holds: ["total-row 1,081"],
      Fault("1,081", "1,018", "total-row 1,018")),
  ]
}
