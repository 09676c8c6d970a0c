import Testing

@testable import Tickmark

/// A row of an indicator table under one rule, and the verdicts that its rows get.
struct IndicatorCase: Sendable, CustomTestStringConvertible {
  var name: String
  var rule: TableRule
  var words: String
  var header: String
  var rows: [String]
  var verdicts: [Verdict]

  var testDescription: String { name }

  init(
    _ name: String, _ rule: TableRule, _ header: String, _ rows: [(String, Verdict)],
    words: String = ""
  ) {
    self.name = name
    self.rule = rule
    self.words = words
    self.header = header
    self.rows = rows.map(\.0)
    verdicts = rows.map(\.1)
  }

  static let all = colours + arrows + comparators + dates + days

  private static let rag = Column("RAG").followsTarget("Target")
  private static let toleranceHeader = "Indicator | Good is | Target | Tolerance | Latest | RAG"

  private static let colours = [
    IndicatorCase(
      "a colour follows the target and the tolerance, whichever way is good", rag, toleranceHeader,
      [
        ("Visits | High | 90% | ±2% | 91% | Green", .agrees),
        ("Visits | High | 90% | ±2% | 91% | Red", .contradicts),
        ("Visits | High | 90% | ±2% | 70% | 🔴", .agrees),
        ("Visits | High | 90% | ±2% | 70% | Green", .contradicts),
        ("Waits | Low | 20 | 5 | 18 | G", .agrees),
        ("Waits | Low | 20 | 5 | 31 | G", .contradicts),
        ("Waits | Lower is better | 20 | 5 | 23 | Amber", .agrees),
        ("Waits | Low | 20 | 5 | 23 | Red", .contradicts),
      ]),
    IndicatorCase(
      "without a word on what is good a miss may be a hit", rag,
      "Indicator | Target | Tolerance | Latest | RAG",
      [
        ("Plans | 50 | 5 | 70 | Red", .unassessable), ("Plans | 50 | 5 | 50 | Green", .agrees),
        ("Plans | ≥ 50 | 5 | 70 | Red", .contradicts),
        ("Plans | ≤ 50 | 5 | 70 | Red", .unassessable),
        ("Plans | At least 50 | 5 | 40 | Green", .contradicts),
      ]),
    IndicatorCase(
      "a tolerance may be points, a percentage of the target, or the value where red starts", rag,
      toleranceHeader,
      [
        // Five points end at 45, five per cent of 50 at 47.5: 46 lies between.
        ("Reviews | High | 50% | 5% | 46% | Amber", .unassessable),
        ("Reviews | High | 50% | 5 pp | 46% | Amber", .agrees),
        ("Reviews | High | 50% | 5% | 40% | Green", .contradicts),
        ("Reviews | High | 50% | 40% | 35% | Red", .unassessable),
      ]),
    IndicatorCase(
      "no tolerance and no key leave amber open, the target itself decides", rag,
      "Indicator | Good is | Target | Latest | RAG",
      [
        ("Visits | High | 90% | 80% | Red", .unassessable),
        ("Visits | High | 90% | 80% | Green", .unassessable),
        ("Visits | High | 90% | 95% | Amber", .contradicts),
      ]),
    IndicatorCase(
      "a key says how far amber reaches", rag, "Indicator | Good is | Target | Latest | RAG",
      [
        ("Calls | High | 200 | 195 | Amber", .agrees),
        ("Calls | High | 200 | 195 | Red", .contradicts),
        ("Calls | High | 200 | 150 | Amber", .contradicts),
        ("Calls | High | 200 | 150 | Red", .agrees),
        ("Calls | High | 200 | 190 | Red", .unassessable),
      ], words: "Green: at or above target. Amber: within 5% of the target. Red: further away."),
    IndicatorCase(
      "a house that calls the tolerance green is believed, and so is one that looks at the trend",
      rag,
      "Indicator | Good is | Target | Latest | RAG",
      [
        ("Calls | High | 200 | 195 | Green", .agrees),
        ("Calls | High | 200 | 195 | Red", .contradicts),
        ("Calls | High | 200 | 150 | Amber", .unassessable),
        ("Calls | High | 200 | 150 | Green", .contradicts),
      ],
      words: """
        Green is on or within 5% of the target. Amber is more than 5% off the target and improved on \
        the previous quarter. Red is more than 5% off the target.
        """),
    IndicatorCase(
      "rounding may hide on which side of the target a figure lies", rag,
      "Indicator | Good is | Target | Tolerance | Latest | RAG",
      [
        ("Visits | High | 90% | 5 pp | 90% | Amber", .unassessable),
        ("Visits | High | 90% | 5 pp | 90.0% | Red", .contradicts),
      ]),
    IndicatorCase(
      "the count of a quarter may still grow to the target of the year", rag,
      "Indicator | Good is | Target | Tolerance | This quarter | RAG",
      [
        ("Homes | High | 120 | 10 | 35 | Green", .unassessable),
        ("Homes | High | 120 | 10 | 130 | Red", .contradicts),
        ("Waits | Low | 120 | 10 | 140 | Green", .contradicts),
      ]),
    IndicatorCase(
      "a count is what it prints", rag, toleranceHeader,
      [("Cases | High | 90 | 5 | 90 | Amber", .contradicts)]),
    IndicatorCase(
      "the rows show whether the tolerance is amber", rag, toleranceHeader,
      [
        ("A | High | 90 | 5 | 87 | Amber", .agrees), ("B | High | 90 | 5 | 86 | Amber", .agrees),
        ("C | High | 90 | 5 | 70 | Amber", .contradicts),
      ]),
  ]

