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
  }

  /// Names a column.
  public init(_ words: Words, file: String = #fileID, line: Int = #line) {
    self.words = words
    origin = Rule.Origin(file: file, line: line)
  }

  /// Is the sum of the columns from one through another.
  public func adds(from first: Words, through last: Words) -> TableRule {
    sum("adds “\(first.text)” through “\(last.text)”", needs: [first, last]) { table in
      guard let start = table.columns(first).first, let end = table.columns(last).last, start <= end
      else { return nil }
      return Array(start...end)
    }
  }

  /// Is the sum of the columns named.
  public func adds(_ parts: Words...) -> TableRule {
    sum("adds \(parts.map { "“\($0.text)”" }.joined(separator: " + "))", needs: parts) { table in
      let columns = parts.compactMap { table.columns($0).first }
      return columns.count == parts.count ? columns : nil
    }
  }

  private func sum(
    _ verb: String, needs: [Words], parts: @escaping @Sendable (TableView) -> [Int]?
  ) -> TableRule {
    rule("total-column", verb, needs: needs) { table, column in
      guard let columns = parts(table)?.filter({ $0 != column }), !columns.isEmpty else {
        return nil
      }
      return table.bodyRows.compactMap { row in
        guard let stated = table.term(row, column),
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
    var needs = [part]
    if case .column(let words) = base { needs.append(words) }
    return rule("percent-share", "is the share of “\(part.text)”", needs: needs) { table, column in
      guard let count = table.columns(part).first else { return nil }
      switch base {
      case .groupTotal:
        return Inference.columnShares(table, percent: column, count: count)
      case .column(let words):
        guard let below = table.columns(words).first else { return nil }
        return Inference.ratios(table, percent: column, part: count, base: below)
      }
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
    rule(kind, "is the change from “\(old.text)” to “\(new.text)”", needs: [old, new]) {
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
    return TableRule("column", "“\(words.text)” is there", at: origin, needs: [words]) { table in
      guard table.columns(words).isEmpty else { return [] }
      return [
        Relation(
          rule: "", .missing, stated: nil, place: table.place,
          message: "The table has no column “\(words.text)”", address: [words.text])
      ]
    }
  }

  /// Has something in every row that has a label.
  public func hasNoBlanks() -> TableRule {
    each("value", "has no blanks") { printed, _ in
      switch printed {
      case .empty, .pending: return .missing
      default: return nil
      }
    } message: { name, _ in
      "“\(name)” is blank"
    }
  }

  /// Holds only the words given.
  public func isOneOf(_ allowed: Words...) -> TableRule {
    let list = allowed.map(\.text).joined(separator: ", ")
    return each("allowed-value", "is one of \(list)") { printed, text in
      guard printed != .empty else { return nil }
      return allowed.contains { $0.matches(Label(text)) } ? .agrees : .contradicts
    } message: { name, text in
      "“\(name)” says “\(text)”, which is none of: \(list)"
    }
  }

  /// Says a different thing in every row.
  public func isUnique() -> TableRule {
    rule("unique", "says a different thing in every row") { table, column in
      var first: [String: Int] = [:]
      return table.bodyRows.compactMap { row in
        let text = table.text(row, column)
        let key = Label(text).text
        guard !key.isEmpty else { return nil }
        guard let earlier = first[key] else {
          first[key] = row
          return nil
        }
        return Relation(
          rule: "", .decided(.contradicts), stated: nil, place: table.place(row, column),
          message: "“\(text)” stands in row \(earlier + 1) already",
          address: table.address(row, column))
      }
    }
  }

  /// Runs from small to large down the table; with `descending`, from large to small.
  public func isInOrder(descending: Bool = false) -> TableRule {
    rule("order", descending ? "runs from large to small" : "runs from small to large") {
      table, column in
      var last: Term?
      return table.bodyRows.compactMap { row in
        guard table.isPart(row), let term = table.term(row, column) else { return nil }
        defer { last = term }
        guard let before = last else { return nil }
        let isWrong =
          descending
          ? term.figure.value > before.figure.value : term.figure.value < before.figure.value
        return Relation(
          rule: "", .decided(isWrong ? .contradicts : .agrees), stated: term, terms: [before],
          message: isWrong
            ? "\(term.figure.text) comes after \(before.figure.text), out of order"
            : "\(term.figure.text) comes after \(before.figure.text)",
          address: table.address(row, column))
      }
    }
  }

  private func each(
    _ kind: String, _ verb: String,
    test: @escaping @Sendable (Printed, String) -> Verdict?,
    message: @escaping @Sendable (_ name: String, _ text: String) -> String
  ) -> TableRule {
    rule(kind, verb) { table, column in
      table.bodyRows.compactMap { row in
        let label = table.layout.rows[row].label
        let text = table.text(row, column)
        guard !label.isEmpty || !text.isEmpty, !table.isHeading(row),
          let verdict = test(table.printed(row, column), text)
        else { return nil }
        let name = "\(table.layout.columns[column].label), \(label)"
        return Relation(
          rule: "", verdict == .missing ? .missing : .decided(verdict), stated: nil,
          place: table.place(row, column), message: message(name, text),
          address: table.address(row, column))
      }
    }
  }

  private func rule(
    _ kind: String, _ verb: String, needs: [Words] = [],
    find: @escaping @Sendable (TableView, Int) -> [Relation]?
  ) -> TableRule {
    let words = words
    return TableRule(kind, "“\(words.text)” \(verb)", at: origin, needs: [words] + needs) { table in
      let columns = table.columns(words)
      guard !columns.isEmpty else { return nil }
      let found = columns.compactMap { find(table, $0) }
      return found.isEmpty ? nil : found.flatMap(\.self)
    }
  }
}

/// Several columns of one table, taken together.
public struct Columns: Sendable {
  private let words: [Words]
  private let origin: Rule.Origin

  /// Names the columns.
  public init(_ words: Words..., file: String = #fileID, line: Int = #line) {
    self.words = words
    origin = Rule.Origin(file: file, line: line)
  }

  /// Are shares of which every case has just one: each row adds to 100.
  public func makeWhole() -> TableRule {
    let words = words
    let names = words.map(\.text).joined(separator: ", ")
    return TableRule("percent-sum", "\(names) make up the whole", at: origin) { table in
      let columns = words.flatMap { table.columns($0) }
      guard columns.count >= 2 else { return nil }
      return table.bodyRows.compactMap { row in
        guard let terms = table.terms(row: row, columns: columns),
          terms.count(where: { !$0.isMark }) >= 2,
          terms.allSatisfy({ $0.isMark || $0.figure.kind == .percent })
        else { return nil }
        return Inference.acrossRow(table, row, terms, columns[0])
      }
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
