import Figures
import Reports

/// Says what the rows of a table are for, and which rows make up which total.
struct RowReader {
  let grid: Grid
  let headerRows: Int
  let columns: [ColumnReading]
  /// Whether the columns are steps of one account, down which nothing adds up.
  var isInSteps = false

  /// The rows, and the sums among them that are no totals of the usual kind.
  func read() -> (rows: [RowReading], statements: [Statement]) {
    let labels = (0..<grid.height).map(label)
    let words = labels.map { Label($0) }
    var rows = labels.indices.map { plain($0, labels[$0], words[$0]) }
    var statements: [Statement] = []
    if isInSteps { return (rows, []) }
    let added = addedColumns
    if !added.isEmpty {
      statements += Families(
        grid: grid, headerRows: headerRows, valueColumns: added, words: words
      ).assign(&rows)
      statements += PeriodFamilies(
        grid: grid, headerRows: headerRows, valueColumns: added, labelColumns: labelColumns
      ).assign(&rows)
      statements += balances(&rows, words)
    }
    assignTotals(&rows, &statements, words)
    return (rows, statements)
  }

  private func balances(_ rows: inout [RowReading], _ words: [Label]) -> [Statement] {
    let columns = addedColumns
    let fit = Fit(grid: grid, headerRows: headerRows, columns: self.columns)
    let labels = zip(rows, words).map { $0.role == .part ? $1 : nil }
    let found = Balances(
      axis: .rows, labels: labels, figures: { row in columns.map { fit.value(row, $0) } },
      isTotal: { row in labels[row].map { Vocabulary.total($0) != nil } ?? false }
    ).find()
    for statement in found {
      let sum =
        statement.added.map { "+ “\(rows[$0].label)”" }
        + statement.subtracted.map { "− “\(rows[$0].label)”" }
      rows[statement.stated].evidence = "a balance: " + sum.joined(separator: " ").dropFirst(2)
    }
    return found
  }

  /// Chooses among the readings of a total that labels and layout leave open.
  var readings: TotalReadings {
    TotalReadings(grid: grid, headerRows: headerRows, columns: columns, addedColumns: addedColumns)
  }

  /// Columns of counts and money.
  var addedColumns: [Int] {
    valueColumns.filter { [.count, .money, .mixed].contains(columns[$0].measure) }
  }

  var labelColumns: [Int] { columns.indices.filter { columns[$0].role == .label } }

  private var valueColumns: [Int] {
    columns.indices.filter {
      columns[$0].role != .label && columns[$0].role != .words
    }
  }

  private func label(_ row: Int) -> String {
    labelColumns.map { grid.text(row, $0) }.filter { !$0.isEmpty }.joined(separator: " – ")
  }

  private func plain(_ row: Int, _ text: String, _ words: Label) -> RowReading {
    var reading = RowReading(
      label: text, role: .part, group: nil, period: Period(label: text),
      evidence: "a row of figures",
      isRounded: text.holds(UInt8(ascii: "(")) && Vocabulary.scale(text) != nil)
    if row < headerRows {
      reading.role = .header
      reading.evidence = "names the columns"
      return reading
    }
    let quantities = valueColumns.filter { grid.printed(row, $0).isQuantity }
    if quantities.isEmpty {
      let others = grid.filled(row).filter { !labelColumns.contains($0) }
      let isHeading = others.isEmpty && !text.isEmpty
      reading.role = isHeading ? .heading : .words
      reading.evidence = isHeading ? "a label without figures" : "no figures"
      return reading
    }
    if namesPeriods(row, quantities, words) {
      reading.role = .words
      reading.evidence = "names the periods again"
      return reading
    }
    if Vocabulary.isPartialTotal(words) {
      reading.role = .aside
      reading.evidence = "a total that leaves something out"
    } else if Vocabulary.total(words) == nil, isAside(row, words, quantities) {
      reading.role = .aside
      reading.evidence = "an average, a rate, a percentage or a change"
    }
    return reading
  }

  /// Years in every column of figures, without a label or with a unit for one.
  private func namesPeriods(_ row: Int, _ quantities: [Int], _ words: Label) -> Bool {
    guard quantities.allSatisfy({ !grid.isQuantity(row, $0) }) else { return false }
    if words.words == ["year"] { return true }
    guard quantities.count > 1 else { return false }
    if words.isEmpty || Vocabulary.scale(label(row)) != nil { return true }
    let years = quantities.compactMap { grid.printed(row, $0).figure?.value.int }
    return years.count == quantities.count
      && zip(years, years.dropFirst()).allSatisfy { abs($0 - $1) == 1 }
  }

