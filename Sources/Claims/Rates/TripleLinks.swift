import Figures
import Reports

/// How a value for each hangs together with what it may be made of.
extension Grammar {
  /// Whether the sentence up to the figure only goes on from the one before: `That is £80 a head`.
  func pointsBack(to token: Int) -> Bool {
    let start = (0..<min(token, 12)).first { index in
      ["this", "that", "which", "it", "these"].contains(text(index))
        && (Lexicon.auxiliaries.contains(text(index + 1))
          || Lexicon.shareVerbs.contains(text(index + 1))
          || Grammar.outcomeWords.contains(text(index + 1)) || text(index + 1) == "works")
    }
    let isAt =
      text(0) == "at" && token <= 2 && has(["this", "that", "which", "it"], in: 0..<tokens.count)
    return isAt
      || start.map { start in
        !(0..<token).contains { isShareable($0) && !isScale($0) } && start < 9
      } ?? false
  }

  private static let links = WordSet([
    "or", "is", "averaging", "average", "averaged", "mean", "as", "making", "giving", "makes",
    "equals", "i.e", "ie", "was", "exactly", "means", "equalling",
  ])

  /// Whether the figure stands as what follows from the others, or as a price whose sum is told.
  func isConcluded(
    _ token: Int, _ mark: EachMark, _ found: TripleOperands, _ stated: UnitTriple.Stated
  ) -> Bool {
    if stated == .number { return self.token(at: found.number).map(runsFor) ?? false }
    if mark.isPrice || stated == .total {
      return self.token(at: found.total).map { isPlainSum($0, of: token) } ?? false
    }
    let lead = hedge(before: token).start
    if isMark(lead - 1, ",;:(-") || Grammar.links.contains(text(lead - 1)) { return true }
    // `12 officers for every leader (96 officers, 8 leaders)`, `(an even 368 per panel)`.
    if let number = self.token(at: found.number), let total = self.token(at: found.total),
      let own = bracket(around: number), own.contains(total) || bracket(around: token) != nil
    {
      return true
    }
    if let own = bracket(around: token), own.filter({ figure($0) != nil }) == [token] {
      return true
    }
    if ["at", "to"].contains(text(lead - 1)) {
      return ["out", "equivalent", "equal"].contains(text(lead - 2))
        || Lexicon.shareVerbs.contains(text(lead - 2))
    }
    if has(Grammar.givings, in: max(0, lead - 3)..<lead) { return true }
    if has(["each", "every"], in: max(0, lead - 7)..<lead),
      has(["so", "thus", "that"], in: max(0, lead - 9)..<lead)
    {
      return true
    }
    return text(lead - 1) == "of" && has(["average", "mean", "rate"], in: max(0, lead - 5)..<lead)
      || has(["rate"], in: max(0, lead - 3)..<lead)
  }

  private static let givings = WordSet([
    "gives", "give", "giving", "gave", "makes", "making", "leaves", "equals", "means",
  ])

  /// The token of a figure of this sentence.
  private func token(at place: Claim.Antecedent) -> Int? {
    guard place.sentencesBack == 0 else { return nil }
    return tokens.indices.first { tokens[$0].figure == place.figure }
  }

  /// `At £25 an hour is 18 hours`, `would take 16 months`.
  private func runsFor(_ token: Int) -> Bool {
    has(Grammar.runningWords, in: max(0, hedge(before: token).start - 2)..<token)
  }

  private static let narrowing = WordSet([
    "about", "by", "from", "with", "without", "for", "involving", "in", "at", "during", "among",
    "who", "that", "which", "where", "when", "if", "once", "until", "since", "concerning",
    "after", "before", "net", "less", "plus", "including", "excluding", "of", "more", "fewer",
    "higher", "lower", "extra", "short",
  ])

  /// `60 a week once the strike was over`: whether words behind a mean narrow what it is the mean of.
  func leavesSomeOut(behind end: Int) -> Bool {
    has(
      ["once", "excluding", "except", "without", "apart", "if", "when", "until"],
      in: end..<min(tokens.count, max(end, end + 3)))
  }

