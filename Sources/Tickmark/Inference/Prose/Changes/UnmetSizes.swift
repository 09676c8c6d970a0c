import Claims
import Figures
import Reports

/// Sizes without ends that take the only ends without a size of the sentences behind them: `Requests
/// rose by 9.7 %. There were 90,600, up from 82,600.`
extension ProseTies {
  /// The two values that a size without its own leads from and to.
  func nextEnds(_ claim: ProseClaim, _ said: Said) -> (terms: [Term], isSure: Bool)? {
    if let old = oldNext(claim, said) { return old }
    guard said.cell == nil, isUnmet(claim), claim.hedge == nil,
      let stated = Self.stated(claim, said, signed: true)
    else { return nil }
    let sizes = said.claims.filter(isUnmet)
    let ends = ends(behind: said, for: sizes)
    guard ends.count == sizes.count, let place = sizes.firstIndex(of: claim),
      areInOrder(sizes, ends)
    else { return nil }
    let own = ends[place]
    if sizes.count > 1 {
      // Each of the others bears out that they are told in one order.
      let others = zip(sizes, ends).enumerated().filter { $0.offset != place }.map(\.element)
      let isSure = others.allSatisfy { other in
        Self.stated(other.0, said, signed: true).map { holds($0, other.0, other.1.terms) } ?? false
      }
      return isSure || holds(stated, claim, own.terms) ? (own.terms, isSure) : nil
    }
    let words = Set(Wording.words(of: said.sentence.text))
    let isSure =
      own.isSure && (!own.words.isEmpty || own.isNext) && !own.isOfOtherSpan
      && own.words.allSatisfy { word in words.contains { Wording.areAkin($0, word) } }
    return isSure || holds(stated, claim, own.terms) && !isByChance(stated)
      ? (own.terms, isSure) : nil
  }

  private struct Ends {
    let terms: [Term]
    let words: Set<String>
    let isSure: Bool
    /// Whether the sentence is the very next.
    var isNext = false
    /// Whether it tells of months or quarters, and the size of years.
    var isOfOtherSpan = false
  }

  /// Whether a claim is the size of a change, and nothing says of which values.
  private func isUnmet(_ claim: ProseClaim) -> Bool {
    guard claim.family == .change, [.perCent, .points, .number].contains(claim.measure),
      claim.stated != nil, claim.direction != .none, claim.from == nil, claim.to == nil,
      claim.earlierFrom == nil, claim.earlierTo == nil, claim.beside == nil
    else { return false }
    if case .yearsBefore? = claim.comparedWith { return false }
    return true
  }

  /// One digit may be met by chance.
  private func isByChance(_ stated: Term) -> Bool {
    stated.figure.value.magnitude < 10 && stated.figure.places == 0
  }

  private func holds(_ stated: Term, _ claim: ProseClaim, _ terms: [Term]) -> Bool {
    let relation = Relation(
      rule: "", claim.measure == .perCent ? .percentChange : .difference, stated: stated,
      terms: terms)
    return Judge().decide(relation).verdict == .agrees
  }

  private func areInOrder(_ sizes: [ProseClaim], _ ends: [Ends]) -> Bool {
    zip(sizes, ends).allSatisfy { size, end in
      let isUp = end.terms[1].figure.value > end.terms[0].figure.value
      return isUp == (size.direction == .up)
    }
  }

  /// The pairs without a size in the two sentences behind, or for several sizes in the paragraphs
  /// behind, up to the next size that is told without its values.
  private func ends(behind said: Said, for sizes: [ProseClaim]) -> [Ends] {
    let start = study.start(block: said.block, number: said.number + 1)
    guard Set(sizes.map(\.measure)).count == 1 else { return [] }
    var found: [Ends] = []
    for later in study.said[start...] {
      guard later.section == said.section, later.cell == nil,
        sizes.count > 1 ? later.block - said.block <= 6 : later.block == said.block,
        sizes.count > 1 || later.number - said.number <= 2, !later.claims.contains(where: isUnmet),
        !tellsOfOthers(later)
      else { break }
      for pair in later.claims where [.change, .comparison].contains(pair.family) {
        guard var ends = ends(pair, later, sizes),
          !found.contains(where: { $0.terms.map(\.slot) == ends.terms.map(\.slot) })
        else { continue }
        ends.isNext = later.number == said.number + 1
        ends.isOfOtherSpan =
          later.words.contains(where: Self.partsOfYear.contains)
          && !said.words.contains(where: Self.partsOfYear.contains)
        found.append(ends)
      }
    }
    return found
  }