  /// `Lower`, `Lower middle`, `Upper middle` and `Upper` are quarters of the staff, and no limits.
  private func isOneOfFour(_ words: Label) -> Bool {
    ["lower", "upper"].contains(words.words.first ?? "")
      && (headerRows..<grid.height).contains { Label(label($0)).words.contains("middle") }
  }

  /// Rows of percentages, averages and the like among rows of counts.
  private func isAside(_ row: Int, _ words: Label, _ quantities: [Int]) -> Bool {
    if Vocabulary.isAverage(words) || Vocabulary.isCumulative(words)
      || Vocabulary.isExtreme(words) && !isOneOfFour(words) || Vocabulary.isBase(words)
    {
      return true
    }
    let countColumns = quantities.filter {
      columns[$0].measure == .count || columns[$0].measure == .mixed
        || columns[$0].measure == .money
    }
    guard !countColumns.isEmpty else { return false }
    let percents = countColumns.filter { grid.printed(row, $0).figure?.kind == .percent }
    if percents.count * 2 > countColumns.count { return true }
    if Vocabulary.isTargetRow(words) { return true }
    // 1,500 shares of a company are no percentage, whatever the row is called.
    let isLow = countColumns.allSatisfy { column in
      grid.printed(row, column).figure.map { $0.kind == .percent || $0.value <= Exact(200) } ?? true
    }
    return Vocabulary.isPercentageRow(words) && isLow
  }

  private func assignTotals(
    _ rows: inout [RowReading], _ statements: inout [Statement], _ words: [Label]
  ) {
    let tidy = TidyTotals(grid: grid, headerRows: headerRows, labelColumns: labelColumns).parts()
    if let tidy {
      for (row, parts) in tidy where rows[row].role == .part {
        rows[row].role = .total(of: parts)
        rows[row].evidence = "a total of the \(parts.count) rows that share its other labels"
      }
      return
    }
    let calendar = assignCalendar(&rows)
    let parents = Set(statements.filter { $0.kind == .subTotal }.map(\.stated))
    var totals = RowTotals(
      reader: self, words: words, parents: parents, rows: rows, statements: statements)
    totals.assign(calendar)
    (rows, statements) = (totals.rows, totals.statements)
    assignLeadingTotal(&rows, &statements, parents)
    assignCountry(&rows, words)
    assignYear(&rows)
  }

  /// The name of a total in any label column, and the column.
  func totalName(_ row: Int) -> (Vocabulary.TotalName, Int)? {
    for column in labelColumns where !grid.isEmpty(row, column) {
      if let name = Vocabulary.total(Label(grid.text(row, column))) { return (name, column) }
    }
    return nil
  }

  /// The rows that a row without a label adds up, as sums do that stand under a line.
  func blankTotal(_ row: Int, _ rows: [RowReading], _ stack: TotalStack) -> [Int]? {
    guard rows[row].label.isEmpty, grid.cell(row, 0) != nil else { return nil }
    let fit = Fit(grid: grid, headerRows: headerRows, columns: columns)
    return stack.readings.first { parts in
      guard parts.count > 1 else { return false }
      let score = fit.rows(
        total: row, parts: parts.map { Fit.Part(line: $0) }, columns: addedColumns)
      return score.held > 0 && score.held * 2 > score.tested
    }
  }

  /// The rows that “all modes of transport” adds up, where two of its columns and more bear it out.
  func everything(
    _ row: Int, _ words: Label, _ rows: [RowReading], _ stack: TotalStack
  ) -> [Int]? {
    guard words.words.first == "all", words.words.count > 3, words.words[1] != "other" else {
      return nil
    }
    let fit = Fit(grid: grid, headerRows: headerRows, columns: columns)
    return stack.readings.first { parts in
      guard parts.count > 2 else { return false }
      let score = fit.rows(
        total: row, parts: parts.map { Fit.Part(line: $0) }, columns: addedColumns)
      return score.isConvincing
    }
  }

  func isLastTotal(_ row: Int) -> Bool {
    !((row + 1)..<max(row + 1, grid.height)).contains {
      totalName($0) != nil && grid.hasQuantity($0)
    }
  }

