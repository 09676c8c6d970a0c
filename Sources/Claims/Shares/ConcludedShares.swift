import Figures
import Reports

/// The one share of a sentence that its words conclude from the one part and the one whole in front.
extension Grammar {
  mutating func linkConcludedShares() {
    let shares = quantities.filter { kind($0) == .percent }
    guard !isClause, shares.count == 1, let share = shares.first, figure(share)?.bounds == nil,
      let index = claims.firstIndex(where: { $0.stated == tokens[share].figure }),
      [.share, .countWithShare].contains(claims[index].family), !claims[index].isConcludedAlready
    else { return }
    let counts = quantities.filter { isCount($0) && figure($0)?.text != "one" }
    guard counts.count == 2,
      let pair = concluded(counts, share) ?? included(counts, share) ?? pointedAt(counts, share),
      let part = figure(pair.part), let whole = figure(pair.whole), part.bounds == nil,
      whole.bounds == nil, part.value <= whole.value, whole.value > 4,
      text(share + 1) != "of" || namesWhole(share), !isOfRest(share, part, whole)
    else { return }
    claims[index].family = .countWithShare
    claims[index].beside = tokens[pair.part].figure
    claims[index].base = tokens[pair.whole].figure
    claims[index].back = nil
    claims[index].antecedent = nil
    claims[index].certainty = .strong
    claims[index].isTied = true
  }

  private typealias Pair = (part: Int, whole: Int)

  private static let conclusions = WordSet([
    "so", "therefore", "thus", "hence", "accordingly", "represents", "representing", "means",
    "equates", "equating", "putting", "giving", "making", "makes", "words", "say", "equivalent",
  ])
  private static let wholes = WordSet([
    "total", "whole", "cohort", "headcount", "workforce", "establishment", "roll", "caseload",
    "register", "stock",
  ])

  /// `450 of which came by June, so that timeliness stood at 11 %`, `53 of its 274 posts …, a rate of 19 %`.
  private func concluded(_ counts: [Int], _ share: Int) -> Pair? {
    guard isPlainlyTold(from: 0), counts.allSatisfy({ $0 < share }), let last = counts.last,
      let mark = (last..<share).last(where: { isMark($0, ",;-(") }),
      concludes(mark + 1..<share),
      // `Which means that 85 % have now been seen since 2019`.
      !has(["now", "since", "already"], in: mark..<tokens.count)
    else { return nil }
    for (part, whole) in [(counts[0], counts[1]), (counts[1], counts[0])] {
      let isTold = claims.contains { claim in
        [.nOfM, .subset].contains(claim.family) && claim.stated == tokens[part].figure
          && claim.base == tokens[whole].figure
      }
      if isTold { return (part, whole) }
    }
    // `74 left from a headcount of 612, giving a turnover of 12 %`.
    let near = max(counts[0] + 1, counts[1] - 5)..<counts[1]
    return has(["from", "against"], in: near) && has(Grammar.wholes, in: near)
      ? (counts[0], counts[1]) : nil
  }

  /// `So that timeliness stood at`, `a rate of`, `the rate comes out at`; `and the pass rate was` tells of
  /// another rate.
  private func concludes(_ words: Range<Int>) -> Bool {
    let isSoFar = has(["so"], in: words) && has(["far"], in: words)
    if has(Grammar.conclusions, in: words), !isSoFar { return true }
    let lead = hedge(before: words.upperBound).start
    let isRate = ["rate", "turnover", "proportion"].contains(text(lead - 2))
    return text(lead - 1) == "of" && isRate && has(["a", "an"], in: max(0, lead - 5)..<lead)
      || text(lead - 1) == "at" && text(lead - 2) == "out"
  }

  /// `903 licences, including 312 for boats, which make up 35 % of the total`.
  private func included(_ counts: [Int], _ share: Int) -> Pair? {
    guard text(hedge(before: counts[1]).start - 1) == "including", counts[1] < share,
      bracket(around: counts[1]) == nil,
      isMark(hedge(before: share).start - 1, ",(") || has(Lexicon.shareVerbs, in: counts[1]..<share)
        || has(["make", "makes", "up"], in: counts[1]..<share)
    else { return nil }
    return (counts[1], counts[0])
  }

