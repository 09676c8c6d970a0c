import Figures
import Reports

/// How many places lie between two ranks: `from 17th to 11th, a climb of six places`.
extension Grammar {
  private static let rungs = WordSet(["place", "places", "position", "positions", "spots", "ranks"])
  private static let climbs = WordSet([
    "climbed", "climbing", "rose", "rising", "risen", "moved", "moving", "gained", "gaining",
    "jumped", "jumping", "improved", "improving", "up", "of", "by", "fell", "falling", "fallen",
    "dropped", "dropping", "slipped", "slipping", "lost", "losing", "down", "went",
  ])
  /// What is numbered through time, and ranks nothing.
  private static let eras = WordSet([
    "century", "anniversary", "birthday", "meeting", "edition", "annual", "quarter", "percentile",
    "floor", "year", "month", "day", "week",
  ])

  mutating func readRankSteps() {
    guard sentence.figures.count > 2, has(Grammar.rungs, in: tokens.indices) else { return }
    let ranks = tokens.indices.filter {
      kind($0) == .ordinal && !Grammar.eras.contains(text($0 + 1))
    }
    guard ranks.count == 2, let first = figure(ranks[0])?.value,
      let second = figure(ranks[1])?.value, first != second,
      (0...1).contains(where: { isFromRank(ranks[$0]) })
    else { return }
    let (more, less) = first > second ? (ranks[0], ranks[1]) : (ranks[1], ranks[0])
    let steps = quantities.filter(isStepOfRanks)
    guard steps.count == 1,
      !has(
        ["and", "but", "while", "overall"],
        in: min(steps[0], ranks[1])..<max(steps[0] + 4, ranks[1])),
      let stated = tokens[steps[0]].figure, let high = operand(more),
      let low = operand(less, isTaken: true)
    else { return }
    claims.removeAll { $0.stated == stated }
    var claim = Claim(.reckoning, stated: stated, range: bytes(steps[0]..<steps[0] + 1))
    claim.operands = [high, low]
    claim.hedge = hedge(before: steps[0]).hedge
    claim.isTied = true
    add(claim)
  }

  /// `From 17th`, `11th (17th last year)`, `11th, having been 17th`: which of them was before.
  private func isFromRank(_ rank: Int) -> Bool {
    let lead = ["the", "a"].contains(text(rank - 1)) ? rank - 2 : rank - 1
    return ["from", "previously", "formerly", "been"].contains(text(lead))
      || has(Lexicon.previousWords, in: rank + 1..<min(tokens.count, rank + 4))
  }

  private func isStepOfRanks(_ token: Int) -> Bool {
    guard isCount(token), Grammar.rungs.contains(text(token + 1)) else { return false }
    return Grammar.climbs.contains(text(hedge(before: token).start - 1))
      || ["higher", "lower", "up", "down", "better", "worse"].contains(text(token + 2))
  }
}
