import Claims
import Figures
import Reports

/// Finds the only two values of a passage that words tell as then and now, and how far they lie apart, in
/// whatever order: `having peaked at 412 the number subsided to 367; this is 45 lower`.
struct ThenAndNow {
  let open: OpenFigures
  let passage: OpenFigures.Passage

  func relations() -> [Relation] {
    let sentences = open.sentences(of: passage)
    let words = sentences.flatMap(\.words)
    // Over two sentences a size is soon that of something else.
    guard !passage.isPair,
      sentences.allSatisfy({ said in !said.words.indices.contains { isWall($0, said.words) } }),
      words.contains(where: ThenAndNow.times.contains) || areDated(sentences)
    else { return [] }
    let figures = passage.figures.filter {
      $0.term.figure.isInDigits || $0.term.figure.value >= 10
    }
    guard figures.allSatisfy({ !open.study.isHedged($0) }), !figures.contains(where: isSome)
    else { return [] }
    let shares = figures.filter { $0.term.figure.kind == .percent }
    let points = figures.filter { $0.term.figure.kind == .points }
    let values = figures.filter { [.count, .money].contains($0.term.figure.kind) }
    guard shares.count + points.count + values.count == figures.count,
      Set(values.map(\.term.figure.kind)).count <= 1
    else { return [] }
    switch (values.count, shares.count, points.count) {
    case (2, 1, 0): return growth(values, shares[0])
    case (3, 0, 0): return distance(values)
    case (0, 2, 1): return distance(shares + points)
    default: return []
    }
  }

  private func isWall(_ index: Int, _ words: [String]) -> Bool {
    guard ThenAndNow.walls.contains(words[index]) else { return false }
    let next = words.dropFirst(index + 1).first
    switch words[index] {
    case "per": return next != "cent"
    // `The response rate`, `rates of pay`: of percentages.
    case "rate": return passage.figures.contains { $0.term.figure.kind == .count }
    case "second": return !words.contains("half") && next != "or"
    // `43 more than at first (255 compared with 212)`.
    case "than": return !areHeldTogether
    default: return true
    }
  }

  /// Whether the two values stand in one bracket of their own.
  private var areHeldTogether: Bool {
    let (front, behind) = (passage.figures.first, passage.figures.suffix(2))
    guard passage.figures.count == 3, let front, !front.isBracketed,
      behind.allSatisfy(\.isBracketed), let left = behind.first, let right = behind.last
    else { return false }
    let words = Label(String(decoding: open.study.between(left, right), as: UTF8.self)).words
    let text = open.study.said[right.sentence].sentence.text.utf8
    // `(285 compared with 212 a year ago)` may be held against another year.
    return text.dropFirst(right.range.upperBound).first == UInt8(ascii: ")")
      && (words.contains("compared") || words.contains("against"))
  }

  // MARK: How far apart

  /// The smallest is how far the others lie apart, but for one slip.
  private func distance(_ figures: [Amount]) -> [Relation] {
    guard let gap = gap(of: figures), isTold(gap), !isOnAnother(gap) else { return [] }
    let ends = figures.filter { $0.term.slot != gap.term.slot }
      .sorted { $0.term.figure.value < $1.term.figure.value }
    guard ends.count == 2, areLike(ends), !ends.contains(where: isTold), !open.isHeld(gap),
      !ends.allSatisfy({ isBehindStop(gap, $0) }),
      let apart = try? ends[1].term.figure.value - ends[0].term.figure.value,
      gap.term.figure.value > .zero, apart != gap.term.figure.value,
      OneSlip.leads(from: gap.term, to: apart)
        || [gap.term.figure.value, -gap.term.figure.value].contains(where: { step in
          isSlip(of: ends[0], from: ends[1], by: step)
            || isSlip(of: ends[1], from: ends[0], by: step)
        })
    else { return [] }
    return [
      Relation(
        rule: "change-in-prose", .difference, stated: gap.term, terms: ends.map(\.term),
        address: open.address(passage, "then and now"))
    ]
  }

  private func gap(of figures: [Amount]) -> Amount? {
    let told = figures.filter(isTold)
    return figures.first { $0.term.figure.kind == .points } ?? (told.count == 1 ? told[0] : nil)
      ?? figures.min { $0.term.figure.value < $1.term.figure.value }
  }

  private func isSlip(of odd: Amount, from other: Amount, by step: Exact) -> Bool {
    (try? other.term.figure.value + step).map {
      $0 > .zero && OneSlip.leads(from: odd.term, to: $0)
    } ?? false
  }

