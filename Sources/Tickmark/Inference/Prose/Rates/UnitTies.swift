import Claims
import Figures
import Reports

extension Inference {
  /// What falls to one is what was shared out by how many it was shared out among.
  public static let unitValuesInProse = ofProse("unitValuesInProse") { ties in
    let study = ties.study
    return study.said.flatMap { said -> [Relation] in
      guard said.cell == nil else { return [] }
      let hints = study.hints[said.block][said.number]
      let isUnit = hints.contains(.unitValues)
      guard isUnit || hints.contains(.triples) || said.sentence.printsArticleBehindFigure else {
        return []
      }
      let own = said.sentence.figures.count
      let prices = own > 1 ? ties.timePrices(said) : []
      let sentences = Array(study.report.blocks[said.block].sentences[..<said.number].suffix(2))
      guard own + sentences.reduce(0, { $0 + $1.figures.count }) > 2 else { return prices }
      var found: [Relation] = []
      if isUnit {
        for value in ClaimReader.unitValues(in: said.sentence, after: sentences) {
          guard let relation = ties.relation(value, said),
            // What several come to falls to each of them once: another value is of others.
            !found.contains(where: { $0.terms == relation.terms })
          else { continue }
          found.append(relation)
        }
      }
      return found + prices + ties.triples(said, sentences, besides: found)
    }
  }
}

extension ProseTies {
  /// The relation of the pair that gives the value, or of the only one that words leave.
  fileprivate func relation(_ value: UnitValue, _ said: Said) -> Relation? {
    let isRead = said.claims.contains {
      $0.stated == value.stated && $0.family == .average && !$0.parts.isEmpty
    }
    guard !isRead, let printed = said.term(value.stated), printed.figure.bounds == nil,
      printed.figure.value > .zero
    else { return nil }
    let pairs = value.totals.prefix(4).flatMap { total in
      value.divisors.prefix(4).compactMap { divisor -> Relation? in
        guard total != divisor, let above = earlier(total, said),
          let below = earlier(divisor, said),
          above.figure.bounds == nil, below.figure.bounds == nil, !below.figure.value.isZero
        else { return nil }
        return Relation(
          rule: "share-in-prose", .rate(per: value.scale), stated: printed, terms: [above, below],
          address: study.report.sections[said.section].path
            + [said.sentence.withoutDigits, "for each", "\(value.stated)"])
      }
    }
    let isLong =
      (try? printed.figure.value / 10).map { $0 >= Self.coarse(printed).figure.unit } ?? false
    if pairs.count == 1 || isLong {
      for pair in pairs { if let found = confirmed(pair, value) { return found } }
    }
    guard value.isTied, value.hedge == nil else { return nil }
    guard pairs.count == 1 else { return slipped(pairs, said) }
    guard let failed = pairs.first, isOfItsSize(failed), !isGivenByOthers(failed, said) else {
      return nil
    }
    return printsOthers(failed, said) ? slipped([failed], said) : turned(failed)
  }

  /// `The 131 gave rise to 176, an average of 1.8 apiece`: of which there is more is shared out.
  private func turned(_ failed: Relation) -> Relation {
    guard let stated = failed.stated?.figure.value, stated >= 1,
      failed.statement == .rate(per: .one),
      let found = Judge().decide(failed).computed, found < 1,
      failed.terms.allSatisfy({ $0.figure.kind == .count })
    else { return failed }
    var turned = failed
    turned.terms.reverse()
    return turned
  }

  /// `With 287 on plans and 421 in care, 75 for each`: whether another count of the sentence may belong to the total.
  private func printsOthers(_ failed: Relation, _ said: Said) -> Bool {
    let own = Set([failed.stated].compactMap { $0?.slot } + failed.terms.map(\.slot))
    return failed.terms[0].slot.isOfSentence(of: failed.stated?.slot ?? failed.terms[0].slot)
      && said.sentence.figures.indices.compactMap { said.term($0) }.contains {
        $0.figure.kind == failed.terms[0].figure.kind && $0.figure.value >= 10
          && !own.contains($0.slot)
      }
  }

  /// The one pair that one slip of the value would make it of.
  private func slipped(_ pairs: [Relation], _ said: Said) -> Relation? {
    let near = pairs.filter { pair in
      guard let stated = pair.stated, FarApart.digits(of: stated) > 1 else { return false }
      return FarApart.slips(of: stated.figure).contains { slip in
        var mended = pair
        mended.stated = OneSlip.mended(stated, slip)
        return FarApart.isSlip(of: stated.figure, to: slip)
          && Judge().decide(mended).verdict == .agrees
      }
    }
    guard near.count == 1, pairs.count < 3, var failed = near.first,
      !isGivenByOthers(failed, said)
    else { return nil }
    failed.needsSlip = true
    return failed
  }

  /// The relation where it holds, if need be by what a hedge or the noughts of an amount leave open.
  private func confirmed(_ relation: Relation, _ value: UnitValue) -> Relation? {
    guard let stated = relation.stated, relation.terms.count == 2 else { return nil }
    let judgement = Judge().decide(relation)
    if value.hedge == nil, judgement.verdict == .agrees { return relation }
    var loose = relation
    loose.stated = Self.coarse(stated)
    loose.terms[0] = Self.coarse(relation.terms[0])
    let isHeld =
      value.hedge.map { hedge in
        guard let allowed = hedge.interval(for: stated.figure), let found = judgement.computed
        else { return false }
        return allowed.contains(found)
      } ?? (Judge().decide(loose).verdict == .agrees)
    guard isHeld, let shown = judgement.computed?.decimals(stated.figure.places + 1) else {
      return nil
    }
    var told = relation
    told.statement = .decided(.agrees)
    told.message =
      "\(relation.terms[0].figure.text) for \(relation.terms[1].figure.text) is \(shown) each, "
      + "as the sentence says"
    return told
  }

  /// The same with the noughts at its end for rounding: £412,000 may be £411,600.
  static func coarse(_ term: Term) -> Term {
    guard term.figure.kind == .money, term.figure.places == 0 else { return term }
    var term = term
    while let next = try? term.figure.unit * 10, let units = try? term.figure.value / next,
      units.isWhole, units >= 10
    {
      term.figure.unit = next
    }
    return term
  }

  /// Whether what the pair gives is of the size of what is stated: else it is of something else.
  func isOfItsSize(_ relation: Relation) -> Bool {
    guard let stated = relation.stated?.figure.value, let found = Judge().decide(relation).computed,
      let quotient = try? found / stated
    else { return false }
    return quotient < 5 && quotient > ProseTies.leastQuotient
  }

  private static let leastQuotient = (try? Exact(1, over: 5)) ?? .one

  /// Whether other figures near by give the value as well.
  func isGivenByOthers(_ failed: Relation, _ said: Said) -> Bool {
    var all: [Term] = []
    for back in 0...2 where back <= said.number {
      let number = said.number - back
      let figures = study.report.blocks[said.block].sentences[number].figures
      all += figures.indices.compactMap { term(block: said.block, number, $0) }
    }
    let amounts = all.filter { term in
      term.slot != failed.stated?.slot && term.figure.bounds == nil && term.figure.value > .zero
        && [.count, .money, .rate, .average, .duration].contains(term.figure.kind)
    }
    let taken = failed.terms.map(\.slot)
    return amounts.contains { below in
      amounts.contains { above in
        guard above.slot != below.slot, [above.slot, below.slot] != taken else { return false }
        var other = failed
        other.terms = [Self.coarse(above), below]
        return Judge().decide(other).verdict == .agrees
      }
    }
  }
}
