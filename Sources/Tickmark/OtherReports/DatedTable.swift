import Claims
import Figures
import Reports
import Structure

/// A table whose figures are named by the year, the row and the column that they stand under,
/// whichever way the years run.
struct DatedTable {
  /// What a figure is about; the same in a table of one year and in one of several.
  struct Key: Hashable {
    let period: Period
    let row: String
    let column: String
  }

  /// A figure under its name.
  struct Cell {
    let key: Key
    let row: Int
    let column: Int
  }

  let view: TableView
  /// The figures by their own labels.
  private(set) var cells: [Cell] = []
  /// The same by what remains where a table prints one quantity alone: its whole column or row.
  private(set) var wholes: [Cell] = []
  /// The words of heading, caption and corner, without their years.
  let names: Set<String>

  init(_ view: TableView) {
    self.view = view
    names = view.study.contexts[view.index].heads.filter { word in
      word.utf8.count <= 2 || !word.utf8.contains { $0 &- 48 < 10 }
    }
    let facts = TableFacts(view)
    let columns = view.layout.valueColumns.map { ($0, columnName($0)) }
    for row in view.bodyRows {
      guard let rowName = rowName(row) else { continue }
      for (column, columnName) in columns {
        guard let period = rowName.period ?? columnName.period ?? view.partPeriod else { continue }
        let key = Key(period: period, row: rowName.name, column: columnName.name)
        cells.append(Cell(key: key, row: row, column: column))
        let isWholeColumn = facts.wholeColumn == column && columnName.period == nil
        let isWholeRow = facts.wholeRow == row && rowName.period == nil
        guard isWholeColumn || isWholeRow else { continue }
        let whole = Key(
          period: period, row: isWholeRow ? "" : rowName.name,
          column: isWholeColumn ? "" : columnName.name)
        wholes.append(Cell(key: whole, row: row, column: column))
      }
    }
  }

  /// The rows that are no years and no totals, by their names.
  var rowLabels: [String: String] {
    var labels: [String: String] = [:]
    for row in view.bodyRows where view.isPart(row) {
      guard let name = rowName(row), name.period == nil, name.name != "total" else { continue }
      labels[name.name] = view.layout.rows[row].label
    }
    return labels
  }

  /// Whether the draft says by a figure, or about the whole table, that it was restated.
  func saysRestated(_ row: Int, _ column: Int) -> Bool {
    let texts =
      [view.layout.rows[row].label, view.layout.columns[column].label, view.text(row, column)]
      + [view.table.caption] + view.sentencesAround.map(\.text)
    return texts.contains(where: Restated.isSaid)
  }

  private func rowName(_ row: Int) -> (name: String, period: Period?)? {
    let reading = view.layout.rows[row]
    switch reading.role {
    case .part, .total, .openTotal, .ofWhich, .aside: break
    default: return nil
    }
    let group = reading.group.map { Label(view.layout.rows[$0].label).text + "/" } ?? ""
    let name = named(reading.label, reading.period)
    return name.name.isEmpty && name.period == nil ? nil : (group + name.name, name.period)
  }

  private func columnName(_ column: Int) -> (name: String, period: Period?) {
    let reading = view.layout.columns[column]
    let rest = reading.path.filter { Period(label: $0)?.isYear != true }.joined(separator: " ")
    let name = named(rest, reading.period)
    let words = name.name.split(separator: " ").filter { !DatedTable.generic.contains($0) }
    return (words.map { String($0.prefix(7)) }.joined(separator: " "), name.period)
  }

  /// A label without the year that it names, in figures or as “last year”.
  private func named(_ text: String, _ period: Period?) -> (name: String, period: Period?) {
    let label = Label(text)
    let period = period ?? (Restated.isSaid(in: text) ? Period.firstYear(in: text) : nil)
    if let period, period.isYear { return (isOnlyPeriod(text) ? "" : label.text, period) }
    if label.namesTotal, label.words.count <= 2 { return ("total", nil) }
    for (words, isBefore) in DatedTable.relative {
      guard let start = label.words.indices.first(where: { label.words[$0...].starts(with: words) })
      else { continue }
      var rest = label.words
      rest.removeSubrange(start..<(start + words.count))
      let own = view.partPeriod
      return (rest.joined(separator: " "), isBefore ? own?.previous : own)
    }
    return (label.text, nil)
  }

  private func isOnlyPeriod(_ text: String) -> Bool {
    Period(label: text) != nil || Restated.isSaid(in: text)
  }

  private static let relative: [(words: [String], isBefore: Bool)] = [
    (["last", "year"], true), (["previous", "year"], true), (["prior", "year"], true),
    (["preceding", "year"], true), (["year", "before"], true), (["this", "year"], false),
    (["current", "year"], false),
  ]

  private static let generic: Set<Substring> = [
    "figure", "number", "percent", "percentage", "count", "no", "of", "the", "%",
  ]
}
