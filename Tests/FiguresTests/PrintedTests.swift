import Figures
import Testing

/// Each cell's text, and what it prints: kind, value, places and unit where they are not plain.
private let cells: [(String, String)] = [
  ("1,467", "count 1467"), ("1 467", "count 1467"), ("1\u{A0}467", "count 1467"),
  ("1\u{202F}467", "count 1467"), ("12,345,678", "count 12345678"), ("0", "count 0"),
  ("007", "count 7"), ("+12", "count 12"), ("  42 ", "count 42"), ("\u{A0}42\t", "count 42"),
  ("68%", "percent 68"), ("41.5 %", "percent 41.5 places 1 unit 0.1"),
  ("41.50%", "percent 41.5 places 2 unit 0.01"), ("100.0%", "percent 100 places 1 unit 0.1"),
  ("12 per cent", "percent 12"), ("12 percent", "percent 12"), ("12 Per Cent", "percent 12"),
  ("-3.2%", "percent -3.2 places 1 unit 0.1"), ("(12%)", "percent -12"), ("+25%", "percent 25"),
  ("3 percentage points", "points 3"), ("+2.5 percentage points", "points 2.5 places 1 unit 0.1"),
  ("1 percentage point", "points 1"), ("2pp", "points 2"), ("-4 ppt", "points -4"),
  ("3% points", "points 3"), ("3 per cent points", "points 3"), ("12 points", "points 12"),
  ("£684,750", "money 684750"), ("£ 12.50", "money 12.5 places 2 unit 0.01"),
  ("£1.2m", "money 1200000 places 1 unit 100000"),
  ("£1.20m", "money 1200000 places 2 unit 10000"), ("£250k", "money 250000 unit 1000"),
  ("£250K", "money 250000 unit 1000"), ("£3bn", "money 3000000000 unit 1000000000"),
  ("£1.89 million", "money 1890000 places 2 unit 10000"),
  ("12 thousand", "count 12000 unit 1000"), ("-£45", "money -45"), ("£-45", "money -45"),
  ("(£45)", "money -45"), ("€9", "money 9"), ("$9", "money 9"),
  ("(45)", "count -45"), ("-45", "count -45"), ("−45", "count -45"), ("–45", "count -45"),
  ("( 45 )", "count -45"), ("(1,045)", "count -1045"),
  ("2.5", "unknown 2.5 places 1 unit 0.1"), (".5", "unknown 0.5 places 1 unit 0.1"),
  ("1,467 (68%)", "count 1467 share 68"), ("1,467(68%)", "count 1467 share 68"),
  ("1,467 [68.0 %]", "count 1467 share 68"), ("68% (1,467)", "percent 68 share 1467"),
  ("0 (0%)", "count 0 share 0"),
  ("30*", "count 30"), ("30 *", "count 30"), ("30**", "count 30"), ("30†", "count 30"),
  ("30(1)", "count 30"), ("30 [note 2]", "count 30"), ("30 [r]", "count 30"), ("30²", "count 30"),
  ("68%*", "percent 68"), ("£5k†", "money 5000 unit 1000"), ("12 (5%)*", "count 12 share 5"),
  ("50-60", "range 50 in [50, 60]"), ("50–60", "range 50 in [50, 60]"),
  ("50 to 60", "range 50 in [50, 60]"), ("5-10%", "range 5 in [5, 10]"),
  ("2016-17", "words"), ("2016/17", "words"), ("60-50", "words"),
  ("<5", "suppressed [1, 4]"), ("< 5", "suppressed [1, 4]"), ("<5*", "suppressed [1, 4]"),
  ("&lt;5", "suppressed [1, 4]"), ("fewer than 5", "suppressed [1, 4]"),
  ("Fewer than 10", "suppressed [1, 9]"), ("less than 5", "suppressed [1, 4]"),
  ("*", "suppressed [0, ∞)"), ("c", "suppressed [0, ∞)"), ("[c]", "suppressed [0, ∞)"),
  ("~", "suppressed [0, ∞)"), ("<1%", "words"),
  ("x", "unavailable"), ("[x]", "unavailable"), ("z", "unavailable"), ("[z]", "unavailable"),
  ("Not available", "unavailable"), ("Unavailable", "unavailable"), (":", "unavailable"),
  ("..", "unavailable"), ("n/a", "unavailable"), ("N/A", "unavailable"),
  ("-", "zero"), ("–", "zero"), ("—", "zero"), ("--", "zero"), ("nil", "zero"), ("Nil", "zero"),
  ("", "empty"), ("  ", "empty"), ("\u{A0}", "empty"),
  ("TBC", "pending"), ("tbc", "pending"), ("XX", "pending"), ("XX%", "pending"), ("??", "pending"),
  ("Fostering", "words"), ("Q1", "words"), ("12 months", "words"), ("12 of 30", "words"),
  ("1,23", "words"), ("12,3456", "words"), ("1.2.3", "words"), ("12a", "words"), ("5 %x", "words"),
  ("(45", "words"), ("12 March 2017", "words"), ("10:30", "words"), ("%", "words"),
]

private func summary(_ printed: Printed) -> String {
  switch printed {
  case .empty: return "empty"
  case .zeroMark: return "zero"
  case .unavailable: return "unavailable"
  case .pending: return "pending"
  case .words: return "words"
  case .suppressed(let figure):
    return "suppressed " + (figure.bounds?.description ?? "without bounds")
  case .figure(let figure, let share):
    var text = "\(figure.kind) \(figure.value)"
    if figure.places > 0 { text += " places \(figure.places)" }
    if figure.unit != .one { text += " unit \(figure.unit)" }
    if let bounds = figure.bounds { text += " in \(bounds)" }
    if let share = share.wrappedValue { text += " share \(share.value)" }
    return text
  }
}

