/// A stretch of time that a report, a row or a column speaks of.
public struct Period: Hashable, Sendable {
  /// What kind of stretch it is.
  public enum Kind: Hashable, Sendable {
    /// April to March, or another year that starts in one calendar year and ends in the next.
    case yearAcross
    /// January to December.
    case calendarYear
    /// A quarter of a year, 1 to 4.
    case quarter(Int)
    /// A month, 1 to 12.
    case month(Int)
  }

  /// What kind of stretch it is.
  public var kind: Kind
  /// The year in which it starts; nil for a quarter or a month whose year is not printed.
  public var year: Int?

  /// Makes a period.
  public init(_ kind: Kind, year: Int?) {
    self.kind = kind
    self.year = year
  }

  /// The same stretch a year earlier.
  public var previous: Period { Period(kind, year: year.map { $0 - 1 }) }

  /// Whether it is a whole year.
  public var isYear: Bool { kind == .yearAcross || kind == .calendarYear }

  /// Reads a label that is nothing but a period: 2016/17, 2016 – 2017, 16-17, 2017, Q1, April 2017.
  public init?(label: String) {
    var words = Period.words(label)
    while let first = words.first,
      ["year", "fy", "in", "for", "to", "the", "as", "at"].contains(first)
    {
      words.removeFirst()
    }
    while let last = words.last, ["total", "year", "ytd"].contains(last), words.count > 1 {
      words.removeLast()
    }
    guard let (period, used) = Period.read(words[...]), used == words.count else { return nil }
    self = period
  }

  /// The first whole year that a text names.
  public static func firstYear(in text: String) -> Period? {
    let words = words(text)
    for start in words.indices where words[start].utf8.first?.isASCIIDigit == true {
      guard let (period, _) = read(words[start...]), period.isYear else { continue }
      if period.kind == .yearAcross { return period }
    }
    return yearBetweenDates(words, from: 4)
  }

  /// The year that ends on a day of March or December, by the words of its date: `31 March 2017`.
  public init?(endingOn date: some Collection<Substring>) {
    guard let year = date.suffix(1).first.flatMap({ Int($0) }), (1900...2100).contains(year) else {
      return nil
    }
    if date.contains("december") {
      self.init(.calendarYear, year: year)
    } else if date.contains("march") {
      self.init(.yearAcross, year: year - 1)
    } else {
      return nil
    }
  }

  /// The one period that a label names among other words, and these words: `Q1 2018/19 actual`.
  public static func named(in label: String) -> (period: Period, rest: String)? {
    let words = words(label)
    guard let start = words.indices.first(where: { read(words[$0...]) != nil }),
      let (period, used) = read(words[start...])
    else { return nil }
    let after = words[(start + used)...]
    guard !after.indices.contains(where: { read(after[$0...]) != nil }) else { return nil }
    let rest = words[..<start] + after
    return (period, rest.filter { $0 != "-" && $0 != "/" }.joined(separator: " "))
  }

  /// The year that a text names by its first and last days, `1 September 2016 to 31 August 2017`,
  /// for years that start in a month, 1 to 12.
  public static func year(startingIn month: Int, in text: String) -> Period? {
    yearBetweenDates(words(text), from: month)
  }

  /// The year that `1 April 2016 to 31 March 2017` names.
  private static func yearBetweenDates(_ words: [String], from start: Int) -> Period? {
    let isCalendar = start == 1
    for (index, word) in words.enumerated() where months[word] == start && index + 1 < words.count {
      guard let year = Int(words[index + 1]), (1990...2099).contains(year) else { continue }
      let rest = words[(index + 2)...].prefix(6)
      for (offset, other) in zip(rest.indices, rest)
      where months[other] == (isCalendar ? 12 : start - 1) {
        if offset + 1 < words.count, Int(words[offset + 1]) == (isCalendar ? year : year + 1) {
          return Period(isCalendar ? .calendarYear : .yearAcross, year: year)
        }
      }
    }
    return nil
  }

