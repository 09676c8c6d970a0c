/// One line of a checklist, as a noun and a verb of the language make it.
public struct RuleLine: RuleContent {
  private var rule: Rule

  init(
    _ kind: String, _ title: String, at origin: Rule.Origin,
    find: @escaping @Sendable (Study, Handles) -> [Relation]?
  ) {
    rule = Rule(kind, title, at: origin) { study, handles in
      find(study, handles).map { .bound($0) } ?? .unbound
    }
  }

  /// The rule itself.
  public var rules: [Rule] { [rule] }

  /// Says why the rule matters; it is printed when the rule fails.
  public func because(_ why: String) -> RuleLine { changed { $0.why = why } }
  /// Says where the duty comes from.
  public func from(_ source: Source) -> RuleLine { changed { $0.source = source } }
  /// Weighs failures as the author says.
  public func weighs(_ severity: Severity) -> RuleLine { changed { $0.severity = severity } }

  private func changed(_ change: (inout Rule) -> Void) -> RuleLine {
    var copy = self
    change(&copy.rule)
    return copy
  }
}
