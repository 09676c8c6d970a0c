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
        !tellsBackground(upTo: token), !isReckonedBack(claim, token),
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

  /// `217 days, down from 221. It was 121 % higher (or 119 days longer) than in 2012`: of a third value,
  /// which only the number beside the size tells.
  func isReckonedBack(_ claim: Claim, _ size: Int) -> Bool {
    guard case .period? = claim.comparedWith, claim.measure == .perCent else { return false }
    return amount(beside: size) != nil
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
      || lead == 3 && ["this", "that", "which"].contains(text(0))
        && ["equates", "amounts", "comes", "equated", "amounted"].contains(text(1))
    let word = text(token + 1)
    guard opens, ["more", "fewer", "less"].contains(word),
      // `Eleven more are planned` come on top.
      !has(Grammar.yetToCome, in: token + 2..<min(tokens.count, token + 8)),
      !(token..<min(tokens.count, token + 8)).contains(where: {
        ["than", "compared", "or", "from", "of"].contains(text($0))
      })
    else { return nil }
    return (token, figure, word == "more")
  }

  private static let yetToCome = WordSet([
    "planned", "expected", "due", "needed", "required", "proposed", "scheduled", "awaiting",
    "pending", "will", "would", "underway", "follow", "outstanding",
  ])

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

  // MARK: The value of now in the sentence before

  /// `This was a rise of 8 % on the 520 of last year`: the new value stands in the sentence before.
  mutating func linkEarlier(
    _ index: Int, _ token: Int, _ values: [Value], _ kind: Figure.Kind
  ) -> Bool {
    guard isPointing, let before = context.preceding.last, values.count <= 1 else { return false }
    // `That was up 6 % on last year, and up 65 % on …` goes on about the one before.
    if let end = clauseBreak(in: 0..<token) {
      guard text(end) == "and",
        ["up", "down"].contains(text(end + 1)) || Lexicon.shareVerbs.contains(text(end + 1))
      else { return false }
    }
    guard !tellsBackground(upTo: token), !isReckonedBack(claims[index], token) else { return false }
    var grammar = Grammar(CutSentence(before), context: ClaimContext())
    let subject = Set(claims[index].subject)
    guard subject.isEmpty || !subject.isDisjoint(with: grammar.content(grammar.tokens.indices))
    else { return false }
    grammar.readChanges()
    let earlier = grammar.values(of: kind)
    let new = earlier.filter { !$0.isOlder }
    guard !new.isEmpty else { return false }
    func antecedent(_ value: Value) -> Claim.Antecedent {
      Claim.Antecedent(sentencesBack: 1, figure: value.figure)
    }
    // Of two sizes only the one right in front of the value can be the change from it.
    let isFree = !hasOtherSize(claims[index])
    if let own = values.first(where: { isFree || isAttached(token, $0) }) {
      guard own.isHeldAgainst || claims[index].from == own.figure else { return false }
      claims[index].from = own.figure
    } else {
      let old = earlier.filter(\.isOlder)
      guard old.count == 1, new.count == 1 else { return false }
      claims[index].earlierFrom = antecedent(old[0])
    }
    claims[index].to = nil
    claims[index].earlierTo = antecedent(new[0])
    claims[index].family = .change
    claims[index].certainty = new.count == 1 ? .strong : .weak
    // `This is 9 % more than in 2021/22 (357), and …`: what stands behind is of something else.
    if let own = values.first, isAttached(token, own), new.count == 1, isPointing {
      claims[index].isTied = own.token == token + 1 || isFree
    }
    return true
  }

  /// `This is against a backdrop of a 17 % fall in calls`, `this was due to a 7 % rise in fares`: the
  /// size is of something else than what was said.
  func tellsBackground(upTo token: Int) -> Bool {
    has(Grammar.backgrounds, in: 0..<token)
  }

  private static let backgrounds = WordSet([
    "backdrop", "background", "context", "despite", "due", "because", "driven", "owing", "thanks",
    "caused",
  ])

  private func hasOtherSize(_ claim: Claim) -> Bool {
    claims.contains {
      $0.family == .change && $0.stated != nil && $0.stated != claim.stated
        && $0.measure == claim.measure
    }
  }

  /// Whether the sentence goes on about the one before: `This is …`, `A rise of …`, `Up 5 % on …`.
  var isPointing: Bool {
    var index = 0
    while Lexicon.sizes.contains(text(index)) || ["a", "an"].contains(text(index)) { index += 1 }
    if Lexicon.upNouns.contains(text(index)) || Lexicon.downNouns.contains(text(index)) {
      // `A saving was made` tells of something of its own.
      return text(index + 1) != "in" && !text(index).hasPrefix("saving")
    }
    // `It was reported that …` points at nothing.
    if text(0) == "it", text(2).hasSuffix("ed") || text(2) == "understood", text(3) == "that" {
      return false
    }
    if index == 0, ["up", "down"].contains(text(0)) { return true }
    guard ["this", "that", "it", "these", "which", "they"].contains(text(0)) else { return false }
    let verb = Lexicon.measures.contains(text(1)) || text(1) == "also" ? 2 : 1
    return Lexicon.auxiliaries.contains(text(verb)) || Lexicon.shareVerbs.contains(text(verb))
      || ["compares", "marks", "shows", "reflects", "means", "compared"].contains(text(verb))
  }
}
