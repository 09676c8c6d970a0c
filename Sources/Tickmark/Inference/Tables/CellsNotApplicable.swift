import Figures
import Reports
import Structure

extension TableView {
  /// The terms of a row's columns without those that do not apply, where one does not.
  func termsApplying(row: Int, columns: [Int]) -> [Term]? {
    let applying = columns.filter { printed(row, $0) != .unavailable }
    guard applying.count < columns.count, applying.count > 1 else { return nil }
    return terms(row: row, columns: applying)
  }

  /// The terms of a column's rows without those that do not apply, where one does not.
  func termsApplying(rows: [Int], column: Int) -> [Term]? {
    let applying = rows.filter { printed($0, column) != .unavailable }
    guard applying.count < rows.count, applying.count > 1 else { return nil }
    return terms(rows: applying, column: column)
  }
}

extension Relation {
  /// The sum where some parts are not given: it may be more than the others come to, and never less.
  func lackingParts() -> Relation {
    var relation = self
    guard let stated = stated?.figure.value, let sum = try? Sums.sum(terms.map(\.addend)),
      terms.allSatisfy({ !$0.figure.value.isNegative })
    else {
      relation.isOnlyConfirming = true
      return relation
    }
    if sum <= stated {
      relation.isOnlyConfirming = true
      relation.message = "what is not applicable or not available may be part of it"
    }
    return relation
  }
}
