/// Cuts HTML or XML into tags and words: one pass, no depth, no DTD, nothing fetched.
struct MarkupTokenizer {
  enum Dialect {
    case html
    case xml
  }

  private let bytes: [UInt8]
  private let dialect: Dialect
  private var cursor = 0
  /// The element whose words are no markup, behind its tag.
  private var raw: Range<Int>?
  /// Marks that do not occur any more, so that none is looked for twice.
  private var absent: Set<UInt8> = []
  private var missesClose: Set<UInt64> = []
  /// Where something opens that nothing closes, and what it is; the first few.
  private(set) var flaws: [(offset: Int, what: String)] = []

  init(_ bytes: [UInt8], as dialect: Dialect) {
    self.bytes = bytes
    self.dialect = dialect
  }

  /// The next token, or nil at the end.
  mutating func next() -> MarkupToken? {
    if let name = raw {
      raw = nil
      if let token = rawText(of: name) { return token }
    }
    guard cursor < bytes.count else { return nil }
    if opensMarkup(cursor) { return markup() }
    let start = cursor
    cursor += 1
    while cursor < bytes.count, bytes[cursor] != 0x3C || !opensMarkup(cursor) { cursor += 1 }
    return MarkupToken(kind: .text, start: start, end: cursor)
  }

  /// Whether a byte ends the name of a tag or an attribute.
  static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "<")
  }

  /// Whether a tag, a comment or a declaration starts here; any other `<` is a word's own.
  private func opensMarkup(_ offset: Int) -> Bool {
    guard bytes[offset] == 0x3C, offset + 1 < bytes.count else { return false }
    switch bytes[offset + 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case UInt8(ascii: "/"): return offset + 2 < bytes.count && opensName(bytes[offset + 2])
    default: return opensName(bytes[offset + 1])
    }
  }

  private func opensName(_ byte: UInt8) -> Bool {
    byte.isLetter || (dialect == .xml && (byte == UInt8(ascii: "_") || byte >= 0x80))
  }

  private mutating func markup() -> MarkupToken {
    switch bytes[cursor + 1] {
    case UInt8(ascii: "!"):
      if bytes.has("<!--", at: cursor, before: bytes.count) { return comment() }
      if bytes.has("<![cdata[", at: cursor, before: bytes.count) { return literal() }
      return hidden(upTo: ">", what: "a declaration")
    case UInt8(ascii: "?"):
      return hidden(upTo: dialect == .xml ? "?>" : ">", what: "an instruction")
    default: return tag()
    }
  }

  // MARK: Tags

  private mutating func tag() -> MarkupToken {
    let start = cursor
    let isClosing = bytes[cursor + 1] == UInt8(ascii: "/")
    let nameStart = cursor + (isClosing ? 2 : 1)
    var position = nameStart
    while position < bytes.count, !MarkupTokenizer.endsName(bytes[position]) { position += 1 }
    let name = nameStart..<position
    // A `>` inside quotation marks belongs to a value; a `<` outside opens the next tag.
    var isBehindSign = false
    scan: while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: ">"), UInt8(ascii: "<"): break scan
      case 0x22, 0x27:
        if isBehindSign, let close = closing(byte, from: position + 1) { position = close }
        isBehindSign = false
      case UInt8(ascii: "="): isBehindSign = true
      case 0...0x20: break
      default: isBehindSign = false
      }
      position += 1
    }
    let isEnded = position < bytes.count && bytes[position] == UInt8(ascii: ">")
    if !isEnded { flaw("a tag that nothing closes", at: start) }
    cursor = isEnded ? position + 1 : position
    let slash = cursor - 2
    let token = MarkupToken(
      kind: isClosing ? .close : .open, start: start, end: cursor, name: name,
      isSelfClosing: isEnded && slash >= name.upperBound && bytes[slash] == UInt8(ascii: "/"))
    if dialect == .html, !isClosing, holdsRawText(name) { raw = name }
    return token
  }

  private mutating func closing(_ mark: UInt8, from start: Int) -> Int? {
    guard !absent.contains(mark) else { return nil }
    var position = start
    while position < bytes.count, bytes[position] != mark { position += 1 }
    if position < bytes.count { return position }
    absent.insert(mark)
    flaw("a quotation mark that nothing closes", at: start - 1)
    return nil
  }

  // MARK: What is no markup

  private func holdsRawText(_ name: Range<Int>) -> Bool {
    holdsCode(name) || bytes.isWord("title", name) || bytes.isWord("textarea", name)
  }

  private func holdsCode(_ name: Range<Int>) -> Bool {
    switch bytes[name.lowerBound] | 32 {
    case UInt8(ascii: "s"): return bytes.isWord("script", name) || bytes.isWord("style", name)
    case UInt8(ascii: "x"): return bytes.isWord("xmp", name)
    case UInt8(ascii: "i"): return bytes.isWord("iframe", name)
    case UInt8(ascii: "n"): return bytes.isWord("noembed", name) || bytes.isWord("noframes", name)
    default: return false
    }
  }

  /// The words up to the tag that closes the element; nil where they are markup after all.
  private mutating func rawText(of name: Range<Int>) -> MarkupToken? {
    let start = cursor
    let key = bytes[name].reduce(0 as UInt64) { $0 << 8 | UInt64($1 | 32) }
    let isCode = holdsCode(name)
    guard !missesClose.contains(key) else { return nil }
    var position = start
    while position + 1 < bytes.count {
      if bytes[position] == 0x3C, bytes[position + 1] == UInt8(ascii: "/"), closes(name, position) {
        cursor = position
        guard position > start else { return nil }
        return MarkupToken(kind: isCode ? .literal : .text, start: start, end: position)
      }
      position += 1
    }
    flaw("an element that nothing closes", at: name.lowerBound - 1)
    missesClose.insert(key)
    // Code to the end is none of the draft; words are better read than lost.
    guard isCode, start < bytes.count else { return nil }
    cursor = bytes.count
    return MarkupToken(kind: .literal, start: start, end: bytes.count)
  }

  private func closes(_ name: Range<Int>, _ offset: Int) -> Bool {
    let end = offset + 2 + name.count
    guard end <= bytes.count else { return false }
    for (index, byte) in bytes[name].enumerated() {
      guard bytes[offset + 2 + index] | 32 == byte | 32 else { return false }
    }
    return end == bytes.count || MarkupTokenizer.endsName(bytes[end])
  }

  private mutating func comment() -> MarkupToken {
    // `<!-->` and `<!--->` are comments of nothing.
    for short: StaticString in ["<!-->", "<!--->"]
    where dialect == .html && bytes.has(short, at: cursor, before: bytes.count) {
      return take(.hidden, from: cursor, to: cursor + short.utf8CodeUnitCount)
    }
    var position = cursor + 4
    while position + 2 < bytes.count {
      if bytes[position] == UInt8(ascii: "-"), bytes[position + 1] == UInt8(ascii: "-"),
        bytes[position + 2] == UInt8(ascii: ">")
      {
        return take(.hidden, from: cursor, to: position + 3)
      }
      position += 1
    }
    flaw("a comment that nothing closes, so that the rest of the draft is part of it", at: cursor)
    return take(.hidden, from: cursor, to: bytes.count)
  }

  private mutating func literal() -> MarkupToken {
    let start = cursor + 9
    var position = start
    while position + 2 < bytes.count {
      if bytes[position] == UInt8(ascii: "]"), bytes[position + 1] == UInt8(ascii: "]"),
        bytes[position + 2] == UInt8(ascii: ">")
      {
        cursor = position + 3
        return MarkupToken(kind: .literal, start: start, end: position)
      }
      position += 1
    }
    flaw("a CDATA section that nothing closes", at: cursor)
    return take(.literal, from: start, to: bytes.count)
  }

  private mutating func hidden(upTo mark: StaticString, what: String) -> MarkupToken {
    var position = cursor + 2
    while position < bytes.count {
      if bytes.has(mark, at: position, before: bytes.count) {
        return take(.hidden, from: cursor, to: position + mark.utf8CodeUnitCount)
      }
      position += 1
    }
    flaw(what + " that nothing closes", at: cursor)
    return take(.hidden, from: cursor, to: bytes.count)
  }

  private mutating func take(_ kind: MarkupToken.Kind, from start: Int, to end: Int) -> MarkupToken
  {
    cursor = end
    return MarkupToken(kind: kind, start: start, end: end)
  }

  private mutating func flaw(_ what: String, at offset: Int) {
    if flaws.count < Limits.raggedNotes { flaws.append((offset, what)) }
  }
}
