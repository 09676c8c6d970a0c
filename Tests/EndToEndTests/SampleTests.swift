import TestSupport
import Testing

/// A sample and the audits of it that are kept.
struct Sample: Sendable, CustomTestStringConvertible {
  /// The draft, from the package's folder.
  var draft: String
  /// What the program must give: the words before the draft, and the file to compare with.
  var words: [String]
  var golden: String
  var code: Int32 = 1

  var testDescription: String { golden }

  static let report = "Samples/childrens-complaints/annual-report-2016-17.md"
  private static let goldens = "Tests/EndToEndTests/Golden"

  static let all = [
    Sample(
      draft: report, words: ["check", "--format", "json"],
      golden: "Samples/childrens-complaints/annual-report-2016-17.audit.json"),
    Sample(draft: report, words: ["check"], golden: "\(goldens)/annual-report.txt"),
    Sample(
      draft: report, words: ["check", "--format", "markdown"],
      golden: "\(goldens)/annual-report.markdown"),
    Sample(
      draft: report, words: ["tables"], golden: "\(goldens)/annual-report.tables.txt", code: 0),
    Sample(
      draft: "Samples/quickstart.md", words: ["check"], golden: "\(goldens)/quickstart.txt"),
    Sample(
      draft: "Samples/quickstart.md", words: ["figures"],
      golden: "\(goldens)/quickstart.figures.txt",
      code: 0),
    Sample(
      draft: report,
      words: [
        "check", "--format", "lines", "--against",
        "Samples/childrens-complaints/annual-report-2015-16.md",
      ],
      golden: "\(goldens)/annual-report.against.lines"),
    Sample(
      draft: "Samples/quickstart.md", words: ["strength"],
      golden: "\(goldens)/quickstart.strength.txt", code: 0),
  ]

  static let tables = Files.names(in: Project.root + "/Samples/childrens-complaints/tables").map {
    "Samples/childrens-complaints/tables/\($0)"
  }
}

@Suite("Whole drafts, from the command line to the exit code")
struct SampleTests {
  @Test("A long draft that several threads read gives the bytes that one gives")
  func threads() throws {
    let folder = try #require(Files.temporaryFolder())
    defer { Files.remove(folder: folder) }
    let sample = try #require(Files.read("\(Project.root)/\(Sample.report)"))
    let long = folder + "/long.md"
    #expect(Files.write([sample, sample, sample, sample].flatMap(\.self), to: long))
    let one = Project.run("check", "--format", "json", "--jobs", "1", long)
    let several = Project.run("check", "--format", "json", "--jobs", "5", long)
    #expect(one.code == 1 && one.output == several.output)
  }

  @Test("A sample gives the audit that is kept beside it, byte for byte", arguments: Sample.all)
  func golden(_ sample: Sample) {
    let outcome = run(sample)
    #expect(outcome.code == sample.code && outcome.errors.isEmpty)
    let bytes = Array(outcome.output.utf8)
    let difference = Golden.difference(bytes, from: "\(Project.root)/\(sample.golden)")
    #expect(difference == nil)
    #expect(run(sample).output == outcome.output, "a second run gives other bytes")
  }

  private func run(_ sample: Sample) -> Project.Outcome {
    Project.run(sample.words + [sample.draft])
  }

  @Test(
    "The JSON of every sample keeps to the schema and to itself",
    arguments: [Sample.report, "Samples/quickstart.md"] + Sample.tables)
  func schema(_ draft: String) throws {
    let schema = try #require(Files.read("\(Project.root)/Tests/Support/audit.schema.json"))
    let audit = try #require(Project.run("check", "--format", "json", draft).json)
    #expect(JSONSchema(try #require(JSON(schema))).faults(in: audit) == [])
    #expect(audit["drafts"]?.items.first?["file"]?.text == draft)
    let checks = audit["checks"]?.items ?? []
    let ids = checks.compactMap { $0["id"]?.text }
    #expect(Set(ids).count == checks.count)
    let figures = audit["figures"]?.items ?? []
    #expect(audit["summary"]?["figures"] == .number("\(figures.count)"))
    #expect(audit["summary"]?["checks"] == .number("\(checks.count)"))
    let pointedAt = Set(figures.flatMap { $0["checks"]?.items ?? [] }.compactMap(\.text))
    #expect(pointedAt.isSubset(of: ids))
    #expect(checks.allSatisfy { $0["place"]?["file"]?.text == draft })
  }

