import Figures
import Reports
import Structure

extension Inference {
  /// A column that its heading calls a variance, a gap or a difference is the distance of two columns
  /// before it, one of which may be a target: nearly all rows must show it.
  public static let differences = ofTables("differences") { table in
    table.layout.columns.indices.flatMap { column -> [Relation] in
      guard table.layout.columns[column].role == .aside, table.layout.namesChange(column) else {
        return []
      }
      let values = table.layout.valueColumns.filter {
        $0 < column && !table.layout.namesChange($0)
          && table.layout.columns[$0].measure != .points
      }.suffix(4)
      let pairs = values.flatMap { from in values.filter { $0 != from }.map { (from, $0) } }
      return pairs.lazy.map { table.distances(column, from: $0, to: $1) }.first(where: isShown)
        ?? []
    }
  }

  /// Whether all distances hold but one of several, in figures that are not all the same.
  private static func isShown(_ relations: [Relation]) -> Bool {
    let judge = Judge()
    let holding = relations.filter { judge.decide($0).verdict == .agrees }
    return holding.count > 1 && holding.count + 1 >= relations.count
      && Set(holding.compactMap(\.stated?.figure.value)).count > 1
  }
}

extension TableView {
  /// What each row's distance is, where the row prints all three figures.
  fileprivate func distances(_ column: Int, from: Int, to: Int) -> [Relation] {
    bodyRows.compactMap { row in
      guard var stated = term(row, column), let old = term(row, from), let new = term(row, to),
        ![stated, old, new].contains(where: { $0.isMark || $0.figure.bounds != nil }),
        old.figure.kind == new.figure.kind
      else { return nil }
      // A gap between percentages is one of points, whatever sign it prints.
      if old.figure.kind == .percent { stated.figure.kind = .points }
      return Relation(
        rule: "points-change", .difference, stated: stated, terms: [old, new],
        address: address(row, column))
    }
  }
}
