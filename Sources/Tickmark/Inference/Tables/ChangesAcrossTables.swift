import Figures
import Reports
import Structure

extension Inference {
  /// Where the columns are years or quarters, a row of changes tells how a row above it moved from each
  /// column to the next.
  public static let changesAcrossTables = ofTables("changesAcrossTables") { table in
    let runs = table.columnSteps
    guard !runs.isEmpty else { return [] }
    let told = table.bodyRows.filter { tellsChange(table.layout.rows[$0].label) }
    return told.flatMap { row -> [Relation] in
      let above = table.bodyRows.prefix { $0 < row }.filter { !told.contains($0) }
      let rows = above.reversed().prefix { !table.layout.rows[$0].label.isEmpty }
      for base in rows {
        for steps in runs {
          let found = steps.compactMap { table.step($0, change: row, of: base) }
          if areShown(found, isAlone: above.count == 1) { return found }
        }
      }
      return []
    }
  }

  /// `Increase on year`, `% change`: a label that begins or ends with what a change is called.
  private static func tellsChange(_ text: String) -> Bool {
    let label = Label(text)
    return tellsChange.isIn(label)
      && [label.words.first, label.words.last, label.words.dropFirst().first].contains { word in
        word.map { tellsChange.isIn(Label($0)) } ?? false
      }
  }
}

extension TableView {
  /// The columns of one period and the next: each year on the year before, else each column on its neighbour.
  fileprivate var columnSteps: [[(from: Int, to: Int)]] {
    let columns = layout.columns.indices.filter { layout.columns[$0].period != nil }
    guard columns.count > 2 else { return [] }
    let years = columns.compactMap { column -> (from: Int, to: Int)? in
      let before = layout.columns[column].period?.previous
      return columns.first { layout.columns[$0].period == before }.map { ($0, column) }
    }
    // A year behind its quarters is no next step.
    let isYear = { (column: Int) in layout.columns[column].period?.isYear ?? false }
    let next = zip(columns, columns.dropFirst()).filter { isYear($0) == isYear($1) }
      .map { (from: $0, to: $1) }
    return [years, next].filter { $0.count > 1 }
  }

  fileprivate func step(_ step: (from: Int, to: Int), change: Int, of base: Int) -> Relation? {
    guard var stated = term(change, step.to), !stated.isMark, stated.figure.bounds == nil,
      let old = term(base, step.from), let new = term(base, step.to), !old.isMark, !new.isMark
    else { return nil }
    let words = Label(layout.rows[change].label).words
    if words.contains(where: ["%", "percent", "percentage"].contains) {
      stated.figure.kind = .percent
    }
    let isPercent = stated.figure.kind == .percent && old.figure.kind != .percent
    return Relation(
      rule: isPercent ? "percent-change" : "points-change",
      isPercent ? .percentChange : .difference, stated: stated, terms: [old, new],
      address: address(change, step.to))
  }
}
