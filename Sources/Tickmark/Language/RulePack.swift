import Reports

/// A checklist for one kind of report.
public struct RulePack: Sendable {
  /// The id, in kebab case.
  public let id: String
  /// The version, printed in every audit.
  public let version: String
  /// The title.
  public let title: String
  /// The groups of rules, in the order of the checklist.
  public private(set) var groups: [Group]
  /// Words of the title of the reports that the pack is for; one set must be there whole.
  public private(set) var subjects: [[Words]] = []
  /// Words that a heading of the reports holds that the pack is for, wherever it stands.
  public private(set) var sections: [Words] = []
  /// Headings that only drafts of the pack's kind have.
  public private(set) var landmarks: [Words] = []

  /// Makes a pack of groups.
  public init(
    _ id: String, version: String, _ title: String, @GroupBuilder groups: () -> [Group]
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.groups = groups()
  }

  /// Says which reports the pack is for, by words that their title holds.
  ///
  /// In a draft of several reports the pack is applied to those that it is for. Lines above the
  /// first text are titles too, such as those below the name of a council; a chapter's heading is
  /// none.
  public func isFor(_ words: Words...) -> RulePack {
    var copy = self
    copy.subjects.append(words)
    return copy
  }

  /// Says which reports the pack is for, by words that any of their headings holds.
  public func isFor(sectionsOn headings: Words...) -> RulePack {
    var copy = self
    copy.sections += headings
    return copy
  }

  /// Says which drafts the pack is for as a whole, by headings of which they have at least one.
  public func isForDrafts(with headings: Words...) -> RulePack {
    var copy = self
    copy.landmarks += headings
    return copy
  }

  /// The pack with each rule's search handed to somebody who looks after it: an author's own test may
  /// not come to an end.
  public func watched(
    by watch: @escaping @Sendable (_ rule: String, _ search: () -> Void) -> Void
  ) -> RulePack {
    var copy = self
    copy.groups = groups.map { $0.watched(in: id, by: watch) }
    return copy
  }

  /// All rules, under their full ids.
  public var rules: [Rule] { groups.flatMap(\.rules) }
}

/// A few rules that belong together, with the examples that prove them.
public struct Group: Sendable {
  /// An example and the rule that it must break; none where everything must hold.
  public struct Example: Sendable {
    /// The draft, in Markdown.
    public let text: String
    /// The rule that must fail, by its id in the pack.
    public let failing: String?
    /// The author's file and line.
    public let origin: Rule.Origin
  }

  /// The id; empty in the standard pack, whose rules are named by kind alone.
  public let id: String
  /// The title.
  public let title: String
  /// The rules.
  public private(set) var rules: [Rule]
  /// The examples.
  public private(set) var examples: [Example] = []
  let bindings: [TableBinding]

  /// Makes a group of rules.
  public init(_ id: String, _ title: String, @RuleBuilder rules: () -> [any RuleContent]) {
    self.id = id
    self.title = title
    let content = rules()
    var seen: [String: Int] = [:]
    self.rules = content.flatMap(\.rules).map { rule in
      var rule = rule
      if !id.isEmpty { rule.id = "\(id)/\(rule.id)" }
      let count = seen[rule.id, default: 0] + 1
      seen[rule.id] = count
      if count > 1 { rule.id += "-\(count)" }
      return rule
    }
    bindings = content.flatMap(\.bindings)
  }

  /// Adds a draft in Markdown on which every rule of the group holds.
  public func passes(_ text: String, file: String = #fileID, line: Int = #line) -> Group {
    adding(Example(text: text, failing: nil, origin: Rule.Origin(file: file, line: line)))
  }

  /// Adds a draft in Markdown on which the named rule must fail.
  public func fails(
    _ text: String, with rule: String, file: String = #fileID, line: Int = #line
  ) -> Group {
    adding(Example(text: text, failing: rule, origin: Rule.Origin(file: file, line: line)))
  }

  func watched(
    in pack: String, by watch: @escaping @Sendable (_ rule: String, _ search: () -> Void) -> Void
  ) -> Group {
    var copy = self
    copy.rules = rules.map { $0.watched(in: pack, by: watch) }
    return copy
  }

  private func adding(_ example: Example) -> Group {
    var copy = self
    copy.examples.append(example)
    return copy
  }
}

/// Gathers the groups of a pack.
@resultBuilder
public enum GroupBuilder {
  /// Takes one group.
  public static func buildExpression(_ group: Group) -> [Group] { [group] }
  /// Joins the groups of a block.
  public static func buildBlock(_ parts: [Group]...) -> [Group] { parts.flatMap(\.self) }
  /// Joins the turns of a loop.
  public static func buildArray(_ parts: [[Group]]) -> [Group] { parts.flatMap(\.self) }
}
