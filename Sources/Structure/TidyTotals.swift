import Reports

/// Totals of a long table, in which every row names all that it counts: region, sex, count.
struct TidyTotals {
  let grid: Grid
  let headerRows: Int
  let labelColumns: [Int]

  /// The parts of each total row, by the labels that both share; nil where the table is not long.
  func parts() -> [Int: [Int]]? {
    let body = headerRows..<grid.height
    guard labelColumns.count > 1, body.count > 2,
      body.allSatisfy({ row in labelColumns.allSatisfy { !grid.isEmpty(row, $0) } })
    else { return nil }
    var groups: [Key: [Int]] = [:]
    for row in body {
      for column in labelColumns { groups[key(row, without: column), default: []].append(row) }
    }
    var parts: [Int: [Int]] = [:]
    for row in body {
      let named = labelColumns.first { Vocabulary.total(label(row, $0)) != nil }
      guard let named else { continue }
      let others = (groups[key(row, without: named)] ?? []).filter {
        $0 != row && Vocabulary.total(label($0, named)) == nil
      }
      if others.count > 1 { parts[row] = others }
    }
    return parts.isEmpty ? nil : parts
  }

  private struct Key: Hashable {
    let column: Int
    let labels: [String]
  }

  private func key(_ row: Int, without column: Int) -> Key {
    Key(column: column, labels: labelColumns.filter { $0 != column }.map { grid.text(row, $0) })
  }

  private func label(_ row: Int, _ column: Int) -> Label { Label(grid.text(row, column)) }
}