@Suite("What a cell prints")
struct PrintedTests {
  @Test("Every printed form is read as what it says", arguments: cells)
  func reads(_ cell: (text: String, meaning: String)) {
    #expect(summary(Printed(cell: cell.text)) == cell.meaning, "“\(cell.text)”")
  }

  @Test(
    "A figure keeps its printed text, sign and footnote mark included",
    arguments: ["1,467", "−45", "(45)", "30*", "30 [note 2]", "41.50 %", "£1.2m", "<5", "[c]"])
  func keepsText(_ text: String) {
    let printed = Printed(cell: "  \(text) ")
    if case .suppressed(let figure) = printed {
      #expect(figure.text == text)
    } else {
      #expect(printed.figure?.text == text)
    }
  }

  @Test("A count and its share are two figures, each with its own text")
  func countAndShare() throws {
    guard case .figure(let count, let behind) = Printed(cell: "1,467 (68%)*"),
      let share = behind.wrappedValue
    else {
      Issue.record("not read as a count and its share")
      return
    }
    #expect(count.text == "1,467" && count.kind == .count)
    #expect(share.text == "68%" && share.kind == .percent)
  }

  @Test(
    "A number too long to compute with is a figure that nobody can decide", arguments: [39, 400])
  func tooLong(_ digits: Int) {
    let long = Printed(cell: String(repeating: "9", count: digits)).figure
    let short = Figure(text: "1", value: 1, kind: .count)
    #expect(long?.text.utf8.count == digits)
    guard let long else { return }
    let overflow = Agreement.undecidable(.overflow)
    let percent = Figure(text: "5%", value: 5, kind: .percent)
    #expect(Sums.agreement(of: long, with: [Addend(short)]) == overflow)
    #expect(Sums.agreement(of: short, with: [Addend(short), Addend(long)]) == overflow)
    #expect(Shares.agreement(of: percent, part: long, base: short) == overflow)
    #expect(Shares.agreement(of: percent, part: short, base: long) == overflow)
    #expect(Changes.agreement(of: percent, from: short, to: long) == overflow)
    #expect(Wholes.agreement(of: [percent, long.asKind(.percent)]) == overflow)
  }

  @Test("The longest number that can be read adds up or overflows, and never traps")
  func nearlyTooLong() throws {
    let text = String(repeating: "9", count: 36)
    let figure = try #require(Printed(cell: text).figure)
    #expect(figure.bounds == nil && figure.value.description == text)
    #expect(Sums.agreement(of: figure, with: [Addend(figure)]) == .agrees)
    let product = try? figure.value * figure.value
    #expect(product == nil)
    let share = Figure(text: "100%", value: 100, kind: .percent)
    #expect(Shares.agreement(of: share, part: figure, base: figure) == .agrees)
  }

  @Test("A heading of £000s scales value and unit, and the bounds of a withheld figure")
  func scales() throws {
    let scaled = try #require(Printed(cell: "1,250").figure).scaled(by: 1000)
    #expect(scaled.value == 1_250_000 && scaled.unit == 1000 && scaled.text == "1,250")
    let range = try #require(Printed(cell: "5-6").figure).scaled(by: 1000)
    #expect(range.bounds == Interval(low: 5000, high: 6000))
  }

  @Test("Counts and pounds are exact; shares, rates and £m are as precise as they print")
  func exactness() throws {
    for (text, isExact) in [
      ("12", true), ("£12", false), ("£1.2m", false), ("12%", false), ("2.5", false),
      ("12 thousand", false), ("<5", false), ("£12.50", true),
    ] {
      let printed = Printed(cell: text)
      let figure: Figure?
      if case .suppressed(let own) = printed { figure = own } else { figure = printed.figure }
      #expect(figure?.isExact == isExact, "\(text)")
    }
    let million = try #require(Printed(cell: "£1.2m").figure)
    let span = try million.interval()
    #expect(span == Interval(low: 1_150_000, high: 1_250_000, holdsHigh: false))
  }

  @Test("Number words up to a hundred")
  func numberWords() {
    let ones = [
      "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    let tens = [
      "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]
    for number in 1...99 {
      let word =
        number < 20
        ? ones[number]
        : tens[number / 10] + (number % 10 == 0 ? "" : "-" + ones[number % 10])
      #expect(NumberWords.number(word) == number)
    }
    #expect(NumberWords.number("zero") == 0 && NumberWords.number("hundred") == 100)
    for word in ["ten-one", "twenty-ten", "one-twenty", "twenty-", "seventh", ""] {
      #expect(NumberWords.number(word) == nil, "\(word)")
    }
  }

  @Test(
    "Fractions in words",
    arguments: [
      ("half", 1, 2), ("a half", 1, 2), ("a quarter", 1, 4), ("one third", 1, 3),
      ("two thirds", 2, 3), ("three quarters", 3, 4), ("nine tenths", 9, 10), ("third", 0, 0),
      ("four thirds", 0, 0), ("no third", 0, 0), ("two", 0, 0),
    ])
  func fractions(_ words: String, _ above: Int, _ below: Int) throws {
    let expected = below == 0 ? nil : try Exact(Int128(above), over: Int128(below))
    #expect(NumberWords.fraction(words.split(separator: " ").map(String.init)) == expected)
  }
}
