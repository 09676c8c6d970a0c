import Figures
import Reports

extension TextReader {
  // MARK: Tabs

  /// Whether a line is a row of a table whose cells are parted by tabs.
  func isTabRow(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.tabs > 0 else { return false }
    let inner = innerTabs(line)
    if inner > 0 {
      guard inner == line.tabs, inner == 1 else { return true }
      return !isMarkedByTab(line)
    }
    // Tabs at the ends alone are an indent or a slip, unless the next row has as many.
    let isTrailing = bytes[line.start] != 0x09
    for other in [index - 1, index + 1] where lines.indices.contains(other) {
      let neighbour = lines[other]
      guard abs(neighbour.number - line.number) == 1, neighbour.tabs == line.tabs else { continue }
      if innerTabs(neighbour) > 0 || (isTrailing && bytes[neighbour.start] != 0x09) { return true }
    }
    return false
  }

  private func innerTabs(_ line: Line) -> Int {
    var count = 0
    for offset in line.content..<line.contentEnd where bytes[offset] == 0x09 { count += 1 }
    return count
  }

  /// A bullet or a number, a tab and words: an item as word processors paste it.
  private func isMarkedByTab(_ line: Line) -> Bool {
    let marker = Marker(bytes, from: line.content, to: line.contentEnd)
    guard marker.kind != .none, marker.end - line.content <= 10,
      bytes[line.content..<marker.end].contains(0x09)
    else { return false }
    let end = min(line.contentEnd, marker.end + 64)
    let rest = String(decoding: bytes[marker.end..<end], as: UTF8.self)
    return !Printed(cell: rest).isQuantity
  }

  mutating func readTabTables() throws(ReadError) {
    var assembler = TableAssembler(bytes, file: file, joinsPages: true)
    var index = next
    var isBehindLabel = false
    while index < lines.count {
      let line = lines[index]
      if index > next {
        guard distance(index) <= 3 else { break }
        if bytes.isBareNumber(line), index + 1 < lines.count, distance(index + 1) <= 3,
          isTabRow(index + 1)
        {
          isBehindLabel = true
          index += 1
          continue
        }
      }
      if index > next, let end = labelEnd(from: index) {
        assembler.add(row(lines[end], below: index..<end), isBehindBreak: false)
        try draft.count(cells: lines[end].tabs + 1, line: lines[end].number)
        index = end + 1
        continue
      }
      if index > next, isGroupName(at: index) {
        assembler.add(groupRow(lines[index], like: lines[index - 1]), isBehindBreak: false)
        index += 1
        continue
      }
      guard isTabRow(index) else { break }
      let isCut = index > next && lines[index - 1].number != line.number - 1 || isBehindLabel
      assembler.add(row(line), isBehindBreak: isCut)
      try draft.count(cells: line.tabs + 1, line: line.number)
      isBehindLabel = false
      index += 1
    }
    for var table in assembler.finish(&draft.notes) {
      table.rows = SplitFigures.join(table.rows)
      draft.add(table)
    }
    lastNumber = lines[index - 1].number
    next = index
  }

  /// Whether a line alone between two rows of one width names the rows of figures below it.
  private func isGroupName(at index: Int) -> Bool {
    let line = lines[index]
    guard line.tabs == 0, index + 1 < lines.count else { return false }
    let (above, below) = (lines[index - 1], lines[index + 1])
    guard above.tabs > 1, above.tabs == below.tabs, line.number == above.number + 1,
      below.number == line.number + 1, line.contentEnd - line.content <= 60,
      bytes[line.content].isLetter, !bytes.isTerminated(line.content, line.contentEnd),
      bytes[below.start] != 0x09
    else { return false }
    let row = row(below)
    return TableShape.holdsQuantity(row) && !TableShape.isHeader(row)
  }

  private func groupRow(_ line: Line, like above: Line) -> DraftRow {
    let end = Segment(
      start: line.end, end: line.end, line: line.number,
      column: 1 + bytes.scalars(line.start..<line.end))
    return DraftRow(
      [segment(line)] + Array(repeating: end, count: above.tabs), of: bytes)
  }

  /// The row that a label goes on in whose first line, or first two, stand alone between rows.
  private func labelEnd(from index: Int) -> Int? {
    guard lines[index].tabs == 0, lines[index - 1].tabs > 0 else { return nil }
    for end in (index + 1)...(index + 2) where end < lines.count {
      let (above, line) = (lines[end - 1], lines[end])
      guard line.number == above.number + 1, lines[index - 1].number == lines[index].number - 1,
        above.contentEnd - above.content <= 90, bytes[above.content].isLetter,
        !bytes.isTerminated(above.content, above.contentEnd)
      else { return nil }
      guard isTabRow(end) else { continue }
      let goesOn = bytes[line.content].isLower && bytes[line.start] != 0x09
      guard line.tabs == lines[index - 1].tabs,
        goesOn || bytes.isLeftOpen(above.content, above.contentEnd)
      else { return nil }
      return end
    }
    return nil
  }

