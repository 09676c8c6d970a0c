import Figures
import Reports

/// Tables that a copy out of a PDF or a web page left as lines: a label, then the row's figures with one
/// blank between them, and a total that tells the table from any other list.
extension TextReader {
  /// The lines of a flattened table, where one starts at a line or one line above its first row.
  func flattenedTable(at index: Int) -> FlattenedTable? {
    guard format == .txt, index + 2 < lines.count else { return nil }
    if FlattenedTable.mayEndRow(lines[index], bytes),
      let table = FlattenedTable(lines[index...], header: nil, of: bytes)
    {
      return table
    }
    guard FlattenedTable.mayEndRow(lines[index + 1], bytes),
      lines[index + 1].number == lines[index].number + 1
    else { return nil }
    return FlattenedTable(lines[(index + 1)...], header: lines[index], of: bytes)
  }

  mutating func read(_ table: FlattenedTable) throws(ReadError) {
    var assembler = TableAssembler(bytes, file: file, joinsPages: false)
    let rows = table.cells(bytes)
    for row in rows {
      try draft.count(cells: row.count, line: row.first?.line ?? lastNumber)
    }
    assembler.flush(
      rows.map { DraftRow($0, of: bytes) }, declaredHeaderRows: table.header == nil ? 0 : 1)
    for table in assembler.finish(&draft.notes) { draft.add(table) }
    move(to: next + rows.count)
  }
}

/// Lines that follow each other and end with equally many figures, one of them named a total.
struct FlattenedTable {
  private struct Row {
    let line: Line
    let label: Range<Int>
    let figures: [Range<Int>]
  }

  /// The line above the first row.
  let header: Line?
  private var rows: [Row] = []

  /// Whether the last byte of a line may belong to a figure.
  static func mayEndRow(_ line: Line, _ bytes: [UInt8]) -> Bool {
    guard line.tabs == 0, line.contentEnd > line.content else { return false }
    let last = bytes[line.contentEnd - 1]
    return last.isDigit || last == UInt8(ascii: "%") || last == UInt8(ascii: ")")
      || last == UInt8(ascii: "-") || last == UInt8(ascii: "m") || last == UInt8(ascii: "k")
  }

  init?(_ lines: ArraySlice<Line>, header: Line?, of bytes: [UInt8]) {
    self.header = header
    for line in lines {
      guard line.number - (rows.last?.line.number ?? line.number - 1) == 1,
        let row = FlattenedTable.row(line, bytes),
        row.figures.count == (rows.first ?? row).figures.count
      else { break }
      rows.append(row)
    }
    guard rows.count > 2, let width = rows.first?.figures.count else { return nil }
    let totals = rows.indices.filter { FlattenedTable.namesTotal(rows[$0], bytes) }
    if let header, FlattenedTable.row(header, bytes)?.figures.count == width { return nil }
    let endsInTotal = header.map { FlattenedTable.endsInTotal($0, bytes) } ?? false
    guard width > 1 ? endsInTotal || !totals.isEmpty : totals == [rows.count - 1] && rows.count > 3
    else { return nil }
    // A dash between each name and its figure is no column.
    guard rows.contains(where: { bytes[$0.figures[0]].first != UInt8(ascii: "-") }) else {
      return nil
    }
    // Names beside pages that only rise are a list of contents.
    guard width > 1 || !rises(bytes) else { return nil }
  }

  /// The cells of the rows, those of the header first.
  func cells(_ bytes: [UInt8]) -> [[Segment]] {
    let body = rows.map { row in
      ([row.label] + row.figures).map { FlattenedTable.segment($0, row.line, bytes) }
    }
    guard let header, let width = rows.first?.figures.count else { return body }
    let words = FlattenedTable.words(header, bytes)
    let end = header.contentEnd
    let empty = FlattenedTable.segment(end..<end, header, bytes)
    func heading(_ range: Range<Int>) -> Segment {
      FlattenedTable.segment(range, header, bytes)
    }
    let cells: [Segment]
    if words.count == width {
      cells = [empty] + words.map(heading)
    } else if words.count == width + 1 {
      cells = words.map(heading)
    } else if FlattenedTable.endsInTotal(header, bytes), words.count > 1, let last = words.last {
      // Which words stand above which figures nobody can tell; the total stands above the last.
      cells =
        [heading(header.content..<words[words.count - 2].upperBound)]
        + Array(repeating: empty, count: width - 1) + [heading(last)]
    } else {
      cells = [heading(header.content..<end)] + Array(repeating: empty, count: width)
    }
    return [cells] + body
  }

  private static func segment(_ range: Range<Int>, _ line: Line, _ bytes: [UInt8]) -> Segment {
    Segment(
      start: range.lowerBound, end: range.upperBound, line: line.number,
      column: 1 + bytes.scalars(line.start..<range.lowerBound))
  }

  private static func words(_ line: Line, _ bytes: [UInt8]) -> [Range<Int>] {
    bytes[line.content..<line.contentEnd].split(separator: 0x20).map { $0.startIndex..<$0.endIndex }
  }

  private static func endsInTotal(_ line: Line, _ bytes: [UInt8]) -> Bool {
    words(line, bytes).last.map {
      Label(String(decoding: bytes[$0], as: UTF8.self)).text == "total"
    }
      ?? false
  }

  private static func namesTotal(_ row: Row, _ bytes: [UInt8]) -> Bool {
    let words = Label(String(decoding: bytes[row.label], as: UTF8.self)).words
    return words.first == "total" || words.last == "total"
  }

  /// A line as a row: words that are no sentence, then figures to its end.
  private static func row(_ line: Line, _ bytes: [UInt8]) -> Row? {
    guard mayEndRow(line, bytes), line.contentEnd - line.content <= 160 else { return nil }
    let words = words(line, bytes)
    let names = words.lastIndex { !isFigure(bytes[$0]) } ?? -1
    guard names >= 0, names < words.count - 1, names < 14 else { return nil }
    let label = line.content..<words[names].upperBound
    let text = bytes[label]
    guard text.contains(where: \.isLetter), let last = text.last,
      ![UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "=")].contains(last)
    else { return nil }
    return Row(line: line, label: label, figures: Array(words[(names + 1)...]))
  }

  /// A number as tables print it: digits with their signs, or a dash.
  private static func isFigure(_ word: ArraySlice<UInt8>) -> Bool {
    if word.elementsEqual([UInt8(ascii: "-")]) { return true }
    let signs = Array(",.%()-£".utf8)
    var word = word
    // Millions and thousands, where the sign of money stands before them.
    if let last = word.last, [UInt8(ascii: "m"), UInt8(ascii: "k")].contains(last),
      word.starts(with: "£".utf8)
    {
      word.removeLast()
    }
    return word.contains(where: \.isDigit)
      && word.allSatisfy { $0.isDigit || signs.contains($0) }
      && word.first.map { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ",") } ?? false
  }

  private func rises(_ bytes: [UInt8]) -> Bool {
    let values = rows.map { row -> Int in
      let digits = bytes[row.figures[0]].filter(\.isDigit)
      return Int(String(decoding: digits, as: UTF8.self)) ?? 0
    }
    return zip(values, values.dropFirst()).allSatisfy { $0 <= $1 }
  }
}
