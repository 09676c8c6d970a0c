import Claims
import Figures
import Reports
import Structure

/// A table as sentences beside it call its places: by the names of rows and columns, by quarters and
/// by years.
struct SpokenTable {
  let facts: TableFacts
  /// The names that one row or one column alone has, the longest first.
  let names: [(words: [String], spot: SpokenTape.Spot)]
  /// The words of the headings above it, its caption and its corner.
  let things: Set<String>
  private let quarterRows: [Int: Int]
  private let quarterColumns: [Int: Int]

  init(_ facts: TableFacts) {
    self.facts = facts
    let layout = facts.layout
    var rows: [Int: Int] = [:]
    var columns: [Int: Int] = [:]
    for row in facts.view.bodyRows {
      if case .quarter(let number)? = layout.rows[row].period?.kind { rows[number] = row }
    }
    for column in layout.valueColumns {
      if case .quarter(let number)? = layout.columns[column].period?.kind {
        columns[number] = column
      }
    }
    quarterRows = rows.count == 4 ? rows : [:]
    quarterColumns = columns.count == 4 ? columns : [:]
    names = SpokenTable.names(of: facts)
    let section = facts.view.study.section(ofTable: facts.index)
    let counted = facts.wholeColumn.map { layout.columns[$0].label } ?? ""
    let titles =
      section.path + [section.title, facts.view.table.caption, layout.labelHeader, counted]
    things = Set(titles.flatMap { Wording.words(of: $0) })
  }

  private static func names(of facts: TableFacts) -> [(words: [String], spot: SpokenTape.Spot)] {
    let layout = facts.layout
    var found: [(words: [String], spot: SpokenTape.Spot)] = []
    func add(_ label: String, _ spot: SpokenTape.Spot) {
      let words = Label(String(label.prefix { $0 != "(" })).words
      guard !words.isEmpty, !Label(label).namesTotal, !Wording.words(of: label).isEmpty else {
        return
      }
      found.append((words, spot))
    }
    if !facts.isSeriesDown {
      for row in facts.view.bodyRows
      where facts.view.isPart(row) && layout.rows[row].period == nil {
        add(layout.rows[row].label, .row(row))
      }
    }
    if facts.isSeriesDown || facts.wholeRow != nil && !facts.isSeriesAcross {
      for column in layout.valueColumns
      where column != facts.wholeColumn && layout.columns[column].period == nil
        && layout.columns[column].measure == .count && layout.columns[column].role == .value
      {
        add(layout.columns[column].label, .column(column))
      }
    }
    var uses: [[String]: Int] = [:]
    for name in found { uses[name.words, default: 0] += 1 }
    return found.filter { uses[$0.words] == 1 }.sorted { $0.words.count > $1.words.count }
  }

  var hasQuarters: Bool { !quarterRows.isEmpty || !quarterColumns.isEmpty }

  /// The counts at a place in a year; nil where it prints none.
  func terms(_ spot: SpokenTape.Spot, _ time: ProseClaim.Time?) -> [Term]? {
    switch spot {
    case .row(let row):
      return column(time).flatMap { count(row, $0) }.map { [$0] }
    case .column(let column):
      guard facts.isSeriesDown || isOwn(time) else { return nil }
      let row = facts.isSeriesDown ? facts.row(of: time) : facts.wholeRow
      return row.flatMap { count($0, column) }.map { [$0] }
    case .quarter(let number): return quarter(number, time).map { [$0] }
    case .quarters(let first, let last):
      let terms = (first...last).compactMap { quarter($0, time) }
      return terms.count == last - first + 1 ? terms : nil
    }
  }

  /// The counts of a place together with what they are a part of.
  func whole(_ spot: SpokenTape.Spot, _ time: ProseClaim.Time?) -> [Term]? {
    if case .column = spot {
      guard let row = facts.isSeriesDown ? facts.row(of: time) : facts.wholeRow,
        let column = facts.wholeColumn
      else { return nil }
      return count(row, column).map { [$0] }
    }
    return total(time)
  }

  /// The whole of the table in a year.
  func total(_ time: ProseClaim.Time?) -> [Term]? {
    if !quarterColumns.isEmpty, !facts.isSeriesDown {
      guard isOwn(time), let row = onlyRow, let column = facts.wholeColumn else { return nil }
      return count(row, column).map { [$0] }
    }
    guard facts.isSeriesDown || facts.isSeriesAcross || isOwn(time) else { return nil }
    if facts.isSeriesAcross, let row = onlyRow, let column = facts.column(of: time) {
      return count(row, column).map { [$0] }
    }
    return facts.whole(at: time)
  }

  /// The years of a table that has one figure for each, in order.
  var years: [Term]? {
    if facts.isSeriesAcross, let row = onlyRow {
      let terms = facts.periodColumns.compactMap { count(row, $0) }
      return terms.count == facts.periodColumns.count ? terms : nil
    }
    guard facts.isSeriesDown, let column = facts.wholeColumn else { return nil }
    let terms = facts.periodRows.compactMap { count($0, column) }
    return terms.count == facts.periodRows.count ? terms : nil
  }

  /// The one row that holds figures, or the one that closes the others.
  private var onlyRow: Int? {
    let rows = facts.view.bodyRows
    return rows.count == 1 ? rows.first : facts.wholeRow
  }

  private func quarter(_ number: Int, _ time: ProseClaim.Time?) -> Term? {
    if let row = quarterRows[number] { return column(time).flatMap { count(row, $0) } }
    guard let column = quarterColumns[number] else { return nil }
    guard facts.isSeriesDown || isOwn(time) else { return nil }
    return (facts.isSeriesDown ? facts.row(of: time) : onlyRow).flatMap { count($0, column) }
  }

  private func column(_ time: ProseClaim.Time?) -> Int? {
    if facts.isSeriesAcross { return facts.column(of: time) }
    return isOwn(time) ? facts.wholeColumn : nil
  }

  /// Whether a table of one year has what is said of a time.
  private func isOwn(_ time: ProseClaim.Time?) -> Bool {
    switch time {
    case nil, .thisYear: return true
    case .period(let period): return facts.view.partPeriod == period
    default: return false
    }
  }

  private func count(_ row: Int, _ column: Int) -> Term? {
    guard let term = facts.view.term(row, column), !term.isMark, term.figure.bounds == nil,
      [.count, .unknown].contains(term.figure.kind)
    else { return nil }
    return term
  }
}
