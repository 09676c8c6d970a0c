/// The set of true values that a printed figure can stand for; an absent bound is unbounded.
public struct Interval: Hashable, Sendable {
  /// The lower bound, or nil where there is none.
  public let low: Exact?
  /// The upper bound, or nil where there is none.
  public let high: Exact?
  /// Whether the lower bound itself belongs to the interval.
  public let holdsLow: Bool
  /// Whether the upper bound itself belongs to the interval.
  public let holdsHigh: Bool

  /// Every number there is.
  public static let anything = Interval(low: nil, high: nil)

  /// Makes an interval; both bounds belong to it unless said otherwise.
  public init(low: Exact?, high: Exact?, holdsLow: Bool = true, holdsHigh: Bool = true) {
    self.low = low
    self.high = high
    self.holdsLow = holdsLow
    self.holdsHigh = holdsHigh
  }

  /// Makes the interval that holds one value.
  public init(exactly value: Exact) {
    self.init(low: value, high: value)
  }

  /// The only value of the interval, where it has just one.
  public var single: Exact? {
    guard let low, let high, low == high, holdsLow, holdsHigh else { return nil }
    return low
  }

  /// Whether no value is left.
  public var isEmpty: Bool {
    guard let low, let high else { return false }
    return low > high || (low == high && !(holdsLow && holdsHigh))
  }

  /// Whether a value belongs to the interval.
  public func contains(_ value: Exact) -> Bool {
    if let low, value < low || (value == low && !holdsLow) { return false }
    if let high, value > high || (value == high && !holdsHigh) { return false }
    return true
  }

  /// The values that two intervals share.
  public func intersection(_ other: Interval) -> Interval {
    let (newLow, lowHeld) = Interval.tighter(
      (low, holdsLow), (other.low, other.holdsLow), keepsFirst: { $0 > $1 })
    let (newHigh, highHeld) = Interval.tighter(
      (high, holdsHigh), (other.high, other.holdsHigh), keepsFirst: { $0 < $1 })
    return Interval(low: newLow, high: newHigh, holdsLow: lowHeld, holdsHigh: highHeld)
  }

  /// Whether two intervals share a value.
  public func overlaps(_ other: Interval) -> Bool { !intersection(other).isEmpty }

  /// The interval mirrored at zero.
  public static prefix func - (value: Interval) -> Interval {
    Interval(
      low: value.high.map { -$0 }, high: value.low.map { -$0 },
      holdsLow: value.holdsHigh, holdsHigh: value.holdsLow)
  }

  /// All sums of a value of one and a value of the other.
  public static func + (left: Interval, right: Interval) throws(Overflow) -> Interval {
    var low: Exact?
    var high: Exact?
    if let a = left.low, let b = right.low { low = try a + b }
    if let a = left.high, let b = right.high { high = try a + b }
    return Interval(
      low: low, high: high, holdsLow: left.holdsLow && right.holdsLow,
      holdsHigh: left.holdsHigh && right.holdsHigh)
  }

  /// All differences of a value of one and a value of the other.
  public static func - (left: Interval, right: Interval) throws(Overflow) -> Interval {
    try left + (-right)
  }

  /// Every value multiplied by a number that is not negative.
  public func scaled(by factor: Exact) throws(Overflow) -> Interval {
    var newLow: Exact?
    var newHigh: Exact?
    if let low { newLow = try low * factor }
    if let high { newHigh = try high * factor }
    return Interval(low: newLow, high: newHigh, holdsLow: holdsLow, holdsHigh: holdsHigh)
  }

  /// All quotients of a value that is not negative and a positive one; nil where the divisor may be zero.
  public func divided(by divisor: Interval) throws(Overflow) -> Interval? {
    guard let least = divisor.low, least > .zero, let ownLow = low, !ownLow.isNegative else {
      return nil
    }
    var newLow: Exact = .zero
    var newHigh: Exact?
    if let most = divisor.high { newLow = try ownLow / most }
    if let high { newHigh = try high / least }
    return Interval(
      low: newLow, high: newHigh, holdsLow: holdsLow && divisor.holdsHigh,
      holdsHigh: holdsHigh && divisor.holdsLow)
  }

  private static func tighter(
    _ first: (Exact?, Bool), _ second: (Exact?, Bool), keepsFirst: (Exact, Exact) -> Bool
  ) -> (Exact?, Bool) {
    guard let a = first.0 else { return second }
    guard let b = second.0 else { return first }
    if a == b { return (a, first.1 && second.1) }
    return keepsFirst(a, b) ? first : second
  }
}

extension Interval: CustomStringConvertible {
  /// The value where there is one, else the bounds.
  public var description: String {
    if let single { return single.description }
    let left = low.map { (holdsLow ? "[" : "(") + $0.description } ?? "(-∞"
    let right = high.map { $0.description + (holdsHigh ? "]" : ")") } ?? "∞)"
    return "\(left), \(right)"
  }
}
