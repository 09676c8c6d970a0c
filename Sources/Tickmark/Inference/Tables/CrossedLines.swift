import Figures
import Reports
import Structure

/// The lines of a table along one axis, each with the figure where another line crosses it.
struct CrossedLines {
  let table: TableView
  let axis: Statement.Axis

  func term(_ line: Int, _ cross: Int) -> Term? {
    axis == .rows ? table.term(line, cross) : table.term(cross, line)
  }

  func period(_ line: Int) -> Period? {
    axis == .rows ? table.layout.rows[line].period : table.layout.columns[line].period
  }

  /// The sum that other lines make of one, which no word proves: a slip must explain what fails.
  func sum(_ rule: String, of stated: Int, at cross: Int, _ result: Term, _ terms: [Term])
    -> Relation
  {
    var relation = Relation(
      rule: rule, .sum, stated: result, terms: terms,
      address: axis == .rows ? table.address(stated, cross) : table.address(cross, stated))
    relation.needsSlip = true
    // The other crossings hold, so that a slip of two digits is telling.
    relation.leastSlip = 2
    return relation
  }

  /// The kind of percentages or rates whose distance another figure may be.
  static func quotient(_ terms: [Term], apart result: Term) -> Figure.Kind? {
    let kinds = Set(terms.map(\.figure.kind))
    guard let kind = kinds.first, kinds.count == 1, [.percent, .rate, .average].contains(kind),
      (terms + [result]).allSatisfy({ $0.figure.bounds == nil }),
      [kind, .points, .count, .rate, .unknown].contains(result.figure.kind)
    else { return nil }
    return kind
  }

  /// Whether figures may be added: exact ones, all of one kind.
  static func areAlike(_ terms: [Term]) -> Bool {
    terms.allSatisfy {
      $0.figure.bounds == nil && [.count, .money, .unknown].contains($0.figure.kind)
        && $0.figure.kind == terms[0].figure.kind
    }
  }
}
