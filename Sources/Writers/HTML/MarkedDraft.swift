import Tickmark

/// The whole report as it was read, with a mark at every figure.
struct MarkedDraft {
  private let dossier: Dossier
  private let flags: Flags
  private let report: Report
  /// The figure of the audit that comes next in reading order.
  private var next = 0

  init(_ dossier: Dossier) {
    self.dossier = dossier
    report = dossier.audit.report
    flags = Flags(dossier)
  }

  mutating func write(to sink: inout ByteSink) {
    dossier.section("draft", to: &sink)
    dossier.heading(1, "The draft, marked", id: "draft", to: &sink)
    sink.write(own: MarkedDraft.legend)
    sink.write(own: "<div class=\"sheet\">\n")
    writeBlocks(to: &sink)
    writeRest(to: &sink)
    sink.write(own: "</div>\n</section>\n")
  }

  private static let legend: StaticString = """
    <ul class="legend"><li class="t"><b>✓</b> ticked: it agrees with what it was compared with</li>\
    <li class="x"><b>✗</b> contradicted; the number is that of the finding</li>\
    <li class="o"><b>○</b> could not be checked; the letter is that of the reason</li>\
    <li class="u"><b><span>12</span></b> dotted below: nobody looked at it</li>\
    <li>plain: no quantity, such as a date</li></ul>

    """

  private mutating func writeBlocks(to sink: inout ByteSink) {
    var section = -1
    var named: Set<Int> = []
    var isInList = false
    // The page's own headings stand above those of the draft, and no level is left out.
    let top = dossier.level + 1
    var last = top
    for (index, block) in report.blocks.enumerated() {
      var isItem = false
      if case .item = block.content { isItem = true }
      if isInList, !isItem || block.section != section { sink.write(own: "</ul>\n") }
      if block.section != section {
        if section >= 0 { sink.write(own: "</section>\n") }
        section = block.section
        sink.write(own: "<section class=\"s\"")
        if named.insert(section).inserted { dossier.name("id", "s", section, &sink) }
        sink.write(own: ">\n")
        isInList = false
      }
      if isItem, !isInList { sink.write(own: "<ul>\n") }
      isInList = isItem
      switch block.content {
      case .heading(let sentence, let level):
        let own = min(6, min(top + max(1, level), last + 1))
        last = own
        sink.write("<h\(own)>")
        write([sentence], of: index, to: &sink)
        sink.write("</h\(own)>\n")
      case .paragraph(let sentences):
        sink.write(own: "<p>")
        write(sentences, of: index, to: &sink)
        sink.write(own: "</p>\n")
      case .item(let sentences):
        sink.write(own: "<li>")
        write(sentences, of: index, to: &sink)
        sink.write(own: "</li>\n")
      case .table(let table):
        write(table: table, of: index, to: &sink)
      case .gap:
        sink.write(own: "<p class=\"blank\">an empty space, as of a picture")
        write(flags.at(index), to: &sink)
        sink.write(own: "</p>\n")
      }
    }
    if isInList { sink.write(own: "</ul>\n") }
    if section >= 0 { sink.write(own: "</section>\n") }
  }

  private mutating func write(
    _ sentences: [Sentence], of block: Int, to sink: inout ByteSink
  ) {
    var flags = flags.at(block)
    for (number, sentence) in sentences.enumerated() {
      if number > 0 { sink.write(own: " ") }
      write(sentence, to: &sink)
      let own = flags.filter { dossier.audit.checks[$0].place.sentence == sentence.text }
      guard !own.isEmpty else { continue }
      write(own, to: &sink)
      flags.removeAll { own.contains($0) }
    }
    write(flags, to: &sink)
  }

  private mutating func write(_ sentence: Sentence, to sink: inout ByteSink) {
    let first = next
    next += sentence.figures.count
    sentence.text.withBytes { bytes in
      var pieces = Pieces(bytes, to: &sink)
      var done = 0
      for (number, found) in sentence.figures.enumerated() {
        let start = min(max(found.range.lowerBound, done), bytes.count)
        let end = min(max(found.range.upperBound, start), bytes.count)
        pieces.write(UnsafeBufferPointer(rebasing: bytes[done..<start]), to: &sink)
        writeMark(first + number, UnsafeBufferPointer(rebasing: bytes[start..<end]), to: &sink)
        done = end
      }
      pieces.write(UnsafeBufferPointer(rebasing: bytes[done...]), to: &sink)
      pieces.close(to: &sink)
    }
  }

  /// Writes what stands in the audit and nowhere in the report, so that nothing is left out.
  private mutating func writeRest(to sink: inout ByteSink) {
    let figures = dossier.audit.figures
    guard next < figures.count || !flags.unplaced.isEmpty else { return }
    sink.write(own: "<p class=\"rest\">Elsewhere in the draft:")
    while next < figures.count {
      sink.write(own: " ")
      figures[next].text.withBytes { writeMark(next, $0, to: &sink) }
      next += 1
    }
    write(flags.unplaced, to: &sink)
    sink.write(own: "</p>\n")
  }
}

// MARK: Tables

