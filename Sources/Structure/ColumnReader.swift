import Figures
import Reports

/// Says what the columns of a table hold and what they are for.
struct ColumnReader {
  let grid: Grid
  let headerRows: Int
  let paths: [[String]]
  /// Whether words beside the table say that its figures were rounded.
  let isRounded: Bool

  func columns() -> [ColumnReading] {
    let tableScale = self.tableScale
    var columns = (0..<grid.width).map { plain($0, tableScale) }
    assignLabels(&columns)
    assignAsides(&columns)
    ColumnTotals(
      grid: grid, headerRows: headerRows, paths: paths,
      fit: Fit(grid: grid, headerRows: headerRows, columns: columns)
    ).assign(&columns)
    ColumnChanges(grid: grid, headerRows: headerRows, paths: paths).assign(&columns)
    assignShares(&columns)
    return columns
  }

  private func plain(_ column: Int, _ tableScale: Int) -> ColumnReading {
    let path = paths[column]
    let label = path.joined(separator: " ")
    let scale = Vocabulary.scale(label) ?? tableScale
    let named = path.filter { !ColumnReader.speaksOfAll($0) }.joined(separator: " ")
    let measure = measure(of: column, label: Label(named))
    return ColumnReading(
      path: path, measure: measure, role: .value,
      period: path.reversed().lazy.compactMap { Period(label: $0) }.first,
      scale: Exact(scale),
      evidence: measure.rawValue, printsDecimals: printsDecimals(column),
      isRounded: isRounded || scale != 1 || Vocabulary.namesMeasure(Label(label)))
  }

  private func printsDecimals(_ column: Int) -> Bool {
    let figures = (headerRows..<grid.height).compactMap { grid.printed($0, column).figure }
    return figures.count { $0.places > 0 && $0.kind == .unknown } * 2 > figures.count
  }

  private var tableScale: Int {
    let money = Vocabulary.scale(grid.table.caption) ?? spokenScale ?? 1
    return paths.first.flatMap { $0.first }.flatMap(Vocabulary.scale) ?? money
  }

  /// A heading such as “(in millions)” speaks of every column, wherever it stands.
  private var spokenScale: Int? {
    paths.joined().first(where: ColumnReader.speaksOfAll).flatMap(Vocabulary.scale)
  }

  private static func speaksOfAll(_ text: String) -> Bool {
    Label(text).words.contains("in") && Vocabulary.scale(text) != nil
  }

  /// What most of the cells print.
  private func measure(of column: Int, label: Label) -> Measure {
    var kinds: [Measure: Int] = [:]
    var first: Measure?
    for row in headerRows..<grid.height {
      switch grid.printed(row, column) {
      case .figure(let figure, _) where !Grid.isName(figure, text: grid.text(row, column)):
        first = first ?? ColumnReader.measure(of: figure)
        kinds[ColumnReader.measure(of: figure), default: 0] += 1
      case .figure, .words, .pending: kinds[.text, default: 0] += 1
      default: break
      }
    }
    let quantities = kinds.filter { $0.key != .text }.values.reduce(0, +)
    guard quantities > 0 else {
      if (headerRows..<grid.height).contains(where: { grid.printed($0, column).isQuantity }) {
        return Vocabulary.isPercentage(label) ? .percent : .count
      }
      return kinds[.text] == nil ? .empty : .text
    }
    if kinds[.text, default: 0] > quantities { return .text }
    let isCounted = kinds[.percent] == nil && kinds[.money] == nil
    if isCounted, !Vocabulary.isCumulative(label),
      Vocabulary.isDate(label) && !isBeyondCalendar(column)
        || label.words == ["year"] && !isWholeYear(column)
        || Vocabulary.isReference(label)
        || isContentsPage(column) || isNoteMark(column)
    {
      return .date
    }
    // Accounts print the sign of money on the first line and the total alone.
    if first == .money, quantities == kinds[.money, default: 0] + kinds[.count, default: 0] {
      return .money
    }
    if first == .percent, kinds[.money] == nil, printsSignOnce(column) { return .percent }
    let order: [Measure] = [.count, .percent, .money, .rate, .points]
    let most = order.max { kinds[$0, default: 0] < kinds[$1, default: 0] } ?? .count
    if Vocabulary.isPoints(label), most != .money { return .points }
    if most == .count || most == .rate {
      // A bare number under "%" is a percentage.
      if label.words.first != "number", namesPercentages(column, label) { return .percent }
      if Vocabulary.isAverage(label) { return .average }
      if Vocabulary.isRate(label) { return .rate }
      if kinds[.percent] != nil { return .mixed }
      let signed = paths[column].filter { $0.utf8.contains(0xA3) }
      if label.words.count <= 4 && !signed.isEmpty
        || signed.contains(where: { Vocabulary.scale($0) != nil })
      {
        return .money
      }
    }
    return most
  }

