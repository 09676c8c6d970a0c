import Reports

/// A column of a table, named by its heading.
public struct Column: Sendable {
  private let words: Words
  private let origin: Rule.Origin

  /// What a percentage is a percentage of.
  public enum Base: Sendable {
    /// The total of the group of rows that it stands in.
    case groupTotal
    /// Another column of the same row.
    case column(Words)
    /// Several columns of the same row taken together.
    case sum([Words])
    /// One of several columns, the same one in every row: councils differ in the base that they take.
    case oneOf([Words])

    /// The columns that a rule with this base speaks of and that must not be nearly there.
    fileprivate var needs: [Words] {
      switch self {
      case .groupTotal, .oneOf: []
      case .column(let words): [words]
      case .sum(let words): words
      }
    }
  }

  /// Names a column.
  public init(_ words: Words, file: String = #fileID, line: Int = #line) {
    self.words = words
    origin = Rule.Origin(file: file, line: line)
  }

  /// Is the sum of the columns from one through another.
  public func adds(from first: Words, through last: Words) -> TableRule {
    sum("adds “\(first.name)” through “\(last.name)”", needs: [first, last]) { table in
      guard let start = table.columns(first).first, let end = table.columns(last).last, start <= end
      else { return nil }
      return Array(start...end)
    }
  }

  /// Is the sum of the columns named.
  public func adds(_ parts: Words...) -> TableRule { adds(parts) }

  func adds(_ parts: [Words]) -> TableRule {
    sum("adds \(parts.map { "“\($0.name)”" }.joined(separator: " + "))", needs: parts) { table in
      let columns = parts.compactMap { table.columns($0).first }
      return columns.count == parts.count ? columns : nil
    }
  }

  /// Is the sum of the columns named, and of those of the others that the table has.
  public func addsAll(of parts: Words..., and others: Words...) -> TableRule {
    let names = parts.map { "“\($0.name)”" }.joined(separator: " + ")
    return sum("adds \(names) and what stands beside them", needs: parts) { table in
      let columns = parts.compactMap { table.columns($0).first }
      guard columns.count == parts.count else { return nil }
      let more = others.flatMap { table.columns($0) }.filter { !columns.contains($0) }
      return columns + more
    } unless: { table, column, parts in
      // A count among them that the author did not name may belong to the sum: then the layout
      // decides alone.
      guard let first = (parts + [column]).min(), let last = (parts + [column]).max() else {
        return true
      }
      return (first...last).contains { index in
        index != column && !parts.contains(index) && table.addableColumns.contains(index)
      }
    }
  }

  private func sum(
    _ verb: String, needs: [Words], parts: @escaping @Sendable (TableView) -> [Int]?,
    unless isOpen: @escaping @Sendable (TableView, Int, [Int]) -> Bool = { _, _, _ in false }
  ) -> TableRule {
    rule("total-column", verb, needs: needs) { table, column in
      guard let columns = parts(table)?.filter({ $0 != column }), !columns.isEmpty,
        !isOpen(table, column, columns)
      else { return nil }
      return table.bodyRows.compactMap { row in
        // A rate, an average or a share of the year is no sum of its quarters.
        guard table.layout.rows[row].role != .aside,
          let stated = table.term(row, column), stated.figure.kind != .percent,
          let terms = table.terms(row: row, columns: columns), !terms.isEmpty
        else { return nil }
        return Relation(
          rule: "", lane: .declared, .sum, stated: stated, terms: terms,
          address: table.address(row, column))
      }
    }
  }

  /// Is the percentage that another column is of a base.
  public func isShare(of part: Words, over base: Base) -> TableRule {
    rule("percent-share", "is the share of “\(part.name)”", needs: [part] + base.needs) {
      table, column in
      guard let count = table.columns(part).first else { return nil }
      switch base {
      case .groupTotal:
        return Inference.columnShares(table, percent: column, count: count)
      case .column(let words):
        guard let below = table.columns(words).first else { return nil }
        return Inference.ratios(table, percent: column, part: count, base: below)
      case .sum(let words):
        let below = words.compactMap { table.columns($0).first }
        guard below.count == words.count else { return nil }
        return Column.shares(table, percent: column, part: count, of: below)
      case .oneOf(let words):
        let readings = words.flatMap { table.columns($0).prefix(1) }.filter { $0 != count }
          .map { Inference.ratios(table, percent: column, part: count, base: $0) }
        // The first of those that fit best, so that the order of the rule decides between equals.
        let fits = readings.map { $0.count(where: \.isNearlyRight) }
        return fits.max().flatMap { most in fits.firstIndex(of: most) }.map { readings[$0] }
      }
    }
  }

