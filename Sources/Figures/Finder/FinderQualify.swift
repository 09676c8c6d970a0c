/// What the words beside a number make of it: a share, a rate, a range, an age, a stretch of time.
extension FigureScanner {
  /// Adds the number with the kind that its surroundings give.
  mutating func qualify(_ numeral: Numeral, before: Range<Int>?, isNamed: Bool) -> Int {
    let end = numeral.range.upperBound
    let start = numeral.range.lowerBound
    if isNamed || followsReference(start) { return closeReference(numeral, before) }
    if numeral.isMalformed { return close(numeral, .unknown) }
    let word = before.map { bytes.lower($0) } ?? ""
    var traits = Vocabulary.traits(word)
    // `Post 16` tells of an age, `by post 10` counts letters.
    if word == "post", numeral.value < 14 || numeral.value > 25 || isMail(before) {
      traits.remove(.age)
    }
    // `The 12 of last year becoming 36` tells of no age.
    if word == "becoming", numeral.value > 25 { traits.remove(.age) }
    if word == "of" || word == "between" || word == "from", let before,
      let outer = bytes.wordBefore(before.lowerBound),
      Vocabulary.traits(bytes.lower(outer)).contains(.age)
    {
      traits.insert(.age)
    }
    if let percent = percentEnd(end) {
      if let range = range(numeral, from: percent.end, traits: traits, word: word) { return range }
      return close(numeral, percent.kind, to: percent.end)
    }
    if !numeral.isWord, let ordinal = ordinalEnd(end) {
      return close(numeral, .ordinal, to: ordinal)
    }
    if let range = range(numeral, from: end, traits: traits, word: word) { return range }
    if let fraction = oneIn(numeral) { return fraction }
    if let rate = rateEnd(end) { return close(numeral, .rate, to: rate) }
    if let ratio = ratio(numeral) { return ratio }
    if let age = ageEnd(end, traits: traits, value: numeral.value) {
      return close(numeral, .age, to: age)
    }
    if let time = timeEnd(end), !isVolume(numeral, unit: time) {
      return compoundTime(numeral, to: time) ?? close(numeral, .duration, to: time)
    }
    if end < bytes.count, bytes[end] == UInt8(ascii: "p"), !numeral.isWord,
      end + 1 == bytes.count || !(bytes[end + 1].isLetter || bytes[end + 1].isDigit)
    {
      return closePence(numeral, to: end + 1)
    }
    if !numeral.isWord, end < bytes.count, bytes[end].isLetter {
      let letters = bytes.lettersEnd(end)
      let isPlural = letters == end + 1 && bytes[end] | 32 == UInt8(ascii: "s")
      if !isPlural { return close(numeral, .code, to: letters) }
    }
    if isShareByNext(numeral, word) { return close(numeral, .percent) }
    if numeral.places > 0, numeral.unit < 1 { return close(numeral, decimalKind(start)) }
    if start > 0, bytes[start - 1] == UInt8(ascii: "["), end < bytes.count,
      bytes[end] == UInt8(ascii: "]"), numeral.isBare, numeral.value < 100
    {
      return close(numeral, .reference)
    }
    return close(numeral, .count)
  }

  /// `From 38 to 40%`: the sign stands once for both.
  private func isShareByNext(_ numeral: Numeral, _ word: String) -> Bool {
    guard word == "from", !numeral.isWord, numeral.value <= 100,
      let link = bytes.hasWord("to", at: bytes.skippingSpaces(numeral.range.upperBound))
    else { return false }
    let next = bytes.skippingSpaces(link)
    guard next < bytes.count, bytes[next].isDigit, let other = self.numeral(at: next) else {
      return false
    }
    return percentEnd(other.range.upperBound)?.kind == .percent
  }

  /// Whether `by` stands in front of the word.
  private func isMail(_ word: Range<Int>?) -> Bool {
    word.flatMap { bytes.wordBefore($0.lowerBound) }.map(bytes.lower) == "by"
  }

  /// `30p` is told in pounds, so that it may be the distance of £1.20 and £1.50.
  private mutating func closePence(_ numeral: Numeral, to end: Int) -> Int {
    guard let value = try? numeral.value / 100, let unit = try? numeral.unit / 100 else {
      return close(numeral, .money, to: end)
    }
    let range = numeral.range.lowerBound..<end
    return add(
      Figure(
        text: bytes.text(range), value: value, places: numeral.places, unit: unit,
        kind: .money), range)
  }

