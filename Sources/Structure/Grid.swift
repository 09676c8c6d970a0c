import Figures
import Reports

/// A table's cells by row and column, ragged rows filled with nothing.
struct Grid {
  let table: Table
  let width: Int

  init(_ table: Table) {
    self.table = table
    width = table.width
  }

  var height: Int { table.rows.count }

  func cell(_ row: Int, _ column: Int) -> Cell? {
    let cells = table.rows[row].cells
    return column < cells.count ? cells[column] : nil
  }

  func printed(_ row: Int, _ column: Int) -> Printed { cell(row, column)?.quantity ?? .empty }

  func text(_ row: Int, _ column: Int) -> String { cell(row, column)?.text ?? "" }

  func isEmpty(_ row: Int, _ column: Int) -> Bool { printed(row, column) == .empty }

  /// Whether the cell prints a quantity and not a year, a period or a range that names something.
  func isQuantity(_ row: Int, _ column: Int) -> Bool {
    switch printed(row, column) {
    case .zeroMark, .suppressed: return true
    case .figure(let figure, _): return !Grid.isName(figure, text: text(row, column))
    default: return false
    }
  }

  /// Whether a figure names a period or a band instead of counting something.
  static func isName(_ figure: Figure, text: String) -> Bool {
    if figure.kind == .range { return true }
    // `2024 %` heads the percentages of a year.
    guard [.count, .percent].contains(figure.kind), let year = figure.value.int,
      (1990...2099).contains(year)
    else { return false }
    return !text.contains(",")
  }

  func hasQuantity(_ row: Int) -> Bool { (0..<width).contains { isQuantity(row, $0) } }

  func filled(_ row: Int) -> [Int] { (0..<width).filter { !isEmpty(row, $0) } }
}