  private static let arrow = Column("DoT").points(from: .before)
  private static let arrowHeader = "Indicator | Good is | Previous | Latest | DoT"

  private static let arrows = [
    IndicatorCase(
      "an arrow points where the figure went", arrow, arrowHeader,
      [
        ("Visits | High | 80% | 85% | ↑", .agrees), ("Waits | Low | 20 | 25 | ▲", .agrees),
        ("Plans | High | 80 | 70 | é", .contradicts), ("Plans | High | 80 | 80 | ↔", .agrees),
        ("Calls | High | 80 | 90 | →", .unassessable), ("Calls | High | 80 | 80 | ↓", .contradicts),
        ("Rates | High | 80% | 80% | ↓", .unassessable),
      ]),
    IndicatorCase(
      "where arrows follow performance, a rise in what should be low points down", arrow,
      arrowHeader,
      [
        ("A | Low | 20 | 25 | ↓", .agrees), ("B | Low | 20 | 15 | ↑", .agrees),
        ("C | High | 20 | 25 | ↑", .agrees), ("D | Low | 20 | 26 | ↑", .contradicts),
      ], words: "An upward arrow shows that performance is better than before."),
    IndicatorCase(
      "without a key most rows tell what the arrows follow", arrow, arrowHeader,
      [
        ("A | Low | 20 | 25 | ↑", .agrees), ("B | Low | 20 | 15 | ↓", .agrees),
        ("C | Low | 20 | 19 | ↓", .agrees), ("D | Low | 12 | 19 | ↑", .agrees),
        ("E | Low | 30 | 25 | ↑", .contradicts),
      ]),
    IndicatorCase(
      "one arrow against one leaves the reading open", arrow, arrowHeader,
      [("A | Low | 20 | 25 | ↑", .unassessable), ("B | Low | 20 | 25 | ↓", .unassessable)]),
    IndicatorCase(
      "words say what they speak of", arrow, arrowHeader,
      [
        ("A | Low | 20 | 25 | Improving", .contradicts), ("B | Low | 20 | 15 | Improved", .agrees),
        ("C | High | 20 | 15 | Worse", .agrees), ("D | High | 20 | 15 | Increased", .contradicts),
        ("E | Low | 20 | 15 | Decreasing", .agrees), ("F | | 20 | 15 | Better", .unassessable),
      ]),
    IndicatorCase(
      "months are compared with the month and the year before by their headings",
      Column("On last year").points(from: .yearBefore),
      "Indicator | June 2024 | May 2025 | June 2025 | On last year",
      [("Episodes | 50 | 60 | 55 | ↑", .agrees), ("Repeats | 20 | 10 | 12 | ↓", .agrees)]),
  ]

