/// A number under way: its bytes and value, before its surroundings say what it is.
struct Numeral {
  var range: Range<Int>
  var value: Exact
  var places = 0
  var unit: Exact = 1
  var isWord = false
  var isMalformed = false
  var isGrouped = false
  /// Digits alone: no sign, currency, group, point or scale.
  var isBare: Bool { !isWord && !isGrouped && places == 0 && unit == 1 }
}

extension FigureScanner {
  /// Reads whatever starts with a digit, and says where to go on.
  mutating func digits(at start: Int) -> Int {
    let run = bytes.digitsEnd(start)
    if let end = leadingName(start, run) { return end }
    if let end = calendar(start, run) { return end }
    if let end = telephone(start, run) { return end }
    let before = bytes.wordBefore(start, over: ".")
    let isNamed = before.map { reference(at: $0, number: start..<run) } ?? false
    guard var numeral = numeral(at: start, spaces: !isNamed && !followsReference(start)) else {
      return name(.unknown, start..<run)
    }
    sign(&numeral)
    return qualify(numeral, before: before, isNamed: isNamed)
  }

  /// Reads digits with their separators and scale.
  func numeral(at start: Int, spaces: Bool = true, isMoney: Bool = false) -> Numeral? {
    guard let reader = NumberReader(bytes, at: start, allowsSpaceGroups: spaces),
      let value = reader.value, let unit = try? Exact(digits: 1, places: reader.places)
    else { return nil }
    var numeral = Numeral(
      range: start..<reader.end, value: value, places: reader.places, unit: unit,
      isMalformed: reader.hasMalformedGroup, isGrouped: reader.isGrouped)
    scale(&numeral, isMoney: isMoney)
    return numeral
  }

  /// Takes a scale word or letter into the number: 1.2m, 250k, 3 thousand.
  func scale(_ numeral: inout Numeral, isMoney: Bool) {
    let end = numeral.range.upperBound
    let next = bytes.skippingSpaces(end)
    var factor = 1
    var stop = end
    func take(_ word: StaticString, at offset: Int, _ by: Int) {
      if factor == 1, let past = bytes.hasWord(word, at: offset) { (factor, stop) = (by, past) }
    }
    take("million", at: next, 1_000_000)
    take("billion", at: next, 1_000_000_000)
    take("thousand", at: next, 1000)
    take("bn", at: next, 1_000_000_000)
    take("k", at: end, 1000)
    if isMoney {
      take("m", at: next, 1_000_000)
      take("mn", at: next, 1_000_000)
    }
    guard factor > 1, let value = try? numeral.value * Exact(factor),
      let unit = try? numeral.unit * Exact(factor)
    else { return }
    numeral.value = value
    numeral.unit = unit
    numeral.range = numeral.range.lowerBound..<stop
  }

  /// Takes a minus in front of the number as its sign, unless it is a hyphen or a range's dash.
  private func sign(_ numeral: inout Numeral) {
    let start = numeral.range.lowerBound
    var dash = 0
    if start >= 1, bytes[start - 1] == UInt8(ascii: "-") { dash = 1 }
    if start >= 3, bytes.dashWidth(at: start - 3) == 3, bytes[start - 3] == 0xE2 { dash = 3 }
    guard dash > 0 else { return }
    let front = start - dash
    guard front > 0, bytes.isBlank(front - 1) || bytes[front - 1] == UInt8(ascii: "(") else {
      return
    }
    var behind = front - 1
    while behind > 0, bytes.isBlank(behind) { behind -= 1 }
    // `50 -60` and `4% -10%` are ranges and `Police –12` a list.
    let isRange = bytes[behind].isDigit || bytes[behind] == UInt8(ascii: "%")
    guard !isRange, dash == 1 || bytes[front + 1] == 0x88 else { return }
    numeral.value = -numeral.value
    numeral.range = front..<numeral.range.upperBound
  }

  /// Reads an amount of money behind its currency sign.
  mutating func money(at start: Int, width: Int) -> Int {
    var first = start + width
    var isNegative = false
    first = bytes.skippingSpaces(first)
    let dash = bytes.dashWidth(at: first)
    if dash > 0 {
      isNegative = true
      first += dash
    }
    guard first < bytes.count, bytes[first].isDigit,
      var numeral = numeral(at: first, isMoney: true)
    else { return start + width }
    var front = start
    if start > 0, bytes[start - 1] == UInt8(ascii: "-"), bytes.isBlank(start - 2) {
      isNegative = true
      front = start - 1
    }
    if isNegative { numeral.value = -numeral.value }
    numeral.range = front..<numeral.range.upperBound
    let end = numeral.range.upperBound
    if end + 1 < bytes.count, bytes[end] == UInt8(ascii: ":"), bytes[end + 1].isDigit {
      return name(.unknown, front..<bytes.digitsEnd(end + 1))
    }
    if numeral.isMalformed { return close(numeral, .unknown) }
    if let range = moneyRange(numeral) { return range }
    return close(numeral, .money)
  }

