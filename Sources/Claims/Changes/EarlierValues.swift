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
        claims[index].isTied = new.isSure && isPointing && isRightBehind(size, old)
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

  static let anchors = WordSet(["on", "from", "than", "since", "compared", "against"])

  private static let otherAnchors = WordSet(ClauseWords.contrasts)
    .union(["and", "but", "above", "below"])

  /// `9 % compared to 2021-22 (35,759)`: nothing but a link and a time stand between.
  private func isRightBehind(_ size: Int, _ old: Int) -> Bool {
    old - size <= 8
      && (size + 1..<old).allSatisfy { index in
        isTimeWord(index) || isMark(index, "(") || Grammar.anchors.contains(text(index))
          || ["to", "with", "'s"].contains(text(index))
      }
  }

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
      !quantities.contains(where: {
        $0 < size && kind($0) == wanted && !isSize($0) && !isOfOther($0, besides: claim)
      })
    else { return nil }
    for (distance, before) in context.preceding.reversed().prefix(2).enumerated() {
      var grammar = Grammar(CutSentence(before), context: ClaimContext())
      grammar.readChanges()
      let all = grammar.values(of: wanted)
      let values = all.filter { value in
        !value.isHeldAgainst
          || grammar.isBracketed(value.token) && grammar.isNamed(value, claim.subject)
      }
      guard !values.isEmpty else { continue }
      let near = values.filter { grammar.isNamed($0, claim.subject) }
      // `8,123 enquiries and complaints (2,867 enquiries and 5,256 complaints)`.
      let bare = near.filter { grammar.isNamedAlone($0, claim.subject) }
      let named = bare.count == 1 ? bare : near
      let meant =
        !named.isEmpty ? named : claim.subject.isEmpty || isPointing ? values : []
      guard isPointing || !named.isEmpty || ["overall", "total"].contains(text(1)),
        let value = meant.count == 1 ? meant.first : soleFitting(meant, grammar, claim, old)
      else { return nil }
      let isSure =
        meant.count == 1 && (values.count == 1 || !named.isEmpty)
        && (distance == 0 || isPointing && claim.subject.isEmpty)
      return (Claim.Antecedent(sentencesBack: distance + 1, figure: value.figure), isSure)
    }
    return nil
  }

  /// Whether the figure is an end of another change, or the number beside its size.
  private func isOfOther(_ token: Int, besides claim: Claim) -> Bool {
    guard let figure = tokens[token].figure else { return false }
    return claims.contains { other in
      other.family == .change && other.stated != claim.stated
        && [other.from, other.to, other.beside].contains(figure)
    }
  }

  /// The one value of several from which the size leads to the digit.
  private func soleFitting(
    _ values: [Value], _ grammar: Grammar, _ claim: Claim, _ old: Int
  ) -> Value? {
    guard let size = token(of: claim.stated).flatMap(figure), let from = figure(old)?.value,
      size.value.magnitude >= 10 || size.places > 0
    else { return nil }
    let fitting = values.filter { value in
      grammar.figure(value.token).map { fits(claim, size, from, $0.value) } ?? false
    }
    return fitting.count == 1 ? fitting.first : nil
  }

  private func isNamedAlone(_ value: Value, _ subject: [String]) -> Bool {
    let words = phrase(from: value.token + 1, to: tokens.count).words
    return !words.isEmpty && words.allSatisfy(subject.contains)
  }

  /// Whether the noun behind a value is what the claim speaks of, or the words in front of its bracket
  /// or behind its verb are: `2,867 enquiries`, `completed (181,785)`, `7,855 were family households`.
  private func isNamed(_ value: Value, _ subject: [String]) -> Bool {
    if let noun = phrase(from: value.token + 1, to: tokens.count).words.last {
      if subject.contains(noun) { return true }
      guard isMark(value.token - 1, "(") else { return false }
    }
    if isMark(value.token - 1, "(") {
      return content(max(0, value.token - 3)..<value.token - 1).last.map(subject.contains) ?? false
    }
    guard Lexicon.auxiliaries.contains(text(value.token + 1)) else { return false }
    let end =
      (value.token + 1..<tokens.count).first { isMark($0, ",;:.()") || isQuantity($0) }
      ?? tokens.count
    return content(value.token + 1..<end).last.map(subject.contains) ?? false
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
        let direction = claim.direction == .none
          ? directionNear(size) ?? directionNear(amount) : claim.direction,
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
      claims[index].certainty =
        isSaidToBeSize(amount) || claim.to != nil && claim.to == claims[index].to ? .strong : .weak
    }
  }

  /// `687 (16 %)`, `4.7 % (1,485 staff)`, `4 % or 970`.
  func amount(beside size: Int) -> Int? {
    let kinds: [Figure.Kind?] = [.count, .money, .average, .rate, .duration]
    if isMark(size - 1, "("), isMark(size + 1, ")"),
      let front = quantities.last(where: { $0 < size }), kinds.contains(kind(front)),
      isSize(front), (front + 1..<size - 1).allSatisfy(isTimeWord)
    {
      return front
    }
    if let front = sizeInFront(of: size) { return front }
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

  /// `Fell by 40 to 309, a reduction of 11 %`: the number of the one change that the sentence tells.
  private func sizeInFront(of size: Int) -> Int? {
    guard
      let own = claims.first(where: { $0.stated == tokens[size].figure && $0.family == .change }),
      own.to != nil, own.direction != .none
    else { return nil }
    let told = claims.filter {
      $0.family == .change && $0.measure == .number && $0.to == own.to && $0.from == nil
        && $0.direction == own.direction && $0.stated != own.stated
    }
    guard told.count == 1, let amount = token(of: told[0].stated), amount < size else { return nil }
    return amount
  }

  /// The words of `a rise of 190 on the previous year (1.9 %)`.
  private func isTimeWord(_ index: Int) -> Bool {
    Grammar.tails.contains(text(index))
      || ["on", "from", "compared", "to", "same"].contains(text(index))
      || [.period, .year].contains(kind(index))
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
    let values = grammar.values(of: wanted).filter { !$0.isHeldAgainst }
    guard values.count == 1,
      isPointing || grammar.isNamed(values[0], claim.subject + claim.qualifiers)
    else { return nil }
    return (1, values[0].figure)
  }
}