  private static let distance = Column("From target").isDistance(fromTarget: "Target")
  private static let end = Column("Amber to").isEnd(of: "Tolerance", from: "Target")

  static let distances = [
    IndicatorCase(
      "a distance is the figure less its target, and the target is no rounded figure", distance,
      "Indicator | Target | Latest | From target",
      [
        ("Visits | 90% | 93.4% | +3.4 pp", .agrees), ("Calls | 80% | 75.2% | −4.8 pp", .agrees),
        ("Plans | 70% | 72.5% | +2.6 pp", .contradicts),
        ("Waits | 70% | 72.5% | −2.5 pp", .unassessable),
      ]),
    IndicatorCase(
      "a plus may stand for the better, or no sign be printed", distance,
      "Indicator | Good is | Target | Latest | From target",
      [
        ("Visits | High | 90% | 93% | 3 pp", .agrees), ("Waits | Low | 20 | 24 | -4", .agrees),
        ("Plans | Low | 20 | 17 | 3", .agrees), ("Calls | High | 80% | 75% | -7 pp", .contradicts),
      ]),
    IndicatorCase(
      "a variance of something else meets a distance by chance", distance,
      "Indicator | Target | Latest | From target",
      [
        ("Visits | 90% | 93% | 3 pp", .agrees), ("Calls | 80% | 82% | 2 pp", .agrees),
        ("Plans | 70% | 71% | 5 pp", .unassessable), ("Waits | 60% | 66% | 1 pp", .unassessable),
        ("Homes | 50% | 57% | 2 pp", .unassessable),
      ]),
    IndicatorCase(
      "one distance alone shows no convention", distance,
      "Indicator | Target | Latest | From target",
      [("Visits | 90% | 93% | +5 pp", .unassessable)]),
    IndicatorCase(
      "a distance from a number may be given in per cent of it", distance,
      "Indicator | Target | Latest | From target",
      [
        ("Homes | 200 | 210 | 5%", .agrees), ("Repairs | 400 | 380 | -5%", .agrees),
        ("Voids | 50 | 40 | -25%", .contradicts),
      ]),
    IndicatorCase(
      "amber ends where the tolerance does, on the bad side", end,
      "Indicator | Good is | Target | Tolerance | Amber to",
      [
        ("Visits | High | 90% | 5 pp | 85%", .agrees), ("Waits | Low | 20 | 4 | 24", .agrees),
        ("Plans | Low | 20 | 4 | 16", .contradicts),
        ("Calls | High | 80% | 3 pp | 76%", .contradicts),
      ]),
  ]

  private static let comparators = [
    IndicatorCase(
      "above and below are said of the comparator",
      Column("Against England").compares(with: "England"),
      "Indicator | Good is | Latest | England 2023/24 | Against England",
      [
        ("A | Low | 21.3% | 22.4% | Below", .agrees), ("B | Low | 21.3% | 22.4% | Better", .agrees),
        ("C | Low | 21.3% | 22.4% | Above", .contradicts),
        ("D | High | 21.3% | 22.4% | Better", .contradicts),
        ("E | High | 21.3% | 21.5% | In line", .unassessable),
      ])
  ]

