import Figures
import Reports

/// Tables whose columns are set by blanks alone, as text comes out of a PDF.
extension TextReader {
  /// Reads the lines of an aligned table, where one starts at a line.
  func alignedTable(at index: Int) -> AlignedTable? {
    guard lines[index].tabs == 0,
      AlignedTable.hasGap(lines[index], bytes)
        || AlignedTable.headingAbove(lines[index...], bytes) != nil
    else { return nil }
    return AlignedTable(lines[index...], of: bytes)
  }

  mutating func read(_ table: AlignedTable) throws(ReadError) {
    var assembler = TableAssembler(bytes, file: file, joinsPages: true)
    var last: Int?
    for row in WrappedLabels(table.rows, bytes).joined() {
      let isCut = last.map { (row.first?.number ?? 0) > $0 + 1 } ?? false
      assembler.add(DraftRow(runs: table.cells(of: row, bytes), of: bytes), isBehindBreak: isCut)
      last = row.last?.number
      try draft.count(cells: table.columns.count, line: last ?? lastNumber)
    }
    for table in assembler.finish(&draft.notes) { draft.add(table) }
    move(to: table.end)
  }
}

/// Lines that follow each other and print figures below figures, parted by rivers of blanks.
struct AlignedTable {
  /// Words between gaps of two blanks or more: their bytes, and the columns that they cover.
  struct Field {
    var bytes: Range<Int>
    var span: Range<Int>
  }

  struct Row {
    /// The index of its line.
    var index = 0
    var number: Int
    var start: Int
    var end: Int
    var fields: [Field]
    /// Whether it ends with a quantity behind a label or another one, or with a remark on two.
    var isBody: Bool
    /// Whether it is words where the labels stand and nothing else.
    var isLabel = false
  }

  private(set) var rows: [Row] = []
  /// The stretches of the draft's lines that no river of blanks runs through.
  private(set) var columns: [Range<Int>] = []
  /// The index behind the last line.
  private(set) var end: Int

  /// The most lines of headings above the first row of figures.
  private static let mostHeaders = 3

  init?(_ lines: ArraySlice<Line>, of bytes: [UInt8]) {
    end = lines.startIndex
    for (index, line) in zip(lines.indices, lines) {
      guard line.tabs == 0 else { break }
      let above = index > lines.startIndex ? lines[index - 1].number : line.number
      let isNear = line.number - line.marginAbove - above <= 2
      guard isNear || isProvenToGoOn(in: lines[index...], bytes) else { break }
      if isPageNumber(line, in: lines[index...], bytes) { continue }
      let heading = rows.isEmpty ? AlignedTable.headingAbove(lines[index...], bytes) : nil
      guard
        var row = AlignedTable.row(line, bytes) ?? heading ?? labelRow(at: index, lines, bytes),
        row.isLabel || fits(row, bytes)
      else { break }
      row.index = index
      rows.append(row)
    }
    while let last = rows.last, !last.isBody { rows.removeLast() }
    end = rows.last.map { $0.index + 1 } ?? end
    // A start decides: what failed line by line would take long where no table is.
    let start = rows.prefix(60)
    guard start.count(where: \.isBody) >= 2, columns.count >= 2,
      figuresStandBelowEachOther(start, bytes), !isListOfPages(start, bytes)
    else { return nil }
  }

  /// A line of words inside a table, where the labels stand: a group's name, or a part of a label that
  /// runs over several lines.
  ///
  /// A row of figures must follow.
  private func labelRow(at index: Int, _ lines: ArraySlice<Line>, _ bytes: [UInt8]) -> Row? {
    let line = lines[index]
    guard line.contentEnd - line.content <= 80, let last = rows.last,
      line.number == last.number + 1,
      !bytes.isTerminated(line.content, line.contentEnd),
      bytes[line.content].isWord || bytes[line.content] == UInt8(ascii: "(")
    else { return nil }
    let start = bytes.scalars(line.start..<line.content)
    let span = start..<(start + bytes.scalars(line.content..<line.contentEnd))
    let next = lines[(index + 1)...].prefix(3).lazy.filter { $0.number - line.number <= 3 }
      .compactMap { AlignedTable.row($0, bytes) }.first(where: \.isBody)
    guard let next, columns.isEmpty ? opens(span, above: next) : isAmongLabels(span) else {
      return nil
    }
    return Row(
      number: line.number, start: line.start, end: line.contentEnd,
      fields: [Field(bytes: line.content..<line.contentEnd, span: span)], isBody: false,
      isLabel: true)
  }

