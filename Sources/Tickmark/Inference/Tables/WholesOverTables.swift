import Figures
import Reports
import Structure

extension TableView {
  /// `Headcount: 332` over a table of counts and their `percentage of headcount`: what the rows make.
  var wholeOverTable: [Relation] {
    guard let found = countsUnderLine else { return [] }
    return found.holds || found.areWhole ? [found.sum] : []
  }

  /// Each percentage under such a line, where the counts make the whole and the percentages do not.
  var sharesUnderLine: [Relation] {
    guard let found = countsUnderLine, found.holds, !found.areWhole, let whole = found.sum.stated
    else { return [] }
    return found.pairs.map { pair in
      Relation(
        rule: "percent-share", .share, stated: pair.share, terms: [pair.part, whole],
        address: address(pair.row, found.column))
    }
  }

  private struct CountsUnderLine {
    let sum: Relation
    /// Whether the counts make what the line says.
    let holds: Bool
    /// Whether the percentages make a hundred.
    let areWhole: Bool
    let column: Int
    let pairs: [(row: Int, part: Term, share: Term)]
  }

  private var countsUnderLine: CountsUnderLine? {
    guard let line = lineOver, let pair = shareColumns(of: line.words) else { return nil }
    let rows = bodyRows.filter { isPart($0) }
    guard rows.count > 1, rows.count <= 20,
      !layout.rows.contains(where: { Label($0.label).namesTotal }),
      let counts = terms(rows: rows, column: pair.count), counts.count == rows.count,
      let shares = terms(rows: rows, column: pair.percent), shares.count == rows.count,
      counts.allSatisfy({ $0.figure.kind == .count && $0.figure.bounds == nil && !$0.isMark }),
      shares.allSatisfy({ $0.figure.kind == .percent && $0.figure.bounds == nil })
    else { return nil }
    let judge = Judge()
    let sum = Relation(
      rule: "count-in-prose", .sum, stated: line.term, terms: counts,
      address: address(bodyRows.lowerBound, pair.count) + ["whole over the table"])
    let set = judge.decide(Relation(rule: "", .whole, stated: shares.last, terms: shares)).verdict
    return CountsUnderLine(
      sum: sum, holds: judge.decide(sum).verdict == .agrees,
      areWhole: [.agrees, .rounded].contains(set), column: pair.percent,
      pairs: zip(rows, zip(counts, shares)).map { ($0, $1.0, $1.1) })
  }

  /// A line right over the table that prints one count and a short name for it.
  private var lineOver: (term: Term, words: Set<String>)? {
    let own = study.blockOfTable[index]
    for block in stride(from: own - 1, through: max(0, own - 3), by: -1) {
      let before = study.report.blocks[block]
      guard before.section == study.report.blocks[own].section else { return nil }
      if case .gap = before.content { continue }
      guard before.sentences.count == 1, let sentence = before.sentences.first,
        sentence.figures.count == 1, sentence.figures[0].figure.kind == .count,
        sentence.figures[0].figure.bounds == nil
      else { return nil }
      let label = Label(sentence.text)
      guard label.words.count <= 5 else { return nil }
      return (
        Term(
          sentence.figures[0].figure, at: .prose(block: block, sentence: 0, figure: 0),
          label: "the text"), Set(label.words)
      )
    }
    return nil
  }

  /// A column of percentages of something, and the one of counts beside it.
  private func shareColumns(of words: Set<String>) -> (percent: Int, count: Int)? {
    let columns = layout.valueColumns
    let percents = columns.filter { layout.columns[$0].measure == .percent }
    guard percents.count == 1, let percent = percents.first,
      Label(layout.columns[percent].label).words.contains(where: { word in
        word.utf8.count > 3 && words.contains(word)
      })
    else { return nil }
    let counts = columns.filter { abs($0 - percent) == 1 && layout.columns[$0].measure == .count }
    return counts.count == 1 ? (percent, counts[0]) : nil
  }
}
