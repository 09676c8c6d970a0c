import Figures
import Reports

/// How far two printed levels lie apart: a figure that words call a distance takes the only two levels
/// that its clause, its sentence or the sentence before sets against each other.
extension Grammar {
  mutating func readLevelGaps() {
    guard !quantities.isEmpty, sentence.figures.count > 1 || !context.preceding.isEmpty,
      tokens.contains(where: { Grammar.gapCues.contains($0.text) || $0.isMark("+") })
    else { return }
    let told = quantities.compactMap { gapTold($0) }
    for gap in told {
      guard let kind = gapKind(gap.token), let pair = levelPair(of: gap, of: kind, besides: told)
      else { continue }
      if !isLinkedGap(gap.token) { enter(gap, pair) }
      if let twin = gap.twin ?? twinBehind(gap, pair) { enterShare(twin, gap, pair) }
    }
  }

  /// Whether both ends of a size are known already.
  private func isLinkedGap(_ token: Int) -> Bool {
    guard let own = tokens[token].figure else { return true }
    return claims.contains { claim in
      guard claim.stated == own, claim.certainty != .weak else { return false }
      if claim.family == .reckoning || claim.family == .listOfParts || claim.family == .remainder {
        return true
      }
      return (claim.from != nil || claim.earlierFrom != nil)
        && (claim.to != nil || claim.earlierTo != nil)
    }
  }

  private mutating func enter(_ gap: ToldGap, _ pair: LevelPair) {
    guard let stated = tokens[gap.token].figure else { return }
    // `-1.4` is what the more must be taken from.
    let isFallen = figure(gap.token)?.value.isNegative ?? false
    let isFirstMore = (pair.first.amount > pair.second.amount) != isFallen
    let (more, less) = isFirstMore ? (pair.first, pair.second) : (pair.second, pair.first)
    var claim = Claim(.reckoning, stated: stated, range: bytes(gap.token..<gap.token + 1))
    // What is net has the sign of its first end.
    let isTurned = isNet(gap)
    claim.operands = [
      Claim.Operand(place: place(of: isTurned ? pair.first : more), isTaken: false),
      Claim.Operand(place: place(of: isTurned ? pair.second : less), isTaken: true),
    ]
    claim.certainty = pair.isTight && text(gap.token - 1) != "some" ? .strong : .likely
    claim.isTied = true
    if isTurned {
      // `58 % do, 33 % do not, a net 25`: what is net leaves more than two.
      let shares = [pair.first, pair.second].map(\.value.figure)
      claims.removeAll { $0.family == .complement && $0.stated.map(shares.contains) ?? false }
    }
    claims.removeAll { other in
      other.stated == stated
        && ([.reckoning, .difference].contains(other.family) || other.family == .change)
    }
    claims.append(claim)
  }

  /// `By 312, from 2,190 to 1,878, which is 14.2 %`: the percentage stands behind the levels.
  private func twinBehind(_ gap: ToldGap, _ pair: LevelPair) -> Int? {
    let last = [pair.first, pair.second].filter { $0.back == 0 }.map(\.value.token).max()
    guard let last, last > gap.token, let twin = twin(of: last) else { return nil }
    return (last + 1..<twin).contains { isMark($0, ",-(") } ? twin : nil
  }

  private func place(of level: Level) -> Claim.Antecedent {
    Claim.Antecedent(sentencesBack: level.back, figure: level.value.figure)
  }

  /// The percentage beside a size is that much of what the other level is held against.
  private mutating func enterShare(_ token: Int, _ gap: ToldGap, _ pair: LevelPair) {
    guard let stated = tokens[token].figure, kind(gap.token) != .points,
      let base = base(of: pair, isLess(beside: token) ?? gap.isLess), !base.old.amount.isZero
    else { return }
    let isLinked = claims.contains { claim in
      claim.stated == stated
        && (claim.base != nil || claim.antecedent != nil
          || (claim.from != nil || claim.earlierFrom != nil)
            && (claim.to != nil || claim.earlierTo != nil))
    }
    guard !isLinked else { return }
    enterChange(token, from: base.old, to: base.new)
  }

  /// `6.1 % more than the 176,441 of 2011; England grew by 6.6 %`: another thing behind the stop.
  private func isOfNextClause(_ token: Int, than levels: [Level]) -> Bool {
    let last = levels.filter { $0.back == 0 }.map(\.value.token).max()
    guard let last, let stop = (last..<max(last, token)).last(where: { isMark($0, ";") }) else {
      return false
    }
    return !["this", "that", "it", "which", "a", "an", "equivalent", "up", "down"]
      .contains(text(stop + 1))
  }

  mutating func enterChange(_ token: Int, from old: Level, to new: Level) {
    guard let stated = tokens[token].figure, !isOfNextClause(token, than: [old, new]) else {
      return
    }
    var claim = Claim(.change, stated: stated, range: bytes(token..<token + 1))
    claim.measure = .perCent
    claim.hedge = hedge(before: token).hedge
    claim.direction = new.amount < old.amount ? .down : .up
    if old.back == 0 { claim.from = old.value.figure } else { claim.earlierFrom = place(of: old) }
    if new.back == 0 { claim.to = new.value.figure } else { claim.earlierTo = place(of: new) }
    let isAlone =
      old.back == 0 && new.back == 0 && quantities.count == 3
      && areInOneClause(token, old.value.token, new.value.token)
    claim.certainty = isAlone ? .strong : .likely
    claim.isTied = true
    claims.removeAll {
      $0.stated == stated && [.change, .share, .countWithShare, .difference].contains($0.family)
    }
    claims.append(claim)
  }

  private func areInOneClause(_ token: Int, _ left: Int, _ right: Int) -> Bool {
    let nearest = abs(left - token) < abs(right - token) ? left : right
    let between = min(token, nearest)..<max(token, nearest)
    return !has(Grammar.otherClauses, in: between) && !between.contains { isMark($0, ";:.") }
  }

  private static let otherClauses = WordSet(ClauseWords.contrasts).union(["and", "but"])

  /// A word right behind the percentage, or in front of it: `25 % more`, `a reduction of 34 %`.
  private func isLess(beside token: Int) -> Bool? {
    if let isLess = isLess(text(token + 1)) { return isLess }
    return text(token - 1) == "of" ? isLess(text(token - 2)) : nil
  }

  /// Which level the other one is held against: by the word for the size, and else by what they are.
  func base(of pair: LevelPair, _ isLess: Bool?) -> (old: Level, new: Level)? {
    let order = ordered(pair.first, pair.second)
    guard let isLess else { return order }
    let isFirst = (pair.first.amount > pair.second.amount) == isLess
    let told = isFirst ? (old: pair.first, new: pair.second) : (old: pair.second, new: pair.first)
    if let order, order.old.amount != told.old.amount { return nil }
    return told
  }
}
