import Claims
import Figures
import Reports

/// Finds all percentages of a sentence of which the last is called what is left: `54 % were for it, 31 %
/// against and the remaining 15 % had no view`.
struct RestOfHundred {
  let open: OpenFigures
  let passage: OpenFigures.Passage

  func relations() -> [Relation] {
    let shares = passage.all(.percent)
    guard shares.count > 1, let last = shares.last,
      passage.isPair ? opensWithRest(last) : isRest(last) || areOpposites(shares),
      open.sentences(of: passage).allSatisfy({
        !$0.words.contains(where: RestOfHundred.walls.contains)
      }),
      shares.allSatisfy({
        $0.term.figure.value > .zero && !open.study.isHedged($0)
      }), shares.count(where: open.isHeld) < 2, isOneSlipOff(shares.map(\.term))
    else { return [] }
    let stated = open.isHeld(last) ? shares[0] : last
    return [
      Relation(
        rule: "remainder-in-prose", .whole, stated: stated.term, terms: shares.map(\.term),
        address: open.address(passage, "rest of a hundred"))
    ]
  }

  private func isRest(_ share: Amount) -> Bool {
    open.study.clause(around: share).front.suffix(5).contains { RestOfHundred.rests.contains($0) }
  }

  /// `Only 16 % were upheld. The remaining 84 % were closed`.
  private func opensWithRest(_ share: Amount) -> Bool {
    let clause = open.study.clause(around: share)
    return share.sentence == passage.last && clause.front == ["the", "remaining"]
      && clause.behind.first != "of"
  }

  /// `48 % were answered within the time and 52 % out of it`: more than all of them.
  private func areOpposites(_ shares: [Amount]) -> Bool {
    guard shares.count == 2, let sum = try? Sums.sum(shares.map(\.term.addend)), sum > .hundred
    else { return false }
    let behind = shares.map { open.study.clause(around: $0).behind }
    return behind[0].contains("within")
      && behind[1].contains { ["out", "outside", "late"].contains($0) }
      || zip(behind[1], behind[1].dropFirst()).contains { word, next in
        word == "not" && behind[0].contains(next) && !behind[0].contains("not")
      }
  }

  private func isOneSlipOff(_ shares: [Term]) -> Bool {
    guard let sum = try? Sums.sum(shares.map(\.addend)), let gap = try? Exact.hundred - sum,
      gap.magnitude > 1
    else { return false }
    return shares.contains { share in
      (try? share.figure.value + gap).map { OneSlip.leads(from: share, to: $0) } ?? false
    }
  }

  private static let rests: Set<String> = [
    "remaining", "rest", "other", "others", "final", "remainder", "balance", "outstanding",
    "leaving",
  ]
  /// Words of percentages of other wholes, times and places.
  private static let walls: Set<String> = ClauseWords.elsewhere.union([
    "target", "average", "than", "compared", "against", "respectively", "rose", "fell", "up",
    "down", "increase", "increased", "decrease", "last", "previous", "year", "over", "least",
    "more", "about", "around", "almost", "nearly", "both", "either", "each",
  ])
}
