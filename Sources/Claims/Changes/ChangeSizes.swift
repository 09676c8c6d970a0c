import Figures
import Reports

/// Sizes that no word calls a change, and that stand behind both of its values or carry a sign: `from
/// 182 to 76, 58 %`, `460 compared with 400 (+15 %)`, `+7 on 2022 (39)`.
extension Grammar {
  mutating func readBareSizes() {
    guard quantities.count > 1 else { return }
    for token in quantities where isOpenSize(token) {
      let sign = sign(of: token)
      if let ends = endsInFront(of: token, isSigned: sign != nil) {
        enterSize(token, ends, sign)
      } else if let sign, let ends = endsBehind(token) {
        enterSize(token, ends, sign)
      } else if let ends = endsOfChain(token) {
        enterSize(token, ends, sign)
      }
    }
  }

  /// What a size is the distance of.
  struct SizeEnds {
    var from: Int
    /// The value after; nil where the sentence before prints it.
    var to: Int?
    var earlierTo: Claim.Antecedent?
    var direction: Claim.Direction = .none
    /// Whether words of change hold the two together.
    var isSaid = false
  }

  /// Whether a figure may be a size that nothing was made of yet.
  private func isOpenSize(_ token: Int) -> Bool {
    guard let kind = kind(token), let figure = tokens[token].figure else { return false }
    switch kind {
    case .percent, .points: break
    case .count, .money, .average, .rate: if sign(of: token) == nil { return false }
    default: return false
    }
    guard let claim = claims.first(where: { $0.stated == figure }) else { return true }
    return [.share, .countWithShare, .count, .money, .average, .change].contains(claim.family)
      && claim.base == nil && claim.from == nil && claim.to == nil && claim.parts.isEmpty
      && claim.earlierTo == nil
  }

  /// Which way a sign in front says: `+7`, `-12 %`.
  func sign(of token: Int) -> Claim.Direction? {
    if figure(token)?.value.isNegative == true { return .down }
    guard isMark(token - 1, "+"), !isQuantity(token - 2),
      tokens[token - 1].range.upperBound == tokens[token].range.lowerBound
    else { return nil }
    return .up
  }

  private mutating func enterSize(_ token: Int, _ ends: SizeEnds, _ sign: Claim.Direction?) {
    guard let stated = tokens[token].figure, let from = tokens[ends.from].figure else { return }
    claims.removeAll { $0.stated == stated }
    for index in claims.indices where claims[index].beside == stated { claims[index].beside = nil }
    var claim = Claim(.change, stated: stated, range: bytes(token..<token + 1))
    claim.measure = kind(token) == .percent ? .perCent : kind(token) == .points ? .points : .number
    claim.direction = sign ?? ends.direction
    claim.hedge = hedge(before: token).hedge
    claim.from = from
    claim.to = ends.to.flatMap { tokens[$0].figure }
    claim.earlierTo = ends.earlierTo
    claim.isTied = sign != nil || ends.isSaid
    claim.certainty = claim.isTied ? .strong : .weak
    add(claim)
  }

  private func leadOfSize(_ token: Int) -> Int {
    let lead = hedge(before: token).start
    return isMark(lead - 1, "+") ? lead - 1 : lead
  }

  // MARK: Both values in front

  private static let closers = WordSet(ClauseWords.contrasts)
    .union(["and", "but", "followed", "which"])
  static let tails = WordSet([
    "in", "the", "of", "last", "previous", "this", "year", "years", "quarter", "period", "month",
    "before", "earlier", "ago", "a", "an", "or", "by", "i", "e", "ie", "that", "is", "so", "for",
    "one",
  ])

  /// `From 182 to 76, 58 %`, `460 this year against 400 last year (+15 %)`.
  private func endsInFront(of token: Int, isSigned: Bool) -> SizeEnds? {
    let lead = leadOfSize(token)
    guard isMark(lead - 1, ",-(") || ["or", "by", "is"].contains(text(lead - 1)), closes(token + 1),
      let last = quantities.last(where: { $0 < lead }), isOperand(last),
      bracket(around: last) == nil || bracket(around: last) != bracket(around: token),
      (last + 1..<lead).allSatisfy({ index in
        Grammar.tails.contains(text(index)) || isMark(index, ",-().")
          || kind(index) == .period || kind(index) == .year || kind(index) == .date
      })
    else { return nil }
    if let claim = pairClaim(endingAt: last), let from = self.token(of: claim.from),
      let to = self.token(of: claim.to), fitsSize(token, from), !isShareOf(token, to, from)
    {
      return SizeEnds(
        from: from, to: to, direction: claim.direction == .same ? .none : claim.direction,
        isSaid: claim.family == .change)
    }
    guard let before = quantities.last(where: { $0 < last }), kind(before) == kind(last),
      isOperand(last), fitsSize(token, last), last - before < 14, isSigned,
      let ends = ordered(value(of: before), value(of: last))
    else { return nil }
    return SizeEnds(from: ends.old.token, to: ends.new.token)
  }

  private func pairClaim(endingAt last: Int) -> Claim? {
    claims.last { claim in
      guard [.change, .comparison].contains(claim.family), let from = token(of: claim.from),
        let to = token(of: claim.to)
      else { return false }
      return max(from, to) == last
    }
  }

