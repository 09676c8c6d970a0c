/// Stretches of time in two units: `2 minutes 51 seconds`, `one year and four months`.
extension FigureScanner {
  /// One figure in the smaller unit, or nil where no smaller one follows.
  mutating func compoundTime(_ first: Numeral, to time: Int) -> Int? {
    var cursor = bytes.skippingSpaces(time)
    if let and = bytes.hasWord("and", at: cursor) { cursor = bytes.skippingSpaces(and) }
    guard let large = bytes.wordBefore(time).map({ bytes.lower($0) }), cursor < bytes.count,
      let second = number(at: cursor),
      let word = bytes.wordAfter(second.end).map({ (end: $0.upperBound, text: bytes.lower($0)) }),
      let unit = Self.units.first(where: { [$0.large, $0.large + "s"].contains(large) }),
      [unit.small, unit.small + "s"].contains(word.text), second.value < unit.count,
      let value = try? first.value * unit.count + second.value
    else { return nil }
    let range = first.range.lowerBound..<word.end
    return add(Figure(text: bytes.text(range), value: value, kind: .duration), range)
  }

  private func number(at cursor: Int) -> (value: Exact, end: Int)? {
    if bytes[cursor].isDigit {
      return numeral(at: cursor).map { ($0.value, $0.range.upperBound) }
    }
    return spelled(at: cursor).map { ($0.value, $0.end) }
  }

  private static let units: [(large: String, small: String, count: Exact)] = [
    ("year", "month", 12), ("week", "day", 7), ("day", "hour", 24), ("hour", "minute", 60),
    ("minute", "second", 60),
  ]
}
