import Tickmark

/// The verdict, the four numbers, the bar, and what was examined.
struct FirstPage {
  private let dossier: Dossier
  private let summary: Audit.Summary

  init(_ dossier: Dossier) {
    self.dossier = dossier
    summary = dossier.audit.summary
  }

  func write(to sink: inout ByteSink) {
    sink.write(own: "<header class=\"head\">\n<p class=\"kicker\">Audit of every figure in</p>\n")
    dossier.heading(0, dossier.title, id: "top", to: &sink)
    sink.write(own: "</header>\n")
    writeVerdict(to: &sink)
    writeTally(to: &sink)
    writeFacts(to: &sink)
  }

  private func writeVerdict(to sink: inout ByteSink) {
    let decision = dossier.decision
    sink.write("<div class=\"verdict \(decision.outcome.letter)\">\n<p class=\"say\"><strong>")
    sink.html(decision.word)
    sink.write(own: ".</strong> ")
    sink.html(decision.reason)
    sink.write(own: "</p>\n")
    let headline = Headline([dossier.audit])
    sink.write(own: "<p>")
    if let remark = decision.remark {
      sink.html(remark)
      sink.write(own: " ")
    }
    sink.html(headline.coverage)
    sink.write(own: "</p>\n</div>\n")
  }

  /// The numbers and the bar that they make, each with its own shape.
  private func writeTally(to sink: inout ByteSink) {
    guard summary.figures > 0 else { return }
    sink.write(own: "<div class=\"tally\">\n")
    TallyBar(summary).write(name: "What became of the figures", to: &sink)
    sink.write(own: "<ul class=\"numbers\">\n")
    let numbers: [(Audit.AuditedFigure.Status, Int, String, String)] = [
      (.ticked, summary.ticked, "ticked", "draft"),
      (.contradicted, summary.contradicted, "contradicted", "findings"),
      (.unassessable, summary.unassessable, "could not be checked", "doubts"),
      (.unchecked, summary.unchecked, "not looked at", "unchecked"),
    ]
    for (status, count, words, target) in numbers {
      sink.write("<li class=\"\(status.letter)\"><a href=\"#\(dossier.prefix)\(target)\"><b>")
      sink.write(count.grouped)
      sink.write("</b> \(words)</a></li>\n")
    }
    sink.write(own: "</ul>\n")
    if summary.exempt > 0 {
      sink.write(own: "<p class=\"aside\">")
      sink.write(summary.exempt.grouped)
      sink.write(own: summary.exempt == 1 ? " number is" : " numbers are")
      sink.write(own: " no quantity (dates, pages, codes and the like) and left alone.</p>\n")
    }
    sink.write(own: "</div>\n")
  }

  private func writeFacts(to sink: inout ByteSink) {
    let audit = dossier.audit
    sink.write(own: "<dl class=\"facts\">\n")
    sink.fact("Draft", audit.report.file)
    let parts = audit.drafts.first?.parts ?? []
    if parts.count > 1 { sink.fact("Reports in it", String(parts.count)) }
    var periods: [String] = []
    for period in parts.compactMap(\.period) where !periods.contains(period) {
      periods.append(period)
    }
    if !periods.isEmpty {
      sink.fact(
        periods.count == 1 ? "Reporting period" : "Reporting periods",
        periods.joined(separator: ", "))
    }
    sink.fact("Rule packs", audit.packs.map { "\($0.id) \($0.version)" }.joined(separator: ", "))
    sink.fact("Comparisons made", summary.checks.grouped)
    if let today = audit.today { sink.fact("Waivers judged on", today) }
    sink.write(own: "</dl>\n")
  }
}

extension ByteSink {
  /// A term and what it is.
  fileprivate mutating func fact(_ name: StaticString, _ value: String) {
    guard !value.isEmpty else { return }
    write(own: "<dt>")
    write(own: name)
    write(own: "</dt><dd>")
    html(value, most: 400)
    write(own: "</dd>\n")
  }
}

extension Decision.Outcome {
  /// The class of the outcome in the style sheet.
  var letter: StaticString {
    switch self {
    case .ready: "yes"
    case .notReady: "no"
    case .unsettled: "open"
    }
  }
}

extension Int {
  /// The number with commas between the thousands.
  var grouped: String {
    var text = ""
    let digits = String(magnitude)
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return self < 0 ? "−" + text : text
  }
}

/// The figures of an audit as one bar.
struct TallyBar {
  private let summary: Audit.Summary

  init(_ summary: Audit.Summary) { self.summary = summary }

  func write(name: StaticString, to sink: inout ByteSink) {
    let parts: [(StaticString, Int)] = [
      ("t", summary.ticked), ("x", summary.contradicted), ("o", summary.unassessable),
      ("u", summary.unchecked),
    ]
    let all = parts.reduce(0) { $0 + $1.1 }
    sink.write(own: "<svg class=\"bar\" viewBox=\"0 0 1000 20\" preserveAspectRatio=\"none\"")
    sink.write(own: " role=\"img\" aria-label=\"")
    sink.write(own: name)
    sink.write(": \(summary.ticked) ticked, \(summary.contradicted) contradicted,")
    sink.write(" \(summary.unassessable) could not be checked,")
    sink.write(" \(summary.unchecked) not looked at\">")
    var start = 0
    for (letter, count) in parts where count > 0 {
      // Even the smallest part stays to be seen.
      let width = max(4, count * 1000 / max(all, 1))
      let end = min(1000, start + width)
      sink.write(
        "<rect class=\"\(letter)\" x=\"\(start)\" width=\"\(end - start)\" height=\"20\"/>")
      start = end
    }
    sink.write(own: "</svg>\n")
  }
}
