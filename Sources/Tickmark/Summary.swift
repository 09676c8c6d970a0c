extension Audit.Summary {
  /// The numbers of two drafts taken together.
  public static func + (left: Audit.Summary, right: Audit.Summary) -> Audit.Summary {
    var sum = left
    sum.figures += right.figures
    sum.ticked += right.ticked
    sum.contradicted += right.contradicted
    sum.unassessable += right.unassessable
    sum.unchecked += right.unchecked
    sum.exempt += right.exempt
    sum.checks += right.checks
    sum.errors += right.errors
    sum.warnings += right.warnings
    sum.notes += right.notes
    sum.waived += right.waived
    sum.broken += right.broken
    return sum
  }
}
