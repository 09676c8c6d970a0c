import Tickmark

/// The audit for people: one page that needs neither this program, nor a script, nor a network.
public struct HTMLWriter: AuditWriter {
  private let guides: [RuleIndex.Key: RuleGuide]
  private let threshold: Threshold
  private let run: String

  /// Makes a writer; `guides` explain the rules, `threshold` is the weight that stops a
  /// publication, and `run` is the command line that makes the audit again.
  public init(guides: [RuleGuide] = [], threshold: Threshold = .error, run: String = "") {
    self.guides = Dictionary(
      guides.map { (RuleIndex.Key(pack: $0.pack, rule: $0.rule), $0) }
    ) { first, _ in first }
    self.threshold = threshold
    self.run = run
  }

  /// Writes a page: the audit of one draft, or an index of several with their audits below.
  public func write(_ audits: [Audit], to sink: inout ByteSink) {
    if let only = audits.first, audits.count == 1 {
      let dossier = Dossier(only, threshold: threshold, run: run)
      let title = "\(dossier.decision.word): audit of \(dossier.title)"
      Page(title: title, version: only.version).write(to: &sink) { sink in
        Contents(dossier).write(to: &sink)
        sink.write(own: "<main id=\"main\" class=\"audit")
        sink.write(own: dossier.isLong ? " long\">\n" : "\">\n")
        write(dossier, to: &sink)
        sink.write(own: "</main>\n")
      }
      return
    }
    let dossiers = audits.enumerated().map { number, audit in
      Dossier(audit, threshold: threshold, run: run, prefix: "d\(number + 1)-", level: 2)
    }
    let page = Page(title: "Audits of \(audits.count) drafts", version: audits.first?.version ?? "")
    page.write(to: &sink) { sink in
      sink.write(own: "<main id=\"main\">\n")
      Index(dossiers.map { ($0, "#\($0.prefix)top") }).write(to: &sink)
      for dossier in dossiers {
        sink.write(own: "<article class=\"audit")
        sink.write(own: dossier.isLong ? " long\">\n" : "\">\n")
        write(dossier, to: &sink)
        sink.write(own: "</article>\n")
      }
      sink.write(own: "</main>\n")
    }
  }

  /// Writes an index of audits that stand in files of their own, each reached by its link.
  public func writeIndex(_ audits: [(audit: Audit, link: String)], to sink: inout ByteSink) {
    let dossiers = audits.map { (Dossier($0.audit, threshold: threshold, run: run), $0.link) }
    let version = audits.first?.audit.version ?? ""
    Page(title: "Audits of \(audits.count) drafts", version: version).write(to: &sink) { sink in
      sink.write(own: "<main id=\"main\">\n")
      Index(dossiers).write(to: &sink)
      sink.write(own: "</main>\n")
    }
  }

  private func write(_ dossier: Dossier, to sink: inout ByteSink) {
    FirstPage(dossier).write(to: &sink)
    Findings(dossier).write(to: &sink)
    var draft = MarkedDraft(dossier)
    draft.write(to: &sink)
    Appendix(dossier, guides: guides).write(to: &sink)
  }
}

/// What stands around every page: the policy that lets nothing in, the style, the script.
struct Page {
  let title: String
  let version: String

