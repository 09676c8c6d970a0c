import Figures
import Reports

/// Three figures that multiply: how many, what falls to each of them, and what all come to.
public struct UnitTriple: Hashable, Sendable {
  /// What falls to one.
  public var each: Claim.Antecedent
  /// For how many it is told: 1, or the 10,000 of a rate.
  public var scale: Exact
  /// What all of them come to.
  public var total: Claim.Antecedent
  /// How many there are.
  public var number: Claim.Antecedent
  /// A further count that may multiply as well: the 84 rooms of `84 rooms for 91 nights at £62 a night`.
  public var further: Claim.Antecedent?
  /// Whether what falls to one is called a mean, and no price that is fixed.
  public var isMean: Bool
  /// Which of them the words conclude with.
  public var stated: Stated
  /// How the value of one is hedged.
  public var hedge: Hedge?
  /// How sure the words are that these three belong together.
  public var certainty: Claim.Certainty

  /// The figure that follows from the others.
  public enum Stated: Hashable, Sendable {
    case each, total, number
  }
}

extension ClaimReader {
  /// The figures that multiply in a sentence, or in it and the ones before.
  public static func unitTriples(in sentence: Sentence, after preceding: [Sentence]) -> [UnitTriple]
  {
    let grammar = Grammar(CutSentence(sentence), context: ClaimContext())
    guard grammar.quantities.count <= mostFigures, !grammar.isQuestion else { return [] }
    let marks = grammar.eachMarks()
    guard !marks.isEmpty else { return [] }
    let before = preceding.last.map { Grammar(CutSentence($0), context: ClaimContext()) }
    return marks.keys.sorted().compactMap { token in
      marks[token].flatMap { grammar.triple(token, $0, marks, before) }
    }
  }
}

extension Grammar {
  /// The figures that fall to each of something, by their tokens.
  fileprivate func eachMarks() -> [Int: EachMark] {
    var marks: [Int: EachMark] = [:]
    for token in tokens.indices where tokens[token].figure != nil {
      guard let mark = eachMark(token) else { continue }
      // `1,554 hours a week altogether` is what all come to.
      if mark.isSpell, !mark.isPrice,
        has(["all", "altogether", "total"], in: token..<min(tokens.count, mark.end + 3))
      {
        continue
      }
      marks[token] = mark
    }
    return marks
  }

  fileprivate func triple(
    _ token: Int, _ mark: EachMark, _ marks: [Int: EachMark], _ before: Grammar?
  ) -> UnitTriple? {
    guard !isOfOthers(token, mark), let each = place(token) else { return nil }
    // `On average 72 (51) in a month`: the bracket tells the same of another time.
    let twin = isMark(token + 1, "(") && isMark(token + 3, ")") ? token + 2 : nil
    let near = amountsNear(token, mark).filter {
      (marks[$0] == nil || $0 == mark.number) && $0 != twin
    }
    guard
      let found = operands(near, token, mark)
        ?? before.flatMap({ earlierOperands(near, token, mark, $0) }),
      found.number != found.total, found.number != each, found.total != each
    else { return nil }
    let hedge = hedge(before: token).hedge
    let stated = statedOfTriple(token, total: found.total, number: found.number)
    var certainty = found.certainty
    if hedge != nil || isNarrowed(mark, by: found.number)
      || stated == .each && isPriceInFront(token, mark)
    {
      certainty = .weak
    }
    if certainty == .strong, !isConcluded(token, mark, found, stated) { certainty = .likely }
    guard stated == .each || mark.scale == .one && hedge == nil else { return nil }
    let rest = near.filter {
      isCount($0) && place($0) != found.number && place($0) != found.total
    }
    return UnitTriple(
      each: each, scale: mark.scale, total: found.total, number: found.number,
      further: kind(token) == .money && rest.count == 1 ? place(rest[0]) : nil,
      isMean: mark.isMean || isCalledMean(token), stated: stated, hedge: hedge,
      certainty: certainty)
  }

