import Claims
import Figures
import Reports

/// What a figure of a sentence must be of a table's cells, by the lines that it is told of and its form.
struct CellTellings {
  /// Cells, and what the figure must be of them.
  struct Telling {
    let statement: Relation.Statement
    var terms: [Term]
    var leading = 1
    /// Whether the words lead down.
    var isDown = false
    /// Whether its words leave no other cells to be meant.
    var isPlain = false
  }

  let tape: SpokenTape
  let grid: CellGrid
  let said: Said
  let mentions: Mentions
  /// The line that the sentence before spoke of, where it was one.
  let before: Int?

  func figure(_ index: Int) -> Figure? {
    tape.figure(index).map { said.sentence.figures[$0].figure }
  }

  /// What the figure at a place may be.
  func tellings(_ index: Int) -> [Telling] {
    tellings(index, of: lines(of: index), time(of: index))
  }

  /// What the figure would be of the lines that the sentence does not name, and of the year before.
  func others(_ index: Int) -> [Telling] {
    let named = lines(of: index)
    guard named.lines.count == 1 else { return [] }
    let told = Set(names(0..<tape.pieces.count)).union(named.lines)
    let lines = grid.lines.map(\.index).filter { !told.contains($0) }
    return lines.flatMap { tellings(index, of: ([$0], false, false), time(of: index)) }
      + tellings(index, of: named, (.previousYear, nil))
  }

  typealias Named = (lines: [Int], isNear: Bool, isInClause: Bool)
  typealias Times = (own: ProseClaim.Time?, before: ProseClaim.Time?)

  private func tellings(_ index: Int, of lines: Named, _ time: Times) -> [Telling] {
    guard let figure = figure(index), figure.bounds == nil, !mentions.isName(index),
      !["every", "per", "each"].contains(tape.word(index - 1) ?? ""), grid.knows(time.own)
    else { return [] }
    if let way = way(of: index) {
      return changes(lines, figure, time, isDown: way == .down)
    }
    guard tape.word((host(of: index) ?? index) - 1) != "by" else { return [] }
    switch figure.kind {
    case .percent: return shares(index, lines, time)
    case .count, .money: return amounts(index, lines, figure, time)
    default: return []
    }
  }

  // MARK: Of which lines

  /// The lines that a figure is told of, and whether they stand in its own clause.
  private func lines(of index: Int) -> Named {
    let clause = clause(index)
    let previous = (clause.lowerBound..<index).last {
      tape.figure($0) != nil && !mentions.isName($0)
    }
    let near = (previous.map { $0 + 1 } ?? clause.lowerBound)..<index
    let own = names(near)
    // `With damp it makes 483`: of both.
    if own.count == 1, let before, !own.contains(before), tape.word(clause.lowerBound) == "with",
      clause.prefix(while: { $0 < index }).contains(where: { tape.word($0) == "it" })
    {
      return ([before] + own, true, true)
    }
    if !own.isEmpty { return (own, areInFull(near), true) }
    if let host = host(of: index) ?? previous, host < index,
      host == self.host(of: index) || isHandedOn(from: host, to: index)
    {
      return lines(of: host)
    }
    let next =
      (index + 1..<max(clause.upperBound, index + 1)).first {
        tape.figure($0) != nil && !mentions.isName($0) || tape.isSign($0, ",(")
          || tape.word($0) == "and" && !mentions.isName($0)
      } ?? clause.upperBound
    let behind = names(min(index + 1, next)..<next)
    if !behind.isEmpty { return (behind, areInFull(min(index + 1, next)..<next), true) }
    let sentence = Set(names(0..<tape.pieces.count))
    if sentence.count == 1, !names(0..<index).isEmpty {
      return (Array(sentence), areInFull(0..<tape.pieces.count), false)
    }
    guard sentence.isEmpty, let before, pointsBack(index) else { return ([], false, false) }
    return ([before], true, false)
  }

  /// The figure in front of the bracket that a figure stands in.
  func host(of index: Int) -> Int? {
    guard let open = (max(0, index - 3)..<index).last(where: { tape.isSign($0, "(") }),
      !(open..<index).contains(where: { tape.isSign($0, ")") })
    else { return nil }
    return (max(0, open - 6)..<open).last { tape.figure($0) != nil && !mentions.isName($0) }
  }

