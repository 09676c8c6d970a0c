import Figures
import Reports

/// The value of now in a sentence before, for a size whose own sentence prints the value of before or the
/// number that the size stands for.
extension Grammar {
  /// `There were 36,200. This is 2 % down on last year's 36,900 and 10 % down on 2005 (39,800)`.
  mutating func linkValuesBefore() {
    for index in claims.indices where claims[index].family == .change {
      let claim = claims[index]
      guard let size = token(of: claim.stated), claim.to == nil, claim.earlierTo == nil,
        claim.earlierFrom == nil, claim.measure != .multiple, claim.measure != .none,
        !tellsBackground(upTo: size), let old = attachedOld(claim, size), kind(old) != nil,
        let from = tokens[old].figure
      else { continue }
      if let front = changeInFront(of: size, claim), front.to != nil || front.earlierTo != nil {
        (claims[index].to, claims[index].earlierTo) = (front.to, front.earlierTo)
        claims[index].certainty = front.certainty
      } else if let new = newValue(of: claim, size, old) {
        claims[index].earlierTo = new.place
        claims[index].certainty = new.isSure ? .strong : .weak
      } else {
        continue
      }
      claims[index].from = from
    }
  }

  /// The value that a size is held against: right behind `on`, `from`, `than` or `since`.
  private func attachedOld(_ claim: Claim, _ size: Int) -> Int? {
    if let from = token(of: claim.from) { return from > size ? from : nil }
    guard let next = quantities.first(where: { $0 > size }), next - size < 16, isOperand(next),
      !isSize(next), claim.measure != .points || kind(next) == .percent,
      claim.measure != .number || kind(next) == kind(size),
      has(Grammar.anchors, in: size..<next), value(of: next).isHeldAgainst,
      !(size..<next).contains(where: { isMark($0, ";:.") }),
      !has(Grammar.otherAnchors, in: size + 1..<next)
    else { return nil }
    return next
  }

  private static let anchors = WordSet(["on", "from", "than", "since", "compared", "against"])

  private static let otherAnchors = WordSet(ClauseWords.contrasts)
    .union(["and", "but", "above", "below"])

  /// The size in front in the same sentence, which is told of the same value.
  private func changeInFront(of size: Int, _ claim: Claim) -> Claim? {
    claims.last { other in
      guard other.family == .change, other.measure == claim.measure,
        let token = token(of: other.stated), token < size
      else { return false }
      return claim.subject.isEmpty || Set(claim.subject).isSubset(of: other.subject)
    }
  }

  private func newValue(
    of claim: Claim, _ size: Int, _ old: Int
  ) -> (place: Claim.Antecedent, isSure: Bool)? {
    guard let wanted = kind(old),
      !quantities.contains(where: { $0 < size && kind($0) == wanted && !isSize($0) })
    else { return nil }
    for (distance, before) in context.preceding.reversed().prefix(2).enumerated() {
      var grammar = Grammar(CutSentence(before), context: ClaimContext())
      grammar.readChanges()
      let values = grammar.values(of: wanted).filter { !$0.isHeldAgainst }
      guard !values.isEmpty else { continue }
      let named = values.filter { grammar.isNamed($0, claim.subject) }
      let meant = claim.subject.isEmpty ? values : named
      guard let value = meant.first, meant.count == 1,
        isPointing || !named.isEmpty || ["overall", "total"].contains(text(1))
      else { return nil }
      let isSure = distance == 0 && (values.count == 1 || !named.isEmpty)
      return (Claim.Antecedent(sentencesBack: distance + 1, figure: value.figure), isSure)
    }
    return nil
  }

  /// Whether the noun behind a value is what the claim speaks of: `2,867 enquiries`.
  private func isNamed(_ value: Value, _ subject: [String]) -> Bool {
    guard let noun = phrase(from: value.token + 1, to: tokens.count).words.last else {
      return false
    }
    return subject.contains(noun)
  }

  // MARK: The number that a size stands for

