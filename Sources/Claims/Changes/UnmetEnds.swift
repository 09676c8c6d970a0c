import Figures
import Reports

/// Sizes of which their own sentence prints one value, and the sentence before or a bracket what is
/// missing.
extension Grammar {
  mutating func linkUnmetEnds() {
    for index in claims.indices {
      let claim = claims[index]
      guard claim.from == nil, claim.earlierFrom == nil, claim.earlierTo == nil,
        let size = token(of: claim.stated), [.perCent, .points, .number].contains(claim.measure)
      else { continue }
      switch claim.family {
      case .change where claim.to != nil && claim.beside == nil:
        if !turnHeld(index) { linkOldBefore(index, size) }
      case .change where claim.to == nil && claim.measure == .perCent: linkOldBehind(index, size)
      case .difference where claim.to == nil && claim.direction == .none: linkGap(index)
      default: continue
      }
    }
  }

  // MARK: The value before in the sentence before

  /// `In 2015/16, 33,270 parents appealed. This year it was 20,947, a drop of 37 % on three years ago`.
  private mutating func linkOldBefore(_ index: Int, _ size: Int) {
    let claim = claims[index]
    guard claim.direction != .none, let to = token(of: claim.to), let kind = kind(to),
      to < size || text(to - 1) == "to",
      !tellsBackground(upTo: size), let before = context.preceding.last, let new = figure(to),
      values(of: kind).allSatisfy({ $0.token == to }), let own = figure(size)
    else { return }
    var grammar = Grammar(CutSentence(before), context: ClaimContext())
    grammar.readChanges()
    let values = grammar.values(of: kind).filter { !$0.isBenchmark && !$0.isNewer }
    let last = value(of: to)
    if let only = grammar.values(of: kind).first, grammar.values(of: kind).count == 1,
      claim.hedge == nil, grammar.hedge(before: only.token).hedge == nil, !only.isBenchmark,
      isOfPronoun(size)
        || isLater(last, than: only, claim) && isOneThing(last, only, grammar, claim)
    {
      claims[index].earlierFrom = Claim.Antecedent(sentencesBack: 1, figure: only.figure)
      claims[index].certainty = .strong
      return
    }
    let fitting = values.filter { value in
      grammar.figure(value.token).map { fits(claim, own, $0.value, new.value) } ?? false
    }
    guard claim.comparedWith != nil || last.isNewer, own.value.magnitude >= 10 || own.places > 0,
      fitting.count == 1, let old = fitting.first
    else { return }
    claims[index].earlierFrom = Claim.Antecedent(sentencesBack: 1, figure: old.figure)
    claims[index].certainty = .weak
  }

  private func isLater(_ new: Value, than old: Value, _ claim: Claim) -> Bool {
    let isNow = tokens.indices.contains {
      text($0) == "this" && Lexicon.yearWords.contains(text($0 + 1))
    }
    switch claim.comparedWith {
    case .period(let period)?: guard period.year == old.year else { return false }
    case .yearsBefore?: return false
    default: break
    }
    guard let first = old.year, let last = new.year else { return old.isOlder && isNow }
    return first < last && (claim.comparedWith != .previousYear || first == last - 1)
  }

  /// Whether two values count one thing, and the size names nothing else.
  private func isOneThing(
    _ new: Value, _ old: Value, _ grammar: Grammar, _ claim: Claim
  ) -> Bool {
    let told = Set(grammar.content(grammar.tokens.indices))
    return claim.subject.allSatisfy(told.contains) && countOneThing(new.token, old.token, grammar)
  }

  /// Whether a figure counts what one of the sentence before does, or does not say what it counts.
  private func countOneThing(_ own: Int, _ other: Int, _ before: Grammar) -> Bool {
    let things = [text(own + 1), before.text(other + 1)]
    return phrase(from: own + 1, to: tokens.count).words.isEmpty
      || Grammar.isThing(things[0]) && Wording.normal(things[0]) == Wording.normal(things[1])
  }

  /// `This increased by 12 % to 2,408`.
  private func isOfPronoun(_ size: Int) -> Bool {
    (0..<min(5, size)).contains { index in
      ["this", "it", "these", "they"].contains(text(index)) && size - index < 6
        && (Lexicon.auxiliaries.contains(text(index + 1))
          || Lexicon.changeVerbs.contains(text(index + 1)))
    }
  }

  /// `4,512 came. The previous year's total was 4,256, meaning an increase of 6 %`: what stands in front of
  /// the size is what was before.
  private mutating func turnHeld(_ index: Int) -> Bool {
    let claim = claims[index]
    guard let to = token(of: claim.to), let kind = kind(to), let before = context.preceding.last,
      claim.hedge == nil
    else { return false }
    let own = values(of: kind)
    guard own.count == 1, let held = own.first, held.token == to else { return false }
    var grammar = Grammar(CutSentence(before), context: ClaimContext())
    grammar.readChanges()
    let values = grammar.values(of: kind)
    guard values.count == 1, let new = values.first, !new.isHeldAgainst,
      countOneThing(to, new.token, grammar),
      let size = token(of: claim.stated), to < size, !has(Lexicon.changeVerbs, in: to + 1..<size),
      claim.comparedWith == nil || claim.comparedWith == .previousYear,
      isBefore(held, new) || held.isOlder && new.year == nil
        || isDatedBehindUndated(held, new, grammar, claim),
      grammar.hedge(before: new.token).hedge == nil
    else { return false }
    claims[index].from = claim.to
    claims[index].to = nil
    claims[index].earlierTo = Claim.Antecedent(sentencesBack: 1, figure: new.figure)
    claims[index].certainty = .strong
    return true
  }

