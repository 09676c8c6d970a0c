import Figures
import Reports

/// A word, a figure or a mark of a sentence.
struct Token: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case word
    case figure(Int)
    case mark(UInt8)
  }

  var kind: Kind
  /// The word in lower case, without an ending 's; empty for figures and marks.
  var text: String
  var range: Range<Int>
  /// Whether the word starts with a capital.
  var isCapital = false

  var figure: Int? {
    if case .figure(let index) = kind { return index }
    return nil
  }

  func isMark(_ marks: StaticString) -> Bool {
    guard case .mark(let byte) = kind else { return false }
    for index in 0..<marks.utf8CodeUnitCount where marks.utf8Start[index] == byte { return true }
    return false
  }
}

/// Cuts a sentence into tokens; a figure is one token, whatever it is written with.
enum TokenReader {
  static func tokens(of sentence: Sentence) -> [Token] {
    tokens(Array(sentence.text.utf8), sentence.figures.map(\.range))
  }

  static func words(_ text: String) -> [String] {
    tokens(Array(text.utf8), []).compactMap { $0.text.isEmpty ? nil : $0.text }
  }

  static func tokens(_ bytes: [UInt8], _ figures: [Range<Int>]) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(2 + bytes.count / 5)
    var cursor = 0
    var next = 0
    while cursor < bytes.count {
      if next < figures.count, cursor >= figures[next].lowerBound {
        let range = figures[next]
        tokens.append(Token(kind: .figure(next), text: "", range: range))
        cursor = max(range.upperBound, cursor + 1)
        next += 1
        continue
      }
      let byte = bytes[cursor]
      let limit = next < figures.count ? figures[next].lowerBound : bytes.count
      if byte.isLetter || byte.isDigit || byte >= 0xC3 && byte < 0xE0 {
        let end = wordEnd(bytes, cursor, limit)
        tokens.append(word(bytes, cursor..<end))
        cursor = end
      } else if byte == 0xE2 {
        // Dashes count as a mark, curly quotes as a quote.
        if bytes.isQuote(cursor) {
          tokens.append(Token(kind: .mark(34), text: "", range: cursor..<cursor + 3))
        } else if bytes.isDash(cursor) {
          tokens.append(Token(kind: .mark(45), text: "", range: cursor..<cursor + 3))
        }
        cursor += 3
      } else {
        if byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "*"), byte != UInt8(ascii: "_") {
          let isDash = byte == UInt8(ascii: "-")
          let isLoose =
            !isDash
            || cursor > 0 && bytes[cursor - 1] == 0x20
              && cursor + 1 < bytes.count && bytes[cursor + 1] == 0x20
          if isLoose {
            tokens.append(Token(kind: .mark(byte), text: "", range: cursor..<cursor + 1))
          }
        }
        cursor += 1
      }
    }
    return tokens
  }

  private static func wordEnd(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
    var end = start
    while end < limit {
      let byte = bytes[end]
      if byte.isLetter || byte.isDigit || byte >= 0xC3 && byte < 0xE0 || byte & 0xC0 == 0x80 {
        end += 1
        continue
      }
      // A hyphen or an apostrophe inside a word belongs to it.
      let isInner = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
      if isInner, end + 1 < limit, bytes[end + 1].isLetter {
        end += 1
        continue
      }
      if byte == 0xE2, end + 3 < limit, bytes[end + 1] == 0x80, bytes[end + 2] == 0x99,
        bytes[end + 3].isLetter
      {
        end += 3
        continue
      }
      break
    }
    return max(end, start + 1)
  }

  private static func word(_ bytes: [UInt8], _ range: Range<Int>) -> Token {
    var end = range.upperBound
    // An ending 's is no part of the word.
    if range.count > 2, bytes[end - 1] | 32 == UInt8(ascii: "s") {
      if bytes[end - 2] == UInt8(ascii: "'") {
        end -= 2
      } else if range.count > 4, bytes[end - 2] == 0x99, bytes[end - 3] == 0x80 {
        end -= 4
      }
    }
    let text = String(unsafeUninitializedCapacity: end - range.lowerBound) { buffer in
      var index = 0
      for byte in bytes[range.lowerBound..<end] {
        buffer[index] = byte &- 65 < 26 ? byte | 32 : byte
        index += 1
      }
      return index
    }
    return Token(
      kind: .word, text: text, range: range, isCapital: bytes[range.lowerBound] &- 65 < 26)
  }
}

extension [UInt8] {
  fileprivate func isQuote(_ offset: Int) -> Bool {
    offset + 2 < count && self[offset + 1] == 0x80 && (0x98...0x9F).contains(self[offset + 2])
  }

  fileprivate func isDash(_ offset: Int) -> Bool {
    offset + 2 < count && self[offset + 1] == 0x80 && (0x90...0x95).contains(self[offset + 2])
  }
}
