/// What a house has settled for its own reports: what findings weigh, and what is left out.
public struct HouseRules: Hashable, Sendable {
  /// The file that says so.
  public var file = ""
  /// The weight of findings by rule, or by PACK/RULE, which goes before.
  public var severities: [String: Severity] = [:]
  /// How the house makes its shares; nil where any known way will do.
  public var rounding: HouseRounding?
  /// The form of the house's dates; nil where any form will do.
  public var dateForm: DateForm?
  /// The month on whose first day the house's year starts, where that is not April.
  public var yearStarts: Int?
  /// The headings of sections whose findings do not count.
  public var ignoredSections: [String] = []

  /// Makes rules that settle nothing.
  public init() {}

  /// Weighs the findings of an audit as the house wants it; guesses stay notes.
  public func apply(to audit: inout Audit) {
    checkDates(of: &audit)
    guard !severities.isEmpty || !ignoredSections.isEmpty else { return }
    let ignored = ignoredTitles(in: audit.report)
    for index in audit.checks.indices where audit.checks[index].isFinding {
      let (rule, pack) = (audit.checks[index].rule, audit.checks[index].pack)
      if audit.checks[index].lane != .suggested,
        let severity = severities["\(pack)/\(rule)"] ?? severities[rule]
      {
        audit.checks[index].severity = severity
      }
      if let section = audit.checks[index].place.section, ignored.contains(Label(section).text) {
        audit.checks[index].waived = Check.Waiver(
          reason: "the section “\(section)” is left out", by: file, until: Check.Waiver.forGood)
      }
    }
  }

  /// The ignored headings and those below them.
  private func ignoredTitles(in report: Report) -> Set<String> {
    let named = Set(ignoredSections.map { Label($0).text })
    guard !named.isEmpty else { return [] }
    let below = report.sections.filter { section in
      section.path.contains { named.contains(Label($0).text) }
    }
    return named.union(below.map { Label($0.title).text })
  }
}

extension Check.Waiver {
  /// The day of a waiver that never ends.
  public static let forGood = "9999-12-31"
}
