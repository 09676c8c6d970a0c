import Figures
import Reports
import Structure

extension Inference {
  /// Every percentage beside a count is that count's share of its group, or of another column.
  public static let shares = ofTables("shares") { table in
    table.layout.columns.indices.flatMap { column -> [Relation] in
      switch table.layout.columns[column].role {
      case .share(let count):
        let own = columnShares(table, percent: column, count: count)
        // A percentage beside a count may be of that count and another one.
        guard own.count(where: \.isNearlyRight) * 2 < own.count else { return own }
        return SharesOfRuns(table, column: column)?.relations().unlessEmpty
          ?? OpenShares(table, column: column)?.relations().unlessEmpty ?? own
      case .ratio(let part, let base): return ratios(table, percent: column, part: part, base: base)
      default:
        return SharesOfRuns(table, column: column)?.relations().unlessEmpty
          ?? OpenShares(table, column: column)?.relations().unlessEmpty
          ?? bracketedShares(table, column: column)
      }
    } + table.layout.rowShares.flatMap { rowShares(table, $0) } + bracketedRows(table)
      + table.sharesUnderLine
  }

  /// A row of percentages, each of the figures above or below it in its column.
  private static func rowShares(_ table: TableView, _ share: RowShare) -> [Relation] {
    table.layout.valueColumns.compactMap { column in
      // Between two shares stands their distance, and no share of two distances.
      if case .change = table.layout.columns[column].role { return nil }
      if table.layout.namesChange(column) { return nil }
      guard var stated = table.term(share.row, column), !stated.isMark,
        let part = table.term(share.part, column)
      else { return nil }
      let base: [Term?]
      switch share.base {
      case .row(let row): base = [table.term(row, column)]
      case .column(let total):
        // The whole prints a hundred of itself, or what its rounded shares add to.
        let gap = (try? stated.figure.value - .hundred)?.magnitude ?? .hundred
        let isSum = column == total && !gap.isZero && gap < 3
        base = [isSum ? nil : table.term(share.part, total)]
      case .rows(let row, let other): base = [row, other].map { table.term($0, column) }
      }
      // What is printed in per cent there, or with nothing to take a share of, is no count.
      guard
        base.allSatisfy({ $0.map { $0.figure.kind != .percent } ?? false }),
        part.figure.kind != .percent, !part.isMark || stated.figure.value.isZero
      else { return nil }
      // The scale of the column is that of its money, not of a percentage printed among it.
      if case .figure(let printed, _) = table.printed(share.row, column) {
        stated.figure = printed
      }
      stated.figure.kind = .percent
      var relation = Relation(
        rule: "percent-share", .share, stated: stated, terms: [part] + base.compactMap(\.self),
        address: table.address(share.row, column))
      // Shares of one base in one column were rounded together.
      if case .row(let row) = share.base, row < 256, column < 256 {
        relation.set = -(table.index * 65536 + row * 256 + column + 1)
      }
      return relation
    }
  }

  static func columnShares(_ table: TableView, percent: Int, count: Int) -> [Relation] {
    table.layout.segments.enumerated().flatMap { index, segment -> [Relation] in
      guard let base = base(of: segment, table, percent: percent, column: count) else { return [] }
      let set = table.index * 4096 + index * 16 + percent % 16
      let isOfAnotherBase = isOfAnotherBase(segment, table, percent, count, base)
      let isRefuted = claimsHundred(segment, table, percent, count)
      let rows = segment.parts + [segment.total].compactMap(\.self)
      return (rows + inner(of: segment, table, percent, count, base)).compactMap { row in
        guard let stated = table.term(row, percent), !stated.isMark,
          stated.figure.kind == .percent, let part = table.term(row, count)
        else { return nil }
        // `Total known 232, 100 %` is the whole of its group, whatever a later total takes in.
        if stated.figure.value == .hundred, row != segment.total, table.totalParts(row) != nil {
          return nil
        }
        var relation = Relation(
          rule: "percent-share", .share, stated: stated, terms: [part] + base,
          address: table.address(row, percent))
        // Shares that refute a printed hundred are not set aside together.
        relation.set = row == segment.total || isRefuted ? nil : set
        relation.isOnlyConfirming = isOfAnotherBase
        // A share that fits all the same does so because it is small.
        relation.isLoose = isOfAnotherBase
        // What is more than a whole that no label calls a total is no part of it.
        if segment.total == nil, base.count == 1, base[0].figure.value < part.figure.value {
          return nil
        }
        guard base.count == 1, base[0].slot == part.slot else { return relation }
        if stated.figure.value == .hundred { return nil }
        guard row == segment.total else { return relation }
        // A sub-total's share is of the total that takes it in.
        if let whole = table.grandTotal(above: row, count)
          ?? table.wholeBeside(part, in: row, stated)
        {
          relation.terms = [part, whole]
        } else if let most = try? stated.figure.value * Exact(2), most < .hundred {
          // A whole's own share below a half is a rate of something that is not printed here.
          relation.isOnlyConfirming = true
        }
        return relation
      }
    }
  }

