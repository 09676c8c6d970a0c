/// Numbers and fractions in words.
extension FigureScanner {
  /// Reads a number in words that starts at `offset`: six, twenty-one, a hundred and five.
  func spelled(at offset: Int) -> (value: Exact, end: Int)? {
    let end = bytes.lettersEnd(offset)
    guard Vocabulary.mayStart(bytes, offset, end),
      let first = Vocabulary.numbers[bytes.lower(offset..<end)]
    else { return nil }
    var (value, stop) = (first, end)
    if value >= 20, value < 100, let unit = unit(after: stop) {
      value += unit.value
      stop = unit.end
    }
    if value < 20 || value % 10 == 0, value > 0, value < 100,
      let hundred = bytes.hasWord("hundred", at: bytes.skippingSpaces(stop))
    {
      value *= 100
      stop = hundred
    }
    if value >= 100, value % 100 == 0,
      let and = bytes.hasWord("and", at: bytes.skippingSpaces(stop)),
      let rest = below100(at: bytes.skippingSpaces(and))
    {
      value += rest.value
      stop = rest.end
    }
    if value > 0, value < 1000,
      let thousand = bytes.hasWord("thousand", at: bytes.skippingSpaces(stop))
    {
      value *= 1000
      stop = thousand
    }
    return (Exact(value), stop)
  }

  private func unit(after offset: Int) -> (value: Int, end: Int)? {
    guard let word = bytes.wordAfter(offset, hyphen: true),
      let value = Vocabulary.numbers[bytes.lower(word)], value >= 1, value <= 9
    else { return nil }
    return (value, word.upperBound)
  }

  private func below100(at offset: Int) -> (value: Int, end: Int)? {
    let end = bytes.lettersEnd(offset)
    guard end > offset, end - offset <= 9,
      let value = Vocabulary.numbers[bytes.lower(offset..<end)], value > 0, value < 100
    else { return nil }
    if value >= 20, let unit = unit(after: end) { return (value + unit.value, unit.end) }
    return (value, end)
  }

  mutating func numberWord(_ first: Int, _ word: Range<Int>) -> Int {
    guard var (value, end) = spelled(at: word.lowerBound) else { return word.upperBound }
    var start = word.lowerBound
    var before = bytes.wordBefore(start)
    if first == 100 {
      // Only `a hundred` is a number; `hundreds of` and `the hundred` are not.
      guard let article = before, bytes.lower(article) == "a" else { return end }
      start = article.lowerBound
      before = bytes.wordBefore(start)
      if value == 0 { value = 100 }
    }
    let isNamed = before.map { reference(at: $0, number: 0..<1) } ?? false
    var numeral = Numeral(range: start..<end, value: value, isWord: true)
    if isNamed || followsReference(start) { return qualify(numeral, before: before, isNamed: true) }
    if let fraction = fraction(above: value, from: start, end) { return fraction }
    if let skip = idiom(value, start..<end, before: before) { return skip }
    scale(&numeral, isMoney: false)
    end = numeral.range.upperBound
    if bytes.skippingSpaces(end) == end, end + 1 < bytes.count, bytes[end] == UInt8(ascii: "-"),
      bytes[end + 1].isLetter, timeEnd(end) == nil
    {
      // `Two-tier` describes a thing; nothing is counted.
      return bytes.lettersEnd(end + 1)
    }
    if value >= 2, let second = orMore(end) { return second }
    return qualify(numeral, before: before, isNamed: false)
  }

  /// Passes `two or three`, a guess that no table holds.
  private func orMore(_ end: Int) -> Int? {
    guard let or = bytes.hasWord("or", at: bytes.skippingSpaces(end)),
      let second = spelled(at: bytes.skippingSpaces(or))
    else { return nil }
    return second.end
  }

  /// Reads `two thirds`, `three-quarters`, `one fifth`.
  private mutating func fraction(above: Exact, from start: Int, _ end: Int) -> Int? {
    guard above < 10, let word = bytes.wordAfter(end, hyphen: true) else { return nil }
    let text = bytes.lower(word)
    guard let below = Vocabulary.parts[text], above < Exact(below) else { return nil }
    guard (above == 1) != text.hasSuffix("s") else { return nil }
    if let before = bytes.wordBefore(start) {
      let traits = Vocabulary.traits(bytes.lower(before))
      // `The last three quarters` are nine months.
      if text.hasPrefix("quarter"), traits.contains(.beforeQuarter) {
        return name(.duration, start..<word.upperBound, value: above)
      }
    }
    return addPart(above, below, start..<word.upperBound)
  }

  private mutating func addPart(_ above: Exact, _ below: Int, _ range: Range<Int>) -> Int {
    guard let value = try? above / Exact(below) else { return range.upperBound }
    return add(Figure(text: bytes.text(range), value: value, kind: .fraction), range)
  }

