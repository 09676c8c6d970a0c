import Reports

/// The form in which a house prints its dates, found from an example such as `14 June 2018`.
public struct DateForm: Hashable, Sendable {
  fileprivate enum Piece: Hashable {
    /// A day: whether letters follow it (14th), and whether a zero stands before it (04).
    case day(isOrdinal: Bool, isPadded: Bool?)
    /// A month by its name; nil for May, which is as long as its short form.
    case month(isLong: Bool?)
    case numberedMonth(isPadded: Bool?)
    case year(digits: Int)
    case mark(String)
  }

  private let pieces: [Piece]
  /// The example that it was made from.
  public let example: String

  /// Finds the form of a date that prints its day, month and year; a weekday does not matter.
  public init?(of example: String) {
    guard let printed = PrintedDate(example), printed.year != nil else { return nil }
    self.example = example
    var pieces = DateForm.pieces(of: printed)
    // Where the day has two digits of its own, a numbered month tells whether zeros are printed.
    var padding: Bool? = false
    for case .numberedMonth(let isPadded) in pieces { padding = isPadded }
    for (index, piece) in pieces.enumerated() {
      if case .day(let isOrdinal, nil) = piece {
        pieces[index] = .day(isOrdinal: isOrdinal, isPadded: padding)
      }
    }
    self.pieces = pieces
  }

  /// How a printed date would read in this form; nil where it does, or where it is no such date.
  public func mended(_ text: String) -> String? {
    guard let printed = PrintedDate(text) else { return nil }
    // A date without its year is written with what is left of the form, where that still is one.
    guard printed.year != nil || !pieces.contains(where: \.isNumberedMonth) else { return nil }
    let form = printed.year == nil ? DateForm.withoutYear(pieces) : pieces
    let own = DateForm.pieces(of: printed)
    guard own.count != form.count || !zip(own, form).allSatisfy({ DateForm.fits($0, $1) }) else {
      return nil
    }
    return form.map { DateForm.words(of: printed, as: $0) }.joined()
  }

  private static func pieces(of printed: PrintedDate) -> [Piece] {
    printed.parts.map { part in
      switch part {
      case .day(let digits, let isOrdinal):
        .day(isOrdinal: isOrdinal, isPadded: padding(of: digits))
      case .month(let name) where name.first?.isNumber == true:
        .numberedMonth(isPadded: padding(of: name))
      case .month(let name):
        .month(isLong: name == "May" ? nil : PrintedDate.months.contains(name))
      case .year(let digits): .year(digits: digits.utf8.count)
      case .mark(let mark): .mark(mark)
      }
    }
  }

  /// Whether a zero stands before a number; nil where it has two digits of its own.
  private static func padding(of digits: String) -> Bool? {
    digits.utf8.count == 1 ? false : digits.hasPrefix("0") ? true : nil
  }

  private static func fits(_ own: Piece, _ house: Piece) -> Bool {
    switch (own, house) {
    case (.day(let isOrdinal, let own), .day(let wanted, let house)):
      isOrdinal == wanted && (own == nil || house == nil || own == house)
    case (.numberedMonth(let own), .numberedMonth(let house)),
      (.month(let own), .month(let house)):
      own == nil || house == nil || own == house
    default: own == house
    }
  }

  private static func withoutYear(_ pieces: [Piece]) -> [Piece] {
    var left = pieces.filter { !$0.isYear }
    while left.first?.isMark == true { left.removeFirst() }
    while left.last?.isMark == true { left.removeLast() }
    return left
  }

  private static func words(of date: PrintedDate, as piece: Piece) -> String {
    func padded(_ number: Int, _ isPadded: Bool?) -> String {
      isPadded == true && number < 10 ? "0\(number)" : "\(number)"
    }
    switch piece {
    case .day(let isOrdinal, let isPadded):
      let letters = [1: "st", 2: "nd", 3: "rd"]
      let isTeen = (11...13).contains(date.day)
      return padded(date.day, isPadded)
        + (isOrdinal ? (isTeen ? nil : letters[date.day % 10]) ?? "th" : "")
    case .month(let isLong):
      let name = PrintedDate.months[date.month - 1]
      return isLong == false ? String(name.prefix(3)) : name
    case .numberedMonth(let isPadded): return padded(date.month, isPadded)
    case .year(let digits): return String(String(date.year ?? 0).suffix(digits))
    case .mark(let mark): return mark
    }
  }
}

