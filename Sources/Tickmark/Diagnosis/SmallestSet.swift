import Figures

/// Finds the smallest set of figures whose change makes every relation hold, where no single one does.
///
/// Relations that fail and share a figure belong together, across tables too. The search tries one
/// figure, two, then three, and ends at a fixed number of trials, so that no draft makes it long.
struct SmallestSet {
  /// A change of one figure, and how many failing relations it takes part in.
  struct Change: Hashable {
    let slot: Slot
    let figure: Figure
    let value: Exact
    let label: String
  }

  private let judgements: [Judgement]
  private let relationsOfSlot: [Slot: [Int]]
  private var trials = 0

  private static let trialsOfGroup = 3000
  private static let trialsOfDraft = 20_000
  private static let mostRelations = 12
  private static let mostTerms = 40

  init(_ judgements: [Judgement], _ relationsOfSlot: [Slot: [Int]]) {
    (self.judgements, self.relationsOfSlot) = (judgements, relationsOfSlot)
  }

  /// The set of each failing relation that stands in a group with exactly one smallest set, leaving
  /// out groups that single repairs mend.
  mutating func find(besides repaired: Set<Int>) -> [Int: [Change]] {
    var sets: [Int: [Change]] = [:]
    for group in groups() where group.contains(where: { !repaired.contains($0) }) {
      guard trials < SmallestSet.trialsOfDraft, let set = smallest(of: group) else { continue }
      for number in group { sets[number] = set }
    }
    return sets
  }

  /// Failing relations that share figures, in the order of the first of them.
  private func groups() -> [[Int]] {
    let failing = judgements.indices.filter { isOpen($0) }
    var groupOf: [Slot: Int] = [:]
    var groups: [Int: [Int]] = [:]
    for number in failing {
      let slots = Repairs.terms(of: judgements[number]).map(\.slot)
      let met = Set(slots.compactMap { groupOf[$0] }).sorted()
      let own = met.first ?? number
      var members = [number]
      for group in met { members += groups.removeValue(forKey: group) ?? [] }
      groups[own] = members.sorted()
      for member in members {
        for term in Repairs.terms(of: judgements[member]) { groupOf[term.slot] = own }
      }
    }
    return groups.values.filter { (2...SmallestSet.mostRelations).contains($0.count) }
      .sorted { $0[0] < $1[0] }
  }

  private func isOpen(_ number: Int) -> Bool {
    let judgement = judgements[number]
    guard judgement.isFailure, Repairs.takesPart(judgement) else { return false }
    let terms = Repairs.terms(of: judgement)
    return terms.count <= SmallestSet.mostTerms
      && terms.allSatisfy { $0.figure.bounds == nil && !$0.figure.isTooLong }
  }

  private mutating func smallest(of group: [Int]) -> [Change]? {
    let last = min(SmallestSet.trialsOfDraft, trials + SmallestSet.trialsOfGroup)
    for size in 1...3 {
      var found: Set<Set<Change>> = []
      let isWhole = search(group, [], size, &found, until: last)
      if found.count == 1, isWhole {
        // One figure alone is a repair or a candidate already.
        return size == 1
          ? nil : found.first?.sorted { Self.precedes($0, $1, in: group, judgements) }
      }
      guard found.isEmpty, isWhole else { return nil }
    }
    return nil
  }

  private static func precedes(
    _ first: Change, _ second: Change, in group: [Int], _ judgements: [Judgement]
  ) -> Bool {
    let order = group.flatMap { Repairs.terms(of: judgements[$0]).map(\.slot) }
    return (order.firstIndex(of: first.slot) ?? 0) < (order.firstIndex(of: second.slot) ?? 0)
  }

  /// Tries to make every relation of the group hold by so many more changes; false where the trials
  /// ran out.
  private mutating func search(
    _ group: [Int], _ changes: [Change], _ left: Int, _ found: inout Set<Set<Change>>,
    until last: Int
  ) -> Bool {
    guard found.count < 2 else { return true }
    guard let failing = firstFailing(group, changes) else {
      found.insert(Set(changes))
      return true
    }
    guard left > 0 else { return true }
    for term in Repairs.terms(of: failing) {
      guard !changes.contains(where: { $0.slot == term.slot }) else { continue }
      trials += 1
      guard trials < last else { return false }
      guard let value = Repairs.solve(failing, for: term), value != term.figure.value,
        Repairs.isPossible(value, term.figure)
      else { continue }
      let change = Change(slot: term.slot, figure: term.figure, value: value, label: term.label)
      guard !breaks(change, changes, group) else { continue }
      if !search(group, changes + [change], left - 1, &found, until: last) { return false }
    }
    return true
  }

  /// The relation that fails under the changes and leaves the fewest figures to try.
  private mutating func firstFailing(_ group: [Int], _ changes: [Change]) -> Judgement? {
    var best: Judgement?
    for number in group {
      trials += 1
      let judgement = judged(number, changes)
      guard !Self.holds(judgement) else { continue }
      if judgement.relation.terms.count < best?.relation.terms.count ?? .max { best = judgement }
    }
    return best
  }

  /// Whether a change breaks a relation that held.
  private mutating func breaks(_ change: Change, _ changes: [Change], _ group: [Int]) -> Bool {
    for number in relationsOfSlot[change.slot] ?? [] where !group.contains(number) {
      trials += 1
      if !Self.holds(judged(number, changes + [change])) { return true }
    }
    return false
  }

  private func judged(_ number: Int, _ changes: [Change]) -> Judgement {
    var relation = judgements[number].relation
    for change in changes {
      relation = Repairs.substitute(change.value, for: change.slot, in: relation)
    }
    return Judge().decide(relation)
  }

  private static func holds(_ judgement: Judgement) -> Bool {
    judgement.verdict == .agrees || judgement.verdict == .rounded
  }
}
