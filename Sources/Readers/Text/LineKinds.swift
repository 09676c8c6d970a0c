import Figures

extension [UInt8] {
  /// Whether a line is nothing but a page's label: Page 12, page 3 of 9, - 4 -, 12 | Page.
  func isPageLabel(_ line: Line) -> Bool {
    guard line.contentEnd - line.content <= 24 else { return false }
    return isPageLabel(line.content..<line.contentEnd)
  }

  /// Whether a range is nothing but a page's label.
  func isPageLabel(_ range: Range<Int>) -> Bool {
    guard range.count >= 3, range.count <= 24 else { return false }
    var words = 0
    var numbers = 0
    var isInNumber = false
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = self[offset]
      if byte.isDigit {
        if !isInNumber { numbers += 1 }
        isInNumber = true
        offset += 1
        continue
      }
      isInNumber = false
      if has("page", at: offset, before: range.upperBound) {
        words += 1
        offset += 4
      } else if has("of", at: offset, before: range.upperBound), words == 1, numbers == 1 {
        offset += 2
      } else if byte == 0x20 || byte == UInt8(ascii: "|") || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "*")
      {
        offset += 1
      } else {
        return false
      }
    }
    if words == 1 { return numbers == 1 || numbers == 2 }
    // A number between dashes, as printers set it; a bare number may be a figure.
    return words == 0 && numbers == 1 && self[range.lowerBound] == UInt8(ascii: "-")
      && self[range.upperBound - 1] == UInt8(ascii: "-")
  }

  /// Whether a line is nothing but a few digits: a page's number, or a figure on its own.
  func isBareNumber(_ line: Line) -> Bool {
    line.contentEnd - line.content <= 4
      && self[line.content..<line.contentEnd].allSatisfy { $0.isDigit }
  }

  /// How many times a line repeats one of these bytes and nothing else, as rules and underlines do.
  func ruleLength(_ line: Line, of marks: StaticString) -> Int {
    let first = self[line.content]
    var isKnown = false
    for index in 0..<marks.utf8CodeUnitCount where marks.utf8Start[index] == first {
      isKnown = true
    }
    guard isKnown else { return 0 }
    var count = 0
    for offset in line.content..<line.contentEnd {
      if self[offset] == first {
        count += 1
      } else if self[offset] != 0x20 {
        return 0
      }
    }
    return count
  }

  /// Whether a line holds an unescaped pipe.
  func hasPipe(_ line: Line) -> Bool {
    guard line.holdsPipe else { return false }
    var offset = line.content
    while offset < line.contentEnd {
      if self[offset] == UInt8(ascii: "\\") {
        offset += 2
        continue
      }
      if self[offset] == UInt8(ascii: "|") { return true }
      offset += 1
    }
    return false
  }

  /// Whether a line is the alignment row of a pipe table, dashes and colons between pipes.
  func isAlignmentRow(_ line: Line) -> Bool {
    var dashes = 0
    var pipes = 0
    for offset in line.content..<line.contentEnd {
      switch self[offset] {
      case UInt8(ascii: "-"): dashes += 1
      case UInt8(ascii: "|"), UInt8(ascii: "+"): pipes += 1
      case UInt8(ascii: ":"), UInt8(ascii: "="), 0x20, 0x09: break
      default: return false
      }
    }
    return dashes >= 1 && pipes >= 1
  }

  /// Whether words ending at `end` stop there: a full stop, a colon, a bracket after one.
  func isTerminated(_ start: Int, _ end: Int) -> Bool {
    var cursor = end
    while cursor > start {
      let byte = self[cursor - 1]
      switch byte {
      case 0x20, 0x09, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "_"):
        cursor -= 1
      case UInt8(ascii: ")"):
        cursor -= 1
        // A closing bracket stops a sentence only behind the stop itself.
        return cursor > start && isStop(self[cursor - 1])
      case UInt8(ascii: ">"):
        var open = cursor - 1
        while open > start, cursor - open < 20, self[open] != UInt8(ascii: "<") { open -= 1 }
        guard self[open] == UInt8(ascii: "<") else { return false }
        cursor = open
      case 0x99, 0x9D:
        guard cursor - start >= 3, self[cursor - 3] == 0xE2 else { return false }
        cursor -= 3
      default:
        return isStop(byte)
      }
    }
    return true
  }

  private func isStop(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"),
      UInt8(ascii: ";"):
      return true
    default: return false
    }
  }

  /// Whether words ending at `end` cannot stop there: `of the`, a comma, a dash, an open bracket.
  func isLeftOpen(_ start: Int, _ end: Int) -> Bool {
    var cursor = end
    while cursor > start, self[cursor - 1] <= 0x20 { cursor -= 1 }
    guard cursor > start else { return false }
    switch self[cursor - 1] {
    case UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "&"), UInt8(ascii: "/"),
      UInt8(ascii: "("):
      return true
    case 0x93, 0x94:
      if cursor - start >= 3, self[cursor - 2] == 0x80, self[cursor - 3] == 0xE2 { return true }
    default: break
    }
    var first = cursor
    while first > start, cursor - first < 8, self[first - 1].isLetter { first -= 1 }
    guard first == start || !self[first - 1].isWord else { return false }
    switch String(decoding: self[first..<cursor], as: UTF8.self).lowercased() {
    case "a", "an", "the", "of", "to", "in", "and", "or", "for", "with", "by", "from", "at", "on",
      "is", "are", "was", "were", "be", "been", "has", "have", "had", "that", "which", "than",
      "as", "their", "this", "these", "between", "per", "into", "its":
      return true
    default: return false
    }
  }
}
