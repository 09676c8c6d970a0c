import Figures
import Reports

/// Finds columns that others beside them make up though no heading says so: this year's cases and
/// those of each of two towns, posts and those filled and vacant.
///
/// Every row that tells must show it, but for one among several.
struct UnnamedSums {
  let columns: [ColumnReading]
  let fit: Fit
  /// The rows of quantities that can be added.
  let lines: [Int]

  func find(besides taken: Set<Int>) -> [Statement] {
    // A target too may be what its parts come to.
    let targets = columns.indices.filter { isTarget($0) }
    let added = (columns.indices.filter { isAdded($0) } + targets).sorted()
    guard lines.count > 4, added.count > 2 else { return [] }
    var found: [Statement] = []
    var used: Set<Int> = []
    for place in added.indices where !taken.contains(added[place]) && !used.contains(added[place]) {
      let total = added[place]
      guard let run = runs(beside: place, in: added).first(where: { isMade(total, of: $0) }) else {
        continue
      }
      used.formUnion(run)
      var sum = Statement(kind: .breakdown, axis: .columns, stated: total, added: run)
      sum.mayLeaveOut = true
      found.append(sum)
    }
    return found
  }

  private func isAdded(_ column: Int) -> Bool {
    guard case .value = columns[column].role else { return false }
    return columns[column].measure == .count || columns[column].measure == .money
      || columns[column].measure == .mixed
  }

  private func isTarget(_ column: Int) -> Bool {
    columns[column].role == .aside && [.count, .money].contains(columns[column].measure)
      && Vocabulary.isTarget(Label(columns[column].label))
  }

  /// Two to six columns right behind a column or right before it.
  private func runs(beside place: Int, in added: [Int]) -> [[Int]] {
    let behind = added[(place + 1)...].prefix(6)
    let before = added[..<place].suffix(6)
    let lengths = 2...6
    return lengths.flatMap { length -> [[Int]] in
      [Array(behind.prefix(length)), Array(before.suffix(length))].filter {
        $0.count == length && !areYears($0) && !$0.contains(where: isTarget)
      }
    }
  }

  /// Figures of other years make up no figure.
  private func areYears(_ run: [Int]) -> Bool {
    run.contains { columns[$0].period?.isYear ?? false }
  }

  private func isMade(_ total: Int, of run: [Int]) -> Bool {
    guard run.allSatisfy({ columns[$0].scale == columns[total].scale }) else { return false }
    var held: Set<Exact> = []
    var failed = 0
    for row in lines {
      guard let stated = fit.value(row, total), !stated.isZero,
        run.count(where: { fit.value(row, $0).map { !$0.isZero } ?? false }) > 1
      else { continue }
      switch fit.holds((row, total), run.map { (row, $0, false) }) {
      case true: held.insert(stated)
      case false:
        if Heads.names(fit.grid.text(row, 0)) { continue }
        // A case or two that stand in none of the columns: so they are not all there are.
        if leavesFewOut(row, stated, run) { return false }
        failed += 1
      default: continue
      }
      if failed > 1 { return false }
    }
    return held.count + failed > 4 && held.count > 3
  }

  private func leavesFewOut(_ row: Int, _ stated: Exact, _ run: [Int]) -> Bool {
    let sum = run.reduce(Exact.zero as Exact?) { sum, column in
      sum.flatMap { sum in try? sum + (fit.value(row, column) ?? .zero) }
    }
    guard let sum, let gap = try? stated - sum, let tenfold = try? gap * Exact(10) else {
      return true
    }
    return gap > .zero && (gap < Exact(10) || tenfold < stated)
  }
}
