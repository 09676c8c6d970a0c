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

  /// Percentages, or rates, averages and counts among each other, and another figure as their distance.
  static func apart(_ terms: [Term], _ result: Term) -> (terms: [Term], result: Term)? {
    let kinds = Set(terms.map(\.figure.kind))
    let plain: Set<Figure.Kind> = [.rate, .average, .count, .unknown]
    guard kinds == [.percent] || kinds.isSubset(of: plain),
      (terms + [result]).allSatisfy({ $0.figure.bounds == nil }),
      plain.union([.points]).union(kinds).contains(result.figure.kind)
    else { return nil }
    func alike(_ term: Term) -> Term {
      var term = term
      term.figure.kind = kinds == [.percent] ? .percent : .rate
      return term
    }
    return (terms.map(alike), alike(result))
  }

  /// Whether figures may be added: exact ones, all of one kind.
  static func areAlike(_ terms: [Term]) -> Bool {
    terms.allSatisfy {
      $0.figure.bounds == nil && [.count, .money, .unknown].contains($0.figure.kind)
        && $0.figure.kind == terms[0].figure.kind
    }
  }
}
