import Figures
import Reports

/// The one share of a sentence and its only two counts, of which it is, where words leave no other
/// reading.
extension Grammar {
  /// `1,284 calls came and 411 (32 %) were passed on`, `14 % of visits led to one, i.e. 64 of 452`.
  mutating func linkSolePair() {
    let shares = quantities.filter { isShare($0) && !isOfElsewhere($0) }
    let counts = quantities.filter { isCount($0) && !isOfOtherTime($0) }
    guard let share = shares.last, shares.count < 3, counts.count == 2,
      quantities.count(where: { !isOfElsewhere($0) }) == shares.count + 2,
      // `(+14, or 7 %)` is a change.
      !counts.contains(where: { isMark($0 - 1, "+") }),
      shares.count(where: { kind($0) == .percent }) < 2,
      isPlainlyTold(from: pairOf(counts[0]) == nil ? 0 : counts[0]),
      let pair = solePair(counts[0], counts[1], shares, share),
      let part = figure(pair.part), let whole = figure(pair.whole), part.bounds == nil,
      whole.bounds == nil, part.value <= whole.value || isCalledWhole(pair.whole),
      whole.value > 2
    else { return }
    for token in shares {
      tie(token, to: tokens[pair.part].figure, of: tokens[pair.whole].figure)
    }
  }

  private mutating func tie(_ share: Int, to part: Int?, of whole: Int?) {
    guard let index = claims.firstIndex(where: { $0.stated == tokens[share].figure }),
      [.share, .countWithShare, .fraction].contains(claims[index].family),
      claims[index].base == nil || claims[index].base == whole
        || claims[index].base == part && claims[index].baseWords.isEmpty,
      claims[index].beside == nil || claims[index].beside == part
        || token(of: claims[index].beside).map(isShare) ?? false
        || claims[index].beside == whole && claims[index].base == nil
    else { return }
    claims[index].base = whole
    claims[index].back = nil
    claims[index].antecedent = nil
    if !(token(of: claims[index].beside).map(isShare) ?? false) { claims[index].beside = part }
    if claims[index].family == .share { claims[index].family = .countWithShare }
    claims[index].certainty = .strong
    claims[index].isTied = true
  }

  private func isShare(_ token: Int) -> Bool {
    kind(token) == .percent || kind(token) == .fraction
  }

  /// Whether the sentence tells of one time and one place, and holds nothing against anything.
  private var isPlainlyTold: Bool { isPlainlyTold(from: 0) }

  func isPlainlyTold(from start: Int) -> Bool {
    let times = tokens[start...].count { token in
      token.figure.map { [.year, .period].contains(sentence.figures[$0].figure.kind) } ?? false
    }
    let others = tokens.indices.filter { index in
      Grammar.otherThings.contains(text(index))
        || index >= start && Grammar.suppositions.contains(text(index))
    }
    return times < 2 && others.allSatisfy(isInBracketOfElsewhere) && !isHeldAgainstValue
      && !claims.contains { [.change, .comparison, .target, .multiple].contains($0.family) }
  }

  private func isInBracketOfElsewhere(_ word: Int) -> Bool {
    bracket(around: word).map { own in own.contains(where: isOfElsewhere) } ?? false
  }

  /// Whether a value or a goal stands behind `against`; allegations are against people.
  var isHeldAgainstValue: Bool {
    tokens.indices.contains { index in
      text(index) == "against"
        && (index + 1..<min(tokens.count, index + 5)).prefix { !isMark($0, "-,;:(") }
          .contains { isQuantity($0) }
    }
  }

  private static let otherThings = moves.union(Lexicon.previousWords)
    .union(ClauseWords.contrasts).union(ClauseWords.elsewhere).union([
      "target", "targets", "versus", "expected", "planned", "forecast", "budget", "but",
      "respectively", "excluding", "except", "each", "both", "neither", "where", "capacity",
    ])

