import Tickmark

/// The audit for people at a terminal.
public struct TerminalWriter: AuditWriter {
  private static let mostListed = 10

  private let look: Look

  /// Makes a writer with a look.
  public init(look: Look) { self.look = look }

  /// Writes one audit after the other, each with a line that sums it up.
  public func write(_ audits: [Audit], to sink: inout ByteSink) {
    for audit in audits {
      if audits.count > 1, !look.isQuiet {
        sink.line(paint(audit.report.file.shownPlainly, .bold))
        sink.line()
      }
      write(audit, to: &sink)
      if audits.count > 1, !look.isQuiet { sink.line() }
    }
    if audits.count > 1, !look.isQuiet {
      sink.line(paint("All \(audits.count) drafts: ", .bold) + summary(of: audits))
    }
  }

  private func write(_ audit: Audit, to sink: inout ByteSink) {
    let story = Story(audit)
    if !story.broken.isEmpty {
      sink.line(paint("Rules that are broken themselves", .bold))
      sink.line()
      for index in story.broken { write(finding: audit.checks[index], to: &sink) }
    }
    for (position, group) in story.groups.enumerated() {
      if position > 0 || !group.title.isEmpty {
        let title = group.title.isEmpty ? "Elsewhere in the draft" : group.title
        sink.line(paint(title.shownPlainly, .bold))
        sink.line()
      }
      for index in group.checks { write(finding: audit.checks[index], to: &sink) }
    }
    guard !look.isQuiet else { return }
    writeAsides(of: story, to: &sink)
    sink.line(summary(of: [audit]))
  }

  private func summary(of audits: [Audit]) -> String {
    let headline = Headline(audits)
    return paint(headline.findings, .bold) + " " + headline.coverage
  }

  private func write(finding check: Check, to sink: inout ByteSink) {
    sink.line(paint(check.weight, colour(of: check)) + ": " + check.message.shownPlainly)
    let address = check.place.address.shownPlainly
    sink.line("  " + paint(address + "  " + check.rule.shownPlainly, .faint))
    if let ladder = Ladder(check) {
      for rung in ladder.lines { sink.line("      " + rung) }
    } else if let stated = check.stated, let expected = check.expected, stated != expected,
      !(check.message.contains(stated) && check.message.contains(expected))
    {
      sink.line("  The draft says \(stated); \(expected) is expected.".shownPlainly)
    }
    if let cause = check.cause { sink.line("  Cause: \(cause.words).") }
    if let repair = check.repair {
      sink.line("  " + paint("Repair: \(repair.words).".shownPlainly, .green))
    }
    for candidate in check.candidates.prefix(3) {
      let why = candidate.why.isEmpty ? "" : ": \(candidate.why)"
      sink.line("  Perhaps \(candidate.words)\(why).".shownPlainly)
    }
    if let note = check.note { sink.line("  Note: \(note)".shownPlainly) }
    for related in check.related.prefix(5) {
      sink.line("  See \(related.place.address): \(related.message)".shownPlainly)
    }
    sink.line()
  }

  private func writeAsides(of story: Story, to sink: inout ByteSink) {
    for aside in story.asides(most: TerminalWriter.mostListed) {
      sink.line(paint(aside.title, .bold))
      for line in aside.lines { sink.line("  " + line.shownPlainly) }
      let left = aside.count - aside.lines.count
      if left > 0 { sink.line("  … and \(left) more; --format json lists all") }
      sink.line()
    }
  }

  private enum Colour: String {
    case bold = "1"
    case faint = "2"
    case red = "1;31"
    case yellow = "1;33"
    case cyan = "1;36"
    case green = "32"
  }

  private func colour(of check: Check) -> Colour {
    switch check.severity {
    case .error: .red
    case .warning: .yellow
    case .note, nil: .cyan
    }
  }

  private func paint(_ text: String, _ colour: Colour) -> String {
    look.isColoured ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
  }
}
