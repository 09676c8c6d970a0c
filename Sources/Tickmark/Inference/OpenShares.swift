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
    guard table.layout.columns[percent].measure == .percent,
      table.layout.columns[percent].role == .value, table.bodyRows.count > 3,
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
    guard let best = fitting.max(by: { $0.held < $1.held })?.base else { return [] }
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
    return inHeading() + table.countsAround(orMoney: isMoney).map { [$0] }
      + [ofRowsWithShares()]
      .compactMap(\.self)
  }

  /// The counts among the words of the column's headings: “% of 94”, “% (n = 234)”.
  private func inHeading() -> [[Term]] {
    (0..<min(table.layout.headerRows, table.table.rows.count)).flatMap { row -> [[Term]] in
      let cells = table.table.rows[row].cells
      guard percent < cells.count else { return [] }
      return cells[percent].figures.enumerated().compactMap { number, found in
        guard found.figure.kind == .count, found.figure.value > .one else { return nil }
        let slot = Slot.words(table: table.index, row: row, column: percent, figure: number)
        return [Term(found.figure, at: slot, label: "the heading")]
      }
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
