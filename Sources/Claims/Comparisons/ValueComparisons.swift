import Figures
import Reports

/// Two values that stand in one sentence, or in two, with a word for which is the higher.
extension Grammar {
  /// Two values, one of them of before or of elsewhere, and one way that the sentence says it went.
  mutating func compareValues() {
    linkArrivals()
    guard
      !claims.contains(where: {
        ($0.from != nil || $0.earlierFrom != nil) && ($0.to != nil || $0.earlierTo != nil)
      }), !has(["ratio", "odds"], in: tokens.indices)
    else { return }
    guard !claims.contains(where: { $0.family == .target }) else { return }
    let printed = tokens.indices.compactMap { Grammar.level(kind($0)) }
    // Two values, or one that the sentence before answers.
    guard printed.count >= 2 || isPointing else { return }
    for kind in [Figure.Kind.percent, .count, .money, .rate, .duration] {
      let values =
        printed.contains(kind)
        ? values(of: kind).filter {
          !isPart($0) && !isListed($0) && !isBesideSize($0) && !isOfRecord($0.token)
        } : []
      if isPointing, let first = values.first, values.allSatisfy(\.isOlder) {
        compareEarlier(first, kind)
      } else if values.count == 2 {
        compare(values[0], values[1])
      } else if values.count == 3, values[1].isFrom, text(values[2].token - 1) == "and",
        (values[1].year ?? 0) > (values[2].year ?? 0)
      {
        // `Now 22 days, an improvement from 32 in 2022/23 and 42 in 2021/22`.
        compare(values[0], values[1])
      } else if values.count == 3 {
        compareWithTwo(values)
      }
      if claims.last?.from != nil { return }
    }
  }

  /// `The wait was 737 days. This has now fallen to 299`: the value before stands in the sentence before.
  private mutating func linkArrivals() {
    for index in claims.indices
    where claims[index].family == .change && claims[index].stated == nil {
      let claim = claims[index]
      guard claim.from == nil, claim.earlierFrom == nil, claim.direction != .none,
        let to = token(of: claim.to), let kind = kind(to),
        claims.count(where: { $0.family == .change }) == 1
      else { continue }
      let pronoun = pronoun(ofArrivalAt: to)
      if let pronoun, let from = onlyValue(of: kind, before: pronoun) {
        claims[index].from = from.figure
        claims[index].certainty = hedge(before: to).hedge == nil ? .strong : .weak
        continue
      }
      guard let before = context.preceding.last,
        isPointing || pronoun.map({ !hasValue(of: kind, before: $0) }) ?? false
      else { continue }
      let grammar = Grammar(CutSentence(before), context: ClaimContext())
      let values = grammar.values(of: kind) + (kind == .duration ? grammar.values(of: .count) : [])
      guard let value = values.first, values.count == 1 else { continue }
      claims[index].earlierFrom = Claim.Antecedent(sentencesBack: 1, figure: value.figure)
      claims[index].certainty = hedge(before: to).hedge == nil ? .strong : .weak
    }
  }

  /// `… – this had reduced to 2,330`: the word for what fell, right in front of the verb.
  private func pronoun(ofArrivalAt to: Int) -> Int? {
    (max(0, to - 6)..<to).last { index in
      ["this", "it", "which", "they"].contains(text(index))
        && Lexicon.auxiliaries.contains(text(index + 1))
    }
  }

  private func onlyValue(of kind: Figure.Kind, before end: Int) -> Value? {
    let values = values(of: kind).filter { $0.token < end }
    return values.count == 1 && !isPart(values[0]) ? values[0] : nil
  }

  private func hasValue(of kind: Figure.Kind, before end: Int) -> Bool {
    quantities.contains { $0 < end && self.kind($0) == kind }
  }

  /// Whether it stands in a bracket behind the size of a change, be it that size or the new value.
  private func isBesideSize(_ value: Value) -> Bool {
    claims.contains { $0.family == .change && $0.beside == value.figure && $0.from != nil }
  }

