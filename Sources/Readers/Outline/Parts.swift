import Figures
import Reports

/// Where a part starts.
struct PartStart {
  var block: Int
  var title: String
  var line: Int
  var period: Period?
}

/// Tells the reports of a pack apart, by the titles that announce them.
struct PartFinder {
  private let blocks: [Block]
  private let firstNumbers: [Int: Int]

  init(_ blocks: [Block], _ firstNumbers: [Int: Int]) {
    self.blocks = blocks
    self.firstNumbers = firstNumbers
  }

  func starts() -> [PartStart] {
    var starts: [PartStart] = []
    var isHeaded = false
    for index in blocks.indices {
      if let title = meetingHeader(index) {
        starts.append(start(index, titleAt: title))
        isHeaded = true
      } else if isReportTitle(index) {
        let candidate = reportStart(index)
        // The report itself, appended to the cover that announced it, is no part of its own.
        if isHeaded, let last = starts.last, index - last.block <= 40,
          last.period == nil || last.period == candidate.period
        {
          starts[starts.count - 1].period = candidate.period
          isHeaded = false
          continue
        }
        // A title of two blocks is one title.
        if let last = starts.last, index - last.block <= 2, last.period == candidate.period {
          continue
        }
        starts.append(candidate)
        isHeaded = false
      }
    }
    absorbOpening(&starts)
    for index in starts.indices where starts[index].period == nil {
      let end = index + 1 < starts.count ? starts[index + 1].block : blocks.count
      starts[index].period = openingPeriod(starts[index].block..<end)
    }
    return starts
  }

  /// What stands before the first title belongs to it where it is short, else is a part itself.
  private func absorbOpening(_ starts: inout [PartStart]) {
    if let first = starts.first, first.block <= 6,
      blocks[..<first.block].allSatisfy({ block in block.isTitleMatter })
    {
      starts[0].block = 0
      return
    }
    let heading = blocks.firstIndex { $0.isHeading } ?? blocks.firstIndex { !$0.sentences.isEmpty }
    let limit = starts.first?.block ?? blocks.count
    if let heading, heading < limit {
      var opening = start(heading, titleAt: heading)
      opening.block = 0
      starts.insert(opening, at: 0)
    } else {
      starts.insert(
        PartStart(block: 0, title: "", line: blocks[0].lines.lowerBound, period: nil), at: 0)
    }
  }

  private func start(_ index: Int, titleAt title: Int) -> PartStart {
    let words = blocks[title].words
    let text = words.utf8.count > 240 ? String(words.unicodeScalars.prefix(240)) : words
    return PartStart(
      block: index, title: text, line: blocks[title].lines.lowerBound,
      period: Period.firstYear(in: text))
  }

  /// A report whose year stands in its title, or in the line below.
  private func reportStart(_ index: Int) -> PartStart {
    var start = start(index, titleAt: index)
    if start.period == nil, index + 1 < blocks.count {
      start.title += " " + blocks[index + 1].words
      start.period = Period.firstYear(in: start.title)
    }
    return start
  }

  // MARK: Headers of agenda items

  /// The block with the title, where a committee and a date announce one; nil where they do not.
  private func meetingHeader(_ index: Int) -> Int? {
    let block = blocks[index]
    guard block.isShort, block.sentences.last?.text.utf8.last?.isDigit == true,
      firstNumbers[index] ?? 0 == 0
    else { return nil }
    let text = block.words
    let bytes = Array(text.utf8)
    guard bytes.count <= 160, bytes.last?.isDigit == true, endsInDate(text), namesBody(text) else {
      return nil
    }
    if bytes.has("minutes of", at: 0, before: bytes.count) { return index }
    guard index + 1 < blocks.count, blocks[index + 1].isShort,
      firstNumbers[index + 1] ?? 0 == 0, blocks[index + 1].words.utf8.count <= 250
    else { return nil }
    return index + 1
  }

