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
      case .change where claim.to != nil && claim.beside == nil: linkOldBefore(index, size)
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
    guard claim.direction != .none, let to = token(of: claim.to), let kind = kind(to), to < size,
      !tellsBackground(upTo: size), let before = context.preceding.last, let new = figure(to),
      values(of: kind).allSatisfy({ $0.token == to }), let own = figure(size)
    else { return }
    var grammar = Grammar(CutSentence(before), context: ClaimContext())
    grammar.readChanges()
    let values = grammar.values(of: kind).filter { !$0.isBenchmark && !$0.isNewer }
    let fitting = values.filter { value in
      grammar.figure(value.token).map { fits(claim, own, $0.value, new.value) } ?? false
    }
    let isDated = claim.comparedWith != nil || value(of: to).isNewer
    guard isDated, own.value.magnitude >= 10 || own.places > 0, fitting.count == 1,
      let old = fitting.first
    else { return }
    claims[index].earlierFrom = Claim.Antecedent(sentencesBack: 1, figure: old.figure)
    claims[index].certainty = .weak
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
}
