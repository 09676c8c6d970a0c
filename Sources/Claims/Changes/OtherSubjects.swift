import Figures
import Reports

/// Sizes that are told of another subject than the pair beside them: `Claims rose from 80 to 96; late
/// claims rose by 5 %`.
extension Grammar {
  /// Takes from each change and multiple the values that are told of something else.
  mutating func setApartSubjects() {
    for index in claims.indices {
      let claim = claims[index]
      let own = claim.stated.flatMap(position)
      if claim.family == .change, let own, isHeldBeside(own) {
        claims[index].earlierFrom = nil
        claims[index].earlierTo = nil
        leaveOpen(index)
      } else if let from = claim.from, let to = claim.to, isOfOthers(claim, own, from, to) {
        leaveOpen(index)
      }
    }
  }

  private func isOfOthers(_ claim: Claim, _ own: Int?, _ from: Int, _ to: Int) -> Bool {
    if claim.family == .multiple { return isOfNeighbours(claim) }
    guard let own, [.change, .difference].contains(claim.family) else { return false }
    return isYearly(own) || isOfOtherSubject(claim, own) || isOfMoneyToo(claim, from, to)
      || isOfOtherVerb(claim, own)
  }

  /// Whether the same two values are told as the movement of something else.
  private func isOfOtherSubject(_ claim: Claim, _ own: Int) -> Bool {
    let ends = [claim.from, claim.to].compactMap { $0.flatMap(position) }
    guard !claim.subject.isEmpty, let first = ends.min(), let last = ends.max(),
      own < first || own > last,
      has(Lexicon.changeVerbs, in: own < first ? own + 1..<first : last + 1..<own)
    else { return false }
    return claims.contains { other in
      other.family == .change && other.stated == nil && other.from == claim.from
        && other.to == claim.to && !other.subject.isEmpty
        && Set(other.subject) != Set(claim.subject)
    }
  }

  /// `Fell from 310 to 280 as praise rose by 30 %`: a verb of its own that goes the other way.
  private func isOfOtherVerb(_ claim: Claim, _ own: Int) -> Bool {
    guard
      let pair = claims.first(where: {
        $0.family == .change && $0.stated == nil && $0.from == claim.from && $0.to == claim.to
      }), let last = [claim.from, claim.to].compactMap({ $0.flatMap(position) }).max(), own > last
    else { return false }
    return pair.direction != claim.direction && pair.direction != .none
      && claim.direction != .none && has(Lexicon.changeVerbs, in: last + 1..<own)
  }

  /// `By 5 % in each year`, `a further 10 %`: two values lie further apart than one such step.
  private func isYearly(_ own: Int) -> Bool {
    if text(own - 1) == "further", text(own - 2) == "a", text(own + 1) != "between" {
      // `Rose by a further 12 %, from 2,150 to 2,408` says of which step it speaks.
      return text(own + 1) != "from" && !(isMark(own + 1, ",") && text(own + 2) == "from")
    }
    let behind = own + 1..<min(tokens.count, own + 4)
    return behind.contains { index in
      switch text(index) {
      case "each", "annually", "yearly", "annum": true
      case "a", "per", "every":
        text(index + 1) == "year" && !["ago", "before", "earlier"].contains(text(index + 2))
          && !["in", "within", "over"].contains(text(index - 1))
      default: false
      }
    }
  }

  /// `A rise of 12 %, after a rise of 17 % the year before`, `compares with a fall of 8 %`.
  private func isHeldBeside(_ own: Int) -> Bool {
    let verb = hedge(before: own).start
    let before = max(0, verb - 6)..<verb
    guard
      let noun = before.last(where: {
        Lexicon.upNouns.contains(text($0)) || Lexicon.downNouns.contains(text($0))
      })
    else { return false }
    return (max(0, noun - 4)..<noun).contains { index in
      switch text(index) {
      case "after", "following", "against", "than": ["a", "an", "the"].contains(text(index + 1))
      case "compares", "compared": ["a", "an", "the"].contains(text(index + 2))
      default: false
      }
    }
  }

  /// `£2.7m for 9, compared with £1.6m for 6, up 69 %`: of the money or of the cases.
  private func isOfMoneyToo(_ claim: Claim, _ from: Int, _ to: Int) -> Bool {
    claim.measure == .perCent && kind(position(of: from) ?? -1) == .count
      && claims.contains { other in
        guard let old = other.from.flatMap(position), let new = other.to.flatMap(position) else {
          return false
        }
        return kind(old) == .money && kind(new) == .money
      }
  }

  /// `25 more than the 163 of last year and nearly double the 96 of 2018`, `three times the limit, and
  /// 5 others took more than 40`.
  private func isOfNeighbours(_ claim: Claim) -> Bool {
    guard let from = claim.from.flatMap(position), let to = claim.to.flatMap(position) else {
      return false
    }
    if text(from - 1) == "than", ["more", "less", "fewer"].contains(text(from - 2)) { return true }
    return text(to - 1) == "the" && text(to - 2) == "than"
      || text(to - 1) == "from" && !has(["to"], in: to..<from)
  }
}
