import Figures
import Reports

/// Parts of a whole that the sentence before has counted.
extension Grammar {
  /// `Of these, 39 were …, 27 … and 9 …`, `Two were upheld and ten were not`: parts of what was
  /// counted before.
  mutating func readPartsOfEarlier() {
    guard let before = context.preceding.last, quantities.count >= 2,
      !claims.contains(where: { $0.family == .listOfParts })
    else { return }
    let members = quantities.filter { isCount($0) && !isSize($0) }
    guard members.count >= 2, !areRespective(members),
      members.count == quantities.count(where: { isCount($0) }),
      let first = members.first,
      speaksOfEarlier(upTo: first) || isBothSexes(members) || areOpposites(members)
        || first <= 12 && areOutcomes(members),
      areJoined(members) || areOpposites(members) || areOutcomes(members),
      areOpposites(members) || areOutcomes(members)
        || !claims.contains(where: { [.change, .comparison, .nOfM].contains($0.family) })
    else { return }
    var grammar = Grammar(CutSentence(before), context: ClaimContext())
    grammar.readChanges()
    let wholes = grammar.quantities.filter {
      grammar.isCount($0) && !grammar.isSize($0) && !grammar.isOfOtherTime($0)
        && !grammar.value(of: $0).isHeldAgainst
    }
    // Behind `of these, 16 were …` stand the other parts of what those 16 are a part of.
    guard !grammar.speaksOfThese || speaksOfThese else { return }
    let values = wholes.compactMap { grammar.figure($0)?.value }
    let sum = try? Sums.sum(members.compactMap { figure($0) }.map { Addend($0) })
    // Where two counts stand before, only the one that the parts add up to can be meant.
    let isNear = !areOutcomes(members) || speaksOfEarlier(upTo: first)
    let match = values.firstIndex { $0 == sum } ?? named(by: 0..<first, among: wholes, grammar)
    guard let chosen = values.count == 1 && isNear ? 0 : match,
      // What is more than the whole is no part of it, unless the sentence says so.
      text(0) == "of" || speaksOfThese || values.count > 1
        || members.allSatisfy({ figure($0).map { $0.value <= values[chosen] } ?? false }),
      let whole = grammar.tokens[wholes[chosen]].figure
    else { return }
    var claim = Claim(.listOfParts, range: bytes(first..<(members.last ?? first) + 1))
    claim.antecedent = Claim.Antecedent(sentencesBack: 1, figure: whole)
    claim.parts = members.compactMap { tokens[$0].figure }
    let areBoth = isBothSexes(members) || areOpposites(members)
    // Where the sentence calls itself a breakdown, nothing is left out.
    let isWhole = areBoth && values.count == 1 && has(["breakdown", "split"], in: tokens.indices)
    claim.certainty = isWhole ? .strong : .weak
    claim.isExclusive =
      (values.count == 1 || areOutcomes(members))
      && (areApart(members) || areBoth || areOutcomes(members)) && !canOverlap
    claims.append(claim)
  }

  /// Which of several counts the words in front of the parts name: `Of 163 claims 25 went to the
  /// second stage. At the second stage, 13 …`.
  private func named(by lead: Range<Int>, among wholes: [Int], _ before: Grammar) -> Int? {
    let words = Set(content(lead))
    guard !words.isEmpty else { return nil }
    let shared = wholes.map { whole -> Int in
      guard let ordinal = before.quantities.firstIndex(of: whole) else { return 0 }
      return words.intersection(before.content(before.segment(ordinal))).count
    }
    guard let most = shared.max(), most > 1, shared.count(where: { $0 == most }) == 1 else {
      return nil
    }
    return shared.firstIndex(of: most)
  }

  /// `13 claims were not upheld, 12 were upheld`: no case has two of these outcomes.
  private func areOutcomes(_ members: [Int]) -> Bool {
    guard let first = members.first, let last = members.last, last - first <= 40 else {
      return false
    }
    var seen: Set<String> = []
    for (index, member) in members.enumerated() {
      let end = index + 1 < members.count ? members[index + 1] : tokens.count
      guard let word = (member..<end).first(where: { Grammar.outcomes.contains(text($0)) }) else {
        return false
      }
      let degree = text(word - 1)
      let isDegree = ["not", "partially", "partly", "part"].contains(degree)
      guard seen.insert((isDegree ? degree : "") + text(word)).inserted else { return false }
    }
    return seen.contains("notupheld") && seen.contains("upheld")
  }

  private static let outcomes = WordSet(["upheld", "withdrawn"])

  /// `That is 84 %`: the share of the one pair that the sentence before has given.
  mutating func linkEarlierShares() {
    guard isPointing, let before = context.preceding.last, quantities.count == 1,
      kind(quantities[0]) == .percent, !isOfOthers(quantities[0]),
      let index = claims.firstIndex(where: {
        $0.family == .share && $0.stated == tokens[quantities[0]].figure && $0.baseWords.isEmpty
      })
    else { return }
    guard let pair = pairBefore(before, context.preceding.dropLast()) else { return }
    claims[index].earlierTo = pair.part
    claims[index].earlierFrom = pair.whole
    claims[index].certainty = .strong
  }

