import Figures
import Reports

/// So much for each of so many: `£640 apiece`, `an average of 1.3 visits per household`, `4.5 for
/// every hundred`.
public struct UnitValue: Hashable, Sendable {
  /// What falls to one.
  public var stated: Int
  /// For how many units it is told: 1, or the 10,000 of a rate.
  public var scale: Exact
  /// The amounts that may have been shared out, the nearest first.
  public var totals: [Claim.Antecedent]
  /// The counts that they may have been shared out among, the nearest first.
  public var divisors: [Claim.Antecedent]
  /// Whether words leave one total and one divisor.
  public var isTied: Bool
  /// How it is hedged.
  public var hedge: Hedge?
}

extension ClaimReader {
  /// What a sentence says falls to one, with the figures that it may be made of.
  public static func unitValues(in sentence: Sentence, after preceding: [Sentence]) -> [UnitValue] {
    let grammar = Grammar(CutSentence(sentence), context: ClaimContext())
    guard grammar.quantities.count <= mostFigures, !grammar.isQuestion else { return [] }
    let marks = grammar.unitMarks()
    guard !marks.isEmpty else { return [] }
    let before = preceding.suffix(2).reversed().map {
      Grammar(CutSentence($0), context: ClaimContext())
    }
    return marks.keys.sorted().compactMap { token in
      marks[token].flatMap { grammar.unitValue(token, $0, among: marks, before) }
    }
  }
}

extension Grammar {
  /// The figures that fall to one of something, by their tokens.
  fileprivate func unitMarks() -> [Int: UnitMark] {
    var marks: [Int: UnitMark] = [:]
    for token in quantities {
      if let mark = unitMark(token) {
        marks[token] = mark
      } else if !marks.isEmpty, isSaidAgain(token, marks) {
        marks[token] = UnitMark(range: token..<token + 1, isEcho: true)
      }
    }
    return marks
  }

  /// `£640 apiece for 25 grants, against £9,000 for 18 (£500)`: the same once more, in brackets.
  private func isSaidAgain(_ token: Int, _ marks: [Int: UnitMark]) -> Bool {
    guard kind(token) == .money, isMark(token + 1, ")"), let own = bracket(around: token),
      let other = quantities.last(where: { $0 < token && kind($0) == .money }), marks[other] == nil,
      marks.keys.contains(where: { kind($0) == .money })
    else { return false }
    let inside = quantities.filter(own.contains)
    return inside == [token] || inside == [other, token]
  }

  fileprivate func unitValue(
    _ token: Int, _ mark: UnitMark, among marks: [Int: UnitMark], _ before: [Grammar]
  ) -> UnitValue? {
    guard let stated = tokens[token].figure, let kind = kind(token) else { return nil }
    let own = kind == .money ? [Figure.Kind.money] : [.count]
    let totals = (quantities + spellsLike(token)).filter { other in
      other != token && marks[other] == nil
        && (own.contains(self.kind(other) ?? .unknown) || kind == .duration)
        && !mark.range.contains(other) && isThing(other, mark.thing)
    }
    let divisors = quantities.filter { other in
      other != token && marks[other] == nil && !mark.range.contains(other)
        && isUnit(other, mark) && !isMeanInTime(other)
    }
    let apart = toldApart(totals, divisors, mark)
    let near = narrowed(token, mark, apart.totals, apart.divisors, after: marks)
    var value = UnitValue(
      stated: stated, scale: mark.scale, totals: spots(near.totals, token),
      divisors: spots(near.divisors, token),
      isTied: isApposed(token, mark) && !isOneOfPrices(token)
        && (mark.isEcho || !isSaidOfOthers(token))
        && !leavesSomeOut(behind: mark.range.upperBound),
      hedge: hedge(before: token).hedge)
    for (back, earlier) in before.enumerated() {
      if value.divisors.isEmpty, !mark.isEcho {
        let found = earlier.quantities.filter { earlier.isUnit($0, mark) }
        value.divisors = earlier.spots(found, earlier.tokens.count, back: back + 1)
        if mark.unit.isEmpty { value.isTied = false }
      }
      if value.totals.isEmpty, !mark.isEcho {
        let found = earlier.quantities.filter {
          own.contains(earlier.kind($0) ?? .unknown) && earlier.isThing($0, mark.thing)
        }
        value.totals = earlier.spots(found, earlier.tokens.count, back: back + 1)
        // `There were 176 children. With 41,870 in the borough, that is 42.0 per 10,000`.
        let isOnly = mark.scale > 1 && back == 0 && earlier.quantities.count == 1
        if mark.thing.isEmpty, !isOnly { value.isTied = false }
      }
    }
    // `With 16 officers and 288 children, each carries 18 cases`: the only two counts.
    let counts = quantities.filter {
      $0 != token && isCount($0) && !mark.range.contains($0) && !isMeanInTime($0)
    }
    if value.totals.isEmpty || value.divisors.isEmpty, counts.count == 2, kind != .money {
      value.totals = spots(counts, token)
      value.divisors = value.totals
      value.isTied = false
    }
    guard !value.totals.isEmpty, !value.divisors.isEmpty else { return nil }
    value.isTied =
      value.isTied && value.totals.count == 1 && value.divisors.count == 1
      && (areBefore(token, value)
        || !mark.thing.isEmpty && !mark.unit.isEmpty && quantities.count == 3)
    return value
  }

