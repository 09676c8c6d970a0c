import Testing

@testable import Tickmark

/// A draft and the findings that the contract gives it, each as “rule severity stated→expected”.
struct VerdictCase: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String
  var told: [String]
  /// Other checks that must be there, as “rule verdict severity”.
  var checks: [String] = []

  var testDescription: String { name }

  static let all: [VerdictCase] = [
    VerdictCase(
      name: "a total that is off is an error",
      text: table("Service | Number", "Fostering | 12", "Adoption | 5", "Total | 18"),
      told: ["total-row error 18→17"]),
    VerdictCase(
      name: "a total that holds has no weight",
      text: table("Service | Number", "Fostering | 12", "Adoption | 5", "Total | 17"),
      told: [], checks: ["total-row agrees"]),
    VerdictCase(
      name: "a share that is off by less than its unit is a warning",
      text: table(
        "Outcome | Number | Percentage", "Upheld | 8 | 26%", "Part upheld | 8 | 27%",
        "Not upheld | 7 | 23%", "Withdrawn | 7 | 23%"),
      told: ["percent-share warning 26%→27%"]),
    VerdictCase(
      name: "a share that is off by more is an error",
      text: table("Outcome | Number | Percentage", "Upheld | 9 | 36%", "Not upheld | 21 | 70%"),
      told: ["percent-share error 36%→30%"]),
    VerdictCase(
      name: "33 + 33 + 33 is honest rounding, and 41 + 10 + 2 is not 54",
      text: table(
        "Year | Upheld | Partly upheld | Not upheld", "2019/20 | 21% | 34% | 45%",
        "2020/21 | 33% | 33% | 33%", "2021/22 | 20% | 20% | 60%"),
      told: [], checks: ["percent-sum rounded note", "percent-sum agrees"]),
    VerdictCase(
      name: "shares that cannot be rounding are an error",
      text: table(
        "Year | Upheld | Partly upheld | Not upheld", "2019/20 | 21% | 34% | 45%",
        "2020/21 | 33% | 33% | 34%", "2021/22 | 20% | 20% | 55%"),
      told: ["percent-sum error 95%"]),
    VerdictCase(
      name: "a list without its total is a warning where its sibling has one",
      text: table(
        "Outcome at stage 1 | Number of complaints", "Upheld | 17", "Not upheld | 9", "Total | 26")
        + "\n\n"
        + table("Outcome at stage 1 | Number of complaints", "Upheld | 4", "Not upheld | 3"),
      told: ["missing-total warning"]),
    VerdictCase(
      name: "a dash against a figure is a warning",
      text: """
        # Outcomes of Stage 1 adult complaints

        \(table("Period | Upheld | Not upheld | Withdrawn", "2019/20 | 41% | 55% | 4%",
          "2020/21 | 40% | 55% | 5%", "2021/22 | 37% | 56% | -"))

        # Timescales for Stage 1 adult complaints

        \(table("Period | In time | Late | Withdrawn", "2019/20 | 62% | 34% | 4%",
          "2020/21 | 60% | 35% | 5%", "2021/22 | 60% | 33% | 7%"))
        """,
      told: ["percent-sum error 93%", "series warning 7%→0%"]),
    VerdictCase(
      name: "a withheld part cannot be decided",
      text: table(
        "Service | Number", "Fostering | 12", "Adoption | <5", "Respite | <5", "Total | 17"),
      told: [], checks: ["total-row unassessable note"]),
    VerdictCase(
      name: "a withheld part that cannot make the total is an error",
      text: table("Service | Number", "Fostering | 12", "Adoption | <5", "Total | 18"),
      told: ["total-row error 18→?"]),
    VerdictCase(
      name: "marks for none are zero, and suppression is not",
      text: table(
        "Service | Q1 | Q2 | Total", "Fostering | - | 5 | 5", "Adoption | nil | – | 0",
        "Respite | [c] | [c] | 9"),
      told: [], checks: ["total-column agrees", "total-column unassessable note"]),
    VerdictCase(
      name: "a change on a base of zero cannot be decided",
      text: table(
        "Service | 2020/21 | 2021/22 | % change", "Fostering | 0 | 5 | 100%",
        "Adoption | 20 | 25 | 25%"),
      told: [], checks: ["percent-change unassessable note", "percent-change agrees"]),
    VerdictCase(
      name: "figures too long to compute with cannot be decided",
      text: table(
        "Service | Number",
        "Fostering | \(String(repeating: "9", count: 38))",
        "Adoption | \(String(repeating: "9", count: 38))", "Total | 5"),
      told: [], checks: ["total-row unassessable note"]),
    VerdictCase(
      name: "a figure of 400 digits cannot be decided either",
      text: table(
        "Service | Number", "Fostering | \(String(repeating: "7", count: 400))",
        "Adoption | 4", "Total | 5"),
      told: [], checks: ["total-row unassessable note"]),
    VerdictCase(
      name: "a money total in millions is as precise as it prints",
      text: table("Service | Cost", "Fostering | £1.2m", "Adoption | £3.4m", "Total | £4.7m"),
      told: [], checks: ["total-row rounded note"]),
    VerdictCase(
      name: "shares cut off instead of rounded are a note",
      text: table(
        "Outcome | Number | Percentage", "A | 2 | 28%", "B | 2 | 28%", "C | 2 | 28%",
        "D | 1 | 14%", "Total | 7 | 100%"),
      told: [], checks: ["percent-share rounded note", "percent-sum rounded note"]),
    VerdictCase(
      name: "shares forced to 100 are a note",
      text: table(
        "Outcome | Number | Percentage", "A | 1 | 34%", "B | 1 | 33%", "C | 1 | 33%",
        "Total | 3 | 100%"),
      told: [], checks: ["percent-share rounded note", "percent-sum agrees"]),
  ]
}

