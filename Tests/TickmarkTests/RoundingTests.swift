import Testing

@testable import Tickmark

@Suite("How the figures of a table were rounded") struct RoundingTests {
  /// A table, and the words that a check of one of its figures must say; none where nothing may be
  /// said of rounding.
  struct Case: Sendable, CustomStringConvertible {
    let name: String
    let text: String
    let verdict: Verdict
    let figure: String
    let says: String
    var description: String { name }
  }

  @Test(arguments: cases) func told(_ own: Case) throws {
    let audit = try audited(own.text)
    let checks = audit.checks.filter { $0.stated == own.figure && $0.verdict == own.verdict }
    let words = checks.map { $0.message + " " + ($0.note ?? "") }
    #expect(words.contains { $0.contains(own.says) }, "\(audit.checks.map(\.message))")
    guard own.verdict != .contradicts else { return }
    #expect(!audit.checks.contains { $0.isFinding })
  }

  @Test(arguments: sound) func silent(_ text: String) throws {
    let audit = try audited(text)
    #expect(!audit.checks.contains { $0.isFinding }, "\(audit.checks.map(\.message))")
    #expect(!audit.checks.contains { $0.note?.contains("not all of them") ?? false })
  }

  /// Halves of ten that are each printed as a little less, in tenths of a per cent.
  @Test(arguments: ["45.5%", "47.5%", "50.0%"]) func sharesThatCannotHoldTogether(_ share: String) {
    func term(_ text: String, _ kind: Figure.Kind, places: Int, row: Int, column: Int) -> Term {
      let digits = text.filter(\.isNumber)
      let value = (try? Exact(digits: Int128(digits) ?? 0, places: places)) ?? .zero
      let unit = (try? Exact(digits: 1, places: places)) ?? .one
      return Term(
        Figure(text: text, value: value, places: places, unit: unit, kind: kind),
        at: .cell(table: 0, row: row, column: column, share: false), label: "")
    }
    let parts = [1, 2].map { term("£5m", .money, places: 0, row: $0, column: 1) }
    let total = term("£10m", .money, places: 0, row: 3, column: 1)
    var relations = [Relation(rule: "total-row", .sum, stated: total, terms: parts)]
    for part in [0, 1] {
      let stated = term(share, .percent, places: 1, row: part + 1, column: 2)
      relations.append(
        Relation(rule: "percent-share", .share, stated: stated, terms: [parts[part], total]))
    }
    var judgements = Judge().decide(relations)
    #expect(judgements.allSatisfy { $0.verdict == .agrees })
    Feasibility.apply(to: &judgements)
    let found = judgements.filter { $0.verdict == .contradicts }
    #expect(found.count == (share == "50.0%" ? 0 : 1))
    #expect(found.allSatisfy { $0.relation.message?.hasPrefix("cannot hold together") ?? false })
  }

  static let cases = [
    Case(
      name: "shares of one column rounded and cut off", text: shares(17, 27, 11, 21, 23),
      verdict: .rounded, figure: "11%", says: "rounded and others cut off"),
    Case(
      name: "two shares too high are no policy", text: shares(18, 28, 12, 22, 23),
      verdict: .contradicts, figure: "18%", says: "but the draft says 18%"),
    Case(
      name: "a percentage of which no whole number is left", text: pupils("30%", "28%", "42%"),
      verdict: .contradicts, figure: "30%",
      says: "no whole number of 12 is 30%: 3 are 25%, 4 are 33%"),
    Case(
      name: "sums that cannot all come of figures rounded each on its own", text: crossed("7.2"),
      verdict: .rounded, figure: "7.2", says: "not all of them"),
  ]

  static let sound = [
    shares(17, 27, 12, 22, 23), crossed("7.4"), pupils("25%", "33%", "42%"),
    pupils("33%", "33%", "33%"),
  ]

  /// 300 cases in five groups, whose shares end in two thirds but for the last.
  private static func shares(_ percents: Int...) -> String {
    let counts = [50, 80, 35, 65, 70]
    let rows = zip(counts, percents).enumerated().map { index, row in
      "| Group \(index + 1) | \(row.0) | \(row.1)% |\n"
    }
    return "| Group | Cases | % |\n|---|---|---|\n" + rows.joined() + "| Total | 300 | [x] |\n"
  }

  /// How the few pupils of four schools come there.
  private static func pupils(_ walk: String, _ bus: String, _ car: String) -> String {
    """
    | School | Pupils | Walk | Bus | Car |
    |---|---|---|---|---|
    | Ash | 12 | 25% | 33% | 42% |
    | Elm | 10 | 30% | 50% | 20% |
    | Oak | 16 | 25% | 38% | 38% |
    | Yew | 12 | \(walk) | \(bus) | \(car) |
    """
  }

  /// Rows whose totals are each a little more than their figures, above the total of one column.
  private static func crossed(_ total: String) -> String {
    """
    | £m | Coast | Hills | Total |
    |---|---|---|---|
    | Roads | 1.2 | 2.3 | 3.6 |
    | Schools | 3.1 | 3.6 | 6.8 |
    | Housing | 2.4 | 1.1 | 3.6 |
    | Parks | 0.7 | 5.2 | 6.0 |
    | Total | \(total) | [x] | [x] |
    """
  }
}
