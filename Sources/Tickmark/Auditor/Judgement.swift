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
