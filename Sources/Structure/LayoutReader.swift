import Figures
import Reports

extension Layout {
  /// Reads what a table's rows and columns are; `isRounded` where words beside the table say that its
  /// figures are in thousands or millions.
  public init(of table: Table, isRounded: Bool = false) {
    let grid = Grid(table)
    let headers = HeaderReader(grid: grid)
    let headerRows = headers.count()
    let paths = headers.paths(headerRows: headerRows)
    let columns = ColumnReader(
      grid: grid, headerRows: headerRows, paths: paths, isRounded: isRounded
    ).columns()
    let steps = Steps(grid: grid, headerRows: headerRows, columns: columns).find()
    let reader = RowReader(
      grid: grid, headerRows: headerRows, columns: columns, isInSteps: steps != nil)
    let (rows, statements) = reader.read()
    self.init(
      columns: columns, rows: rows, headerRows: headerRows,
      segments: Layout.segments(rows, statements), isData: Layout.isData(columns, rows))
    guard isData else { return }
    self.steps = steps ?? []
    let across = ColumnStatements(grid: grid, headerRows: headerRows, columns: columns)
    self.statements = statements + across.find(rows)
    for statement in self.statements where statement.axis == .columns {
      self.columns[statement.stated].evidence = across.evidence(of: statement)
    }
    rowShares = RowShares(
      grid: grid, headerRows: headerRows, columns: columns, valueColumns: valueColumns
    ).find(rows)
    for share in rowShares {
      let base: String
      switch share.base {
      case .row(let row): base = rows[row].label
      case .column(let column): base = columns[column].label
      case .rows(let row, let other): base = rows[row].label + " + " + rows[other].label
      }
      self.rows[share.row].evidence = "percentages of “\(rows[share.part].label)” in “\(base)”"
    }
  }

  private static func isData(_ columns: [ColumnReading], _ rows: [RowReading]) -> Bool {
    let values = columns.filter {
      switch $0.role {
      case .label, .words: return false
      default: return true
      }
    }
    return !values.isEmpty
      && rows.contains {
        switch $0.role {
        case .part, .total, .openTotal, .ofWhich, .aside: return true
        default: return false
        }
      }
  }

  /// Groups of parts, each with its heading and its total.
  private static func segments(_ rows: [RowReading], _ statements: [Statement]) -> [Segment] {
    var segments: [Segment] = []
    var current = Segment(heading: nil, parts: [], total: nil)
    func hasContent(_ segment: Segment) -> Bool { !segment.parts.isEmpty || segment.total != nil }
    for (index, row) in rows.enumerated() {
      switch row.role {
      case .heading:
        if hasContent(current) { segments.append(current) }
        current = Segment(heading: index, parts: [], total: nil)
      case .part:
        if current.heading != row.group, row.group == nil, hasContent(current) {
          segments.append(current)
          current = Segment(heading: nil, parts: [], total: nil)
        }
        current.parts.append(index)
      case .total(let parts):
        if let first = parts.first, first > index {
          let groups = statements.filter { $0.kind == .breakdown && $0.stated == index }
          return segments
            + ([parts] + groups.map(\.added)).map { parts in
              Segment(heading: parts.first.flatMap { rows[$0].group }, parts: parts, total: index)
            }
        }
        current.total = index
        if Set(parts) != Set(current.parts) { current.parts = parts }
        segments.append(current)
        current = Segment(heading: nil, parts: [], total: nil)
      case .openTotal:
        current.total = index
        segments.append(current)
        current = Segment(heading: nil, parts: [], total: nil)
      case .header, .ofWhich, .aside, .words: continue
      }
    }
    if hasContent(current) { segments.append(current) }
    return segments
  }
}
