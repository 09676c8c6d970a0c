import Command
import TestSupport
import Writers

/// The project that the tests stand in, and the program run on its files without leaving the process.
enum Project {
  /// The folder of the package.
  static let root = Files.folder(of: Files.folder(of: Files.folder(of: #filePath)))

  /// What a command line came to.
  struct Outcome {
    var code: Int32
    var output: String
    var errors: String

    var json: JSON? { JSON(Array(output.utf8)) }
  }

  /// Runs the real program; relative paths start at the package's folder, nothing is written.
  static func run(_ words: String...) -> Outcome { run(words) }

  /// Runs the real program on the words of a command line.
  static func run(_ words: [String]) -> Outcome {
    var output: [UInt8] = []
    var errors: [UInt8] = []
    let environment = Environment(
      readFile: { path in
        let whole = path.hasPrefix("/") ? path : root + "/" + path
        return Files.read(whole).map(ReadOutcome.bytes) ?? .absent
      },
      readStandardInput: { .bytes([]) },
      write: { bytes in
        output += bytes
        return .written
      },
      writeError: { errors += $0 },
      replaceFile: { _, _ in .failed("the tests write no file") },
      isTerminal: false, variable: { _ in nil }, today: { "2026-03-01" })
    let code = Program(engine: .live).run(arguments: words, environment: environment)
    return Outcome(
      code: code, output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self))
  }
}
