import Figures
import Reports
import Structure

/// Accounts: what was there, what came in, what went out, what is left.
extension Row {
  /// Closes an account: an opening row, plus what comes in between, minus what goes out.
  ///
  /// A row between the two that is named as neither leaves the account open.
  public func closes(from opening: Words, adding: Words, takingAway: Words) -> TableRule {
    rule("closing", "is “\(opening.name)”, plus what came in, less what went out") { table, row in
      let labels = table.layout.rows.map { Label($0.label) }
      guard let first = table.bodyRows.last(where: { $0 < row && opening.isIn(labels[$0]) }) else {
        return nil
      }
      let movements = Movements(
        between: table.uncounted(in: (first + 1)..<row), labels, adding, takingAway)
      return table.addableColumns.compactMap { column in
        guard let stated = table.term(row, column), let start = table.term(first, column) else {
          return nil
        }
        return movements.relation(
          stated, start, address: table.address(row, column)
        ) { table.term($0, column) }
      }
    }
  }

  /// Opens with what the year before closed with.
  public func isLastYears(_ closing: Words) -> TableRule {
    rule("brought-forward", "is last year's “\(closing.name)”") { table, row in
      let last = table.bodyRows.last {
        $0 != row && closing.isIn(Label(table.layout.rows[$0].label))
      }
      guard let last else { return nil }
      let columns = table.layout.columns
      return table.addableColumns.compactMap { column in
        guard let period = columns[column].period, period.isYear,
          let before = columns.indices.first(where: { columns[$0].period == period.previous }),
          let stated = table.term(row, column), let closed = table.term(last, before)
        else { return nil }
        return Relation(
          rule: "", .same, stated: stated, terms: [closed],
          message: "what was carried forward is what was brought forward",
          address: table.address(row, column))
      }
    }
  }
}

extension Column {
  /// Closes the account of each row: an opening column, plus what comes in, minus what goes out.
  public func closes(from opening: Words, adding: Words, takingAway: Words) -> TableRule {
    rule("closing", "is “\(opening.name)”, plus what came in, less what went out") {
      table, column in
      let labels = table.layout.columns.map { Label($0.label) }
      guard let first = labels.indices.last(where: { $0 < column && opening.isIn(labels[$0]) })
      else { return nil }
      let movements = Movements(
        between: Array((first + 1)..<column), labels, adding, takingAway)
      return table.bodyRows.compactMap { row in
        guard let stated = table.term(row, column), let start = table.term(row, first) else {
          return nil
        }
        return movements.relation(stated, start, address: table.address(row, column)) {
          table.term(row, $0)
        }
      }
    }
  }

  /// Is the difference of two columns, whichever of them the table takes from the other.
  public func isVariance(of actual: Words, against plan: Words) -> TableRule {
    rule("variance", "is the difference of two columns", needs: [actual, plan]) { table, column in
      guard let spent = table.columns(actual).first, let planned = table.columns(plan).first else {
        return nil
      }
      let rows = table.bodyRows.compactMap { row -> (row: Int, [Term])? in
        guard let stated = table.term(row, column), let first = table.term(row, planned),
          let second = table.term(row, spent), !stated.isMark
        else { return nil }
        return (row, [stated, first, second])
      }
      // The sign is the house's: the table shows which way it counts.
      let ways = rows.map { ($0.1[2].figure.value, $0.1[1].figure.value, $0.1[0].figure.value) }
      let over = ways.count { (try? $0.0 - $0.1) == $0.2 }
      let under = ways.count { (try? $0.1 - $0.0) == $0.2 }
      return rows.map { row, terms in
        var relation = Relation(
          rule: "", .difference, stated: terms[0],
          terms: over >= under ? [terms[1], terms[2]] : [terms[2], terms[1]],
          address: table.address(row, column))
        if over == under {
          relation.isOnlyConfirming = true
          relation.message = "the table leaves open which of the two is taken from the other"
        }
        return relation
      }
    }
  }
}

/// The rows or columns between the opening and the closing of an account, by what they do to it.
private struct Movements {
  private var incoming: [Int] = []
  private var outgoing: [Int] = []
  private var unknown: [(index: Int, label: String)] = []

  init(between lines: [Int], _ labels: [Label], _ adding: Words, _ takingAway: Words) {
    for line in lines {
      switch (adding.isIn(labels[line]), takingAway.isIn(labels[line])) {
      case (true, false): incoming.append(line)
      case (false, true): outgoing.append(line)
      default: unknown.append((line, labels[line].text))
      }
    }
  }

  func relation(
    _ stated: Term, _ start: Term, address: [String], term: (Int) -> Term?
  ) -> Relation? {
    let added = incoming.compactMap(term)
    let taken = outgoing.compactMap(term).map { term in
      var term = term
      // What is printed in brackets is below nothing already.
      term.isSubtracted = !term.figure.value.isNegative
      return term
    }
    guard !added.isEmpty || !taken.isEmpty else { return nil }
    var relation = Relation(
      rule: "", .sum, stated: stated, terms: [start] + added + taken, address: address)
    if let open = unknown.first(where: { term($0.index) != nil }) {
      relation.isOnlyConfirming = true
      relation.message = "“\(open.label)” is named as neither coming in nor going out"
    }
    return relation
  }
}

extension TableView {
  /// The rows of a range that print quantities and that no total among them has taken in.
  fileprivate func uncounted(in rows: Range<Int>) -> [Int] {
    var counted: Set<Int> = []
    for row in rows { counted.formUnion(totalParts(row) ?? []) }
    return rows.filter { row in
      guard !counted.contains(row) else { return false }
      switch layout.rows[row].role {
      case .heading, .words, .header, .ofWhich, .aside: return false
      case .part, .total, .openTotal: return true
      }
    }
  }
}