  /// The one pair that a sentence gives, its whole perhaps in the sentence in front of it: `362 came in. Of
  /// these, 175 were allowed`, `362 came in. 175 were allowed`.
  private func pairBefore(
    _ before: Sentence, _ earlier: ArraySlice<Sentence>
  ) -> (part: Claim.Antecedent, whole: Claim.Antecedent)? {
    let told = ClaimReader.claims(in: before, context: ClaimContext(preceding: Array(earlier)))
    let pairs = told.filter { [.nOfM, .subset].contains($0.family) && $0.stated != nil }
    func place(_ back: Int, _ figure: Int) -> Claim.Antecedent {
      Claim.Antecedent(sentencesBack: back, figure: figure)
    }
    if pairs.count == 1, let part = pairs[0].stated {
      if let base = pairs[0].base { return (place(1, part), place(1, base)) }
      return pairs[0].antecedent.map { (place(1, part), place($0.sentencesBack + 1, $0.figure)) }
    }
    guard pairs.isEmpty else { return nil }
    let own = Grammar(CutSentence(before), context: ClaimContext())
    if let two = own.wholeAndPart { return (place(1, two.part), place(1, two.whole)) }
    guard let opening = earlier.last else { return nil }
    let first = Grammar(CutSentence(opening), context: ClaimContext())
    guard let part = own.soleCount, let whole = first.soleCount, own.takesNoun(part.token),
      part.value <= whole.value, part.token < 3
    else { return nil }
    return (place(1, part.figure), place(2, whole.figure))
  }

  /// `For the 362 claims received, 175 were allowed`: the only two counts of a sentence.
  private var wholeAndPart: (whole: Int, part: Int)? {
    guard quantities.count == 2, quantities.allSatisfy({ isCount($0) && !isOfOtherTime($0) }),
      let whole = figure(quantities[0]), let part = figure(quantities[1]), whole.bounds == nil,
      part.bounds == nil, part.value < whole.value, takesNoun(quantities[1]),
      !phrase(from: quantities[0] + 1, to: quantities[1]).words.isEmpty,
      ["for", "among", "from"].contains(text(0)) || text(0) == "as" && text(1) == "for",
      let first = tokens[quantities[0]].figure, let second = tokens[quantities[1]].figure
    else { return nil }
    return (first, second)
  }

  /// The one quantity of a sentence, where it is a plain count.
  private var soleCount: (token: Int, figure: Int, value: Exact)? {
    guard quantities.count == 1, isCount(quantities[0]), !isSize(quantities[0]),
      !isOfOtherTime(quantities[0]), let index = tokens[quantities[0]].figure,
      let own = figure(quantities[0]), own.bounds == nil
    else { return nil }
    return (quantities[0], index, own.value)
  }

  /// `This compares with an average of 80 %`: the share is somebody else's.
  private func isOfOthers(_ token: Int) -> Bool {
    has(Grammar.othersWords, in: 0..<token)
  }

  private static let othersWords = WordSet(ClauseWords.elsewhere)
    .union(["compares", "compared", "against", "average", "similar", "target"])

  /// Whether the sentence opens with `of these` or with a bare count and its verb.
  private func speaksOfEarlier(upTo first: Int) -> Bool {
    if first == 0 {
      return Lexicon.auxiliaries.contains(text(1)) || Lexicon.auxiliaries.contains(text(2))
    }
    return speaksOfThese && first <= 5
  }

  private var speaksOfThese: Bool {
    let of = text(0) == "out" ? 1 : 0
    return text(of) == "of"
      && (["these", "those", "which", "them", "this"].contains(text(of + 1))
        || text(of + 1) == "that" && ["number", "total", "figure"].contains(text(of + 2)))
  }

  private static let opposites: [Set<String>] = [["adult", "child"], ["internal", "external"]]

  /// `370 adult referrals … and 288 child referrals`: nothing is neither, and the noun is the same.
  private func areOpposites(_ members: [Int]) -> Bool {
    guard members.count == 2, members[1] - members[0] <= 18 else { return false }
    let named = members.map { phrase(from: $0 + 1, to: tokens.count).words }
    guard let noun = named[0].last, named[1].last == noun, named[0].count > 1, named[1].count > 1
    else { return false }
    return Grammar.opposites.contains { pair in
      let own = named.map { pair.intersection($0.dropLast()) }
      return own.allSatisfy { $0.count == 1 } && own[0] != own[1]
    }
  }

  static let outgrowths = WordSet([
    "which", "resulting", "leading", "led", "involving", "containing", "covering", "generating",
    "accommodating", "affecting", "totalling", "housing", "employing", "providing",
  ])

  /// `Of these, 12 were closed, which freed 30 beds`: what a part led to is no part of the base.
  func isOutgrowth(_ token: Int, _ ordinal: Int) -> Bool {
    guard ordinal > 0, let opener = opener(at: token), quantities[ordinal - 1] >= opener.end else {
      return false
    }
    return has(Grammar.outgrowths, in: quantities[ordinal - 1]..<token)
  }
}
