import TestSupport
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

@Suite("Rules as code, from the author's file to the exit code")
struct RulesFileTests {
  private static func pack(_ group: String, before: String = "", id: String = "own") -> String {
    """
    import Tickmark
    \(before)
    let own = RulePack("\(id)", version: "7", "Own") {
      \(group)
    }
    """
  }

  private static let rule = """
    Group("g", "G") {
        Table("Visits", with: "Q1", "Q2") { Column("Total").adds("Q1", "Q2") }
        Each("Branches are named", in: "Visit") { $0.label.isEmpty ? "no name" : nil }
      }
    """

  @Test("A new file compiles, proves its examples, and is compiled once")
  func new() throws {
    guard let desk = Desk() else { return }
    defer { desk.clear() }
    let (draft, file) = (desk.folder + "/draft.md", desk.folder + "/library-visits.swift")
    #expect(try desk.run("rules", "new", desk.folder + "/library-visits").code == 0)
    #expect(try desk.run("rules", "new", file).code == 2)
    let tested = try desk.run("rules", "test", file)
    #expect(tested.output == "library-visits: 6 examples, all as they should be.\n")
    #expect(tested.code == 0 && tested.errors.isEmpty)
    let checked = try desk.run("check", "--format", "json", "--rules", file, draft)
    let audit = try #require(JSON(Array(checked.output.utf8)))
    #expect(checked.code == 1 && checked.errors.isEmpty)
    #expect(
      audit["packs"]?.items.compactMap { $0["id"]?.text } == ["standard", "library-visits"])
    #expect(checked.output.contains("\"visits/total-column\""))
    #expect(try desk.run("rules", "show", "visits/claim", "--rules", file).code == 0)
    #expect(Files.names(in: desk.folder + "/tickmark").count == 1, "it was compiled once")
    // Without a compiler nothing runs, and the line says what to do.
    var other = desk
    other.variables["PATH"] = "/nowhere"
    let bare = try other.run("check", "--rules", file, draft)
    #expect(bare.code == 2 && bare.output.isEmpty && bare.errors.contains("TICKMARK_SWIFTC"))
  }

  @Test("A file that does not compile is told in its own lines; a broken rule points into it")
  func author() throws {
    guard let desk = Desk() else { return }
    defer { desk.clear() }
    let typo = desk.write(
      Self.pack(Self.rule.replacing("Column", with: "Colum")), to: "typo.swift")
    let told = try desk.run("check", "--rules", typo, desk.folder + "/draft.md")
    #expect(told.code == 2 && told.output.isEmpty)
    #expect(told.errors.hasPrefix("\(typo):5:41: error: cannot find 'Colum' in scope\n"))
    let broken = desk.write(Self.pack(Self.rule), to: "broken.swift")
    let audit = try desk.run(
      "check", "--format", "lines", "--rules", broken, "--no-standard", desk.folder + "/draft.md")
    #expect(audit.code == 2 && audit.output.contains("\(broken):6:"), "\(audit.output)")
  }

  @Test("A watch takes up a rules file that was saved, and outlives one that does not compile")
  func watched() throws {
    guard let desk = Desk() else { return }
    defer { desk.clear() }
    func pack(_ parts: String) -> String {
      Self.pack(#"Group("g", "G") { Table("Visits", with: "Q1") { \#(parts) } }"#)
    }
    let rules = desk.write(pack(#"Column("Total").adds("Q1", "Q2")"#), to: "own.swift")
    let (log, errors) = (desk.folder + "/log", desk.folder + "/errors")
    let process = try #require(
      Spawned.start(
        desk.program,
        ["watch", desk.folder, "--rules", rules, "--no-standard", "--format", "markdown"],
        output: log, errors: errors, variables: desk.variables))
    let page = desk.folder + "/draft.audit.md"
    #expect(Files.wait(for: "1 + 2 = 3, but", in: page, seconds: 60) != nil)
    desk.write(pack("Colum"), to: "own.swift")
    #expect(Files.wait(for: "the rules stay as they were", in: errors, seconds: 60) != nil)
    desk.write(pack(#"Column("Q3").isThere()"#), to: "own.swift")
    #expect(Files.wait(for: "The table has no column “Q3”", in: page, seconds: 60) != nil)
    // The new program writes to the same standard output.
    let told = "\(desk.folder)/draft.md: 1 error. See draft.audit.md\n"
    let again = told + "Watching \(desk.folder); Ctrl-C ends it.\n" + told
    #expect(Files.wait(for: again, in: log, seconds: 60) != nil)
    #expect(Spawned.end(of: process, asking: SIGINT) == 0)
  }

  static let strays: [(name: String, text: String, told: String)] = [
    (
      "trap", pack("g", before: "private var g: Group { [Group]()[1] }"),
      "a rules file stopped the program"
    ),
    (
      "exit", pack("g", before: "import Glibc\nprivate var g: Group { exit(0) }"),
      "leave exit out of it"
    ),
    (
      "wait", pack("g", before: "import Glibc\nprivate var g: Group { while true { sleep(9) } }"),
      "mend the loop"
    ),
    (
      "test",
      pack(
        rule.replacing("$0.label.isEmpty ? \"no name\" : nil", with: "_ in while true { sleep(9) }")
          .replacing("\"Visit\"", with: "\"Visits\""), before: "import Glibc"),
      "the rule own/g/row-test is still at work after 10 seconds"
    ),
    ("id", pack("", id: "standard"), "there is another pack standard already"),
    ("none", "import Tickmark\nlet pack = 1", "it declares no rule pack"),
  ]

  #if canImport(Glibc)
    @Test("What an author's code does wrong is never a finding", arguments: strays)
    func stray(_ file: (name: String, text: String, told: String)) throws {
      guard let desk = Desk() else { return }
      defer { desk.clear() }
      let path = desk.write(file.text, to: file.name + ".swift")
      let told = try desk.run("check", "--rules", path, desk.folder + "/draft.md")
      #expect(told.code == 2 && told.output.isEmpty)
      #expect(told.errors.contains(file.told), "\(told.errors)")
    }
  #endif
}