  /// Whether the figure is one of a row of shares or parts.
  private func isListed(_ value: Value) -> Bool {
    claims.contains { $0.family == .listOfParts && $0.parts.contains(value.figure) }
  }

  /// Words by which two figures stand in another relation than of before and now.
  private static let otherRelations = WordSet([
    "respectively", "range", "ranged", "ranges", "ranging", "instead",
  ])

  /// `66 % were dismissed, which is lower than in previous years, resulting in 34 % being allowed`.
  private static let results = WordSet(["resulting", "leaving", "meaning", "giving"])

  /// `Exceeded the level of 85 %, and the 90 % target`: another value passed both.
  private func arePassed(_ left: Value, _ right: Value, _ word: Int) -> Bool {
    let first = min(left.token, right.token)
    return text(word).hasPrefix("exceed") && word < first && text(first - 1) == "of"
  }

  private mutating func compare(_ left: Value, _ right: Value) {
    // Of an average and the one of last year, last year's is held against the other.
    let isLeft: Bool
    if left.isHeldAgainst != right.isHeldAgainst {
      isLeft = left.isHeldAgainst
    } else if left.isOlder != right.isOlder {
      isLeft = left.isOlder
    } else {
      return
    }
    var (old, new) = isLeft ? (left, right) : (right, left)
    // `Slightly above (78 %) the average (77 %)`: the first bracket tells what is above.
    if (max(0, old.token - 2)..<old.token).contains(where: {
      isMark($0, "(") && Grammar.standings.contains(text($0 - 1))
    }) {
      (old, new) = (new, old)
    }
    // `Boats were more than double sheds (38 to 18)`: in the order in which they are named.
    if let shared = bracket(around: old.token), shared == bracket(around: new.token),
      old.year == nil, new.year == nil, has(["than"], in: 0..<shared.lowerBound)
    {
      (old, new) = old.token < new.token ? (new, old) : (old, new)
    }
    guard !isPartOfAll(left.token, right.token), !isDoer(left), !isDoer(right),
      !areAlternatives(left, right)
    else { return }
    // `Above both the region (171) and the country (166)`: a third is held against the two.
    if isBracketed(old.token), isBracketed(new.token), old.year == nil, !old.isFrom,
      bracket(around: old.token) != bracket(around: new.token), hasThird(old, new)
    {
      return
    }
    let span = min(left.token, right.token)..<max(left.token, right.token)
    guard let said = way(upTo: old, new),
      !isWhere(new, said.token),
      clauseBreak(in: min(said.token, span.lowerBound)..<max(said.token, span.upperBound)) == nil,
      !isIntended(said.token, 0), !has(Grammar.otherRelations, in: tokens.indices),
      !has(Grammar.results, in: span), !arePassed(left, right, said.token),
      !isDeficit(old), !isDeficit(new), !isDistance(new, said.token), !isOfUncounted(said.token),
      !claims.contains(where: { $0.base == old.figure && $0.stated == new.figure }),
      countOneThing(old, new)
    else { return }
    let isStanding = Grammar.standings.contains(text(said.token))
    var claim = Claim(
      isStanding ? .comparison : .change,
      range: bytes(min(said.token, span.lowerBound)..<span.upperBound + 1))
    claim.from = old.figure
    claim.to = new.figure
    claim.direction = said.direction
    if said.direction == .same { claim.measure = .number }
    let isLinked = old.isOlder || isStanding
    let isOpen = isStanding && has(["target"], in: tokens.indices) && isBurden
    claim.certainty =
      isLinked && !isOpen && hedge(before: new.token).hedge == nil ? .strong : .weak
    add(claim)
  }

  /// `More than A$95m or US$62m`: one amount, told twice, or in two units.
  private func areAlternatives(_ left: Value, _ right: Value) -> Bool {
    let (first, last) = (min(left.token, right.token), max(left.token, right.token))
    return last - first <= 4 && has(["or"], in: first..<last) || areOfTwoUnits(first, last)
  }

