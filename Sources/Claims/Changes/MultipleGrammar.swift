import Figures
import Reports

/// Factors: doubled, twice as many, six times the level.
extension Grammar {
  static let factors: [String: Exact] = [
    "doubled": 2, "doubling": 2, "trebled": 3, "trebling": 3, "tripled": 3, "tripling": 3,
    "quadrupled": 4, "twofold": 2, "two-fold": 2, "threefold": 3, "three-fold": 3, "fourfold": 4,
    "four-fold": 4, "fivefold": 5, "five-fold": 5, "tenfold": 10,
  ]

  mutating func readMultiples() {
    for index in cues {
      guard let factor = factor(at: index), !isIntended(index, max(0, index - 6)) else { continue }
      var claim = Claim(.multiple, range: bytes(index..<index + 1))
      claim.implied = Interval(exactly: factor)
      if text(index) == "times" { claim.stated = tokens[index - 1].figure }
      claim.measure = .multiple
      claim.direction = factor < 1 ? .down : .up
      claim.hedge = hedge(ofFactor: index)
      claim.subject = content(subjectBefore(index, 0))
      setEnds(of: &claim, index)
      setTime(of: &claim, in: tokens.indices)
      add(claim)
    }
  }

  private static let comparedThings = WordSet(["the", "that", "last", "our", "what", "those"])

  /// Whether the word alone says how many times: `halved`, `doubled`.
  func isFactor(_ index: Int) -> Bool {
    Grammar.factors[text(index)] != nil || ["halved", "halving"].contains(text(index))
  }

  private func factor(at index: Int) -> Exact? {
    let (word, next) = (text(index), text(index + 1))
    if word == "halved" || word == "halving" { return .half }
    switch word {
    case "twice" where next == "as" || Grammar.comparedThings.contains(next): return 2
    case "times" where next == "as" || Grammar.comparedThings.contains(next):
      return isCount(index - 1) ? figure(index - 1)?.value : nil
    case "double" where Grammar.comparedThings.contains(next) || next == "between": return 2
    case "treble", "triple":
      return Grammar.comparedThings.contains(next) || next == "between" ? 3 : nil
    default: return Grammar.factors[word]
    }
  }

  private func hedge(ofFactor index: Int) -> Hedge? {
    var word = text(index) == "times" ? index - 1 : index
    if text(word - 1) == "a", word > 1 { word -= 1 }
    switch hedge(before: word).hedge {
    case .almost, .justUnder: return .almost
    case .closeTo: return .closeTo
    case .over, .justOver, .atLeast: return .over
    default: return text(word - 1) == "than" ? .over : nil
    }
  }

  private func setEnds(of claim: inout Claim, _ index: Int) {
    let rest = quantities.filter { $0 > index && $0 - index < 20 }
    guard let first = rest.first else { return setEndsInFront(of: &claim, index) }
    if isPointing, rest.count == 1, let from = tokens[first].figure, let kind = kind(first),
      value(of: first).isHeldAgainst, let before = context.preceding.last
    {
      // `1,375 came. This is a tenfold increase from 2013/14, when there were only 137`.
      let earlier = Grammar(CutSentence(before), context: ClaimContext()).values(of: kind)
      guard earlier.count == 1, !earlier[0].isHeldAgainst else { return }
      claim.from = from
      claim.earlierTo = Claim.Antecedent(sentencesBack: 1, figure: earlier[0].figure)
      return
    }
    let isNamed = isFactor(index)
    if rest.count >= 2, text(rest[0] - 1) == "from", text(rest[1] - 1) == "to" {
      claim.from = tokens[rest[0]].figure
      claim.to = tokens[rest[1]].figure
    } else if rest.count >= 2, text(rest[0] - 1) == "to", text(rest[1] - 1) == "from" {
      claim.from = tokens[rest[1]].figure
      claim.to = tokens[rest[0]].figure
    } else if rest.count >= 2,
      areDated(rest[0], rest[1], index) || isNamed && areBracketedEnds(rest)
    {
      claim.from = tokens[rest[0]].figure
      claim.to = tokens[rest[1]].figure
    } else if rest.count == 2, kind(rest[0]) == kind(rest[1]), let order = toldOrder(rest, index) {
      claim.from = tokens[order.old].figure
      claim.to = tokens[order.new].figure
    } else if !isNamed, isOperand(first), isHeldDirectly(first, index),
      figure(first).map({ $0.value > 2 }) ?? false,
      let new = lastOperand(before: index, like: first)
    {
      claim.from = tokens[first].figure
      claim.to = tokens[new].figure
    }
  }

