import Figures

/// Tells averages and typical values from sums: they stand among their parts.
enum TypicalValue {
  /// Whether a figure under “total” can be no sum of parts that are not negative, and lies where an
  /// average of them would lie.
  static func isLikely(_ stated: Term, of parts: [Term]) -> Bool {
    let values = parts.map(\.figure.value)
    guard values.count > 1, isWithin(stated, parts),
      values.allSatisfy({ !$0.isNegative }), let sum = try? Sums.sum(parts.map(\.addend)),
      let mean = try? sum / Exact(values.count),
      let gap = try? (stated.figure.value - mean).magnitude * 100, let limit = try? mean * 35
    else { return false }
    return gap <= limit
  }

  /// Whether a figure is neither above its largest part nor below its smallest one.
  static func isWithin(_ stated: Term, _ parts: [Term]) -> Bool {
    let value = stated.figure.value
    guard let most = parts.map(\.figure.value).max(), let least = parts.map(\.figure.value).min()
    else { return false }
    return value <= most && (value >= least || !least.isNegative)
  }
}
