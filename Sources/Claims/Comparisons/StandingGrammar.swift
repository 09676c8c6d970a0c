import Figures
import Reports

/// Values set against an average, a target or each other in one sentence.
extension Grammar {
  mutating func readStandings() {
    readMajorityFigures()
    guard sentence.figures.count > 1 else { return }
    for index in tokens.indices {
      switch text(index) {
      case "than": readThan(index)
      case "above", "exceeded", "exceeds", "exceeding":
        readStanding(index, index + 1, .up)
        readBracketed(index)
      case "below", "under": readStanding(index, index + 1, .down)
      case "same": readSame(index)
      case "outnumbered", "outstripped", "overtook": readBracketed(index)
      default: continue
      }
    }
    readExtremeFigures()
    readAll()
  }

  /// `Only 3 appeals were decided, but all 3 were dismissed`: all of them are as many as there were.
  private mutating func readAll() {
    for token in quantities where text(token - 1) == "all" && isCount(token) {
      let before = quantities.filter { $0 < token }
      guard before.count == 1, isCount(before[0]), Lexicon.auxiliaries.contains(text(token + 1)),
        hedge(before: before[0]).hedge == nil, !isOneOf(before[0]),
        !["other", "others", "remaining", "further"].contains(text(before[0] - 1)),
        !(before[0]..<token).contains(where: { isMark($0, ";.") }),
        !isIntended(token, before[0]), let from = tokens[before[0]].figure,
        let to = tokens[token].figure,
        !claims.contains(where: { $0.from == from || $0.base == from || $0.to == to })
      else { continue }
      var claim = Claim(.comparison, range: bytes(before[0]..<token + 1))
      claim.direction = .same
      claim.measure = .number
      claim.from = from
      claim.to = to
      claims.append(claim)
    }
  }

  private static let more: Set<String> = ["more", "higher", "greater", "larger"]
  private static let fewer: Set<String> = ["fewer", "less", "lower", "smaller"]
  private static let comparatives = more.union(fewer)
  private static let benchmarks = WordSet([
    "rate", "average", "figure", "target", "level", "benchmark", "standard", "number", "mean",
    "median", "percentage", "proportion", "total", "baseline", "goal", "score",
  ])

  private mutating func readThan(_ than: Int) {
    let word = text(than - 1)
    // `More serious than` compares what no figure counts.
    if Grammar.comparatives.contains(text(than - 2)),
      !word.hasSuffix("s") || word.hasSuffix("ous")
    {
      return
    }
    if Grammar.more.contains(word) || Grammar.fewer.contains(word) {
      readStanding(than - 1, than + 1, Grammar.more.contains(word) ? .up : .down)
      return
    }
    // `More fines in the north (210) than in the south (180)`.
    let low = max(0, than - 16)
    guard
      let lead = (low..<than).last(where: { Grammar.comparatives.contains(text($0)) }),
      text(lead + 1) != "than", text(lead - 1) != "or", !["better", "worse"].contains(word)
    else { return }
    let inner = quantities.filter { $0 > lead && $0 < than }
    // `More families were seen by the 90 volunteers` counts who saw them.
    guard inner.count == 1, inner[0] > lead + 1, text(inner[0] - 2) != "by",
      let other = quantities.first(where: { $0 > than }),
      other - than < 12, kind(other) == kind(inner[0]), isOperand(other),
      !(lead..<other).contains(where: { isMark($0, ";.") })
    else { return }
    addStanding(inner[0], other, Grammar.more.contains(text(lead)) ? .up : .down, lead)
  }

