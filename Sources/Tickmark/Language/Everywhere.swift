/// A rule that holds in every table and sentence of a draft, without naming any.
public struct Everywhere: RuleContent {
  private var rule: Rule

  /// Makes a rule of the standard checklist from a way to find what must hold.
  public init(
    _ id: String, _ title: String, _ inferences: Inference..., file: String = #fileID,
    line: Int = #line
  ) {
    rule = Rule(id, title, at: Rule.Origin(file: file, line: line)) { study, _ in
      let ties = ProseTies(study)
      return .bound(inferences.flatMap { $0.find(ties) }.filter { $0.rule == id })
    }
    rule.inferences = inferences
    rule.lane = .inferred
  }

  /// The rule itself.
  public var rules: [Rule] { [rule] }

  /// Says why the rule matters.
  public func because(_ why: String) -> Everywhere { changed { $0.why = why } }
  /// Says where the rule comes from.
  public func from(_ source: Source) -> Everywhere { changed { $0.source = source } }
  /// Adds a draft on which the rule holds.
  public func passes(_ text: String) -> Everywhere { changed { $0.passing.append(text) } }
  /// Adds a draft on which the rule must fail.
  public func fails(_ text: String) -> Everywhere { changed { $0.failing.append(text) } }

  /// Makes it a rule for drafts that are held against another report.
  public func needsOtherReport() -> Everywhere { changed { $0.needsOtherReport = true } }
  /// Adds a draft and last year's report, or a companion, with which the rule holds.
  public func passes(_ text: String, against role: Audit.Draft.Role, _ other: String) -> Everywhere
  {
    passes(ExamplePair.joined(text, role, other))
  }
  /// Adds a draft and last year's report, or a companion, with which the rule must fail.
  public func fails(_ text: String, against role: Audit.Draft.Role, _ other: String) -> Everywhere {
    fails(ExamplePair.joined(text, role, other))
  }

  private func changed(_ change: (inout Rule) -> Void) -> Everywhere {
    var copy = self
    change(&copy.rule)
    return copy
  }
}
