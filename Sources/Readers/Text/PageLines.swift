import Figures
import Reports

/// Finds what a page prints around its text: its number, its running head and its running foot.
///
/// They are no heading, no sentence and no row, wherever the break falls.
struct PageLines {
  private let lines: [Line]
  private let bytes: [UInt8]
  private var isLeftOut: [Bool]
  private var holdsAny = false

  /// The lines that are left; each tells how many lines of a page's margin stand above it.
  static func leavingOut(of lines: [Line], _ bytes: [UInt8]) -> [Line] {
    var finder = PageLines(lines, bytes)
    finder.findNumbers()
    finder.findHeadsAtNumbers()
    finder.findHeadsInside()
    return finder.holdsAny ? finder.kept() : lines
  }

  private init(_ lines: [Line], _ bytes: [UInt8]) {
    (self.lines, self.bytes) = (lines, bytes)
    isLeftOut = Array(repeating: false, count: lines.count)
  }

  private mutating func leaveOut(_ index: Int) {
    isLeftOut[index] = true
    holdsAny = true
  }

  private func kept() -> [Line] {
    var kept: [Line] = []
    kept.reserveCapacity(lines.count)
    var last = 0
    // The blank lines on either side of a margin are one gap, as wide as the widest of them.
    var widest = 0
    for (index, line) in lines.enumerated() {
      let above = index > 0 ? lines[index - 1].number : 0
      widest = max(widest, line.number - above - 1)
      guard !isLeftOut[index] else { continue }
      var line = line
      line.marginAbove = line.number - last - 1 - widest
      kept.append(line)
      (last, widest) = (line.number, 0)
    }
    return kept
  }

  // MARK: Numbers

  /// Leaves out labels of pages, and lines of words whose number rises from page to page.
  private mutating func findNumbers() {
    var feet: [String: [(index: Int, foot: NumberedFoot)]] = [:]
    var bare: [Int] = []
    for (index, line) in lines.enumerated() where line.tabs == 0 {
      let length = line.contentEnd - line.content
      guard length <= NumberedFoot.longest else { continue }
      if length <= 4 {
        if bytes.isBareNumber(line), isSetApart(index) { bare.append(index) }
        if length < 3 { continue }
      }
      if bytes.isPageLabel(line) {
        leaveOut(index)
      } else if length > 8,
        bytes[line.content].isDigit || bytes[line.contentEnd - 1].isDigit,
        isSetApart(index), let foot = NumberedFoot(line, bytes)
      {
        feet[foot.words, default: []].append((index, foot))
      }
    }
    for found in feet.values where NumberedFoot.rises(found.map(\.foot)) {
      for (index, _) in found { leaveOut(index) }
    }
    leaveOutRising(bare)
  }

  /// Numbers alone on their lines that count on, a page's length apart.
  private mutating func leaveOutRising(_ bare: [Int]) {
    for (upper, lower) in zip(bare, bare.dropFirst()) where lower - upper > 8 {
      let numbers = [upper, lower].map { number(lines[$0]) }
      guard numbers[1] == numbers[0] + 1 else { continue }
      leaveOut(upper)
      leaveOut(lower)
    }
  }

  private func number(_ line: Line) -> Int {
    bytes[line.content..<line.contentEnd].reduce(0) { $0 * 10 + Int($1 &- 48) }
  }

  // MARK: Heads

  /// Leaves out the words that stand next to the numbers of pages that follow each other.
  private mutating func findHeadsAtNumbers() {
    for side in [-1, 1] {
      var near: [(index: Int, page: Int)] = []
      var page = 0
      for index in lines.indices where isBreak(index) {
        page += 1
        var other = index + (side < 0 ? side : isLeftOut[index] ? 1 : 0)
        while lines.indices.contains(other), isLeftOut[other] { other += side }
        if lines.indices.contains(other), isHead(other), near.last?.index != other {
          near.append((other, page))
        }
      }
      let groups = Dictionary(grouping: near) { words(lines[$0.index]) }
      for group in groups.values
      where zip(group, group.dropFirst()).contains(where: { $1.page - $0.page <= 2 }) {
        for (index, _) in group { leaveOut(index) }
      }
    }
  }

  /// Whether a page ends at a line: its margin, or a form feed above it.
  private func isBreak(_ index: Int) -> Bool {
    if isLeftOut[index] { return index == 0 || !isLeftOut[index - 1] }
    return index > 0 && bytes[lines[index].start] == 0x0C
  }

  /// Words alone between blank lines that name a report or its year, and are no row.
  private func isHead(_ index: Int) -> Bool {
    let line = lines[index]
    let length = line.contentEnd - line.content
    return length >= 8 && length <= NumberedFoot.longest && line.tabs == 0 && !line.holdsPipe
      && !line.holdsBlanks && isSetApart(index)
      && !bytes.isTerminated(line.content, line.contentEnd)
      && words(line).contains(" ")
  }

  private func words(_ line: Line) -> String {
    String(decoding: bytes[line.content..<line.contentEnd], as: UTF8.self)
  }

  /// Leaves out heads that part the rows of a table, where they stand elsewhere too or next to a
  /// page's number.
  private mutating func findHeadsInside() {
    for index in lines.indices.dropFirst().dropLast() where !isLeftOut[index] {
      guard partsRows(index), isHead(index), NumberedFoot.namesReport(words(lines[index])) else {
        continue
      }
      let length = lines[index].contentEnd - lines[index].content
      let own = bytes[lines[index].content..<lines[index].contentEnd]
      let others = lines.indices.filter { other in
        let line = lines[other]
        return other != index && line.contentEnd - line.content == length
          && bytes[line.content..<line.contentEnd] == own && isSetApart(other)
      }
      guard !others.isEmpty || isLeftOut[index - 1] || isLeftOut[index + 1] else { continue }
      leaveOut(index)
      // At the head of the draft the same words are its title.
      for other in others where other > 0 { leaveOut(other) }
    }
  }

