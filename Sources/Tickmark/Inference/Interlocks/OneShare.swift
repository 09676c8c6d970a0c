import Claims
import Figures
import Reports

/// Finds the one percentage of a sentence and its only two counts or sums of money, of which one is that
/// much of the other, or that much more or less: `we wrote to 860 and heard from 215, a 25 % response`.
struct OneShare {
  let open: OpenFigures
  let passage: OpenFigures.Passage

  func relations() -> [Relation] {
    guard !passage.isPair, let said = open.sentences(of: passage).first,
      let share = passage.all(.percent).first, passage.all(.percent).count == 1,
      share.term.figure.value > .zero, !open.isHeld(share), !open.study.isHedged(share)
    else { return [] }
    let words = Set(said.words)
    let isChange = isSizeOfChange(share)
    guard words.isDisjoint(with: OneShare.walls),
      isChange || words.isDisjoint(with: OneShare.moves.union(OneShare.comparisons))
    else { return [] }
    return [Figure.Kind.count, .money].lazy.compactMap { kind -> Relation? in
      let amounts = passage.all(kind)
      guard amounts.count == 2, mayBelong(amounts, share),
        !amounts.allSatisfy(open.isHeld)
      else { return nil }
      return isChange ? change(share, amounts) : part(share, amounts)
    }.first.map { [$0] } ?? []
  }

  private func mayBelong(_ amounts: [Amount], _ share: Amount) -> Bool {
    amounts.allSatisfy {
      $0.term.figure.value >= 10 && !open.study.isHedged($0) && !open.isPointer($0)
    }
      && amounts[0].term.figure.value != amounts[1].term.figure.value
      && !open.study.between(amounts[0], amounts[1]).contains(UInt8(ascii: ";"))
      && amounts.contains { !isParted($0, share) } && !startsAnew(share, amounts)
      && !isBehindSize(share, amounts)
  }

  /// `13,700, up by 2,600 (24 %)`: the bracket tells how much the size is of last year's.
  private func isBehindSize(_ share: Amount, _ amounts: [Amount]) -> Bool {
    guard share.isBracketed,
      let size = amounts.last(where: { $0.range.upperBound <= share.range.lowerBound })
    else { return false }
    let clause = open.study.clause(around: size)
    return (clause.front.suffix(3) + clause.behind.prefix(2))
      .contains(where: OneShare.changes.contains)
  }

  /// `£2.4m is ours, and 60 % must be spent`, `parking goes up by 5 % and rents go from £96 to £103`.
  private func startsAnew(_ share: Amount, _ amounts: [Amount]) -> Bool {
    if open.study.clause(around: share).front.last == "and" { return true }
    if amounts[1].range.upperBound <= share.range.lowerBound {
      let words = Label(
        String(decoding: open.study.between(amounts[1], share), as: UTF8.self)
      ).words
      return words.contains { OneShare.starts.contains($0) } || holdsTime(amounts[1], share)
    }
    guard share.range.upperBound <= amounts[0].range.lowerBound,
      !open.study.areBeside(amounts[0], share)
    else { return false }
    let words = Label(
      String(decoding: open.study.between(share, amounts[0]), as: UTF8.self)
    ).words
    return words.contains("and") || words.first != "of" && !isSizeOfChange(share)
  }

  /// Whether a semicolon stands between two figures.
  private func isParted(_ amount: Amount, _ share: Amount) -> Bool {
    let isInFront = amount.range.lowerBound < share.range.lowerBound
    let gap =
      isInFront ? open.study.between(amount, share) : open.study.between(share, amount)
    return gap.contains(UInt8(ascii: ";"))
  }

  /// `29 of the 59, whereas in 2022-23 the rate was 29 %`.
  private func holdsTime(_ amount: Amount, _ share: Amount) -> Bool {
    open.study.said[share.sentence].sentence.figures.contains {
      [.year, .period, .date].contains($0.figure.kind)
        && (amount.range.upperBound..<share.range.lowerBound).contains($0.range.lowerBound)
    }
  }

  private static let starts: Set<String> = [
    "as", "and", "but", "with", "when", "where", "which", "against", "next", "ambition",
  ]

  // MARK: A part of a whole

  private func part(_ share: Amount, _ amounts: [Amount]) -> Relation? {
    guard !isBand(amounts) else { return nil }
    let sorted = amounts.map(\.term).sorted { $0.figure.value < $1.figure.value }
    let (part, whole) = (sorted[0], sorted[1])
    guard whole.figure.value >= 20, share.term.figure.value < .hundred,
      !isOfAnother(share, whole, amounts), isLinked(share, amounts, part.slot),
      OneSlip.isOff(share.term, part, whole)
    else { return nil }
    return Relation(
      rule: "share-in-prose", .share, stated: share.term, terms: [part, whole],
      address: open.address(passage, "one share"))
  }

  /// `With a rent between £600 and £799`: the two ends of a band.
  private func isBand(_ amounts: [Amount]) -> Bool {
    guard amounts.count == 2,
      open.study.clause(around: amounts[0]).front.last.map(["between", "from"].contains) ?? false
    else { return false }
    let words = Label(String(decoding: open.study.between(amounts[0], amounts[1]), as: UTF8.self))
    return words.words == ["and"] || words.words == ["to"]
  }

