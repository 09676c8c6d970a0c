/// The arithmetic of a set of percentages that makes up a whole.
public enum Wholes {
  /// Compares printed shares with 100; marks for none are exact and take no part in the rounding.
  public static func agreement(of shares: [Figure], with whole: Exact = .hundred) -> Agreement {
    do {
      if shares.contains(where: \.isTooLong) { return .undecidable(.overflow) }
      guard shares.allSatisfy({ $0.bounds == nil }) else { return .undecidable(.withheld) }
      let gap = try Sums.sum(shares.map { Addend($0) }) - whole
      if gap.isZero { return .agrees }
      guard let unit = shares.map(\.unit).min() else { return .off(by: gap) }
      if shares.allSatisfy({ $0.unit == unit }) {
        let count = shares.count
        let above = try unit * Exact(count / 2)
        let below = try unit * Exact((count + 1) / 2 - 1)
        return gap <= above && -gap <= below ? .rounded(.sumOfRounded) : .off(by: gap)
      }
      let possible = try Sums.interval(shares.map { Addend($0) }, policy: .halfUp)
      return possible.contains(whole) ? .rounded(.sumOfRounded) : .off(by: gap)
    } catch {
      return .undecidable(.overflow)
    }
  }
}
