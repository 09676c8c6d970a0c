import Figures
import Reports
import Structure

extension Inference {
  /// Shares that make up a whole add to 100: down to a printed 100 %, or across exclusive outcomes.
  public static let wholes = Inference("wholes") { study in
    let tables = study.tables.filter(\.layout.isData)
    let exclusive = tables.filter(isExclusiveAcross)
    return tables.flatMap { table in
      down(table) + downUntotalled(table) + downNamed(table) + across(table, exclusive: exclusive)
    }
  }

  private static func down(_ table: TableView) -> [Relation] {
    table.layout.columns.indices.flatMap { column -> [Relation] in
      guard table.layout.columns[column].measure == .percent, addsDown(table, column) else {
        return []
      }
      return table.layout.segments.compactMap { segment -> Relation? in
        guard !segment.parts.isEmpty, let terms = shares(table, rows: segment.parts, column)
        else { return nil }
        let printed = segment.total.flatMap { table.term($0, column) }
        let lacksSome = segment.parts.contains { table.printed($0, column) == .empty }
        if let printed, printed.figure.value == .hundred {
          let terms = table.termsAbove(column) + terms
          var relation = whole(table, terms, stated: printed, row: segment.total ?? 0, column)
          if let total = segment.total, case .share(let count) = table.layout.columns[column].role,
            table.isSelectionByShares(total: total, parts: segment.parts, count)
          {
            relation.isOnlyConfirming = true
          }
          relation.isOnlyConfirming = relation.isOnlyConfirming || lacksSome
          return relation
        }
        if let printed, terms.count > 2, Wholes.agreement(of: terms.unmarked).holds {
          var relation = whole(table, terms, stated: printed, row: segment.total ?? 0, column)
          relation.statement = .sum
          return relation
        }
        // Without a printed 100 %, the counts beside must be known to make a whole.
        guard case .share = table.layout.columns[column].role, terms.count > 1,
          let last = segment.parts.last, printed == nil, isComplete(table, segment, column)
        else { return nil }
        var relation = whole(table, terms, stated: nil, row: last, column)
        relation.isOnlyConfirming = relation.isOnlyConfirming || lacksSome
        guard let total = segment.total, !relation.isOnlyConfirming,
          !Wholes.agreement(of: terms.unmarked).holds
        else { return relation }
        return table.weighedForOverlap(relation, total: total, column)
      }
    }
  }

  /// Percentages without a total row, where most columns, and at least two, add to 100 down their rows.
  private static func downUntotalled(_ table: TableView) -> [Relation] {
    guard table.layout.segments.count == 1, let segment = table.layout.segments.first,
      segment.total == nil, segment.parts.count > 1, !table.rowsArePeriods, !table.isNoWhole
    else { return [] }
    let columns = percentColumns(table).compactMap { column in
      shares(table, rows: segment.parts, column).map { (column: column, terms: $0) }
    }.filter { $0.terms.count > 1 }
    let holding = columns.count { Wholes.agreement(of: $0.terms.unmarked).holds }
    // Two shares make a hundred by chance more easily than three.
    let isScale = Self.isScale(segment.parts.map { table.layout.rows[$0].label })
    let least = isScale ? 1 : segment.parts.count > 2 ? 2 : 3
    guard holding >= least,
      holding * 3 >= columns.count * 2 || isScale && holding + 1 >= columns.count,
      let last = segment.parts.last
    else {
      return []
    }
    return columns.map { whole(table, $0.terms, stated: nil, row: last, $0.column) }
  }

  /// Whether labels are the answers of a scale from one end to the other, of which everybody gives one.
  private static func isScale(_ labels: [String]) -> Bool {
    let words = labels.map { Set(Label($0).words) }
    let ends: [[String]] = [
      ["satisfied", "dissatisfied"], ["agree", "disagree"], ["good", "poor"],
      ["easy", "difficult"],
      ["likely", "unlikely"], ["safe", "unsafe"],
    ]
    return labels.count > 3
      && ends.contains { pair in
        pair.allSatisfy { end in words.count { $0.contains(end) } > 1 }
      }
  }