extension DateForm.Piece {
  fileprivate var isYear: Bool { if case .year = self { true } else { false } }
  fileprivate var isMark: Bool { if case .mark = self { true } else { false } }
  fileprivate var isNumberedMonth: Bool { if case .numberedMonth = self { true } else { false } }
}

/// A date as it is printed, part by part; a weekday before it is left out.
struct PrintedDate {
  enum Part: Hashable {
    case day(String, isOrdinal: Bool)
    case month(String)
    case year(String)
    case mark(String)
  }

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private(set) var parts: [Part] = []
  let day: Int
  let month: Int
  let year: Int?

  init?(_ text: String) {
    var runs: [Substring] = []
    var rest = text[...]
    while let first = rest.first {
      let kind = PrintedDate.kind(first)
      let run = rest.prefix { PrintedDate.kind($0) == kind }
      runs.append(run)
      rest = rest.dropFirst(run.count)
    }
    if let word = runs.first, word.first?.isLetter == true, word.lowercased().hasSuffix("day") {
      runs = Array(runs.dropFirst(2))
    }
    guard let parts = PrintedDate.parts(of: runs) else { return nil }
    var (day, month, year) = (Int?.none, Int?.none, Int?.none)
    for part in parts {
      switch part {
      case .day(let digits, _) where day == nil: day = Int(digits)
      case .month(let name) where month == nil:
        month = Int(name) ?? PrintedDate.months.firstIndex { $0.hasPrefix(name) }.map { $0 + 1 }
      case .year(let digits) where year == nil:
        year = Int(digits).map { digits.utf8.count == 2 ? 2000 + $0 : $0 }
      case .mark: break
      default: return nil
      }
    }
    guard let day, let month, (1...31).contains(day), (1...12).contains(month) else { return nil }
    (self.day, self.month, self.year) = (day, month, year)
    self.parts = parts
  }

  private static func kind(_ character: Character) -> Int {
    character.isLetter ? 0 : character.isNumber ? 1 : 2
  }

  /// The parts in their order: numbers in a row are day, month and year, or year, month and day.
  private static func parts(of runs: [Substring]) -> [Part]? {
    var parts: [Part] = []
    let isWorded = runs.contains { isMonth($0) }
    let numbers = runs.filter { $0.first?.isNumber == true }
    guard isWorded ? (1...2).contains(numbers.count) : numbers.count == 3 else { return nil }
    let order: [Character] =
      numbers[0].utf8.count == 4
      ? (isWorded ? ["y", "d"] : ["y", "m", "d"]) : (isWorded ? ["d", "y"] : ["d", "m", "y"])
    var number = 0
    for run in runs {
      if run.first?.isNumber == true {
        switch order[number] {
        case "d": parts.append(.day(String(run), isOrdinal: false))
        case "m": parts.append(.month(String(run)))
        default: parts.append(.year(String(run)))
        }
        number += 1
      } else if ["st", "nd", "rd", "th"].contains(run.lowercased()),
        case .day(let digits, false)? = parts.last
      {
        parts[parts.count - 1] = .day(digits, isOrdinal: true)
      } else if isMonth(run) {
        parts.append(.month(run.prefix(1).uppercased() + run.dropFirst().lowercased()))
      } else if case .mark(let before)? = parts.last {
        parts[parts.count - 1] = .mark(before + String(run))
      } else {
        parts.append(.mark(String(run).replacing("\u{A0}", with: " ")))
      }
    }
    return parts
  }

  /// Whether a word is a month, in full or by its first three or four letters.
  private static func isMonth(_ run: Substring) -> Bool {
    let word = run.lowercased()
    return months.contains { name in
      let name = name.lowercased()
      return word == name || word.utf8.count >= 3 && word.utf8.count <= 4 && name.hasPrefix(word)
    }
  }
}
