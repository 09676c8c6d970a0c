import Figures
import Reports

/// Finds the groups of rows that each make up one and the same total: by sex, by age, by district.
struct Breakdowns {
  let grid: Grid
  let headerRows: Int
  let valueColumns: [Int]

  /// A total and the groups that break it down.
  struct Reading {
    let parts: [Int]
    let statements: [Statement]
  }

  /// Reads groups under headings, the total in front of them or behind.
  func read(total: Int, groups: [[Int]]) -> Reading? {
    let groups = groups.filter { $0.count > 1 }
    guard groups.count > 1 else { return nil }
    let fit = Fit(grid: grid, headerRows: headerRows)
    let scores = groups.map { group in
      fit.rows(total: total, parts: group.map { Fit.Part(line: $0) }, columns: valueColumns)
    }
    var holding = scores.indices.filter { scores[$0].held > 0 }
    // Groups that agree with each other break one whole down, whatever the total says.
    if holding.isEmpty, agree(groups, fit) { holding = Array(groups.indices) }
    guard let first = holding.first, holding.count * 2 >= groups.count else { return nil }
    let statements = groups.indices.filter { $0 != first }.map { index in
      Statement(kind: .breakdown, axis: .rows, stated: total, added: groups[index])
    }
    return Reading(parts: groups[first], statements: statements)
  }

  private func agree(_ groups: [[Int]], _ fit: Fit) -> Bool {
    var score = Fit.Score()
    for column in valueColumns {
      let sums = groups.map { group in
        group.reduce(Exact.zero as Exact?) { sum, row in
          sum.flatMap { sum in fit.value(row, column).flatMap { try? sum + $0 } }
        }
      }
      guard sums.allSatisfy({ $0 != nil && $0 != .zero }) else { continue }
      score.count(Set(sums).count == 1)
    }
    return score.tested > 0 && score.held == score.tested
  }
}
