import TestSupport
import Testing
import Tickmark
import Writers

@testable import Command

/// A command line in a world, and what must come of it.
struct RunCase: CustomTestStringConvertible, Sendable {
  var words: String
  var code: Int32
  /// What standard output holds; an empty text asks for no output at all.
  var output: String
  /// All of standard error.
  var errors: String

  init(_ words: String, _ code: Int32, _ output: String = "", errors: String = "") {
    self.words = words
    self.code = code
    self.output = output
    self.errors = errors
  }

  var testDescription: String { "tickmark " + words }
}

@Suite("tickmark check")
struct CheckTests {
  private func world() -> World {
    let world = World([
      "sound.md": "sound", "error.md": "error", "warning.md": "warning", "note.md": "note",
      "rounded.md": "rounded", "waived.md": "waived", "broken.md": "sound broken",
      "both.md": "error broken", "empty.md": "", "table.md": "table", "damaged.csv": "damaged",
      "refused.md": "refused", "slip.md": "slip", "impossible.md": "impossible",
      "report.doc": "sound", "noname": "sound", "-odd.md": "sound", "a=b.md": "sound",
    ])
    world.files["folder"] = .directory
    world.files["folder.md"] = .directory
    world.files["locked.md"] = .unreadable("Permission denied")
    world.files["huge.md"] = .tooLarge
    world.standardInput = .bytes(Array("error".utf8))
    return world
  }

  static let inputs = [
    RunCase("check gone.md", 2, errors: "gone.md: there is no such file: check the name"),
    RunCase(
      "check folder", 2,
      errors: "folder: there is no draft in it: name a folder of drafts, or a draft"),
    RunCase(
      "check folder.md", 2,
      errors: "folder.md: there is no draft in it: name a folder of drafts, or a draft"),
    RunCase("tables folder.md", 2, errors: "folder.md: it is a directory: name the drafts in it"),
    RunCase(
      "check locked.md", 2,
      errors: "locked.md: it cannot be read (Permission denied): check its rights"),
    RunCase("check huge.md", 2, errors: "huge.md: it is larger than a gigabyte: split it"),
    RunCase(
      "check report.doc", 2,
      errors: "report.doc: its format is not known: name it .md, .txt, .csv, .tsv, or add"
        + " --as FORMAT"),
    RunCase("check noname --as md", 0, "Nothing found."),
    RunCase("check refused.md", 2, errors: "refused.md: its bytes are no text: save it as UTF-8"),
    RunCase(
      "check impossible.md", 2, errors: "impossible.md: it has no period: add --period 2016/17"),
    RunCase(
      "check slip.md", 2,
      errors: "slip.md: an error inside the program (Slip()): please report it"),
    RunCase(
      "check sound.md sound.md --against gone.md", 2,
      errors: "gone.md: there is no such file: check the name"),
    RunCase("rules draft gone.md", 2, errors: "gone.md: there is no such file: check the name"),
    RunCase(
      "rules draft empty.md", 2,
      errors: "empty.md: nothing in it holds that a rule could say: draft from a report with"
        + " totals, shares or figures that are said twice"),
    RunCase("strength gone.md", 2, errors: "gone.md: there is no such file: check the name"),
    RunCase(
      "strength impossible.md", 2, errors: "impossible.md: it has no period: add --period 2016/17"),
    RunCase("strength empty.md", 0, "The draft holds no figure that can be altered.\n"),
    RunCase("check empty.md", 0, "Nothing found. The draft holds no table and no figure.\n"),
    RunCase("check table.md", 0, "Nothing found. The draft holds no figure.\n"),
    RunCase("check damaged.csv", 0, "damaged.csv:3: a row is too short"),
    RunCase("check - --as md", 1, "1,271, but TOTAL says 1,270\n  -:17:14"),
    RunCase("check -- -odd.md", 0, "Nothing found."),
    RunCase(
      "check ./gone\u{1B}.md", 2, errors: "./gone\\u{1B}.md: there is no such file: check the name"),
  ]

  static let gates = [
    RunCase("check sound.md", 0, "Nothing found. 1 of 2 figures ticked (50 %), 1 contradicted.\n"),
    RunCase("check error.md", 1, "1 error."),
    RunCase("check warning.md", 0, "1 warning."),
    RunCase("check warning.md --fail-on warning", 1, "1 warning."),
    RunCase("check warning.md --fail-on=error", 0, "1 warning."),
    RunCase("check note.md --fail-on warning", 0, "1 note."),
    RunCase("check note.md --fail-on note", 1, "1 note."),
    RunCase("check rounded.md --fail-on note", 0, "1 note."),
    RunCase("check waived.md --fail-on note", 0, "Nothing found, 1 waived."),
    RunCase("check error.md --fail-on never", 0, "1 error."),
    RunCase("check broken.md --fail-on never", 2, "1 rule broken."),
    RunCase("check both.md", 2, "1,271, but TOTAL says 1,270"),
    RunCase("check sound.md error.md", 1, "All 2 drafts: 1 error."),
    RunCase(
      "check gone.md error.md", 2, "1 error.",
      errors: "gone.md: there is no such file: check the name"),
    RunCase("check sound.md --quiet", 0),
    RunCase("check error.md -q", 1, "too little"),
    RunCase("check error.md --format markdown", 1, "## error.md"),
    RunCase("check error.md -f json", 1, "\"schema\":1"),
    RunCase("check error.md --output -", 1, "1 error."),
  ]