  /// What may not be so; in front of `12 out of 34` it says nothing of them.
  private static let suppositions = WordSet(["would", "if", "likely"])

  private func solePair(
    _ first: Int, _ second: Int, _ shares: [Int], _ share: Int
  ) -> (part: Int, whole: Int)? {
    if let pair = pairOf(first), pair.base == tokens[second].figure {
      if shares.allSatisfy({ $0 < first }) {
        return isAddedPair(first, pair.end) && isOneClause(share + 2, first) ? (first, second) : nil
      }
      // `108 of the 216 children, i.e. two thirds`.
      let isSaidAgain = shares.count == 1 && share > second && isApposition(pair.end, share)
      return isSaidAgain && isOfNothingElse(share, second) && !isOneOf(first)
        ? (first, second) : nil
    }
    if let front = figure(first), let other = figure(second),
      front.value > other.value || isCalledWhole(first),
      isWholeInFront(first, of: second, share)
    {
      return (second, first)
    }
    // `Of 120 requests, 76 % or 91 were answered`.
    if first < share, share + 2 == second, text(share + 1) == "or",
      opener(at: share)?.base == tokens[first].figure
    {
      return (second, first)
    }
    return isPartInFront(first, of: second, share) ? (first, second) : nil
  }

  // MARK: Forms

  /// `…, i.e. 64 of 452.`, `… (1,396 of 4,106)`, `… – 17 of the 229 made`: a pair with no noun of its
  /// own says the share again.
  private func isAddedPair(_ part: Int, _ given: Int) -> Bool {
    var end = given
    if Grammar.doings.contains(text(end)) { end += 1 }
    if text(end) == "in", ["all", "total"].contains(text(end + 1)) { end += 2 }
    let lead = hedge(before: part).start - 1
    // `(that is, 558 of the 1,845 that met in spring)`.
    if text(lead - 1) == "is" || text(lead) == "is", let own = bracket(around: part) {
      return !(end..<own.upperBound).contains { isQuantity($0) || isMark($0, ",;") }
    }
    guard end >= tokens.count || isMark(end, ".,;)") else { return false }
    return isMark(lead, "(:-") || isMark(lead, ".") && text(lead - 1) == "e"
      || ["ie", "namely", "or", "being"].contains(text(lead))
      || text(lead) == "is" && text(lead - 1) == "that"
  }

  /// `Four in ten were assaults, mostly at night (96 of 134)`: behind a comma the pair is of what
  /// stands there.
  private func isOneClause(_ start: Int, _ pair: Int) -> Bool {
    guard start < pair else { return true }
    return !(start..<pair).contains { mark in
      isMark(mark, ",;:")
        && !(mark + 1..<pair).allSatisfy {
          isMark($0, "(.:-") || Grammar.restating.contains(text($0))
        }
    }
      && !has(Grammar.mostly, in: start..<pair)
  }

  /// Words behind which some of what was told are told apart.
  static let mostly = WordSet(["mostly", "mainly", "chiefly", "notably", "largely", "including"])

  private static let restating: Set<String> = [
    "i", "e", "ie", "that", "is", "namely", "or", "being",
  ]

  private static let doings = WordSet([
    "made", "received", "held", "decided", "closed", "completed", "due", "recorded", "seen",
    "heard",
    "asked", "issued", "inspected", "overall", "sent", "registered", "offered", "investigated",
  ])

