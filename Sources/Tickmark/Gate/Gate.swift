/// What a finding must weigh to stop a publication.
public enum Threshold: String, Hashable, Sendable, CaseIterable {
  case error, warning, note, never

  /// The least weight that stops a publication; nil where none does.
  var limit: Severity? {
    switch self {
    case .never: nil
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }
}

/// Turns an audit into the exit code of the contract.
public enum Gate {
  /// Gives 0 where nothing is at the threshold, 1 where findings are, 2 where a rule is broken.
  public static func exitCode(for audit: Audit, failOn threshold: Threshold) -> Int32 {
    if audit.checks.contains(where: { $0.verdict == .broken }) { return 2 }
    return audit.checks.contains { blocks($0, failOn: threshold) } ? 1 : 0
  }

  /// Whether a finding stops the publication: waived and old ones do not.
  public static func blocks(_ check: Check, failOn threshold: Threshold) -> Bool {
    guard let limit = threshold.limit else { return false }
    return check.isFinding && check.waived == nil && !check.isInBaseline
      && (check.severity ?? .note) >= limit
  }
}
