import Claims
import Figures
import Reports

extension Inference {
  /// What is left over, and what parts make up, follows from the figures that the sentence gives.
  public static let remaindersInProse = ofClaims("remaindersInProse") { ties, claim, said in
    switch claim.family {
    case .complement, .remainder: return ties.remainder(claim, said).map { [$0] } ?? []
    case .listOfParts:
      if let net = ties.netOfTwo(claim, said) { return [net] }
      return ties.parts(claim, said).map { [$0] } ?? []
    case .reckoning:
      return ties.reckoning(claim, said).map { relation in
        ties.takesFromAPart(relation) || ties.leavesFirstOut(relation, said) ? [] : [relation]
      } ?? []
    case .product: return ties.product(claim, said).map { [$0] } ?? []
    case .span: return ties.span(claim, said).map { [$0] } ?? []
    default: return []
    }
  }
}

extension ProseTies {
  /// `Seven came. Twelve of these were good and the remaining five fair`: no part is what others are
  /// taken from.
  fileprivate func takesFromAPart(_ relation: Relation) -> Bool {
    guard relation.terms.contains(where: \.isSubtracted),
      let base = relation.terms.first(where: { !$0.isSubtracted }),
      case .prose(let block, let number, let figure) = base.slot
    else { return false }
    let sentence = study.report.blocks[block].sentences[number]
    let behind = sentence.text.utf8.dropFirst(sentence.figures[figure].range.upperBound).prefix(12)
    let words = Label(String(decoding: behind, as: UTF8.self)).words
    return words.first == "of" && words.count > 1 && ["these", "those", "them"].contains(words[1])
  }

  /// `Net growth of 11 posts (29 created, 18 deleted)`, `outnumber them by 64 (85 and 21)`: what goes is
  /// taken from what comes.
  fileprivate func netOfTwo(_ claim: ProseClaim, _ said: Said) -> Relation? {
    let isNet = zip(said.words, said.words.dropFirst()).contains {
      $0 == "net" && Self.movements.contains($1)
    }
    let outnumber =
      said.words.contains { $0.hasPrefix("outnumber") } && said.words.contains("by")
    let parts = claim.parts.compactMap { said.term($0) }
    guard isNet || outnumber, parts.count == 2, let stated = Self.stated(claim, said) else {
      return nil
    }
    // `£4.9m of net increases (£4.8m and £0.1m)` has two that come, unless one is told to go.
    guard
      outnumber || said.words.contains(where: Self.departures.contains)
        || (try? Sums.sum(parts.map(\.addend))) != stated.figure.value
    else { return nil }
    var terms = parts.sorted { $0.figure.value > $1.figure.value }
    terms[1].isSubtracted = true
    return Relation(
      rule: "remainder-in-prose", .sum, stated: stated, terms: terms,
      address: said.address(claim, in: study) + ["net"])
  }

  private static let departures: Set<String> = Label.words([
    "left", "closed", "deleted", "ended", "removed", "lost", "losses", "less", "off",
  ])

  private static let movements: Set<String> = [
    "growth", "increase", "change", "gain", "loss", "reduction", "decrease", "movement", "rise",
    "fall", "effect",
  ]

  /// `From 402 to 417 and 438, a rise of 36 over the two years`: from the first to the last.
  fileprivate func leavesFirstOut(_ relation: Relation, _ said: Said) -> Bool {
    let isSpan = zip(said.words, zip(said.words.dropFirst(), said.words.dropFirst(2))).contains {
      $0 == "over" && $1.0 == "the" && Self.spans.contains($1.1)
    }
    guard isSpan, relation.terms.count == 2, case .prose(_, _, let stated)? = relation.stated?.slot
    else { return false }
    let series = said.sentence.figures.indices.prefix(stated).filter {
      said.sentence.figures[$0].figure.kind == .count
    }
    guard series.count > 2, let first = series.first else { return false }
    return !relation.terms.contains {
      $0.slot == .prose(block: said.block, sentence: said.number, figure: first)
    }
  }

  private static let spans: Set<String> = ["two", "three", "four", "five", "period", "whole"]