  /// A lone column of percentages that its heading calls those of a total.
  ///
  /// Answers may overlap without a word of it: a set that misses the whole is one only where “other”
  /// closes it and it comes near.
  private static func downNamed(_ table: TableView) -> [Relation] {
    let columns = percentColumns(table)
    guard columns.count == 1, let column = columns.first, table.addableColumns.isEmpty,
      table.layout.segments.count == 1, let segment = table.layout.segments.first,
      segment.total == nil, segment.parts.count > 2, !table.rowsArePeriods, !table.isNoWhole,
      namesWhole(table, column), let terms = shares(table, rows: segment.parts, column),
      let sum = try? Sums.sum(terms.map(\.addend)), let last = segment.parts.last
    else { return [] }
    var relation = whole(table, terms, stated: nil, row: last, column)
    guard
      Wholes.agreement(of: terms.unmarked).holds || isClosed(table, last) && sum >= 80 && sum <= 110
    else { return [] }
    relation.severity = .warning
    return [relation]
  }

  /// Whether a heading says that its percentages are parts of one whole.
  private static func namesWhole(_ table: TableView, _ column: Int) -> Bool {
    Label(table.layout.columns[column].label).words.contains { $0 == "total" || $0 == "all" }
  }

  /// Whether the last row takes in all that no row above it names.
  private static func isClosed(_ table: TableView, _ last: Int) -> Bool {
    let words = Label(table.layout.rows[last].label).words
    return words.first == "other" || words.first == "all" && words.dropFirst().first == "other"
  }

  private static func addsDown(_ table: TableView, _ column: Int) -> Bool {
    switch table.layout.columns[column].role {
    case .value, .share: return true
    default: return false
    }
  }

  /// A set of shares is a whole where it says so by a total row, or nearly adds to 100.
  private static func isComplete(_ table: TableView, _ segment: Segment, _ column: Int) -> Bool {
    if segment.total != nil { return true }
    guard let terms = shares(table, rows: segment.parts, column) else { return false }
    return Wholes.agreement(of: terms.unmarked).holds
  }

  private static func whole(
    _ table: TableView, _ terms: [Term], stated: Term?, row: Int, _ column: Int
  ) -> Relation {
    var relation = Relation(
      rule: "percent-sum", .whole, stated: stated, terms: terms, address: table.address(row, column)
    )
    relation.isOnlyConfirming = table.allowsSeveralAnswers
    guard stated != nil, !relation.isOnlyConfirming, !Wholes.agreement(of: terms.unmarked).holds
    else { return relation }
    return table.weighedForOverlap(relation)
  }

  private static func shares(_ table: TableView, rows: [Int], _ column: Int) -> [Term]? {
    guard let terms = table.terms(rows: rows, column: column) else { return nil }
    guard terms.contains(where: { !$0.isMark }),
      terms.allSatisfy({ $0.isMark || $0.figure.kind == .percent })
    else { return nil }
    return terms
  }

  /// Columns of percentages side by side, of one row each: outcomes of which only one can be.
  private static func percentColumns(_ table: TableView) -> [Int] {
    table.layout.columns.indices.filter {
      table.layout.columns[$0].measure == .percent && table.layout.columns[$0].role == .value
    }
  }

  private static func isPercentTable(_ table: TableView) -> Bool {
    let percents = percentColumns(table)
    let others = table.layout.valueColumns.filter {
      !percents.contains($0) && table.layout.columns[$0].role != .aside
        && table.totalColumnParts($0) != percents
    }
    // One count before the shares, or behind them, is what they are worked out on.
    let isBase =
      others.count == 1 && percents.count > 2
      && (others[0] < percents[0] || others[0] == table.layout.columns.count - 1)
    return percents.count >= 2 && (others.isEmpty || isBase)
  }

  /// Most rows, and at least two, add to 100 within rounding.
  private static func isExclusiveAcross(_ table: TableView) -> Bool {
    guard isPercentTable(table) else { return false }
    if printsHundred(table) { return true }
    let sums = table.bodyRows.compactMap { row -> Bool? in
      rowShares(table, row).map {
        Wholes.agreement(of: $0.unmarked).holds
      }
    }
    let holding = sums.filter(\.self).count
    return holding >= 2 && holding * 2 >= sums.count
  }