  /// `240 staff (162 trained so far, 68 %)`, `340 came and 45 (13 %) were upheld`, `340 came and 45 were
  /// upheld (13 %)`: a part that takes its noun from the whole in front.
  private func isWholeInFront(_ whole: Int, of part: Int, _ share: Int) -> Bool {
    if isInBracketOf(share, part) || isBracketedBehind(share, part) {
      return isWholeInFront(whole, ofShare: share, part)
    }
    guard part < share,
      !phrase(from: whole + 1, to: tokens.count).words.isEmpty || isNumbered(whole),
      !(whole..<part).contains(where: { isMark($0, ";:.") }), takesNoun(part),
      !["the", "those", "these", "in"].contains(text(hedge(before: part).start - 1))
        || isMark(part + 1, "("),
      !["a", "our", "this"].contains(text(part - 1)), isOfNothingElse(share, whole)
    else { return false }
    if let own = bracket(around: part) {
      return own == bracket(around: share) && bracket(around: whole) == nil
        && isMark(own.lowerBound - 1, "(")
    }
    guard bracket(around: whole) == nil else { return false }
    let lead = hedge(before: share).start
    let isClosed =
      isMark(lead - 1, "(") && isMark(share + 1, ")")
      && (lead - 2 == part || share + 2 >= tokens.count || isMark(share + 2, ".,;"))
    return isClosed || isMark(lead - 2, ",") && text(lead - 1) == "or"
  }

  /// `Repairs numbered 848 and 630 (74 %) were done`.
  private func isNumbered(_ whole: Int) -> Bool {
    let lead = hedge(before: whole).start - 1
    return ["numbered", "totalled", "reached"].contains(text(lead))
      || text(lead) == "to" && ["came", "amounted"].contains(text(lead - 1))
  }

  /// `Among the 362, …`, `of the 362 claims`: a part that is more than it is a slip.
  private func isCalledWhole(_ token: Int) -> Bool {
    ["the", "those", "these"].contains(text(token - 1))
      && ["of", "among", "amongst", "from"].contains(text(token - 2)) && token < 4
  }

  /// `13 % (45)`, `13 % (45 claims)`.
  private func isInBracketOf(_ share: Int, _ part: Int) -> Bool {
    part == share + 2 && isMark(share + 1, "(")
      && (isMark(part + 1, ")") || isMark(part + 2, ")") && !text(part + 1).isEmpty)
  }

  /// `340 came and 13 % were upheld (45)`.
  private func isBracketedBehind(_ share: Int, _ part: Int) -> Bool {
    part > share && text(share - 1) == "and" && Lexicon.auxiliaries.contains(text(share + 1))
      && isMark(part - 1, "(") && isMark(part + 1, ")")
      && (part + 2 >= tokens.count || isMark(part + 2, ".,;"))
      && !(share..<part - 1).contains { isMark($0, ",;:.(") }
  }

  /// `Among the 340 claims, 13 % (45) were upheld`.
  private func isWholeInFront(_ whole: Int, ofShare share: Int, _ part: Int) -> Bool {
    let behind = isMark(part + 1, ")") ? part + 2 : part + 3
    let word = text(behind)
    return !phrase(from: whole + 1, to: tokens.count).words.isEmpty
      && bracket(around: whole) == nil && bracket(around: share) == nil
      && !(whole..<share).contains { isMark($0, ";:.") }
      && (word.isEmpty || Lexicon.auxiliaries.contains(word)
        || word == "of" && isPointer(behind + 1))
  }

  /// Whether a count has no noun of its own: `45 were`, `45 (13 %) were`, `45 of them`, `9 vacant`.
  func takesNoun(_ part: Int) -> Bool {
    var next = part + 1
    if isMark(next, "("), isMark(next + 2, ")"), isQuantity(next + 1) {
      // `In 214 (56 %) work has begun`: the clause goes on with a subject of its own.
      if ["in", "for"].contains(text(hedge(before: part).start - 1)) { return true }
      next += 3
    }
    let word = text(next)
    if word == "of" { return isPointer(next + 1) }
    if word.isEmpty || Lexicon.auxiliaries.contains(word) { return true }
    if ["have", "now", "so", "already", "still"].contains(word) { return true }
    if bracket(around: part) != nil, isMark(next + 1, ",)") {
      return !word.hasSuffix("s") && !Grammar.plurals.contains(word)
    }
    return Lexicon.endsPhrase(word) && !Lexicon.prepositions.contains(word)
      && !Lexicon.breaks.contains(word)
  }

