import Figures
import Reports
import Structure

extension Inference {
  /// A change in per cent beside the change in numbers and the later value: the earlier one, which is
  /// not printed, is what the two of them leave.
  public static let impliedChanges = ofTables("impliedChanges") { table in
    table.layout.columns.indices.flatMap { column -> [Relation] in
      let reading = table.layout.columns[column]
      guard reading.measure == .percent, reading.role == .value || reading.role == .aside else {
        return []
      }
      let changes = [column - 1, column + 1].filter {
        table.layout.columns.indices.contains($0) && table.isOpenChange($0)
      }
      let values = table.addableColumns.filter { $0 < column && !changes.contains($0) }
      for change in changes {
        for value in values.reversed() {
          let found = table.bodyRows.compactMap { row in
            table.impliedChange(row, percent: column, change: change, value: value)
          }
          let isNamed = table.layout.namesChange(column) && table.layout.namesChange(change)
          if let borne = Inference.borneOut(found, isNamed: isNamed) { return borne }
        }
      }
      return []
    }
  }

  /// The relations, where three different figures hold and nearly all do, or five and all where no
  /// heading names them; what is a digit off may be rounding of the figures that were not printed.
  private static func borneOut(_ relations: [Relation], isNamed: Bool) -> [Relation]? {
    let judged = relations.map(Judge().decide)
    let holding = judged.filter { $0.verdict == .agrees }
    let distinct = Set(holding.compactMap(\.relation.stated?.figure.value)).count
    guard isNamed ? distinct > 2 : distinct > 4,
      isNamed ? holding.count * 4 >= relations.count * 3 : holding.count == relations.count
    else { return nil }
    return judged.map { judgement in
      var relation = judgement.relation
      if let gap = judgement.gap, let unit = relation.stated?.figure.unit, gap.magnitude <= unit {
        relation.isOnlyConfirming = true
      }
      return relation
    }
  }
}

extension TableView {
  /// Whether a column of changes is one of no two columns that are printed.
  fileprivate func isOpenChange(_ column: Int) -> Bool {
    let reading = layout.columns[column]
    guard reading.measure == .count || reading.measure == .money else { return false }
    return reading.role == .aside || reading.role == .value
  }

  fileprivate func impliedChange(_ row: Int, percent: Int, change: Int, value: Int) -> Relation? {
    guard let stated = term(row, percent), !stated.isMark, stated.figure.kind == .percent,
      var step = term(row, change), var later = term(row, value), !step.isMark, !later.isMark,
      let earlier = try? later.figure.value - step.figure.value, earlier > .zero
    else { return nil }
    step.label = layout.columns[change].label
    later.label = layout.columns[value].label
    var back = step
    back.isSubtracted = true
    return Relation(
      rule: "percent-change", .share, stated: stated, terms: [step, later, back],
      address: address(row, percent))
  }
}
