import Tickmark
import Writers

extension CommandEntry {
  /// The command that writes the audit for people beside each draft.
  static func audit(readable: [String]) -> CommandEntry {
    CommandEntry(
      name: "audit",
      summary: "Write the audit as a page beside each draft: REPORT.audit.html.",
      details: [
        "The page holds the verdict, the findings, the whole draft with a mark at every figure,",
        "and all checks. It needs no network and no script. Of several drafts each gets a page,",
        "and audit.html in the folder above them is the index; --output takes all in one page.",
      ],
      arguments: [
        Argument(
          name: "DRAFT",
          summary: "A draft, a folder of drafts or a quoted pattern such as 'Reports/**/*.md'.",
          isRepeatable: true)
      ],
      options: ruleOptions + [
        Option(
          name: "output", letter: "o", value: .text("FILE"),
          summary: "Write one page of all drafts to this file; - is standard output."),
        Option(
          name: "fail-on", value: .choice("WEIGHT", ["error", "warning", "note", "never"]),
          summary: "The weight of finding that gives exit code 1; error unless said."),
        asFormat(readable), jobs,
      ] + gateOptions + [today],
      examples: ["tickmark audit report.md", "tickmark audit Reports/ --fail-on never"],
      action: .audit)
  }
}

/// Puts the page of each audit beside its draft, and an index above several.
struct AuditPages {
  private let request: Request
  private let session: Session
  private let writer: HTMLWriter

  init(_ request: Request, _ session: Session, _ writer: HTMLWriter) {
    self.request = request
    self.session = session
    self.writer = writer
  }

  /// Writes the pages and prints their paths; 2 where one could not be written.
  func write(_ audits: [Audit]) -> Int32 {
    let drafts = audits.map(\.report.file)
    let pages = AuditPages.names(of: drafts, session.paths)
    var written: [(audit: Audit, page: String)] = []
    var code: Int32 = 0
    for (audit, page) in zip(audits, pages) {
      if put(page, drafts, { sink in writer.write([audit], to: &sink) }) {
        written.append((audit, page))
      } else {
        code = 2
      }
    }
    if drafts.count > 1, !written.isEmpty {
      let folder = AuditPages.folder(above: drafts, session.paths)
      let links = written.map { one in
        (audit: one.audit, link: session.paths.name(of: one.page, from: folder).asLink)
      }
      let index = session.paths.name(of: Paths.joined(folder, "audit.html"), from: ".")
      if !put(index, drafts, { sink in writer.writeIndex(links, to: &sink) }) { code = 2 }
    }
    return code
  }

  private func put(
    _ page: String, _ drafts: [String], _ fill: (inout ByteSink) -> Void
  ) -> Bool {
    let whole = session.paths.absolute(page)
    if drafts.contains(where: { session.paths.absolute($0) == whole }) {
      session.complain(page, "it is one of the drafts", "name another file with --output")
      return false
    }
    if case .failed(let reason) = session.environment.replaceFile(page, fill) {
      session.complain(page, "it cannot be written (\(reason))", "name a file with --output")
      return false
    }
    return session.say(page.shownPlainly + "\n") == 0
  }

  /// The page of each draft: its name without the ending, whole where two drafts share that.
  static func names(
    of drafts: [String], ending: String = "html", _ paths: Paths
  ) -> [String] {
    let short = drafts.map { draft -> String in
      let name = Paths.last(of: draft)
      let stem = name.dropFirst().lastIndex(of: ".").map { String(name[..<$0]) } ?? name
      return Paths.joined(Paths.folder(of: draft), stem)
    }
    var shared: [String: Int] = [:]
    for name in short { shared[paths.absolute(name), default: 0] += 1 }
    return zip(drafts, short).map { draft, name in
      (shared[paths.absolute(name)] == 1 ? name : draft) + ".audit.\(ending)"
    }
  }

  /// The deepest folder that holds all drafts.
  private static func folder(above drafts: [String], _ paths: Paths) -> String {
    var common = Paths.folder(of: paths.absolute(drafts[0])).split(separator: "/")
    for draft in drafts.dropFirst() {
      let own = Paths.folder(of: paths.absolute(draft)).split(separator: "/")
      common = zip(common, own).prefix { $0 == $1 }.map(\.0)
    }
    return "/" + common.joined(separator: "/")
  }
}

extension Request {
  /// The command line that makes the same audit again.
  var repeated: String {
    var words = ["tickmark"] + path
    for name in ["rules", "period", "today", "waivers", "baseline", "as"] {
      for value in values[name] ?? [] { words += ["--" + name, value] }
    }
    for name in ["no-standard", "reveal"] where has(name) { words.append("--" + name) }
    if let format = value("format") { words += ["--format", format] }
    return (words + arguments).map(\.quotedForShell).joined(separator: " ")
  }
}

extension String {
  /// The word as a shell takes it for one.
  fileprivate var quotedForShell: String {
    let isPlain = utf8.allSatisfy { byte in
      byte.isDigit || (byte | 32) &- 97 < 26 || "/._-=:,".utf8.contains(byte) || byte > 0x7F
    }
    return isPlain && !isEmpty ? self : "'" + replacing("'", with: "'\\''") + "'"
  }

  /// A path as a relative link.
  fileprivate var asLink: String {
    var link = hasPrefix("/") ? "" : "./"
    for byte in utf8 {
      if byte.isDigit || (byte | 32) &- 97 < 26 || "/._-~".utf8.contains(byte) {
        link.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        link += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
    return link
  }
}
