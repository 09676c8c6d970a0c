import Figures
import Reports

/// Reads a page: tags in, blocks and tables out, in one pass over the source and without recursion.
struct HTMLReader {
  let bytes: [UInt8]
  let file: String
  var draft: Draft
  var open = OpenElements()
  var flow: Flow
  var places: PlaceCounter
  /// The tables read since the last outermost one ended, and those of them still open.
  var tables: [HTMLTable] = []
  var openTables: [Int] = []
  /// Pictures and tables met so far: a figure without either is a picture itself.
  var exhibits = 0
  /// A picture among the words of a block, which stands behind the block.
  var pendingGap: Int?
  /// Without any heading, the title of the window is one.
  var lacksHeadings = false
  private var said: Set<String> = []

  init(_ source: Source, file: String) {
    bytes = source.bytes
    self.file = file
    draft = Draft(file: file)
    draft.notes = source.notes
    flow = Flow(bytes)
    places = PlaceCounter(bytes)
  }

  mutating func read() throws(ReadError) -> Report {
    lacksHeadings = !hasHeadings()
    var tokens = MarkupTokenizer(bytes, as: .html)
    while let token = tokens.next() {
      switch token.kind {
      case .text, .literal:
        if !open.top.isHidden {
          flow.add(
            token.start..<token.end, isLiteral: token.kind == .literal, isBold: open.top.isBold,
            &places)
        }
      case .open: try start(token)
      case .close: try end(token)
      case .hidden: continue
      }
    }
    let hiding = open.stack.first(where: \.startsHiding)
    while !open.stack.isEmpty { try pop() }
    closeBlock()
    try emitFlow()
    var flaws = tokens.flaws
    if let hiding, !flaws.contains(where: { $0.offset == hiding.offset }) {
      flaws.append((hiding.offset, "an element that nothing closes hides the rest"))
    }
    var counter = PlaceCounter(bytes)
    for flaw in flaws.sorted(by: { $0.offset < $1.offset }) {
      counter.move(to: flaw.offset)
      draft.notes.append(ReadingNote(flaw.what, at: Place(file: file, line: counter.line)))
    }
    return draft.report(as: .html)
  }

  /// Whether any heading's tag stands in the page; without one, the window's title is the heading.
  private func hasHeadings() -> Bool {
    var offset = 0
    while offset + 2 < bytes.count {
      if bytes[offset] == 0x3C, bytes[offset + 1] | 32 == UInt8(ascii: "h"),
        bytes[offset + 2] &- UInt8(ascii: "1") < 6
      {
        return true
      }
      offset += 1
    }
    return false
  }

  /// Adds a remark on the reading, each only once a page.
  mutating func note(_ message: String, line: Int) {
    guard said.count < Limits.raggedNotes, said.insert(message).inserted else { return }
    draft.notes.append(ReadingNote(message, at: Place(file: file, line: line)))
  }

  mutating func line(at offset: Int) -> Int {
    places.move(to: offset)
    return places.line
  }

  // MARK: Tags

  private mutating func start(_ token: MarkupToken) throws(ReadError) {
    let (element, key) = Element.named(token.name, in: bytes)
    try closeImplied(by: element)
    if element.isBlock { try breakBlock() }
    let top = open.top
    let attributes = HTMLAttributes(token, element, in: bytes)
    let isHidden = top.isHidden || attributes.isHidden || element == .unseen
    switch element {
    case .lineBreak:
      if !isHidden, flow.breakLine(), top.surrounding == .flow { try breakBlock() }
      return
    case .picture, .frame:
      if !isHidden, !attributes.isDot { try addGap(line: line(at: token.start)) }
      // img and embed have no end; what svg and canvas hold is part of the picture.
      if element == .picture, "ie".utf8.contains(bytes[token.name.lowerBound] | 32) { return }
    case .rule, .void, .columns: return
    default: break
    }
    var opened = OpenElement(element: element, key: key)
    opened.isHidden = isHidden || element == .picture || element == .frame
    opened.startsHiding = opened.isHidden && !top.isHidden
    opened.isBold = top.isBold || element == .bold
    opened.surrounding = top.surrounding
    opened.kind = top.kind
    opened.offset = token.start
    if !isHidden { try enter(&opened, element, token, attributes) }
    if open.isFull {
      note(
        "elements nested deeper than \(Limits.depth): read as if they stood side by side",
        line: line(at: token.start))
      try pop()
    }
    open.push(opened)
  }

