extension Audit.Summary {
  /// The numbers of several drafts taken together.
  public init(of audits: [Audit]) {
    self.init()
    for audit in audits { add(audit.summary) }
  }

  private mutating func add(_ other: Audit.Summary) {
    figures += other.figures
    ticked += other.ticked
    contradicted += other.contradicted
    unassessable += other.unassessable
    unchecked += other.unchecked
    exempt += other.exempt
    checks += other.checks
    errors += other.errors
    warnings += other.warnings
    notes += other.notes
    waived += other.waived
    inBaseline += other.inBaseline
    broken += other.broken
  }
}
