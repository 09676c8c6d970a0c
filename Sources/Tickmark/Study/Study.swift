import Claims
import Figures
import Reports
import Structure

/// A report with all that its labels and layout say: what rules are written against.
///
/// A class, since every view of a table holds the study and is copied often.
public final class Study: Sendable {
  /// The draft.
  public let report: Report
  /// The layout of each table.
  public let layouts: [Layout]
  /// The block in which each table stands.
  public let blockOfTable: [Int]
  /// The sentences that claim something or print a figure.
  public let said: [Said]
  /// The words of each section's title.
  let titles: [Label]
  /// What drafting left behind in the sentences.
  let marks: [DraftingMark]
  /// What each sentence of each block may hold.
  let hints: [[Glance.Hints]]
  /// The kinds as which the figures of sentences are exempt, by block and sentence.
  let exemptions: [[[Figure.Kind?]]]
  /// The words of each table's heading, caption, corner and announcing sentences.
  let contexts: [TableContext]
  /// The agenda of a committee's pack, read once for all rules that ask for it.
  let agenda: AgendaPages?
  /// The work programme of a committee's pack, likewise.
  let programme: Programme
  /// The labels of each table's columns on one line, for the fingerprints of its cells.
  let columnNames: [String]
  /// The period that overrides the draft's own.
  public let periodOverride: Period?
  /// The multiple that each table's counts were rounded to, where they were.
  public let grains: [Exact?]

  /// The reports that the draft is held against.
  let others: [OtherStudy]

  /// Whether a withheld figure that others give away may be told.
  let reveals: Bool

  /// Studies a report.
  public convenience init(_ report: Report, period: Period? = nil, reveals: Bool = false) {
    self.init(report, period: period, reveals: reveals, others: [])
  }

  convenience init(
    _ report: Report, period: Period?, reveals: Bool, others: [OtherStudy], hands: Hands = .one
  ) {
    let plain = Study(plain: report, period: period, hands: hands)
    self.init(plain, grains: Grains.find(plain), reveals: reveals, others: others)
  }

  private init(plain report: Report, period: Period?, hands: Hands) {
    self.report = report
    periodOverride = period
    titles = report.sections.map { Label($0.title) }
    var blockOfTable = Array(repeating: 0, count: report.tables.count)
    for (index, block) in report.blocks.enumerated() {
      if case .table(let table) = block.content { blockOfTable[table] = index }
    }
    self.blockOfTable = blockOfTable
    let hints = Glance.Hints.all(in: report, hands: hands)
    self.hints = hints
    let reading = FirstReading(
      report, hints: hints, isRounded: SaidScale.find(report, blockOfTable, hints),
      period: period, hands: hands)
    layouts = reading.layouts
    said = reading.prose.said
    marks = reading.prose.marks
    exemptions = reading.prose.exemptions
    contexts = TableContext.all(of: report, layouts, blockOfTable)
    grains = report.tables.map { _ in nil }
    others = []
    reveals = false
    agenda = nil
    programme = Programme()
    columnNames = layouts.map { $0.columns.map(\.label).joined(separator: "|") }
  }

  private init(_ plain: Study, grains: [Exact?], reveals: Bool, others: [OtherStudy]) {
    self.reveals = reveals
    self.others = others
    report = plain.report
    periodOverride = plain.periodOverride
    layouts = plain.layouts
    said = plain.said
    titles = plain.titles
    marks = plain.marks
    hints = plain.hints
    exemptions = plain.exemptions
    blockOfTable = plain.blockOfTable
    contexts = plain.contexts
    self.grains = grains
    agenda = AgendaPages(plain)
    programme = Programme(plain)
    columnNames = plain.columnNames
  }

  /// The part that a block belongs to.
  public func part(ofBlock block: Int) -> Int {
    guard report.blocks.indices.contains(block) else { return 0 }
    return report.sections[report.blocks[block].section].part
  }

  /// The part that a table belongs to.
  public func part(ofTable table: Int) -> Int { part(ofBlock: blockOfTable[table]) }

  /// The section that a table stands in.
  public func section(ofTable table: Int) -> Reports.Section {
    report.sections[report.blocks[blockOfTable[table]].section]
  }

  /// The period that a part reports on.
  public func period(ofPart part: Int) -> Period? {
    periodOverride ?? (report.parts.indices.contains(part) ? report.parts[part].period : nil)
  }

