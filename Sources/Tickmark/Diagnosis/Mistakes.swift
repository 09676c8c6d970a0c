import Figures

/// Known mistakes of reckoning, told by what they would have printed: as sure a sign as a slip of the
/// hand that a figure was meant for the others.
struct Mistakes {
  /// Whether the size that a contradicted change states is what dividing by the new value gives.
  func explain(_ judgement: Judgement) -> Bool {
    let relation = judgement.relation
    guard relation.statement == .percentChange, let stated = relation.stated,
      stated.figure.bounds == nil, let old = relation.firstOperand, let new = relation.secondOperand
    else { return false }
    return isDividedByNew(stated, old.value, new.value)
  }

  /// Whether a whole is what its parts make without one of them.
  func isOneLeftOut(of whole: Term, _ parts: [Term]) -> Bool {
    guard parts.count > 2,
      parts.allSatisfy({
        $0.figure.bounds == nil && !$0.isSubtracted && $0.figure.value < whole.figure.value
      }),
      let sum = try? Sums.sum(parts.map(\.addend)),
      let gap = try? sum - whole.figure.value, gap > .zero
    else { return false }
    return parts.count { $0.figure.value == gap } == 1
  }

  /// Whether a share is that of what is left, or of the part in what is left.
  func isOfRest(_ share: Term, _ part: Exact, _ whole: Exact) -> Bool {
    guard part > .zero, part < whole, let rest = try? whole - part,
      let limits = try? Rounding.nearest.preimage(
        of: share.figure.value, unit: share.figure.unit)
    else { return false }
    return [(rest, whole), (part, rest)].contains { above, below in
      (try? Shares.percentage(of: above, in: below)).map(limits.contains) ?? false
    }
  }

  /// Whether a change in per cent is one of the value after it, and none of the value before.
  func isDividedByNew(_ size: Term, _ old: Exact, _ new: Exact) -> Bool {
    guard !old.isZero, !new.isZero, let gap = try? (new - old).magnitude * .hundred,
      let right = try? gap / old, let wrong = try? gap / new,
      let limits = try? Rounding.nearest.preimage(
        of: size.figure.value.magnitude, unit: size.figure.unit)
    else { return false }
    return limits.contains(wrong) && !limits.contains(right)
  }
}
