import Claims
import Figures
import Reports

/// The counts that a sentence goes through side by side: `94 (36 %) …, 143 (55 %) … and the other 25`.
struct SummedParts {
  let parts: [Term]
  let sum: Exact
  /// Whether nothing between them sets one apart from the next.
  let areJoined: Bool
  /// Whether nothing does where they make what is printed.
  let areOneRow: Bool
  /// Whether the words say that nothing is left out.
  let isAll: Bool

  /// The parts of the shares alone, or with the counts outside of brackets that stand behind the
  /// first of them.
  init?(_ said: Said, _ shares: [PrintedShare], _ study: Study, withOthers: Bool) {
    guard let first = shares.first else { return nil }
    let figures = said.sentence.figures
    let exempt = study.exemptions[said.block][said.number]
    let own = Set(shares.map(\.part.slot))
    var depths = Depths(said.sentence)
    var parts: [Term] = []
    for index in figures.indices {
      guard let term = said.term(index), term.figure.kind == first.part.figure.kind,
        term.figure.bounds == nil, exempt[index] == nil
      else { continue }
      let isOutside = depths.isOutside(figures[index].range.lowerBound)
      if own.contains(term.slot) || withOthers && !parts.isEmpty && isOutside { parts.append(term) }
    }
    guard parts.count > 1, parts.count > shares.count || !withOthers,
      let sum = try? Sums.sum(parts.map(\.addend)), sum >= 20
    else { return nil }
    self.parts = parts
    self.sum = sum
    func areJoined(isProven: Bool) -> Bool {
      zip(parts, parts.dropFirst()).allSatisfy { left, right in
        SummedParts.gap(left, right, said).map {
          SummedParts.isJoined($0, said, isProven: isProven)
        } ?? false
      }
    }
    self.areJoined = areJoined(isProven: false)
    areOneRow = self.areJoined || areJoined(isProven: true)
    isAll = said.claims.contains { claim in
      claim.family == .remainder && claim.stated.flatMap { said.term($0) }?.slot == parts.last?.slot
    }
  }

  private static func gap(_ left: Term, _ right: Term, _ said: Said) -> Range<Int>? {
    guard case .prose(_, _, let first) = left.slot, case .prose(_, _, let second) = right.slot
    else {
      return nil
    }
    let (start, end) = (said.sentence.figures[first].range, said.sentence.figures[second].range)
    return start.upperBound <= end.lowerBound ? start.upperBound..<end.lowerBound : nil
  }

  /// Whether the parts besides one leave of a whole what its share says, and not what its count says.
  func leaves(_ odd: PrintedShare, of whole: Term) -> Bool {
    guard whole.figure.kind == odd.part.figure.kind, whole.figure.isExact else { return false }
    return leaves(odd, ofAny: Interval(exactly: whole.figure.value))
  }

  /// Whether that is so of the wholes that the other shares leave.
  func leaves(_ odd: PrintedShare, ofAny wholes: Interval) -> Bool {
    guard parts.count > 2 || wholes.single != nil, let low = wholes.low, let high = wholes.high,
      let rest = try? sum - odd.part.figure.value, low > rest,
      let least = try? low - rest, let most = try? high - rest,
      let below = try? Shares.percentage(of: least, in: low),
      let above = try? Shares.percentage(of: most, in: high),
      let limits = try? Rounding.nearest.preimage(
        of: odd.share.figure.value, unit: odd.share.figure.unit)
    else { return false }
    return (odd.part.figure.value < least || odd.part.figure.value > most)
      && limits.overlaps(Interval(low: below, high: above))
  }

  /// Words behind which a figure is of another whole, time or place than the one in front.
  private static let walls: Set<String> = ClauseWords.elsewhere.union([
    "these", "those", "them", "which", "whom", "whose", "compared", "against", "latter", "former",
    "last", "previous", "earlier", "average", "target", "per", "respectively", "proportion",
    "population", "percentage", "both", "together", "altogether", "combined",
  ])
  /// Words behind which it may be: where the other figures prove the whole, they set nothing apart.
  private static let bends: Set<String> = ClauseWords.contrasts.union([
    "than", "but", "however", "including", "includes", "included", "so", "thus", "hence", "making",
    "times", "within",
  ])

  /// Whether two figures are members of one row: nothing between them breaks it.
  static func isJoined(_ gap: Range<Int>, _ said: Said, isProven: Bool = false) -> Bool {
    var text = Array(said.sentence.text.utf8.prefix(gap.upperBound).dropFirst(gap.lowerBound))
    // What stands in the bracket of the first is its own.
    let (open, close) = (UInt8(ascii: "("), UInt8(ascii: ")"))
    if let end = text.firstIndex(of: close), !text[..<end].contains(open) {
      text.removeFirst(end + 1)
    }
    guard !text.contains(UInt8(ascii: ":")) else { return false }
    return arePlain(text, isProven)
  }

  /// Whether the words behind a share and its bracket, up to the next mark or figure, give it a whole
  /// or a time of its own.
  static func isApart(behind end: Int, _ said: Said, isProven: Bool = false) -> Bool {
    let marks: Set<UInt8> = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":")]
    let rest = said.sentence.text.utf8.dropFirst(end).drop { $0 != UInt8(ascii: ")") }
    return !arePlain(rest.prefix { !marks.contains($0) && !$0.isDigit }, isProven)
  }

  private static func arePlain(_ text: some Sequence<UInt8>, _ isProven: Bool) -> Bool {
    let words = Label(String(decoding: Array(text), as: UTF8.self)).words
    return words.indices.allSatisfy { index in
      if words[index] == "per" { return words.dropFirst(index + 1).first == "cent" }
      // `Upheld in part` is an outcome, and `24 rate it good` an answer.
      if ["part", "rate", "share"].contains(words[index]) {
        let isNoun = index > 0 && ["a", "the", "an", "this", "its"].contains(words[index - 1])
        return !isNoun && words.dropFirst(index + 1).first != "of"
      }
      return !walls.contains(words[index]) && (isProven || !bends.contains(words[index]))
    }
  }

  /// Tells what stands in brackets, asked in reading order.
  struct Depths {
    private let text: [UInt8]
    private var position = 0
    private var depth = 0

    init(_ sentence: Sentence) { text = Array(sentence.text.utf8) }

    mutating func isOutside(_ offset: Int) -> Bool {
      while position < min(offset, text.count) {
        if text[position] == UInt8(ascii: "(") { depth += 1 }
        if text[position] == UInt8(ascii: ")") { depth = max(0, depth - 1) }
        position += 1
      }
      return depth == 0
    }
  }
}