  /// The rest of a hundred, or of a count.
  func remainder(_ claim: ProseClaim, _ said: Said) -> Relation? {
    guard let stated = Self.stated(claim, said) else { return nil }
    if let base = claim.base.flatMap({ said.term($0) }) {
      let parts = claim.parts.compactMap { said.term($0) }
      guard !parts.isEmpty, base.figure.kind == stated.figure.kind else { return nil }
      let taken = parts.map { part -> Term in
        var part = part
        part.isSubtracted = true
        return part
      }
      var relation = Relation(
        rule: "remainder-in-prose", .sum, stated: stated, terms: [base] + taken,
        address: said.address(claim, in: study))
      relation.grain = Self.grain(of: [stated, base] + taken)
      relation.isOnlyConfirming =
        claim.certainty == .weak || isLeft(stated, of: base, by: parts)
      relation.message = "the sentence may not say all that was taken away"
      if Judge().decide(relation).verdict == .contradicts,
        let others = otherDifference(relation, said)
      {
        // Two of many leave a small number by chance, the sooner the further off they stand.
        if isDifferenceHere(others, stated, said) {
          relation.terms = others
        } else {
          relation.isOnlyConfirming = true
        }
      }
      return relation
    }
    guard stated.figure.kind == .percent else {
      return Relation(
        rule: "remainder-in-prose", .undecidable("the draft does not say what is left of what"),
        stated: stated, address: said.address(claim, in: study))
    }
    let named = claim.parts.compactMap { said.term($0) }
    let readings = [named, onlyShareBefore(said), sharesBefore(said, stated)]
      .filter { !$0.isEmpty }
    func relation(_ before: [Term]) -> Relation {
      Relation(
        rule: "remainder-in-prose", .whole, stated: stated, terms: before + [stated],
        address: said.address(claim, in: study))
    }
    let judge = Judge()
    if let holding = readings.first(where: { judge.decide(relation($0)).verdict == .agrees })
      ?? readings.first(where: { judge.decide(relation($0)).verdict == .rounded })
    {
      return relation(holding)
    }
    if let lead = leadingShare(named, said) {
      var relation = Relation(
        rule: "remainder-in-prose", .sum, stated: lead, terms: named.dropFirst() + [stated],
        address: said.address(claim, in: study))
      relation.isOnlyConfirming = true
      relation.message = "the shares behind the colon may not be all of those in front"
      return relation
    }
    // Words that leave nothing out make them all, where no share stands before the sentence.
    if claim.isTied, !named.isEmpty, claim.back == nil || !haveSharesBefore(said) {
      return relation(named)
    }
    let all = claim.back == .remaining ? sharesOfParagraph(said, upTo: stated) : []
    if all.count > named.count, all.count > 2,
      let sum = judge.decide(relation(all)).computed, sum >= 85, sum < 150
    {
      return relation(all)
    }
    // Shares that pass a hundred prove a slip; shares far below it only lack a part, and far above it they
    // are of several wholes.
    if let proof = readings.first, let sum = judge.decide(relation(proof)).computed, sum >= 90,
      sum < 175
    {
      return relation(proof)
    }
    return Relation(
      rule: "remainder-in-prose",
      .undecidable(
        readings.isEmpty
          ? "no share stands before it that it could complete"
          : "the shares before it may not be all"),
      stated: stated, address: said.address(claim, in: study))
  }

  /// Whether a difference is that of two amounts of the sentence itself, and no matter of chance.
  private func isDifferenceHere(_ terms: [Term], _ stated: Term, _ said: Said) -> Bool {
    let own = amounts(of: said, besides: stated).filter { $0.figure.kind == stated.figure.kind }
    return (stated.figure.value >= 10 || own.count < 4)
      && terms.allSatisfy { term in own.contains { $0.slot == term.slot } }
  }

  /// Whether some of the counts, added or taken away, leave what is stated: some of them may be parts
  /// of others, and some may have come in.
  private func isLeft(_ rest: Term, of base: Term, by parts: [Term]) -> Bool {
    guard parts.count < 6 else { return true }
    let left = parts.reduce([base.figure.value]) { sums, part in
      sums
        + sums.flatMap { sum in
          [try? sum - part.figure.value, try? sum + part.figure.value].compactMap(\.self)
        }
    }
    return left.contains(rest.figure.value)
  }

