import Figures
import Reports
import Structure

extension Inference {
  /// `We received 497 complaints, compared to 407 in the previous year` beside a table of both years that
  /// prints no total: the year that its column makes shows that the other one is meant, too.
  public static let wholesInText = ofTables("wholesInText") { table in
    let over = table.wholeOverTable
    guard over.isEmpty else { return over }
    guard let columns = table.columnsWithoutTotal, !table.isNoWhole else { return [] }
    return table.sentencesNear.flatMap { near -> [Relation] in
      let counts = near.sentence.figures.indices.filter {
        near.sentence.figures[$0].figure.kind == .count
      }
      guard counts.count == 2, Inference.compares(near.sentence.text) else { return [] }
      let terms = counts.map { figure in
        Term(
          near.sentence.figures[figure].figure,
          at: .prose(block: near.block, sentence: near.number, figure: figure), label: "the text")
      }
      return Inference.wholes(terms, of: columns, in: table)
    }
  }

  /// Each of two counts as the sum of its column, where one is and the other comes near.
  private static func wholes(
    _ stated: [Term], of columns: [(column: Int, terms: [Term], sum: Exact)], in table: TableView
  ) -> [Relation] {
    for ordered in [stated, stated.reversed()] {
      let gaps = zip(ordered, columns).compactMap { term, column -> (gap: Exact, sum: Exact)? in
        (try? (term.figure.value - column.sum).magnitude).map { ($0, column.sum) }
      }
      let areNear = gaps.allSatisfy { pair in (try? pair.gap * 2).map { $0 <= pair.sum } ?? false }
      guard gaps.count == 2, areNear, gaps.contains(where: \.gap.isZero) else { continue }
      return zip(ordered, columns).map { stated, column in
        Relation(
          rule: "count-in-prose", .sum, stated: stated, terms: column.terms,
          address: table.address(table.bodyRows.lowerBound, column.column) + ["whole in the text"])
      }
    }
    return []
  }

  private static func compares(_ text: String) -> Bool {
    let words = Label(text).words
    return [
      "compared", "against", "previous", "last", "before", "earlier", "from", "than", "prior",
    ]
    .contains(where: words.contains)
  }
}

extension TableView {
  /// Two columns of counts of two years, whose rows no row totals, with what each comes to.
  fileprivate var columnsWithoutTotal: [(column: Int, terms: [Term], sum: Exact)]? {
    let columns = addableColumns
    guard columns.count == 2, columns.allSatisfy({ layout.columns[$0].measure == .count }),
      Set(columns.map { layout.columns[$0].period }).count == 2,
      columns.allSatisfy({ layout.columns[$0].period != nil }), layout.segments.count == 1,
      !layout.rows.contains(where: { Label($0.label).namesTotal }), !rowsArePeriods
    else { return nil }
    let rows = bodyRows.filter { isPart($0) }
    guard rows.count > 3 else { return nil }
    let sums = columns.compactMap { column -> (column: Int, terms: [Term], sum: Exact)? in
      guard let terms = terms(rows: rows, column: column),
        let sum = try? Sums.sum(terms.map(\.addend)), sum >= 20
      else { return nil }
      return (column, terms, sum)
    }
    return sums.count == 2 ? sums : nil
  }

  /// The sentences of its section up to a few blocks away.
  fileprivate var sentencesNear: [(block: Int, number: Int, sentence: Sentence)] {
    let block = study.blockOfTable[index]
    let blocks = study.report.blocks
    return (max(0, block - 4)...min(blocks.count - 1, block + 2)).filter {
      blocks[$0].section == blocks[block].section
    }.flatMap { other in
      blocks[other].sentences.enumerated().map { (other, $0, $1) }
    }
  }
}
