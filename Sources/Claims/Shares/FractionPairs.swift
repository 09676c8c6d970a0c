import Figures
import Reports

/// A fraction in words with the count that is that part, and the count that it is a part of.
public struct FractionPair: Hashable, Sendable {
  /// The fraction.
  public var stated: Int
  /// The count that is the fraction.
  public var part: Claim.Antecedent
  /// The count of all.
  public var whole: Claim.Antecedent
  /// How the fraction is hedged.
  public var hedge: Hedge?
}

extension ClaimReader {
  /// The fractions of a sentence whose two counts words tie to them.
  public static func fractionPairs(
    in sentence: Sentence, after preceding: [Sentence]
  ) -> [FractionPair] {
    guard sentence.figures.contains(where: { $0.figure.kind == .fraction }) else { return [] }
    let grammar = Grammar(CutSentence(sentence), context: ClaimContext())
    guard grammar.quantities.count <= mostFigures, !grammar.isQuestion else { return [] }
    return grammar.quantities.filter { grammar.kind($0) == .fraction }.compactMap { token in
      grammar.fractionPair(token, after: preceding.last)
    }
  }
}

extension Grammar {
  fileprivate func fractionPair(_ token: Int, after before: Sentence?) -> FractionPair? {
    guard let stated = tokens[token].figure else { return nil }
    let found =
      pairInFront(of: token) ?? pairInBracket(behind: token) ?? wholeBehind(fraction: token)
    if let found, let part = place(found.part), let whole = place(found.whole) {
      return isPart(found.part, found.whole)
        ? FractionPair(stated: stated, part: part, whole: whole, hedge: hedge(before: token).hedge)
        : nil
    }
    guard let before, let part = partOfThem(token), let place = place(part) else { return nil }
    let earlier = Grammar(CutSentence(before), context: ClaimContext())
    let counts = earlier.quantities.filter(earlier.isCount)
    guard counts.count == 1, let whole = earlier.tokens[counts[0]].figure,
      earlier.figure(counts[0])?.bounds == nil, !earlier.isSize(counts[0])
    else { return nil }
    return FractionPair(
      stated: stated, part: place, whole: Claim.Antecedent(sentencesBack: 1, figure: whole),
      hedge: hedge(before: token).hedge)
  }

  private func place(_ token: Int) -> Claim.Antecedent? {
    tokens[token].figure.map { Claim.Antecedent(sentencesBack: 0, figure: $0) }
  }

  private func isPart(_ part: Int, _ whole: Int) -> Bool {
    guard let less = figure(part), let more = figure(whole), less.bounds == nil, more.bounds == nil
    else { return false }
    return less.value > .zero && less.value < more.value
  }

  private static let repeats = WordSet(["or", "is", "i.e", "ie", "exactly"])

  /// `86 of the 516 drivers, or one in six`, `57, out of 76 asked, or three quarters`.
  private func pairInFront(of token: Int) -> (part: Int, whole: Int)? {
    let lead = hedge(before: token).start
    let isSaidAgain =
      text(lead - 1) == "or" || isMark(lead - 1, "(") || isMark(lead - 1, ",")
      || Grammar.repeats.contains(text(lead - 1))
        && (isMark(lead - 2, ",-") || ["that", "which"].contains(text(lead - 2)))
    let isEnd = token + 1 >= tokens.count || isMark(token + 1, ".,;:)-")
    guard isSaidAgain, isEnd else { return nil }
    let front = (0..<lead).last { isMark($0, ";") }.map { $0 + 1 } ?? 0
    let counts = quantities.filter { front <= $0 && $0 < lead && isCount($0) }
    guard counts.count == 2, lead - counts[1] <= 12 else { return nil }
    if isOutOf(counts[0], counts[1]) { return (counts[0], counts[1]) }
    // `Of the 390 tenants 130, a third, were …`.
    let isOpened = openerOf(counts[0]) && lead - counts[1] <= 5
    return isOpened ? (counts[1], counts[0]) : nil
  }

  /// Whether `of` or `out of`, and at most a pronoun, stand between two counts.
  private func isOutOf(_ part: Int, _ whole: Int) -> Bool {
    var index = part + 1
    if isMark(index, ",") { index += 1 }
    if text(index) == "out" { index += 1 }
    guard text(index) == "of" else { return false }
    index += 1
    while Lexicon.determiners.contains(text(index)) || text(index) == "all" { index += 1 }
    return index == whole
  }

  private func openerOf(_ count: Int) -> Bool {
    var index = count - 1
    while Lexicon.determiners.contains(text(index)) || text(index) == "all" { index -= 1 }
    return text(index) == "of"
      && (index == 0 || isMark(index - 1, ",;") || text(index - 1) == "out")
  }

  /// `A quarter of what came in (19 out of 76)`, `one in eight claims (85 of 680)`.
  private func pairInBracket(behind token: Int) -> (part: Int, whole: Int)? {
    guard let open = (token + 1..<tokens.count).first(where: { isMark($0, "(,;:") }),
      isMark(open, "("), let own = bracket(around: open + 1),
      !(token + 1..<open).contains(where: isQuantity)
    else { return nil }
    let counts = own.filter { isQuantity($0) }
    guard counts.count == 2, counts.allSatisfy(isCount), isOutOf(counts[0], counts[1]) else {
      return nil
    }
    return (counts[0], counts[1])
  }

  /// `Exactly half of the 438 boats, 219 in number, …`, `two thirds of the 84 boats (56)`.
  private func wholeBehind(fraction token: Int) -> (part: Int, whole: Int)? {
    guard text(token + 1) == "of" else { return nil }
    var whole = token + 2
    while Lexicon.determiners.contains(text(whole)) || text(whole) == "all" { whole += 1 }
    guard isQuantity(whole), isCount(whole),
      let part = quantities.first(where: { $0 > whole }), isCount(part)
    else { return nil }
    let isCounted =
      text(part + 1) == "in" && text(part + 2) == "number" && isMark(part - 1, ",(-")
      || isMark(part - 1, "(") && isMark(part + 1, ")")
        && !(whole..<part - 1).contains { isMark($0, ",;:(") }
    return isCounted ? (part, whole) : nil
  }

  /// `A quarter of them (41)`: the count of a fraction of what the sentence before counts.
  private func partOfThem(_ token: Int) -> Int? {
    guard text(token + 1) == "of", ["them", "these", "those"].contains(text(token + 2)) else {
      return nil
    }
    let isBare = isMark(token + 3, "(,-") || text(token + 2) == "them"
    let part = isMark(token + 3, "(,-") ? token + 4 : token + 3
    guard isBare, isQuantity(part), isCount(part), isMark(part + 1, "),-"),
      isMark(part - 1, "(,-")
    else { return nil }
    return part
  }
}
