/// The arithmetic of averages and of rates of one figure for each of another.
public enum Quotients {
  /// Compares a printed average with the figures that it is the average of.
  public static func mean(_ printed: Figure, of figures: [Figure]) -> Agreement {
    do {
      if ([printed] + figures).contains(where: \.isTooLong) { return .undecidable(.overflow) }
      guard !figures.isEmpty else { return .undecidable(.zeroBase) }
      let count = Exact(figures.count)
      let addends = figures.map { Addend($0) }
      let possible = try Sums.interval(addends, policy: .nearest).scaled(by: .one / count)
      return try settle(
        printed, possible, exact: Sums.sum(addends) / count,
        isWithheld: figures.contains { $0.bounds != nil })
    } catch {
      return .undecidable(.overflow)
    }
  }

  /// Compares a printed rate with its two figures: the first for each `scale` of the second.
  public static func rate(_ printed: Figure, of part: Figure, per base: Figure, scale: Exact)
    -> Agreement
  {
    do {
      if [printed, part, base].contains(where: \.isTooLong) { return .undecidable(.overflow) }
      guard !base.value.isZero || base.bounds != nil else { return .undecidable(.zeroBase) }
      let isWithheld = part.bounds != nil || base.bounds != nil
      let parts = try part.interval(under: .nearest).scaled(by: scale)
      guard let possible = try parts.divided(by: base.interval(under: .nearest)) else {
        return .undecidable(.withheld)
      }
      let exact = isWithheld ? possible.low ?? .zero : try part.value * scale / base.value
      return try settle(printed, possible, exact: exact, isWithheld: isWithheld)
    } catch {
      return .undecidable(.overflow)
    }
  }

  private static func settle(
    _ printed: Figure, _ possible: Interval, exact: Exact, isWithheld: Bool
  ) throws(Overflow) -> Agreement {
    guard printed.bounds == nil else { return .undecidable(.withheld) }
    // An average of counts is no count itself, whatever it prints: it was rounded.
    let stated = try Rounding.nearest.preimage(of: printed.value, unit: printed.unit)
    guard possible.overlaps(stated) else { return .off(by: try printed.value - exact) }
    return isWithheld ? .undecidable(.withheld) : .agrees
  }
}
