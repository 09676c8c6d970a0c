import Figures
import Reports
import Structure

/// Remarks around a table that say that its figures are not the whole.
enum Remarks {
  /// Whether a sentence says that some cases are left out or still open.
  static func leavesCasesOut(_ text: String) -> Bool {
    let label = Label(text)
    return leaving.contains { label.contains($0) }
  }

  /// Whether a sentence says that cases are left out for good, in every year that a table shows.
  static func leavesCasesOutAlways(_ text: String) -> Bool {
    let label = Label(text)
    return leavingAlways.contains { label.contains($0) }
  }

  /// Whether a sentence says that several answers were allowed.
  static func allowsSeveralAnswers(_ text: String) -> Bool {
    let label = Label(text)
    return several.contains { label.contains($0) }
  }

  /// Whether a column has the open cases, so that a remark on them leaves nothing out.
  static func namesOpenCases(_ table: TableView, _ column: Int) -> Bool {
    let words = Label(table.layout.columns[column].label).words
    return ["ongoing", "open", "outstanding", "pending"].contains(where: words.contains)
  }

  static let selecting = ["most common", "five largest", "ten largest", "main reason"].map {
    Label($0)
  }

  private static let leaving = [
    "remain open", "remains open", "remain outstanding", "remains outstanding", "still open",
    "do not consider", "does not consider", "do not include", "does not include", "not included",
    "excluding", "excludes", "exclude", "is excluded", "are excluded", "left out", "ongoing",
    "not yet concluded", "under investigation", "not recorded", "not known", "only show",
    "may not sum", "may not add", "do not sum", "do not add", "not add up", "rounding",
  ].map { Label($0) }

  private static let leavingAlways = [
    "do not consider", "does not consider", "do not include", "does not include", "not included",
    "excluding", "excludes", "exclude", "is excluded", "are excluded", "left out", "only show",
    "may not sum", "may not add", "do not sum", "do not add", "not add up", "rounding",
  ].map { Label($0) }

  private static let several = [
    "more than one", "multiple response", "multiple answers", "all that apply", "several answers",
    "more than 1", "multiple categories", "can be recorded under", "may be counted",
    "multiple need", "multiple reason", "multiple factor", "have multiple", "may have multiple",
    "not mutually exclusive", "will not sum", "do not sum to", "does not sum to", "will not add",
    "two or more", "counted in each", "counted once in", "appear in more",
  ].map { Label($0) }
}

extension TableView {
  /// Whether the words around the table say that its rows or columns overlap.
  var allowsSeveralAnswers: Bool {
    sentencesAround.contains { Remarks.allowsSeveralAnswers($0.text) }
      || Remarks.allowsSeveralAnswers(table.caption)
  }

  /// Whether a note says that each is counted once: one that a star points to, or that says so in full.
  func isCountedOnce(_ row: Int, _ column: Int) -> Bool {
    let isMarked = isMarked(row, column)
    guard isMarked || !layout.valueColumns.contains(where: { self.isMarked(row, $0) }) else {
      return false
    }
    return sentencesAround.contains { sentence in
      let words = Label(sentence.text).words
      return words.contains("once")
        && (isMarked || words.contains("counted") && Heads.names(layout.columns[column].label))
    }
  }

  /// Whether a star or `(1)` stands behind a figure; a share in brackets is no mark.
  private func isMarked(_ row: Int, _ column: Int) -> Bool {
    let text = text(row, column)
    let end = Array(text.utf8.suffix(4))
    return text.contains("*")
      || end.count == 4 && end[0] == 0x20 && end[1] == UInt8(ascii: "(")
        && end[3] == UInt8(ascii: ")")
  }

  /// Whether the rows are no whole by the words around them: a top six, or answers that overlap.
  var isNoWhole: Bool { isSelection || allowsSeveralAnswers }

  /// A list of the first few is no whole.
  var isSelection: Bool {
    let titles = [table.caption, study.section(ofTable: index).title, layout.labelHeader]
    let selects = { (label: Label) in
      label.words.contains("top") || label.words.contains("selection")
    }
    return titles.map { Label($0) }.contains { label in
      selects(label) || label.words.first == "selected" || label.words.first == "main"
        || Remarks.selecting.contains { label.contains($0) }
    } || sentencesAround.contains { selects(Label($0.text)) }
  }

  /// The counts, or the amounts of money, that the sentences around the table state.
  func countsAround(orMoney isMoney: Bool = false) -> [Term] {
    let kind: Figure.Kind = isMoney ? .money : .count
    return blocksAround.flatMap { block -> [Term] in
      study.report.blocks[block].sentences.enumerated().flatMap { number, sentence in
        sentence.figures.enumerated().compactMap { index, found in
          found.figure.kind == kind && found.figure.value > 1
            ? Term(
              found.figure, at: .prose(block: block, sentence: number, figure: index),
              label: "the text") : nil
        }
      }
    }
  }

  /// The percentage of cases that the text says are still open, where it fills a gap to 100.
  func openShare(filling gap: Exact) -> Term? {
    let block = study.blockOfTable[index]
    let part = study.part(ofBlock: block)
    for other in stride(from: block + 1, through: max(0, block - 40), by: -1)
    where study.report.blocks.indices.contains(other) && study.part(ofBlock: other) == part {
      for (number, sentence) in study.report.blocks[other].sentences.enumerated() {
        let match = sentence.figures.firstIndex {
          $0.figure.kind == .percent && $0.figure.value == gap
        }
        guard let match, Remarks.leavesCasesOut(sentence.text) else { continue }
        return Term(
          sentence.figures[match].figure,
          at: .prose(block: other, sentence: number, figure: match), label: "the text")
      }
    }
    return nil
  }

  var blocksAround: [Int] {
    study.report.blocksAround(table: index, in: study.blockOfTable[index])
  }

  /// The sentences that announce the table and the notes below it.
  var sentencesAround: [Sentence] {
    study.report.sentencesAround(table: index, in: study.blockOfTable[index])
  }
}

extension Report {
  /// The blocks of its section that announce a table or stand below it.
  func blocksAround(table: Int, in block: Int) -> [Int] {
    let range =
      tables[table].blocksAround ?? max(0, block - 2)...min(blocks.count - 1, block + 1)
    return range.filter {
      blocks.indices.contains($0) && blocks[$0].section == blocks[block].section
    }
  }

  /// The sentences that announce a table and the notes below it.
  func sentencesAround(table: Int, in block: Int) -> [Sentence] {
    blocksAround(table: table, in: block).flatMap { blocks[$0].sentences }
  }
}
