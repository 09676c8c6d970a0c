import Figures
import Reports

/// Which values of a sentence are those of before, or of elsewhere, that others are held against.
extension Grammar {
  /// A figure that another one may be compared with.
  struct Value {
    let token: Int
    let figure: Int
    /// Whether words call it the value of before: `from 40`, `the 40 of last year`.
    var isOlder = false
    /// Whether `from` or `than` stands in front, which no year outweighs.
    var isFrom = false
    /// Whether words call it the value of now: `to 50`, `50 this year`.
    var isNewer = false
    /// Whether it is somebody else's: a target, a national rate.
    var isBenchmark = false
    /// Whether it is that of the beginning, and another one that of the end.
    var isOpening = false
    var year: Int?

    /// Whether it is what the other is held against.
    var isHeldAgainst: Bool { isOlder || isBenchmark }
  }

  /// A mean is a level like any other rate: `26.7, up from an average of 26.6`.
  static func level(_ kind: Figure.Kind?) -> Figure.Kind? { kind == .average ? .rate : kind }

  /// `13 went out 10 times or more`: a bound on whom the thirteen are.
  func isHowOften(_ token: Int) -> Bool {
    text(token + 1) == "times" && text(token + 2) == "or"
  }

  /// The values of one kind, in reading order, with the part that each plays.
  func values(of kind: Figure.Kind) -> [Value] {
    var found: [Value] = []
    for (index, token) in tokens.enumerated() {
      guard let figure = token.figure, Grammar.level(self.kind(index)) == Grammar.level(kind),
        isValue(index), !isHowOften(index)
      else { continue }
      found.append(value(index, figure))
    }
    dropSmallWords(&found)
    // Two values of different years need no further word.
    let years = found.compactMap(\.year)
    if let first = years.min(), let last = years.max(), first < last {
      for index in found.indices {
        if found[index].year == first { found[index].isOlder = true }
        // `From the 84 of 2022 and the 57 of 2021` gives two values of before, and so does
        // `124, up on 2021/22 (104) but below 2019/20 (168)`.
        let isBeside =
          isBracketed(found[index].token) && found[..<index].contains { $0.year == nil }
        // `59, against 67 in 2021/22 and 54 in 2020/21` gives two as well.
        let isBehind =
          found[index].isOlder
          && found[..<index].contains { $0.year == nil && !$0.isHeldAgainst }
        // `This is 20 % down on the 2010/11 figure of 45,910 and 67 % on 2006/07 (110,826)`.
        let isOnly = found[index].isOlder && isPointing
        if found[index].year == last, !found[index].isFrom || areInOneBracket(found), !isOnly {
          if isBeside || isBehind {
            found[index].isOlder = true
          } else {
            found[index].isNewer = true
          }
        }
      }
    }
    // `756 at the start of April and 702 at the end of March`.
    if found.count == 2, !found.contains(where: \.isOlder), let starts = indicesOfSpan(found) {
      found[starts.first].isOlder = true
      found[starts.first].isOpening = true
      found[starts.last].isNewer = true
    }
    // `34 (43 in 2021/22)`: what stands in brackets with its own year is that year's.
    if found.count == 2, found[0].year == nil, found[1].year != nil,
      (max(0, found[1].token - 3)..<found[1].token).contains(where: { isMark($0, "(") })
    {
      found[1].isOlder = true
    }
    // `In comparison to the 30 of 2021/22, last year saw 36`: the year reported on is over, too.
    if found.count == 2, found[0].isFrom != found[1].isFrom, found.allSatisfy(\.isOlder),
      !has(["and"], in: found[0].token..<found[1].token)
    {
      let new = found[0].isFrom ? 1 : 0
      found[new].isNewer = true
    }
    for index in found.indices where found[index].isNewer { found[index].isOlder = false }
    // `Than in 2021/22 (six and 71)`: what stands in one bracket was at one time.
    for index in found.indices.dropFirst() where found[index - 1].isOlder {
      let (left, right) = (found[index - 1].token, found[index].token)
      if isInsideBrackets(left), isNextInRun(left, right) { found[index].isOlder = true }
    }
    return found
  }

