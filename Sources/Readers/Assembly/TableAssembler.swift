import Figures
import Reports

/// Puts rows that follow each other together to tables, whatever format they were read from.
struct TableAssembler {
  private let bytes: [UInt8]
  private let file: String
  /// Whether page breaks may have cut tables and rows in two.
  private let joinsPages: Bool
  private var pending: [(row: DraftRow, isCut: Bool)] = []
  private var tables: [Table] = []
  private var notes: [ReadingNote] = []
  private var endsGlued = false

  init(_ bytes: [UInt8], file: String, joinsPages: Bool) {
    self.bytes = bytes
    self.file = file
    self.joinsPages = joinsPages
  }

  /// Adds a row; `isBehindBreak` where blank lines or a page's label stand above it.
  mutating func add(_ row: DraftRow, isBehindBreak: Bool) {
    guard row.filled > 0 else { return }
    pending.append((row, isBehindBreak))
  }

  /// Adds a table whose extent and header rows the markup declares.
  mutating func flush(_ rows: [DraftRow], declaredHeaderRows: Int?) {
    guard let first = rows.first else { return }
    // Markdown lets a row leave out its last cells; a total leaves out names.
    let width = first.cells.count
    let endsInFigures = rows.dropFirst(declaredHeaderRows ?? 1).allSatisfy { row in
      row.cells.last.map(TableShape.isQuantity) ?? false
    }
    let full = rows.map { row in
      guard row.cells.count < width else { return row }
      return endsInFigures && TableShape.isTotal(row)
        ? widened(row, to: width) : padded(row, to: width)
    }
    close(full, isGlued: endsGlued, declared: declaredHeaderRows)
    endsGlued = true
  }

  /// The tables of all rows added.
  mutating func finish(_ notes: inout [ReadingNote]) -> [Table] {
    var current = Rows()
    var isGlued = false
    // The width of a fragment that lost a column at a page break.
    var narrowed: Int?
    for index in pending.indices {
      var (row, isCut) = pending[index]
      guard let last = current.rows.last, let first = current.rows.first else {
        current = Rows(row)
        continue
      }
      if row.filled == 1, isPageLabel(row) { continue }
      let width = first.cells.count
      if isCut { narrowed = nil }
      if row.cells.count < width, joinsPages {
        if isCut, row.cells.first?.isEmpty == true, goesOn(row.cells.last, after: last.cells.last) {
          narrowed = row.cells.count
          note(
            "the rows from here have \(row.cells.count) cells, the table above \(width): "
              + "read as its last columns", row)
        }
        if narrowed == row.cells.count { row = widened(row, to: width) }
      }
      if isCut, joinsPages, repeatsHeader(row, of: current) { continue }
      if startsTable(index, row, isCut: isCut, current) {
        close(current.rows, isGlued: isGlued, declared: nil)
        isGlued = !isCut
        current = Rows(row)
      } else if isCut, joinsPages, continues(row, last) {
        current.replaceLast(joined(last, row))
      } else {
        current.append(row)
      }
    }
    if !current.rows.isEmpty { close(current.rows, isGlued: isGlued, declared: nil) }
    notes += self.notes
    return tables
  }

  private mutating func note(_ message: String, _ row: DraftRow) {
    guard notes.count <= Limits.raggedNotes else { return }
    let isLast = notes.count == Limits.raggedNotes
    notes.append(
      ReadingNote(
        isLast ? "further uneven rows are not listed" : message,
        at: Place(file: file, line: row.line)))
  }

  private mutating func close(_ rows: [DraftRow], isGlued: Bool, declared: Int?) {
    var rows = rows
    var caption = ""
    if declared == nil, rows.count >= 3, rows[0].isLabelOnly, rows[0].cells.count > 1,
      TableShape.isHeader(rows[1])
    {
      caption = rows[0].cells[0].text
      rows.removeFirst()
    }
    let width = rows[declared == nil ? 0 : max(0, (declared ?? 1) - 1)].cells.count
    for row in rows where row.cells.count != width {
      note("this row has \(row.cells.count) cells, the first one \(width)", row)
    }
    tables.append(
      Table(
        rows: rows.map { Row($0.cells, line: $0.line, indent: $0.indent) },
        declaredHeaderRows: declared, caption: caption,
        captionSource: caption.isEmpty ? .none : .ownRow, isGluedToPrevious: isGlued))
  }

  // MARK: Where a table starts

  /// The rows of a table while it grows, with what would take long to find out row by row.
  private struct Rows {
    private(set) var rows: [DraftRow] = []
    /// Whether a row below the first prints a quantity.
    private(set) var holdsQuantity = false
    private(set) var isEven = true
    /// Whether the rows below the first are labels with nothing behind them: a form to fill in.
    private(set) var isForm = true

    init() {}

    init(_ first: DraftRow) { rows = [first] }

    var width: Int { rows.first?.cells.count ?? 0 }

    mutating func append(_ row: DraftRow) {
      if row.cells.count != width { isEven = false }
      if TableShape.holdsQuantity(row) { holdsQuantity = true }
      if !row.isLabelOnly { isForm = false }
      rows.append(row)
    }

    mutating func replaceLast(_ row: DraftRow) {
      rows.removeLast()
      append(row)
    }
  }

  private func startsTable(_ index: Int, _ row: DraftRow, isCut: Bool, _ current: Rows)
    -> Bool
  {
    let width = current.width
    if row.cells.count != width {
      guard !isCut else { return joinsPages || TableShape.isHeader(row) }
      // Without a break, only a new header on rows of another width parts two tables.
      guard current.rows.count > 1, TableShape.isHeader(row), index + 1 < pending.count else {
        return false
      }
      return pending[index + 1].row.cells.count == row.cells.count
        && current.isEven
    }
    if row.isLabelOnly, index + 1 < pending.count {
      let below = pending[index + 1].row
      return below.cells.count == width && isHeaderAgain(index + 1, below, isCut: isCut, current)
    }
    // Below a form that is all labels, a full row heads another form.
    if isCut, current.isForm, current.rows.count > 2, current.rows[0].filled == width,
      row.filled == width
    {
      return true
    }
    return isHeaderAgain(index, row, isCut: isCut, current)
  }

