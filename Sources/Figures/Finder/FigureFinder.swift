/// Finds the figures that a sentence prints, in digits and in words, each with its lexical kind.
public enum FigureFinder {
  /// The figures in reading order; ranges are offsets in UTF-8 bytes and never overlap.
  public static func find(in text: String) -> [(figure: Figure, range: Range<Int>)] {
    var scanner = FigureScanner(Array(text.utf8))
    scanner.scan()
    return scanner.found
  }
}

/// One pass over the bytes of a text: it stops at digits, currency signs and number words only.
struct FigureScanner {
  let bytes: [UInt8]
  var found: [(figure: Figure, range: Range<Int>)] = []
  /// Where the last reference ended, and whether its keyword allows more of them (`sections 17 and 47`).
  var openReference: (end: Int, isList: Bool)?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func scan() {
    var cursor = 0
    let count = bytes.count
    while cursor < count {
      let byte = bytes[cursor]
      if byte.isLetter {
        cursor = word(at: cursor)
      } else if byte.isDigit {
        cursor = digits(at: cursor)
      } else if byte == UInt8(ascii: "$") || byte == 0xC2 || byte == 0xE2 {
        let width = bytes.currencyWidth(at: cursor)
        cursor = width > 0 ? money(at: cursor, width: width) : cursor + 1
      } else if byte == UInt8(ascii: "@"), cursor > 0, !bytes.isBlank(cursor - 1) {
        cursor = bytes.runEnd(from: cursor)
      } else {
        cursor += 1
      }
    }
  }

  mutating func add(_ figure: Figure, _ range: Range<Int>) -> Int {
    found.append((figure, range))
    return range.upperBound
  }

  /// Adds a figure that names something instead of counting it.
  mutating func name(_ kind: Figure.Kind, _ range: Range<Int>, value: Exact = .zero) -> Int {
    add(Figure(text: bytes.text(range), value: value, kind: kind), range)
  }

  private mutating func word(at start: Int) -> Int {
    var end = start + 1
    let count = bytes.count
    while end < count, bytes[end].isLetter { end += 1 }
    if end < count {
      let next = bytes[end]
      if next.isDigit { return code(from: start, letters: end - start) }
      if next == UInt8(ascii: "-"), end + 1 < count, bytes[end + 1].isDigit {
        return hyphened(start..<end)
      }
      if next == UInt8(ascii: ":") || next == UInt8(ascii: "."), let run = address(start, end) {
        return run
      }
    }
    guard Vocabulary.mayStart(bytes, start, end) else { return end }
    let text = bytes.lower(start..<end)
    guard let starter = Vocabulary.starters[text] else { return end }
    switch starter {
    case .number(let value): return numberWord(value, start..<end)
    case .part(let below): return part(below, start..<end)
    case .month(let month): return monthFirst(month, start..<end)
    case .weekday: return weekdayFirst(start..<end)
    }
  }

  /// Passes an internet or e-mail address, as one code where it holds a digit.
  private mutating func address(_ start: Int, _ end: Int) -> Int? {
    let isScheme =
      bytes[end] == UInt8(ascii: ":") && end + 2 < bytes.count
      && bytes[end + 1] == UInt8(ascii: "/") && bytes[end + 2] == UInt8(ascii: "/")
    let isDotted =
      bytes[end] == UInt8(ascii: ".") && end + 1 < bytes.count
      && bytes[end + 1].isLetter
    guard isScheme || isDotted else { return nil }
    let run = bytes.runEnd(from: end)
    let inside = bytes[end..<run]
    let isAddress =
      isScheme || inside.contains(UInt8(ascii: "@"))
      || inside.contains(UInt8(ascii: "/")) || bytes.lower(start..<end) == "www"
    guard isAddress else { return nil }
    return inside.contains(where: \.isDigit) ? name(.code, start..<run) : run
  }

  /// Reads letters with digits behind them: Q1, S136, SA4b, ST16 2LH.
  private mutating func code(from start: Int, letters: Int) -> Int {
    var end = start + letters
    while end < bytes.count, bytes[end].isDigit || bytes[end].isLetter { end += 1 }
    let digits = (start + letters)..<end
    let first = bytes[start] | 32
    let isNumber = bytes[digits].allSatisfy(\.isDigit)
    if letters == 1, isNumber, first == UInt8(ascii: "q"), digits.count == 1,
      (49...52).contains(bytes[digits.lowerBound])
    {
      return name(.period, start..<end, value: Exact(Int(bytes[digits.lowerBound]) - 48))
    }
    if let postcode = bytes.postcodeEnd(from: start, letters: letters) {
      return name(.code, start..<postcode)
    }
    if letters == 1, first == UInt8(ascii: "s"), isNumber {
      openReference = (end, true)
      return name(.reference, start..<end)
    }
    if letters <= 2, first == UInt8(ascii: "p"), isNumber, bytes[start] > 96 {
      return name(.reference, start..<end)
    }
    // `PM2.5` goes on behind its point.
    if letters > 1, isNumber, end + 1 < bytes.count, bytes[end] == UInt8(ascii: "."),
      bytes[end + 1].isDigit
    {
      end += 1
      while end < bytes.count, bytes[end].isDigit { end += 1 }
    }
    return name(.code, start..<end)
  }

  /// Reads COVID-19 as a code, Apr-17 as a date and post-16 as an age.
  private mutating func hyphened(_ word: Range<Int>) -> Int {
    var end = word.upperBound + 1
    while end < bytes.count, bytes[end].isDigit { end += 1 }
    let text = bytes.lower(word)
    if Vocabulary.ageStems.contains(text) {
      let value = bytes.plainNumber(word.upperBound + 1..<end)
      if end < bytes.count, bytes[end] == UInt8(ascii: "s") { end += 1 }
      return name(.age, word.lowerBound..<end, value: value)
    }
    if Vocabulary.numberOfMonth(text) != nil,
      end - word.upperBound == 3 || end - word.upperBound == 5
    {
      return name(.date, word.lowerBound..<end)
    }
    while end < bytes.count, bytes[end].isLetter || bytes[end].isDigit { end += 1 }
    return name(.code, word.lowerBound..<end)
  }
}
