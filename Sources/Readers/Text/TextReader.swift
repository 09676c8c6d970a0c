import Figures
import Reports

/// Reads text and Markdown: one pass over the lines that hold something, each looked at once.
struct TextReader {
  let bytes: [UInt8]
  let file: String
  let format: Report.Format
  var lines: [Line] = []
  var draft: Draft
  /// The next line to read, and the number of the last line that was read.
  var next = 0
  var lastNumber = 0
  /// Whether number signs mark the headings.
  private(set) var isMarkedUp = false
  /// Whether paragraphs stand on one line each, so that a line break is the author's.
  private(set) var isUnwrapped = false
  private var lastOrdinal = 0
  /// The number of the last heading that printed it without a point.
  var lastBare = 0
  var lastSection: Marker?

  init(_ source: Source, file: String, format: Report.Format) {
    bytes = source.bytes
    self.file = file
    self.format = format
    draft = Draft(file: file)
    draft.notes = source.notes
  }

  mutating func read() throws(ReadError) -> Report {
    lines = PageLines.leavingOut(of: try Lines.index(bytes), bytes)
    surveyLayout()
    skipFrontMatter()
    while next < lines.count {
      try readBlock()
      try draft.checkFigures(line: lastNumber)
    }
    return draft.report(as: format)
  }

  private mutating func surveyLayout() {
    var marked = 0
    var long = 0
    for line in lines {
      if hashes(line) > 0 { marked += 1 }
      if line.contentEnd - line.content > 130 { long += 1 }
    }
    isMarkedUp = marked >= 2
    isUnwrapped = long * 25 > lines.count
  }

  /// Passes over the settings between `---` lines at the head of a Markdown file.
  private mutating func skipFrontMatter() {
    guard let first = lines.first, first.number == 1, bytes.ruleLength(first, of: "-") == 3,
      bytes[first.content..<first.contentEnd].count == 3
    else { return }
    for (index, line) in lines.enumerated().dropFirst().prefix(60) {
      guard bytes.ruleLength(line, of: "-") != 3 else {
        next = index + 1
        lastNumber = line.number
        return
      }
      guard bytes[line.content..<line.contentEnd].contains(UInt8(ascii: ":")) else { return }
    }
  }

  private mutating func readBlock() throws(ReadError) {
    let line = lines[next]
    if line.number - line.marginAbove - lastNumber > 3, lastNumber > 0 {
      draft.add(.gap, lines: (lastNumber + 1)...(line.number - 1))
    }
    if bytes.has("```", at: line.content, before: line.contentEnd)
      || bytes.ruleLength(line, of: "-*_=~") >= 3
    {
      pass()
    } else if startsPipeTable(next) {
      try readPipeTable()
    } else if isTabRow(next) {
      try readTabTables()
    } else if hashes(line) > 0 {
      readHashHeading()
    } else if let table = alignedTable(at: next) {
      try read(table)
    } else if let table = flattenedTable(at: next) {
      try read(table)
    } else if let table = stackedTable(at: next) {
      try read(table)
    } else if isImage(line) {
      draft.add(.gap, lines: line.number...line.number)
      pass()
    } else {
      try readChunk()
    }
  }

  mutating func pass() {
    lastNumber = lines[next].number
    next += 1
  }

  /// How far a line stands below the one above, without a page's margin between them.
  func distance(_ index: Int) -> Int {
    lines[index].number - lines[index].marginAbove - lines[index - 1].number
  }

  /// How many number signs open a heading on this line, or zero.
  func hashes(_ line: Line) -> Int {
    var cursor = line.content
    while cursor < line.contentEnd, bytes[cursor] == UInt8(ascii: "#") { cursor += 1 }
    let count = cursor - line.content
    return count <= 6 && cursor < line.contentEnd && bytes[cursor] <= 0x20 ? count : 0
  }

  private mutating func readHashHeading() {
    let line = lines[next]
    let level = hashes(line)
    var end = line.contentEnd
    while end > line.content, bytes[end - 1] == UInt8(ascii: "#") || bytes[end - 1] <= 0x20 {
      end -= 1
    }
    var start = min(line.content + level, end)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    var marker = Marker(bytes, from: start, to: end)
    if marker.kind == .none, let bare = Marker(barely: bytes, from: start, to: end, after: lastBare)
    {
      marker = bare
      lastBare = bare.number
    }
    let wording = Wording(segment(line, from: marker.end, to: end), of: bytes)
    if !wording.bytes.isEmpty {
      draft.addHeading(
        Sentences.whole(wording), level: level, marker: marker,
        lines: line.number...line.number)
    }
    pass()
  }