  private static let plan = Column("RAG").fitsDate("Due")
  private static let planHeader = "Action | Due | Status | RAG"
  private static let plans = [
    ("A | 30 June 2025 | In progress | Green", Verdict.contradicts),
    ("B | 30 June 2025 | In progress | Red", .agrees),
    ("C | 30 June 2025 | Complete | Green", .agrees),
    ("D | 30 June 2025 | Complete | Red", .contradicts),
    ("E | March 2026 | In progress | Green", .agrees),
    ("F | September 2025 | On track | Green", .agrees),
    ("G | Q1 2025/26 | On track | Green", .contradicts),
    ("H | 30 June 2025 | Overdue | Green", .contradicts),
    ("I | Ongoing | In progress | Green", .unassessable),
    ("J | 30 June 2025 | In progress | Amber", .unassessable),
    ("K | 30 June 2025 | | Green", .unassessable),
  ]

  private static let dates = [
    IndicatorCase(
      "a colour fits the day on which an action is due, seen from the draft's own date", plan,
      planHeader, plans, words: "Position at 30 September 2025."),
    IndicatorCase(
      "a status that says overdue is held against the date itself",
      Column("Status").fitsDate("Due", status: "RAG"), planHeader,
      [
        ("A | 31/12/2025 | Overdue | Red", .contradicts),
        ("B | 31/08/2025 | Overdue | Red", .agrees),
        ("C | 31/08/2025 | On track | Red", .contradicts),
        ("D | 31/08/2025 | Completed | Blue", .agrees),
      ], words: "Position as at 30 September 2025."),
    IndicatorCase(
      "a meeting dates the draft too", plan, planHeader, [plans[0], plans[1]],
      words: "Scrutiny Committee, 30 September 2025"),
    IndicatorCase(
      "without a date of its own, or with two, nothing is due", plan, planHeader,
      [("A | 30 June 2025 | In progress | Green", .unassessable)],
      words: "Updated on 1 May 2025 and updated on 2 August 2025."),
    IndicatorCase(
      "a key may keep green for what is not done yet", plan, planHeader,
      [("A | 30 June 2025 | | Green", .contradicts)],
      words: "As at 1 July 2025. Blue: complete. Green: on track. Red: overdue."),
  ]

  private static let days = [
    IndicatorCase(
      "yes and no follow from the days", Column("In time").tells(whether: "Days", areAtMost: 30),
      "Case | Days | In time",
      [
        ("A | 30 | Yes", .agrees), ("B | 31 | Yes", .contradicts), ("C | 12 | No", .contradicts),
        ("D | 44 | ✗", .agrees),
      ])
  ]
}

@Suite("Indicators, arrows, colours and dates")
struct IndicatorTests {
  @Test("A sign is held against its figures", arguments: IndicatorCase.all)
  func signs(_ example: IndicatorCase) throws {
    let audit = try audited(example)
    // A sign that fits proves no digit: nothing is ticked by it.
    #expect(audit.summary.ticked == 0 && audit.summary.contradicted == 0)
  }

  @Test("A distance is reckoned from its figures", arguments: IndicatorCase.distances)
  func distances(_ example: IndicatorCase) throws {
    let ticks = try audited(example).summary.ticked > 0
    #expect(ticks == example.verdicts.contains(.agrees))
  }

  private func audited(_ example: IndicatorCase) throws -> Audit {
    let text = "# Report\n\n\(example.words)\n\n" + lines(example.header, example.rows)
    let rule = example.rule
    let audit = try audit(text, packs: [pack(Group("g", "G") { Table("T") { rule } })])
    let told = audit.checks.map { "\($0.place.line): \($0.verdict.rawValue): \($0.message)" }
    #expect(audit.checks.map(\.verdict) == example.verdicts, "\(told)")
    return audit
  }

  private func lines(_ header: String, _ rows: [String]) -> String {
    let rule = header.split(separator: "|").map { _ in "---" }.joined(separator: " | ")
    return ([header, rule] + rows).map { "| \($0) |" }.joined(separator: "\n") + "\n"
  }
}
