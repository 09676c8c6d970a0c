/// The arithmetic of changes between two periods.
public enum Changes {
  /// The change from one value to another in per cent of the first.
  public static func percent(from old: Exact, to new: Exact) throws(Overflow) -> Exact {
    try (new - old) * .hundred / old
  }

  /// Compares a printed percentage change with the two figures it relates; signs are part of it.
  public static func agreement(of printed: Figure, from old: Figure, to new: Figure) -> Agreement {
    do {
      if [printed, old, new].contains(where: \.isTooLong) { return .undecidable(.overflow) }
      guard old.bounds == nil, new.bounds == nil else { return .undecidable(.withheld) }
      guard !old.value.isZero else { return .undecidable(.zeroBase) }
      let exact = try percent(from: old.value, to: new.value)
      let stated = try Rounding.nearest.preimage(of: printed.value, unit: printed.unit)
      if stated.contains(exact) { return .agrees }
      if !(old.isExact && new.isExact) {
        let (before, after) = (try old.interval(under: .nearest), try new.interval(under: .nearest))
        // Two negative figures change as their magnitudes do.
        let isNegative = old.value.isNegative && new.value.isNegative
        let (first, last) = isNegative ? (-before, -after) : (before, after)
        if let ratio = try last.scaled(by: .hundred).divided(by: first) {
          let change = try ratio - Interval(exactly: .hundred)
          if change.overlaps(stated) { return .agrees }
        }
      }
      return .off(by: try printed.value - exact)
    } catch {
      return .undecidable(.overflow)
    }
  }

  /// Compares a printed difference (points, or a plain number) with the two figures it relates.
  public static func difference(of printed: Figure, from old: Figure, to new: Figure) -> Agreement {
    Sums.agreement(of: printed, with: [Addend(new), Addend(old, isSubtracted: true)])
  }
}
