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
  func piece(_ rules: [TableMiner.Candidate], failing: [TableMiner.Candidate] = [])
    -> RuleDraft.Piece
  {
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
    return RuleDraft.Piece(content: Table(binding, origin, rules.map(\.rule), nil), code: code)
  }

  // MARK: Names

  /// The name of a column in a rule; nil where it has a year in it or fits several columns.
  static func name(ofColumn column: Int, in table: TableView) -> String? {
    let reading = table.layout.columns[column]
    return [reading.path.last ?? "", reading.label].lazy.compactMap(plain).first {
      table.columns(Words($0)) == [column]
    }
  }

  /// The name of a row in a rule, and as code: this year's, last year's, or one with a label.
  static func name(
    ofRow row: Int, in table: TableView
  ) -> (name: RowName, code: String, words: String)? {
    if let period = table.layout.rows[row].period, period.isYear {
      if period == table.partPeriod { return (.thisYear, ".thisYear", "this year") }
      return period == table.partPeriod?.previous ? (.lastYear, ".lastYear", "last year") : nil
    }
    return plain(table.layout.rows[row].label).map {
      (.named(Words($0)), SwiftText.quoted($0), $0)
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
