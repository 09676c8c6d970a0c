import Reports

/// Lays cells that span columns and rows on a grid, as browsers do.
struct SpanGrid {
  /// A cell's place on the grid.
  struct Spot {
    var cell: Int
    var row: Int
    var column: Int
    var columns: Int
    var rows: Int
  }

  private(set) var spots: [Spot] = []
  private(set) var width = 0
  /// How many columns of each row are taken.
  private(set) var reach: [Int] = []
  /// The first cell whose span was cut, and why.
  private(set) var cut: (cell: Int, message: String)?

  init(_ table: HTMLTable, _ rows: [HTMLTable.Row]) throws(ReadError) {
    // The row up to which a cell from above takes each column.
    var taken: [Int] = []
    // How many cells the rows take up, as far as something starts in them or reaches down.
    var area = 0
    var groupEnd = 0
    reach.reserveCapacity(rows.count)
    for (index, row) in rows.enumerated() {
      if index >= groupEnd {
        groupEnd = index + 1
        while groupEnd < rows.count, rows[groupEnd].number == row.number { groupEnd += 1 }
      }
      var (column, begun) = (0, 0)
      for cell in row.cells {
        while column < taken.count, taken[column] > index { column += 1 }
        var spot = Spot(cell: cell, row: index, column: column, columns: 0, rows: 1)
        spot.rows = self.rows(of: table.cells[cell], in: index..<groupEnd, cell)
        let columns = self.columns(of: table.cells[cell], cell)
        while spot.columns < columns,
          spot.columns == 0 || column >= taken.count
            || taken[column] <= index
        {
          spot.columns += 1
          column += 1
        }
        if spot.rows > 1 {
          if taken.count < column { taken += Array(repeating: 0, count: column - taken.count) }
          for covered in spot.column..<column { taken[covered] = index + spot.rows }
        }
        width = max(width, spot.column + 1)
        guard width <= Limits.columns else {
          throw ReadError(
            "a row of more than \(Limits.columns) columns", mend: "split the table", line: row.line)
        }
        spots.append(spot)
      }
      while column < taken.count, taken[column] > index { column += 1 }
      reach.append(column)
      area += max(min(column, taken.count) - begun, 1)
      guard area <= Limits.cells else {
        throw ReadError(
          "more than \(Limits.cells) cells of tables", mend: "look for cells that span too far",
          line: row.line)
      }
    }
    for index in spots.indices where spots[index].column + spots[index].columns > width {
      spots[index].columns = width - spots[index].column
      note(
        spots[index].cell, "a cell spans more columns than the table has: read as far as it goes")
    }
  }

  private mutating func note(_ cell: Int, _ message: String) {
    if cut == nil { cut = (cell, message) }
  }

  private mutating func columns(of cell: HTMLTable.Cell, _ index: Int) -> Int {
    guard cell.columns > Limits.span else { return max(cell.columns, 1) }
    note(index, "a cell spans more than \(Limits.span) columns: read as far as the table goes")
    return Limits.span
  }

  private mutating func rows(of cell: HTMLTable.Cell, in group: Range<Int>, _ index: Int) -> Int {
    guard let rows = cell.rows, rows <= group.count else {
      if cell.rows != nil {
        note(index, "a cell spans more rows than its part of the table has: read down to the last")
      }
      return group.count
    }
    return max(rows, 1)
  }
}
