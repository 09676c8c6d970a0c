import Figures
import Reports

/// Puts figures together whose sign of money, bracket or per cent stands in a cell of its own, as
/// accounts on web pages lay them out: `$`, `(45`, `)%`.
///
/// The figure keeps its own words and place; only what it is read as changes.
struct SplitFigures {
  private let rows: [Row]
  /// The column that stands for each row in the run of columns that is being joined.
  private var shown: [Int]
  /// Figures that were read together with their signs, by row and column.
  private var joined: [Spot: Printed] = [:]

  private struct Spot: Hashable {
    let row: Int
    let column: Int
  }

  /// The rows with split figures joined, and without the columns that only held their signs.
  static func join(_ rows: [Row]) -> [Row] {
    let isOpen = rows.contains { row in
      row.cells.contains { $0.isSpanned || isSign($0) }
    }
    guard isOpen else { return rows }
    var reader = SplitFigures(rows)
    return reader.join()
  }

  private init(_ rows: [Row]) {
    self.rows = rows
    shown = Array(repeating: 0, count: rows.count)
  }

  private mutating func join() -> [Row] {
    let width = rows.reduce(0) { max($0, $1.cells.count) }
    var columns: [[Int]] = []
    for next in 1..<max(1, width) where !takes(next) {
      columns.append(shown)
      shown = Array(repeating: next, count: rows.count)
    }
    columns.append(shown)
    guard columns.count < width || !joined.isEmpty else { return rows }
    return rows.indices.map { row in
      var result = rows[row]
      result.cells = columns.compactMap { column in
        guard column[row] < rows[row].cells.count else { return nil }
        return cell(row, column[row])
      }
      return result
    }
  }

  private func cell(_ row: Int, _ column: Int) -> Cell {
    var cell = rows[row].cells[column]
    guard let printed = joined[Spot(row: row, column: column)] else { return cell }
    cell.printed = printed
    if case .figure(let figure, _) = printed, !cell.figures.isEmpty {
      cell.figures[0].figure = figure
    }
    return cell
  }

  /// Whether the next column is one with those before it; if so it is joined to them.
  private mutating func takes(_ next: Int) -> Bool {
    var pairs: [(row: Int, column: Int, printed: Printed?)] = []
    var (fillsLeft, fillsRight, joins) = (false, false, false)
    for row in rows.indices {
      let column = shown[row]
      let cells = rows[row].cells
      let left = column < cells.count ? cells[column] : nil
      let right = next < cells.count ? cells[next] : nil
      guard let right, !right.isEmpty || right.isSpanned else {
        if let left, !left.isEmpty { fillsLeft = true }
        continue
      }
      guard let left, !left.isEmpty else {
        // What a cell further left spans is no place of its own.
        if !right.isEmpty {
          fillsRight = true
          pairs.append((row, next, nil))
        }
        continue
      }
      if right.isSpanned, right.isEmpty || right.text == left.text { continue }
      guard let together = together(left, right, row, column, next) else { return false }
      joins = true
      pairs.append((row, together.column, together.printed))
    }
    guard joins || !fillsLeft || !fillsRight else { return false }
    for pair in pairs {
      if let printed = pair.printed {
        joined[Spot(row: pair.row, column: pair.column)] = printed
      }
      shown[pair.row] = pair.column
    }
    return true
  }

  /// A sign and a figure, read as one.
  private func together(
    _ left: Cell, _ right: Cell, _ row: Int, _ column: Int, _ next: Int
  ) -> (column: Int, printed: Printed)? {
    let isPrefix = SplitFigures.prefixes.contains(left.text)
    let isSuffix = SplitFigures.suffixes.contains(right.text)
    guard isPrefix != isSuffix else { return nil }
    let own = isPrefix ? next : column
    let before = joined[Spot(row: row, column: own)] ?? rows[row].cells[own].printed
    guard !SplitFigures.isYear(isPrefix ? right : left) else { return nil }
    if case .figure(var figure, let share) = Printed(cell: left.text + right.text) {
      if case .figure(let first, _) = before, figure.kind == .count || figure.kind == .unknown {
        figure.kind = first.kind
      }
      figure.text = rows[row].cells[own].text
      return (own, .figure(figure, share: share))
    }
    switch before {
    case .zeroMark, .unavailable, .suppressed, .pending: return (own, before)
    case .words where isOpenBracket(rows[row].cells[own].text): return (own, before)
    default: return nil
    }
  }

  /// `(45`, which waits for its bracket.
  private func isOpenBracket(_ text: String) -> Bool {
    text.utf8.first == UInt8(ascii: "(") && Printed(cell: text + ")").figure != nil
  }

  /// A year above its figures, with the unit beside it.
  private static func isYear(_ cell: Cell) -> Bool {
    guard let year = cell.printed.figure?.value.int else { return false }
    return (1900...2100).contains(year) && !cell.text.contains(",")
  }

  private static func isSign(_ cell: Cell) -> Bool {
    cell.text.utf8.count <= 4 && !cell.isEmpty
      && (prefixes.contains(cell.text) || suffixes.contains(cell.text))
  }

  private static let prefixes: Set<String> = [
    "$", "£", "€", "US$", "A$", "S$", "(", "$(", "£(", "€(",
  ]

  private static let suffixes: Set<String> = ["%", ")", ")%", "%)", ") %", "pp", "pts", "ppt"]
}
