import Figures
import Reports

extension Column {
  /// What the cells of a column must hold.
  public enum Content: String, Sendable {
    case counts, percentages, money, rates, averages, dates, words
  }

  /// Holds cells of one kind: counts, percentages, money, rates, averages, dates or free words.
  public func holds(_ content: Content) -> TableRule {
    each("column-kind", "holds \(content.rawValue)") { printed, text in
      switch printed {
      case .empty, .pending, .unavailable: return nil
      default: return Column.fits(printed, text, content) ? .agrees : .contradicts
      }
    } message: { name, text in
      "“\(name)” says “\(text)”, and the column holds \(content.rawValue)"
    }
  }

  private static func fits(_ printed: Printed, _ text: String, _ content: Content) -> Bool {
    switch content {
    case .words: return printed == .words
    case .dates: return CalendarDate(printed: text) != nil
    case .counts: return printed.figure.map { $0.kind == .count } ?? printed.isQuantity
    case .percentages:
      return printed.figure.map { [.percent, .count, .unknown].contains($0.kind) }
        ?? printed.isQuantity
    case .money: return printed.figure.map { $0.kind != .percent } ?? printed.isQuantity
    case .rates, .averages: return printed.figure != nil || printed.isQuantity
    }
  }

  /// Names a day that is not before the day in another column of the same row.
  public func isAfter(_ other: Words) -> TableRule {
    rule("date-order", "is not before “\(other.name)”", needs: [other]) { table, column in
      guard let earlier = table.columns(other).first else { return nil }
      return table.bodyRows.compactMap { row in
        let (text, before) = (table.text(row, column), table.text(row, earlier))
        guard let own = CalendarDate(printed: text), let first = CalendarDate(printed: before)
        else {
          return nil
        }
        return Relation(
          rule: "", .decided(own < first ? .contradicts : .agrees), stated: nil,
          place: table.place(row, column),
          message: own < first ? "\(text) is before \(before)" : "\(text) follows \(before)",
          address: table.address(row, column))
      }
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

  /// Has an answer in every row that asks for one, also where no row has any.
  public func isAnswered() -> TableRule {
    rule("answer", "has an answer in every row") { table, column in
      table.bodyRows.compactMap { row in
        let label = table.layout.rows[row].label
        guard !label.isEmpty, column > 0 else { return nil }
        let isBlank = [.empty, .pending].contains(table.printed(row, column))
        return Relation(
          rule: "", isBlank ? .missing : .decided(.agrees), stated: nil,
          place: table.place(row, column),
          message: isBlank
            ? "“\(table.layout.columns[column].label)” is blank beside “\(label)”"
            : "“\(label)” is answered", address: table.address(row, column))
      }
    }
  }

  /// Holds only the words given.
  public func isOneOf(_ allowed: Words...) -> TableRule {
    let list = allowed.map(\.name).joined(separator: ", ")
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
        var relation = Relation(
          rule: "", .decided(isWrong ? .contradicts : .agrees), stated: term, terms: [before],
          message: isWrong
            ? "\(term.figure.text) comes after \(before.figure.text), out of order"
            : "\(term.figure.text) comes after \(before.figure.text)",
          address: table.address(row, column))
        relation.isLoose = true
        return relation
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
}
