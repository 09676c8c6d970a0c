import Claims
import Figures

/// Two figures of two years beside each other, and the years of a series: one of them shows which
/// row the other is of.
extension SpokenBindings {
  private static let backwards: [String: ProseClaim.Time] = [
    "a": .previousYear, "one": .previousYear, "two": .yearsBefore(2), "three": .yearsBefore(3),
  ]

  /// `(395 against 670)`, `198 as against 330 in the year before`, `243 were received (218 in 2017/18)`.
  mutating func readPairs() {
    for index in tape.pieces.indices {
      guard let figure = tape.figure(index) else { continue }
      readPair(figure, index)
      readYear(figure, index)
    }
  }

  /// The earlier year that words at a place name.
  private func earlier(_ index: Int) -> ProseClaim.Time? {
    var next = index
    if tape.word(next) == "in" { next += 1 }
    if let year = tape.year(next) { return .period(year) }
    if tape.word(next) == "the" { next += 1 }
    let isBefore =
      tape.says(["year", "before"], at: next) || tape.says(["previous", "year"], at: next)
      || tape.says(["last", "year"], at: next) || tape.says(["year", "earlier"], at: next)
    return isBefore ? .previousYear : nil
  }

  private mutating func readPair(_ figure: Int, _ index: Int) {
    guard !isPercent(figure) else { return }
    var next = index + 1
    while next < index + 7, let word = tape.word(next), word != "as", word != "against",
      word != "in"
    {
      next += 1
    }
    var when: ProseClaim.Time?
    var other: Int?
    if tape.isSign(index - 1, "("), tape.word(index + 1) == "against", tape.isSign(index + 3, ")") {
      other = tape.figure(index + 2)
      when = lastYear(before: index) ?? .previousYear
    } else if tape.says(["as", "against"], at: next) {
      other = tape.figure(next + 2)
      when = earlier(next + 3)
    } else if tape.isSign(next, "("), let inside = tape.figure(next + 1),
      let year = earlier(next + 2)
    {
      other = inside
      when = year
    } else if tape.isSign(next, "("), let year = earlier(next + 1) {
      let colon = tape.isSign(next + 2, ":") ? 1 : 0
      other = tape.figure(next + 2 + colon) ?? tape.figure(next + 3 + colon)
      when = year
    }
    guard let other, let when, !isPercent(other), time != when else { return }
    let clause = (0..<index).last { tape.isSign($0, ";") } ?? 0
    let spots = Set((clause..<index).compactMap { tape.spot($0) })
    // `…; for floods it was less (12 against 15)`: not of the place in front of the semicolon.
    let isElsewhere = spots.isEmpty && (0..<clause).contains { tape.spot($0) != nil }
    guard spots.count <= 1, !isElsewhere, !comparesThings(before: index) else { return }
    if let spot = spots.first {
      guard let new = terms(spot, time), let old = terms(spot, when) else { return }
      append(figure, new.count == 1 ? .same : .sum, new)
      append(other, old.count == 1 ? .same : .sum, old)
    } else if !tellsOfSeveral, let new = table.total(time), let old = table.total(when),
      new.count == 1,
      old.count == 1
    {
      append(figure, .same, new)
      append(other, .same, old)
    }
  }

  /// `There were 42 more lorries than vans (55 against 13)`: two things of one time.
  private func comparesThings(before index: Int) -> Bool {
    guard let than = (max(0, index - 12)..<index).last(where: { tape.word($0) == "than" }) else {
      return false
    }
    return earlier(than + 1) == nil
  }

  /// `Fires were up (40 against 31); for floods it was less (12 against 15)`: neither is of all.
  private var tellsOfSeveral: Bool {
    let pairs = tape.pieces.indices.count { index in
      tape.isSign(index - 1, "(") && tape.figure(index) != nil && tape.word(index + 1) == "against"
        && tape.figure(index + 2) != nil && tape.isSign(index + 3, ")")
    }
    return pairs > 1
  }

  private func lastYear(before index: Int) -> ProseClaim.Time? {
    (0..<index).compactMap { tape.year($0) }.last.map { ProseClaim.Time.period($0) }
  }

  /// `Reached its peak in 2015/16 at 633 and is now 239`, `two years earlier 571`.
  private mutating func readYear(_ figure: Int, _ index: Int) {
    guard !isPercent(figure), let years = table.years, years.count > 1 else { return }
    var when: ProseClaim.Time?
    if tape.word(index - 1) == "at", let year = tape.year(index - 2),
      tape.says(["peak"], at: index - 4)
    {
      when = .period(year)
    } else if tape.says(["is", "now"], at: index - 2) {
      when = .thisYear
    } else {
      var start = index - 1
      while start > 0,
        ["the", "number", "had", "been", "was", "it", "total"].contains(tape.word(start) ?? "")
      {
        start -= 1
      }
      if tape.word(start) == "earlier",
        let word = tape.word(start - 2)
          ?? tape.figure(start - 2).map({ said.sentence.figures[$0].figure.text.lowercased() })
      {
        when = Self.backwards[word]
      }
    }
    guard let when, let whole = table.total(when), whole.count == 1 else { return }
    append(figure, .same, whole)
  }
}
