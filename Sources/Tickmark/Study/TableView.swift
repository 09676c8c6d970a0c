import Figures
import Reports
import Structure

/// One table of a study, for rules to look at.
struct TableView {
  let study: Study
  let index: Int

  var table: Reports.Table { study.report.tables[index] }
  var layout: Layout { study.layouts[index] }
  var bodyRows: Range<Int> { min(layout.headerRows, table.rows.count)..<table.rows.count }

  func term(_ row: Int, _ column: Int) -> Term? {
    study.term(table: index, row: row, column: column)
  }

  func printed(_ row: Int, _ column: Int) -> Printed {
    let cells = table.rows[row].cells
    return column < cells.count ? cells[column].quantity : .empty
  }

  /// The terms of a column's rows, empty cells left out; nil where one cannot be computed with.
  func terms(rows: [Int], column: Int) -> [Term]? {
    var terms: [Term] = []
    for row in rows {
      switch printed(row, column) {
      case .empty: continue
      case .unavailable, .pending, .words: return nil
      default:
        guard let term = term(row, column) else { return nil }
        terms.append(term)
      }
    }
    return terms
  }

  /// The terms of a row's columns, each named by its column.
  func terms(row: Int, columns: [Int]) -> [Term]? {
    var terms: [Term] = []
    for column in columns {
      switch printed(row, column) {
      case .empty: continue
      case .unavailable, .pending, .words: return nil
      default:
        guard var term = term(row, column) else { return nil }
        term.label = layout.columns[column].path.last ?? ""
        terms.append(term)
      }
    }
    return terms
  }

  /// Headings, the labels of the columns, the row and the column: where a cell is by meaning.
  func address(_ row: Int, _ column: Int) -> [String] {
    let group = layout.rows[row].group.map { layout.rows[$0].label } ?? ""
    return study.section(ofTable: index).path
      + [
        study.columnNames[index], group, layout.rows[row].label,
        layout.columns[column].label,
      ]
  }

  var partPeriod: Period? { study.period(ofPart: study.part(ofTable: index)) }

  /// The row of the reporting period, else the latest period's, where the rows are periods.
  var thisYearRow: Int? {
    let dated = bodyRows.filter { layout.rows[$0].period?.isYear ?? false }
    guard dated.count >= 1 else { return nil }
    if let period = partPeriod, let row = dated.first(where: { layout.rows[$0].period == period }) {
      return row
    }
    return dated.max {
      (layout.rows[$0].period?.year ?? 0) < (layout.rows[$1].period?.year ?? 0)
    }
  }

  var rowsArePeriods: Bool {
    let parts = bodyRows.filter { isPart($0) }
    return !parts.isEmpty && parts.allSatisfy { layout.rows[$0].period != nil }
  }

  func isPart(_ row: Int) -> Bool {
    if case .part = layout.rows[row].role { return true }
    return false
  }

  func totalParts(_ row: Int) -> [Int]? {
    if case .total(let parts) = layout.rows[row].role { return parts }
    return nil
  }

  func totalColumnParts(_ column: Int) -> [Int]? {
    if case .total(let parts) = layout.columns[column].role { return parts }
    return nil
  }

  /// Whether a total over time is none in this cell.
  func isExcepted(_ row: Int, _ column: Int) -> Bool {
    layout.rows[row].except?.contains(column) ?? false
      || layout.columns[column].except?.contains(row) ?? false
  }

  /// Whether a column of names between the labels and the column says that its row is another one:
  /// lists that stand side by side.
  func isNamedBetween(_ row: Int, _ column: Int) -> Bool {
    for other in stride(from: column - 1, to: 0, by: -1) {
      switch layout.columns[other].role {
      case .label: return false
      case .words where layout.columns[other].measure == .text:
        let cells = table.rows[row].cells
        guard other < cells.count, !cells[other].isEmpty else { return false }
        return !Label(cells[other].text).namesTotal
      default: continue
      }
    }
    return false
  }

  /// Whether a row prints a total across and nothing of what makes it up.
  func isUnsplit(_ row: Int, total: Int, _ columns: [Int]) -> Bool {
    guard isPart(row), let stated = term(row, total), !stated.figure.value.isZero else {
      return false
    }
    return columns.allSatisfy { column in
      switch printed(row, column) {
      case .empty, .zeroMark: return true
      default: return false
      }
    }
  }

  /// The columns that add up down the rows: differences do as their figures do.
  var summedColumns: [Int] {
    layout.columns.indices.filter { column in
      guard case .change(let from, let to) = layout.columns[column].role else {
        return addableColumns.contains(column) || layout.isChangeInMoney(column)
          || layout.isChangeInCounts(column) && isBeyondPercentages(column)
      }
      // Averages do not add, nor do their changes.
      return [.count, .money].contains(layout.columns[column].measure)
        && !layout.isAveraged(from) && !layout.isAveraged(to)
        && bodyRows.allSatisfy { term($0, column)?.figure.kind != .percent }
    }
  }

  /// Whether the plain figures of a column of changes are too large for percentages, or for points.
  private func isBeyondPercentages(_ column: Int) -> Bool {
    let parts = bodyRows.filter { isPart($0) }.compactMap { term($0, column)?.figure }
    return parts.count { $0.value.magnitude > 200 } * 2 > parts.count
  }

  /// Columns whose rows may be added: counts and money that are no rates, targets or changes.
  var addableColumns: [Int] {
    layout.columns.indices.filter { column in
      let reading = layout.columns[column]
      guard [.count, .money, .mixed].contains(reading.measure) else { return false }
      switch reading.role {
      case .value, .total, .cumulative: return true
      default: return false
      }
    }
  }
}

extension Study {
  var tables: [TableView] { report.tables.indices.map { TableView(study: self, index: $0) } }
}
