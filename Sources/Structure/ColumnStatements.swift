import Figures
import Reports

/// Finds balances across columns, and columns that add up another one row by row.
struct ColumnStatements {
  let grid: Grid
  let headerRows: Int
  let columns: [ColumnReading]

  func find(_ rows: [RowReading]) -> [Statement] {
    let fit = Fit(grid: grid, headerRows: headerRows, columns: columns)
    let lines = (headerRows..<grid.height).filter { row in
      switch rows[row].role {
      case .part, .total, .openTotal, .ofWhich: return true
      default: return false
      }
    }
    let balances = Balances(
      axis: .columns, labels: columns.map { isAmount($0) ? Label($0.label) : nil },
      figures: { column in lines.map { fit.value($0, column) } },
      isTotal: { if case .total = columns[$0].role { true } else { false } }
    ).find()
    return balances + runningTotals(lines, fit) + breakdowns(fit)
  }

  func evidence(of statement: Statement) -> String {
    if statement.kind == .runningTotal, let source = statement.added.first {
      return "adds up “\(columns[source].label)” row by row"
    }
    let sum =
      statement.added.map { "+ “\(columns[$0].label)”" }
      + statement.subtracted.map { "− “\(columns[$0].label)”" }
    return "a balance: " + sum.joined(separator: " ").dropFirst(2)
  }

  /// Further columns that make up a total which the columns before them make up too.
  private func breakdowns(_ fit: Fit) -> [Statement] {
    columns.indices.flatMap { total -> [Statement] in
      guard case .total(let parts) = columns[total].role, let last = parts.last else { return [] }
      let behind = columns.indices.filter { column in
        column > last && column != total && columns[column].role == .value
          && columns[column].measure == columns[total].measure
      }
      return fit.blocks(of: total, in: parts + behind).dropFirst().map { block in
        Statement(kind: .breakdown, axis: .columns, stated: total, added: block)
      }
    }
  }

  private func isAmount(_ column: ColumnReading) -> Bool {
    guard column.measure == .count || column.measure == .money else { return false }
    switch column.role {
    case .value, .total, .change, .aside: return true
    default: return false
    }
  }

  private func runningTotals(_ lines: [Int], _ fit: Fit) -> [Statement] {
    columns.indices.compactMap { column in
      guard columns[column].role == .cumulative else { return nil }
      let source = columns.indices.prefix(column).reversed().first { other in
        guard columns[other].role == .value, columns[other].measure == columns[column].measure
        else { return false }
        var score = Fit.Score()
        if let first = lines.first, let start = fit.value(first, column), !start.isZero,
          start == fit.value(first, other)
        {
          score.count(true)
        }
        for (before, row) in zip(lines, lines.dropFirst()) {
          guard let old = fit.value(before, column), let new = fit.value(row, column),
            let step = fit.value(row, other), let sum = try? old + step
          else { continue }
          if !step.isZero || sum != new { score.count(sum == new) }
        }
        return score.held > 0 && score.held * 3 >= score.tested
      }
      return source.map {
        Statement(kind: .runningTotal, axis: .columns, stated: column, added: [$0])
      }
    }
  }
}
