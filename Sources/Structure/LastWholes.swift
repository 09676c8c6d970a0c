import Figures
import Reports

extension RowReader {
  /// The rows that the last row adds up under a name of its own: all children in care, enquiries
  /// concluded.
  ///
  /// Its figures must show it: a share of a hundred below shares that make it up, or sums in other
  /// columns. One figure of all of these may be wrong.
  func lastWhole(_ row: Int, _ rows: [RowReading], _ stack: TotalStack) -> [Int]? {
    guard isLast(row, rows), rows[row].period == nil, !rows[row].label.isEmpty else { return nil }
    return stack.readings.first { parts in
      guard parts.count > 2, parts.allSatisfy({ rows[$0].period == nil }) else { return false }
      return isProvenByShares(row, parts) || isProvenByColumns(row, parts)
    }
  }

  /// Whether no row of figures follows but averages, percentages and the like.
  private func isLast(_ row: Int, _ rows: [RowReading]) -> Bool {
    (row + 1..<max(row + 1, grid.height)).allSatisfy { later in
      switch rows[later].role {
      case .part, .total, .openTotal, .ofWhich: return false
      default: return true
      }
    }
  }

  // MARK: By shares

  /// Whether a column of shares shows it: of the hundred beside the row, the shares above that make it
  /// up and the counts that make up the row's, two at least hold, and each share but one is that of
  /// its count.
  private func isProvenByShares(_ row: Int, _ parts: [Int]) -> Bool {
    let shares = columns.indices.filter { columns[$0].measure == .percent }
    let fit = Fit(grid: grid, headerRows: headerRows, columns: columns)
    return shares.contains { share in
      guard let own = grid.printed(row, share).figure else { return false }
      let printed = parts.map { grid.printed($0, share).figure }
      guard printed.allSatisfy({ $0 != nil }) else { return false }
      let makesHundred = Wholes.agreement(of: printed.compactMap(\.self)).holds
      return addedColumns.contains { count in
        guard abs(count - share) <= 3, let stated = fit.value(row, count),
          let values = values(parts, count, fit),
          values.allSatisfy({ $0 < stated }) || makesHundred,
          let sum = values.reduce(.zero as Exact?, { sum, part in sum.flatMap { try? $0 + part } })
        else { return false }
        let signs = [own.value == .hundred, makesHundred, sum == stated].count(where: \.self)
        return signs > 1
          && [stated, sum].contains { fitting(values, printed.compactMap(\.self), of: $0) }
      }
    }
  }

  /// Whether all shares, but one of several at the most, are those of their counts in a base.
  private func fitting(_ counts: [Exact], _ shares: [Figure], of base: Exact) -> Bool {
    guard base > .zero else { return false }
    let fitting = zip(counts, shares).count { count, share in
      guard let exact = try? Shares.percentage(of: count, in: base),
        let gap = try? (exact - share.value).magnitude
      else { return false }
      return gap < share.unit
    }
    return fitting > 1 && fitting + 1 >= counts.count && Set(counts).count > 1
  }

  private func values(_ parts: [Int], _ column: Int, _ fit: Fit) -> [Exact]? {
    let values = parts.compactMap { fit.value($0, column) }
    return values.count == parts.count ? values : nil
  }

  // MARK: By columns

  /// Whether all columns but one add up to it, in figures too long for chance, and that one nearly.
  private func isProvenByColumns(_ row: Int, _ parts: [Int]) -> Bool {
    let fit = Fit(grid: grid, headerRows: headerRows, columns: columns)
    var held = 0
    var missed = 0
    for column in addedColumns {
      guard case .value = columns[column].role, let stated = fit.value(row, column),
        let values = values(parts, column, fit)
      else { continue }
      guard values.count(where: { !$0.isZero }) > 2, values.allSatisfy({ $0 < stated }),
        let sum = values.reduce(.zero as Exact?, { sum, part in sum.flatMap { try? $0 + part } }),
        let gap = try? (stated - sum).magnitude, let tenfold = try? gap * Exact(10)
      else { return false }
      if gap.isZero {
        held += sum >= .hundred ? 1 : 0
      } else if tenfold <= sum {
        missed += 1
      } else {
        return false
      }
    }
    return held > 1 && missed <= 1 || held == 1 && missed == 1
  }
}
