import Figures
import Reports
import Structure

extension Inference {
  /// A total row is the sum of its rows, in every column that adds.
  public static let totalRows = ofTables("totalRows") { table in
    table.bodyRows.flatMap { row -> [Relation] in
      switch table.layout.rows[row].role {
      case .total(let parts):
        return sums(in: table, row: row, readings: [parts])
      case .openTotal(let readings):
        return sums(in: table, row: row, readings: readings)
      default:
        return []
      }
    } + statements(of: table, kinds: [.subTotal, .breakdown], axis: .rows)
  }

  /// A total column is the sum of its columns, in every row.
  public static let totalColumns = ofTables("totalColumns") { table in
    table.layout.columns.indices.flatMap { column -> [Relation] in
      guard let parts = table.totalColumnParts(column) else { return [] }
      let except = table.layout.columns[column].except
      // Where the rows show that it adds up, none of its figures is taken for an average.
      let isOverTime =
        except == nil && parts.allSatisfy { table.layout.columns[$0].period != nil }
      let unsplit = Set(table.bodyRows.filter { table.isUnsplit($0, total: column, parts) })
      let relations = table.bodyRows.compactMap { row -> Relation? in
        guard !isAsideRow(table, row), !isStock(table, row, columns: parts),
          !(except?.contains(row) ?? false), let stated = table.term(row, column),
          stated.figure.kind != .percent,
          let terms = table.termsBetween(row: row, columns: parts, total: column, stated)
            ?? table.termsApplying(row: row, columns: parts),
          !terms.isEmpty, !terms.contains(where: { $0.figure.kind == .range }),
          !(isOverTime && terms.count > 2 && TypicalValue.isLikely(stated, of: terms)),
          !((table.layout.isAveraged(row: row) || Stock.names(table.layout.rows[row].label))
            && TypicalValue.isWithin(stated, terms))
        else { return nil }
        var relation = Relation(
          rule: "total-column", .sum, stated: stated, terms: terms,
          address: table.address(row, column))
        if table.terms(row: row, columns: parts) == nil { relation = relation.lackingParts() }
        let isStarred = table.text(row, column).contains("*")
        let isInPeriods = parts.allSatisfy { table.layout.columns[$0].period != nil }
        if isInPeriods && isStarred || isOverTime && table.mayCountOnce(row: row, stated, terms) {
          relation.isOnlyConfirming = true
          relation.message = "people who are counted in several periods may be counted once in all"
        }
        if let rows = table.totalParts(row), !unsplit.isDisjoint(with: rows) {
          relation.isOnlyConfirming = true
          relation.message = "some of its rows print a total alone, without what makes it up"
        }
        return relation
      }
      return settled(relations, of: table, least: 2, label: table.layout.columns[column].label)
    } + statements(of: table, kinds: [.runningTotal, .breakdown], axis: .columns)
  }

  /// The relations of one total, open where the table's words or all of its lines say it is no sum.
  ///
  /// “All” and “overall”, unlike “total”, are said of averages too.
  private static func settled(
    _ relations: [Relation], of table: TableView, least: Int, label: String
  ) -> [Relation] {
    let judge = Judge()
    let relations = relations.map(table.study.grained)
    let fails = relations.map { judge.decide($0).verdict == .contradicts }
    guard fails.contains(true) else { return relations }
    let isNoWhole = table.isNoWhole && !areBorneOut(relations, fails)
    // What is open anyway speaks neither for nor against the others.
    let isRefuted = zip(relations, fails).allSatisfy { $0.isOnlyConfirming || $1 }
    let firm = relations.count { !$0.isOnlyConfirming }
    let isOfSome = isOfSomeLines(relations, fails)
    let isAccount = isWaterfall(table, above: relations)
    let saysSum = Label(label).words.contains("total")
    return zip(relations, fails).compactMap { relation, fails in
      guard fails, !relation.isOnlyConfirming else { return relation }
      if isRefuted, !saysSum, let stated = relation.stated,
        TypicalValue.isLikely(stated, of: relation.terms)
      {
        return nil
      }
      var relation = table.weighedForOverlap(relation)
      if relation.isOnlyConfirming {
        return relation
      } else if relation.stated?.isMark ?? false {
        relation.isOnlyConfirming = true
        relation.message = "a dash where a total would stand may say that there is none"
      } else if relation.terms.allSatisfy(\.isMark) || isLone(relation) {
        relation.isOnlyConfirming = true
        relation.message = "too few of its parts are printed to add up"
      } else if table.lacksLine(relation) {
        relation.isOnlyConfirming = true
        relation.message = "a line that the total may count is left blank"
      } else if isRefuted, !saysSum, Label(label).words.count > 1,
        relations.count > 1 || isFarOff(relation)
      {
        relation.isOnlyConfirming = true
        relation.message = "“\(label)” may count more than the rows above, or be only a name"
      } else if isRefuted, isAccount, Label(label).words.count > 1 {
        relation.isOnlyConfirming = true
        relation.message = "the rows above run from gross to net, and some may be taken off"
      } else if isOfSome {
        relation.isOnlyConfirming = true
        relation.message = "the rows above may be only some of what it counts"
      } else if isNoWhole {
        relation.isOnlyConfirming = true
        relation.message = "the words around the table say that it is no whole"
      } else if isRefuted, firm >= least {
        relation.isOnlyConfirming = true
        relation.message = "no line bears out that it adds up the others"
      }
      return relation
    }
  }