  /// A row with the lines above it that its label starts on.
  private func row(_ line: Line, below label: Range<Int>) -> DraftRow {
    var runs = cells(line).map { [$0] }
    runs[0] = label.map { segment(lines[$0]) } + runs[0]
    return DraftRow(runs: runs, of: bytes)
  }

  private func row(_ line: Line) -> DraftRow { DraftRow(cells(line), of: bytes) }

  private func cells(_ line: Line) -> [Segment] {
    var cells: [Segment] = []
    cells.reserveCapacity(line.tabs + 1)
    var start = line.start
    var column = 1
    for offset in line.start...line.end {
      guard offset == line.end || bytes[offset] == 0x09 else { continue }
      cells.append(Segment(start: start, end: offset, line: line.number, column: column))
      column += bytes.scalars(start..<offset) + 1
      start = offset + 1
    }
    return cells
  }

  // MARK: Pipes

  /// Whether a table of pipes starts here: by an alignment row below, or by outer pipes on two rows.
  func startsPipeTable(_ index: Int) -> Bool {
    let line = lines[index]
    let opens = bytes[line.content] == UInt8(ascii: "|")
    guard opens || bytes.hasPipe(line) else { return false }
    guard index + 1 < lines.count, lines[index + 1].number == line.number + 1 else { return false }
    let below = lines[index + 1]
    if bytes.isAlignmentRow(below) { return true }
    if opens { return bytes[below.content] == UInt8(ascii: "|") }
    // Without outer pipes in front, three lines that end in one.
    return (index...(index + 2)).allSatisfy { other in
      lines.indices.contains(other) && lines[other].number - line.number == other - index
        && endsInPipe(lines[other])
    }
  }

  /// Whether a line holds two pipes and more, one at its end.
  private func endsInPipe(_ line: Line) -> Bool {
    guard bytes.hasPipe(line), bytes[line.contentEnd - 1] == UInt8(ascii: "|") else { return false }
    return bytes[line.content..<(line.contentEnd - 1)].contains(UInt8(ascii: "|"))
  }

  mutating func readPipeTable() throws(ReadError) {
    var assembler = TableAssembler(bytes, file: file, joinsPages: false)
    var rows: [DraftRow] = []
    var declared: Int?
    var index = next
    func isPipeRow(_ index: Int) -> Bool {
      index < lines.count && bytes.hasPipe(lines[index])
    }
    while isPipeRow(index), index == next || lines[index].number == lines[index - 1].number + 1 {
      let line = lines[index]
      if bytes.isAlignmentRow(line) {
        // The row above is a header; with rows before it, a further table begins there.
        if declared != nil, let header = rows.popLast() {
          assembler.flush(rows, declaredHeaderRows: declared)
          rows = [header]
        }
        declared = rows.count
      } else {
        let row = try pipeRow(line)
        try draft.count(cells: row.cells.count, line: line.number)
        rows.append(row)
      }
      index += 1
    }
    assembler.flush(LostCorner(rows).mended(), declaredHeaderRows: declared)
    for var table in assembler.finish(&draft.notes) {
      table.rows = SplitFigures.join(table.rows)
      draft.add(table)
    }
    lastNumber = lines[index - 1].number
    next = index
  }

  private func pipeRow(_ line: Line) throws(ReadError) -> DraftRow {
    var cells: [Segment] = []
    var start = line.content
    if bytes[start] == UInt8(ascii: "|") { start += 1 }
    var column = 1 + bytes.scalars(line.start..<start)
    var offset = start
    var isInCode = false
    while offset <= line.contentEnd {
      let isEnd = offset == line.contentEnd
      if !isEnd, bytes[offset] == UInt8(ascii: "\\") {
        offset += 2
        continue
      }
      if !isEnd, bytes[offset] == UInt8(ascii: "`") { isInCode.toggle() }
      if isEnd || (bytes[offset] == UInt8(ascii: "|") && !isInCode) {
        if !(isEnd && start == line.contentEnd && !cells.isEmpty) {
          var cell = Segment(start: start, end: offset, line: line.number, column: column)
          // Blanks only pad the column here; an indent is printed otherwise.
          while cell.start < cell.end, bytes[cell.start] <= 0x20 {
            cell.start += 1
            cell.column += 1
          }
          cells.append(cell)
          if cells.count > Limits.columns {
            throw ReadError(
              "a row of more than \(Limits.columns) columns", mend: "split the table",
              line: line.number)
          }
        }
        column += bytes.scalars(start..<offset) + 1
        start = offset + 1
      }
      offset += 1
    }
    return DraftRow(cells, of: bytes)
  }
}