  /// The rows of which other rows of a segment are made up, where half of their shares at least are of
  /// the same whole.
  private static func inner(
    of segment: Segment, _ table: TableView, _ percent: Int, _ count: Int, _ base: [Term]
  ) -> [Int] {
    guard base.count == 1, let first = segment.parts.first, let last = segment.parts.last else {
      return []
    }
    let end = max(last + 1, segment.total.map { $0 < first ? table.table.rows.count : $0 } ?? 0)
    let rows = (first..<end).filter { table.layout.rows[$0].role == .ofWhich }
    let right = rows.count { row in
      guard let stated = table.term(row, percent), let part = table.term(row, count) else {
        return false
      }
      return Relation(rule: "", .share, stated: stated, terms: [part] + base).isNearlyRight
    }
    return right > 0 && right * 2 >= rows.count ? rows : []
  }

  /// The printed total of a segment, or its parts where none is printed.
  static func base(
    of segment: Segment, _ table: TableView, column: Int, percent: Int? = nil
  ) -> [Term]? {
    if let total = segment.total, let term = table.term(total, column), !term.isMark {
      return [term]
    }
    guard segment.parts.count > 1 else { return nil }
    if let percent, segment.parts.count > 2 {
      // A row of a hundred per cent among the others is what they are shares of.
      let wholes = segment.parts.filter { table.term($0, percent)?.figure.value == .hundred }
      if wholes.count == 1, let whole = table.term(wholes[0], column) { return [whole] }
    }
    return table.terms(rows: segment.parts, column: column)
  }

  /// Whether the total's own share is no hundred and its parts do not speak for it as their base.
  private static func isOfAnotherBase(
    _ segment: Segment, _ table: TableView, _ percent: Int, _ count: Int, _ base: [Term]
  ) -> Bool {
    let isOwnWhole = segment.total.flatMap { total -> Bool? in
      guard table.grandTotal(above: total, count) == nil, let own = table.term(total, percent),
        own.figure.kind == .percent, !own.isMark
      else { return nil }
      return own.figure.value >= Exact(99)
    }
    if isOwnWhole != false {
      return impliesAnotherBase(segment, table, percent, count, base)
        && !claimsHundred(segment, table, percent, count)
    }
    let fitting = segment.parts.count { row in
      guard let stated = table.term(row, percent), let part = table.term(row, count) else {
        return false
      }
      return Relation(rule: "", .share, stated: stated, terms: [part] + base).isNearlyRight
    }
    return fitting == 0
  }

  /// Whether a total of parts that overlap prints that it is a hundred per cent, and the shares are not
  /// of the sum of their counts either: then it is the total that is wrong, and not meant to be another base.
  private static func claimsHundred(
    _ segment: Segment, _ table: TableView, _ percent: Int, _ count: Int
  ) -> Bool {
    guard let total = segment.total, table.term(total, percent)?.figure.value == .hundred,
      let stated = table.term(total, count)?.figure.value,
      let parts = table.terms(rows: segment.parts, column: count), parts.count > 2,
      let sum = try? Sums.sum(parts.map(\.addend)), sum != stated,
      Overlap.shared(parts.map(\.label)) != nil
        || Overlap.isNested(parts.map { (label: $0.label, value: $0.figure.value) })
    else { return false }
    let fitting = segment.parts.count { row in
      guard let share = table.term(row, percent), let part = table.term(row, count) else {
        return false
      }
      return Relation(rule: "", .share, stated: share, terms: [part] + parts).isNearlyRight
    }
    return fitting * 2 < segment.parts.count
  }

  /// Whether several shares do not fit their base, and all of them fit one other: valid votes, say,
  /// not all; the shares of small parts may fit both.
  private static func impliesAnotherBase(
    _ segment: Segment, _ table: TableView, _ percent: Int, _ count: Int, _ base: [Term]
  ) -> Bool {
    var low: Exact?
    var high: Exact?
    var failing = 0
    for row in segment.parts {
      guard let stated = table.term(row, percent)?.figure, let part = table.term(row, count),
        stated.kind == .percent, stated.value > stated.unit, !part.isMark
      else { continue }
      let share = Relation(
        rule: "", .share, stated: table.term(row, percent), terms: [part] + base)
      guard let top = try? stated.value + stated.unit,
        let bottom = try? stated.value - stated.unit,
        let least = try? Shares.percentage(of: part.figure.value, in: top),
        let most = try? Shares.percentage(of: part.figure.value, in: bottom)
      else { return false }
      low = low.map { max($0, least) } ?? least
      high = high.map { min($0, most) } ?? most
      if !share.isNearlyRight { failing += 1 }
    }
    guard failing >= 3, let low, let high else { return false }
    return low <= high
  }

