import Figures
import Reports
import Structure

extension Inference {
  /// Where the rows are years, a column of changes tells each row's change on the row of the year
  /// before.
  public static let changesDownTables = ofTables("changesDownTables") { table in
    let columns = table.layout.columns
    let named = columns.indices.filter { column in
      switch columns[column].role {
      case .change, .label, .total: false
      default: columns[column].path.last.map { Inference.tellsChange.isIn(Label($0)) } ?? false
      }
    }
    guard !named.isEmpty, table.rowsArePeriods else { return [] }
    let steps = table.yearSteps
    return named.flatMap { column -> [Relation] in
      // “Change on the year before” beside one count leaves one reading.
      if Inference.tellsYear.isIn(Label(columns[column].label)),
        let base = table.addableColumns.first, table.addableColumns.count == 1, base < column
      {
        return steps.compactMap { table.step($0, change: column, of: base) }
      }
      // The column nearest before it whose steps it tells; most rows must show it.
      for base in table.addableColumns.reversed() where base < column {
        let found = steps.compactMap { table.step($0, change: column, of: base) }
        let isAlone = table.addableColumns.count == 1
        if Inference.areShown(found, isAlone: isAlone) { return found }
      }
      return []
    }
  }

  static let tellsChange: Words = """
    Change / Difference / Increase / Decrease / Movement / Variation / Rise / Fall / Growth
    """

  private static let tellsYear: Words = """
    On the year before / On previous year / On the previous year / On last year / From previous year \
    / From the previous year / From the year before / Year on year
    """

  /// Whether rows enough hold, and with figures that differ, for the others to be slips.
  ///
  /// Beside one column of counts alone, one that holds shows it: a wrong count makes two steps fail.
  static func areShown(_ relations: [Relation], isAlone: Bool) -> Bool {
    let judge = Judge()
    let holding = relations.filter { judge.decide($0).verdict == .agrees }
    if isAlone, relations.count > 2, relations.count - holding.count <= 2,
      holding.contains(where: { $0.stated?.figure.value.isZero == false })
    {
      return true
    }
    return Set(holding.compactMap(\.stated?.figure.value)).count >= 2
      && holding.count * 2 >= relations.count
  }
}

extension TableView {
  /// The rows of one year and the next, whichever way the years run.
  fileprivate var yearSteps: [(from: Int, to: Int)] {
    let rows = bodyRows.filter { isPart($0) }
    return rows.compactMap { row in
      guard let period = layout.rows[row].period, period.isYear,
        let before = rows.first(where: { layout.rows[$0].period == period.previous })
      else { return nil }
      return (before, row)
    }
  }

  fileprivate func step(_ step: (from: Int, to: Int), change: Int, of base: Int) -> Relation? {
    guard let stated = term(step.to, change), !stated.isMark, stated.figure.bounds == nil,
      let old = term(step.from, base), let new = term(step.to, base), !old.isMark, !new.isMark
    else { return nil }
    let isPercent = stated.figure.kind == .percent
    return Relation(
      rule: isPercent ? "percent-change" : "points-change",
      isPercent ? .percentChange : .difference, stated: stated, terms: [old, new],
      address: address(step.to, change))
  }
}
