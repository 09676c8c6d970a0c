import TestSupport
import Testing

@testable import Scripting

@Suite("The cache of compiled rules")
struct ProgramCacheTests {
  private func withFolder(_ work: (_ folder: String) throws -> Void) throws {
    let folder = try #require(Files.temporaryFolder())
    defer { Files.remove(folder: folder) }
    defer { Files.remove(folder: folder + "/tickmark") }
    try work(folder + "/tickmark")
  }

  private func put(_ key: String, into cache: ProgramCache) throws -> String {
    let work = try cache.workplace()
    defer { Files.remove(folder: work) }
    #expect(Files.write(Array(key.utf8), to: work + "/program"))
    return try cache.adopt(work + "/program", as: key)
  }

  @Test("A program is kept for its owner alone, and found again")
  func keeps() throws {
    try withFolder { folder in
      let cache = try ProgramCache(folder)
      #expect(cache.program("k") == nil)
      let path = try put("k", into: cache)
      #expect(cache.program("k") == path)
      #expect(Files.rights(of: path).map { $0 & 0o777 } == 0o700)
      #expect(Files.rights(of: folder).map { $0 & 0o777 } == 0o700)
      // One that others may have changed is not run.
      _ = Files.rights(of: path, setting: 0o722)
      #expect(cache.program("k") == nil)
      #expect(try put("k", into: cache) == path && cache.program("k") == path)
      #expect(Files.link(folder + "/l", to: path) && cache.program("l") == nil)
      #expect(Files.names(in: folder) == ["k", "l"])
    }
  }

  @Test("What has not been used for longest goes when there is no more room")
  func prunes() throws {
    try withFolder { folder in
      let cache = try ProgramCache(folder)
      for number in 0...ProgramCache.room + 3 { _ = try put("k\(number)", into: cache) }
      let names = Files.names(in: folder)
      #expect(names.count == ProgramCache.room && names.contains("k\(ProgramCache.room + 3)"))
    }
  }

  @Test("A folder that others may write to, a file and a link are refused", arguments: 0...2)
  func refuses(_ kind: Int) throws {
    try withFolder { folder in
      if kind == 0 {
        _ = try ProgramCache(folder)
        _ = Files.rights(of: folder, setting: 0o770)
      } else if kind == 1 {
        #expect(Files.write([], to: folder))
      } else {
        #expect(Files.link(folder, to: "/tmp"))
      }
      #expect(throws: Setback.self) { try ProgramCache(folder) }
      if kind > 0 { Files.remove(file: folder) }
    }
  }

  static let places: [([String: String], String?)] = [
    (["XDG_CACHE_HOME": "/c", "HOME": "/h"], "/c/tickmark"),
    (["XDG_CACHE_HOME": "c", "HOME": "h"], nil), ([:], nil),
  ]

  @Test("It lies where the system's habits say", arguments: places)
  func place(_ variables: [String: String], _ place: String?) {
    #expect(ProgramCache.place { variables[$0] } == place)
  }
}
