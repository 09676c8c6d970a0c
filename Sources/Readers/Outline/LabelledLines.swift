import Figures
import Reports

/// Lines that each say a name and its figure, set below each other without bullets.
///
/// `Corporate: 9`, `Operations: 225`, `Housing: 101` are a list, whatever the key that ended the lines.
enum LabelledLines {
  /// How many such lines are a list where nothing announces one.
  private static let fewest = 3

  /// The blocks of a paragraph: itself, or what stands before its labelled lines and each of them.
  static func blocks(of paragraph: Block) -> [Block] {
    guard case .paragraph(let sentences) = paragraph.content, sentences.count > 1,
      case let start = sentences.lastIndex(where: { !isLabelled($0) }).map({ $0 + 1 }) ?? 0,
      case let lead = sentences[..<start], case let items = sentences[start...],
      items.count >= (lead.last.map(announces) ?? false ? 2 : fewest),
      Set(sentences[max(0, start - 1)...].compactMap(\.pieces.first?.line)).count
        == sentences.count - max(0, start - 1)
    else { return [paragraph] }
    var blocks: [Block] = []
    if !lead.isEmpty {
      var block = paragraph
      block.content = .paragraph(Array(lead))
      blocks.append(block)
    }
    for item in items {
      var block = paragraph
      block.content = .item([item])
      if !lead.isEmpty { block.number = 0 }
      if let line = item.pieces.first?.line { block.lines = line...line }
      blocks.append(block)
    }
    return blocks
  }

  /// Makes items of the paragraphs that are one labelled line each.
  static func mark(_ blocks: inout [Block]) {
    var index = 0
    while index < blocks.count {
      var end = index
      while end < blocks.count, line(of: blocks[end]) != nil { end += 1 }
      let isAnnounced = index > 0 && blocks[index - 1].sentences.last.map(announces) ?? false
      if end - index >= (isAnnounced ? 2 : fewest) {
        for block in index..<end { blocks[block].content = .item(blocks[block].sentences) }
      }
      index = max(end, index + 1)
    }
  }

  private static func line(of block: Block) -> Sentence? {
    guard case .paragraph(let sentences) = block.content, sentences.count == 1 else { return nil }
    return sentences.first.flatMap { isLabelled($0) ? $0 : nil }
  }

  private static func announces(_ sentence: Sentence) -> Bool { sentence.text.utf8.last == 0x3A }

  /// Whether a line is a short name, a colon or a dash, and a figure with few words behind it.
  private static func isLabelled(_ sentence: Sentence) -> Bool {
    let text = Array(sentence.text.utf8)
    guard text.count <= 100, text.last != UInt8(ascii: "."), let first = text.first,
      first.isUpper || first.isDigit,
      let value = sentence.figures.first(where: {
        [.count, .money, .percent, .duration].contains($0.figure.kind)
          && isSeparated(text[..<$0.range.lowerBound])
      })
    else { return false }
    return text.count - value.range.upperBound <= 40
  }

  /// Whether a name ends in a colon or a free-standing dash.
  private static func isSeparated(_ front: ArraySlice<UInt8>) -> Bool {
    let name = front.prefix { $0 != UInt8(ascii: ":") }
    guard front.contains(where: \.isLetter), front.count <= 60 else { return false }
    var rest = front
    while rest.last == 0x20 { rest.removeLast() }
    if rest.last == UInt8(ascii: ":") { return rest.count - name.count == 1 }
    guard front.last == 0x20 else { return false }
    for dash in [" -", " –", " —", " ="] where rest.suffix(dash.utf8.count).elementsEqual(dash.utf8)
    {
      return true
    }
    return false
  }
}
