import Claims
import Figures
import Reports

/// Finds the least and the most that a sentence tells of a row that it prints: `ran from 14 to 23 (north 19,
/// south 23, east 14)`.
///
/// One end that is the row's proves that the other is meant for it, too.
struct WordedRanges {
  let open: OpenFigures
  let passage: OpenFigures.Passage

  func relations() -> [Relation] {
    guard !passage.isPair, let said = open.sentences(of: passage).first,
      said.words.contains(where: WordedRanges.verbs.contains),
      !said.words.contains(where: WordedRanges.walls.contains), let (low, high, ends) = range(said)
    else { return [] }
    let row = passage.figures.filter { amount in
      amount.term.figure.isInDigits && !ends.contains(amount.term.slot)
    }
    guard row.count > 2, areRow(row), Set(row.map(\.term.figure.kind)).count == 1,
      row.allSatisfy({ !open.study.isHedged($0) && open.isOpen($0) }),
      let least = row.min(by: { $0.term.figure.value < $1.term.figure.value }),
      let most = row.max(by: { $0.term.figure.value < $1.term.figure.value })
    else { return [] }
    let isLow = low.figure.value == least.term.figure.value
    let isHigh = high.figure.value == most.term.figure.value
    guard isLow != isHigh else { return [] }
    let (stated, other) = isLow ? (high, most.term) : (low, least.term)
    return [
      Relation(
        rule: "comparison-in-prose", .decided(.contradicts), stated: stated, terms: [other],
        message: "the row goes from \(least.term.figure.text) to \(most.term.figure.text), but the "
          + "sentence says \(stated.figure.text)",
        address: open.address(passage, "worded range"))
    ]
  }

  /// Values with no more than their names between them.
  private func areRow(_ row: [Amount]) -> Bool {
    zip(row, row.dropFirst()).allSatisfy { left, right in
      let gap = open.study.between(left, right)
      return gap.contains(UInt8(ascii: ",")) && gap.count < 24
        || String(decoding: gap, as: UTF8.self) == " and "
    }
  }

  /// The two ends: `from 14 to 23`, or one figure that is a range.
  private func range(_ said: Said) -> (low: Term, high: Term, slots: Set<Slot>)? {
    for (low, high) in zip(passage.figures, passage.figures.dropFirst()) {
      let words = open.study.clause(around: low).front.suffix(2)
      let front = words == ["range", "of"] ? "from" : words.last
      let gap = String(decoding: open.study.between(low, high), as: UTF8.self)
      guard front == "from" && gap == " to " || front == "between" && gap == " and ",
        low.term.figure.value < high.term.figure.value
      else { continue }
      return (low.term, high.term, [low.term.slot, high.term.slot])
    }
    let spans = said.sentence.figures.indices.filter {
      said.sentence.figures[$0].figure.kind == .range
    }
    guard spans.count == 1, let span = said.term(spans[0], as: .count),
      let bounds = span.figure.bounds, let low = bounds.low, let high = bounds.high
    else { return nil }
    return (OneSlip.mended(span, low), OneSlip.mended(span, high), [span.slot])
  }

  private static let verbs: Set<String> = Label.words([
    "ran", "ranged", "ranging", "varied", "varying", "between", "range", "spread",
  ])
  private static let walls: Set<String> = ClauseWords.elsewhere.union(
    Label.words(["target", "aged", "ages", "average", "expected", "normally", "rose", "fell"]))
}