  /// `Compared to last year (181 in 2022/23, 236 in 2021/22)`: both, and each with its year.
  private func areInOneBracket(_ values: [Value]) -> Bool {
    guard values.count == 2, let own = bracket(around: values[0].token) else { return false }
    return own.contains(values[1].token) && values.allSatisfy { $0.year != nil }
  }

  private static let beginnings = WordSet(["start", "beginning", "began", "opening", "outset"])
  private static let endings = WordSet(["end", "close", "ended", "closing", "close", "finish"])

  /// Which of two values is that of the beginning, and which that of the end.
  private func indicesOfSpan(_ values: [Value]) -> (first: Int, last: Int)? {
    guard has(Grammar.beginnings, in: tokens.indices), has(Grammar.endings, in: tokens.indices)
    else { return nil }
    let words = values.map { surroundings(of: $0.token, hedge(before: $0.token).start) }
    func isOnly(_ own: WordSet, _ other: WordSet, _ index: Int) -> Bool {
      has(own, in: words[index]) && !has(other, in: words[index])
    }
    for (first, last) in [(0, 1), (1, 0)]
    where isOnly(Grammar.beginnings, Grammar.endings, first)
      && isOnly(Grammar.endings, Grammar.beginnings, last)
    {
      return (first, last)
    }
    return nil
  }

  /// The part that one figure plays among the values of its kind.
  func value(of token: Int) -> Value {
    let found = kind(token).map { values(of: $0) } ?? []
    return found.first { $0.token == token } ?? Value(token: token, figure: 0)
  }

  /// Whether the figure is a level, and no size of a change, span of time or name.
  private func isValue(_ token: Int) -> Bool {
    guard let figure = tokens[token].figure, sentence.figures[figure].figure.bounds == nil,
      exempt[figure] == nil || exempt[figure] == .threshold
    else { return false }
    // `On top of 128 last year`: added to it, and held against nothing.
    let isAdded = text(token - 1) == "of" && text(token - 2) == "top"
    return !isSize(token) && !isTimeSpan(token) && !isBound(token) && !isMultiplied(token)
      && !isAdded && !isAside(token)
  }

  /// `265, including 3 from members`, `72, with 11 still open`: some of what stands in front.
  private func isAside(_ token: Int) -> Bool {
    var lead = hedge(before: token).start - 1
    while Lexicon.determiners.contains(text(lead)) { lead -= 1 }
    guard isMark(lead - 1, ",(-") else { return false }
    return ["including", "counting"].contains(text(lead))
      || text(lead) == "with" && ["still", "yet", "outstanding"].contains(text(token + 1))
  }

  /// `As two officers left, there were 111 compared with 98`: a small number in a word is no value beside
  /// large ones in digits.
  private func dropSmallWords(_ values: inout [Value]) {
    let told = values.compactMap { value in figure(value.token) }.filter { $0.isInDigits }
    guard told.count > 1, let least = told.map(\.value.magnitude).min() else { return }
    values.removeAll { value in
      guard let own = figure(value.token), !own.isInDigits else { return false }
      return (try? own.value * 5 < least) ?? false
    }
  }

  /// `9.1 times average pay of £34,300`: what is multiplied, and no value to compare with.
  private func isMultiplied(_ token: Int) -> Bool {
    let low = max(0, token - 6)
    return (low..<token).last { text($0) == "times" || isMark($0, ",;:()") || isQuantity($0) }
      .map { text($0) == "times" && isQuantity($0 - 1) } ?? false
  }

  /// `Down to 38 days, which is nine days quicker`.
  func isTimeSaved(_ token: Int) -> Bool {
    kind(token) == .duration && Exemption.speeds.contains(text(token + 1))
      && text(token - 1) != "or"
  }