  /// Whether no line is named anywhere, so that all together may be meant.
  func isOfAll(_ named: Named) -> Bool {
    named.lines.isEmpty && names(0..<tape.pieces.count).isEmpty
  }

  func names(_ range: Range<Int>) -> [Int] {
    mentions.targets(in: range).compactMap { mention in
      if case .line(let line) = mention.target { line } else { nil }
    }
  }

  /// Whether all words of each name in a stretch stand there.
  private func areInFull(_ range: Range<Int>) -> Bool {
    mentions.targets(in: range).allSatisfy { mention in
      // `95.6 % of rated premises, 1,319 in number`: of the line and not the line itself.
      let start = mention.range.lowerBound
      let isOneOfTwo = tape.word(start - 1) == "or" || tape.word(mention.range.upperBound) == "or"
      return mention.isFull && !isOneOfTwo
        && !(tape.word(start - 1) == "of" && tape.figure(start - 2) != nil)
    }
  }

  private func pointsBack(_ index: Int) -> Bool {
    (0..<min(3, index)).contains { CellTellings.pointers.contains(tape.word($0) ?? "") }
      || clause(index).contains { $0 < index && ["they", "it"].contains(tape.word($0) ?? "") }
  }

  private static let pointers: Set<String> = [
    "they", "it", "this", "these", "that", "their", "its", "those",
  ]

  /// The pieces of the clause around a place.
  func clause(_ index: Int) -> Range<Int> {
    func isBreak(_ place: Int) -> Bool {
      tape.isSign(place, ";:.") || ClauseWords.contrasts.contains(tape.word(place) ?? "")
        || tape.word(place) == "but"
    }
    var (low, high) = (index, index)
    while low > 0, !isBreak(low - 1) { low -= 1 }
    while high < tape.pieces.count, !isBreak(high) { high += 1 }
    return low..<max(high, low)
  }

  /// `387 (12.6%)`, `22 fewer, a reduction of 37%`: one thing told twice.
  private func isHandedOn(from first: Int, to second: Int) -> Bool {
    (first + 1..<second).allSatisfy { place in
      tape.isSign(place, "(,)-")
        || tape.word(place).map {
          CellTellings.handing.contains($0) || RetoldWords.changes.contains($0)
        } ?? false
    }
  }

  private static let handing: Set<String> = [
    "or", "a", "an", "of", "that", "is", "which", "fewer", "more", "less", "lower", "higher", "up",
    "down", "equal", "to", "by", "with", "complaints", "cases",
  ]

  /// `12 % of the original programme`, `30 % of these`: of another whole than the table's.
  func namesItsBase(_ index: Int) -> Bool {
    guard tape.word(index + 1) == "of" else { return false }
    for place in index + 2..<index + 8 {
      guard let word = tape.word(place) else { return tape.figure(place) != nil }
      if CellTellings.bounds.contains(word) || word == "everything" { return false }
      if ["these", "those", "them", "its", "their"].contains(word) { return true }
      guard let normal = Wording.normal(word), !CellTellings.all.contains(normal) else { continue }
      let isKnown =
        grid.facts.context(besides: said).contains(normal)
        || Wording.words(of: grid.facts.layout.labelHeader).contains(normal)
      if !isKnown { return true }
    }
    return false
  }

  private static let bounds: Set<String> = [
    "and", "or", "in", "while", "which", "this", "compared", "against", "up", "down", "but", "with",
  ]
  private static let all: Set<String> = [
    "total", "all", "overall", "number", "whole", "year", "everything",
  ]

  /// `38 (12 %)`, `12 % of all`, `makes up 12 %`; `88 % in the North` may be a rate of it.
  func isCalledShare(_ index: Int) -> Bool {
    host(of: index) != nil || tape.word(index + 1) == "of"
      || clause(index).contains { place in
        let word = tape.word(place) ?? ""
        return RetoldWords.parts.contains(word) || ["share", "proportion", "or"].contains(word)
      }
  }

