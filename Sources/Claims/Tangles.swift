import Figures
import Reports

/// Sentences that speak of several things at once, where reading order does not show what belongs to what.
extension Grammar {
  /// Takes the certainty, or the operands, from claims whose figures may belong to something else.
  mutating func loosenTangles() {
    for index in claims.indices {
      let claim = claims[index]
      switch claim.family {
      case .change, .comparison, .difference, .multiple:
        if isHeldAgainstPlan(claim) || isOfTwoKinds(claim) || isOfTotalAndMean(claim)
          || leadsToBracket(claim) || leadsToPart(claim) || isOfWhich(claim)
        {
          claims[index].certainty = .weak
        }
        if isBehindComma(claim) {
          claims[index].from = nil
          claims[index].to = nil
          claims[index].certainty = .weak
        }
      case .share, .countWithShare, .subset, .nOfM, .fraction:
        if isOfOneOfSeveral(claim) { claims[index].certainty = .weak }
      case .count, .total:
        // `By 2,150 on last year and by 2,910 on the year before`: sizes, and no counts.
        if let token = token(of: claim.stated), text(token - 1) == "by", isCount(token) {
          claims[index].certainty = .weak
        }
      default: break
      }
    }
    claims.removeAll { $0.family == .comparison && $0.from == nil && $0.base == nil }
  }

  private static let pronouns = WordSet(["them", "these", "those", "which", "whom"])

  /// `207 requests, 31 more than before, and 151 of them`: of the one or of the other.
  private func isOfOneOfSeveral(_ claim: Claim) -> Bool {
    guard let base = token(of: claim.base),
      let part = token(of: claim.beside) ?? token(of: claim.stated)
    else { return false }
    // `11 of those 24` is part of the 24, and no whole of it.
    if let stated = token(of: claim.stated), base < stated,
      ["those", "these"].contains(text(stated - 1)), text(stated - 2) == "of"
    {
      return true
    }
    let around = max(0, part - 3)..<min(tokens.count, part + 4)
    let isPointing = around.contains { index in
      text(index) == "of" && Grammar.pronouns.contains(text(index + 1))
        && !isQuantity(index + 2)
    }
    guard isPointing, base < part else { return false }
    let others = quantities.filter {
      $0 < part && $0 != base && kind($0) == kind(base) && figure($0)?.value != figure(base)?.value
    }
    return others.contains { other in
      isSize(other) || value(of: other).isHeldAgainst || value(of: base).isHeldAgainst
        || isSize(base) || other < base && isPartOfAll(other, base)
    }
  }

  private static let plans = WordSet([
    "budget", "budgeted", "plan", "planned", "programme", "forecast", "profile", "allocation",
  ])

  /// `£4.5m against a budget of £5.0m (90 %)`: how much of it, or how far from it.
  private func isHeldAgainstPlan(_ claim: Claim) -> Bool {
    guard claim.measure == .perCent, let stated = token(of: claim.stated),
      isMark(stated - 1, "("), let from = token(of: claim.from)
    else { return false }
    return has(Grammar.plans, in: max(0, from - 4)..<min(tokens.count, from + 3))
      && !has(Lexicon.changeVerbs, in: 0..<stated)
      && first(of: Grammar.variances, in: tokens.indices) == nil
  }

  /// `1,932 calls, 11 % fewer than in 2023 (2,171) and 3 % fewer than in 2022 (1,992)`: what stands in
  /// brackets was before, and the sentence speaks of neither.
  private func leadsToBracket(_ claim: Claim) -> Bool {
    guard let to = token(of: claim.to), let from = token(of: claim.from), isMark(to - 1, "("),
      isMark(to + 1, "),;")
    else { return false }
    return quantities.contains { own in
      own < min(from, to) && own != token(of: claim.stated) && kind(own) == kind(to) && !isSize(own)
        && !isMark(own - 1, "(")
    }
  }

  /// `84 staff, of whom 22 joined, is seven more than the 77`: the part is not what grew.
  private func leadsToPart(_ claim: Claim) -> Bool {
    guard let to = token(of: claim.to) else { return false }
    if text(to - 2) == "of", ["whom", "which", "them"].contains(text(to - 1)) { return true }
    return opener(at: to)?.base != nil && opener(at: to)?.base != claim.to
      && has(["so"], in: to..<tokens.count)
  }

  /// `Rose to £32.8m, or by 5.1 %, of which 1.9 % was growth`: a part of the change.
  private func isOfWhich(_ claim: Claim) -> Bool {
    guard let stated = token(of: claim.stated), let to = token(of: claim.to), to < stated else {
      return false
    }
    return (to..<stated).contains { text($0) == "of" && text($0 + 1) == "which" }
  }

  /// `£0.4m more than when there were 40`: an amount is no change of a count.
  private func isOfTwoKinds(_ claim: Claim) -> Bool {
    guard claim.measure == .number, let stated = token(of: claim.stated),
      let from = token(of: claim.from)
    else { return false }
    return (kind(stated) == .money) != (kind(from) == .money)
  }

  /// `An average of £645, up from £4,130 (£590 on average)`: a mean, and a total and its mean.
  private func isOfTotalAndMean(_ claim: Claim) -> Bool {
    guard let from = token(of: claim.from), let to = token(of: claim.to),
      has(["average", "mean"], in: tokens.indices)
    else { return false }
    if let next = quantities.first(where: { $0 > from }), next - from <= 3,
      kind(next) == kind(from), isMark(from + 1, "(") || text(from + 1) == "and"
    {
      return true
    }
    return quantities.contains { other in
      other > min(from, to) && other < max(from, to)
        && [.duration, .average, .rate].contains(kind(other)) && kind(from) == .count
    }
  }

  /// `Five fewer than a year earlier, with 281 places`: behind the comma stands something else.
  private func isBehindComma(_ claim: Claim) -> Bool {
    guard let from = token(of: claim.from), let to = token(of: claim.to), from > to else {
      return false
    }
    let sizes = quantities.filter {
      $0 > to && $0 < from && ["more", "fewer"].contains(text($0 + 1))
    }
    guard let size = sizes.last, let than = (size..<from).first(where: { text($0) == "than" })
    else { return false }
    let lead = hedge(before: from).start
    return (than..<lead).contains { isMark($0, ",)") }
      && !["from", "than", "against", "when", "were", "was", "the"].contains(text(lead - 1))
      && !isMark(lead - 1, "(")
  }
}