  /// `58.9 …, lower than the regional rate of 74.7`, `96 % was above the target of 95 %`.
  private mutating func readStanding(_ word: Int, _ start: Int, _ direction: Claim.Direction) {
    let reach = start..<min(tokens.count, start + 12)
    guard let right = reach.first(where: { tokens[$0].figure != nil }), right > start,
      let figure = tokens[right].figure, exempt[figure] == nil || exempt[figure] == .threshold,
      !(start..<right).contains(where: { isMark($0, ",;:.") || text($0) == "than" }),
      namesBenchmark(start..<right) || text(right + 1) == "target",
      let left = quantities.last(where: { $0 < word }), isMeasurable(left, right),
      !isTimeSaved(left)
    else { return }
    guard !isMark(left - 1, "("), left < word - 1 || text(word).hasPrefix("exceed"),
      !claims.contains(where: { claim in
        claim.stated == tokens[left].figure && [.change, .difference].contains(claim.family)
          || claim.from == tokens[left].figure
      }), isOneClause(left, word)
    else { return }
    addStanding(left, right, direction, word)
  }

  /// `The target agreed for them and eleven …` has begun to tell something else.
  private func namesBenchmark(_ range: Range<Int>) -> Bool {
    range.last { Grammar.benchmarks.contains(text($0)) }
      .map { !has(["and", "but"], in: $0..<range.upperBound) } ?? false
  }

  /// `Letters about delay (29) exceeded those about cost (26)`.
  private mutating func readBracketed(_ word: Int) {
    guard text(word) != "above", isMark(word - 1, ")"), isMark(word - 3, "("), isOperand(word - 2),
      let right = quantities.first(where: { $0 > word }), isBracketed(right),
      kind(right) == kind(word - 2), right - word < 10,
      !(word..<right - 1).contains(where: { isMark($0, ",;:.(") })
    else { return }
    addStanding(word - 2, right, .up, word)
  }

  private func isMeasurable(_ left: Int, _ right: Int) -> Bool {
    let (a, b) = (kind(left), kind(right))
    if a == b { return isOperand(left) }
    let numbers: Set<Figure.Kind?> = [.rate, .average, .count]
    return numbers.contains(a) && numbers.contains(b)
      && (figure(left)?.places == figure(right)?.places)
  }

  private static let standingBreaks = WordSet(ClauseWords.contrasts)
    .union(["and", "but", "with", "despite", "than", "where"])

  /// Whether the words between speak of the one value: `was 12 %, which is well`.
  private func isOneClause(_ left: Int, _ word: Int) -> Bool {
    guard
      let last = (left + 1..<word).last(where: {
        Grammar.standingBreaks.contains(text($0)) || isMark($0, ";:")
      })
    else { return true }
    let fillers: Set<String> = [
      "is", "was", "are", "were", "this", "which", "still", "well", "also", "remains", "remained",
      "it", "therefore", "so", "just", "slightly", "significantly", "now", "stayed",
    ]
    return (last + 1..<word).allSatisfy { fillers.contains(text($0)) }
  }

  private mutating func addStanding(
    _ left: Int, _ right: Int, _ direction: Claim.Direction, _ word: Int
  ) {
    guard let to = tokens[left].figure, let from = tokens[right].figure,
      !isPartOfAll(min(left, right), max(left, right)), figure(left)?.value != figure(right)?.value,
      !isIntended(max(word, left), min(word, left)), !isSecondDistance(left, word),
      !claims.contains(where: { $0.from == from && $0.to == to && $0.direction != .none })
    else { return }
    var claim = Claim(.comparison, range: bytes(min(left, word)..<right + 1))
    claim.from = from
    claim.to = to
    claim.direction = direction
    let isOpen = text(word).hasPrefix("exceed") && has(["target"], in: tokens.indices) && isBurden
    if hedge(before: left).hedge != nil || has(["respectively"], in: tokens.indices) || isOpen {
      claim.certainty = .weak
    }
    add(claim)
  }

  /// `Is 0.79 below last year's (10.71) and 2.42 above the 7.50 that was set`: how far, and no value.
  func isSecondDistance(_ value: Int, _ word: Int) -> Bool {
    word == value + 1 && text(value - 1) == "and"
      && quantities.contains { first in
        first < value && ["is", "was", "are", "were"].contains(text(first - 1))
          && ["above", "below"].contains(text(first + 1))
      }
  }

