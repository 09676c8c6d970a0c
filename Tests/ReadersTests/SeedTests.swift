import Readers
import Reports
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Real packs beside the repository; they are not part of it, so their tests say when they miss.
private func seed(_ name: String) throws -> [UInt8] {
  let parts = #filePath.split(separator: "/").dropLast(3)
  var folders = parts[...]
  while !folders.isEmpty {
    let path = "/" + folders.dropLast().joined(separator: "/") + "/shared/seeds/" + name
    if let file = fopen(path, "rb") {
      defer { fclose(file) }
      var bytes: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
        bytes += buffer[..<count]
      }
      return bytes
    }
    folders = folders.dropLast()
  }
  try Test.cancel("the seed \(name) is not beside this repository: its reading was not tested")
}

struct SeedCase: Sendable, CustomTestStringConvertible {
  var name: String
  var periods: [String?]
  var tables: Int
  /// The line of a table's first row, its size, and a row of it.
  var spots: [(line: Int, rows: Int, columns: Int, row: String)]

  var testDescription: String { name }
}

private let cases: [SeedCase] = [
  SeedCase(
    name: "staffordshire-childrens-complaints-2016-17.txt", periods: ["2016/17"], tables: 25,
    spots: [
      (211, 5, 6, "TOTAL/21/13/11/7/52"), (216, 9, 6, "TOTAL/18/9/4/5/36"),
      (225, 4, 6, "TOTAL/1/1/-/1/3"), (234, 21, 3, "TOTAL/3/100%"),
      (430, 30, 3, "TOTAL/62/"), (542, 33, 4, "TOTAL///31"),
    ]),
  SeedCase(
    name: "staffordshire-2018-09-03.txt",
    periods: [nil, nil, "2016/17", "2017/18", "2017/18", nil, "2018/19"], tables: 56,
    spots: [
      (218, 10, 3, "Number of individual adults subject to a Section 42 Enquiry/101,145/1,977"),
      (420, 26, 3, "Customer Feedback and Complaints Team//1"),
      (650, 10, 10, "Total/8/7/15/6/5/1/2/4/48"), (1466, 32, 4, "TOTAL///30"),
      (1928, 7, 2, "Over 18/3"),
    ]),
  SeedCase(
    name: "cambridgeshire-childrens-feedback-2017-18.txt", periods: ["2017/18"], tables: 3,
    spots: [(109, 2, 2, "None/")]),
]

@Suite struct Seeds {
  @Test(arguments: cases) func reads(_ seedCase: SeedCase) throws {
    let bytes = try seed(seedCase.name)
    let report = read(bytes, as: .txt)
    #expect(report.parts.map(\.period?.description) == seedCase.periods)
    #expect(report.tables.count == seedCase.tables)
    for spot in seedCase.spots {
      let table = report.tables.first { $0.rows.first?.line == spot.line }
      #expect(table?.rows.count == spot.rows)
      #expect(table?.width == spot.columns)
      #expect(table.map(grid)?.contains(spot.row) == true)
    }
    // Every figure of every cell and sentence stands where its place says.
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
      .map { Array($0.unicodeScalars) }
    var astray: [String] = []
    func check(_ printed: String, _ stretch: Stretch) {
      let line = lines[stretch.line - 1]
      let range = (stretch.column - 1)..<(stretch.endColumn - 1)
      var view = String.UnicodeScalarView()
      if range.upperBound <= line.count { view.append(contentsOf: line[range]) }
      if !String(view).hasPrefix(printed.prefix(1)) { astray.append("\(stretch.line) \(printed)") }
    }
    for found in report.tables.flatMap(\.rows).flatMap(\.cells).flatMap(\.figures) {
      check(found.figure.text, found.stretch)
    }
    for sentence in report.blocks.flatMap(\.sentences) {
      for found in sentence.figures {
        check(found.figure.text, sentence.stretch(of: found.range))
      }
    }
    #expect(astray.isEmpty)
  }
}
