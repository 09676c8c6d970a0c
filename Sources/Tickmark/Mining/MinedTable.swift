import Reports
import Structure

/// Tables of one section with the same columns, under one handle, and what holds in all of them.
struct MinedTable {
  let handle: String
  let labels: [String]
  let heading: String?
  let section: Int
  /// The tables, by their index.
  let tables: [Int]
  let binding: TableBinding

  init(_ handle: String, labels: [String], heading: String?, section: Int, tables: [Int]) {
    self.handle = handle
    self.labels = labels
    self.heading = heading
    self.section = section
    self.tables = tables
    binding = TableBinding(
      handle: handle, labels: labels.map { Words($0) },
      heading: [heading].compactMap(\.self).map { Words($0) }, isOne: false)
  }

  /// The table with rules, as a statement.
  ///
  /// What the labels ask for and the report does not keep stands in comments.
  func piece(
    _ rules: [TableMiner.Candidate], failing: [TableMiner.Candidate] = [],
    examples: [RuleDraft.Example] = []
  ) -> RuleDraft.Piece {
    let origin = Rule.Origin(file: "draft", line: 1)
    var arguments = [SwiftText.quoted(handle)]
    for (index, label) in labels.enumerated() {
      arguments.append((index == 0 ? "with: " : "") + SwiftText.quoted(label))
    }
    if let heading { arguments.append("under: " + SwiftText.quoted(heading)) }
    let lines =
      rules.flatMap(\.code)
      + failing.flatMap { ["// Does not hold in this report:"] + $0.code.map { "// " + $0 } }
    var code = SwiftText.call("Table", arguments, indent: 0, ending: lines.isEmpty ? "" : " {")
    if !lines.isEmpty { code += lines.map { "  " + $0 } + ["}"] }
    return RuleDraft.Piece(
      content: Table(binding, origin, rules.map(\.rule), nil), code: code, examples: examples)
  }

  // MARK: Names

  /// What a rule calls a row or a column: as a value, as code, and as titles have it.
  struct Name<Value> {
    let value: Value
    let code: String
    let words: String
  }

  /// The label of a column as a rule may name it; nil where it has a year in it or fits several.
  static func label(ofColumn column: Int, in table: TableView) -> String? {
    let reading = table.layout.columns[column]
    return [reading.path.last ?? "", reading.label].lazy.compactMap(plain).first {
      table.columns(Words($0)) == [column]
    }
  }

  /// The name of a column in a rule: its label, else this year's or last year's where it is alone.
  static func name(ofColumn column: Int, in table: TableView) -> Name<Words>? {
    if let label = label(ofColumn: column, in: table) {
      return Name(value: Words(label), code: SwiftText.quoted(label), words: label)
    }
    if table.columns(.thisYear) == [column] {
      return Name(value: .thisYear, code: ".thisYear", words: "this year")
    }
    guard table.columns(.lastYear) == [column] else { return nil }
    return Name(value: .lastYear, code: ".lastYear", words: "last year")
  }

  /// The name of a row in a rule: this year's, last year's, or one with a label.
  static func name(ofRow row: Int, in table: TableView) -> Name<RowName>? {
    if let period = table.layout.rows[row].period, period.isYear {
      if period == table.partPeriod {
        return Name(value: .thisYear, code: ".thisYear", words: "this year")
      }
      guard period == table.partPeriod?.previous else { return nil }
      return Name(value: .lastYear, code: ".lastYear", words: "last year")
    }
    return plain(table.layout.rows[row].label).map {
      Name(value: .named(Words($0)), code: SwiftText.quoted($0), words: $0)
    }
  }

  /// A label as a rule may name it: one line without a year, and no slash that would part it.
  static func plain(_ label: String) -> String? {
    guard !label.isEmpty, label.utf8.count <= 120, Period(label: label)?.isYear != true,
      !hasYear(label)
    else { return nil }
    let text = label.replacing(" / ", with: "/")
    return Words(text).matches(Label(label)) ? text : nil
  }

  private static func hasYear(_ text: String) -> Bool {
    text.split { !$0.isNumber }.contains { $0.utf8.count >= 4 } || Period.firstYear(in: text) != nil
  }
}

extension String {
  fileprivate func replacing(_ old: String, with new: String) -> String {
    var result = ""
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(old) {
        result += new
        rest = rest.dropFirst(old.count)
      } else if let first = rest.popFirst() {
        result.append(first)
      }
    }
    return result
  }
}
