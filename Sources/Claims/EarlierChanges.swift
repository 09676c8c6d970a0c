import Figures
import Reports

/// Sizes of changes whose two values a sentence before has set against each other.
extension Grammar {
  /// `In 2021 we sold 1,120 and in 2022 1,400. 280 more were sold, an increase of 25 %`.
  mutating func linkEarlierPairs() {
    guard !context.preceding.isEmpty else { return }
    let more = bareMore()
    for index in claims.indices {
      var claim = claims[index]
      let isMore = more != nil && claim.stated == more?.figure
      guard let token = token(of: claim.stated),
        isMore || claim.family == .change && claim.measure != .multiple && claim.measure != .none,
        claim.from == nil, claim.to == nil, claim.earlierFrom == nil, claim.earlierTo == nil,
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
