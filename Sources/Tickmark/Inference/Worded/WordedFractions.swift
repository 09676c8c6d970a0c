import Claims
import Figures
import Reports

/// Finds fractions in words that stand open beside the only two amounts that they can hold of, or beside the
/// part and the whole that they name: `out of 92 fires three in four (69)`, `out of court 80; the last
/// forming one half of the 160`.
///
/// Where the two amounts make another plain fraction, the word was taken wrongly.
struct WordedFractions {
  let open: OpenFigures
  let passage: OpenFigures.Passage

  func relations() -> [Relation] {
    let sentences = open.sentences(of: passage)
    guard !sentences.contains(where: { $0.words.contains(where: WordedFractions.walls.contains) })
    else { return [] }
    let fractions = open.study.figures(passage.last, of: [.fraction])
    guard fractions.count == 1, let fraction = fractions.first, open.isOpen(fraction),
      fraction.term.figure.bounds == nil, !fraction.term.figure.isInDigits, !isChange(fraction)
    else { return [] }
    let all = passage.figures.filter {
      [.count, .money].contains($0.term.figure.kind) && !isWithin($0, fraction)
    }
    let printed = all.filter(\.term.figure.isInDigits)
    // `Nine of the twelve (three quarters)`.
    let amounts = printed.isEmpty ? all : printed
    guard let (part, whole) = apposed(to: fraction, amounts) ?? told(amounts, fraction),
      part.term.figure.kind == whole.term.figure.kind, !open.study.isHedged(part),
      !open.study.isHedged(whole), let plain = allowed(fraction)
    else { return [] }
    var relation = Relation(
      rule: "share-in-prose", .share, stated: fraction.term, terms: [part.term, whole.term],
      address: open.address(passage, "worded fraction"))
    relation.allowed = plain
    let judgement = Judge().decide(relation)
    guard let share = judgement.computed else { return [] }
    if plain.contains(share) { return [relation] }
    return isOtherFraction(share, fraction, of: whole) ? [relation] : []
  }

  /// The values that the word in front of a fraction leaves it.
  private func allowed(_ fraction: Amount) -> Interval? {
    let words = open.study.clause(around: fraction).front.suffix(2)
    guard let value = try? fraction.term.figure.value * .hundred,
      let plain = Hedge.interval(ofFraction: fraction.term.figure.value)
    else { return nil }
    if words.contains(where: ["under", "nearly", "almost"].contains)
      || words.suffix(2) == ["less", "than"]
    {
      return (try? value - 10).map { Interval(low: $0, high: value) }
    }
    if words.last == "over" || words.suffix(2) == ["more", "than"] {
      return (try? value + 10).map { Interval(low: value, high: $0) }
    }
    guard words.contains(where: ["about", "around", "roughly", "approximately", "some"].contains)
    else { return plain }
    guard let low = try? value - 8, let high = try? value + 8 else { return nil }
    return Interval(low: low, high: high)
  }

  private func told(_ amounts: [Amount], _ fraction: Amount) -> (Amount, Amount)? {
    pair(of: amounts, fraction).flatMap { isTold(fraction, of: $0.0, $0.1) ? $0 : nil }
  }

