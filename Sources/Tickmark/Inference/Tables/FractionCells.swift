import Figures
import Reports
import Structure

extension Inference {
  /// Cells such as `31/40` with their percentage in a column beside them, and totals of both numbers.
  public static let fractionCells = ofTables("fractionCells") { table in
    let cells = FractionCells(table)
    return cells.columns.flatMap { cells.shares($0) + cells.totals($0) }
  }
}

private struct FractionCells {
  /// How many of how many a cell prints.
  private struct Fraction {
    let part: Term
    let whole: Term
  }

  private let table: TableView
  private var fractions: [Int: [Int: Fraction]] = [:]

  init(_ table: TableView) {
    self.table = table
    for row in table.bodyRows {
      for column in table.layout.columns.indices {
        guard let fraction = fraction(row, column) else { continue }
        fractions[column, default: [:]][row] = fraction
      }
    }
  }

  private func fraction(_ row: Int, _ column: Int) -> Fraction? {
    let text = table.text(row, column)
    guard 3...16 ~= text.utf8.count,
      text.utf8.allSatisfy({ $0.isDigit || [0x2C, 0x2F].contains($0) })
    else { return nil }
    let pieces = text.split(separator: "/", omittingEmptySubsequences: false)
    guard pieces.count == 2,
      let part = number(pieces[0], row, column), let whole = number(pieces[1], row, column),
      part.figure.value <= whole.figure.value, whole.figure.value > .zero
    else { return nil }
    return Fraction(part: part, whole: whole)
  }

  private func number(_ text: Substring, _ row: Int, _ column: Int) -> Term? {
    Int(text.filter { $0 != "," }).map { number in
      Term(
        Figure(text: String(text), value: Exact(number), kind: .count),
        at: .cell(table: table.index, row: row, column: column, share: false),
        label: table.layout.rows[row].label)
    }
  }

  var columns: [Int] { fractions.keys.filter { fractions[$0]?.count ?? 0 > 1 }.sorted() }

  /// The percentages of the nearest column that are those of the cells in most rows.
  func shares(_ column: Int) -> [Relation] {
    let own = fractions[column] ?? [:]
    for percent in [column + 1, column - 1, column + 2]
    where table.layout.columns.indices.contains(percent) {
      let found = own.sorted { $0.key < $1.key }.compactMap { row, fraction -> Relation? in
        guard let stated = table.term(row, percent), stated.figure.kind == .percent else {
          return nil
        }
        return Relation(
          rule: "percent-share", .share, stated: stated, terms: [fraction.part, fraction.whole],
          address: table.address(row, percent))
      }
      let holding = found.count(where: \.isNearlyRight)
      if holding > 1, holding * 3 >= found.count * 2 { return found }
    }
    return []
  }

  /// What the total row prints of both numbers, each where the other rows make it up.
  func totals(_ column: Int) -> [Relation] {
    guard let own = fractions[column],
      let total = own.keys.sorted().first(where: { table.totalParts($0) != nil }),
      let all = own[total]
    else { return [] }
    let parts = (table.totalParts(total) ?? []).compactMap { own[$0] }
    guard parts.count > 1, parts.count == table.totalParts(total)?.count else { return [] }
    let sums = [(all.part, parts.map(\.part)), (all.whole, parts.map(\.whole))].map {
      stated, terms in
      Relation(
        rule: "total-row", .sum, stated: stated, terms: terms, address: table.address(total, column)
      )
    }
    return sums.contains { Judge().decide($0).verdict == .agrees } ? sums : []
  }
}
