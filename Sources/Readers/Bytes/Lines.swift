import Figures

/// A line of a draft that holds more than white space.
struct Line {
  /// The offset of its first byte.
  var start: Int
  /// The offset behind its last byte, the line end left out.
  var end: Int
  /// Its number, from 1.
  var number: Int
  /// The tabs in it.
  var tabs: Int
  /// The offset of its first byte that is no white space.
  var content: Int
  /// The offset behind its last byte that is no white space.
  var contentEnd: Int
  /// Whether a pipe stands in it.
  var holdsPipe: Bool
  /// Whether two blanks in a row stand behind its first byte that is none.
  var holdsBlanks: Bool
  /// How many lines of a page's margin, its number and its running words, stand above it.
  var marginAbove = 0
}

enum Lines {
  /// The lines that hold something; blank ones are known by the gaps in the numbers.
  static func index(_ bytes: [UInt8]) throws(ReadError) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(bytes.count / 64)
    var number = 1
    var start = 0
    while start < bytes.count {
      var end = start
      var tabs = 0
      var content = -1
      var contentEnd = start
      var holdsPipe = false
      var holdsBlanks = false
      while end < bytes.count {
        let byte = bytes[end]
        if byte > 0x20 {
          if byte == 0xC2, bytes.spaceWidth(at: end) == 2 {
            end += 2
            continue
          }
          if byte == UInt8(ascii: "|") { holdsPipe = true }
          if content < 0 { content = end }
          end += 1
          contentEnd = end
          continue
        }
        if byte == 0x0A || byte == 0x0D { break }
        if byte == 0x09 { tabs += 1 }
        if content >= 0, byte == 0x20, bytes[end - 1] == 0x20 { holdsBlanks = true }
        end += 1
      }
      if end - start > Limits.lineBytes {
        throw ReadError(
          "a line of more than \(Limits.lineBytes >> 20) MB", mend: "break it into lines",
          line: number)
      }
      if tabs >= Limits.columns {
        throw ReadError(
          "a row of more than \(Limits.columns) columns", mend: "split the table", line: number)
      }
      if content >= 0 {
        if lines.count == Limits.lines {
          throw ReadError(
            "more than \(Limits.lines) lines", mend: "audit its parts one by one", line: number)
        }
        lines.append(
          Line(
            start: start, end: end, number: number, tabs: tabs, content: content,
            contentEnd: contentEnd, holdsPipe: holdsPipe, holdsBlanks: holdsBlanks))
      }
      number += 1
      start = end + 1
      if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { start += 1 }
    }
    return lines
  }
}

extension [UInt8] {
  /// How many Unicode scalars start in a range of bytes.
  func scalars(_ range: Range<Int>) -> Int {
    var count = 0
    for offset in range where self[offset] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// Whether the bytes at an offset are those of an ASCII word, in any case of letters.
  func has(_ word: StaticString, at offset: Int, before end: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard offset >= 0, offset + length <= end else { return false }
    for index in 0..<length {
      let expected = word.utf8Start[index]
      let byte = self[offset + index]
      guard byte == expected || (expected.isLetter && byte | 32 == expected) else { return false }
    }
    return true
  }
}

extension UInt8 {
  var isUpper: Bool { self &- 65 < 26 }
  var isLower: Bool { self &- 97 < 26 }
  /// Whether a word can hold the byte: a letter, a digit, or part of a scalar beyond ASCII.
  var isWord: Bool { isDigit || isLetter || self >= 0x80 }
}
