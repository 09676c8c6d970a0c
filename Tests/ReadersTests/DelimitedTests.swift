import Reports
import Testing

private let cases: [GridCase] = [
  GridCase(
    name: "title lines, blank rows, notes at the foot, empty columns to the right",
    draft: "Complaints by team,,,\nYear 2017/18,,,\n,,,\nTeam,May,June,\nNorth,\"1,234\",2,\n"
      + "Total,\"1,234\",2,\n,,,\n\"*Note: two, or so, are open.\",,,\nSource: case system",
    expected: [["# Complaints by team", "Team/May/June", "North/1,234/2", "Total/1,234/2"]],
    format: .csv),
  GridCase(
    name: "quoted newlines, doubled marks, words behind a mark, CRLF",
    draft: "Team,May\r\n\"North\r\nEast\",\"says \"\"no\"\"\"\r\n\"South\" side,3\r\n",
    expected: [["Team/May", "North East/says \"no\"", "South side/3"]], format: .csv),
  GridCase(
    name: "semicolons", draft: "Team;May;June\nNorth, East;1,234;2\nSouth;3;4\n",
    expected: [["Team/May/June", "North, East/1,234/2", "South/3/4"]], format: .csv),
  GridCase(
    name: "tabs in a file called csv", draft: "Team\tMay\nNorth, East\t4\n",
    expected: [["Team/May", "North, East/4"]], format: .csv),
  GridCase(
    name: "the delimiter named on the first line", draft: "sep=|\nTeam|May\nNorth|4\n",
    expected: [["Team/May", "North/4"]], format: .csv),
  GridCase(
    name: "ragged rows", draft: "Team,May,June\nNorth,1\nSouth,1,2,3\n",
    expected: [["Team/May/June/", "North/1", "South/1/2/3"]].map { _ in
      ["Team/May/June", "North/1", "South/1/2/3"]
    }, format: .csv),
  GridCase(
    name: "two tables, a blank row between", draft: "Team,May\nNorth,1\n\nTeam,June\nSouth,2\n",
    expected: [["Team/May", "North/1"], ["Team/June", "South/2"]], format: .csv),
  GridCase(
    name: "a total below a blank row belongs to the table",
    draft: "Team,May\nNorth,1\n\nTotal,1\n", expected: [["Team/May", "North/1", "Total/1"]],
    format: .csv),
  GridCase(
    name: "an indent before a label", draft: "Team,May\nFinance,\n  Debt,1\n- Grants,2\n",
    expected: [["Team/May", "Finance/", ">>Debt/1", ">>Grants/2"]], format: .csv),
  GridCase(
    name: "a tsv", draft: "Team\tMay\n\"North\tEast\"\t4\n",
    expected: [["Team/May", "North East/4"]], format: .tsv),
  GridCase(
    name: "stars are no markup here", draft: "Team,May\n*North*,*\nSouth,<5\n",
    expected: [["Team/May", "*North*/*", "South/<5"]], format: .csv),
]

@Suite struct Delimited {
  @Test(arguments: cases) func shape(_ shape: GridCase) {
    #expect(grids(read(shape.draft, as: shape.format)) == shape.expected)
  }

  @Test func surroundings() {
    let report = read(cases[0].draft, as: .csv)
    #expect(report.parts.map(\.period?.description) == ["2017/18"])
    #expect(report.tables.first?.captionSource == .title)
    #expect(report.tables.first?.blocksAround == 1...4)
    let quoted = read("A,B\n\"x\ny\",\" 7\"\nz,8", as: .csv).tables.first?.rows ?? []
    #expect(quoted.map(\.line) == [1, 2, 4])
    #expect(
      quoted.dropFirst().first?.cells.last?.stretch == Stretch(line: 3, column: 6, endColumn: 7))
    let ragged = read("A,B\nx,1,2\ny,3", as: .csv).notes
    #expect(ragged.map(\.place.line) == [2])
  }

  @Test(arguments: ["\"a,b\nc,d\n", "\"a\n\"b\n\"c\n\"d\"\n", "x,\"y\n1,2"])
  func unclosedMarks(_ draft: String) {
    let report = read(draft, as: .csv)
    #expect(!report.notes.isEmpty)
    #expect(report.blocks.contains { !$0.sentences.isEmpty } || !report.tables.isEmpty)
  }
}

@Suite struct Encodings {
  @Test func encodings() {
    let text = "Café – £5\tTeam\nNorth\t7\n"
    let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    let units = Array(text.utf16)
    let little: [UInt8] = [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big: [UInt8] = [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let windows = text.unicodeScalars.map { scalar -> UInt8 in
      scalar == "–" ? 0x96 : UInt8(truncatingIfNeeded: scalar.value)
    }
    let expected = grids(read(text))
    for (bytes, noted) in [(marked, 0), (little, 1), (big, 1), (windows, 1)] {
      for format in [Report.Format.txt, .md, .csv] {
        let report = read(bytes, as: format)
        #expect(grids(report) == expected)
        #expect(report.notes.count == noted)
        #expect(report.tables.first?.rows.last?.cells.last?.stretch.column == 7)
      }
    }
    #expect(read([], as: .txt).blocks.isEmpty)
    #expect(read([0x20, 0x0A, 0x0A], as: .csv).blocks.isEmpty)
  }

  @Test func hashes() {
    #expect(
      read([], as: .txt).sha256
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      read("abc").sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    let long = [UInt8](repeating: 0x61, count: 1_000_000)
    #expect(
      read(long, as: .txt).sha256
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }
}
