import Structure
import Tickmark

/// What was read as tables, with the role of each row and column: why something was checked or not.
struct TableDescription {
  private let report: Report

  init(_ report: Report) { self.report = report }

  func text(explains: Bool) -> String {
    guard !report.tables.isEmpty else { return "no tables\n" }
    return report.tables.enumerated().map { number, table in
      describe(table, Layout(of: table), number: number + 1, explains: explains)
    }.joined(separator: "\n")
  }

  private func describe(
    _ table: Reports.Table, _ layout: Layout, number: Int, explains: Bool
  ) -> String {
    let caption = table.caption.isEmpty ? "" : " “\(table.caption)”"
    let lines = "lines \(table.lines.lowerBound)–\(table.lines.upperBound)"
    var text =
      "table \(number)\(caption), \(lines)\(layout.isData ? "" : ", no figures to check")\n"
    for (index, column) in layout.columns.enumerated() {
      text += "  column \(index + 1) “\(column.label)”: \(TableDescription.words(column))"
      text += explains ? " — \(column.evidence)\n" : "\n"
    }
    for (index, row) in layout.rows.enumerated() {
      text += "  row \(index + 1) “\(row.label)”: \(TableDescription.words(row))"
      text += explains ? " — \(row.evidence)\n" : "\n"
    }
    return text
  }

  private static func words(_ column: ColumnReading) -> String {
    switch column.role {
    case .label: return "labels"
    case .value: return column.measure.rawValue
    case .total(let parts): return "total of columns \(list(parts))"
    case .share(let count): return "share of column \(count + 1)"
    case .ratio(let part, let base): return "column \(part + 1) in column \(base + 1)"
    case .change(let from, let to): return "change from column \(from + 1) to column \(to + 1)"
    case .cumulative: return "running total"
    case .aside: return "not added (target, average, rate or the like)"
    case .words: return column.measure == .date ? "dates or pages" : "words"
    }
  }

  private static func words(_ row: RowReading) -> String {
    switch row.role {
    case .header: return "header"
    case .heading: return "heading of a group"
    case .part: return row.period.map { "figures, \($0)" } ?? "figures"
    case .total(let parts): return "total of rows \(list(parts))"
    case .openTotal: return "total, of which rows is open"
    case .ofWhich: return "part of the row above"
    case .aside: return "not added (average, rate or percentage)"
    case .words: return "words"
    }
  }

  private static func list(_ indices: [Int]) -> String {
    indices.map { String($0 + 1) }.joined(separator: ", ")
  }
}
