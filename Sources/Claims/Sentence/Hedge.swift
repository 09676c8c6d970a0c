import Figures

/// A word that loosens a figure, and the values that it allows.
public enum Hedge: String, Hashable, Sendable, CaseIterable {
  case approximately, almost, closeTo, justUnder, justOver, over, atLeast, upTo, lessThan, between

  /// The values that the hedged figure may stand for; nil where they cannot be computed.
  ///
  /// A fraction is taken in per cent: a third is 33.3.
  public func interval(for figure: Figure) -> Interval? {
    if let bounds = figure.bounds { return bounds }
    return try? Hedge.interval(self, figure)
  }

  /// The values that a fraction without a hedge may stand for, in per cent.
  public static func interval(ofFraction value: Exact) -> Interval? {
    guard let share = try? value * .hundred, var low = try? share - plainFraction,
      var high = try? share + plainFraction
    else { return nil }
    if let (least, most) = try? reach(ofOneIn: value) {
      (low, high) = (max(low, least), min(high, most))
    }
    return Interval(low: low, high: high)
  }

  /// What `one in 43` may stand for: 42 or 44 would have been as easy to say, and beside a hundred
  /// 105 would not.
  private static func reach(ofOneIn value: Exact) throws(Overflow) -> (Exact, Exact)? {
    let number = try Exact.one / value
    guard number.isWhole, number > 5 else { return nil }
    let figure = Figure(text: "", value: number, kind: .count)
    let reach = max(rational(3, 4), try lastDigit(figure) * .half)
    guard reach < number else { return nil }
    return (try Exact.hundred / (number + reach), try Exact.hundred / (number - reach))
  }

  // The declared table: how far each word reaches, for fractions in points of the whole, for other
  // figures in hundredths of their own value, but never less than the last digit that is not nought.

  /// A bare `a third` or `half`.
  private static let plainFraction: Exact = 2
  /// About a third: 33.3 give or take this.
  private static let aboutFraction = rational(7, 2)
  /// Almost two thirds: from so far below, but never by a quarter of itself.
  private static let almostFraction = rational(26, 3)
  /// Just under a quarter, just over half: so far from it at most, and never by a fifth of itself.
  private static let justFraction: Exact = 6
  private static let about = rational(5, 100)
  private static let almostReach = rational(10, 100)
  private static let just = rational(6, 100)

  private static func rational(_ above: Int128, _ below: Int128) -> Exact {
    (try? Exact(above, over: below)) ?? .zero
  }

  private static func interval(_ hedge: Hedge, _ figure: Figure) throws(Overflow) -> Interval {
    let isFraction = figure.kind == .fraction
    let value = isFraction ? try figure.value * .hundred : figure.value
    func reach(_ points: Exact, _ part: Exact) throws(Overflow) -> Exact {
      if isFraction { return points }
      return max(try value.magnitude * part, try lastDigit(figure) * .half)
    }
    switch hedge {
    case .approximately:
      let width = try reach(aboutFraction, about)
      return Interval(low: try value - width, high: try value + width)
    case .almost:
      let width =
        isFraction
        ? min(almostFraction, try value / 4) : max(try value.magnitude * almostReach, figure.unit)
      // `Nearly 35 %` of 35.3 %, which rounds to it, misleads nobody.
      let most = figure.kind == .percent ? try value + figure.unit / 2 : value
      return Interval(low: try value - width, high: most, holdsHigh: false)
    case .closeTo:
      let below = try reach(min(almostFraction, value / 4), almostReach)
      return Interval(low: try value - below, high: try value + reach(aboutFraction, about))
    case .justUnder:
      let width =
        isFraction ? min(justFraction, try value / 5) : max(try value.magnitude * just, figure.unit)
      return Interval(low: try value - width, high: value, holdsHigh: false)
    case .justOver:
      let width =
        isFraction ? min(justFraction, try value / 5) : max(try value.magnitude * just, figure.unit)
      return Interval(low: value, high: try value + width, holdsLow: false)
    case .over: return Interval(low: value, high: nil, holdsLow: false)
    case .atLeast: return Interval(low: value, high: nil)
    case .upTo: return Interval(low: .zero, high: value)
    case .lessThan: return Interval(low: .zero, high: value, holdsHigh: false)
    case .between: return Interval(exactly: value)
    }
  }

  /// The worth of the last digit that is not nought: 10 for 150, 100 for 1,200.
  private static func lastDigit(_ figure: Figure) throws(Overflow) -> Exact {
    var unit = figure.unit
    guard figure.value.isWhole, !figure.value.isZero, figure.unit == 1 else { return unit }
    while unit < 1_000_000_000 {
      let next = try unit * 10
      guard try (figure.value / next).isWhole else { break }
      unit = next
    }
    return unit
  }
}
