import Figures
import Reports

/// Makes the rows of a table from cells on a grid: spans repeated, what is empty throughout left out.
struct GridRows {
  /// The first row's words, where one cell over the whole width names the table.
  private(set) var title: String?
  /// How many rows are headers; nothing where the page does not say.
  private(set) var headerRows: Int?
  /// Rows that end before the table does; the first few.
  private(set) var ragged: [(line: Int, cells: Int, width: Int)] = []
  private let table: HTMLTable
  private let source: [HTMLTable.Row]
  private let grid: SpanGrid
  private let cells: [Cell]
  private let indents: [Int]
  /// The rows and the columns in which a cell with words starts.
  private var keptRows: [Int] = []
  private var keptColumns: [Int] = []
  /// The spots of each row, as a range of the grid's spots.
  private var spots: [Range<Int>] = []

  init(
    _ table: HTMLTable, _ rows: [HTMLTable.Row], _ grid: SpanGrid, _ cells: [Cell],
    _ indents: [Int]
  ) {
    (self.table, source, self.grid, self.cells, self.indents) = (table, rows, grid, cells, indents)
    var fillsColumn = [Bool](repeating: false, count: grid.width)
    var next = 0
    for row in rows.indices {
      let start = next
      var fillsRow = false
      while next < grid.spots.count, grid.spots[next].row == row {
        if !cells[grid.spots[next].cell].isEmpty {
          fillsRow = true
          fillsColumn[grid.spots[next].column] = true
        }
        next += 1
      }
      spots.append(start..<next)
      if fillsRow { keptRows.append(row) }
    }
    keptColumns = fillsColumn.indices.filter { fillsColumn[$0] }
    takeTitle()
    headerRows = countHeaders()
    for row in keptRows where ragged.count < Limits.raggedNotes && grid.reach[row] < grid.width {
      ragged.append((source[row].line, grid.reach[row], grid.width))
    }
  }

  /// How many cells the rows hold.
  var size: Int { keptRows.count * keptColumns.count }

  /// The one cell with words that covers every column of a row, if one does.
  private func cover(of row: Int) -> SpanGrid.Spot? {
    guard keptColumns.count > 1, let first = keptColumns.first, let last = keptColumns.last else {
      return nil
    }
    var found: Int?
    for index in spots[row] where !cells[grid.spots[index].cell].isEmpty {
      guard found == nil else { return nil }
      found = index
    }
    guard let spot = found.map({ grid.spots[$0] }), spot.column <= first,
      spot.column + spot.columns > last
    else { return nil }
    return spot
  }

  private mutating func takeTitle() {
    guard keptRows.count >= 3, let spot = cover(of: keptRows[0]), cover(of: keptRows[1]) == nil,
      table.caption.isEmpty, spot.rows == 1
    else { return }
    title = cells[spot.cell].text
    keptRows.removeFirst()
  }

  private func countHeaders() -> Int? {
    let heads = keptRows.prefix { source[$0].group == .head }.count
    if heads > 0 { return min(heads, max(1, keptRows.count - 1)) }
    var count = 0
    for row in keptRows.dropLast() {
      let filled = spots[row].map { grid.spots[$0].cell }.filter { !cells[$0].isEmpty }
      guard filled.allSatisfy({ table.cells[$0].isHeader && !table.cells[$0].namesRow }),
        // A heading over the whole width, with no other header above, names a group.
        count > 0 || filled.count > 1 || keptColumns.count == 1
      else { break }
      if count > 0, cover(of: row) != nil { break }
      count += 1
    }
    return count > 0 ? count : nil
  }

  /// The rows as the report holds them.
  func rows() -> [Row] {
    // What stands in each column of the row, from this row or from one above.
    var current = [(spot: Int, until: Int)](repeating: (-1, 0), count: grid.width)
    var result: [Row] = []
    result.reserveCapacity(keptRows.count)
    var nextKept = 0
    for row in source.indices {
      for index in spots[row] {
        let spot = grid.spots[index]
        for column in spot.column..<(spot.column + spot.columns) {
          current[column] = (index, row + spot.rows)
        }
      }
      guard nextKept < keptRows.count, keptRows[nextKept] == row else { continue }
      let isHeader = nextKept < headerRows ?? 0
      nextKept += 1
      let isCovered = cover(of: row) != nil
      var line: [Cell] = []
      line.reserveCapacity(keptColumns.count)
      for column in keptColumns {
        let (index, until) = current[column]
        guard index >= 0, until > row else {
          line.append(nothing(in: row))
          continue
        }
        let spot = grid.spots[index]
        if spot.row == row, spot.column == column {
          line.append(cells[spot.cell])
        } else {
          line.append(copy(cells[spot.cell], spot, row, isHeader, isCovered))
        }
      }
      let indent = indentOfLabel(row)
      result.append(Row(line, line: source[row].line, indent: indent))
    }
    return result
  }

  private func indentOfLabel(_ row: Int) -> Int {
    guard let first = spots[row].first.map({ grid.spots[$0] }), first.column == keptColumns.first
    else { return 0 }
    return indents[first.cell]
  }

  private func nothing(in row: Int) -> Cell {
    let last = spots[row].last.map { cells[grid.spots[$0].cell].stretch }
    let column = last?.endColumn ?? 1
    return Cell(
      "", at: Stretch(line: last?.line ?? source[row].line, column: column, endColumn: column))
  }

  /// A cell repeated where another one spans into it.
  ///
  /// Labels name everything that they span; a figure stands for all that it spans together, so
  /// that no part of it is known.
  private func copy(
    _ cell: Cell, _ spot: SpanGrid.Spot, _ row: Int, _ isHeader: Bool, _ isCovered: Bool
  ) -> Cell {
    var copy = cell
    copy.isSpanned = true
    copy.figures = []
    let isBelow = spot.row < row
    if cell.printed.isQuantity, !isHeader {
      copy.printed = .unavailable
    } else if !isBelow, !isHeader, isCovered || spot.column == keptColumns.first {
      // A label that reaches to the right is one label, not several.
      (copy.text, copy.printed) = ("", .empty)
    }
    return copy
  }
}