  func write(to sink: inout ByteSink, _ body: (inout ByteSink) -> Void) {
    sink.write(own: "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
    // The browser asks for an icon of its own accord; an empty one in the page keeps it quiet.
    sink.write(own: "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';")
    sink.write(" style-src '\(Page.hash(of: Style.text))';")
    sink.write(" script-src '\(Page.hash(of: Script.text))';")
    sink.write(own: " img-src data:; base-uri 'none'; form-action 'none'\">\n")
    sink.write(own: "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    sink.write(own: "<meta name=\"color-scheme\" content=\"light dark\">\n")
    sink.write(own: "<meta name=\"referrer\" content=\"no-referrer\">\n")
    sink.write(own: "<meta name=\"robots\" content=\"noindex\">\n<meta name=\"generator\"")
    sink.htmlAttribute("content", "Tickmark \(version)")
    sink.write(own: ">\n<title>")
    sink.html(title, most: 200)
    sink.write(own: "</title>\n<link rel=\"icon\" href=\"data:,\">\n<style>")
    sink.write(Style.text)
    sink.write(own: "</style>\n</head>\n<body>\n")
    sink.write(own: "<a class=\"skip\" href=\"#main\">Skip to the audit</a>\n")
    body(&sink)
    sink.write(own: "<footer><p>Made by Tickmark ")
    sink.html(version)
    sink.write(
      own: ". Every verdict rests on printed digits; nothing left the machine.</p></footer>\n")
    sink.write(own: "<script>")
    sink.write(Script.text)
    sink.write(own: "</script>\n</body>\n</html>\n")
  }

  /// The digest by which a policy knows an inline style or script.
  private static func hash(of text: String) -> String {
    "sha256-" + base64(SHA256.digest(of: Array(text.utf8)))
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var word = group.reduce(0) { $0 << 8 | Int($1) }
      word <<= 8 * (3 - group.count)
      for place in 0..<4 {
        text.append(
          place <= group.count ? letters[word >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

/// The links to the parts of an audit, and to the sections of the draft with findings in them.
struct Contents {
  private static let mostSections = 60

  private let dossier: Dossier

  init(_ dossier: Dossier) { self.dossier = dossier }

  func write(to sink: inout ByteSink) {
    sink.write(own: "<nav class=\"contents\" aria-label=\"Contents\">\n<p class=\"brand\">")
    sink.write(own: "<b aria-hidden=\"true\">✓</b> Tickmark</p>\n<ul>\n")
    let parts = [
      ("top", "Verdict"), ("findings", "What stands against it (\(dossier.findings.count))"),
      ("draft", "The draft, marked"), ("doubts", "What could not be checked"),
      ("unchecked", "What nobody looked at"), ("repeat", "How to repeat it"),
      ("checks", "All checks by rule"),
    ]
    for (id, title) in parts {
      sink.write("<li><a href=\"#\(dossier.prefix)\(id)\">\(title)</a></li>\n")
    }
    sink.write(own: "</ul>\n</nav>\n")
  }
}

/// Several audits at a glance, a row each.
struct Index {
  private let rows: [(dossier: Dossier, link: String)]

  init(_ rows: [(dossier: Dossier, link: String)]) { self.rows = rows }

  func write(to sink: inout ByteSink) {
    let ready = rows.count { $0.dossier.decision.outcome == .ready }
    sink.write(own: "<header class=\"head\">\n<p class=\"kicker\">Tickmark</p>\n<h1>")
    sink.write(own: "Audits of ")
    sink.write(number: rows.count)
    sink.write(own: " drafts</h1>\n</header>\n<p class=\"say\">")
    sink.write(number: ready)
    sink.write(own: " of ")
    sink.write(number: rows.count)
    sink.write(own: ready == 1 ? " is ready.</p>\n" : " are ready.</p>\n")
    sink.write(own: "<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"Drafts\">\n")
    sink.write(own: "<table class=\"index\">\n<thead><tr>")
    let heads = [
      "Draft", "Verdict", "Errors", "Warnings", "Ticked", "Contradicted", "Could not be checked",
      "Not looked at",
    ]
    for head in heads { sink.write("<th scope=\"col\">\(head)</th>") }
    sink.write(own: "</tr></thead>\n<tbody>\n")
    for (dossier, link) in rows {
      let summary = dossier.audit.summary
      sink.write(own: "<tr><th scope=\"row\"><a")
      sink.htmlAttribute("href", link)
      sink.write(own: ">")
      sink.html(dossier.title, most: 200)
      sink.write(own: "</a><br><small>")
      sink.html(dossier.audit.report.file)
      sink.write("</small></th><td class=\"\(dossier.decision.outcome.letter)\"><b>")
      sink.html(dossier.decision.word)
      sink.write(own: "</b> ")
      sink.html(dossier.decision.reason)
      sink.write(own: "</td>")
      let numbers = [
        summary.errors, summary.warnings, summary.ticked, summary.contradicted,
        summary.unassessable, summary.unchecked,
      ]
      for number in numbers {
        sink.write(own: "<td class=\"n\">")
        sink.write(number.grouped)
        sink.write(own: "</td>")
      }
      sink.write(own: "</tr>\n")
    }
    sink.write(own: "</tbody>\n</table>\n</div>\n")
  }
}