  /// Whether words call it a distance: `45 lower`, `an extra 45`, `growth of 45`.
  private func isTold(_ gap: Amount) -> Bool {
    if gap.term.figure.kind == .points { return true }
    let (front, behind) = (clause(gap).front, clause(gap).behind)
    return behind.prefix(3).contains { isSide($0) } || front.last == "by"
      || front.last == "of" && front.suffix(4).contains(where: isMove)
      || front.suffix(2).contains { ["extra", "additional", "difference", "another"].contains($0) }
  }

  private func clause(_ amount: Amount) -> AmountClause { open.study.clause(around: amount) }

  private func isSide(_ word: String) -> Bool {
    ThenAndNow.less.contains(word) || ThenAndNow.more.contains(word)
      || ["above", "below", "up", "down"].contains(word)
  }

  /// `£3.4m against £2.9m; the £0.7m rise in steel` begins something else; `; this is 45 lower` does not.
  private func isBehindStop(_ gap: Amount, _ value: Amount) -> Bool {
    guard value.range.upperBound <= gap.range.lowerBound,
      let stop = open.study.between(value, gap).lastIndex(of: UInt8(ascii: ";"))
    else { return false }
    let words = Label(
      String(decoding: open.study.between(value, gap)[(stop + 1)...], as: UTF8.self)
    ).words
    return !(words.first.map { ["this", "that", "it"].contains($0) } ?? false)
  }

  // MARK: By how many per cent

  private func growth(_ values: [Amount], _ share: Amount) -> [Relation] {
    let clause = open.study.clause(around: share)
    let near = clause.front.suffix(6) + clause.behind.prefix(4)
    let ways = Set(near.compactMap(fall))
    guard near.contains(where: isMove), ways.count == 1, let isFall = ways.first,
      !isOnAnother(share), !values.allSatisfy({ isParted($0, from: share) }),
      share.term.figure.value > .zero, !open.isHeld(share)
    else { return [] }
    let sorted = values.map(\.term).sorted { $0.figure.value < $1.figure.value }
    guard areLike(values) else { return step(sorted[0], to: sorted[1], share, values, isFall) }
    let (old, new) = isFall ? (sorted[1], sorted[0]) : (sorted[0], sorted[1])
    guard !OneSlip.fits(share.term, sorted[0], sorted[1]),
      !OneSlip.fits(share.term, sorted[1], sorted[0]),
      let gap = try? sorted[1].figure.value - sorted[0].figure.value,
      !OneSlip.fits(share.term, OneSlip.mended(old, gap), old)
    else { return [] }
    let relation = change(share, from: old, to: new, isFall)
    let isOfNew = OneSlip.fits(share.term, OneSlip.mended(new, gap), new)
    return isOfNew || isProvenSlip(relation) ? [relation] : []
  }

  private func change(_ share: Amount, from old: Term, to new: Term, _ isFall: Bool) -> Relation {
    var stated = share.term
    if isFall { stated.figure.value = -stated.figure.value.magnitude }
    var relation = Relation(
      rule: "change-in-prose", .percentChange, stated: stated, terms: [old, new],
      address: open.address(passage, "then and now"))
    relation.leastSlip = 2
    return relation
  }

  private func isProvenSlip(_ relation: Relation) -> Bool {
    let judgement = Judge().decide(relation)
    return judgement.verdict == .contradicts
      && FarApart(study: open.study).isProvenSlip(judgement)
  }

  /// `Fires (340) were 9 % higher (+27)`: the size and the value that it led to.
  private func step(
    _ size: Term, to new: Term, _ share: Amount, _ values: [Amount], _ isFall: Bool
  ) -> [Relation] {
    guard let told = values.first(where: { $0.term.slot == size.slot }),
      open.study.areBeside(told, share) || told.isBracketed,
      size.figure.value >= 10, new.figure.value >= 100, !open.isHeld(told),
      let before = try? isFall
        ? new.figure.value + size.figure.value : new.figure.value - size.figure.value
    else { return [] }
    var size = size
    size.figure.value = size.figure.value.magnitude
    let old = OneSlip.mended(new, before)
    guard !OneSlip.fits(share.term, size, old), !OneSlip.fits(share.term, size, new),
      OneSlip.isSlip(of: share.term, size, old) || isSlip(of: size, to: new, share, isFall)
    else { return [] }
    var taken = size
    taken.isSubtracted = !isFall
    return [
      Relation(
        rule: "change-in-prose", .share, stated: share.term, terms: [size, new, taken],
        address: open.address(passage, "then and now"))
    ]
  }

  private func isSlip(of size: Term, to new: Term, _ share: Amount, _ isFall: Bool) -> Bool {
    OneSlip.values(of: size).contains { value in
      let before = try? isFall ? new.figure.value + value : new.figure.value - value
      return before.map {
        OneSlip.fits(share.term, OneSlip.mended(size, value), OneSlip.mended(new, $0))
      } ?? false
    }
  }

