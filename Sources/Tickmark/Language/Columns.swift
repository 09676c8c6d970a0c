import Reports

/// Several columns of one table, taken together.
public struct Columns: Sendable {
  let words: [Words]
  let origin: Rule.Origin

  /// Names the columns.
  public init(_ words: Words..., file: String = #fileID, line: Int = #line) {
    self.words = words
    origin = Rule.Origin(file: file, line: line)
  }

  init(named words: [Words]) {
    self.words = words
    origin = Rule.Origin(file: #fileID, line: #line)
  }

  /// Are shares of which every case has just one: each row adds to 100.
  public func makeWhole() -> TableRule {
    shares("percent-sum", "make up the whole") { table, row, terms, column in
      Inference.acrossRow(table, row, terms, column)
    }
  }

  /// Are answers of which several may be given: a row may pass a hundred.
  public func mayOverlap() -> TableRule {
    shares("several-answers", "may be given side by side") { table, row, terms, column in
      var relation = Relation(
        rule: "", .whole, stated: nil, terms: terms, address: table.address(row, column))
      relation.isOnlyConfirming = true
      relation.message = "several answers were allowed"
      return relation
    }
  }

  /// Finds each row's shares in the columns and says what must hold of them.
  private func shares(
    _ kind: String, _ verb: String,
    relation: @escaping @Sendable (TableView, Int, [Term], Int) -> Relation
  ) -> TableRule {
    let words = words
    let names = words.map(\.name).joined(separator: ", ")
    return TableRule(kind, "\(names) \(verb)", at: origin) { table in
      let columns = words.flatMap { table.columns($0) }.sorted()
      // A share that the author did not name may belong to the set: then the layout decides alone.
      let shares = table.layout.columns.indices.filter {
        table.layout.columns[$0].measure == .percent && table.layout.columns[$0].role == .value
      }
      guard columns.count >= 2, Set(shares).isSubset(of: columns) else { return nil }
      return table.bodyRows.compactMap { row in
        guard let terms = table.terms(row: row, columns: columns),
          terms.count(where: { !$0.isMark }) >= 2,
          terms.allSatisfy({ $0.isMark || $0.figure.kind == .percent })
        else { return nil }
        return relation(table, row, terms, columns[0])
      }
    }
  }
}
