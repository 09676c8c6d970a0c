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
    let before = (own.count > 1 ? own : plain).filter { $0 < change }
    let dated = before.filter { columns[$0].period != nil }
    let last = dated.count >= 2 ? Array(dated.suffix(2)) : before.count == 2 ? before : []
    let usual = last.count == 2 ? ordered(last[0], last[1], columns) : nil
    let named = namedPair(change, plain, columns)
    // The layout's own reading stands unless the rows speak against it.
    if let first = named ?? usual {
      let score = score(change, first, columns)
      if score.held * 2 >= score.tested, score.tested > 0 { return first }
      if score.tested < 2, named != nil || dated.count >= 2 { return first }
    }
    var open = [named, usual].compactMap(\.self).flatMap { [$0, $0.reversed] }
    for (position, from) in before.enumerated() {
      for to in before.dropFirst(position + 1) {
        let pair = ordered(from, to, columns)
        open += [pair, pair.reversed]
      }
    }
    return open.first { score(change, $0, columns).isConvincing } ?? movement(change, columns)
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