extension MarkedDraft {
  private mutating func write(table index: Int, of block: Int, to sink: inout ByteSink) {
    guard report.tables.indices.contains(index) else { return }
    let table = report.tables[index]
    let line = block < report.blocks.count ? report.blocks[block].lines.lowerBound : 1
    let names = dossier.audit.tables.indices.contains(index) ? dossier.audit.tables[index] : nil
    let shape = MarkedTable(
      table, headers: names?.headerRows ?? table.declaredHeaderRows ?? 1,
      labels: names?.labelColumns.first ?? 0)
    var flags = MarkedRows(flags.at(block), of: table, dossier.audit.checks)
    sink.write(own: "<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"")
    sink.html(table.caption.isEmpty ? "Table on line \(line)" : table.caption, most: 120)
    sink.write(own: "\">\n<table>\n")
    if table.captionSource == .markup || table.captionSource == .ownRow, !table.caption.isEmpty {
      sink.write(own: "<caption>")
      sink.html(table.caption)
      sink.write(own: "</caption>\n")
    }
    for (row, cells) in table.rows.enumerated() {
      sink.write(own: shape.opening(of: row))
      sink.write(own: "<tr>")
      for (column, cell) in cells.cells.enumerated() {
        guard let isHeading = shape.open(row, column, to: &sink) else { continue }
        write(cell, to: &sink)
        write(flags.take(row, column), to: &sink)
        sink.write(own: isHeading ? "</th>" : "</td>")
      }
      sink.write(own: "</tr>\n")
    }
    sink.write(own: shape.ending)
    sink.write(own: "</table>\n</div>\n")
    if !flags.rest.isEmpty {
      sink.write(own: "<p class=\"rest\">About this table:")
      write(flags.rest, to: &sink)
      sink.write(own: "</p>\n")
    }
  }

  private mutating func write(_ cell: Cell, to sink: inout ByteSink) {
    let figures = cell.isSpanned ? [] : cell.figures
    let first = next
    next += figures.count
    cell.text.withBytes { bytes in
      var pieces = Pieces(bytes, to: &sink)
      var done = 0
      for (number, found) in figures.enumerated() {
        if number > 0, done >= bytes.count { sink.write(own: " ") }
        guard let start = found.figure.text.withBytes({ bytes.first($0, from: done) }) else {
          // The words as read may differ from the figure as printed; it stands there all the same.
          found.figure.text.withBytes { writeMark(first + number, $0, to: &sink) }
          continue
        }
        pieces.write(UnsafeBufferPointer(rebasing: bytes[done..<start]), to: &sink)
        done = start + found.figure.text.utf8.count
        writeMark(
          first + number, UnsafeBufferPointer(rebasing: bytes[start..<done]), to: &sink)
      }
      pieces.write(UnsafeBufferPointer(rebasing: bytes[done...]), to: &sink)
      pieces.close(to: &sink)
    }
  }
}

// MARK: Marks

extension MarkedDraft {
  private func writeMark(
    _ index: Int, _ text: UnsafeBufferPointer<UInt8>, to sink: inout ByteSink
  ) {
    guard dossier.audit.figures.indices.contains(index) else { return sink.html(text) }
    let figure = dossier.audit.figures[index]
    let check = dossier.marks.leading[index]
    let isLink = check != nil && figure.status != .exempt
    sink.write(own: isLink ? "<a class=\"" : "<span class=\"")
    sink.write(own: figure.status.letter)
    sink.write(own: "\"")
    dossier.name("id", "f", index, &sink)
    if isLink, let check {
      dossier.name("href", "k", check, &sink)
      let reference = dossier.marks.references[check]
      if !reference.isEmpty, figure.status == .contradicted || figure.status == .unassessable {
        sink.htmlAttribute("data-n", reference)
      }
      sink.write(own: " title=\"")
      sink.write(figure.status.words)
      sink.write(own: ": ")
      sink.html(dossier.audit.checks[check].message, most: 160)
      sink.write(own: "\"")
    }
    sink.write(own: ">")
    sink.html(text)
    sink.write(own: isLink ? "</a>" : "</span>")
  }

  /// Writes links to checks that have no figure here.
  private func write(_ flags: [Int], to sink: inout ByteSink) {
    for index in flags {
      let check = dossier.audit.checks[index]
      let isDoubt = check.verdict == .unassessable
      sink.write(own: isDoubt ? " <a class=\"flag o\"" : " <a class=\"flag x\"")
      dossier.name("id", "m", index, &sink)
      dossier.name("href", "k", index, &sink)
      sink.write(own: " title=\"")
      sink.html(check.message, most: 160)
      sink.write(
        own: isDoubt ? "\">reason " : check.verdict == .missing ? "\">missing: " : "\">finding ")
      sink.write(dossier.marks.references[index])
      sink.write(own: "</a>")
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the bytes of another text start at or behind an offset.
  fileprivate func first(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let head = text.first, text.count <= count - start else { return nil }
    var cursor = start
    while cursor + text.count <= count {
      if self[cursor] == head,
        UnsafeBufferPointer(rebasing: self[cursor..<(cursor + text.count)]).elementsEqual(text)
      {
        return cursor
      }
      cursor += 1
    }
    return nil
  }
}
