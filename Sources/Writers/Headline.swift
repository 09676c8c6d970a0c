import Tickmark

/// The one line that sums an audit up.
public struct Headline {
  private let summary: Audit.Summary
  private let hasTables: Bool

  /// Makes the line of one audit, or of several together.
  public init(_ audits: [Audit]) {
    summary = Audit.Summary(of: audits)
    hasTables = audits.contains { !$0.report.tables.isEmpty }
  }

  /// How much was found, by weight.
  public var findings: String {
    var parts = [
      counted(summary.errors, "error"), counted(summary.warnings, "warning"),
      counted(summary.notes, "note"),
    ].compactMap(\.self)
    if parts.isEmpty { parts = ["Nothing found"] }
    if summary.waived > 0 { parts.append("\(summary.waived) waived") }
    if summary.inBaseline > 0 { parts.append("\(summary.inBaseline) in the baseline") }
    let broken = counted(summary.broken, "rule").map { " \($0) broken." } ?? ""
    return parts.joined(separator: ", ") + "." + broken
  }

  /// How many of the figures were looked at, and what became of them.
  var coverage: String {
    guard summary.figures > 0 else {
      return hasTables ? "The draft holds no figure." : "The draft holds no table and no figure."
    }
    guard let coverage = summary.coverage else {
      return "The draft holds no figure that can be checked."
    }
    let all = summary.figures - summary.exempt
    var text = "\(summary.ticked) of \(all) figure\(all == 1 ? "" : "s") ticked (\(coverage) %)"
    let rest = [
      (summary.contradicted, "contradicted"), (summary.unassessable, "could not be checked"),
      (summary.unchecked, "not looked at"),
    ]
    for (count, words) in rest where count > 0 { text += ", \(count) \(words)" }
    return text + "."
  }

  private func counted(_ count: Int, _ word: String) -> String? {
    count == 0 ? nil : "\(count) \(word)\(count == 1 ? "" : "s")"
  }
}