  /// What starts with an element, and what the words inside it are.
  private mutating func enter(
    _ opened: inout OpenElement, _ element: Element, _ token: MarkupToken,
    _ attributes: HTMLAttributes
  ) throws(ReadError) {
    switch element {
    case .heading: opened.kind = .heading(Int(bytes[token.name.upperBound - 1]) - 48)
    case .item: opened.kind = .item
    case .caption:
      if !openTables.isEmpty { opened.surrounding = .caption }
    case .title: opened.surrounding = .title
    case .raised: opened.mark = flow.openRaised(token.start..<token.end, &places)
    case .figure: opened.mark = exhibits
    case .struck:
      note("struck-out words are left out, here and below", line: line(at: token.start))
      (opened.isHidden, opened.startsHiding) = (true, true)
    case .table:
      opened.owns = true
      opened.surrounding = .betweenCells
      opened.kind = .paragraph
      exhibits += 1
      openTable(line: line(at: token.start), isPresentation: attributes.isPresentation)
    case .rowGroup:
      guard let table = openTables.last else { return }
      opened.owns = true
      // thead, tbody or tfoot: the second letter tells them apart.
      let second = bytes[token.name.lowerBound + 1] | 32
      let group: HTMLTable.Group =
        second == UInt8(ascii: "h") ? .head : second == UInt8(ascii: "f") ? .foot : .body
      tables[table].openGroup(group)
    case .row:
      guard let table = openTables.last else { return }
      tables[table].openRow(line: line(at: token.start))
    case .cell:
      guard let table = openTables.last else { return }
      opened.owns = true
      opened.surrounding = .cell
      opened.kind = .paragraph
      places.move(to: token.end)
      var cell = HTMLTable.Cell(
        blocks: flow.blocks.count..<flow.blocks.count, line: places.line, column: places.column)
      cell.columns = attributes.columns
      cell.rows = attributes.rows
      cell.isHeader = bytes[token.name.lowerBound + 1] | 32 == UInt8(ascii: "h")
      cell.namesRow = attributes.namesRow
      tables[table].add(cell)
    default: break
    }
  }

  /// Ends what a start tag ends without saying so.
  private mutating func closeImplied(by element: Element) throws(ReadError) {
    switch element {
    case .row: try close(downTo: open.innermost([.rowGroup, .table]))
    case .cell: try close(downTo: open.innermost([.row, .rowGroup, .table]))
    case .rowGroup, .caption, .columns: try close(downTo: open.innermost([.table]))
    case .table:
      // A table that stands in another one, but in none of its cells, ends it.
      if let index = open.innermost([.cell, .caption, .table]),
        open.stack[index].element == .table
      {
        try close(downTo: index - 1)
      }
    case .item: try close(.item, within: [.list, .cell, .caption, .table])
    case .term: try close(.term, within: [.definitions, .cell, .caption, .table])
    case .body: return
    default: break
    }
    if element == .heading, open.top.element == .heading { try pop() }
    let endsParagraph = element.isBlock && element != .title
    if endsParagraph, open.holds(.paragraph), element != .row, element != .cell {
      try close(.paragraph, within: [.cell, .caption, .table])
    }
  }

  private mutating func close(_ element: Element, within bounds: ElementSet) throws(ReadError) {
    guard open.holds(element) else { return }
    let set: ElementSet = [element]
    if let index = open.innermost(set, within: bounds) { try close(downTo: index - 1) }
  }

  /// Ends all elements above an index.
  private mutating func close(downTo index: Int?) throws(ReadError) {
    guard let index else { return }
    while open.stack.count > index + 1 { try pop() }
  }

  private mutating func end(_ token: MarkupToken) throws(ReadError) {
    let (element, key) = Element.named(token.name, in: bytes)
    if element.isBlock { try breakBlock() }
    if element == .body { return }
    guard let index = open.closed(by: element, key: key) else { return }
    let closed = open.stack[index]
    guard element.isInline, !closed.startsHiding else {
      try close(downTo: index - 1)
      return
    }
    if element == .raised, !closed.isHidden {
      flow.closeRaised(closed.mark, token.start..<token.end, &places)
    }
    _ = open.remove(at: index)
  }

  mutating func pop() throws(ReadError) {
    let top = open.top
    if top.element.isBlock { try breakBlock() }
    _ = open.remove(at: open.stack.count - 1)
    guard !top.isHidden else { return }
    switch top.element {
    case .cell where top.owns: endCell()
    case .rowGroup where top.owns:
      if let table = openTables.last { tables[table].closeGroup() }
    case .table where top.owns: try endTable()
    case .figure where top.mark == exhibits: try addGap(line: line(at: top.offset))
    default: break
    }
  }
}