  /// `46 % of the profiled sum`: of something that is neither of the two.
  private func isOfAnother(_ share: Amount, _ whole: Term, _ amounts: [Amount]) -> Bool {
    let behind = open.study.clause(around: share).behind
    guard behind.first == "of" else { return false }
    guard let base = amounts.first(where: { $0.term.slot == whole.slot }),
      base.range.lowerBound > share.range.upperBound
    else { return true }
    let marks = Set(",;:.()".utf8)
    return open.study.between(share, base).contains(where: marks.contains)
  }

  /// Whether words join the two amounts, or call the percentage one of them, or it stands in a bracket
  /// behind the part.
  private func isLinked(_ share: Amount, _ amounts: [Amount], _ part: Slot) -> Bool {
    let clause = open.study.clause(around: share)
    if clause.isMarked || clause.behind.first == "of"
      || (clause.front.suffix(4) + clause.behind.prefix(2))
        .contains(where: OneShare.rates.contains)
    {
      return true
    }
    let between = Label(
      String(decoding: open.study.between(amounts[0], amounts[1]), as: UTF8.self)
    ).words
    let isPartFirst = amounts[0].term.slot == part
    let joins: Set<String> =
      isPartFirst ? ["of", "out", "from"] : ["which", "whom", "these", "them"]
    if between.contains(where: joins.contains) { return true }
    let isBracketBehindPart =
      share.isBracketed && amounts[1].term.slot == part
      && amounts[1].range.upperBound < share.range.lowerBound
    // `340 letters and 45 calls (32 %)` sets them side by side.
    return isBracketBehindPart && !(between.count < 5 && between.contains("and"))
  }

  // MARK: A change

  private func isSizeOfChange(_ share: Amount) -> Bool {
    let clause = open.study.clause(around: share)
    // `Made up 21 %` tells of a part.
    let front = zip([""] + clause.front, clause.front).filter {
      !($1 == "up" && ["made", "make", "makes", "making"].contains($0))
    }.map(\.1)
    return (front + clause.behind).contains(where: OneShare.changes.contains)
  }

  private func change(_ share: Amount, _ amounts: [Amount]) -> Relation? {
    let terms = amounts.map(\.term)
    let sorted = terms.sorted { $0.figure.value < $1.figure.value }
    guard let most = try? sorted[0].figure.value * 3, sorted[1].figure.value <= most,
      !OneSlip.isGivenOtherwise(share.term, sorted[0], sorted[1])
    else { return nil }
    let clause = open.study.clause(around: share)
    let isFall = (clause.front + clause.behind).contains(where: OneShare.falls.contains)
    let readings = [isFall ? sorted.reversed() : sorted, terms, terms.reversed()].map {
      pair -> Relation in
      var stated = share.term
      if pair[1].figure.value < pair[0].figure.value {
        stated.figure.value = -stated.figure.value.magnitude
      }
      var relation = Relation(
        rule: "change-in-prose", .percentChange, stated: stated, terms: pair,
        address: open.address(passage, "one change"))
      relation.leastSlip = 2
      return relation
    }
    let judge = Judge()
    guard readings.allSatisfy({ judge.decide($0).verdict == .contradicts }) else { return nil }
    return readings.first { reading in
      let judgement = judge.decide(reading)
      return FarApart(study: open.study).isProvenSlip(judgement)
    }
  }

  // MARK: Words

  private static let changes: Set<String> = [
    "increase", "decrease", "rise", "fall", "rose", "fell", "up", "down", "change", "increased",
    "decreased", "reduction", "reduced", "grew", "growth", "cut", "dropped", "drop", "decline",
    "declined", "uplift", "climbed", "risen", "fallen", "grown",
  ]
  /// Those of them that mean nothing else, wherever they stand: places are taken up.
  private static let moves = changes.subtracting(["up", "down", "change", "cut", "reduced"])
  private static let falls: Set<String> = [
    "decrease", "fall", "fell", "down", "decreased", "reduction", "reduced", "cut", "dropped",
    "drop", "decline", "declined", "fallen",
  ]
  /// Words that hold one value against another.
  private static let comparisons: Set<String> = [
    "compared", "than", "previously", "earlier", "previous", "last", "higher", "lower", "more",
    "fewer",
  ]
  /// Words that call a percentage what two amounts give.
  private static let rates: Set<String> = Label.words([
    "rate", "share", "proportion", "percentage", "or", "equivalent", "equal", "equals", "equates",
    "equating", "represents", "representing", "giving", "gives", "making", "makes", "so", "hence",
    "thus", "therefore", "being", "is", "was", "are", "result", "response", "timeliness",
    "compliance", "participation", "uptake", "coverage", "cover", "success", "completion",
    "delivery", "performance", "occupancy", "turnout",
  ])
  /// Words of other places, of what is wanted, and of what overlaps or is left aside.
  private static let walls: Set<String> = ClauseWords.elsewhere.union(ClauseWords.contrasts).union([
    "target", "average", "aside", "overlap", "overlaps", "known", "declared", "both",
    "almost", "nearly", "excluding", "roughly", "discount", "inflation", "limit",
    "standard", "threshold", "half", "per", "each", "respectively", "including", "since",
    "leaving", "first", "second", "named", "weighted", "if", "unless",
  ])
}