  private func isCalledMean(_ token: Int) -> Bool {
    has(["average", "averaging", "averaged", "mean"], in: max(0, token - 4)..<token)
  }

  /// What was shared out and among how many, as far as words tell.
  struct TripleOperands {
    var total: Claim.Antecedent
    var number: Claim.Antecedent
    var certainty: Claim.Certainty
  }

  /// Both in the sentence itself: named, or the only two amounts of it.
  private func operands(_ near: [Int], _ token: Int, _ mark: EachMark) -> TripleOperands? {
    var numbers = self.sharers(near, mark, bound: mark.number)
    if numbers.isEmpty, !mark.isLoose, mark.scale == .one {
      // `…; 23 tonnes a run` goes on from another clause.
      numbers = self.sharers((0..<token).filter(isShareable), mark, bound: nil)
    }
    if mark.isLoose {
      guard let pair = sharedPair(near, token, mark), let total = place(pair.total),
        let number = place(pair.number)
      else { return nil }
      let isOnly = near.count == 2 && !namesItsMean(token)
      return TripleOperands(total: total, number: number, certainty: isOnly ? .strong : .likely)
    }
    guard numbers.count == 1, let number = place(numbers[0]) else { return nil }
    let totals = sharedTotals(near.filter { $0 != numbers[0] }, token, mark, beside: numbers[0])
    guard totals.count == 1, let total = place(totals[0]),
      !isOneOfRow(totals[0], besides: numbers[0])
    else { return nil }
    return TripleOperands(total: total, number: number, certainty: .strong)
  }

  /// One or both in the sentence before, which words point back at.
  private func earlierOperands(
    _ near: [Int], _ token: Int, _ mark: EachMark, _ before: Grammar
  ) -> TripleOperands? {
    let earlier = before.tokens.indices.filter(before.isShareable)
    let isPointing = pointsBack(to: token)
    let certainty: Claim.Certainty = isPointing ? .strong : .weak
    if mark.isLoose {
      guard near.isEmpty, isPointing, earlier.count == 2,
        let pair = before.sharedPair(earlier, like: kind(token), figure(token)?.value),
        let total = before.place(pair.total, back: 1),
        let number = before.place(pair.number, back: 1)
      else { return nil }
      return TripleOperands(total: total, number: number, certainty: certainty)
    }
    let here = sharers(near, mark, bound: mark.number)
    var found: [Claim.Antecedent] = here.compactMap { place($0) }
    var isNamed = true
    if here.isEmpty {
      found = before.sharers(earlier, mark, bound: nil).compactMap { before.place($0, back: 1) }
      let counts = earlier.filter(before.isCount)
      // `Renewals closed at 1,240. At £45 a bin that comes to …`.
      if found.isEmpty, isPointing, counts.count == 1, mark.scale == .one, mark.isSpell == false {
        found = counts.compactMap { before.place($0, back: 1) }
        isNamed = false
      }
    }
    guard found.count == 1 else { return nil }
    let own = sharedTotals(near.filter { place($0) != found[0] }, token, mark, beside: nil)
    var totals = own.compactMap { place($0) }
    if totals.isEmpty {
      let rest = earlier.filter { before.place($0, back: 1) != found[0] }
      totals = before.sharedTotals(
        rest, nil, mark, beside: nil, like: kind(token), spell: stretch(of: token)
      )
      .compactMap { before.place($0, back: 1) }
    }
    guard totals.count == 1, found[0].sentencesBack + totals[0].sentencesBack > 0 else {
      return nil
    }
    return TripleOperands(
      total: totals[0], number: found[0],
      certainty: isNamed || certainty == .weak ? certainty : .likely)
  }

  func place(_ token: Int, back: Int = 0) -> Claim.Antecedent? {
    tokens[token].figure.map { Claim.Antecedent(sentencesBack: back, figure: $0) }
  }
}