  /// Whether the figure says by how much: `24 fewer`, `by 12`, `a 5 % rise`.
  func isSize(_ token: Int) -> Bool {
    guard let figure = tokens[token].figure else { return false }
    if kind(token) == .points || isTimeSaved(token) { return true }
    let isClaimed = claims.contains {
      $0.stated == figure && [.change, .difference].contains($0.family) && $0.measure != .none
    }
    if isClaimed { return true }
    let lead = hedge(before: token).start
    let before = text(lead - 1)
    if before == "by", !isAgent(lead - 2) || kind(token) == .percent { return true }
    if ["another", "further"].contains(before) && text(lead - 2) == "by" {
      return true
    }
    // `Falling 12,000 since`, `down 4 % or 8p`.
    let isAmount = [.count, .money, .average, .rate].contains(kind(token))
    if isAmount, Lexicon.changeVerbs.contains(before), before != "up", before != "down" {
      return true
    }
    // `Came in £0.6m under its budget`.
    if kind(token) == .money, ["under", "over"].contains(text(token + 1)),
      Lexicon.determiners.contains(text(token + 2)), text(token + 3) == "budget"
    {
      return true
    }
    // `The others together are 4 down`.
    if isAmount, ["are", "is", "were", "was"].contains(before),
      ["up", "down"].contains(text(token + 1)),
      token + 2 >= tokens.count || isMark(token + 2, ".,;)")
    {
      return true
    }
    // `301 by bus (31, 9 % below 2015)`.
    if isAmount, isMark(token - 1, "("), isMark(token + 1, ","), kind(token + 2) == .percent,
      Lexicon.upAdjectives.contains(text(token + 3))
        || Lexicon.downAdjectives.contains(text(token + 3))
        || ["up", "down"].contains(text(token + 3))
    {
      return true
    }
    // `Up 31 or 35 % in a year`.
    if isAmount, before == "up" || before == "down", text(token + 1) == "or",
      kind(token + 2) == .percent
    {
      return true
    }
    // `45 or 28 % more than`.
    if isAmount, text(token + 1) == "or", kind(token + 2) == .percent,
      ["more", "fewer", "less", "higher", "lower", "up", "down"].contains(text(token + 3))
    {
      return true
    }
    if isAmount, before == "or" || text(token + 1) == "points",
      kind(lead - 2) == .percent || kind(lead - 1) == .percent
    {
      return true
    }
    var next = token + 1
    while Lexicon.sizes.contains(text(next)) { next += 1 }
    if text(next).hasSuffix("s"), ["more", "fewer"].contains(text(next + 1)),
      text(next + 2) == "than"
    {
      return true
    }
    // `19.1 Mtoe (9 %) lower`: the unit and the share of it in between.
    let open = isMark(next, "(") ? next : next + 1
    if isAmount, isMark(open, "("), kind(open + 1) == .percent, isMark(open + 2, ")") {
      next = open + 3
    }
    let word = text(next)
    if ["more", "fewer", "less", "higher", "lower", "greater"].contains(word) {
      return !["or", "and"].contains(text(next - 1)) && !isMinus(next, token)
    }
    if text(next) == "basis" { return true }
    guard kind(token) == .percent || kind(token) == .fraction else { return false }
    return Lexicon.upNouns.contains(word) || Lexicon.downNouns.contains(word)
  }

  /// `Income of £412,000 less expenditure of £431,000` takes away.
  private func isMinus(_ word: Int, _ token: Int) -> Bool {
    guard text(word) == "less", word == token + 1, text(word + 1) != "than" else { return false }
    let of = phrase(from: word + 1, to: min(tokens.count, word + 5)).end
    return text(of) == "of" && kind(of + 1) == kind(token)
  }

  /// `Used by 2,140 young people`, and not `increased by 2,140`.
  func isAgent(_ verb: Int) -> Bool {
    text(verb).hasSuffix("ed") && !Lexicon.changeVerbs.contains(text(verb))
  }

  private static let days = WordSet([
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "weekday",
    "weekend", "day",
  ])
  static let againstWords: Set<String> = [
    "from", "than", "against", "versus", "above", "below",
  ]
  private static let benchmarks = WordSet(ClauseWords.others)
    .union([
      "average", "target", "benchmark", "baseline", "comparable", "comparator", "comparators",
    ])