  private mutating func moneyRange(_ first: Numeral) -> Int? {
    let end = first.range.upperBound
    let dash = bytes.dashWidth(at: end)
    guard dash > 0 else { return nil }
    let next = end + dash + bytes.currencyWidth(at: end + dash)
    guard next < bytes.count, bytes[next].isDigit, let second = numeral(at: next, isMoney: true)
    else { return nil }
    var low = first.value
    if first.unit < second.unit, let scaled = try? first.value * second.unit { low = scaled }
    guard low < second.value else { return nil }
    return closeRange(first.range.lowerBound..<second.range.upperBound, low, second.value, .range)
  }

  mutating func close(_ numeral: Numeral, _ kind: Figure.Kind, to end: Int? = nil) -> Int {
    let range = numeral.range.lowerBound..<(end ?? numeral.range.upperBound)
    return add(
      Figure(
        text: bytes.text(range), value: numeral.value, places: numeral.places, unit: numeral.unit,
        kind: kind), range)
  }

  mutating func closeRange(_ range: Range<Int>, _ low: Exact, _ high: Exact, _ kind: Figure.Kind)
    -> Int
  {
    add(
      Figure(
        text: bytes.text(range), value: low, kind: kind, bounds: Interval(low: low, high: high)),
      range)
  }

  /// Whether the number at `start` goes on a list that a reference opened: `sections 17, 20 and 47`.
  func followsReference(_ start: Int) -> Bool {
    guard let open = openReference, start - open.end <= 6, start > open.end else { return false }
    var cursor = open.end
    var joined = bytes[cursor] == UInt8(ascii: "(") && start == cursor + 1
    if joined { return true }
    guard open.isList else { return false }
    // `Under section 42(2), 9 were closed`: behind a bracket and a comma only a bracket goes on.
    if bytes[cursor] == UInt8(ascii: ")"), cursor + 1 < start,
      bytes[cursor + 1] == UInt8(ascii: ","), bytes[start - 1] != UInt8(ascii: "(")
    {
      return false
    }
    while cursor < start {
      if bytes[cursor] == UInt8(ascii: ",") || bytes[cursor] == UInt8(ascii: "&")
        || bytes[cursor] == UInt8(ascii: "/")
      {
        joined = true
        cursor += 1
      } else if let next = bytes.hasWord("and", at: cursor) ?? bytes.hasWord("or", at: cursor)
        ?? bytes.hasWord("to", at: cursor)
      {
        joined = true
        cursor = next
      } else if bytes.dashWidth(at: cursor) > 0 {
        joined = true
        cursor += bytes.dashWidth(at: cursor)
      } else if bytes.isBlank(cursor) {
        cursor += 1
      } else if bytes[cursor] == UInt8(ascii: ")") || joined && bytes[cursor] == UInt8(ascii: "(") {
        cursor += 1
      } else {
        return false
      }
    }
    return joined
  }

  /// `Of 39 recommendations 23 have been met`: the first number counts them, and the next has a verb.
  private func tellsOfCounted(_ word: Range<Int>, _ number: Range<Int>) -> Bool {
    guard word.lowerBound > 1, bytes[word.lowerBound - 2].isDigit else { return false }
    let next = bytes.skippingSpaces(number.upperBound)
    return ["have", "has", "had", "were", "are", "was"].contains {
      (verb: StaticString) in bytes.hasWord(verb, at: next) != nil
    }
  }

  /// Whether the word in front makes the number a name: section 42, Stage 2, Act 1989.
  func reference(at word: Range<Int>, number: Range<Int>) -> Bool {
    let traits = Vocabulary.traits(bytes.lower(word))
    if traits.contains(.statute) { return number.count == 4 }
    let length = number.count
    // `Number registered 2,922` counts.
    let end = number.upperBound
    if end < bytes.count, bytes[end] == UInt8(ascii: ","), bytes.digitsEnd(end + 1) == end + 4 {
      return false
    }
    // `Of the 21 items six were heard` counts items.
    if traits.contains(.references), !bytes[number.lowerBound].isDigit { return false }
    if traits.contains(.reference) || traits.contains(.references) {
      if traits.contains(.references), tellsOfCounted(word, number) { return false }
      // `At this stage 12 complaints were open` counts complaints.
      guard length <= 3, bytes[word.lowerBound] > 96,
        let outer = bytes.wordBefore(word.lowerBound)
      else { return length <= 3 }
      return !["this", "that", "each", "every", "which"].contains(bytes.lower(outer))
    }
    guard traits.contains(.namedReference), bytes[word.lowerBound] < 91,
      word.lowerBound > 0 || length <= 2
    else { return false }
    return length <= 4
  }
}
