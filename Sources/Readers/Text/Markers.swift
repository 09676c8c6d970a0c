import Figures

/// What stands before the words of a line: a bullet, a number, or nothing.
struct Marker {
  enum Kind {
    case none
    case bullet
    /// `1.`, `a)`, `(iv)`
    case ordinal
    /// `2.1` or `2.1.3`, of a depth of two or more
    case section
  }

  var kind: Kind
  /// The number of an ordinal or the first number of a section.
  var number: Int
  /// Whether letters number it: `a)`, `(iv)`.
  private(set) var isLettered = false
  /// How many numbers a section has.
  var depth: Int
  /// The last number of a section.
  private var last = 0
  /// The offset behind the marker and its blanks.
  var end: Int

  /// The number of one item or minute, where it is printed in figures; 0 for letters and sections.
  var figure: Int { kind == .ordinal && !isLettered ? number : 0 }

  /// Reads the markers at the head of a range of bytes, one behind the other.
  ///
  /// `1.3 82% were` opens with a number of its own only behind a section 1.2.
  init(_ bytes: [UInt8], from start: Int, to end: Int, after section: Marker? = nil) {
    var cursor = Marker.quoteEnd(bytes, start, end)
    self = Marker(kind: .none, number: 0, depth: 0, end: cursor)
    for _ in 0..<3 {
      let words = Marker.skipListTags(bytes, cursor, end)
      guard let next = Marker.one(bytes, from: words, to: end, after: section) else { break }
      if kind == .none || next.kind == .section {
        self = next
      } else {
        self.end = next.end
      }
      cursor = next.end
      // A number followed by a number is text: 1. 2016 was a year of change.
      if next.kind != .bullet { break }
    }
  }

  /// Reads the number of a heading that no point follows: `3 Findings` behind `2 Background`.
  init?(barely bytes: [UInt8], from start: Int, to end: Int, after last: Int) {
    var (cursor, number) = (start, 0)
    while cursor < end, cursor - start < 2, bytes[cursor].isDigit {
      number = number * 10 + Int(bytes[cursor] - 48)
      cursor += 1
    }
    let words = Marker.skipBlanks(bytes, cursor, end)
    guard number == 1 || number == last + 1, words > cursor, words < end, bytes[words].isUpper
    else { return nil }
    self.init(kind: .ordinal, number: number, depth: 1, end: words)
  }

  private init(kind: Kind, number: Int, depth: Int, end: Int) {
    self.kind = kind
    self.number = number
    self.depth = depth
    self.end = end
  }

