import Figures
import Reports

extension Row {
  /// Is, in every column, the average of the rows above it: the mean of twelve months, say.
  public func isAverage() -> TableRule {
    rule("average", "is the average of the rows above") { table, row in
      let parts = table.bodyRows.filter { $0 < row && table.isPart($0) }
      guard parts.count > 1, table.isAveragedOver(parts, row) else { return nil }
      let found = table.layout.valueColumns.compactMap { column -> Relation? in
        guard let stated = table.averageTerm(row, column),
          let terms = table.everyTerm(rows: parts, column: column)
        else { return nil }
        return table.mean(stated, of: terms, at: (row, column))
      }
      return found.isEmpty ? nil : found
    }
  }

  /// Is, in every column, one row for each of another: children for each case.
  public func isRate(of part: RowName, per base: RowName, times scale: Int = 1) -> TableRule {
    rule("rate", "is one row for each \(scale) of another") { table, row in
      guard let above = table.rows(part).first, let below = table.rows(base).first else {
        return nil
      }
      return table.layout.valueColumns.compactMap { column in
        guard let stated = table.averageTerm(row, column),
          let first = table.term(above, column), let second = table.term(below, column)
        else { return nil }
        return Relation(
          rule: "", .rate(per: Exact(scale)), stated: stated, terms: [first, second],
          address: table.address(row, column))
      }
    }
  }
}

extension Column {
  /// Is the average of the columns from one through another: of twelve months, say.
  public func isAverage(from first: Words, through last: Words) -> TableRule {
    rule(
      "average", "is the average of “\(first.name)” through “\(last.name)”", needs: [first, last]
    ) { table, column in
      guard let start = table.columns(first).first, let end = table.columns(last).last, start < end
      else { return nil }
      let parts = (start...end).filter { $0 != column }
      return table.bodyRows.compactMap { row in
        guard let stated = table.averageTerm(row, column),
          let terms = table.everyTerm(row: row, columns: parts)
        else { return nil }
        return table.mean(stated, of: terms, at: (row, column))
      }
    }
  }

  /// Is the average of the columns that a month heads.
  ///
  /// Some tables show three months and the average of twelve: where no row holds, none is wrong.
  public func isMonthlyAverage() -> TableRule {
    rule("average", "is the average of the months") { table, column in
      let months = table.layout.columns.indices.filter { index in
        guard index != column, case .month? = table.layout.columns[index].period?.kind else {
          return false
        }
        return true
      }
      guard months.count > 1 else { return nil }
      let found = table.bodyRows.compactMap { row -> Relation? in
        guard let stated = table.averageTerm(row, column),
          let terms = table.everyTerm(row: row, columns: months)
        else { return nil }
        return table.mean(stated, of: terms, at: (row, column))
      }
      let judge = Judge()
      guard !found.contains(where: { judge.decide($0).verdict == .agrees }) else { return found }
      return found.map { relation in
        var open = relation
        open.isOnlyConfirming = true
        open.message = "the average may be of other months than those beside it"
        return open
      }
    }
  }

  /// Is one column for each so many of another: children for each case.
  public func isRate(of part: Words, per base: Words, times scale: Int = 1) -> TableRule {
    rule("rate", "is “\(part.name)” for each of “\(base.name)”", needs: [part, base]) {
      table, column in
      guard let above = table.columns(part).first, let below = table.columns(base).first else {
        return nil
      }
      return table.bodyRows.compactMap { row in
        guard let stated = table.averageTerm(row, column),
          let first = table.term(row: row, named: above),
          let second = table.term(row: row, named: below)
        else { return nil }
        return Relation(
          rule: "", .rate(per: Exact(scale)), stated: stated, terms: [first, second],
          address: table.address(row, column))
      }
    }
  }
}

extension TableView {
  /// The figure of a cell that prints an average, whatever its column holds.
  fileprivate func averageTerm(_ row: Int, _ column: Int) -> Term? {
    guard var term = term(row, column), !term.isMark else { return nil }
    if term.figure.kind == .count { term.figure.kind = .average }
    return term
  }

  /// Whether rows are what an average row speaks of: a monthly average is one of months.
  fileprivate func isAveragedOver(_ parts: [Int], _ row: Int) -> Bool {
    guard Words("month / monthly").isIn(Label(layout.rows[row].label)) else { return true }
    return parts.allSatisfy { part in
      guard case .month? = layout.rows[part].period?.kind else { return false }
      return true
    }
  }

  /// The terms of a column's rows; nil where one of them is not there, since an average of the
  /// others would be of fewer.
  fileprivate func everyTerm(rows: [Int], column: Int) -> [Term]? {
    let terms = rows.compactMap { term($0, column) }
    return terms.count == rows.count ? terms : nil
  }

  fileprivate func everyTerm(row: Int, columns: [Int]) -> [Term]? {
    let terms = columns.compactMap { term(row: row, named: $0) }
    return terms.count == columns.count ? terms : nil
  }

  /// An average of percentages may be weighted by cases that the table does not print.
  fileprivate func mean(_ stated: Term, of terms: [Term], at cell: (Int, Int)) -> Relation {
    var relation = Relation(
      rule: "", .mean, stated: stated, terms: terms, address: address(cell.0, cell.1))
    if terms.contains(where: { [.percent, .rate, .average].contains($0.figure.kind) }) {
      relation.isOnlyConfirming = true
      relation.message = "an average of shares may weigh each by its cases"
    }
    return relation
  }
}