  /// Values of one thing at two times are of one size.
  private func areLike(_ values: [Amount]) -> Bool {
    let sorted = values.map(\.term.figure.value).sorted()
    guard sorted.count == 2, sorted[0] >= 20, let most = try? sorted[0] * 3 else { return false }
    return sorted[1] < most
  }

  // MARK: Words

  /// `A fall of 64 on the year before`, `£3,700 less than at Bray`: held against what is not printed.
  private func isOnAnother(_ size: Amount) -> Bool {
    let text = open.study.said[size.sentence].sentence.text.utf8.dropFirst(size.range.upperBound)
    let behind = text.prefix { !Set(",;:.()0123456789".utf8).contains($0) }
    let next = text.dropFirst(behind.count).first
    let words = Label(String(decoding: behind, as: UTF8.self)).words.prefix(6)
    let isOver = words.indices.prefix(4).contains { index in
      // `Over the year` says when.
      words[index] == "over"
        ? !words[index...].contains(where: ThenAndNow.stretches.contains)
        : ["than", "on", "since"].contains(words[index])
    }
    return isOver
      && !(next.map { $0.isDigit } ?? false)
  }

  /// `Parking goes up by 5 % and rents go from £96 to £103`.
  private func isParted(_ value: Amount, from share: Amount) -> Bool {
    let isInFront = value.range.upperBound <= share.range.lowerBound
    let gap = isInFront ? open.study.between(value, share) : open.study.between(share, value)
    let words = Label(String(decoding: gap, as: UTF8.self)).words
    let isGoingOn = zip(words, words.dropFirst()).contains {
      $0 == "and" && ["is", "are", "now", "stands", "stood"].contains($1)
    }
    return gap.contains(UInt8(ascii: ";"))
      || !isGoingOn
        && words.contains { $0 == "and" || $0 == "but" || ClauseWords.contrasts.contains($0) }
  }

  private func fall(_ word: String) -> Bool? {
    if let isFall = ClauseWords.isFall(word) { return isFall }
    if ThenAndNow.less.contains(word) { return true }
    return ThenAndNow.more.contains(word) ? false : nil
  }

  private func isMove(_ word: String) -> Bool {
    fall(word) != nil || ThenAndNow.moves.contains(word)
  }

  /// `12 of them`, `of the 340`: a part, and no value at another time.
  private func isSome(_ value: Amount) -> Bool {
    let clause = open.study.clause(around: value)
    let pointers: Set<String> = ["the", "these", "those", "them", "which", "whom"]
    func points(_ given: some Collection<String>) -> Bool {
      let words = given.drop { $0 == "point" }
      return words.first == "of" && words.dropFirst().first.map(pointers.contains) ?? false
    }
    return [.count, .points].contains(value.term.figure.kind)
      && (points(clause.behind) || points(clause.front.suffix(2)))
  }

  private func areDated(_ sentences: ArraySlice<Said>) -> Bool {
    sentences.reduce(0) { count, said in
      count
        + said.sentence.figures.count {
          [.year, .period].contains($0.figure.kind)
            || $0.figure.kind == .date && $0.figure.text.utf8.count(where: \.isDigit) > 4
        }
    } > 1
  }

  private static let less: Set<String> = [
    "less", "fewer", "lower", "smaller", "diminished", "subsided", "loss",
  ]
  private static let more: Set<String> = [
    "more", "higher", "greater", "larger", "extra", "additional", "growth", "expansion", "uplift",
    "upward", "upwards",
  ]
  private static let stretches: Set<String> = ["year", "period", "month", "quarter", "term"]
  private static let moves: Set<String> = ["change", "movement", "difference", "above", "below"]
  /// Words that set a value of now beside one of before.
  private static let times: Set<String> = Label.words([
    "from", "compared", "against", "last", "previous", "previously", "earlier", "prior", "ago",
    "before", "preceding", "later", "former", "had", "been", "began", "begun", "started",
    "starting", "ended", "peak", "peaked", "now", "baseline", "exceeds", "became", "become",
    "opening", "closing", "half", "taking", "bringing",
  ])
  /// Words of other places, of what was wanted, and of what falls to each.
  private static let walls: Set<String> = ClauseWords.elsewhere.union([
    "target", "average", "each", "per", "both", "respectively", "range", "ranged", "ranging",
    "including", "budget", "forecast", "expected", "cumulative", "gap", "median", "rate",
    "than", "further", "second", "third", "also", "least", "most", "while", "but",
  ])
}
