import Testing
import Tickmark

/// Layouts met in the field, in figures of our own: each sound, and most with a planted fault.
@Suite("Tables met in the field") struct FieldTests {
  @Test(arguments: Shape.field.flatMap(\.cases)) func field(_ shape: ShapeCase) throws {
    try #require(shape.line != 0, "the altered figure is not in the table exactly once")
    let findings = try audited(shape.text).checks.filter(\.isFinding)
    for expected in shape.finds {
      let isFound = findings.contains {
        expected == "\($0.rule) \($0.stated ?? "")" && $0.severity != .note
      }
      if !isFound { Issue.record("not found: \(expected) among \(findings.map(\.message))") }
    }
    guard shape.finds.isEmpty else { return }
    for finding in findings { Issue.record("false alarm: \(finding.rule) \(finding.message)") }
    let confirmed = try audited(shape.text).checks.filter {
      $0.verdict == .agrees || $0.verdict == .rounded
    }
    for expected in shape.holds
    where !confirmed.contains(where: { expected == "\($0.rule) \($0.stated ?? "")" }) {
      Issue.record("not confirmed: \(expected)")
    }
  }
}

extension Shape {
  static let field = fieldTotals + fieldColumns + fieldShares + fieldSentences

  private static let fieldTotals = [
    Shape(
      "brackets behind the sign of money",
      """
      | Heading | Budget | Outturn |
      |---|---|---|
      | Fees due | £1,300 | £1,250 |
      | Bad debts | £(120) | £(95) |
      | Refunds | £(80) | £(55) |
      | Total | £1,100 | £1,100 |
      """, holds: ["total-row £1,100"],
      Fault("| £(55) |", "| £(65) |", "total-row £1,100")),
    Shape(
      "rows whose names sound like percentages and averages",
      """
      | Fund | 2019/20 | 2020/21 |
      |---|---|---|
      | Share capital | 400 | 420 |
      | Running costs | 75 | 81 |
      | Means tested grants | 30 | 33 |
      | 4.5% loan stock | 150 | 145 |
      | Upper Marsh hall | 12 | 14 |
      | Total | 667 | 693 |
      """, holds: ["total-row 667", "total-row 693"],
      Fault("| 667 |", "| 676 |", "total-row 676")),
    Shape(
      "the sign of money on the first line and the total",
      """
      | Directorate | North | South | Total |
      |---|---|---|---|
      | Highways | £1,204 | £806 | £2,010 |
      | Libraries | 310 | 95 | 405 |
      | Parks | 86 | 44 | 130 |
      | Total | £1,600 | £945 | £2,545 |
      """, holds: ["total-row £1,600", "total-column 405", "grand-total £2,545"],
      Fault("| 310 | 95 | 405 |", "| 310 | 95 | 450 |", "total-column 450"),
      Fault("| 86 |", "| 68 |", "total-row £1,600")),
    Shape(
      "a total before what is taken off and one after it",
      """
      | | 2020 | 2021 |
      |---|---|---|
      | Rent owed | 402 | 391 |
      | Service charges owed | 55 | 61 |
      | Total owed, gross | 457 | 452 |
      | Less allowance for bad debt | 21 | 30 |
      | Total owed, net | 436 | 422 |
      """),
    Shape(
      "rows above the list that the total adds up",
      """
      | Claims | 2020 | 2021 |
      |---|---|---|
      | Value of all policies | 9,140 | 9,480 |
      | Fire | 110 | 96 |
      | Flood | 240 | 310 |
      | Theft | 85 | 77 |
      | Total | 435 | 483 |
      """, holds: ["total-row 435", "total-row 483"]),
    Shape(
      "all of a kind, of which the rows are a few",
      """
      | Farm | Holdings |
      |---|---|
      | Goats | 41 |
      | Alpacas | 17 |
      | All other unusual stock | 64 |
      | All farms | 6,204 |
      """),
    Shape(
      "a dash where the last kind has none",
      """
      | Fees | 2020 | 2021 |
      |---|---|---|
      | Audit | 4,100 | 4,250 |
      | Tax advice | 310 | 290 |
      | All other fees | — | — |
      | Total | 4,410 | 4,540 |
      """, holds: ["total-row 4,410", "total-row 4,540"],
      Fault("| 310 |", "| 130 |", "total-row 4,410")),
    Shape(
      "the largest of a column under its total",
      """
      | Site | Visits | Longest queue |
      |---|---|---|
      | Quay | 120 | 14 |
      | Market | 210 | 9 |
      | Station | 70 | 31 |
      | Total | 400 | 31 |
      """, holds: ["total-row 400"],
      Fault("| 400 |", "| 410 |", "total-row 410")),
    Shape(
      "groups of which one leaves out who gave no answer",
      """
      | People | Admitted | Died |
      |---|---|---|
      | Total | 760 | 195 |
      | By sex | | |
      | Men | 358 | 105 |
      | Women | 402 | 90 |
      | By age | | |
      | 65 to 74 | 306 | 49 |
      | 75 or over | 454 | 146 |
      | By main income | | |
      | Pension | 157 | 49 |
      | Other | 561 | 134 |
      """, holds: ["total-row 760", "total-row 195"]),
    Shape(
      "totals at the head of what they add up",
      """
      | Emissions | 2019 | 2020 |
      |---|---|---|
      | Total emissions | 4,100 | 3,980 |
      | Total direct emissions | 1,500 | 1,440 |
      | Heating | 900 | 880 |
      | Vehicles | 600 | 560 |
      | Total indirect emissions | 2,600 | 2,540 |
      | Purchases | 1,900 | 1,850 |
      | Commuting | 700 | 690 |
      """),
  ]

