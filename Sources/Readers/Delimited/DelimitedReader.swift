import Figures
import Reports

/// Reads files of delimited values: title lines, tables, notes at the foot.
struct DelimitedReader {
  private let bytes: [UInt8]
  private let file: String
  private let format: Report.Format
  private var draft: Draft

  init(_ source: Source, file: String, format: Report.Format) {
    bytes = source.bytes
    self.file = file
    self.format = format
    draft = Draft(file: file)
    draft.notes = source.notes
  }

  mutating func read() throws(ReadError) -> Report {
    var records = try records()
    guard records.contains(where: { $0.row.filled > 0 }) else { return draft.report(as: format) }
    dropEmptyColumns(&records)
    let first = records.firstIndex { $0.row.filled > 1 } ?? records.count
    let last = records.lastIndex { $0.row.filled > 1 } ?? records.count - 1
    for record in records[..<first] { addWords(record, isTitle: draft.blocks.isEmpty) }
    let title = draft.blocks.first?.sentences.first?.text ?? ""
    if first < records.count {
      var assembler = TableAssembler(bytes, file: file, joinsPages: false)
      for record in records[first...last] {
        assembler.add(record.row, isBehindBreak: record.isBehindBlank)
      }
      for (index, table) in assembler.finish(&draft.notes).enumerated() {
        var table = table
        if index == 0, table.caption.isEmpty, !title.isEmpty {
          table.caption = title
          table.captionSource = .title
        }
        draft.add(table)
      }
      for record in records[(last + 1)...] { addWords(record, isTitle: false) }
    }
    return draft.report(as: format)
  }

  private struct Record {
    var row: DraftRow
    var cells: [DelimitedCell]
    var isBehindBlank: Bool
  }

  private mutating func records() throws(ReadError) -> [Record] {
    var delimiter = DelimitedScanner.delimiter(of: bytes, format: format)
    var start = 0
    // Excel's own way to name the delimiter.
    if bytes.has("sep=", at: 0, before: bytes.count), bytes.count > 5,
      bytes[4] > 0x1F || bytes[4] == 9
    {
      delimiter = bytes[4]
      start = bytes.firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    }
    var scanner = DelimitedScanner(
      bytes, delimiter: delimiter, from: start, line: start == 0 ? 1 : 2)
    var records: [Record] = []
    var isBehindBlank = false
    while true {
      let line = scanner.line
      guard let cells = try scanner.next() else { break }
      // A blank line costs nothing, however many there are.
      guard cells.contains(where: { holdsWords($0) }) else {
        isBehindBlank = true
        continue
      }
      try draft.count(cells: cells.count, line: line)
      let row = DraftRow(cells, of: bytes)
      guard row.filled > 0 else {
        isBehindBlank = true
        continue
      }
      records.append(Record(row: row, cells: cells, isBehindBlank: isBehindBlank))
      isBehindBlank = false
    }
    for line in scanner.unclosed {
      note("a quotation mark that nothing closes was read as part of its cell", line)
    }
    for line in scanner.trailing {
      note("words behind a closing quotation mark were read as part of its cell", line)
    }
    return records
  }

  private func holdsWords(_ cell: DelimitedCell) -> Bool {
    cell.runs.contains { run in bytes[run.start..<run.end].contains { $0 > 0x20 } }
  }

  private mutating func note(_ message: String, _ line: Int) {
    draft.notes.append(ReadingNote(message, at: Place(file: file, line: line)))
  }

  /// Spreadsheets export the empty columns to the right of a table too.
  private func dropEmptyColumns(_ records: inout [Record]) {
    var width = 0
    for record in records {
      if let last = record.row.cells.lastIndex(where: { !$0.isEmpty }) {
        width = max(width, last + 1)
      }
    }
    for index in records.indices where records[index].row.cells.count > width {
      records[index].row.cells.removeLast(records[index].row.cells.count - width)
      records[index].row.segments.removeLast(records[index].row.segments.count - width)
    }
  }

  /// Adds a line that is no row: a title above the table or a note below it.
  private mutating func addWords(_ record: Record, isTitle: Bool) {
    for cell in record.cells {
      let wording = Wording(
        cell.runs, joints: [], edits: cell.edits, of: bytes)
      guard !wording.bytes.isEmpty else { continue }
      let lines = (cell.runs.first?.line ?? 1)...(cell.runs.last?.line ?? 1)
      if isTitle, wording.bytes.count <= 240, wording.bytes.last != UInt8(ascii: ".") {
        draft.addHeading(
          Sentences.whole(wording), level: Headings.Level.title, marker: nil, lines: lines)
      } else {
        draft.add(.paragraph(Sentences.of(wording)), lines: lines)
      }
    }
  }
}
