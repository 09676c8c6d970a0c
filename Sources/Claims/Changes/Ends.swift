import Figures
import Reports

/// Which two values cannot be the ends of one change or comparison, whatever words stand between them.
extension Grammar {
  /// Takes away operands that cannot be what the claim compares.
  mutating func dropForeignOperands() {
    for index in claims.indices {
      let claim = claims[index]
      guard [.change, .comparison, .difference, .multiple].contains(claim.family) else { continue }
      if claim.from != nil, isOfAnotherKind(claim) { claims[index].from = nil }
      guard let from = claim.from, let to = claim.to, isForeign(claim, from, to) else { continue }
      claims[index].from = nil
      claims[index].to = nil
      if claim.family != .change { claims[index].direction = .none }
    }
    claims.removeAll { $0.family == .comparison && $0.from == nil && $0.base == nil }
    claims.removeAll {
      $0.family == .change && $0.stated == nil && $0.measure == .none && $0.to == nil
    }
  }

  private func isForeign(_ claim: Claim, _ from: Int, _ to: Int) -> Bool {
    guard let old = position(of: from), let new = position(of: to) else { return false }
    if isSize(old) || isSize(new) || isTimeSpan(old) || isTimeSpan(new) { return true }
    if has(["odds", "ratio"], in: tokens.indices) { return true }
    if !areAlike(old, new) { return true }
    if claim.measure == .points, kind(old) != .percent { return true }
    if claim.measure == .number, kind(old) == .percent,
      let own = claim.stated.flatMap({ position(of: $0) }), isCount(own)
    {
      return true
    }
    for token in [old, new] {
      if let figure = tokens[token].figure, isDeficit(Value(token: token, figure: figure)) {
        return true
      }
    }
    let own = claim.stated.flatMap { position(of: $0) }
    if !mayBeEnds(old, new, of: own) { return true }
    if let own, own > max(old, new),
      has(["due", "because", "driven", "while", "whereas", "whilst"], in: max(old, new)..<own)
    {
      return true
    }
    // The value that one change starts from is not where the next one leads.
    return claim.stated != nil && claims.contains { $0.family == .change && $0.from == to }
  }

  /// Whether a value held against another one, and the size of their distance, leave them a pair.
  func mayBeEnds(_ old: Int, _ new: Int, of size: Int?) -> Bool {
    !leadsToBracket(old, new, size) && !leadsToPart(new) && !isOfTotalAndMean(old, new)
      && !isBehindPair(old, new)
      && !has(["absolute"], in: min(new + 1, tokens.count)..<min(new + 5, tokens.count))
      && !(size.map { isOfWhich($0, behind: new) } ?? false)
  }

  // MARK: What a change cannot lead to

  /// `1,932 calls, 11 % fewer than in 2023 (2,171) and 3 % fewer than in 2022 (1,992)`: what stands
  /// in brackets was before, and the sentence speaks of the value in front.
  private func leadsToBracket(_ old: Int, _ new: Int, _ size: Int?) -> Bool {
    guard isMark(new - 1, "("), isMark(new + 1, "),;") else { return false }
    return quantities.contains { own in
      own < min(old, new) && own != size && kind(own) == kind(new) && !isSize(own)
        && !isMark(own - 1, "(")
    }
  }

  /// `41 % of cost, down from 44 %, the grant being tied to 90 % of rents`: what came down stands in front.
  private func isBehindPair(_ old: Int, _ new: Int) -> Bool {
    let lead = hedge(before: old).start
    guard old < new, text(lead - 1) == "from", ["up", "down"].contains(text(lead - 2)),
      (old..<new).contains(where: { isMark($0, ",;") })
    else { return false }
    return quantities.contains {
      $0 < lead && lead - $0 <= 8 && kind($0) == kind(old) && !isSize($0)
    }
  }

  /// `84 staff, of whom 22 joined, is seven more than the 77`: the part is not what grew.
  func leadsToPart(_ new: Int) -> Bool {
    text(new - 2) == "of" && ["whom", "which", "them"].contains(text(new - 1))
  }

  /// `Rose to £32.8m, or by 5.1 %, of which 1.9 % was growth`: a part of the change.
  private func isOfWhich(_ size: Int, behind new: Int) -> Bool {
    new < size && (new..<size).contains { text($0) == "of" && text($0 + 1) == "which" }
  }

  // MARK: What are not two values of one thing

  /// `£0.4m more than when there were 40`: an amount is no change of a count.
  private func isOfAnotherKind(_ claim: Claim) -> Bool {
    guard claim.measure == .number, let stated = position(of: claim.stated ?? -1),
      let from = position(of: claim.from ?? -1)
    else { return false }
    return (kind(stated) == .money) != (kind(from) == .money)
  }

  /// `An average of £645, up from £4,130 (£590 on average)`: a mean, and a total and its mean.
  private func isOfTotalAndMean(_ old: Int, _ new: Int) -> Bool {
    guard isMark(old + 1, "("), kind(old + 2) == kind(old),
      has(["average", "mean"], in: tokens.indices)
    else { return false }
    return has(["average", "mean", "each"], in: old + 2..<min(tokens.count, old + 7))
      && !isMark(new + 1, "(")
  }

  /// Whether two figures can be values of one thing.
  private func areAlike(_ left: Int, _ right: Int) -> Bool {
    let (a, b) = (kind(left), kind(right))
    if a == .duration, b == .duration { return unitOfTime(left) == unitOfTime(right) }
    if a == b { return true }
    let numbers: Set<Figure.Kind?> = [.rate, .average, .count, .duration]
    // `From 75 to 77 years`, `58.9 per 10,000 against 74.7`.
    return numbers.contains(a) && numbers.contains(b)
  }

  /// `3 minutes` and `2 minutes 51 seconds` are told in different units.
  private func unitOfTime(_ token: Int) -> String? {
    tokens[token].figure.map { figure in
      let word = Label(sentence.figures[figure].figure.text).words.last ?? ""
      return word.hasSuffix("s") ? String(word.dropLast()) : word
    }
  }

  /// Whether no words call two values by different things: 40 visits and 30 visitors are no change.
  func countOneThing(_ left: Value, _ right: Value) -> Bool {
    let things = [left, right].map { text($0.token + 1) }
    guard things.allSatisfy({ Grammar.isThing($0) }) else { return true }
    return Wording.normal(things[0]) == Wording.normal(things[1])
  }

  static func isThing(_ word: String) -> Bool {
    ["children", "people", "men", "women"].contains(word)
      || word.utf8.count > 3 && word.hasSuffix("s") && !Lexicon.yearWords.contains(word)
        && !["this", "less", "plus", "versus", "across", "towards", "times"].contains(word)
  }

  /// A deficit or an outflow stands below zero, whatever its figure says.
  func isDeficit(_ value: Value) -> Bool {
    let near = max(0, value.token - 4)..<value.token
    return has(
      ["disinvestment", "deficit", "loss", "outflow", "shortfall", "negative", "minus"], in: near)
  }
}
