import Tickmark

/// One audit with everything that its pages share: the order of its findings, its marks, its links.
struct Dossier {
  let audit: Audit
  let story: Story
  let decision: Decision
  /// The findings that stand, those first that would mislead a reader most.
  let findings: [Int]
  let marks: Marks
  /// What every id starts with, so that several audits can share a page.
  let prefix: String
  /// The level of the audit's own heading.
  let level: Int
  /// How the audit can be made again, as a command line; empty where nobody said.
  let run: String

  init(
    _ audit: Audit, threshold: Threshold, run: String, prefix: String = "", level: Int = 1
  ) {
    self.audit = audit
    self.prefix = prefix
    self.level = level
    self.run = run
    story = Story(audit)
    decision = Decision(audit, threshold: threshold)
    findings = story.broken + story.byConsequence
    marks = Marks(audit, story, findings: findings)
  }

  /// Whether a browser should lay out only what is on the screen.
  var isLong: Bool { audit.figures.count > 5000 || audit.report.blocks.count > 5000 }

  /// The draft's own title, else the name of its file.
  var title: String {
    let title = audit.report.parts.first?.title ?? ""
    return title.isEmpty ? audit.report.file : title
  }
}

extension Dossier {
  /// Writes an attribute that names an element, such as `id="f12"`.
  func name(
    _ attribute: StaticString, _ letter: StaticString, _ number: Int, _ sink: inout ByteSink
  ) {
    sink.write(own: " ")
    sink.write(own: attribute)
    sink.write(own: "=\"")
    if attribute.utf8CodeUnitCount == 4 { sink.write(own: "#") }
    sink.write(prefix)
    sink.write(own: letter)
    sink.write(number: number)
    sink.write(own: "\"")
  }

  /// Opens a section that its heading names; with several audits on a page, the draft does as well.
  func section(_ id: StaticString, to sink: inout ByteSink) {
    sink.write("<section class=\"\(id)\" aria-labelledby=\"\(prefix)\(id)")
    if !prefix.isEmpty { sink.write(" \(prefix)top") }
    sink.write(own: "\">\n")
  }

  /// Opens a heading so many levels below the audit's own, with an id of its own if it has one.
  func heading(_ below: Int, _ title: String, id: String = "", to sink: inout ByteSink) {
    let level = min(6, level + below)
    sink.write("<h\(level)")
    if !id.isEmpty { sink.write(" id=\"\(prefix)\(id)\"") }
    sink.write(own: ">")
    sink.html(title)
    sink.write("</h\(level)>\n")
  }
}
