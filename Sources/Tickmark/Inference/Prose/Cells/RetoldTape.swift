import Claims
import Figures
import Reports

/// A sentence as words, figures and the lines of a table that it names.
struct RetoldTape {
  let sentence: SpokenTape
  private let hits: [(range: Range<Int>, line: RetoldTable.Line)]

  init(_ tape: SpokenTape, _ table: RetoldTable) {
    sentence = tape
    var hits: [(range: Range<Int>, line: RetoldTable.Line)] = []
    var taken: Set<Int> = []
    for name in table.names {
      guard name.words.count <= tape.pieces.count else { continue }
      for start in tape.pieces.indices {
        guard let range = RetoldTape.range(of: name.words, in: tape, from: start),
          range.allSatisfy({ !taken.contains($0) }),
          !Self.negations.contains(tape.word(start - 1) ?? ""), !tape.isSign(start - 1, "/&"),
          !tape.isSign(range.upperBound, "/&")
        else { continue }
        taken.formUnion(range)
        hits.append((range, name.line))
      }
    }
    self.hits = hits.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static let negations: Set<String> = ["not", "no", "non", "other", "except", "excluding"]

  /// Where a name stands, with or without hyphens between its words.
  private static func range(
    of words: [String], in tape: SpokenTape, from start: Int
  ) -> Range<Int>? {
    var place = start
    for (number, word) in words.enumerated() {
      if number > 0, tape.isSign(place, "-/&"), label(tape, place + 1) == word { place += 1 }
      if number > 0, tape.isSign(place, "&"), word == "and" {
        place += 1
        continue
      }
      guard label(tape, place) == word else { return nil }
      place += 1
    }
    return start..<place
  }

  /// A word of a name; quarters stand as pieces of their own.
  private static func label(_ tape: SpokenTape, _ index: Int) -> String? {
    if case .quarter(let number)? = tape.spot(index) { return "q\(number)" }
    if let year = tape.year(index) { return Label(year.description).words.first }
    return tape.label(index)
  }

  // MARK: Clauses

  private static let breaks: Set<String> = [
    "while", "whereas", "but", "although", "though", "whilst",
  ]

  /// The pieces of the clause around a place.
  func clause(_ index: Int) -> Range<Int> {
    func isBreak(_ place: Int) -> Bool {
      sentence.isSign(place, ";:.") || sentence.word(place).map(Self.breaks.contains) ?? false
    }
    var (low, high) = (index, index)
    while low > 0, !isBreak(low - 1) { low -= 1 }
    while high < sentence.pieces.count, !isBreak(high) { high += 1 }
    return low..<max(high, low)
  }

  /// The lines that a stretch names.
  func lines(in range: Range<Int>) -> [RetoldTable.Line] {
    hits.filter { range.contains($0.range.lowerBound) && $0.range.upperBound <= range.upperBound }
      .map(\.line)
  }

  /// Whether the place belongs to a name.
  func isName(_ index: Int) -> Bool { hits.contains { $0.range.contains(index) } }

  /// The nearest figure in front of a place of its clause, or behind it.
  func figure(before index: Int, in clause: Range<Int>) -> Int? {
    (clause.lowerBound..<max(index, clause.lowerBound)).last {
      sentence.figure($0) != nil && !isName($0)
    }
  }

  func figure(after index: Int, in clause: Range<Int>) -> Int? {
    (min(index + 1, clause.upperBound)..<clause.upperBound).first {
      sentence.figure($0) != nil && !isName($0)
    }
  }

  /// The rows or the total that a figure is told of: those between it and the figure before, which may
  /// hand on its own, or those behind it.
  func rows(of index: Int) -> [RetoldTable.Line] {
    let clause = clause(index)
    let before = figure(before: index, in: clause)
    let own = rows(in: (before.map { $0 + 1 } ?? clause.lowerBound)..<index)
    if !own.isEmpty { return own }
    if let before, isHandedOn(from: before, to: index) { return rows(of: before) }
    let end = figure(after: index, in: clause) ?? clause.upperBound
    // Behind the figure a name stands near by: `51 more pool swims`, `a rise of 12% in visits`.
    let sign =
      (min(index + 1, end)..<end).first {
        sentence.isSign($0, ",(") || sentence.word($0) == "and" && !isName($0)
      } ?? end
    let start = hits.first { $0.range.lowerBound > index }?.range.lowerBound ?? sign
    return start <= index + 5 ? rows(in: min(index + 1, sign)..<sign) : []
  }

  private func rows(in range: Range<Int>) -> [RetoldTable.Line] {
    lines(in: range).filter { if case .column = $0 { false } else { true } }
  }

  /// `387 (12.6%)`, `22 fewer, a reduction of 37%`: one thing told twice.
  private func isHandedOn(from first: Int, to second: Int) -> Bool {
    (first + 1..<second).allSatisfy { place in
      sentence.isSign(place, "(,)-")
        || sentence.word(place).map {
          Self.handing.contains($0) || RetoldWords.changes.contains($0)
        }
          ?? false
    }
  }

  private static let handing: Set<String> = [
    "or", "a", "an", "of", "that", "is", "which", "fewer", "more", "less", "lower", "higher", "up",
    "down", "equal", "to", "by",
  ]

  /// The words in front of a place, the nearest first, up to a sign.
  func words(before index: Int, _ most: Int) -> [String] {
    var found: [String] = []
    var place = index - 1
    while found.count < most, let word = sentence.word(place) {
      found.append(word)
      place -= 1
    }
    return found
  }

  /// The words behind a place up to a sign.
  func words(after index: Int, _ most: Int) -> [String] {
    var found: [String] = []
    var place = index + 1
    // `The 332-tonne fall`.
    if sentence.isSign(place, "-") { place += 1 }
    while found.count < most, let word = sentence.word(place) {
      found.append(word)
      place += 1
    }
    return found
  }
}
