import Claims
import Figures
import Reports

/// Counts that a share may fit by chance, and that its words do not make its whole.
extension ProseTies {
  /// Whether the words say that a reading takes the wrong whole, however well it fits.
  func isOfWrongWhole(
    _ reading: Reading, _ claim: ProseClaim, _ stated: Term, _ said: Said
  ) -> Bool {
    guard reading.statement == .share, reading.leading == 1, reading.terms.count == 2 else {
      return false
    }
    let (part, whole) = (reading.terms[0], reading.terms[1])
    return isOfNamedOrder(stated, said) || isOfSibling(whole, part, claim, said)
      || isHeldAgainst(whole, by: part) || isLastYear(whole, beside: claim, said)
      || isPartOfAll(whole, stated, said)
      || isOfThis(besides: part, stated, said) || areJoined(part, whole, said)
      || isOfOthers(whole, part, stated, said)
  }

  /// `81 of the former (92 %)`: which of the counts that is, no place says.
  private func isOfNamedOrder(_ stated: Term, _ said: Said) -> Bool {
    guard let words = words(around: stated, said) else { return false }
    let near = words.front.suffix(4) + words.behind.prefix(4)
    return near.contains("former") || near.contains("latter")
  }

  /// `Of the 1,460 closed, 1,066 (73 %) were agreed and 394 (37 %) refused`: what has a share beside it is
  /// no whole of the next one, unless words point at it.
  private func isOfSibling(
    _ whole: Term, _ part: Term, _ claim: ProseClaim, _ said: Said
  ) -> Bool {
    guard case .prose(said.block, said.number, let base) = whole.slot,
      case .prose(said.block, said.number, let own) = part.slot, base < own, claim.back == nil,
      claim.base != base, let sibling = said.claims.first(where: { $0.beside == base }),
      sibling.family == .countWithShare, let words = words(around: part, said)
    else { return false }
    let isPointing =
      words.front.suffix(4).contains(where: Self.pointing.contains)
      || words.behind.prefix(3).contains(where: Self.pointing.contains)
    // `391 came back, 32 %; 251 of those (64 %) were content and 8 (2 %) not`: it is one of others, too.
    let isWhole = PrintedShare.all(in: said, number: 0).contains { other in
      other.share.slot != claim.stated.flatMap { said.term($0)?.slot } && other.isOf(whole)
    }
    return !isPointing && !isWhole && words.front.last == "and"
  }

  private static let pointing: Set<String> = [
    "these", "those", "which", "whom", "them", "including", "include", "included",
  ]

  /// `23 % fewer than the 28,360 of the year before; 990, or 3 %, …`: the value before is no whole where
  /// the value after is printed.
  private func isHeldAgainst(_ whole: Term, by part: Term) -> Bool {
    guard case .prose(let block, let number, let figure) = whole.slot else { return false }
    // `£19.9m against £18.6m, £1.3m (7 %) over`: how far they lie apart is told of the value before.
    func isSize(_ stated: Int?) -> Bool {
      stated.map { Slot.prose(block: block, sentence: number, figure: $0) } == part.slot
    }
    return study.said(block: block, number: number)?.claims.contains { claim in
      [.change, .difference].contains(claim.family) && claim.from == figure && claim.to != nil
        && claim.stated != nil && !isSize(claim.stated) && claim.certainty == .strong
    } ?? false
  }

  /// `362 claims, fewer than the 420 of last year. Of these …`: of the 362.
  private func isLastYear(_ whole: Term, beside claim: ProseClaim, _ said: Said) -> Bool {
    guard claim.back == .ofThese, let own = claim.antecedent,
      case .prose(let block, let number, let figure) = whole.slot,
      earlier(own, said)?.slot == .prose(block: block, sentence: number, figure: own.figure)
    else { return false }
    return study.said(block: block, number: number)?.claims.contains { other in
      other.family == .comparison && other.from == figure && other.to == own.figure
    } ?? false
  }

