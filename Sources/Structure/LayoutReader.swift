import Figures
import Reports

extension Layout {
  /// Reads what a table's rows and columns are.
  public init(of table: Table) {
    let grid = Grid(table)
    let headers = HeaderReader(grid: grid)
    let headerRows = headers.count()
    let paths = headers.paths(headerRows: headerRows)
    let columns = ColumnReader(grid: grid, headerRows: headerRows, paths: paths).columns()
    let rows = RowReader(grid: grid, headerRows: headerRows, columns: columns).rows()
    self.init(
      columns: columns, rows: rows, headerRows: headerRows,
      segments: Layout.segments(rows), isData: Layout.isData(columns, rows))
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
  private static func segments(_ rows: [RowReading]) -> [Segment] {
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
          segments.append(Segment(heading: nil, parts: parts, total: index))
          return segments
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