  /// `The same number, 34, as in the previous year (34)`: two figures that must be one.
  private mutating func readSame(_ index: Int) {
    // `We bought 7 and sold 10, a net income of the same amount` speaks of another figure.
    guard text(index - 1) == "the", text(index - 2) != "of",
      Lexicon.measures.contains(text(index + 1)) || text(index + 1) == "as", quantities.count == 2,
      kind(quantities[0]) == kind(quantities[1]), isOperand(quantities[0]),
      quantities.allSatisfy({ (figure($0)?.value ?? 0) > 2 }), !isIntended(quantities[1], 0),
      !has(
        ["while", "whilst", "whereas", "than", "around", "about"],
        in: min(quantities[0], index)..<index + 3),
      text(hedge(before: quantities[1]).start - 1) != "to",
      let to = tokens[quantities[0]].figure, let from = tokens[quantities[1]].figure,
      !claims.contains(where: { $0.from != nil && $0.to != nil })
    else { return }
    var claim = Claim(.comparison, range: bytes(index..<index + 1))
    claim.direction = .same
    claim.measure = Lexicon.measures.contains(text(index + 1)) ? .number : .none
    claim.from = from
    claim.to = to
    add(claim)
  }

  // MARK: Extremes and majorities

  private static let superlatives = Lexicon.upExtremes.union(Lexicon.downExtremes)
    .subtracting(["main", "top"])

  /// `The lowest and the highest`: which of them a figure is the sentence leaves to its order.
  private var hasOppositeExtremes: Bool {
    cues.contains { Lexicon.upExtremes.contains(text($0)) }
      && cues.contains { Lexicon.downExtremes.contains(text($0)) }
  }

  /// `The highest was in June (48), compared with 40 in May and 33 in July`.
  private mutating func readExtremeFigures() {
    guard quantities.count >= 2,
      let word = cues.first(where: { Grammar.superlatives.contains(text($0)) }),
      text(word - 1) != "second", text(word) != "most" || text(word - 1) == "the",
      !hasOppositeExtremes, !has(["used", "formerly"], in: max(0, word - 5)..<word),
      let link = first(
        of: ["compared", "followed", "ahead", "against"], in: word + 1..<tokens.count)
    else { return }
    // `Against 31 in November and 28 in December, 99 in all` ends with the sum of them.
    let rest = quantities.filter { $0 > link && isOperand($0) && totalWord(beside: $0) == nil }
    guard let own = quantities.last(where: { $0 < link }), !rest.isEmpty, isOperand(own),
      rest.allSatisfy({ kind($0) == kind(own) }), let stated = tokens[own].figure
    else { return }
    var claim = Claim(.extreme, stated: stated, range: bytes(word..<link + 1))
    claim.direction = Lexicon.upExtremes.contains(text(word)) ? .up : .down
    claim.parts = rest.compactMap { tokens[$0].figure }
    claim.isTied = text(link) == "followed" && text(link + 1) == "by" && areRanked(own, rest, word)
    claims.append(claim)
  }

  /// `The most complained-about service (214 cases), followed by roads (180) and parks (96)`: each is
  /// counted in a bracket behind its name, and no share or rate of it is what ranks them.
  private func areRanked(_ own: Int, _ rest: [Int], _ word: Int) -> Bool {
    ([own] + rest).allSatisfy { token in
      isCount(token) && bracket(around: token) != nil && isMark(token - 1, "(")
    } && !has(Grammar.ranksByOther, in: tokens.indices) && bracket(around: word) == nil
      && quantities.filter { bracket(around: $0) != nil && isCount($0) }.count == rest.count + 1
  }

  private static let ranksByOther = WordSet([
    "rate", "rates", "proportion", "proportionately", "percentage", "share", "per", "average",
    "cost", "costs", "expensive", "often", "likely", "longest", "value",
  ])

