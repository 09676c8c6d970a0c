import Figures
import Reports

extension Relation {
  /// Parts that may come to no more than a whole: contradicted only where no printed digit allows it.
  static func bounded(
    _ parts: [Term], by whole: Term, stating stated: Term? = nil, address: [String]
  ) -> Relation {
    let all = parts + [whole]
    let sum = try? Sums.sum(parts.map(\.addend))
    let least = (try? Sums.interval(parts.map(\.addend), policy: .nearest))?.low
    let most = (try? whole.figure.interval(under: .nearest))?.high
    let statement: Statement
    var isMore = false
    if let least, let most, least > most {
      statement = .decided(.contradicts)
      isMore = true
    } else if let sum, sum <= whole.figure.value, all.allSatisfy({ $0.figure.bounds == nil }) {
      statement = .decided(.agrees)
    } else {
      statement = .undecidable("a figure in it is withheld or rounded")
    }
    func name(_ term: Term) -> String {
      let text = term.isMark ? "none" : term.figure.text
      return term.label.isEmpty ? text : "\(text) (“\(term.label)”)"
    }
    let facts = parts.map(name).joined(separator: " + ")
    let stated = stated ?? parts.last
    var relation = Relation(
      rule: "", statement, stated: stated, terms: all.filter { $0.slot != stated?.slot },
      message: "\(facts) is \(isMore ? "more" : "no more") than \(name(whole))", address: address)
    relation.isLoose = true
    return relation
  }
}

extension Column {
  /// Is never more than another column in the same row: individuals are no more than episodes.
  public func isNoMoreThan(_ other: Words) -> TableRule {
    rule("no-more-than", "is no more than “\(other.name)”", needs: [other]) { table, column in
      // Numbers that name the rows, such as bands of episodes, bound nothing.
      guard let bound = table.columns(other).first, bound != column,
        table.layout.columns[bound].role != .label
      else { return nil }
      return table.bodyRows.filter { !table.isChange($0) }.compactMap { row in
        guard let own = table.term(row: row, named: column),
          let most = table.term(row: row, named: bound), own.figure.isComparable(with: most.figure)
        else { return nil }
        return Relation.bounded([own], by: most, address: table.address(row, column))
      }
    }
  }
}

extension Columns {
  /// Come to no more than another column in the same row: some of it may stand in no column.
  public func addToNoMoreThan(_ whole: Words) -> TableRule {
    let words = words
    let names = words.map(\.name).joined(separator: ", ")
    return TableRule(
      "no-more-than", "\(names) add to no more than “\(whole.name)”", at: origin, needs: [whole]
    ) { table in
      guard let bound = table.columns(whole).first else { return nil }
      let columns = words.compactMap { table.columns($0).first }.filter { $0 != bound }
      guard columns.count == words.count else { return nil }
      return table.bodyRows.filter { !table.isChange($0) }.compactMap { row in
        guard let parts = table.terms(row: row, columns: columns), parts.count == columns.count,
          let most = table.term(row: row, named: bound),
          parts.allSatisfy({ $0.figure.isComparable(with: most.figure) }),
          // A part that is too large by itself is another rule's finding.
          parts.allSatisfy({ $0.figure.value <= most.figure.value })
        else { return nil }
        return Relation.bounded(parts, by: most, address: table.address(row, bound))
      }
    }
  }
}

extension Row {
  /// Is never more than another row in the same column.
  public func isNoMoreThan(_ other: RowName) -> TableRule {
    rule("no-more-than", "is no more than \(Row.words(other))") { table, row in
      guard let bound = table.rows(other).first, bound != row else { return nil }
      return table.layout.valueColumns.compactMap { column in
        // A part may rise by more than its whole.
        guard !table.layout.namesChange(column), let own = table.term(row, column),
          let most = table.term(bound, column), own.figure.isComparable(with: most.figure)
        else { return nil }
        return Relation.bounded([own], by: most, address: table.address(row, column))
      }
    }
  }
}

extension Figure {
  /// Whether two figures count in the same unit.
  fileprivate func isComparable(with other: Figure) -> Bool {
    (kind == .percent) == (other.kind == .percent) && (kind == .money) == (other.kind == .money)
  }
}

extension TableView {
  /// Whether a row prints how others changed: a part may rise by more than its whole.
  fileprivate func isChange(_ row: Int) -> Bool {
    if layout.namesChange(row: row) { return true }
    return layout.valueColumns.contains { column in
      guard let figure = term(row, column)?.figure else { return false }
      return figure.value.isNegative || figure.text.hasPrefix("+")
    }
  }

  /// The figure of a cell, named by its column.
  func term(row: Int, named column: Int) -> Term? {
    guard var term = term(row, column) else { return nil }
    term.label = layout.columns[column].label
    return term
  }
}
