import Figures

/// What each figure of a group of relations may be, and what each relation leaves of it.
struct FigureSpans {
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
      return FigureSpans.span(try? figure.value - figure.unit, try? figure.value + figure.unit)
    }
    return FigureSpans.span(limits?.low, limits?.high)
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
        FigureSpans.span(
          try? above.low * .hundred / below.high - plus,
          try? above.high * .hundred / below.low - plus)
      ),
      (
        part,
        FigureSpans.span(
          try? shareLow * below.low / .hundred, try? shareHigh * below.high / .hundred)
      ),
      (
        base,
        FigureSpans.span(
          try? above.low * .hundred / shareHigh, try? above.high * .hundred / shareLow)
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
