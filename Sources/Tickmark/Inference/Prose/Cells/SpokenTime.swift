import Claims
import Reports

/// The time that a sentence opens with, and whether all that it says is of that time.
struct SpokenTime {
  private(set) var time: ProseClaim.Time?
  /// Whether no other year and no other thing comes in between.
  private(set) var isSure = true

  /// Words in front of a year that this one is only held against.
  private static let backward: Set<String> = [
    "of", "than", "since", "on", "against", "from", "compared", "same", "peak", "at",
  ]
  private static let otherThings: Set<String> = ClauseWords.elsewhere.union([
    "target", "forecast", "expected", "budget", "planned", "population", "staff", "respectively",
    "preceding",
  ])
  private static let shorter: Set<String> = [
    "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december", "month", "months", "week", "weeks", "day", "days",
  ]

  init(_ tape: SpokenTape) {
    for index in tape.pieces.indices {
      if let word = tape.word(index) {
        // `In the year to March` is the whole of it.
        let isPart = Self.shorter.contains(word) && tape.word(index - 1) != "to"
        if isPart || Self.otherThings.contains(word) { isSure = false }
      }
      let named: ProseClaim.Time? =
        tape.year(index).map { ProseClaim.Time.period($0) }
        ?? (Self.isYearBefore(tape, index) ? .previousYear : nil)
      guard let named else { continue }
      if index <= 2,
        (0..<index).allSatisfy({ ["in", "the", "during", "for"].contains(tape.word($0) ?? "") })
      {
        time = named
        continue
      }
      let front = (max(0, index - 4)..<index)
      let isHeld = front.contains { place in
        tape.isSign(place, "(") || tape.word(place).map(Self.backward.contains) ?? false
      }
      if !isHeld, named != time { isSure = false }
    }
    if tape.word(0) == "if",
      !tape.pieces.indices.contains(where: { tape.says(["left", "out"], at: $0) })
    {
      isSure = false
    }
  }

  private static func isYearBefore(_ tape: SpokenTape, _ index: Int) -> Bool {
    tape.says(["last", "year"], at: index) || tape.says(["previous", "year"], at: index)
      || tape.says(["year", "before"], at: index) || tape.says(["preceding", "year"], at: index)
  }
}
