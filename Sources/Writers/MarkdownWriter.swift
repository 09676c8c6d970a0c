import Tickmark

/// The audit for a pull request or a wiki.
public struct MarkdownWriter: AuditWriter {
  private static let mostDetailed = 50

  private let look: Look
  private let threshold: Threshold
  private let run: String

  /// Makes a writer with a look, of which colours mean nothing here; `threshold` is the weight that
  /// stops a publication, and `run` the command line that makes the audit again.
  public init(look: Look = Look(), threshold: Threshold = .error, run: String = "") {
    self.look = look
    self.threshold = threshold
    self.run = run
  }

  /// Writes a heading a draft, with the verdict, the findings as a table and their details below.
  public func write(_ audits: [Audit], to sink: inout ByteSink) {
    for (index, audit) in audits.enumerated() {
      let story = Story(audit)
      let findings = story.broken + story.byConsequence
      if look.isQuiet, findings.isEmpty { continue }
      if index > 0 { sink.line() }
      sink.line("## \(audit.report.file.markdown)")
      if !look.isQuiet { writeVerdict(on: audit, to: &sink) }
      writeTable(of: findings, in: audit, to: &sink)
      writeDetails(of: findings, in: audit, to: &sink)
      if look.isQuiet { continue }
      writeAsides(of: story, to: &sink)
      writeUnchecked(of: audit, to: &sink)
      writeMaking(of: audit, to: &sink)
    }
  }

  private func writeVerdict(on audit: Audit, to sink: inout ByteSink) {
    let decision = Decision(audit, threshold: threshold)
    let summary = audit.summary
    sink.line()
    sink.write("**\(decision.word).** \(decision.reason)")
    sink.line(decision.remark.map { " " + $0 } ?? "")
    sink.line("\(Headline([audit]).findings) \(Headline([audit]).coverage)")
    guard summary.figures > 0 else { return }
    sink.line()
    sink.line("| ✓ ticked | ✗ contradicted | ○ could not be checked | not looked at | left alone |")
    sink.line("|--:|--:|--:|--:|--:|")
    sink.write("| \(summary.ticked) | \(summary.contradicted) | \(summary.unassessable)")
    sink.line(" | \(summary.unchecked) | \(summary.exempt) |")
  }

  private func writeTable(of findings: [Int], in audit: Audit, to sink: inout ByteSink) {
    guard !findings.isEmpty else { return }
    sink.line()
    sink.line("| | | Place | What is wrong | Repair |")
    sink.line("|--:|---|---|---|---|")
    for (number, index) in findings.enumerated() {
      let check = audit.checks[index]
      let repair = check.repair?.words.markdown ?? ""
      let turns = check.consequenceWords.map { " (\($0.markdown))" } ?? ""
      sink.write("| \(number + 1) | \(check.weight)\(turns) | \(check.place.address.markdown) ")
      sink.line("| \(check.message.markdown) | \(repair) |")
    }
  }

  private func writeDetails(of findings: [Int], in audit: Audit, to sink: inout ByteSink) {
    let telling = findings.enumerated().filter { audit.checks[$0.element].hasDetails }
    guard !telling.isEmpty else { return }
    sink.line()
    sink.line("### The findings in full")
    for (number, index) in telling.prefix(MarkdownWriter.mostDetailed) {
      write(detailsOf: audit.checks[index], number: number + 1, to: &sink)
    }
    let left = telling.count - MarkdownWriter.mostDetailed
    if left > 0 {
      sink.line()
      sink.line("… and \(left) more; --format html tells all")
    }
  }

  private func write(detailsOf check: Check, number: Int, to sink: inout ByteSink) {
    sink.line()
    sink.line("**\(number). \(check.weight):** \(check.message.markdown)")
    let title = Story.title(of: check.place)
    sink.write("<br>" + (title.isEmpty ? "" : title.markdown + ", "))
    sink.line("\(check.place.address.markdown), \(check.rule.markdown)")
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

// MARK: What stands below the findings

extension MarkdownWriter {
  private func writeUnchecked(of audit: Audit, to sink: inout ByteSink) {
    var sections: [(title: String, figures: [String])] = []
    for figure in audit.figures where figure.status == .unchecked {
      let title = figure.place.section ?? "Before any heading"
      if sections.last?.title != title { sections.append((title, [])) }
      sections[sections.count - 1].figures.append(figure.text)
    }
    guard !sections.isEmpty else { return }
    let count = sections.reduce(0) { $0 + $1.figures.count }
    sink.line()
    sink.line("<details><summary>Not looked at (\(count))</summary>")
    sink.line()
    for section in sections.prefix(MarkdownWriter.mostDetailed) {
      let more = section.figures.count > 20 ? ", …" : ""
      let figures = section.figures.prefix(20).joined(separator: ", ")
      sink.line("- \(section.title.markdown): \((figures + more).markdown)")
    }
    let left = sections.count - MarkdownWriter.mostDetailed
    if left > 0 { sink.line("- … and \(left) more sections") }
    sink.line()
    sink.line("</details>")
  }

  /// The packs, the draft's bytes and the way to repeat the run.
  private func writeMaking(of audit: Audit, to sink: inout ByteSink) {
    sink.line()
    sink.line("<details><summary>How this was made</summary>")
    sink.line()
    let packs = audit.packs.map { "\($0.id) \($0.version)" }.joined(separator: ", ")
    sink.line("- Tickmark \(audit.version.markdown), packs \(packs.markdown)")
    for part in audit.drafts.first?.parts ?? [] {
      guard let period = part.period else { continue }
      sink.line("- “\(part.title.markdown)”, period \(period.markdown)")
    }
    for draft in audit.drafts where !draft.sha256.isEmpty {
      sink.line("- \(draft.file.markdown), SHA-256 \(draft.sha256.markdown)")
    }
    if let today = audit.today { sink.line("- Waivers judged on \(today.markdown)") }
    if !run.isEmpty { sink.line("- To repeat it: \(run.markdown)") }
    sink.line()
    sink.line("</details>")
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
