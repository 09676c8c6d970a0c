import Scripting
import Testing
import Tickmark

@testable import Command

@Suite("Rules files on the command line")
struct RulesFileTests {
  private static let text = "let own = 1"
  private static let group = Group("g", "A group") {
    Section("Learning").isThere().because("It is asked for.").from(.housePractice)
  }
  .passes("# Learning\n\nMuch.").fails("# Other\n\nLittle.", with: "g/section")

  private func world() -> World { World(["a.md": "sound", "own.swift": Self.text]) }

  /// The program as it is when the text above was compiled into it.
  private func engine(_ id: String = "own", _ group: Group = RulesFileTests.group) -> Engine {
    var engine = Engine.fake
    let sha256 = RulesFile(name: "", bytes: Array(Self.text.utf8)).sha256
    engine.own = [
      MadeRules(
        file: "own.swift", sha256: sha256,
        packs: [RulePack(id, version: "3", "A pack of the house") { group }])
    ]
    return engine
  }

  private func run(_ words: String, in world: World, _ engine: Engine) -> Int32 {
    world.run(words.split(separator: " ").map(String.init), engine: engine)
  }

  @Test(
    "A file that is named is compiled, once, before anything is read or written",
    arguments: [
      "check a.md --rules own.swift", "check --rules=own.swift -r own.swift gone.md",
      "figures a.md --rules own.swift", "rules test own.swift", "rules list --rules own.swift",
      "rules show own/g/section -r own.swift",
    ])
  func compiles(_ words: String) {
    let world = world()
    #expect(world.run(words) == 2 && world.output.isEmpty)
    #expect(world.compiled.map(\.name) == ["own.swift"])
    #expect(
      world.errors
        == "own.swift:1: error\n\\u{1B}\ntickmark: own.swift: it does not compile: mend it\n")
  }

  @Test("A draft that is looked at runs no code, whatever lies above it")
  func settingsRunNothing() {
    for words in ["check sub/a.md", "config sub/a.md", "figures sub/a.md"] {
      let world = World(["sub/a.md": "sound", "own.swift": Self.text, "sub/rules.swift": Self.text])
      world.files[".tickmark/config.json"] = .bytes(Array(#"{"packs": ["own.swift"]}"#.utf8))
      #expect(world.run(words) == 2 && world.compiled.isEmpty)
      #expect(
        world.errors
          == "tickmark: .tickmark/config.json:1: “packs” cannot be own.swift, since settings run no"
          + " code: name the file on the command line, by --rules own.swift\n")
    }
    // Nor do settings name a pack that only a rules file has.
    let world = world()
    world.files[".tickmark/config.json"] = .bytes(Array(#"{"packs": ["own"]}"#.utf8))
    #expect(run("check a.md --rules own.swift", in: world, engine()) == 2)
    #expect(world.errors.contains("there is no pack own: say one of standard, complaints"))
  }

  static let outputs: [(String, Int32, String)] = [
    ("check a.md -f json --rules own.swift", 0, #"[\"own\"]"#),
    ("check a.md -f json --rules own.swift -r complaints -r own", 0, #"[\"own\", \"complaints\"]"#),
    ("rules list --rules own.swift", 0, "own  3  A pack of the house\n  g/section"),
    ("rules show own/g/section -r own.swift", 0, "  Why: It is asked for.\n  Source: house"),
    ("rules test own.swift", 0, "own: 2 examples, all as they should be.\n"),
    ("rules test own.swift --rules own.swift", 0, "own: 2 examples, all as they should be.\n"),
  ]

  @Test("The packs of a file that is compiled in are there", arguments: outputs)
  func answers(_ words: String, _ code: Int32, _ output: String) {
    let world = world()
    #expect(run(words, in: world, engine()) == code)
    #expect(world.output.contains(output) && world.errors.isEmpty && world.compiled.isEmpty)
  }

  @Test("Examples that do not hold are told at their lines, with the rules that nothing proves")
  func test() {
    let line = #line + 2
    let group = Group("g", "A group") {
      Section("Learning").isThere()
      Section("Money").isFilled()
    }
    .passes("# Other\n\nLittle.", file: "Rules/own.swift", line: 7)
    .fails("# Learning\n\nMuch.", with: "g/section", file: "Rules/own.swift", line: 9)
    let world = world()
    #expect(run("rules test own.swift", in: world, engine("own", group)) == 1)
    let file = "CommandTests/RulesFileTests.swift"
    #expect(
      world.output == """
        own.swift:7: error: g/section should hold and fails: The report has no section on Learning
        own.swift:9: error: g/section should fail and does not
        \(file):\(line + 1): note: g/section-filled: no example shows it at work and holding, and none fails it
        own: 2 examples, 2 not as they should be.

        """)
  }

  @Test("A file that is not the one compiled in, and ids that are taken or no ids, are refused")
  func refuses() {
    let changed = world()
    changed.files["own.swift"] = .bytes(Array("let other = 1".utf8))
    #expect(run("check a.md --rules own.swift", in: changed, engine()) == 2)
    #expect(changed.errors.contains("it has changed since it was compiled"))
    for (id, told) in [
      ("standard", "there is another pack standard"), ("gate", "there is another pack gate"),
      ("My pack", "the id of the pack “My pack” cannot be that"), ("", "“” cannot be that"),
    ] {
      let world = world()
      #expect(run("check a.md --rules own.swift", in: world, engine(id)) == 2)
      #expect(world.errors.contains(told) && world.output.isEmpty, "\(world.errors)")
    }
  }

  @Test("A watch takes up a rules file that was saved, and keeps the old rules where it cannot")
  func watch() {
    let world = World(["r/a.md": "sound", "own.swift": Self.text])
    let calm: (World) -> Void = { _ in }
    world.events = [
      calm, calm, { $0.save("own.swift", Self.text) }, calm,
      { $0.save("own.swift", "let own = 2") },
      calm, { $0.save("r/a.md", "error") }, calm, { $0.files["own.swift"] = nil }, calm, calm,
    ]
    #expect(run("watch r --rules own.swift", in: world, engine()) == 0)
    // A save that changes nothing compiles nothing.
    #expect(world.compiled.map { String(decoding: $0.bytes, as: UTF8.self) } == ["let own = 2"])
    #expect(
      world.errors == """
        own.swift:1: error
        \\u{1B}
        tickmark: own.swift: it does not compile: mend it
        tickmark: the rules stay as they were until the rules file is mended
        tickmark: own.swift: there is no such file: check the name
        tickmark: the rules stay as they were until the rules file is mended

        """)
    #expect(world.output.hasSuffix("r/a.md: 1 error. See a.audit.html\n"))
    // One that changed while it was compiled is compiled again.
    let changed = World(["r/a.md": "sound", "own.swift": "let own = 3"])
    #expect(run("watch r --rules own.swift", in: changed, engine()) == 2)
    #expect(changed.compiled.count == 1)
    // Audits that are older than the rules are made anew at the start.
    let older = World(["r/a.md": "sound", "r/a.audit.html": "", "own.swift": Self.text])
    older.saved = ["r/a.md": 1, "r/a.audit.html": 2, "own.swift": 3]
    older.events = [calm]
    #expect(run("watch r --rules own.swift", in: older, engine()) == 0)
    #expect(older.output.hasSuffix("r/a.md: Nothing found. See a.audit.html\n"))
  }

  static let names: [(String, Int32, String)] = [
    ("library-visits", 0, "library-visits.swift"), ("sub/visits.swift", 0, "sub/visits.swift"),
    ("own", 2, "own.swift: it is there already"), ("complaints", 2, "complaints is a pack of"),
    ("My-visits", 2, "a pack cannot be called My-visits"), ("2visits", 2, "cannot be called"),
    ("a--b", 2, "cannot be called"), ("-", 2, "cannot be called"), (".swift", 2, "cannot be"),
  ]

  @Test("A new file has a name that can be a pack's, and none is written over", arguments: names)
  func new(_ name: String, _ code: Int32, _ told: String) {
    let world = world()
    #expect(world.run("rules new \(name)") == code)
    #expect((code == 0 ? world.output : world.errors).contains(told))
    #expect(world.files.count == (code == 0 ? 3 : 2) && world.text("own.swift") == Self.text)
    if code == 0 { #expect(world.text(told)?.contains("RulePack(\"") == true) }
  }

  @Test("The page of rules is a table for each pack")
  func page() {
    let world = World()
    #expect(world.run("rules page") == 0)
    #expect(
      world.output.contains(
        "| `total-column` | A total is the sum of its column. | Readers add up. | The code of"))
  }
}
