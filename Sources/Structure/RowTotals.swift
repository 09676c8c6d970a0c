import Reports

/// Gives the totals of a table their rows, from the first row to the last.
struct RowTotals {
  let reader: RowReader
  let words: [Label]
  /// Rows whose sum has been found already.
  let parents: Set<Int>
  private(set) var rows: [RowReading]
  private(set) var statements: [Statement]
  private var stack = TotalStack()

  init(
    reader: RowReader, words: [Label], parents: Set<Int>, rows: [RowReading],
    statements: [Statement]
  ) {
    self.reader = reader
    self.words = words
    self.parents = parents
    self.rows = rows
    self.statements = statements
  }

  private var grid: Grid { reader.grid }

  mutating func assign(_ calendar: [Int: CalendarTotals.Total]) {
    let ends = YearEnds(rows: rows).find()
    for row in reader.headerRows..<grid.height {
      if let total = calendar[row] {
        rows[row].group = stack.heading
        // What is to date so far is no part of the year.
        if !total.isToDate { stack.settle(total.parts, by: row) }
        continue
      }
      switch rows[row].role {
      case .heading: open(row)
      case .part:
        rows[row].group = stack.heading
        if let balance = statements.first(where: { $0.kind == .balance && $0.stated == row }) {
          stack.settle(balance.lines, by: row)
        } else if row == ends?.opening || row == ends?.closing {
          rows[row].evidence = "where the changes of a year start from or arrive at"
          stack.clear()
        } else if !settle(row) {
          add(row)
        }
      default: continue
      }
    }
  }

  private mutating func open(_ row: Int) {
    let indent = grid.table.rows[row].indent
    stack.open(
      heading: row, label: words[row], indent: indent,
      isFollowedByIndented: row + 1 < grid.height && grid.table.rows[row + 1].indent > indent)
  }

  /// Whether the figures say by themselves what the row adds up.
  private mutating func settle(_ row: Int) -> Bool {
    if let parts = reader.blankTotal(row, rows, stack) {
      return settle(
        row, parts, "no label, and the sum of \(parts.count) rows above in its columns")
    }
    if let parts = reader.everything(row, words[row], rows, stack) {
      return settle(
        row, parts, "names all of \(parts.count) rows above, as its columns bear out")
    }
    if let parts = reader.grossTotal(row, words, stack) {
      return settle(row, parts, "a gross figure below its rows and above what is taken off")
    }
    if let parts = reader.result(row, rows, stack) ?? reader.lastWhole(row, rows, stack) {
      return settle(
        row, parts, "what \(parts.count) rows above come to, as its columns bear out")
    }
    return false
  }

  private mutating func settle(_ row: Int, _ parts: [Int], _ evidence: String) -> Bool {
    total(row, of: parts, evidence)
    stack.settle(parts, by: row)
    return true
  }

  private mutating func total(_ row: Int, of parts: [Int], _ evidence: String) {
    rows[row].role = .total(of: parts)
    rows[row].evidence = evidence
  }

  /// A row that its label may make a total; any other waits for the total that takes it in.
  private mutating func add(_ row: Int) {
    guard !parents.contains(row), let (name, column) = reader.totalName(row) else {
      stack.add(row, indent: grid.table.rows[row].indent)
      return
    }
    let closing = stack.close(
      with: row, name: name, label: words[row],
      isInner: column > (reader.labelColumns.first ?? 0), isLast: reader.isLastTotal(row))
    switch closing {
    case .nothing: rows[row].evidence = "a total with nothing above it"
    case .one(let parts): close(row, parts)
    case .several(let lists): close(row, lists)
    }
  }

  /// A total of the rows above, unless the columns bear out a narrower reading.
  private mutating func close(_ row: Int, _ parts: [Int]) {
    let readings = reader.readings
    if parts.count == 1, rows[parts[0]].role.isTotal, closeAgain(row, below: parts[0]) { return }
    total(row, of: parts, "its label is a total of \(parts.count) rows above")
    if let gap = readings.difference(row, parts, rows) ?? readings.deduction(row, parts, rows) {
      rows[row].role = .part
      rows[row].evidence = "what is left of rows above it, as its columns bear out"
      statements.append(gap)
    } else if let all = readings.withAsides(row, parts, rows) {
      total(row, of: all, "a total of \(all.count) rows above, as every column bears out")
      for part in all { rows[part].role = rows[part].role.asPart }
    } else if let later = readings.suffix(row, parts) {
      total(row, of: later, "a total of the \(later.count) rows above, as every column bears out")
      stack.giveBack(parts.filter { !later.contains($0) }, before: row)
    } else if let runs = readings.runs(row, parts) {
      total(row, of: runs[0], "a total that each of \(runs.count) runs of rows above makes up")
      statements += runs.dropFirst().map {
        Statement(kind: .breakdown, axis: .rows, stated: row, added: $0)
      }
    } else if let some = readings.narrowed(row, parts, words[row]) {
      total(row, of: some, "a total of \(some.count) rows above, as its label and columns say")
      stack.giveBack(parts.filter { !some.contains($0) }, before: row)
    } else if let rest = readings.nested(row, parts) {
      total(row, of: rest, "a total of rows above, without those that other rows add up")
      for part in parts where !rest.contains(part) && rows[part].role == .part {
        rows[part].role = .ofWhich
        rows[part].evidence = "already counted in a row beside it, as every column bears out"
      }
    }
  }

  /// A total right below another one that is not the same: it adds some of the rows up anew, or
  /// nobody can tell what.
  private mutating func closeAgain(_ row: Int, below other: Int) -> Bool {
    let fit = Fit(grid: grid, headerRows: reader.headerRows, columns: reader.columns)
    let repeats = fit.rows(
      total: row, parts: [Fit.Part(line: other)], columns: reader.addedColumns)
    guard repeats.tested > 0, repeats.held == 0, Vocabulary.total(words[row]) == .named else {
      return false
    }
    rows[row].role = .aside
    rows[row].evidence = "a total of some of the rows above"
    stack.settle([row], by: other)
    if case .total(let parts) = rows[other].role,
      let some = reader.readings.again(row, among: parts)
    {
      statements.append(Statement(kind: .breakdown, axis: .rows, stated: row, added: some))
    }
    return true
  }

  /// A total below several groups, which may each make it up by itself.
  private mutating func close(_ row: Int, _ lists: [[Int]]) {
    let breakdowns = Breakdowns(
      grid: grid, headerRows: reader.headerRows, valueColumns: reader.addedColumns
    ).read(total: row, groups: Array(lists.dropFirst()))
    if stack.isAmongBreakdowns, let breakdowns {
      total(row, of: breakdowns.parts, "a total that each group above makes up by itself")
      statements += breakdowns.statements
    } else if !stack.isAmongBreakdowns, let parts = reader.readings.chosen(lists, for: row) {
      total(row, of: parts, "a total of \(parts.count) rows above, as its columns bear out")
    } else {
      rows[row].role = .openTotal(lists)
      rows[row].evidence = "a total whose rows the layout leaves open"
    }
  }
}