  /// `Trebled between 2020 (410 waiting) and 2024 (1,230)`: each value in brackets behind its year.
  private func areDated(_ old: Int, _ new: Int, _ index: Int) -> Bool {
    guard kind(old) == kind(new), isBracketed(old), isBracketed(new), text(index + 1) == "between",
      let first = figure(old - 2), let last = figure(new - 2)
    else { return false }
    return [first, last].allSatisfy { [.year, .period, .date].contains($0.kind) }
      && text(new - 3) == "and"
  }

  /// `Have halved since last March (64 homes to 32)`.
  private func areBracketedEnds(_ rest: [Int]) -> Bool {
    kind(rest[0]) == kind(rest[1]) && isMark(rest[0] - 1, "(") && text(rest[1] - 1) == "to"
      && rest[1] - rest[0] <= 4 && bracket(around: rest[0]) == bracket(around: rest[1])
  }

  /// `From 1,200 to 6,000, five times as many`.
  private func setEndsInFront(of claim: inout Claim, _ index: Int) {
    let end = text(index) == "times" ? index - 1 : index
    let pair = quantities.filter { $0 < end && kind($0) != .fraction }
    guard pair.count == 2, kind(pair[0]) == kind(pair[1]), isOperand(pair[0]),
      text(pair[0] - 1) == "from", text(pair[1] - 1) == "to", claim.hedge == nil,
      isMark(pair[1] + 1, ",-") || isMark(pair[1] + 2, ",-")
        || text(pair[1] + 1) == "and" && index - pair[1] <= 4,
      text(index + 1) == "as" || Grammar.factors[text(index)] != nil
    else { return }
    claim.from = tokens[pair[0]].figure
    claim.to = tokens[pair[1]].figure
  }

  /// `Twice as many women (40) as men (20)`, `doubled: 16 this year against eight last`.
  private func toldOrder(_ rest: [Int], _ index: Int) -> (old: Int, new: Int)? {
    let gap = rest[0]..<rest[1]
    guard !gap.contains(where: { isMark($0, ";") }) else { return nil }
    if ["twice", "times"].contains(text(index)), has(["as", "than"], in: gap) {
      return (rest[1], rest[0])
    }
    let isListed = (index + 1..<rest[0]).contains { isMark($0, ":(") }
    guard isListed, has(["against", "compared", "versus"], in: gap) else { return nil }
    return (rest[1], rest[0])
  }

  /// Whether nothing but the name of what is compared stands in front of the value: `twice as many as
  /// the 30 of last year`, `six times the level of the previous year (26)`.
  private func isHeldDirectly(_ value: Int, _ index: Int) -> Bool {
    guard
      !(index..<value).contains(where: {
        // `Double the number of the year before, when there were 7,200`.
        let isWhen =
          text($0 + 1) == "when" && value - $0 <= 4
          && (isMark(value + 1, ".,;)") || value + 1 >= tokens.count)
        return isMark($0, ",;:") && !isWhen || isQuantity($0) && $0 > index
      })
    else { return false }
    guard text(index + 1) == "as" else { return value - index < 12 }
    return (index + 2..<value).contains { text($0) == "as" }
  }

  private func lastOperand(before index: Int, like value: Int) -> Int? {
    let end = text(index) == "times" ? index - 1 : index
    return quantities.last { token in
      token < end && kind(token) == kind(value) && !isBracketed(token) && !isSize(token)
        && !(token..<end).contains { isMark($0, ";") }
    }
  }
}