  /// The offset behind the signs that Markdown sets before quoted words.
  static func quoteEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var cursor = start
    while cursor + 1 < end, bytes[cursor] == UInt8(ascii: ">"), bytes[cursor + 1] == 0x20 {
      cursor += 2
    }
    return cursor
  }

  private static func skipListTags(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var cursor = start
    while bytes.has("<ul", at: cursor, before: end) || bytes.has("<ol", at: cursor, before: end)
      || bytes.has("<li", at: cursor, before: end)
    {
      guard let close = bytes[cursor..<min(end, cursor + 300)].firstIndex(of: UInt8(ascii: ">"))
      else { break }
      cursor = close + 1
      while cursor < end, bytes[cursor] <= 0x20 { cursor += 1 }
    }
    // Without a bullet behind it, a list's tag is the bullet itself.
    return cursor
  }

  private static func one(
    _ bytes: [UInt8], from start: Int, to end: Int, after section: Marker?
  ) -> Marker? {
    guard start < end else { return nil }
    if let width = bullet(bytes, at: start, before: end),
      case let words = skipBlanks(bytes, start + width, end), words > start + width
    {
      guard words < end else { return nil }
      return Marker(kind: .bullet, number: 0, depth: 0, end: words)
    }
    var cursor = start
    // Converters set paragraph numbers in bold.
    let isBold = bytes.has("**", at: cursor, before: end)
    if isBold { cursor += 2 }
    let isBracketed = cursor < end && bytes[cursor] == UInt8(ascii: "(")
    if isBracketed { cursor += 1 }
    guard cursor < end,
      var marker = bytes[cursor].isDigit
        ? numbers(bytes, &cursor, end, isBracketed: isBracketed) : letters(bytes, &cursor, end),
      closes(marker, bytes, &cursor, end, isBracketed: isBracketed)
    else { return nil }
    if isBold {
      guard bytes.has("**", at: cursor, before: end) else { return nil }
      cursor += 2
    }
    let words = skipBlanks(bytes, cursor, end)
    guard words > cursor, words < end else { return nil }
    marker.end = words
    guard marker.kind == .section else { return marker }
    // `2.1 million` counts, `2.1 The` numbers.
    if bytes[words].isLower || bytes[words] == UInt8(ascii: "%") { return nil }
    if bytes[words].isDigit, !(section.map(marker.follows) ?? false) { return nil }
    return marker
  }

  /// `12`, or `2.1.3` where no bracket stands before it.
  private static func numbers(
    _ bytes: [UInt8], _ cursor: inout Int, _ end: Int, isBracketed: Bool
  ) -> Marker? {
    let first = cursor
    var marker = Marker(kind: .ordinal, number: 0, depth: 1, end: end)
    while cursor < end, cursor - first < 4, bytes[cursor].isDigit {
      marker.number = marker.number * 10 + Int(bytes[cursor] - 48)
      cursor += 1
    }
    guard cursor - first <= 3 else { return nil }
    while cursor + 1 < end, bytes[cursor] == UInt8(ascii: "."), bytes[cursor + 1].isDigit,
      !isBracketed
    {
      let group = cursor + 1
      cursor = group
      while cursor < end, bytes[cursor].isDigit { cursor += 1 }
      guard cursor - group <= 2 else { return nil }
      marker.kind = .section
      marker.depth += 1
      marker.last = bytes[group..<cursor].reduce(0) { $0 * 10 + Int($1 - 48) }
    }
    return marker
  }

  /// `a` or `iv`.
  private static func letters(_ bytes: [UInt8], _ cursor: inout Int, _ end: Int) -> Marker? {
    let first = cursor
    while cursor < end, cursor - first < 5, bytes[cursor].isLetter { cursor += 1 }
    guard isLetterMarker(bytes[first..<cursor]) else { return nil }
    var marker = Marker(kind: .ordinal, number: Int(bytes[first] | 32) - 96, depth: 1, end: end)
    marker.isLettered = true
    return marker
  }

  /// Passes the bracket or the point behind a number, which only a section can do without.
  private static func closes(
    _ marker: Marker, _ bytes: [UInt8], _ cursor: inout Int, _ end: Int, isBracketed: Bool
  ) -> Bool {
    let next = cursor < end ? bytes[cursor] : 0
    let isClosed = next == UInt8(ascii: ")") || next == UInt8(ascii: ".") && !isBracketed
    if isClosed { cursor += 1 }
    return isClosed || marker.kind == .section && !isBracketed
  }

  /// Whether it is the next number of the same section, or the first below its heading.
  private func follows(_ other: Marker) -> Bool {
    guard other.number == number else { return false }
    if other.kind == .ordinal { return depth == 2 && last == 1 && !other.isLettered }
    return other.kind == .section && other.depth == depth && last == other.last + 1
  }

  /// `a` to `z`, and the small Roman numbers; capitals would take an author's initial.
  private static func isLetterMarker(_ word: ArraySlice<UInt8>) -> Bool {
    if word.count == 1 { return word.allSatisfy { $0.isLower } }
    guard word.count <= 4, !word.isEmpty else { return false }
    return word.allSatisfy { $0 == 0x69 || $0 == 0x76 || $0 == 0x78 }
  }

  private static func bullet(_ bytes: [UInt8], at offset: Int, before end: Int) -> Int? {
    switch bytes[offset] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      return 1
    case 0xC2:
      return offset + 1 < end && bytes[offset + 1] == 0xB7 ? 2 : nil
    case 0xE2:
      guard offset + 2 < end else { return nil }
      switch (bytes[offset + 1], bytes[offset + 2]) {
      case (0x80, 0xA2), (0x80, 0xA3), (0x80, 0x93), (0x80, 0x94), (0x96, 0xAA), (0x97, 0x8F),
        (0x97, 0xA6), (0x97, 0x8B), (0x96, 0xA0), (0x9E, 0xA2):
        return 3
      default: return nil
      }
    case 0xEF:
      // The private-use bullets of symbol fonts.
      return offset + 2 < end && bytes[offset + 1] == 0x82 ? 3 : nil
    default: return nil
    }
  }

  private static func skipBlanks(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var cursor = start
    while cursor < end {
      if bytes[cursor] == 0x20 || bytes[cursor] == 0x09 {
        cursor += 1
      } else if bytes.spaceWidth(at: cursor) > 0 {
        cursor += bytes.spaceWidth(at: cursor)
      } else {
        break
      }
    }
    return cursor
  }
}
