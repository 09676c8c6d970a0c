import Tickmark

/// One finding a line, as editors and build logs read it: file:line:column: error: message [rule].
public struct LinesWriter: AuditWriter {
  /// Makes a writer.
  public init() {}

  /// Writes the findings of all drafts in reading order.
  public func write(_ audits: [Audit], to sink: inout ByteSink) {
    for audit in audits {
      for index in audit.checks.indices where audit.checks[index].isTold {
        write(audit.checks[index], to: &sink)
      }
    }
  }

  private func write(_ check: Check, to sink: inout ByteSink) {
    sink.write(check.place.file.shownPlainly)
    sink.write(":")
    sink.write(number: check.place.line)
    sink.write(":")
    sink.write(number: check.place.column ?? 1)
    sink.write(": \(check.toldSeverity.rawValue): ")
    sink.write(check.toldInOneLine)
    sink.line(" [\(check.rule.shownPlainly)]")
  }
}
