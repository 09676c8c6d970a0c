import Figures
import Reports

/// A total in an account that prints its amounts in steps: items in an inner column, what they come to
/// one column further out.
public struct Step: Hashable, Sendable {
  /// The row of the total.
  public var row: Int
  /// The column of the total.
  public var column: Int
  /// The rows that it adds up.
  public var rows: [Int]
  /// The column in which these rows print their amounts.
  public var inner: Int
}

/// Reads accounts whose columns are steps of one account and no quantities of their own.
struct Steps {
  let grid: Grid
  let headerRows: Int
  let columns: [ColumnReading]

  /// The totals of an account in steps; nil where the table is none.
  func find() -> [Step]? {
    let steps = columns.indices.filter {
      columns[$0].role == .value && [.count, .money, .mixed].contains(columns[$0].measure)
    }
    guard steps.count > 1, let first = steps.first, let last = steps.last,
      last - first == steps.count - 1,
      steps.allSatisfy({ columns[$0].label == columns[first].label })
    else { return nil }
    let filled = (headerRows..<grid.height).map { row in
      steps.filter { grid.printed(row, $0).isQuantity }
    }
    let lines = filled.filter { !$0.isEmpty }
    let isInSteps = lines.count >= 6 && lines.count { $0.count == 1 } * 10 >= lines.count * 8
    guard isInSteps, steps.allSatisfy({ step in lines.contains { $0 == [step] } }) else {
      return nil
    }
    return totals(filled, first: first)
  }

  private func totals(_ filled: [[Int]], first: Int) -> [Step] {
    var open: [Int: [Int]] = [:]
    var found: [Step] = []
    for (offset, places) in filled.enumerated() {
      guard let column = places.first else { continue }
      let row = headerRows + offset
      let label = Label(grid.text(row, 0))
      let inner = column > first ? open[column - 1] ?? [] : []
      if places.count == 1, Vocabulary.total(label) != nil {
        if !inner.isEmpty {
          found.append(Step(row: row, column: column, rows: inner, inner: column - 1))
        } else if let own = open[column], own.count > 1 {
          found.append(Step(row: row, column: column, rows: own, inner: column))
          open[column] = nil
        }
      }
      for step in first..<column { open[step] = nil }
      open[column, default: []].append(row)
    }
    return found
  }
}
