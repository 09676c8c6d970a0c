import Claims
import Figures
import Reports

extension Inference {
  /// The one percentage of a sentence is what the only two amounts in front of it or around it give,
  /// where its words set it beside them.
  public static let soleShares = ofProse("soleShares") { ties in
    let shares = SoleShares(study: ties.study)
    return ties.study.said.indices.compactMap(shares.relation)
  }
}

/// Finds percentages that are told as what two amounts come to, whatever words lie between: `5,000
/// questionnaires were posted. We had 1,862 back, a response rate of 37.2 %`.
///
/// Two numbers give many percentages: only a slip in its own digits proves one wrong, and not where the
/// amounts give it in another way.
struct SoleShares {
  let study: Study

  /// The share that the only two amounts of it give.
  func relation(_ index: Int) -> Relation? {
    judged(index).first { $0.verdict == .agrees }?.relation
  }

  /// The share that they would give but for a slip of its digits, or a mistake in reckoning it.
  func slipped(_ index: Int) -> Relation? {
    let judged = judged(index)
    guard !judged.contains(where: { $0.verdict == .agrees }) else { return nil }
    let slips = FarApart(study: study)
    return judged.first { $0.verdict == .contradicts && slips.isProvenSlip($0) }?.relation
      ?? mistaken(index)
  }

  /// `Complaints stood at 143. Upheld: 37 (74 %)`: what is left, or is held against it, in place of the
  /// share of the part right in front.
  private func mistaken(_ index: Int) -> Relation? {
    judged(index, mayBeOther: true).first { judgement in
      let relation = judgement.relation
      guard judgement.verdict == .contradicts, let stated = relation.stated,
        let part = relation.terms.first, let whole = relation.terms.last,
        let share = study.figures(index, of: [.percent]).first,
        let told = study.amounts(index).last(where: {
          $0.range.upperBound <= share.range.lowerBound
        }), told.term.slot == part.slot, isRightBehind(share, told)
      else { return false }
      return Mistakes().isOfRest(stated, part.figure.value, whole.figure.value)
        && study.said[index].words.allSatisfy { !SoleShares.sides.contains($0) }
    }?.relation
  }

  private func isRightBehind(_ share: Amount, _ part: Amount) -> Bool {
    share.isBracketed && study.between(part, share).elementsEqual(" (".utf8)
  }

  private func judged(_ index: Int, mayBeOther: Bool = false) -> [Judgement] {
    let said = study.said[index]
    guard said.cell == nil,
      said.sentence.figures.count(where: { $0.figure.kind == .percent }) == 1,
      !said.words.contains(where: SoleShares.exclusions.contains),
      said.sentence.figures.count(where: { SoleShares.times.contains($0.figure.kind) }) < 2,
      let share = study.figures(index, of: [.percent]).first, share.term.figure.bounds == nil,
      share.term.figure.value > .zero, isApposed(share), !study.isHedged(share)
    else { return [] }
    let pairs = self.pairs(for: share)
    guard mayBeOther || !pairs.contains(where: { isGivenOtherwise(share, $0) }),
      !isOfAnotherTime(share)
    else { return [] }
    return pairs.map { pair in
      var relation = Relation(
        rule: "share-in-prose", .share, stated: share.term, terms: [pair.part, pair.whole],
        address: study.report.sections[said.section].path
          + [said.sentence.withoutDigits, "sole share"])
      // A slip in the amounts would explain nearly any percentage.
      relation.leastSlip = .max
      return Judge().decide(relation)
    }
  }

  /// `29 of the 59, whereas in 2022-23 the rate was 29 %`.
  private func isOfAnotherTime(_ share: Amount) -> Bool {
    guard
      let last = study.amounts(share.sentence).last(where: {
        $0.range.upperBound <= share.range.lowerBound
      })
    else { return false }
    let gap = last.range.upperBound..<share.range.lowerBound
    let words = Label(String(decoding: study.between(last, share), as: UTF8.self)).words
    return words.contains(where: ClauseWords.contrasts.contains)
      && study.said[share.sentence].sentence.figures.contains {
        SoleShares.times.contains($0.figure.kind) && gap.contains($0.range.lowerBound)
      }
  }

