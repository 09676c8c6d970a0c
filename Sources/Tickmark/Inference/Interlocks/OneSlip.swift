import Figures

/// What one slip of the hand would put right.
enum OneSlip {
  /// Whether a figure is one slip away from a value: one digit, or two neighbours that changed places.
  static func leads(from term: Term, to value: Exact) -> Bool {
    FarApart.digits(of: term) > 1 && FarApart.isSlip(of: term.figure, to: value)
  }

  /// A term with another value.
  static func mended(_ term: Term, _ value: Exact) -> Term {
    var copy = term
    copy.figure.value = value
    return copy
  }

  /// Whether a percentage is what a part is of a whole.
  static func fits(_ share: Term, _ part: Term, _ whole: Term) -> Bool {
    let relation = Relation(
      rule: "share-in-prose", .share, stated: share, terms: [part, whole])
    return [.agrees, .rounded].contains(Judge().decide(relation).verdict)
  }

  /// Whether one slip of a percentage would make it what a part is of a whole.
  static func isSlip(of share: Term, _ part: Term, _ whole: Term) -> Bool {
    FarApart.slips(of: share.figure).contains {
      $0 > .zero && fits(mended(share, $0), part, whole)
    }
  }

  /// Whether two amounts give a percentage: as a part, as what is left, as a change, or of both together.
  static func isGivenOtherwise(_ share: Term, _ part: Term, _ whole: Term) -> Bool {
    guard let rest = try? whole.figure.value - part.figure.value,
      let both = try? whole.figure.value + part.figure.value
    else { return true }
    let other = mended(whole, rest)
    return fits(share, part, whole) || fits(share, other, whole) || fits(share, other, part)
      || fits(share, part, other) || fits(share, part, mended(whole, both))
  }

  /// What a figure of more than one digit would be with one slip mended, as long as it is printed.
  static func values(of odd: Term) -> [Exact] {
    guard FarApart.digits(of: odd) > 1 else { return [] }
    return FarApart.slips(of: odd.figure).filter {
      $0 > .zero && FarApart.isSlip(of: odd.figure, to: $0)
    }
  }

  /// Whether two amounts do not give a percentage, and would by one slip of any of the three.
  static func isOff(_ share: Term, _ part: Term, _ whole: Term) -> Bool {
    guard !isGivenOtherwise(share, part, whole) else { return false }
    return isSlip(of: share, part, whole)
      || values(of: part).contains { fits(share, mended(part, $0), whole) }
      || values(of: whole).contains { fits(share, part, mended(whole, $0)) }
  }

  /// Whether a whole misses its parts by one slip of one of them.
  static func isOff(_ whole: Term, _ parts: [Term]) -> Bool {
    guard let sum = try? Sums.sum(parts.map(\.addend)), sum != whole.figure.value,
      let gap = try? whole.figure.value - sum
    else { return false }
    return leads(from: whole, to: sum)
      || parts.contains { part in
        (try? part.figure.value + gap).map { leads(from: part, to: $0) } ?? false
      }
  }

  /// Whether parts come within a seventh of their whole.
  static func isNearlyAll(_ whole: Term, _ parts: [Term]) -> Bool {
    guard let sum = try? Sums.sum(parts.map(\.addend)),
      let gap = try? (whole.figure.value - sum).magnitude * 7
    else { return false }
    return gap < whole.figure.value.magnitude
  }

  /// Whether some of the amounts alone make up another of them: then the others tell of something else.
  static func closesInPart(_ terms: [Term]) -> Bool {
    guard (4...10).contains(terms.count) else { return false }
    let values = terms.map(\.figure.value)
    return (1..<(1 << values.count)).contains { choice in
      let some = values.indices.filter { choice & (1 << $0) != 0 }.map { values[$0] }
      guard some.count > 2, some.count < values.count, let most = some.max(),
        let sum = try? some.reduce(Exact.zero, { try $0 + $1 })
      else { return false }
      return (try? most + most) == sum
    }
  }
}
