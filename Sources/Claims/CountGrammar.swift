import Figures
import Reports

/// Counts, and what they are counted out of.
extension Grammar {
  func count(_ token: Int, _ ordinal: Int, _ segment: Range<Int>) -> Claim? {
    if remains(token) != nil { return leftOver(.remainder, token, segment) }
    if let list = listCount(token, segment) { return list }
    var claim = Claim(.count, range: bytes(segment))
    let low = segment.lowerBound
    let lead = hedge(before: token).start
    if text(token - 1) == "but", text(token - 2) == "all" {
      // `All but 131 were filled` counts the ones that were not.
      claim.certainty = .weak
      return claim
    }
    if text(token + 1) == "of"
      || text(token + 1) == "out" && ["of", "from"].contains(text(token + 2))
    {
      var probe = claim
      let end = readBase(&probe, after: token, to: segment.upperBound)
      if probe.base != nil || probe.back != nil {
        claim = probe
        claim.family = .nOfM
        claim.subject = probe.baseWords
        let stop = ordinal + 2 < quantities.count ? quantities[ordinal + 2] : tokens.count
        claim.qualifiers = content(end..<max(end, claim.base == nil ? segment.upperBound : stop))
        return withShare(claim, token)
      }
    }
    if let claim = outOf(token, segment) { return withShare(claim, token) }
    describe(&claim, token, segment)
    let isTotal = ["total", "totalled", "totalling", "overall", "altogether"]
    if has(isTotal, in: max(low, lead - 6)..<token)
      || (token + 1..<max(token + 1, segment.upperBound)).contains(where: {
        text($0) == "in" && ["all", "total"].contains(text($0 + 1))
          && (isMark($0 + 2, ".,;") || $0 + 2 >= tokens.count)
      })
    {
      claim.family = .total
    }
    if text(lead - 1) == "average" || text(lead - 2) == "average" || text(lead - 1) == "averaged" {
      claim.family = .average
    }
    if let which = whichBefore(token) {
      claim.family = .subset
      claim.back = .ofThese
      claim.base = countBefore(which, pronoun: which, holding: token)
    } else if ["these", "those"].contains(text(lead - 1)), !claim.subject.isEmpty {
      claim.back = .thoseN
    } else if claim.family == .count, opener(at: token)?.isOf == true, !isOutgrowth(token, ordinal),
      !isWhole(token, ordinal),
      text(token + 1) != "further",
      applyOpener(&claim, token)
    {
      claim.family = .subset
      if claim.subject.isEmpty { claim.subject = opener(at: token)?.words ?? [] }
    }
    // `By 2,150 on last year and by 2,910 on the year before`: sizes, and no counts.
    if text(token - 1) == "by", !isAgent(token - 2) { claim.certainty = .weak }
    joinSiblings(&claim, token, ordinal)
    return withShare(claim, token)
  }

  /// `Of the 60, 12 %, and 15 % of the 90 of last year`: what a share is of is no part.
  private func isWhole(_ token: Int, _ ordinal: Int) -> Bool {
    guard ordinal > 0 else { return false }
    var index = hedge(before: token).start - 1
    while Lexicon.determiners.contains(text(index)) || text(index) == "all" { index -= 1 }
    return text(index) == "of" && quantities[ordinal - 1] == index - 1
  }

  /// `Of which 5 were upheld, 9 not upheld`: a bare count goes on with the base of the one before.
  private func joinSiblings(_ claim: inout Claim, _ token: Int, _ ordinal: Int) {
    guard claim.family == .count, ordinal > 0,
      phrase(from: token + 1, to: tokens.count).words.isEmpty,
      let front = claims.last(where: { [.subset, .nOfM].contains($0.family) && $0.base != nil }),
      front.stated == tokens[quantities[ordinal - 1]].figure
        || front.base == tokens[quantities[ordinal - 1]].figure
    else { return }
    guard let base = front.base, base != tokens[token].figure, let own = figure(token),
      own.value <= sentence.figures[base].figure.value
    else { return }
    claim.family = .subset
    claim.base = front.base
    claim.back = front.back
    claim.baseWords = front.baseWords
  }

  func withShare(_ claim: Claim, _ token: Int) -> Claim {
    guard let share = bracket(after: token, [.percent]), let size = tokens[share].figure,
      !claims.contains(where: { $0.family == .change && $0.stated == size })
    else { return claim }
    var claim = claim
    if claim.family == .count || claim.family == .subset || claim.family == .nOfM {
      claim.beside = tokens[share].figure
    }
    return claim
  }

  /// `Of which 12`, `of these 17`, `with 20 of these` in front of the figure.
  func whichBefore(_ token: Int) -> Int? {
    var index = hedge(before: token).start - 1
    if isMark(index, ",") { index -= 1 }
    guard Lexicon.theseWords.contains(text(index)), text(index - 1) == "of", index > 1,
      !["none", "any", "some", "all", "both", "each", "either", "neither", "several", "most"]
        .contains(text(index - 2))
    else { return nil }
    // `The findings of those 17 appeals` names all of them.
    let isPointer = text(index) == "these" || text(index) == "those"
    // `36 of these 83` tells the 36, and the 83 are the whole of them.
    if isPointer, index + 1 == hedge(before: token).start, isQuantity(index - 2) { return nil }
    let next = text(token + 1)
    let isAlone = next.isEmpty || Lexicon.endsPhrase(next)
    return isPointer && !isAlone && text(index - 2) != "and" && !isMark(index - 2, ",;.(")
      ? nil : index
  }
}
