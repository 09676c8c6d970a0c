import Figures
import Reports
import Structure

/// A column of percentages beside counts that are shares of a whole which the table does not print:
/// the heading, the words around it or only some of its rows give it.
struct OpenShares {
  private let table: TableView
  private let percent: Int
  private let count: Int
  /// The rows that print both a count and a percentage, with these.
  private let pairs: [(row: Int, part: Term, share: Term)]

  init?(_ table: TableView, column percent: Int) {
    guard table.layout.columns[percent].measure == .percent, table.isOpenShare(percent),
      table.bodyRows.count > 3,
      let count = table.addableColumns.last(where: { $0 < percent && $0 + 4 > percent })
    else { return nil }
    let pairs = table.bodyRows.compactMap { row -> (row: Int, part: Term, share: Term)? in
      guard table.isPart(row), let share = table.term(row, percent), !share.isMark,
        share.figure.kind == .percent, let part = table.term(row, count), !part.isMark,
        part.figure.bounds == nil
      else { return nil }
      return (row, part, share)
    }
    guard pairs.count > 3, Set(pairs.map(\.share.figure.value)).count > 2 else { return nil }
    (self.table, self.percent, self.count, self.pairs) = (table, percent, count, pairs)
  }

  /// The shares with their whole, where all but one are of it.
  func relations() -> [Relation] {
    let fitting = candidates().map { (base: $0, held: held($0)) }
      .filter { $0.held + 1 >= pairs.count && $0.held > 2 }
    guard let best = fitting.max(by: { $0.held < $1.held })?.base ?? farBase() else { return [] }
    return pairs.map { pair in
      var relation = Relation(
        rule: "percent-share", .share, stated: pair.share, terms: [pair.part] + best,
        address: table.address(pair.row, percent))
      relation.set = table.index * 4096 + percent % 16
      return relation
    }
  }

  private func held(_ base: [Term]) -> Int {
    pairs.count { pair in
      Relation(rule: "", .share, stated: pair.share, terms: [pair.part] + base).isRoundedRight
    }
  }

  /// What the shares may be of, the nearest first.
  private func candidates() -> [[Term]] {
    let isMoney = table.layout.columns[count].measure == .money
    return inHeading() + ofBaseRows() + table.countsAround(orMoney: isMoney).map { [$0] }
      + [ofRowsWithShares()]
      .compactMap(\.self)
  }

  /// The total of another table of the report that all shares but one are of, where that one is of no
  /// base that the others could be of.
  private func farBase() -> [Term]? {
    guard table.layout.columns[count].measure == .count,
      let least = pairs.map(\.part.figure.value).max()
    else { return nil }
    let part = table.study.part(ofTable: table.index)
    let bases = table.study.tables.lazy.filter {
      $0.index != table.index && $0.layout.isData && $0.study.part(ofTable: $0.index) == part
    }.flatMap { other in
      other.bodyRows.lazy.filter { other.totalParts($0) != nil }.flatMap { row in
        other.addableColumns.lazy.compactMap { other.term(row, $0) }
      }
    }
    return bases.first { base in
      base.figure.kind == .count && base.figure.value >= least && held([base]) + 1 >= pairs.count
        && isNarrow(around: base)
    }.map { [$0] }
  }

  /// Whether the shares that fit a base leave none that the one which does not could be of.
  private func isNarrow(around base: Term) -> Bool {
    var (low, high) = (Exact.zero, Exact.zero)
    var other: (low: Exact, high: Exact)?
    for pair in pairs {
      guard let own = reach(pair.part.figure.value, pair.share.figure) else { return false }
      if Relation(rule: "", .share, stated: pair.share, terms: [pair.part, base]).isRoundedRight {
        low = max(low, own.low)
        high = high.isZero ? own.high : min(high, own.high)
      } else {
        other = own
      }
    }
    guard let other else { return true }
    return other.high < low || high < other.low
  }

  /// The bases of which a count can be a share, as it is printed.
  private func reach(_ count: Exact, _ share: Figure) -> (low: Exact, high: Exact)? {
    guard share.value > share.unit, let half = try? share.unit * .half,
      let top = try? share.value + half, let bottom = try? share.value - half,
      let low = try? Shares.percentage(of: count, in: top),
      let high = try? Shares.percentage(of: count, in: bottom)
    else { return nil }
    return (low, high)
  }

  /// The counts among the words of the column's headings: “% of 94”, “% (n = 234)”.
  private func inHeading() -> [[Term]] {
    (0..<min(table.layout.headerRows, table.table.rows.count)).flatMap { row -> [[Term]] in
      let cells = table.table.rows[row].cells
      // A heading that is a year counts nothing.
      guard percent < cells.count, Period(label: cells[percent].text) == nil else { return [] }
      return cells[percent].figures.enumerated().compactMap { number, found in
        guard found.figure.kind == .count, found.figure.value > .one else { return nil }
        let slot = Slot.words(table: table.index, row: row, column: percent, figure: number)
        return [Term(found.figure, at: slot, label: "the heading")]
      }
    }
  }

  /// The rows that say how many answered, and print no share.
  private func ofBaseRows() -> [[Term]] {
    table.bodyRows.filter { table.printed($0, percent) == .empty }.compactMap { row in
      let words = Label(table.layout.rows[row].label).words
      guard words.contains("base") || words.contains("respondent") || words == ["n"] else {
        return nil
      }
      return table.term(row, count).map { [$0] }
    }
  }

  /// The rows that have a share, where others have none: those that were concluded, say.
  private func ofRowsWithShares() -> [Term]? {
    let others = table.bodyRows.filter { row in
      table.isPart(row) && !pairs.contains { $0.row == row } && table.term(row, count) != nil
    }
    return others.isEmpty ? nil : pairs.map(\.part)
  }
}

extension TableView {
  /// Whether a column of percentages is of no whole that is known, or was taken for the share of a
  /// count beside it alone.
  fileprivate func isOpenShare(_ column: Int) -> Bool {
    switch layout.columns[column].role {
    case .value, .share: true
    // A percentage of respondents is no base, whatever its heading says.
    case .aside: Label(layout.columns[column].label).words.contains("respondent")
    default: false
    }
  }
}
