import Figures
import Reports

/// Paragraphs and items: what goes on from line to line, and across page breaks.
extension TextReader {
  func groupSegments(_ range: Range<Int>, _ marker: Marker) -> ([Segment], [Wording.Joint]) {
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
  func joint(_ above: Line, _ line: Line, _ width: Int) -> Wording.Joint {
    let first = bytes[Marker.quoteEnd(bytes, line.content, line.contentEnd)]
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
  mutating func readGroup(_ range: Range<Int>, _ marker: Marker) {
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
  func continues(after index: Int) -> Int? {
    let line = lines[index]
    guard !bytes.isTerminated(line.content, line.contentEnd) else { return nil }
    var other = index + 1
    while other < lines.count, distance(other) <= 3, bytes.isBareNumber(lines[other]) {
      other += 1
    }
    guard other < lines.count, distance(other) <= 3,
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

  mutating func addGroup(
    _ group: (segments: [Segment], joints: [Wording.Joint]), _ marker: Marker?
  ) {
    guard let first = group.segments.first, let last = group.segments.last else { return }
    let wording = Wording(group.segments, joints: group.joints, of: bytes)
    let sentences = Sentences.of(wording)
    let lines = first.line...max(first.line, last.line)
    guard !sentences.isEmpty else { return }
    draft.firstNumbers[draft.blocks.count] = marker?.number
    switch marker?.kind {
    case .bullet, .ordinal: draft.add(.item(sentences), lines: lines, marker: marker)
    default: draft.add(.paragraph(sentences), lines: lines, marker: marker)
    }
  }
}
