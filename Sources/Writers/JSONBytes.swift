/// JSON straight into bytes: an object is opened with its first member, and members follow.
extension ByteSink {
  mutating func open(_ name: StaticString, _ text: String) {
    write(name: name, behind: UInt8(ascii: "{"))
    quote(text)
  }

  mutating func close() { write(byte: UInt8(ascii: "}")) }

  mutating func name(_ name: StaticString) {
    write(name: name, behind: UInt8(ascii: ","))
  }

  mutating func member(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    self.name(name)
    quote(text)
  }

  mutating func member(_ name: StaticString, _ number: Int?) {
    guard let number else { return }
    self.name(name)
    write(number: number)
  }

  mutating func member(_ name: StaticString, _ texts: [String]) {
    self.name(name)
    list(texts) { text, sink in sink.quote(text) }
  }

  mutating func list<Item>(
    _ items: [Item], _ write: (Item, inout ByteSink) -> Void
  ) {
    self.write(byte: UInt8(ascii: "["))
    for index in items.indices {
      if index > 0 { self.write(byte: UInt8(ascii: ",")) }
      write(items[index], &self)
    }
    self.write(byte: UInt8(ascii: "]"))
  }

  /// Writes a text in quotes, escaped.
  mutating func quote(_ text: String) {
    write(byte: UInt8(ascii: "\""))
    if text.utf8.withContiguousStorageIfAvailable({ escape($0) }) == nil {
      Array(text.utf8).withUnsafeBufferPointer { escape($0) }
    }
    write(byte: UInt8(ascii: "\""))
  }

  private mutating func escape(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var cursor = 0
    while true {
      cursor = bytes.skipPlain(from: cursor)
      if cursor > start { write(bytes: UnsafeBufferPointer(rebasing: bytes[start..<cursor])) }
      guard cursor < bytes.count else { return }
      escape(bytes[cursor])
      cursor += 1
      start = cursor
    }
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): write("\\\"")
    case UInt8(ascii: "\\"): write("\\\\")
    case UInt8(ascii: "\n"): write("\\n")
    case UInt8(ascii: "\r"): write("\\r")
    case UInt8(ascii: "\t"): write("\\t")
    default:
      write("\\u00")
      for digit in [byte >> 4, byte & 15] {
        write(byte: digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The offset of the next byte that JSON wants escaped, else the end; eight bytes at a time.
  fileprivate func skipPlain(from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    var cursor = start
    let raw = UnsafeRawBufferPointer(self)
    while cursor + 8 <= count {
      let word = raw.loadUnaligned(fromByteOffset: cursor, as: UInt64.self)
      let quote = word ^ (ones &* 0x22)
      let slash = word ^ (ones &* 0x5C)
      let control = (word &- ones &* 0x20) & ~word
      let either = ((quote &- ones) & ~quote) | ((slash &- ones) & ~slash)
      guard (control | either) & tops == 0 else { break }
      cursor += 8
    }
    while cursor < count {
      let byte = self[cursor]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C { return cursor }
      cursor += 1
    }
    return cursor
  }
}
