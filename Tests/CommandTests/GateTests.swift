import TestSupport
import Testing
import Tickmark
import Writers

@testable import Command

@Suite("The gate: waivers, baselines, comparisons, folders")
struct GateTests {
  private static let file = ".tickmark/waivers.json"

  private func world() -> World {
    World(["a.md": "error", "b.md": "error", "sub/c.md": "error", "sound.md": "sound"])
  }

  private func waive(_ world: World, _ words: String = "a2 a.md", until: String = "2026-12-31") {
    let code = world.run(
      ["waive"] + words.split(separator: " ").map(String.init)
        + ["--reason", "as published", "--until", until, "--by", "J. Doe"])
    #expect(code == 0, "\(world.errors)")
  }

  @Test("A waiver covers its draft's finding, which is counted and told")
  func waived() throws {
    let world = world()
    waive(world)
    let text = try #require(world.text(Self.file))
    #expect(text.contains("      \"draft\": \"a.md\",\n"))
    #expect(world.run("check a.md") == 0)
    #expect(world.output.contains("1 waived"))
    #expect(world.output.contains("waived until 2026-12-31 by J. Doe: as published"))
    #expect(world.run("check b.md") == 1 && world.run("check a.md b.md") == 1)
    #expect(world.run("check sound.md --fail-on note") == 0)
  }

  @Test(
    "A finding is named by its id, by the beginning of it, or by its place",
    arguments: ["a2 a.md", "a.md:17", "a.md:17:14", "sub/c.md:17"])
  func named(_ words: String) {
    let world = world()
    waive(world, words)
    #expect(world.run("check \(words.hasPrefix("sub") ? "sub/c.md" : "a.md")") == 0)
  }

  static let lapsed = [
    ("check a.md --today 2027-01-01", "ran out on 2026-12-31", "error"),
    ("check a.md", "was for other figures", "other"),
    ("check a.md", "covers what is mended", "sound"),
    ("check a.md", "matches nothing in a.md", ""),
    ("check sound.md", "matches nothing in a.md", nil),
  ]

  @Test("A waiver that does not hold is an error at its line", arguments: lapsed)
  func lapses(_ words: String, _ message: String, _ draft: String?) throws {
    let world = world()
    waive(world)
    if draft == "other" || draft == "sound" {
      let text = try #require(world.text(Self.file))
      let (id, content) = draft == "sound" ? ("a1", "x") : ("a2", "x")
      world.files[Self.file] = .bytes(
        Array(
          text.replacing("\"a2\"", with: "\"\(id)\"").replacing("\"c2\"", with: "\"\(content)\"")
            .utf8))
    }
    let text = draft == "other" ? "error" : draft
    world.files["a.md"] = text.map { .bytes(Array($0.utf8)) }
    #expect(world.run(words + " -f lines") == 1)
    #expect(world.output.contains("\(Self.file):3:1: error: The waiver of a"))
    #expect(world.output.contains(message))
  }

  @Test("A draft with another name keeps its waiver")
  func renamed() {
    let world = world()
    waive(world)
    world.files["new.md"] = world.files.removeValue(forKey: "a.md")
    #expect(world.run("check new.md") == 0 && world.output.contains("1 waived"))
  }

  @Test(
    "A slip in a file of waivers is named with its line, and the audit is written all the same",
    arguments: [
      ("{", ": line 1, column 1: a bracket that nothing closes"),
      ("{\"waivers\": [],\n\"waivers\": []}", ":2: “waivers” stands twice"),
      ("", ":1: it is empty"), ("{\"waiver\": []}", ": it holds no list “waivers”"),
      ("{\"waivers\": [\n{\"idd\": \"a\"}]}", ":2: there is no text “idd” here: did you mean id?"),
      ("{\"waivers\": [{\"id\": \"a\"}]}", ":1: “content” is missing: write it"),
    ])
  func slips(_ text: String, _ complaint: String) {
    let world = world()
    world.files[Self.file] = .bytes(Array(text.utf8))
    #expect(world.run("check a.md") == 2)
    #expect(world.errors.contains(Self.file + complaint) && world.output.contains("1 error"))
  }

  static let refused = [
    ("waive a2 a.md --until 2026-12-31", "--reason is missing"),
    ("waive a2 a.md --reason x", "--until is missing"),
    ("waive a2 a.md --reason x --until soon", "--until cannot be soon"),
    ("waive a2 a.md --reason x --until 2026-02-28", "the days from 2026-03-01 on"),
    ("waive zz a.md --reason x --until 2026-12-31", "zz: no finding is there under this name"),
    ("waive a2 --reason x --until 2026-12-31", "a2: 3 findings are meant: name one of them"),
  ]

