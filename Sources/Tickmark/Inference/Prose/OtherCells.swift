import Figures
import Reports

/// Other cells of the table that a sentence was held against: where they give what it says to the digit,
/// it is open which of them it speaks of.
extension ProseTies {
  /// Whether the rows of a failed relation give the figure in other columns, or rows beside each other do.
  func isGivenByOtherCells(_ failed: Relation, _ stated: Term) -> Bool {
    if failed.statement == .same, isPartOfRow(failed, stated) { return true }
    guard FarApart.digits(of: stated) > 2 else { return false }
    switch failed.statement {
    case .difference: return isOtherDifference(failed, stated)
    case .same: return isSumOfRows(failed, stated)
    default: return false
    }
  }

  /// `The flag was up in 36`, where the row prints 36, 4 and 40 in all: a part of its total.
  private func isPartOfRow(_ failed: Relation, _ stated: Term) -> Bool {
    guard failed.terms.count == 1, let place = failed.terms.first.flatMap(cell) else {
      return false
    }
    let view = study.tables[place.table]
    let parts = view.totalColumnParts(place.column) ?? []
    return parts.contains { column in
      view.layout.columns[column].period == nil
        && view.term(place.row, column).map {
          $0.figure.kind == stated.figure.kind && $0.figure.value == stated.figure.value
        } ?? false
    }
  }

  /// `Grown by 1,011 since January 2020`: from what there was at its start to what there is at the end.
  private func isOtherDifference(_ failed: Relation, _ stated: Term) -> Bool {
    let cells = failed.terms.compactMap(cell)
    guard cells.count == 2, cells[0].table == cells[1].table else { return false }
    let view = study.tables[cells[0].table]
    func amounts(_ row: Int) -> [Term] {
      view.layout.valueColumns.compactMap { view.term(row, $0) }.filter { !$0.isMark }
    }
    // The closing column of the last row may close another year than its opening one.
    let last = view.bodyRows.filter(view.isPart).last
    let ends = amounts(cells[1].row) + (last.map(amounts) ?? [])
    return amounts(cells[0].row).contains { old in
      ends.contains { new in
        old.figure.kind == new.figure.kind
          && (try? (new.figure.value - old.figure.value).magnitude) == stated.figure.value.magnitude
      }
    }
  }

  /// `1,553 were sound (rated 3 or above)`: the first few rows of a column together.
  private func isSumOfRows(_ failed: Relation, _ stated: Term) -> Bool {
    guard let place = failed.terms.first.flatMap(cell), failed.terms.count == 1 else {
      return false
    }
    let view = study.tables[place.table]
    let rows = view.bodyRows.filter(view.isPart)
    return rows.indices.contains { first in
      var sum = Exact.zero
      for row in rows[first...] {
        guard let term = view.term(row, place.column), !term.isMark,
          let next = try? sum + term.figure.value, next <= stated.figure.value
        else { return false }
        sum = next
        if sum == stated.figure.value { return true }
      }
      return false
    }
  }

  private func cell(_ term: Term) -> (table: Int, row: Int, column: Int)? {
    guard case .cell(let table, let row, let column, _) = term.slot else { return nil }
    return (table, row, column)
  }
}
