import Reports

extension Column {
  /// Closes an account in every row: one column, plus some, minus others.
  public func isBalance(of opening: Words, plus: [Words] = [], minus: [Words] = []) -> TableRule {
    rule("balance", "balances", needs: [opening] + plus + minus) { table, column in
      guard let first = table.columns(opening).first else { return nil }
      let added = plus.compactMap { table.columns($0).first }
      let taken = minus.compactMap { table.columns($0).first }
      guard added.count == plus.count, taken.count == minus.count else { return nil }
      return table.bodyRows.compactMap { row in
        guard let stated = table.term(row, column),
          let terms = table.terms(row: row, columns: [first] + added + taken), !terms.isEmpty
        else { return nil }
        let signed = terms.map { term -> Term in
          var term = term
          if case .cell(_, _, let own, _) = term.slot { term.isSubtracted = taken.contains(own) }
          return term
        }
        return Relation(
          rule: "", .sum, stated: stated, terms: signed, address: table.address(row, column))
      }
    }
  }
}
