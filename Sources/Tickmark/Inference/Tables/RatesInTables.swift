import Figures
import Reports
import Structure

extension Inference {
  /// A rate, or an average, beside the two figures that it is the quotient of.
  public static let rates = ofTables("rates") { table in
    RateLines(table, areColumns: true).relations() + RateLines(table, areColumns: false).relations()
  }
}

/// The columns of a table, or its rows, as counts, populations, averages and rates of them.
private struct RateLines {
  private let table: TableView
  private let areColumns: Bool
  private let lines: [Int]
  private let crosses: [Int]

  init(_ table: TableView, areColumns: Bool) {
    self.table = table
    self.areColumns = areColumns
    let columns = table.layout.valueColumns.filter { column in
      guard case .change = table.layout.columns[column].role else { return true }
      return false
    }
    lines = areColumns ? columns : Array(table.bodyRows)
    crosses = areColumns ? Array(table.bodyRows) : columns
  }

  func relations() -> [Relation] {
    let rates = lines.filter { QuotientWords.names(heading($0)) || QuotientWords.names(label($0)) }
    guard !rates.isEmpty, lines.count > 2, crosses.count > 1 else { return [] }
    // `Average households` is what the cost of each may be worked out on.
    let others = lines.filter {
      !rates.contains($0) || Label(heading($0)).words.first == "average" && rates.count > 1
    }
    let bases = others.filter { RateLines.populations.isIn(Label(label($0))) }
    let quotients = QuotientReadings(lines: others, figures: printed)
    return rates.flatMap { rate -> [Relation] in
      let scale = QuotientWords.scale(label(rate))
      if let scale {
        let named = others.filter {
          QuotientWords.bases(label(rate)).contains(Label(label($0)).text)
        }
        let readings = Set(bases + named).sorted().flatMap { base in
          others.filter { $0 != base }.compactMap { part in
            borneOut(crosses.compactMap { relation(rate, part, base, per: scale, $0) })
          }
        }
        // Two counts that would both give the rates tell nothing.
        if readings.count == 1 { return readings[0] }
      }
      guard let found = quotients.reading(of: printed(rate), scales: scales(rate, named: scale))
      else { return [] }
      return crosses.compactMap { cross in
        guard var relation = relation(rate, found.part, found.base, per: found.scale, cross) else {
          return nil
        }
        for (term, unit) in zip(relation.terms.indices, [found.partUnit, found.baseUnit])
        where unit > relation.terms[term].figure.unit {
          relation.terms[term].figure.unit = unit
          relation.terms[term].figure.kind = .unknown
        }
        return isMeanOfOthers(relation, rate, cross) ? nil : relation
      }
    }
  }

  /// The scales that a rate may be given in.
  private func scales(_ rate: Int, named: Exact?) -> [Exact] {
    if let named { return [named] }
    if Label(label(rate)).words.contains("kg") { return [1, 1000] }
    return Label(label(rate)).words.contains("rate") ? [1, 1000, 10000, 100_000] : [1]
  }

  /// Whether a total prints the average of the rates above it instead of its own.
  private func isMeanOfOthers(_ relation: Relation, _ rate: Int, _ cross: Int) -> Bool {
    guard let stated = relation.stated, isTotal(cross) else { return false }
    let others = crosses.filter { $0 != cross && !isTotal($0) }.compactMap { term(rate, $0) }
    guard others.count > 1, let sum = try? Sums.sum(others.map(\.addend)),
      let mean = try? sum / Exact(others.count),
      let gap = try? (mean - stated.figure.value).magnitude
    else { return false }
    return gap <= stated.figure.unit && Judge().decide(relation).verdict != .agrees
  }

  private func isTotal(_ cross: Int) -> Bool {
    areColumns ? table.totalParts(cross) != nil : table.totalColumnParts(cross) != nil
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
      [.count, .unknown, .money].contains(above.figure.kind), !below.figure.value.isZero,
      scale == .one || below.figure.value > stated.figure.value, stated.figure.kind != .percent
    else { return nil }
    if stated.figure.kind != .money { stated.figure.kind = .rate }
    above.label = label(part)
    below.label = label(base)
    let (row, column) = areColumns ? (cross, rate) : (rate, cross)
    var relation = Relation(
      rule: "rate", .rate(per: scale), stated: stated, terms: [above, below],
      address: table.address(row, column))
    if table.text(row, column).contains("*") {
      relation.isOnlyConfirming = true
      relation.message = "a star beside it says that it was made in another way"
    }
    return relation
  }

  /// The lowest heading: that of a group, “changes of circumstances”, names no change.
  private func heading(_ line: Int) -> String {
    areColumns ? table.layout.columns[line].path.last ?? "" : table.layout.rows[line].label
  }

  private func label(_ line: Int) -> String {
    areColumns ? table.layout.columns[line].label : table.layout.rows[line].label
  }

  private func term(_ line: Int, _ cross: Int) -> Term? {
    areColumns ? table.term(cross, line) : table.term(line, cross)
  }

  /// The plain numbers of a line, by what it crosses; nil where there is none.
  private func printed(_ line: Int) -> [Figure?] {
    crosses.map { cross in
      guard let term = term(line, cross), !term.isMark, term.figure.bounds == nil,
        [.count, .unknown, .money, .rate, .average].contains(term.figure.kind)
      else { return nil }
      return term.figure
    }
  }
}
