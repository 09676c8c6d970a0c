/// Dates, times, periods, telephone numbers and section numbers: figures that nothing is counted in.
extension FigureScanner {
  /// Reads a section number, `12.` or `1)` at the head of the text, or `2.2.1` anywhere.
  mutating func leadingName(_ start: Int, _ run: Int) -> Int? {
    var end = run
    var points = 0
    while end + 1 < bytes.count, bytes[end] == UInt8(ascii: "."), bytes[end + 1].isDigit {
      end = bytes.digitsEnd(end + 1)
      points += 1
    }
    if points >= 2 {
      if let date = dottedDate(start, end, points) { return date }
      return name(.reference, start..<end)
    }
    var head = start
    while head > 0, bytes.isBlank(head - 1) { head -= 1 }
    // A bullet or an opening bracket may stand in front.
    if head == 1,
      bytes[0] == UInt8(ascii: "-") || bytes[0] == UInt8(ascii: "*")
        || bytes[0] == UInt8(ascii: "(")
    {
      head = 0
    }
    guard head == 0, end - start <= 5, end < bytes.count else { return nil }
    let next = bytes.skippingSpaces(end)
    if points == 1 {
      guard next > end, next < bytes.count, bytes[next] &- 65 < 26 else { return nil }
      return name(.reference, start..<end)
    }
    guard run - start <= 2 else { return nil }
    let mark = bytes[run]
    guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")"), bytes.isBlank(run + 1) else {
      return nil
    }
    return name(.reference, start..<run)
  }

  /// Reads a date, a time, a year or a period that starts with these digits.
  mutating func calendar(_ start: Int, _ run: Int) -> Int? {
    let length = run - start
    if length <= 2 {
      if let end = date(start, run) ?? time(start, run) { return end }
      return slashed(start, run)
    }
    if length == 4 { return year(start, run) }
    return nil
  }

  private mutating func dottedDate(_ start: Int, _ end: Int, _ points: Int) -> Int? {
    guard points == 2 else { return nil }
    let parts = bytes[start..<end].split(separator: UInt8(ascii: "."))
    guard parts.count == 3, parts[2].count == 4 || parts[2].count == 2,
      (1...31).contains(Int(String(decoding: parts[0], as: UTF8.self)) ?? 0),
      (1...12).contains(Int(String(decoding: parts[1], as: UTF8.self)) ?? 0)
    else { return nil }
    return name(.date, start..<end)
  }

  /// Reads `14 May 2018`, `1st of April`, `14-18 May`.
  private mutating func date(_ start: Int, _ run: Int) -> Int? {
    var cursor = run
    let dash = bytes.dashWidth(at: cursor)
    if dash > 0, bytes.digitsEnd(cursor + dash) > cursor + dash {
      cursor = bytes.digitsEnd(cursor + dash)
    }
    cursor = ordinalEnd(cursor) ?? cursor
    if let word = bytes.wordAfter(cursor), bytes.lower(word) == "of" { cursor = word.upperBound }
    guard let month = bytes.wordAfter(cursor, hyphen: true), month.count >= 3,
      Vocabulary.numberOfMonth(bytes.lower(month)) != nil, isCapital(month)
    else { return nil }
    let end = yearEnd(month.upperBound, hyphen: bytes[month.lowerBound - 1] == UInt8(ascii: "-"))
    return name(.date, start..<(end ?? month.upperBound))
  }

  private func isCapital(_ word: Range<Int>) -> Bool { bytes[word.lowerBound] < 91 }

  /// The end of a year behind a month.
  private func yearEnd(_ offset: Int, hyphen: Bool = false) -> Int? {
    var cursor = offset
    if cursor < bytes.count, bytes[cursor] == UInt8(ascii: ",") { cursor += 1 }
    if hyphen, cursor < bytes.count, bytes[cursor] == UInt8(ascii: "-") {
      cursor += 1
    } else {
      cursor = bytes.skippingSpaces(cursor)
    }
    let end = bytes.digitsEnd(cursor)
    if end - cursor == 4, isYear(cursor) { return end }
    return hyphen && end - cursor == 2 ? end : nil
  }

  private func isYear(_ start: Int) -> Bool {
    guard bytes.digitsEnd(start) - start >= 4 else { return false }
    let value = bytes.plainNumber(start..<start + 4)
    return value >= 1900 && value <= 2099
  }

  private mutating func time(_ start: Int, _ run: Int) -> Int? {
    var end = run
    if end + 2 < bytes.count, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ":"),
      bytes.digitsEnd(end + 1) == end + 3
    {
      let isClock = bytes[end] == UInt8(ascii: ":")
      end += 3
      let hours = bytes.plainNumber(start..<run)
      if isClock, hours < 24, bytes.plainNumber(end - 2..<end) < 60, meridiem(end) == nil {
        return name(.date, start..<end)
      }
    }
    guard let past = meridiem(end) else { return nil }
    return name(.date, start..<past)
  }

  private func meridiem(_ offset: Int) -> Int? {
    let cursor = bytes.skippingSpaces(offset)
    for mark: StaticString in ["am", "pm", "a.m", "p.m", "noon"] {
      if let past = bytes.hasWord(mark, at: cursor) { return past }
    }
    return nil
  }

  /// Reads `31/03/2017`, `16/17` as a year across two, `24/7` as a code and `12/15` as a ratio.
  private mutating func slashed(_ start: Int, _ run: Int) -> Int? {
    guard run < bytes.count else { return nil }
    let mark = bytes[run]
    guard mark == UInt8(ascii: "/") || mark == UInt8(ascii: "-") else { return nil }
    let second = run + 1
    let secondEnd = bytes.digitsEnd(second)
    guard secondEnd > second else { return nil }
    if secondEnd < bytes.count, bytes[secondEnd] == mark {
      let third = bytes.digitsEnd(secondEnd + 1)
      if third - secondEnd == 5 || third - secondEnd == 3 { return name(.date, start..<third) }
    }
    guard mark == UInt8(ascii: "/") else { return nil }
    let (a, b) = (bytes.plainNumber(start..<run), bytes.plainNumber(second..<secondEnd))
    let length = secondEnd - second
    if run - start == 2, length == 2, a >= 5, a < 60, (try? a + 1) == b {
      return name(.period, start..<secondEnd, value: (try? a + 2000) ?? a)
    }
    if a == 24, b == 7 { return name(.code, start..<secondEnd) }
    if length <= 3, !b.isZero, let value = try? a / b, value <= .one {
      return name(.ratio, start..<secondEnd, value: value)
    }
    return length == 4 ? name(.date, start..<secondEnd) : name(.code, start..<secondEnd)
  }

  /// Reads a year, a year across two (2016/17, 2016 – 2017) or a statute's number.
  private mutating func year(_ start: Int, _ run: Int) -> Int? {
    guard isYear(start) else { return nil }
    let value = bytes.plainNumber(start..<run)
    if let no = bytes.wordAfter(run), bytes.lower(no) == "no" {
      var cursor = no.upperBound
      if cursor < bytes.count, bytes[cursor] == UInt8(ascii: ".") { cursor += 1 }
      cursor = bytes.skippingSpaces(cursor)
      let end = bytes.digitsEnd(cursor)
      if end > cursor { return name(.reference, start..<end) }
    }
    if let period = period(start, run, value) { return period }
    if let before = bytes.wordBefore(start, over: "()") {
      let text = bytes.lower(before)
      let traits = Vocabulary.traits(text)
      if traits.contains(.statute) { return name(.reference, start..<run, value: value) }
      if bytes[start - 1] == UInt8(ascii: " "), traits.contains(.counting) || countsNoun(before) {
        return nil
      }
    }
    if isValueOfYear(start, run) || countsCases(start, run) { return nil }
    if run < bytes.count, bytes[run] == UInt8(ascii: "s") { return name(.year, start..<run + 1) }
    if run < bytes.count, bytes[run] == UInt8(ascii: "%") || bytes[run] == UInt8(ascii: ",") {
      if bytes[run] == UInt8(ascii: "%") { return nil }
      if bytes.digitsEnd(run + 1) > run + 1 { return nil }
    }
    if run + 1 < bytes.count, bytes[run] == UInt8(ascii: "."), bytes[run + 1].isDigit { return nil }
    return name(.year, start..<run, value: value)
  }

  /// Whether the number is a value beside its year: `from 1940 in 2017/18 to 1967 this year`.
  private func isValueOfYear(_ start: Int, _ run: Int) -> Bool {
    guard let before = bytes.wordBefore(start), ["from", "to"].contains(bytes.lower(before)),
      let behind = bytes.wordAfter(run)
    else { return false }
    let next = bytes.lower(behind)
    let cursor = bytes.skippingSpaces(behind.upperBound)
    if next == "in", cursor < bytes.count, isYear(cursor) { return true }
    guard ["in", "this", "last"].contains(next), let word = bytes.wordAfter(behind.upperBound)
    else {
      return false
    }
    if next != "in" { return bytes.lower(word) == "year" }
    guard bytes.lower(word) == "the", let which = bytes.wordAfter(word.upperBound) else {
      return false
    }
    return ["current", "previous", "reporting"].contains(bytes.lower(which))
  }

  /// Whether the number tells how many: `1988 stage 1 requests have been received`, `Total = 2099`.
  private func countsCases(_ start: Int, _ run: Int) -> Bool {
    var front = start
    while front > 0, bytes.isBlank(front - 1) { front -= 1 }
    if front > 0, bytes[front - 1] == UInt8(ascii: "=") { return true }
    guard run < bytes.count, bytes[run] == UInt8(ascii: " ") else { return false }
    if let before = bytes.wordBefore(start) {
      guard Vocabulary.traits(bytes.lower(before)).contains(.countingCases) else { return false }
      return thing(after: run) != nil
    }
    // At the head of a sentence `2021 complaints` may be those of a year, unless something was done.
    guard front == 0 || bytes[front - 1] == UInt8(ascii: "."), let end = thing(after: run),
      let verb = bytes.wordAfter(end), var deed = bytes.wordAfter(verb.upperBound)
    else { return false }
    switch bytes.lower(verb) {
    case "were": break
    case "have", "had":
      guard bytes.lower(deed) == "been", let next = bytes.wordAfter(deed.upperBound) else {
        return false
      }
      deed = next
    default: return false
    }
    return Vocabulary.traits(bytes.lower(deed)).contains(.counting)
      || Vocabulary.traits(bytes.lower(deed)).contains(.countingCases)
  }

  /// The end of the plural noun behind a number, with a word or a stage in between: `stage 1 requests`.
  private func thing(after run: Int) -> Int? {
    var cursor = run
    for _ in 0..<3 {
      guard let word = bytes.wordAfter(cursor) else {
        let digits = bytes.skippingSpaces(cursor)
        let end = bytes.digitsEnd(digits)
        guard end == digits + 1 else { return nil }
        cursor = end
        continue
      }
      let text = bytes.lower(word)
      cursor = word.upperBound
      if ["children", "people"].contains(text) { return cursor }
      if text.utf8.count > 4, text.hasSuffix("s"), !text.hasSuffix("ss") {
        return ["results", "figures", "accounts", "statistics", "prices", "levels", "estimates"]
          .contains(text) ? nil : cursor
      }
    }
    return nil
  }

  /// Whether `total of` or `number of` stands in front, so that 2014 counts something.
  private func countsNoun(_ word: Range<Int>) -> Bool {
    guard bytes.lower(word) == "of", let outer = bytes.wordBefore(word.lowerBound) else {
      return false
    }
    return ["total", "maximum", "minimum", "average"].contains(bytes.lower(outer))
  }

  private mutating func period(_ start: Int, _ run: Int, _ value: Exact) -> Int? {
    var cursor = run
    let spaced = bytes.skippingSpaces(cursor)
    let dash = bytes.dashWidth(at: spaced)
    let isSlash = spaced < bytes.count && bytes[spaced] == UInt8(ascii: "/")
    guard dash > 0 || isSlash else { return nil }
    cursor = bytes.skippingSpaces(spaced + max(dash, 1))
    let end = bytes.digitsEnd(cursor)
    let isTight = spaced == run && cursor == spaced + max(dash, 1)
    if end - cursor == 4, isYear(cursor) {
      if isTight, end < bytes.count, bytes[end] == UInt8(ascii: "-") { return nil }
      return name(.period, start..<end, value: value)
    }
    guard end - cursor == 2 else { return nil }
    if end + 2 < bytes.count, bytes[end] == UInt8(ascii: "-"),
      bytes.digitsEnd(end + 1) == end + 3
    {
      return name(.date, start..<end + 3)
    }
    let short = bytes.plainNumber(cursor..<end)
    let century = Exact(Int(value.floor % 100))
    let isNext = (try? century + 1) == short || (century == 99 && short.isZero)
    guard isNext || isTight else { return nil }
    return name(.period, start..<end, value: value)
  }

  /// What is dialled for help; `telephone 127, e-mail 64` counts how people got in touch.
  private static let shortNumbers: Set<Int> = [101, 105, 111, 112, 119, 159, 999]

  /// Reads a telephone number: a nought or +44 and nine digits and more, or what a caller dials.
  mutating func telephone(_ start: Int, _ run: Int) -> Int? {
    let isInternational = start > 0 && bytes[start - 1] == UInt8(ascii: "+") && run - start >= 2
    guard bytes[start] == UInt8(ascii: "0") || isInternational else {
      guard run - start == 3, let before = bytes.wordBefore(start),
        Vocabulary.traits(bytes.lower(before)).contains(.telephone),
        let number = bytes.plainNumber(start..<run).int, Self.shortNumbers.contains(number)
      else { return nil }
      return name(.telephone, start..<run)
    }
    guard run - start >= 2 else { return nil }
    var end = run
    var count = run - start
    var cursor = run
    while cursor < bytes.count, cursor - start < 24 {
      if bytes[cursor].isDigit {
        count += 1
        cursor += 1
        end = cursor
      } else if bytes.isBlank(cursor) || bytes[cursor] == UInt8(ascii: "-")
        || bytes[cursor] == UInt8(ascii: "(") || bytes[cursor] == UInt8(ascii: ")")
      {
        cursor += 1
      } else {
        break
      }
    }
    if count >= 9, count <= 13 { return name(.telephone, start..<end) }
    // `+15 %` is a number with its sign.
    if isInternational, bytes[start] != UInt8(ascii: "0") { return nil }
    // A leading nought is never printed on a count.
    let isDecimal = run < bytes.count && bytes[run] == UInt8(ascii: ".")
    return isDecimal ? nil : name(.code, start..<run)
  }

  /// Reads `May 2018`, `March 14th, 2018` or passes the month's name.
  mutating func monthFirst(_ month: Int, _ word: Range<Int>) -> Int {
    guard isCapital(word) else { return word.upperBound }
    if let end = yearEnd(word.upperBound) {
      if let range = found.last, range.range.upperBound > word.lowerBound { return end }
      // `April 2016/17` names the year across two, too.
      let slash =
        end < bytes.count && bytes[end] == UInt8(ascii: "/")
        && bytes.digitsEnd(end + 1) == end + 3
      return name(.date, word.lowerBound..<(slash ? end + 3 : end))
    }
    var cursor = bytes.skippingSpaces(word.upperBound)
    let day = bytes.digitsEnd(cursor)
    guard day > cursor, day - cursor <= 2 else { return word.upperBound }
    let suffixes: [StaticString] = ["st", "nd", "rd", "th"]
    let suffix = suffixes.compactMap { bytes.hasWord($0, at: day) }.first
    guard bytes.plainNumber(cursor..<day) <= 31 else { return word.upperBound }
    cursor = suffix ?? day
    let end = yearEnd(cursor)
    guard suffix != nil || end != nil else { return word.upperBound }
    return name(.date, word.lowerBound..<(end ?? cursor))
  }

  /// Reads a weekday together with the date behind it.
  mutating func weekdayFirst(_ word: Range<Int>) -> Int {
    var cursor = word.upperBound
    if cursor < bytes.count, bytes[cursor] == UInt8(ascii: ",") { cursor += 1 }
    cursor = bytes.skippingSpaces(cursor)
    if let the = bytes.hasWord("the", at: cursor) { cursor = bytes.skippingSpaces(the) }
    let run = bytes.digitsEnd(cursor)
    guard run > cursor, run - cursor <= 2 else { return word.upperBound }
    let count = found.count
    guard let end = calendar(cursor, run) else { return word.upperBound }
    guard found.count == count + 1, found[count].figure.kind == .date else { return end }
    let range = word.lowerBound..<end
    found[count] = (Figure(text: bytes.text(range), value: .zero, kind: .date), range)
    return end
  }
}
