import Figures
import Reports

/// Sizes of changes whose two values stand near by, in one sentence or several, and are tied to them by
/// being the only two of the kind, or the only two that lie so far apart.
extension Grammar {
  mutating func linkNearPairs() {
    linkValuesBefore()
    linkAmounts()
    linkInClauses()
    linkUnmetEnds()
    for index in claims.indices where isUnlinked(claims[index]) {
      guard let size = token(of: claims[index].stated) else { continue }
      for kind in kindsOfValues(claims[index], size) {
        let values = valuesNear(size, kind)
        guard let pair = pair(for: dated(claims[index]), size, among: values) else { continue }
        set(pair, for: index)
        break
      }
    }
    for index in claims.indices { restate(index) }
  }

  /// `Six fewer than in 2018, a fall of 7 %`: both sizes are held against the one time.
  private func dated(_ claim: Claim) -> Claim {
    guard claim.comparedWith == nil else { return claim }
    let times = Set(claims.filter { $0.family == .change }.compactMap(\.comparedWith))
    guard times.count == 1 else { return claim }
    var claim = claim
    claim.comparedWith = times.first
    return claim
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

  // MARK: One clause

  /// `Compared with last year's 1,200, this year's 1,344 are up 12 %; compared with 2019's 1,600 they are
  /// down 16 %`: in each clause one size and its values.
  private mutating func linkInClauses() {
    let ends = tokens.indices.filter { isMark($0, ";") } + [tokens.count]
    var start = 0
    var front: Int?
    for end in ends {
      let clause = start..<end
      start = end + 1
      let sizes = claims.indices.filter { index in
        [.change, .difference].contains(claims[index].family)
          && token(of: claims[index].stated).map(clause.contains) ?? false
      }
      guard sizes.count == 1, isHalfLinked(claims[sizes[0]]),
        ends.count > 1 || has(["respectively"], in: clause)
      else { continue }
      let values = values(of: .count).filter { clause.contains($0.token) && !isPart($0) }
      let isGoingOn = clause.contains { ["they", "it", "this", "these"].contains(text($0)) }
      if values.count == 2, let pair = respective(values) ?? ordered(values[0], values[1]) {
        claims[sizes[0]].from = pair.old.figure
        claims[sizes[0]].to = pair.new.figure
        front = pair.new.figure
      } else if values.count == 1, values[0].isHeldAgainst, isGoingOn, let front {
        claims[sizes[0]].from = values[0].figure
        claims[sizes[0]].to = front
      } else {
        continue
      }
      claims[sizes[0]].certainty = .strong
    }
  }

  private func isHalfLinked(_ claim: Claim) -> Bool {
    claim.measure == .perCent && claim.beside == nil && claim.earlierFrom == nil
      && claim.earlierTo == nil && (claim.from == nil || claim.to == nil)
  }

  /// `120 and 96 in 2021/22 and 2022/23 respectively`: each value has its year.
  private func respective(_ values: [Value]) -> (old: Value, new: Value)? {
    let years = tokens.indices.compactMap { index -> Int? in
      guard let figure = figure(index), [.period, .year].contains(figure.kind) else { return nil }
      return Period(label: figure.text)?.year
    }
    guard has(["respectively"], in: tokens.indices), years.count == 2, years[0] != years[1],
      isNextInRun(values[0].token, values[1].token)
    else { return nil }
    return years[0] < years[1] ? (values[0], values[1]) : (values[1], values[0])
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
    var found = placed(
      values(of: kind).filter { $0.token != size && !isPart($0) && !isEnd($0, besides: size) }, 0)
    for (distance, before) in context.preceding.reversed().prefix(2).enumerated()
    where found.count < 2 {
      var grammar = Grammar(CutSentence(before), context: ClaimContext())
      // `All groups other than the largest came to 181`: values of what is left out tell nothing of it.
      guard grammar.exclusion == nil else { continue }
      grammar.readChanges()
      found = grammar.placed(grammar.values(of: kind), distance + 1) + found
    }
    return found
  }

  /// Whether another size has the value and its other end.
  private func isEnd(_ value: Value, besides size: Int) -> Bool {
    claims.contains { claim in
      claim.family == .change && claim.stated != nil && claim.stated != tokens[size].figure
        && claim.from != nil && claim.to != nil
        && (claim.from == value.figure || claim.to == value.figure)
    }
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
    if pairs.isEmpty, values.count == 2, let pair = inDirection(values, claim, size) {
      let isFitting = (own.value.magnitude >= 10 || own.places > 0) && fits(claim, own, pair)
      return pair.isSure || isFitting ? pair : nil
    }
    if values.count == 2, var only = pairs.first,
      isToldOfPair(only, claim, size)
    {
      only.isSure = true
      return only
    }
    if values.count == 2, var only = pairs.first,
      isAttachedPair(only, size) || isPlainPair(only, claim, size)
    {
      only.isSure = true
      return only
    }
    // One digit may be met by chance.
    guard own.value.magnitude >= 10 || own.places > 0 else { return nil }
    let fitting = pairs.filter { fits(claim, own, $0) }
    return fitting.count == 1 ? fitting.first : nil
  }

  /// `12,621 were seen in 2021 – a fifth of all – but that is a 132 % rise since 5,447 were seen in 2016`:
  /// the only other value of the sentence is that of a later year.
  private func isAttachedPair(_ pair: NearPair, _ size: Int) -> Bool {
    let (old, new) = (pair.old.value, pair.new.value)
    guard pair.old.back == 0, pair.new.back == 0, size < old.token, new.token < size,
      let first = old.year, let last = new.year, first < last,
      let link = (size..<old.token).last(where: { Grammar.anchors.contains(text($0)) })
    else { return false }
    return old.token - link <= 2
      && !(size + 1..<old.token).contains { isMark($0, ",;:.(") || isQuantity($0) }
      && quantities.count(where: isSize) == 1
  }

  private static let reckonings = WordSet(["so", "means", "meaning", "therefore", "thus", "hence"])

  /// `1,204 thefts, and last quarter 1,384. Thefts are therefore down 13 %`: the only two values, and the
  /// size names nothing that their sentences do not, or is said to follow from them.
  private func isPlainPair(_ pair: NearPair, _ claim: Claim, _ size: Int) -> Bool {
    let isOfTwoBefore =
      min(pair.old.back, pair.new.back) == 1 && claim.subject.isEmpty
      && has(Grammar.reckonings, in: 0..<size)
    guard max(pair.old.back, pair.new.back) == 1 || isOfTwoBefore, claim.hedge == nil,
      !tellsBackground(upTo: size), let before = context.preceding.last, claim.direction != .none,
      pair.old.value.token < size || pair.old.back == 1,
      pair.new.value.token < size || pair.new.back == 1,
      Grammar.isThing(pair.old.thing) && Grammar.isThing(pair.new.thing)
        ? Wording.normal(pair.old.thing) == Wording.normal(pair.new.thing) : true,
      quantities.count(where: isSize) == 1
    else { return false }
    let near = max(0, size - 12)..<size
    let behindValue = [pair.old, pair.new].filter { $0.back == 0 }.map(\.value.token).max()
    if let value = behindValue, has(Grammar.reckonings, in: value..<size) { return true }
    let told = Set(Grammar(CutSentence(before), context: ClaimContext()).allContent)
    return claim.subject.allSatisfy { told.contains($0) }
      && (!claim.subject.isEmpty || has(Grammar.reckonings, in: near))
  }

  /// `2,408 came. In 2020/21 the figure was 2,150, so this is a rise of 12 %`: of two values of one thing
  /// that no word orders the size tells which came first.
  private func inDirection(
    _ values: [PlacedValue], _ claim: Claim, _ size: Int
  ) -> NearPair? {
    guard claim.direction != .none, values[0].amount != values[1].amount, values[0].back == 1,
      !values.contains(where: \.value.isBenchmark), !values.allSatisfy(\.value.isOlder),
      let before = context.preceding.last
    else { return nil }
    let grammar = Grammar(CutSentence(before), context: ClaimContext())
    let isBehind = values[1].back == 0
    let isElliptic = isBehind && takesNounOfBefore(values[1].value.token)
    let isShared = Set(grammar.allContent).intersection(allContent).count > 1
    let isOneThing =
      values.allSatisfy { Grammar.isThing($0.thing) }
      && Wording.normal(values[0].thing) == Wording.normal(values[1].thing)
    guard isBehind ? isShared || isElliptic || isOneThing : isPointingBack else { return nil }
    let isFirst = (values[0].amount < values[1].amount) == (claim.direction == .up)
    let (old, new) = isFirst ? (values[0], values[1]) : (values[1], values[0])
    let isDated = values.contains { $0.value.year != nil || $0.value.isOlder }
    let isReckoned =
      isBehind && values[1].value.token < size
      && has(Grammar.reckonings, in: values[1].value.token..<size)
    let isPlain =
      (claim.subject.isEmpty || isReckoned) && claim.hedge == nil && !tellsBackground(upTo: size)
    let isSure =
      isDated && isPlain && claim.comparedWith == nil
      && (isBehind
        ? (isElliptic || isOneThing) && values[1].value.token < size
        : grammar.quantities.count == 2
          && grammar.countOneThing(values[0].value, values[1].value))
    return NearPair(old: old, new: new, isSure: isSure)
  }

  /// `The figure was 2,150`, `it received 2,150`: what is counted was said before.
  private func takesNounOfBefore(_ token: Int) -> Bool {
    phrase(from: token + 1, to: tokens.count).words.isEmpty
  }

  private var allContent: [String] { content(tokens.indices) }

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
    let isIn =
      text(noun + 1) == "in"
      && ![.period, .year, .date].contains(kind(noun + 2))
      && !Grammar.monthNames.contains(text(noun + 2))
    return
      (Lexicon.upNouns.contains(text(noun)) || Lexicon.downNouns.contains(text(noun))
      || text(noun) == "improvement") && !isIn
  }

  private func fits(_ claim: Claim, _ size: Figure, _ pair: NearPair) -> Bool {
    fits(claim, size, pair.old.amount, pair.new.amount)
  }

  /// Whether a size is to the digit how far two values lie apart.
  func fits(_ claim: Claim, _ size: Figure, _ old: Exact, _ new: Exact) -> Bool {
    guard let gap = try? new - old, !old.isZero else { return false }
    if claim.direction == .up && gap.isNegative || claim.direction == .down && !gap.isNegative {
      return false
    }
    guard claim.measure == .perCent else { return gap.magnitude == size.value.magnitude }
    guard let share = try? gap.magnitude * .hundred / old.magnitude else {
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
