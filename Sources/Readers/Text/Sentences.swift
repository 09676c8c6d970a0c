import Figures
import Reports

/// Cuts wordings into sentences.
enum Sentences {
  /// The sentences of a wording, each with its figures.
  static func of(_ wording: Wording) -> [Sentence] {
    let bytes = wording.bytes
    var sentences: [Sentence] = []
    var start = 0
    var walker = PieceWalker(wording)
    // Past the limit the draft is refused, so there is no use in looking on.
    let limit = Limits.figures
    var figures = 0
    var nextBreak = 0
    func close(at end: Int) {
      var (first, last) = (start, end)
      while first < last, bytes[first] == 0x20 { first += 1 }
      while last > first, bytes[last - 1] == 0x20 { last -= 1 }
      start = end
      guard first < last else { return }
      sentences.append(sentence(first..<last, wording, &walker, looksForFigures: figures <= limit))
      figures += sentences.last?.figures.count ?? 0
    }
    var cursor = 0
    while cursor < bytes.count {
      if nextBreak < wording.breaks.count, wording.breaks[nextBreak] <= cursor {
        nextBreak += 1
        close(at: cursor)
      }
      let byte = bytes[cursor]
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") {
        if let end = boundary(bytes, at: cursor, from: start) {
          close(at: end)
          cursor = end
          continue
        }
      } else if byte == 0xE2, isBullet(bytes, at: cursor), cursor > start {
        close(at: cursor)
      }
      cursor += 1
      if cursor - start > Limits.sentenceBytes, cursor < bytes.count, bytes[cursor] & 0xC0 != 0x80,
        bytes[cursor] == 0x20 || cursor - start > Limits.sentenceBytes * 2
      {
        close(at: cursor)
      }
    }
    close(at: bytes.count)
    return sentences
  }

  /// One sentence of the whole wording, such as a heading.
  static func whole(_ wording: Wording) -> Sentence {
    var walker = PieceWalker(wording)
    return sentence(0..<wording.bytes.count, wording, &walker)
  }

  private static func sentence(
    _ range: Range<Int>, _ wording: Wording, _ walker: inout PieceWalker,
    looksForFigures: Bool = true
  ) -> Sentence {
    var pieces: [Sentence.Piece] = []
    if let first = walker.place(of: range.lowerBound) {
      pieces.append(Sentence.Piece(offset: 0, line: first.line, column: first.column))
    }
    var index = walker.piece + 1
    while index < wording.pieces.count, wording.pieces[index].offset < range.upperBound {
      let piece = wording.pieces[index]
      pieces.append(
        Sentence.Piece(
          offset: piece.offset - range.lowerBound, line: piece.line, column: piece.column))
      index += 1
    }
    let text = String(decoding: wording.bytes[range], as: UTF8.self)
    let found = looksForFigures ? FoundFigures.inWords(text) : []
    let figures = found.map { SentenceFigure($0.figure, in: $0.range) }
    return Sentence(text: text, pieces: pieces, figures: figures)
  }

  /// The offset behind the blank that ends a sentence at this stop, where it ends one.
  private static func boundary(_ bytes: [UInt8], at stop: Int, from start: Int) -> Int? {
    var cursor = stop + 1
    while cursor < bytes.count, let width = closer(bytes, at: cursor) { cursor += width }
    guard cursor < bytes.count, bytes[cursor] == 0x20 else { return nil }
    let next = cursor + 1
    guard next < bytes.count else { return nil }
    var word = next
    while word < bytes.count, let width = opener(bytes, at: word) { word += width }
    guard word < bytes.count else { return nil }
    let follower = bytes[word]
    guard !follower.isLower else { return nil }
    if bytes[stop] == UInt8(ascii: "."), cursor == stop + 1,
      Abbreviations.holdOpen(bytes, stop: stop, from: start, next: word)
    {
      return nil
    }
    return next
  }

  private static func closer(_ bytes: [UInt8], at offset: Int) -> Int? {
    switch bytes[offset] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): return 1
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "*"): return 1
    case 0xE2:
      // The curly closing quotation marks.
      guard offset + 2 < bytes.count, bytes[offset + 1] == 0x80 else { return nil }
      return bytes[offset + 2] == 0x99 || bytes[offset + 2] == 0x9D ? 3 : nil
    default: return nil
    }
  }

  private static func opener(_ bytes: [UInt8], at offset: Int) -> Int? {
    switch bytes[offset] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "["): return 1
    case 0xE2:
      guard offset + 2 < bytes.count, bytes[offset + 1] == 0x80 else { return nil }
      return bytes[offset + 2] == 0x98 || bytes[offset + 2] == 0x9C ? 3 : nil
    default: return nil
    }
  }

  private static func isBullet(_ bytes: [UInt8], at offset: Int) -> Bool {
    offset + 3 < bytes.count && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0xA2
      && bytes[offset + 3] == 0x20
  }
}

