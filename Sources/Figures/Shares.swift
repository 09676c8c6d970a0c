/// The arithmetic of a percentage whose part and base are known.
public enum Shares {
  /// The percentage that a part is of a base.
  public static func percentage(of part: Exact, in base: Exact) throws(Overflow) -> Exact {
    try part * .hundred / base
  }

  /// Whether a policy prints the percentage `part` of `base` as `printed`.
  public static func fits(_ printed: Figure, part: Exact, base: Exact, policy: Rounding)
    throws(Overflow) -> Bool
  {
    try policy.preimage(of: printed.value, unit: printed.unit)
      .contains(percentage(of: part, in: base))
  }

  /// Compares a printed percentage with its part and base, each taken at its own precision.
  public static func agreement(of printed: Figure, part: Figure, base: Figure) -> Agreement {
    do {
      if [printed, part, base].contains(where: \.isTooLong) { return .undecidable(.overflow) }
      guard !base.value.isZero || base.bounds != nil else { return .undecidable(.zeroBase) }
      if part.isExact, base.isExact {
        // A tie may have gone either way: nobody can tell which rule the author's tool follows.
        if try fits(printed, part: part.value, base: base.value, policy: .nearest) {
          return .agrees
        }
        return .off(by: try printed.value - percentage(of: part.value, in: base.value))
      }
      // An underspend is as much of its budget as an overspend of its size.
      let isNegative = part.value.isNegative
      let own = try part.interval(under: .nearest).scaled(by: .hundred)
      guard let share = try (isNegative ? -own : own).divided(by: base.interval(under: .nearest))
      else { return .undecidable(.withheld) }
      let stated = try Rounding.nearest.preimage(of: printed.value, unit: printed.unit)
      let overlap = share.overlaps(isNegative ? -stated : stated)
      if overlap {
        return part.bounds == nil && base.bounds == nil ? .agrees : .undecidable(.withheld)
      }
      guard part.bounds == nil, base.bounds == nil else {
        return .off(by: try printed.value - (share.low ?? .zero))
      }
      return .off(by: try printed.value - percentage(of: part.value, in: base.value))
    } catch {
      return .undecidable(.overflow)
    }
  }

  /// Whether a figure is what rounding to one digit more, and then again, makes of a value: 30.46,
  /// 30.5, 31.
  public static func isRoundedTwice(_ printed: Figure, from value: Exact) throws(Overflow) -> Bool {
    let once = try Rounding.nearest(to: value, unit: printed.unit)
    let finer = try Rounding.nearest(to: value, unit: printed.unit / 10)
    let twice = try Rounding.nearest(to: finer, unit: printed.unit)
    return printed.value == twice && twice != once
  }

  /// The whole-number parts of `base` that round to the printed percentage; nil where none does.
  public static func feasibleCounts(_ printed: Figure, base: Int) throws(Overflow) -> ClosedRange<
    Int
  >? {
    guard base > 0 else { return nil }
    let limits = try Rounding.nearest.preimage(of: printed.value, unit: printed.unit)
    guard let low = limits.low, let high = limits.high else { return nil }
    let factor = try Exact(base) / .hundred
    let least = max(Int128(0), try (low * factor).ceiling)
    let most = min(Int128(base), try (high * factor).floor)
    return least <= most ? Int(least)...Int(most) : nil
  }

  /// Whether whole numbers exist that make up `base` and round to every printed percentage.
  public static func isFeasible(_ printed: [Figure], base: Int) throws(Overflow) -> Bool {
    var (least, most) = (0, 0)
    for share in printed {
      guard let range = try feasibleCounts(share, base: base) else { return false }
      least += range.lowerBound
      most += range.upperBound
    }
    return least <= base && base <= most
  }
}

