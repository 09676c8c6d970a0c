import Reports

/// Headings known by where they stand and how they are set.
extension TextReader {
  /// Reads the headings at the head of a chunk and says how many lines they take; nil for none.
  mutating func readHeadings(_ range: Range<Int>) -> Int? {
    let line = lines[range.lowerBound]
    if range.count <= 4, range.count > 1, let level = blockHeading(range) {
      let segments = range.map { segment(lines[$0]) }
      let wording = Wording(segments, of: bytes)
      draft.addHeading(
        Sentences.whole(wording), level: level, marker: nil,
        lines: line.number...lines[range.upperBound - 1].number)
      return range.count
    }
    guard line.contentEnd - line.content <= 300 else { return nil }
    let isAlone = range.count == 1 && isSetApart(range.lowerBound)
    var marker = Marker(bytes, from: line.content, to: line.contentEnd)
    let bare =
      isAlone && marker.kind == .none
      ? Marker(barely: bytes, from: line.content, to: line.contentEnd, after: lastBare) : nil
    if let bare { marker = bare }
    let isBold = isBoldThrough(marker.end, line.contentEnd)
    guard isAlone || isBold || marker.kind == .ordinal || marker.kind == .section else {
      return nil
    }
    let wording = Wording(segment(line, from: marker.end), of: bytes)
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
    if let bare { lastBare = bare.number }
    if marker.kind != .none { lastSection = marker }
    draft.addHeading(
      Sentences.whole(wording), level: level, marker: marker,
      lines: line.number...line.number)
    return 1
  }

  /// Several lines that are one title: all in capitals, bold from the first to the last, or set as
  /// titles at the very head of the draft.
  func blockHeading(_ range: Range<Int>) -> Int? {
    let (first, last) = (lines[range.lowerBound], lines[range.upperBound - 1])
    guard last.contentEnd - first.content <= 400 else { return nil }
    if isBoldThrough(first.content, last.contentEnd) { return Headings.Level.title }
    if range.lowerBound == 0, range.allSatisfy({ isTitleLine($0) }) { return Headings.Level.title }
    for index in range {
      let wording = Wording(segment(lines[index]), of: bytes)
      guard Words(wording.bytes).isCapitals,
        Marker(bytes, from: lines[index].content, to: lines[index].contentEnd).kind == .none
      else { return nil }
    }
    return Headings.Level.title
  }

  /// Whether a line at the very head of a draft may be one of the lines of its title.
  private func isTitleLine(_ index: Int) -> Bool {
    let line = lines[index]
    let wording = Wording(segment(line), of: bytes)
    let candidate = Headings.Candidate(
      wording: wording, marker: Marker(bytes, from: line.content, to: line.contentEnd),
      isBold: false, lineCount: 1, isMarkedUp: isMarkedUp)
    return candidate.marker.kind == .none && Words(wording.bytes).titleShare >= 0.6
      && Headings.level(of: candidate) == Headings.Level.plain
  }

  func isBoldThrough(_ start: Int, _ end: Int) -> Bool {
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
  func isSetApart(_ index: Int) -> Bool {
    let number = lines[index].number
    if index > 0, lines[index - 1].number == number - 1, hashes(lines[index - 1]) == 0 {
      return false
    }
    return index + 1 >= lines.count || lines[index + 1].number > number + 1
  }
}
