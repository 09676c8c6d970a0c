import Figures
import Reports

/// Tables that a copy out of a PDF or a web page left with each cell on a line of its own: a label, its
/// figures below it, the next label.
extension TextReader {
  /// The cells of a stacked table, where its headings or its first label stand at a line.
  func stackedTable(at index: Int) -> StackedTable? {
    guard format == .txt, StackedTable.mayBeCell(lines[index], bytes) else { return nil }
    return StackedTable(lines, at: index, of: bytes)
  }

  mutating func read(_ table: StackedTable) throws(ReadError) {
    var assembler = TableAssembler(bytes, file: file, joinsPages: false)
    let rows = table.rows.map { row in row.map { segment(lines[$0]) } }
    for row in rows { try draft.count(cells: row.count, line: row.first?.line ?? lastNumber) }
    let headers = table.headers.map { row in
      row.map { cell -> [Segment] in
        guard cell.isEmpty else { return cell.map { segment(lines[$0]) } }
        let line = lines[row.lazy.compactMap(\.first).first ?? next]
        return [Segment(start: line.end, end: line.end, line: line.number, column: 1)]
      }
    }
    assembler.flush(
      headers.map { DraftRow(runs: $0, of: bytes) } + rows.map { DraftRow($0, of: bytes) },
      declaredHeaderRows: headers.count)
    for table in assembler.finish(&draft.notes) { draft.add(table) }
    move(to: table.end)
  }
}

/// Lines that hold one cell each: headings, then labels with equally many figures below each.
struct StackedTable {
  /// The lines of each heading, by row; none where the corner is empty.
  private(set) var headers: [[[Int]]] = []
  /// The lines of each row: its label, then its figures.
  private(set) var rows: [[Int]] = []
  /// The line behind the last one.
  private(set) var end: Int

  private static let mostHeaders = 14
  private static let mostFigures = 14

  /// Whether a line is short and no sentence.
  static func mayBeCell(_ line: Line, _ bytes: [UInt8]) -> Bool {
    line.tabs == 0 && line.contentEnd - line.content <= 90 && !line.holdsPipe
      && !bytes.isTerminated(line.content, line.contentEnd)
      && ![UInt8(ascii: "#"), UInt8(ascii: "-"), UInt8(ascii: "*")].contains(bytes[line.content])
  }

  init?(_ lines: [Line], at start: Int, of bytes: [UInt8]) {
    guard let first = StackedTable.firstFigure(lines, after: start, bytes) else { return nil }
    let width = StackedTable.figures(lines, from: first, bytes)
    guard width <= StackedTable.mostFigures else { return nil }
    end = first - 1
    while end < lines.count, !StackedTable.isFigure(lines[end], bytes),
      StackedTable.mayBeCell(lines[end], bytes), rows.isEmpty || StackedTable.follows(lines, end),
      StackedTable.figures(lines, from: end + 1, bytes) == width
    {
      rows.append(Array(end...(end + width)))
      end += width + 1
    }
    let labels = rows.map {
      Label(String(decoding: bytes[lines[$0[0]].content..<lines[$0[0]].contentEnd], as: UTF8.self))
    }
    let endsInTotal =
      labels.last.map { $0.words.first == "total" || $0.words.last == "total" } ?? false
    guard width > 1 ? rows.count > 2 : rows.count > 3 && endsInTotal,
      labels.allSatisfy({ !$0.isEmpty }), Set(labels).count * 3 > labels.count * 2,
      let headers = StackedTable.headers(lines, start..<(first - 1), width, bytes)
    else { return nil }
    self.headers = headers
  }

  /// The first line of figures behind lines that may be headings and a label.
  private static func firstFigure(_ lines: [Line], after start: Int, _ bytes: [UInt8]) -> Int? {
    guard !isFigure(lines[start], bytes) else { return nil }
    for index in (start + 1)..<min(lines.count, start + mostHeaders + 2) {
      guard follows(lines, index) else { return nil }
      if isFigure(lines[index], bytes) { return index }
      guard mayBeCell(lines[index], bytes) else { return nil }
    }
    return nil
  }

  /// How many lines of figures follow each other from a line.
  private static func figures(_ lines: [Line], from start: Int, _ bytes: [UInt8]) -> Int {
    var count = 0
    while start + count < lines.count, count <= mostFigures, follows(lines, start + count),
      isFigure(lines[start + count], bytes)
    {
      count += 1
    }
    return count
  }

  /// Whether a line stands not far below the one before.
  private static func follows(_ lines: [Line], _ index: Int) -> Bool {
    index > 0 && lines[index].number - lines[index - 1].number <= 4
  }

  /// Whether a line is a figure, or a mark in the place of one, and nothing else.
  private static func isFigure(_ line: Line, _ bytes: [UInt8]) -> Bool {
    guard line.tabs == 0, line.contentEnd - line.content <= 20 else { return false }
    let text = String(decoding: bytes[line.content..<line.contentEnd], as: UTF8.self)
    switch Printed(cell: text) {
    case .figure(let figure, _): return figure.kind != .range && Period(label: text) == nil
    case .zeroMark, .suppressed, .unavailable: return true
    default: return false
    }
  }

  /// The rows of headings that these lines are; nil where some of them are none.
  private static func headers(
    _ lines: [Line], _ range: Range<Int>, _ width: Int, _ bytes: [UInt8]
  ) -> [[[Int]]]? {
    func isPeriod(_ index: Int) -> Bool {
      let line = lines[index]
      return Period(label: String(decoding: bytes[line.content..<line.contentEnd], as: UTF8.self))
        != nil
    }
    guard !range.isEmpty else { return [] }
    let lowest = range.suffix(width)
    if range.count >= width, lowest.allSatisfy(isPeriod) {
      let below: [[Int]] = [[]] + lowest.map { [$0] }
      if range.count == width { return [below] }
      return range.count == 2 * width + 1 ? [range.prefix(width + 1).map { [$0] }, below] : nil
    }
    if range.count == width + 1 { return [range.map { [$0] }] }
    // A heading that runs over two lines goes on with a small letter.
    let cells = range.reduce(into: [[Int]]()) { cells, line in
      if !cells.isEmpty, bytes[lines[line].content].isLower {
        cells[cells.count - 1].append(line)
      } else {
        cells.append([line])
      }
    }
    return cells.count == width + 1 ? [cells] : nil
  }
}