  /// Reads a period at the head of the words, and says how many words it took.
  static func read(_ words: ArraySlice<String>) -> (Period, used: Int)? {
    guard let first = words.first else { return nil }
    let second = words.dropFirst().first
    let third = words.dropFirst(2).first
    if let start = Int(first), first.utf8.count == 4, (1990...2099).contains(start) {
      if second == "-" || second == "/" || second == "to", let third, let end = Int(third) {
        if third.utf8.count == 4
          ? end == start + 1 : third.utf8.count == 2 && end == (start + 1) % 100
        {
          return (Period(.yearAcross, year: start), 3)
        }
        return nil
      }
      return (Period(.calendarYear, year: start), 1)
    }
    if let start = Int(first), first.utf8.count == 2, second == "/" || second == "-",
      let third, third.utf8.count == 2, let end = Int(third), end == (start + 1) % 100, start >= 5,
      start <= 60
    {
      return (Period(.yearAcross, year: 2000 + start), 3)
    }
    if let (quarter, used) = quarter(words) {
      if let (year, more) = read(words.dropFirst(used)), year.isYear {
        return (Period(.quarter(quarter), year: year.year), used + more)
      }
      return (Period(.quarter(quarter), year: nil), used)
    }
    if let month = months[first] {
      if let second, let year = Int(second), (1990...2099).contains(year) {
        return (Period(.month(month), year: year), 2)
      }
      if second == "-", let third, let year = Int(third), third.utf8.count == 2 {
        return (Period(.month(month), year: 2000 + year), 3)
      }
      return (Period(.month(month), year: nil), 1)
    }
    return nil
  }

  private static func quarter(_ words: ArraySlice<String>) -> (Int, used: Int)? {
    guard let first = words.first else { return nil }
    if first.utf8.count == 2, first.hasPrefix("q"), let number = Int(first.dropFirst()),
      (1...4).contains(number)
    {
      return (number, 1)
    }
    if first == "quarter" || first == "qtr" || first == "q", let second = words.dropFirst().first,
      let number = Int(second), (1...4).contains(number)
    {
      return (number, 2)
    }
    // `Apr-Jun` is the first quarter of a year that starts in April.
    if let start = months[first], start % 3 == 1, ["-", "to"].contains(words.dropFirst().first),
      words.dropFirst(2).first.flatMap({ months[$0] }) == start + 2
    {
      return ((start + 8) / 3 % 4 + 1, 3)
    }
    return nil
  }

  /// Lower-case words, each dash and slash a word of its own.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    word.reserveCapacity(24)
    func close(with mark: String? = nil) {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
      if let mark { words.append(mark) }
    }
    var bytes = text.utf8.makeIterator()
    while let byte = bytes.next() {
      switch byte {
      case UInt8(ascii: "-"): close(with: "-")
      case UInt8(ascii: "/"): close(with: "/")
      case 0x30...0x39, 0x61...0x7A: word.append(byte)
      case 0x41...0x5A: word.append(byte | 32)
      case 0xE2:
        // The hyphens and dashes of typesetters, and the minus sign.
        switch (bytes.next(), bytes.next()) {
        case (0x80, 0x90), (0x80, 0x91), (0x80, 0x93), (0x80, 0x94), (0x88, 0x92):
          close(with: "-")
        default: close()
        }
      default: close()
      }
    }
    close()
    return words
  }

  static let months: [String: Int] = [
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4,
    "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9,
    "sep": 9, "sept": 9, "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12,
    "dec": 12,
  ]
}

extension Period: CustomStringConvertible {
  /// The period as councils write it: 2016/17, 2017, Q1 2016/17, April 2017.
  public var description: String {
    let across = year.map { "\($0)/" + String(String(($0 + 1) % 100 + 100).suffix(2)) }
    switch kind {
    case .yearAcross: return across ?? "year"
    case .calendarYear: return year.map(String.init) ?? "year"
    case .quarter(let number):
      return ["Q\(number)", across].compactMap(\.self).joined(separator: " ")
    case .month(let number):
      let names = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
      let name = names.indices.contains(number - 1) ? names[number - 1] : "month"
      return [name, year.map(String.init)].compactMap(\.self).joined(separator: " ")
    }
  }
}

extension UInt8 {
  fileprivate var isASCIIDigit: Bool { self &- 48 < 10 }
}
