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
    let parts = lines.filter { rows[$0].role == .part }
    let taken = Set(balances.map(\.stated))
    return balances + runningTotals(parts.ofOneLength(rows), fit) + breakdowns(fit)
      + UnnamedSums(
        columns: columns, fit: fit, lines: lines.filter { fit.addsAcross($0, isOverTime: false) }
      )
      .find(besides: taken)
  }

  func evidence(of statement: Statement) -> String {
    if statement.kind == .breakdown {
      return "made up by "
        + statement.added.map { "“\(columns[$0].label)”" }.joined(separator: " + ")
        + ", as the rows bear out"
    }
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

  /// Columns that add up another one row by row: those whose rows mostly do, or those of periods
  /// that end where the sum of all of them ends.
  private func runningTotals(_ lines: [Int], _ fit: Fit) -> [Statement] {
    columns.indices.compactMap { column in
      guard columns[column].role == .cumulative else { return nil }
      let source = columns.indices.prefix(column).reversed().first { other in
        guard adds(other), columns[other].measure == columns[column].measure else { return false }
        let score = runs(column, of: other, lines, fit)
        return score.held > 0 && score.held * 3 >= score.tested
      }
      return source.map {
        Statement(kind: .runningTotal, axis: .columns, stated: column, added: [$0])
      }
    }
  }

  private func adds(_ column: Int) -> Bool {
    switch columns[column].role {
    case .value: true
    case .share: columns[column].measure == .percent
    default: false
    }
  }

  /// In how many rows a column is that of the row before and the other column's figure, or all of
  /// these up to there.
  ///
  /// That both start alike says nothing by itself.
  private func runs(_ column: Int, of other: Int, _ lines: [Int], _ fit: Fit) -> Fit.Score {
    var score = Fit.Score()
    var sum = lines.first.flatMap { fit.value($0, column) }
    for (before, row) in zip(lines, lines.dropFirst()) {
      guard let old = fit.value(before, column), let new = fit.value(row, column),
        let step = fit.value(row, other), let next = try? old + step
      else {
        sum = nil
        continue
      }
      sum = sum.flatMap { try? $0 + step }
      guard !step.isZero || next != new else { continue }
      let slack = [fit.unit(before, column), fit.unit(row, column), fit.unit(row, other)]
        .reduce(Exact.zero) { (try? $0 + $1) ?? $0 }
      let gap = try? (new - next).magnitude
      let isStep = gap.flatMap { try? $0 * 2 }.map { $0 <= slack } ?? false
      score.count(isStep || sum == new)
    }
    return score
  }
}

extension [Int] {
  /// The rows without the quarters and years among months.
  public func ofOneLength(_ rows: [RowReading]) -> [Int] {
    let hasMonths = contains { row in
      if case .month = rows[row].period?.kind { true } else { false }
    }
    guard hasMonths else { return self }
    return filter { row in
      switch rows[row].period?.kind {
      case .quarter, .yearAcross, .calendarYear: false
      default: true
      }
    }
  }
}
