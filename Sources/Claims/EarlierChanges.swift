import Figures
import Reports

/// Sizes of changes whose two values a sentence before has set against each other.
extension Grammar {
  /// `In 2021 we sold 1,120 and in 2022 1,400. 280 more were sold, an increase of 25 %`.
  mutating func linkEarlierPairs() {
    linkRestated()
    guard !context.preceding.isEmpty else { return }
    let more = bareMore()
    for index in claims.indices {
      var claim = claims[index]
      let isMore = more != nil && claim.stated == more?.figure
      guard let token = token(of: claim.stated),
        isMore || claim.family == .change && claim.measure != .multiple && claim.measure != .none,
        claim.from == nil, claim.to == nil, claim.earlierFrom == nil, claim.earlierTo == nil,
        !tellsBackground(upTo: token),
        isMore || isPointing || more.map({ goesOn(from: $0.token, to: token) }) ?? false
      else { continue }
      if isMore {
        claim.family = .change
        claim.measure = .number
        claim.direction = more?.isUp == true ? .up : .down
      }
      guard let pair = earlierPair(for: claim, token) else { continue }
      claim.earlierFrom = pair.old
      claim.earlierTo = pair.new
      claim.certainty = pair.isSure ? .strong : .weak
      claims[index] = claim
    }
    for index in claims.indices { linkEarlierValue(index) }
  }

  /// `An increase of 112 on the 766 of 2012, or 14.6 %`: the change in another measure.
  private mutating func linkRestated() {
    for index in claims.indices where [.share, .countWithShare].contains(claims[index].family) {
      guard let token = token(of: claims[index].stated), kind(token) == .percent,
        claims[index].base == nil,
        text(token - 1) == "or" && isMark(token - 2, ","),
        isMark(token + 1, ".,;)") || token + 1 == tokens.count,
        let change = claims.last(where: { claim in
          claim.family == .change && claim.measure == .number && claim.from != nil
            && claim.to != nil && self.token(of: claim.stated).map { $0 < token } ?? false
        }), let from = self.token(of: change.from), from < token,
        let ordinal = quantities.firstIndex(of: token), ordinal > 0,
        [change.from, change.stated].contains(tokens[quantities[ordinal - 1]].figure),
        claims[index].beside.map({ [change.from, change.stated].contains($0) }) ?? true
      else { continue }
      claims[index].beside = nil
      claims[index].family = .change
      claims[index].measure = .perCent
      claims[index].direction = change.direction
      claims[index].from = change.from
      claims[index].to = change.to
      claims[index].subject = change.subject
      claims[index].certainty = change.certainty
    }
  }

  /// `There were 12 in the autumn. A decrease of six from the summer (18) …`, `10.15 days. … a
  /// decrease of 0.73 days compared to last year (10.88)`: the value after stands in the sentence
  /// before.
  private mutating func linkEarlierValue(_ index: Int) {
    let claim = claims[index]
    guard claim.family == .change, claim.measure == .number, claim.to == nil,
      claim.earlierTo == nil, claim.earlierFrom == nil, let from = token(of: claim.from),
      let own = token(of: claim.stated), isMark(from - 1, "("), own < from,
      let before = context.preceding.last
    else { return }
    let grammar = Grammar(CutSentence(before), context: ClaimContext())
    let kinds: [Figure.Kind] = [.count, .average, .rate, .duration]
    let values = (kind(from).map(kinds.contains) == true ? kinds : [kind(from) ?? .count])
      .flatMap { grammar.values(of: $0) }.filter { !$0.isHeldAgainst }
    let words = Set(claim.subject)
    guard values.count == 1, let value = values.first,
      isPointing || !words.isEmpty && words.isSubset(of: grammar.content(grammar.tokens.indices))
    else { return }
    claims[index].earlierTo = Claim.Antecedent(sentencesBack: 1, figure: value.figure)
    claims[index].certainty = .strong
  }

  /// `280 more complaints were received`, said at the head of the sentence and against nothing.
  private func bareMore() -> (token: Int, figure: Int, isUp: Bool)? {
    guard let token = quantities.first, let figure = tokens[token].figure,
      [.count, .money].contains(kind(token)), hedge(before: token).hedge == nil
    else { return nil }
    let lead = hedge(before: token).start
    let opens =
      lead == 0
      || lead == 2 && ["there", "this", "that", "we"].contains(text(0))
        && ["were", "was", "is", "had", "received"].contains(text(1))
    let word = text(token + 1)
    guard opens, ["more", "fewer", "less"].contains(word),
      !(token..<min(tokens.count, token + 8)).contains(where: {
        ["than", "compared", "or", "from", "of"].contains(text($0))
      })
    else { return nil }
    return (token, figure, word == "more")
  }

  /// `…, which was an increase of 25 %`: the same change in another measure.
  private func goesOn(from more: Int, to token: Int) -> Bool {
    more < token
      && (more..<token).contains { index in
        text(index) == "which"
          || isMark(index, ",(")
            && ["a", "an", "up", "down"].contains(text(index + 1))
          || isMark(index, "(")
      }
      && !has(["and", "but", "while", "whilst"], in: more..<token)
  }

  private struct EarlierPair {
    let old: Claim.Antecedent
    let new: Claim.Antecedent
    let isSure: Bool
  }

  /// The value before and the value after in the nearest sentence that sets two against each other.
  private func earlierPair(for claim: Claim, _ token: Int) -> EarlierPair? {
    let kinds: [Figure.Kind] =
      claim.measure == .number ? [kind(token) ?? .count] : [.count, .money, .rate]
    guard claim.measure != .points else { return nil }
    for (distance, before) in context.preceding.reversed().enumerated().prefix(3) {
      var grammar = Grammar(CutSentence(before), context: ClaimContext())
      grammar.readChanges()
      for kind in kinds {
        let values = grammar.values(of: kind)
        let old = values.filter(\.isOlder)
        let new = values.filter { !$0.isOlder && !$0.isBenchmark }
        guard values.count == 2, old.count == 1, new.count == 1,
          grammar.countOneThing(old[0], new[0])
        else { continue }
        let things = Set(claim.subject + phrase(from: token + 1, to: tokens.count).words)
          .subtracting(["more", "fewer", "less"])
        let isAbout = things.isSubset(of: grammar.content(grammar.tokens.indices))
        return EarlierPair(
          old: Claim.Antecedent(sentencesBack: distance + 1, figure: old[0].figure),
          new: Claim.Antecedent(sentencesBack: distance + 1, figure: new[0].figure),
          isSure: isAbout && (distance == 0 || isDigression(distance, new[0], before)))
      }
      // Another value in between may be what is meant.
      if grammar.quantities.contains(where: { kinds.contains(grammar.kind($0) ?? .unknown) }),
        grammar.openers.isEmpty, !["of", "from"].contains(grammar.text(0))
      {
        return nil
      }
    }
    return nil
  }

  /// Whether each sentence in between only tells the parts of the new value: `Of the 362, …`.
  private func isDigression(_ distance: Int, _ new: Value, _ pair: Sentence) -> Bool {
    let value = pair.figures[new.figure].figure.value
    return context.preceding.suffix(distance).allSatisfy { between in
      let grammar = Grammar(CutSentence(between), context: ClaimContext())
      return ["of", "from"].contains(grammar.text(0))
        && grammar.quantities.first.map { grammar.figure($0)?.value == value } ?? false
    }
  }
}