  /// The base of a segment; without a printed total the words above may give one that fits better.
  private static func base(
    of segment: Segment, _ table: TableView, percent: Int, column: Int
  ) -> [Term]? {
    guard let own = base(of: segment, table, column: column, percent: percent) else { return nil }
    // Shares that are right to the last digit decide between bases that are nearly the same.
    func fits(_ base: [Term]) -> (near: Int, rounded: Int) {
      segment.parts.reduce(into: (near: 0, rounded: 0)) { count, row in
        guard let stated = table.term(row, percent), let part = table.term(row, column) else {
          return
        }
        let relation = Relation(rule: "", .share, stated: stated, terms: [part] + base)
        if relation.isNearlyRight { count.near += 1 }
        if relation.isRoundedRight { count.rounded += 1 }
      }
    }
    if own.count == 1, let total = segment.total,
      let whole = table.grandTotal(above: total, column),
      fits([whole]) > fits(own)
    {
      return [whole]
    }
    guard own.count > 1, table.layout.segments.count == 1 else { return own }
    let isMoney = table.layout.columns[column].measure == .money
    let stated = table.countsAround(orMoney: isMoney).max { fits([$0]) < fits([$1]) }
    guard let stated, fits([stated]) > fits(own) else { return own }
    return [stated]
  }

  static func ratios(_ table: TableView, percent: Int, part: Int, base: Int) -> [Relation] {
    table.bodyRows.compactMap { row in
      guard let stated = table.term(row, percent), !stated.isMark,
        stated.figure.kind == .percent, var above = table.term(row, part),
        var below = table.term(row, base)
      else { return nil }
      above.label = table.layout.columns[part].label
      below.label = table.layout.columns[base].label
      var relation = Relation(
        rule: "percent-share", .share, stated: stated, terms: [above, below],
        address: table.address(row, percent))
      relation.set = nil
      // A fall may be given in per cent of something else; a variance is given of its budget.
      if above.figure.value.isNegative {
        if case .change = table.layout.columns[part].role {
        } else {
          relation.isOnlyConfirming = true
        }
      }
      return relation
    }
  }
}

extension TableView {
  /// The total that takes a sub-total in.
  func grandTotal(above row: Int, _ column: Int) -> Term? {
    bodyRows.first { totalParts($0)?.contains(row) ?? false }.flatMap { term($0, column) }
  }

  /// The figure of the row that a share of the row's own is of, to the printed digit.
  func wholeBeside(_ part: Term, in row: Int, _ share: Term) -> Term? {
    addableColumns.lazy.compactMap { term(row, $0) }.first { whole in
      whole.slot != part.slot && whole.figure.value > part.figure.value
        && Relation(rule: "", .share, stated: share, terms: [part, whole]).isRoundedRight
    }
  }

  /// Whether a total counts more than the rows above it: “all” of something, of which every row's
  /// share is right and all of them together are less than the whole.
  func isSelectionByShares(total: Int, parts: [Int], _ count: Int) -> Bool {
    guard parts.count > 2, !Label(layout.rows[total].label).words.contains("total"),
      let share = layout.columns.indices.first(where: {
        layout.columns[$0].role == .share(of: count)
      }), let base = term(total, count)
    else { return false }
    var sum = Exact.zero
    for row in parts {
      guard let stated = term(row, share), let part = term(row, count),
        Relation(rule: "", .share, stated: stated, terms: [part, base]).isNearlyRight,
        let next = try? sum + stated.figure.value
      else { return false }
      sum = next
    }
    return sum < Exact(99)
  }
}

extension Relation {
  /// Whether a share is within one printed unit of what its part and base give.
  var isNearlyRight: Bool {
    guard let gap = shareGap, let unit = stated?.figure.unit else { return false }
    return gap < unit
  }

  /// Whether a share is what its part and base give, rounded to the printed unit.
  var isRoundedRight: Bool {
    guard let gap = shareGap, let unit = stated?.figure.unit, let twice = try? gap + gap else {
      return false
    }
    return twice <= unit
  }

  /// How far a share is from what its part and base give.
  private var shareGap: Exact? {
    guard statement == .share, let stated, let part = firstOperand, let base = secondOperand,
      !base.value.isZero, let exact = try? Shares.percentage(of: part.value, in: base.value)
    else { return nil }
    return try? (stated.figure.value - exact).magnitude
  }
}

extension [Relation] {
  /// The relations, where there are any.
  fileprivate var unlessEmpty: [Relation]? { isEmpty ? nil : self }
}