  private func closes(_ index: Int) -> Bool {
    index >= tokens.count || isMark(index, ".,;)-") || Grammar.closers.contains(text(index))
  }

  private func fitsSize(_ size: Int, _ value: Int) -> Bool {
    switch kind(size) {
    case .percent: kind(value) != .percent
    case .points: kind(value) == .percent
    default: kind(value) == kind(size)
    }
  }

  /// `From 60 places to 45 (75 %)`: how much is left of it, and not how far it fell.
  private func isShareOf(_ size: Int, _ part: Int, _ whole: Int) -> Bool {
    guard kind(size) == .percent, let size = figure(size), let part = figure(part)?.value,
      let whole = figure(whole)?.value, !whole.isZero,
      let share = try? part * .hundred / whole
    else { return false }
    return (try? Rounding.nearest.preimage(of: size.value, unit: size.unit).contains(share))
      ?? false
  }

  /// Which of two values was before, by the words and years beside them.
  func ordered(_ left: Value, _ right: Value) -> (old: Value, new: Value)? {
    if let first = left.year, let second = right.year, first != second {
      return first < second ? (left, right) : (right, left)
    }
    if left.isHeldAgainst != right.isHeldAgainst {
      return left.isHeldAgainst ? (left, right) : (right, left)
    }
    if left.isNewer != right.isNewer { return left.isNewer ? (right, left) : (left, right) }
    return nil
  }

  // MARK: The value before behind

  private static let againsts = WordSet([
    "on", "vs", "v", "versus", "from", "against", "compared", "since", "than",
  ])

  /// `+7 vs 2022 (39 in 2022)`, `112 (+12 on last year's 100)`.
  private func endsBehind(_ token: Int) -> SizeEnds? {
    guard Grammar.againsts.contains(text(token + 1)) else { return nil }
    let stop =
      (token + 1..<tokens.count).first { isMark($0, ";.") || $0 - token > 16 } ?? tokens.count
    // `(+12 % on 2018), of which 40 …`: behind its bracket stands something else.
    let own = bracket(around: token)
    let behind = quantities.filter {
      $0 > token && $0 < stop && fitsSize(token, $0)
        && own?.contains($0) ?? true
    }
    if behind.count == 2, isInsideBrackets(behind[0]),
      let ends = ordered(value(of: behind[0]), value(of: behind[1]))
    {
      return SizeEnds(from: ends.old.token, to: ends.new.token)
    }
    guard behind.count == 1, behind[0] - token < 10 else { return nil }
    let front = quantities.filter { $0 < token && kind($0) == kind(behind[0]) && !isSize($0) }
    if front.count == 1 { return SizeEnds(from: behind[0], to: front[0]) }
    guard front.isEmpty, let wanted = kind(behind[0]), let before = context.preceding.last else {
      return nil
    }
    let grammar = Grammar(CutSentence(before), context: ClaimContext())
    let values = grammar.values(of: wanted)
    guard values.count == 1, !values[0].isHeldAgainst else { return nil }
    return SizeEnds(
      from: behind[0], to: nil,
      earlierTo: Claim.Antecedent(sentencesBack: 1, figure: values[0].figure))
  }

  // MARK: The second of a chain

  private static let chained = WordSet([
    "and", "but", "or", "a", "an", "of", "by", "up", "down", "also", "then", "increase", "decrease",
    "rise", "fall", "reduction", "drop", "still",
  ])

  /// `10 % on the previous quarter (2,700) and 8 % on the same quarter last year (2,750)`: one value is
  /// held against two.
  private func endsOfChain(_ token: Int) -> SizeEnds? {
    guard let wanted = kind(token), [.percent, .points].contains(wanted),
      Grammar.againsts.contains(text(token + 1)),
      let front = claims.last(where: { claim in
        claim.family == .change && claim.from != nil && (claim.to != nil || claim.earlierTo != nil)
          && self.token(of: claim.stated).map { $0 < token && kind($0) == wanted } ?? false
      }), let old = self.token(of: front.from), old < token
    else { return nil }
    let lead = hedge(before: token).start
    guard let last = quantities.last(where: { $0 < lead }), last == old,
      let link = (old + 1..<lead).first(where: {
        ["and", "but"].contains(text($0)) || isMark($0, ",;")
      }),
      (link + 1..<lead).allSatisfy({ Grammar.chained.contains(text($0)) }),
      let next = quantities.first(where: { $0 > token }), next - token < 14,
      kind(next) == kind(old), !(token..<next).contains(where: { isMark($0, ";:.") }),
      isMark(next - 1, "(") && isMark(next + 1, ")") || value(of: next).isHeldAgainst
    else { return nil }
    let words = (link + 1..<lead).map { text($0) }
    let isUp = words.contains { Lexicon.ups.contains($0) }
    let isDown = words.contains { Lexicon.downs.contains($0) }
    return SizeEnds(
      from: next, to: self.token(of: front.to), earlierTo: front.earlierTo,
      direction: isUp == isDown ? front.direction : isUp ? .up : .down, isSaid: true)
  }
}
