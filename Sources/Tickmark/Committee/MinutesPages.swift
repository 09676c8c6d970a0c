import Reports

/// The minutes of a meeting as a pack prints them.
struct MinutesPages {
  /// A minute: its number, its heading, its blocks.
  struct Minute {
    var number: Int
    var title: String
    var block: Int
    var under: [Int] = []
  }

  let part: Int
  let title: Meeting?
  private(set) var minutes: [Minute] = []
  /// Every number that opens a line, a heading's or not.
  private(set) var numbers: Set<Int> = []
  /// The blocks before the first minute, where attendance is recorded.
  let opening: Range<Int>

  init(_ study: Study, part: Int) {
    self.part = part
    let blocks = study.blocks(ofPart: part)
    title = blocks.prefix(3).lazy.compactMap { Meeting(study, block: $0) }.first
    var first = blocks.upperBound
    for index in blocks {
      let block = study.report.blocks[index]
      if block.number > 0 { numbers.insert(block.number) }
      for sentence in block.sentences {
        if let (number, _) = LeadingNumber.taken(from: sentence.text) { numbers.insert(number) }
      }
      if block.isHeading, block.number > 0 {
        first = min(first, index)
        minutes.append(Minute(number: block.number, title: block.text, block: index))
      } else if !minutes.isEmpty {
        minutes[minutes.count - 1].under.append(index)
      }
    }
    opening = blocks.lowerBound..<first
  }
}
