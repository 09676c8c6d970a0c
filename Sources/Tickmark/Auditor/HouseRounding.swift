import Figures

/// How a house makes its shares; a set that only another way explains is off its policy.
public enum HouseRounding: String, Hashable, Sendable, CaseIterable {
  /// Each share is rounded on its own, and a set may come to 99 or 101.
  case conventional
  /// Shares are nudged so that a set adds to 100.
  case forcedTo100 = "forced-to-100"
  /// Digits are cut off.
  case truncated

  /// What the house does, as the note of a check says it.
  var words: String {
    switch self {
    case .conventional: "the house rounds each share on its own"
    case .forcedTo100: "the house makes the shares of a whole add to 100"
    case .truncated: "the house cuts the digits of shares off"
    }
  }

  /// Takes what the house does as sound, and what it does not do as a contradiction.
  func apply(to judgement: inout Judgement) {
    let relation = judgement.relation
    guard !relation.isOnlyConfirming, relation.allowed == nil, relation.lane != .suggested,
      relation.grain == nil
    else { return }
    if self == .truncated, relation.statement == .share, let isCutOff = isCutOff(judgement) {
      switch judgement.verdict {
      case .contradicts where isCutOff:
        judgement.verdict = .rounded
        judgement.rounding = .truncated
        judgement.cause = .truncated
      case .agrees where !isCutOff: turnDown(&judgement)
      default: break
      }
    }
    guard judgement.verdict == .rounded, !accepts(judgement) else { return }
    turnDown(&judgement)
  }

  private func turnDown(_ judgement: inout Judgement) {
    judgement.verdict = .contradicts
    judgement.house = self
  }

  /// Whether the share is what is left of its exact value; nil where nobody can tell.
  private func isCutOff(_ judgement: Judgement) -> Bool? {
    guard let stated = judgement.relation.stated?.figure, let computed = judgement.computed,
      judgement.verdict == .agrees || judgement.verdict == .contradicts
    else { return nil }
    return try? Rounding.truncate.preimage(of: stated.value, unit: stated.unit).contains(computed)
  }

  private func accepts(_ judgement: Judgement) -> Bool {
    switch judgement.rounding {
    case .truncated: self == .truncated
    case .forcedTo100: self == .forcedTo100
    case .mixed: false
    case .sumOfRounded: self != .forcedTo100 || !HouseRounding.isWhole(judgement.relation)
    default: true
    }
  }

  /// Whether shares are set against the 100 that they make up.
  private static func isWhole(_ relation: Relation) -> Bool {
    switch relation.statement {
    case .whole: true
    case .sum:
      relation.stated?.figure.kind == .percent && relation.stated?.figure.value == .hundred
        && relation.terms.allSatisfy { $0.figure.kind == .percent && !$0.isSubtracted }
    default: false
    }
  }
}
