import Readers
import RulePacks

@testable import Tickmark

/// A draft in Markdown as the program would audit it, under the standard pack unless told otherwise.
func audit(
  _ text: String, packs: [RulePack] = [standard], file: String = "draft.md",
  as format: Report.Format = .md, period: Period? = nil, rounding: HouseRounding? = nil
) throws -> Audit {
  let pair = ExamplePair.parted(text)
  let report = try DraftReader.read(Array((pair?.draft ?? text).utf8), file: file, as: format)
  let others = try pair.map { pair in
    OtherReport(
      try DraftReader.read(Array(pair.other.utf8), file: "other.md", as: .md), as: pair.role)
  }
  return Examination(
    packs: packs, period: period, rounding: rounding, against: [others].compactMap(\.self)
  ).audit(report)
}

/// A pack of one group, for rules that a test writes.
func pack(_ group: Group) -> RulePack {
  RulePack("own", version: "1", "A pack of the test's own") { group }
}

extension Audit {
  /// The contradictions and missing things.
  var findings: [Check] { checks.filter(\.isFinding) }

  /// The findings as “rule severity stated→expected”, for comparison in one line.
  var told: [String] {
    findings.map { check in
      let values = check.stated.map { "\($0)→\(check.expected ?? "?")" } ?? check.expected
      return [check.rule, check.severity?.rawValue, values].compactMap(\.self)
        .joined(separator: " ")
    }
  }
}

extension Check {
  /// The repair as “row, column: from→to”.
  var repairTold: String? { repair.map(Check.told) }
  /// The weaker explanations, each as “row, column: from→to (why)”.
  var candidatesTold: [String] { candidates.map { Check.told($0) + " (\($0.why))" } }

  private static func told(_ change: Change) -> String {
    "\(change.place.row ?? "?"), \(change.place.columnLabel ?? "?"): \(change.from)→\(change.to)"
  }
}
