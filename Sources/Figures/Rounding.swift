/// A way in which a true value became a printed one.
public enum Rounding: String, Hashable, Sendable, CaseIterable {
  /// Half away from zero, as schools and spreadsheets round.
  case halfAwayFromZero
  /// Half towards plus infinity.
  case halfUp
  /// Half towards minus infinity.
  case halfDown
  /// Half to the even neighbour, as statistical languages round.
  case halfEven
  /// Digits cut off.
  case truncate
  /// Down to the next multiple.
  case floor
  /// Up to the next multiple.
  case ceiling
  /// To a nearest multiple, ties unknown.
  case nearest

  /// The true values that this policy prints as `printed` in steps of `unit`.
  public func preimage(of printed: Exact, unit: Exact) throws(Overflow) -> Interval {
    let half = try unit * .half
    let (below, above) = (try printed - half, try printed + half)
    switch self {
    case .nearest:
      return Interval(low: below, high: above)
    case .halfUp:
      return Interval(low: below, high: above, holdsHigh: false)
    case .halfDown:
      return Interval(low: below, high: above, holdsLow: false)
    case .halfAwayFromZero:
      return Interval(
        low: below, high: above, holdsLow: printed > .zero, holdsHigh: printed.isNegative)
    case .halfEven:
      let even = try (printed / unit).numerator % 2 == 0
      return Interval(low: below, high: above, holdsLow: even, holdsHigh: even)
    case .floor:
      return Interval(low: printed, high: try printed + unit, holdsHigh: false)
    case .ceiling:
      return Interval(low: try printed - unit, high: printed, holdsLow: false)
    case .truncate:
      if printed > .zero {
        return Interval(low: printed, high: try printed + unit, holdsHigh: false)
      }
      if printed.isNegative {
        return Interval(low: try printed - unit, high: printed, holdsLow: false)
      }
      return Interval(low: -unit, high: unit, holdsLow: false, holdsHigh: false)
    }
  }

  /// The value rounded half away from zero to steps of `unit`, the way results are shown.
  public static func nearest(to value: Exact, unit: Exact) throws(Overflow) -> Exact {
    let steps = try value.magnitude / unit + .half
    let rounded = try Exact(steps.floor, over: 1) * unit
    return value.isNegative ? -rounded : rounded
  }

  /// The value with everything below a multiple of `unit` cut off.
  public static func truncated(_ value: Exact, unit: Exact) throws(Overflow) -> Exact {
    let steps = try value.magnitude / unit
    let rounded = try Exact(steps.floor, over: 1) * unit
    return value.isNegative ? -rounded : rounded
  }
}
