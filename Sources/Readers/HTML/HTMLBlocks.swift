import Figures
import Reports

/// From the runs of a page to the blocks of a draft.
extension HTMLReader {
  /// Ends the block that is being read, and hands over what is complete.
  mutating func breakBlock() throws(ReadError) {
    closeBlock()
    if openTables.isEmpty, flow.blocks.count >= 64 { try emitFlow() }
  }

  mutating func closeBlock() {
    let top = open.top
    if let block = flow.close(
      as: top.kind, isBetweenCells: top.surrounding == .betweenCells)
    {
      switch top.surrounding {
      case .caption:
        if let table = openTables.last { tables[table].caption.append(block) }
      case .title:
        if lacksHeadings {
          var title = block
          title.kind = .heading(1)
          flow.blocks.append(title)
        }
      default: flow.blocks.append(block)
      }
    }
    if let line = pendingGap {
      pendingGap = nil
      addGapBlock(line: line)
    }
  }

  mutating func addGap(line: Int) throws(ReadError) {
    exhibits += 1
    guard flow.isBlank else {
      pendingGap = line
      return
    }
    addGapBlock(line: line)
    try breakBlock()
  }

  private mutating func addGapBlock(line: Int) {
    flow.blocks.append(FlowBlock(kind: .gap, runs: 0..<0, edits: 0..<0, line: line))
  }

  /// Hands the blocks that were read over to the draft.
  mutating func emitFlow() throws(ReadError) {
    // Up to here blocks belong to the cells of a table.
    var cellsEnd = 0
    for index in flow.blocks.indices {
      let block = flow.blocks[index]
      if case .table(let table) = block.kind {
        guard !tables[table].isLayout else { continue }
        cellsEnd = max(cellsEnd, tables[table].extent.upperBound)
        try emit(tables[table])
        continue
      }
      guard index >= cellsEnd || block.isBetweenCells else { continue }
      emit(block)
      try draft.checkFigures(line: block.line)
    }
    flow.clear()
    tables.removeAll(keepingCapacity: true)
  }

  private mutating func emit(_ block: FlowBlock) {
    if block.kind == .gap {
      draft.add(.gap, lines: block.line...block.line)
      return
    }
    var wording = flow.wording(of: [block])
    guard !wording.bytes.isEmpty else { return }
    let marker = Marker(wording.bytes, from: 0, to: wording.bytes.count)
    // Footnotes keep their marks: (1) and * say that the words are one.
    let isNote = wording.bytes[0] == UInt8(ascii: "(") || wording.bytes[0] == UInt8(ascii: "*")
    let last = wording.pieces.last?.line ?? block.line
    let lines = block.line...max(block.line, last)
    let printed = wording
    if marker.kind != .none, !isNote { wording.removeFirst(marker.end) }
    let number = isNote ? 0 : marker.number
    if case .heading(let level) = block.kind {
      draft.addHeading(
        Sentences.whole(wording), level: level, marker: isNote ? nil : marker, lines: lines)
      return
    }
    if block.kind == .paragraph, block.isBold,
      let level = Headings.level(
        of: Headings.Candidate(
          wording: wording, marker: marker, isBold: true, lineCount: 1,
          isMarkedUp: !lacksHeadings))
    {
      draft.addHeading(
        Sentences.whole(wording), level: level, marker: isNote ? nil : marker, lines: lines)
      return
    }
    let isList = block.kind == .item
    let sentences = Sentences.of(isList && marker.kind != .bullet ? printed : wording)
    guard !sentences.isEmpty else { return }
    let isItem = isList || (!isNote && (marker.kind == .bullet || marker.kind == .ordinal))
    if !isList, number > 0 { draft.firstNumbers[draft.blocks.count] = number }
    draft.add(
      isItem ? .item(sentences) : .paragraph(sentences), lines: lines,
      marker: isList || isNote ? nil : marker)
  }
}
