import Claims
import Figures
import Reports

extension Report {
  /// The report with one figure printed otherwise; nil where its characters cannot be told.
  func altering(_ slot: Slot, from text: String, to altered: String) -> Report? {
    switch slot {
    case .cell(let table, let row, let column, let share):
      let cell = tables[table].rows[row].cells[column]
      let found = cell.text.places(of: text)
      return (share ? found.last : found.first).map {
        alteringCell(table, row, column, $0, altered)
      }
    case .words(let table, let row, let column, let figure):
      let cell = tables[table].rows[row].cells[column]
      let found = FigureFinder.find(in: cell.text)
      guard found.count == cell.figures.count, found.indices.contains(figure) else {
        // A number or a withheld figure in a cell of a heading or a label.
        return cell.text.places(of: text).first.map {
          alteringCell(table, row, column, $0, altered)
        }
      }
      return alteringCell(table, row, column, found[figure].range, altered)
    case .prose(let block, let sentence, let figure):
      return alteringSentence(block, sentence, figure, altered)
    case .elsewhere: return nil
    }
  }

  /// Only the parts named, all indices kept: the blocks and tables of the others are emptied.
  func only(parts: Set<Int>) -> Report {
    var report = self
    for (index, block) in blocks.enumerated() where !parts.contains(sections[block.section].part) {
      report.blocks[index].content = .paragraph([])
      if case .table(let table) = block.content { report.tables[table] = Reports.Table(rows: []) }
    }
    return report
  }

  // MARK: Cells

  private func alteringCell(
    _ table: Int, _ row: Int, _ column: Int, _ range: Range<Int>, _ text: String
  ) -> Report {
    var report = self
    let old = tables[table].rows[row].cells[column]
    let new = old.replacing(range, with: text)
    // A cell that spans others is repeated in them.
    for (other, cells) in tables[table].rows.enumerated() {
      for (place, cell) in cells.cells.enumerated()
      where cell.stretch == old.stretch && cell.text == old.text {
        var copy = new
        copy.isSpanned = cell.isSpanned
        report.tables[table].rows[other].cells[place] = copy
      }
    }
    return report
  }

  // MARK: Sentences

  private func alteringSentence(
    _ block: Int, _ number: Int, _ figure: Int, _ text: String
  ) -> Report? {
    var sentences = blocks[block].sentences
    guard sentences.indices.contains(number), sentences[number].figures.indices.contains(figure)
    else { return nil }
    let old = sentences[number]
    sentences[number] = old.replacing(old.figures[figure].range, with: text)
    var report = self
    switch blocks[block].content {
    case .paragraph: report.blocks[block].content = .paragraph(sentences)
    case .item: report.blocks[block].content = .item(sentences)
    case .heading(_, let level):
      report.blocks[block].content = .heading(sentences[number], level: level)
      report.retitle(blocks[block].section, as: sentences[number].text)
    case .table, .gap: return nil
    }
    return report
  }

  /// Gives a section another title, in its own path and in those below it.
  private mutating func retitle(_ section: Int, as title: String) {
    let old = sections[section].path
    guard let depth = old.indices.last else { return }
    sections[section].title = title
    for index in sections.indices where sections[index].path.starts(with: old) {
      sections[index].path[depth] = title
    }
  }
}

extension Cell {
  fileprivate func replacing(_ range: Range<Int>, with text: String) -> Cell {
    var bytes = Array(self.text.utf8)
    bytes.replaceSubrange(range, with: text.utf8)
    var cell = Cell(
      String(decoding: bytes, as: UTF8.self), at: stretch, isSpanned: isSpanned)
    switch cell.printed {
    case .figure(let figure, let share):
      cell.figures = ([figure] + [share.wrappedValue].compactMap(\.self)).map {
        FoundFigure($0, at: stretch)
      }
    case .suppressed(let figure) where cell.text.utf8.contains(where: \.isDigit):
      cell.figures = [FoundFigure(figure, at: stretch)]
    case .words:
      cell.figures = FigureFinder.find(in: cell.text).map { FoundFigure($0.figure, at: stretch) }
    default: break
    }
    return cell
  }
}

extension Sentence {
  fileprivate func replacing(_ range: Range<Int>, with text: String) -> Sentence {
    var bytes = Array(self.text.utf8)
    bytes.replaceSubrange(range, with: text.utf8)
    var sentence = ClaimReader.sentence(String(decoding: bytes, as: UTF8.self), line: line)
    let longer = text.utf8.count - range.count
    sentence.pieces = pieces.map { piece in
      var piece = piece
      if piece.offset >= range.upperBound { piece.offset += longer }
      return piece
    }
    return sentence
  }
}

extension String {
  /// Where another text stands in this one, in bytes.
  fileprivate func places(of text: String) -> [Range<Int>] {
    let (bytes, wanted) = (Array(utf8), Array(text.utf8))
    guard !wanted.isEmpty, wanted.count <= bytes.count else { return [] }
    return (0...(bytes.count - wanted.count)).map { $0..<($0 + wanted.count) }
      .filter { bytes[$0].elementsEqual(wanted) }
  }
}
