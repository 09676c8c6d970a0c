import Figures
import Reports
import Structure

/// Lists that a line of words cuts into two tables, with one total below the second.
extension TableView {
  /// The table right above under the same headings and without a total, whose lines this one's total
  /// takes in.
  var firstHalf: TableView? {
    guard index > 0, layout.segments.count == 1, let own = layout.segments.first,
      let total = own.total, own.parts.count > 1
    else { return nil }
    let above = TableView(study: study, index: index - 1)
    guard above.layout.isData, above.layout.columns.count == layout.columns.count,
      layout.columns.count > 1, study.blockOfTable[index] - study.blockOfTable[index - 1] <= 3,
      zip(above.layout.columns, layout.columns).allSatisfy({
        !$0.label.isEmpty && $0.label == $1.label && $0.measure == $1.measure
      }),
      !above.layout.rows.contains(where: { Label($0.label).namesTotal }),
      let upper = above.layout.segments.first, above.layout.segments.count == 1,
      upper.total == nil, upper.parts.count > 1
    else { return nil }
    let isJoined = summedColumns.contains { column in
      guard let stated = term(total, column)?.figure.value,
        let lower = terms(rows: own.parts, column: column),
        let higher = above.terms(rows: upper.parts, column: column),
        let half = try? Sums.sum(lower.map(\.addend)),
        let whole = try? Sums.sum((higher + lower).map(\.addend)),
        let rest = try? (stated - half).magnitude,
        let tenfold = try? (stated - whole).magnitude * Exact(10)
      else { return false }
      return !rest.isZero && tenfold <= rest
    }
    return isJoined ? above : nil
  }

  /// The parts that the total below takes from the first half.
  func termsAbove(_ column: Int) -> [Term] {
    guard let half = firstHalf, let rows = half.layout.segments.first?.parts else { return [] }
    return half.terms(rows: rows, column: column) ?? []
  }
}
