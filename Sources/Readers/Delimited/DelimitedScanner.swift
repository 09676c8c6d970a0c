import Figures
import Reports

/// A cell of a delimited file: its runs, one a line, and the doubled quotation marks to undo.
struct DelimitedCell {
  var runs: [Segment]
  var edits: [Edit] = []
}

/// Cuts a delimited file into records, with the line and the column of every cell.
struct DelimitedScanner {
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var cursor: Int
  private(set) var line: Int
  private var column = 1
  /// Lines on which a quotation mark opened that nothing closes.
  private(set) var unclosed: [Int] = []
  /// Lines on which words stand behind a closing quotation mark.
  private(set) var trailing: [Int] = []

  init(_ bytes: [UInt8], delimiter: UInt8, from start: Int = 0, line: Int = 1) {
    self.bytes = bytes
    self.delimiter = delimiter
    cursor = start
    self.line = line
  }

  /// The next record, or nil at the end.
  mutating func next() throws(ReadError) -> [DelimitedCell]? {
    guard cursor < bytes.count else { return nil }
    let first = line
    let start = cursor
    var cells: [DelimitedCell] = []
    while true {
      cells.append(field())
      if cells.count > Limits.columns {
        throw ReadError(
          "a row of more than \(Limits.columns) columns", mend: "split the table", line: first)
      }
      if cursor - start > Limits.lineBytes {
        throw ReadError(
          "a row of more than \(Limits.lineBytes >> 20) MB", mend: "look for a missing quote",
          line: first)
      }
      guard cursor < bytes.count, bytes[cursor] == delimiter else { break }
      cursor += 1
      column += 1
    }
    endLine()
    return cells
  }

  private mutating func endLine() {
    guard cursor < bytes.count else { return }
    let isReturn = bytes[cursor] == 0x0D
    cursor += 1
    if isReturn, cursor < bytes.count, bytes[cursor] == 0x0A { cursor += 1 }
    line += 1
    column = 1
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private mutating func field() -> DelimitedCell {
    var start = cursor
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    if start < bytes.count, bytes[start] == UInt8(ascii: "\""), let cell = quoted(at: start) {
      return cell
    }
    let first = Segment(start: cursor, end: cursor, line: line, column: column)
    return DelimitedCell(runs: [plain(first)])
  }

  /// Reads on to the end of a field without quotation marks.
  private mutating func plain(_ opened: Segment) -> Segment {
    var run = opened
    while cursor < bytes.count, bytes[cursor] != delimiter, !isLineEnd(bytes[cursor]) {
      if bytes[cursor] & 0xC0 != 0x80 { column += 1 }
      cursor += 1
    }
    run.end = cursor
    return run
  }

  private mutating func quoted(at open: Int) -> DelimitedCell? {
    // After a few marks that nothing closes, the marks of this file quote nothing.
    guard unclosed.count < 3 else { return nil }
    let (startColumn, startLine) = (column, line)
    var cell = DelimitedCell(runs: [])
    var position = open + 1
    column += position - cursor
    var run = Segment(start: position, end: position, line: line, column: column)
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        if position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "\"") {
          cell.edits.append(Edit(start: position, end: position + 1))
          position += 2
          column += 2
          continue
        }
        run.end = position
        cell.runs.append(run)
        cursor = position + 1
        column += 1
        addTrail(to: &cell)
        return cell
      }
      if isLineEnd(byte) {
        run.end = position
        cell.runs.append(run)
        let isPair = byte == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A
        position += isPair ? 2 : 1
        line += 1
        column = 1
        run = Segment(start: position, end: position, line: line, column: 1)
        continue
      }
      if byte & 0xC0 != 0x80 { column += 1 }
      position += 1
    }
    (column, line) = (startColumn, startLine)
    unclosed.append(line)
    return nil
  }

  /// Words between a closing quotation mark and the delimiter belong to the cell.
  private mutating func addTrail(to cell: inout DelimitedCell) {
    let first = Segment(start: cursor, end: cursor, line: line, column: column)
    let run = plain(first)
    guard bytes[run.start..<run.end].contains(where: { $0 > 0x20 }) else { return }
    if trailing.count < Limits.raggedNotes { trailing.append(line) }
    cell.runs.append(run)
  }

  // MARK: The delimiter

  /// The delimiter under which most records of the file's head have as many cells.
  static func delimiter(of bytes: [UInt8], format: Report.Format) -> UInt8 {
    let candidates: [UInt8] =
      format == .tsv
      ? [0x09, UInt8(ascii: ","), UInt8(ascii: ";")]
      : [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|")]
    var best = candidates[0]
    var bestScore = 0
    for candidate in candidates {
      let score = agreement(candidate, bytes)
      if score > bestScore { (best, bestScore) = (candidate, score) }
      if format == .tsv, score > 0, candidate == 0x09 { return candidate }
    }
    return best
  }

  private static func agreement(_ delimiter: UInt8, _ bytes: [UInt8]) -> Int {
    var counts: [Int: Int] = [:]
    var count = 0
    var isQuoted = false
    let end = min(bytes.count, 64 << 10)
    for offset in 0..<end {
      switch bytes[offset] {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case delimiter where !isQuoted: count += 1
      case 0x0A where !isQuoted:
        if count > 0 { counts[count, default: 0] += 1 }
        count = 0
      default: break
      }
    }
    if count > 0 { counts[count, default: 0] += 1 }
    return counts.values.max() ?? 0
  }
}