  /// `A third of the 90 children, 30 in all,`, `just under half of the plans, 146 out of 301`, `half of those
  /// 20, that is 10`.
  private func apposed(to fraction: Amount, _ amounts: [Amount]) -> (Amount, Amount)? {
    let behind = amounts.filter {
      $0.sentence == fraction.sentence && $0.range.lowerBound >= fraction.range.upperBound
    }
    let isOf = open.study.clause(around: fraction).behind.first == "of"
    guard behind.count > 1 else { return nil }
    let (first, second) = (behind[0], behind[1])
    let lead = Label(String(decoding: open.study.between(fraction, first), as: UTF8.self)).words
    let gap = open.study.between(first, second)
    let words = Label(String(decoding: gap, as: UTF8.self)).words
    if isOf, lead.count == 2,
      ["the", "those", "these", "our", "all"].contains(lead[1])
    {
      let marks = gap.filter { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "(") }
      let tail = String(decoding: gap.suffix(12), as: UTF8.self)
      let isApposed = [", ", " (", ", that is ", ", namely ", ", or "].contains {
        tail.hasSuffix($0)
      }
      return marks.count == 1 && isApposed && words.count < 9
        && second.term.figure.value < first.term.figure.value ? (second, first) : nil
    }
    let text = String(decoding: gap, as: UTF8.self)
    let front = open.study.between(fraction, first)
    return [" out of ", " of the ", " out of the ", " of "].contains(text)
      && [", ", " ("].contains { String(decoding: front, as: UTF8.self).hasSuffix($0) }
      && front.count { $0 == UInt8(ascii: ",") } < 3
      && first.term.figure.value < second.term.figure.value ? (first, second) : nil
  }

  private func isWithin(_ amount: Amount, _ fraction: Amount) -> Bool {
    amount.sentence == fraction.sentence && amount.range.overlaps(fraction.range)
  }

  // MARK: The part and the whole

  private func pair(of amounts: [Amount], _ fraction: Amount) -> (Amount, Amount)? {
    if amounts.count == 2 {
      let sorted = amounts.sorted { $0.term.figure.value < $1.term.figure.value }
      return sorted[0].term.figure.value < sorted[1].term.figure.value
        ? (sorted[0], sorted[1]) : nil
    }
    let own = amounts.filter { $0.sentence == fraction.sentence }
    let tail = open.study.clause(around: fraction).behind.prefix(3)
    let front = own.filter { $0.range.upperBound <= fraction.range.lowerBound }
    if front.count == 2, tail.prefix(2) == ["of", "the"],
      ["total", "whole"].contains(tail.last),
      front[1].term.figure.value < front[0].term.figure.value
    {
      return (front[1], front[0])
    }
    if front.count > 1, front.count == own.count, let part = front.last {
      // `36 were seen; of these, 27 had ended, three quarters of them`.
      let whole = front[front.count - 2]
      let words = Label(String(decoding: open.study.between(whole, part), as: UTF8.self)).words
      let isChained = zip(words, words.dropFirst()).contains {
        $0 == "of" && ["these", "those", "whom", "them", "which"].contains($1)
      }
      if isChained, part.term.figure.value < whole.term.figure.value { return (part, whole) }
    }
    // `The last equals half of the £30m`: of the row in front, which the whole closes.
    guard let whole = own.first(where: { $0.range.lowerBound >= fraction.range.upperBound }),
      let last = front.last, front.count == own.count - 1, amounts.count == own.count,
      Label(String(decoding: open.study.between(fraction, whole), as: UTF8.self)).words
        .elementsEqual(["of", "the"]),
      open.study.clause(around: fraction).front.contains("last"),
      (try? Sums.sum(front.map(\.term.addend))) == whole.term.figure.value
    else { return nil }
    return (last, whole)
  }

  /// Whether a fraction stands behind both amounts as what they come to, or its part in a bracket behind it.
  private func isTold(_ fraction: Amount, of part: Amount, _ whole: Amount) -> Bool {
    let isBesidePart = part.isBracketed && open.study.areBeside(fraction, part)
    if isBesidePart { return part.range.lowerBound > fraction.range.upperBound }
    if open.study.areBeside(part, fraction) {
      return part.range.upperBound < fraction.range.lowerBound
    }
    let clause = open.study.clause(around: fraction)
    let isBehind = [part, whole].allSatisfy {
      $0.sentence < fraction.sentence || $0.range.upperBound <= fraction.range.lowerBound
    }
    let isOfAll =
      whole.sentence == fraction.sentence && whole.range.lowerBound > fraction.range.upperBound
    let isOfThem =
      clause.behind.first == "of"
      && ["them", "those", "these"].contains(clause.behind.dropFirst().first)
    return (isBehind && (clause.behind.first != "of" || isOfThem) || isOfAll)
      && clause.front.count < 5 && clause.front.contains(where: WordedFractions.links.contains)
  }

  /// `A cut of one quarter`, `a third more`: no share.
  private func isChange(_ fraction: Amount) -> Bool {
    let clause = open.study.clause(around: fraction)
    return clause.front.contains { ClauseWords.isFall($0) != nil }
      || clause.front.last == "by"
      || clause.behind.prefix(2).contains {
        ClauseWords.isFall($0) != nil || ["more", "fewer", "less", "higher", "lower"].contains($0)
      }
  }

  /// Whether two amounts make another plain fraction than the one that is told.
  private func isOtherFraction(_ share: Exact, _ told: Amount, of whole: Amount) -> Bool {
    let isHedged = allowed(told) != Hedge.interval(ofFraction: told.term.figure.value)
    guard let hundredths = try? told.term.figure.value * .hundred,
      let away = try? (share - hundredths).magnitude, away > (isHedged ? 12 : 6),
      let cases = try? away * whole.term.figure.value / .hundred,
      cases > 1, whole.term.figure.kind == .money || cases > 2 || away > 12
    else { return false }
    return ProseTies.isPlainFraction(share, within: .one)
  }

  /// Words by which a fraction is concluded.
  private static let links: Set<String> = Label.words([
    "being", "or", "thus", "therefore", "so", "making", "equals", "equal", "forming", "hence",
    "that",
  ])
  /// Words of other times and places, and of wholes that the sentence does not print.
  private static let walls: Set<String> = ClauseWords.elsewhere.union(
    Label.words([
      "target", "but", "compared", "previous", "previously", "ago", "earlier", "than", "average",
      "except",
      "would", "could", "each", "excluding", "remaining", "rest", "others",
    ]))
}
