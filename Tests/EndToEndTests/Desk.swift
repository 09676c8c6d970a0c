import TestSupport
import Testing

/// A folder with a draft in it, and the real program that compiles rules into a cache of its own.
struct Desk {
  let folder: String
  let program = Project.root + "/.build/debug/tickmark"
  var variables: [String: String]

  /// Nil where there is no debug build of the program beside the tests.
  init?() {
    guard Files.read(program) != nil, let folder = Files.temporaryFolder() else {
      print("There is no debug build of tickmark beside the tests: no rules are compiled.")
      return nil
    }
    self.folder = folder
    variables = ["XDG_CACHE_HOME": folder, "PATH": Files.variable("PATH") ?? ""]
    variables["HOME"] = Files.variable("HOME")
    write(
      """
      # Report 2021/22

      | Branch | Q1 | Q2 | Total |
      |---|---|---|---|
      | Quay | 1 | 2 | 4 |
      """, to: "draft.md")
  }

  @discardableResult
  func write(_ text: String, to name: String) -> String {
    let path = folder + "/" + name
    #expect(Files.write(Array(text.utf8), to: path))
    return path
  }

  func run(_ words: String...) throws -> (code: Int32, output: String, errors: String) {
    let outcome = try #require(Spawned.run(program, words, variables: variables))
    return (
      outcome.code, String(decoding: outcome.output, as: UTF8.self),
      String(decoding: outcome.errors, as: UTF8.self)
    )
  }

  func clear() {
    Files.remove(folder: folder + "/tickmark")
    Files.remove(folder: folder)
  }
}
