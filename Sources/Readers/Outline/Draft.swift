import Figures
import Reports

/// What a reader has met so far, in reading order; the outline is laid over it at the end.
struct Draft {
  let file: String
  private(set) var blocks: [Block] = []
  private(set) var tables: [Table] = []
  var notes: [ReadingNote] = []
  /// The number that a block's marker printed, by the block's index.
  var firstNumbers: [Int: Int] = [:]
  private var cells = 0
  private var figures = 0

  init(file: String) { self.file = file }

  mutating func add(_ content: Block.Content, lines: ClosedRange<Int>, marker: Marker? = nil) {
    let block = Block(content, lines: lines, section: 0, number: marker?.figure ?? 0)
    figures += block.sentences.reduce(0) { $0 + $1.figures.count }
    blocks += LabelledLines.blocks(of: block)
  }

  mutating func addHeading(
    _ sentence: Sentence, level: Int, marker: Marker?, lines: ClosedRange<Int>
  ) {
    if let number = marker?.number, number > 0 { firstNumbers[blocks.count] = number }
    add(.heading(sentence, level: level), lines: lines, marker: marker)
  }

  mutating func add(_ table: Table) {
    for row in table.rows {
      for index in row.cells.indices { figures += row.cells[index].figures.count }
    }
    tables.append(table)
    add(.table(tables.count - 1), lines: table.lines)
  }

  /// Counts cells before they are made, so that a hostile draft is refused in time.
  mutating func count(cells more: Int, line: Int) throws(ReadError) {
    cells += more
    guard cells <= Limits.cells else {
      throw ReadError(
        "more than \(Limits.cells) cells of tables", mend: "audit its parts one by one", line: line)
    }
    try checkFigures(line: line)
  }

  /// Refuses a draft with more figures than any report prints.
  func checkFigures(line: Int) throws(ReadError) {
    guard figures <= Limits.figures else {
      throw ReadError(
        "more than \(Limits.figures) figures", mend: "audit its parts one by one", line: line)
    }
  }

  /// The report, with its parts, its sections and what stands around its tables.
  mutating func report(as format: Report.Format) -> Report {
    LabelledLines.mark(&blocks)
    var report = Report(
      file: file, format: format, blocks: blocks, tables: tables, notes: notes)
    guard !blocks.isEmpty else { return report }
    let starts = PartFinder(blocks, firstNumbers).starts()
    // The report alone holds them from here on, so that it may change them in place.
    (blocks, tables) = ([], [])
    report.parts = starts.map { start in
      Part(title: start.title, line: start.line, period: start.period)
    }
    SectionBuilder.build(&report, starts)
    Surroundings.mark(&report)
    return report
  }
}
