import Figures
import Reports

/// A trace of drafting that should not reach a reader.
public struct LeftOver: Hashable, Sendable {
  /// What kind of trace it is.
  public enum What: String, Hashable, Sendable, CaseIterable {
    /// A remark of the author in brackets: [check].
    case query
    /// Something still to be filled in: TBC, XX%, ??.
    case placeholder
    /// A word or a figure that stands twice.
    case doubledWord
    /// An amount that cannot be read: £12:50.
    case malformedAmount
    /// A group of thousands that does not hold three digits.
    case malformedThousands
    /// A year across two that does not end in the year after.
    case impossiblePeriod
    /// A sentence that ends where a figure should stand.
    case brokenOff
    /// A weekday that the date does not fall on.
    case wrongWeekday
    /// A day that no calendar has.
    case impossibleDate
    /// The error mark of a spreadsheet.
    case sheetError
  }

  /// The bytes of the text.
  public var range: Range<Int>
  /// What it is.
  public var what: What
  /// The weekday that the date falls on, where that is wrong.
  public var expected: String?

  /// Makes a left-over.
  public init(_ what: What, in range: Range<Int>, expected: String? = nil) {
    self.what = what
    self.range = range
    self.expected = expected
  }
}

/// Finds what drafting left behind in a text.
public enum LeftOvers {
  /// The left-overs of a text; its figures are looked for.
  public static func find(in text: String) -> [LeftOver] {
    find(in: CutSentence(ClaimReader.sentence(text)))
  }

  /// The left-overs of a sentence in reading order; at most one for each stretch of the text.
  public static func find(in cut: CutSentence) -> [LeftOver] {
    guard cut.bytes.count > 2 else { return [] }
    var finder = LeftOverFinder(
      bytes: cut.bytes, tokens: cut.tokens,
      figures: cut.sentence.figures.map { ($0.figure, $0.range) })
    finder.readBrackets()
    finder.readPlaceholders()
    finder.readDoubles()
    finder.readFigures()
    finder.readBreaks()
    var result: [LeftOver] = []
    for found in finder.found.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where result.last.map({ $0.range.upperBound <= found.range.lowerBound }) ?? true {
      result.append(found)
    }
    return result
  }
}

struct LeftOverFinder {
  let bytes: [UInt8]
  let tokens: [Token]
  let figures: [(figure: Figure, range: Range<Int>)]
  var found: [LeftOver] = []

