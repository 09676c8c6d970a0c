import Figures
import Reports

/// A header row whose empty first cell was lost on the way out of a web page, so that each heading stands
/// one column too far left and the last column has none.
struct LostCorner {
  private let rows: [DraftRow]

  init(_ rows: [DraftRow]) { self.rows = rows }

  /// The rows, with the headings where they belong.
  func mended() -> [DraftRow] {
    guard isLost, var header = rows.first, let cell = header.cells.popLast(),
      let segments = header.segments.popLast()
    else { return rows }
    header.cells.insert(cell, at: 0)
    header.segments.insert(segments, at: 0)
    return [header] + rows.dropFirst()
  }

  /// Whether every row is full but for the last heading, and the first heading cannot name labels, or
  /// the last one is a total that the last figures must be.
  private var isLost: Bool {
    guard let header = rows.first, header.cells.count > 2, rows.count > 2,
      let last = header.cells.last, last.isEmpty,
      header.cells.dropLast().allSatisfy({ !$0.isEmpty })
    else { return false }
    let body = rows.dropFirst()
    let figures = body.compactMap { row in
      row.cells.count == header.cells.count ? row.cells.last?.printed.figure : nil
    }
    guard figures.count == body.count, figures.allSatisfy({ $0.kind != .percent }),
      body.allSatisfy({ !($0.cells.first?.isEmpty ?? true) && !TableShape.isQuantity($0.cells[0]) })
    else { return false }
    let names = header.cells.dropLast().map { Label($0.text) }
    return Period(label: header.cells[0].text) != nil || names.last?.words == ["total"]
  }
}