  private func isBefore(_ held: Value, _ new: Value) -> Bool {
    guard let first = held.year, let last = new.year else { return false }
    return first < last
  }

  /// `The rate was 22.4 %. In 2021/22 it was 19.8 %, an increase of 2.6 points`: the undated value is that
  /// of now, and the size goes its way.
  private func isDatedBehindUndated(
    _ held: Value, _ new: Value, _ grammar: Grammar, _ claim: Claim
  ) -> Bool {
    guard held.year != nil, text(0) == "in" || text(0) == "at", let old = figure(held.token)?.value,
      let now = grammar.figure(new.token)?.value, old != now
    else { return false }
    return (old < now) == (claim.direction == .up) && claim.direction != .none
      && phrase(from: held.token + 1, to: tokens.count).words.isEmpty
  }

  // MARK: The number of the change, and the value before behind it

  /// `Up by 74 % (9,200 bids) in 130 towns, compared with the whole of last year (12,400)`.
  private mutating func linkOldBehind(_ index: Int, _ size: Int) {
    guard let amount = amount(beside: size), let wanted = kind(amount), amount > size,
      claims[index].beside == nil || claims[index].beside == tokens[amount].figure
    else { return }
    let old = values(of: wanted).filter { $0.token > amount && $0.isHeldAgainst }
    guard old.count == 1,
      (amount..<old[0].token).allSatisfy({ !isMark($0, ";:.") && !Grammar.turns.contains(text($0)) }
      )
    else { return }
    claims[index].beside = tokens[amount].figure
    claims[index].from = old[0].figure
    claims[index].isTied = true
  }

  private static let turns = WordSet(ClauseWords.contrasts).union(["but", "and"])

  // MARK: A gap between two

  /// `We counted 10,763, but the register gave 10,538. This is a difference of 225`.
  private mutating func linkGap(_ index: Int) {
    guard isPointing, let size = token(of: claims[index].stated), let wanted = kind(size),
      claims[index].measure != .perCent, let before = context.preceding.last,
      ["difference", "gap"].contains(text(hedge(before: size).start - 2))
    else { return }
    let kind: Figure.Kind = wanted == .points ? .percent : wanted
    let grammar = Grammar(CutSentence(before), context: ClaimContext())
    let pair = grammar.values(of: kind)
    guard pair.count == 2, values(of: kind).filter({ $0.token != size }).isEmpty,
      let first = grammar.figure(pair[0].token)?.value,
      let second = grammar.figure(pair[1].token)?.value, first != second,
      pair.allSatisfy({ grammar.hedge(before: $0.token).hedge == nil })
    else { return }
    let (less, more) = first < second ? (pair[0], pair[1]) : (pair[1], pair[0])
    claims[index].family = .change
    claims[index].earlierFrom = Claim.Antecedent(sentencesBack: 1, figure: less.figure)
    claims[index].earlierTo = Claim.Antecedent(sentencesBack: 1, figure: more.figure)
    claims[index].direction = .up
    claims[index].certainty = .strong
    claims[index].isTied = true
  }

  // MARK: Two years

  /// Whether the sentence before tells a size without its values.
  private var isBehindUnmetSize: Bool {
    guard let before = context.preceding.last else { return false }
    var grammar = Grammar(CutSentence(before), context: ClaimContext())
    grammar.readChanges()
    return grammar.claims.contains { $0.stated != nil && $0.from == nil && $0.to == nil }
  }

  /// `In 2023 we took 31,450 calls; in 2022 we took 28,900`: a sentence of two values with their years,
  /// which a size in front of it may lead from and to.
  mutating func readDatedPair() {
    guard quantities.count == 2, kind(quantities[0]) == kind(quantities[1]),
      isOperand(quantities[0]), let kind = kind(quantities[0]), isBehindUnmetSize,
      !claims.contains(where: { $0.from != nil || $0.base != nil || $0.beside != nil })
    else { return }
    let values = values(of: kind)
    guard values.count == 2, let (old, new) = ordered(values[0], values[1]), !new.isFrom,
      countOneThing(values[0], values[1]), !values.contains(where: \.isBenchmark),
      values.allSatisfy({ hedge(before: $0.token).hedge == nil })
    else { return }
    var claim = Claim(.comparison, range: bytes(values[0].token..<values[1].token + 1))
    (claim.from, claim.to) = (old.figure, new.figure)
    claims.append(claim)
  }
}