  private func text(_ index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index].text : ""
  }

  private func printed(_ index: Int) -> String {
    tokens.indices.contains(index)
      ? String(decoding: bytes[tokens[index].range], as: UTF8.self) : ""
  }

  // MARK: Brackets

  private static let queries = Lexicon.set(
    "check insert tbc tba tbd query confirm xx xxx todo verify amend update delete")
  private static let weakQueries = Lexicon.set("insert tbc tba tbd check xx xxx todo query")

  /// Reads `[is this the latest?]`, `[check]`, `(TBC)`; a note's number is none.
  mutating func readBrackets() {
    for (index, token) in tokens.enumerated() {
      let isSquare = token.isMark("[")
      guard isSquare || token.isMark("(") else { continue }
      let end = (index..<min(tokens.count, index + 40)).first {
        tokens[$0].isMark(isSquare ? "]" : ")")
      }
      guard let end, end > index + 1 else { continue }
      let inner = tokens[index + 1..<end]
      let range = token.range.lowerBound..<tokens[end].range.upperBound
      if isSquare {
        let hasMark = inner.last?.isMark("?") == true
        let isCalled =
          inner.contains { LeftOverFinder.queries.contains($0.text) } && inner.count <= 14
        if hasMark || isCalled { found.append(LeftOver(.query, in: range)) }
      } else if let first = inner.first, inner.count <= 6 {
        let isQuery =
          LeftOverFinder.weakQueries.contains(first.text)
          && (first.text != "check" || inner.count <= 2)
        let isDoubt = inner.count == 1 && first.isMark("?")
        if isQuery || isDoubt
          || inner.last?.isMark("?") == true && inner.contains(where: { $0.figure != nil })
        {
          found.append(LeftOver(first.text == "check" ? .query : .placeholder, in: range))
        }
      }
    }
  }

  // MARK: Placeholders

  private static let fillers = Lexicon.set("tbc tba tbd x xx xxx xxxx insert")

  mutating func readPlaceholders() {
    for (index, token) in tokens.enumerated() {
      guard LeftOverFinder.fillers.contains(token.text) || token.isMark("?#") else { continue }
      switch printed(index) {
      case "TBC", "TBA", "TBD":
        found.append(LeftOver(.placeholder, in: token.range))
      case "XX", "XXX", "X", "xx", "xxx", "x", "XXXX":
        readCross(index)
      case "insert":
        let next = text(index + 1)
        if [
          "figure", "figures", "number", "date", "percentage", "total", "here", "name", "table",
          "chart",
        ]
        .contains(next), ["here", ""].contains(text(index + 2)) || !isInstruction(index) {
          found.append(
            LeftOver(.placeholder, in: token.range.lowerBound..<tokens[index + 1].range.upperBound))
        }
      case "?" where index + 1 < tokens.count && tokens[index + 1].isMark("?"):
        found.append(
          LeftOver(.placeholder, in: token.range.lowerBound..<tokens[index + 1].range.upperBound))
      case "#":
        if ["ref", "div", "value", "name", "num", "n"].contains(text(index + 1)),
          token.range.upperBound == tokens[index + 1].range.lowerBound
        {
          found.append(
            LeftOver(.sheetError, in: token.range.lowerBound..<tokens[index + 1].range.upperBound))
        }
      default: break
      }
    }
  }

  private func isInstruction(_ index: Int) -> Bool {
    text(index - 1) == "to" || text(index - 1) == "will"
  }

  /// `XX %`, `£X`, `XX complaints`; a Roman number or a person's letter is none.
  private mutating func readCross(_ index: Int) {
    let token = tokens[index]
    let isLong = token.range.count >= 2
    let start = token.range.lowerBound
    let isMoney = start >= 2 && bytes[start - 1] == 0xA3
    let isShare = index + 1 < tokens.count && tokens[index + 1].isMark("%")
    let before = text(index - 1)
    let isNamed = [
      "part", "chapter", "section", "mr", "mrs", "ms", "miss", "dr", "child", "table", "appendix",
    ]
    .contains(before)
    let isAlone = isLong && token.isCapital && !isNamed
    guard isMoney || isShare || isAlone else { return }
    let low = isMoney ? start - 2 : start
    let high = isShare ? tokens[index + 1].range.upperBound : token.range.upperBound
    found.append(LeftOver(.placeholder, in: low..<high))
  }

  // MARK: Doubles

  /// Reads a word or a figure that stands twice beside a figure: `of of 12`, `12 12`.
  mutating func readDoubles() {
    guard !isRow else { return }
    for index in tokens.indices.dropLast() {
      let (left, right) = (tokens[index], tokens[index + 1])
      guard isSpace(left.range.upperBound..<right.range.lowerBound) else { continue }
      let range = left.range.lowerBound..<right.range.upperBound
      if let a = left.figure, let b = right.figure {
        if figures[a].figure.text == figures[b].figure.text, figures[a].figure.text.utf8.count > 1,
          !isRowOfFigures(index)
        {
          found.append(LeftOver(.doubledWord, in: range))
        }
      } else if !left.text.isEmpty, left.text == right.text, left.text != "that",
        left.text != "had", left.isCapital || !right.isCapital
      {
        let isNear = [index - 1, index + 2, index + 3].contains {
          tokens.indices.contains($0) && tokens[$0].figure != nil
        }
        let isSmall = ["the", "of", "to", "in", "and", "a", "for", "was", "were"].contains(
          left.text)
        // `51 animals taken in in 2018`: a particle, and then a time.
        let isParticle = ["in", "on"].contains(left.text) && isTime(index + 2)
        if (isNear || isSmall) && !isParticle { found.append(LeftOver(.doubledWord, in: range)) }
      }
    }
    for (figure, range) in figures where figure.kind == .count && range.count == 7 {
      // `160 160` reads as 160,160 in figures, but an author who groups writes a no-break space.
      let half = Array(bytes[range].prefix(3))
      if bytes[range.lowerBound + 3] == 0x20, half == Array(bytes[range].suffix(3)) {
        found.append(LeftOver(.doubledWord, in: range))
      }
    }
  }

  private func isTime(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), let figure = tokens[index].figure else { return false }
    return [.year, .period, .date].contains(figures[figure].figure.kind)
  }

  /// Whether the words are a row of a table: figures of several columns side by side, or amounts.
  private var isRow: Bool {
    zip(tokens, tokens.dropFirst()).contains { left, right in
      guard let a = left.figure, let b = right.figure else { return false }
      let gap = left.range.upperBound..<right.range.lowerBound
      return isSpace(gap)
        && (figures[a].figure.places == 2 && figures[b].figure.places == 2
          || figures[a].figure.text != figures[b].figure.text)
    }
  }

  /// Two equal figures in the flattened line of a table: others stand beside them, or each ends or
  /// starts a span of years.
  private func isRowOfFigures(_ index: Int) -> Bool {
    let isSpan = text(index - 1) == "to" && text(index + 2) == "to"
    let isBeside = [index - 1, index + 2].contains {
      tokens.indices.contains($0) && tokens[$0].figure != nil
    }
    return isSpan || isBeside
  }

  private func isSpace(_ range: Range<Int>) -> Bool {
    !range.isEmpty && bytes[range].allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }
  }

  // MARK: Figures

  mutating func readFigures() {
    for (figure, range) in figures {
      switch figure.kind {
      case .unknown:
        let isAmount = figure.text.contains(":")
        // Blanks alone part the figures of a row.
        guard isAmount || figure.text.contains(",") else { continue }
        found.append(LeftOver(isAmount ? .malformedAmount : .malformedThousands, in: range))
      case .period:
        if isImpossible(figure.text, at: range) {
          found.append(LeftOver(.impossiblePeriod, in: range))
        }
      case .date:
        switch Calendar.check(figure.text) {
        case .sound: break
        case .noSuchDay: found.append(LeftOver(.impossibleDate, in: range))
        case .fallsOn(let day): found.append(LeftOver(.wrongWeekday, in: range, expected: day))
        }
      default: break
      }
    }
  }

  private func isImpossible(_ text: String, at range: Range<Int>) -> Bool {
    let numbers = text.utf8.split(whereSeparator: { !$0.isDigit })
      .compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == 2, numbers[0] >= 1900, !isCodeOrDate(at: range) else { return false }
    let start = numbers[0]
    let end = numbers[1] < 100 ? numbers[1] + start / 100 * 100 : numbers[1]
    if end == start + 1 || end == start - 99 { return false }
    // 2025-01 is a month as computers write it.
    if text.contains("-"), numbers[1] < 100, (1...12).contains(numbers[1]) { return false }
    if end <= start { return true }
    // 2016/18 may be a span of two years; only where it claims to be one year it is a slip.
    let index = tokens.firstIndex { $0.range.lowerBound >= range.upperBound } ?? tokens.count
    let first = tokens.lastIndex { $0.range.upperBound <= range.lowerBound } ?? 0
    let isYear = text.contains("/") && numbers[1] < 100
    return isYear && ([index, index + 1, first, first - 1].contains { self.text($0) == "year" })
  }

  /// The number of a document, such as ABC 2014-09, or the start of a date, 2016/05/09.
  private func isCodeOrDate(at range: Range<Int>) -> Bool {
    let end = range.upperBound
    if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "/") || bytes[end] == UInt8(ascii: "-"),
      bytes[end + 1].isDigit
    {
      return true
    }
    guard let before = tokens.lastIndex(where: { $0.range.upperBound <= range.lowerBound }) else {
      return false
    }
    let index = tokens[before].isMark(".") ? before - 1 : before
    guard tokens.indices.contains(index) else { return false }
    let word = bytes[tokens[index].range]
    let isCapital = word.count > 1 && word.allSatisfy { (65...90).contains($0) }
    // `ABC/2022/11`: each is parted from the next by the same sign.
    if tokens[before].isMark("/") { return true }
    return text(index) == "no" || isCapital
  }

  // MARK: Breaks

  /// `In £ terms` and `per £ million` speak of the pound itself.
  private func isUnit(before sign: Int) -> Bool {
    let before = tokens.last { $0.range.upperBound <= sign }
    if ["in", "per", "the", "a"].contains(before?.text ?? "") { return true }
    // `Net debt, £ billion`, `(£ million)`: what a chart counts in.
    let word = tokens.first { $0.range.lowerBound > sign }
    return ["million", "billion", "thousand", "millions", "billions", "thousands"]
      .contains(word?.text ?? "") && (before?.isMark(",(") ?? true)
  }

  /// Whether a word asks for the amount that never came: a heading may end in its unit.
  private func isOpen(before sign: Int) -> Bool {
    let before = tokens.last { $0.range.upperBound <= sign }
    return [
      "to", "of", "by", "at", "from", "was", "is", "were", "cost", "costs", "about", "than",
      "totalled", "totalling", "around", "nearly", "over",
    ].contains(before?.text ?? "")
  }

  private static let openers = Lexicon.set(
    "total increase decrease rise reduction average maximum minimum out number")

  /// Words that go on behind what is broken off; `than, of course, last year` is not.
  private static let goingOn = Lexicon.set("and but while which with compared")

  /// Reads `a total of .`, `approximately of`, `£ was`: the figure never came.
  mutating func readBreaks() {
    for (index, token) in tokens.enumerated() {
      let next = index + 1
      let isEnd = next == tokens.count || tokens[next].isMark(".,;")
      // A word followed by another word is not broken off.
      guard isEnd || tokens[next].isMark("%") else { continue }
      // `A debt that is hard to get out of` lacks nothing.
      if token.text == "of", isEnd, LeftOverFinder.openers.contains(text(index - 1)),
        text(index - 1) != "out" || index > 1 && tokens[index - 2].figure != nil
      {
        found.append(
          LeftOver(.brokenOff, in: tokens[index - 1].range.lowerBound..<token.range.upperBound))
      }
      if ["approximately", "than"].contains(token.text), isEnd, next < tokens.count,
        !tokens[next].isMark(",") || LeftOverFinder.goingOn.contains(text(next + 1))
      {
        found.append(LeftOver(.brokenOff, in: token.range))
      }
      if token.text == "by" || token.text == "of", next + 1 < tokens.count, tokens[next].isMark("%")
      {
        found.append(
          LeftOver(.brokenOff, in: token.range.lowerBound..<tokens[next].range.upperBound))
      }
    }
    for index in bytes.indices.dropLast() where bytes[index] == 0xC2 && bytes[index + 1] == 0xA3 {
      let after = index + 2
      let isBroken: Bool
      switch bytes.count - after {
      case 0: isBroken = isOpen(before: index)
      case 1: isBroken = bytes[after] == UInt8(ascii: ".")
      default:
        isBroken = bytes[after] == 0x20 && bytes[after + 1].isLetter && !isUnit(before: index)
      }
      if isBroken { found.append(LeftOver(.brokenOff, in: index..<after)) }
    }
  }
}
