/// Looking around in the bytes of a text; every look is bounded, so that a scan stays linear.
extension [UInt8] {
  func isBlank(_ offset: Int) -> Bool {
    offset < 0 || offset >= count || blankWidth(at: offset) > 0
      || (self[offset] == 0xA0 && offset > 0 && self[offset - 1] == 0xC2)
  }

  func text(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }

  /// The word in lower case; the bytes are letters of the alphabet.
  func lower(_ range: Range<Int>) -> String {
    String(unsafeUninitializedCapacity: range.count) { buffer in
      var index = 0
      for byte in self[range] {
        buffer[index] = byte &- 65 < 26 ? byte | 32 : byte
        index += 1
      }
      return index
    }
  }

  func skippingSpaces(_ offset: Int) -> Int {
    var cursor = offset
    while true {
      let width = blankWidth(at: cursor)
      if width == 0 { return cursor }
      cursor += width
    }
  }

  /// The end of the letters that start at `offset`.
  func lettersEnd(_ offset: Int) -> Int {
    var end = offset
    while end < count, self[end].isLetter { end += 1 }
    return end
  }

  /// The word that follows behind white space alone; a hyphen may stand there instead.
  func wordAfter(_ offset: Int, hyphen: Bool = false) -> Range<Int>? {
    var start = skippingSpaces(offset)
    if hyphen, start == offset, start < count, self[start] == UInt8(ascii: "-") { start += 1 }
    let end = lettersEnd(start)
    return end > start && end - start < 24 ? start..<end : nil
  }

  /// The word before `offset`, with nothing but white space, an opening bracket or `No.` between.
  func wordBefore(_ offset: Int, over marks: StaticString = "") -> Range<Int>? {
    var end = offset
    while end > 0 {
      if isBlank(end - 1) || holds(marks, self[end - 1]) { end -= 1 } else { break }
    }
    var start = end
    while start > 0, self[start - 1].isLetter, end - start < 24 { start -= 1 }
    guard start < end else { return nil }
    return start..<end
  }

  private func holds(_ marks: StaticString, _ byte: UInt8) -> Bool {
    for index in 0..<marks.utf8CodeUnitCount where marks.utf8Start[index] == byte { return true }
    return false
  }

  /// The end of the run without white space, brackets or quotes, three hundred bytes at most.
  func runEnd(from offset: Int) -> Int {
    var end = offset
    while end < count, end - offset < 300, !isBlank(end), self[end] != UInt8(ascii: ")"),
      self[end] != UInt8(ascii: ">"), self[end] != UInt8(ascii: "\"")
    {
      end += 1
    }
    while end > offset, self[end - 1] == UInt8(ascii: ".") || self[end - 1] == UInt8(ascii: ",") {
      end -= 1
    }
    return Swift.max(end, offset + 1)
  }

  func currencyWidth(at offset: Int) -> Int {
    guard offset < count else { return 0 }
    switch self[offset] {
    case UInt8(ascii: "$"): return 1
    case 0xC2: return offset + 1 < count && self[offset + 1] == 0xA3 ? 2 : 0
    case 0xE2:
      return offset + 2 < count && self[offset + 1] == 0x82 && self[offset + 2] == 0xAC ? 3 : 0
    default: return 0
    }
  }

  /// The width of a hyphen, dash or minus sign, or zero.
  func dashWidth(at offset: Int) -> Int {
    guard offset < count else { return 0 }
    if self[offset] == UInt8(ascii: "-") { return 1 }
    guard offset + 2 < count, self[offset] == 0xE2 else { return 0 }
    if self[offset + 1] == 0x80, (0x90...0x95).contains(self[offset + 2]) { return 3 }
    return self[offset + 1] == 0x88 && self[offset + 2] == 0x92 ? 3 : 0
  }

  func digitsEnd(_ offset: Int) -> Int {
    var end = offset
    while end < count, self[end].isDigit { end += 1 }
    return end
  }

  /// The value of a few bare digits.
  func plainNumber(_ range: Range<Int>) -> Exact {
    var value = 0
    for byte in self[range].prefix(12) { value = value * 10 + Int(byte &- 48) }
    return Exact(value)
  }

  /// The end of a post code whose first half starts at `start`, or nil.
  func postcodeEnd(from start: Int, letters: Int) -> Int? {
    guard letters <= 2, self[start] < 91, start == 0 || !self[start - 1].isLetter else {
      return nil
    }
    var cursor = digitsEnd(start + letters)
    guard cursor - start - letters <= 2 else { return nil }
    if cursor < count, self[cursor].isLetter, self[cursor] < 91 { cursor += 1 }
    let second = skippingSpaces(cursor)
    guard second > cursor, second + 2 < count, self[second].isDigit,
      self[second + 1] &- 65 < 26, self[second + 2] &- 65 < 26,
      second + 3 == count || !(self[second + 3].isLetter || self[second + 3].isDigit)
    else { return nil }
    return second + 3
  }

  /// Whether the literal, in lower case, stands at `offset`, whatever its case, as a word of its own.
  func hasWord(_ literal: StaticString, at offset: Int) -> Int? {
    let length = literal.utf8CodeUnitCount
    guard offset + length <= count else { return nil }
    for index in 0..<length {
      let (byte, wanted) = (self[offset + index], literal.utf8Start[index])
      guard byte == wanted || (wanted.isLetter && byte | 32 == wanted) else { return nil }
    }
    let end = offset + length
    if end < count, self[end].isLetter, self[end - 1].isLetter { return nil }
    return end
  }
}