  /// `Most respondents (58 %)`, `a clear majority of members, 88 %,`.
  private mutating func readMajorityBeside() {
    for index in cues where text(index) == "most" || text(index) == "majority" {
      let isMost = text(index) == "most"
      guard
        let share = quantities.first(where: { $0 > index }), kind(share) == .percent,
        share - index <= 7, share > index + (isMost ? 2 : 1),
        isMost ? isMark(share - 1, "(") && opensClause(index) : isMark(share - 1, ",(-"),
        isMark(share + 1, ",).-"),
        !(index + 1..<share - 1).contains(where: { tokens[$0].text.isEmpty }),
        !isFirstOfSeveral(share),
        let beside = tokens[share].figure,
        !claims.contains(where: { $0.family == .majority && $0.beside == beside })
      else { continue }
      // `Most common` and `most likely` compare; `most schools` counts.
      let last = text(share - 2)
      guard !isMost || last.hasSuffix("s") && !last.hasSuffix("ous") || last == "people",
        !isMost
          || !["common", "likely", "popular", "frequent", "often", "commonly", "frequently"]
            .contains(text(index + 1))
      else { continue }
      claims.removeAll { $0.family == .majority && $0.beside == nil && $0.base == nil }
      var claim = Claim(.majority, range: bytes(index..<share + 1))
      claim.implied = Interval(low: 50, high: 100, holdsLow: false)
      claim.beside = beside
      claims.append(claim)
    }
  }

  /// `Most referrals come from homes (20 %) and the health service (17 %)`: from both of them.
  private func isFirstOfSeveral(_ share: Int) -> Bool {
    guard text(share + 2) == "and" || isMark(share + 2, ","),
      let next = quantities.first(where: { $0 > share })
    else { return false }
    return kind(next) == .percent && isMark(next - 1, "(")
      && !(share..<next).contains { isMark($0, ";.:") }
  }

  /// `Wards send most alerts (22 %)` ranks them; `most alerts (22 %)` says that they are more than half.
  private func opensClause(_ index: Int) -> Bool {
    index == 0 || text(index - 1).isEmpty || Grammar.clauseOpeners.contains(text(index - 1))
  }

  private static let clauseOpeners = WordSet([
    "and", "but", "that", "while", "although", "though", "whilst", "so", "because", "with", "by",
    "for", "in", "of", "where", "when", "as", "since", "however", "again", "here", "year",
  ])

  /// `The majority of replies (54 of 98)`, `most of the 60 objections (28)`, `the majority (58 %)`.
  private mutating func readMajorityFigures() {
    // `Most claims were about nets (36 %), then berths (11 %)` ranks them, `fewest` does, too.
    let isRanking = tokens.indices.contains {
      isMark($0, ",") && ["then", "followed"].contains(text($0 + 1)) || text($0) == "fewest"
    }
    guard !isRanking else {
      claims.removeAll { $0.family == .majority }
      return
    }
    readMajorityBeside()
    for index in claims.indices where claims[index].family == .majority {
      guard
        let start = tokens.firstIndex(where: {
          $0.range.lowerBound >= claims[index].range.lowerBound
        }),
        let open = (start..<min(tokens.count, start + 12)).first(where: { isMark($0, "(") })
      else { continue }
      let front = quantities.filter { $0 > start && $0 < open }
      if front.isEmpty, kind(open + 1) == .percent, isMark(open + 2, ")") {
        claims[index].beside = tokens[open + 1].figure
      } else if front.isEmpty, isCount(open + 1), text(open + 2) == "of", isCount(open + 3) {
        claims[index].beside = tokens[open + 1].figure
        claims[index].base = tokens[open + 3].figure
      } else if front.count == 1, isCount(front[0]), isCount(open + 1), isMark(open + 2, ")") {
        claims[index].beside = tokens[open + 1].figure
        claims[index].base = tokens[front[0]].figure
      }
    }
  }
}
