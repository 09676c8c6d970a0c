import Tickmark

/// The code quality report that a merge request compares with the one of its target branch.
public struct GitLabWriter: AuditWriter {
  /// Makes a writer.
  public init() {}

  /// Writes one list with the findings of all drafts.
  public func write(_ audits: [Audit], to sink: inout ByteSink) {
    // A fingerprint must stand once in a report; two drafts may hold the same finding.
    var seen: [String: Int] = [:]
    var isFirst = true
    sink.write("[")
    for audit in audits {
      for index in audit.checks.indices where audit.checks[index].isTold {
        let check = audit.checks[index]
        let count = seen[check.id, default: 0] + 1
        seen[check.id] = count
        sink.write(own: isFirst ? "\n" : ",\n")
        isFirst = false
        write(check, fingerprint: count == 1 ? check.id : "\(check.id).\(count)", to: &sink)
      }
    }
    sink.line(isFirst ? "]" : "\n]")
  }

  private func write(_ check: Check, fingerprint: String, to sink: inout ByteSink) {
    sink.open("description", check.toldInOneLine)
    sink.member("check_name", "\(check.pack)/\(check.rule)")
    sink.member("fingerprint", fingerprint)
    sink.member("severity", GitLabWriter.severity(of: check))
    sink.name("location")
    sink.open("path", check.place.file.withoutLeadingDot)
    sink.name("lines")
    sink.write("{\"begin\":")
    sink.write(number: check.place.line)
    if let end = check.place.endLine, end > check.place.line { sink.member("end", end) }
    sink.write("}}}")
  }

  private static func severity(of check: Check) -> String {
    if check.verdict == .broken { return "blocker" }
    return switch check.toldSeverity {
    case .error: "critical"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
