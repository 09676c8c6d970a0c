import Figures
import Reports
import Structure

extension Inference {
  /// A statement balances: opening figure and movements, income less expenditure.
  public static let balances = ofTables("balances") { statements(of: $0, kinds: [.balance]) }

  /// The sums that labels and layout name besides the totals.
  static func statements(
    of table: TableView, kinds: Set<Statement.Kind>, axis: Statement.Axis? = nil
  ) -> [Relation] {
    table.layout.statements.filter {
      kinds.contains($0.kind) && (axis == nil || $0.axis == axis)
    }.flatMap { statement in
      switch (statement.axis, statement.kind) {
      case (.rows, _): return down(table, statement)
      case (.columns, .runningTotal): return running(table, statement)
      case (.columns, _): return across(table, statement)
      }
    }
  }

  private static func down(_ table: TableView, _ statement: Statement) -> [Relation] {
    let relations = table.summedColumns.compactMap { column -> Relation? in
      guard let stated = table.term(statement.stated, column), stated.figure.kind != .percent,
        table.layout.columns[column].role != .cumulative,
        let added = table.terms(rows: statement.added, column: column),
        let subtracted = table.terms(rows: statement.subtracted, column: column)
      else { return nil }
      return relation(table, statement, stated, added, subtracted, (statement.stated, column))
    }
    return statement.kind == .breakdown
      ? unlessRefuted(relations.map(table.study.grained)) : relations
  }

  /// A group that makes up the whole in no column leaves some out, such as those who gave no answer.
  private static func unlessRefuted(_ relations: [Relation]) -> [Relation] {
    guard relations.count > 1,
      relations.allSatisfy({ Judge().decide($0).verdict == .contradicts })
    else { return relations }
    return relations.map { relation in
      var relation = relation
      relation.isOnlyConfirming = true
      relation.message = "no column bears out that this group makes up the whole"
      return relation
    }
  }

  private static func across(_ table: TableView, _ statement: Statement) -> [Relation] {
    table.bodyRows.compactMap { row in
      guard let stated = table.term(row, statement.stated), stated.figure.kind != .percent,
        let added = table.terms(row: row, columns: statement.added),
        let subtracted = table.terms(row: row, columns: statement.subtracted),
        added.count + subtracted.count == statement.lines.count
      else { return nil }
      return relation(table, statement, stated, added, subtracted, (row, statement.stated))
    }
  }

  /// Each row adds its own figure to the running total of the row before.
  private static func running(_ table: TableView, _ statement: Statement) -> [Relation] {
    let column = statement.stated
    let rows = table.bodyRows.filter { table.isPart($0) }
    return zip(rows, rows.dropFirst()).flatMap { before, row -> [Relation] in
      guard let source = statement.added.first, let stated = table.term(row, column),
        let old = table.term(before, column), let step = table.term(row, source)
      else { return [] }
      return [
        Relation(
          rule: "total-column", .sum, stated: stated, terms: [old, step],
          address: table.address(row, column))
      ]
    }
  }

  private static func relation(
    _ table: TableView, _ statement: Statement, _ stated: Term, _ added: [Term],
    _ subtracted: [Term], _ cell: (row: Int, column: Int)
  ) -> Relation? {
    let terms =
      added
      + subtracted.map { term in
        var term = term
        term.isSubtracted = true
        return term
      }
    guard !terms.isEmpty else { return nil }
    let rule: String
    switch statement.kind {
    case .balance: rule = "balance"
    case .subTotal: rule = "sub-total"
    case .breakdown: rule = statement.axis == .rows ? "total-row" : "total-column"
    case .runningTotal: rule = "total-column"
    }
    var relation = Relation(
      rule: rule, .sum, stated: stated, terms: terms,
      address: table.address(cell.row, cell.column))
    relation.isOnlyConfirming =
      statement.isOpen || (statement.kind == .breakdown && table.allowsSeveralAnswers)
    return relation
  }
}
