import Figures
import Reports

/// Finds the two columns that a change column compares: those that its heading names, the two years
/// before it, or else the pair that the rows bear out.
struct ColumnChanges {
  let grid: Grid
  let headerRows: Int
  let paths: [[String]]

  private struct Pair: Hashable {
    let from: Int
    let to: Int
    var reversed: Pair { Pair(from: to, to: from) }
  }

  func assign(_ columns: inout [ColumnReading]) {
    for index in columns.indices {
      switch columns[index].role {
      case .value, .aside: break
      default: continue
      }
      guard isChange(paths[index]), columns[index].measure != .text else { continue }
      // A change in real terms, or without something, is not one of these columns.
      let isAdjusted = Vocabulary.isAdjusted(Label(columns[index].label))
      guard !isAdjusted, let pair = pair(for: index, columns) else {
        columns[index].role = .aside
        columns[index].evidence = "a change between columns that the heading does not name"
        continue
      }
      columns[index].role = .change(from: pair.from, to: pair.to)
      columns[index].evidence =
        "the change from “\(columns[pair.from].label)” to “\(columns[pair.to].label)”"
    }
    for index in columns.indices.dropFirst() where columns[index].measure == .percent {
      assignPercent(of: index - 1, to: index, &columns)
    }
  }

  /// A percentage right behind a change in numbers, under “%” or as a variance of its own: that of the
  /// same two columns, or the change as a part of one of them where signs follow another custom.
  private func assignPercent(of change: Int, to index: Int, _ columns: inout [ColumnReading]) {
    guard case .change(let from, let to) = columns[change].role,
      columns[change].measure != .percent, columns[change].measure != .points
    else { return }
    let isOpen: Bool
    switch columns[index].role {
    case .value: isOpen = paths[index].last.map { Vocabulary.isUnit(Label($0)) } ?? false
    case .aside: isOpen = isChange(paths[index])
    case .change(let first, let second):
      isOpen =
        Set([first, second]) == [from, to]
        || !score(index, Pair(from: first, to: second), columns).isConvincing
    default: isOpen = false
    }
    guard isOpen, !Vocabulary.isAdjusted(Label(columns[index].label)) else { return }
    let own = score(index, Pair(from: from, to: to), columns)
    let base = [from, to].first { base in
      let score = percentScore(index, of: change, in: base, columns)
      // No label says it, so that all rows must, but for one slip; a small change fits either of two.
      return score.held > 2 && score.held + 1 >= score.tested
        && (score.failed < own.failed || !own.isConvincing)
    }
    if own.isConvincing, base == nil {
      columns[index].role = .change(from: from, to: to)
      columns[index].evidence =
        "the change from “\(columns[from].label)” to “\(columns[to].label)” beside it, in per cent"
    } else if let base {
      columns[index].role = .ratio(of: change, in: base)
      columns[index].evidence =
        "row by row it is “\(columns[change].label)” in “\(columns[base].label)”"
    }
  }

  private func percentScore(
    _ index: Int, of part: Int, in base: Int, _ columns: [ColumnReading]
  ) -> Fit.Score {
    let fit = Fit(grid: grid, headerRows: headerRows, columns: columns)
    var score = Fit.Score()
    for row in headerRows..<grid.height {
      guard let stated = grid.printed(row, index).figure, let above = fit.value(row, part),
        let below = fit.value(row, base), !below.isZero, !above.isZero,
        let exact = try? Shares.percentage(of: above, in: below),
        let gap = try? (exact - stated.value).magnitude
      else { continue }
      score.count(gap < stated.unit)
    }
    return score
  }

  private func isChange(_ path: [String]) -> Bool {
    Vocabulary.namesChange(path) || saysPlusMinus(path)
  }