  private mutating func closeReference(_ numeral: Numeral, _ before: Range<Int>?) -> Int {
    var end = bytes.digitsEnd(numeral.range.lowerBound)
    if numeral.isWord { end = numeral.range.upperBound }
    while end + 1 < bytes.count, bytes[end] == UInt8(ascii: "."), bytes[end + 1].isDigit {
      end = bytes.digitsEnd(end + 1)
    }
    while end < bytes.count, bytes[end].isLetter { end += 1 }
    let range = numeral.range.lowerBound..<end
    let start = numeral.range.lowerBound
    let isBracketed = start > 0 && bytes[start - 1] == UInt8(ascii: "(")
    let goesOn = followsReference(start) && (isBracketed || openReference?.isList == true)
    openReference = (end, goesOn)
    // `At Stage 1 and 61 at Stage 2` is no list of stages: only a plural opens one.
    if let before, Vocabulary.traits(bytes.lower(before)).contains(.references) {
      openReference?.isList = true
    }
    return name(.reference, range, value: numeral.value)
  }

  func percentEnd(_ end: Int) -> (end: Int, kind: Figure.Kind)? {
    var cursor = bytes.skippingSpaces(end)
    guard cursor < bytes.count else { return nil }
    if cursor == end, cursor + 1 < bytes.count, bytes[cursor] == UInt8(ascii: "-") { cursor += 1 }
    if let points = bytes.hasWord("pp", at: cursor) ?? bytes.hasWord("ppt", at: cursor)
      ?? bytes.hasWord("ppts", at: cursor)
    {
      return (points, .points)
    }
    var past: Int?
    if bytes[cursor] == UInt8(ascii: "%") {
      past = cursor + 1
      if let age = bytes.hasWord("age", at: cursor + 1) { past = age }
    } else if bytes[cursor] | 32 == UInt8(ascii: "p") {
      past =
        bytes.hasWord("per cent", at: cursor) ?? bytes.hasWord("percent", at: cursor)
        // `150 / Percentage of those …`: the next line's label.
        ?? bytes.hasWord("percentage", at: cursor).flatMap { end in
          bytes.hasWord("of", at: bytes.skippingSpaces(end)) == nil ? end : nil
        }
    }
    guard let past else { return nil }
    let next = bytes.skippingSpaces(past)
    if let points = bytes.hasWord("points", at: next) ?? bytes.hasWord("point", at: next) {
      return (points, .points)
    }
    return (past, .percent)
  }

  /// The end of `12th`, and of `12 th`, as a raised ending comes out of a copied page.
  func ordinalEnd(_ end: Int) -> Int? {
    for suffix: StaticString in ["st", "nd", "rd", "th"] {
      if let past = bytes.hasWord(suffix, at: end) { return past }
    }
    guard end > 0, end < bytes.count, bytes[end] == UInt8(ascii: " "), bytes[end - 1].isDigit,
      let word = bytes.wordAfter(end), word.count == 2
    else { return nil }
    let isTeen = end > 1 && bytes[end - 2] == UInt8(ascii: "1")
    let own =
      switch isTeen ? 0 : bytes[end - 1] {
      case UInt8(ascii: "1"): "st"
      case UInt8(ascii: "2"): "nd"
      case UInt8(ascii: "3"): "rd"
      default: "th"
      }
    return bytes.text(word) == own ? word.upperBound : nil
  }

  /// The end of `per 10,000`, or nil.
  func rateEnd(_ end: Int) -> Int? {
    guard let per = bytes.hasWord("per", at: bytes.skippingSpaces(end)) else { return nil }
    let base = bytes.skippingSpaces(per)
    guard base < bytes.count, bytes[base].isDigit,
      let reader = NumberReader(bytes, at: base), let value = reader.value, value >= 100
    else { return nil }
    return reader.end
  }

  private mutating func ratio(_ numeral: Numeral) -> Int? {
    let end = numeral.range.upperBound
    guard !numeral.isWord, end + 1 < bytes.count, bytes[end] == UInt8(ascii: ":"),
      bytes[end + 1].isDigit
    else { return nil }
    return close(numeral, .ratio, to: bytes.digitsEnd(end + 1))
  }

