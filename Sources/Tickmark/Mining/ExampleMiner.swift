import Reports
import Structure

/// Makes examples of an accepted report's tables: one as it is printed, and with a slip in it.
struct ExampleMiner {
  private static let mostRows = 14
  private static let mostColumns = 9
  /// How many figures of a rule are tried: most stand in a total that other rules ask about too.
  private static let mostFigures = 6
  /// Slips that rounding explains least.
  private static let slips: [Slip] = [.firstDigit, .swapped, .oneMore]

  private let study: Study
  private let handles: Handles
  private let mined: MinedTable

  init(_ study: Study, _ handles: Handles, _ mined: MinedTable) {
    self.study = study
    self.handles = handles
    self.mined = mined
  }

  /// What may show the rules of a table at work; whether it does is for their tests to say.
  func examples(of rules: [TableMiner.Candidate]) -> [RuleDraft.Example] {
    mined.tables.filter(isPlain).flatMap { index in
      rules.indices.flatMap { number in examples(of: rules[number], number, in: index) }
    }
  }

  private func examples(
    of candidate: TableMiner.Candidate, _ number: Int, in index: Int
  ) -> [RuleDraft.Example] {
    let passing = text(of: index)
    let table = TableView(study: study, index: index)
    let relations = candidate.rule.find(table) ?? []
    let stated = relations.lazy.compactMap { relation -> (row: Int, column: Int)? in
      guard case .cell(index, let row, let column, false)? = relation.stated?.slot else {
        return nil
      }
      return (row, column)
    }
    // Where totals run down and across, a slip breaks both; without its total row a table has one.
    let totals = Set(table.bodyRows.filter { table.totalParts($0) != nil })
    return stated.prefix(Self.mostFigures).flatMap { row, column in
      let printed = study.report.tables[index].rows[row].cells[column].text
      let slips = Slip.alterations(of: printed).filter { Self.slips.contains($0.slip) }
      return Set([[], totals]).sorted { $0.count < $1.count }.filter { !$0.contains(row) }.flatMap {
        leftOut in
        slips.map { slip in
          RuleDraft.Example(
            rule: number, passing: passing,
            failing: text(of: index, without: leftOut) {
              $0 == row && $1 == column ? slip.text : nil
            })
        }
      }
    }
  }

  /// Whether Markdown can print the table as the report does, and a reader takes it in at a glance.
  private func isPlain(_ index: Int) -> Bool {
    let table = study.report.tables[index]
    return study.layouts[index].headerRows == 1 && table.rows.count <= Self.mostRows
      && table.width <= Self.mostColumns
      && table.rows.allSatisfy { row in
        row.cells.allSatisfy { cell in
          !cell.isSpanned && !cell.text.utf8.contains { $0 == UInt8(ascii: "|") || $0 < 0x20 }
        }
      }
  }

  /// The table below the titles that name its year and its subject, with cells printed otherwise.
  private func text(
    of index: Int, without leftOut: Set<Int> = [],
    altering: (_ row: Int, _ column: Int) -> String? = { _, _ in nil }
  ) -> [String] {
    let table = study.report.tables[index]
    let part = study.part(ofTable: index)
    let title = Naming.plainTitle(study.report.parts[part].title) ?? "Report"
    let year = study.period(ofPart: part).map { " \($0)" } ?? ""
    var lines = ["# \(title)\(year)", ""]
    if let heading = mined.heading { lines += ["## \(heading)", ""] }
    for (row, cells) in table.rows.enumerated() where !leftOut.contains(row) {
      let texts = (0..<table.width).map { column in
        altering(row, column) ?? (column < cells.cells.count ? cells.cells[column].text : "")
      }
      lines.append("| " + texts.joined(separator: " | ") + " |")
      if row == 0 { lines.append(String(repeating: "|---", count: table.width) + "|") }
    }
    return lines
  }
}