  /// Whether words stand where the labels do, left of the last column.
  private func isAmongLabels(_ span: Range<Int>) -> Bool {
    columns.count > 1 && rows.contains(where: \.isBody)
      && span.lowerBound <= columns[0].upperBound
      && span.upperBound < columns[columns.count - 1].lowerBound
  }

  /// Whether words between the headings and the first row of figures stand where its label does.
  private func opens(_ span: Range<Int>, above body: Row) -> Bool {
    let headings = rows.flatMap(\.fields).map(\.span.lowerBound).min() ?? 0
    return abs(body.fields[0].span.lowerBound - span.lowerBound) <= 4
      && span.lowerBound <= headings && span.upperBound < body.fields[1].span.lowerBound
  }

  /// Takes a row's stretches into the columns; false where it would run two of them together.
  private mutating func fits(_ row: Row, _ bytes: [UInt8]) -> Bool {
    guard row.isBody else {
      return !columns.isEmpty || rows.count < AlignedTable.mostHeaders
    }
    var grown = columns
    // A narrower table below may set two fields where this one has a single column.
    guard !columns.contains(where: { printsFigureBesideWords(row, in: $0, bytes) }) else {
      return false
    }
    for field in row.fields {
      var span = field.span
      // Less than two blanks are no river.
      let near = grown.indices.filter {
        grown[$0].lowerBound < span.upperBound + 2 && span.lowerBound < grown[$0].upperBound + 2
      }
      for index in near {
        span =
          min(
            span.lowerBound, grown[index].lowerBound)..<max(
            span.upperBound, grown[index].upperBound)
      }
      if near.count > 1, !columns.isEmpty { return false }
      if let first = near.first, let last = near.last {
        grown.replaceSubrange(first...last, with: [span])
      } else {
        grown.insert(span, at: grown.firstIndex { $0.lowerBound > span.lowerBound } ?? grown.count)
      }
    }
    columns = grown
    return true
  }

  /// Whether a row sets words and a figure in one column.
  private func printsFigureBesideWords(_ row: Row, in column: Range<Int>, _ bytes: [UInt8]) -> Bool
  {
    guard let last = row.fields.last, last.span.overlaps(column) else { return false }
    return row.fields.count { $0.span.overlaps(column) } > 1
      && Printed(cell: String(decoding: bytes[last.bytes], as: UTF8.self)).isQuantity
  }

  /// Whether a line holds words, two blanks or more, and words.
  static func hasGap(_ line: Line, _ bytes: [UInt8]) -> Bool {
    guard line.holdsBlanks else { return false }
    var blanks = 0
    for offset in line.content..<line.contentEnd {
      guard bytes[offset] == 0x20 else {
        if blanks >= 2 { return true }
        blanks = 0
        continue
      }
      blanks += 1
    }
    return false
  }

  /// A line's fields, where it may be a row: more than one, and none of them a sentence.
  static func row(_ line: Line, _ bytes: [UInt8]) -> Row? {
    guard line.contentEnd - line.content <= 400 else { return nil }
    var fields: [Field] = []
    var column = bytes.scalars(line.start..<line.content)
    var cursor = line.content
    while cursor < line.contentEnd {
      let (start, first) = (cursor, column)
      var (end, last) = (cursor, column)
      var blanks = 0
      while cursor < line.contentEnd, blanks < 2 {
        if bytes[cursor] == 0x20 {
          blanks += 1
        } else {
          blanks = 0
        }
        if bytes[cursor] & 0xC0 != 0x80 { column += 1 }
        cursor += 1
        if blanks == 0 { (end, last) = (cursor, column) }
      }
      while cursor < line.contentEnd, bytes[cursor] == 0x20 {
        cursor += 1
        column += 1
      }
      fields.append(Field(bytes: start..<end, span: first..<last))
    }
    guard fields.count >= 2, !fields.contains(where: { isSentence($0, bytes) }) else { return nil }
    func isQuantity(_ field: Field) -> Bool {
      Printed(cell: String(decoding: bytes[field.bytes], as: UTF8.self)).isQuantity
    }
    let last = fields[fields.count - 1]
    // Behind its figures a row may print what they come to: a colour, an arrow, “met”.
    let isRemark = last.span.count <= 14 && fields.dropLast().count(where: isQuantity) >= 2
    let isBody = isQuantity(last) || isRemark
    return Row(
      number: line.number, start: line.start, end: line.contentEnd, fields: fields, isBody: isBody)
  }

