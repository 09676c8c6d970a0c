import Claims
import Figures
import Reports

/// What drove a change, which has a size of its own.
extension ProseTies {
  /// `The rise was due to an increase of £103m in fares`: the size of what drove a change.
  func isOfDriver(_ stated: Term, _ said: Said) -> Bool {
    guard case .prose(said.block, said.number, let figure) = stated.slot else { return false }
    return driver(before: said.sentence.figures[figure].range, said) != nil
  }

  /// Where the words end that lead from a change to what drove it; in front of an item its lead-in may
  /// say so.
  func driver(before own: Range<Int>, _ said: Said) -> Int? {
    let front = Array(said.sentence.text.utf8.prefix(own.lowerBound))
    return Self.driverEnd(in: front) ?? (isItemOfDriver(said) ? 0 : nil)
  }

  private static func driverEnd(in text: [UInt8]) -> Int? {
    var start: Int?
    var end: Int?
    for index in text.indices where start == nil ? text[index].isLetter : !text[index].isLetter {
      guard let first = start else {
        start = index
        continue
      }
      if drivers.contains(String(decoding: text[first..<index], as: UTF8.self)) { end = index }
      start = nil
    }
    return end
  }

  /// `This was due to:`, and below it, or behind it, an item for each.
  private func isItemOfDriver(_ said: Said) -> Bool {
    func leads(_ text: String) -> Bool {
      text.hasSuffix(":") && Self.driverEnd(in: Array(text.utf8)) != nil
    }
    let blocks = study.report.blocks
    let before = blocks[said.block].sentences.prefix(said.number).suffix(Self.mostItems).map(\.text)
    if let colon = before.lastIndex(where: { $0.hasSuffix(":") }), leads(before[colon]),
      before[(colon + 1)...].allSatisfy({ $0.hasSuffix(";") })
    {
      return true
    }
    guard case .item = blocks[said.block].content,
      let lead = blocks[..<said.block].suffix(Self.mostItems).last(where: { block in
        if case .item = block.content { return false }
        return !block.sentences.isEmpty
      })?.sentences.last?.text
    else { return false }
    return leads(lead)
  }

  /// How far back a lead-in is looked for.
  private static let mostItems = 40

  private static let drivers: Set<String> = [
    "due", "attributable", "attributed", "driven", "because", "caused", "owing", "offset",
    "reflecting", "reflects", "reflected", "resulted", "explained",
  ]
}
