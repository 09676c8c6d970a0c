import Figures
import Reports
import Structure

extension Inference {
  /// Tables that break one whole down add up to it, column by column.
  public static let siblings = Inference("siblings") { study in
    let tables = study.tables.filter(\.layout.isData)
    return sumsOfSiblings(tables) + partsOfSeries(tables)
  }

  /// Runs of tables side by side with the same columns, each with a total of its own.
  private static func sumsOfSiblings(_ tables: [TableView]) -> [Relation] {
    var relations: [Relation] = []
    var run: [TableView] = []
    func close() {
      defer { run = [] }
      guard run.count > 1, let whole = whole(for: run, among: tables) else { return }
      relations += compare(run, with: whole)
    }
    for table in tables {
      if let last = run.last, !isSibling(table, of: last) { close() }
      if totalRow(table) != nil, table.addableColumns.count > 1, !table.rowsArePeriods {
        run.append(table)
      } else {
        close()
      }
    }
    close()
    return relations
  }

  private static func totalRow(_ table: TableView) -> Int? {
    table.bodyRows.last { row in
      guard let parts = table.totalParts(row) else { return false }
      return parts.count == table.bodyRows.filter { table.isPart($0) }.count
    }
  }

  private static func columnNames(_ table: TableView) -> [String] {
    table.addableColumns.map { Label(table.layout.columns[$0].label).text }
  }

  private static func isSibling(_ table: TableView, of other: TableView) -> Bool {
    let blocks = (table.study.blockOfTable[table.index], table.study.blockOfTable[other.index])
    return columnNames(table) == columnNames(other) && blocks.0 - blocks.1 <= 3
      && table.study.report.blocks[blocks.0].section == table.study.report.blocks[blocks.1].section
      && Label(table.layout.labelHeader) != Label(other.layout.labelHeader)
  }

  /// The nearest table above with the same columns and a row for the reporting period.
  private static func whole(
    for run: [TableView], among tables: [TableView]
  ) -> (table: TableView, row: Int)? {
    guard let first = run.first else { return nil }
    let part = first.study.part(ofTable: first.index)
    let names = columnNames(first)
    let above = tables.last { table in
      table.index < first.index && table.study.part(ofTable: table.index) == part
        && columnNames(table) == names && table.rowsArePeriods
    }
    guard let above, let row = above.thisYearRow else { return nil }
    return (above, row)
  }

  private static func compare(
    _ run: [TableView], with whole: (table: TableView, row: Int)
  ) -> [Relation] {
    let columns = whole.table.addableColumns
    var relations = columns.enumerated().compactMap { position, column -> Relation? in
      let terms = run.compactMap { table -> Term? in
        guard let row = totalRow(table), table.addableColumns.indices.contains(position) else {
          return nil
        }
        var term = table.term(row, table.addableColumns[position])
        term?.label = table.layout.labelHeader
        return term
      }
      guard terms.count == run.count, var stated = whole.table.term(whole.row, column) else {
        return nil
      }
      stated.label =
        "\(whole.table.layout.rows[whole.row].label), \(whole.table.layout.columns[column].label)"
      return Relation(
        rule: "grand-total", .sum, stated: stated, terms: terms,
        address: whole.table.address(whole.row, column) + ["siblings"])
    }
    // One column that holds shows that the tables break this whole down; none shows nothing.
    let judge = Judge()
    let holding = relations.count { judge.decide($0).verdict == .agrees }
    if holding < 2 {
      for index in relations.indices { relations[index].isOnlyConfirming = true }
    }
    return relations
  }

  /// A table without a total whose one column is named as the column of a series.
  private static func partsOfSeries(_ tables: [TableView]) -> [Relation] {
    tables.compactMap { table -> Relation? in
      guard let column = table.onlyCountColumn, !table.rowsArePeriods else { return nil }
      let label = Label(table.layout.columns[column].label)
      guard label.words.count >= 3 else { return nil }
      let part = table.study.part(ofTable: table.index)
      let series = tables.last { other in
        other.index < table.index && other.study.part(ofTable: other.index) == part
          && other.rowsArePeriods
          && other.layout.columns.contains { Label($0.label) == label }
      }
      guard let series, let row = series.thisYearRow,
        let whole = series.layout.columns.firstIndex(where: { Label($0.label) == label }),
        var stated = series.term(row, whole)
      else { return nil }
      stated.label = "\(series.layout.rows[row].label), \(series.layout.columns[whole].label)"
      let parts = table.bodyRows.filter { table.isPart($0) }
      guard parts.count > 1, let terms = table.terms(rows: parts, column: column) else {
        return nil
      }
      var relation = Relation(
        rule: "grand-total", .sum, stated: stated, terms: terms,
        address: series.address(row, whole) + ["parts"])
      relation.isOnlyConfirming = table.sentencesAround.contains { Remarks.leavesCasesOut($0.text) }
      return relation
    }
  }
}

extension TableView {
  /// The one column of counts of a simple list, with at most its shares beside it.
  var onlyCountColumn: Int? {
    let counts = addableColumns
    guard counts.count == 1, let column = counts.first,
      layout.columns[column].measure == .count
    else { return nil }
    let others = layout.valueColumns.filter { $0 != column }
    let areShares = others.allSatisfy { layout.columns[$0].role == .share(of: column) }
    return areShares ? column : nil
  }
}
