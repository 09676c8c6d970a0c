import Figures
import Reports
import Structure

extension TableView {
  /// What a grand total adds up where its table is the last of several blocks that print one header
  /// again and again: the totals of the blocks, or the rows of those that print none.
  func termsOfBlocks(total row: Int, _ column: Int, own: [Term]) -> [Term]? {
    guard table.isGluedToPrevious, Overlap.isGrand(layout.rows[row].label),
      let stated = term(row, column), !own.isEmpty
    else { return nil }
    // Its own block may be all that it takes in.
    let plain = Relation(rule: "", .sum, stated: stated, terms: own)
    guard Judge().decide(study.grained(plain)).verdict == .contradicts else { return nil }
    var terms = own
    var block = self
    while block.table.isGluedToPrevious, block.index > 0 {
      let above = TableView(study: study, index: block.index - 1)
      guard above.layout.columns.count == layout.columns.count,
        above.layout.columns[column].label == layout.columns[column].label,
        above.layout.columns[column].measure == layout.columns[column].measure,
        let lines = above.outerLines, let more = above.terms(rows: lines, column: column)
      else { return nil }
      terms = more + terms
      block = above
    }
    return terms.count > own.count ? terms : nil
  }

  /// The rows that nothing else of the table takes in.
  private var outerLines: [Int]? {
    let taken = Set(bodyRows.flatMap { totalParts($0) ?? [] })
    let lines = bodyRows.filter { !taken.contains($0) && (isPart($0) || totalParts($0) != nil) }
    return lines.isEmpty || lines.contains { Overlap.isGrand(layout.rows[$0].label) } ? nil : lines
  }
}