  /// Whether a total column prints a hundred per cent in each row.
  private static func printsHundred(_ table: TableView) -> Bool {
    guard let total = totalOfShares(table) else { return false }
    let rows = table.bodyRows.filter { rowShares(table, $0) != nil }
    return rows.count > 1
      && rows.allSatisfy { table.term($0, total)?.figure.value == .hundred }
  }

  /// The column that adds up all columns of percentages.
  private static func totalOfShares(_ table: TableView) -> Int? {
    let columns = percentColumns(table)
    return table.layout.columns.indices.first { table.totalColumnParts($0) == columns }
  }

  private static func rowShares(_ table: TableView, _ row: Int) -> [Term]? {
    guard table.isPart(row) || table.totalParts(row) != nil || isBand(table, row),
      let terms = table.terms(row: row, columns: percentColumns(table)), terms.count >= 2,
      terms.filter({ !$0.isMark }).count >= 2,
      terms.allSatisfy({ $0.isMark || $0.figure.kind == .percent })
    else { return nil }
    return terms
  }

  /// Whether a row is one of many that are named as quarters of the pay or as extremes.
  private static func isBand(_ table: TableView, _ row: Int) -> Bool {
    table.layout.rows[row].role == .aside
      && Label(table.layout.rows[row].label).words.contains { $0 == "quartile" || $0 == "quarter" }
  }

  private static func across(_ table: TableView, exclusive: [TableView]) -> [Relation] {
    guard isPercentTable(table) else { return [] }
    let years = sidesOfYears(table)
    if !years.isEmpty { return acrossYears(table, years) }
    let own = isExclusiveAcross(table)
    guard own || exclusive.contains(where: { shareLabels(table, $0) }) else {
      return acrossRuns(table)
    }
    let columns = percentColumns(table)
    return table.bodyRows.compactMap { row in
      guard let terms = rowShares(table, row), let last = columns.last else { return nil }
      return acrossRow(table, row, terms, columns.first ?? last)
    }
  }

  /// Columns of percentages by the year that their headings name, where each year has the same ones:
  /// men and women of this year, men and women of last year.
  private static func sidesOfYears(_ table: TableView) -> [[Int]] {
    var sides: [Period: [(column: Int, name: String)]] = [:]
    for column in percentColumns(table) {
      guard let named = Period.named(in: table.layout.columns[column].label), named.period.isYear
      else { return [] }
      sides[named.period, default: []].append((column, named.rest))
    }
    let names = Set(sides.values.map { Set($0.map(\.name)) })
    guard sides.count > 1, names.count == 1, let own = names.first, own.count > 1,
      sides.values.allSatisfy({ $0.count == own.count })
    else { return [] }
    return sides.values.map { $0.map(\.column).sorted() }.sorted { $0[0] < $1[0] }
  }

  /// The shares of each year in each row, where most rows of the year add to 100.
  private static func acrossYears(_ table: TableView, _ years: [[Int]]) -> [Relation] {
    let rows = table.bodyRows.filter { table.isPart($0) || table.totalParts($0) != nil }
    let sets = years.map { columns in
      rows.compactMap { row -> (row: Int, terms: [Term])? in
        guard let terms = table.terms(row: row, columns: columns), terms.count == columns.count,
          terms.allSatisfy({ $0.figure.kind == .percent && !$0.isMark })
        else { return nil }
        return (row, terms)
      }
    }
    let all = sets.flatMap(\.self)
    let holding = all.count { Wholes.agreement(of: $0.terms.unmarked).holds }
    guard holding > 2, holding * 4 >= all.count * 3 else { return [] }
    return zip(years, sets).flatMap { columns, set in
      set.map { acrossRow(table, $0.row, $0.terms, columns[0]) }
    }
  }

