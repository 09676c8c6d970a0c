import Figures

/// Decides relations one by one; columns of shares are decided as sets.
struct Judge {
  /// How the house makes its shares; nil where any known way will do.
  var rounding: HouseRounding?

  /// Decides every relation, in the order given.
  func decide(_ relations: [Relation]) -> [Judgement] {
    var judgements = relations.map(decide)
    var sets: [Int: [Int]] = [:]
    for (index, relation) in relations.enumerated() where relation.statement == .share {
      if let set = relation.set { sets[set, default: []].append(index) }
    }
    var cutOff: Set<Slot> = []
    var special: [Int] = []
    var isRoundedElsewhere = false
    for set in sets.keys.sorted() {
      let shares = ShareSet(members: sets[set] ?? [])
      switch shares.decide(&judgements) {
      case .conventional:
        isRoundedElsewhere = isRoundedElsewhere || shares.isProvablyRounded(judgements)
      case .truncated:
        cutOff.formUnion(shares.members.compactMap { relations[$0].stated?.slot })
        special += shares.members
      case .mixed: cutOff.formUnion(shares.members.compactMap { relations[$0].stated?.slot })
      case .roundedTwice: special += shares.members
      default: continue
      }
    }
    if isRoundedElsewhere {
      for index in special where judgements[index].verdict == .rounded {
        judgements[index].isMixed = true
      }
    }
    for index in judgements.indices { explainCutOff(&judgements[index], cutOff) }
    if let rounding {
      for index in judgements.indices { rounding.apply(to: &judgements[index]) }
    }
    for index in judgements.indices { judgements[index].weigh() }
    return judgements
  }

  /// Decides one relation by the arithmetic of its printed figures.
  func decide(_ relation: Relation) -> Judgement {
    switch relation.statement {
    case .missing: return Judgement(relation, .missing)
    case .undecidable(let reason):
      var judgement = Judgement(relation, .unassessable)
      judgement.reason = reason
      return judgement
    case .decided(let verdict):
      var judgement = Judgement(relation, verdict)
      if verdict == .contradicts { judgement.cause = relation.cause }
      return judgement
    case .sum: return sum(relation)
    case .anySum(let readings): return anySum(relation, readings)
    case .share: return share(relation)
    case .whole: return whole(relation)
    case .percentChange: return change(relation)
    case .difference: return difference(relation)
    case .mean: return mean(relation)
    case .rate(let scale): return rate(relation, per: scale)
    case .product: return product(relation)
    case .same: return same(relation)
    }
  }

  private func sum(_ relation: Relation) -> Judgement {
    let computed = try? Sums.sum(relation.terms.map(\.addend))
    if let allowed = relation.allowed { return hedged(relation, allowed, computed) }
    guard let stated = relation.stated else { return broken(relation) }
    if leavesWithheldOut(stated, relation.terms) {
      return unassessable(relation, "the total may leave the withheld figures out")
    }
    let addends = relation.terms.map(relation.addend)
    let agreement = Sums.agreement(of: relation.grained(stated.figure), with: addends)
    if case .off = agreement, holdsWithNone(relation.grained(stated.figure), addends) {
      return unassessable(relation, "a withheld figure in it may be none")
    }
    return settle(relation, agreement, computed: computed)
  }

  /// Whether a sum holds where “fewer than 5” may stand for none as well.
  private func holdsWithNone(_ total: Figure, _ addends: [Addend]) -> Bool {
    func loosened(_ figure: Figure) -> Figure {
      guard figure.bounds?.low == .one, let high = figure.bounds?.high else { return figure }
      var copy = figure
      copy.bounds = Interval(low: .zero, high: high)
      return copy
    }
    let loose = addends.map { Addend(loosened($0.figure), isSubtracted: $0.isSubtracted) }
    return loose != addends
      && Sums.agreement(of: loosened(total), with: loose) == .undecidable(.withheld)
  }

  /// Whether the printed figures alone make up the total, beside withheld ones.
  private func leavesWithheldOut(_ stated: Term, _ terms: [Term]) -> Bool {
    guard stated.figure.bounds == nil, terms.contains(where: { $0.figure.bounds != nil }) else {
      return false
    }
    let printed = terms.filter { $0.figure.bounds == nil }
    guard !printed.isEmpty else { return false }
    return (try? Sums.sum(printed.map(\.addend))) == stated.figure.value
  }

