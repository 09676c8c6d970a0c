import Figures
import Reports
import Structure

extension Inference {
  /// `n (p%)` cells: the share is of the column's total, or else of the row's.
  static func bracketedShares(_ table: TableView, column: Int) -> [Relation] {
    let rows = rowsInBrackets(table, column)
    guard rows.count > 1 else { return [] }
    let down = sharesDown(table, column, rows)
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
    let downFits = down.count(where: \.isNearlyRight)
    let acrossFits = across.count(where: \.isNearlyRight)
    if downFits >= acrossFits, downFits * 2 > down.count {
      return down + bracketedWholes(table, column)
    }
    if acrossFits * 2 > across.count { return across }
    if let earlier = ofColumnBefore(table, column, rows) { return earlier }
    return isDownBeside(table, column) ? down : []
  }

  private static func rowsInBrackets(_ table: TableView, _ column: Int) -> [Int] {
    table.bodyRows.filter {
      table.study.bracketedShare(table: table.index, row: $0, column: column) != nil
    }
  }

  /// Each share of a column as that of the column's total.
  private static func sharesDown(_ table: TableView, _ column: Int, _ rows: [Int]) -> [Relation] {
    table.layout.segments.enumerated().flatMap { index, segment -> [Relation] in
      guard let base = base(of: segment, table, column: column) else { return [] }
      return segment.parts.filter(rows.contains).flatMap { row in
        bracketed(
          table, row, column, base: base, set: table.index * 4096 + index * 16 + column % 16)
      }
    }
  }

  private static func bracketedWholes(_ table: TableView, _ column: Int) -> [Relation] {
    table.layout.segments.flatMap { segment in
      base(of: segment, table, column: column) == nil ? [] : bracketedWhole(table, segment, column)
    }
  }

  /// Whether the shares of two columns and more beside this one, and of most, are of their column's total:
  /// one wrong count of few rows leaves nothing standing in its own.
  private static func isDownBeside(_ table: TableView, _ column: Int) -> Bool {
    let others = table.layout.valueColumns.filter {
      $0 != column && rowsInBrackets(table, $0).count > 1
    }
    let holding = others.filter { other in
      let down = sharesDown(table, other, rowsInBrackets(table, other))
      return !down.isEmpty && down.count { !$0.isNearlyRight } * 4 <= down.count
    }
    return holding.count > 1 && holding.count * 2 > others.count
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