  /// `39 a month on average`.
  func isMeanInTime(_ token: Int) -> Bool {
    ["a", "each", "per"].contains(text(token + 1))
      && ["month", "week", "day", "year", "quarter"].contains(text(token + 2))
  }

  /// The stretches of time in the unit of one: the 975 working days of `65 days each`.
  private func spellsLike(_ token: Int) -> [Int] {
    guard kind(token) == .duration, let unit = figure(token)?.text.split(separator: " ").last else {
      return []
    }
    return tokens.indices.filter { other in
      other != token && kind(other) == .duration && !quantities.contains(other)
        && figure(other)?.text.split(separator: " ").last == unit
    }
  }

  /// `(£2,100 for each of three terms and £1,800 for the fourth)`: a bracket of several prices.
  private func isOneOfPrices(_ token: Int) -> Bool {
    guard kind(token) == .money, let own = bracket(around: token) else { return false }
    return quantities.contains { $0 > token && own.contains($0) && kind($0) == .money }
  }

  /// The whole of a rate is no part of it, and what only one of two can be shared out among is not
  /// shared out itself; without a noun, the words between two figures say which is which.
  private func toldApart(_ totals: [Int], _ divisors: [Int], _ mark: UnitMark) -> (
    totals: [Int], divisors: [Int]
  ) {
    if divisors.count == 1, mark.scale > 1 || !mark.unit.isEmpty {
      return (totals.filter { $0 != divisors[0] }, divisors)
    }
    if totals.count == 1, !mark.thing.isEmpty {
      return (totals, divisors.filter { $0 != totals[0] })
    }
    let all = Set(totals + divisors).sorted()
    guard mark.unit.isEmpty, mark.thing.isEmpty, all.count == 2 else { return (totals, divisors) }
    if totals.contains(all[0]), divisors.contains(all[1]),
      has(Grammar.shareLinks, in: all[0]..<all[1])
    {
      return ([all[0]], [all[1]])
    }
    // `The six carry 390 between them`.
    let isBetween = has(["between"], in: all[1]..<min(tokens.count, all[1] + 5))
    guard isBetween, totals.contains(all[1]), divisors.contains(all[0]) else {
      return (totals, divisors)
    }
    return ([all[1]], [all[0]])
  }

  private static let shareLinks = WordSet([
    "by", "between", "among", "amongst", "across", "to", "for", "from",
  ])

  /// Whether the total and the number were told when the value is, or come right behind a colon.
  private func areBefore(_ token: Int, _ value: UnitValue) -> Bool {
    (token..<min(tokens.count, token + 6)).contains { isMark($0, ":") }
      || (value.totals + value.divisors).allSatisfy { spot in
        spot.sentencesBack > 0 || (tokens[token].figure.map { spot.figure < $0 } ?? false)
          || tokens.indices.contains {
            tokens[$0].figure == spot.figure && bracket(around: $0) != nil
          }
      }
  }