  private func anySum(_ relation: Relation, _ readings: [[Int]]) -> Judgement {
    guard let stated = relation.stated else { return broken(relation) }
    let tried = readings.map { reading -> Judgement in
      let addends = reading.map { relation.addend(relation.terms[$0]) }
      var judgement = settle(
        relation, Sums.agreement(of: relation.grained(stated.figure), with: addends),
        computed: try? Sums.sum(addends))
      judgement.reading = reading
      return judgement
    }
    return tried.first { $0.verdict == .agrees } ?? tried.first { $0.verdict == .rounded }
      ?? tried.first ?? broken(relation)
  }

  private func share(_ relation: Relation) -> Judgement {
    guard let part = relation.firstOperand, let base = relation.secondOperand else {
      return unassessable(relation, "its base cannot be computed")
    }
    let computed = try? Shares.percentage(of: part.value, in: base.value)
    if let allowed = relation.allowed {
      return hedged(relation, allowed, computed, reach: reach(of: part, in: base))
    }
    guard let stated = relation.stated else { return broken(relation) }
    return settle(
      relation,
      Shares.agreement(
        of: stated.figure, part: relation.grained(part), base: relation.grained(base)),
      computed: computed)
  }

  private func whole(_ relation: Relation) -> Judgement {
    let figures = relation.terms.filter { !$0.isMark }.map(\.figure)
    var judgement = settle(
      relation, Wholes.agreement(of: figures),
      computed: try? Sums.sum(relation.terms.map(\.addend)), isSumOfTerms: true)
    // Rounding may explain the gap in general, and still no whole numbers give these shares.
    if judgement.verdict == .rounded, let base = relation.base?.figure.value.int,
      (try? Shares.isFeasible(figures, base: base)) == false
    {
      judgement.verdict = .contradicts
      judgement.rounding = nil
    }
    return judgement
  }

  private func change(_ relation: Relation) -> Judgement {
    guard let old = relation.firstOperand, let new = relation.secondOperand else {
      return broken(relation)
    }
    let computed = try? Changes.percent(from: old.value, to: new.value)
    if let allowed = relation.allowed {
      let ratio = reach(of: new, in: old)
      let reach = ratio.flatMap { try? $0 - Interval(exactly: .hundred) }
      return hedged(relation, allowed, computed, reach: reach)
    }
    guard let stated = relation.stated else { return broken(relation) }
    return settle(
      relation,
      Changes.agreement(
        of: stated.figure, from: relation.grained(old), to: relation.grained(new)),
      computed: computed)
  }

  private func difference(_ relation: Relation) -> Judgement {
    guard let old = relation.firstOperand, let new = relation.secondOperand else {
      return broken(relation)
    }
    let computed = try? new.value - old.value
    if let allowed = relation.allowed {
      let reach = try? new.interval(under: .nearest) - old.interval(under: .nearest)
      return hedged(relation, allowed, computed, reach: reach)
    }
    guard let stated = relation.stated else { return broken(relation) }
    return settle(
      relation,
      Changes.difference(
        of: relation.grained(stated.figure), from: relation.grained(old), to: relation.grained(new)),
      computed: computed)
  }

  private func mean(_ relation: Relation) -> Judgement {
    guard let stated = relation.stated, !relation.terms.isEmpty else { return broken(relation) }
    let sum = try? Sums.sum(relation.terms.map(\.addend))
    return settle(
      relation, Quotients.mean(stated.figure, of: relation.terms.map(\.figure)),
      computed: sum.flatMap { try? $0 / Exact(relation.terms.count) })
  }

  private func rate(_ relation: Relation, per scale: Exact) -> Judgement {
    guard let stated = relation.stated, let part = relation.firstOperand,
      let base = relation.secondOperand
    else { return broken(relation) }
    return settle(
      relation, Quotients.rate(stated.figure, of: part, per: base, scale: scale),
      computed: try? part.value * scale / base.value)
  }

  private func product(_ relation: Relation) -> Judgement {
    guard let stated = relation.stated else { return broken(relation) }
    let product = relation.terms.reduce(Exact.one as Exact?) { product, term in
      product.flatMap { try? $0 * term.figure.value }
    }
    guard let product, let gap = try? stated.figure.value - product else {
      return settle(relation, .undecidable(.overflow), computed: nil)
    }
    return settle(relation, gap.isZero ? .agrees : .off(by: gap), computed: product)
  }

