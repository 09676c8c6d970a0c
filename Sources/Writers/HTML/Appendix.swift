import Tickmark

/// All checks by rule, what was left unchecked and why, waivers, rounding, packs, and the way to
/// repeat the run.
struct Appendix {
  private let dossier: Dossier
  private let guides: [RuleIndex.Key: RuleGuide]
  private var audit: Audit { dossier.audit }

  init(_ dossier: Dossier, guides: [RuleIndex.Key: RuleGuide]) {
    self.dossier = dossier
    self.guides = guides
  }

  func write(to sink: inout ByteSink) {
    dossier.section("appendix", to: &sink)
    dossier.heading(1, "Appendix", id: "appendix", to: &sink)
    writeDoubts(to: &sink)
    writeUnchecked(to: &sink)
    writeRounding(to: &sink)
    writeExcused(to: &sink)
    writeNotes(to: &sink)
    writePacks(to: &sink)
    writeRun(to: &sink)
    writeRules(to: &sink)
    sink.write(own: "</section>\n")
  }

  private func writeDoubts(to sink: inout ByteSink) {
    dossier.heading(2, "What could not be checked, and why", id: "doubts", to: &sink)
    let doubts = dossier.story.doubts
    guard !doubts.isEmpty else { return sink.write(own: "<p>Nothing.</p>\n") }
    sink.write(own: "<ul class=\"doubts\">\n")
    for doubt in doubts {
      sink.write(own: "<li><b>")
      sink.write(doubt.checks.first.map { dossier.marks.references[$0] } ?? "")
      sink.write(own: "</b> ")
      sink.html(doubt.reason.firstUpper, most: 600)
      sink.write(" (\(doubt.checks.count)): ")
      for (number, index) in doubt.checks.enumerated() {
        if number > 0 { sink.write(own: ", ") }
        sink.write(own: "<a")
        if let figure = dossier.marks.figures[index] {
          dossier.name("href", "f", figure, &sink)
          sink.write(own: ">")
          sink.html(audit.figures[figure].text, most: 60)
        } else {
          dossier.name("href", "m", index, &sink)
          sink.write(own: ">line ")
          sink.write(number: audit.checks[index].place.line)
        }
        sink.write(own: "</a>")
      }
      sink.write(own: "</li>\n")
    }
    sink.write(own: "</ul>\n")
  }

  private func writeUnchecked(to sink: inout ByteSink) {
    dossier.heading(2, "What nobody looked at", id: "unchecked", to: &sink)
    sink.write(own: "<p>No rule bound these figures to another one.</p>\n<ul class=\"doubts\">\n")
    var section: String?
    var count = 0
    for (index, figure) in audit.figures.enumerated() where figure.status == .unchecked {
      let own = figure.place.section ?? ""
      if own != section || count == 0 {
        if count > 0 { sink.write(own: "</li>\n") }
        section = own
        sink.write(own: "<li>")
        sink.html(own.isEmpty ? "Before any heading" : own, most: 120)
        sink.write(own: ": ")
      } else {
        sink.write(own: ", ")
      }
      count += 1
      sink.write(own: "<a")
      dossier.name("href", "f", index, &sink)
      sink.write(own: ">")
      sink.html(figure.text, most: 60)
      sink.write(own: "</a>")
    }
    sink.write(own: count == 0 ? "<li>There is none.</li>\n</ul>\n" : "</li>\n</ul>\n")
    var kinds: [Figure.Kind: Int] = [:]
    for figure in audit.figures where figure.status == .exempt {
      kinds[figure.kind, default: 0] += 1
    }
    let words = Figure.Kind.allCases.compactMap { kind in
      kinds[kind].map { "\($0.grouped) \(kind.words($0))" }
    }
    if !words.isEmpty {
      sink.write(own: "<p>Left alone as no quantities or as names: ")
      sink.html(words.joined(separator: ", "))
      sink.write(own: ".</p>\n")
    }
    let unbound = audit.unbound.map { "\($0.pack)/\($0.rule)" }
    if !unbound.isEmpty {
      sink.write(own: "<p>Rules that found nothing to look at: ")
      sink.html(unbound.joined(separator: ", "))
      sink.write(own: ".</p>\n")
    }
  }

  private func writeRounding(to sink: inout ByteSink) {
    let rounded = audit.checks.indices.filter { audit.checks[$0].verdict == .rounded }
    guard !rounded.isEmpty else { return }
    dossier.heading(2, "Rounding that was found", id: "rounding", to: &sink)
    var policies: [(words: String, checks: [Int])] = []
    for index in rounded {
      let words = audit.checks[index].cause?.words ?? "each figure was rounded on its own"
      if let known = policies.firstIndex(where: { $0.words == words }) {
        policies[known].checks.append(index)
      } else {
        policies.append((words, [index]))
      }
    }
    sink.write(own: "<ul class=\"doubts\">\n")
    for policy in policies {
      sink.write(own: "<li>")
      sink.html(policy.words.firstUpper)
      sink.write(" (\(policy.checks.count)): ")
      for (number, index) in policy.checks.enumerated() {
        if number > 0 { sink.write(own: ", ") }
        let check = audit.checks[index]
        sink.write(own: "<a")
        dossier.name("href", "k", index, &sink)
        sink.write(own: ">")
        sink.html(check.stated ?? check.expected ?? "line \(check.place.line)", most: 60)
        sink.write(own: "</a>")
      }
      sink.write(own: "</li>\n")
    }
    sink.write(own: "</ul>\n")
  }

