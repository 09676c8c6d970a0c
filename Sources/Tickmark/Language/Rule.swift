import Reports

/// One rule of a pack: what it is called, why it matters, and how it finds what must hold.
public struct Rule: Sendable {
  /// What a rule found in a draft.
  enum Outcome: Sendable {
    /// It bound, and these relations must hold.
    case bound([Relation])
    /// It speaks of nothing in the draft.
    case unbound
    /// What it requires is not there.
    case absent(String)
    /// It nearly bound, or bound too often: the rule or the draft's label is at fault.
    case broken(String, near: [Place])
  }

  /// The rule's id within its pack: group and kind, and a name where one kind stands twice.
  public internal(set) var id: String
  /// What must hold, in the officer's words.
  public internal(set) var title: String
  /// Why it matters.
  public internal(set) var why: String?
  /// Where the duty comes from.
  public internal(set) var source: Source?
  /// The severity of its failures, where it is not the contract's.
  public internal(set) var severity: Severity?
  /// Texts on which it must hold.
  public internal(set) var passing: [String] = []
  /// Texts on which it must fail.
  public internal(set) var failing: [String] = []
  /// The author's file and line.
  public internal(set) var origin: Origin
  var isRequired = false
  var lane = Lane.declared
  /// The ways of finding that a rule of the standard checklist shares with others.
  var inferences: [Inference] = []
  /// Whether the rule speaks of nothing where a draft is held against no other report.
  var needsOtherReport = false
  private(set) var find: @Sendable (Study, Handles) -> Outcome

  /// Where in the author's code a rule was written.
  public struct Origin: Hashable, Sendable {
    /// The file, as the compiler names it.
    public let file: String
    /// The line.
    public let line: Int
  }

  init(
    _ kind: String, _ title: String, at origin: Origin,
    find: @escaping @Sendable (Study, Handles) -> Outcome
  ) {
    id = kind
    self.title = title
    self.origin = origin
    self.find = find
  }

  func watched(
    in pack: String, by watch: @escaping @Sendable (_ rule: String, _ search: () -> Void) -> Void
  ) -> Rule {
    let (name, find) = ("\(pack)/\(id)", find)
    var copy = self
    copy.find = { study, handles in
      var outcome = Outcome.unbound
      watch(name) { outcome = find(study, handles) }
      return outcome
    }
    return copy
  }
}

/// Anything that stands in a group: a rule, or a table with rules of its own.
public protocol RuleContent: Sendable {
  /// The rules that it declares.
  var rules: [Rule] { get }
  /// The tables that it gives a handle to.
  var bindings: [TableBinding] { get }
}

extension RuleContent {
  /// No tables, unless the content says otherwise.
  public var bindings: [TableBinding] { [] }
}

/// Gathers the rules of a group; 25 statements at the most compile fast.
@resultBuilder
public enum RuleBuilder {
  /// Takes one piece of content.
  public static func buildExpression(_ content: any RuleContent) -> [any RuleContent] { [content] }
  /// Joins the pieces of a block.
  public static func buildBlock(_ parts: [any RuleContent]...) -> [any RuleContent] {
    parts.flatMap(\.self)
  }
  /// Joins the turns of a loop.
  public static func buildArray(_ parts: [[any RuleContent]]) -> [any RuleContent] {
    parts.flatMap(\.self)
  }
  /// Takes a piece that may be left out.
  public static func buildOptional(_ part: [any RuleContent]?) -> [any RuleContent] { part ?? [] }
  /// Takes the first branch.
  public static func buildEither(first part: [any RuleContent]) -> [any RuleContent] { part }
  /// Takes the second branch.
  public static func buildEither(second part: [any RuleContent]) -> [any RuleContent] { part }
}
