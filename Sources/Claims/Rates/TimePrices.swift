import Figures
import Reports

/// One amount told for two stretches of time: `£520 a month, or £6,240 a year`.
public struct TimePrice: Hashable, Sendable {
  /// The amount that is told first.
  public var first: Int
  /// The amount that says it again.
  public var second: Int
  /// How many of the shorter stretches a longer one may have: 12, or 52 and a little.
  public var factors: [Exact]
  /// Whether the second is of the longer stretch.
  public var isLonger: Bool
}

extension ClaimReader {
  /// The amounts of a sentence that are told for two stretches of time.
  public static func timePrices(in sentence: Sentence) -> [TimePrice] {
    let grammar = Grammar(CutSentence(sentence), context: ClaimContext())
    guard grammar.quantities.count <= mostFigures, !grammar.isQuestion else { return [] }
    let told = grammar.tokens.indices.filter { grammar.stretchBehind($0) != nil }
    guard told.count == 2 else { return [] }
    return grammar.timePrice(told[0], told[1]).map { [$0] } ?? []
  }
}

extension Grammar {
  /// How many of the one make the other; rents run for 48 weeks and offices for five days.
  private static let stretchFactors: [String: [String: [Exact]]] = [
    "month": ["year": [12], "quarter": [3]], "quarter": ["year": [4]],
    "week": ["year": [52, 53, 50, 48] + inWeeks, "quarter": [13]], "day": ["week": [5, 6, 7]],
    "night": ["week": [7]],
  ]
  /// A year in weeks, and a leap year.
  private static let inWeeks = [365, 366].compactMap { try? Exact($0, over: 7) }
  private static let stretchNames = WordSet([
    "day", "night", "week", "month", "quarter", "year", "annum",
  ])

  /// The stretch of time that an amount is told for: the month of `£520 a month`.
  fileprivate func stretchBehind(_ token: Int) -> (name: String, end: Int)? {
    guard let figure = figure(token), let index = tokens[token].figure, isOpen(index),
      figure.bounds == nil, figure.value > .zero,
      [.money, .count, .duration].contains(kind(token) ?? .unknown)
    else { return nil }
    // `312 cases a year` names them.
    guard
      let article = (token + 1..<min(tokens.count, token + 3)).first(where: {
        ["a", "per", "each", "every"].contains(text($0))
      }), Grammar.stretchNames.contains(text(article + 1)),
      !(token + 1..<article).contains(where: { text($0).isEmpty })
    else { return nil }
    return (text(article + 1) == "annum" ? "year" : text(article + 1), article + 2)
  }

  private static let sayingAgain = WordSet(["or", "i.e", "ie", "equivalent", "equals", "is"])
  private static let between = WordSet([
    "or", "i.e", "ie", "that", "which", "is", "equivalent", "to", "equals", "so", "about", "just",
  ])

  fileprivate func timePrice(_ first: Int, _ second: Int) -> TimePrice? {
    guard kind(first) == kind(second), let one = stretchBehind(first),
      let other = stretchBehind(second), one.name != other.name, hedge(before: first).hedge == nil,
      hedge(before: second).hedge == nil, second - one.end <= 4,
      (one.end..<second).allSatisfy({
        isMark($0, ",-(:") || Grammar.between.contains(text($0))
      }),
      (one.end..<second).contains(where: {
        isMark($0, ",-(:") || Grammar.sayingAgain.contains(text($0))
      }),
      // `£60 a week in winter` is another price.
      isMark(other.end, ".,;:)") || other.end >= tokens.count,
      let stated = tokens[second].figure, let base = tokens[first].figure
    else { return nil }
    if let factors = Grammar.stretchFactors[one.name]?[other.name] {
      return TimePrice(first: base, second: stated, factors: factors, isLonger: true)
    }
    return Grammar.stretchFactors[other.name]?[one.name].map { factors in
      TimePrice(first: base, second: stated, factors: factors, isLonger: false)
    }
  }
}