  // MARK: The pairs

  private struct Pair {
    let part: Term
    let whole: Term
  }

  /// The only two amounts of the sentence, those in front, or the ones in front with the sentence before.
  private func pairs(for share: Amount) -> [Pair] {
    let index = share.sentence
    let own = study.amounts(index)
    let front = own.filter { $0.range.upperBound <= share.range.lowerBound }
    var rows = [front.filter { !$0.isBracketed }, own]
    if pointsBack(share) {
      guard own.count == 1, index > 0, study.said[index - 1].block == study.said[index].block,
        isBeside(own[0], share)
      else { return [] }
      rows = [study.amounts(index - 1) + own]
    }
    // `In the north 79 sat, and 66 % passed. In the south 110 sat, and 71 % passed`: each has its own.
    let isParallel =
      index > 0 && own.count == 1 && study.amounts(index - 1).count == 1
      && !study.figures(index - 1, of: [.percent]).isEmpty
    if index > 0, study.said[index - 1].block == study.said[index].block, front.count == 1,
      !isParallel
    {
      rows.append(study.amounts(index - 1) + front)
    }
    var found: [Pair] = []
    for row in rows {
      guard row.count == 2, let first = row.first?.term, let last = row.last?.term,
        first.figure.kind == last.figure.kind, first.figure.bounds == nil,
        last.figure.bounds == nil, first.figure.value > .zero, last.figure.value > .zero,
        first.figure.value != last.figure.value, !row.contains(where: study.isHedged),
        // `372 came in and 385 were closed` sets them side by side.
        !areSideBySide(row),
        // `The two descriptions` announces, and counts nothing.
        row.allSatisfy({ $0.term.figure.text.utf8.contains { (48...57).contains($0) } })
      else { continue }
      let isFirst = first.figure.value < last.figure.value
      let pair = Pair(part: isFirst ? first : last, whole: isFirst ? last : first)
      // `128 members (31 %), 65 of them juniors`: the 128 are the part.
      if let told = told(inFrontOf: share, row), told.term.slot != pair.part.slot { continue }
      if !found.contains(where: {
        $0.part.slot == pair.part.slot && $0.whole.slot == pair.whole.slot
      }) {
        found.append(pair)
      }
    }
    return found
  }

  /// `35 % of these, 224 in all`.
  private func isBeside(_ part: Amount, _ share: Amount) -> Bool {
    guard part.range.lowerBound > share.range.upperBound else { return false }
    let gap = study.between(share, part)
    let words = Label(String(decoding: gap, as: UTF8.self)).words
    return words.count <= 5 && gap.contains { Set("(,-\u{E2}".utf8).contains($0) }
  }

  /// `35 % of these`: of what the sentence before counts.
  private func pointsBack(_ share: Amount) -> Bool {
    let behind = study.clause(around: share).behind
    return behind.first == "of" && behind.count > 1
      && ["them", "these", "those"].contains(behind[1])
  }

  private func areSideBySide(_ row: [Amount]) -> Bool {
    guard row[0].sentence == row[1].sentence else { return false }
    let words = Label(String(decoding: study.between(row[0], row[1]), as: UTF8.self)).words
    return words.count < 6 && words.last == "and"
  }

  /// The amount whose share a bracket tells, where no other stands between.
  private func told(inFrontOf share: Amount, _ row: [Amount]) -> Amount? {
    guard share.isBracketed else { return nil }
    return row.last {
      $0.sentence == share.sentence && !$0.isBracketed
        && $0.range.upperBound < share.range.lowerBound
    }
  }

