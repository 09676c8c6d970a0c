import Figures
import Reports

/// What a row looks like, as far as telling tables apart needs it.
enum TableShape {
  /// Whether a cell prints a quantity; a year is a label.
  static func isQuantity(_ cell: Cell) -> Bool {
    guard cell.printed.isQuantity else { return false }
    guard let figure = cell.printed.figure else { return true }
    guard figure.kind == .count || figure.kind == .range || figure.kind == .unknown else {
      return true
    }
    return !isYear(cell.text)
  }

  /// Whether a row prints a quantity behind its label.
  static func holdsQuantity(_ row: DraftRow) -> Bool {
    for index in row.cells.indices.dropFirst() where isQuantity(row.cells[index]) { return true }
    return false
  }

  /// Whether a row names columns: words or periods behind the first cell, and no quantity.
  static func isHeader(_ row: DraftRow) -> Bool {
    var words = 0
    for index in row.cells.indices.dropFirst() where !row.cells[index].isEmpty {
      if isQuantity(row.cells[index]) { return false }
      words += 1
    }
    return words > 0 && words * 2 >= row.cells.count - 1
  }

  /// Whether a row sums up those above it, by its label.
  static func isTotal(_ row: DraftRow) -> Bool {
    row.cells.first { !$0.isEmpty }.map { namesTotal($0.text) } ?? false
  }

  /// Whether a label names a total.
  static func namesTotal(_ label: String) -> Bool {
    let text = label.lowercased()
    return text.hasPrefix("total") || text.hasPrefix("grand total") || text.hasSuffix(" total")
      || text.hasPrefix("overall")
  }

  /// Words that head columns in every report: quarters, periods, totals, numbers, shares.
  static func isHeaderWord(_ text: String) -> Bool {
    headerWords.contains(text.lowercased()) || Period(label: text) != nil
  }

  private static let headerWords: Set<String> = [
    "total", "totals", "number", "no.", "no", "count", "figure", "%", "percentage", "per cent",
    "percent", "share", "change", "% change", "£", "£000", "£m", "amount", "% of total",
  ]

  private static func isYear(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.count >= 4, bytes.count <= 24 else { return false }
    return Period(label: text).map { $0.isYear } ?? false
  }
}
