import Claims
import Figures
import Reports

/// Finds what is called the remaining or the other number beside the only two that it can be left of:
/// `92 applications; members followed the advice on 85 and went against it on the remaining 7`.
struct WordedRemainders {
  let open: OpenFigures
  let passage: OpenFigures.Passage

  func relations() -> [Relation] {
    guard !passage.isPair, let said = open.sentences(of: passage).first,
      !said.words.contains(where: WordedRemainders.walls.contains)
    else { return [] }
    let amounts = passage.figures
    guard amounts.count == 3, let rest = amounts.last, isRest(rest),
      Set(amounts.map(\.term.figure.kind)).count == 1, rest.term.figure.kind == .count,
      amounts.allSatisfy({ open.isOpen($0) && !open.study.isHedged($0) })
    else { return [] }
    guard !areParallel(amounts[0], amounts[1]), !open.study.isSomeOfThem(amounts[1]) else {
      return []
    }
    let (whole, part) = (amounts[0].term, amounts[1].term)
    guard part.figure.value < whole.figure.value, rest.term.figure.value < whole.figure.value,
      let left = try? whole.figure.value - part.figure.value,
      let least = try? left / 3, let most = try? left * 3,
      (least...most).contains(rest.term.figure.value)
    else { return [] }
    var taken = part
    taken.isSubtracted = true
    return [
      Relation(
        rule: "remainder-in-prose", .sum, stated: rest.term, terms: [whole, taken],
        address: open.address(passage, "worded remainder"))
    ]
  }

  /// `The remaining 7`, `the other two`, and neither `the other two of the three`.
  private func isRest(_ amount: Amount) -> Bool {
    let clause = open.study.clause(around: amount)
    return ["remaining", "other"].contains(clause.front.last ?? "")
      && clause.front.dropLast().last == "the" && clause.behind.first != "of"
  }

  /// `In 104 cases it was a skipper, in 59 the crew and in the remaining 15 an agent`: all are parts.
  private func areParallel(_ first: Amount, _ second: Amount) -> Bool {
    let fronts = [first, second].map { open.study.clause(around: $0).front.last }
    return fronts[0] != nil && fronts[0] == fronts[1]
  }

  private static let walls: Set<String> = ClauseWords.elsewhere.union(
    Label.words([
      "target", "previous", "last", "compared", "than", "average", "each", "per", "respectively",
      "from", "rose", "fell", "first", "second", "including", "both",
    ]))
}
