import TestSupport
import Testing

@Suite("Where the program plugs in")
struct PluggedInTests {
  static let shells: [(shell: String, words: String, wanted: [String])] =
    [
      ("tickmark wa", ["watch", "waive"]), ("tickmark check --form", ["--format"]),
      ("tickmark check --format js", ["json"]), ("tickmark rules sh", ["show"]),
      ("tickmark completions f", ["fish"]), ("tickmark check -", ["--output", "--fail-on"]),
    ].flatMap { words, wanted in
      ["bash", "zsh", "fish"].map { (shell: $0, words: words, wanted: wanted) }
    }

  @Test("A shell completes commands, options and their values", arguments: shells)
  func completes(_ shell: String, _ words: String, _ wanted: [String]) throws {
    let places = ["/bin/", "/usr/bin/", "/opt/homebrew/bin/"].map { $0 + shell }
    guard let program = places.first(where: { Files.read($0) != nil }) else {
      print("There is no \(shell) here: its completions are not tried.")
      return
    }
    let folder = try #require(Files.temporaryFolder())
    defer { Files.remove(folder: folder) }
    let file = folder + "/_tickmark"
    #expect(Files.write(Array(Project.run("completions", shell).output.utf8), to: file))
    let parts = words.split(separator: " ").map { "'\($0)'" }.joined(separator: " ")
    let script =
      switch shell {
      case "bash":
        "source '\(file)'; COMP_WORDS=(\(parts)); COMP_CWORD=$((${#COMP_WORDS[@]}-1)); _tickmark;"
          + " printf '%s\\n' \"${COMPREPLY[@]}\""
      case "fish": "set -e fish_complete_path; source '\(file)'; complete -C '\(words)'"
      // zsh completes on its own terminal only: the functions that it would call tell instead.
      default:
        "_describe() { print -rl -- ${(P)4} }; _arguments() { print -rl -- $@ };"
          + " words=(\(parts)); CURRENT=$#words; source '\(file)'"
      }
    let outcome = try #require(Spawned.run(program, ["-c", script]))
    let reply = String(decoding: outcome.output, as: UTF8.self)
    #expect(wanted.allSatisfy { reply.contains($0) }, "\(reply)")
  }

  @Test("The Dockerfile copies what is there, and builds what the package makes")
  func dockerfile() throws {
    let text = String(
      decoding: try #require(Files.read(Project.root + "/Dockerfile")), as: UTF8.self)
    let lines = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    let package = String(
      decoding: try #require(Files.read(Project.root + "/Package.swift")), as: UTF8.self)
    var copied: Set<String> = []
    for line in lines where line.first == "COPY" && line[1].first != "-" {
      for source in line.dropFirst().dropLast() {
        copied.insert(source)
        let path = Project.root + "/" + source
        #expect(Files.read(path) != nil || !Files.names(in: path).isEmpty, "\(source)")
      }
    }
    // Every folder that a target of the package stands in is needed to read the package.
    #expect(copied.isSuperset(of: ["Package.swift", "Sources", "Rules", "Plugins", "Tests"]))
    #expect(
      text.contains("--product tickmark") && package.contains(#".executable(name: "tickmark""#))
    #expect(text.contains(".build/release/tickmark /usr/bin/tickmark"))
    #expect(lines.last == ["ENTRYPOINT", #"["/usr/bin/tickmark"]"#])
    #expect(package.contains("-static-executable"))
  }

  @Test("The hook, the action and the template use words that the program knows")
  func words() throws {
    for name in [".pre-commit-hooks.yaml", "Plugins/gitlab.yml", "Plugins/github.sh"] {
      let text = String(
        decoding: try #require(Files.read("\(Project.root)/\(name)")), as: UTF8.self)
      let help = Project.run("check", "--help").output
      let options = text.matches(of: /--[a-z][a-z-]+/).map { String($0.output) }
      #expect(!options.isEmpty && options.allSatisfy(help.contains), "\(name)")
    }
  }
}
