import Tickmark

/// Workflow commands that a forge shows as annotations beside the lines of a pull request.
public struct GitHubWriter: AuditWriter {
  /// Makes a writer.
  public init() {}

  /// Writes a command a finding, and a line for the log that sums all drafts up.
  public func write(_ audits: [Audit], to sink: inout ByteSink) {
    for audit in audits {
      for index in audit.checks.indices where audit.checks[index].isTold {
        write(audit.checks[index], to: &sink)
      }
    }
    guard !audits.isEmpty else { return }
    let headline = Headline(audits)
    sink.line(headline.findings + " " + headline.coverage)
  }

  private func write(_ check: Check, to sink: inout ByteSink) {
    let place = check.place
    sink.write("::\(GitHubWriter.command(check.toldSeverity)) file=")
    sink.writeCommand(place.file.withoutLeadingDot, isProperty: true)
    sink.write(",line=")
    sink.write(number: place.line)
    if let endLine = place.endLine, endLine > place.line {
      sink.write(",endLine=")
      sink.write(number: endLine)
    }
    if let column = place.column {
      sink.write(",col=")
      sink.write(number: column)
      // The forge wants the last column itself, not the one behind it.
      if let end = place.endColumn, end > column, place.endLine ?? place.line == place.line {
        sink.write(",endColumn=")
        sink.write(number: end - 1)
      }
    }
    sink.write(",title=")
    let title = check.waived == nil ? check.rule : check.rule + " (waived)"
    sink.writeCommand(title.shownPlainly, isProperty: true)
    sink.write("::")
    sink.writeCommand(check.told.joined(separator: "\n"), isProperty: false)
    sink.line()
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }
}

extension ByteSink {
  /// Writes a text so that it can neither end its command nor start another.
  fileprivate mutating func writeCommand(_ text: String, isProperty: Bool) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "%"): write("%25")
      case UInt8(ascii: "\r"): write("%0D")
      case UInt8(ascii: "\n"): write("%0A")
      case UInt8(ascii: ":") where isProperty: write("%3A")
      case UInt8(ascii: ",") where isProperty: write("%2C")
      default: write(byte: byte)
      }
    }
  }
}
