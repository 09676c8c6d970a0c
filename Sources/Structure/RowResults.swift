import Figures
import Reports

extension RowReader {
  /// Quarters below their months, and what is totalled of both.
  func assignCalendar(_ rows: inout [RowReading]) -> [Int: CalendarTotals.Total] {
    guard rows.count(where: { !($0.period?.isYear ?? true) }) > 1 else { return [:] }
    let lines = (headerRows..<grid.height).compactMap { row -> CalendarTotals.Line? in
      let label = Label(rows[row].label)
      let isToDate = Vocabulary.isCumulative(label)
      guard rows[row].role == .part || isToDate && rows[row].role == .aside else { return nil }
      return CalendarTotals.Line(row, label: label, period: rows[row].period, isToDate: isToDate)
    }
    let fit = Fit(grid: grid, headerRows: headerRows, columns: columns)
    let calendar = CalendarTotals(
      lines: lines, crosses: addedColumns.filter { columns[$0].role != .cumulative },
      holds: { total, parts, column in
        fit.holds((total, column), parts.map { ($0, column, false) })
      }, value: fit.value,
      overlaps: { Stock.names(columns[$0].label) || Heads.names(columns[$0].label) })
    var found: [Int: CalendarTotals.Total] = [:]
    for total in calendar.find() {
      rows[total.line].role = .total(of: total.parts)
      rows[total.line].except = total.except
      rows[total.line].evidence = total.evidence + ", as the columns bear out"
      found[total.line] = total
    }
    return found
  }

  /// The rows that a gross figure adds up, right before lines that are taken off it.
  func grossTotal(_ row: Int, _ words: [Label], _ stack: TotalStack) -> [Int]? {
    guard words[row].words.first == "gross", words[row].words.count < 4, row + 1 < grid.height,
      BalanceWords.isTakenOff(words[row + 1])
    else { return nil }
    return stack.readings.last.flatMap { $0.count > 1 ? $0 : nil }
  }

  /// The rows that a net cost or a surplus adds up, signs and all.
  ///
  /// Three figures that add up to the last digit in one of two columns do not do so by chance; else
  /// most columns must, and none may miss by a row that could be counted or not.
  func result(_ row: Int, _ rows: [RowReading], _ stack: TotalStack) -> [Int]? {
    guard BalanceWords.namesResult(Label(rows[row].label)) else {
      return unnamedResult(row, rows, stack)
    }
    let fit = Fit(grid: grid, headerRows: headerRows, columns: columns)
    return stack.readings.first { parts in
      var score = Fit.Score()
      for column in addedColumns where fit.value(row, column).map({ !$0.isZero }) ?? false {
        let values = parts.compactMap { fit.value($0, column) }.filter { !$0.isZero }
        guard values.count > 1,
          let holds = fit.holds((row, column), parts.map { ($0, column, false) })
        else { continue }
        if !holds, missesByRow(row, column, values, fit) { return false }
        if holds, values.count == 2 { score.held += 1 }
        if holds, values.count > 2 { score.held += 2 }
        score.tested += 1
      }
      let isMost = score.held * 10 >= score.tested * 12
      return isMost && score.held > 1 || score.tested == 2 && score.held == 2
    }
  }

  /// The rows that a row adds up under a name that says nothing of it: cost of services, net spend.
  ///
  /// Long figures that several others make to the last digit, in two columns, are no chance; in one
  /// column a word of the label must help.
  private func unnamedResult(_ row: Int, _ rows: [RowReading], _ stack: TotalStack) -> [Int]? {
    let label = Label(rows[row].label)
    guard rows[row].period == nil, Vocabulary.total(label) == nil, !label.isEmpty else {
      return nil
    }
    let columns = addedColumns.filter { self.columns[$0].role == .value }
    let isTold = BalanceWords.tellsResult(label)
    guard columns.count > 1 || isTold else { return nil }
    let fit = Fit(grid: grid, headerRows: headerRows, columns: self.columns)
    return stack.readings.first { parts in
      var (weight, held, tested) = (0, 0, 0)
      for column in columns {
        guard let stated = fit.value(row, column), !stated.isZero else { continue }
        let values = parts.compactMap { fit.value($0, column) }.filter { !$0.isZero }
        guard values.count > 1,
          let holds = fit.holds((row, column), parts.map { ($0, column, false) })
        else { continue }
        tested += 1
        // `Year 2018 … 4,503` below quarters that end with 4,503: what stood there at its end.
        if !holds, values.contains(stated) { return false }
        guard holds else { continue }
        held += 1
        // Short figures add up by chance.
        if digits(row, column) > 2 {
          weight += (values.count > 2 ? 2 : 1) + (digits(row, column) > 3 ? 1 : 0)
        }
      }
      // Two sums of four digits and more leave the third to a slip.
      let isNearlyAll = held + 1 == tested && (held > 3 || held > 1 && weight >= 3 * held)
      guard isTold ? held * 2 >= tested : held == tested || isNearlyAll else { return false }
      return weight >= (isTold ? 3 : 4)
    }
  }

  /// How many digits a cell prints.
  private func digits(_ row: Int, _ column: Int) -> Int {
    grid.text(row, column).utf8.count { (0x30...0x39).contains($0) }
  }

  /// Whether what a sum misses is one of its parts, or twice one: taken off, or no part at all.
  private func missesByRow(_ row: Int, _ column: Int, _ parts: [Exact], _ fit: Fit) -> Bool {
    guard let stated = fit.value(row, column),
      let sum = parts.reduce(.zero as Exact?, { sum, part in sum.flatMap { try? $0 + part } }),
      let gap = try? (stated - sum).magnitude
    else { return true }
    return parts.contains { part in
      gap == part.magnitude || (try? part.magnitude + part.magnitude) == gap
    }
  }
}