  /// A hedged claim holds where what its operands give lies in the values that the hedge allows.
  private func hedged(
    _ relation: Relation, _ allowed: Interval, _ computed: Exact?, reach: Interval? = nil
  ) -> Judgement {
    guard let computed else { return unassessable(relation, "its base is zero") }
    let holds = allowed.contains(computed) || reach.map { $0.overlaps(allowed) } ?? false
    var judgement = Judgement(relation, holds ? .agrees : .contradicts)
    judgement.computed = computed
    judgement.span = allowed
    return judgement
  }

  /// In per cent, what one figure may be of another by their printed digits.
  private func reach(of part: Figure, in base: Figure) -> Interval? {
    guard part.bounds == nil, base.bounds == nil,
      let parts = try? part.interval(under: .nearest).scaled(by: .hundred)
    else { return nil }
    return try? parts.divided(by: base.interval(under: .nearest))
  }

  private func same(_ relation: Relation) -> Judgement {
    if let allowed = relation.allowed {
      return hedged(relation, allowed, relation.terms.first?.figure.value)
    }
    guard let stated = relation.stated, let other = relation.terms.first else {
      return broken(relation)
    }
    if stated.figure.bounds != nil || other.figure.bounds != nil {
      return unassessable(relation, "one of them is withheld or a range")
    }
    var judgement = Judgement(relation, .agrees)
    judgement.computed = other.figure.value
    guard stated.figure.value != other.figure.value else { return judgement }
    if let grain = relation.grain, let gap = try? stated.figure.value - other.figure.value,
      gap.magnitude <= grain
    {
      judgement.verdict = .rounded
      judgement.rounding = .sumOfRounded
      return judgement
    }
    judgement.gap = try? stated.figure.value - other.figure.value
    let coarser = max(stated.figure.unit, other.figure.unit)
    let overlap = try? Rounding.nearest.preimage(of: stated.figure.value, unit: stated.figure.unit)
      .overlaps(Rounding.nearest.preimage(of: other.figure.value, unit: other.figure.unit))
    if stated.figure.unit != other.figure.unit, overlap == true, coarser > .zero {
      judgement.rounding = .roundedFurther
      return judgement
    }
    judgement.verdict = .contradicts
    judgement.cause = .statedDifferently
    return judgement
  }

  private func settle(
    _ relation: Relation, _ agreement: Agreement, computed: Exact?, isSumOfTerms: Bool = false
  ) -> Judgement {
    var judgement = Judgement(relation, .agrees)
    judgement.computed = computed
    switch agreement {
    case .agrees: break
    case .rounded(let reason):
      judgement.verdict = .rounded
      judgement.rounding = reason
      judgement.gap = computed.flatMap { computed in
        isSumOfTerms
          ? try? computed - .hundred : relation.stated.flatMap { try? $0.figure.value - computed }
      }
    case .off(let gap):
      judgement.verdict = .contradicts
      judgement.gap = gap
    case .undecidable(.withheld): return unassessable(relation, "a figure in it is withheld")
    case .undecidable(.zeroBase): return zeroBase(relation)
    case .undecidable(.overflow):
      return unassessable(relation, "its figures are too long to compute with")
    }
    return judgement
  }

  private func zeroBase(_ relation: Relation) -> Judgement {
    if relation.stated?.figure.value.isZero ?? true {
      return unassessable(relation, "its base is zero")
    }
    return unassessable(relation, "a percentage of zero has no meaning")
  }

  private func unassessable(_ relation: Relation, _ reason: String) -> Judgement {
    var judgement = Judgement(relation, .unassessable)
    judgement.reason = reason
    return judgement
  }

  private func broken(_ relation: Relation) -> Judgement {
    unassessable(relation, "the figure that it speaks of is not printed")
  }

  /// Shares that were cut off come to less than the whole, each by less than a unit.
  private func explainCutOff(_ judgement: inout Judgement, _ cutOff: Set<Slot>) {
    guard judgement.verdict == .contradicts, judgement.relation.statement == .whole,
      let gap = judgement.gap, gap.isNegative
    else { return }
    let shares = judgement.relation.terms.filter { !$0.isMark }
    guard shares.allSatisfy({ cutOff.contains($0.slot) }),
      let most = try? Sums.sum(shares.map { Addend($0.figure.asUnit) }), gap.magnitude < most
    else { return }
    judgement.verdict = .rounded
    judgement.rounding = .truncated
    judgement.cause = .truncated
  }
}

extension Figure {
  /// The worth of the last printed digit as a figure of its own.
  fileprivate var asUnit: Figure { Figure(text: text, value: unit, kind: kind) }
}
