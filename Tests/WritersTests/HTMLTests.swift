import Reports
import TestSupport
import Testing
import Tickmark

@testable import Writers

@Suite("The audit that people read")
struct HTMLTests {
  private func page(_ audits: [Audit], run: String = "") -> String {
    String(
      decoding: bytes { HTMLWriter(run: run).write(audits, to: &$0) }, as: UTF8.self)
  }

  /// A report of one sentence and one table, each figure of which the audit knows.
  private func small(_ texts: [String] = ["12", "7", "5"]) -> Audit {
    var audit = SampleAudit.of([SampleAudit.agrees("a.md")], file: "a.md")
    let cells = texts.enumerated().map { column, text in
      Cell(
        text, at: Stretch(line: 4, column: 3 + 5 * column, endColumn: 7 + 5 * column),
        figures: Printed(cell: text).figure.map {
          [FoundFigure($0, at: Stretch(line: 4, column: 3 + 5 * column, endColumn: 7))]
        } ?? [])
    }
    audit.report.sections = [Reports.Section(title: "", path: [], line: 1, level: 0, part: 0)]
    audit.report.tables = [Reports.Table(rows: [Reports.Row(cells, line: 4)])]
    audit.report.blocks = [
      Block(
        .paragraph([
          Sentence(text: texts.joined(separator: " and "), pieces: [])
        ]), lines: 1...1, section: 0),
      Block(.table(0), lines: 4...4, section: 0),
    ]
    audit.figures = cells.compactMap { cell in
      cell.figures.first.map { found in
        Audit.AuditedFigure(
          text: found.figure.text,
          place: Place(file: "a.md", line: 4, column: found.stretch.column), kind: .count,
          status: .ticked, checks: ["a1"])
      }
    }
    audit.checks[0].figures = Array(audit.figures.indices)
    return audit
  }

  static let attacks = [
    "<script>alert(1)</script>", "</style><script>x</script>", "</title><img src=x onerror=x>",
    "\" onmouseover=\"alert(1)", "' onfocus='x", "<!-- --><svg/onload=x>", "&lt;b&gt;&amp;",
    "\u{202E}12\u{202C} 34", "\u{2066}x\u{2069}\u{200F}\u{061C}", "\u{0}\u{1B}[2J\u{7F}\u{85}",
    "]]><![CDATA[", "{{constructor}}", "javascript:alert(1)",
  ]

  @Test("Text of a draft is shown as text, wherever it stands", arguments: attacks)
  func hostile(_ text: String) {
    var audit = small([text, "7", "5"])
    let note = ReadingNote(text, at: Place(file: text, line: 1))
    audit.report.notes = [note]
    audit.report.file = text
    audit.report.parts = [Part(title: text, line: 1)]
    audit.report.sections[0].title = text
    audit.report.tables[0].caption = text
    audit.report.tables[0].captionSource = .markup
    audit.checks[0].message = text
    audit.checks[0].place.row = text
    audit.checks[0].note = text
    var broken = SampleAudit.broken(text)
    broken.message = text
    var wrong = SampleAudit.wrongTotal(text)
    wrong.operands[0].label = text
    wrong.operands[1].value = text
    wrong.waived = Check.Waiver(reason: text, by: text, until: text)
    audit.checks += [broken, wrong]
    audit.figures.append(
      Audit.AuditedFigure(
        text: text, place: Place(file: text, line: 9), kind: .count, status: .unchecked))
    for page in [page([audit], run: text), page([audit, audit], run: text)] {
      let faults = HTMLRules.faults(in: page)
      #expect(faults == [])
      #expect(page.contains(HTMLRules.escaped(text.shownPlainly)))
    }
  }

  @Test(
    "A page keeps to the rules of HTML and of its own policy, and asks for nothing",
    arguments: [
      [SampleAudit.whole()], [SampleAudit.empty()],
      [SampleAudit.whole(file: "a.md"), SampleAudit.empty()], [],
      [SampleAudit.long(checks: 300)],
    ])
  func valid(_ audits: [Audit]) throws {
    let page = page(audits)
    #expect(HTMLRules.faults(in: page) == [])
    let style = try #require(page.inside("<style>", "</style>"))
    let script = try #require(page.inside("<script>", "</script>"))
    #expect(page.contains("style-src '\(HTMLRules.hash(of: style))'"))
    #expect(page.contains("script-src '\(HTMLRules.hash(of: script))'"))
    #expect(page.contains("default-src 'none';"))
    for asking in ["url(", "@import", "http:", "https:", "fetch(", "XMLHttp", "innerHTML"] {
      #expect(!page.contains(asking), "\(asking)")
    }
  }

