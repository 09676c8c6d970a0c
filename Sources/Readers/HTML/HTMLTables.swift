import Figures
import Reports

/// From the cells of a page's tables to the tables of a draft.
extension HTMLReader {
  mutating func openTable(line: Int, isPresentation: Bool) {
    var table = HTMLTable(line: line, at: flow.blocks.count)
    table.isPresentation = isPresentation
    flow.blocks.append(
      FlowBlock(kind: .table(tables.count), runs: 0..<0, edits: 0..<0, line: line))
    openTables.append(tables.count)
    tables.append(table)
  }

  mutating func endCell() {
    guard let table = openTables.last, let last = tables[table].cells.indices.last else { return }
    let start = tables[table].cells[last].blocks.lowerBound
    tables[table].cells[last].blocks = start..<max(start, flow.blocks.count)
  }

  mutating func endTable() throws(ReadError) {
    guard let table = openTables.popLast() else { return }
    tables[table].extent = tables[table].extent.lowerBound..<flow.blocks.count
    tables[table].isLayout = tables[table].arranges(flow)
    if openTables.isEmpty { try emitFlow() }
  }

  mutating func emit(_ table: HTMLTable) throws(ReadError) {
    let rows = table.shownRows
    let grid = try SpanGrid(table, rows)
    if let cut = grid.cut { note(cut.message, line: table.cells[cut.cell].line) }
    guard grid.width > 0 else { return }
    var cells: [Cell] = []
    var indents: [Int] = []
    cells.reserveCapacity(table.cells.count)
    let labels = Set(rows.compactMap(\.cells.first))
    for index in table.cells.indices {
      let cell = table.cells[index]
      let (wording, indent) = words(of: cell, isLabel: labels.contains(index))
      cells.append(CellReading.cell(wording, emptyAt: cell.line, cell.column))
      indents.append(indent)
    }
    let layout = GridRows(table, rows, grid, cells, indents)
    try draft.count(cells: layout.size, line: table.line)
    for ragged in layout.ragged { uneven(ragged) }
    var result = Table(
      rows: SplitFigures.join(layout.rows()), declaredHeaderRows: layout.headerRows)
    guard !result.rows.isEmpty else { return }
    let caption = flow.wording(of: table.caption).text
    if !caption.isEmpty {
      (result.caption, result.captionSource) = (caption, .markup)
    } else if let title = layout.title {
      (result.caption, result.captionSource) = (title, .ownRow)
    }
    draft.add(result)
  }

  private mutating func uneven(_ row: (line: Int, cells: Int, width: Int)) {
    let place = Place(file: file, line: row.line)
    draft.notes.append(
      ReadingNote("this row has \(row.cells) cells, the table \(row.width)", at: place))
  }

  /// The words of a cell, those of data tables inside left out; and how far in they stand.
  private func words(of cell: HTMLTable.Cell, isLabel: Bool) -> (Wording, indent: Int) {
    var blocks: [FlowBlock] = []
    var index = cell.blocks.lowerBound
    if !isLabel, cell.blocks.count == 1, flow.blocks[index].kind == .paragraph {
      return (flow.wording(of: [flow.blocks[index]]), 0)
    }
    while index < cell.blocks.upperBound {
      let block = flow.blocks[index]
      index += 1
      switch block.kind {
      case .gap: continue
      case .table(let inner):
        if !tables[inner].isLayout { index = max(index, tables[inner].extent.upperBound) }
      default: if !block.isBetweenCells { blocks.append(block) }
      }
    }
    var wording = flow.wording(of: blocks)
    var indent = blocks.first?.indent ?? 0
    // A dash that stands alone is a zero; before words it is a bullet.
    if isLabel, case let width = DraftRow.bullet(wording.bytes, at: 0), width > 0,
      width + 1 < wording.bytes.count, wording.bytes[width] == 0x20
    {
      wording.removeFirst(width + 1)
      indent += 2
    }
    return (wording, indent)
  }
}