  /// Two values that a sentence sets against each other without saying how far they lie apart.
  private func ends(_ pair: ProseClaim, _ said: Said, _ sizes: [ProseClaim]) -> Ends? {
    guard pair.stated == nil, pair.direction != .same, let from = before(pair, said),
      let to = after(pair, said), from.figure.kind == to.figure.kind, from.figure.bounds == nil,
      to.figure.bounds == nil, from.figure.value != to.figure.value,
      (from.figure.kind == .percent) == (sizes.first?.measure == .points),
      !said.claims.contains(where: { size in
        size.stated != nil && size.measure != .none
          && [size.from, size.to].contains { $0 != nil && [pair.from, pair.to].contains($0) }
      })
    else { return nil }
    let counted = said.claims.first {
      $0.stated != nil && $0.stated == (pair.to ?? pair.from)
    }
    let words = Set((counted?.subject ?? []) + (counted?.qualifiers ?? []) + pair.subject)
      .subtracting(Self.processWords)
    return Ends(terms: [from, to], words: words, isSure: pair.certainty == .strong)
  }

  /// `We closed 812 cases in 2022/23, a 9 % increase on last year. In 2021/22 it was 745`.
  private func oldNext(_ claim: ProseClaim, _ said: Said) -> (terms: [Term], isSure: Bool)? {
    guard said.cell == nil, claim.family == .change, claim.hedge == nil, claim.beside == nil,
      claim.from == nil, claim.earlierFrom == nil, claim.direction != .none,
      let to = claim.to.flatMap({ said.term($0) }), to.figure.bounds == nil,
      let later = study.said(block: said.block, number: said.number + 1),
      let old = soleValue(later, besides: to), old.figure.bounds == nil,
      (to.figure.value > old.figure.value) == (claim.direction == .up),
      let counted = later.claims.first(where: { $0.stated != nil }), counted.hedge == nil,
      counted.certainty == .strong, counted.measure == .none, counted.base == nil,
      isBefore(counted.time, said.claims.first { $0.stated == claim.to }?.time),
      counted.stated.flatMap({ later.term($0)?.slot }) == old.slot
    else { return nil }
    let words = Set(Wording.words(of: said.sentence.text))
    let own = Set(counted.subject + counted.qualifiers).subtracting(Self.processWords)
    let isSure = own.allSatisfy { word in words.contains { Wording.areAkin($0, word) } }
    return isSure ? ([old, to], true) : nil
  }

  private func isBefore(_ first: ProseClaim.Time?, _ last: ProseClaim.Time?) -> Bool {
    switch (first, last) {
    case (.previousYear, nil), (.previousYear, .thisYear): true
    case (.period(let old), .period(let new)):
      if let first = old.year, let last = new.year { first < last } else { false }
    case (.previousYear, .period): true
    default: false
    }
  }

  // MARK: The number of the change in one sentence, and its percentage in the other

  /// `The number rose by 1,390. It went up by 2 %, to 82,170`, `There was a drop of 6.2 %. We received
  /// 3,269, which is 217 fewer than in 2018`: what was before is reckoned back.
  func reckonedNear(_ claim: ProseClaim, _ said: Said) -> Reading? {
    guard said.cell == nil, claim.family == .change, claim.measure == .perCent,
      claim.beside == nil, claim.earlierTo == nil, claim.earlierFrom == nil, claim.from == nil
    else { return nil }
    let own = study.start(block: said.block, number: said.number)
    for index in [own - 1, own + 1] where study.said.indices.contains(index) {
      let other = study.said[index]
      guard other.block == said.block, other.cell == nil,
        let number = soleNumber(other), let amount = Self.stated(number, other),
        claim.direction == .none || claim.direction == number.direction,
        let new = after(claim, said) ?? soleValue(other, besides: amount),
        new.figure.kind == amount.figure.kind, new.figure.bounds == nil,
        new.figure.value > amount.figure.value
      else { continue }
      var part = amount
      if claim.direction == .down { part.figure.value = -part.figure.value.magnitude }
      var taken = amount
      taken.isSubtracted = number.direction == .up
      let later = index > own ? other : said
      let isOfIt =
        later.words.first.map { ["it", "this", "that", "they"].contains($0) } ?? false
        || !Set(claim.subject).isDisjoint(with: number.subject)
      return Reading(
        statement: .share, terms: [part, new, taken], rank: 1,
        isProof: isOfIt && claim.hedge == nil)
    }
    return nil
  }

  /// The one size of a sentence that is told as a number, against a time and no printed value.
  private func soleNumber(_ said: Said) -> ProseClaim? {
    let sizes = said.claims.filter { $0.family == .change && $0.measure != .none }
    guard sizes.count == 1, let size = sizes.first, size.measure == .number, size.from == nil,
      size.earlierFrom == nil, size.earlierTo == nil, size.to == nil, size.direction != .none,
      size.hedge == nil
    else { return nil }
    return size
  }

  private func soleValue(_ said: Said, besides amount: Term) -> Term? {
    let all = said.sentence.figures.indices.compactMap { said.term($0) }.filter {
      $0.slot != amount.slot && $0.figure.kind == amount.figure.kind
    }
    return all.count == 1 ? all.first : nil
  }
}
