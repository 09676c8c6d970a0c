import Scripting
import Tickmark
import Writers

@testable import Command

/// A world in memory: files, streams, and the troubles that they may have.
final class World {
  var files: [String: ReadOutcome] = [:]
  var standardInput = ReadOutcome.bytes([])
  var variables: [String: String] = [:]
  var isTerminal = false
  var errorsAreTerminal = false
  /// The time that each look at the clock takes.
  var tick = 0
  /// When each file was saved last; a file that is not named here was saved at 0.
  var saved: [String: Int] = [:]
  /// What happens while a folder is watched, one thing for each wait; then the watch is over.
  var events: [(World) -> Void] = []
  private var clock = 0
  /// What becomes of every write to standard output.
  var outputFate = WriteOutcome.written
  /// What becomes of putting a file in place of another.
  var fileFate = WriteOutcome.written

  /// The rules files that the program would have gone on with.
  private(set) var compiled: [RulesFile] = []

  private(set) var output = ""
  private(set) var errors = ""

  init(_ texts: [String: String] = [:]) {
    files = texts.mapValues { .bytes(Array($0.utf8)) }
  }

  var environment: Environment {
    Environment(
      readFile: { self.files[$0] ?? .absent },
      readStandardInput: { self.standardInput },
      write: { bytes in
        if self.outputFate == .written { self.output += String(decoding: bytes, as: UTF8.self) }
        return self.outputFate
      },
      writeError: { self.errors += String(decoding: $0, as: UTF8.self) },
      replaceFile: { path, fill in
        var bytes: [UInt8] = []
        var sink = ByteSink { piece in
          bytes += piece
          return self.fileFate == .written
        }
        fill(&sink)
        sink.flush()
        if self.fileFate == .written { self.save(path, .bytes(bytes)) }
        return self.fileFate
      },
      isTerminal: isTerminal,
      variable: { self.variables[$0] },
      today: { "2026-03-01" },
      listFolder: { path in
        let start = path == "." ? "" : path + "/"
        let below = self.files.keys.filter { $0.hasPrefix(start) && $0 != path }
        guard self.files[path] == .directory || !below.isEmpty else { return nil }
        let names = below.map { $0.dropFirst(start.count).split(separator: "/") }
        return Set(names.compactMap(\.first)).map { name in
          FolderEntry(
            name: String(name), isFolder: names.contains { $0.first == name && $0.count > 1 })
        }
      },
      currentFolder: { "/home/reports" },
      goOn: { files, arguments in
        self.compiled += files
        return Setback(
          "own.swift", "it does not compile", "mend it", lines: ["own.swift:1: error", "\u{1B}"])
      }, errorsAreTerminal: errorsAreTerminal,
      milliseconds: {
        self.clock += self.tick
        return self.clock
      },
      stamp: { path in
        self.files[path].map { _ in FileStamp(modified: self.saved[path] ?? 0) }
      },
      watch: {
        var events = self.events[...]
        return { _, _ in
          guard let event = events.popFirst() else { return false }
          event(self)
          return true
        }
      })
  }

  /// Saves a file, a moment after the one before.
  func save(_ path: String, _ content: ReadOutcome) {
    files[path] = content
    saved[path] = (saved.values.max() ?? 0) + 1
  }

  func save(_ path: String, _ text: String) { save(path, .bytes(Array(text.utf8))) }

  /// Runs the program in this world.
  func run(_ words: String) -> Int32 { run(words.split(separator: " ").map(String.init)) }

  func run(_ words: [String], engine: Engine = .fake) -> Int32 {
    Program(engine: engine).run(arguments: words, environment: environment)
  }

  /// The text of a file.
  func text(_ path: String) -> String? {
    guard case .bytes(let bytes)? = files[path] else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