  /// Whether “year” heads what a whole year came to: no column in front, and figures that name no years.
  private func isWholeYear(_ column: Int) -> Bool {
    guard column > 1 else { return false }
    if let period = paths[column - 1].last.flatMap({ Period(label: $0) }), !period.isYear {
      return true
    }
    return !figures(of: column).allSatisfy {
      $0.value.int.map { 1...13 ~= $0 || ColumnReader.years ~= $0 } ?? false
    }
  }

  private static let years = 1850...2150

  /// Whether numbers below a heading such as “quit dates set” are neither days nor years: they count those.
  private func isBeyondCalendar(_ column: Int) -> Bool {
    guard column > 0, !Label(paths[column].last ?? "").words.contains("page") else { return false }
    let counts = figures(of: column).filter { $0.kind == .count }
    let beyond = counts.count {
      !($0.value.int.map { 0...31 ~= $0 || ColumnReader.years ~= $0 } ?? false)
    }
    return beyond * 2 > figures(of: column).count
  }

  private func figures(of column: Int) -> [Figure] {
    (headerRows..<grid.height).compactMap { grid.printed($0, column).figure }
  }

  /// Whether the per cent of the first figure goes for those below it, as in a column of changes.
  private func printsSignOnce(_ column: Int) -> Bool {
    let figures = figures(of: column)
    return figures.count > 2 && Vocabulary.namesChange(paths[column])
      && figures.allSatisfy { $0.kind == .percent || $0.value.magnitude <= .hundred }
  }

  /// A column of one and the same bracketed number, which points to a note.
  private func isNoteMark(_ column: Int) -> Bool {
    let figures = figures(of: column)
    guard figures.count > 1, let first = figures.first?.text, first.utf8.count == 3 else {
      return false
    }
    return first.hasPrefix("(") && figures.allSatisfy { $0.text == first }
  }

  /// Whether the heading names percentages that the cells can be.
  private func namesPercentages(_ column: Int, _ label: Label) -> Bool {
    guard Vocabulary.isPercentage(label) else { return false }
    let values = (headerRows..<grid.height).compactMap { row -> Exact? in
      guard let figure = grid.printed(row, column).figure, figure.kind != .percent else {
        return nil
      }
      return figure.value
    }
    if Vocabulary.saysPercent(label) {
      return values.count { $0 > Exact(1000) } * 3 <= values.count
    }
    return values.allSatisfy { $0 <= .hundred && !$0.isNegative }
  }

  /// Page numbers beside titles: no heading, two columns, numbers that never fall.
  private func isContentsPage(_ column: Int) -> Bool {
    guard headerRows == 0, grid.width == 2, column == 1, grid.height >= 5 else { return false }
    var last = 0
    for row in 0..<grid.height {
      guard let page = grid.printed(row, column).figure?.value.int, page >= last, page < 2000,
        !grid.isEmpty(row, 0)
      else { return false }
      last = page
    }
    return true
  }

  static func measure(of figure: Figure) -> Measure {
    switch figure.kind {
    case .percent: return .percent
    case .points: return .points
    case .money: return .money
    case .rate: return .rate
    case .average: return .average
    default: return .count
    }
  }

  /// The column of names between two years' figures, as accounts print them: last year's stand left
  /// of the name, this year's right.
  private func namesBetween(_ columns: [ColumnReading]) -> Int? {
    let rows = headerRows..<grid.height
    let words = columns.indices.filter { column in
      columns[column].measure == .text
        && rows.count { !grid.isEmpty($0, column) } * 10 >= rows.count * 9
    }
    // Names in the first column too are another list beside it.
    guard rows.count > 2, words.count == 1, let names = words.first, names > 0,
      columns[0].measure != .text,
      names < columns.count - 1
    else { return nil }
    let isFigures = { (column: Int) in
      [.count, .money].contains(columns[column].measure) && !grid.isNoted(paths[column])
    }
    // The same headings on both sides but for the year; without headings, as many figures.
    func headings(_ range: Range<Int>) -> [[String]] {
      range.filter(isFigures).map { column in
        Label(paths[column].joined(separator: " ")).words.filter { !$0.contains { $0.isNumber } }
      }
    }
    let (left, right) = (headings(0..<names), headings(names + 1..<columns.count))
    let starts = rows.count { grid.printed($0, names - 1).isQuantity }
    guard !left.isEmpty, left == right, isFigures(names - 1), starts * 2 > rows.count,
      left.allSatisfy({ !$0.isEmpty }) || headerRows == 0
    else { return nil }
    return names
  }

  /// The column of names right behind the only figures: “12% | under 18”.
  private func namesBehind(_ columns: [ColumnReading]) -> Int? {
    let rows = headerRows..<grid.height
    guard columns.count == 2, rows.count > 2, columns[1].measure == .text,
      rows.allSatisfy({ !grid.isEmpty($0, 1) && grid.printed($0, 0).isQuantity })
    else { return nil }
    switch columns[0].measure {
    case .percent, .money: return 1
    // Bare numbers may as well number the lines.
    case .count: return Vocabulary.total(Label(grid.text(rows.upperBound - 1, 1))) == nil ? nil : 1
    default: return nil
    }
  }

