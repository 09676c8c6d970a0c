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
    guard members.count >= 2, members.count == quantities.count(where: { isCount($0) }),
      let first = members.first,
      speaksOfEarlier(upTo: first) || isBothSexes(members) || areOpposites(members),
      areJoined(members) || areOpposites(members),
      areOpposites(members)
        || !claims.contains(where: { [.change, .comparison, .nOfM].contains($0.family) })
    else { return }
    var grammar = Grammar(CutSentence(before), context: ClaimContext())
    grammar.readChanges()
    let wholes = grammar.quantities.filter { grammar.isCount($0) && !grammar.isSize($0) }
    let values = wholes.compactMap { grammar.figure($0)?.value }
    let sum = try? Sums.sum(members.compactMap { figure($0) }.map { Addend($0) })
    // Where two counts stand before, only the one that the parts add up to can be meant.
    let match = values.firstIndex { $0 == sum }
    guard let chosen = values.count == 1 ? 0 : match,
      let whole = grammar.tokens[wholes[chosen]].figure
    else { return }
    var claim = Claim(.listOfParts, range: bytes(first..<(members.last ?? first) + 1))
    claim.antecedent = Claim.Antecedent(sentencesBack: 1, figure: whole)
    claim.parts = members.compactMap { tokens[$0].figure }
    claim.certainty = .weak
    claim.isExclusive =
      values.count == 1 && (areApart(members) || isBothSexes(members) || areOpposites(members))
      && !canOverlap
    claims.append(claim)
  }

  /// `That is 84 %`: the share of the one pair that the sentence before has given.
  mutating func linkEarlierShares() {
    guard isPointing, let before = context.preceding.last, quantities.count == 1,
      kind(quantities[0]) == .percent, !isOfOthers(quantities[0]),
      let index = claims.firstIndex(where: {
        $0.family == .share && $0.stated == tokens[quantities[0]].figure && $0.baseWords.isEmpty
      })
    else { return }
    let pairs = ClaimReader.claims(in: before, context: ClaimContext()).filter { claim in
      [.nOfM, .subset].contains(claim.family) && claim.stated != nil && claim.base != nil
    }
    guard pairs.count == 1, let part = pairs[0].stated, let base = pairs[0].base else { return }
    claims[index].earlierTo = Claim.Antecedent(sentencesBack: 1, figure: part)
    claims[index].earlierFrom = Claim.Antecedent(sentencesBack: 1, figure: base)
    claims[index].certainty = .strong
  }

  /// `This compares with an average of 80 %`: the share is somebody else's.
  private func isOfOthers(_ token: Int) -> Bool {
    has(
      [
        "compares", "compared", "against", "average", "similar", "national", "nationally", "target",
      ],
      in: 0..<token)
  }

  /// Whether the sentence opens with `of these` or with a bare count and its verb.
  private func speaksOfEarlier(upTo first: Int) -> Bool {
    if first == 0 {
      return Lexicon.auxiliaries.contains(text(1)) || Lexicon.auxiliaries.contains(text(2))
    }
    guard text(0) == "of", ["these", "those", "which", "them", "this"].contains(text(1)) else {
      return false
    }
    return first <= 5
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

  private static let outgrowths = WordSet([
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