  @Test("Every figure stands in the marked draft once, under its own text")
  func figures() throws {
    for audit in [small(), SampleAudit.whole(), SampleAudit.long(checks: 40)] {
      let page = page([audit])
      for (index, figure) in audit.figures.enumerated() {
        let marks = page.ranges(of: " id=\"f\(index)\"")
        #expect(marks.count == 1)
        let rest = try #require(marks.first.map { page[$0.upperBound...] })
        let shown = try #require(String(rest).inside(">", "</"))
        #expect(shown == figure.text)
      }
    }
  }

  @Test("Findings stand in the order of their consequence, errors first")
  func order() throws {
    func check(_ id: String, _ severity: Severity, _ consequence: Check.Consequence?) -> Check {
      var check = SampleAudit.wrongTotal("a.md")
      (check.id, check.severity, check.consequence) = (id, severity, consequence)
      check.message = "message of \(id)"
      return check
    }
    let audit = SampleAudit.of([
      check("plain", .error, nil), check("warned", .warning, .direction),
      check("rated", .error, .rating("Green")), check("turned", .error, .direction),
      check("missed", .error, .target("95%")),
    ])
    let page = page([audit])
    let places = try ["turned", "missed", "rated", "plain", "warned"].map { id in
      try #require(page.ranges(of: "</span> message of \(id)</h").first?.lowerBound)
    }
    #expect(places == places.sorted())
    #expect(page.contains("crosses the target of 95%") && page.contains("1 of them turns"))
    let markdown = bytes { MarkdownWriter().write([audit], to: &$0) }
    let text = String(decoding: markdown, as: UTF8.self)
    let rows = try ["turned", "missed", "rated", "plain", "warned"].map { id in
      try #require(text.ranges(of: "message of \(id)").first?.lowerBound)
    }
    #expect(rows == rows.sorted() && text.contains("turns a direction"))
  }

  @Test(
    "The verdict is a sentence in plain English",
    arguments: [
      ("sound", "Ready"), ("error", "Not ready: 1 figure is contradicted by others."),
      ("empty", "Nothing to check: the draft holds no figure that can be checked."),
      ("broken", "Not settled: 1 rule is broken and checked nothing."),
      ("missing", "Not ready: 1 thing that belongs there is missing."),
      ("left", "Not ready: 1 query was left in the text."), ("unticked", "Not assessed"),
    ])
  func verdict(_ kind: String, _ sentence: String) {
    var check = kind == "sound" ? SampleAudit.agrees("a.md") : SampleAudit.wrongTotal("a.md")
    var audit = SampleAudit.of([check])
    audit.figures[0].status = kind == "error" ? .contradicted : .unchecked
    switch kind {
    case "empty": audit = SampleAudit.empty()
    case "broken": audit.checks = [SampleAudit.broken("a.md")]
    case "missing":
      check.verdict = .missing
      audit.checks = [check]
    case "left":
      check.rule = "left-over"
      audit.checks = [check]
    case "unticked":
      audit.checks = []
      audit.figures[1].status = .unchecked
    default: break
    }
    #expect(Decision(audit, threshold: .error).line.hasPrefix(sentence))
    // A gate that never closes decides nothing about the draft.
    #expect(Decision(audit, threshold: .never).line.hasPrefix(sentence))
  }

  @Test("A failed sum is drawn, with its figures in words; one that is hardly off is not")
  func charts() {
    var far = SampleAudit.wrongTotal("a.md")
    far.stated = "1,500"
    #expect(page([SampleAudit.of([far])]).contains("Stage 1 1,215, Stage 2 11, Stage 3 31"))
    #expect(!page([SampleAudit.of([SampleAudit.wrongTotal("a.md")])]).contains("class=\"chart\""))
    #expect(!page([SampleAudit.of([SampleAudit.minus("a.md")])]).contains("class=\"chart\""))
    var change = far
    (change.stated, change.expected, change.computed) = ("28%", "-20%", "-20")
    change.operands = ["250", "200"].map { Check.Operand($0, at: change.place) }
    change.consequence = .direction
    let drawn = page([SampleAudit.of([change])])
    #expect(drawn.contains("The draft says 28%, which would lead to 320."))
    change.computed = "80"
    #expect(!page([SampleAudit.of([change])]).contains("class=\"chart\""))
  }

  @Test("A cell of a million bytes is shown whole, and nothing else grows with it")
  func large() {
    let text = "<b>" + String(repeating: "word & ", count: 150_000)
    var audit = small([text, "7", "5"])
    audit.checks[0].message = text
    audit.checks[0].place.row = text
    let size = page([audit]).utf8.count
    // The text stands in the sentence and in the cell, each & five bytes long.
    #expect(size > 2 * text.utf8.count && size < 4 * text.utf8.count)
  }
}