  /// `Of these`, `of them`, `of those related to children`; `of those over 65` names others.
  private func isPointer(_ index: Int) -> Bool {
    guard Lexicon.theseWords.contains(text(index)) else { return false }
    let next = text(index + 1)
    return text(index) != "those" || Lexicon.auxiliaries.contains(next) || next.isEmpty
      || next.hasSuffix("ed") && !has(Lexicon.auxiliaries, in: index..<tokens.count)
  }

  private static let plurals = WordSet(["children", "people", "women", "men", "staff", "police"])

  /// Whether the words behind a share name no other whole: none, `of them`, `of all`, `of the total`.
  func isOfNothingElse(_ share: Int, _ whole: Int) -> Bool {
    var index = share + 1
    if isMark(index, ")") { index += 1 }
    guard text(index) == "of" else { return true }
    let named = phrase(from: index + 1, to: tokens.count).words
    let own = Set(phrase(from: whole + 1, to: tokens.count).words)
    return isPointer(index + 1) || named.allSatisfy { own.contains($0) }
      || ["all", "total", "whole"].contains(named.first ?? "") && named.count == 1
  }

  /// `91 requests (76 % of the 120 received)`, `64 were at night, one in seven of all 452`.
  private func isPartInFront(_ part: Int, of whole: Int, _ share: Int) -> Bool {
    guard part < share, share < whole, bracket(around: part) == nil,
      let claim = claims.first(where: { $0.stated == tokens[share].figure }),
      claim.base == tokens[whole].figure, claim.back == nil
    else { return false }
    let lead = hedge(before: share).start - 1
    let own = Set(phrase(from: part + 1, to: tokens.count).words)
    let named = phrase(from: whole + 1, to: tokens.count).words
    let isBare = named.isEmpty || named.allSatisfy { own.contains($0) }
    return isMark(lead, "(,-") && isBare && !own.isEmpty && !isOneOf(part)
      && !Lexicon.determiners.contains(text(hedge(before: part).start - 1))
      && !(part..<lead).contains(where: { isMark($0, ",;:.") })
      && !has(["and"], in: part..<lead)
  }

  /// `…, based on 240 replies`, `… (n = 240)`: the whole of all shares that name no other.
  mutating func linkNamedWhole() {
    guard
      let whole = quantities.first(where: { token in
        isCount(token)
          && (text(token - 1) == "on" && ["based", "base"].contains(text(token - 2))
            || isMark(token - 1, "=") && text(token - 2) == "n")
      }), let figure = tokens[whole].figure
    else { return }
    for index in claims.indices where claims[index].family == .countWithShare {
      guard claims[index].base == nil, claims[index].back == nil, let part = claims[index].beside,
        part != figure,
        sentence.figures[part].figure.value <= sentence.figures[figure].figure.value
      else { continue }
      claims[index].base = figure
      claims[index].certainty = .strong
      claims[index].isTied = true
    }
  }

  /// `40 % (18) of whom were girls and 60 % (27) boys`: shares that make a hundred are of one whole.
  mutating func shareWhole() {
    let shares = quantities.filter { kind($0) == .percent }
    let own = shares.compactMap { share in
      claims.firstIndex {
        $0.stated == tokens[share].figure && $0.family == .countWithShare && $0.beside != nil
      }
    }
    guard own.count > 1, own.count == shares.count, isPlainlyTold,
      let sum = try? Sums.sum(shares.compactMap { figure($0) }.map { Addend($0) }),
      sum >= 99, sum <= 101
    else { return }
    let wholes = Set(own.compactMap { claims[$0].base })
    guard wholes.count == 1, let whole = wholes.first,
      own.allSatisfy({ index in
        claims[index].beside.map { part in
          part != whole
            && sentence.figures[part].figure.value <= sentence.figures[whole].figure.value
        } ?? false
      }),
      own.contains(where: { claims[$0].base == whole && claims[$0].certainty == .strong })
    else { return }
    for index in own where claims[index].base == nil && claims[index].baseWords.isEmpty {
      claims[index].base = whole
      claims[index].certainty = .strong
      claims[index].isTied = true
    }
  }