  /// The words of the clause that the table does not have, by which a part of a line may be meant.
  func strangers(_ index: Int) -> [String] {
    let clause = clause(index)
    let known = grid.labels.union(grid.facts.context(besides: said))
    let end = (index..<clause.upperBound).first { tape.isSign($0, ",") } ?? clause.upperBound
    return (clause.lowerBound..<end).compactMap { place in
      guard let word = tape.word(place), !mentions.isName(place),
        let normal = Wording.normal(word), !RetoldReadings.isPlain(word),
        !RetoldReadings.isPlain(normal), !known.contains(normal),
        !known.contains(where: { Wording.areAkin($0, normal) })
      else { return nil }
      return normal
    }
  }

  /// Whether the clause speaks of some of a line, or of others beside it.
  func isNarrowed(_ index: Int) -> Bool {
    let clause = clause(index)
    return (clause.lowerBound..<min(clause.upperBound, index + 7)).contains {
      CellTellings.narrowing.contains(tape.word($0) ?? "")
        || tape.says(["together", "with"], at: $0) || isOfMeasure($0)
    }
  }

  /// `The cost of berths`, where the table counts berths.
  private func isOfMeasure(_ place: Int) -> Bool {
    guard tape.word(place + 1) == "of", let word = tape.word(place).flatMap(Wording.normal) else {
      return false
    }
    return ProseTies.measures.contains(word) && !grid.facts.titleWords.contains(word)
      && !grid.labels.contains(word)
  }

  private static let narrowing = ProseTies.narrowing.subtracting([
    "from", "to", "by", "than", "before", "while", "previous", "compared", "against", "up", "more",
    "fewer", "less", "since", "over", "out", "still", "month", "will", "plan", "target", "average",
    "not", "no", "none", "never",
  ]).union(["aside", "every", "between", "respectively", "preceding"])

  // MARK: When

  private func time(of index: Int) -> Times {
    if let host = host(of: index), figure(index)?.kind == .percent { return time(of: host) }
    let claim = said.claims.first {
      $0.stated == tape.figure(index) || $0.beside == tape.figure(index)
    }
    var (own, before) = (claim?.time, claim?.comparedWith)
    let clause = clause(index)
    let low = (clause.lowerBound..<index).last { tape.figure($0) != nil } ?? clause.lowerBound
    let high =
      (index + 1..<max(clause.upperBound, index + 1)).first { tape.figure($0) != nil }
      ?? clause.upperBound
    for place in low..<max(low, high) {
      if let year = tape.year(place), year.isYear, !isOfFigureBefore(place, low, index) {
        let isBehind = CellTellings.against.contains(tape.word(place - 1) ?? "")
        if isBehind { before = .period(year) } else { own = own ?? .period(year) }
      }
      if tape.word(place + 1) == "year", ["last", "previous"].contains(tape.word(place) ?? ""),
        !["on", "than", "with", "to", "from"].contains(tape.word(place - 1) ?? ""),
        tape.word(place - 1) != "the" || place == clause.lowerBound + 2
      {
        own = own ?? .previousYear
      }
      if tape.says(["in", "two", "years"], at: place) { before = .yearsBefore(2) }
      if tape.says(["two", "years", "ago"], at: place) { own = .yearsBefore(2) }
    }
    let front = [tape.word(index - 1) ?? "", tape.word(index - 2) ?? ""]
    if own == nil || own == .thisYear,
      front[0] == "from" || front[1] == "compared" && ["with", "to"].contains(front[0])
    {
      own = .previousYear
    }
    return (own, before)
  }

  /// `The 28,212 in 2022/23, and 39 % of all`: the year of what stands in front.
  private func isOfFigureBefore(_ year: Int, _ figure: Int, _ index: Int) -> Bool {
    figure < year && year < index && year - figure < 5 && tape.figure(figure) != nil
      && (year + 1..<index).contains { tape.word($0) == "and" || tape.isSign($0, ",") }
  }

  /// Words in front of the year that another is held against.
  private static let against: Set<String> = [
    "on", "since", "from", "than", "to", "with", "above", "below", "over", "against",
  ]
}
