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
  private var isMarkedUp = false
  /// Whether paragraphs stand on one line each, so that a line break is the author's.
  private var isUnwrapped = false
  private var lastOrdinal = 0

  init(_ source: Source, file: String, format: Report.Format) {
    bytes = source.bytes
    self.file = file
    self.format = format
    draft = Draft(file: file)
    draft.notes = source.notes
  }

  mutating func read() throws(ReadError) -> Report {
    lines = try Lines.index(bytes)
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
    if line.number - lastNumber > 3, lastNumber > 0 {
      draft.add(.gap, lines: (lastNumber + 1)...(line.number - 1))
    }
    if bytes.isPageLabel(line) || bytes.has("```", at: line.content, before: line.contentEnd)
      || bytes.ruleLength(line, of: "-*_=~") >= 3
    {
      pass()
    } else if startsPipeTable(next) {
      try readPipeTable()
    } else if isTabRow(next) {
      try readTabTables()
    } else if hashes(line) > 0 {
      readHashHeading()
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

  /// How many number signs open a heading on this line, or zero.
  private func hashes(_ line: Line) -> Int {
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
    let marker = Marker(bytes, from: start, to: end)
    let wording = Wording(segment(line, from: marker.end, to: end), of: bytes)
    if !wording.bytes.isEmpty {
      draft.addHeading(
        Sentences.whole(wording), level: level, number: marker.number,
        lines: line.number...line.number)
    }
    pass()
  }

  private func isImage(_ line: Line) -> Bool {
    let (start, end) = (line.content, line.contentEnd)
    if bytes.has("<img", at: start, before: end) { return true }
    return bytes.has("![", at: start, before: end) && bytes[end - 1] == UInt8(ascii: ")")
      && Wording(segment(line), of: bytes).bytes.isEmpty
  }

  func segment(_ line: Line, from start: Int? = nil, to end: Int? = nil) -> Segment {
    let start = start ?? line.content
    return Segment(
      start: start, end: end ?? line.contentEnd, line: line.number,
      column: 1 + bytes.scalars(line.start..<start))
  }

  /// Whether a line opens something other than running text.
  private func startsOther(_ index: Int) -> Bool {
    let line = lines[index]
    return bytes.isPageLabel(line) || isTabRow(index) || hashes(line) > 0 || startsPipeTable(index)
      || bytes.has("```", at: line.content, before: line.contentEnd)
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

  private mutating func move(to index: Int) {
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
      Sentences.whole(wording), level: isDouble ? 1 : 2, number: marker.number,
      lines: line.number...(line.number + 1))
  }

  /// The marker of a line, where it opens an item or a numbered paragraph.
  private func marker(of index: Int, in first: Int, after previous: Marker? = nil) -> Marker {
    let line = lines[index]
    let marker = Marker(bytes, from: line.content, to: line.contentEnd)
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

  // MARK: Headings

  /// Reads the headings at the head of a chunk and says how many lines they take; nil for none.
  private mutating func readHeadings(_ range: Range<Int>) -> Int? {
    let line = lines[range.lowerBound]
    if range.count <= 4, range.count > 1, let level = blockHeading(range) {
      let segments = range.map { segment(lines[$0]) }
      let wording = Wording(segments, of: bytes)
      draft.addHeading(
        Sentences.whole(wording), level: level, number: 0,
        lines: line.number...lines[range.upperBound - 1].number)
      return range.count
    }
    let marker = Marker(bytes, from: line.content, to: line.contentEnd)
    guard line.contentEnd - line.content <= 300 else { return nil }
    let isAlone = range.count == 1 && isSetApart(range.lowerBound)
    let isBold = isBoldThrough(marker.end, line.contentEnd)
    let wording = Wording(segment(line, from: marker.end), of: bytes)
    guard isAlone || isBold || marker.kind == .ordinal || marker.kind == .section else {
      return nil
    }
    let candidate = Headings.Candidate(
      wording: wording, marker: marker, isBold: isBold, lineCount: 1, isMarkedUp: isMarkedUp)
    guard let level = Headings.level(of: candidate) else { return nil }
    if !isAlone {
      // Directly above its text only what is set apart by itself is a heading.
      guard range.count > 1, isBold || Words(wording.bytes).isCapitals,
        Marker(
          bytes, from: lines[range.lowerBound + 1].content,
          to: lines[range.lowerBound + 1].contentEnd
        ).kind != marker.kind || marker.kind == .none
      else { return nil }
    } else if level >= Headings.Level.plain, marker.kind == .none,
      continues(after: range.upperBound - 1) != nil
    {
      return nil
    }
    draft.addHeading(
      Sentences.whole(wording), level: level, number: marker.number,
      lines: line.number...line.number)
    return 1
  }

  /// Several lines that are one title: all in capitals, or bold from the first to the last.
  private func blockHeading(_ range: Range<Int>) -> Int? {
    let (first, last) = (lines[range.lowerBound], lines[range.upperBound - 1])
    guard last.contentEnd - first.content <= 400 else { return nil }
    if isBoldThrough(first.content, last.contentEnd) { return Headings.Level.title }
    for index in range {
      let wording = Wording(segment(lines[index]), of: bytes)
      guard Words(wording.bytes).isCapitals,
        Marker(bytes, from: lines[index].content, to: lines[index].contentEnd).kind == .none
      else { return nil }
    }
    return Headings.Level.title
  }

  private func isBoldThrough(_ start: Int, _ end: Int) -> Bool {
    guard end - start > 4, bytes[start] == UInt8(ascii: "*") || bytes[start] == UInt8(ascii: "_"),
      bytes[start + 1] == bytes[start], bytes[end - 1] == bytes[start],
      bytes[end - 2] == bytes[start]
    else { return false }
    var offset = start + 2
    while offset < end - 2 {
      if bytes[offset] == bytes[start], bytes[offset + 1] == bytes[start] { return false }
      offset += 1
    }
    return true
  }

  /// Whether blank lines or the ends of the draft stand above and below.
  private func isSetApart(_ index: Int) -> Bool {
    let number = lines[index].number
    if index > 0, lines[index - 1].number == number - 1, hashes(lines[index - 1]) == 0 {
      return false
    }
    return index + 1 >= lines.count || lines[index + 1].number > number + 1
  }

  // MARK: Running text

  private func groupSegments(_ range: Range<Int>, _ marker: Marker) -> ([Segment], [Wording.Joint])
  {
    var segments: [Segment] = []
    var joints: [Wording.Joint] = []
    let width = range.reduce(0) { max($0, lines[$1].contentEnd - lines[$1].content) }
    for index in range {
      let isFirst = index == range.lowerBound
      let start = isFirst ? max(marker.end, lines[index].content) : nil
      segments.append(segment(lines[index], from: start))
      if !isFirst { joints.append(joint(lines[index - 1], lines[index], width)) }
    }
    return (segments, joints)
  }

  /// Whether a line goes on with the words of the one above, or was begun on purpose.
  private func joint(_ above: Line, _ line: Line, _ width: Int) -> Wording.Joint {
    let first = bytes[line.content]
    if first.isLower {
      let last = bytes[above.contentEnd - 1]
      let isCut =
        last == UInt8(ascii: "-") && above.contentEnd - above.content > 1
        && bytes[above.contentEnd - 2].isLetter
      return isCut ? .none : .space
    }
    if bytes.isTerminated(above.content, above.contentEnd) {
      let last = bytes[above.contentEnd - 1]
      return last == UInt8(ascii: ":") || last == UInt8(ascii: ";") ? .sentence : .space
    }
    if bytes.isLeftOpen(above.content, above.contentEnd) { return .space }
    guard !isUnwrapped, width >= 40 else { return .sentence }
    var word = line.content
    while word < line.contentEnd, bytes[word] > 0x20 { word += 1 }
    return above.contentEnd - above.content + 1 + word - line.content > width ? .space : .sentence
  }

  /// Adds the last group of a chunk, with what a page break cut off from it.
  private mutating func readGroup(_ range: Range<Int>, _ marker: Marker) {
    var (segments, joints) = groupSegments(range, marker)
    var last = range.upperBound - 1
    while let cut = continues(after: last) {
      var end = cut + 1
      while end < lines.count, lines[end].number == lines[end - 1].number + 1, !startsOther(end),
        Marker(bytes, from: lines[end].content, to: lines[end].contentEnd).kind == .none
      {
        end += 1
      }
      let (more, moreJoints) = groupSegments(
        cut..<end, Marker(bytes, from: lines[cut].content, to: lines[cut].content))
      joints.append(.space)
      segments += more
      joints += moreJoints
      last = end - 1
    }
    move(to: last + 1)
    addGroup((segments, joints), marker)
  }

  /// The line with which a sentence goes on that a page break cut, if one does.
  private func continues(after index: Int) -> Int? {
    let line = lines[index]
    guard !bytes.isTerminated(line.content, line.contentEnd) else { return nil }
    var other = index + 1
    while other < lines.count, lines[other].number - lines[other - 1].number <= 3,
      bytes.isPageLabel(lines[other]) || bytes.isBareNumber(lines[other])
    {
      other += 1
    }
    guard other < lines.count, lines[other].number - lines[other - 1].number <= 3,
      lines[other].number > line.number + 1
    else { return nil }
    let follower = lines[other]
    guard !startsOther(other), !startsPipeTable(other),
      Marker(bytes, from: follower.content, to: follower.contentEnd).kind == .none
    else { return nil }
    let start = bytes[follower.content]
    let isOpenBracket =
      start == UInt8(ascii: "(") && bytes[line.contentEnd - 1] != UInt8(ascii: ")")
    let first =
      isOpenBracket && follower.content + 1 < follower.contentEnd
      ? bytes[follower.content + 1] : start
    if first.isLower { return other }
    guard bytes.isLeftOpen(line.content, line.contentEnd),
      line.contentEnd - line.content >= 16, first >= 0x80 || first.isWord
    else { return nil }
    return other
  }

  private mutating func addGroup(
    _ group: (segments: [Segment], joints: [Wording.Joint]), _ marker: Marker?
  ) {
    guard let first = group.segments.first, let last = group.segments.last else { return }
    let wording = Wording(group.segments, joints: group.joints, of: bytes)
    let sentences = Sentences.of(wording)
    let lines = first.line...max(first.line, last.line)
    guard !sentences.isEmpty else { return }
    draft.firstNumbers[draft.blocks.count] = marker?.number
    switch marker?.kind {
    case .bullet, .ordinal: draft.add(.item(sentences), lines: lines)
    default: draft.add(.paragraph(sentences), lines: lines)
    }
  }
}
