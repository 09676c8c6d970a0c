import Figures
import Reports

/// A quantity of the report, named by the tables, rows and columns that print it.
public enum Quantity: Sendable {
  /// One cell of a table that the pack gave a handle to.
  case cell(String, row: RowName, column: Words)
  /// A row's figure in the column of this year, or in the only column of figures, or in one named.
  case figure(String, row: Words, or: Words? = nil)
  /// The sum of a column: of the totals where every table that binds has one, else of its rows.
  case sum(String, column: Words)

  /// What became of the search for a quantity.
  enum Found {
    case terms([Term])
    case absent
    case broken(String, near: [Place])
  }

  var words: String {
    switch self {
    case .cell(let handle, let row, let column):
      "\(handle), row \(Row.words(row)), column “\(column.text)”"
    case .figure(let handle, let row, _): "\(handle), row “\(row.text)”"
    case .sum(let handle, let column): "the sum of “\(column.text)” in \(handle)"
    }
  }

  func find(in study: Study, _ handles: Handles) -> Found {
    switch self {
    case .cell(let handle, let row, let column):
      return cell(handle, row, column, study, handles)
    case .figure(let handle, let row, let named):
      return figure(handle, row, named, handles)
    case .sum(let handle, let column):
      let tables = handles.tables(handle)
      let terms = tables.flatMap { sum(of: column, in: $0) }
      return terms.isEmpty ? .absent : .terms(terms)
    }
  }

  private func cell(
    _ handle: String, _ row: RowName, _ column: Words, _ study: Study, _ handles: Handles
  ) -> Found {
    guard handles.knows(handle) else {
      return .broken("the rule names a table “\(handle)” that the pack does not declare", near: [])
    }
    let tables = handles.tables(handle)
    for table in tables {
      guard let index = table.rows(row).first else { continue }
      guard let place = table.columns(column).last else {
        let names = table.layout.columns.map { $0.path.last ?? "" }
        if let near = column.nearMisses(among: names).first {
          return .broken(TableRule.nearly(near, column.text), near: [table.place])
        }
        continue
      }
      if let term = table.term(index, place) { return .terms([term]) }
    }
    return .absent
  }

  private func figure(
    _ handle: String, _ row: Words, _ named: Words?, _ handles: Handles
  ) -> Found {
    guard handles.knows(handle) else {
      return .broken("the rule names a table “\(handle)” that the pack does not declare", near: [])
    }
    for table in handles.tables(handle) {
      let values = table.addableColumns
      let thisYear = values.filter {
        table.layout.columns[$0].period == table.partPeriod && table.partPeriod != nil
      }
      let only = thisYear.count == 1 ? thisYear.first : values.count == 1 ? values.first : nil
      guard let index = table.rows(.named(row)).last,
        let column = only ?? named.flatMap({ table.columns($0).first })
      else { continue }
      if let term = table.term(index, column) { return .terms([term]) }
    }
    return .absent
  }

  private func sum(of column: Words, in table: TableView) -> [Term] {
    guard let index = table.columns(column).last else { return [] }
    let totals = table.layout.segments.compactMap(\.total)
    let rows = totals.isEmpty ? table.bodyRows.filter { table.isPart($0) } : totals
    return (table.terms(rows: rows, column: index) ?? []).map { term in
      var term = term
      if !totals.isEmpty { term.label = table.layout.labelHeader }
      return term
    }
  }
}

/// One quantity that several places state: the later ones must say what the first one says.
public struct Agree: RuleContent {
  private var rule: Rule

  /// Names the quantity and the places that state it.
  public init(_ title: String, _ places: Quantity..., file: String = #fileID, line: Int = #line) {
    self.init(title, places, file: file, line: line)
  }

  init(_ title: String, _ places: [Quantity], file: String = #fileID, line: Int = #line) {
    rule = Rule("agreement", title, at: Rule.Origin(file: file, line: line)) { study, handles in
      var found: [[Term]] = []
      for place in places {
        switch place.find(in: study, handles) {
        case .terms(let terms): found.append(terms)
        case .absent: continue
        case .broken(let message, let near): return .broken(message, near: near)
        }
      }
      guard found.count > 1, let first = found.first else { return .unbound }
      return .bound(found.dropFirst().compactMap { Agree.compare(first, $0, title) })
    }
  }

  /// The rule itself.
  public var rules: [Rule] { [rule] }

  /// Says why the rule matters.
  public func because(_ why: String) -> Agree { changed { $0.why = why } }
  /// Says where the duty comes from.
  public func from(_ source: Source) -> Agree { changed { $0.source = source } }
  /// Names the rule in its id, where its kind stands twice in a group.
  public func named(_ name: String) -> Agree { changed { $0.id = name } }

  private func changed(_ change: (inout Rule) -> Void) -> Agree {
    var copy = self
    change(&copy.rule)
    return copy
  }

  static func compare(_ first: [Term], _ later: [Term], _ title: String) -> Relation? {
    let address = [title]
    if first.count == 1, later.count == 1 {
      return Relation(
        rule: "", lane: .declared, .same, stated: later[0], terms: first, message: title,
        address: address)
    }
    let (single, parts) = first.count == 1 ? (first[0], later) : (later.first, first)
    guard let single, first.count == 1 || later.count == 1 else { return nil }
    return Relation(
      rule: "", lane: .declared, .sum, stated: single, terms: parts, address: address)
  }
}
