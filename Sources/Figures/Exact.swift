/// The outcome of arithmetic that does not fit into 128 bits: a reason not to assess, never a trap.
public struct Overflow: Error, Hashable, Sendable {
  /// Makes the error.
  public init() {}
}

/// An exact rational number, always in lowest terms with a positive denominator.
public struct Exact: Hashable, Sendable {
  /// The signed numerator.
  public let numerator: Int128
  /// The denominator, at least one.
  public let denominator: Int128

  /// Zero.
  public static let zero = Exact(0)
  /// One.
  public static let one = Exact(1)
  /// One hundred, the whole of a set of percentages.
  public static let hundred = Exact(100)
  /// A half.
  public static let half = Exact(lowest: 1, 2)

  /// Makes a whole number.
  public init(_ whole: Int) {
    self.init(lowest: Int128(whole), 1)
  }

  /// Makes a fraction in lowest terms; a denominator of zero counts as overflow.
  public init(_ numerator: Int128, over denominator: Int128) throws(Overflow) {
    guard denominator != 0, numerator != .min, denominator != .min else { throw Overflow() }
    if denominator == 1 {
      self.init(lowest: numerator, 1)
      return
    }
    let divisor = Exact.commonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.init(
      lowest: sign * (numerator / Int128(divisor)), sign * (denominator / Int128(divisor)))
  }

  /// Makes `digits` × 10^(−places), the value of a printed decimal.
  public init(digits: Int128, places: Int) throws(Overflow) {
    let power = try Exact.powerOfTen(abs(places))
    if places >= 0 {
      try self.init(digits, over: power)
    } else {
      let (product, overflow) = digits.multipliedReportingOverflow(by: power)
      guard !overflow else { throw Overflow() }
      try self.init(product, over: 1)
    }
  }

  private init(lowest numerator: Int128, _ denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Whether the number has no fractional part.
  public var isWhole: Bool { denominator == 1 }
  /// Whether the number is below zero.
  public var isNegative: Bool { numerator < 0 }
  /// Whether the number is zero.
  public var isZero: Bool { numerator == 0 }
  /// The distance from zero.
  public var magnitude: Exact { isNegative ? -self : self }

  /// The largest whole number that is not above this one.
  public var floor: Int128 {
    let quotient = numerator / denominator
    return numerator % denominator < 0 ? quotient - 1 : quotient
  }

  /// The smallest whole number that is not below this one.
  public var ceiling: Int128 {
    let quotient = numerator / denominator
    return numerator % denominator > 0 ? quotient + 1 : quotient
  }

  /// The number as an `Int`, when it is whole and fits.
  public var int: Int? { isWhole ? Int(exactly: numerator) : nil }

  /// The negated number.
  public static prefix func - (value: Exact) -> Exact {
    Exact(lowest: -value.numerator, value.denominator)
  }

  /// Adds exactly.
  public static func + (left: Exact, right: Exact) throws(Overflow) -> Exact {
    if left.denominator == right.denominator {
      let (sum, overflow) = left.numerator.addingReportingOverflow(right.numerator)
      guard !overflow else { throw Overflow() }
      return try Exact(sum, over: left.denominator)
    }
    let crossed = try product(left.numerator, right.denominator)
    let other = try product(right.numerator, left.denominator)
    let (sum, overflow) = crossed.addingReportingOverflow(other)
    guard !overflow else { throw Overflow() }
    return try Exact(sum, over: product(left.denominator, right.denominator))
  }

  /// Subtracts exactly.
  public static func - (left: Exact, right: Exact) throws(Overflow) -> Exact {
    try left + (-right)
  }

  /// Multiplies exactly.
  public static func * (left: Exact, right: Exact) throws(Overflow) -> Exact {
    try Exact(
      product(left.numerator, right.numerator), over: product(left.denominator, right.denominator))
  }

  /// Divides exactly; dividing by zero counts as overflow.
  public static func / (left: Exact, right: Exact) throws(Overflow) -> Exact {
    try Exact(
      product(left.numerator, right.denominator), over: product(left.denominator, right.numerator))
  }

  /// Ten to the given power.
  public static func powerOfTen(_ exponent: Int) throws(Overflow) -> Int128 {
    guard exponent >= 0, exponent <= 36 else { throw Overflow() }
    var power: Int128 = 1
    for _ in 0..<exponent { power *= 10 }
    return power
  }

  private static func product(_ left: Int128, _ right: Int128) throws(Overflow) -> Int128 {
    let (result, overflow) = left.multipliedReportingOverflow(by: right)
    guard !overflow else { throw Overflow() }
    return result
  }

  private static func commonDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
    var (larger, smaller) = (first, second)
    while smaller != 0 {
      if larger <= UInt128(UInt64.max), smaller <= UInt128(UInt64.max) {
        var (big, small) = (UInt64(larger), UInt64(smaller))
        while small != 0 { (big, small) = (small, big % small) }
        return UInt128(big)
      }
      (larger, smaller) = (smaller, larger % smaller)
    }
    return max(larger, 1)
  }
}

extension Exact: Comparable {
  /// Compares without rounding or overflow.
  public static func < (left: Exact, right: Exact) -> Bool {
    if left.denominator == right.denominator { return left.numerator < right.numerator }
    let crossed = left.numerator.multipliedFullWidth(by: right.denominator)
    let other = right.numerator.multipliedFullWidth(by: left.denominator)
    return (crossed.high, crossed.low) < (other.high, other.low)
  }
}

extension Exact: ExpressibleByIntegerLiteral {
  /// Makes a whole number from a literal.
  public init(integerLiteral value: Int) { self.init(value) }
}

extension Exact: CustomStringConvertible {
  /// The number in decimals: exact where it ends within four places, else rounded half away to two.
  public var description: String {
    for places in 0...4 {
      if let text = decimals(places, onlyIfExact: true) { return text }
    }
    return decimals(2) ?? "\(numerator)/\(denominator)"
  }

  /// The number rounded half away from zero to a number of places, without thousands separators.
  public func decimals(_ places: Int) -> String? { decimals(places, onlyIfExact: false) }

  private func decimals(_ places: Int, onlyIfExact: Bool) -> String? {
    guard let power = try? Exact.powerOfTen(places) else { return nil }
    let (scaled, overflow) = numerator.magnitude.multipliedReportingOverflow(by: UInt128(power))
    guard !overflow else { return nil }
    let (quotient, remainder) = scaled.quotientAndRemainder(
      dividingBy: UInt128(denominator))
    if onlyIfExact, remainder != 0 { return nil }
    let rounded = remainder >= UInt128(denominator) - remainder ? quotient + 1 : quotient
    var digits = String(rounded)
    if places > 0 {
      while digits.utf8.count <= places { digits = "0" + digits }
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -places))
    }
    return isNegative && rounded != 0 ? "-" + digits : digits
  }
}