  /// Reads `1 in 5` and `one in four`.
  private mutating func oneIn(_ numeral: Numeral) -> Int? {
    if numeral.isWord, numeral.value < 10, let fraction = outOfTen(numeral) { return fraction }
    guard numeral.value >= 1, numeral.value < 20, numeral.value.isWhole,
      let word = bytes.hasWord("in", at: bytes.skippingSpaces(numeral.range.upperBound))
    else { return nil }
    var cursor = bytes.skippingSpaces(word)
    if let every = bytes.hasWord("every", at: cursor) { cursor = bytes.skippingSpaces(every) }
    var below: Exact?
    var end = cursor
    if cursor < bytes.count, bytes[cursor].isDigit, let second = self.numeral(at: cursor) {
      (below, end) = (second.value, second.range.upperBound)
    } else if let second = spelled(at: cursor) {
      (below, end) = (second.value, second.end)
    }
    guard let below, below > numeral.value, below <= 1000, percentEnd(end) == nil,
      timeEnd(end) == nil,
      numeral.value == 1 || [5, 10, 20, 100, 1000].contains(below)
        || numeral.isWord && !bytes[cursor].isDigit && [3, 4].contains(below),
      let value = try? numeral.value / below
    else { return nil }
    let range = numeral.range.lowerBound..<end
    return add(
      Figure(text: bytes.text(range), value: value, kind: .fraction), range)
  }

  /// `Nine out of ten people` is a way to say 90 %.
  private mutating func outOfTen(_ numeral: Numeral) -> Int? {
    guard let out = bytes.hasWord("out of ten", at: bytes.skippingSpaces(numeral.range.upperBound)),
      let value = try? numeral.value / 10
    else { return nil }
    let range = numeral.range.lowerBound..<out
    return add(Figure(text: bytes.text(range), value: value, kind: .fraction), range)
  }

  /// Reads `50-60`, `between 40 and 50`, `4 to 6 weeks`, as one figure.
  private mutating func range(_ first: Numeral, from end: Int, traits: WordTraits, word: String)
    -> Int?
  {
    var cursor = bytes.skippingSpaces(end)
    let isSpaced = cursor > end
    let dash = bytes.dashWidth(at: cursor)
    var link = ""
    if dash > 0 {
      guard !isSpaced || traits.contains(.age) || word == "between" else { return nil }
      cursor += dash
      link = "-"
    } else if isSpaced, let past = bytes.hasWord("to", at: cursor) {
      (cursor, link) = (past, "to")
    } else if isSpaced, word == "between", let past = bytes.hasWord("and", at: cursor) {
      (cursor, link) = (past, "and")
    } else {
      return nil
    }
    cursor = bytes.skippingSpaces(cursor)
    guard cursor < bytes.count else { return nil }
    var second: Numeral?
    if bytes[cursor].isDigit {
      second = numeral(at: cursor)
    } else if let words = spelled(at: cursor) {
      second = Numeral(range: cursor..<words.end, value: words.value, isWord: true)
    }
    guard let second, !second.isMalformed, second.value > first.value, !first.value.isNegative
    else { return nil }
    let tail = second.range.upperBound
    let percent = percentEnd(tail)
    let time = timeEnd(tail)
    let age = ageEnd(tail, traits: traits, value: second.value)
    if percent == nil, end > first.range.upperBound { return nil }
    if link == "to", word == "from" || word == "by" { return nil }
    if link == "to", time == nil, age == nil, word != "between", !isSpread(first, second) {
      return nil
    }
    let start = first.range.lowerBound
    if let percent { return closeRange(start..<percent.end, first.value, second.value, .range) }
    if let age { return closeRange(start..<age, first.value, second.value, .age) }
    if link == "-", first.value.isZero, second.value <= 25 {
      var stop = tail
      if stop < bytes.count, bytes[stop] == UInt8(ascii: "s") { stop += 1 }
      return closeRange(start..<stop, first.value, second.value, .age)
    }
    if let time { return closeRange(start..<time, first.value, second.value, .duration) }
    return closeRange(start..<tail, first.value, second.value, .range)
  }

  /// Whether two numbers around `to` are near enough to be a range rather than a rise.
  private func isSpread(_ first: Numeral, _ second: Numeral) -> Bool {
    guard first.isBare == second.isBare, first.places == 0, second.places == 0,
      let double = try? first.value * 2
    else { return false }
    // Words such as `rose` stand in front of a rise; only a bare pair at a noun is a range.
    guard let before = bytes.wordBefore(first.range.lowerBound) else { return false }
    return second.value <= double
      && [
        "around", "about", "approximately", "typically", "usually", "averaging", "another", "some",
      ]
      .contains(bytes.lower(before))
  }

