import Figures
import Reports

/// Finds rows that the four quarters or twelve months right below them break down: each body with
/// its total first and its quarters behind.
///
/// Layout proposes and the figures decide, since a total may as well stand behind its quarters.
struct PeriodFamilies {
  let grid: Grid
  let headerRows: Int
  let valueColumns: [Int]
  let labelColumns: [Int]

  private struct Family {
    let parent: Int
    let children: [Int]
  }

  /// Marks the periods, and gives the sums that they make.
  func assign(_ rows: inout [RowReading]) -> [Statement] {
    let families = find(rows)
    guard let first = families.first else { return [] }
    let fit = Fit(grid: grid, headerRows: headerRows)
    func score(_ total: (Family) -> Int) -> Fit.Score {
      var score = Fit.Score()
      for family in families where total(family) < grid.height {
        let own = fit.rows(
          total: total(family), parts: family.children.map { Fit.Part(line: $0) },
          columns: valueColumns)
        score.held += own.held
        score.tested += own.tested
      }
      return score
    }
    let ahead = score { $0.parent }
    let behind = score { ($0.children.last ?? 0) + 1 }
    let opens = (headerRows..<first.parent).allSatisfy { rows[$0].role != .part }
    guard opens, ahead.held > behind.held, ahead.held * 2 >= ahead.tested else { return [] }
    for family in families {
      for child in family.children {
        rows[child].role = .ofWhich
        rows[child].evidence = "a period of “\(rows[family.parent].label)” above"
      }
      rows[family.parent].evidence = "a total in front of its periods"
    }
    return families.map {
      Statement(kind: .subTotal, axis: .rows, stated: $0.parent, added: $0.children)
    }
  }

  /// Runs of four quarters or twelve months, each right below a row that names no such period.
  private func find(_ rows: [RowReading]) -> [Family] {
    var families: [Family] = []
    var row = headerRows
    while row < grid.height {
      let run = (row..<grid.height).prefix { rows[$0].role == .part && number($0) != nil }
      defer { row += max(run.count, 1) }
      guard let start = run.first, start > headerRows, rows[start - 1].role == .part else {
        continue
      }
      let numbers = run.compactMap(number)
      let follow = zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 % run.count + 1 }
      guard run.count == (isQuarter(start) ? 4 : 12), follow else { continue }
      families.append(Family(parent: start - 1, children: Array(run)))
    }
    return families
  }

  private func period(_ row: Int) -> Period? {
    labelColumns.lazy.compactMap { Period(label: grid.text(row, $0)) }.first { !$0.isYear }
  }

  private func isQuarter(_ row: Int) -> Bool {
    if case .quarter? = period(row)?.kind { return true }
    return false
  }

  private func number(_ row: Int) -> Int? {
    switch period(row)?.kind {
    case .quarter(let number), .month(let number): number
    default: nil
    }
  }
}
