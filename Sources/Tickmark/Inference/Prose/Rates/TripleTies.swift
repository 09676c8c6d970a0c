import Claims
import Figures
import Reports

/// Figures that multiply: so many at so much each come to so much.
extension ProseTies {
  /// The relations of a sentence's triples but for those that `others` speak for already.
  func triples(_ said: Said, _ before: [Sentence], besides others: [Relation]) -> [Relation] {
    var taken = Set(others.map { Set(([$0.stated] + $0.terms).compactMap { $0?.slot }) })
    return ClaimReader.unitTriples(in: said.sentence, after: before).compactMap { triple in
      guard !isRead(triple, said), let relation = relation(triple, said) else { return nil }
      let slots = ([relation.stated] + relation.terms).compactMap { $0?.slot }
      return taken.insert(Set(slots)).inserted ? relation : nil
    }
  }

  /// Whether a claim of the sentence speaks for it already, and is sure of it.
  private func isRead(_ triple: UnitTriple, _ said: Said) -> Bool {
    said.claims.contains { claim in
      claim.certainty == .strong && claim.stated != nil
        && (claim.family == .average && !claim.parts.isEmpty && claim.stated == triple.each.figure
          || claim.family == .product
            && Set(claim.operands.map(\.place)) == [triple.each, triple.number])
    }
  }

  private func relation(_ triple: UnitTriple, _ said: Said) -> Relation? {
    guard let each = earlier(triple.each, said).map(Self.inPounds),
      let total = earlier(triple.total, said).map(Self.inPounds),
      let number = earlier(triple.number, said), !isRateUnit(number)
    else { return nil }
    let all = [each, total, number]
    guard all.allSatisfy({ $0.figure.bounds == nil && $0.figure.value > .zero }) else { return nil }
    let address =
      study.report.sections[said.section].path
      + [said.sentence.withoutDigits, "so many at so much", "\(triple.each.figure)"]
    var relation: Relation
    switch triple.stated {
    case .each:
      relation = Relation(
        rule: "share-in-prose", .rate(per: triple.scale), stated: each, terms: [total, number],
        address: address)
    case .number:
      relation = Relation(
        rule: "share-in-prose", .rate(per: .one), stated: number, terms: [total, each],
        address: address)
    case .total:
      relation = Relation(
        rule: "remainder-in-prose", .product, stated: total, terms: [number, each],
        address: address)
    }
    // Across sentences one digit agrees by chance.
    if triple.certainty == .weak, FarApart.digits(of: each) < 2 { return nil }
    if triple.hedge != nil { return heldNear(relation, triple) }
    if holds(relation) { return relation }
    if let told = heldLoosely(relation, triple) { return told }
    if triple.stated == .total, let further = triple.further.flatMap({ earlier($0, said) }) {
      relation.terms.insert(further, at: 0)
      if holds(relation) { return relation }
      if let told = heldLoosely(relation, triple) { return told }
    }
    guard triple.certainty != .weak, isOfItsSize(relation), !isGivenByOthers(relation, said) else {
      return nil
    }
    relation.needsSlip = relation.needsSlip || triple.certainty == .likely
    // Where few digits tell something a slip explains too much.
    guard !relation.needsSlip || FarApart.digits(of: total) > 2 && FarApart.digits(of: each) > 1
    else {
      return nil
    }
    return relation
  }

  /// `60.3 per 1,000 residents`: so many are counted for, and none are there.
  private func isRateUnit(_ number: Term) -> Bool {
    guard case .prose(let block, let place, let figure) = number.slot else { return false }
    let sentence = study.report.blocks[block].sentences[place]
    let lead = sentence.text.utf8.prefix(sentence.figures[figure].range.lowerBound).suffix(4)
    return lead.elementsEqual("per ".utf8)
  }

  /// `Roughly £7,800 a month`: held where the values that the hedge allows hold what is worked out.
  private func heldNear(_ relation: Relation, _ triple: UnitTriple) -> Relation? {
    guard let stated = relation.stated, let found = Judge().decide(relation).computed,
      // Nothing is ticked by an order.
      let hedge = triple.hedge,
      [.approximately, .almost, .closeTo, .justOver, .justUnder].contains(hedge),
      hedge.interval(for: stated.figure)?.contains(found) ?? false
    else { return nil }
    return told(relation, found)
  }

  private func holds(_ relation: Relation) -> Bool { Judge().decide(relation).verdict == .agrees }

  /// The relation as told, where amounts that end in noughts may have been rounded to them.
  private func heldLoosely(_ relation: Relation, _ triple: UnitTriple) -> Relation? {
    guard let stated = relation.stated else { return nil }
    let judgement = Judge().decide(relation)
    guard let found = judgement.computed else { return nil }
    var isHeld = false
    if relation.statement == .product {
      let own = Self.coarse(stated).figure
      let allowed = try? Rounding.nearest.preimage(of: own.value, unit: own.unit)
      // A fixed price that prints its last pound is no rounded one.
      let isFixed =
        !triple.isMean
        && relation.terms.allSatisfy {
          $0.figure.unit == 1 || $0.figure.kind == .money && $0.figure.unit < 1
        }
      let product = isFixed ? Interval(exactly: found) : reach(of: relation.terms)
      isHeld = product.flatMap { allowed?.overlaps($0) } ?? false
    } else {
      var loose = relation
      loose.stated = Self.coarse(stated)
      loose.terms = relation.terms.map(Self.coarse)
      isHeld = holds(loose)
    }
    return isHeld ? told(relation, found) : nil
  }

  private func told(_ relation: Relation, _ found: Exact) -> Relation? {
    guard let stated = relation.stated, let shown = found.decimals(stated.figure.places + 1) else {
      return nil
    }
    var told = relation
    told.statement = .decided(.agrees)
    told.message =
      "\(relation.terms.map(\.figure.text).joined(separator: " and ")) make \(shown), "
      + "as the sentence says"
    return told
  }
}