  /// The share that a colon opens up: `89 % took part: 58 % came, 26 % wrote and the other 5 % …`.
  private func leadingShare(_ shares: [Term], _ said: Said) -> Term? {
    guard shares.count > 2, case .prose(_, _, let first) = shares[0].slot,
      case .prose(_, _, let second) = shares[1].slot
    else { return nil }
    let ranges = said.sentence.figures.map(\.range)
    let between = said.sentence.text.utf8.prefix(ranges[second].lowerBound)
      .dropFirst(ranges[first].upperBound)
    return between.contains(UInt8(ascii: ":")) ? shares[0] : nil
  }

  /// Whether the paragraph, or what stands right in front of it, has told other shares already.
  private func haveSharesBefore(_ said: Said) -> Bool {
    let blocks = study.report.blocks
    let before =
      blocks[said.block].sentences.prefix(said.number)
      + (said.block > 0 ? blocks[said.block - 1].sentences : [])
    return before.contains { $0.figures.contains { $0.figure.kind == .percent } }
  }

  /// The share of the sentence right before, where it gives but one.
  private func onlyShareBefore(_ said: Said) -> [Term] {
    guard let before = study.said(block: said.block, number: said.number - 1) else { return [] }
    let shares = before.sentence.figures.indices.filter {
      before.sentence.figures[$0].figure.kind == .percent
    }
    guard shares.count == 1,
      before.claims.contains(where: { claim in
        claim.stated == shares[0] && [.share, .countWithShare].contains(claim.family)
      })
    else { return [] }
    return [before.term(shares[0])].compactMap(\.self)
  }

  /// All shares of the paragraph in front of one, where it prints nothing else.
  func sharesOfParagraph(_ said: Said, upTo stated: Term) -> [Term] {
    let sentences = study.report.blocks[said.block].sentences
    guard said.cell == nil, said.number > 0, sentences.indices.contains(said.number) else {
      return []
    }
    var found: [Term] = []
    for number in 0...said.number {
      guard let other = study.said(block: said.block, number: number) else { return [] }
      let exempt = study.exemptions[said.block][number]
      for figure in sentences[number].figures.indices where exempt[figure] == nil {
        guard let term = other.term(figure), term.figure.kind == .percent,
          term.figure.bounds == nil,
          other.claims.contains(where: { claim in
            claim.stated == figure && [.share, .complement].contains(claim.family)
              && claim.base == nil && claim.hedge == nil && claim.within == nil
          })
        else { return [] }
        if term.slot == stated.slot { return found }
        found.append(term)
      }
    }
    return []
  }

  /// The shares that the sentence and the ones before it in the section have given, up to 100.
  private func sharesBefore(_ said: Said, _ stated: Term) -> [Term] {
    var found: [Term] = []
    var sum = Exact.zero
    let earlier = study.said.filter {
      $0.section == said.section && $0.part == said.part
        && ($0.block, $0.number) <= (said.block, said.number)
        && said.block - $0.block <= 12
    }
    for other in earlier.reversed() {
      for claim in other.claims.reversed() {
        guard
          let index = [claim.stated, claim.beside].compactMap(\.self).first(where: {
            other.sentence.figures[$0].figure.kind == .percent
          }), let term = other.term(index), !term.slot.isSame(as: stated.slot, orBehindItIn: said),
          !found.contains(where: { $0.slot == term.slot })
        else { continue }
        switch claim.family {
        case .share, .countWithShare, .subset, .nOfM, .fraction, .count: break
        default: continue
        }
        guard let next = try? sum + term.figure.value, let all = try? next + stated.figure.value,
          all <= 101
        else { return complete(found, stated) }
        found.insert(term, at: 0)
        sum = next
        if let all = try? sum + stated.figure.value, all >= 99 { return found }
      }
    }
    return complete(found, stated)
  }

  /// Shares far from a hundred are not the ones that are meant; one alone before it is.
  private func complete(_ found: [Term], _ stated: Term) -> [Term] { found.count == 1 ? found : [] }

