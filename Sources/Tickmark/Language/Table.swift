import Reports

/// A kind of table that a pack knows: its name in the pack, the labels that bind it, its rules.
///
/// It binds to every table of the draft whose rows or columns have all the labels; where a label
/// is nearly there, the rule is broken and says which label it met.
public struct Table: RuleContent {
  private let binding: TableBinding
  private let origin: Rule.Origin
  private let parts: [TableRule]
  private var required: Rule?

  /// Makes a table.
  public init(
    _ handle: String, with labels: Words..., under heading: Words..., file: String = #fileID,
    line: Int = #line, @TableRuleBuilder rules: () -> [TableRule] = { [] }
  ) {
    binding = TableBinding(handle: handle, labels: labels, heading: heading, isOne: false)
    origin = Rule.Origin(file: file, line: line)
    parts = rules()
  }

  init(
    _ binding: TableBinding, _ origin: Rule.Origin, _ parts: [TableRule], _ required: Rule?
  ) {
    self.binding = binding
    self.origin = origin
    self.parts = parts
    self.required = required
  }

  /// Lets the table be there only once: a second match makes its rules broken.
  public var one: Table {
    Table(
      TableBinding(
        handle: binding.handle, labels: binding.labels, heading: binding.heading, isOne: true),
      origin, parts, required)
  }

  /// Requires the table: a report without it lacks something.
  public func isThere() -> Table {
    let binding = binding
    let labels = binding.labels.map(\.name).joined(separator: ", ")
    let rule = Rule("table", "“\(binding.handle)” is in the report", at: origin) { _, handles in
      switch handles.match(binding) {
      case .tables: return .bound([])
      case .none:
        return .absent("A table “\(binding.handle)” is required (\(labels)); none has these labels")
      case .near(let table, let label, let meant):
        return .broken(TableRule.nearly(label, meant), near: [table.place])
      case .tooMany(let tables):
        return .broken(TableRule.several(binding.handle), near: tables.map(\.place))
      }
    }
    return Table(binding, origin, parts, rule)
  }

  /// The tables that this names.
  public var bindings: [TableBinding] { [binding] }

  /// The rules, each looking at every table that binds.
  public var rules: [Rule] {
    [required].compactMap(\.self)
      + parts.map { part in
        let binding = binding
        var rule = Rule(part.kind, "\(binding.handle): \(part.title)", at: part.origin) {
          _, handles in
          part.outcome(of: handles.match(binding), named: binding.handle)
        }
        rule.why = part.why
        rule.source = part.source
        rule.severity = part.severity
        return rule
      }
  }
}

/// One rule of a table: what a column, a row or a set of columns must do.
public struct TableRule: Sendable {
  private(set) var kind: String
  let title: String
  let origin: Rule.Origin
  var why: String?
  var source: Source?
  var severity: Severity?
  /// The columns that the rule needs; one that is nearly there breaks it.
  let needs: [Words]
  let find: @Sendable (TableView) -> [Relation]?

  init(
    _ kind: String, _ title: String, at origin: Rule.Origin, needs: [Words] = [],
    find: @escaping @Sendable (TableView) -> [Relation]?
  ) {
    self.kind = kind
    self.title = title
    self.origin = origin
    self.needs = needs
    self.find = find
  }

  /// Says why the rule matters; it is printed when the rule fails.
  public func because(_ why: String) -> TableRule { changed { $0.why = why } }
  /// Says where the duty comes from.
  public func from(_ source: Source) -> TableRule { changed { $0.source = source } }
  /// Names the rule in its id, where its kind stands twice in a group.
  public func named(_ name: String) -> TableRule { changed { $0.kind = name } }
  /// Weighs failures as the author says.
  public func weighs(_ severity: Severity) -> TableRule { changed { $0.severity = severity } }

  private func changed(_ change: (inout TableRule) -> Void) -> TableRule {
    var copy = self
    change(&copy)
    return copy
  }

  func outcome(of match: TableBinding.Match, named handle: String) -> Rule.Outcome {
    switch match {
    case .none: return .unbound
    case .near(let table, let label, let meant):
      return .broken(TableRule.nearly(label, meant), near: [table.place])
    case .tooMany(let tables):
      return .broken(TableRule.several(handle), near: tables.map(\.place))
    case .tables(let tables):
      var relations: [Relation] = []
      var isBound = false
      for table in tables {
        if let words = needs.first(where: { table.columns($0).isEmpty }),
          let near = words.nearMisses(among: table.layout.columns.map { $0.path.last ?? "" }).first
        {
          return .broken(TableRule.nearly(near, words.text), near: [table.place])
        }
        guard let found = find(table) else { continue }
        isBound = true
        relations += found
      }
      return isBound ? .bound(relations) : .unbound
    }
  }

  static func nearly(_ label: String, _ meant: String) -> String {
    "the rule names “\(meant)”, the draft has “\(label)”: mend the one that is wrong"
  }

  static func several(_ handle: String) -> String {
    "more than one table matches “\(handle)”, which may be there once: name it by more labels"
  }
}

/// Gathers the rules of a table.
@resultBuilder
public enum TableRuleBuilder {
  /// Takes one rule.
  public static func buildExpression(_ rule: TableRule) -> [TableRule] { [rule] }
  /// Joins the rules of a block.
  public static func buildBlock(_ parts: [TableRule]...) -> [TableRule] { parts.flatMap(\.self) }
  /// Joins the turns of a loop.
  public static func buildArray(_ parts: [[TableRule]]) -> [TableRule] { parts.flatMap(\.self) }
}

extension TableView {
  /// Where the table starts.
  var place: Place {
    var place = Place(file: study.report.file, line: table.lines.lowerBound)
    place.section = study.section(ofTable: index).title
    place.table = study.name(ofTable: index)
    return place
  }
}
