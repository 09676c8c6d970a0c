import Figures

/// Slips of the keyboard that turn one printed number into another.
enum Slips {
  /// The smallest slip that explains `printed` where `meant` was right, cheapest first.
  static func slip(from meant: Exact, to printed: Exact) -> (cause: Cause, cost: Int)? {
    guard meant != printed else { return nil }
    if meant == -printed { return (.signFlipped, 1) }
    guard let first = digits(meant), let second = digits(printed) else { return nil }
    if isTransposed(first, second) { return (.digitsTransposed, 1) }
    if isShifted(meant, printed) { return (.scale, 2) }
    if first.count == second.count, zip(first, second).count(where: { $0 != $1 }) == 1 {
      return (.oneDigitOff, 2)
    }
    if isOneMore(first, second) || isOneMore(second, first) { return (.oneDigitOff, 3) }
    return nil
  }

  private static func digits(_ value: Exact) -> [UInt8]? {
    for places in 0...4 {
      guard let text = value.magnitude.decimals(places) else { return nil }
      guard let power = try? Exact(digits: 1, places: -places),
        let scaled = try? value * power, scaled.isWhole
      else { continue }
      return text.utf8.filter(\.isDigit)
    }
    return nil
  }

  private static func isTransposed(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    guard first.count == second.count, first.count > 1 else { return false }
    let differing = first.indices.filter { first[$0] != second[$0] }
    guard differing.count == 2, differing[1] == differing[0] + 1 else { return false }
    return first[differing[0]] == second[differing[1]]
      && first[differing[1]] == second[differing[0]]
  }

  private static func isShifted(_ first: Exact, _ second: Exact) -> Bool {
    guard !first.isZero, !second.isZero else { return false }
    for power in [10, 100, 1000] {
      if let shifted = try? first * Exact(power), shifted == second { return true }
      if let shifted = try? second * Exact(power), shifted == first { return true }
    }
    return false
  }

  /// Whether one number is the other with a digit more.
  private static func isOneMore(_ longer: [UInt8], _ shorter: [UInt8]) -> Bool {
    guard longer.count == shorter.count + 1, shorter.count > 1 else { return false }
    return longer.indices.contains { skipped in
      var rest = longer
      rest.remove(at: skipped)
      return rest == shorter
    }
  }
}
