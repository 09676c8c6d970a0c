import TestSupport
import Testing
import Tickmark
import Writers

@testable import Command

@Suite("tickmark audit")
struct AuditTests {
  private func world() -> World {
    let world = World([
      "sound.md": "sound", "error.md": "error", "Reports/a b.md": "sound", "Reports/c.csv": "error",
      "Reports/c.md": "sound", "c.audit.html": "old",
    ])
    world.standardInput = .bytes(Array("error".utf8))
    return world
  }

  static let runs: [(words: String, code: Int32, pages: [String])] = [
    ("audit sound.md", 0, ["sound.audit.html"]), ("audit error.md", 1, ["error.audit.html"]),
    ("audit error.md --fail-on never", 0, ["error.audit.html"]),
    (
      "audit sound.md error.md", 1,
      ["sound.audit.html", "error.audit.html", "audit.html"]
    ),
    (
      "audit Reports --fail-on never", 0,
      [
        "Reports/a b.audit.html", "Reports/c.csv.audit.html", "Reports/c.md.audit.html",
        "Reports/audit.html",
      ]
    ),
    ("audit error.md -o page.html", 1, []), ("audit error.md sound.md -o page.html", 1, []),
  ]

  @Test("A page stands beside each draft, an index above several, and each path is told")
  func pages() throws {
    for (words, code, pages) in Self.runs {
      let world = world()
      #expect(world.run(words) == code && world.errors.isEmpty, "\(words)")
      #expect(world.output == pages.map { $0 + "\n" }.joined(), "\(words)")
      for page in pages + (pages.isEmpty ? ["page.html"] : []) {
        let text = try #require(world.text(page), "\(page)")
        #expect(text.hasPrefix("<!DOCTYPE html>") && text.hasSuffix("</html>\n"))
      }
      // An index leads to pages of their own; one page of several to its own parts.
      if words.contains("Reports") {
        let index = try #require(world.text("Reports/audit.html"))
        #expect(index.contains("href=\"./a%20b.audit.html\""))
        #expect(index.contains("href=\"./c.csv.audit.html\""))
      }
    }
  }

  @Test("Standard input becomes a page where its place is said")
  func standardInput() {
    let world = world()
    #expect(world.run("audit - --as md -o -") == 1 && world.output.hasPrefix("<!DOCTYPE html>"))
    #expect(world.run("audit - --as md -o page.html") == 1 && world.text("page.html") != nil)
  }

  @Test("No page overwrites a draft, and a page that cannot be written is an error")
  func refused() throws {
    let world = world()
    world.files["c.md"] = .bytes(Array("sound".utf8))
    #expect(world.run("audit c.md c.audit.html --as md") == 2)
    #expect(world.errors.contains("c.audit.html: it is one of the drafts: name another file"))
    #expect(world.text("c.audit.html") == "old")
    world.fileFate = .failed("No space left on device")
    #expect(world.run("audit sound.md") == 2 && world.text("sound.audit.html") == nil)
    #expect(world.errors.contains("sound.audit.html: it cannot be written (No space left"))
  }

  @Test(
    "The page says how to make it again",
    arguments: [
      ("audit error.md", "tickmark audit error.md<"),
      ("check error.md -f html", "tickmark check --format html error.md<"),
      (
        "check error.md -f html --no-standard --rules complaints --period 2016/17 -o x.html",
        "tickmark check --rules complaints --period 2016/17 --no-standard --format html error.md<"
      ),
      ("check Reports/a*.md -f html", "tickmark check --format html 'Reports/a*.md'<"),
    ])
  func repeated(_ words: String, _ run: String) throws {
    let world = world()
    _ = world.run(words)
    let text = world.text("error.audit.html") ?? world.text("x.html") ?? world.output
    #expect(text.contains(run))
  }
}