  /// Passes `one` where it is a pronoun or an idiom; nil where it counts.
  private func idiom(_ value: Exact, _ range: Range<Int>, before: Range<Int>?) -> Int? {
    guard value == 1 else { return nil }
    let end = range.upperBound
    if range.lowerBound > 0, bytes[range.lowerBound - 1] == UInt8(ascii: "-") { return end }
    let past = before.map { bytes.lower($0) } ?? ""
    if Vocabulary.traits(past).contains(.beforePronoun) { return end }
    guard let next = bytes.wordAfter(end, hyphen: true) else {
      // At the end of a clause it counts only beside other counts.
      return past != "the" && past != "to" && opposesCounts(range.lowerBound) ? nil : end
    }
    let text = bytes.lower(next)
    let traits = Vocabulary.traits(text)
    // The second half of `one to one` and `one by one`.
    if past == "to" || past == "by",
      let outer = before.flatMap({ bytes.wordBefore($0.lowerBound) }),
      bytes.lower(outer) == "one"
    {
      return end
    }
    if traits.contains(.afterIdiom) { return next.upperBound }
    if text == "or", let more = bytes.wordAfter(next.upperBound) {
      return ["more", "two", "other", "both", "all"].contains(bytes.lower(more))
        ? more.upperBound : end
    }
    if text == "of" {
      return ofCounted(next.upperBound) || opposesCounts(range.lowerBound) ? nil : end
    }
    if traits.contains(.function), text != "further" {
      if past == "the" { return end }
      return opposesCounts(range.lowerBound) || text == "in" && isOneIn(next.upperBound) ? nil : end
    }
    return nil
  }

  private func isOneIn(_ offset: Int) -> Bool {
    let cursor = bytes.skippingSpaces(offset)
    guard cursor < bytes.count else { return false }
    return bytes[cursor].isDigit || spelled(at: cursor) != nil
  }

  /// Whether `one of` names a number behind it: one of the 12 complaints.
  private func ofCounted(_ offset: Int) -> Bool {
    var cursor = bytes.skippingSpaces(offset)
    if let word = bytes.wordAfter(cursor),
      ["the", "these", "those", "our", "all"].contains(bytes.lower(word))
    {
      cursor = bytes.skippingSpaces(word.upperBound)
    }
    guard cursor < bytes.count else { return false }
    return bytes[cursor].isDigit || spelled(at: cursor) != nil
  }

  /// Whether a count stands before the word in the same sentence.
  private func opposesCounts(_ start: Int) -> Bool {
    guard let last = found.suffix(12).last(where: { $0.figure.kind == .count }) else {
      return false
    }
    let between = bytes[last.range.upperBound..<start]
    return between.count < 160 && !between.contains(UInt8(ascii: "."))
  }

  /// Reads `half`, `a third of`, `almost a quarter`, and passes ordinals and quarters of a year.
  mutating func part(_ below: Int, _ word: Range<Int>) -> Int {
    let text = bytes.lower(word)
    let end = word.upperBound
    let next = bytes.wordAfter(end)
    let follower = next.map { bytes.lower($0) } ?? ""
    if text == "quarter", let period = quarterPeriod(word) { return period }
    guard !text.hasSuffix("s") else { return end }
    let before = bytes.wordBefore(word.lowerBound)
    let past = before.map { bytes.lower($0) } ?? ""
    if end < bytes.count, bytes[end] == UInt8(ascii: "-") { return end }
    if below == 2 {
      if ["term", "year", "yearly", "day", "hour", "price", "time", "way", "a", "an", "board"]
        .contains(follower) || Vocabulary.traits(past).contains(.beforeQuarter)
        || ["in", "into", "and", "sister", "brother"].contains(past)
      {
        return end
      }
      if past == "a", bytes.wordBefore(before?.lowerBound ?? 0).map({ bytes.lower($0) }) == "and" {
        return end
      }
    } else {
      guard isPartArticle(past, below: below, follower: follower) else { return end }
    }
    var start = word.lowerBound
    if let before, past == "a" || past == "one" { start = before.lowerBound }
    if let last = found.last, last.range.upperBound > start { start = word.lowerBound }
    return addPart(.one, below, start..<end)
  }

  /// `A third of the cases` is a part; `a third party` and `the third of May` are not.
  private func isPartArticle(_ past: String, below: Int, follower: String) -> Bool {
    let traits = Vocabulary.traits(past)
    if below == 4, traits.contains(.beforeQuarter) || past == "only" { return false }
    guard traits.contains(.beforePart), past != "the", past != "by" else { return false }
    if past == "other" || past == "remaining" { return true }
    return follower.isEmpty || Vocabulary.traits(follower).contains(.function)
  }

  /// Reads `Quarter 1` as a period.
  private mutating func quarterPeriod(_ word: Range<Int>) -> Int? {
    let cursor = bytes.skippingSpaces(word.upperBound)
    if cursor < bytes.count, (49...52).contains(bytes[cursor]),
      cursor + 1 == bytes.count || !bytes[cursor + 1].isDigit
    {
      return name(
        .period, word.lowerBound..<cursor + 1, value: Exact(Int(bytes[cursor]) - 48))
    }
    guard bytes[word.lowerBound] < 91, let number = spelled(at: cursor), number.value <= 4 else {
      return nil
    }
    return name(.period, word.lowerBound..<number.end, value: number.value)
  }
}
