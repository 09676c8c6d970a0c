import Readers
import RulePacks
import Testing
import Tickmark

@Suite("Tables as publishers lay them out") struct ShapeTests {
  private static let shapes =
    Shape.headers + Shape.subTotals + Shape.time + Shape.asides + Shape.shares + Shape.changes
    + Shape.statements + Shape.pages + Shape.disclosure + Shape.publishers
    + Shape.publishersFurther + Shape.publishersMore + Shape.accounts + Shape.across
    + Shape.quarters + Shape.chains
    + Shape.overlaps + Shape.readings + Shape.blocks + Shape.councils
    + Shape.leftByPages
    + Shape.scorecards
    + Shape.proven + Shape.provenShares + Shape.acrossPages + Shape.answers

  /// Lines that their labels make likely, where only a slip in a long figure proves anything, are no
  /// measure of all alterations.
  static let cases = (shapes + Shape.results + Shape.officers).flatMap(\.cases) + Shape.givenAway

  @Test(arguments: cases) func shape(_ shape: ShapeCase) throws {
    try #require(shape.line != 0, "the altered figure is not in the table exactly once")
    let audit = try audited(shape.text)
    let findings = audit.checks.filter(\.isFinding)
    for expected in shape.finds {
      let isFound = findings.contains { Self.matches($0, expected) && $0.severity != .note }
      if !isFound { Issue.record("not found: \(expected)") }
    }
    for finding in findings where !speaks(finding, ofLine: shape.line) {
      Issue.record("false alarm: \(finding.rule) \(finding.message)")
    }
    for expected in shape.holds {
      let isConfirmed = audit.checks.contains {
        Self.matches($0, expected) && ($0.verdict == .agrees || $0.verdict == .rounded)
      }
      if !isConfirmed { Issue.record("not confirmed: \(expected)") }
    }
  }

  @Test func alterationsAreNoticed() throws {
    let strength = try Alteration.strength(of: Self.shapes.map(\.text))
    print(
      "\(strength.noticed) of \(strength.made) alterations noticed, \(strength.percent)%;",
      "\(strength.percentOfDecidable)% of those that honest rounding does not allow")
    for miss in strength.missed {
      print("missed: \(miss.from) → \(miss.to) in", miss.text.line(miss.line))
    }
    #expect(strength.percentOfDecidable >= 95)
  }

  /// Whether a finding stands on the line of the altered figure or was reckoned with it.
  private func speaks(_ finding: Check, ofLine line: Int?) -> Bool {
    guard let line else { return false }
    return finding.rule == "disclosure" || finding.place.line == line
      || finding.operands.contains { $0.place.line == line }
  }

  /// Whether a check is `rule figure` or `rule row`.
  private static func matches(_ check: Check, _ expected: String) -> Bool {
    let words = expected.split(separator: " ", maxSplits: 1).map(String.init)
    guard words.count == 2, words[0] == check.rule else { return false }
    let stated = check.stated?.filter { $0 != "*" || check.stated == "*" }
    return stated == words[1] || check.stated == words[1] || check.place.row == words[1]
  }
}

extension String {
  fileprivate func line(_ number: Int) -> String {
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.contains(number - 1) ? String(lines[number - 1]) : ""
  }
}

/// Audits a draft by the standard pack.
func audited(_ text: String) throws -> Audit {
  let report = try DraftReader.read(Array(text.utf8), file: "t.md", as: .md)
  return Examination(packs: [standard]).audit(report)
}