  /// Whether rows of figures stand above and below a line.
  private func partsRows(_ index: Int) -> Bool {
    guard isSetApart(index) else { return false }
    var (above, below) = (index - 1, index + 1)
    while above > 0, isMargin(above) { above -= 1 }
    while below + 1 < lines.count, isMargin(below) { below += 1 }
    let (upper, lower) = (lines[above], lines[below])
    guard upper.tabs == lower.tabs, upper.tabs > 0 || upper.holdsBlanks && lower.holdsBlanks else {
      return false
    }
    return [upper, lower].allSatisfy { line in
      let last = bytes[line.contentEnd - 1]
      return last.isDigit || last == UInt8(ascii: "%") || last == UInt8(ascii: ")")
        || last == UInt8(ascii: "-")
    }
  }

  private func isMargin(_ index: Int) -> Bool {
    isLeftOut[index] || bytes.isBareNumber(lines[index])
  }

  /// Whether a blank line, a page's margin or an end of the draft stands above a line and below it.
  private func isSetApart(_ index: Int) -> Bool {
    let number = lines[index].number
    let isBelow = index == 0 || lines[index - 1].number < number - 1 || isLeftOut[index - 1]
    guard isBelow else { return false }
    return index + 1 >= lines.count || lines[index + 1].number > number + 1 || isLeftOut[index + 1]
  }
}

/// A line of words with a page's number at its end or its head: `5 | Annual Report`.
struct NumberedFoot {
  let words: String
  private let number: Int
  /// Whether the word page or a stroke tells the number from any other.
  private let isMarked: Bool

  static let longest = 140

  init?(_ line: Line, _ bytes: [UInt8]) {
    guard let foot = NumberedFoot(digitsFirst: line, bytes) ?? NumberedFoot(digitsLast: line, bytes)
    else { return nil }
    self = foot
  }

  private init?(digitsFirst line: Line, _ bytes: [UInt8]) {
    var cursor = line.content
    while cursor < line.contentEnd, bytes[cursor].isDigit { cursor += 1 }
    let digits = line.content..<cursor
    let gap = cursor
    while cursor < line.contentEnd, bytes[cursor] == 0x20 || bytes[cursor] == UInt8(ascii: "|") {
      cursor += 1
    }
    self.init(
      digits, words: cursor..<line.contentEnd, bytes,
      isMarked: bytes[gap..<cursor].contains(UInt8(ascii: "|")), gap: cursor - gap)
  }

  private init?(digitsLast line: Line, _ bytes: [UInt8]) {
    var cursor = line.contentEnd
    func skip(_ matches: (UInt8) -> Bool) {
      while cursor > line.content, matches(bytes[cursor - 1]) { cursor -= 1 }
    }
    func isGap(_ byte: UInt8) -> Bool { byte == 0x20 || byte == UInt8(ascii: "|") }
    skip(\.isDigit)
    var digits = cursor..<line.contentEnd
    // The number of pages may stand behind it: Page 3 of 9.
    if bytes.has(" of ", at: cursor - 4, before: cursor) {
      cursor -= 4
      let end = cursor
      skip(\.isDigit)
      digits = cursor..<end
    }
    let gapEnd = cursor
    skip(isGap)
    var isMarked = bytes[cursor..<gapEnd].contains(UInt8(ascii: "|"))
    if bytes.has("page", at: cursor - 4, before: cursor), cursor - 4 > line.content,
      !bytes[cursor - 5].isWord
    {
      isMarked = true
      cursor -= 4
      skip(isGap)
    }
    self.init(
      digits, words: line.content..<cursor, bytes, isMarked: isMarked, gap: gapEnd - cursor)
  }

  private init?(_ digits: Range<Int>, words: Range<Int>, _ bytes: [UInt8], isMarked: Bool, gap: Int)
  {
    guard (1...3).contains(digits.count), words.count >= 8, isMarked || gap > 2,
      bytes[words].count(where: \.isLetter) >= 8, bytes[words].contains(0x20)
    else { return nil }
    self.words = String(decoding: bytes[words], as: UTF8.self)
    number = bytes[digits].reduce(0) { $0 * 10 + Int($1 &- 48) }
    self.isMarked = isMarked
  }

  /// Whether lines of the same words count pages: the number rises from one to the next.
  static func rises(_ feet: [NumberedFoot]) -> Bool {
    guard let first = feet.first else { return false }
    if first.isMarked, namesReport(first.words) { return true }
    guard zip(feet, feet.dropFirst()).allSatisfy({ $0.number < $1.number }) else { return false }
    let counts = zip(feet, feet.dropFirst()).contains { $0.number + 1 == $1.number }
    if first.isMarked { return feet.count > 1 }
    // A row that stands alone in several tables may rise too.
    return feet.count > 2 && counts && namesReport(first.words)
  }

  /// Whether words name a report, a body or a year, as running heads do.
  static func namesReport(_ words: String) -> Bool {
    let label = Label(words)
    guard label.words.count > 1 else { return false }
    return label.words.contains(where: names.contains)
      || words.split(separator: " ").contains {
        $0.utf8.count >= 6 && Period(label: String($0)) != nil
      }
  }

  private static let names: Set<String> = [
    "report", "minutes", "committee", "panel", "board", "partnership", "council", "strategy",
    "plan", "agenda", "review", "statement", "bulletin", "page",
  ]
}