/// A table in Markdown from its rows, the first one the heading.
func table(_ rows: String...) -> String {
  let width = (rows.first ?? "").split(separator: "|").count
  var lines = rows.map { "| \($0) |" }
  lines.insert("|" + String(repeating: "---|", count: width), at: 1)
  return lines.joined(separator: "\n")
}

@Suite("Verdicts and severities")
struct VerdictTests {
  @Test("A draft is judged as the contract says", arguments: VerdictCase.all)
  func judged(_ example: VerdictCase) throws {
    let audit = try audit(example.text)
    #expect(audit.told == example.told, "\(audit.findings.map(\.message))")
    let checks = Set(
      audit.checks.map {
        [$0.rule, $0.verdict.rawValue, $0.severity?.rawValue].compactMap(\.self)
          .joined(separator: " ")
      })
    for wanted in example.checks { #expect(checks.contains(wanted), "\(checks.sorted())") }
  }

  @Test("Severity follows from verdict and lane in every audit", arguments: VerdictCase.all)
  func severities(_ example: VerdictCase) throws {
    for check in try audit(example.text).checks {
      switch check.verdict {
      case .agrees: #expect(check.severity == nil)
      case .rounded, .unassessable: #expect(check.severity == .note)
      case .contradicts, .missing: #expect(check.severity != nil)
      case .broken: #expect(check.severity == .error)
      }
      if check.lane == .suggested { #expect(check.severity == nil || check.severity == .note) }
      #expect(!check.message.isEmpty && !check.id.isEmpty && !check.content.isEmpty)
    }
  }

  @Test(
    "A sum that honest rounding can hardly give is remarked on, and a percentage on a small base")
  func remarks() throws {
    func costs(total: String) -> String {
      let parts = (0..<10).map {
        "| \(["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"][$0]) | £1.2m |"
      }
      return "| Service | Cost |\n|---|---|\n" + parts.joined(separator: "\n")
        + "\n| Total | \(total) |"
    }
    for (total, verdict, isUnlikely) in [
      ("£12.0m", Verdict.agrees, false), ("£12.2m", .rounded, false), ("£12.3m", .rounded, true),
      ("£12.5m", .rounded, true), ("£12.6m", .contradicts, false),
    ] {
      let check = try #require(try audit(costs(total: total)).checks.first)
      #expect(check.verdict == verdict)
      #expect((check.note?.contains("unlikely") ?? false) == isUnlikely, "\(total)")
    }
    let small = try audit(
      table(
        "Service | 2020/21 | 2021/22 | % change", "Fostering | 4 | 5 | 25%",
        "Adoption | 20 | 25 | 25%"))
    #expect(small.checks.map(\.note) == ["a percentage on a base of 4", nil])
  }

  private func relation(
    _ lane: Lane, _ statement: Relation.Statement, stated: Exact = 18, severity: Severity? = nil
  ) -> Relation {
    func term(_ value: Exact, _ row: Int) -> Term {
      Term(
        Figure(text: value.description, value: value, kind: .count),
        at: .cell(table: 0, row: row, column: 1, share: false), label: "row \(row)")
    }
    var relation = Relation(
      rule: "r", lane: lane, statement, stated: term(stated, 3), terms: [term(12, 1), term(5, 2)],
      address: ["a"])
    relation.severity = severity
    return relation
  }

  @Test("A guess never weighs more than a note, a declared gap is an error, an author may say less")
  func lanes() {
    let cases: [(Relation, Severity?)] = [
      (relation(.inferred, .sum), .error), (relation(.declared, .sum), .error),
      (relation(.suggested, .sum), .note),
      (relation(.suggested, .sum, severity: .error), .note),
      (relation(.declared, .sum, severity: .warning), .warning),
      (relation(.declared, .sum, stated: 17), nil), (relation(.inferred, .missing), .warning),
      (relation(.declared, .missing), .error), (relation(.suggested, .missing), .note),
      (relation(.declared, .missing, severity: .note), .note),
      (relation(.declared, .decided(.broken)), .error),
      (relation(.inferred, .undecidable("no base")), .note),
    ]
    for (judgement, expected) in zip(Judge().decide(cases.map(\.0)), cases.map(\.1)) {
      #expect(judgement.severity == expected, "\(judgement.relation.lane) \(judgement.verdict)")
    }
  }

  @Test("What other readings may explain is left open instead of contradicted")
  func onlyConfirming() {
    var doubtful = relation(.inferred, .sum)
    doubtful.isOnlyConfirming = true
    var sound = relation(.inferred, .sum, stated: 17)
    sound.isOnlyConfirming = true
    let judgements = Judge().decide([doubtful, sound])
    #expect(judgements.map(\.verdict) == [.unassessable, .agrees])
  }

  @Test("A figure that several readings break is told once")
  func brokenOnce() throws {
    let audit = try audit(
      "The new quay of £48.0m was financed from loans of £25.1m, gifts of £18.7m and sales of £7.8m."
    )
    #expect(audit.told == ["list-count error £48.0m→£51.6m"])
  }
}
