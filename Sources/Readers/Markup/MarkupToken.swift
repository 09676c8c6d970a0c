/// One thing of a marked-up text: a tag, a run of words, a comment.
struct MarkupToken {
  enum Kind {
    /// Words in which entities stand for characters.
    case text
    /// Words taken as they are: CDATA, and what elements such as `script` hold.
    case literal
    case open
    case close
    /// A comment, a document type, a processing instruction: nothing that shows.
    case hidden
  }

  var kind: Kind
  /// The first byte of a tag or of words.
  var start: Int
  /// The offset behind the last byte.
  var end: Int
  /// The name of a tag; empty elsewhere.
  var name = 0..<0
  /// Whether a tag closes itself, as `<br/>` does.
  var isSelfClosing = false

  /// The bytes between a tag's name and its end, which hold the attributes.
  var attributes: Range<Int> { name.upperBound..<max(name.upperBound, end) }
}

/// Goes over the attributes of a tag, each byte once.
struct MarkupAttributes: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var cursor: Int
  private let end: Int

  init(of token: MarkupToken, in bytes: [UInt8]) {
    self.bytes = bytes
    cursor = token.attributes.lowerBound
    end = token.attributes.upperBound
  }

  /// The next attribute: where its name and its value stand, the quotation marks left out.
  mutating func next() -> (name: Range<Int>, value: Range<Int>)? {
    while cursor < end, MarkupTokenizer.endsName(bytes[cursor]) || bytes[cursor] == 0x3D {
      cursor += 1
    }
    guard cursor < end else { return nil }
    let start = cursor
    while cursor < end, !MarkupTokenizer.endsName(bytes[cursor]), bytes[cursor] != 0x3D {
      cursor += 1
    }
    let name = start..<cursor
    var sign = cursor
    while sign < end, bytes[sign] <= 0x20 { sign += 1 }
    guard sign < end, bytes[sign] == 0x3D else { return (name, cursor..<cursor) }
    cursor = sign + 1
    while cursor < end, bytes[cursor] <= 0x20 { cursor += 1 }
    guard cursor < end else { return (name, cursor..<cursor) }
    let mark = bytes[cursor]
    if mark == 0x22 || mark == 0x27, let close = bytes[(cursor + 1)..<end].firstIndex(of: mark) {
      defer { cursor = close + 1 }
      return (name, (cursor + 1)..<close)
    }
    let value = cursor
    while cursor < end, bytes[cursor] > 0x20, bytes[cursor] != 0x3E { cursor += 1 }
    return (name, value..<cursor)
  }
}

extension [UInt8] {
  /// Whether a range holds an ASCII word and nothing else, in any case of letters.
  func isWord(_ word: StaticString, _ range: Range<Int>) -> Bool {
    range.count == word.utf8CodeUnitCount && has(word, at: range.lowerBound, before: endIndex)
  }

  /// The whole number that a range holds, nothing where it holds none; never above the limit.
  func wholeNumber(_ range: Range<Int>, limit: Int) -> Int? {
    var cursor = range.lowerBound
    while cursor < range.upperBound, self[cursor] <= 0x20 { cursor += 1 }
    let start = cursor
    var value = 0
    while cursor < range.upperBound, self[cursor].isDigit {
      value = Swift.min(value * 10 + Int(self[cursor] - 48), limit)
      cursor += 1
    }
    return cursor > start ? value : nil
  }
}