  /// `Seen by the 90 volunteers`: the figure counts those who did it.
  private func isDoer(_ value: Value) -> Bool {
    let lead = hedge(before: value.token).start - 1
    return text(text(lead) == "the" ? lead - 1 : lead) == "by" && isCount(value.token)
  }

  /// `Fell in 190 areas, compared to 63 the year before`: in how many, and no value that fell.
  private func isWhere(_ new: Value, _ word: Int) -> Bool {
    let lead = hedge(before: new.token).start - 1
    return text(lead) == "in" && lead - word <= 2 && Lexicon.changeVerbs.contains(text(word))
  }

  /// `94 % exceeds the national (88 %) and the regional (90 %) figure`: one is held against two.
  private mutating func compareWithTwo(_ values: [Value]) {
    let others = values.filter(\.isHeldAgainst)
    guard others.count == 2, let own = values.first(where: { !$0.isHeldAgainst }),
      own.token < others[0].token, others.allSatisfy(\.isBenchmark),
      others.allSatisfy({ isBracketed($0.token) })
        || has(["both"], in: own.token..<others[0].token),
      let said = way(upTo: others[0], own), Grammar.standings.contains(text(said.token)),
      said.token < others[0].token, !isIntended(said.token, 0),
      clauseBreak(in: own.token..<others[0].token) == nil, hedge(before: own.token).hedge == nil
    else { return }
    for other in others {
      var claim = Claim(.comparison, range: bytes(own.token..<other.token + 1))
      claim.from = other.figure
      claim.to = own.figure
      claim.direction = said.direction
      claim.certainty = isBurden && has(["target"], in: tokens.indices) ? .weak : .strong
      add(claim)
    }
  }

  /// Whether the sentence prints another value of the kind.
  private func hasThird(_ old: Value, _ new: Value) -> Bool {
    let numbers: Set<Figure.Kind?> = [.rate, .average, .count]
    return quantities.contains { other in
      other != old.token && other != new.token
        && (kind(other) == kind(new.token)
          || numbers.isSuperset(of: [kind(other), kind(new.token)]))
    }
  }

  /// `Stayed below what came in`: held against what the sentence does not count.
  private func isOfUncounted(_ word: Int) -> Bool {
    Grammar.standings.contains(text(word)) && text(word + 1) == "what"
      && !["it", "they", "was", "were", "we", "had"].contains(text(word + 2))
  }

  /// `The rate is two above the average of 70`: how far it is from it, and no value.
  private func isDistance(_ value: Value, _ word: Int) -> Bool {
    let lead = ["also", "still", "now"].contains(text(value.token - 1)) ? 2 : 1
    return isSecondDistance(value.token, word)
      || word == value.token + 1 && Grammar.standings.contains(text(word))
        && ["is", "was", "are", "were", "remains", "remained"].contains(text(value.token - lead))
  }

  private mutating func compareEarlier(_ value: Value, _ kind: Figure.Kind) {
    guard value.isOlder, let before = context.preceding.last, let said = way(upTo: value, value)
    else { return }
    var grammar = Grammar(CutSentence(before), context: ClaimContext())
    grammar.readChanges()
    let new = grammar.values(of: kind)
    guard new.count == 1, !new[0].isOlder else { return }
    let isStanding = Grammar.standings.contains(text(said.token))
    var claim = Claim(
      isStanding ? .comparison : .change,
      range: bytes(min(said.token, value.token)..<max(said.token, value.token) + 1))
    claim.from = value.figure
    claim.earlierTo = Claim.Antecedent(sentencesBack: 1, figure: new[0].figure)
    claim.direction = said.direction
    add(claim)
  }