  private static func isSentence(_ field: Field, _ bytes: [UInt8]) -> Bool {
    field.span.count > 60 && bytes[field.bytes].contains(UInt8(ascii: "."))
      && bytes[field.bytes.upperBound - 1] == UInt8(ascii: ".")
  }

  /// Whether two rows print quantities in one column, and no row prints two in one.
  private func figuresStandBelowEachOther(_ rows: ArraySlice<Row>, _ bytes: [UInt8]) -> Bool {
    var counts = [Int](repeating: 0, count: columns.count)
    for row in rows where row.isBody {
      var held = Set<Int>()
      for field in row.fields {
        let text = String(decoding: bytes[field.bytes], as: UTF8.self)
        guard Printed(cell: text).isQuantity else { continue }
        let column = self.column(of: field)
        guard held.insert(column).inserted else { return false }
        counts[column] += 1
      }
    }
    return counts.dropFirst().contains { $0 >= 2 }
  }

  /// A table of contents: titles, and whole numbers that never fall.
  private func isListOfPages(_ rows: ArraySlice<Row>, _ bytes: [UInt8]) -> Bool {
    guard columns.count == 2, rows.allSatisfy({ $0.isBody && $0.fields.count == 2 }) else {
      return false
    }
    var previous = 0
    for row in rows {
      let text = String(decoding: bytes[row.fields[1].bytes], as: UTF8.self)
      guard let page = Int(text), page >= previous, page < 1_000 else { return false }
      previous = page
    }
    return true
  }

  /// The column that a field stands in: the one that it shares most with, or the nearest.
  private func column(of field: Field) -> Int {
    func distance(_ column: Range<Int>) -> Int {
      let shared =
        min(column.upperBound, field.span.upperBound)
        - max(column.lowerBound, field.span.lowerBound)
      return shared > 0 ? -1 : -shared
    }
    return columns.indices.min { distance(columns[$0]) < distance(columns[$1]) } ?? 0
  }

  /// The cells of a row that may run over several lines, one for each column.
  func cells(of rows: [Row], _ bytes: [UInt8]) -> [[Segment]] {
    let body = rows.first(where: { !$0.isLabel }) ?? rows[0]
    var cells = self.cells(of: body, bytes).map { [$0] }
    guard rows.count > 1, let first = cells.first?.first else { return cells }
    cells[0] = rows.compactMap { row in
      if row.isLabel { return self.cells(of: row, bytes).first }
      return first.start < first.end ? first : nil
    }
    return cells
  }

  /// A row's cells, one for each column.
  func cells(of row: Row, _ bytes: [UInt8]) -> [Segment] {
    var cells: [Segment?] = Array(repeating: nil, count: columns.count)
    for field in row.fields {
      let column = self.column(of: field)
      if let held = cells[column] {
        cells[column]?.end = max(held.end, field.bytes.upperBound)
      } else {
        cells[column] = Segment(
          start: field.bytes.lowerBound, end: field.bytes.upperBound, line: row.number,
          column: field.span.lowerBound + 1)
      }
    }
    return cells.enumerated().map { index, cell in
      guard var cell else {
        return Segment(
          start: row.end, end: row.end, line: row.number, column: columns[index].lowerBound + 1)
      }
      // What stands further in than the column does is printed with its indent.
      var indent = index == 0 ? cell.column - 1 - columns[0].lowerBound : 0
      while indent > 0, cell.start > row.start, bytes[cell.start - 1] == 0x20 {
        cell.start -= 1
        cell.column -= 1
        indent -= 1
      }
      return cell
    }
  }
}
