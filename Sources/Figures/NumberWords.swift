/// Numbers and fractions that are written in words.
public enum NumberWords {
  private static let small: [String: Int] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
  ]
  private static let tens: [String: Int] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90,
  ]
  private static let parts: [String: Int] = [
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5,
    "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8,
    "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10,
  ]

  /// The number that a lower-case word names, up to a hundred; `twenty-one` is one word.
  public static func number(_ word: String) -> Int? {
    if let value = small[word] ?? tens[word] { return value }
    if word == "hundred" { return 100 }
    let halves = word.split(separator: "-")
    guard halves.count == 2, let ten = tens[String(halves[0])],
      let unit = small[String(halves[1])], (1...9).contains(unit)
    else { return nil }
    return ten + unit
  }

  /// The word for a number below a hundred.
  public static func word(_ number: Int) -> String? {
    if let word = small.first(where: { $0.value == number })?.key { return word }
    guard (20..<100).contains(number),
      let ten = tens.first(where: { $0.value == number / 10 * 10 && $0.key != "fourty" })?.key
    else { return nil }
    return number % 10 == 0 ? ten : word(number % 10).map { "\(ten)-\($0)" }
  }

  /// The word for a number, with a capital where the text it stands in for has one.
  public static func word(_ number: Int, like text: String) -> String? {
    word(number).map { word in
      text.first?.isUppercase ?? false
        ? word.prefix(1).uppercased() + word.dropFirst() : word
    }
  }

  /// The denominator that a lower-case word such as `thirds` names.
  public static func denominator(_ word: String) -> Int? { parts[word] }

  /// The fraction that lower-case words such as `two thirds`, `a quarter` or `half` name.
  public static func fraction(_ words: [String]) -> Exact? {
    guard let last = words.last, let below = denominator(last) else { return nil }
    switch words.count {
    case 1 where last == "half":
      return .half
    case 2:
      let above = words[0] == "a" ? 1 : number(words[0])
      guard let above, above > 0, above < below else { return nil }
      return try? Exact(Int128(above), over: Int128(below))
    default:
      return nil
    }
  }
}
