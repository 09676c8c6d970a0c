import Claims
import Figures
import Reports
import Structure

/// What the sentences of a draft say, each cut into words once for all that is read out of it.
struct Prose: Sendable {
  /// The sentences that claim something.
  private(set) var said: [Said] = []
  /// What drafting left behind.
  private(set) var marks: [DraftingMark] = []
  /// The kinds as which the figures of sentences are exempt, by block and sentence.
  private(set) var exemptions: [[[Figure.Kind?]]] = []

  /// Reads the claims of every sentence that is no heading, and the traces of drafting in all.
  init(_ report: Report, hints: [[Glance.Hints]], layouts: [Layout], period: Period?) {
    let indices = LabelIndex.byPart(report, layouts)
    exemptions.reserveCapacity(report.blocks.count)
    for (number, block) in report.blocks.enumerated() {
      exemptions.append([])
      switch block.content {
      case .gap: continue
      case .heading(let title, _): _ = read(title, hints[number][0], number, 0)
      case .table(let table):
        said += Prose.saidInCells(of: report.tables[table], table, block: number, in: report)
      case .paragraph(let sentences), .item(let sentences):
        let section = report.sections[block.section]
        let part = section.part
        let period =
          period ?? (report.parts.indices.contains(part) ? report.parts[part].period : nil)
        var preceding: [Sentence] = Prose.leadIn(of: number, in: report)
        for (position, sentence) in sentences.enumerated() {
          let hints = hints[number][position]
          let cut = read(sentence, hints, number, position)
          if let cut, !sentence.figures.isEmpty || hints.contains(.claims) {
            let context = ClaimContext(
              period: period, headings: section.path, preceding: preceding)
            let claims = ClaimReader.claims(in: cut, context: context)
            if !claims.isEmpty {
              let words = Label(sentence.text).words
              said.append(
                Said(
                  block: number, number: position, sentence: sentence, claims: claims, part: part,
                  section: block.section, words: words,
                  named: indices[part]?.named(
                    in: words, content: Set(Wording.words(of: sentence.text))) ?? [:]))
            }
          }
          preceding.append(sentence)
        }
      }
    }
  }

  /// Cuts a sentence that needs a closer look, and keeps what drafting left behind in it.
  private mutating func read(
    _ sentence: Sentence, _ hints: Glance.Hints, _ block: Int, _ number: Int
  ) -> CutSentence? {
    guard !sentence.figures.isEmpty || !hints.isDisjoint(with: [.claims, .marks]) else {
      exemptions[block].append([])
      return nil
    }
    let cut = CutSentence(sentence)
    exemptions[block].append(cut.exemptions)
    if hints.contains(.marks) {
      for mark in LeftOvers.find(in: cut) {
        marks.append(DraftingMark(block: block, sentence: number, mark: mark))
      }
    }
    return cut
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