  /// The end of an age that starts at a number, or nil where it is none.
  func ageEnd(_ end: Int, traits: WordTraits, value: Exact) -> Int? {
    guard value <= 120 else { return nil }
    if let years = bytes.wordAfter(end, hyphen: true) {
      let text = bytes.lower(years)
      if text == "year" || text == "years" || text == "yr" || text == "yrs" {
        if let old = bytes.wordAfter(years.upperBound, hyphen: true) {
          let next = bytes.lower(old)
          if next == "old" || next == "olds" { return old.upperBound }
          if next == "of", let age = bytes.hasWord("age", at: bytes.skippingSpaces(old.upperBound))
          {
            return age
          }
        }
        if traits.contains(.age) { return years.upperBound }
      }
    }
    // `Ten- to seventeen-year-olds`.
    if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "-"), bytes.isBlank(end + 1),
      (end + 1..<min(bytes.count, end + 28)).contains(where: {
        bytes.hasWord("year", at: $0) != nil
      })
    {
      return end
    }
    let isOpen = end < bytes.count && bytes[end] == UInt8(ascii: "+")
    if traits.contains(.age) { return isOpen ? end + 1 : end }
    if isOpen, [16, 18, 21, 25, 50, 55, 60, 65, 70, 75, 80, 85].contains(value) { return end + 1 }
    let isPlural =
      end < bytes.count && bytes[end] == UInt8(ascii: "s")
      && (end + 1 == bytes.count || !bytes[end + 1].isLetter)
    guard traits.contains(.bound), value >= 4, isPlural || value <= 25 || value >= 55 else {
      return nil
    }
    if isPlural { return end + 1 }
    // `Under 18` stands alone; `over 18 complaints` counts complaints.
    guard let next = bytes.wordAfter(end) else {
      return value == 16 || value == 18 || value == 25 || value == 65 ? end : nil
    }
    let follower = bytes.lower(next)
    // `A population under 18 of 38,000`.
    let isOfMany = follower == "of" && end + 4 < bytes.count && bytes[end + 4].isDigit
    return (isOfMany || ["who", "living", "and", "or", "population"].contains(follower))
      && (value == 16 || value == 18 || value == 25 || value == 65) ? end : nil
  }

  /// The end of `12 months`, `20 working days`, `3-year`, or nil.
  func timeEnd(_ end: Int) -> Int? {
    var cursor = end
    for _ in 0..<3 {
      guard let word = bytes.wordAfter(cursor, hyphen: true) else { return nil }
      let traits = Vocabulary.traits(bytes.lower(word))
      // `94 year to date` counts what the year has brought.
      if traits.contains(.time) {
        return saysToDate(word) || namesSchoolYear(word) ? nil : word.upperBound
      }
      guard traits.contains(.timeAdjective) else { return nil }
      cursor = word.upperBound
    }
    return nil
  }

  /// `1,909 Year 7 pupils`, `240 Year-11 leavers`: the year of a school, and no length of time.
  private func namesSchoolYear(_ word: Range<Int>) -> Bool {
    guard bytes.text(word) == "Year", word.upperBound + 1 < bytes.count else { return false }
    let link = bytes[word.upperBound]
    return (link == UInt8(ascii: " ") || link == UInt8(ascii: "-"))
      && bytes[word.upperBound + 1].isDigit
  }

  private func saysToDate(_ word: Range<Int>) -> Bool {
    guard bytes.lower(word) == "year", let to = bytes.wordAfter(word.upperBound),
      bytes.lower(to) == "to", let date = bytes.wordAfter(to.upperBound)
    else { return false }
    return bytes.lower(date) == "date"
  }

  /// A bare decimal is an average or a rate: counts have no point.
  private func decimalKind(_ start: Int) -> Figure.Kind {
    var cursor = start
    for _ in 0..<5 {
      guard let word = bytes.wordBefore(cursor, over: "(,") else { break }
      let text = bytes.lower(word)
      if text == "average" || text == "averages" || text == "mean" || text == "averaged" {
        return .average
      }
      cursor = word.lowerBound
    }
    return .rate
  }
}
