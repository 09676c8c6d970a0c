import Claims
import Figures
import Reports

/// Finds amounts that hold each other: `we were in touch with 181 of the 193, or 94 %, and lost 12`.
///
/// Two numbers are soon one slip away from any percentage, and three from some sum. Both at once, by the
/// same slip, is what no words need to say.
struct Interlocks {
  let open: OpenFigures
  let passage: OpenFigures.Passage

  /// A whole with its two parts.
  private struct Triple {
    var parts: [Term]
    var whole: Term

    init?(_ terms: [Term]) {
      guard terms.count == 3 else { return nil }
      let sorted = terms.sorted { $0.figure.value < $1.figure.value }
      parts = Array(sorted.prefix(2))
      whole = sorted[2]
    }

    var isClosed: Bool {
      (try? parts[0].figure.value + parts[1].figure.value) == whole.figure.value
    }

    /// What may be so many per cent of what: a part of the whole, or what was added of what was there.
    var pairs: [(part: Term, whole: Term)] {
      [(parts[0], whole), (parts[1], whole), (parts[0], parts[1])]
    }

    func pairs(that share: Term) -> [(part: Term, whole: Term)] {
      pairs.filter { OneSlip.fits(share, $0.part, $0.whole) }
    }

    /// Whether a percentage says how much of a part the whole is: assets of 115 % of the debts.
    func isMultiple(_ share: Term) -> Bool {
      parts.contains { OneSlip.fits(share, whole, $0) }
    }
  }

  func relations() -> [Relation] {
    let shares = passage.all(.percent).filter { !open.study.isHedged($0) }
    guard !shares.isEmpty, !open.sentences(of: passage).contains(where: Interlocks.isApart) else {
      return []
    }
    for kind in [Figure.Kind.count, .money] {
      let amounts = passage.all(kind).filter { $0.term.figure.value > .zero }
      guard passage.isPair ? amounts.count == 3 : (3...7).contains(amounts.count) else { continue }
      let triples = Interlocks.threes(amounts).filter(mayHold)
      // Of many amounts some three are a slip from anything.
      let near = amounts.count > 3 ? triples.filter { areNext($0, among: amounts) } : triples
      let settled = Set(
        triples.flatMap { triple -> [Slot] in
          guard let closed = Triple(triple.map(\.term)), closed.isClosed else { return [] }
          return shares.filter {
            !closed.pairs(that: $0.term).isEmpty || closed.isMultiple($0.term)
          }
          .flatMap { triple.map(\.term.slot) + [$0.term.slot] }
        })
      for triple in near where !triple.contains(where: { settled.contains($0.term.slot) }) {
        for share in shares
        where !settled.contains(share.term.slot) && spans(triple, share)
          && !isOfPartOf(triple, share)
        {
          let found = relations(triple, share, isOnly: amounts.count == 3, shares.count == 1)
          if !found.isEmpty { return found }
        }
      }
    }
    return []
  }

  private static func threes(_ amounts: [Amount]) -> [[Amount]] {
    amounts.indices.flatMap { first in
      amounts.indices.dropFirst(first + 1).flatMap { second in
        amounts.indices.dropFirst(second + 1).map {
          [amounts[first], amounts[second], amounts[$0]]
        }
      }
    }
  }

  private func areNext(_ triple: [Amount], among amounts: [Amount]) -> Bool {
    let places = triple.compactMap { own in
      amounts.firstIndex { $0.term.slot == own.term.slot }
    }
    return places.last.flatMap { last in places.first.map { last - $0 == 2 } } ?? false
  }

  /// `30 % of £1.8m was used` says what it is of: not of the largest of three.
  private func isOfPartOf(_ triple: [Amount], _ share: Amount) -> Bool {
    guard open.study.clause(around: share).behind.first == "of",
      let base = triple.first(where: {
        $0.sentence == share.sentence && $0.range.lowerBound > share.range.upperBound
          && open.study.between(share, $0).count < 8
      })
    else { return false }
    return triple.contains { $0.term.figure.value > base.term.figure.value }
  }

  /// Whether three amounts are of a size, and of digits, that no accident brings together.
  private func mayHold(_ triple: [Amount]) -> Bool {
    triple.allSatisfy {
      $0.term.figure.value >= (passage.isPair ? 20 : 10) && !open.study.isHedged($0)
        && !isMean($0)
    }
      && triple.count { FarApart.digits(of: $0.term) > 1 } > 1
      && Set(triple.map(\.term.figure.value)).count == 3
  }

  /// `An average of 29 a month`.
  private func isMean(_ amount: Amount) -> Bool {
    let clause = open.study.clause(around: amount)
    return clause.front.suffix(2) == ["average", "of"]
      || ["a", "each", "per"].contains(clause.behind.first)
        && ["month", "week", "day", "year"].contains(clause.behind.dropFirst().first)
  }

