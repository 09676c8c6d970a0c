extension Shape {
  /// What two tables print of one thing, and changes from row to row.
  static let across: [Shape] = [
    Shape(
      "counts by year, and the same in per cent below",
      """
      # Fire service: annual report 2022/23

      ## Fires by cause

      | Year | Cooking | Electrical | Arson | Total |
      |---|---|---|---|---|
      | 2021/22 | 84 | 51 | 65 | 200 |
      | 2022/23 | 92 | 46 | 72 | 210 |

      | Year | Cooking | Electrical | Arson |
      |---|---|---|---|
      | 2021/22 | 42% | 26% | 33% |
      | 2022/23 | 44% | 22% | 34% |
      """, holds: ["percent-share 42%", "percent-share 22%"],
      Fault("44% | 22% | 34%", "44% | 21% | 34%", "percent-share 21%"),
      Fault("42% | 26% | 33%", "24% | 26% | 33%", "percent-share 24%")),
    Shape(
      "counts turned, with a total that is wrong itself",
      """
      # Fire service: annual report 2022/23

      ## Fires by cause

      | Cause | 2021/22 | 2022/23 |
      |---|---|---|
      | Cooking | 84 | 92 |
      | Electrical | 51 | 46 |
      | Arson | 65 | 72 |
      | Total | 200 | 210 |

      | Year | Cooking | Electrical | Arson |
      |---|---|---|---|
      | 2021/22 | 42% | 26% | 33% |
      | 2022/23 | 44% | 22% | 34% |
      """, holds: ["percent-share 26%", "percent-share 44%"],
      Fault("| 200 | 210 |", "| 200 | 201 |", "total-row 201"),
      Fault("44% | 22% | 34%", "44% | 22% | 43%", "percent-share 43%")),
    Shape(
      "percentages of another base than the counts beside them",
      """
      # Fire service: annual report 2022/23

      ## Fires by cause

      | Year | Cooking | Electrical | Arson | Total |
      |---|---|---|---|---|
      | 2021/22 | 84 | 51 | 65 | 200 |
      | 2022/23 | 92 | 46 | 72 | 210 |

      Share of the damage:

      | Year | Cooking | Electrical | Arson |
      |---|---|---|---|
      | 2021/22 | 30% | 50% | 20% |
      | 2022/23 | 44% | 36% | 20% |
      """),
    Shape(
      "a change on the row of the year before",
      """
      | Year | Visits | Change on the year before | % change |
      |---|---|---|---|
      | 2019/20 | 400 | – | – |
      | 2020/21 | 380 | -20 | -5% |
      | 2021/22 | 418 | +38 | 10% |
      | 2022/23 | 460 | +42 | 10% |
      | 2023/24 | 437 | -23 | -5% |
      """, holds: ["points-change +38", "points-change -23"],
      Fault("| +42 |", "| +24 |", "points-change +24"),
      Fault("| 418 |", "| 481 |", "points-change +38")),
    Shape(
      "a change on something that is not in the table",
      """
      | Year | Visits | Change |
      |---|---|---|
      | 2019/20 | 400 | 12 |
      | 2020/21 | 380 | -31 |
      | 2021/22 | 418 | 4 |
      """),
    Shape(
      "agreed amounts of money are no rounded ones",
      """
      | Partner | Contribution |
      |---|---|
      | County council | £84,000 |
      | Police | £30,000 |
      | Health | £30,000 |
      | Districts | £6,250 |
      | Total | £150,250 |
      """, holds: ["total-row £150,250"],
      Fault("£150,250", "£150,251", "total-row £150,251"),
      Fault("£6,250", "£6,251", "total-row £150,250")),
    Shape(
      "whole pounds that were rounded",
      """
      | Item | Spent |
      |---|---|
      | Rent | £12,417 |
      | Heating | £3,208 |
      | Cleaning | £2,950 |
      | Post | £400 |
      | Total | £18,976 |
      """, holds: ["total-row £18,976"]),
    Shape(
      "indicators with codes, and the counts behind them without",
      """
      # Library indicators 2022/23

      ## Indicators

      | Code | Indicator | 2021/22 | 2022/23 |
      |---|---|---|---|
      | L1 | Loans renewed on the web | 41.0% | 46.2% |
      | L2 | Books on the shelf in time | 88.1% | 90.3% |
      | L3 | Visits by children under five | 12.5% | 14.0% |
      | L4 | Seats in use | 31.0% | 35.0% |

      ## Counts

      | Indicator | Numerator | Denominator | 2022/23 |
      |---|---|---|---|
      | Loans renewed on the web | 462 | 1,000 | 46.2% |
      | Books on the shelf in time | 903 | 1,000 | 90.3% |
      | Visits by children under five | 140 | 1,000 | 14.0% |
      | Seats in use | 70 | 200 | 35.0% |
      """, holds: ["same-quantity 46.2%"],
      Fault("| 41.0% | 46.2% |", "| 41.0% | 64.2% |", "same-quantity 46.2%")),
  ]
}
