import Claims
import Figures
import Reports

extension Inference {
  /// A title that says how many years on it looks back, and the words beside it that count others.
  public static let yearSpans = Inference("yearSpans") { study in
    var found: [Relation] = []
    for (index, table) in study.report.tables.enumerated() {
      for (row, cells) in table.rows.enumerated() where cells.cells.count > 1 {
        guard let relation = YearSpans(table: index, row: row, cells: cells.cells).contradiction
        else { continue }
        found.append(relation)
      }
    }
    return found
  }
}

/// The spans of years that the cells of one row count: `3 years on`, `four years ago`.
private struct YearSpans {
  let table: Int
  let row: Int
  let cells: [Cell]

  private struct Span {
    let column: Int
    let figure: Int
    let years: Figure
    /// The words in front of it in its cell.
    let title: Set<String>
    let isOn: Bool
  }

  /// The first span that another cell counts otherwise, where both speak of the thing in the title.
  var contradiction: Relation? {
    let spans = cells.indices.flatMap(spans)
    guard let title = spans.first(where: { $0.isOn && $0.title.count >= 2 }) else { return nil }
    let other = spans.first { other in
      other.column != title.column && other.years.value != title.years.value
        && title.title.isSubset(of: Wording.words(of: cells[other.column].text))
    }
    guard let other else { return nil }
    func term(_ span: Span) -> Term {
      Term(
        span.years,
        at: .words(table: table, row: row, column: span.column, figure: span.figure),
        label: "the text")
    }
    var relation = Relation(
      rule: "count-in-prose", .same, stated: term(title), terms: [term(other)],
      address: title.title.sorted() + ["years"])
    relation.cause = .statedDifferently
    relation.severity = .warning
    return relation
  }

  private func spans(in column: Int) -> [Span] {
    let cell = cells[column]
    guard !cell.isSpanned, cell.printed == .words else { return [] }
    // A look at the bytes spares most cells the reading.
    guard Glance.yearSpans.sees(cell.text) else { return [] }
    let sentence = ClaimReader.sentence(cell.text)
    guard sentence.figures.count == cell.figures.count else { return [] }
    let bytes = Array(cell.text.utf8)
    return sentence.figures.enumerated().compactMap { index, found in
      var behind = String(decoding: bytes[found.range.upperBound...], as: UTF8.self)[...]
      behind = behind.drop { $0 == " " }
      // `Working Group 4 years ago` reads as the name of a group first.
      if !found.figure.text.hasSuffix("years") {
        guard behind.hasPrefix("years ") else { return nil }
        behind = behind.dropFirst("years ".count)
      }
      let isOn = behind.hasPrefix("on ") || behind == "on"
      guard isOn || behind.hasPrefix("ago") else { return nil }
      let front = String(decoding: bytes[..<found.range.lowerBound], as: UTF8.self)
      return Span(
        column: column, figure: index, years: found.figure, title: Set(Wording.words(of: front)),
        isOn: isOn && !front.contains("."))
    }
  }
}
