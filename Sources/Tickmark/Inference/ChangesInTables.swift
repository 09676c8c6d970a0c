import Figures
import Reports
import Structure

extension Inference {
  /// A change column gives the change between its two periods, in per cent, points or numbers.
  public static let changes = ofTables("changes") { table in
    table.layout.columns.indices.flatMap { column -> [Relation] in
      guard case .change(let from, let to) = table.layout.columns[column].role else { return [] }
      let header = Label(table.layout.columns[column].label)
      return table.bodyRows.compactMap { row in
        guard let stated = table.term(row, column), !stated.isMark,
          var old = table.term(row, from), var new = table.term(row, to)
        else { return nil }
        old.label = table.layout.columns[from].label
        new.label = table.layout.columns[to].label
        let isPercent = stated.figure.kind == .percent
        let ofPercents = old.figure.kind == .percent && new.figure.kind == .percent
        let inPoints =
          stated.figure.kind == .points || (ofPercents && !header.words.contains("%"))
        let statement: Relation.Statement =
          isPercent && !inPoints ? .percentChange : .difference
        var relation = Relation(
          rule: inPoints ? "points-change" : "percent-change", statement, stated: stated,
          terms: [old, new], address: table.address(row, column))
        // A share that changed may be printed in points or in per cent: only a match can be told.
        relation.isOnlyConfirming = ofPercents && isPercent
        return relation
      }
    }
  }
}
