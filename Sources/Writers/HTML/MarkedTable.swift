import Tickmark

/// How a table of the draft is set: its head, its column of labels, and how each cell opens.
struct MarkedTable {
  private let table: Reports.Table
  private let headers: Int
  private let labels: Int
  private let spans: Spans
  /// The columns of figures, whose headings stand above them, at their right.
  private let numeric: Set<Int>
  /// The rows that name those below them.
  private let groups: Set<Int>

  init(_ table: Reports.Table, headers: Int, labels: Int) {
    self.table = table
    self.headers = headers
    self.labels = labels
    spans = Spans(table)
    var numeric: Set<Int> = []
    for row in table.rows.dropFirst(headers) {
      for (column, cell) in row.cells.enumerated()
      where cell.printed.figure != nil && column != labels {
        numeric.insert(column)
      }
    }
    self.numeric = numeric
    groups = Set(
      table.rows.indices.filter { row in
        row >= headers && table.rows[row].cells.dropFirst().allSatisfy(\.isEmpty)
      })
  }

  /// What opens before a row: the head, the body, or nothing.
  func opening(of row: Int) -> StaticString {
    if row == headers { return row > 0 ? "</thead>\n<tbody>\n" : "<tbody>\n" }
    return row == 0 ? "<thead>\n" : ""
  }

  /// What is open behind the last row.
  var ending: StaticString {
    if table.rows.isEmpty { return "" }
    return headers >= table.rows.count && headers > 0 ? "</thead>\n" : "</tbody>\n"
  }

  /// Opens a cell and says whether it is a heading; nil where another cell spans into it.
  func open(_ row: Int, _ column: Int, to sink: inout ByteSink) -> Bool? {
    guard let span = spans.span(row, column) else { return nil }
    let cell = table.rows[row].cells[column]
    let isGroup = groups.contains(row)
    let isHeader = row < headers && !cell.isEmpty
    let isLabel = row >= headers && column == labels && !cell.isEmpty && !isGroup
    sink.write(own: isHeader || isLabel ? "<th" : "<td")
    if isHeader { sink.write(own: span.columns > 1 ? " scope=\"colgroup\"" : " scope=\"col\"") }
    if isLabel { sink.write(own: " scope=\"row\"") }
    if isGroup, column == 0 { sink.write(own: " class=\"g\"") }
    if row >= headers ? cell.printed.isQuantity : isHeader && numeric.contains(column) {
      sink.write(own: " class=\"n\"")
    }
    if span.columns > 1 { sink.write(" colspan=\"\(span.columns)\"") }
    if span.rows > 1 { sink.write(" rowspan=\"\(span.rows)\"") }
    sink.write(own: ">")
    return isHeader || isLabel
  }
}

/// How far each cell of a table reaches, where others repeat it.
struct Spans {
  /// The columns and rows that a cell covers.
  struct Span {
    var columns = 1
    var rows = 1
  }

  private let table: Reports.Table
  private let hasSpans: Bool

  init(_ table: Reports.Table) {
    self.table = table
    hasSpans = table.rows.contains { $0.cells.contains(where: \.isSpanned) }
  }

  /// What the cell covers; nil where another one covers it.
  func span(_ row: Int, _ column: Int) -> Span? {
    var span = Span()
    guard hasSpans else { return span }
    let cell = table.rows[row].cells[column]
    // A repeated cell stands where the one that it repeats stands.
    if cell.isSpanned { return hasOrigin(of: cell, row, column) ? nil : span }
    while repeats(cell, row, column + span.columns) { span.columns += 1 }
    while (column..<(column + span.columns)).allSatisfy({ repeats(cell, row + span.rows, $0) }) {
      span.rows += 1
    }
    return span
  }

  private func repeats(_ cell: Cell, _ row: Int, _ column: Int) -> Bool {
    guard table.rows.indices.contains(row), table.rows[row].cells.indices.contains(column) else {
      return false
    }
    let other = table.rows[row].cells[column]
    return other.isSpanned && other.stretch == cell.stretch
  }

  /// Whether a cell to the left or above is the one that this one repeats.
  private func hasOrigin(of cell: Cell, _ row: Int, _ column: Int) -> Bool {
    var (top, left) = (row, column)
    while left > 0, table.rows[row].cells[left - 1].stretch == cell.stretch { left -= 1 }
    while top > 0, table.rows[top - 1].cells.indices.contains(left),
      table.rows[top - 1].cells[left].stretch == cell.stretch
    {
      top -= 1
    }
    guard !table.rows[top].cells[left].isSpanned else { return false }
    // Only a whole rectangle can be drawn as one cell; a torn one is drawn as it stands.
    guard let span = span(top, left) else { return false }
    return row < top + span.rows && column < left + span.columns
  }
}

/// The checks that stand at a table without a figure of their own, by row and column.
struct MarkedRows {
  private var places: [(row: Int, column: Int, check: Int)] = []
  /// Checks that belong to no row.
  private(set) var rest: [Int] = []

  init(_ checks: [Int], of table: Reports.Table, _ all: [Check]) {
    for check in checks {
      let place = all[check].place
      guard let row = table.rows.lastIndex(where: { $0.line <= place.line }),
        !table.rows[row].cells.isEmpty
      else {
        rest.append(check)
        continue
      }
      let cells = table.rows[row].cells
      let own = cells.lastIndex { !$0.isSpanned && $0.stretch.column <= place.column ?? .max }
      places.append((row, own ?? 0, check))
    }
  }

  /// The checks of a cell.
  mutating func take(_ row: Int, _ column: Int) -> [Int] {
    guard !places.isEmpty else { return [] }
    return places.filter { $0.row == row && $0.column == column }.map(\.check)
  }
}
