/// What a finding must weigh to stop a publication.
public enum Threshold: String, Hashable, Sendable, CaseIterable {
  case error, warning, note, never
}

/// Turns an audit into the exit code of the contract.
public enum Gate {
  /// Gives 0 where nothing is at the threshold, 1 where findings are, 2 where a rule is broken.
  public static func exitCode(for audit: Audit, failOn threshold: Threshold) -> Int32 {
    if audit.checks.contains(where: { $0.verdict == .broken }) { return 2 }
    let limit: Severity
    switch threshold {
    case .never: return 0
    case .error: limit = .error
    case .warning: limit = .warning
    case .note: limit = .note
    }
    let blocked = audit.checks.contains { check in
      check.isFinding && check.waived == nil && (check.severity ?? .note) >= limit
    }
    return blocked ? 1 : 0
  }
}