  private func writeExcused(to sink: inout ByteSink) {
    let findings = Findings(dossier)
    findings.write(dossier.story.waived, under: "Waived", to: &sink)
    findings.write(dossier.story.old, under: "In the baseline", to: &sink)
  }

  private func writeNotes(to sink: inout ByteSink) {
    guard !audit.report.notes.isEmpty else { return }
    dossier.heading(2, "Met while reading", to: &sink)
    sink.write(own: "<ul>\n")
    for note in audit.report.notes {
      sink.write("<li>Line \(note.place.line): ")
      sink.html(note.message, most: 600)
      sink.write(own: "</li>\n")
    }
    sink.write(own: "</ul>\n")
  }

  private func writePacks(to sink: inout ByteSink) {
    dossier.heading(2, "Files and packs", to: &sink)
    sink.write(own: "<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"Files\">\n")
    sink.write(own: "<table><thead><tr><th scope=\"col\">File</th><th scope=\"col\">Part</th>")
    sink.write(own: "<th scope=\"col\">Read as</th><th scope=\"col\">SHA-256</th></tr></thead>\n")
    sink.write(own: "<tbody>\n")
    for draft in audit.drafts {
      sink.write(own: "<tr><th scope=\"row\">")
      sink.html(draft.file)
      sink.write("</th><td>\(draft.role.rawValue)</td><td>\(draft.format.rawValue)</td>")
      sink.write(own: "<td><code>")
      sink.html(draft.sha256)
      sink.write(own: "</code></td></tr>\n")
    }
    sink.write(own: "</tbody></table>\n</div>\n<ul>\n")
    for pack in audit.packs {
      sink.write(own: "<li>Pack ")
      sink.html("\(pack.id), version \(pack.version)")
      sink.write(own: "</li>\n")
    }
    for part in audit.drafts.first?.parts ?? [] {
      sink.write(own: "<li>Report “")
      sink.html(part.title, most: 200)
      sink.write("”, line \(part.line), ")
      sink.html(part.period.map { "period \($0)" } ?? "no period of its own")
      sink.write(own: "</li>\n")
    }
    sink.write(own: "</ul>\n")
  }

  private func writeRun(to sink: inout ByteSink) {
    dossier.heading(2, "How to repeat this audit", id: "repeat", to: &sink)
    sink.write(own: "<p>Tickmark ")
    sink.html(audit.version)
    sink.write(own: " gives the same bytes for the same draft, packs and options:</p>\n<pre><code>")
    sink.html(
      dossier.run.isEmpty ? "tickmark check \(audit.report.file) --format html" : dossier.run)
    sink.write(own: "</code></pre>\n")
  }

  private func writeRules(to sink: inout ByteSink) {
    dossier.heading(2, "All checks by rule", id: "checks", to: &sink)
    var order: [RuleIndex.Key] = []
    var checks: [RuleIndex.Key: [Int]] = [:]
    for (index, check) in audit.checks.enumerated() {
      let key = RuleIndex.Key(pack: check.pack, rule: check.rule)
      if checks[key] == nil { order.append(key) }
      checks[key, default: []].append(index)
    }
    let told = Set(dossier.findings + dossier.story.waived + dossier.story.old)
    for key in order {
      sink.write(own: "<section class=\"rule\"")
      sink.htmlAttribute("data-rule", "\(key.pack)/\(key.rule)")
      sink.write(own: ">\n")
      let guide = guides[key]
      dossier.heading(3, guide?.title ?? key.rule, to: &sink)
      sink.write(own: "<p class=\"why\"><code>")
      sink.html("\(key.pack)/\(key.rule)")
      sink.write(own: "</code> ")
      sink.html([guide?.why, guide?.source].compactMap(\.self).joined(separator: " "), most: 600)
      sink.write(own: "</p>\n<ul class=\"checks\">\n")
      for index in checks[key] ?? [] {
        if told.contains(index) {
          writeReference(to: index, &sink)
        } else {
          CheckEntry(dossier, index).writeItem(to: &sink)
        }
      }
      sink.write(own: "</ul>\n</section>\n")
    }
    if order.isEmpty { sink.write(own: "<p>No rule found anything to compare.</p>\n") }
  }

  private func writeReference(to index: Int, _ sink: inout ByteSink) {
    sink.write(own: "<li class=\"x\"><p><a")
    dossier.name("href", "k", index, &sink)
    sink.write(own: ">Finding ")
    sink.write(dossier.marks.references[index])
    sink.write(own: "</a> ")
    sink.html(audit.checks[index].message, most: 200)
    sink.write(own: "</p></li>\n")
  }
}
