import Reports

/// Finds the header rows of a table and the path of headings above each column.
struct HeaderReader {
  let grid: Grid

  /// How many rows at the top name the columns.
  func count() -> Int {
    if let declared = grid.table.declaredHeaderRows, declared > 0 {
      return min(extended(from: declared), grid.height)
    }
    guard grid.height > 1, isHeader(0) else { return 0 }
    return extended(from: 1)
  }

  /// Adds the rows below that still name columns: no quantity, and more than a group's heading.
  private func extended(from count: Int) -> Int {
    var count = count
    while count < min(grid.height - 1, 4), isHeader(count) {
      let filled = grid.filled(count)
      let namesGroup = filled.count <= 1 && filled.first == 0
      guard !namesGroup, filled.count > 1 || filled.first ?? 0 > 0 else { break }
      let completes = filled.contains { grid.isEmpty(count - 1, $0) } || grid.isEmpty(count, 0)
      guard completes, (count + 1..<grid.height).contains(where: grid.hasQuantity) else { break }
      count += 1
    }
    return count
  }

  private func isHeader(_ row: Int) -> Bool {
    let filled = grid.filled(row)
    guard !filled.isEmpty, !grid.hasQuantity(row) else { return false }
    // A lone label above figures is a caption or a group; above words it is nothing.
    return filled.count > 1 || grid.width == 1 || (filled.first ?? 0) > 0 || row == 0
  }

  /// The headings above each column, the highest first; a spanning heading reaches to the right.
  func paths(headerRows: Int) -> [[String]] {
    var paths = Array(repeating: [String](), count: grid.width)
    let units = headerRows > 1 ? spreadUnits(headerRows - 1) : [:]
    for row in 0..<headerRows {
      let isLowest = row == headerRows - 1
      var spanning = ""
      for column in 0..<grid.width {
        let text = grid.text(row, column)
        if !grid.isEmpty(row, column) {
          spanning = text
          if paths[column].last != text { paths[column].append(text) }
        } else if !isLowest, column > 0, !spanning.isEmpty, reaches(row, column, headerRows) {
          if paths[column].last != spanning { paths[column].append(spanning) }
        } else {
          spanning = ""
        }
        if isLowest, let unit = units[column] { paths[column].append(unit) }
      }
    }
    return paths.map(HeaderReader.withRemarkFirst)
  }

  /// A remark below the headings that speaks of all of them, (in millions), is no name of a column.
  private static func withRemarkFirst(_ path: [String]) -> [String] {
    guard path.count > 1, let last = path.last, last.utf8.first == UInt8(ascii: "("),
      Label(last).words.first == "in"
    else { return path }
    return [last] + path.dropLast()
  }

  /// A line of units below the headings, number and then percent: each reaches to the next one.
  private func spreadUnits(_ row: Int) -> [Int: String] {
    let filled = grid.filled(row)
    let units = filled.map { Label(grid.text(row, $0)) }
    guard filled.first == 1, Set(units).count > 1, units.allSatisfy(Vocabulary.isUnit) else {
      return [:]
    }
    var spread: [Int: String] = [:]
    for (column, next) in zip(filled, filled.dropFirst() + [grid.width]) {
      for empty in (column + 1)..<max(column + 1, next) {
        spread[empty] = grid.text(row, column)
      }
    }
    return spread
  }

  /// A heading covers an empty cell beside it where a lower heading stands below that cell.
  private func reaches(_ row: Int, _ column: Int, _ headerRows: Int) -> Bool {
    ((row + 1)..<headerRows).contains { !grid.isEmpty($0, column) }
      && ((row + 1)..<headerRows).contains { !grid.isEmpty($0, column - 1) }
  }
}