  private func endsInDate(_ text: String) -> Bool {
    // Words from the end: a year, a month, a day.
    var words = text.split { $0 == " " || $0 == "," }.suffix(3)
    guard let year = words.popLast().flatMap({ Int($0) }), (1990...2099).contains(year),
      let month = words.popLast(), let period = Period(label: String(month)),
      case .month = period.kind, let day = words.popLast()?.utf8.first
    else { return false }
    return day.isDigit
  }

  private func namesBody(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && $0 != "-" }
    return words.contains { word in
      [
        "committee", "sub-committee", "subcommittee", "cabinet", "board", "council", "panel",
        "forum", "commission", "executive", "authority", "governors",
      ].contains(word)
    }
  }

  // MARK: Titles of reports

  /// Whether a heading of the highest kind announces a report on a year.
  private func isReportTitle(_ index: Int) -> Bool {
    guard case .heading(let sentence, let level) = blocks[index].content, level <= 2,
      firstNumbers[index] ?? 0 == 0
    else { return false }
    guard PartFinder.announcesReport(sentence.text) else { return false }
    if Period.firstYear(in: sentence.text) != nil { return level == Headings.Level.title }
    // The year may stand in the line below the title.
    guard index + 1 < blocks.count, blocks[index + 1].isShort,
      blocks[index + 1].lines.lowerBound - blocks[index].lines.upperBound <= 3
    else { return false }
    return Period.firstYear(in: blocks[index + 1].words) != nil
  }

  private static func announcesReport(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    return words.contains { word in
      ["report", "programme", "statement", "accounts", "review", "plan"].contains(word)
    }
  }

  // MARK: Periods

  private func openingPeriod(_ range: Range<Int>) -> Period? {
    for (distance, index) in range.prefix(40).enumerated() {
      // A line of the title may be nothing but the year.
      if distance < 4, blocks[index].isShort, let year = Period.firstYear(in: blocks[index].words) {
        return year
      }
      for sentence in blocks[index].sentences.prefix(6) {
        let isNear = distance < 14 && !blocks[index].isItem
        if let period = PartFinder.period(sentence.text, isNear: isNear) { return period }
      }
    }
    return nil
  }

  /// The year that a sentence says it reports on; further down only the plainest words count.
  private static func period(_ text: String, isNear: Bool) -> Period? {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: \.isDigit) else { return nil }
    let plainest: [StaticString] = [
      "reporting year", "reporting period", "for the period", "year end",
    ]
    let usual: [StaticString] = [
      "period", "during", "financial year", "for the year", "twelve months", "12 months",
      "between", "annual report",
    ]
    let cues = isNear ? plainest + usual : plainest
    guard
      bytes.indices.contains(where: { offset in
        cues.contains { bytes.has($0, at: offset, before: bytes.count) }
      })
    else { return nil }
    return Period.firstYear(in: text) ?? yearEnded(text)
  }

  /// The year that `the year ended 31 March 2017` names.
  private static func yearEnded(_ text: String) -> Period? {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    for (index, word) in words.enumerated() where word == "ended" || word == "ending" {
      guard index + 3 < words.count, let period = Period(endingOn: words[index + 1...index + 3])
      else { continue }
      return period
    }
    return nil
  }
}

extension Block {
  var isItem: Bool {
    if case .item = content { return true }
    return false
  }

  /// The words of a heading or a paragraph.
  var words: String { sentences.map(\.text).joined(separator: " ") }

  /// Whether it may be a line of a title: a heading, or a paragraph without a full stop.
  var isShort: Bool {
    switch content {
    case .heading: return true
    case .paragraph(let sentences):
      guard sentences.count <= 2, let last = sentences.last?.text.utf8 else { return false }
      return last.count <= 160 && last.last != UInt8(ascii: ".")
    default: return false
    }
  }

  /// Whether it may stand before a title: a motto, a logo's gap.
  var isTitleMatter: Bool {
    switch content {
    case .gap, .heading: return true
    case .paragraph: return isShort
    default: return false
    }
  }
}
