import Figures
import Reports
import Structure

/// A column of percentages that are what one or several columns of each row are of another, or of
/// several: upheld in whole or part of closed, women of women and men.
///
/// No label need say it: every row must show it, but for one among several.
struct SharesOfRuns {
  private let table: TableView
  private let percent: Int
  private let columns: [Int]
  private let rows: [Int]

  private struct Reading {
    let parts: [Int]
    let base: [Int]
    var held = 0
    var failing: [Int] = []
  }

  init?(_ table: TableView, column percent: Int) {
    let reading = table.layout.columns[percent]
    guard reading.measure == .percent, table.bodyRows.count > 3 else { return nil }
    switch reading.role {
    case .value, .share: break
    default: return nil
    }
    let columns = table.layout.columns.indices.filter { column in
      guard column != percent, column >= percent - 6, column <= percent + 2 else { return false }
      switch table.layout.columns[column].role {
      case .value, .total, .aside:
        return [.count, .money, .mixed].contains(table.layout.columns[column].measure)
      default: return false
      }
    }
    let rows = table.bodyRows.filter { row in
      table.term(row, percent).map { !$0.isMark && $0.figure.kind == .percent } ?? false
    }
    guard columns.count > 1, rows.count > 3 else { return nil }
    (self.table, self.percent, self.columns, self.rows) = (table, percent, columns, rows)
  }

  /// The shares under the reading that most rows bear out, and no other as well.
  func relations() -> [Relation] {
    let found = readings().compactMap(tried)
    guard let most = found.map(\.held).max() else { return [] }
    let best = found.filter { $0.held == most }
    guard let first = best.first, best.allSatisfy({ $0.failing == first.failing }) else {
      return []
    }
    return rows.compactMap { row in
      guard let stated = table.term(row, percent), let parts = terms(row, first.parts),
        let base = terms(row, first.base)
      else { return nil }
      var relation = Relation(
        rule: "percent-share", .share, stated: stated, terms: parts + base,
        address: table.address(row, percent))
      relation.leading = parts.count
      return relation
    }
  }

  /// Up to three columns side by side in one other, or in up to five side by side that hold them.
  private func readings() -> [Reading] {
    let numerators = runs(1...3)
    let sums = runs(2...5)
    return numerators.flatMap { parts -> [Reading] in
      let single = columns.filter { !parts.contains($0) }.map { Reading(parts: parts, base: [$0]) }
      let several = sums.filter { $0.count > parts.count && Set(parts).isSubset(of: $0) }
      return single + several.map { Reading(parts: parts, base: $0) }
    }
  }

  private func runs(_ lengths: ClosedRange<Int>) -> [[Int]] {
    lengths.flatMap { length in
      columns.indices.dropLast(max(0, length - 1)).map { Array(columns[$0..<$0 + length]) }
    }
  }

  /// A reading with the rows that it fails in; nil where these are more than one or too few hold.
  private func tried(_ reading: Reading) -> Reading? {
    var reading = reading
    var values: Set<Exact> = []
    for row in rows {
      guard let stated = table.term(row, percent)?.figure, let part = sum(row, reading.parts),
        let base = sum(row, reading.base), base > .zero
      else { continue }
      guard let exact = try? Shares.percentage(of: part, in: base),
        let gap = try? (exact - stated.value).magnitude, let twice = try? gap + gap
      else { return nil }
      if twice <= stated.unit {
        reading.held += 1
        if !stated.value.isZero { values.insert(stated.value) }
      } else {
        reading.failing.append(row)
        if reading.failing.count > 1 { return nil }
      }
    }
    let least = names(reading.parts) ? 3 : 4
    return reading.held >= least && values.count > 2 ? reading : nil
  }

  /// Whether the heading says which column it is the percentage of: % women.
  private func names(_ parts: [Int]) -> Bool {
    guard parts.count == 1, let part = table.layout.columns[parts[0]].path.last else {
      return false
    }
    let words = Label(table.layout.columns[percent].path.last ?? "").words
    let own = Label(part).words
    return !own.isEmpty && own.allSatisfy(words.contains)
  }

  private func sum(_ row: Int, _ columns: [Int]) -> Exact? {
    columns.reduce(Exact.zero as Exact?) { sum, column in
      guard let sum, let term = table.term(row, column), term.figure.bounds == nil else {
        return nil
      }
      return try? sum + term.figure.value
    }
  }

  private func terms(_ row: Int, _ columns: [Int]) -> [Term]? {
    let terms = columns.compactMap { column in
      table.term(row, column).map { term in
        var term = term
        term.label = table.layout.columns[column].path.last ?? ""
        return term
      }
    }
    return terms.count == columns.count ? terms : nil
  }
}
