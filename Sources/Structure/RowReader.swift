import Figures
import Reports

/// Says what the rows of a table are for, and which rows make up which total.
struct RowReader {
  let grid: Grid
  let headerRows: Int
  let columns: [ColumnReading]

  func rows() -> [RowReading] {
    var rows = (0..<grid.height).map(plain)
    assignOfWhich(&rows)
    assignTotals(&rows)
    return rows
  }

  private var labelColumns: [Int] { columns.indices.filter { columns[$0].role == .label } }

  private var valueColumns: [Int] {
    columns.indices.filter {
      columns[$0].role != .label && columns[$0].role != .words
    }
  }

  private func label(_ row: Int) -> String {
    labelColumns.map { grid.text(row, $0) }.filter { !$0.isEmpty }.joined(separator: " – ")
  }

  private func plain(_ row: Int) -> RowReading {
    let text = label(row)
    var reading = RowReading(
      label: text, role: .part, group: nil, period: Period(label: text),
      evidence: "a row of figures")
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
    let words = Label(text)
    if Vocabulary.total(words) == nil, isAside(row, words, quantities) {
      reading.role = .aside
      reading.evidence = "an average, a rate, a percentage or a change"
    }
    return reading
  }

  /// Rows of percentages, averages and the like among rows of counts.
  private func isAside(_ row: Int, _ words: Label, _ quantities: [Int]) -> Bool {
    if Vocabulary.isAverage(words) || Vocabulary.isCumulative(words) { return true }
    let countColumns = quantities.filter {
      columns[$0].measure == .count || columns[$0].measure == .mixed
        || columns[$0].measure == .money
    }
    guard !countColumns.isEmpty else { return false }
    let percents = countColumns.filter { grid.printed(row, $0).figure?.kind == .percent }
    if percents.count * 2 > countColumns.count { return true }
    return Vocabulary.isPercentage(words) || Vocabulary.isTargetRow(words)
  }

  private func assignOfWhich(_ rows: inout [RowReading]) {
    var parent: Int?
    for row in headerRows..<grid.height {
      let words = Label(rows[row].label)
      guard rows[row].role == .part, Vocabulary.total(words) == nil else {
        if rows[row].role == .heading { parent = nil }
        continue
      }
      if Vocabulary.isOfWhich(words) {
        rows[row].role = .ofWhich
        rows[row].evidence = "“of which”: already counted above"
      } else if grid.table.rows[row].indent > indent(of: parent), let parent,
        isBreakdown(of: parent, from: row, rows)
      {
        rows[row].role = .ofWhich
        rows[row].evidence = "indented below “\(rows[parent].label)” and adding up to it"
      } else {
        parent = row
      }
    }
  }

  private func indent(of row: Int?) -> Int { row.map { grid.table.rows[$0].indent } ?? .max }

  /// Indented rows are a breakdown where they add up to their parent in every column that prints.
  private func isBreakdown(of parent: Int, from row: Int, _ rows: [RowReading]) -> Bool {
    var first = row
    while first - 1 > parent, rows[first - 1].role == .ofWhich { first -= 1 }
    var last = row
    while last + 1 < grid.height, rows[last + 1].role == .part,
      grid.table.rows[last + 1].indent > grid.table.rows[parent].indent
    {
      last += 1
    }
    var agreed = 0
    for column in valueColumns where grid.printed(parent, column).isQuantity {
      let parts = (first...last).compactMap { addend($0, column) }
      guard let total = addend(parent, column), let sum = try? Sums.sum(parts.map { Addend($0) })
      else { continue }
      guard sum == total.value else { return false }
      agreed += 1
    }
    return agreed > 0
  }

  private func addend(_ row: Int, _ column: Int) -> Figure? {
    switch grid.printed(row, column) {
    case .figure(let figure, _): return figure
    case .zeroMark: return Figure(text: "-", value: .zero, kind: .count)
    default: return nil
    }
  }

  private func assignTotals(_ rows: inout [RowReading]) {
    var stack = TotalStack()
    for row in headerRows..<grid.height {
      let indent = grid.table.rows[row].indent
      switch rows[row].role {
      case .heading:
        stack.open(
          heading: row, label: Label(rows[row].label), indent: indent,
          isFollowedByIndented: row + 1 < grid.height && grid.table.rows[row + 1].indent > indent)
        continue
      case .part: break
      default: continue
      }
      guard let (name, column) = totalName(row) else {
        stack.add(row, indent: indent)
        rows[row].group = stack.heading
        continue
      }
      rows[row].group = stack.heading
      let closing = stack.close(
        with: row, name: name, isFirst: stack.isEmpty,
        isInner: column > (labelColumns.first ?? 0), isLast: isLastTotal(row))
      switch closing {
      case .nothing:
        rows[row].role = .part
        rows[row].evidence = "a total with nothing above it"
      case .one(let parts):
        rows[row].role = .total(of: parts)
        rows[row].evidence = "its label is a total of \(parts.count) rows above"
      case .several(let readings):
        rows[row].role = .openTotal(readings)
        rows[row].evidence = "a total whose rows the layout leaves open"
      }
    }
    assignLeadingTotal(&rows)
  }

  /// The name of a total in any label column, and the column.
  private func totalName(_ row: Int) -> (Vocabulary.TotalName, Int)? {
    for column in labelColumns where !grid.isEmpty(row, column) {
      if let name = Vocabulary.total(Label(grid.text(row, column))) { return (name, column) }
    }
    return nil
  }

  private func isLastTotal(_ row: Int) -> Bool {
    !((row + 1)..<max(row + 1, grid.height)).contains {
      totalName($0) != nil && grid.hasQuantity($0)
    }
  }

  /// A bare total in the first row with parts below and no total at the end.
  private func assignLeadingTotal(_ rows: inout [RowReading]) {
    let body = (headerRows..<grid.height).filter { rows[$0].role == .part }
    guard let first = body.first, body.count > 2, first == headerRows,
      let (name, _) = totalName(first), name != .sub,
      name != .named || Label(rows[first].label).words.first == "all"
    else { return }
    let others = body.dropFirst()
    guard !others.contains(where: { totalName($0) != nil }),
      !rows.contains(where: { if case .total = $0.role { true } else { false } })
    else { return }
    rows[first].role = .total(of: Array(others))
    rows[first].evidence = "a total in the first row, its rows below"
  }
}
