import Testing

@testable import Scripting

@Suite("The packs that a rules file declares")
struct PackNamesTests {
  static let files: [(text: String, names: [String], hidden: [String])] = [
    (#"let visits = RulePack("visits", version: "1", "Visits") { a }"#, ["visits"], []),
    ("public let a = Tickmark.RulePack(\n\"a\") {}\nlet b: RulePack = make()", ["a", "b"], []),
    (#"let a: Tickmark.RulePack = .init("a")"#, ["a"], []),
    (#"let a = RulePack.init("a")"#, ["a"], []),
    ("var a: RulePack { RulePack(\"a\") {} }\nlet `class` = RulePack(", ["a", "`class`"], []),
    ("private let a = RulePack(\"a\") {}\nfileprivate let b: RulePack = c", [], ["a", "b"]),
    ("@MainActor private let a = RulePack(\"a\") {}\nlet d = RulePack(", ["d"], ["a"]),
    ("// let a = RulePack(\n/* let b = RulePack( /* */ let c = RulePack( */ let d = 1", [], []),
    ("let text = \"let a = RulePack(\"; let b = RulePack(", ["b"], []),
    ("let text = \"\"\"\n  let a = RulePack(\n  \\\"\"\" \"\n\"\"\"\nlet b = RulePack(", ["b"], []),
    (##"let t = #"a \" "# + "\(f("}") + ")")"; let b = RulePack("b")"##, ["b"], []),
    ("func f() { let a = RulePack(\"a\") {} }\nenum E { static let b = RulePack(", [], []),
    ("let groups: [RulePack] = []\nlet a: RulePack? = nil\nlet b = pack", [], []),
    ("}\nlet a = RulePack(", [], []), ("let", [], []), ("\"", [], []), ("/*", [], []), ("", [], []),
    ("let été = RulePack(\"a\")", ["été"], []),
  ]

  @Test("Only what stands outside of all braces, comments and strings is a pack", arguments: files)
  func names(_ file: (text: String, names: [String], hidden: [String])) {
    let packs = PackNames(Array(file.text.utf8))
    #expect(packs.names == file.names && packs.hidden == file.hidden, "\(file.text)")
  }
}

@Suite("What the compiler says, in the author's words")
struct DiagnosticsTests {
  private static let files = [
    RulesFile(name: "rules/visits.swift", bytes: []), RulesFile(name: "./more.swift", bytes: []),
  ]

  static let logs: [(log: String, lines: [String], what: String)] = [
    (
      """
      /c/work-1/visits.swift:4:5: error: cannot find 'Tabel' in scope
          Tabel("T")
          ^~~~~
      /c/work-1/more.swift:7:1: error: extra argument
      /c/work-1/more.swift:2:1: note: declared here
      """,
      [
        "rules/visits.swift:4:5: error: cannot find 'Tabel' in scope",
        "./more.swift:7:1: error: extra argument", "./more.swift:2:1: note: declared here",
      ], "the rules do not compile (2 errors)"
    ),
    (
      "/c/work-1/TickmarkStart.swift:7:9: error: cannot find 'a' in scope", [],
      "a pack that it declares cannot be used (cannot find 'a' in scope)"
    ),
    (
      "<unknown>:0: error: module compiled with Swift 6.4 cannot be imported by the Swift 6.3.1"
        + " compiler: /lib/tickmark/Command.swiftmodule", [],
      "the Swift compiler is not the one that tickmark was built with"
    ),
    (
      "error: link command failed with exit code 1\nld.lld: error: no space left", [],
      "the compiler failed (no space left)"
    ),
    ("", [], "the compiler failed (it was stopped by signal 9)"),
  ]

  @Test("Errors stand at the author's file and line, whatever was copied where", arguments: logs)
  func setback(_ log: (log: String, lines: [String], what: String)) {
    let setback = Diagnostics(log.log, in: "/c/work-1", for: Self.files).setback(code: 137)
    #expect(setback.lines == log.lines && setback.what == log.what)
    #expect(!setback.subject.isEmpty && !setback.remedy.isEmpty)
  }
}
