import Tickmark

/// The audit for a pull request or a wiki.
public struct MarkdownWriter: AuditWriter {
  private static let mostDetailed = 50

  private let look: Look

  /// Makes a writer with a look; colours mean nothing here.
  public init(look: Look = Look()) { self.look = look }

  /// Writes a heading a draft, with the findings as a table and their details below.
  public func write(_ audits: [Audit], to sink: inout ByteSink) {
    for (index, audit) in audits.enumerated() {
      let story = Story(audit)
      let findings = story.broken + story.groups.flatMap(\.checks)
      if look.isQuiet, findings.isEmpty { continue }
      if index > 0 { sink.line() }
      sink.line("## \(audit.report.file.markdown)")
      if !look.isQuiet {
        let headline = Headline([audit])
        sink.line()
        sink.line("**\(headline.findings)** \(headline.coverage)")
      }
      writeTable(of: findings, in: audit, to: &sink)
      writeDetails(of: story, in: audit, to: &sink)
      if !look.isQuiet { writeAsides(of: story, to: &sink) }
    }
  }

  private func writeTable(of findings: [Int], in audit: Audit, to sink: inout ByteSink) {
    guard !findings.isEmpty else { return }
    sink.line()
    sink.line("| | Place | What is wrong | Repair |")
    sink.line("|---|---|---|---|")
    for index in findings {
      let check = audit.checks[index]
      let repair = check.repair?.words.markdown ?? ""
      sink.write("| \(check.weight) | \(check.place.address.markdown) ")
      sink.line("| \(check.message.markdown) | \(repair) |")
    }
  }

  private func writeDetails(of story: Story, in audit: Audit, to sink: inout ByteSink) {
    var written = 0
    let groups = [Story.Group(title: "Rules that are broken themselves", checks: story.broken)]
    for group in groups + story.groups {
      let telling = group.checks.filter { audit.checks[$0].hasDetails }
      let shown = telling.prefix(max(0, MarkdownWriter.mostDetailed - written))
      guard !shown.isEmpty else { continue }
      sink.line()
      sink.line("### \(group.title.isEmpty ? "Elsewhere in the draft" : group.title.markdown)")
      for index in shown { write(detailsOf: audit.checks[index], to: &sink) }
      written += shown.count
    }
  }

  private func write(detailsOf check: Check, to sink: inout ByteSink) {
    sink.line()
    sink.line("**\(check.weight):** \(check.message.markdown)")
    sink.line("<br>\(check.place.address.markdown), \(check.rule.markdown)")
    if let ladder = Ladder(check) {
      sink.line()
      // Every row starts with a space, a sign or a rule, so that no label can close the fence.
      sink.line("~~~text")
      for rung in ladder.lines { sink.line(" " + rung) }
      sink.line("~~~")
    }
    var points: [String] = []
    if let cause = check.cause { points.append("Cause: \(cause.words).") }
    if let repair = check.repair { points.append("**Repair:** \(repair.words.markdown).") }
    for candidate in check.candidates.prefix(3) {
      let why = candidate.why.isEmpty ? "" : ": \(candidate.why)"
      points.append("Perhaps \((candidate.words + why).markdown).")
    }
    if let note = check.note { points.append("Note: \(note.markdown)") }
    for related in check.related.prefix(5) {
      points.append("See \(related.place.address.markdown): \(related.message.markdown)")
    }
    if !points.isEmpty { sink.line() }
    for point in points { sink.line("- " + point) }
  }

  private func writeAsides(of story: Story, to sink: inout ByteSink) {
    for aside in story.asides(most: MarkdownWriter.mostDetailed) {
      sink.line()
      sink.line("<details><summary>\(aside.title) (\(aside.count))</summary>")
      sink.line()
      for line in aside.lines { sink.line("- " + line.markdown) }
      let left = aside.count - aside.lines.count
      if left > 0 { sink.line("- … and \(left) more") }
      sink.line()
      sink.line("</details>")
    }
  }
}

extension Check {
  /// Whether there is more to say than a row of the table holds.
  fileprivate var hasDetails: Bool {
    cause != nil || repair != nil || note != nil || !candidates.isEmpty || !related.isEmpty
      || Ladder(self) != nil
  }
}

extension String {
  /// The text so that Markdown shows it as it is: no markup, no HTML, no mention, one line.
  var markdown: String {
    var text = ""
    for scalar in shownPlainly.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "|", "\\", "`", "*", "_", "[", "]", "~", "!": text += "\\" + String(scalar)
      // A comment keeps a forge from ringing whoever bears the name, and from linking an issue.
      case "@", "#": text += String(scalar) + "<!-- -->"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
