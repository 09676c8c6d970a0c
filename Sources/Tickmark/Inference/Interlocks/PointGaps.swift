import Claims
import Figures
import Reports

/// Finds the only two percentages of a sentence with the points that they lie apart, there or in the next
/// sentence: `theirs was 52.6 %, ours 59.4 %, a gap of 6.8 points`.
struct PointGaps {
  let open: OpenFigures
  let passage: OpenFigures.Passage

  func relations() -> [Relation] {
    let points = passage.figures.filter(isInPoints)
    let shares = passage.all(.percent)
    let told = open.sentences(of: passage)
    guard points.count == 1, shares.count == 2, let gap = points.first,
      !open.isHeld(gap), !(points + shares).contains(where: open.study.isHedged),
      !shares.contains(where: \.isBracketed), let said = told.last, !told.contains(where: isOther),
      passage.isPair ? isToldBehind(told, shares, gap) : isTold(said, shares),
      let low = shares.map(\.term).min(by: { $0.figure.value < $1.figure.value }),
      let high = shares.map(\.term).max(by: { $0.figure.value < $1.figure.value }),
      let apart = try? high.figure.value - low.figure.value, !apart.isZero
    else { return [] }
    let size = gap.term.figure.value
    guard apart != size.magnitude else { return [] }
    let isSlip =
      OneSlip.leads(from: gap.term, to: size.isNegative ? -apart : apart)
      || [(low, -size.magnitude, high), (high, size.magnitude, low)].contains { odd, step, other in
        (try? other.figure.value + step).map { OneSlip.leads(from: odd, to: $0) } ?? false
      }
    guard isSlip || areEnds(shares, gap) else { return [] }
    let terms = size.isNegative ? [high, low] : [low, high]
    return [
      Relation(
        rule: "change-in-prose", .difference, stated: gap.term, terms: terms,
        address: open.address(passage, "points apart"))
    ]
  }

  /// `Went from 40 % to 46 %, in other words by six points`: nothing else is told.
  private func areEnds(_ shares: [Amount], _ gap: Amount) -> Bool {
    !passage.isPair && passage.figures.count == 3
      && gap.range.lowerBound >= shares[1].range.upperBound
      && open.study.clause(around: shares[0]).front.last == "from"
      && open.study.between(shares[0], shares[1]).elementsEqual(" to ".utf8)
      && open.study.clause(around: gap).front.suffix(2).contains { ["by", "of"].contains($0) }
  }

  /// `6.8 points`, `2 percentage points`.
  private func isInPoints(_ figure: Amount) -> Bool {
    if figure.term.figure.kind == .points { return true }
    let behind = open.study.clause(around: figure).behind.first ?? ""
    return ["point", "points", "pts", "ppts", "ppt", "pp"].contains(behind)
  }

  /// `A gap of …`, `from 59.5 % to 61.8 %`.
  private func isTold(_ said: Said, _ shares: [Amount]) -> Bool {
    if said.words.contains(where: PointGaps.gaps.contains) { return true }
    let front = open.study.clause(around: shares[0]).front.last
    let between = Label(
      String(decoding: open.study.between(shares[0], shares[1]), as: UTF8.self)
    ).words
    return front == "from" && between == ["to"]
      && !said.words.contains(where: PointGaps.sides.contains)
  }

  /// `… was 66.9 %; last year it was 73.1 %. Performance has declined by 6.2 points`.
  private func isToldBehind(_ told: ArraySlice<Said>, _ shares: [Amount], _ gap: Amount) -> Bool {
    guard let first = told.first, let second = told.last, gap.sentence == passage.last,
      shares.allSatisfy({ $0.sentence < passage.last }),
      passage.figures.allSatisfy({ $0.sentence < passage.last || $0.term.slot == gap.term.slot })
    else { return false }
    return !PointGaps.moves.isDisjoint(with: second.words)
      && !PointGaps.befores.isDisjoint(with: first.words)
  }

  private static let moves: Set<String> = [
    "fall", "fell", "fallen", "rise", "rose", "risen", "declined", "decline", "improved",
    "improvement", "increase", "increased", "decrease", "decreased", "drop", "dropped", "reduction",
    "gap", "difference",
  ]
  private static let befores: Set<String> = [
    "last", "previous", "previously", "earlier", "before", "against", "compared", "preceding",
    "had",
  ]
  private static let sides: Set<String> = ["above", "below", "better", "worse", "average"]
  private static let gaps: Set<String> = ["gap", "spread", "apart", "difference"]

  private func isOther(_ said: Said) -> Bool {
    said.words.contains { PointGaps.others.contains($0) }
  }

  /// Words by which the points lie between other values.
  private static let others: Set<String> = Label.words([
    "variance", "tolerance", "plus", "minus", "again", "each", "respectively", "cumulative",
    "while", "since", "whereas", "target",
  ])
}
