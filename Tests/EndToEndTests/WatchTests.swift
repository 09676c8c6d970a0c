import TestSupport
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

@Suite("The real watch")
struct WatchTests {
  private static func draft(_ total: Int) -> [UInt8] {
    Array(
      "# Visits\n\n| Branch | 2017 |\n|-|-|\n| Quay | 1 |\n| Mill | 2 |\n| Total | \(total) |\n"
        .utf8)
  }

  @Test("A saved draft has its audit beside it within a second, however it is saved")
  func saved() throws {
    let program = Project.root + "/.build/debug/tickmark"
    guard Files.read(program) != nil else {
      print("There is no debug build of tickmark beside the tests: it is not run.")
      return
    }
    let folder = try #require(Files.temporaryFolder())
    let log = try #require(Files.temporaryFolder())
    defer { for used in [folder, log] { Files.remove(folder: used) } }
    let (file, audit) = (folder + "/a.md", folder + "/a.audit.md")
    #expect(Files.write(Self.draft(4), to: file))
    let process = try #require(
      Spawned.start(program, ["watch", folder, "--format", "markdown"], output: log + "/output"))
    #expect(Files.wait(for: "1 + 2 = 3, but", in: audit) != nil)
    var times: [Duration] = []
    for (total, text) in [
      (3, "Nothing found."), (5, "says 5"), (3, "Nothing found."), (6, "says 6"),
    ] {
      // Editors save into the file, or beside it and then under its name.
      if total == 3 {
        #expect(Files.write(Self.draft(total), to: file))
      } else {
        #expect(Files.write(Self.draft(total), to: folder + "/.a.md.swp"))
        #expect(Files.move(folder + "/.a.md.swp", to: file))
      }
      times.append(try #require(Files.wait(for: text, in: audit)))
    }
    // The best, since the machine may have other work.
    #expect(try #require(times.min()) < .seconds(1))
    print("From the save to the audit: \(times)")
    #expect(
      Files.make(folder: folder + "/new") && Files.write(Self.draft(7), to: folder + "/new/b.md"))
    #expect(Files.wait(for: "says 7", in: folder + "/new/b.audit.md") != nil)
    #expect(Files.write([0, 0], to: folder + "/bad.md"))
    #expect(Files.write(Self.draft(8), to: folder + "/~$a.md"))
    #expect(Files.write(Self.draft(8), to: folder + "/b.md"))
    #expect(Files.wait(for: "says 8", in: folder + "/b.audit.md") != nil)
    #expect(Spawned.end(of: process, asking: SIGINT) == 0)
    #expect(
      Files.names(in: folder).filter { !$0.hasPrefix("a.") } == [
        "b.audit.md", "b.md", "bad.md", "new", "~$a.md",
      ])
  }
}
