/// A day, month and year as a draft prints them, for dates to be set in order.
public struct CalendarDate: Hashable, Sendable, Comparable {
  /// The year.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month; 1 where only the month is printed.
  public let day: Int

  /// Reads `14 May 2018`, `1st April 2016`, `31/03/2017`, `2017-03-31` or `May 2018`.
  public init?(printed text: String) {
    let words = Period.words(text).filter { $0 != "/" && $0 != "-" }
    let numbers = words.compactMap { Int($0.prefix { $0.isNumber }) }
    let named = words.lazy.compactMap { Period.months[$0] }.first
    switch (named, numbers.count) {
    case (let month?, 1):
      self.init(numbers[0], month, 1)
    case (let month?, 2):
      self.init(numbers[1], month, numbers[0])
    case (nil, 3) where numbers[0] > 31:
      self.init(numbers[0], numbers[1], numbers[2])
    case (nil, 3):
      self.init(numbers[2] < 100 ? 2000 + numbers[2] : numbers[2], numbers[1], numbers[0])
    default:
      return nil
    }
  }

  private init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1800...2199).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The days of the week from Monday on.
  public static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// The day of the week.
  public var weekday: String { CalendarDate.weekdays[CalendarDate.weekday(day, month, year)] }

  /// The number of a date's weekday, 0 for Monday, by Zeller's rule.
  public static func weekday(_ day: Int, _ month: Int, _ year: Int) -> Int {
    let (m, y) = month < 3 ? (month + 12, year - 1) : (month, year)
    let sum = day + 13 * (m + 1) / 5 + y + y / 4 - y / 100 + y / 400
    return (sum + 5) % 7
  }

  /// How many days it is to another date; less than none where that was before.
  public func days(to other: CalendarDate) -> Int { other.dayNumber - dayNumber }

  /// The days since the first of March of the year 0, after which no leap day disturbs a year.
  private var dayNumber: Int {
    let (m, y) = month < 3 ? (month + 9, year - 1) : (month - 3, year)
    return 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 1
  }

  /// Orders by time.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