  /// `43 % (6/14)`, `6/14 (43 %)`: a ratio beside a share says it again.
  mutating func linkRatios() {
    for token in quantities where kind(token) == .ratio {
      guard let ratio = tokens[token].figure,
        let share = [token - 2, token + 2].first(where: { kind($0) == .percent && isQuantity($0) }),
        let index = claims.firstIndex(where: { $0.stated == tokens[share].figure }),
        claims[index].family == .share, claims[index].base == nil,
        isMark(max(token, share) - 1, "("), isMark(max(token, share) + 1, ")"),
        let numbers = figure(token)?.text.split(separator: "/").compactMap({ Int(String($0)) }),
        numbers.count == 2
      else { continue }
      claims[index].beside = ratio
      claims[index].isTied = true
      // `29 % (2/7)` might be dated, and is only borne out.
      claims[index].certainty = numbers[1] > 12 || numbers[0] > 31 ? .strong : .weak
    }
  }

  // MARK: Sentences before

  /// `1,248 reviews were held. 1,186 of them were in time, a rate of 95 %`: the whole is the only count
  /// of the sentence before.
  mutating func linkSoleEarlierPair() {
    guard let before = context.preceding.last else { return }
    guard let share = quantities.prefix(2).first(where: isShare),
      let part = quantities.prefix(2).first(where: isCount), let own = figure(part),
      own.bounds == nil, quantities.count == 2 || isOpening(part, share), !isOfOtherTime(part),
      isPlainlyTold, openers.allSatisfy({ $0.back != nil }),
      let index = claims.firstIndex(where: { $0.stated == tokens[share].figure }),
      [.share, .countWithShare, .fraction].contains(claims[index].family),
      claims[index].base == nil, let stated = tokens[part].figure
    else { return }
    let grammar = Grammar(CutSentence(before), context: ClaimContext())
    guard grammar.quantities.count == 1, let whole = grammar.quantities.first,
      grammar.isCount(whole), let base = grammar.figure(whole), base.bounds == nil,
      base.value >= own.value, base.value > 4, !grammar.isSize(whole),
      grammar.isPlainlyTold, let figure = grammar.tokens[whole].figure,
      isPartOfEarlier(part, share, grammar.phrase(from: whole + 1, to: grammar.tokens.count).words)
    else { return }
    claims[index].earlierTo = Claim.Antecedent(sentencesBack: 0, figure: stated)
    claims[index].earlierFrom = Claim.Antecedent(sentencesBack: 1, figure: figure)
    claims[index].certainty = .strong
    claims[index].isTied = true
  }

  /// `408 (40 %) were seen, of whom …`: the sentence begins with the part.
  private func isOpening(_ part: Int, _ share: Int) -> Bool {
    part < 3 && share == part + 2 && isMark(part + 1, "(") && isMark(share + 1, ")")
  }

  /// Whether a count is one of those that another sentence calls by a noun: `186 of them`, `41 cases,
  /// i.e. 58 % of substantiated cases`, `186 (95 %) were`.
  private func isPartOfEarlier(_ part: Int, _ share: Int, _ noun: [String]) -> Bool {
    guard !noun.isEmpty else { return false }
    let isBeside =
      bracket(after: part, [.percent, .fraction]) == share
      || bracket(after: share, [.count]) == part
      || part < share && isMark(hedge(before: share).start - 1, "(") && isMark(share + 1, ")")
      || part < share && isApposition(part + 1, share)
    guard isBeside else { return false }
    let isOfThem =
      text(part + 1) == "of" && isPointer(part + 2)
    let named = phrase(from: share + 2, to: tokens.count).words
    if text(share + 1) == "of", !named.isEmpty { return named == noun }
    return isOfThem || takesNoun(part) && !Lexicon.determiners.contains(text(part - 1))
  }
}
