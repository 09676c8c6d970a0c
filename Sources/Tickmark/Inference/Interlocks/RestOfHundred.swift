import Claims
import Figures
import Reports

/// Finds all percentages of a sentence of which the last is called what is left: `54 % were for it, 31 %
/// against and the remaining 15 % had no view`.
struct RestOfHundred {
  let open: OpenFigures
  let passage: OpenFigures.Passage

  func relations() -> [Relation] {
    let shares = shares
    guard shares.count > 1, let last = shares.last,
      passage.isPair ? isLedByRest(last) : isRest(last) || areOpposites(shares),
      open.sentences(of: passage).allSatisfy({
        !$0.words.contains(where: RestOfHundred.walls.contains)
      }),
      shares.allSatisfy({ $0.term.figure.value > .zero && !open.study.isHedged($0) }),
      !shares.contains(where: isOfTwo), !closesInPart(shares)
    else { return [] }
    let odd = shares.filter { !open.isHeld($0) }
    guard let stated = odd.last, isOneSlipOff(shares.map(\.term), odd.map(\.term)) else {
      return []
    }
    return [
      Relation(
        rule: "remainder-in-prose", .whole, stated: stated.term, terms: shares.map(\.term),
        address: open.address(passage, "rest of a hundred"))
    ]
  }

  /// The percentages of the passage, and where `the remaining 5 %` ends a paragraph, all of that.
  private var shares: [Amount] {
    let all = passage.all(.percent)
    let own = all.filter { $0.sentence == passage.last }
    guard own.count == 1, let last = own.last, isRest(last) else { return all }
    let said = open.study.said
    let before = said.indices[..<passage.last].reversed().prefix {
      said[$0].block == said[passage.last].block
    }
    return before.reversed().flatMap { open.study.figures($0, of: [.percent]) } + own
  }

  private func isRest(_ share: Amount) -> Bool {
    let front = open.study.clause(around: share).front.suffix(5)
    // `One is entitled to 25 % and others to 15 %`.
    return front.last != "to" && front.contains { RestOfHundred.rests.contains($0) }
  }

  /// `Only 16 % were upheld. The remaining 84 % were closed`, `the cause of the remaining 5 %`.
  private func isLedByRest(_ share: Amount) -> Bool {
    let clause = open.study.clause(around: share)
    return share.sentence == passage.last && clause.front.suffix(2) == ["the", "remaining"]
      && clause.behind.first != "of"
  }

  /// `48 % were answered within the time and 52 % out of it` are all of them, where no word tells of more.
  ///
  /// What is not upheld may be upheld in part, and tells only of more than a hundred.
  private func areOpposites(_ shares: [Amount]) -> Bool {
    guard shares.count == 2, let sum = try? Sums.sum(shares.map(\.term.addend)) else {
      return false
    }
    let behind = shares.map { open.study.clause(around: $0).behind }
    let isOfTime =
      behind[0].contains("within")
      && behind[1].contains { ["out", "outside", "late"].contains($0) }
    guard sum > .hundred else { return isOfTime && !isOneLeft }
    return isOfTime
      || zip(behind[1], behind[1].dropFirst()).contains { word, next in
        word == "not" && behind[0].contains(next) && !behind[0].contains("not")
      }
  }

  /// Whether the paragraph speaks of what is neither.
  private var isOneLeft: Bool {
    let block = open.study.said[passage.last].block
    return open.study.report.blocks[block].sentences.contains {
      !RestOfHundred.third.isDisjoint(with: Label($0.text).words)
    }
  }

  /// `30 % of either group`.
  private func isOfTwo(_ share: Amount) -> Bool {
    let clause = open.study.clause(around: share)
    return (clause.front.suffix(4) + clause.behind.prefix(4)).contains {
      ["both", "either", "each"].contains($0)
    }
  }

  /// Whether the last of them make a hundred without those in front, which are then of another whole.
  private func closesInPart(_ shares: [Amount]) -> Bool {
    shares.indices.dropFirst().contains { first in
      guard let sum = try? Sums.sum(shares[first...].map(\.term.addend)),
        let gap = try? (Exact.hundred - sum).magnitude
      else { return true }
      return gap <= 1
    }
  }

  private func isOneSlipOff(_ shares: [Term], _ odd: [Term]) -> Bool {
    guard let sum = try? Sums.sum(shares.map(\.addend)), let gap = try? Exact.hundred - sum,
      gap.magnitude > 1
    else { return false }
    return odd.contains { share in
      guard let value = try? share.figure.value + gap else { return false }
      // Of one digit, where others already leave less than it takes.
      let isTooMuch =
        shares.count > 2 && gap < .zero && value > .zero && share.figure.value < 10
        && share.figure.places == 0
      return isTooMuch || OneSlip.leads(from: share, to: value)
    }
  }

  private static let rests: Set<String> = [
    "remaining", "rest", "other", "others", "final", "remainder", "balance", "outstanding",
    "leaving",
  ]
  /// Words of what is neither.
  private static let third: Set<String> = [
    "open", "outstanding", "ongoing", "pending", "withdrawn", "remain", "remained", "still",
    "progress", "other", "others", "partly", "partially", "some", "neither", "further", "only",
  ]
  /// Words of percentages of other wholes, times and places.
  private static let walls: Set<String> = ClauseWords.elsewhere.union([
    "target", "average", "than", "compared", "against", "respectively", "rose", "fell", "up",
    "down", "increase", "increased", "decrease", "last", "previous", "year", "least",
  ])
}
