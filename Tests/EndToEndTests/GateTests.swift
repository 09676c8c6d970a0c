import TestSupport
import Testing

@Suite("The gate, from the command line to the exit code")
struct GateTests {
  private static let table = [
    "| Branch | Q1 | Q2 | Total |", "|---|---|---|---|", "| Quay | 10 | 20 | 30 |",
    "| Mill | 11 | 22 | 43 |", "| Hill | 12 | 24 | 36 |", "| Total | 33 | 66 | 109 |",
  ]

  /// A folder with one draft in it, given to a piece of work and taken away.
  private func withDraft(
    _ lines: [String], named name: String = "draft.md", _ work: (_ file: String) throws -> Void
  ) throws {
    let folder = try #require(Files.temporaryFolder())
    defer { Files.remove(folder: folder) }
    let file = folder + "/" + name
    #expect(Files.write(Array(lines.joined(separator: "\n").utf8), to: file))
    try work(file)
  }

  private func findings(_ file: String) throws -> Set<String> {
    let audit = try #require(Project.run("check", "--format", "json", file).json)
    let findings = (audit["checks"]?.items ?? []).filter { $0["verdict"]?.text == "contradicts" }
    return Set(findings.compactMap { $0["id"]?.text })
  }

  @Test("A finding keeps its id where lines move, rows are sorted and the file is renamed")
  func ids() throws {
    var ids: [Set<String>] = []
    let heading = ["# Visits", ""]
    var sorted = Self.table
    sorted.swapAt(2, 4)
    for (lines, name) in [
      (heading + Self.table, "draft.md"),
      (heading + ["A paragraph.", ""] + Self.table, "draft.md"),
      (heading + sorted, "draft.md"), (heading + Self.table, "other.md"),
    ] {
      try withDraft(lines, named: name) { ids.append(try findings($0)) }
    }
    #expect(!ids[0].isEmpty && ids.allSatisfy { $0 == ids[0] })
  }

  @Test("Every format is written for the sample, with the same exit code", arguments: formats)
  func format(_ format: String) throws {
    let outcome = Project.run("check", "--format", format, Sample.report)
    #expect(outcome.code == 1 && !outcome.output.isEmpty && outcome.errors.isEmpty)
    #expect(Project.run("check", "--format", format, Sample.report).output == outcome.output)
    guard ["sarif", "gitlab"].contains(format) else { return }
    let json = try #require(outcome.json)
    guard let rules = json["runs"]?.items.first?["tool"]?["driver"]?["rules"] else { return }
    #expect(rules.items.allSatisfy { $0["help"]?["text"]?.text?.contains("of the pack") == false })
  }

  private static let formats = [
    "lines", "github", "gitlab", "sarif", "junit", "csv", "ndjson",
  ]

  @Test("The real program waives, starts from a baseline, compares, and walks a folder")
  func binary() throws {
    let program = Project.root + "/.build/debug/tickmark"
    guard Files.read(program) != nil else {
      print("There is no debug build of tickmark beside the tests: it is not run.")
      return
    }
    try withDraft(["# Visits", ""] + Self.table) { file in
      let folder = Files.folder(of: file)
      let (waivers, base) = (folder + "/w.json", folder + "/base.json")
      func code(_ words: String...) -> Int32? { Spawned.run(program, words)?.code }
      #expect(code("check", file) == 1)
      let day = ["--until", "2099-12-31", "--reason", "as published", "--file", waivers]
      for id in try findings(file).sorted() {
        #expect(Spawned.run(program, ["waive", id, file] + day)?.code == 0)
      }
      #expect(code("check", "--waivers", waivers, file) == 0)
      #expect(code("check", "--waivers", waivers, "--today", "2100-01-01", file) == 1)
      #expect(code("check", "--write-baseline", base, file) == 0)
      #expect(code("check", "--baseline", base, file) == 0)
      let audit = folder + "/a.audit.json"
      #expect(code("check", "-f", "json", "-o", audit, file) == 1)
      let compared = try #require(Spawned.run(program, ["compare", audit, audit]))
      #expect(String(decoding: compared.output, as: UTF8.self).hasPrefix("0 mended, 0 new,"))
      #expect(code("check", folder) == 1)
      #expect(code("check", folder + "/*.md") == 1 && code("check", folder + "/*.csv") == 2)
    }
  }
}
