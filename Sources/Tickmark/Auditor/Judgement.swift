import Figures

/// A relation with what the arithmetic says of it.
struct Judgement {
  var relation: Relation
  var verdict: Verdict
  var severity: Severity?
  /// What the terms give, exactly.
  var computed: Exact?
  /// What the terms give when they are a span of values.
  @Seldom var span: Interval?
  /// Stated minus computed.
  var gap: Exact?
  /// The rounding that explains a difference.
  var rounding: Agreement.Reason?
  /// Why nothing can be said.
  var reason: String?
  /// Which of several readings of a total is shown.
  var reading: [Int]?
  var cause: Cause?
  /// The policy of the house that the figure is off, where that alone is what is wrong with it.
  var house: HouseRounding?
  /// Whether its shares were made in another way than others of the draft, as both show.
  var isMixed = false

  /// The relations with which it cannot hold together unless figures were adjusted.
  @Seldom var conflict: String?

  init(_ relation: Relation, _ verdict: Verdict) {
    self.relation = relation
    self.verdict = verdict
  }

  /// The terms that the shown reading speaks of.
  var shownTerms: [Term] {
    guard let reading else { return relation.terms }
    return reading.map { relation.terms[$0] }
  }

  var isFailure: Bool { verdict == .contradicts && house == nil && relation.lane != .suggested }
}

extension Judgement {
  /// Takes the severity of the contract.
  mutating func weigh() {
    if verdict == .contradicts, relation.isOnlyConfirming {
      verdict = .unassessable
      reason = relation.message ?? "another reading may explain the difference"
    }
    switch verdict {
    case .agrees: severity = nil
    case .rounded, .unassessable: severity = .note
    case .broken: severity = .error
    case .missing:
      severity =
        relation.lane == .suggested
        ? .note : relation.severity ?? (relation.lane == .declared ? .error : .warning)
    case .contradicts: severity = severityOfContradiction
    }
  }

  private var severityOfContradiction: Severity {
    if relation.lane == .suggested { return .note }
    // Only another way of rounding than the house's explains it.
    if house != nil { return .warning }
    if let own = relation.severity { return own }
    let hasMark = relation.stated?.isMark ?? false || relation.terms.contains(where: \.isMark)
    return isBelowPrintedUnit || relation.statement == .same && hasMark ? .warning : .error
  }

  private var isBelowPrintedUnit: Bool {
    guard let gap, let stated = relation.stated else { return false }
    return gap.magnitude < stated.figure.unit
  }
}