  private static let standings = WordSet([
    "exceeded", "exceeds", "exceeding", "outstripped", "outstrips", "surpassed", "surpasses",
    "beat", "beats", "topped", "outperformed", "outperforms", "trailed", "trails", "lagged",
    "above", "below", "higher", "lower", "more", "fewer", "less",
  ])
  private static let upStandings = WordSet([
    "exceeded", "exceeds", "exceeding", "outstripped", "outstrips", "surpassed", "surpasses",
    "beat", "beats", "topped", "outperformed", "outperforms", "higher", "more", "greater",
    "larger", "above",
  ])
  private static let downStandings = WordSet([
    "trailed", "trails", "lagged", "lower", "fewer", "less", "smaller", "below",
  ])

  /// The one way that all words in front of the older value name.
  private func way(upTo old: Value, _ new: Value) -> (token: Int, direction: Claim.Direction)? {
    var found: (token: Int, direction: Claim.Direction)?
    for index in 0..<min(tokens.count, max(old.token, new.token) + 4) {
      guard let direction = way(at: index) ?? bettered(at: index, kind(old.token)),
        isSaid(index, of: new.token, old.token)
      else { continue }
      if let found, found.direction != direction { return nil }
      found = (index, direction)
    }
    guard let found else { return nil }
    let nearest = min(abs(found.token - old.token), abs(found.token - new.token))
    return nearest <= 12 ? found : nil
  }

  /// `An improvement from the 26 days of last year`, where the words tell which way is better.
  private func bettered(at index: Int, _ kind: Figure.Kind?) -> Claim.Direction? {
    guard ["improvement", "deterioration", "better", "worse"].contains(text(index)),
      ["from", "on", "than", "upon", "compared"].contains(text(index + 1))
    else { return nil }
    let direction = direction(ofChangeFor: text(index), kind)
    return direction == .none ? nil : direction
  }

  private func way(at index: Int) -> Claim.Direction? {
    let word = text(index)
    let isUp = Grammar.upStandings.contains(word)
    if isUp || Grammar.downStandings.contains(word) {
      let next = text(index + 1)
      if next == "or" || ["no", "or"].contains(text(index - 1)) { return nil }
      // `Above 20 cases`, `more than one`: how many it takes, and no value.
      let bound = next == "than" ? index + 2 : index + 1
      let isDated = [.period, .year, .date].contains(kind(bound))
      if tokens.indices.contains(bound), tokens[bound].figure != nil, !isQuantity(bound), !isDated {
        return nil
      }
      // `More than 40` hedges a figure; `was more than the 40 of last year` compares.
      if next == "than", isQuantity(index + 2) {
        let isSaid =
          Lexicon.auxiliaries.contains(text(index - 1)) || isMark(index - 1, ",")
          || Lexicon.sizes.contains(text(index - 1))
        guard isSaid, word != "more" else { return nil }
      }
      // `More active than` compares something else.
      if text(index + 2) == "than", !next.hasSuffix("s"), !next.isEmpty,
        !Lexicon.measures.contains(next)
      {
        return nil
      }
      return isUp ? .up : .down
    }
    if word == "short", text(index + 1) == "of" { return .down }
    if word == "unchanged" { return text(index + 1) == "at" ? .same : nil }
    if word == "up" || word == "down" {
      let isAdverb =
        Lexicon.auxiliaries.contains(text(index - 1)) || isMark(index - 1, ",(-")
        || Lexicon.sizes.contains(text(index - 1)) || ["gone", "went"].contains(text(index - 1))
      return isAdverb && !isNoDirection(index) ? word == "up" ? .up : .down : nil
    }
    if isNoDirection(index) { return nil }
    let isNoun = Lexicon.upNouns.contains(word) || Lexicon.downNouns.contains(word)
    if isNoun, !Lexicon.changeVerbs.contains(word) || ["a", "an"].contains(text(index - 1)) {
      let isHere =
        ["a", "an"].contains(text(index - 1)) || Lexicon.sizes.contains(text(index - 1))
      return isHere ? Lexicon.upNouns.contains(word) ? .up : .down : nil
    }
    if Lexicon.upVerbs.contains(word) { return .up }
    if Lexicon.downVerbs.contains(word), text(index + 1) != "short" { return .down }
    return nil
  }
}