  /// Whether a row inside a table of figures is the header of a further table.
  private func isHeaderAgain(_ index: Int, _ row: DraftRow, isCut: Bool, _ current: Rows)
    -> Bool
  {
    guard current.holdsQuantity, TableShape.isHeader(row) else { return false }
    // Figures must follow, at once or below a group's heading.
    let below = pending[(index + 1)...].prefix(2).map(\.row)
    guard below.contains(where: TableShape.holdsQuantity) else { return false }
    // Below a blank row of a sheet, words over figures head a table of their own.
    if isCut, !joinsPages { return true }
    let words = row.cells.dropFirst().filter { !$0.isEmpty }
    let headers = current.rows.prefix(3).filter(TableShape.isHeader)
    let header = Set(headers.flatMap { $0.cells.dropFirst().map { $0.text.lowercased() } })
    let repeated = words.count { header.contains($0.text.lowercased()) }
    if repeated * 2 >= words.count, repeated > 0 { return true }
    if words.allSatisfy({ TableShape.isHeaderWord($0.text) }) { return true }
    guard row.cells.count >= 3, words.count == row.cells.count - 1, let last = current.rows.last
    else {
      return false
    }
    return isCut || TableShape.isTotal(last)
  }

  /// Whether a row behind a page break says again what the table's header says.
  private func repeatsHeader(_ row: DraftRow, of current: Rows) -> Bool {
    guard row.filled > 0, row.cells.count == current.width else { return false }
    return current.rows.prefix(3).contains { header in
      (header.filled > 1 ? TableShape.isHeader(header) : header.line == current.rows[0].line)
        && zip(header.cells, row.cells).allSatisfy { $0.text == $1.text }
    }
  }

  // MARK: Rows cut by a page break

  private func isPageLabel(_ row: DraftRow) -> Bool {
    guard let cell = row.cells.first(where: { !$0.isEmpty }) else { return false }
    let text = Array(cell.text.utf8)
    return text.isPageLabel(0..<text.count)
  }

  /// Whether a row is the rest of the one before it.
  private func continues(_ row: DraftRow, _ last: DraftRow) -> Bool {
    guard row.cells.count == last.cells.count else { return false }
    var isLowered = false
    for (column, pair) in zip(last.cells, row.cells).enumerated() {
      if TableShape.isQuantity(pair.0), TableShape.isQuantity(pair.1) { return false }
      if goesOn(pair.1, after: pair.0), column == 0 || pair.0.text.utf8.count >= 16 {
        isLowered = true
      }
    }
    if isLowered { return true }
    guard let label = last.cells.first, let tail = row.cells.first else { return false }
    let hasFigures = TableShape.holdsQuantity(row)
    if !tail.isEmpty {
      let text = Array(label.text.utf8)
      let opened = text.count { $0 == UInt8(ascii: "(") }
      let closed = text.count { $0 == UInt8(ascii: ")") }
      guard !(hasFigures && TableShape.holdsQuantity(last)) else { return false }
      if opened > closed { return true }
      let isDash = text.last == UInt8(ascii: "-") || text.last == 0x93 || text.last == 0x94
      return !isDash && text.isLeftOpen(0, text.count)
    }
    // One cell alone, with words, under words that do not end.
    guard row.filled == 1, !hasFigures, last.filled >= 2 else { return false }
    return zip(last.cells, row.cells).contains { above, below in
      !below.isEmpty && !above.isEmpty && !isEnded(above)
    }
  }

  private func isEnded(_ cell: Cell) -> Bool {
    let text = Array(cell.text.utf8)
    return text.isTerminated(0, text.count)
  }

  /// Whether a cell's words start small behind words that started large and do not end.
  private func goesOn(_ cell: Cell?, after above: Cell?) -> Bool {
    guard let cell, let above, !above.isEmpty, let first = cell.text.utf8.first, first.isLower,
      above.text.utf8.first.map({ !$0.isLower }) == true
    else { return false }
    return !isEnded(above)
  }

  private func joined(_ last: DraftRow, _ row: DraftRow) -> DraftRow {
    var result = last
    for column in last.cells.indices where !row.cells[column].isEmpty {
      let (above, below) = (last.cells[column], row.cells[column])
      guard !above.isEmpty else {
        result.cells[column] = below
        result.segments[column] = row.segments[column]
        continue
      }
      result.segments[column] += row.segments[column]
      var cell = CellReading.cell(result.segments[column], of: bytes)
      // A place is where the figure stands.
      if above.figures.isEmpty, !below.figures.isEmpty { cell.stretch = below.stretch }
      result.cells[column] = cell
    }
    return result
  }

  private func padded(_ row: DraftRow, to width: Int) -> DraftRow {
    var result = row
    let column = row.cells.last?.stretch.endColumn ?? 1
    while result.cells.count < width {
      result.cells.append(
        Cell("", at: Stretch(line: row.line, column: column, endColumn: column)))
      result.segments.append([])
    }
    return result
  }

  private func widened(_ row: DraftRow, to width: Int) -> DraftRow {
    var result = row
    let line = row.line
    while result.cells.count < width {
      let column = result.cells[0].stretch.endColumn
      result.cells.insert(
        Cell("", at: Stretch(line: line, column: column, endColumn: column)), at: 1)
      result.segments.insert([], at: 1)
    }
    return result
  }
}