  static let options = [
    RunCase("check sound.md -f json", 0, "\"tickmark\":\"true [] none 2026-03-01 md\""),
    RunCase(
      "check sound.md -f json --rules complaints --rules=complaints --no-standard --period 2016/17"
        + " --today 2024-02-29 --as txt", 0,
      "\"tickmark\":\"false [\\\"complaints\\\"] 2016/17 2024-02-29 txt\""),
  ]

  @Test("Inputs, gates and options keep to the contract", arguments: inputs + gates + options)
  func runs(_ run: RunCase) {
    let world = world()
    let code = world.run(run.words)
    let errors = run.errors.isEmpty ? "" : "tickmark: \(run.errors)\n"
    #expect(code == run.code && world.errors == errors)
    #expect(run.output.isEmpty ? world.output.isEmpty : world.output.contains(run.output))
  }

  @Test("Several drafts share one JSON document whose places name the file")
  func severalDrafts() throws {
    let world = world()
    #expect(world.run("check error.md broken.md --format json") == 2)
    let json = try #require(JSON(Array(world.output.utf8)))
    #expect(json["drafts"]?.items.compactMap { $0["file"]?.text } == ["error.md", "broken.md"])
    let files = json["checks"]?.items.compactMap { $0["place"]?["file"]?.text }
    #expect(files == ["error.md", "broken.md", "Rules/Complaints.swift"])
    #expect(json["summary"]?["figures"] == .number("4") && json["packs"]?.items.count == 2)
  }

  @Test("Several at once give the bytes and the complaints of one after the other")
  func jobs() {
    var texts: [String: String] = [:]
    for number in 10..<60 { texts["r/\(number).md"] = ["sound", "error", "refused"][number % 3] }
    let (one, many) = (World(texts), World(texts))
    #expect(one.run("check r gone.md --jobs 1") == 2 && many.run("check r gone.md -j 7") == 2)
    #expect(one.output == many.output && one.errors == many.errors)
    #expect(
      one.output.hasSuffix(
        "All 33 drafts: 17 errors. 33 of 66 figures ticked (50 %), 33 contradicted.\n"))
    let complaints = one.errors.split(separator: "\n")
    #expect(complaints.count == 18 && complaints.last?.contains("gone.md") == true)
  }

  @Test(
    "Long work tells a terminal how far it is, on a line that is taken away",
    arguments: [
      (true, 300, "xterm", true), (true, 9, "xterm", false), (true, 300, "dumb", false),
      (false, 300, "xterm", false),
    ])
  func progress(_ isTerminal: Bool, _ tick: Int, _ kind: String, _ isShown: Bool) {
    let world = world()
    (world.errorsAreTerminal, world.tick, world.variables) = (isTerminal, tick, ["TERM": kind])
    #expect(world.run("check sound.md error.md note.md table.md") == 1)
    let shown =
      "\r\u{1B}[K2 of 4 drafts checked …\r\u{1B}[K3 of 4 drafts checked …\r\u{1B}[K4 of 4 drafts checked …"
    #expect(world.errors == (isShown ? shown + "\r\u{1B}[K" : ""))
  }

  @Test(
    "An output file is written whole or not at all, in the format that its name stands for",
    arguments: [
      ("check error.md --output new.json", 1, "{\n\"tickmark\""),
      ("check error.md -o new.md", 1, "##"),
      ("check error.md -o new", 1, "3. Complaints"),
      ("check error.md -o new.md --format json", 1, "{"),
      ("check gone.md error.md -o new.json", 2, "{"), ("check gone.md -o new.json", 2, "old"),
    ])
  func output(_ words: String, _ code: Int32, _ start: String) throws {
    let world = world()
    let path = words.contains("new.json") ? "new.json" : words.contains("new.md") ? "new.md" : "new"
    world.files[path] = .bytes(Array("old".utf8))
    world.isTerminal = true
    #expect(world.run(words) == code && world.output.isEmpty)
    let text = try #require(world.text(path))
    #expect(text.hasPrefix(start) && !text.contains("\u{1B}["))
    world.files[path] = .bytes(Array("old".utf8))
    world.fileFate = .failed("No space left on device")
    #expect(world.run(words) == 2 && world.text(path) == "old")
  }

  @Test(
    "Standard output that nobody reads is no finding; one that cannot be written is an error",
    arguments: [
      ("check sound.md", WriteOutcome.closed, Int32(0), ""), ("check error.md", .closed, 1, ""),
      ("--help", .closed, 0, ""), ("figures error.md", .closed, 0, ""),
      (
        "check sound.md", .failed("No space left on device"), 2,
        "tickmark: standard output: it cannot be written (No space left on device):"
          + " free it, or use --output FILE\n"
      ),
    ])
  func closed(_ words: String, _ fate: WriteOutcome, _ code: Int32, _ errors: String) {
    let world = world()
    world.outputFate = fate
    #expect(world.run(words) == code && world.errors == errors)
  }

  @Test(
    "Colours are for terminals that want them",
    arguments: [
      (true, [:], true), (false, [:], false), (true, ["NO_COLOR": "1"], false),
      (true, ["NO_COLOR": ""], true), (true, ["TERM": "dumb"], false),
    ])
  func colours(_ isTerminal: Bool, _ variables: [String: String], _ isColoured: Bool) {
    let world = world()
    world.isTerminal = isTerminal
    world.variables = variables
    #expect(world.run("check error.md") == 1)
    #expect(world.output.contains("\u{1B}[1;31merror\u{1B}[0m") == isColoured)
  }
}
