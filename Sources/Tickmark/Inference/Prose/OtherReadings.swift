import Claims
import Figures
import Reports
import Structure

/// Other readings of what a sentence states. Where figures near by give it that the reading in hand
/// does not use, it is open which of them the sentence speaks of, and a failure proves nothing.
extension ProseTies {
  /// Whether other figures than those of the failed relation give what is stated.
  func isGivenOtherwise(_ failed: Relation, _ claim: ProseClaim, _ said: Said) -> Bool {
    guard said.cell == nil, !claim.isTied, let stated = failed.stated,
      stated.figure.kind != .fraction
    else {
      return false
    }
    if isGivenByOtherCells(failed, stated) { return true }
    switch failed.statement {
    case .share:
      return isSharedOtherwise(failed, stated, claim, said)
        || isOfNamedRow(failed, stated, said)
    case .percentChange, .difference: return isChangedOtherwise(failed, stated, claim, said)
    default: return false
    }
  }

  /// `611 of them said so, and for 398 (65 %) it was met`: a whole right in the sentence that the share
  /// is of to the digit, whatever ties it to another one.
  func isOfNearerWhole(_ failed: Relation, _ claim: ProseClaim, _ said: Said) -> Bool {
    guard failed.statement == .share, failed.leading == 1, claim.back == nil,
      (claim.base ?? -1) < claim.stated ?? 0,
      let stated = failed.stated, !(common.found[stated.slot]?.isSure ?? false),
      let part = failed.terms.first, let whole = failed.terms.last, !isOf(whole, part, said),
      !claim.isTied || part.figure.value > whole.figure.value
    else { return false }
    return amounts(of: said, besides: stated).contains { base in
      base.figure.kind == part.figure.kind && base.figure.value > part.figure.value
        && base.slot != whole.slot && agrees(.share, stated, [part, base])
    }
  }

  /// `9,628 of the 14,900 appeals were heard. This was 1.2 % of new admissions`: of what no sentence counts.
  func isOfUntoldWhole(_ failed: Relation, _ claim: ProseClaim, _ said: Said) -> Bool {
    guard failed.statement == .share, failed.leading == 1, claim.base == nil, claim.beside == nil,
      let thing = claim.baseWords.last,
      case .prose(let block, let number, let base)? = failed.terms.last?.slot,
      block != said.block || number != said.number,
      let before = study.said(block: block, number: number)
    else { return false }
    let behind = before.sentence.text.utf8
      .dropFirst(before.sentence.figures[base].range.upperBound).prefix(60)
    let words = Wording.words(of: String(decoding: behind, as: UTF8.self)).prefix(2)
    return ["this", "that", "it"].contains(said.words.first ?? "")
      && !words.contains { Wording.areAkin($0, thing) }
  }

  /// `Over the three years`: what is told is of all of them, and stands in no one column.
  func spansYears(_ said: Said) -> Bool {
    said.sentence.figures.contains { found in
      guard found.figure.kind == .duration, found.figure.text.hasSuffix("years") else {
        return false
      }
      let before = said.sentence.text.utf8.prefix(found.range.lowerBound).suffix(12)
      let words = Label(String(decoding: before, as: UTF8.self)).words.suffix(2)
      return words.contains("over") || words.contains("across")
    }
  }

  /// Whether two other counts, or two together and another, make the share.
  private func isSharedOtherwise(
    _ failed: Relation, _ stated: Term, _ claim: ProseClaim, _ said: Said
  ) -> Bool {
    let own = amounts(of: said, besides: stated)
    let before = amountsBefore(said).filter { !isSizeOfChange($0) }
    let all = own + before + failed.terms.dropFirst(failed.leading)
    let taken = pairsOfOthers(besides: claim, said)
    let known = common.found[stated.slot]
    let attached = attachedPart(claim, said)
    func holds(_ part: [Term], _ base: Term) -> Bool {
      if let attached, part.map(\.slot) != [attached.slot] { return false }
      // Beside its own count a share that others bear out is of no other.
      if let known, known.isProof, known.isSure || part.map(\.slot) != [known.part.slot] {
        return false
      }
      let values = part.map(\.figure.value) + [base.figure.value]
      guard !part.contains(where: { $0.slot == base.slot || $0.figure.kind != base.figure.kind }),
        values != failed.terms.map(\.figure.value), !taken.contains(values),
        let whole = part.count == 1 ? part[0].figure.value : try? Sums.sum(part.map(\.addend)),
        whole <= base.figure.value
      else { return false }
      return agrees(.share, stated, part + [base], leading: part.count)
    }
    for base in all {
      if all.contains(where: { holds([$0], base) }) { return true }
      for (left, right) in zip(own, own.dropFirst()) where holds([left, right], base) {
        return true
      }
    }
    return isOfBoth(failed, stated, own, said) || isOfRest(failed, stated, said)
  }

