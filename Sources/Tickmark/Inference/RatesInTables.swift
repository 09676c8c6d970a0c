import Figures
import Reports
import Structure

extension Inference {
  /// A rate per so many people is the one of a count and a population that the table prints too.
  public static let rates = ofTables("rates") { table in
    RateLines(table, areColumns: true).relations() + RateLines(table, areColumns: false).relations()
  }
}

/// The columns of a table, or its rows, as counts, populations and rates of them.
private struct RateLines {
  private let table: TableView
  private let areColumns: Bool
  private let lines: [Int]
  private let crosses: [Int]

  init(_ table: TableView, areColumns: Bool) {
    self.table = table
    self.areColumns = areColumns
    lines = areColumns ? table.layout.valueColumns : Array(table.bodyRows)
    crosses = areColumns ? Array(table.bodyRows) : table.layout.valueColumns
  }

  func relations() -> [Relation] {
    let rates = lines.compactMap { line in
      RateLines.scale(label(line)).map { (line: line, scale: $0) }
    }
    guard !rates.isEmpty else { return [] }
    let others = lines.filter { RateLines.scale(label($0)) == nil }
    let bases = others.filter { RateLines.populations.isIn(Label(label($0))) }
    return rates.flatMap { rate -> [Relation] in
      let readings = bases.flatMap { base in
        others.filter { $0 != base }.compactMap { part in
          borneOut(crosses.compactMap { relation(rate.line, part, base, per: rate.scale, $0) })
        }
      }
      // Two counts that would both give the rates tell nothing.
      return readings.count == 1 ? readings[0] : []
    }
  }

  private static let populations: Words = """
    Population / Resident / Inhabitant / Household / Dwelling / Pupil / Roll
    """

  /// The relations, where two hold at least and most do: labels name the population and the scale.
  private func borneOut(_ relations: [Relation]) -> [Relation]? {
    let holding = relations.count { Judge().decide($0).verdict == .agrees }
    guard holding > 1, holding * 3 >= relations.count * 2 else { return nil }
    return relations
  }

  private func relation(
    _ rate: Int, _ part: Int, _ base: Int, per scale: Exact, _ cross: Int
  ) -> Relation? {
    guard var stated = term(rate, cross), var above = term(part, cross),
      var below = term(base, cross), !stated.isMark, !above.isMark, !below.isMark,
      [.count, .unknown].contains(above.figure.kind), below.figure.value > stated.figure.value,
      stated.figure.kind != .percent
    else { return nil }
    stated.figure.kind = .rate
    above.label = label(part)
    below.label = label(base)
    return Relation(
      rule: "rate", .rate(per: scale), stated: stated, terms: [above, below],
      address: areColumns ? table.address(cross, rate) : table.address(rate, cross))
  }

  private func label(_ line: Int) -> String {
    areColumns ? table.layout.columns[line].label : table.layout.rows[line].label
  }

  private func term(_ line: Int, _ cross: Int) -> Term? {
    areColumns ? table.term(cross, line) : table.term(line, cross)
  }

  /// How many people a rate is for, where a label says it: per 10,000, per thousand.
  private static func scale(_ label: String) -> Exact? {
    let words = Label(label).words
    guard let per = words.lastIndex(of: "per"), per + 1 < words.count else { return nil }
    if words[per + 1] == "thousand" { return 1000 }
    // A comma parts 10,000 into two words.
    let digits = words[(per + 1)...].prefix { $0.allSatisfy(\.isNumber) }.joined()
    return [1000, 10000, 100_000, 1_000_000].first { String($0) == digits }.map { Exact($0) }
  }
}
