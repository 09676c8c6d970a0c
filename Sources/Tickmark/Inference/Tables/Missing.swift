import Figures
import Reports
import Structure

extension Inference {
  /// A list without a total, where its sibling has one or the words give the whole.
  public static let missingTotals = Inference("missingTotals") { study in
    let tables = study.tables.filter(\.layout.isData)
    return tables.compactMap { missingTotal($0, among: tables) }
  }

  /// An empty cell among printed figures, and a field that was left blank.
  public static let missingCells = Inference("missingCells") { study in
    study.tables.flatMap { table in
      (table.layout.isData ? emptyFigures(table) + emptyTotals(table) + skippedRows(table) : [])
        + emptyWords(table) + openQuestions(table)
    }
  }

  private static func missingTotal(_ table: TableView, among tables: [TableView]) -> Relation? {
    guard let column = table.onlyCountColumn, !table.rowsArePeriods, !table.isNoWhole else {
      return nil
    }
    let parts = table.bodyRows.filter { table.isPart($0) }
    guard parts.count > 1, table.layout.rows.allSatisfy({ !Label($0.label).namesTotal }),
      table.layout.segments.count == 1, let terms = table.terms(rows: parts, column: column),
      terms.count > 1, let sum = try? Sums.sum(terms.map(\.addend)), let last = parts.last,
      // A last row such as `Closed` may be the total under another name.
      !table.bodyRows.contains(where: { row in
        !table.isPart(row) && table.term(row, column)?.figure.value == sum
      }),
      !table.totalLines.contains(where: { $0.figure.value == sum }), !table.printsBeside(sum),
      !tables.contains(where: { $0.index == table.index + 1 && $0.firstHalf != nil })
    else { return nil }
    let reason: String
    let severity: Severity?
    if let sentence = wholeInWords(table, sum) {
      reason = "the text gives the whole, “\(sentence)”"
      // The text closes the list, so that no row can be lost unseen.
      severity = .note
    } else if tables.contains(where: { hasTotal($0, besides: table) }) {
      reason = "the table of the same kind beside it has one"
      severity = nil
    } else {
      return nil
    }
    var relation = Relation(
      rule: "missing-total", .missing, stated: nil, terms: terms,
      place: table.study.place(
        of: .cell(table: table.index, row: last, column: column, share: false)),
      message: "This table has no total row; its figures add to \(sum), and \(reason)",
      address: table.address(last, column).dropLast(2) + ["total"])
    relation.severity = severity
    return relation
  }

  /// A table of the same part with the same label heading, one column, and a total.
  private static func hasTotal(_ other: TableView, besides table: TableView) -> Bool {
    guard other.index != table.index, let column = other.onlyCountColumn,
      let own = table.onlyCountColumn,
      table.study.part(ofTable: other.index) == table.study.part(ofTable: table.index),
      Label(other.layout.labelHeader) == Label(table.layout.labelHeader),
      other.bodyRows.contains(where: { other.totalParts($0) != nil })
    else { return false }
    let (first, second) = (
      Set(Label(other.layout.columns[column].label).words),
      Set(Label(table.layout.columns[own].label).words)
    )
    return first.intersection(second).count >= 2
  }

  /// A count in the words near by that equals the sum; farther off it must share the caption's words.
  private static func wholeInWords(_ table: TableView, _ sum: Exact) -> String? {
    let study = table.study
    let block = study.blockOfTable[table.index]
    let section = study.report.blocks[block].section
    let subject = Set(
      Label(
        table.table.caption.isEmpty
          ? study.section(ofTable: table.index).title : table.table.caption
      )
      .words)
    let part = study.part(ofTable: table.index)
    let reach = max(0, block - 60)...min(study.report.blocks.count - 1, block + 3)
    for index in reach.reversed() where study.part(ofBlock: index) == part {
      for sentence in study.report.blocks[index].sentences {
        let states = sentence.figures.contains {
          ($0.figure.kind == .count) && $0.figure.value == sum && sum > 1
        }
        guard states else { continue }
        let shared = Set(Label(sentence.text).words).intersection(subject).filter {
          $0.utf8.count > 3
        }
        let isNear = study.report.blocks[index].section == section
        if isNear || (sum >= 50 && shared.count >= 3) { return String(sentence.text.prefix(80)) }
      }
    }
    return nil
  }

  private static func missing(
    _ table: TableView, _ row: Int, _ column: Int, _ message: String, severity: Severity? = nil
  ) -> Relation {
    var relation = Relation(
      rule: "missing-cell", .missing, stated: nil,
      place: table.study.place(
        of: .cell(table: table.index, row: row, column: column, share: false)),
      message: message, address: table.address(row, column))
    relation.severity = severity
    return relation
  }

