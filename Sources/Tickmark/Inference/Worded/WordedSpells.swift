import Claims
import Figures
import Reports

/// Finds how far two lengths of time or means are said to lie apart: `averaged 9.6 days against 8.4 the year
/// before, a rise of 1.2 days`.
struct WordedSpells {
  let open: OpenFigures
  let passage: OpenFigures.Passage

  func relations() -> [Relation] {
    guard !passage.isPair, let said = open.sentences(of: passage).first,
      !said.words.contains(where: WordedSpells.walls.contains),
      let own = spells(said), own.count == 3, let gap = own.last, isTold(gap),
      own[0].term.figure.value != own[1].term.figure.value,
      gap.term.figure.value < max(own[0].term.figure.value, own[1].term.figure.value),
      !own.contains(where: { open.study.isHedged($0.term) })
    else { return [] }
    let sorted = own.prefix(2).sorted { $0.term.figure.value < $1.term.figure.value }
    return [
      Relation(
        rule: "change-in-prose", .difference, stated: gap.term, terms: sorted.map(\.term),
        address: open.address(passage, "worded spells"))
    ]
  }

  /// The lengths of time and means of a sentence that prints no other values; nil where it does.
  private func spells(_ said: Said) -> [Amount]? {
    var depths = SummedParts.Depths(said.sentence)
    var found: [Amount] = []
    for (index, one) in said.sentence.figures.enumerated() {
      let isOutside = depths.isOutside(one.range.lowerBound)
      switch one.figure.kind {
      case .duration, .average, .rate:
        guard one.figure.bounds == nil, let term = said.term(index, as: .average) else {
          return nil
        }
        found.append(
          Amount(
            term: term, sentence: passage.last, range: one.range, isBracketed: !isOutside))
      case .count, .money, .percent, .points, .range, .fraction, .ratio: return nil
      default: continue
      }
    }
    return found.contains { $0.term.figure.text.utf8.contains(UInt8(ascii: " ")) } ? found : nil
  }

  /// `A rise of 1.2 days`.
  private func isTold(_ gap: Amount) -> Bool {
    let front = open.study.clause(around: gap).front.suffix(3)
    return front.last == "of"
      && front.contains { ClauseWords.isFall($0) != nil || WordedSpells.moves.contains($0) }
  }

  private static let moves: Set<String> = Label.words([
    "improvement", "shortening", "lengthening", "difference", "deterioration", "saving",
  ])
  private static let walls: Set<String> = ClauseWords.elsewhere.union(
    Label.words(["target", "within", "limit", "median", "respectively", "quarter", "first"]))
}
