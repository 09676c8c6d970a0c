import Tickmark

extension Figure.Kind {
  /// What so many figures of the kind are called.
  func words(_ count: Int) -> String {
    switch self {
    case .money: return count == 1 ? "sum of money" : "sums of money"
    case .percent: return count == 1 ? "percentage" : "percentages"
    case .points: return count == 1 ? "difference in points" : "differences in points"
    case .telephone: return count == 1 ? "telephone number" : "telephone numbers"
    case .suppressed: return count == 1 ? "withheld figure" : "withheld figures"
    case .unknown: return count == 1 ? "number of another kind" : "numbers of other kinds"
    default: return count == 1 ? rawValue : rawValue + "s"
    }
  }
}
