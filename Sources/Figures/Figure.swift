/// A number as a draft prints it: its text, its value, and how exactly it was printed.
public struct Figure: Hashable, Sendable {
  /// What a figure counts or names.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case count, percent, points, money, rate, average, ratio, fraction, duration, age, date
    case period, range, year, ordinal, reference, telephone, code, suppressed, threshold, unknown
  }

  /// The characters as printed, sign, unit and footnote mark included.
  public var text: String
  /// The printed value with its sign and scale, so that £1.2m is 1,200,000.
  public var value: Exact
  /// The digits printed after the point.
  public var places: Int
  /// The worth of the last printed digit: 1/10 for 41.5, 100,000 for £1.2m.
  public var unit: Exact
  /// What the figure counts or names.
  public var kind: Kind
  /// The values that a range or a suppressed figure allows; nil for a plain number.
  @Seldom public var bounds: Interval?

  /// Makes a figure.
  public init(
    text: String, value: Exact, places: Int = 0, unit: Exact = 1, kind: Kind,
    bounds: Interval? = nil
  ) {
    self.text = text
    self.value = value
    self.places = places
    self.unit = unit
    self.kind = kind
    self.bounds = bounds
  }

  /// Makes a figure of more digits than can be computed with: it may stand for anything.
  static func tooLong(_ text: String, kind: Kind) -> Figure {
    Figure(text: text, value: .zero, kind: kind, bounds: .anything)
  }

  /// Whether it is printed in digits, and not in words.
  public var isInDigits: Bool { text.utf8.contains(where: \.isDigit) }

  /// Whether the figure has more digits than can be computed with.
  public var isTooLong: Bool { bounds == .anything }

  /// Whether the printed digits are the whole truth: counts are, percentages and £m are not.
  public var isExact: Bool {
    guard bounds == nil else { return false }
    switch kind {
    case .percent, .points, .rate, .average, .ratio: return false
    case .money: return unit < 1
    case .unknown: return false
    default: return places == 0 && unit == 1
    }
  }

  /// The true values that the figure can stand for under a rounding policy.
  public func interval(under policy: Rounding = .halfAwayFromZero) throws(Overflow) -> Interval {
    if let bounds { return bounds }
    if isExact { return Interval(exactly: value) }
    return try policy.preimage(of: value, unit: unit)
  }

  /// The same figure under another kind, as its column or sentence says.
  public func asKind(_ kind: Kind) -> Figure {
    var copy = self
    copy.kind = kind
    return copy
  }

  /// The same figure in a scale that its column heading names, such as £000s.
  public func scaled(by factor: Exact) throws(Overflow) -> Figure {
    var copy = self
    copy.value = try value * factor
    copy.unit = try unit * factor
    if let bounds { copy.bounds = try bounds.scaled(by: factor) }
    return copy
  }
}
