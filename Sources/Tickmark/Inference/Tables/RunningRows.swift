import Figures
import Reports
import Structure

extension Inference {
  /// A row to date adds up the row above it from period to period.
  public static let runningRows = ofTables("runningRows") { table in
    table.bodyRows.flatMap { row -> [Relation] in
      guard table.layout.rows[row].role == .aside,
        Label(table.layout.rows[row].label).namesRunningTotal
      else { return [] }
      let above = (table.bodyRows.lowerBound..<row).reversed()
      let sources = [
        above.first { table.isPart($0) || table.totalParts($0) != nil },
        above.first { table.isPart($0) },
      ].compactMap(\.self)
      return sources.lazy.map { table.running(row, of: $0) }.first { !$0.isEmpty } ?? []
    }
  }
}

extension TableView {
  /// Each figure of a row as the one before it and the next one of another row, where most are.
  fileprivate func running(_ row: Int, of source: Int) -> [Relation] {
    let columns = addableColumns.filter {
      totalColumnParts($0) == nil && layout.columns[$0].role != .cumulative
    }
    let relations = zip(columns, columns.dropFirst()).compactMap { before, column -> Relation? in
      guard let stated = term(row, column), var old = term(row, before),
        let step = term(source, column), stated.figure.kind != .percent
      else { return nil }
      old.label = layout.columns[before].path.last ?? ""
      return study.grained(
        Relation(
          rule: "total-column", .sum, stated: stated, terms: [old, step],
          address: address(row, column)))
    }
    let holding = relations.count { Judge().decide($0).verdict != .contradicts }
    return holding > 1 && holding * 2 >= relations.count ? relations : []
  }
}
