import Tickmark

/// A test report: a suite a draft, a case a rule that was applied to it.
///
/// Its shape is the one that build servers publish as junit-10.xsd. There is no time in it, so that
/// the same draft gives the same bytes.
public struct JUnitWriter: AuditWriter {
  private let threshold: Threshold

  /// Makes a writer; findings below the threshold are told, but fail no case.
  public init(threshold: Threshold = .error) { self.threshold = threshold }

  /// What became of one rule.
  private struct Case {
    var pack: String
    var rule: String
    var broken: [Int] = []
    var failing: [Int] = []
    var excused: [Int] = []
    var told: [Int] = []
  }

  /// Writes a suite for each draft.
  public func write(_ audits: [Audit], to sink: inout ByteSink) {
    sink.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    let suites = audits.map { cases(of: $0) }
    let all = suites.flatMap(\.self)
    sink.write("<testsuites name=\"tickmark\"")
    JUnitWriter.writeCounts(of: all, withSkipped: false, to: &sink)
    sink.line(">")
    for (audit, cases) in zip(audits, suites) {
      sink.write("  <testsuite")
      sink.attribute("name", audit.report.file)
      JUnitWriter.writeCounts(of: cases, withSkipped: true, to: &sink)
      sink.line(">")
      for item in cases { write(item, of: audit, to: &sink) }
      sink.line("  </testsuite>")
    }
    sink.line("</testsuites>")
  }

  private func cases(of audit: Audit) -> [Case] {
    var cases: [Case] = []
    var positions: [RuleIndex.Key: Int] = [:]
    for index in audit.checks.indices {
      let key = RuleIndex.Key(pack: audit.checks[index].pack, rule: audit.checks[index].rule)
      let position = positions[key] ?? cases.count
      if position == cases.count {
        positions[key] = position
        cases.append(Case(pack: key.pack, rule: key.rule))
      }
      guard audit.checks[index].isTold else { continue }
      if audit.checks[index].verdict == .broken {
        cases[position].broken.append(index)
      } else if audit.checks[index].isExcused {
        cases[position].excused.append(index)
      } else if Gate.blocks(audit.checks[index], failOn: threshold) {
        cases[position].failing.append(index)
      } else {
        cases[position].told.append(index)
      }
    }
    return cases
  }

  private static func writeCounts(
    of cases: [Case], withSkipped: Bool, to sink: inout ByteSink
  ) {
    let errors = cases.count { !$0.broken.isEmpty }
    let failures = cases.count { $0.broken.isEmpty && !$0.failing.isEmpty }
    sink.attribute("tests", String(cases.count))
    sink.attribute("failures", String(failures))
    sink.attribute("errors", String(errors))
    guard withSkipped else { return }
    let skipped = cases.count { $0.broken.isEmpty && $0.failing.isEmpty && !$0.excused.isEmpty }
    sink.attribute("skipped", String(skipped))
  }

  private func write(_ item: Case, of audit: Audit, to sink: inout ByteSink) {
    sink.write("    <testcase")
    sink.attribute("name", item.rule)
    sink.attribute("classname", item.pack)
    let outcomes = [("error", item.broken), ("failure", item.failing), ("skipped", item.excused)]
    let outcome = outcomes.first { !$0.1.isEmpty }
    guard outcome != nil || !item.told.isEmpty else { return sink.line("/>") }
    sink.line(">")
    if let (name, checks) = outcome {
      sink.write("      <\(name)")
      if name == "skipped" {
        sink.attribute("message", message(checks, of: audit))
        sink.line("/>")
      } else {
        sink.attribute("message", message(checks, of: audit))
        sink.attribute("type", audit.checks[checks[0]].verdict.rawValue)
        sink.write(">")
        writeLines(checks, of: audit, to: &sink)
        sink.line("</\(name)>")
      }
    }
    // What does not decide the case is told all the same; a skipped case has no text of its own.
    var rest = item.excused + item.told
    if !item.broken.isEmpty { rest = item.failing + rest }
    if !rest.isEmpty {
      sink.write("      <system-out>")
      writeLines(rest, of: audit, to: &sink)
      sink.line("</system-out>")
    }
    sink.line("    </testcase>")
  }

  private func message(_ checks: [Int], of audit: Audit) -> String {
    let first = audit.checks[checks[0]].toldInOneLine
    return checks.count == 1 ? first : "\(first) (and \(checks.count - 1) more)"
  }

  private func writeLines(_ checks: [Int], of audit: Audit, to sink: inout ByteSink) {
    for (position, index) in checks.enumerated() {
      let check = audit.checks[index]
      if position > 0 { sink.line() }
      let weight = check.toldSeverity.rawValue
      sink.writeXML("\(check.place.address): \(weight): \(check.toldInOneLine)")
    }
  }
}

extension ByteSink {
  fileprivate mutating func attribute(_ name: String, _ value: String) {
    write(" \(name)=\"")
    writeXML(value)
    write("\"")
  }

  /// Writes a text of one line so that it is a text in XML 1.0.
  fileprivate mutating func writeXML(_ text: String) {
    for byte in text.withoutNoncharacters.shownPlainly.utf8 {
      switch byte {
      case UInt8(ascii: "&"): write(own: "&amp;")
      case UInt8(ascii: "<"): write(own: "&lt;")
      case UInt8(ascii: ">"): write(own: "&gt;")
      case UInt8(ascii: "\""): write(own: "&quot;")
      default: write(byte: byte)
      }
    }
  }
}

extension String {
  /// The text without the two characters that XML 1.0 forbids and that look like any other.
  fileprivate var withoutNoncharacters: String {
    guard utf8.contains(0xEF) else { return self }
    return replacing("\u{FFFE}", with: "\u{FFFD}").replacing("\u{FFFF}", with: "\u{FFFD}")
  }
}