  /// Whether nearly all of several lines that add more than one figure up do so: answers that
  /// overlap would not, so that the words around the table speak of its other side.
  private static func areBorneOut(_ relations: [Relation], _ fails: [Bool]) -> Bool {
    let telling = zip(relations, fails).filter { relation, _ in
      relation.terms.count { !$0.figure.value.isZero } > 1
    }
    let failing = telling.count(where: \.1)
    let isNearlyAll = telling.count - failing >= 4 && failing * 5 <= telling.count
    // Four rows and more do not come to three digits by chance, nor two to five.
    let sure = telling.count { relation, fails in
      guard !fails, let value = relation.stated?.figure.value else { return false }
      return value >= (relation.terms.count > 3 ? 100 : 10_000)
    }
    return isNearlyAll || sure >= failing && sure > 0
  }

  /// Whether most columns total more than twice what stands above: a statement that prints only the
  /// lines that it is about.
  private static func isOfSomeLines(_ relations: [Relation], _ fails: [Bool]) -> Bool {
    let failing = zip(relations, fails).filter(\.1).map(\.0)
    guard failing.count > 1, failing.count * 2 > relations.count else { return false }
    let far = failing.count { relation in
      guard let stated = relation.stated?.figure.value,
        let sum = try? Sums.sum(relation.terms.map(\.addend)),
        let twice = try? sum.magnitude + sum.magnitude
      else { return false }
      return stated.magnitude > twice
    }
    return far > 1 && far * 3 >= failing.count * 2
  }

  /// Whether a table is an account that runs from gross to net, in which a total may take off what
  /// no label says that it does.
  private static func isWaterfall(_ table: TableView, above relations: [Relation]) -> Bool {
    guard case .cell(_, let total, _, _)? = relations.first?.stated?.slot else { return false }
    return table.bodyRows.prefix { $0 < total }.contains { row in
      guard table.isPart(row) else { return false }
      let first = Label(table.layout.rows[row].label).words.first ?? ""
      return [
        "gross", "net", "operating", "earning", "profit", "ebit", "ebitda", "surplus", "deficit",
        "less",
      ].contains(first)
    }
  }

  /// A total of one line, which is no sum.
  private static func isLone(_ relation: Relation) -> Bool {
    relation.terms.count == 1 && relation.rule != "total-column"
  }

  /// Whether one of the stated and the computed figure is less than a fifth of the other.
  private static func isFarOff(_ relation: Relation) -> Bool {
    guard let stated = relation.stated?.figure.value.magnitude,
      let sum = try? Sums.sum(relation.terms.map(\.addend)).magnitude,
      let most = try? min(stated, sum) * Exact(5)
    else { return false }
    return most < max(stated, sum)
  }

  /// A total row and a total column cross in one figure, which both must give.
  public static let crossCasts = ofTables("crossCasts") { table in
    table.layout.columns.indices.flatMap { column -> [Relation] in
      guard let columns = table.totalColumnParts(column) else { return [] }
      return table.bodyRows.compactMap { row in
        guard let rows = table.totalParts(row), let stated = table.term(row, column),
          stated.figure.kind != .percent, rows.count > 1, columns.count > 1,
          !rows.contains(where: { table.isUnsplit($0, total: column, columns) }),
          table.termsBetween(row: row, columns: columns, total: column, stated)?.count
            == table.terms(row: row, columns: columns)?.count,
          !table.isExcepted(row, column), !rows.contains(where: { table.isExcepted($0, column) })
        else { return nil }
        var terms: [Term] = []
        for part in rows {
          guard let cells = table.terms(row: part, columns: columns) else { return nil }
          terms += cells.map { cell in
            var cell = cell
            cell.label = "\(table.layout.rows[part].label), \(cell.label)"
            return cell
          }
        }
        guard !terms.isEmpty, terms.count <= 400 else { return nil }
        var relation = Relation(
          rule: "cross-cast", .sum, stated: stated, terms: terms,
          address: table.address(row, column))
        // Where neither axis adds up anywhere, its parts are not what they seem.
        relation.isOnlyConfirming =
          !isBorneOut(table, row: row, rows) || !isBorneOut(table, column: column, columns)
        return relation
      }
    }
  }

