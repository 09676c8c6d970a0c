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
    if statement.mayLeaveOut { return LooseSums(relations).weighed() }
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
    // A row that prints only its result, such as the newest year's, is in the totals below it.
    let lacksInputs = table.bodyRows.contains { row in
      guard let stated = table.term(row, statement.stated), !stated.isMark,
        let inputs = table.terms(row: row, columns: statement.added + statement.subtracted)
      else { return false }
      return inputs.allSatisfy(\.isMark)
    }
    let relations = table.bodyRows.compactMap { row -> Relation? in
      guard let stated = table.term(row, statement.stated), stated.figure.kind != .percent,
        !lacksInputs || table.totalParts(row) == nil,
        statement.kind != .breakdown || table.adds(row),
        let added = table.terms(row: row, columns: statement.added),
        let subtracted = table.terms(row: row, columns: statement.subtracted),
        added.count + subtracted.count == statement.lines.count
      else { return nil }
      return relation(table, statement, stated, added, subtracted, (row, statement.stated))
    }
    return statement.mayLeaveOut ? LooseSums(relations).weighed() : relations
  }

  /// Each row adds its own figure to the running total of the row before.
  private static func running(_ table: TableView, _ statement: Statement) -> [Relation] {
    let column = statement.stated
    let rows = table.bodyRows.filter { table.isPart($0) }.ofOneLength(table.layout.rows)
    let steps = zip(rows, rows.dropFirst()).map { ($0, $1) }
    return (steps + quarters(of: table)).compactMap { before, row in
      guard let source = statement.added.first, let stated = table.term(row, column),
        let old = table.term(before, column), let step = table.term(row, source)
      else { return nil }
      return Relation(
        rule: "total-column", .sum, stated: stated, terms: [old, step],
        address: table.address(row, column))
    }
  }

  /// Quarters that total their months, each with the one before it.
  private static func quarters(of table: TableView) -> [(Int, Int)] {
    let rows = table.bodyRows.filter { row in
      guard table.totalParts(row) != nil, case .quarter? = table.layout.rows[row].period?.kind
      else { return false }
      return true
    }
    return zip(rows, rows.dropFirst()).map { ($0, $1) }
  }

  /// A balance that closes one period opens the next one beside it.
  ///
  /// Between two periods alone it is confirmed only: figures of last year are often restated.
  public static let carriedOver = ofTables("carriedOver") { table in
    table.layout.statements.flatMap { statement -> [Relation] in
      guard statement.kind == .balance, let opening = statement.opening else { return [] }
      let isDown = statement.axis == .rows
      let crosses = isDown ? table.summedColumns : table.bodyRows.filter { table.isPart($0) }
      let relations = crosses.indices.compactMap { place -> Relation? in
        let cross = crosses[place]
        let beside = [place - 1, place + 1].filter(crosses.indices.contains).map { crosses[$0] }
        guard let next = beside.first(where: { table.follows($0, on: cross, areColumns: isDown) }),
          !table.isRestated(opening, isRow: isDown),
          let stated = isDown ? table.term(opening, next) : table.term(next, opening),
          var closed = isDown
            ? table.term(statement.stated, cross) : table.term(cross, statement.stated)
        else { return nil }
        closed.label =
          isDown ? table.layout.columns[cross].label : table.layout.rows[cross].label
        var relation = Relation(
          rule: "same-quantity", .same, stated: stated, terms: [closed],
          address: isDown ? table.address(opening, next) : table.address(next, opening))
        relation.otherPlace = "the balance carried over"
        return relation
      }
      return onceBorneOut(relations.map(table.study.grained))
    }
  }

  /// The relations, where half of them hold at least; else those that do.
  private static func onceBorneOut(_ relations: [Relation]) -> [Relation] {
    let holding = relations.filter { Judge().decide($0).verdict == .agrees }
    return !holding.isEmpty && holding.count * 2 >= relations.count ? relations : holding
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
    // A dash where no label promises a total says that the heading does not apply.
    guard !terms.isEmpty, !(statement.mayLeaveOut && stated.isMark),
      stated.isMark || !terms.allSatisfy(\.isMark)
    else { return nil }
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

extension TableView {
  /// Whether a row's figures may be added: no average, no rate, no percentage.
  fileprivate func adds(_ row: Int) -> Bool {
    switch layout.rows[row].role {
    case .part, .total, .openTotal, .ofWhich: break
    default: return false
    }
    return !layout.isAveraged(row: row) && !Label(layout.rows[row].label).namesAverage
  }

  /// Whether one row or column is the period right after another.
  fileprivate func follows(_ later: Int, on earlier: Int, areColumns: Bool) -> Bool {
    let isOneGroup =
      areColumns
      ? layout.columns[later].path.dropLast() == layout.columns[earlier].path.dropLast()
      : layout.rows[later].group == layout.rows[earlier].group
    guard isOneGroup else { return false }
    let label = areColumns ? layout.columns[later].path.last : layout.rows[later].label
    let other = areColumns ? layout.columns[earlier].path.last : layout.rows[earlier].label
    guard let next = label.flatMap({ Period(label: $0) }),
      let period = other.flatMap({ Period(label: $0) })
    else { return false }
    switch (period.kind, next.kind) {
    case (.yearAcross, .yearAcross), (.calendarYear, .calendarYear):
      return period.year != nil && next.previous == period
    case (.quarter(let first), .quarter(let second)), (.month(let first), .month(let second)):
      return second == first + 1 && period.year == next.year
    default: return false
    }
  }

  fileprivate func isRestated(_ line: Int, isRow: Bool) -> Bool {
    let words = Label(isRow ? layout.rows[line].label : layout.columns[line].label).words
    return words.contains { ["restated", "adjusted", "amended", "corrected"].contains($0) }
  }
}
