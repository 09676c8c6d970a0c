import Figures
import Reports

/// Finds what a percentage column is a percentage of.
struct ShareBinding {
  let grid: Grid
  let headerRows: Int
  let columns: [ColumnReading]

  /// A role and the words that give the reason for it.
  struct Reading {
    let role: ColumnRole
    let evidence: String
  }

  func binding(of column: Int) -> Reading? {
    let counts = columns.indices.filter { $0 != column && isCount(columns[$0]) }
    guard !counts.isEmpty else { return nil }
    let twin = twin(of: column, among: counts)
    let beside = twin ?? neighbour(of: column, among: counts)
    if let named = namedRatio(column, counts: counts, beside: beside) { return named }
    if let beside, isConfirmed(column, .share(of: beside)) {
      return Reading(
        role: .share(of: beside), evidence: "the share of “\(columns[beside].label)” beside it")
    }
    let ratios = (twin.map { [$0] } ?? counts).flatMap { part in
      counts.filter { $0 != part }.map { ColumnRole.ratio(of: part, in: $0) }
    }
    let confirmed = ratios.filter { ratio in
      isConfirmed(column, ratio) && !isChange(column, ratio)
        && (twin != nil || isRounded(column, ratio))
    }
    if let only = best(of: confirmed, column), case .ratio(let part, let base) = only {
      return Reading(
        role: only,
        evidence: "row by row it is “\(columns[part].label)” in “\(columns[base].label)”")
    }
    guard confirmed.isEmpty, twin == nil, let beside, isPlainShare(column, of: beside),
      !isRefuted(column, by: beside)
    else { return nil }
    return Reading(
      role: .share(of: beside), evidence: "a percentage beside “\(columns[beside].label)”")
  }

  /// The only reading, or the one that more rows print rightly rounded than any other.
  private func best(of readings: [ColumnRole], _ column: Int) -> ColumnRole? {
    let held = readings.map { reading in
      let rows = evaluate(column, reading, within: .half)
      return (
        rounded: rows.count(where: \.self), near: evaluate(column, reading).count(where: \.self)
      )
    }
    guard let most = held.max(by: { $0 < $1 }), held.count(where: { $0 == most }) == 1 else {
      return nil
    }
    return held.firstIndex { $0 == most }.map { readings[$0] }
  }

  private func isCount(_ column: ColumnReading) -> Bool {
    guard column.measure == .count || column.measure == .money || column.measure == .mixed else {
      return false
    }
    switch column.role {
    case .value, .total, .cumulative: return true
    default: return false
    }
  }

  /// The count of the same heading, where a block of numbers stands before a block of percentages.
  private func twin(of column: Int, among counts: [Int]) -> Int? {
    // A unit stands in a heading of its own, or behind the name in the same one.
    func words(_ column: Int) -> [String] { Label(columns[column].label).words }
    func name(_ column: Int) -> [String] {
      words(column).filter { !Vocabulary.isUnit(Label($0)) }
    }
    let own = name(column)
    guard own.count < words(column).count, !own.isEmpty else { return nil }
    // `2024` and `2024 %` need no unit to tell them apart.
    let isYear = own.allSatisfy { Int($0) != nil }
    let twins = counts.filter { name($0) == own && (isYear || words($0).count > own.count) }
    let isApart = counts.contains { $0 == column - 1 } == false || twins != [column - 1]
    return twins.count == 1 && isApart ? twins.first : nil
  }

  /// The count directly to the left, or to the right where the percentage comes first.
  private func neighbour(of column: Int, among counts: [Int]) -> Int? {
    if counts.contains(column - 1) { return column - 1 }
    return counts.contains(column + 1) ? column + 1 : nil
  }

  /// The heading names both the part and the base: percentage of Stage 1 going on to Stage 2.
  private func namedRatio(_ column: Int, counts: [Int], beside: Int?) -> Reading? {
    let words = Set(Label(columns[column].label).words)
    var named: [(column: Int, hits: Int)] = []
    for count in counts {
      let own = distinctWords(of: count, among: counts)
      let hits = own.filter(words.contains).count
      if hits > 0 { named.append((count, hits)) }
    }
    var pair: (part: Int, base: Int)?
    if named.count >= 2 {
      let ordered = named.sorted {
        position(of: $0.column, in: column) < position(of: $1.column, in: column)
      }
      pair = (ordered[1].column, ordered[0].column)
    } else if let only = named.first, let base = counts.first(where: { $0 != only.column }),
      counts.count == 2 || columns[base].isBase
    {
      pair = (only.column, base)
    }
    guard let pair else { return nil }
    let role = ColumnRole.ratio(of: pair.part, in: pair.base)
    let rows = evaluate(column, role)
    guard rows.count == 1 || rows.filter(\.self).count * 2 >= rows.count else { return nil }
    return Reading(
      role: role,
      evidence: "its heading names “\(columns[pair.part].label)” in “\(columns[pair.base].label)”")
  }

  private func distinctWords(of column: Int, among counts: [Int]) -> Set<String> {
    var own = Set(Label(columns[column].path.last ?? "").words)
    for other in counts where other != column {
      own.subtract(Label(columns[other].path.last ?? "").words)
    }
    return own.subtracting(["number", "of", "the", "total", "no", "in"])
  }

