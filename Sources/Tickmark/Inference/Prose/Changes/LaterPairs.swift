import Claims
import Figures
import Reports

/// Headlines whose figures follow: `Claims rose by 6 %. … There were 109,145, compared with 102,970.`
extension ProseTies {
  /// The two values that a sentence further down its section sets against each other, where it is the
  /// only one that speaks of what the headline says has changed.
  func laterPair(_ claim: ProseClaim, _ said: Said) -> (terms: [Term], isSure: Bool)? {
    guard claim.family == .change, claim.measure == .perCent, claim.from == nil, claim.to == nil,
      claim.earlierFrom == nil, claim.earlierTo == nil, said.cell == nil,
      !claim.subject.isEmpty, claim.direction != .none, !isYearsBack(claim)
    else { return nil }
    let words = Set(Wording.words(of: said.sentence.text)).subtracting(Self.processWords)
    var found: (terms: [Term], isSure: Bool)?
    for later in study.said
    where later.section == said.section && later.cell == nil && later.block - said.block <= 6
      && (later.block, later.number) > (said.block, said.number)
    {
      guard !tellsOfOthers(later) else { continue }
      for pair in later.claims where [.change, .comparison].contains(pair.family) {
        guard let from = pair.from.flatMap({ later.term($0) }),
          let to = pair.to.flatMap({ later.term($0) }), from.figure.kind == to.figure.kind,
          [.count, .money].contains(from.figure.kind),
          let counted = later.claims.first(where: { $0.stated == pair.to }) ?? later.claims.first
        else { continue }
        let own = Set(counted.subject + pair.subject).subtracting(Self.processWords)
        guard !own.isEmpty, own.isSubset(of: words) else { continue }
        if let found, found.terms.map(\.figure.value) != [from, to].map(\.figure.value) {
          return nil
        }
        let isSame =
          own.count >= 2 && later.block - said.block <= 3
          && (pair.direction == claim.direction || pair.direction == .none)
          && areOfOneTime(claim, pair, later)
        found = found ?? ([from, to], isSame && pair.certainty == .strong)
      }
    }
    return found
  }

  /// `The 23 % rise for that year` is none of 1993 to 2013.
  private func areOfOneTime(_ claim: ProseClaim, _ pair: ProseClaim, _ said: Said) -> Bool {
    let years = said.sentence.figures.filter { [.year, .period].contains($0.figure.kind) }
      .compactMap { Period(label: $0.figure.text)?.year }
    guard let first = years.min(), let last = years.max(), last - first > 1 else { return true }
    return claim.comparedWith == pair.comparedWith
  }

  /// `All groups other than the largest came to 181`: the pair is of what its words leave out.
  func tellsOfOthers(_ said: Said) -> Bool {
    let words = said.words
    return words.contains("excluding") || words.contains("except")
      || zip(words, words.dropFirst()).contains { $0 == "other" && $1 == "than" }
  }

  private func isYearsBack(_ claim: ProseClaim) -> Bool {
    if case .yearsBefore? = claim.comparedWith { true } else { false }
  }
}
