import TestSupport
import Testing

/// Drafts that people have read figure by figure, where they lie beside the project.
@Suite("Against what people found")
struct OpenTruth {
  private static let shared = Project.root + "/../shared"

  private struct Record {
    var lines: ClosedRange<Int>
    var isSound: Bool

    /// The records of a file of one JSON object a line.
    static func all(in file: String) -> [Record] {
      (Files.read(file) ?? []).split(separator: UInt8(ascii: "\n")).flatMap { line -> [Record] in
        guard let value = JSON(Array(line)), let lines = value["lines"]?.text else { return [] }
        return lines.split(whereSeparator: { ", ".contains($0) }).compactMap { part in
          let ends = part.split(whereSeparator: { "-–".contains($0) }).compactMap { Int($0) }
          guard let first = ends.first, let last = ends.last, first <= last else { return nil }
          return Record(lines: first...last, isSound: value["verdict"]?.text == "ok")
        }
      }
    }
  }

  @Test("No error and no warning stands on a line that people found sound")
  func sound() throws {
    let names = Files.names(in: Self.shared + "/truth").filter { $0.hasSuffix(".jsonl") }
    guard !names.isEmpty else {
      print("../shared is absent: the drafts that people have read are not compared.")
      return
    }
    for name in names {
      let stem = String(name.dropLast(6))
      let records = Record.all(in: "\(Self.shared)/truth/\(name)")
      let audit = try #require(
        Project.run("check", "--format", "json", "\(Self.shared)/seeds/\(stem).txt").json)
      for check in audit["checks"]?.items ?? [] {
        #expect(check["verdict"]?.text != "broken", "\(check["message"]?.text ?? "")")
        guard ["error", "warning"].contains(check["severity"]?.text),
          case .number(let digits)? = check["place"]?["line"], let line = Int(digits)
        else { continue }
        let covering = records.filter { $0.lines.contains(line) }
        let isSound = !covering.isEmpty && covering.allSatisfy(\.isSound)
        #expect(!isSound, "\(stem), line \(line): \(check["message"]?.text ?? "")")
      }
    }
  }
}
