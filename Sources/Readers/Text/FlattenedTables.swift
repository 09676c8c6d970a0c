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
    // A group's name may stand between the headings and the first row.
    guard lines[index + 1].number == lines[index].number + 1,
      FlattenedTable.mayEndRow(lines[index + 1], bytes)
        || FlattenedTable.mayEndRow(lines[index + 2], bytes)
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
    // A long dash stands for none.
    if last == 0x93 || last == 0x94 {
      return line.contentEnd - line.content > 3 && bytes[line.contentEnd - 3] == 0xE2
    }
    return last.isDigit || last == UInt8(ascii: "%") || last == UInt8(ascii: ")")
      || last == UInt8(ascii: "-") || last == UInt8(ascii: "m") || last == UInt8(ascii: "k")
  }

  init?(_ lines: ArraySlice<Line>, header: Line?, of bytes: [UInt8]) {
    self.header = header
    for (index, line) in zip(lines.indices, lines) {
      guard line.number - (rows.last?.line.number ?? line.number - 1) == 1 else { break }
      if let row = FlattenedTable.row(line, bytes) {
        guard body(ofWidth: row.figures.count) else { break }
        rows.append(row)
      } else if let group = group(line, lines[(index + 1)...], bytes) {
        rows.append(group)
      } else {
        break
      }
    }
    let body = rows.filter { !$0.figures.isEmpty }
    guard body.count > 2, let width = body.first?.figures.count else { return nil }
    if let header, FlattenedTable.row(header, bytes)?.figures.count == width { return nil }
    let totals = body.indices.filter { FlattenedTable.namesTotal(body[$0], bytes) }
    let endsInTotal = header.map { FlattenedTable.endsInTotal($0, bytes) } ?? false
    let counts = header.map { isCounted($0, body, bytes) } ?? false
    let closes = totals == [body.count - 1] && body.count > 3
    let isTable =
      width > 1
      ? endsInTotal || !totals.isEmpty || hasEvenColumns(body, bytes) : closes || counts
    guard isTable else { return nil }
    // A dash between each name and its figure is no column.
    guard body.contains(where: { bytes[$0.figures[0]].first != UInt8(ascii: "-") }) else {
      return nil
    }
    // Names beside pages that only rise are a list of contents.
    guard width > 1 || !rises(bytes) else { return nil }
  }

  /// Whether the rows so far print so many figures.
  private func body(ofWidth width: Int) -> Bool {
    rows.first { !$0.figures.isEmpty }.map { $0.figures.count == width } ?? true
  }

  /// A group's name between rows of one width.
  private func group(_ line: Line, _ rest: ArraySlice<Line>, _ bytes: [UInt8]) -> Row? {
    guard rows.isEmpty ? header != nil : rows.last?.figures.isEmpty == false,
      let next = rest.first, let width = FlattenedTable.row(next, bytes)?.figures.count,
      next.number == line.number + 1, line.tabs == 0, line.contentEnd - line.content <= 70,
      !bytes.isTerminated(line.content, line.contentEnd), bytes[line.content].isLetter,
      body(ofWidth: width),
      FlattenedTable.row(line, bytes) == nil, !line.holdsPipe
    else { return nil }
    // The headings of a further table repeat those of this one, or name each of its columns.
    let words = FlattenedTable.cells(line, bytes).count
    let isHeader =
      width > 1
      && (words == width + 1 || words == width && rows.isEmpty
        || rows.isEmpty && FlattenedTable.words(line, bytes).count <= width + 1
        || FlattenedTable.endsInTotal(line, bytes))
    guard !isHeader,
      header.map({ bytes[$0.content..<$0.contentEnd] != bytes[line.content..<line.contentEnd] })
        ?? true
    else { return nil }
    return Row(line: line, label: line.content..<line.contentEnd, figures: [])
  }

  /// Whether a heading says that the one figure of each line below it counts something.
  private func isCounted(_ header: Line, _ rows: [Row], _ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes[header.content..<header.contentEnd], as: UTF8.self)
    let words = Label(text).words
    guard rows.count > 3, hasEvenColumns(rows, bytes),
      !bytes.isTerminated(header.content, header.contentEnd)
    else { return false }
    let units = ["number", "no", "total", "amount", "count", "%", "percentage"]
    return words.count <= 12 && words.contains(where: units.contains)
      || words.count <= 20 && text.contains("£")
  }

  /// Whether each column prints figures of one form: with the sign of money or of per cent, or without.
  private func hasEvenColumns(_ rows: [Row], _ bytes: [UInt8]) -> Bool {
    guard let width = rows.first?.figures.count else { return false }
    return (0..<width).allSatisfy { column in
      let cells = rows.map { bytes[$0.figures[column]] }.filter { $0.contains(where: \.isDigit) }
      let percents = cells.count { $0.last == UInt8(ascii: "%") }
      let pounds = cells.count { $0.starts(with: "£".utf8) }
      // Telephone numbers start with nought.
      let noughts = cells.count {
        $0.count > 2 && $0.first == UInt8(ascii: "0") && $0.dropFirst().first?.isDigit ?? false
      }
      return cells.count * 2 > rows.count && (percents == 0 || percents == cells.count)
        && (pounds == 0 || pounds == cells.count) && noughts == 0
    }
  }

  /// The cells of the rows, those of the header first.
  func cells(_ bytes: [UInt8]) -> [[Segment]] {
    let width = rows.map(\.figures.count).max() ?? 0
    let body = rows.map { row in
      let figures =
        row.figures.isEmpty
        ? Array(repeating: row.label.upperBound..<row.label.upperBound, count: width) : row.figures
      return ([row.label] + figures).map { FlattenedTable.segment($0, row.line, bytes) }
    }
    guard let header else { return body }
    let words = FlattenedTable.words(header, bytes)
    let names = FlattenedTable.cells(header, bytes)
    let end = header.contentEnd
    let empty = FlattenedTable.segment(end..<end, header, bytes)
    func heading(_ range: Range<Int>) -> Segment {
      FlattenedTable.segment(range, header, bytes)
    }
    let cells: [Segment]
    if width > 1, names.count == width {
      cells = [empty] + names.map(heading)
    } else if width > 1, names.count == width + 1 {
      cells = names.map(heading)
    } else if words.count == width {
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

  /// The headings in a line of them, each from a capital on, where no small word stands before it.
  private static func cells(_ line: Line, _ bytes: [UInt8]) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var isJoined = false
    for word in words(line, bytes) {
      let first = bytes[word.lowerBound]
      let opens = first.isUpper || first == UInt8(ascii: "%") || isYear(bytes[word])
      if let last = cells.last, !opens || isJoined {
        cells[cells.count - 1] = last.lowerBound..<word.upperBound
      } else {
        cells.append(word)
      }
      let text = String(decoding: bytes[word], as: UTF8.self)
      isJoined = [
        "of", "and", "in", "per", "to", "by", "the", "for", "on", "&", "/", "No", "Number",
      ].contains(text)
    }
    return cells
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
    var names = words.lastIndex { !isFigure(bytes[$0]) } ?? -1
    // A band of ages or a year across two names its row.
    if names < 0, let first = words.first, isSpan(bytes[first]) { names = 0 }
    guard names >= 0, names < words.count - 1, names < 14 else { return nil }
    let label = line.content..<words[names].upperBound
    let text = bytes[label]
    guard text.contains(where: \.isLetter) || names == 0 && isSpan(text) || isYears(text),
      let last = text.last,
      ![UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "=")].contains(last)
    else { return nil }
    return Row(line: line, label: label, figures: Array(words[(names + 1)...]))
  }

  private static func isYear(_ word: ArraySlice<UInt8>) -> Bool {
    isSpan(word) || word.count == 4 && word.allSatisfy(\.isDigit)
  }

  /// Two numbers with a dash or a stroke between them.
  private static func isSpan(_ word: ArraySlice<UInt8>) -> Bool {
    let parts = word.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") || $0 >= 0x80 }
    return parts.count == 2 && parts.allSatisfy { $0.count <= 4 && $0.allSatisfy(\.isDigit) }
  }

  /// A year across two with blanks around its dash.
  private static func isYears(_ text: ArraySlice<UInt8>) -> Bool {
    Period(label: String(decoding: text, as: UTF8.self)) != nil
  }

  /// A number as tables print it: digits with their signs, or a dash.
  private static func isFigure(_ word: ArraySlice<UInt8>) -> Bool {
    if word.elementsEqual([UInt8(ascii: "-")]) || isMark(word) { return true }
    let signs = Array(",.%()-+£".utf8)
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

  /// What stands where no figure is: N/A, nil, a star.
  private static func isMark(_ word: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: word, as: UTF8.self).lowercased()
    return ["n/a", "n/a*", "nil", "*", "..", "[c]", "[x]", "<5", "–", "—"].contains(text)
  }

  private func rises(_ bytes: [UInt8]) -> Bool {
    let values = rows.filter { !$0.figures.isEmpty }.map { row -> Int in
      let digits = bytes[row.figures[0]].filter(\.isDigit)
      return Int(String(decoding: digits, as: UTF8.self)) ?? 0
    }
    return zip(values, values.dropFirst()).allSatisfy { $0 <= $1 }
  }
}