  private func position(of count: Int, in column: Int) -> Int {
    let own = distinctWords(of: count, among: columns.indices.filter { isCount(columns[$0]) })
    return Label(columns[column].label).words.firstIndex(where: own.contains) ?? .max
  }

  /// Most rows, and at least two, hold within a printed unit under the reading.
  private func isConfirmed(_ column: Int, _ role: ColumnRole) -> Bool {
    let rows = evaluate(column, role)
    return rows.count >= 2 && rows.filter(\.self).count * 10 >= rows.count * 6
  }

  /// Whether most rows print a reading rightly rounded or cut off: without a word for it, nearness is
  /// no proof where the percentages are small.
  private func isRounded(_ column: Int, _ role: ColumnRole) -> Bool {
    let near = evaluate(column, role)
    let rounded = evaluate(column, role, within: .half).count(where: \.self)
    return rounded * 10 >= near.count * 6
  }

  /// Whether no whole, printed or not, makes shares of the counts in two rows out of three and more.
  private func isRefuted(_ column: Int, by count: Int) -> Bool {
    let wholes = (headerRows..<grid.height).compactMap { row -> (low: Exact, high: Exact)? in
      guard let share = grid.printed(row, column).figure, let part = value(row, count),
        share.value > share.unit, part > .zero,
        let top = try? share.value + share.unit, let bottom = try? share.value - share.unit,
        let low = try? Shares.percentage(of: part, in: top),
        let high = try? Shares.percentage(of: part, in: bottom)
      else { return nil }
      return (low, high)
    }
    guard wholes.count > 2 else { return false }
    return wholes.indices.allSatisfy { index in
      wholes.count { $0.low <= wholes[index].high && wholes[index].low <= $0.high } < 2
    }
  }

  /// Whether more rows print the part as a change to the base than as a share of it.
  private func isChange(_ column: Int, _ role: ColumnRole) -> Bool {
    guard case .ratio(let change, let later) = role else { return false }
    let asShare = evaluate(column, role).count(where: \.self)
    let asChange = (headerRows..<grid.height).count { row in
      guard let printed = grid.printed(row, column).figure, let step = value(row, change),
        let later = value(row, later), let earlier = try? later - step, !earlier.isZero,
        let exact = try? Shares.percentage(of: step, in: earlier),
        let gap = try? (exact.magnitude - printed.value.magnitude).magnitude
      else { return false }
      return gap < printed.unit && !step.isZero
    }
    return asChange > asShare
  }

  /// A heading that says “percentage” and names nothing that the count and the rows do not.
  private func isPlainShare(_ column: Int, of count: Int) -> Bool {
    let own = columns[column].path.last { !Vocabulary.isUnit(Label($0)) }
    let label = Label([own, columns[column].path.last].compactMap(\.self).joined(separator: " "))
    let known = Set(
      [columns[count].label, columns.first?.label ?? ""].flatMap { Label($0).words }
    ).union([
      "%", "percentage", "percent", "per", "cent", "of", "total", "share", "the", "all", "overall",
      "proportion", "in", "number", "year",
    ])
    return label.words.count <= 5 && Vocabulary.isPercentage(label)
      && label.words.allSatisfy(known.contains)
  }

  /// How far from a printed share its count and base may give.
  private enum Reach {
    /// Less than one printed unit.
    case unit
    /// Half a printed unit: it is rounded.
    case half
  }

  /// Whether each row holds, as far as it can be said.
  private func evaluate(_ column: Int, _ role: ColumnRole, within reach: Reach = .unit) -> [Bool] {
    (headerRows..<grid.height).compactMap { row in
      guard let printed = grid.printed(row, column).figure else { return nil }
      let part: Exact?
      let base: Exact?
      switch role {
      case .share(let count):
        guard Vocabulary.total(Label(grid.text(row, 0))) == nil else { return nil }
        part = value(row, count)
        base = total(below: row, count)
      case .ratio(let above, let below):
        part = value(row, above)
        base = value(row, below)
      default:
        return nil
      }
      guard let part, let base, !base.isZero,
        let exact = try? Shares.percentage(of: part, in: base),
        let gap = try? (printed.value - exact).magnitude
      else { return nil }
      // Nothing is nought per cent of anything.
      if part.isZero, printed.value.isZero { return nil }
      guard reach == .half else { return gap < printed.unit }
      return (try? gap + gap <= printed.unit) ?? false
    }
  }

  private func value(_ row: Int, _ column: Int) -> Exact? {
    switch grid.printed(row, column) {
    case .figure(let figure, _): return figure.value
    case .zeroMark: return .zero
    default: return nil
    }
  }

  private func total(below row: Int, _ column: Int) -> Exact? {
    let isTotal = { (row: Int) in
      columns.indices.contains { column in
        columns[column].role == .label && Vocabulary.total(Label(grid.text(row, column))) != nil
      }
    }
    for other in (row + 1)..<max(row + 1, grid.height) where isTotal(other) {
      return value(other, column)
    }
    var sum = Exact.zero
    for other in headerRows..<grid.height where !isTotal(other) {
      guard let value = value(other, column) else { continue }
      guard let next = try? sum + value else { return nil }
      sum = next
    }
    return sum
  }
}

extension ColumnReading {
  /// Whether the column is the base of others: a total, or what was received.
  fileprivate var isBase: Bool {
    if case .total = role { return true }
    let words = Label(label).words
    return Vocabulary.total(Label(label)) != nil || words.contains("base")
      || words.contains("received")
  }
}