  /// Each row's share of several columns taken together.
  private static func shares(
    _ table: TableView, percent: Int, part: Int, of base: [Int]
  ) -> [Relation] {
    table.bodyRows.compactMap { row in
      guard let stated = table.term(row, percent), !stated.isMark,
        stated.figure.kind == .percent, let above = table.term(row: row, named: part),
        let below = table.terms(row: row, columns: base), below.count == base.count
      else { return nil }
      return Relation(
        rule: "", .share, stated: stated, terms: [above] + below,
        address: table.address(row, percent))
    }
  }

  /// Holds shares that add to 100 in every group of rows.
  public func makesWhole() -> TableRule {
    rule("percent-sum", "adds to 100% in every group") { table, column in
      table.layout.segments.compactMap { segment in
        guard let terms = table.terms(rows: segment.parts, column: column), terms.count > 1 else {
          return nil
        }
        let stated = segment.total.flatMap { table.term($0, column) }
        guard let row = segment.total ?? segment.parts.last else { return nil }
        return Relation(
          rule: "", .whole, stated: stated, terms: terms, address: table.address(row, column))
      }
    }
  }

  /// Is the change from one column to another in per cent of the first.
  public func isPercentChange(from old: Words, to new: Words) -> TableRule {
    change("percent-change", .percentChange, old, new)
  }

  /// Is the difference between two columns, in numbers or in percentage points.
  public func isDifference(from old: Words, to new: Words) -> TableRule {
    change("points-change", .difference, old, new)
  }

  private func change(
    _ kind: String, _ statement: Relation.Statement, _ old: Words, _ new: Words
  ) -> TableRule {
    rule(kind, "is the change from “\(old.name)” to “\(new.name)”", needs: [old, new]) {
      table, column in
      guard let from = table.columns(old).first, let to = table.columns(new).first else {
        return nil
      }
      return table.bodyRows.compactMap { row in
        guard let stated = table.term(row, column), let before = table.term(row, from),
          let after = table.term(row, to), !stated.isMark
        else { return nil }
        return Relation(
          rule: "", statement, stated: stated, terms: [before, after],
          address: table.address(row, column))
      }
    }
  }

  /// Is there at all.
  public func isThere() -> TableRule {
    let words = words
    return TableRule("column", "“\(words.name)” is there", at: origin, needs: [words]) { table in
      guard table.columns(words).isEmpty else { return [] }
      return [
        Relation(
          rule: "", .missing, stated: nil, place: table.place,
          message: "The table has no column “\(words.name)”", address: [words.text])
      ]
    }
  }

  func rule(
    _ kind: String, _ verb: String, needs: [Words] = [],
    find: @escaping @Sendable (TableView, Int) -> [Relation]?
  ) -> TableRule {
    let words = words
    return TableRule(kind, "“\(words.name)” \(verb)", at: origin, needs: [words] + needs) { table in
      let columns = table.columns(words)
      guard !columns.isEmpty else { return nil }
      let found = columns.compactMap { find(table, $0) }
      return found.isEmpty ? nil : found.flatMap(\.self)
    }
  }
}

extension TableView {
  /// Whether a row names the rows below it; one that fills two cells and more is a row of its own.
  func isHeading(_ row: Int) -> Bool {
    table.rows[row].cells.count { !$0.isEmpty } <= 1 && layout.rows[row].role == .heading
  }

  func text(_ row: Int, _ column: Int) -> String {
    let cells = table.rows[row].cells
    return column < cells.count ? cells[column].text : ""
  }

  func place(_ row: Int, _ column: Int) -> Place {
    study.place(of: .cell(table: index, row: row, column: column, share: false))
  }
}