  /// A bare total in the first row with parts below and no total at the end.
  private func assignLeadingTotal(
    _ rows: inout [RowReading], _ statements: inout [Statement], _ parents: Set<Int>
  ) {
    let body = (headerRows..<grid.height).filter { rows[$0].role == .part }
    guard let first = body.first, body.count > 2, first == headerRows,
      let (name, _) = totalName(first), name != .sub,
      name != .named || Label(rows[first].label).words.first == "all"
        || isBorneOut(first, Array(body.dropFirst()))
    else { return }
    let others = body.dropFirst().filter { !isRate($0) }
    // What its own periods make up may be of more than the rows below.
    guard !parents.contains(first) || isBorneOut(first, others) else { return }
    guard !others.contains(where: { totalName($0) != nil }),
      !rows.contains(where: { if case .total = $0.role { true } else { false } })
    else { return }
    var groups: [[Int]] = []
    for row in others {
      if let last = groups.last?.last, rows[last].group == rows[row].group {
        groups[groups.count - 1].append(row)
      } else {
        groups.append([row])
      }
    }
    let breakdowns = Breakdowns(grid: grid, headerRows: headerRows, valueColumns: addedColumns)
      .read(total: first, groups: groups)
    if let breakdowns {
      rows[first].role = .total(of: breakdowns.parts)
      rows[first].evidence = "a total in the first row, which each group below makes up by itself"
      statements += breakdowns.statements
      return
    }
    guard groups.count == 1 || !areBreakdowns(groups, rows) else {
      rows[first].evidence = "a total in the first row; what makes it up is open"
      return
    }
    if let outer = readings.nested(first, others) {
      rows[first].role = .total(of: outer)
      rows[first].evidence = "a total in the first row, without rows that others below add up"
      for row in others where !outer.contains(row) {
        rows[row].role = .ofWhich
        rows[row].evidence = "already counted in a row beside it, as every column bears out"
      }
      return
    }
    rows[first].role = .total(of: others)
    rows[first].evidence = "a total in the first row, its rows below"
  }

  /// Whether a row gives rates with their fractions, which no total of counts takes in.
  private func isRate(_ row: Int) -> Bool {
    Vocabulary.isRate(Label(label(row)))
      && valueColumns.contains { (grid.printed(row, $0).figure?.places ?? 0) > 0 }
  }

  /// Whether every column of at least two adds the rows up.
  private func isBorneOut(_ total: Int, _ parts: [Int]) -> Bool {
    let score = Fit(grid: grid, headerRows: headerRows, columns: columns).rows(
      total: total, parts: parts.map { Fit.Part(line: $0) }, columns: addedColumns)
    return score.held > 0 && score.held == score.tested
  }

  private func areBreakdowns(_ groups: [[Int]], _ rows: [RowReading]) -> Bool {
    groups.allSatisfy { group in
      group.first.flatMap { rows[$0].group }.map { Vocabulary.isBreakdown(Label(rows[$0].label)) }
        ?? false
    }
  }

  /// A year below its four quarters or twelve months, where the columns bear it out.
  private func assignYear(_ rows: inout [RowReading]) {
    for row in (headerRows..<grid.height) where rows[row].period?.isYear ?? false {
      guard rows[row].role == .part else { continue }
      var run: [Int] = []
      for other in (headerRows..<row).reversed() {
        guard rows[other].role == .part, let period = rows[other].period, !period.isYear else {
          break
        }
        run.append(other)
      }
      let score = Fit(grid: grid, headerRows: headerRows, columns: columns).rows(
        total: row, parts: run.map { Fit.Part(line: $0) }, columns: addedColumns)
      guard run.count == 4 || run.count == 12, score.isConvincing else { continue }
      rows[row].role = .total(of: run.reversed())
      rows[row].evidence = "a year below its quarters or months, as its columns bear out"
    }
  }

  /// A country is the sum of its regions where all of them are there and the figures can be added.
  private func assignCountry(_ rows: inout [RowReading], _ words: [Label]) {
    guard let country = words.firstIndex(where: { $0.words == ["england"] }) else { return }
    let regions = rows.indices.filter { rows[$0].role == .part && $0 != country }
    guard Set(regions.map { words[$0].text }) == Vocabulary.regions,
      regions.count == Vocabulary.regions.count
    else { return }
    let fit = Fit(grid: grid, headerRows: headerRows, columns: columns)
    let isLargest = addedColumns.allSatisfy { column in
      guard let whole = fit.value(country, column) else { return true }
      return regions.allSatisfy { fit.value($0, column).map { $0 < whole } ?? true }
    }
    guard isLargest else { return }
    rows[country].role = .total(of: regions)
    rows[country].evidence = "a country with all of its regions"
  }
}