  /// `Rose by 4.7 % (1,485) to 33,119`, `23,650 lets. They fell (4 % or 970 lets)`: the number of the
  /// change beside its percentage tells what was before.
  mutating func linkAmounts() {
    for index in claims.indices {
      let claim = claims[index]
      guard [.change, .share, .countWithShare].contains(claim.family), claim.base == nil,
        let size = token(of: claim.stated), kind(size) == .percent, claim.from == nil,
        claim.earlierFrom == nil, claim.earlierTo == nil,
        let amount = amount(beside: size), let wanted = kind(amount),
        let direction = claim.direction == .none ? directionNear(size) : claim.direction,
        claim.beside == nil || claim.beside == tokens[amount].figure,
        let new = valueNow(wanted, besides: [size, amount], claim)
      else { continue }
      claims[index].family = .change
      claims[index].measure = .perCent
      claims[index].direction = direction
      claims[index].beside = tokens[amount].figure
      claims[index].to = new.back == 0 ? new.figure : nil
      claims[index].earlierTo =
        new.back == 0 ? nil : Claim.Antecedent(sentencesBack: new.back, figure: new.figure)
      claims[index].certainty = new.back == 0 && isSaidToBeSize(amount) ? .strong : .weak
    }
  }

  /// `687 (16 %)`, `4.7 % (1,485 staff)`, `4 % or 970`.
  private func amount(beside size: Int) -> Int? {
    let kinds: [Figure.Kind?] = [.count, .money, .average, .rate]
    if isMark(size - 1, "("), isMark(size + 1, ")"), kinds.contains(kind(size - 2)),
      isSize(size - 2)
    {
      return size - 2
    }
    guard let next = quantities.first(where: { $0 > size }), kinds.contains(kind(next)),
      next - size < 10
    else { return nil }
    let gap = size + 1..<next
    if text(next - 1) == "or", next == size + 2 { return next }
    guard isMark(next - 1, "(") || isMark(next - 2, "(") && text(next - 1) == "or",
      gap.count(where: { isMark($0, "(") }) == 1, !gap.contains(where: { isMark($0, ",;:") }),
      !has(["from", "on", "compared", "than", "since", "against"], in: gap)
    else { return nil }
    return next
  }

  private func directionNear(_ size: Int) -> Claim.Direction? {
    for index in stride(from: size - 1, through: max(0, size - 4), by: -1) {
      if Lexicon.ups.contains(text(index)) { return .up }
      if Lexicon.downs.contains(text(index)) { return .down }
    }
    return nil
  }

  /// `227 additional families`, `119 longer`, and what stands behind `or`.
  private func isSaidToBeSize(_ amount: Int) -> Bool {
    isSize(amount) || text(amount - 1) == "or"
      || ["additional", "more", "fewer", "extra", "less"].contains(text(amount + 1))
      || quantities.contains { $0 > amount && ["to", "reach"].contains(text($0 - 1)) }
  }

  /// The one value of now that the sentence prints, or the one before it does.
  private func valueNow(
    _ wanted: Figure.Kind, besides sizes: [Int], _ claim: Claim
  ) -> (back: Int, figure: Int)? {
    let own = values(of: wanted).filter { !sizes.contains($0.token) }
    if own.count == 1, let least = sizes.last.flatMap({ figure($0)?.value }),
      ["to", "reach", "at", "reached", "reaching"].contains(
        text(hedge(before: own[0].token).start - 1)),
      let value = figure(own[0].token)?.value, value > least
    {
      return (0, own[0].figure)
    }
    guard own.isEmpty, let before = context.preceding.last else { return nil }
    var grammar = Grammar(CutSentence(before), context: ClaimContext())
    grammar.readChanges()
    let values = grammar.values(of: wanted)
    guard values.count == 1, !values[0].isHeldAgainst,
      isPointing || grammar.isNamed(values[0], claim.subject + claim.qualifiers)
    else { return nil }
    return (1, values[0].figure)
  }
}