  /// Whether the total row adds up in some column.
  private static func isBorneOut(_ table: TableView, row: Int, _ parts: [Int]) -> Bool {
    table.addableColumns.contains { column in
      guard let stated = table.term(row, column),
        let terms = table.terms(rows: parts, column: column), !terms.isEmpty
      else { return false }
      let relation = Relation(rule: "", .sum, stated: stated, terms: terms)
      return [.agrees, .rounded].contains(Judge().decide(table.study.grained(relation)).verdict)
    }
  }

  /// Whether the total column adds up in some row.
  private static func isBorneOut(_ table: TableView, column: Int, _ parts: [Int]) -> Bool {
    table.bodyRows.contains { row in
      guard let stated = table.term(row, column),
        let terms = table.terms(row: row, columns: parts), !terms.isEmpty
      else { return false }
      let relation = Relation(rule: "", .sum, stated: stated, terms: terms)
      return [.agrees, .rounded].contains(Judge().decide(table.study.grained(relation)).verdict)
    }
  }

  private static func sums(in table: TableView, row: Int, readings: [[Int]]) -> [Relation] {
    let relations = table.summedColumns.compactMap { column -> Relation? in
      guard let stated = table.term(row, column), stated.figure.kind != .percent,
        !table.isNamedBetween(row, column), !table.isExcepted(row, column),
        !readings[0].contains(where: { table.isExcepted($0, column) })
      else { return nil }
      if table.layout.columns[column].role == .cumulative { return nil }
      if isStock(table, column, rows: readings[0]) { return nil }
      let lists = readings.compactMap {
        table.terms(rows: $0, column: column)
          ?? (readings.count == 1 ? table.termsApplying(rows: $0, column: column) : nil)
      }
      guard lists.count == readings.count, let first = lists.first, !first.isEmpty else {
        return nil
      }
      // A column of one kind adds; counts and money under each other do not.
      // Accounts print the sign of money on the first line and on the total alone.
      let plain: Set<Figure.Kind> = [.count, .unknown]
      let isSignedOnce = stated.figure.kind == .money && first.first?.figure.kind == .money
      let kinds = Set(first.filter { !$0.isMark }.map(\.figure.kind)).subtracting([.suppressed])
        .subtracting(isSignedOnce ? plain : [])
      guard kinds.count <= 1 || kinds.isSubset(of: [.count, .money]) && kinds.count == 1 else {
        return nil
      }
      let isNamed = !table.layout.columns[column].label.isEmpty || table.layout.headerRows == 0
      if table.layout.isAveraged(column) || !isNamed, TypicalValue.isWithin(stated, first),
        isNamed || !addsInNamelessColumns(table, row, readings[0], besides: column)
      {
        return nil
      }
      let rule = ruleName(table, row: row, column: column, parts: readings[0])
      guard lists.count > 1 else {
        let terms =
          table.termsOfBlocks(total: row, column, own: first) ?? table.termsAbove(column) + first
        var relation = Relation(
          rule: rule, .sum, stated: stated, terms: terms, address: table.address(row, column))
        relation.isOnlyConfirming = table.isSelectionByShares(
          total: row, parts: readings[0], column)
        if table.terms(rows: readings[0], column: column) == nil {
          relation = relation.lackingParts()
        }
        let areInPeriods = readings[0].allSatisfy { table.layout.rows[$0].period != nil }
        if areInPeriods && table.mayCountOnce(column: column, stated, first)
          || table.isCountedOnce(row, column)
        {
          relation.isOnlyConfirming = true
          relation.message = "people who are counted in several periods may be counted once in all"
        }
        return relation
      }
      var terms: [Term] = []
      var groups: [[Int]] = []
      for list in lists {
        groups.append(Array(terms.count..<(terms.count + list.count)))
        terms += list
      }
      return Relation(
        rule: rule, .anySum(groups), stated: stated, terms: terms,
        address: table.address(row, column))
    }
    let isPlain = isPlainList(table, total: row, relations)
    return settled(
      relations, of: table, least: isPlain ? 3 : 2, label: table.layout.rows[row].label)
  }

