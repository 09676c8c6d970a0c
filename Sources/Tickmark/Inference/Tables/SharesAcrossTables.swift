import Figures
import Reports
import Structure

extension Inference {
  /// Percentages of one table are the shares of the counts that another table of its section prints
  /// under the same labels.
  public static let sharesAcrossTables = Inference("sharesAcrossTables") { study in
    let bySection = Dictionary(grouping: study.tables.filter(\.layout.isData)) { table in
      study.report.blocks[study.blockOfTable[table.index]].section
    }
    return bySection.keys.sorted().flatMap { section -> [Relation] in
      let tables = bySection[section] ?? []
      guard tables.count > 1 else { return [] }
      let counts = tables.compactMap(CountTable.init)
      return tables.compactMap(PercentTable.init).flatMap { shares in
        counts.lazy.compactMap { shares.relations(with: $0) }.first ?? []
      }
    }
  }
}

/// The labels of a row and a column, whichever of them stands down the side.
private struct LabelPair: Hashable {
  private let first: String
  private let second: String

  init(_ one: String, _ other: String) {
    (first, second) = one < other ? (one, other) : (other, one)
  }
}

extension TableView {
  /// What a row is called: its period or its words.
  fileprivate func rowName(_ row: Int) -> String {
    let reading = layout.rows[row]
    return reading.period.map(\.description) ?? Label(reading.label).text
  }

  /// What a column is called: its period or its words.
  fileprivate func columnName(_ column: Int) -> String {
    let reading = layout.columns[column]
    return reading.period.map(\.description) ?? Label(reading.path.last ?? "").text
  }
}

/// A table of counts, by the labels of its cells.
private struct CountTable {
  let view: TableView
  private let cells: [LabelPair: (row: Int, column: Int)]
  private let columns: [Int]
  private let totalColumn: Int?
  private let totalRow: Int?

  init?(_ view: TableView) {
    let columns = view.addableColumns.filter { view.layout.columns[$0].measure == .count }
    guard !columns.isEmpty, columns.count == view.addableColumns.count else { return nil }
    var cells: [LabelPair: (row: Int, column: Int)] = [:]
    var repeated: Set<LabelPair> = []
    for row in view.bodyRows where view.isPart(row) {
      for column in columns where view.totalColumnParts(column) == nil {
        let key = LabelPair(view.rowName(row), view.columnName(column))
        if cells.updateValue((row, column), forKey: key) != nil { repeated.insert(key) }
      }
    }
    for key in repeated { cells[key] = nil }
    self.view = view
    self.cells = cells
    self.columns = columns.filter { view.totalColumnParts($0) == nil }
    totalColumn = columns.last { view.totalColumnParts($0) != nil }
    totalRow = view.bodyRows.last { view.totalParts($0) != nil }
  }

  /// The count of two labels and the whole that a line of shares named by the first is of: the
  /// printed total, or its parts.
  func operands(_ line: String, _ other: String, ofParts: Bool) -> [Term]? {
    guard let cell = cells[LabelPair(line, other)], let part = view.term(cell.row, cell.column)
    else { return nil }
    let isAcross = view.rowName(cell.row) == line
    let base: [Term]?
    switch (isAcross, ofParts) {
    case (true, true): base = view.terms(row: cell.row, columns: columns)
    case (true, false): base = totalColumn.flatMap { view.term(cell.row, $0) }.map { [$0] }
    case (false, true):
      base = view.terms(rows: view.bodyRows.filter { view.isPart($0) }, column: cell.column)
    case (false, false): base = totalRow.flatMap { view.term($0, cell.column) }.map { [$0] }
    }
    guard let base, base.contains(where: { !$0.isMark }) else { return nil }
    return [part] + base
  }
}

/// A table of nothing but percentages, in lines that each make up a whole.
private struct PercentTable {
  private let view: TableView
  private let columns: [Int]
  private let rows: [Int]
  private let isAcross: Bool

  init?(_ view: TableView) {
    let columns = view.layout.valueColumns.filter {
      view.layout.columns[$0].measure == .percent && view.layout.columns[$0].role == .value
    }
    let rows = view.bodyRows.filter { view.isPart($0) }
    guard view.addableColumns.isEmpty, columns.count > 1, !rows.isEmpty else { return nil }
    let across = rows.count { row in PercentTable.isWhole(columns.map { view.term(row, $0) }) }
    let down = columns.count { column in PercentTable.isWhole(rows.map { view.term($0, column) }) }
    guard across > 0 || down > 0 else { return nil }
    (self.view, self.columns, self.rows) = (view, columns, rows)
    isAcross = across * columns.count >= down * rows.count
  }

  /// Whether shares come to about a hundred, so that they are of one base.
  private static func isWhole(_ terms: [Term?]) -> Bool {
    guard let sum = try? Sums.sum(terms.compactMap { $0?.addend }) else { return false }
    return sum >= 97 && sum <= 103
  }

  /// Each share with its count and its base; nil where too few hold to show that the tables belong
  /// together.
  func relations(with counts: CountTable) -> [Relation]? {
    guard counts.view.index != view.index else { return nil }
    let judge = Judge()
    func holding(_ relations: [Relation]) -> [Relation] {
      relations.filter { judge.decide($0).verdict == .agrees }
    }
    let found = (isAcross ? rows : columns).enumerated().compactMap { number, line -> [Relation]? in
      let ofTotal = shares(line, number, counts, ofParts: false)
      // Where the printed total is wrong itself, the parts show what the shares are of.
      guard holding(ofTotal).count * 2 <= ofTotal.count else { return ofTotal }
      let ofParts = shares(line, number, counts, ofParts: true)
      let best = holding(ofParts).count > holding(ofTotal).count ? ofParts : ofTotal
      return best.isEmpty ? nil : best
    }
    let all = found.flatMap(\.self)
    let fitting = holding(all)
    guard Set(fitting.compactMap(\.stated?.figure.value)).count >= 3,
      fitting.count * 3 >= all.count * 2
    else { return nil }
    return found.flatMap { line in
      // A line of which hardly any share holds is of another base.
      let isOpen = holding(line).count * 2 < line.count
      return line.map { relation in
        var relation = relation
        relation.isOnlyConfirming = isOpen
        return relation
      }
    }
  }

  /// The shares of one line with their counts.
  private func shares(_ line: Int, _ number: Int, _ counts: CountTable, ofParts: Bool) -> [Relation]
  {
    (isAcross ? columns : rows).compactMap { other in
      let (row, column) = isAcross ? (line, other) : (other, line)
      let (down, along) = (view.rowName(row), view.columnName(column))
      let terms =
        isAcross
        ? counts.operands(down, along, ofParts: ofParts)
        : counts.operands(along, down, ofParts: ofParts)
      guard let stated = view.term(row, column), !stated.isMark, stated.figure.bounds == nil,
        let terms
      else { return nil }
      var relation = Relation(
        rule: "percent-share", .share, stated: stated, terms: terms,
        address: view.address(row, column) + ["counts"])
      relation.set = PercentTable.firstSet + view.index * 4096 + number
      return relation
    }
  }

  /// Beyond the sets of shares that stand beside their counts.
  private static let firstSet = 1 << 40
}
