/// Reads a cell that may be one number: sign, currency, digits, scale, unit, share, footnote mark.
struct CellReader {
  private let bytes: [UInt8]
  private var cursor = 0

  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func read() -> Printed? {
    if let bound = suppressedBelow() { return bound }
    guard let first = number() else { return nil }
    if let range = rangeEnd(after: first) { return .figure(range, share: Seldom()) }
    skipSpaces()
    let share = bracketedShare(beside: first)
    skipFootnotes()
    guard cursor == bytes.count else { return nil }
    return .figure(
      withText(first, to: share == nil ? cursor : nil), share: Seldom(wrappedValue: share))
  }

  /// Keeps footnote marks in the text of the figure that they are printed on.
  private func withText(_ figure: Figure, to end: Int?) -> Figure {
    guard end != nil else { return figure }
    var copy = figure
    copy.text = String(decoding: bytes, as: UTF8.self)
    return copy
  }

  private mutating func number() -> Figure? {
    let start = cursor
    var bracketed = take("(")
    skipSpaces()
    var negative = bracketed
    if takeMinus() { negative = true } else { _ = take("+") }
    skipSpaces()
    let isMoney = take("£") || take("€") || take("$")
    skipSpaces()
    if isMoney, takeMinus() { negative = true }
    // Accounts print the brackets behind the sign of money too: £(45).
    if isMoney, !bracketed, take("(") {
      (bracketed, negative) = (true, true)
      skipSpaces()
    }
    guard let digits = NumberReader(bytes, at: cursor), !digits.hasMalformedGroup else {
      return nil
    }
    cursor = digits.end
    let scale = scaleSuffix(isMoney: isMoney)
    let afterNumber = cursor
    skipSpaces()
    var kind: Figure.Kind = isMoney ? .money : digits.places > 0 ? .unknown : .count
    if takeWord("percentage points") || takeWord("percentage point") {
      kind = .points
    } else if take("%") || takeWord("per cent") || takeWord("percent") {
      kind = takeWord(" points") || takeWord("points") ? .points : .percent
    } else if takeWord("pp") || takeWord("ppt") || takeWord("percentage points")
      || takeWord("points") || takeWord("point")
    {
      kind = .points
    } else {
      cursor = afterNumber
    }
    if bracketed {
      skipSpaces()
      guard take(")") else { return nil }
      if kind == .count || kind == .unknown, take("%") { kind = .percent }
    }
    let text = String(decoding: bytes[start..<cursor], as: UTF8.self)
    guard let printed = digits.value, let value = try? printed * scale,
      let unit = try? Exact(digits: 1, places: digits.places) * scale
    else { return .tooLong(text, kind: kind) }
    return Figure(
      text: text, value: negative ? -value : value, places: digits.places, unit: unit, kind: kind)
  }

  private mutating func scaleSuffix(isMoney: Bool) -> Exact {
    let start = cursor
    skipSpaces()
    guard cursor < bytes.count, bytes[cursor].isLetter else {
      cursor = start
      return .one
    }
    for (word, factor) in [
      ("million", 1_000_000), ("billion", 1_000_000_000), ("thousand", 1000), ("bn", 1_000_000_000),
    ] where takeWord(word) {
      return Exact(factor)
    }
    if isMoney {
      if takeWord("m") { return 1_000_000 }
      if takeWord("k") { return 1000 }
    } else if takeWord("k") {
      return 1000
    } else if cursor == start, takeWord("m") {
      // Millions and metres add alike; behind a blank it is a unit.
      return 1_000_000
    }
    cursor = start
    return .one
  }

  /// Reads `<5` and `fewer than 5` as the whole numbers from one to four.
  private mutating func suppressedBelow() -> Printed? {
    let start = cursor
    guard bytes.first?.isDigit == false else { return nil }
    for opener in ["<", "&lt;", "fewer than", "less than", "under"] where takeWord(opener) {
      skipSpaces()
      guard let digits = NumberReader(bytes, at: cursor), let limit = digits.value, limit > 1,
        digits.places == 0
      else { break }
      cursor = digits.end
      skipFootnotes()
      guard cursor == bytes.count, let top = try? limit - 1 else { break }
      return .suppressed(
        Figure(
          text: String(decoding: bytes, as: UTF8.self), value: .zero, kind: .suppressed,
          bounds: Interval(low: .one, high: top)))
    }
    cursor = start
    return nil
  }

  private mutating func rangeEnd(after first: Figure) -> Figure? {
    let start = cursor
    skipSpaces()
    guard takeMinus() || takeWord("to"), first.value >= .zero else {
      cursor = start
      return nil
    }
    skipSpaces()
    guard let second = number(), cursor == bytes.count, second.value > first.value else {
      cursor = start
      return nil
    }
    return Figure(
      text: String(decoding: bytes, as: UTF8.self), value: first.value, places: first.places,
      unit: first.unit, kind: .range, bounds: Interval(low: first.value, high: second.value))
  }

  private mutating func bracketedShare(beside first: Figure) -> Figure? {
    let start = cursor
    guard first.kind == .count || first.kind == .percent, take("(") || take("[") else {
      return nil
    }
    skipSpaces()
    guard let share = number(), (share.kind == .percent) != (first.kind == .percent) else {
      cursor = start
      return nil
    }
    skipSpaces()
    guard take(")") || take("]") else {
      cursor = start
      return nil
    }
    return share
  }

  /// Passes marks such as *, †, [note 2], (1) and raised digits behind a number.
  private mutating func skipFootnotes() {
    while cursor < bytes.count {
      let start = cursor
      skipSpaces()
      if take("*") || take("†") || take("‡") || take("^") || take("¹") || take("²") || take("³") {
        continue
      }
      if take("[") || take("(") {
        if takeWord("note") { skipSpaces() }
        _ = takeWord("r") || takeWord("p") || takeWord("e")
        while cursor < bytes.count, bytes[cursor].isDigit, cursor - start < 9 { cursor += 1 }
        if take("]") || take(")") { continue }
      }
      cursor = start
      return
    }
  }

  private mutating func skipSpaces() {
    while bytes.blankWidth(at: cursor) > 0 { cursor += bytes.blankWidth(at: cursor) }
  }

  private mutating func takeMinus() -> Bool { take("-") || take("−") || take("–") }

  private mutating func take(_ literal: StaticString) -> Bool {
    let length = literal.utf8CodeUnitCount
    guard cursor + length <= bytes.count else { return false }
    for offset in 0..<length where bytes[cursor + offset] != literal.utf8Start[offset] {
      return false
    }
    cursor += length
    return true
  }

  private mutating func takeWord(_ word: String) -> Bool {
    var offset = cursor
    for byte in word.utf8 {
      guard offset < bytes.count,
        bytes[offset] == byte || (byte.isLetter && bytes[offset] | 32 == byte)
      else { return false }
      offset += 1
    }
    if let last = word.utf8.last, last.isLetter, offset < bytes.count, bytes[offset].isLetter {
      return false
    }
    cursor = offset
    return true
  }
}