  /// A row of shares, with the share of open cases that the text gives, where that fills the gap.
  static func acrossRow(_ table: TableView, _ row: Int, _ terms: [Term], _ column: Int) -> Relation
  {
    let printed = totalOfShares(table).flatMap { table.term(row, $0) }
    var relation = Relation(
      rule: "percent-sum", .whole,
      stated: printed.flatMap { $0.figure.value == .hundred ? $0 : nil }, terms: terms,
      address: table.address(row, column))
    // What is far from a hundred there is none of rounding.
    if let printed, let gap = (try? printed.figure.value - .hundred)?.magnitude, gap >= 3 {
      relation.statement = .sum
      relation.stated = printed
      return relation
    }
    relation.base = baseOfCases(table, row)
    relation.isOnlyConfirming = table.allowsSeveralAnswers
    guard let sum = try? Sums.sum(terms.map(\.addend)), let gap = try? Exact.hundred - sum,
      gap > .zero
    else { return relation }
    // Cases that are still open are cases of this year.
    let isThisYear = table.thisYearRow == nil || table.thisYearRow == row
    if isThisYear, let open = table.openShare(filling: gap) {
      relation.place = table.place(row, column)
      relation.terms.insert(open, at: 0)
    } else if !percentColumns(table).contains(where: { Remarks.namesOpenCases(table, $0) }),
      table.sentencesAround.contains(where: {
        isThisYear ? Remarks.leavesCasesOut($0.text) : Remarks.leavesCasesOutAlways($0.text)
      })
    {
      relation.isOnlyConfirming = true
      relation.message = "the text says that some cases are left out"
    }
    return relation
  }

  /// Columns side by side, fewer than all, that add to 100 in nearly every one of many rows: men and
  /// women of all officers, beside those of a minority.
  private static func acrossRuns(_ table: TableView) -> [Relation] {
    let columns = percentColumns(table)
    let rows = table.bodyRows.filter { table.isPart($0) || table.totalParts($0) != nil }
    guard columns.count > 2, rows.count > 4 else { return [] }
    for start in columns.indices.dropLast() {
      for end in (start + 1)..<min(columns.count, start + 6) {
        let run = Array(columns[start...end])
        let sets = rows.compactMap { row -> (row: Int, terms: [Term])? in
          guard let terms = table.terms(row: row, columns: run), terms.count == run.count,
            terms.allSatisfy({ $0.figure.kind == .percent && !$0.isMark })
          else { return nil }
          return (row, terms)
        }
        let failing = sets.count { !Wholes.agreement(of: $0.terms.unmarked).holds }
        guard sets.count > 4, failing < 2,
          Set(sets.compactMap { $0.terms.first?.figure.value }).count > 3
        else { continue }
        return sets.map { acrossRow(table, $0.row, $0.terms, run[0]) }
      }
    }
    return []
  }

  /// Another table that adds to 100 has nearly the same outcomes.
  private static func shareLabels(_ table: TableView, _ other: TableView) -> Bool {
    let own = Set(percentColumns(table).map { Label(table.layout.columns[$0].label).text })
    let others = Set(percentColumns(other).map { Label(other.layout.columns[$0].label).text })
    let common = own.intersection(others).count
    return common >= 3 && common * 2 >= own.count && common * 2 >= others.count
  }

  /// How many cases a row of a period speaks of: the total of that period in a table above it whose
  /// heading names the same cases.
  private static func baseOfCases(_ table: TableView, _ row: Int) -> Term? {
    guard let period = table.layout.rows[row].period, period.isYear else { return nil }
    let study = table.study
    let subject = Set(Label(study.section(ofTable: table.index).title).words)
    let part = study.part(ofTable: table.index)
    for other in study.tables.prefix(table.index).reversed()
    where other.layout.isData && study.part(ofTable: other.index) == part {
      let named = Set(Label(study.section(ofTable: other.index).title).words)
      guard named.count >= 3, named.isSubset(of: subject),
        let match = other.bodyRows.first(where: { other.layout.rows[$0].period == period })
      else { continue }
      let column =
        other.layout.columns.indices.last { other.totalColumnParts($0) != nil }
        ?? other.onlyCountColumn
      return column.flatMap { other.term(match, $0) }.flatMap { $0.isMark ? nil : $0 }
    }
    return nil
  }
}

extension [Term] {
  /// The printed figures; marks for none are exact and take no part in the rounding.
  fileprivate var unmarked: [Figure] { filter { !$0.isMark }.map(\.figure) }
}
