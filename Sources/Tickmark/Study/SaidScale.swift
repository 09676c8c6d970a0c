import Figures
import Reports

/// Words around a table, or for a whole part, that say in what its figures were rounded: “£000”,
/// “dollars in millions”.
enum SaidScale {
  /// Whether the figures of each table were rounded by the words around it or those of its part.
  static func find(
    _ report: Report, _ blockOfTable: [Int], _ hints: [[Glance.Hints]]
  ) -> [Bool] {
    var near = Array(repeating: false, count: report.blocks.count)
    var parts: Set<Int> = []
    for (index, block) in report.blocks.enumerated() {
      for (sentence, hints) in zip(block.sentences, hints[index])
      where hints.contains(.units) && sentence.text.utf8.count <= mostBytes {
        if phrases.sees(sentence.text) { near[index] = true }
        if forAll.sees(sentence.text) { parts.insert(report.sections[block.section].part) }
      }
    }
    return report.tables.indices.map { table in
      let block = blockOfTable[table]
      if report.blocksAround(table: table, in: block).contains(where: { near[$0] }) { return true }
      return parts.contains(report.sections[report.blocks[block].section].part)
        && printsMoney(report.tables[table])
    }
  }

  private static func printsMoney(_ table: Reports.Table) -> Bool {
    table.rows.contains { row in row.cells.contains { $0.printed.figure?.kind == .money } }
  }

  /// A paragraph that goes on has other things to say.
  private static let mostBytes = 400

  private static let phrases = Glance([
    "in millions", "in thousands", "in billions", "in £millions", "in £thousands", "(millions",
    "(thousands", "£000", "£'000", "£’000", "$000", "€000",
  ])

  /// Said once for every table.
  private static let forAll = Glance(
    ["amounts", "figures", "values", "dollars"].flatMap { what in
      ["", "are ", "shown ", "stated ", "presented ", "expressed ", "are shown ", "are stated "]
        .flatMap { how in
          ["millions", "thousands", "£000", "£'000", "£ millions", "£ thousands"].map { unit in
            "\(what) \(how)in \(unit)"
          }
        }
    })
}
