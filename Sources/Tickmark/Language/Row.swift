import Reports

/// A row of a table, named by its label or its period.
public struct Row: Sendable {
  private let name: RowName
  private let origin: Rule.Origin

  /// Names a row.
  public init(_ name: RowName, file: String = #fileID, line: Int = #line) {
    self.name = name
    origin = Rule.Origin(file: file, line: line)
  }

  /// Is the sum of the rows above it that no other total has taken in.
  public func addsRowsAbove() -> TableRule {
    rule("total-row", "adds the rows above") { table, row in
      if let parts = table.totalParts(row) { return sums(table, row, parts) }
      let parts = table.bodyRows.filter { $0 < row && table.isPart($0) }
      guard !parts.isEmpty else { return nil }
      var isOpen = false
      if case .openTotal = table.layout.rows[row].role { isOpen = true }
      return sums(table, row, parts).map { relation in
        var relation = relation
        if isOpen { relation.isOnlyConfirming = true }
        if isOpen { relation.message = "the layout leaves open which rows it adds" }
        return relation
      }
    }
  }

  /// Is the sum of the rows named.
  public func adds(_ parts: RowName...) -> TableRule {
    rule("total-row", "adds \(parts.count) rows") { table, row in
      let rows = parts.compactMap { table.rows($0).first }
      return rows.count == parts.count ? sums(table, row, rows) : nil
    }
  }

  /// Closes an account: one row, plus some, minus others.
  public func isBalance(of opening: RowName, plus: [RowName] = [], minus: [RowName] = [])
    -> TableRule
  {
    rule("balance", "balances") { table, row in
      guard let first = table.rows(opening).first else { return nil }
      let added = plus.compactMap { table.rows($0).first }
      let taken = minus.compactMap { table.rows($0).first }
      guard added.count == plus.count, taken.count == minus.count else { return nil }
      return table.addableColumns.compactMap { column in
        guard let stated = table.term(row, column),
          let terms = table.terms(rows: [first] + added + taken, column: column)
        else { return nil }
        let signed = terms.map { term -> Term in
          var term = term
          if case .cell(_, let own, _, _) = term.slot {
            // What is printed in brackets is below nothing already.
            term.isSubtracted = taken.contains(own) && !term.figure.value.isNegative
          }
          return term
        }
        return Relation(
          rule: "", .sum, stated: stated, terms: signed, address: table.address(row, column))
      }
    }
  }

  /// Prints, in every column, the percentage that one row is of another.
  public func isShare(of part: RowName, over base: RowName) -> TableRule {
    rule("percent-share", "is a share of another row") { table, row in
      guard let above = table.rows(part).first, let below = table.rows(base).first else {
        return nil
      }
      return table.layout.valueColumns.compactMap { column in
        guard let stated = table.term(row, column), !stated.isMark,
          stated.figure.kind == .percent, let first = table.term(above, column),
          let second = table.term(below, column)
        else { return nil }
        return Relation(
          rule: "", .share, stated: stated, terms: [first, second],
          address: table.address(row, column))
      }
    }
  }

  /// Is part of another row: never more than it, and not added to it again.
  public func isOfWhich(_ whole: RowName) -> TableRule {
    rule("of-which", "is part of another row") { table, row in
      guard let parent = table.rows(whole).first else { return nil }
      return table.layout.valueColumns.compactMap { column in
        guard let own = table.term(row, column), let other = table.term(parent, column),
          own.figure.bounds == nil, other.figure.bounds == nil
        else { return nil }
        return Relation.bounded([own], by: other, address: table.address(row, column))
      }
    }
  }

  /// Is there at all.
  public func isThere() -> TableRule {
    let name = name
    return TableRule("row", "\(Row.words(name)) is there", at: origin) { table in
      guard table.rows(name).isEmpty else { return [] }
      return [
        Relation(
          rule: "", .missing, stated: nil, place: table.place,
          message: "The table has no row \(Row.words(name))", address: [Row.words(name)])
      ]
    }
  }

  private func sums(_ table: TableView, _ row: Int, _ parts: [Int]) -> [Relation] {
    let allowsSeveralAnswers = table.allowsSeveralAnswers
    return table.addableColumns.compactMap { column in
      guard let stated = table.term(row, column), stated.figure.kind != .percent,
        let terms = table.terms(rows: parts, column: column), !terms.isEmpty
      else { return nil }
      var relation = Relation(
        rule: "", .sum, stated: stated, terms: terms, address: table.address(row, column))
      relation.isOnlyConfirming = allowsSeveralAnswers
      if relation.isOnlyConfirming { relation.message = "one case may be counted in several rows" }
      return relation
    }
  }

  static func words(_ name: RowName) -> String {
    switch name {
    case .thisYear: "of this year"
    case .lastYear: "of last year"
    case .named(let words): "“\(words.name)”"
    }
  }

  func rule(
    _ kind: String, _ verb: String, find: @escaping @Sendable (TableView, Int) -> [Relation]?
  ) -> TableRule {
    let name = name
    return TableRule(kind, "\(Row.words(name)) \(verb)", at: origin) { table in
      let rows = table.rows(name)
      guard !rows.isEmpty else { return nil }
      let found = rows.compactMap { find(table, $0) }
      return found.isEmpty ? nil : found.flatMap(\.self)
    }
  }
}