  private static let fieldColumns = [
    Shape(
      "units in a line of their own",
      """
      | Area | Day | Night | Day | Night |
      |---|---|---|---|---|
      | | number | | percent | |
      | Hill | 30 | 10 | 75.0 | 25.0 |
      | Vale | 60 | 20 | 75.0 | 25.0 |
      | Shore | 45 | 55 | 45.0 | 55.0 |
      """),
    Shape(
      "a scale that stands over one column and is meant for all",
      """
      | | 2021/22 | 2020/21 | Change | |
      |---|---|---|---|---|
      | | | | £ | % |
      | | | (in thousands) | | |
      | Grants | £2,310 | £2,100 | £210 | 10% |
      | Fees | 860 | 800 | 60 | 7.5% |
      """, holds: ["percent-change 10%", "percent-change 60"],
      Fault("| 7.5% |", "| 5.7% |", "percent-change 5.7%")),
    Shape(
      "shirt numbers before the counts",
      """
      | Place | Number | Name | League | Cup | Total |
      |---|---|---|---|---|---|
      | 1 | 9 | A. Archer | 12 | 3 | 15 |
      | 2 | 14 | B. Baker | 10 | 1 | 11 |
      | 3 | 7 | C. Cooper | 6 | 2 | 8 |
      | 4 | 21 | D. Dyer | 4 | 0 | 4 |
      """, holds: ["total-column 15", "total-column 8"],
      Fault("| 6 | 2 | 8 |", "| 6 | 2 | 9 |", "total-column 9")),
    Shape(
      "scores that are no figures to add",
      """
      | Rank | Player | Tally | Total |
      |---|---|---|---|
      | 1 | A. Archer | 3-5 | 14 |
      | 2 | B. Baker | 2-7 | 13 |
      | 3 | C. Cooper | 2-6 | 12 |
      """),
    Shape(
      "changes cut off after the last digit",
      """
      | Town | 2011 | 2021 | Change in % |
      |---|---|---|---|
      | Alder | 8,000 | 8,799 | 9.9 |
      | Birch | 3,000 | 3,199 | 6.6 |
      | Cedar | 7,000 | 7,209 | 2.9 |
      | Elm | 9,000 | 9,499 | 5.5 |
      | Fir | 6,000 | 6,599 | 9.9 |
      """),
    Shape(
      "changes of rates and of negative figures",
      """
      | £ million | 2020 | 2021 | Change (%) |
      |---|---|---|---|
      | Income | 400.0 | 420.0 | 5.0 |
      | Operating margin (%) | 16.2 | 18.4 | 2.2 |
      | Transfers between funds | (20.0) | (22.0) | (10.0) |
      | Grants | 80.0 | 88.0 | 10.0 |
      """, holds: ["percent-change 5.0"],
      Fault("| 88.0 | 10.0 |", "| 88.0 | 11.0 |", "percent-change 11.0")),
  ]

  private static let fieldShares = [
    Shape(
      "shares of another whole than the total",
      """
      | Party | Votes | % |
      |---|---|---|
      | Red | 4,500 | 46.9 |
      | Blue | 3,300 | 34.4 |
      | Green | 1,800 | 18.8 |
      | Spoilt papers | 400 | |
      | Total | 10,000 | |
      """),
    Shape(
      "rates beside counts, under a total that is one of them",
      """
      | Group | Admissions | % |
      |---|---|---|
      | Men | 358 | 27.2 |
      | Women | 402 | 25.2 |
      | Total | 760 | 26.1 |
      """, holds: ["total-row 760"]),
    Shape(
      "swings beside shares",
      """
      | Party | Votes | % | ∆% |
      |---|---|---|---|
      | Red | 4,500 | 45% | +7.2% |
      | Blue | 3,500 | 35% | -0.4% |
      | Green | 2,000 | 20% | -6.8% |
      | Total | 10,000 | 100% | |
      """, holds: ["percent-share 35%"],
      Fault("| 3,500 | 35% |", "| 3,500 | 53% |", "percent-share 53%")),
    Shape(
      "a ratio printed among millions",
      """
      | £ million | 2020 | 2021 |
      |---|---|---|
      | Sales | 8,244 | 8,657 |
      | Surplus | 516 | 474 |
      | Surplus to sales (%) | 6.3 | 5.5 |
      """, holds: ["percent-share 5.5"]),
  ]

  private static let fieldSentences = [
    Shape("numbers of documents", "The change follows Note No. 2014-09 and ABC 2017-07."),
    Shape("month first", "The manual of 6/20/2013 stays in force; ring 886-3-578-2258."),
  ]
}