/// How the percentages of one column were made from its counts.
public enum SharePolicy: Hashable, Sendable {
  /// Each one rounded on its own.
  case conventional
  /// Each one cut off.
  case truncated
  /// Rounded to one digit more first, and then again, where that makes a difference.
  case roundedTwice
  /// Rounded for the most part and cut off at these members, where both are proved several times.
  case mixed(cutOff: [Int])
  /// Nudged so that they add to 100, by largest remainders.
  case largestRemainder
  /// Nudged so that they add to 100, at these members, by less than one unit each.
  case forced(at: [Int])
  /// None of these: the members that are off by a unit or more, or off without adding to 100.
  case none(wrong: [Int])

  /// Classifies printed percentages against the counts and the base they are shares of.
  public static func of(_ printed: [Figure], counts: [Exact], base: Exact, isWhole: Bool)
    throws(Overflow) -> SharePolicy
  {
    var offMembers: [Int] = []
    var farMembers: [Int] = []
    var sum = Exact.zero
    var truncatedFits = true
    for (index, figure) in printed.enumerated() {
      let exact = try Shares.percentage(of: counts[index], in: base)
      sum = try sum + figure.value
      if try !Rounding.nearest.preimage(of: figure.value, unit: figure.unit).contains(exact) {
        offMembers.append(index)
      }
      if try (figure.value - exact).magnitude >= figure.unit { farMembers.append(index) }
      if try !Rounding.truncate.preimage(of: figure.value, unit: figure.unit).contains(exact) {
        truncatedFits = false
      }
    }
    if offMembers.isEmpty { return .conventional }
    // One share cut off is a slip; two and more are a policy.
    if truncatedFits, offMembers.count > 1 { return .truncated }
    var isTwice = true
    for index in offMembers {
      let exact = try Shares.percentage(of: counts[index], in: base)
      if try !Shares.isRoundedTwice(printed[index], from: exact) { isTwice = false }
    }
    if isTwice, offMembers.count > 1 { return .roundedTwice }
    guard isWhole, sum == .hundred else {
      let isMixed = try Self.isMixed(printed, counts, base, cutOff: offMembers)
      return isMixed ? .mixed(cutOff: offMembers) : .none(wrong: offMembers)
    }
    if try largestRemainder(counts, base: base, units: printed.map(\.unit)) == printed.map(\.value)
    {
      return .largestRemainder
    }
    return farMembers.isEmpty ? .forced(at: offMembers) : .none(wrong: farMembers)
  }

  /// Whether the members that are not rounded were cut off, as two and a third of those at which
  /// rounding and cutting off differ were, while two others at least were rounded up.
  private static func isMixed(
    _ printed: [Figure], _ counts: [Exact], _ base: Exact, cutOff: [Int]
  ) throws(Overflow) -> Bool {
    var roundedUp = 0
    for (index, figure) in printed.enumerated() {
      let cut = try Rounding.truncated(
        try Shares.percentage(of: counts[index], in: base), unit: figure.unit)
      if cutOff.contains(index) {
        guard cut == figure.value else { return false }
      } else if cut != figure.value {
        roundedUp += 1
      }
    }
    return cutOff.count > 1 && roundedUp > 1 && cutOff.count * 2 >= roundedUp
  }

  /// The percentages that the method of largest remainders gives; empty where the units differ.
  public static func largestRemainder(_ counts: [Exact], base: Exact, units: [Exact])
    throws(Overflow) -> [Exact]
  {
    guard let unit = units.first, units.allSatisfy({ $0 == unit }) else { return [] }
    var floors: [Exact] = []
    var remainders: [(index: Int, left: Exact)] = []
    var sum = Exact.zero
    for (index, count) in counts.enumerated() {
      let exact = try Shares.percentage(of: count, in: base)
      let floor = try Rounding.truncated(exact, unit: unit)
      floors.append(floor)
      remainders.append((index, try exact - floor))
      sum = try sum + floor
    }
    let missing = try (Exact.hundred - sum) / unit
    guard let steps = missing.int, steps >= 0, steps <= counts.count else { return [] }
    remainders.sort { ($1.left, $0.index) < ($0.left, $1.index) }
    for place in remainders.prefix(steps) {
      floors[place.index] = try floors[place.index] + unit
    }
    return floors
  }
}
