import Claims
import Figures
import Reports
import Structure

/// A claim as the grammar read it; the rule language has a word of the same name.
public typealias ProseClaim = Claims.Claim

/// A sentence of the draft with what it claims.
public struct Said: Sendable {
  /// The block that holds it.
  public let block: Int
  /// Its number in the block.
  public let number: Int
  /// The sentence.
  public let sentence: Sentence
  /// What it claims about figures.
  public let claims: [ProseClaim]
  /// The part that it belongs to; the words of a cell belong to none that tables are looked up in.
  public let part: Int
  /// The section that it belongs to.
  public let section: Int

  /// The words in order.
  let words: [String]
  /// The rows and columns that the sentence names, by table.
  let named: [Int: LabelIndex.Named]

  /// The cell whose words these are, where they stand in a table.
  var cell: (table: Int, row: Int, column: Int)?

  /// A figure of the sentence as a term.
  func term(_ figure: Int, as kind: Figure.Kind? = nil, label: String = "the text") -> Term? {
    guard sentence.figures.indices.contains(figure) else { return nil }
    let found = sentence.figures[figure].figure
    let slot: Slot
    if let cell {
      slot = .words(table: cell.table, row: cell.row, column: cell.column, figure: figure)
    } else {
      slot = .prose(block: block, sentence: number, figure: figure)
    }
    return Term(kind.map(found.asKind) ?? found, at: slot, label: label)
  }

  /// Where a claim is by meaning: its section and its words without their digits.
  func address(_ claim: ProseClaim, in study: Study) -> [String] {
    study.report.sections[section].path + [sentence.withoutDigits, claim.family.rawValue]
  }
}

extension Study {
  /// Reads the claims of every sentence that is no heading.
  static func said(in report: Report, layouts: [Layout], period: Period?) -> [Said] {
    let indices = LabelIndex.byPart(report, layouts)
    var all: [Said] = []
    for (number, block) in report.blocks.enumerated() {
      switch block.content {
      case .heading, .gap: continue
      case .table(let table):
        all += saidInCells(of: report.tables[table], table, block: number, in: report)
        continue
      case .paragraph, .item: break
      }
      let section = report.sections[block.section]
      let part = section.part
      let period = period ?? (report.parts.indices.contains(part) ? report.parts[part].period : nil)
      var preceding: [Sentence] = leadIn(of: number, in: report)
      for (position, sentence) in block.sentences.enumerated() {
        let context = ClaimContext(period: period, headings: section.path, preceding: preceding)
        let isTold = !sentence.figures.isEmpty || Glance.claims.sees(sentence.text)
        let claims = isTold ? ClaimReader.claims(in: sentence, context: context) : []
        if !claims.isEmpty {
          let words = Label(sentence.text).words
          all.append(
            Said(
              block: number, number: position, sentence: sentence, claims: claims, part: part,
              section: block.section, words: words,
              named: indices[part]?.named(
                in: words, content: Set(Wording.words(of: sentence.text))) ?? [:]))
        }
        preceding.append(sentence)
      }
    }
    return all
  }

  /// The claims in cells of words, read by themselves: “up to 59% compared to 20% a year ago”.
  private static func saidInCells(
    of table: Reports.Table, _ index: Int, block: Int, in report: Report
  ) -> [Said] {
    var all: [Said] = []
    for (row, cells) in table.rows.enumerated() {
      for (column, cell) in cells.cells.enumerated()
      where !cell.isSpanned && cell.printed == .words
        && cell.figures.contains(where: { $0.figure.kind == .percent })
      {
        let sentence = ClaimReader.sentence(cell.text, line: cells.line)
        guard sentence.figures.count == cell.figures.count else { continue }
        let claims = ClaimReader.claims(in: sentence, context: ClaimContext())
        guard !claims.isEmpty else { continue }
        let section = report.blocks[block].section
        var said = Said(
          block: block, number: 0, sentence: sentence, claims: claims,
          part: -1 - report.sections[section].part, section: section,
          words: Label(cell.text).words, named: [:])
        said.cell = (index, row, column)
        all.append(said)
      }
    }
    return all
  }

  /// The sentences of the paragraph before, which a paragraph or a list goes on from.
  private static func leadIn(of block: Int, in report: Report) -> [Sentence] {
    var other = block - 1
    while other >= 0, other > block - 8 {
      let before = report.blocks[other]
      guard before.section == report.blocks[block].section else { return [] }
      switch before.content {
      case .paragraph(let sentences): return sentences
      case .item, .gap: other -= 1
      case .heading, .table: return []
      }
    }
    return []
  }
}

extension Sentence {
  /// The words without their digits: what stays the same when a figure is mended.
  var withoutDigits: String {
    String(decoding: text.utf8.filter { !$0.isDigit }, as: UTF8.self)
  }
}
