import Reports

/// Follows a table's rows from the top and knows which of them the next total closes.
struct TotalStack {
  /// What a total row adds up.
  enum Closing {
    case nothing
    case one([Int])
    case several([[Int]])
  }

  private struct Group {
    var heading: Int
    var label: Label
    var indent: Int
    var start: Int
    var isIndented: Bool
    var isClosed = false
  }

  /// Rows and sub-totals that no total has taken in yet.
  private var items: [Int] = []
  /// Rows that are sub-totals among the items.
  private var subTotals: Set<Int> = []
  private var groups: [Group] = []
  /// Whether the last total stood below groups that each break it down.
  private(set) var isAmongBreakdowns = false

  var isEmpty: Bool { items.isEmpty }

  /// The rows that a sum right here could close: those of the open group, those since the last
  /// total, all.
  var readings: [[Int]] {
    let open = groups.last.flatMap { $0.isClosed ? nil : Array(items[$0.start...]) }
    return [open ?? [], sinceLastSubTotal(), items]
  }

  /// The heading of the open group.
  var heading: Int? { groups.last.flatMap { $0.isClosed ? nil : $0.heading } }

  mutating func open(heading: Int, label: Label, indent: Int, isFollowedByIndented: Bool) {
    groups.append(
      Group(
        heading: heading, label: label, indent: indent, start: items.count,
        isIndented: isFollowedByIndented))
  }

  mutating func add(_ row: Int, indent: Int) {
    if let last = groups.last, !last.isClosed, last.isIndented, indent <= last.indent {
      groups[groups.count - 1].isClosed = true
    }
    items.append(row)
  }

  /// Says which rows the total closes, and leaves the total in their place.
  mutating func close(
    with row: Int, name: Vocabulary.TotalName, label: Label, isInner: Bool, isLast: Bool
  ) -> Closing {
    guard !items.isEmpty else { return .nothing }
    let open = groups.last.flatMap { $0.isClosed ? nil : $0 }
    let inGroup = open.map { Array(items[$0.start...]) } ?? []
    let plain = sinceLastSubTotal()
    let whole = items
    defer { groups.indices.last.map { groups[$0].isClosed = true } }

    if name == .grand { return take(whole, by: row, closesAll: true) }
    if name == .sub || isInner {
      return take(inGroup.isEmpty ? plain : inGroup, by: row, closesAll: false)
    }
    if plain.isEmpty {
      // A total right behind a sub-total takes the sub-totals in.
      return take(whole, by: row, closesAll: true)
    }
    if let breakdowns = breakdownGroups(until: row), isLast {
      return closeBreakdowns(breakdowns, whole: whole, by: row)
    }
    if let open, inGroup.count > 1, name == .named, TotalStack.isNamed(label, after: open.label) {
      return take(inGroup, by: row, closesAll: false)
    }
    if !inGroup.isEmpty {
      if inGroup.count == whole.count { return take(whole, by: row, closesAll: isLast) }
      let earlierClosed = groups.dropLast().allSatisfy { group in
        subTotals.contains { $0 > group.heading }
      }
      if earlierClosed, !hasLooseRows(before: open?.start ?? 0) {
        return take(inGroup, by: row, closesAll: false)
      }
      return take(whole, by: row, closesAll: true)
    }
    if subTotals.isDisjoint(with: whole) { return take(whole, by: row, closesAll: isLast) }
    // Sub-totals above, and more rows after the last one, without headings: either could be meant.
    let readings = name == .named ? [plain, whole] : [whole, plain]
    if isLast, groups.isEmpty {
      replace(whole, by: row)
      return .several(readings)
    }
    return take(isLast ? whole : plain, by: row, closesAll: isLast)
  }

  /// Gives rows back that a total turned out not to take in.
  mutating func giveBack(_ rows: [Int], before row: Int) {
    guard let place = items.lastIndex(of: row) else { return }
    items.insert(contentsOf: rows, at: place)
  }

  /// Whether a total bears the name of a group: total debt securities under debt securities.
  private static func isNamed(_ total: Label, after heading: Label) -> Bool {
    let words = Set(heading.words).subtracting(["and", "of", "the", "in", "by", "for"])
    return !words.isEmpty && words.isSubset(of: total.words)
  }

  /// Leaves the rows so far to no total.
  mutating func clear() {
    items = []
    subTotals = []
    groups = []
  }

  /// Puts a balance in the place of the lines that it is drawn from.
  mutating func settle(_ lines: [Int], by row: Int) {
    replace(lines, by: row)
    groups.indices.last.map { groups[$0].isClosed = true }
  }

  private mutating func closeBreakdowns(_ groups: [[Int]], whole: [Int], by row: Int) -> Closing {
    replace(whole, by: row)
    isAmongBreakdowns = true
    return .several([whole] + groups)
  }

  /// The rows of each group, where every heading names a way to break the same whole down.
  private func breakdownGroups(until row: Int) -> [[Int]]? {
    guard groups.count > 1, groups.allSatisfy({ Vocabulary.isBreakdown($0.label) }),
      groups.first?.start == 0
    else { return nil }
    return groups.indices.map { index in
      let end = index + 1 < groups.count ? groups[index + 1].start : items.count
      return Array(items[groups[index].start..<end])
    }
  }

  private func sinceLastSubTotal() -> [Int] {
    guard let last = items.lastIndex(where: subTotals.contains) else { return items }
    return Array(items[(last + 1)...])
  }

  private func hasLooseRows(before start: Int) -> Bool {
    items[..<start].contains { !subTotals.contains($0) }
  }

  private mutating func take(_ parts: [Int], by row: Int, closesAll: Bool) -> Closing {
    guard !parts.isEmpty else { return .nothing }
    replace(parts, by: row)
    return .one(parts)
  }

  private mutating func replace(_ parts: [Int], by row: Int) {
    let gone = Set(parts)
    items.removeAll(where: gone.contains)
    items.append(row)
    subTotals.insert(row)
  }
}