  /// `903 came, and 35 % of them, 312 boats, stayed`, `217 were read, and 66, or 30 % of them, were late`.
  private func pointedAt(_ counts: [Int], _ share: Int) -> Pair? {
    guard counts[0] < share, text(share + 1) == "of",
      ["them", "these", "those", "which", "whom"].contains(text(share + 2))
    else { return nil }
    let (front, part) = (counts[0], counts[1])
    let isSaidAgain =
      text(hedge(before: share).start - 1) == "or" && part < share && share - part <= 4
    let isApposed =
      part > share && part - share <= 7 && isMark(share + 3, ",(-")
      && (share + 4..<part).allSatisfy {
        ["that", "is", "i", "e", "or", "some", ""].contains(text($0))
      }
    return isSaidAgain || isApposed ? (part, front) : nil
  }

  /// `14 of 560 were late, so 97.5 % were in time`: what the part leaves.
  private func isOfRest(_ share: Int, _ part: Figure, _ whole: Figure) -> Bool {
    guard let told = figure(share), let rest = try? whole.value - part.value else { return true }
    return (try? Shares.fits(told, part: rest, base: whole.value, policy: .nearest)) ?? true
  }

  /// `Of the total`, `of the whole`, `of the cohort`.
  private func namesWhole(_ share: Int) -> Bool {
    text(share + 1) == "of"
      && (["them", "which", "whom"].contains(text(share + 2))
        || text(share + 2) == "the" && Grammar.wholes.contains(text(share + 3)))
  }

  // MARK: The sentence before

  /// `Of 7,652 offered 1,062 were taken up. Uptake was therefore 14 %`, `312 of the 903 were. This is equal
  /// to 35 %`: the only pair of the sentence before.
  mutating func linkEarlierConclusions() {
    guard let before = context.preceding.last, let share = quantities.first,
      kind(share) == .percent,
      figure(share)?.bounds == nil, isConclusion(before: share), isPlainlyTold(from: 0),
      let index = claims.firstIndex(where: { $0.stated == tokens[share].figure }),
      claims[index].family == .share, claims[index].earlierFrom == nil, claims[index].base == nil,
      text(share + 1) != "of" || namesWhole(share) || isOfAll(share)
    else { return }
    var grammar = Grammar(CutSentence(before), context: ClaimContext())
    grammar.readOpener()
    grammar.readQuantities()
    let counts = grammar.quantities.filter { grammar.figure($0)?.text != "one" }
    guard counts.count == 2, counts.allSatisfy(grammar.isCount), grammar.isPlainlyTold(from: 0),
      let pair = grammar.claims.first(where: { claim in
        [.nOfM, .subset].contains(claim.family) && claim.base != nil && claim.stated != nil
      }), let part = pair.stated, let whole = pair.base,
      before.figures[part].figure.value <= before.figures[whole].figure.value,
      !isOfRest(share, before.figures[part].figure, before.figures[whole].figure)
    else { return }
    claims[index].earlierTo = Claim.Antecedent(sentencesBack: 1, figure: part)
    claims[index].earlierFrom = Claim.Antecedent(sentencesBack: 1, figure: whole)
    claims[index].back = nil
    claims[index].antecedent = nil
    // `This is 35 % of all decisions` may be of others as well.
    claims[index].certainty = isOfAll(share) ? .likely : .strong
    claims[index].isTied = true
  }

  private func isOfAll(_ share: Int) -> Bool {
    text(share + 1) == "of" && text(share + 2) == "all"
      && (isMark(share + 4, ".,;") || share + 4 >= tokens.count)
  }

  /// `Uptake was therefore 14 %`, `this is equal to 14 %`.
  private func isConclusion(before share: Int) -> Bool {
    let lead = hedge(before: share).start
    let near = max(0, lead - 3)..<lead
    let isSo =
      has(["therefore", "thus", "hence", "accordingly"], in: near)
      && !(0..<lead).contains { isQuantity($0) }
    let isThis =
      ["this", "that"].contains(text(0)) && lead <= 6
      && (Lexicon.shareVerbs.contains(text(1)) || text(1) == "is" && text(2) == "equal"
        || text(1) == "is" && has(["rate"], in: 2..<lead))
    return isSo || isThis
  }
}

extension Claim {
  /// Whether a share has its part and its whole.
  fileprivate var isConcludedAlready: Bool {
    isTied && beside != nil && base != nil && certainty == .strong
  }
}
