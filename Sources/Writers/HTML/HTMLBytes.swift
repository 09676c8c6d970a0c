/// HTML straight into bytes: text from outside goes through here and nowhere else.
extension ByteSink {
  /// Writes a text so that it is text, between tags and inside of quotes.
  mutating func html(_ text: String) {
    text.withBytes { bytes in html(bytes) }
  }

  /// Writes bytes of a text in the same way.
  mutating func html(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var cursor = 0
    while cursor < bytes.count {
      let width = bytes.widthToReplace(at: cursor)
      guard width > 0 else {
        cursor += 1
        continue
      }
      if cursor > start { write(bytes: UnsafeBufferPointer(rebasing: bytes[start..<cursor])) }
      replace(UnsafeBufferPointer(rebasing: bytes[cursor..<(cursor + width)]))
      cursor += width
      start = cursor
    }
    if cursor > start { write(bytes: UnsafeBufferPointer(rebasing: bytes[start..<cursor])) }
  }

  /// Writes a text of at most so many characters, and dots for the rest.
  mutating func html(_ text: String, most: Int) {
    let scalars = text.unicodeScalars
    guard text.utf8.count > most,
      let end = scalars.index(scalars.startIndex, offsetBy: most, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return html(text) }
    html(String(text[..<end]))
    write(own: "…")
  }

  /// Writes an attribute with the space before it.
  mutating func htmlAttribute(_ name: StaticString, _ value: String, most: Int = .max) {
    write(own: " ")
    write(own: name)
    write(own: "=\"")
    if most == .max { html(value) } else { html(value, most: most) }
    write(own: "\"")
  }

  private mutating func replace(_ bytes: UnsafeBufferPointer<UInt8>) {
    switch bytes[0] {
    case UInt8(ascii: "&"): write(own: "&amp;")
    case UInt8(ascii: "<"): write(own: "&lt;")
    case UInt8(ascii: ">"): write(own: "&gt;")
    case UInt8(ascii: "\""): write(own: "&quot;")
    default: write(String(decoding: bytes, as: UTF8.self).shownPlainly)
    }
  }
}

extension String {
  /// Hands the UTF-8 bytes to `body`, copied only where they are not in one piece.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    return Array(utf8).withUnsafeBufferPointer(body)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// How many bytes at `offset` must not stand as they are: markup, controls, marks of direction.
  @inline(__always)
  fileprivate func widthToReplace(at offset: Int) -> Int {
    let byte = self[offset]
    if byte > 0x3E, byte < 0x7F { return 0 }
    switch byte {
    case 0x22, 0x26, 0x3C, 0x3E: return 1
    case 0x09, 0x0A: return 0
    case 0..<0x20, 0x7F: return 1
    case 0xC2:
      return offset + 1 < count && self[offset + 1] < 0xA0 ? 2 : 0
    case 0xD8:
      return offset + 1 < count && self[offset + 1] == 0x9C ? 2 : 0
    case 0xE2:
      guard offset + 2 < count else { return 0 }
      switch (self[offset + 1], self[offset + 2]) {
      case (0x80, 0x8E...0x8F), (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): return 3
      default: return 0
      }
    default: return 0
    }
  }
}