  /// Parts in brackets or in a list make up the figure that they stand behind.
  func parts(_ claim: ProseClaim, _ said: Said) -> Relation? {
    guard let stated = Self.stated(claim, said) ?? antecedent(of: claim, said),
      claim.parts.count > 1
    else { return nil }
    var parts = claim.parts.compactMap { said.term($0) }
    // `£90k moved, £60k and £30k to two services, from others £50k and £40k`: one list, then another.
    if let all = parts.indices.dropLast().first(where: { last in
      last > 0 && (try? Sums.sum(parts[...last].map(\.addend))) == stated.figure.value
        && said.isEndOfList(parts[last - 1], parts[last])
    }) {
      parts = Array(parts[...all])
    } else if parts.count != claim.parts.count {
      return nil
    }
    let kinds = Set((parts + [stated]).map(\.figure.kind))
    // Posts are counted in halves, too.
    let isHalved = stated.figure.kind == .rate && !parts.contains { $0.figure.kind == .rate }
    guard parts.count > 1, kinds.count == 1 || kinds == [.count, .rate] && !isHalved else {
      return nil
    }
    var relation = Relation(
      rule: "list-count", .sum, stated: stated, terms: parts,
      address: said.address(claim, in: study) + ["parts"])
    relation.grain = Self.grain(of: [stated] + parts)
    // Parts that may be only some of all cannot be too few, but they can be too many.
    let sum = try? Sums.sum(parts.map(\.addend))
    let isTooMuch = claim.isExclusive && sum.map { $0 > stated.figure.value } ?? false
    relation.isOnlyConfirming =
      claim.certainty == .weak && !isTooMuch
      && !(areTelling(parts, of: stated) && Self.overlaps.isDisjoint(with: said.words))
      || sum.map { $0 < stated.figure.value } ?? false && areSharesOf(stated, claim, said)
      || !claim.isTied && isOfAnotherWhole(relation, sum, said)
    // Words that seem to set parts apart may tell of things that overlap, or of several wholes.
    relation.needsSlip = claim.certainty != .strong && !relation.isOnlyConfirming
    relation.leastSlip = 2
    relation.message = "the sentence may not name all parts"
    return relation
  }

  private static let overlaps: Set<String> = [
    "including", "include", "included", "than", "also", "both", "mentioned", "named", "cited",
    // `441 trees and 449 walls are not counted among the 1,056`.
    "not", "excluding", "excluded", "besides",
  ]

  /// Whether figures are so long that some parts of a whole hardly miss it by one slip by chance.
  private func areTelling(_ parts: [Term], of whole: Term) -> Bool {
    whole.figure.value >= 1000 && whole.figure.unit == .one
      && parts.allSatisfy { $0.figure.value >= 100 }
  }

  /// Whether each part has a share of the whole beside it that fits: the rest was left unsaid then.
  private func areSharesOf(_ whole: Term, _ claim: ProseClaim, _ said: Said) -> Bool {
    claim.parts.allSatisfy { part in
      guard let term = said.term(part),
        let share = said.claims.first(where: { $0.beside == part && $0.stated != nil })?.stated,
        let stated = said.term(share), stated.figure.kind == .percent
      else { return false }
      let relation = Relation(rule: "", .share, stated: stated, terms: [term, whole])
      return Judge().decide(relation).verdict == .agrees
    }
  }
}

extension Said {
  /// Whether a part stands behind `and`, and thus at the end of its list: some of a list come to its
  /// whole by chance.
  fileprivate func isEndOfList(_ before: Term, _ part: Term) -> Bool {
    guard case .prose(_, _, let left) = before.slot, case .prose(_, _, let right) = part.slot else {
      return false
    }
    let (start, end) = (sentence.figures[left].range, sentence.figures[right].range)
    let gap = sentence.text.utf8.prefix(end.lowerBound).dropFirst(start.upperBound)
    return Label(String(decoding: gap, as: UTF8.self)).words.contains("and")
  }
}

extension Slot {
  /// Whether it is a figure of a sentence, or one that the sentence prints behind it.
  fileprivate func isSame(as figure: Slot, orBehindItIn said: Said) -> Bool {
    guard case .prose(said.block, said.number, let own) = self,
      case .prose(said.block, said.number, let other) = figure
    else { return self == figure }
    return own >= other
  }
}