  /// Whether they need both sentences of a pair.
  private func spans(_ triple: [Amount], _ share: Amount) -> Bool {
    !passage.isPair || Set((triple + [share]).map(\.sentence)).count > 1
  }

  private func relations(
    _ triple: [Amount], _ share: Amount, isOnly: Bool, _ isOnlyShare: Bool
  ) -> [Relation] {
    guard let printed = Triple(triple.map(\.term)) else { return [] }
    if printed.isClosed {
      guard isOnlyShare, !passage.isPair, !open.isHeld(share), printed.whole.figure.value >= 50,
        !isOfOwn(share), !open.study.isBehindChange(share)
      else { return [] }
      return slipOfShare(printed, share, triple)
    }
    let isHalfHeld = (triple + [share]).contains(where: open.isHeld)
    for odd in triple where !open.isHeld(odd) && !open.isPointer(odd) {
      guard let mended = mend(triple, odd), let pair = mended.pairs(that: share.term).first else {
        continue
      }
      let others = triple.filter { $0.term.slot != odd.term.slot }
      let isProven = mended.pairs(that: share.term).contains { pair in
        ![pair.part.slot, pair.whole.slot].contains(odd.term.slot)
      }
      // `Down 23 % to 261 from 338, of which 71 were lost at sea`: no one told how many fewer.
      if open.study.isBehindChange(share), isSubset(odd) { continue }
      // A percentage that holds either way proves nothing.
      guard isProven || printed.pairs(that: share.term).isEmpty else { return [] }
      // The others hold without it: words must call one what is left.
      let isOpen =
        isProven
        ? isOnly && isLeftOver(odd, among: triple)
        : (!isHalfHeld && !isSigned(share) || open.study.areBeside(odd, share))
          && (!isAfterwards(odd, share) || isLeftOver(odd))
      if isOpen, !open.isNote(odd) { return broken(mended, odd, pair, share, others) }
    }
    return []
  }

  /// `29 % of`, `29 % went to a manager`: a share that says itself what it is of, or that nothing counts.
  private func isOfOwn(_ share: Amount) -> Bool {
    guard let next = open.study.clause(around: share).behind.first else { return false }
    return ["of", "were", "was", "had", "have", "went", "came"].contains(next)
      || next.hasSuffix("ed")
  }

  /// The triple that one slip of an amount would close.
  private func mend(_ triple: [Amount], _ odd: Amount) -> Triple? {
    let others = triple.filter { $0.term.slot != odd.term.slot }.map(\.term.figure.value)
    guard let sum = try? others[0] + others[1], let gap = try? others[0] - others[1] else {
      return nil
    }
    for value in [sum, gap.magnitude] where OneSlip.leads(from: odd.term, to: value) {
      let terms = triple.map {
        $0.term.slot == odd.term.slot ? OneSlip.mended($0.term, value) : $0.term
      }
      if let mended = Triple(terms), mended.isClosed { return mended }
    }
    return nil
  }

  // MARK: What is told

  /// The sum that an amount breaks, and the percentage where it breaks that as well.
  private func broken(
    _ mended: Triple, _ odd: Amount, _ pair: (part: Term, whole: Term),
    _ share: Amount, _ others: [Amount]
  ) -> [Relation] {
    let isWhole = mended.whole.slot == odd.term.slot
    var terms = others.map(\.term)
    if !isWhole {
      terms.sort { $0.figure.value > $1.figure.value }
      terms[1].isSubtracted = true
    }
    var found = [
      Relation(
        rule: isWhole ? "list-count" : "remainder-in-prose", .sum, stated: odd.term, terms: terms,
        address: open.address(passage, "interlocked sum"))
    ]
    if [pair.part.slot, pair.whole.slot].contains(odd.term.slot) {
      let printed = [pair.part, pair.whole].map { $0.slot == odd.term.slot ? odd.term : $0 }
      found.append(self.share(share, of: printed))
    }
    return found
  }

  /// The percentage that one slip would make that of two amounts that a third holds together.
  private func slipOfShare(_ printed: Triple, _ share: Amount, _ triple: [Amount]) -> [Relation] {
    let clause = open.study.clause(around: share)
    guard FarApart.digits(of: share.term) > 1, printed.pairs(that: share.term).isEmpty,
      !printed.isMultiple(share.term),
      !isGiven(share),
      !(clause.front + clause.behind).contains(where: Interlocks.elsewhere.contains)
    else { return [] }
    let pairs = printed.pairs.filter { pair in
      !areInOneBracket(pair, triple)
        && (isNear(share, pair, triple)
          || OneSlip.isSlip(of: share.term, pair.part, pair.whole))
    }
    // What stands nearest in front is what it tells.
    let near = pairs.min { distance($0.part, share, triple) < distance($1.part, share, triple) }
    return near.map { [self.share(share, of: [$0.part, $0.whole])] } ?? []
  }

