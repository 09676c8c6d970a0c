import TestSupport
import Testing
import Tickmark

@testable import Writers

@Suite("The JSON of an audit and its schema")
struct SchemaTests {
  private static let support = Files.folder(of: Files.folder(of: #filePath)) + "/Support"

  private func schema() throws -> JSONSchema {
    let bytes = try #require(Files.read(Self.support + "/audit.schema.json"))
    return JSONSchema(try #require(JSON(bytes)))
  }

  private func json(_ audits: [Audit]) -> JSON? {
    JSON(bytes { JSONWriter().write(audits, to: &$0) })
  }

  @Test(
    "Every audit keeps to the schema",
    arguments: OutputCase.all.filter { $0.format == .json } + [
      OutputCase(golden: "long", audits: [SampleAudit.long(checks: 300)], format: .json)
    ])
  func valid(_ output: OutputCase) throws {
    let value = try #require(json(output.audits))
    #expect(try schema().faults(in: value) == [])
    #expect(
      value.names.starts(with: [
        "tickmark", "schema", "drafts", "packs", "summary", "checks", "figures", "unbound",
      ]))
  }

  @Test("The schema check notices what breaks the contract")
  func invalid() throws {
    var agreesWithWeight = SampleAudit.agrees("a.md")
    agreesWithWeight.severity = .note
    var withoutWeight = SampleAudit.wrongTotal("a.md")
    withoutWeight.severity = nil
    var heavyGuess = SampleAudit.wrongTotal("a.md")
    heavyGuess.lane = .suggested
    let schema = try schema()
    for check in [agreesWithWeight, withoutWeight, heavyGuess] {
      let value = try #require(json([SampleAudit.of([check])]))
      #expect(schema.faults(in: value).count == 1)
    }
    #expect(schema.faults(in: .object([])).count == 7)
  }

  @Test("Any text comes back from JSON as it went in")
  func escapes() throws {
    var texts = ["", "plain", "seven b\"", "£ – 12 ✓ 🧮", "a\\b\"c\n\r\t\u{0}\u{1F}\u{7F}\u{2028}"]
    for length in 0..<20 {
      for scalar in ["\"", "\\", "\n", "\u{1F}", "é"] {
        texts.append(String(repeating: "x", count: length) + scalar + "tail of the text")
      }
    }
    let written = bytes { sink in sink.list(texts) { text, sink in sink.quote(text) } }
    #expect(JSON(written) == .array(texts.map(JSON.string)))
  }

  @Test("The schema is the one of the contract, where that lies beside the project")
  func sameAsContract() throws {
    let beside = Files.folder(of: Files.folder(of: Self.support)) + "/../shared/contract"
    guard let contract = Files.read(beside + "/audit.schema.json") else {
      print("The contract does not lie beside the project; the copy of its schema is not compared.")
      return
    }
    let own = try #require(Files.read(Self.support + "/audit.schema.json"))
    #expect(own == contract)
  }

  @Test("A long audit is written in a few milliseconds")
  func speed() {
    let audit = SampleAudit.long(checks: 3000)
    let clock = ContinuousClock()
    var count = 0
    let best = (0..<5).map { _ in
      clock.measure {
        var sink = ByteSink { piece in
          count += piece.count
          return true
        }
        JSONWriter().write([audit], to: &sink)
        sink.flush()
      }
    }.min()
    // The bound is that of a debug build on a busy machine; a release build takes a hundredth.
    #expect(best ?? .zero < .seconds(2))
    print("3,000 checks, \(count / 5) bytes of JSON: \(best ?? .zero)")
  }
}