  /// An empty cell in a column of figures, in a row that prints figures elsewhere.
  private static func emptyFigures(_ table: TableView) -> [Relation] {
    table.layout.valueColumns.flatMap { column -> [Relation] in
      let rows = table.bodyRows.filter { table.isPart($0) }
      let empty = rows.filter { table.printed($0, column) == .empty }
      let filled = rows.filter { table.printed($0, column).isQuantity }
      guard !empty.isEmpty, filled.count >= 3, empty.count * 4 <= filled.count else { return [] }
      // Shares that make a whole leave nothing for the empty one.
      if table.layout.columns[column].measure == .percent, makeWhole(table, filled, column) {
        return []
      }
      let printsMarks = table.usesMarks
      return empty.compactMap { row in
        let others = table.layout.valueColumns.filter {
          $0 != column && table.printed(row, $0).isQuantity
        }
        guard !others.isEmpty, others.count * 2 >= table.layout.valueColumns.count - 1,
          !table.leavesZerosEmpty(besides: column)
        else { return nil }
        let name = "\(table.layout.rows[row].label), \(table.layout.columns[column].label)"
        return missing(
          table, row, column, "“\(name)” is empty where its neighbours print figures",
          severity: printsMarks || !table.isAdded(column) || !table.printsZeros ? .note : nil)
      }
    }
  }

  /// A total row that leaves a column without its total, where the rows above print figures.
  private static func emptyTotals(_ table: TableView) -> [Relation] {
    table.bodyRows.flatMap { row -> [Relation] in
      guard let parts = table.totalParts(row) else { return [] }
      let relations = table.layout.valueColumns.compactMap { column -> Relation? in
        let reading = table.layout.columns[column]
        // A column without a heading is what a layout left behind.
        guard !table.layout.isAveraged(column),
          !reading.label.isEmpty || table.layout.headerRows == 0
        else { return nil }
        let isAdded: Bool
        switch reading.role {
        case .share: isAdded = makeWhole(table, parts, column)
        case .value where reading.measure == .percent:
          isAdded = makeWhole(table, parts, column)
        case .value, .total: isAdded = [.count, .money].contains(reading.measure)
        default: isAdded = false
        }
        guard isAdded, table.printed(row, column) == .empty, parts.count > 1,
          parts.allSatisfy({ table.printed($0, column).isQuantity }),
          table.totalsElsewhere(column, besides: row)
        else { return nil }
        return missing(
          table, row, column,
          "“\(table.layout.rows[row].label)” has no figure under “\(reading.label)”, though every row above has one",
          // A column of shares that does without some of them may do without its hundred.
          severity: reading.measure == .percent
            && parts.contains(where: { table.printed($0, column) == .zeroMark }) ? .note : nil)
      }
      // Several columns without a total are a habit of the table.
      return relations.count == 1 ? relations : []
    }
  }

  private static func makeWhole(_ table: TableView, _ rows: [Int], _ column: Int) -> Bool {
    guard let terms = table.terms(rows: rows, column: column) else { return false }
    return Wholes.agreement(of: terms.filter { !$0.isMark }.map(\.figure)).holds
  }

  /// A label without a figure that heads nothing, in a list whose headings have indented rows.
  private static func skippedRows(_ table: TableView) -> [Relation] {
    guard let column = table.onlyCountColumn else { return [] }
    let rows = table.table.rows
    let headings = table.bodyRows.filter { table.layout.rows[$0].role == .heading }
    let indents = headings.filter { $0 + 1 < rows.count && rows[$0 + 1].indent > rows[$0].indent }
    guard !indents.isEmpty else { return [] }
    return headings.compactMap { row in
      guard row + 1 < rows.count, rows[row + 1].indent == rows[row].indent,
        headings.contains(row + 1), indents.contains(row + 1)
      else { return nil }
      return missing(
        table, row, column, "“\(table.layout.rows[row].label)” has no figure and heads no group")
    }
  }