  private func value(_ token: Int, _ figure: Int) -> Value {
    var value = Value(token: token, figure: figure)
    let lead = hedge(before: token).start
    let around = surroundings(of: token, lead)
    let link = text(around.lowerBound)
    // `Compared to the autumn term of 2022/23 when there were 40`.
    let isNear =
      lead - around.lowerBound
      <= (has(["when", "where", "which"], in: around.lowerBound..<lead) ? 12 : 7)
    // `Not counted above are 214 calls`: a place in the text.
    let isPlace = ["is", "are", "was", "were"].contains(text(around.lowerBound + 1))
    if Grammar.againstWords.contains(link), isNear, !isPlace, !isMember(lead),
      !isOutOf(around.lowerBound)
    {
      value.isOlder = true
      value.isFrom = lead - around.lowerBound <= 2
    }
    if link == "with" || link == "to" || link == "on" {
      let before = text(around.lowerBound - 1)
      let isSetAgainst = ["compared", "compares", "comparison", "contrast", "opposed"].contains(
        before)
      // `Made on a Saturday (64 %)` says when.
      let isDay =
        text(around.lowerBound + 1) == "a" && Grammar.days.contains(text(around.lowerBound + 2))
      let isOn = link == "on" && !isDay && isNear && !isMember(lead) && text(lead - 1) != "average"
      if isSetAgainst && isNear || isOn && saysUpOrDown(before: around.lowerBound) {
        value.isOlder = true
        value.isFrom = isSetAgainst
      } else if link == "to", lead - around.lowerBound <= 2 {
        value.isNewer = true
      }
    }
    // `A fall of 0.4 points over the 96.3 % of 2021`.
    if link == "over", isNear, isWall(around.lowerBound) { value.isOlder = true }
    if isPrevious(around) || hadBeen(lead) { value.isOlder = true }
    if link == "since", [.period, .year, .date].contains(kind(around.lowerBound + 1)) {
      value.isOlder = true
    }
    // `Eight were above the target and eleven were under it`: what a clause begins with is told anew.
    let opensClause = text(lead - 1) == "and" && Lexicon.auxiliaries.contains(text(token + 1))
    let beside =
      (opensClause ? lead : max(around.lowerBound, lead - 5))..<min(around.upperBound, token + 4)
    // `8.1 is the average for a child` is a value of its own.
    let isMean =
      ["is", "was"].contains(text(token + 1)) && text(token + 2) == "the"
      && ["average", "mean"].contains(text(token + 3)) && text(token + 4) == "for"
    if exempt[figure] == .threshold || !isMean && has(Grammar.benchmarks, in: beside) {
      value.isBenchmark = true
    }
    let isNow =
      has(["now", "currently", "current", "today", "latest"], in: around)
      || around.contains { text($0) == "this" && Lexicon.yearWords.contains(text($0 + 1)) }
    if isNow, !value.isOlder { value.isNewer = true }
    // `2,408 in 2021/22 (2,150 in 2020/21)`: a bracket says itself when.
    let inside = isBracketed(token) ? bracket(around: token).flatMap { year(in: $0) } : nil
    value.year = inside ?? year(in: around)
    return value
  }

  private func year(in range: Range<Int>) -> Int? {
    range.lazy.compactMap { index -> Int? in
      guard let figure = self.figure(index), [.period, .year, .date].contains(figure.kind) else {
        return nil
      }
      return Period(label: figure.text)?.year ?? Period.firstYear(in: figure.text)?.year
    }.first
  }

  /// `The team of 12`: the figure counts the members of something that is set against something else.
  private func isMember(_ lead: Int) -> Bool {
    guard text(lead - 1) == "of" else { return false }
    var noun = lead - 2
    while ["year", "years", "last", "previous", "time"].contains(text(noun)) { noun -= 1 }
    let levels = Lexicon.measures.union([
      "average", "peak", "high", "low", "point", "target", "total", "baseline", "median", "mean",
      "budget",
      "estimate", "score", "turnout", "max", "maximum",
    ])
    return !levels.contains(text(noun)) && !isMark(noun, ",;:(") && !text(noun).isEmpty
  }

  func saysUpOrDown(before index: Int) -> Bool {
    let near = max(0, index - 8)..<index
    return has(Lexicon.ups, in: near) || has(Lexicon.downs, in: near)
      || has(Lexicon.upAdjectives, in: near) || has(Lexicon.downAdjectives, in: near)
      || has(["improvement", "deterioration"], in: near)
      || near.contains { kind($0) == .percent }
  }
}