  /// In a bracket, the amount beside it; and the count that the bracket is about.
  private func narrowed(
    _ token: Int, _ mark: UnitMark, _ totals: [Int], _ divisors: [Int], after marks: [Int: UnitMark]
  ) -> (totals: [Int], divisors: [Int]) {
    guard let own = bracket(around: token) else { return (totals, divisors) }
    let inside = totals.filter { own.contains($0) && $0 < token }
    let previous = marks.keys.filter { $0 < token }.max() ?? -1
    let amount = inside.last ?? totals.last { $0 < token && $0 > previous }
    let count =
      divisors.last { own.contains($0) && $0 < token }
      ?? divisors.last { $0 < own.lowerBound && $0 > previous }
    guard let amount, let count else { return mark.isEcho ? ([], []) : (totals, divisors) }
    return ([amount], [count])
  }

  private func spots(_ found: [Int], _ token: Int, back: Int = 0) -> [Claim.Antecedent] {
    found.sorted { abs($0 - token) < abs($1 - token) }.compactMap { other in
      tokens[other].figure.map { Claim.Antecedent(sentencesBack: back, figure: $0) }
    }
  }

  /// Whether a figure counts what the value is of; without a noun it may count anything.
  private func isThing(_ token: Int, _ thing: [String]) -> Bool {
    guard !thing.isEmpty, isCount(token) else { return true }
    // `Went missing 412 times` counts what came about.
    if text(token + 1) == "times" || text(token + 1) == "occasions" { return true }
    let own = nouns(of: token)
    return thing.contains { word in own.contains { Wording.areAkin($0, word) } }
  }

  /// Whether a figure counts the units.
  private func isUnit(_ token: Int, _ mark: UnitMark) -> Bool {
    guard let kind = kind(token), [.count, .rate].contains(kind),
      let value = figure(token)?.value, value > 1
    else { return false }
    if mark.scale > 1, value < mark.scale { return false }
    guard !mark.unit.isEmpty else { return kind == .count }
    // `9.6 posts` is no whole number, and yet it counts them.
    let own = nouns(of: token)
    let isNamed = mark.unit.contains { word in own.contains { Wording.areAkin($0, word) } }
    return isNamed || mark.scale > 1 && kind == .count && own.contains("population")
  }

  /// The words of what a figure counts: those behind it, or those of its bracket in front of it.
  private func nouns(of token: Int) -> [String] {
    var words = phrase(from: token + 1, to: tokens.count).words
    if words.isEmpty, let own = bracket(around: token) {
      let inside = content(own.lowerBound..<token)
      words = inside.isEmpty ? content(max(0, own.lowerBound - 4)..<own.lowerBound - 1) : inside
    }
    if has(["population"], in: max(0, token - 3)..<token) { words.append("population") }
    return words
  }

  /// Whether it stands beside its total and its number, as `, or £40 each` and `(£40 each)` do.
  private func isApposed(_ token: Int, _ mark: UnitMark) -> Bool {
    guard !mark.isEcho else { return true }
    let lead = hedge(before: token).start
    if isMark(lead - 1, ",;:(-") || Grammar.appositions.contains(text(lead - 1)) { return true }
    if text(lead - 1) == "to", Lexicon.shareVerbs.contains(text(lead - 2)) { return true }
    return text(lead - 1) == "of" && has(["average", "mean", "rate"], in: max(0, lead - 4)..<lead)
  }

  private static let appositions = WordSet([
    "or", "is", "was", "are", "were", "average", "averaging", "averaged", "mean", "thus", "equals",
    "makes",
    "making", "as", "therefore", "thus",
  ])

  /// Whether its clause says that it is of somebody else, or of another time.
  func isSaidOfOthers(_ token: Int) -> Bool {
    let start = (0..<token).last { isMark($0, ",;:()") }.map { $0 + 1 } ?? 0
    let end = (token..<tokens.count).first { isMark($0, ",;:()") } ?? tokens.count
    let lead = hedge(before: token).start
    // `Works out at 108 per 10,000` gives it.
    let isWorkedOut = text(lead - 1) == "at" && text(lead - 2) == "out"
    return has(Grammar.comparators, in: start..<end)
      || !isWorkedOut
        && has(["up", "down", "from", "to", "than", "at"], in: max(start, lead - 2)..<lead)
      || (start..<end).contains { figure($0)?.kind == .period }
  }

  private static let comparators = WordSet(ClauseWords.elsewhere).union([
    "region", "similar", "others", "target", "benchmark", "against", "compared", "previous", "last",
    "earlier", "ago", "if", "would", "could", "should", "budget", "budgeted",
    "another", "further", "maximum", "minimum", "most", "highest", "lowest", "typical", "standard",
    "between", "expected", "planned",
  ])
}