/// Full stops that end no sentence.
enum Abbreviations {
  static func holdOpen(_ bytes: [UInt8], stop: Int, from start: Int, next: Int) -> Bool {
    var first = stop
    while first > start, stop - first < 16, bytes[first - 1].isWord || bytes[first - 1] == 0x2E {
      first -= 1
    }
    guard first < stop else { return false }
    let isNumber = bytes[first..<stop].allSatisfy { $0.isDigit || $0 == 0x2E }
    // A number at the head is a paragraph's number.
    if isNumber { return first == start && stop - first <= 3 }
    let word = String(decoding: bytes[first..<stop], as: UTF8.self)
    if stop - first == 1, bytes[first].isUpper {
      return !isStarter(bytes, at: next)
    }
    if word.utf8.count > 2, word.utf8.count <= 6, isInitials(bytes[first..<stop]) {
      return bytes[next].isDigit || (!isStarter(bytes, at: next) && bytes[first].isUpper)
        || word == "e.g" || word == "i.e"
    }
    let lowered = word.lowercased()
    if titles.contains(lowered) { return true }
    // These stand before a number, or end a sentence like any other word.
    return references.contains(lowered) && (bytes[next].isDigit || bytes[next] == 0xC2)
  }

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "cllr", "cllrs", "rev", "messrs", "hon", "supt", "insp", "sgt",
    "eg", "ie", "cf", "viz", "vs", "st",
  ]

  private static let references: Set<String> = [
    "no", "nos", "para", "paras", "p", "pp", "pg", "fig", "figs", "ref", "tel", "ext", "art", "cl",
    "sec", "sch", "vol", "ch", "ed", "approx", "ca", "est", "min", "max", "jan", "feb", "mar",
    "apr",
    "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "app", "reg", "regs",
  ]

  /// Single letters with stops between them, as in e.g and U.K.
  private static func isInitials(_ word: ArraySlice<UInt8>) -> Bool {
    for (index, byte) in word.enumerated() {
      if index % 2 == 0 ? !byte.isLetter : byte != 0x2E { return false }
    }
    return word.count % 2 == 1
  }

  /// Whether the next word is one that opens sentences, so that the letter before was a name's.
  private static func isStarter(_ bytes: [UInt8], at next: Int) -> Bool {
    var end = next
    while end < bytes.count, end - next < 12, bytes[end].isLetter { end += 1 }
    return starters.contains(String(decoding: bytes[next..<end], as: UTF8.self))
  }

  private static let starters: Set<String> = [
    "The", "This", "These", "That", "Those", "It", "In", "A", "An", "He", "She", "They", "We",
    "There", "As", "At", "For", "However", "When", "On", "If", "Of", "To", "By", "From", "During",
    "Following", "Although", "While", "Whilst", "Where", "After", "Also", "All", "No", "Our",
    "His", "Her", "Their", "Its", "Some", "Such", "Since", "With",
  ]
}