  private func isImage(_ line: Line) -> Bool {
    let (start, end) = (line.content, line.contentEnd)
    if bytes.has("<img", at: start, before: end) { return true }
    // A picture may be a link as well: [![…](…)](…).
    let opener = bytes.has("[!", at: start, before: end) ? start + 1 : start
    return bytes.has("![", at: opener, before: end) && bytes[end - 1] == UInt8(ascii: ")")
      && Wording(segment(line), of: bytes).bytes.isEmpty
  }

  func segment(_ line: Line, from start: Int? = nil, to end: Int? = nil) -> Segment {
    let start = start ?? Marker.quoteEnd(bytes, line.content, line.contentEnd)
    return Segment(
      start: start, end: end ?? line.contentEnd, line: line.number,
      column: 1 + bytes.scalars(line.start..<start))
  }

  /// Whether a line opens something other than running text.
  func startsOther(_ index: Int) -> Bool {
    let line = lines[index]
    return isTabRow(index) || hashes(line) > 0 || startsPipeTable(index)
      || bytes.has("```", at: line.content, before: line.contentEnd)
      || alignedTable(at: index) != nil || flattenedTable(at: index) != nil
      || stackedTable(at: index) != nil
  }

  /// Reads lines that follow each other without a blank one: a heading, paragraphs, list items.
  private mutating func readChunk() throws(ReadError) {
    let first = next
    var end = first + 1
    while end < lines.count, lines[end].number == lines[end - 1].number + 1, !startsOther(end) {
      let line = lines[end]
      let isUnderline = bytes.ruleLength(line, of: "=-") >= 3
      if isUnderline {
        underlinedHeading(first..<end, isDouble: bytes[line.content] == UInt8(ascii: "="))
        next = end
        pass()
        return
      }
      end += 1
    }
    if let taken = readHeadings(first..<end) {
      move(to: first + taken)
      return
    }
    var start = first
    var previous: Marker?
    while start < end {
      let marker = self.marker(of: start, in: first, after: previous)
      previous = marker
      if marker.kind == .section { lastSection = marker }
      var stop = start + 1
      while stop < end, self.marker(of: stop, in: first, after: marker).kind == .none { stop += 1 }
      if marker.kind == .ordinal { lastOrdinal = marker.number }
      if stop == end {
        readGroup(start..<stop, marker)
        return
      }
      addGroup(groupSegments(start..<stop, marker), marker)
      move(to: stop)
      start = stop
    }
  }

  mutating func move(to index: Int) {
    lastNumber = lines[index - 1].number
    next = index
  }

  private mutating func underlinedHeading(_ range: Range<Int>, isDouble: Bool) {
    guard let last = range.last else { return }
    if range.count > 1 {
      addGroup(groupSegments(range.dropLast(), Marker(bytes, from: 0, to: 0)), nil)
    }
    let line = lines[last]
    let marker = Marker(bytes, from: line.content, to: line.contentEnd)
    let wording = Wording(segment(line, from: marker.end), of: bytes)
    draft.addHeading(
      Sentences.whole(wording), level: isDouble ? 1 : 2, marker: marker,
      lines: line.number...(line.number + 1))
  }

  /// The marker of a line, where it opens an item or a numbered paragraph.
  private func marker(of index: Int, in first: Int, after previous: Marker? = nil) -> Marker {
    let line = lines[index]
    let marker = Marker(bytes, from: line.content, to: line.contentEnd, after: lastSection)
    guard index > first, marker.kind == .ordinal || marker.kind == .section else { return marker }
    // Inside a paragraph a line may happen to start with a number.
    let above = lines[index - 1]
    let isNextOrdinal = marker.kind == .ordinal && marker.number == lastOrdinal + 1
    if isNextOrdinal || (previous.map { $0.kind != .none } ?? false)
      || bytes.isTerminated(above.content, above.contentEnd)
    {
      return marker
    }
    return Marker(bytes, from: line.content, to: line.content)
  }
}
