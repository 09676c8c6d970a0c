import TestSupport
import Testing
import Tickmark

@testable import Writers

@Suite("The formats of build servers and forges")
struct FormatTests {
  private func text(_ format: OutputFormat, _ audits: [Audit]) -> String {
    String(decoding: bytes { format.writer(look: Look()).write(audits, to: &$0) }, as: UTF8.self)
  }

  private func json(_ format: OutputFormat, _ audits: [Audit]) throws -> JSON {
    try #require(JSON(Array(text(format, audits).utf8)))
  }

  /// A check of the given message, repaired in the given columns.
  private func check(
    _ message: String, file: String = "a.md", columns: Range<Int> = 3..<8,
    from: String = "1,270", to: String = "1,271"
  ) -> Check {
    var check = SampleAudit.wrongTotal(file)
    check.message = message
    var place = Place(file: file, line: 17, column: columns.lowerBound)
    place.endColumn = columns.upperBound
    check.place = place
    check.repair = Check.Change(at: place, from: from, to: to)
    return check
  }

  @Test("A log keeps to the published rules of SARIF 2.1.0", arguments: [0, 1, 2, 3])
  func sarif(_ number: Int) throws {
    var old = SampleAudit.wrongTotal("a.md")
    old.isInBaseline = true
    let audits = [
      [SampleAudit.whole(file: "a.md"), SampleAudit.whole(file: "b.md"), SampleAudit.empty()],
      [SampleAudit.empty()], [SampleAudit.of([old, SampleAudit.hostile("a.md")])],
      [SampleAudit.long(checks: 200)],
    ][number]
    let folder = Files.folder(of: #filePath)
    let published = try #require(Files.read(folder + "/Golden/sarif.schema.json"))
    let schema = JSONSchema(try #require(JSON(published)))
    let log = try json(.sarif, audits)
    #expect(schema.faults(in: log) == [])
    let run = try #require(log["runs"]?.items.first)
    let rules = run["tool"]?["driver"]?["rules"]?.items ?? []
    let ids = rules.compactMap { $0["id"]?.text }
    let results = run["results"]?.items ?? []
    #expect(Set(ids).count == rules.count)
    #expect(results.count == audits.flatMap(\.checks).count(where: \.isTold))
    for result in results {
      guard case .number(let digits)? = result["ruleIndex"], let index = Int(digits) else {
        Issue.record("a result without the index of its rule")
        continue
      }
      #expect(ids.indices.contains(index) && ids[index] == result["ruleId"]?.text)
      #expect(result["locations"]?.items.count == 1)
    }
    // Where one result says whether it is suppressed or old, every one says so.
    for member in ["suppressions", "baselineState"] {
      let count = results.count { $0[member] != nil }
      #expect(count == 0 || count == results.count)
    }
  }

  @Test("The check of a log notices what the published schema forbids")
  func noSARIF() throws {
    let folder = Files.folder(of: #filePath)
    let published = try #require(Files.read(folder + "/Golden/sarif.schema.json"))
    let schema = JSONSchema(try #require(JSON(published)))
    let sound = text(.sarif, [SampleAudit.of([SampleAudit.minus("a.md")])])
    func faults(_ old: String, _ new: String) throws -> [String] {
      #expect(sound.contains(old))
      return schema.faults(in: try #require(JSON(Array(sound.replacing(old, with: new).utf8))))
    }
    #expect(try faults("\"startLine\":24", "\"startLine\":24") == [])
    #expect(try faults("\"startLine\":24", "\"startLine\":0").count == 1)
    #expect(try faults("\"level\":\"warning\"", "\"level\":\"grave\"").count == 1)
    #expect(try !faults("\"ruleId\":", "\"rule\":").isEmpty)
    #expect(
      try !faults("\"artifacts\":[", "\"artifacts\":[{\"location\":{}},{\"location\":{}},").isEmpty)
  }

  @Test("Only a change of exactly the printed figure in a text becomes a fix")
  func fixes() throws {
    let cases: [(Check, Report.Format, Bool)] = [
      (check("one"), .md, true), (check("two"), .docx, false),
      (check("three", columns: 3..<14), .md, false),
      (check("four", columns: 3..<6, from: "999", to: "1,000"), .csv, false),
      (check("five", columns: 3..<6, from: "999", to: "998"), .csv, true),
    ]
    for (check, format, isFix) in cases {
      var audit = SampleAudit.of([check])
      audit.report.format = format
      let result = try json(.sarif, [audit])["runs"]?.items.first?["results"]?.items.first
      #expect((result?["fixes"] != nil) == isFix, "\(check.message)")
    }
  }

  @Test("A message is text for SARIF, and a path is a URI")
  func escapedSARIF() throws {
    let log = text(.sarif, [SampleAudit.of([check("[a](1) {0} b\\", file: "./Ré ports/a:b.md")])])
    #expect(log.contains(#""text":"\\[a\\](1) {{0}} b\\\\"#))
    #expect(log.contains(#""uri":"R%C3%A9%20ports/a%3Ab.md""#))
  }

  @Test("A test report keeps to the published rules of JUnit's")
  func junit() throws {
    for audits in [[SampleAudit.whole(file: "a&b.md"), SampleAudit.empty()], []] {
      let faults = JUnitRules.faults(in: text(.junit, audits))
      #expect(faults == [])
    }
    let waived = SampleAudit.whole().checks.filter { $0.waived != nil }
    #expect(text(.junit, [SampleAudit.of(waived)]).contains("skipped=\"1\""))
    #expect(JUnitRules.faults(in: "<testsuites><testsuite name=\"a\"/></testsuites>") != [])
    var warning = SampleAudit.wrongTotal("a.md")
    warning.severity = .warning
    for (threshold, failures) in [(Threshold.error, "0"), (.warning, "1"), (.never, "0")] {
      let writer = OutputFormat.junit.writer(look: Look(), threshold: threshold)
      let report = bytes { writer.write([SampleAudit.of([warning])], to: &$0) }
      #expect(String(decoding: report, as: UTF8.self).contains("failures=\"\(failures)\""))
    }
  }

  @Test(
    "No cell of a spreadsheet is a formula", arguments: ["=1+1", "+1", "-45", "@x", "\t=1", "\r"])
  func formulas(_ text: String) {
    var hostile = check(text)
    hostile.stated = text
    let sheet = self.text(.csv, [SampleAudit.of([hostile])])
    #expect(sheet.contains("\"'\(text)\"") && !sheet.contains(",\(text)"))
  }

  @Test("A message can neither end its command nor name another file")
  func commands() {
    let output = text(.github, [SampleAudit.of([check("100%\n::error::x", file: "a,b:c.md")])])
    #expect(output.split(separator: "\n").count == 2)
    #expect(output.hasPrefix("::error file=a%2Cb%3Ac.md,line=17,col=3,endColumn=7,title="))
    #expect(output.contains("::100%25\\u{A}::error::x%0ACause"))
  }

  @Test("Fingerprints stand once in a code quality report")
  func fingerprints() throws {
    let list = try json(
      .gitlab, [SampleAudit.whole(file: "a.md"), SampleAudit.whole(file: "b.md")])
    let prints = list.items.compactMap { $0["fingerprint"]?.text }
    #expect(prints.count == list.items.count && Set(prints).count == prints.count)
  }

  @Test("Every line of ndjson is a value of its own")
  func lines() {
    let lines = text(.ndjson, [SampleAudit.whole()]).split(separator: "\n")
    #expect(lines.allSatisfy { JSON(Array($0.utf8))?.names.count == 1 })
    #expect(lines.count == 1 + 1 + 12 + 5 + 1)
  }
}