  /// `488 came (388 in spring and 100 in autumn)`: neither is a part of the other.
  private func areInOneBracket(
    _ pair: (part: Term, whole: Term), _ triple: [Amount]
  ) -> Bool {
    let own = triple.filter { [pair.part.slot, pair.whole.slot].contains($0.term.slot) }
    guard own.count == 2, own[0].sentence == own[1].sentence, own.contains(where: \.isBracketed)
    else { return false }
    return !open.study.between(own[0], own[1]).contains { Set("()".utf8).contains($0) }
  }

  /// Whether other amounts give the percentage.
  private func isGiven(_ share: Amount) -> Bool {
    let amounts = passage.all(.count) + passage.all(.money)
    return amounts.contains { whole in
      amounts.contains { part in
        part.term.figure.value < whole.term.figure.value
          && part.term.figure.kind == whole.term.figure.kind
          && OneSlip.fits(share.term, part.term, whole.term)
      }
    }
  }

  /// Whether the bracket behind a part misses its percentage by less than two points: worked out wrongly.
  private func isNear(
    _ share: Amount, _ pair: (part: Term, whole: Term), _ triple: [Amount]
  ) -> Bool {
    let front = triple.filter { $0.range.upperBound <= share.range.lowerBound }
    guard share.isBracketed, front.last?.term.slot == pair.part.slot,
      let told = try? Shares.percentage(of: pair.part.figure.value, in: pair.whole.figure.value),
      let gap = try? told - share.term.figure.value
    else { return false }
    return gap.magnitude < 2
  }

  private func distance(_ term: Term, _ share: Amount, _ triple: [Amount]) -> Int {
    guard let amount = triple.first(where: { $0.term.slot == term.slot }) else { return .max }
    let gap = share.range.lowerBound - amount.range.upperBound
    return gap < 0 ? -2 * gap : gap
  }

  private func share(_ share: Amount, of terms: [Term]) -> Relation {
    Relation(
      rule: "share-in-prose", .share, stated: share.term, terms: terms,
      address: open.address(passage, "interlocked share"))
  }

  // MARK: Words

  /// A percentage with a sign is the size of a change.
  private func isSigned(_ share: Amount) -> Bool {
    let text = open.study.said[share.sentence].sentence.text.utf8
    let start = share.range.lowerBound
    let marks = text.prefix(start + 1).suffix(3)
    return marks.contains { Set("+-\u{2212}".utf8).contains($0) }
  }

  /// `Of which 71`.
  private func isSubset(_ amount: Amount) -> Bool {
    open.study.clause(around: amount).front.suffix(2).contains {
      ["which", "whom", "these", "those", "them"].contains($0)
    }
  }

  /// Whether an amount stands in the sentence behind that of the percentage.
  private func isAfterwards(_ amount: Amount, _ share: Amount) -> Bool {
    amount.sentence > share.sentence
  }

  private func isLeftOver(_ odd: Amount, among triple: [Amount]) -> Bool {
    passage.isPair
      ? odd.sentence == passage.last && isLeftOver(odd) : triple.contains(where: isLeftOver)
  }

  private func isLeftOver(_ amount: Amount) -> Bool {
    let clause = open.study.clause(around: amount)
    // `And the rest is spent` tells of another.
    let behind = clause.behind.prefix { $0 != "and" }
    return (clause.front + behind).contains(where: Interlocks.leftOvers.contains)
  }

  /// Words that tie the figures of a sentence otherwise.
  private static func isApart(_ said: Said) -> Bool {
    ["respectively", "range", "ranged", "ranging"].contains(where: said.words.contains)
  }

  /// Words beside a percentage of another place, or one that was wanted.
  private static let elsewhere: Set<String> = ClauseWords.elsewhere.union([
    "target", "average", "median", "inflation", "standard", "benchmark", "threshold", "county",
  ])
  /// Words beside what is left of a whole, or what two values lie apart.
  private static let leftOvers: Set<String> = [
    "rest", "other", "others", "remaining", "remainder", "outstanding", "left", "leaving", "not",
    "so", "therefore", "still", "lost", "short", "unspent", "late", "overdue", "awaiting",
    "balance", "over", "under", "above", "below", "fewer", "more", "shortfall", "surplus", "gap",
    "unsuccessful", "refused", "failed",
  ]
}
