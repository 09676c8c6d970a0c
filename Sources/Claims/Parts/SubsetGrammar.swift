import Figures
import Reports

/// Counts that are parts of one in front: of which 12, 17 of these.
extension Grammar {
  /// `Of which 5 were upheld, 9 not upheld`: a bare count goes on with the base of the one before.
  func joinSiblings(_ claim: inout Claim, _ token: Int, _ ordinal: Int) {
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

  /// `Of the 60, 12 %, and 15 % of the 90 of last year`: what a share is of is no part.
  func isWhole(_ token: Int, _ ordinal: Int) -> Bool {
    guard ordinal > 0 else { return false }
    var index = hedge(before: token).start - 1
    while Lexicon.determiners.contains(text(index)) || text(index) == "all" { index -= 1 }
    return text(index) == "of" && quantities[ordinal - 1] == index - 1
  }

  /// The last of some counts, or the part of it in front: behind `704 people of the 1,018 were asked`
  /// these are the 704.
  func partOfLast(_ counts: [Int]) -> Int? {
    guard let last = counts.last else { return nil }
    if let part = counts.dropLast().last, last - part <= 6, text(part - 1) != "of",
      wholeBehind(part) == last
    {
      return tokens[part].figure
    }
    return tokens[last].figure
  }

  /// The count that a claim says is a part, however it gives its share.
  func countedPart(of claim: Claim) -> Exact? {
    [claim.stated, claim.beside].lazy.compactMap(\.self)
      .map { sentence.figures[$0].figure }.first { $0.kind == .count }?.value
  }
}