  @Test("What cannot be waived is refused", arguments: refused)
  func refusals(_ words: String, _ complaint: String) {
    let world = world()
    #expect(world.run(words) == 2 && world.errors.contains(complaint))
    #expect(world.text(Self.file) == nil)
  }

  @Test("Old findings do not block, new ones do, and mended ones must leave the baseline")
  func baseline() throws {
    let world = world()
    #expect(world.run("check a.md --write-baseline base.json") == 0)
    #expect(world.output.contains("In the baseline\n  a.md:17:14: 1,215"))
    #expect(world.output.contains("Nothing found, 1 in the baseline."))
    #expect(world.run("check a.md --baseline base.json -f json") == 0)
    #expect(world.output.contains("\"baseline\":\"unchanged\""))
    #expect(world.run("check b.md --baseline base.json") == 1)
    world.files["a.md"] = .bytes(Array("error hostile".utf8))
    #expect(world.run("check a.md --baseline base.json") == 1)
    world.files["a.md"] = .bytes(Array("sound".utf8))
    #expect(world.run("check a.md --baseline base.json -f lines") == 0)
    #expect(world.output.contains("base.json:3:1: note: The baseline holds a2, which is mended"))
    #expect(world.run("check a.md --baseline gone.json") == 2)
  }

  @Test("Two audits tell what is mended, new and still there, and what is ticked no more")
  func compare() {
    let world = World(["a.md": "error warning sound", "b.md": "error hostile", "c.md": ""])
    #expect(world.run("check a.md -f json -o old.json") == 1)
    #expect(world.run("check b.md -f json -o new.json") == 1)
    #expect(world.run("check c.md -f json -o empty.json") == 0)
    #expect(world.run("compare old.json new.json") == 0)
    #expect(world.output.contains("0 mended, 1 new, 1 still there, 1 no longer looked at."))
    #expect(world.output.contains("\nNew\n  b.md:40: error: \\u{1B}"))
    #expect(world.run("compare old.json empty.json -f markdown") == 0)
    #expect(world.output.contains("1 ticked figure no longer stands where it stood."))
    #expect(world.run("compare a.md new.json") == 2 && world.run("compare gone new.json") == 2)
  }

  @Test(
    "Folders and patterns name the drafts in them, in the order of their letters",
    arguments: [
      ("r", ["r/B.md", "r/a.md", "r/deep/c.txt", "r/z.csv"]), ("r/*.md", ["r/B.md", "r/a.md"]),
      ("r/**/*.txt", ["r/deep/c.txt"]),
      ("r/?.md r", ["r/B.md", "r/a.md", "r/deep/c.txt", "r/z.csv"]),
      ("r/z.csv r/*.csv", ["r/z.csv"]), ("r/*/*", ["r/deep/c.txt"]),
    ])
  func folders(_ words: String, _ drafts: [String]) throws {
    var files = [
      "r/~$a.md", "r/.b.md", "r/a.audit.md", "r/audit.csv", "r/photo.png", "r/.git/x.md",
    ]
    files += ["r/a.md", "r/B.md", "r/deep/c.txt", "r/z.csv", "other.md"]
    let world = World(Dictionary(uniqueKeysWithValues: files.map { ($0, "sound") }))
    #expect(world.run("check \(words) -f json") == 0)
    let json = try #require(JSON(Array(world.output.utf8)))
    #expect(json["drafts"]?.items.compactMap { $0["file"]?.text } == drafts)
  }

  @Test("Folders above a draft are named as the draft is")
  func above() {
    let paths = Paths(current: "/home/reports")
    #expect(paths.foldersAbove("a/b/c.md") == ["a/b", "a", "", "..", "../.."])
    #expect(paths.foldersAbove("/a/c.md") == ["/a", "/"])
    #expect(paths.foldersAbove("../c.md") == ["..", "../.."])
    #expect(paths.absolute("../x/./y/../z") == "/home/x/z")
    #expect(paths.name(of: "sub/c.md", from: "") == "sub/c.md")
    #expect(paths.name(of: "a.md", from: "..") == "reports/a.md")
    #expect(Paths.home(of: "../.tickmark/waivers.json") == ".." && Paths.home(of: "w.json") == "")
  }
}
