/// How a printed figure stands to what its operands give.
public enum Agreement: Hashable, Sendable {
  /// Why a difference is no error.
  public enum Reason: String, Hashable, Sendable {
    /// Each figure was rounded on its own, so their sum may miss by a little.
    case sumOfRounded = "sum-of-rounded"
    /// Shares were nudged so that they add to 100.
    case forcedTo100 = "forced-to-100"
    /// Digits were cut off instead of rounded.
    case truncated
    /// Digits were cut off, where other shares of the same column were rounded.
    case mixed
    /// A rounded figure was rounded again.
    case roundedTwice = "rounded-twice"
    /// The prose rounds further than the table.
    case roundedFurther = "rounded-further"
  }

  /// Why nothing can be said.
  public enum Obstacle: String, Hashable, Sendable {
    /// An operand is withheld or not available.
    case withheld
    /// The base is zero.
    case zeroBase = "zero base"
    /// The numbers are too long to compute with.
    case overflow
  }

  /// The printed figure is the computed one at the printed precision.
  case agrees
  /// It is off, and a policy of rounding explains it.
  case rounded(Reason)
  /// It is off by this much: stated minus computed.
  case off(by: Exact)
  /// It cannot be decided.
  case undecidable(Obstacle)

  /// Whether the figure is confirmed, exactly or by a rounding policy.
  public var holds: Bool {
    switch self {
    case .agrees, .rounded: return true
    case .off, .undecidable: return false
    }
  }
}

/// A figure that is added or taken away in a sum.
public struct Addend: Hashable, Sendable {
  /// The figure.
  public let figure: Figure
  /// Whether it is taken away.
  public let isSubtracted: Bool

  /// Makes an addend.
  public init(_ figure: Figure, isSubtracted: Bool = false) {
    self.figure = figure
    self.isSubtracted = isSubtracted
  }

  var value: Exact { isSubtracted ? -figure.value : figure.value }
}
