import Figures
import Reports

/// Sizes of changes whose two values stand near by, in one sentence or several, and are tied to them by
/// being the only two of the kind, or the only two that lie so far apart.
extension Grammar {
  mutating func linkNearPairs() {
    linkValuesBefore()
    linkAmounts()
    for index in claims.indices where isUnlinked(claims[index]) {
      guard let size = token(of: claims[index].stated) else { continue }
      for kind in kindsOfValues(claims[index], size) {
        let values = valuesNear(size, kind)
        guard let pair = pair(for: claims[index], size, among: values) else { continue }
        set(pair, for: index)
        break
      }
    }
    for index in claims.indices { restate(index) }
  }

  private func isUnlinked(_ claim: Claim) -> Bool {
    guard claim.family == .change, claim.stated != nil, claim.from == nil, claim.to == nil,
      claim.earlierFrom == nil, claim.earlierTo == nil, claim.beside == nil
    else { return false }
    if case .yearsBefore? = claim.comparedWith { return false }
    return [.perCent, .points, .number].contains(claim.measure)
  }

  private func kindsOfValues(_ claim: Claim, _ size: Int) -> [Figure.Kind] {
    switch claim.measure {
    case .points: [.percent]
    case .number: [kind(size) ?? .count]
    default: [.count, .money, .rate, .average, .duration]
    }
  }

  // MARK: The values near by

  private struct PlacedValue {
    let back: Int
    let value: Value
    let amount: Exact
    let thing: String
  }

  /// The values of the sentence, and of the two before it as long as there are not two.
  private func valuesNear(_ size: Int, _ kind: Figure.Kind) -> [PlacedValue] {
    var found = placed(values(of: kind).filter { $0.token != size && !isPart($0) }, 0)
    for (distance, before) in context.preceding.reversed().prefix(2).enumerated()
    where found.count < 2 {
      var grammar = Grammar(CutSentence(before), context: ClaimContext())
      grammar.readChanges()
      found = grammar.placed(grammar.values(of: kind), distance + 1) + found
    }
    return found
  }

  private func placed(_ values: [Value], _ back: Int) -> [PlacedValue] {
    values.filter { !isForecast($0.token) && !isOfRecord($0.token) }.compactMap { value in
      figure(value.token).map {
        PlacedValue(back: back, value: value, amount: $0.value, thing: text(value.token + 1))
      }
    }
  }

  // MARK: The pair

  private struct NearPair {
    let old: PlacedValue
    let new: PlacedValue
    var isSure: Bool
  }

  private func pair(for claim: Claim, _ size: Int, among values: [PlacedValue]) -> NearPair? {
    guard values.count >= 2, let own = figure(size) else { return nil }
    var pairs: [NearPair] = []
    for (index, left) in values.enumerated() {
      for right in values[(index + 1)...] {
        guard let (first, second) = ordered(left, right), isOfTime(first, claim),
          !second.value.isFrom
        else { continue }
        pairs.append(NearPair(old: first, new: second, isSure: false))
      }
    }
    if values.count == 2, var only = pairs.first, isToldOfPair(only, claim, size) {
      only.isSure = true
      return only
    }
    // One digit may be met by chance.
    guard own.value.magnitude >= 10 || own.places > 0 else { return nil }
    let fitting = pairs.filter { fits(claim, own, $0) }
    return fitting.count == 1 ? fitting.first : nil
  }

  private func ordered(_ left: PlacedValue, _ right: PlacedValue) -> (PlacedValue, PlacedValue)? {
    guard let order = ordered(left.value, right.value) else { return nil }
    let isLeft =
      left.back == right.back ? order.old.token == left.value.token : isOlder(left, right)
    return isLeft ? (left, right) : (right, left)
  }

  private func isOlder(_ left: PlacedValue, _ right: PlacedValue) -> Bool {
    if let first = left.value.year, let second = right.value.year { return first < second }
    if left.value.isHeldAgainst != right.value.isHeldAgainst { return left.value.isHeldAgainst }
    return right.value.isNewer
  }

  /// `12 % more than in 2019` is of no value of 2021.
  private func isOfTime(_ old: PlacedValue, _ claim: Claim) -> Bool {
    guard case .period(let period)? = claim.comparedWith, let year = old.value.year else {
      return true
    }
    return period.year == year
  }