  /// `30 a week about noise`: words behind it that may speak of some of them only.
  func isNarrowed(_ mark: EachMark, by number: Claim.Antecedent) -> Bool {
    guard Grammar.narrowing.contains(text(mark.end)) else { return false }
    // `£275 a week for 12 weeks` says for how many.
    if let own = token(at: number), own > mark.end, own - mark.end <= 3 { return false }
    let next = text(mark.end + 1)
    if text(mark.end) == "of" { return ["it", "them", "these", "this", "which"].contains(next) }
    // `At £35 a permit that comes to …` goes on with the sum.
    if Grammar.outcomeWords.contains(next) || Lexicon.conditionals.contains(next) { return false }
    if text(mark.end) == "in", ["all", "total"].contains(next) { return false }
    // `For the year` and `in the quarter` speak of all of them.
    return
      !(next == "the"
      && has(Lexicon.yearWords, in: mark.end..<min(tokens.count, mark.end + 4)))
  }

  /// `Paid for 12 posts at £12,500 each`: a price, which need not take up the amount in front.
  func isPriceInFront(_ token: Int, _ mark: EachMark) -> Bool {
    let lead = hedge(before: token).start
    return mark.isPrice
      || text(lead - 1) == "at" && !["out", "equal"].contains(text(lead - 2)) && !mark.isMean
  }

  private func isBehind(_ other: Claim.Antecedent, _ token: Int) -> Bool {
    other.sentencesBack == 0 && tokens[token].figure.map { other.figure > $0 } ?? false
  }

  func statedOfTriple(
    _ token: Int, total: Claim.Antecedent, number: Claim.Antecedent
  ) -> UnitTriple.Stated {
    let (isTotal, isNumber) = (isBehind(total, token), isBehind(number, token))
    // `At £0.35m a month the £5.6m will take 16 months`.
    if isNumber, kind(token) == .money, let time = self.token(at: number), stretch(of: time) != nil,
      runsFor(time)
    {
      return .number
    }
    if isTotal, bracket(around: total.figure, from: token) == nil {
      let isSum = tokens.indices.contains { tokens[$0].figure == total.figure && saysResult($0) }
      return isSum || !isNumber && kind(token) == .money ? .total : .each
    }
    return .each
  }

  /// The bracket behind a token that holds another figure.
  private func bracket(around figure: Int, from token: Int) -> Range<Int>? {
    guard let other = (token..<tokens.count).first(where: { tokens[$0].figure == figure }) else {
      return nil
    }
    return bracket(around: other)
  }

  private static let others = WordSet(ClauseWords.elsewhere).union([
    "region", "regional", "similar", "others", "target", "benchmark", "previous", "last", "earlier",
    "ago", "if", "budget", "budgeted", "another", "further", "maximum", "minimum", "highest",
    "lowest", "typical", "standard", "expected", "planned", "peak", "busiest", "group", "county",
    "once", "without", "excluding", "except", "apart", "north", "south", "east", "west", "some",
    "max", "limit", "up",
  ])

  /// Whether its clause says that it is of others, of another time, or no more than a bound.
  func isOfOthers(_ token: Int, _ mark: EachMark) -> Bool {
    let lead = hedge(before: token).start
    let start = (0..<lead).last { isMark($0, ",;:(-") || isShareable($0) }.map { $0 + 1 } ?? 0
    let end =
      (token + 1..<tokens.count).first { index in
        isMark(index, ",;:()-") || ["against", "compared", "versus"].contains(text(index))
      } ?? tokens.count
    if has(["which", "whom"], in: start..<lead),
      (start..<lead).contains(where: { text($0) == "of" && text($0 + 1).hasPrefix("wh") })
    {
      return true
    }
    if has(Grammar.others, in: start..<lead) || has(Grammar.others, in: token + 1..<end) {
      return true
    }
    return (token + 1..<end).contains { figure($0)?.kind == .period }
      || ["from", "than", "down", "up", "against", "with", "versus"].contains(text(lead - 1))
  }
}