  @Test("A table says the same in a delimited file as in the report", arguments: Sample.tables)
  func tables(_ file: String) throws {
    let own = try #require(Project.run("check", "--format", "json", file).json)
    #expect(own["summary"]?["broken"] == .number("0"))
    let report = try #require(Project.run("check", "--format", "json", Sample.report).json)
    let messages = Set(Self.arithmetic(report))
    for message in Self.arithmetic(own) { #expect(messages.contains(message)) }
  }

  /// The messages of the findings that a table can give by itself.
  private static func arithmetic(_ audit: JSON) -> [String] {
    (audit["checks"]?.items ?? []).filter { check in
      let rule = check["rule"]?.text ?? ""
      return check["verdict"]?.text == "contradicts"
        && (rule.contains("total") || rule.hasSuffix("percent-share"))
    }.compactMap { $0["message"]?.text }
  }

  @Test("The faults of the report are found, and the explanations are the right ones")
  func faults() throws {
    let audit = try #require(Project.run("check", "--format", "json", Sample.report).json)
    let messages = (audit["checks"]?.items ?? []).filter {
      ["contradicts", "missing"].contains($0["verdict"]?.text)
    }.compactMap { $0["message"]?.text }
    for wanted in [
      "15 + 11 + 31 + 14 = 71, but “2015/16” says 70", "27 of 36 is 75%", "= 95%, but",
      "= 109%, but",
      "= 94%, but", "= 111%, but", "“Complaint withdrawn”, 2015/16: 5% here, but 7%", "29 of 46",
      "its figures add to 73",
    ] {
      #expect(messages.contains { $0.contains(wanted) }, "\(wanted)")
    }
  }

  @Test(
    "Every rule that speaks in an audit can be shown", arguments: [Sample.report] + Sample.tables)
  func shown(_ draft: String) throws {
    let audit = try #require(Project.run("check", "--format", "json", draft).json)
    let rules = Set((audit["checks"]?.items ?? []).compactMap { $0["rule"]?.text })
    for rule in rules { #expect(Project.run("rules", "show", rule).code == 0, "\(rule)") }
  }

  @Test(
    "Exit codes tell a script what came of it",
    arguments: [
      ("check \(Sample.report)", 1), ("check --fail-on never \(Sample.report)", 0),
      ("check --quiet Samples/quickstart.md", 1),
      ("check Samples/childrens-complaints/tables/statutory-stage-1-safeguarding.csv", 0),
      ("check Samples/absent.md", 2), ("check Samples/absent.md --fail-on never", 2),
      ("check Samples/quickstart.md Samples/absent.md", 2), ("check Package.swift", 2),
      ("check --rules childrens-complaints --no-standard \(Sample.report)", 1),
      ("check --rules nobody \(Sample.report)", 2), ("tables \(Sample.report)", 0),
      ("figures Samples/quickstart.md", 0), ("rules list", 0), ("chek a.md", 2),
    ] as [(String, Int32)])
  func exitCodes(_ words: String, _ code: Int32) {
    let parts = words.split(separator: " ").map(String.init)
    let outcome = Project.run(parts)
    #expect(outcome.code == code)
    #expect(outcome.errors.isEmpty == (code != 2))
  }

  @Test("The page of rules says what the code says; RECORD_GOLDEN=1 swift test renews it")
  func page() {
    let page = Project.run("rules", "page").output
    #expect(Golden.difference(Array(page.utf8), from: "\(Project.root)/Rules/README.md") == nil)
  }

  @Test(
    "Every figure of a sample stands once in its page, under its own text",
    arguments: [Sample.report, "Samples/quickstart.md", "Samples/quickstart.html"] + Sample.tables)
  func marked(_ draft: String) throws {
    let audit = try #require(Project.run("check", "--format", "json", draft).json)
    let page = Project.run("check", "--format", "html", draft).output
    let sheet = try #require(
      page.split(separator: "<div class=\"sheet\">").dropFirst().first?
        .split(separator: "<section class=\"appendix\"").first)
    #expect(!sheet.contains("Elsewhere in the draft"))
    let marks = sheet.matches(of: /\ id="f([0-9]+)"[^>]*>([^<]*)</)
    let shown = marks.map {
      [String($0.1), String($0.2).split(separator: " ").joined(separator: " ")]
    }
    let texts = (audit["figures"]?.items ?? []).map { $0["text"]?.text ?? "" }
    let wanted = texts.enumerated().map { number, text in
      [String(number), text.split(separator: " ").joined(separator: " ")]
    }
    #expect(shown == wanted)
  }

  @Test("The real program gives the same bytes and the same exit code")
  func binary() throws {
    let program = Project.root + "/.build/debug/tickmark"
    guard Files.read(program) != nil else {
      print("There is no debug build of tickmark beside the tests: it is not compared.")
      return
    }
    let draft = "\(Project.root)/\(Sample.report)"
    for words in [
      ["check", draft], ["check", "--format", "json", draft], ["check", draft + "x"],
    ] {
      let outside = try #require(Spawned.run(program, words))
      let inside = Project.run(words)
      #expect(outside.code == inside.code)
      #expect(outside.output == Array(inside.output.utf8))
    }
  }
}
