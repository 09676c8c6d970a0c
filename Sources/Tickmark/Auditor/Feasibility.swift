import Figures

/// Finds relations that hold one by one, thanks to rounding, and cannot hold together.
///
/// Every printed figure stands for a span of values. Each relation narrows the spans of its figures,
/// until nothing changes; a span that comes out empty proves a contradiction that no relation shows
/// alone.
struct Feasibility {
  /// The relations that conflict, none of which can be left out.
  struct Conflict {
    let members: [Int]
    /// Whether no way of rounding explains it; else each figure was not rounded on its own.
    let isCertain: Bool
  }

  private let judgements: [Judgement]

  private static let mostMembers = 400
  private static let mostRounds = 12

  init(_ judgements: [Judgement]) { self.judgements = judgements }

  /// The conflicts of groups of relations that share figures, and of which one at least needs
  /// rounding to hold: where none does, the printed figures themselves satisfy them all.
  func find() -> [Conflict] {
    let seeds = judgements.filter(Feasibility.needsRounding)
    guard !seeds.isEmpty else { return [] }
    let tables = Set(seeds.flatMap { $0.slots.compactMap(\.ownTable) })
    let near = judgements.indices.filter { number in
      judgements[number].slots.contains { $0.ownTable.map(tables.contains) ?? false }
    }
    // What is wrong, or was rounded otherwise, is told where it stands.
    let disputed = Set(
      near.filter { number in
        let judgement = judgements[number]
        return judgement.verdict == .contradicts
          || judgement.verdict == .rounded && judgement.rounding != .sumOfRounded
      }.flatMap(slots))
    return groups(near.filter(isProven)).filter { group in
      group.count > 1 && group.count <= Feasibility.mostMembers
        && group.contains { Feasibility.needsRounding(judgements[$0]) }
        && !group.contains { slots($0).contains(where: disputed.contains) }
    }.compactMap(conflict)
  }

  private func slots(_ number: Int) -> [Slot] { judgements[number].slots }

  private static func needsRounding(_ judgement: Judgement) -> Bool {
    guard judgement.slots.allSatisfy({ $0.ownTable != nil }) else { return false }
    if judgement.verdict == .rounded { return judgement.rounding == .sumOfRounded }
    guard judgement.verdict == .agrees, let stated = judgement.relation.stated?.figure,
      let computed = judgement.computed
    else { return false }
    switch judgement.relation.statement {
    case .share, .percentChange:
      guard !judgement.relation.terms.allSatisfy({ judgement.relation.grained($0.figure).isExact })
      else { return false }
      let limits = try? Rounding.nearest.preimage(of: stated.value, unit: stated.unit)
      return limits.map { !$0.contains(computed) } ?? false
    default: return false
    }
  }

  /// Whether a relation is sure, and holds by itself with nothing but rounding to explain it.
  private func isProven(_ number: Int) -> Bool {
    let judgement = judgements[number]
    let relation = judgement.relation
    guard judgement.verdict == .agrees || judgement.rounding == .sumOfRounded,
      judgement.verdict == .agrees || judgement.verdict == .rounded,
      relation.lane != .suggested, relation.allowed == nil,
      !relation.isLoose, !relation.isOnlyConfirming
    else { return false }
    let isWorkable = judgement.slots.allSatisfy { $0.ownTable != nil }
    switch relation.statement {
    case .sum, .anySum, .difference: return isWorkable
    case .whole: return isWorkable && !relation.terms.contains(where: \.isMark)
    case .share, .percentChange: return isWorkable && relation.leading == 1
    default: return false
    }
  }

  /// Relations that share figures, each group in order.
  private func groups(_ numbers: [Int]) -> [[Int]] {
    var groupOf: [Slot: Int] = [:]
    var groups: [Int: [Int]] = [:]
    for number in numbers {
      let own = slots(number)
      let met = Set(own.compactMap { groupOf[$0] })
      let name = met.min() ?? number
      var members = [number]
      for other in met { members += groups.removeValue(forKey: other) ?? [] }
      groups[name] = members
      for slot in met.count > 1 ? members.flatMap(slots) : own { groupOf[slot] = name }
    }
    return groups.values.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  /// Adds a contradiction for each certain conflict, and a remark where figures that were adjusted
  /// would explain it.
  static func apply(to judgements: inout [Judgement]) {
    for conflict in Feasibility(judgements).find() {
      // The check stands at the figure that is printed last.
      let last = conflict.members.max { first, second in
        judgements[first].slots[0].precedes(judgements[second].slots[0])
      }
      guard let last else { continue }
      let words = conflict.members.prefix(4).map { Explanation(judgement: judgements[$0]).message }
      let more = conflict.members.count > 4 ? "; and \(conflict.members.count - 4) more" : ""
      guard conflict.isCertain else {
        judgements[last].conflict = words.joined(separator: "; ") + more
        continue
      }
      let all = conflict.members.map { judgements[$0] }
      var relation = Relation(
        rule: judgements[last].relation.rule, .decided(.contradicts),
        stated: judgements[last].relation.stated,
        terms: all.flatMap { Array($0.shownTerms) },
        message: "cannot hold together, however they were rounded: "
          + words.joined(separator: "; ") + more,
        address: judgements[last].relation.address + ["together"])
      relation.pack = judgements[last].relation.pack
      var judgement = Judgement(relation, .contradicts)
      judgement.severity = .error
      judgements.append(judgement)
    }
  }

  // MARK: Conflicts

  private func conflict(in group: [Int]) -> Conflict? {
    guard isEmpty(group, .nearest), isEmpty(group, .cutOff) else { return nil }
    let isCertain = isEmpty(group, .anyWay)
    let reach: FigureSpans.Reach = isCertain ? .anyWay : .nearest
    return Conflict(members: smallest(of: group) { isEmpty($0, reach) }, isCertain: isCertain)
  }

  private func isEmpty(_ group: [Int], _ reach: FigureSpans.Reach) -> Bool {
    var spans = FigureSpans(reach)
    let constraints = group.compactMap { spans.constraint(of: judgements[$0]) }
    for _ in 0..<Feasibility.mostRounds {
      var isNarrower = false
      for constraint in constraints {
        switch spans.narrow(constraint) {
        case .empty: return true
        case .narrower: isNarrower = true
        case .same: continue
        }
      }
      if !isNarrower { return false }
    }
    return false
  }

  /// Leaves out what is not needed for the conflict, halves first.
  private func smallest(of group: [Int], isEmpty: ([Int]) -> Bool) -> [Int] {
    var members = group
    var size = max(1, members.count / 2)
    while true {
      var start = 0
      while start < members.count {
        let rest = Array(members[..<start] + members.dropFirst(start + size))
        if rest.count > 1, isEmpty(rest) { members = rest } else { start += size }
      }
      guard size > 1 else { return members }
      size /= 2
    }
  }
}

extension Judgement {
  /// The figures that it speaks of in the shown reading, the stated one first.
  fileprivate var slots: [Slot] {
    [relation.stated?.slot].compactMap(\.self) + shownTerms.map(\.slot)
  }
}

extension Slot {
  fileprivate func precedes(_ other: Slot) -> Bool {
    guard case .cell(let table, let row, let column, _) = self,
      case .cell(let later, let below, let behind, _) = other
    else { return false }
    return (table, row, column) < (later, below, behind)
  }

  /// The table of the draft that the figure stands in.
  fileprivate var ownTable: Int? {
    switch self {
    case .cell(let table, _, _, _), .words(let table, _, _, _): table
    case .prose, .elsewhere: nil
    }
  }
}
