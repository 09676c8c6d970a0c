import Figures
import Reports
import Structure

extension Inference {
  /// A total on a line of its own right above or below a table that prints none.
  public static let totalLines = ofTables("totalLines") { table in
    guard let terms = table.termsWithoutTotal, terms.count > 2, !table.isNoWhole else { return [] }
    return table.totalLines.map { line in
      Relation(
        rule: "total-row", .sum, stated: line, terms: terms,
        address: table.address(table.bodyRows.lowerBound, 0) + ["total"])
    }
  }
}

extension TableView {
  /// The figures of lines such as “Total received: 293” that touch the table.
  var totalLines: [Term] {
    let block = study.blockOfTable[index]
    let blocks = study.report.blocks
    return [block - 1, block + 1].compactMap { other -> Term? in
      // A short line may have been read as a heading.
      guard blocks.indices.contains(other), blocks[other].sentences.count == 1,
        blocks[other].section == blocks[block].section || blocks[other].isHeading,
        let sentence = blocks[other].sentences.first, sentence.figures.count == 1,
        let figure = sentence.figures.first?.figure, figure.kind == .count,
        Label.saysOnlyTotal(sentence.text)
      else { return nil }
      return Term(figure, at: .prose(block: other, sentence: 0, figure: 0), label: "the line")
    }
  }

  /// All the counts of a table that prints no total: one column's rows, or the periods of a year.
  fileprivate var termsWithoutTotal: [Term]? {
    let rows = bodyRows.filter(isPart)
    let columns = addableColumns
    guard rows.count > 1, layout.segments.count == 1, layout.isData,
      !layout.rows.contains(where: { Label($0.label).namesTotal }),
      columns.count == layout.valueColumns.count,
      columns.allSatisfy({
        layout.columns[$0].role == .value && layout.columns[$0].measure == .count
      })
    else { return nil }
    let arePeriods =
      columns.count == 4
      && columns.allSatisfy { layout.columns[$0].period.map { !$0.isYear } ?? false }
    guard columns.count == 1 || arePeriods else { return nil }
    var terms: [Term] = []
    for column in columns {
      guard let own = self.terms(rows: rows, column: column) else { return nil }
      terms += own
    }
    return terms
  }
}

extension Label {
  /// Whether a line is the name of a total and its figure, and nothing else.
  fileprivate static func saysOnlyTotal(_ text: String) -> Bool {
    let words = Label(text).words
    guard let first = words.first, ["total", "overall"].contains(first), words.count <= 6 else {
      return false
    }
    return text.last.map { $0.isNumber } ?? false
  }
}