  /// `1,160 alerts, 251 down on the last year`: how many fewer they are is no part of them.
  private func isSizeOfChange(_ term: Term) -> Bool {
    guard case .prose(let block, let number, let figure) = term.slot else { return false }
    return study.isHowManyMore(term)
      || study.said(block: block, number: number)?.claims.contains {
        $0.family == .change && $0.stated == figure
      } ?? false
  }

  /// `110 came, eight of them withdrawn. 83 % (85) were answered in time`: of those that were left.
  private func isOfRest(_ failed: Relation, _ stated: Term, _ said: Said) -> Bool {
    guard failed.terms.count == 2, case .prose(let block, let number, _) = failed.terms[1].slot,
      block != said.block || number != said.number,
      let before = study.said(block: block, number: number)
    else { return false }
    return amounts(of: before, besides: failed.terms[1]).contains { other in
      guard other.figure.kind == failed.terms[1].figure.kind,
        let rest = try? failed.terms[1].figure.value - other.figure.value, rest > .zero
      else { return false }
      return agrees(.share, stated, [failed.terms[0], OneSlip.mended(failed.terms[1], rest)])
    }
  }

  /// `Granted in 793 cases and refused in 98, an approval rate of 89 %`: a share of both together.
  private func isOfBoth(
    _ failed: Relation, _ stated: Term, _ own: [Term], _ said: Said
  ) -> Bool {
    zip(own, own.dropFirst()).contains { left, right in
      guard Set(failed.terms.map(\.slot)) == [left.slot, right.slot],
        case .prose(_, _, let first) = left.slot, case .prose(_, _, let last) = right.slot
      else { return false }
      let figures = said.sentence.figures
      let gap = said.sentence.text.utf8.prefix(figures[last].range.lowerBound)
        .dropFirst(figures[first].range.upperBound)
      let words = Label(String(decoding: gap, as: UTF8.self)).words
      let isApart = words.contains { ["remaining", "other", "rest"].contains($0) }
      return (isApart || !words.contains("of"))
        && (agrees(.share, stated, [left, left, right])
          || agrees(.share, stated, [right, left, right]))
    }
  }

  /// The count right in front of the bracket that holds nothing but its share, `40 (25 %)`, or in the
  /// bracket behind it.
  private func attachedPart(_ claim: ProseClaim, _ said: Said) -> Term? {
    guard claim.family == .countWithShare, claim.back == nil, let share = claim.stated,
      let count = claim.beside, said.sentence.figures[count].figure.isInDigits,
      said.claims.allSatisfy({ ![.change, .difference, .multiple].contains($0.family) })
    else { return nil }
    let ranges = [count, share].map { said.sentence.figures[$0].range }
      .sorted { $0.lowerBound < $1.lowerBound }
    let text = said.sentence.text.utf8
    let gap = text.prefix(ranges[1].lowerBound).dropFirst(ranges[0].upperBound)
    if count < share {
      return gap.elementsEqual(" (".utf8)
        && text.dropFirst(ranges[1].upperBound).first == UInt8(ascii: ")") ? said.term(count) : nil
    }
    // `30 % (10 calls)`, `30 % of them came late (10 calls)`.
    let isOpened = gap.last == UInt8(ascii: "(") && gap.count(where: { $0 == gap.last }) == 1
    let isNext = share + 1 == count
    return isOpened && isNext ? said.term(count) : nil
  }

  /// Whether a row that the sentence names prints the share itself, or gives it by two of its cells.
  private func isOfNamedRow(_ failed: Relation, _ stated: Term, _ said: Said) -> Bool {
    let slots = failed.terms.map(\.slot)
    return tables(for: said).contains { table in
      guard table.distance(from: said) ?? 2 < 2 else { return false }
      return (said.named[table.index]?.rows ?? []).contains { row in
        let cells = table.layout.valueColumns.compactMap { table.view.term(row, $0) }
          .filter { $0.figure.bounds == nil && !$0.isMark }
        // A share that others bear out stands beside its count there, too.
        if let known = common.found[stated.slot], known.isProof,
          !cells.contains(where: { $0.figure.value == known.part.figure.value })
        {
          return false
        }
        let counts = cells.filter { $0.figure.kind == .count && !$0.figure.value.isZero }
        return cells.contains { $0.figure.kind == .percent && isRoundedTo(stated, $0) }
          || counts.count <= 6
            && counts.contains { part in
              counts.contains { base in
                part.figure.value <= base.figure.value && part.slot != base.slot
                  && [part.slot, base.slot] != slots
                  && agrees(.share, stated, [part, base])
              }
            }
      }
    }
  }

