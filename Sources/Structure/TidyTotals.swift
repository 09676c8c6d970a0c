import Reports

/// Totals of a long table, in which every row names all that it counts: region, sex, count.
///
/// A name that goes for several rows may stand in the first of them alone.
struct TidyTotals {
  let grid: Grid
  let headerRows: Int
  let labelColumns: [Int]

  /// The parts of each total row, by the labels that both share; nil where the table is not long.
  func parts() -> [Int: [Int]]? {
    let body = headerRows..<grid.height
    guard labelColumns.count > 1, body.count > 2, let last = labelColumns.last,
      body.allSatisfy({ !grid.isEmpty($0, last) || isWhole($0) }),
      labelColumns.allSatisfy({ !grid.isEmpty(headerRows, $0) })
    else { return nil }
    var groups: [Key: [Int]] = [:]
    for row in body where !isWhole(row) {
      for column in labelColumns { groups[key(row, without: column), default: []].append(row) }
    }
    var parts: [Int: [Int]] = [:]
    var totals: [Int: [Int]] = [:]
    for row in body where !isWhole(row) {
      let named = labelColumns.first { Vocabulary.total(label(row, $0)) != nil }
      guard let named else { continue }
      totals[named, default: []].append(row)
      let others = (groups[key(row, without: named)] ?? []).filter {
        $0 != row && Vocabulary.total(label($0, named)) == nil
      }
      if others.count > 1 { parts[row] = others }
    }
    guard !parts.isEmpty else { return nil }
    // What all of it comes to adds up the totals of one kind, where each group has one.
    if totals.count == 1, let own = totals.values.first, own.count > 1 {
      for row in body where isWhole(row) { parts[row] = own }
    }
    return parts
  }

  /// Whether a row names a total and nothing else.
  private func isWhole(_ row: Int) -> Bool {
    let names = labelColumns.filter { !grid.isEmpty(row, $0) }
    return names.first == labelColumns.first
      && names.allSatisfy { Vocabulary.total(Label(grid.text(row, $0))) != nil }
  }

  private struct Key: Hashable {
    let column: Int
    let labels: [String]
  }

  private func key(_ row: Int, without column: Int) -> Key {
    Key(column: column, labels: labelColumns.filter { $0 != column }.map { name(row, $0) })
  }

  private func label(_ row: Int, _ column: Int) -> Label { Label(name(row, column)) }

  /// What stands in a label column, or above it where the row goes on with the name.
  private func name(_ row: Int, _ column: Int) -> String {
    let own = (headerRows...row).last { !grid.isEmpty($0, column) }
    return own.map { grid.text($0, column) } ?? ""
  }
}
