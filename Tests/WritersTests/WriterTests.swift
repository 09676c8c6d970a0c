import TestSupport
import Testing
import Tickmark

@testable import Writers

/// What an output is made of: the audits, and how they are written.
struct OutputCase: CustomTestStringConvertible, Sendable {
  var golden: String
  var audits: [Audit]
  var format: OutputFormat
  var look = Look()

  var testDescription: String { golden }

  static let all =
    [
      OutputCase(golden: "whole.json", audits: [SampleAudit.whole()], format: .json),
      OutputCase(golden: "empty.json", audits: [SampleAudit.empty()], format: .json),
      OutputCase(
        golden: "two.json", audits: [SampleAudit.whole(file: "a.md"), SampleAudit.empty()],
        format: .json),
      OutputCase(golden: "whole.txt", audits: [SampleAudit.whole()], format: .terminal),
      OutputCase(golden: "empty.txt", audits: [SampleAudit.empty()], format: .terminal),
      OutputCase(
        golden: "two.txt", audits: [SampleAudit.whole(file: "a.md"), SampleAudit.empty()],
        format: .terminal),
      OutputCase(
        golden: "coloured.txt", audits: [SampleAudit.whole()], format: .terminal,
        look: Look(isColoured: true)),
      OutputCase(
        golden: "quiet.txt", audits: [SampleAudit.whole()], format: .terminal,
        look: Look(isQuiet: true)),
      OutputCase(golden: "whole.markdown", audits: [SampleAudit.whole()], format: .markdown),
      OutputCase(golden: "empty.markdown", audits: [SampleAudit.empty()], format: .markdown),
      OutputCase(golden: "whole.html", audits: [SampleAudit.whole()], format: .html),
    ]
    + [.lines, .github, .gitlab, .sarif, .junit, .csv, .ndjson].flatMap { format in
      [
        OutputCase(
          golden: "two.\(format)", audits: [SampleAudit.whole(file: "a.md"), SampleAudit.empty()],
          format: format),
        OutputCase(golden: "empty.\(format)", audits: [SampleAudit.empty()], format: format),
      ]
    }
}

/// The bytes that a writer makes.
func bytes(of write: (inout ByteSink) -> Void) -> [UInt8] {
  var bytes: [UInt8] = []
  var sink = ByteSink { piece in
    bytes += piece
    return true
  }
  write(&sink)
  sink.flush()
  return bytes
}

@Suite("What the writers write")
struct WriterTests {
  let folder = Files.folder(of: #filePath)

  @Test("Every output is the one that was agreed", arguments: OutputCase.all)
  func golden(_ output: OutputCase) {
    let written = bytes { output.format.writer(look: output.look).write(output.audits, to: &$0) }
    let difference = Golden.difference(written, from: "\(folder)/Golden/\(output.golden)")
    #expect(difference == nil)
  }

  @Test("The list of figures is the one that was agreed", arguments: [true, false])
  func figures(isJSON: Bool) {
    let list = FigureList(SampleAudit.whole())
    let written = bytes { isJSON ? list.writeJSON(to: &$0) : list.writeColumns(to: &$0) }
    let name = isJSON ? "figures.json" : "figures.txt"
    #expect(Golden.difference(written, from: "\(folder)/Golden/\(name)") == nil)
  }

  @Test("Text from the draft cannot steer a terminal", arguments: OutputCase.all)
  func escapes(_ output: OutputCase) {
    // Inside of JSON text is escaped, and a spreadsheet gets the draft's own characters.
    let isForEyes = ![.json, .ndjson, .sarif, .gitlab, .csv].contains(output.format)
    guard isForEyes, !output.look.isColoured else { return }
    let written = bytes { output.format.writer(look: output.look).write(output.audits, to: &$0) }
    let steering = String(decoding: written, as: UTF8.self).unicodeScalars.filter {
      ($0.value < 0x20 && $0 != "\n") || (0x202A...0x202E).contains($0.value)
        || (0x2066...0x2069).contains($0.value)
    }
    #expect(steering.isEmpty)
  }

  @Test("A sink hands on every byte once, in pieces, and stops when nobody reads")
  func sink() {
    var pieces: [Int] = []
    var sink = ByteSink { piece in
      pieces.append(piece.count)
      return pieces.count < 3
    }
    for _ in 0..<40_000 { sink.write("ten bytes.") }
    sink.flush()
    let isOpen = sink.isOpen
    #expect(pieces == [65_536, 65_536, 65_536] && !isOpen)
    let numbers = bytes { sink in
      for number in [0, 7, 10, 1234, -5, .max, .min] {
        sink.write(number: number)
        sink.write(" ")
      }
    }
    let text = "0 7 10 1234 -5 9223372036854775807 -9223372036854775808 "
    #expect(String(decoding: numbers, as: UTF8.self) == text)
  }
}
