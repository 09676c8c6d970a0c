import Figures
import Reports

/// Finds the paragraphs that announce each table and the notes below it.
enum Surroundings {
  static func mark(_ report: inout Report) {
    // A dataset says itself what belongs to which table.
    guard report.format != .json else { return }
    // Tables run together share what announces the first of them.
    var top = 0
    for index in report.blocks.indices {
      guard case .table(let table) = report.blocks[index].content else { continue }
      if !report.tables[table].isGluedToPrevious { top = index }
      let first = above(index, from: top, report)
      let last = below(index, report)
      takeCaption(of: table, from: index, &report)
      if first < index || last > index { report.tables[table].blocksAround = first...last }
    }
  }

  /// The line just above a table is its caption where it says `Table 3`.
  private static func takeCaption(of table: Int, from index: Int, _ report: inout Report) {
    guard report.tables[table].caption.isEmpty, index > 0,
      case .paragraph(let sentences) = report.blocks[index - 1].content,
      isNear(index - 1, index, report),
      let first = sentences.first, first.text.utf8.count <= 300
    else { return }
    let bytes = Array(first.text.utf8)
    guard bytes.has("table ", at: 0, before: bytes.count), Headings.namesExhibit(bytes),
      sentences.count == 1, bytes.last != UInt8(ascii: ".")
    else { return }
    report.tables[table].caption = first.text
    report.tables[table].captionSource = .title
  }

  /// Whether no more than two blank lines part two blocks; in a page, lines part nothing.
  private static func isNear(_ upper: Int, _ lower: Int, _ report: Report) -> Bool {
    report.format == .html
      || report.blocks[lower].lines.lowerBound - report.blocks[upper].lines.upperBound <= 3
  }

  private static func above(_ index: Int, from top: Int, _ report: Report) -> Int {
    let blocks = report.blocks
    let section = blocks[index].section
    func isParagraph(_ other: Int, above lower: Int) -> Bool {
      guard other >= 0, blocks[other].section == section,
        isNear(other, lower, report)
      else { return false }
      switch blocks[other].content {
      case .paragraph: return true
      // A numbered paragraph reads like an item.
      case .item: return announces(blocks[other])
      default: return false
      }
    }
    guard isParagraph(top - 1, above: top) else { return index }
    var first = top - 1
    for _ in 0..<2 {
      guard isParagraph(first - 1, above: first), announces(blocks[first - 1]) else { break }
      first -= 1
    }
    return first
  }

  private static func announces(_ block: Block) -> Bool {
    guard let last = block.sentences.last?.text else { return false }
    if last.utf8.last == UInt8(ascii: ":") { return true }
    return block.sentences.contains { sentence in
      let bytes = Array(sentence.text.utf8)
      return bytes.indices.contains { offset in
        guard bytes[offset] == 0x20 || offset == 0 else { return false }
        let start = offset == 0 ? 0 : offset + 1
        return bytes.has("table", at: start, before: bytes.count)
          || bytes.has("below", at: start, before: bytes.count)
          || bytes.has("following", at: start, before: bytes.count)
          || bytes.has("chart", at: start, before: bytes.count)
      }
    }
  }

  private static func below(_ index: Int, _ report: Report) -> Int {
    let blocks = report.blocks
    var last = index
    while last + 1 < blocks.count, last - index < 12,
      blocks[last + 1].section == blocks[index].section,
      isNear(last, last + 1, report),
      isNote(blocks[last + 1]) || isMarkedNote(last + 1, below: index, report)
    {
      last += 1
    }
    return last
  }

  /// Whether an item that stands alone is the note of a star, or of `(1)`, in the table: its own mark was
  /// taken for a bullet.
  private static func isMarkedNote(_ item: Int, below table: Int, _ report: Report) -> Bool {
    guard item == table + 1, case .item = report.blocks[item].content,
      case .table(let index) = report.blocks[table].content,
      report.blocks[item].lines.lowerBound - report.blocks[table].lines.upperBound <= 2
    else { return false }
    if item + 1 < report.blocks.count, case .item = report.blocks[item + 1].content { return false }
    return report.tables[index].rows.contains { row in
      row.cells.contains { cell in
        let bytes = Array(cell.text.utf8)
        guard bytes.count > 1, let last = bytes.last else { return false }
        return last == UInt8(ascii: "*")
          || bytes.count > 4 && last == UInt8(ascii: ")")
            && bytes[bytes.count - 3] == UInt8(ascii: "(")
      }
    }
  }

  private static func isNote(_ block: Block) -> Bool {
    switch block.content {
    case .paragraph, .item: break
    default: return false
    }
    guard let text = block.sentences.first?.text else { return false }
    let bytes = Array(text.utf8.prefix(24))
    guard let first = bytes.first else { return false }
    if first == UInt8(ascii: "*") || text.hasPrefix("†") || text.hasPrefix("‡") { return true }
    if first == 0xC2, bytes.count > 1, [0xB9, 0xB2, 0xB3].contains(bytes[1]) { return true }
    let openers: [StaticString] = [
      "note", "nb", "n.b", "source", "[note", "(note", "please note", "data source",
      "data supplied", "key:", "[1]", "[2]", "(1)",
    ]
    return openers.contains { opener in
      guard bytes.has(opener, at: 0, before: bytes.count) else { return false }
      let end = opener.utf8CodeUnitCount
      let isWhole = end >= bytes.count || !bytes[end].isLetter || bytes[end] | 32 == 0x73
      return isWhole
    }
  }
}