  /// Whether a total adds up in two and more other columns that lost their headings: then it does so
  /// in this one too, and is no average.
  private static func addsInNamelessColumns(
    _ table: TableView, _ total: Int, _ parts: [Int], besides column: Int
  ) -> Bool {
    let holding = table.summedColumns.count { other in
      guard other != column, table.layout.columns[other].label.isEmpty,
        let stated = table.term(total, other),
        let terms = table.terms(rows: parts, column: other), terms.count > 2
      else { return false }
      let relation = Relation(rule: "", .sum, stated: stated, terms: terms)
      return Judge().decide(table.study.grained(relation)).verdict == .agrees
    }
    return holding > 1
  }

  /// Whether the total stands below one list and nothing else: no sign, group, net figure or
  /// other total may mean that some rows are no parts of it.
  private static func isPlainList(_ table: TableView, total: Int, _ relations: [Relation]) -> Bool {
    table.bodyRows.allSatisfy { row in
      switch table.layout.rows[row].role {
      case .part, .words:
        let label = Label(table.layout.rows[row].label)
        return table.layout.rows[row].group == nil && !label.isEmpty
          && label.words.allSatisfy { !["total", "less", "net"].contains($0) }
      default: return row == total
      }
    } && !Label(table.layout.rows[total].label).words.contains("net")
      && relations.allSatisfy { relation in
        relation.terms.count > 1 && !relation.terms.contains { $0.figure.value.isNegative }
      }
  }

  /// Heads and snapshots under each other, one row a period: their total is no sum.
  private static func isStock(_ table: TableView, _ column: Int, rows: [Int]) -> Bool {
    Stock.names(table.layout.columns[column].label)
      && rows.allSatisfy { table.layout.rows[$0].period != nil }
  }

  /// The corner of a cross table and a sum of sub-totals have names of their own.
  private static func ruleName(_ table: TableView, row: Int, column: Int, parts: [Int]) -> String {
    if case .total(let columns) = table.layout.columns[column].role, columns.count > 1 {
      return "grand-total"
    }
    if parts.contains(where: { table.totalParts($0) != nil }) { return "grand-total" }
    let isTaken =
      table.bodyRows.contains { table.totalParts($0)?.contains(row) ?? false }
      || table.layout.statements.contains { $0.axis == .rows && $0.lines.contains(row) }
    return isTaken ? "sub-total" : "total-row"
  }

  private static func isAsideRow(_ table: TableView, _ row: Int) -> Bool {
    switch table.layout.rows[row].role {
    case .part, .total, .openTotal, .ofWhich: return false
    default: return true
    }
  }

  /// Heads and snapshots do not add over periods: nobody can say what their total is.
  private static func isStock(_ table: TableView, _ row: Int, columns: [Int]) -> Bool {
    // A part of a stock is a stock.
    let named = table.bodyRows.last { line in
      line <= row && table.layout.rows[line].role != .ofWhich
    }
    return [row, named].contains { $0.map { Stock.names(table.layout.rows[$0].label) } ?? false }
      && columns.allSatisfy { table.layout.columns[$0].period != nil }
  }
}

extension TableView {
  /// Whether a row of people stands beside rows of something else, and its total over time is
  /// no less than any period's and less than all of them together.
  fileprivate func mayCountOnce(row: Int, _ stated: Term, _ parts: [Term]) -> Bool {
    Heads.names(layout.rows[row].label) && isBelowSum(stated, parts)
      && bodyRows.contains { isPart($0) && !Heads.names(layout.rows[$0].label) }
  }

  /// The same of a column.
  fileprivate func mayCountOnce(column: Int, _ stated: Term, _ parts: [Term]) -> Bool {
    Heads.names(layout.columns[column].label) && isBelowSum(stated, parts)
      && addableColumns.contains {
        !Heads.names(layout.columns[$0].label) && totalColumnParts($0) == nil
      }
  }

  private func isBelowSum(_ stated: Term, _ parts: [Term]) -> Bool {
    guard let most = parts.map(\.figure.value).max(), let sum = try? Sums.sum(parts.map(\.addend))
    else { return false }
    return stated.figure.value >= most && stated.figure.value < sum
  }
}
