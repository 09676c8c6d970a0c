import Readers
import Reports
import Testing

struct Attack: Sendable, CustomTestStringConvertible {
  var name: String
  var format = Report.Format.txt
  /// The draft is the head, the unit so many times, and the tail.
  var head = ""
  var unit: String
  var count: Int
  var tail = ""
  /// Words of the refusal; empty where the draft must be read.
  var refusal = ""

  var testDescription: String { name }

  var bytes: [UInt8] {
    var bytes = Array(head.utf8)
    let unit = Array(unit.utf8)
    bytes.reserveCapacity(bytes.count + unit.count * count + tail.utf8.count)
    for _ in 0..<count { bytes += unit }
    return bytes + Array(tail.utf8)
  }
}

private let attacks: [Attack] = textAttacks + markupAttacks

private let textAttacks: [Attack] = [
  Attack(name: "a line of one letter", unit: "x", count: 1_000_000),
  Attack(name: "a line of one digit", unit: "7", count: 400_000),
  Attack(name: "a line of stars", unit: "*", count: 400_000),
  Attack(name: "a line of blanks", unit: " ", count: 1_000_000, tail: "x"),
  Attack(name: "a line of tabs", unit: "\t", count: 100_000, tail: "x", refusal: "columns"),
  Attack(name: "a file of line ends", unit: "\n", count: 1_000_000, tail: "x"),
  Attack(name: "a million columns", format: .csv, unit: "1,", count: 1_000_000, refusal: "columns"),
  Attack(name: "a million empty rows", format: .csv, head: "a,b", unit: "\n,", count: 200_000),
  Attack(name: "marks that nothing closes", format: .csv, unit: "\"a,\n", count: 24_000),
  Attack(name: "doubled marks", format: .csv, head: "\"", unit: "\"\"", count: 24_000),
  Attack(
    name: "fields with one mark each", format: .csv, head: "\"", unit: ",\"\"\"x\n", count: 16_000),
  Attack(name: "a number of 400 digits", head: "a\tb\nx\t", unit: "9", count: 400, tail: ".5%"),
  Attack(name: "deep emphasis", unit: "*a _b ", count: 24_000),
  Attack(name: "deep brackets", unit: "[a](", count: 24_000),
  Attack(name: "open links", unit: "[](", count: 24_000, tail: ")"),
  Attack(name: "closing brackets", unit: "](a", count: 24_000),
  Attack(name: "open tags", unit: "<p <ul <b>", count: 24_000),
  Attack(name: "open comments", unit: "<!-- ", count: 24_000),
  Attack(name: "entities", unit: "&amp;&#", count: 24_000),
  Attack(name: "nested lists", unit: "<ul><li>- ", count: 16_000, tail: "x"),
  Attack(name: "headings", unit: "# A\n", count: 16_000),
  Attack(name: "deep headings", unit: "1.1 Title Words\n\n", count: 8000),
  Attack(name: "pipes", unit: "|a|b\n", count: 16_000),
  Attack(
    name: "one row of pipes", unit: "|", count: 1_000_000, tail: "\n|-|\n", refusal: "columns"),
  Attack(name: "page labels", unit: "Page 1\n\n", count: 16_000),
  Attack(name: "cut sentences", unit: "and so on\n\n", count: 16_000),
  Attack(name: "a paragraph of short lines", unit: "word and\n", count: 16_000),
  Attack(name: "cut rows", unit: "a long label (of\t\n\n", count: 8000),
  Attack(name: "glued tables", unit: "a\tQ1\tQ2\nb\t1\t2\n", count: 8000),
  Attack(name: "rows of words", unit: "Roads\tNoise\tUpheld\n", count: 16_000),
  Attack(name: "figures in one cell", head: "a\t", unit: "b 1 ", count: 24_000),
  Attack(name: "label rows", unit: "a\t\t\n", count: 16_000),
  Attack(name: "tables and notes", unit: "The table:\n\na\tb\n\n* note\n\n", count: 4000),
  Attack(name: "sentences", unit: "No. A. e.g. 5? ", count: 16_000),
  Attack(
    name: "report titles", unit: "ROADS\nREPORT 2016/17\n\nA Board - 3 May 2018\n\n", count: 5000),
]

@Suite(.serialized) struct Hostile {
  /// Nothing traps or hangs, in a debug build too, and eight times the draft takes about eight times the time.
  @Test(.timeLimit(.minutes(1)), arguments: attacks) func ends(_ attack: Attack) {
    func read(_ bytes: [UInt8]) -> (refused: String, time: Duration) {
      var refused = ""
      let time = ContinuousClock().measure { refused = refusal(bytes, as: attack.format) }
      return (refused, time)
    }
    let whole = read(attack.bytes)
    guard attack.refusal.isEmpty else {
      #expect(whole.refused.contains(attack.refusal))
      return
    }
    #expect(whole.refused.isEmpty)
    guard attack.count <= 100_001 else { return }
    var smaller = attack
    smaller.count /= 8
    #expect(whole.time < read(smaller.bytes).time * 24 + .milliseconds(200))
  }

  @Test func binaries() {
    #expect(refusal([0x61, 0x0A, 0x00]).contains("line 2"))
    #expect(refusal(Array("PK\u{3}\u{4}rest".utf8)).contains("zipped"))
    #expect(refusal(Array("%PDF-1.7".utf8), as: .csv).contains("PDF"))
    #expect(refusal([], as: .docx).contains("not read yet by this version"))
    for format in [Report.Format.txt, .md, .csv, .tsv, .html] {
      for seed in 0..<200 {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        let alphabet = Array("a 1\t\n|-#*\"<>&;,.()[]\u{e9}\u{2022}".utf8) + [0xFF, 0xC2]
        let noise = (0..<400).map { _ -> UInt8 in
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return alphabet[Int(state >> 33) % alphabet.count]
        }
        #expect(refusal(noise, as: format).isEmpty)
      }
    }
  }

  @Test func formats() {
    let named = ["a.TXT", "b.x.md", "c.markdown", "d.csv", "e.tab", "f.docx", "g", "h.exe"]
    #expect(
      named.map(DraftReader.format(ofFile:)) == [.txt, .md, .md, .csv, .tsv, .docx, nil, nil])
  }
}
