import TestSupport
import Testing
import Writers

@testable import Command

@Suite("The real environment")
struct SystemTests {
  let system = Environment.system

  private func put(_ text: String, at path: String) -> WriteOutcome {
    system.replaceFile(path) { sink in sink.write(text) }
  }

  @Test("Files are read, and refused with the reason")
  func reading() throws {
    let folder = try #require(Files.temporaryFolder())
    defer { Files.remove(folder: folder) }
    let long = String(repeating: "0123456789", count: 30_000)
    #expect(put(long, at: folder + "/long.md") == .written)
    #expect(system.readFile(folder + "/long.md") == .bytes(Array(long.utf8)))
    #expect(put("", at: folder + "/empty.md") == .written)
    #expect(system.readFile(folder + "/empty.md") == .bytes([]))
    #expect(system.readFile(folder) == .directory)
    #expect(system.readFile(folder + "/gone.md") == .absent)
    #expect(system.readFile(folder + "/long.md/inside.md") == .absent)
    #expect(system.readFile("/dev/null") == .bytes([]))
  }

  @Test("A file is replaced whole or not at all, and nothing is left beside it")
  func writing() throws {
    let folder = try #require(Files.temporaryFolder())
    defer { Files.remove(folder: folder) }
    let path = folder + "/audit.json"
    #expect(put("old", at: path) == .written && put("new", at: path) == .written)
    #expect(Files.read(path) == Array("new".utf8))
    #expect(put("x", at: folder) == .failed("Is a directory"))
    #expect(put("x", at: folder + "/gone/audit.json") == .failed("No such file or directory"))
    #expect(put("x", at: "/dev/null") == .written)
    #expect(Files.names(in: folder) == ["audit.json"])
  }

  @Test("A link stays a link, and a file keeps its rights")
  func linked() throws {
    let folder = try #require(Files.temporaryFolder())
    defer { Files.remove(folder: folder) }
    let (path, link) = (folder + "/audit.json", folder + "/latest.json")
    #expect(put("old", at: path) == .written && Files.link(link, to: "audit.json"))
    let rights = Files.rights(of: path, setting: 0o640)
    #expect(put("new", at: link) == .written && Files.read(path) == Array("new".utf8))
    #expect(Files.rights(of: path) == rights && Files.rights(of: link) != rights)
    #expect(Files.names(in: folder) == ["audit.json", "latest.json"])
  }

  #if os(Linux)
    @Test("A full disk is an error, not a crash")
    func fullDisk() {
      #expect(put("x", at: "/dev/full") == .failed("No space left on device"))
    }
  #endif

  @Test("Today is a day")
  func today() {
    #expect(system.today().wholeMatch(of: /20\d\d-[01]\d-[0-3]\d/) != nil)
  }
}