  /// One blank in a column of words that every other row fills.
  private static func emptyWords(_ table: TableView) -> [Relation] {
    let rows = Array(table.bodyRows)
    guard rows.count >= 8, table.layout.headerRows > 0 else { return [] }
    return table.layout.columns.indices.dropFirst().flatMap { column -> [Relation] in
      let isWords: Bool
      switch table.layout.columns[column].role {
      case .words, .label: isWords = table.layout.columns[column].measure == .text
      default: isWords = false
      }
      let full = rows.filter { table.filledCells($0) >= 2 }
      let empty = full.filter { table.printed($0, column) == .empty }
      guard isWords, empty.count == 1, full.count >= 8, let row = empty.first,
        !Label(table.layout.rows[row].label).namesTotal,
        table.filledCells(row) >= table.layout.columns.count - 1,
        !table.printed(row, 0).isEmptyCell, !isAside(table.layout.columns[column].label)
      else { return [] }
      return [
        missing(
          table, row, column,
          "“\(table.layout.columns[column].label)” is blank for “\(table.layout.rows[row].label)” alone",
          severity: .note)
      ]
    }
  }

  /// Notes and sources are written where there is something to say.
  private static func isAside(_ label: String) -> Bool {
    Label(label).words.contains {
      ["note", "comment", "remark", "ref", "reference", "source", "other"].contains($0)
    }
  }

  /// A question beside an empty cell: a form that was not filled in.
  private static func openQuestions(_ table: TableView) -> [Relation] {
    guard table.table.width == 2 else { return [] }
    return table.table.rows.indices.compactMap { row in
      let cells = table.table.rows[row].cells
      guard let question = cells.first?.text, table.printed(row, 1) == .empty,
        question.isQuestion
      else { return nil }
      return missing(table, row, 1, "“\(question)” has no answer")
    }
  }
}

extension String {
  /// Whether the words ask something, with or without the mark at the end.
  fileprivate var isQuestion: Bool {
    if hasSuffix("?") { return true }
    guard let first = Label(self).words.first else { return false }
    return ["have", "has", "is", "are", "does", "do", "did", "will"].contains(first)
      && Label(self).words.count >= 5
  }
}

extension Printed {
  fileprivate var isEmptyCell: Bool { self == .empty }
}

extension TableView {
  /// Whether some cell prints a mark for none.
  fileprivate var usesMarks: Bool {
    bodyRows.contains { row in
      layout.valueColumns.contains { printed(row, $0) == .zeroMark }
    }
  }

  /// Whether some cell prints a nought, so that an empty one is none.
  fileprivate var printsZeros: Bool {
    bodyRows.contains { row in
      layout.valueColumns.contains { printed(row, $0).figure?.value.isZero ?? false }
    }
  }

  /// Whether a total row prints that its column of shares comes to a hundred.
  fileprivate var totalsShares: Bool {
    layout.isData
      && bodyRows.contains { row in
        totalParts(row) != nil
          && layout.valueColumns.contains { column in
            layout.columns[column].measure == .percent
              && printed(row, column).figure.map { (98...102).contains($0.value) } ?? false
          }
      }
  }

  /// Whether the draft shows that such a column has totals: another total of its own, the columns
  /// beside it that it is added to or that are periods like it.
  fileprivate func totalsElsewhere(_ column: Int, besides row: Int) -> Bool {
    let reading = layout.columns[column]
    let isPrintedBeside = bodyRows.contains {
      $0 != row && totalParts($0) != nil && printed($0, column).isQuantity
    }
    if isPrintedBeside { return true }
    // Shares that make a whole lack their hundred where the draft prints it elsewhere.
    if reading.measure == .percent { return study.tables.contains(where: \.totalsShares) }
    if totalColumnParts(column) != nil { return true }
    let isTaken = layout.columns.indices.contains {
      totalColumnParts($0)?.contains(column) ?? false
    }
    let isPeriod =
      reading.period != nil
      && layout.columns.indices.contains { other in
        other != column && layout.columns[other].period != nil
          && layout.columns[other].measure == reading.measure && printed(row, other).isQuantity
      }
    return isTaken || isPeriod
  }

  /// Whether the column holds counts or money, which are there for every row; rates may have none.
  fileprivate func isAdded(_ column: Int) -> Bool {
    let reading = layout.columns[column]
    guard [.count, .money, .mixed].contains(reading.measure) else { return false }
    switch reading.role {
    case .value, .total, .cumulative: return true
    default: return false
    }
  }

  /// Whether other columns too leave cells of their rows empty: here empty means none.
  fileprivate func leavesZerosEmpty(besides column: Int) -> Bool {
    let rows = bodyRows.filter(isPart)
    let empties = layout.valueColumns.filter { $0 != column }.map { other in
      rows.count { printed($0, other) == .empty }
    }
    return empties.contains { $0 > 0 }
  }

  fileprivate func filledCells(_ row: Int) -> Int {
    table.rows[row].cells.count { !$0.isEmpty }
  }
}