  /// Whether the sentence speaks of what those before it set against each other, and of one thing.
  private func isToldOfPair(_ pair: NearPair, _ claim: Claim, _ size: Int) -> Bool {
    guard pair.old.back > 0, pair.new.back > 0, isPointingBack, claim.hedge == nil,
      !tellsBackground(upTo: size), clauseBreak(in: 0..<size) == nil
    else { return false }
    let things = [pair.old.thing, pair.new.thing]
    return !things.allSatisfy(Grammar.isThing)
      || Wording.normal(things[0]) == Wording.normal(things[1])
  }

  /// `This is a fall of 18 %`, `That is 20 % more`, `The increase of six …`.
  private var isPointingBack: Bool {
    if isPointing { return true }
    guard ["the", "this", "that"].contains(text(0)) else { return false }
    let noun = kind(1) == .percent ? 2 : 1
    return
      (Lexicon.upNouns.contains(text(noun)) || Lexicon.downNouns.contains(text(noun))
      || text(noun) == "improvement") && text(noun + 1) != "in"
  }

  private func fits(_ claim: Claim, _ size: Figure, _ pair: NearPair) -> Bool {
    guard let gap = try? pair.new.amount - pair.old.amount, !pair.old.amount.isZero else {
      return false
    }
    if claim.direction == .up && gap.isNegative || claim.direction == .down && !gap.isNegative {
      return false
    }
    guard claim.measure == .perCent else { return gap.magnitude == size.value.magnitude }
    guard let share = try? gap.magnitude * .hundred / pair.old.amount.magnitude else {
      return false
    }
    return
      (try? Rounding.nearest.preimage(of: size.value.magnitude, unit: size.unit).contains(share))
      ?? false
  }

  private mutating func set(_ pair: NearPair, for index: Int) {
    func antecedent(_ value: PlacedValue) -> Claim.Antecedent? {
      value.back == 0
        ? nil : Claim.Antecedent(sentencesBack: value.back, figure: value.value.figure)
    }
    claims[index].from = pair.old.back == 0 ? pair.old.value.figure : nil
    claims[index].to = pair.new.back == 0 ? pair.new.value.figure : nil
    claims[index].earlierFrom = antecedent(pair.old)
    claims[index].earlierTo = antecedent(pair.new)
    if claims[index].direction == .none {
      claims[index].direction = pair.new.amount < pair.old.amount ? .down : .up
    }
    claims[index].certainty = pair.isSure ? .strong : .weak
  }

  // MARK: The same change again

  private static let restating = WordSet([
    "or", "which", "is", "amounts", "amounted", "to", "equates", "equated", "equivalent", "equals",
    "represents", "representing", "a", "an", "of", "about", "i", "e", "ie", "that",
  ])

  /// `By a fifth (20 %) on the 300`, `the increase of six amounts to 29 %`: one change, told twice.
  private mutating func restate(_ index: Int) {
    let claim = claims[index]
    guard [.share, .countWithShare].contains(claim.family), claim.base == nil,
      let token = token(of: claim.stated), kind(token) == .percent,
      isMark(token + 1, ".,;)") || token + 1 == tokens.count,
      let last = quantities.last(where: { $0 < token }),
      let change = claims.first(where: { other in
        other.family == .change && other.stated == tokens[last].figure && other.direction != .none
          && (other.from != nil || other.earlierFrom != nil)
          && (other.to != nil || other.earlierTo != nil)
      }), change.measure == .number || change.measure == .perCent && kind(last) == .fraction,
      (last + 1..<token).allSatisfy({ index in
        Grammar.restating.contains(text(index)) || isMark(index, "(,.")
      })
    else { return }
    claims[index].family = .change
    claims[index].measure = .perCent
    claims[index].direction = change.direction
    (claims[index].from, claims[index].to) = (change.from, change.to)
    (claims[index].earlierFrom, claims[index].earlierTo) = (change.earlierFrom, change.earlierTo)
    claims[index].beside = nil
    claims[index].certainty = change.certainty
    claims[index].isTied = change.isTied
  }
}