  private func assignLabels(_ columns: inout [ColumnReading]) {
    if let names = namesBetween(columns) {
      columns[names].role = .label
      columns[names].evidence = "names the rows between the figures of two years"
      for index in columns.indices where index != names {
        if grid.isNoted(paths[index]) || ![.count, .money].contains(columns[index].measure) {
          columns[index].role = .words
          columns[index].evidence = "notes"
        }
      }
      return
    }
    guard
      let firstValue = columns.indices.first(where: { index in
        index > 0 && columns[index].measure != .text && columns[index].measure != .empty
      })
    else {
      let names = namesBehind(columns) ?? 0
      for index in columns.indices where names == 0 || index == names {
        columns[index].role = index == names ? .label : .words
      }
      if names > 0 { columns[names].evidence = "names the figures before it" }
      return
    }
    for index in columns.indices {
      let isBefore = index < firstValue
      let holdsWords = columns[index].measure == .text || columns[index].measure == .empty
      if index == 0 && !isUnnamed(columns) || (isBefore && holdsWords) {
        columns[index].role = .label
        columns[index].evidence = "stands before the figures and names the rows"
      } else if holdsWords || columns[index].measure == .date {
        columns[index].role = .words
        columns[index].evidence =
          columns[index].measure == .date ? "dates, pages or references" : "words"
      }
    }
  }

  /// Whether the first column is one of months, quarters or bands like those behind it, and names no
  /// rows.
  private func isUnnamed(_ columns: [ColumnReading]) -> Bool {
    func isOne(_ column: ColumnReading) -> Bool {
      let label = Label(column.label)
      let isBand =
        label.words.count == 2 && label.words.allSatisfy { $0.utf8.allSatisfy(\.isDigit) }
      return [.count, .mixed].contains(column.measure)
        && (isBand || Period(label: column.label).map { !$0.isYear } ?? false)
    }
    return columns.count > 3 && grid.height - headerRows <= 2
      && columns.dropLast().allSatisfy(isOne) || isOnlyRow(columns)
  }

  /// Whether the only row is figures from end to end below a last heading of their total, and the first
  /// is no number that names it.
  private func isOnlyRow(_ columns: [ColumnReading]) -> Bool {
    guard columns.count > 3, grid.height - headerRows == 1, let last = columns.last,
      Vocabulary.total(Label(last.label)) != nil,
      columns.allSatisfy({ [.count, .money].contains($0.measure) && !$0.label.isEmpty })
    else { return false }
    let figures = columns.indices.compactMap { grid.printed(headerRows, $0).figure?.value }
    // Where the others make the total, the first number names the row.
    guard figures.count == columns.count,
      let rest = try? figures.dropFirst().dropLast().reduce(Exact.zero, { try $0 + $1 })
    else { return false }
    return rest != figures.last
  }

  private func assignAsides(_ columns: inout [ColumnReading]) {
    for index in columns.indices where columns[index].role == .value {
      let label = Label(columns[index].label)
      let heading = paths[index].joined()
      if heading.utf8.contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: "+") }),
        ["∆", "Δ", "±", "+/-", "+/–", "+/−"].contains(where: heading.contains)
      {
        columns[index].role = .aside
        columns[index].evidence = "its heading is the sign of a change"
        continue
      }
      if Vocabulary.isCumulative(label) {
        columns[index].role = .cumulative
        columns[index].evidence = "the heading says that it adds up over time"
      } else if Vocabulary.isTarget(label)
        || Vocabulary.isExtreme(Label(columns[index].path.last ?? ""))
        || Vocabulary.isAverage(label)
        || (Vocabulary.isBase(label) && Vocabulary.total(label) == nil)
        || columns[index].measure == .rate || columns[index].measure == .average
      {
        columns[index].role = .aside
        columns[index].evidence = "a target, a comparator, an average or a rate"
      }
    }
  }

  private func assignShares(_ columns: inout [ColumnReading]) {
    for index in columns.indices {
      let isRunning = columns[index].role == .cumulative
      guard columns[index].measure == .percent, columns[index].role == .value || isRunning else {
        continue
      }
      let reading = ShareBinding(grid: grid, headerRows: headerRows, columns: columns)
        .binding(of: index)
      guard let reading else { continue }
      // `Cumulative %` may be what two running totals make, or a running total of shares.
      if isRunning {
        guard case .ratio(let part, let base) = reading.role,
          [part, base].allSatisfy({ columns[$0].role == .cumulative })
        else { continue }
      }
      columns[index].role = reading.role
      columns[index].evidence = reading.evidence
    }
  }
}

extension Grid {
  /// Whether a heading says that the column points to notes.
  fileprivate func isNoted(_ path: [String]) -> Bool {
    ["note", "notes", "ref"].contains(Label(path.last ?? "").text)
  }
}