  private func saysPlusMinus(_ path: [String]) -> Bool {
    guard let lowest = path.last,
      lowest.utf8.contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: "+") })
    else { return false }
    return ["+/-", "+/−", "+/–", "±"].contains { lowest.contains($0) }
  }

  private func pair(for change: Int, _ columns: [ColumnReading]) -> Pair? {
    let plain = columns.indices.filter { $0 != change && isPlain(columns[$0]) }
    let group = paths[change].count > 1 ? paths[change].first : nil
    let own = plain.filter { group == nil || paths[$0].first == group }
    let around = own.count > 1 ? own : plain
    var before = around.filter { $0 < change }
    // `Change | 2021/22 | 2020/21`: what stands in front of its years is of the next two.
    if before.isEmpty { before = Array(around.filter { columns[$0].period != nil }.prefix(2)) }
    let dated = before.filter { columns[$0].period != nil }
    let last = dated.count >= 2 ? Array(dated.suffix(2)) : before.count == 2 ? before : []
    let usual = last.count == 2 ? ordered(last[0], last[1], columns) : nil
    let named = namedPair(change, plain, columns)
    // The layout's own reading stands unless the rows speak against it.
    if let first = named ?? usual {
      let score = score(change, first, columns)
      if score.held * 2 >= score.tested, score.tested > 0 {
        return better(than: first, score, change, before, columns) ?? first
      }
      if score.tested < 2, named != nil || dated.count >= 2 { return first }
    }
    var open = [named, usual].compactMap(\.self).flatMap { [$0, $0.reversed] }
    for (position, from) in before.enumerated() {
      for to in before.dropFirst(position + 1) {
        let pair = ordered(from, to, columns)
        open += [pair, pair.reversed]
      }
    }
    let borneOut = open.filter { score(change, $0, columns).isConvincing }
    guard let first = borneOut.first else { return movement(change, columns) }
    return better(than: first, score(change, first, columns), change, before, columns) ?? first
  }

  /// Another pair that gives the change in every row, where the usual one does not: the last of
  /// several readings in a year against its budget.
  private func better(
    than first: Pair, _ usual: Fit.Score, _ change: Int, _ before: [Int], _ columns: [ColumnReading]
  ) -> Pair? {
    guard usual.held < usual.tested else { return nil }
    let pairs = before.flatMap { from in
      before.filter { $0 != from }.map { Pair(from: from, to: $0) }
    }
    return pairs.first { pair in
      guard pair != first, pair != first.reversed else { return false }
      let own = score(change, pair, columns)
      return own.held == own.tested && own.held > max(2, usual.held)
    }
  }

  /// The two variances that a movement compares: last quarter's forecast of it and this one.
  private func movement(_ change: Int, _ columns: [ColumnReading]) -> Pair? {
    let changes = columns.indices.filter { column in
      guard column < change, isChange(paths[column]) else { return false }
      return columns[column].measure == columns[change].measure
    }
    guard changes.count == 2 else { return nil }
    let pair = Pair(from: changes[0], to: changes[1])
    return [pair, pair.reversed].first { score(change, $0, columns).isNearlyAll }
  }

  /// The older year first, whichever column stands first.
  private func ordered(_ first: Int, _ second: Int, _ columns: [ColumnReading]) -> Pair {
    let newerFirst = (columns[first].period?.year ?? 0) > (columns[second].period?.year ?? 0)
    return newerFirst ? Pair(from: second, to: first) : Pair(from: first, to: second)
  }

  /// The columns of the two years that the heading names.
  private func namedPair(_ change: Int, _ plain: [Int], _ columns: [ColumnReading]) -> Pair? {
    // The lowest heading may only name the unit of the change, the one above it the years.
    let named = paths[change].reversed().lazy.map { heading in
      Label(heading).words.compactMap { $0.utf8.count == 4 ? Int($0) : nil }
    }
    guard let years = named.first(where: { $0.count == 2 }), years[0] != years[1] else {
      return nil
    }
    let matches = years.map { year in plain.filter { columns[$0].period?.year == year } }
    guard matches[0].count == 1, matches[1].count == 1 else { return nil }
    return ordered(matches[0][0], matches[1][0], columns)
  }

  private func isPlain(_ column: ColumnReading) -> Bool {
    guard !Vocabulary.isTarget(Label(column.path.last ?? "")),
      !isChange(column.path)
    else { return false }
    switch column.role {
    case .value, .total: return column.measure != .points
    case .aside: return [.rate, .average].contains(column.measure)
    default: return false
    }
  }

  private func score(_ change: Int, _ pair: Pair, _ columns: [ColumnReading]) -> Fit.Score {
    let fit = Fit(grid: grid, headerRows: headerRows, columns: columns)
    var score = Fit.Score()
    for row in headerRows..<grid.height {
      guard let stated = grid.printed(row, change).figure, let old = fit.value(row, pair.from),
        let new = fit.value(row, pair.to), let difference = try? new - old
      else { continue }
      let isPercent = stated.kind == .percent || columns[change].measure == .percent
      let percent = old.isZero ? nil : try? Changes.percent(from: old, to: new)
      let readings = isPercent ? [percent, difference] : [difference]
      score.count(
        readings.compactMap(\.self).contains { reading in
          guard let gap = try? (reading - stated.value).magnitude else { return false }
          // Differences of rounded figures may be off by the last digit.
          return gap < stated.unit || (gap.isZero && stated.isExact)
        })
    }
    return score
  }
}
