import Claims
import Reports
import Structure

/// The words that say what a table is about, read once for all sentences that are held against it.
struct TableContext: Sendable {
  /// The words of heading, caption and corner.
  let heads: Set<String>
  /// The words of each sentence around the table.
  let around: [(text: String, words: Set<String>)]
  /// All of these words.
  let words: Set<String>

  /// A table that holds no figures needs none.
  static let none = TableContext(heads: [], around: [])

  init(heads: Set<String>, around: [(text: String, words: Set<String>)]) {
    self.heads = heads
    self.around = around
    words = around.reduce(into: heads) { $0.formUnion($1.words) }
  }

  /// Reads the words around each table of a report.
  static func all(of report: Report, _ layouts: [Layout], _ blockOfTable: [Int]) -> [TableContext] {
    report.tables.indices.map { table in
      guard layouts[table].isData else { return .none }
      let block = blockOfTable[table]
      let titles = [
        report.sections[report.blocks[block].section].title, report.tables[table].caption,
        layouts[table].labelHeader,
      ]
      return TableContext(
        heads: Set(titles.flatMap { Wording.words(of: $0) }),
        around: report.sentencesAround(table: table, in: block).map {
          ($0.text, Set(Wording.words(of: $0.text)))
        })
    }
  }
}
