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

  /// Whether words that touch the table print its total as one, or as a figure behind a name: “based
  /// on a total headcount of 1,809”, “Papers issued: 62”.
  func printsBeside(_ total: Exact) -> Bool {
    let block = study.blockOfTable[index]
    let blocks = study.report.blocks
    return (block - 2...block + 4).contains { other in
      guard other != block, blocks.indices.contains(other) else { return false }
      return blocks[other].sentences.contains { sentence in
        guard let found = sentence.figures.first(where: { $0.figure.value == total }) else {
          return false
        }
        let name = sentence.text.utf8.prefix(found.range.lowerBound)
        let words = Label(String(decoding: name, as: UTF8.self)).words
        let isNamed = name.last(where: { $0 != 0x20 }) == UInt8(ascii: ":")
        let isBase = abs(other - block) == 1 && ["total", "base"].contains(where: words.contains)
        return isNamed || isBase
      }
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
    guard let first = words.first, ["total", "overall"].contains(first),
      text.last.map({ $0.isNumber }) ?? false
    else { return false }
    let isMarked = text.utf8.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") }
    return words.count <= (isMarked ? 12 : 6)
  }
}
