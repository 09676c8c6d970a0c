import Figures

/// A run of a draft's bytes on one line, with the column of its first byte.
struct Segment {
  var start: Int
  var end: Int
  var line: Int
  var column: Int
}

/// Bytes of markup to leave out, and the scalar that stands in for them, if any.
struct Edit {
  var start: Int
  var end: Int
  var replacement: UInt32 = 0
}

/// Finds the markup in runs of words: emphasis, tags, entities, links, escapes; one pass, no depth.
struct MarkupScanner {
  private let bytes: [UInt8]
  private var edits: [Edit] = []
  /// Unclosed emphasis by character and length: `*` 1 to 3, then `_` 1 to 3, then ticks.
  private var open = [[Int]](repeating: [], count: 7)
  private var brackets: [(offset: Int, isImage: Bool)] = []
  private var isInsideRaised = false
  private var noCommentEnds = false

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The edits in the order of their offsets; empty where the runs hold no markup.
  static func edits(in segments: [Segment], of bytes: [UInt8]) -> [Edit] {
    guard segments.contains(where: { isMarked($0, bytes) }) else { return [] }
    var scanner = MarkupScanner(bytes)
    for segment in segments { scanner.scan(segment) }
    return scanner.edits.sorted { $0.start < $1.start }
  }

  private static func isMarked(_ segment: Segment, _ bytes: [UInt8]) -> Bool {
    for offset in segment.start..<segment.end {
      switch bytes[offset] {
      case UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "_"),
        UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "\\"):
        return true
      default: break
      }
    }
    return false
  }

  private mutating func scan(_ segment: Segment) {
    var cursor = segment.start
    while cursor < segment.end {
      switch bytes[cursor] {
      case UInt8(ascii: "<"): cursor = tag(at: cursor, segment)
      case UInt8(ascii: "&"): cursor = entity(at: cursor, segment)
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"):
        cursor = emphasis(at: cursor, segment)
      case UInt8(ascii: "\\"):
        let next = cursor + 1
        if next < segment.end, MarkupScanner.isEscapable(bytes[next]) {
          edits.append(Edit(start: cursor, end: next))
        }
        cursor += 2
      case UInt8(ascii: "["):
        brackets.append(
          (cursor, cursor > segment.start && bytes[cursor - 1] == UInt8(ascii: "!")))
        if cursor + 1 < segment.end, bytes[cursor + 1] == UInt8(ascii: "^") {
          edits.append(Edit(start: cursor + 1, end: cursor + 2))
          cursor += 1
        }
        cursor += 1
      case UInt8(ascii: "]"): cursor = link(at: cursor, segment)
      default: cursor += 1
      }
    }
  }

  private static func isEscapable(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "|"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "#"), UInt8(ascii: "\\"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "~"), UInt8(ascii: "+"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"):
      return true
    default: return false
    }
  }

  private mutating func emphasis(at start: Int, _ segment: Segment) -> Int {
    let mark = bytes[start]
    var end = start
    while end < segment.end, bytes[end] == mark { end += 1 }
    let length = end - start
    let isTick = mark == UInt8(ascii: "`")
    guard length <= 3 else { return end }
    let before = start > segment.start ? bytes[start - 1] : 0x20
    let after = end < segment.end ? bytes[end] : 0x20
    let slot = isTick ? 6 : (mark == UInt8(ascii: "*") ? 0 : 3) + length - 1
    // A footnote mark sits behind a word or a number, so it never opens; `* ` never does either.
    if before > 0x20, isTick || !after.isWord, let opener = open[slot].popLast() {
      edits.append(Edit(start: opener, end: opener + length))
      edits.append(Edit(start: start, end: end))
    } else if after > 0x20, !before.isWord {
      open[slot].append(start)
    }
    return end
  }

  private mutating func link(at closer: Int, _ segment: Segment) -> Int {
    guard let opener = brackets.popLast() else { return closer + 1 }
    var cursor = closer + 1
    guard cursor < segment.end, bytes[cursor] == UInt8(ascii: "(") else { return cursor }
    cursor += 1
    while cursor < segment.end, bytes[cursor] != UInt8(ascii: ")") {
      if bytes[cursor] == UInt8(ascii: "[") || bytes[cursor] == UInt8(ascii: "(") {
        return closer + 1
      }
      cursor += 1
    }
    guard cursor < segment.end else { return closer + 1 }
    // A remark in brackets behind brackets is no link: an address holds no space before a title.
    let target = bytes[(closer + 2)..<cursor]
    guard let first = target.first, first != 0x20,
      target.contains(where: { $0 == UInt8(ascii: "/") || $0 == 0x23 || $0 == 0x2E || $0 == 0x40 })
    else { return closer + 1 }
    if opener.isImage {
      while let last = edits.last, last.start >= opener.offset { edits.removeLast() }
      edits.append(Edit(start: opener.offset - 1, end: cursor + 1))
    } else {
      edits.append(Edit(start: opener.offset, end: opener.offset + 1))
      edits.append(Edit(start: closer, end: cursor + 1))
    }
    return cursor + 1
  }

  private mutating func tag(at start: Int, _ segment: Segment) -> Int {
    var cursor = start + 1
    if bytes.has("<!--", at: start, before: segment.end) { return comment(at: start, segment) }
    let isClosing = cursor < segment.end && bytes[cursor] == UInt8(ascii: "/")
    if isClosing { cursor += 1 }
    let nameStart = cursor
    while cursor < segment.end, bytes[cursor].isLetter || bytes[cursor].isDigit { cursor += 1 }
    let nameEnd = cursor
    guard nameEnd > nameStart, nameEnd - nameStart <= 10, bytes[nameStart].isLetter else {
      return start + 1
    }
    let limit = min(segment.end, start + 2000)
    while cursor < limit, bytes[cursor] != UInt8(ascii: ">"), bytes[cursor] != UInt8(ascii: "<") {
      cursor += 1
    }
    guard cursor < limit, bytes[cursor] == UInt8(ascii: ">") else { return start + 1 }
    let end = cursor + 1
    let name = String(decoding: bytes[nameStart..<nameEnd], as: UTF8.self).lowercased()
    if MarkupScanner.blocks.contains(name) {
      edits.append(Edit(start: start, end: end, replacement: 0x20))
    } else if MarkupScanner.styles.contains(name) {
      edits.append(Edit(start: start, end: end))
    } else if name == "sup" {
      let replacement = raised(isClosing: isClosing, from: end, segment)
      edits.append(Edit(start: start, end: end, replacement: replacement))
    } else if MarkupScanner.schemes.contains(name)
      || bytes[nameEnd..<cursor].contains(UInt8(ascii: "@"))
    {
      edits.append(Edit(start: start, end: start + 1))
      edits.append(Edit(start: cursor, end: end))
    } else {
      return start + 1
    }
    return end
  }

  /// Raised digits are a footnote's mark: in brackets they cannot run into the number before them.
  private mutating func raised(isClosing: Bool, from start: Int, _ segment: Segment) -> UInt32 {
    if isClosing {
      defer { isInsideRaised = false }
      return isInsideRaised ? 0x29 : 0
    }
    var cursor = start
    while cursor < segment.end, cursor - start < 4, bytes[cursor].isDigit { cursor += 1 }
    isInsideRaised = cursor > start && bytes.has("</sup", at: cursor, before: segment.end)
    return isInsideRaised ? 0x28 : 0
  }

  private mutating func comment(at start: Int, _ segment: Segment) -> Int {
    guard !noCommentEnds else { return start + 1 }
    var cursor = start + 4
    while cursor + 2 < segment.end {
      if bytes.has("-->", at: cursor, before: segment.end) {
        edits.append(Edit(start: start, end: cursor + 3))
        return cursor + 3
      }
      cursor += 1
    }
    noCommentEnds = true
    return start + 1
  }

  private mutating func entity(at start: Int, _ segment: Segment) -> Int {
    guard let entity = Entities.read(bytes, at: start, before: segment.end),
      bytes[entity.end - 1] == UInt8(ascii: ";")
    else { return start + 1 }
    let isBlank = entity.scalar == 0xA0 || entity.scalar == 0x2002 || entity.scalar == 0x2003
    let scalar = isBlank ? 0x20 : entity.scalar
    edits.append(Edit(start: start, end: entity.end, replacement: scalar))
    return entity.end
  }

  /// Tags that part words.
  private static let blocks: Set<String> = [
    "p", "br", "div", "ul", "ol", "li", "table", "tr", "td", "th", "tbody", "thead", "hr",
    "blockquote", "section", "article", "figure", "figcaption", "caption", "center", "img", "pre",
    "h1", "h2", "h3", "h4", "h5", "h6", "dl", "dt", "dd",
  ]

  /// Tags inside words.
  private static let styles: Set<String> = [
    "u", "i", "b", "em", "strong", "span", "sub", "a", "font", "small", "big", "s", "del", "ins",
    "mark", "code", "tt", "abbr", "cite", "q", "strike", "label",
  ]

  private static let schemes: Set<String> = ["http", "https", "mailto", "www"]
}