  /// Whether the percentage is what the amounts give as a rest, a change, a multiple or of both together.
  private func isGivenOtherwise(_ share: Amount, _ pair: Pair) -> Bool {
    let (part, whole) = (pair.part.figure.value, pair.whole.figure.value)
    let figure = share.term.figure
    guard let limits = try? Rounding.nearest.preimage(of: figure.value, unit: figure.unit),
      let gap = try? whole - part, let both = try? whole + part
    else { return true }
    let others = [
      (gap, whole), (gap, part), (whole, part), (part, both), (whole, both), (part, gap),
    ]
    return others.contains { above, below in
      (try? Shares.percentage(of: above, in: below)).map(limits.contains) ?? false
    }
  }

  // MARK: The words beside it

  /// Words of how far something lies from another: `£168k (22 %) above the plan`.
  private static let sides: Set<String> = [
    "above", "below", "more", "less", "fewer", "higher", "lower", "over", "under", "up", "down",
    "increase", "decrease", "ahead", "behind",
  ]
  private static let times: Set<Figure.Kind> = [.year, .period, .date]
  /// Words by which the amounts leave something out.
  private static let exclusions: Set<String> = [
    "aside", "known", "declared", "excluding", "except", "apart", "weighted",
  ]
  /// Words that set a percentage beside the amounts that give it.
  private static let appositions: Set<String> = [
    "rate", "share", "proportion", "percentage", "or", "equivalent", "equal", "equalling",
    "equating", "represent", "representing", "represented", "giving", "give", "making", "make",
    "thus", "therefore", "so", "hence", "being", "accounting", "account", "accounted",
  ]
  /// Words of changes, of limits and of others.
  private static let others: Set<String> = [
    "rise", "rose", "risen", "rising", "increase", "increased", "increasing", "fall", "fell",
    "fallen", "falling", "cut", "drop", "dropped", "up", "down", "higher", "lower", "more", "less",
    "fewer", "growth", "grew", "grown", "reduction", "reduced", "decrease", "decreased", "decline",
    "declined", "change", "changed", "climb", "climbed", "jump", "jumped", "saving", "improvement",
    "improved", "pressure", "over", "under", "variance", "shortfall", "uplift", "target",
    "national", "nationally", "england", "average", "compared", "than", "against", "median",
    "threshold", "previous", "previously", "last", "limit", "standard", "benchmark", "least",
    "about", "around", "nearly", "almost", "discount", "inflation", "total", "year", "below",
    "above", "ago", "interest",
    "contribution",
  ]

  private func isApposed(_ share: Amount) -> Bool {
    let clause = study.clause(around: share, beyondCommas: true)
    let words = clause.front + clause.behind
    guard !words.contains(where: SoleShares.others.contains) else { return false }
    let text = study.said[share.sentence].sentence.text.utf8.prefix(share.range.lowerBound)
    let mark = text.last { $0 != UInt8(ascii: " ") }
    // `Below the county's (93 %)`.
    let before = Label(String(decoding: text.suffix(40), as: UTF8.self)).words.suffix(4)
    guard !before.contains(where: SoleShares.others.contains) else { return false }
    let isBehindMark = [UInt8(ascii: "("), UInt8(ascii: ","), UInt8(ascii: ":"), 0x93, 0x94]
      .contains(mark)
    let isThat = zip(clause.front, clause.front.dropFirst()).contains { first, second in
      ["that", "this", "which"].contains(first) && second == "is"
    }
    return !namesWhole(share, clause)
      && (pointsBack(share) || isBehindMark || isThat || clause.isMarked
        || words.contains(where: SoleShares.appositions.contains))
  }

  /// `(35 %) of licensed premises`, `percentage of calls answered 98 %`: a whole by its own name.
  private func namesWhole(_ share: Amount, _ clause: AmountClause) -> Bool {
    let behind = study.said[share.sentence].sentence.text.utf8.dropFirst(share.range.upperBound)
    let words = Label(String(decoding: behind.prefix(24), as: UTF8.self)).words
    // `65 % of them` are a part that is not printed.
    if words.first == "of" { return !pointsBack(share) }
    return zip(clause.front, clause.front.dropFirst().dropLast()).contains { first, second in
      ["percentage", "proportion", "share", "rate"].contains(first) && second == "of"
    }
  }
}
