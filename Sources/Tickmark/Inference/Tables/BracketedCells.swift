import Figures
import Reports
import Structure

extension Inference {
  /// `n (p%)` cells: the share is of the column's total, or else of the row's.
  static func bracketedShares(_ table: TableView, column: Int) -> [Relation] {
    let rows = table.bodyRows.filter {
      table.study.bracketedShare(table: table.index, row: $0, column: column) != nil
    }
    guard rows.count > 1 else { return [] }
    var down: [Relation] = []
    var wholes: [Relation] = []
    for (index, segment) in table.layout.segments.enumerated() {
      guard let base = base(of: segment, table, column: column) else { continue }
      for row in segment.parts where rows.contains(row) {
        down += bracketed(
          table, row, column, base: base, set: table.index * 4096 + index * 16 + column % 16)
      }
      wholes += bracketedWhole(table, segment, column)
    }
    let total = table.layout.columns.indices.first {
      table.totalColumnParts($0)?.contains(column) ?? false
    }
    var across: [Relation] = []
    if let total {
      for row in rows {
        guard let base = table.term(row, total) else { continue }
        across += bracketed(table, row, column, base: [base], set: nil)
      }
    }
    let downFits = down.filter(\.isNearlyRight).count
    let acrossFits = across.filter(\.isNearlyRight).count
    if downFits >= acrossFits, downFits * 2 > down.count { return down + wholes }
    if acrossFits * 2 > across.count { return across }
    return ofColumnBefore(table, column, rows) ?? []
  }

  /// The shares of the count that stands in an earlier column of the row, where most are.
  private static func ofColumnBefore(
    _ table: TableView, _ column: Int, _ rows: [Int]
  ) -> [Relation]? {
    let wholes = table.addableColumns.filter { $0 < column }.reversed()
    return best(
      of: wholes.map { whole in
        rows.flatMap { row in
          table.term(row, whole).map { bracketed(table, row, column, base: [$0], set: nil) } ?? []
        }
      }, rows.count)
  }

  /// The shares along a row of counts that are of the row above it, or of the first row: one relation
  /// for each column.
  static func bracketedRows(_ table: TableView) -> [Relation] {
    let parts = table.bodyRows.filter { table.isPart($0) }
    return parts.dropFirst().flatMap { row -> [Relation] in
      let columns = table.addableColumns.filter {
        table.study.bracketedShare(table: table.index, row: row, column: $0) != nil
      }
      guard columns.count > 2, let place = parts.firstIndex(of: row) else { return [] }
      let wholes = Array(Set([parts[place - 1], parts[0]])).sorted(by: >)
      return best(
        of: wholes.map { whole in
          columns.flatMap { column in
            table.term(whole, column).map {
              bracketed(table, row, column, base: [$0], set: nil)
            } ?? []
          }
        }, columns.count) ?? []
    }
  }

  /// The shares of the whole that most of them are of, the nearest of those that fit as well.
  private static func best(of wholes: [[Relation]], _ count: Int) -> [Relation]? {
    wholes.filter { isShown($0, of: count) }.reversed()
      .max { $0.count(where: \.isNearlyRight) < $1.count(where: \.isNearlyRight) }
  }

  /// Whether so many shares hold, and with figures that differ, that the others are slips.
  private static func isShown(_ relations: [Relation], of count: Int) -> Bool {
    let holding = relations.filter(\.isNearlyRight)
    return relations.count == count && holding.count > 1 && holding.count * 3 >= count * 2
      && Set(holding.compactMap(\.stated?.figure.value)).count > 1
  }

  /// The hundred per cent in brackets beside a total, which the shares above it make up, or what they
  /// add up to.
  private static func bracketedWhole(
    _ table: TableView, _ segment: Segment, _ column: Int
  ) -> [Relation] {
    func share(_ row: Int) -> Term? {
      table.study.bracketedShare(table: table.index, row: row, column: column)
    }
    let shares = segment.parts.compactMap(share)
    guard let total = segment.total, let stated = share(total),
      shares.count == segment.parts.count, shares.count > 1
    else { return [] }
    return [
      Relation(
        rule: "percent-share", stated.figure.value == .hundred ? .whole : .sum, stated: stated,
        terms: shares, address: table.address(total, column))
    ]
  }

  private static func bracketed(
    _ table: TableView, _ row: Int, _ column: Int, base: [Term], set: Int?
  ) -> [Relation] {
    guard let stated = table.study.bracketedShare(table: table.index, row: row, column: column),
      let part = table.term(row, column)
    else { return [] }
    var relation = Relation(
      rule: "percent-share", .share, stated: stated, terms: [part] + base,
      address: table.address(row, column))
    relation.set = set
    return [relation]
  }
}