  /// Whether a printed share is the stated one, which may print fewer places.
  private func isRoundedTo(_ stated: Term, _ printed: Term) -> Bool {
    guard stated.figure.unit >= printed.figure.unit else { return false }
    return
      (try? Rounding.nearest.preimage(of: stated.figure.value, unit: stated.figure.unit)
      .contains(printed.figure.value)) ?? false
  }

  /// Whether two other values lie apart by what is stated.
  private func isChangedOtherwise(
    _ failed: Relation, _ stated: Term, _ claim: ProseClaim, _ said: Said
  ) -> Bool {
    var stated = stated
    stated.figure.value = stated.figure.value.magnitude
    let all = (amounts(of: said, besides: stated) + amountsBefore(said)).map { term in
      var term = term
      if [.percent, .duration].contains(term.figure.kind) { term.figure.kind = .count }
      return term
    }
    let values = Set(failed.terms.map(\.figure.value.magnitude))
    let taken = pairsOfOthers(besides: claim, said)
    return all.contains { old in
      all.contains { new in
        old.slot != new.slot && old.figure.kind == new.figure.kind
          && Set([old.figure.value, new.figure.value]) != values
          && !taken.contains([old.figure.value, new.figure.value])
          && !taken.contains([new.figure.value, old.figure.value])
          && (agrees(failed.statement, stated, [old, new])
            || agrees(failed.statement, stated, [new, old]))
      }
    }
  }

  /// The operands of the other claims, which those already speak for.
  private func pairsOfOthers(besides claim: ProseClaim, _ said: Said) -> Set<[Exact]> {
    var pairs: Set<[Exact]> = []
    for other in said.claims where other.stated != claim.stated {
      for (first, second) in [(other.beside, other.base), (other.from, other.to)] {
        guard let first = first.flatMap({ said.term($0) }),
          let second = second.flatMap({ said.term($0) })
        else { continue }
        pairs.insert([first.figure.value, second.figure.value])
      }
    }
    // Those of a size in a sentence before are its own.
    for before in study.said
    where before.section == said.section && said.block - before.block <= 3
      && (before.block, before.number) < (said.block, said.number)
    {
      for other in before.claims where other.family == .change && other.stated != nil {
        guard let from = other.from.flatMap({ before.term($0) }),
          let to = other.to.flatMap({ before.term($0) })
        else { continue }
        pairs.insert([from.figure.value, to.figure.value])
      }
    }
    return pairs
  }

  /// The figures of a sentence that amount to something, but for the stated one.
  func amounts(of said: Said, besides stated: Term) -> [Term] {
    said.sentence.figures.indices.compactMap { said.term($0) }
      .filter { $0.slot != stated.slot && Self.isAmount($0) }
  }

  /// Those of the two sentences before it, across the paragraphs of its section.
  func amountsBefore(_ said: Said) -> [Term] {
    var found: [Term] = []
    var left = 2
    var (block, number) = (said.block, said.number)
    while left > 0, said.block - block <= 3 {
      if number == 0 {
        block -= 1
        guard block >= 0, study.report.blocks[block].section == said.section else { break }
        number = study.report.blocks[block].sentences.count
        continue
      }
      number -= 1
      left -= 1
      let sentence = study.report.blocks[block].sentences[number]
      found += sentence.figures.indices.map { index in
        Term(
          sentence.figures[index].figure,
          at: .prose(block: block, sentence: number, figure: index), label: "the text")
      }
    }
    return found.filter(Self.isAmount)
  }

  private static func isAmount(_ term: Term) -> Bool {
    guard term.figure.bounds == nil, !term.figure.value.isZero else { return false }
    switch term.figure.kind {
    case .count, .money, .percent, .rate, .average, .duration: return true
    default: return false
    }
  }

  private func agrees(
    _ statement: Relation.Statement, _ stated: Term, _ terms: [Term], leading: Int = 1
  ) -> Bool {
    var relation = Relation(rule: "", statement, stated: stated, terms: terms)
    relation.leading = leading
    return Judge().decide(relation).verdict == .agrees
  }
}
