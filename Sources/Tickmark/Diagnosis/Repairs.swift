import Figures

/// Finds the one figure whose change makes every relation hold, where there is exactly one.
struct Repairs {
  private let judgements: [Judgement]
  /// The relations that each figure takes part in.
  let relationsOfSlot: [Slot: [Int]]

  /// A change of one figure, and what it would mend.
  struct Repair {
    let slot: Slot
    let figure: Figure
    let value: Exact
    let mended: [Int]
  }

  init(_ judgements: [Judgement]) {
    self.judgements = judgements
    var index: [Slot: [Int]] = [:]
    for (number, judgement) in judgements.enumerated() where Repairs.takesPart(judgement) {
      for term in Repairs.terms(of: judgement) {
        Repairs.note(number, in: &index[term.slot, default: []])
      }
    }
    relationsOfSlot = index
  }

  /// A figure that stands twice in a relation takes part in it once.
  private static func note(_ number: Int, in relations: inout [Int]) {
    if relations.last != number { relations.append(number) }
  }

  /// The repair of each failing judgement that has exactly one.
  func find() -> [Int: Repair] {
    var options: [Int: [Repair]] = [:]
    for (number, judgement) in judgements.enumerated() where judgement.isFailure {
      options[number] = candidates(for: number, judgement)
    }
    var repairs: [Int: Repair] = [:]
    for (number, own) in options {
      let most = own.map(\.mended.count).max() ?? 0
      let best = own.filter { $0.mended.count == most }
      // Two or more mended at once, or the only figure that nothing else holds in place.
      if most >= 2, best.count == 1 {
        repairs[number] = best[0]
      } else if most == 1, own.count == 1, isPinnedElsewhere(number, except: own[0].slot) {
        repairs[number] = own[0]
      }
    }
    return repairs
  }

  static func takesPart(_ judgement: Judgement) -> Bool {
    guard judgement.relation.lane != .suggested else { return false }
    switch judgement.verdict {
    case .agrees, .rounded: return true
    case .contradicts: return !judgement.relation.isOnlyConfirming
    default: return false
    }
  }

  static func terms(of judgement: Judgement) -> [Term] {
    [judgement.relation.stated].compactMap(\.self) + judgement.shownTerms
  }

  private func candidates(for number: Int, _ judgement: Judgement) -> [Repair] {
    var seen: Set<Slot> = []
    // What a withheld figure would have to be must not be said.
    guard Repairs.terms(of: judgement).allSatisfy({ $0.figure.bounds == nil }) else { return [] }
    return Repairs.terms(of: judgement).compactMap { term in
      // What was published is not for the draft's author to change.
      guard term.slot.isOwn, seen.insert(term.slot).inserted,
        let value = Repairs.solve(judgement, for: term),
        value != term.figure.value, Repairs.isPossible(value, term.figure)
      else { return nil }
      return weigh(term, value)
    }
  }

  /// The value of one term that makes the judgement's relation hold.
  static func solve(_ judgement: Judgement, for term: Term) -> Exact? {
    let relation = judgement.relation
    let isStated = relation.stated?.slot == term.slot
    guard let gap = judgement.gap, let computed = judgement.computed else { return nil }
    switch relation.statement {
    case .sum, .anySum:
      if isStated { return computed }
      return try? term.figure.value + (term.isSubtracted ? -gap : gap)
    case .same:
      return isStated ? computed : relation.stated?.figure.value
    case .whole:
      return try? term.figure.value - gap
    case .share, .percentChange, .difference, .mean, .rate, .product:
      guard isStated else { return nil }
      return try? Rounding.nearest(to: computed, unit: term.figure.unit)
    case .missing, .undecidable, .decided:
      return nil
    }
  }

  static func isPossible(_ value: Exact, _ figure: Figure) -> Bool {
    // The size of a fall goes down, whatever it is.
    let isFall = figure.value.isNegative
    if figure.kind == .count { return value.isWhole && value.isNegative == isFall }
    if figure.kind == .percent { return value.isNegative == isFall }
    return true
  }

  /// What changing the term would mend; nil where it breaks something that held.
  private func weigh(_ term: Term, _ value: Exact) -> Repair? {
    var mended: [Int] = []
    let judge = Judge()
    for number in relationsOfSlot[term.slot] ?? [] {
      let judgement = judgements[number]
      let after = judge.decide(Repairs.substitute(value, for: term.slot, in: judgement.relation))
      let holds = after.verdict == .agrees || after.verdict == .rounded
      if judgement.verdict == .contradicts {
        if holds { mended.append(number) }
      } else if !holds, judgement.verdict == .agrees || !isNear(after) {
        return nil
      }
    }
    return mended.isEmpty
      ? nil : Repair(slot: term.slot, figure: term.figure, value: value, mended: mended)
  }

  /// Rounded members of a set are judged together; alone they may be off by less than a unit.
  private func isNear(_ judgement: Judgement) -> Bool {
    guard let gap = judgement.gap, let stated = judgement.relation.stated else { return false }
    return gap.magnitude < stated.figure.unit
  }

  static func substitute(_ value: Exact, for slot: Slot, in relation: Relation) -> Relation {
    var changed = relation
    if changed.stated?.slot == slot { changed.stated?.figure.value = value }
    for index in changed.terms.indices where changed.terms[index].slot == slot {
      changed.terms[index].figure.value = value
      changed.terms[index].isMark = false
    }
    return changed
  }

  /// Every other figure of the relation is held in place by a relation that holds.
  private func isPinnedElsewhere(_ number: Int, except free: Slot) -> Bool {
    Repairs.terms(of: judgements[number]).allSatisfy { term in
      term.slot == free
        || (relationsOfSlot[term.slot] ?? []).contains {
          $0 != number && judgements[$0].verdict != .contradicts
        }
    }
  }
}
