/// The arithmetic of totals.
public enum Sums {
  /// The sum of the printed values.
  public static func sum(_ addends: [Addend]) throws(Overflow) -> Exact {
    var total = Exact.zero
    for addend in addends { total = try total + addend.value }
    return total
  }

  /// The sums that the printed figures allow.
  public static func interval(_ addends: [Addend], policy: Rounding = .halfAwayFromZero)
    throws(Overflow) -> Interval
  {
    var total = Interval(exactly: .zero)
    for addend in addends {
      let own = try addend.figure.interval(under: policy)
      total = try addend.isSubtracted ? total - own : total + own
    }
    return total
  }

  /// Compares a printed total with the figures that make it up.
  public static func agreement(of total: Figure, with addends: [Addend]) -> Agreement {
    do {
      if total.isTooLong || addends.contains(where: \.figure.isTooLong) {
        return .undecidable(.overflow)
      }
      let withheld = total.bounds != nil || addends.contains { $0.figure.bounds != nil }
      if withheld {
        let overlap = try interval(addends).overlaps(total.interval())
        if overlap { return .undecidable(.withheld) }
        return .off(by: try total.value - sum(addends))
      }
      let gap = try total.value - sum(addends)
      if gap.isZero { return .agrees }
      if gap.magnitude == 1000, areRoundedToThousands([total] + addends.map(\.figure)) {
        return .rounded(.sumOfRounded)
      }
      let exact =
        total.isExact && addends.allSatisfy { $0.figure.isExact }
        || areAgreedSums([total] + addends.map(\.figure))
      if !exact, try interval(addends).overlaps(total.interval()) {
        return .rounded(.sumOfRounded)
      }
      return .off(by: gap)
    } catch {
      return .undecidable(.overflow)
    }
  }

  /// Whether whole pounds are amounts that were agreed and not rounded: all but one of them, three and
  /// more, end in 00 or 50, as one amount in fifty does by chance.
  private static func areAgreedSums(_ figures: [Figure]) -> Bool {
    guard figures.allSatisfy({ $0.kind == .money && $0.unit == 1 && $0.bounds == nil }) else {
      return false
    }
    let amounts = figures.compactMap(\.value.int).filter { $0 != 0 }
    return amounts.count >= 4 && amounts.count { $0 % 50 != 0 } <= 1
  }

  /// Whether whole pounds were rounded to thousands: £1,140,000 less £456,000 may well be £683,000.
  private static func areRoundedToThousands(_ figures: [Figure]) -> Bool {
    let amounts = figures.compactMap(\.value.int)
    return amounts.count == figures.count
      && figures.allSatisfy { $0.kind == .money && $0.unit == 1 && $0.bounds == nil }
      && amounts.allSatisfy { $0 % 1000 == 0 }
      && amounts.count { $0 % 10_000 != 0 && abs($0) > 100_000 } > 1
  }

  /// Whether a gap inside the hard limit is still unlikely for honest rounding (beyond three sigma).
  public static func isUnlikely(gap: Exact, unit: Exact, parts: Int) -> Bool {
    // |gap| > 3u·√((k+1)/12)  ⇔  12·gap² > 9u²·(k+1), in exact arithmetic.
    guard let left = try? gap * gap * Exact(12),
      let right = try? unit * unit * Exact(9 * (parts + 1))
    else { return false }
    return left > right
  }
}