  /// `Of 1,940 homes 1,562 were let. The other 378, 19 % of all homes`: a part of them is not all.
  private func isPartOfAll(_ whole: Term, _ stated: Term, _ said: Said) -> Bool {
    guard case .prose(let block, let number, let figure) = whole.slot,
      let words = words(around: stated, said), words.behind.prefix(2) == ["of", "all"]
    else { return false }
    return study.said(block: block, number: number)?.claims.contains { claim in
      [.nOfM, .subset].contains(claim.family) && claim.stated == figure && claim.base != nil
    } ?? false
  }

  /// `The 84 account for £1.1m of this (15 %)`: of the amount that its bracket stands behind.
  private func isOfThis(besides part: Term, _ stated: Term, _ said: Said) -> Bool {
    guard case .prose(_, _, let figure) = stated.slot, figure > 0,
      let front = said.term(figure - 1), front.slot != part.slot,
      [.count, .money].contains(front.figure.kind)
    else { return false }
    let end = said.sentence.figures[figure - 1].range.upperBound
    let gap = said.sentence.text.utf8.prefix(said.sentence.figures[figure].range.lowerBound)
      .dropFirst(end)
    return [" of this (", " of these (", " of them (", " of that ("].contains(String(gap))
  }

  /// `140 and 35, which is 80 % and 20 % of the 175`: what stands beside another is not its whole.
  private func areJoined(_ part: Term, _ whole: Term, _ said: Said) -> Bool {
    guard case .prose(said.block, said.number, let own) = part.slot,
      case .prose(said.block, said.number, let base) = whole.slot, base < own,
      said.words.contains("respectively")
    else { return false }
    let end = said.sentence.figures[base].range.upperBound
    return said.sentence.text.utf8.prefix(said.sentence.figures[own].range.lowerBound)
      .dropFirst(end).elementsEqual(" and ".utf8)
  }

  /// `31 % of those it decided`, `157 of those who replied (70 %)`: of others than those that were counted,
  /// unless it is told of them as well.
  private func isOfOthers(_ whole: Term, _ part: Term, _ stated: Term, _ said: Said) -> Bool {
    func narrowing(_ term: Term) -> String? {
      guard let behind = words(around: term, said)?.behind, behind.count > 3,
        behind.prefix(2) == ["of", "those"], Self.relatives.contains(behind[2])
      else { return nil }
      return behind[3]
    }
    if isOfNamed(whole, part, said) { return true }
    guard let word = narrowing(part) ?? narrowing(stated),
      case .prose(let block, let number, _) = whole.slot,
      let other = study.said(block: block, number: number)
    else { return false }
    return !(words(around: whole, other)?.behind.prefix(3).contains(word) ?? true)
  }

  /// `600 became referrals, and 450 of those referrals (30 %)`: of the ones that bear the name.
  private func isOfNamed(_ whole: Term, _ part: Term, _ said: Said) -> Bool {
    guard let behind = words(around: part, said)?.behind, behind.count > 2,
      ["of those", "of these"].contains("\(behind[0]) \(behind[1])"), behind[2].utf8.count > 3,
      !Self.relatives.contains(behind[2])
    else { return false }
    let named = said.sentence.figures.indices.compactMap { said.term($0) }.filter { other in
      other.slot != part.slot && other.figure.kind == .count
        && words(around: other, said)?.behind.prefix(5).contains(behind[2]) ?? false
    }
    return named.count == 1 && named[0].slot != whole.slot
  }

  private static let relatives: Set<String> = ["who", "that", "which", "it", "we", "they"]

  private func words(around term: Term, _ said: Said) -> (front: [String], behind: [String])? {
    guard case .prose(said.block, said.number, let figure) = term.slot else { return nil }
    let range = said.sentence.figures[figure].range
    let text = said.sentence.text.utf8
    return (
      Label(String(decoding: text.prefix(range.lowerBound).suffix(32), as: UTF8.self)).words,
      Label(String(decoding: text.dropFirst(range.upperBound).prefix(32), as: UTF8.self)).words
    )
  }
}
