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
    let reach: Spans.Reach = isCertain ? .anyWay : .nearest
    return Conflict(members: smallest(of: group) { isEmpty($0, reach) }, isCertain: isCertain)
  }

  private func isEmpty(_ group: [Int], _ reach: Spans.Reach) -> Bool {
    var spans = Spans(reach)
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

/// What each figure of a group of relations may be, and what each relation leaves of it.
private struct Spans {
  /// How far from the printed figure the exact one may lie.
  enum Reach { case nearest, cutOff, anyWay }
  enum Outcome { case same, narrower, empty }

  private struct Span {
    var low: Exact
    var high: Exact
  }

  /// A relation between figures, by their numbers.
  enum Constraint {
    /// The figures, some taken away, come to a constant.
    case sum([(figure: Int, isSubtracted: Bool)], is: Exact)
    /// A percentage of a base, or the change to it where a hundred are added to it first.
    case share(stated: Int, plus: Exact, part: Int, base: Int)
  }

  private let reach: Reach
  private var spans: [Span] = []
  private var numbers: [Slot: Int] = [:]

  init(_ reach: Reach) { self.reach = reach }

  /// What a judgement's relation demands; nil where a figure has no span or its base is several
  /// figures.
  mutating func constraint(of judgement: Judgement) -> Constraint? {
    let relation = judgement.relation
    let terms = judgement.shownTerms
    let stated = relation.stated.flatMap { number(of: $0, relation) }
    var parts: [Int] = []
    for term in terms {
      guard let number = number(of: term, relation) else { return nil }
      parts.append(number)
    }
    switch relation.statement {
    case .sum, .anySum:
      guard let stated else { return nil }
      return .sum(
        [(stated, true)] + zip(parts, terms.map(\.isSubtracted)).map { ($0, $1) }, is: .zero)
    case .whole: return .sum(parts.map { ($0, false) }, is: .hundred)
    case .difference:
      guard let stated, parts.count == 2 else { return nil }
      return .sum([(stated, true), (parts[1], false), (parts[0], true)], is: .zero)
    case .share:
      guard let stated, parts.count == 2 else { return nil }
      return .share(stated: stated, plus: .zero, part: parts[0], base: parts[1])
    case .percentChange:
      guard let stated, parts.count == 2 else { return nil }
      return .share(stated: stated, plus: .hundred, part: parts[1], base: parts[0])
    default: return nil
    }
  }

  private mutating func number(of term: Term, _ relation: Relation) -> Int? {
    if let known = numbers[term.slot] { return known }
    guard let span = span(of: relation.grained(term.figure)) else { return nil }
    spans.append(span)
    numbers[term.slot] = spans.count - 1
    return spans.count - 1
  }

  private func span(of figure: Figure) -> Span? {
    if let bounds = figure.bounds {
      guard let low = bounds.low, let high = bounds.high else { return nil }
      return Span(low: low, high: high)
    }
    if figure.isExact { return Span(low: figure.value, high: figure.value) }
    let limits: Interval?
    switch reach {
    case .nearest: limits = try? Rounding.nearest.preimage(of: figure.value, unit: figure.unit)
    case .cutOff: limits = try? Rounding.truncate.preimage(of: figure.value, unit: figure.unit)
    case .anyWay:
      return Spans.span(try? figure.value - figure.unit, try? figure.value + figure.unit)
    }
    return Spans.span(limits?.low, limits?.high)
  }

  /// Leaves of each figure's span what the constraint allows; a number too long to compute with
  /// narrows nothing.
  mutating func narrow(_ constraint: Constraint) -> Outcome {
    switch constraint {
    case .sum(let terms, let total): return narrow(terms, to: total)
    case .share(let stated, let plus, let part, let base):
      return narrow(stated, plus, part, base)
    }
  }

  private mutating func narrow(
    _ terms: [(figure: Int, isSubtracted: Bool)], to total: Exact
  ) -> Outcome {
    var (low, high) = (Exact.zero, Exact.zero)
    for term in terms {
      let span = signed(term)
      guard let least = try? low + span.low, let most = try? high + span.high else { return .same }
      (low, high) = (least, most)
    }
    var outcome = Outcome.same
    for term in terms {
      let own = signed(term)
      // What is left for this one when all others are as large, or as small, as they can be.
      guard let others = try? high - own.high, let least = try? total - others,
        let fewer = try? low - own.low, let most = try? total - fewer
      else { return .same }
      let span = term.isSubtracted ? Span(low: -most, high: -least) : Span(low: least, high: most)
      switch cut(term.figure, to: span) {
      case .empty: return .empty
      case .narrower: outcome = .narrower
      case .same: continue
      }
    }
    return outcome
  }

  private func signed(_ term: (figure: Int, isSubtracted: Bool)) -> Span {
    let span = spans[term.figure]
    return term.isSubtracted ? Span(low: -span.high, high: -span.low) : span
  }

  private mutating func narrow(_ stated: Int, _ plus: Exact, _ part: Int, _ base: Int) -> Outcome {
    let (above, below) = (spans[part], spans[base])
    guard !above.low.isNegative, below.low > .zero,
      let shareLow = try? spans[stated].low + plus, let shareHigh = try? spans[stated].high + plus,
      shareLow > .zero
    else { return .same }
    var outcome = Outcome.same
    let cuts: [(Int, Span?)] = [
      (
        stated,
        Spans.span(
          try? above.low * .hundred / below.high - plus,
          try? above.high * .hundred / below.low - plus)
      ),
      (
        part,
        Spans.span(try? shareLow * below.low / .hundred, try? shareHigh * below.high / .hundred)
      ),
      (
        base,
        Spans.span(try? above.low * .hundred / shareHigh, try? above.high * .hundred / shareLow)
      ),
    ]
    for (figure, span) in cuts {
      guard let span else { continue }
      switch cut(figure, to: span) {
      case .empty: return .empty
      case .narrower: outcome = .narrower
      case .same: continue
      }
    }
    return outcome
  }

  private static func span(_ low: Exact?, _ high: Exact?) -> Span? {
    guard let low, let high else { return nil }
    return Span(low: low, high: high)
  }

  private mutating func cut(_ figure: Int, to span: Span) -> Outcome {
    let old = spans[figure]
    spans[figure] = Span(low: max(old.low, span.low), high: min(old.high, span.high))
    if spans[figure].low > spans[figure].high { return .empty }
    return spans[figure].low > old.low || spans[figure].high < old.high ? .narrower : .same
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
