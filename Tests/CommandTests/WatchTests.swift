import TestSupport
import Testing
import Writers

@testable import Command

@Suite("tickmark watch")
struct WatchTests {
  /// What was told, a line for each audit that was written.
  private func told(_ world: World) -> [String] {
    world.output.split(separator: "\n").dropFirst().map(String.init)
  }

  private func calm(_ world: World) {}

  @Test("Each save is audited once, beside the draft; nothing else is")
  func saves() {
    let world = World(["r/a.md": "error", "r/deep/b.txt": "sound", "r/~$a.md": "error"])
    world.events = [
      calm, { $0.save("r/a.md", "sound") }, calm, calm, calm, { $0.save("r/new.csv", "error") },
      { $0.save("r/new.csv", "error error") }, calm, calm,
    ]
    #expect(world.run("watch r") == 0 && world.errors.isEmpty)
    #expect(
      told(world) == [
        "r/a.md: 1 error. See a.audit.html", "r/deep/b.txt: Nothing found. See b.audit.html",
        "r/a.md: Nothing found. See a.audit.html", "r/new.csv: 1 error. See new.audit.html",
      ])
    let page = world.text("r/a.audit.html") ?? ""
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("tickmark audit r/a.md"))
    #expect(world.files.keys.filter { $0.contains(".audit.") }.count == 3)
  }

  @Test("A draft whose audit is younger is left alone until the settings or waivers change")
  func outdated() {
    let world = World(["r/a.md": "warning", "r/a.audit.json": "{}", "r/b.md": "warning"])
    world.saved = ["r/a.audit.json": 2, "r/a.md": 1]
    let settings = #"{"severities": {"balance": "note"}}"#
    world.events = [calm, { $0.save("r/.tickmark/config.json", settings) }, calm, calm]
    #expect(world.run("watch r --format json") == 0)
    #expect(
      told(world) == [
        "r/b.md: 1 warning. See b.audit.json", "r/a.md: 1 note. See a.audit.json",
        "r/b.md: 1 note. See b.audit.json",
      ])
  }

  @Test("What cannot be read or written is told once, and the watch goes on")
  func troubles() {
    let world = World(["r/a.md": "refused", "r/b.md": "sound"])
    world.events = [
      calm, calm, { $0.save("r/a.md", "error") }, calm, { $0.files = [:] }, calm,
      { $0.save("r/b.md", "sound") }, calm, calm, { $0.fileFate = .failed("No space left") },
      { $0.save("r/b.md", "error") }, calm, calm,
    ]
    #expect(world.run("watch r") == 0)
    #expect(
      told(world).map { $0.prefix(7) } == ["r/b.md:", "r/a.md:", "r/b.md:"])
    #expect(
      world.errors == """
        tickmark: r/a.md: its bytes are no text: save it as UTF-8
        tickmark: r: it is not there any more: bring it back, or end with Ctrl-C
        tickmark: r/b.audit.html: it cannot be written (No space left): name a file in another folder

        """)
  }

  @Test("A watch that nobody can hear ends")
  func unheard() {
    let world = World(["r/a.md": "sound"])
    world.outputFate = .failed("No space left on device")
    #expect(world.run("watch r") == 2)
  }
}