  /// The figure of a cell, in the scale and kind of its column; marks for none are zero.
  public func term(table: Int, row: Int, column: Int) -> Term? {
    let rows = report.tables[table].rows
    guard rows.indices.contains(row), rows[row].cells.indices.contains(column) else { return nil }
    let slot = Slot.cell(table: table, row: row, column: column, share: false)
    // By path and not by a copy of the layout: sums ask for every cell of a table.
    switch rows[row].cells[column].quantity {
    case .zeroMark:
      let isShare = layouts[table].columns[column].measure == .percent
      return Term(
        Figure(
          text: rows[row].cells[column].text, value: .zero, kind: isShare ? .percent : .count),
        at: slot, label: layouts[table].rows[row].label, isMark: true)
    case .figure(let figure, _):
      return Term(
        Study.inColumn(
          figure, layouts[table].columns[column], isRounded: layouts[table].rows[row].isRounded),
        at: slot, label: layouts[table].rows[row].label)
    case .suppressed(let figure):
      return Term(figure, at: slot, label: layouts[table].rows[row].label)
    default:
      return nil
    }
  }

  /// The percentage in brackets beside a count.
  public func bracketedShare(table: Int, row: Int, column: Int) -> Term? {
    let cells = report.tables[table].rows[row].cells
    guard cells.indices.contains(column),
      case .figure(let first, let behind) = cells[column].printed,
      let share = behind.wrappedValue
    else { return nil }
    let percent = share.kind == .percent ? share : first
    return Term(
      percent, at: .cell(table: table, row: row, column: column, share: true),
      label: layouts[table].rows[row].label)
  }

  private static func inColumn(
    _ figure: Figure, _ column: ColumnReading, isRounded: Bool
  ) -> Figure {
    var figure = figure
    if figure.kind == .count || figure.kind == .unknown {
      switch column.measure {
      // A bare 26,193 among percentages is a count that stands in their column.
      case .percent: figure.kind = figure.value.magnitude > 1000 ? .count : .percent
      case .points: figure.kind = .points
      case .money: figure.kind = .money
      case .rate: figure.kind = .rate
      case .average: figure.kind = .average
      case .count, .mixed: figure.kind = column.isRounded || isRounded ? .unknown : .count
      default: if figure.kind == .unknown { figure.kind = .rate }
      }
    }
    if column.scale != .one, figure.unit <= .one,
      [.money, .count, .unknown].contains(figure.kind),
      let scaled = try? figure.scaled(by: column.scale)
    {
      figure = scaled
      figure.kind = .money
    }
    return figure
  }

  /// Where a slot stands in the draft, with the table's labels.
  public func place(of slot: Slot) -> Place {
    switch slot {
    case .cell(let table, let row, let column, let share):
      return cellPlace(table, row, column, share)
    case .words(let table, let row, let column, let figure):
      var place = cellPlace(table, row, column, false)
      let figures = report.tables[table].rows[row].cells[column].figures
      if figures.indices.contains(figure) { place.move(to: figures[figure].stretch) }
      return place
    case .elsewhere(let other, let slot): return others[other].study.place(of: slot)
    case .prose(let block, let sentence, let figure):
      let sentences = report.blocks[block].sentences
      guard sentences.indices.contains(sentence) else { return Place(file: report.file, line: 1) }
      let text = sentences[sentence]
      let range = text.figures.indices.contains(figure) ? text.figures[figure].range : 0..<0
      return place(of: range, in: text, block: block)
    }
  }

  /// Where bytes of a sentence stand in the draft.
  public func place(of range: Range<Int>, in sentence: Sentence, block: Int) -> Place {
    let stretch = sentence.stretch(of: range)
    return Place(
      file: report.file, line: stretch.line, column: stretch.column, endColumn: stretch.endColumn,
      section: sectionTitle(report.blocks[block].section), sentence: sentence.text)
  }

  private func cellPlace(_ table: Int, _ row: Int, _ column: Int, _ share: Bool) -> Place {
    let rows = report.tables[table].rows
    guard rows.indices.contains(row) else { return Place(file: report.file, line: 1) }
    let stretch = stretch(table, row, column, share)
    let columns = layouts[table].columns
    return Place(
      file: report.file, line: stretch?.line ?? rows[row].line, column: stretch?.column,
      endColumn: stretch?.endColumn,
      section: sectionTitle(report.blocks[blockOfTable[table]].section),
      table: name(ofTable: table), row: layouts[table].rows[row].label,
      columnLabel: columns.indices.contains(column) ? columns[column].label : nil,
      cell: Study.address(row: row, column: column), sheet: report.tables[table].sheet)
  }

  /// The columns of a cell, or of the share in brackets beside its count.
  func stretch(_ table: Int, _ row: Int, _ column: Int, _ share: Bool) -> Stretch? {
    let cells = report.tables[table].rows[row].cells
    guard column < cells.count else { return nil }
    return share
      ? cells[column].figures.last?.stretch ?? cells[column].stretch
      : cells[column].stretch
  }

  private func sectionTitle(_ section: Int) -> String? {
    let title = report.sections[section].title
    return title.isEmpty ? nil : title
  }

  /// The caption of a table, or the heading above it.
  public func name(ofTable table: Int) -> String {
    let caption = report.tables[table].caption
    return caption.isEmpty ? section(ofTable: table).title : caption
  }

  static func address(row: Int, column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters + String(row + 1)
  }
}
