import Reports

/// The Gregorian calendar, as far as a printed date needs it.
enum Calendar {
  enum Outcome: Hashable {
    case sound
    case noSuchDay
    /// The weekday that is printed is another one than the day's own.
    case fallsOn(String)
  }

  static let weekdays = CalendarDate.weekdays

  /// Checks the day and the weekday of a date such as `Monday, 3 September 2018` or `31/04/2017`.
  static func check(_ text: String) -> Outcome {
    let words = text.lowercased().split(whereSeparator: { !($0.isLetter || $0.isNumber) })
      .map(String.init)
    guard words.count <= 7 else { return .sound }
    let weekday = words.lazy.compactMap { word in weekdays.firstIndex { $0.lowercased() == word } }
      .first
    let month = words.lazy.compactMap { monthNumber($0) }.first
    let numbers = words.compactMap { Int($0.prefix(while: \.isNumber)) }
    guard let day = numbers.first else { return .sound }
    if let month {
      // `14-18 May` names several days.
      guard numbers.count <= 2, day <= 99 else { return .sound }
      let year = numbers.count == 2 && numbers[1] >= 1900 ? numbers[1] : nil
      guard day >= 1, day <= length(of: month, year ?? 2000) else { return .noSuchDay }
      return compare(weekday, day, month, year)
    }
    guard numbers.count == 3, words.count - (weekday == nil ? 0 : 1) == 3, numbers[0] <= 99 else {
      return .sound
    }
    // A telephone number has longer groups; some countries print the month first.
    guard numbers[1] <= 99 else { return .sound }
    if (1...12).contains(day), (13...31).contains(numbers[1]), numbers[2] >= 1900 { return .sound }
    let year = numbers[2] < 100 ? 2000 + numbers[2] : numbers[2]
    guard (1...12).contains(numbers[1]), day >= 1, day <= length(of: numbers[1], year) else {
      return .noSuchDay
    }
    return compare(weekday, day, numbers[1], year)
  }

  private static func compare(_ weekday: Int?, _ day: Int, _ month: Int, _ year: Int?) -> Outcome {
    guard let weekday, let year else { return .sound }
    let own = CalendarDate.weekday(day, month, year)
    return own == weekday ? .sound : .fallsOn(weekdays[own])
  }

  private static func monthNumber(_ word: String) -> Int? {
    let label = Period(label: word)
    if case .month(let month)? = label?.kind { return month }
    return nil
  }

  static func length(of month: Int, _ year: Int) -> Int {
    switch month {
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }
}
