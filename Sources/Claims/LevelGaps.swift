import Figures
import Reports

/// How far two printed levels lie apart: a figure that words call a distance takes the only two levels
/// that its clause, its sentence or the sentence before sets against each other.
extension Grammar {
  /// A level that a size may lead from or to.
  struct Level {
    let back: Int
    let value: Value
    let amount: Exact
    /// Whether words call it a target, a budget, a forecast.
    let isMark: Bool
    /// Whether a word in front calls it about so much.
    let isHedged: Bool
  }

  private struct LevelPair {
    let first: Level
    let second: Level
    /// Whether words tie the three figures together.
    var isTight = false
  }

  mutating func readLevelGaps() {
    guard !quantities.isEmpty, sentence.figures.count > 1 || !context.preceding.isEmpty,
      tokens.contains(where: { Grammar.gapCues.contains($0.text) || $0.isMark("+") })
    else { return }
    let told = quantities.compactMap { gapTold($0) }
    for gap in told {
      guard let pair = levelPair(of: gap, besides: told) else { continue }
      if !isLinkedGap(gap.token) { enter(gap, pair) }
      if let twin = gap.twin ?? twinBehind(gap, pair) { enterShare(twin, gap, pair) }
    }
  }

  /// Whether both ends of a size are known already.
  private func isLinkedGap(_ token: Int) -> Bool {
    guard let own = tokens[token].figure else { return true }
    return claims.contains { claim in
      guard claim.stated == own, claim.certainty != .weak else { return false }
      if claim.family == .reckoning || claim.family == .listOfParts || claim.family == .remainder {
        return true
      }
      return (claim.from != nil || claim.earlierFrom != nil)
        && (claim.to != nil || claim.earlierTo != nil)
    }
  }

  private mutating func enter(_ gap: ToldGap, _ pair: LevelPair) {
    guard let stated = tokens[gap.token].figure else { return }
    let isFirstMore = pair.first.amount > pair.second.amount
    let (more, less) = isFirstMore ? (pair.first, pair.second) : (pair.second, pair.first)
    var claim = Claim(.reckoning, stated: stated, range: bytes(gap.token..<gap.token + 1))
    // What is net has the sign of its first end.
    let isTurned = isNet(gap)
    claim.operands = [
      Claim.Operand(place: place(of: isTurned ? pair.first : more), isTaken: false),
      Claim.Operand(place: place(of: isTurned ? pair.second : less), isTaken: true),
    ]
    claim.certainty = pair.isTight && text(gap.token - 1) != "some" ? .strong : .likely
    claim.isTied = true
    claims.removeAll { other in
      other.stated == stated
        && ([.reckoning, .difference].contains(other.family) || other.family == .change)
    }
    claims.append(claim)
  }

  /// `By 312, from 2,190 to 1,878, which is 14.2 %`: the percentage stands behind the levels.
  private func twinBehind(_ gap: ToldGap, _ pair: LevelPair) -> Int? {
    let last = [pair.first, pair.second].filter { $0.back == 0 }.map(\.value.token).max()
    guard let last, last > gap.token, let twin = twin(of: last) else { return nil }
    return (last + 1..<twin).contains { isMark($0, ",-(") } ? twin : nil
  }

  private func place(of level: Level) -> Claim.Antecedent {
    Claim.Antecedent(sentencesBack: level.back, figure: level.value.figure)
  }

  /// The percentage beside a size is that much of what the other level is held against.
  private mutating func enterShare(_ token: Int, _ gap: ToldGap, _ pair: LevelPair) {
    guard let stated = tokens[token].figure, kind(gap.token) != .points,
      let base = base(of: pair, isLess(beside: token) ?? gap.isLess), !base.old.amount.isZero
    else { return }
    let isLinked = claims.contains { claim in
      claim.stated == stated
        && (claim.base != nil || claim.antecedent != nil
          || (claim.from != nil || claim.earlierFrom != nil)
            && (claim.to != nil || claim.earlierTo != nil))
    }
    guard !isLinked else { return }
    enterChange(token, from: base.old, to: base.new)
  }

  mutating func enterChange(_ token: Int, from old: Level, to new: Level) {
    guard let stated = tokens[token].figure else { return }
    var claim = Claim(.change, stated: stated, range: bytes(token..<token + 1))
    claim.measure = .perCent
    claim.direction = new.amount < old.amount ? .down : .up
    if old.back == 0 { claim.from = old.value.figure } else { claim.earlierFrom = place(of: old) }
    if new.back == 0 { claim.to = new.value.figure } else { claim.earlierTo = place(of: new) }
    claim.certainty = .likely
    claim.isTied = true
    claims.removeAll {
      $0.stated == stated && [.change, .share, .countWithShare, .difference].contains($0.family)
    }
    claims.append(claim)
  }

  /// A word right behind the percentage, or in front of it: `25 % more`, `a reduction of 34 %`.
  private func isLess(beside token: Int) -> Bool? {
    if let isLess = isLess(text(token + 1)) { return isLess }
    return text(token - 1) == "of" ? isLess(text(token - 2)) : nil
  }

  /// Which level the other one is held against: by the word for the size, and else by what they are.
  private func base(of pair: LevelPair, _ isLess: Bool?) -> (old: Level, new: Level)? {
    let order = ordered(pair.first, pair.second)
    guard let isLess else { return order }
    let isFirst = (pair.first.amount > pair.second.amount) == isLess
    let told = isFirst ? (old: pair.first, new: pair.second) : (old: pair.second, new: pair.first)
    if let order, order.old.amount != told.old.amount { return nil }
    return told
  }

  /// The level that another one is held against, and that one.
  func ordered(_ left: Level, _ right: Level) -> (old: Level, new: Level)? {
    if left.isMark != right.isMark { return left.isMark ? (left, right) : (right, left) }
    return inTime(left, right)
  }

  func inTime(_ left: Level, _ right: Level) -> (old: Level, new: Level)? {
    if let first = left.value.year, let second = right.value.year, first != second {
      return first < second ? (left, right) : (right, left)
    }
    if left.value.isOlder != right.value.isOlder {
      return left.value.isOlder ? (left, right) : (right, left)
    }
    if left.value.isNewer != right.value.isNewer {
      return left.value.isNewer ? (right, left) : (left, right)
    }
    // `31 (2023: 27)`: a bracket with a year of its own tells what was before.
    if left.back == right.back, left.value.year == nil, right.value.year != nil {
      return left.value.token < right.value.token ? (right, left) : nil
    }
    return nil
  }

  // MARK: The levels

  /// The levels of a kind that the sentence prints, in their order.
  func levelsTold(of kind: Figure.Kind, besides told: [ToldGap], back: Int) -> [Level] {
    values(of: kind).compactMap { value in
      guard let own = figure(value.token), own.bounds == nil,
        !told.contains(where: { $0.token == value.token || $0.twin == value.token }),
        !isSigned(value.token)
      else { return nil }
      return Level(
        back: back, value: value, amount: own.value,
        isMark: value.isBenchmark || isMarked(value.token),
        isHedged: hedge(before: value.token).hedge != nil)
    }
  }

  /// `The budget (£31.4m)`, `a ceiling of 105`, `£1.95m budgeted`.
  private func isMarked(_ token: Int) -> Bool {
    let lead = hedge(before: token).start
    var low = lead
    if isMark(low - 1, "(") { low -= 1 }
    while low > 0, lead - low < 8, !isMark(low - 1, ",;:-.)"), !isQuantity(low - 1),
      !isWall(low - 1)
    {
      low -= 1
    }
    // `Now forecast to spend £7.8m on a budget of …`: the forecast is what is held against.
    if has(Grammar.firmMarks, in: low..<lead) { return true }
    let end = (token + 1..<min(tokens.count, token + 4)).first {
      isMark($0, ",;:-.()") || isQuantity($0) || isWall($0)
    }
    return has(Grammar.firmMarks, in: token + 1..<(end ?? min(tokens.count, token + 4)))
      || ["the", "our", "a"].contains(text(low)) && has(["forecast", "estimate"], in: low..<lead)
      || isWall(low - 1) && has(["forecast", "estimate", "estimated"], in: low..<lead)
  }

  private static let firmMarks = marks.subtracting([
    "forecast", "estimate", "estimated", "required", "grant", "expected", "projected", "projection",
    "assumed", "allowance",
  ]).union(["assumed"])

  // MARK: The pair

  private func levelPair(of gap: ToldGap, besides told: [ToldGap]) -> LevelPair? {
    guard let wanted = gapKind(gap.token) else { return nil }
    let levels = levelsTold(of: wanted, besides: told, back: 0)
    let end =
      (gap.end..<tokens.count).first { isMark($0, ",;:.()-") } ?? tokens.count
    let pair =
      attached(gap, levels, end) ?? leading(gap, levels) ?? inBracketBehind(gap, levels)
      ?? signedBehind(gap, levels) ?? setAgainst(gap, levels, end, wanted)
    guard let pair, !pair.first.isHedged, !pair.second.isHedged,
      pair.first.amount != pair.second.amount
    else { return nil }
    return pair
  }

  private static let attachments = WordSet([
    "of", "than", "on", "the", "against", "over", "from", "below", "above", "its", "our",
  ])

  /// `67 % is 12.7 points adrift of the 80 % standard`, `at 68, ran 11 ahead of the 57 of spring`.
  private func attached(_ gap: ToldGap, _ levels: [Level], _ end: Int) -> LevelPair? {
    let close = isMark(end, "(") && isMark(end + 2, ")") ? end + 2 : end
    guard Grammar.attachments.contains(text(gap.end)),
      let other = levels.first(where: { $0.value.token >= gap.end }), other.value.token < close,
      other.value.token - gap.end <= 10,
      let own = levels.last(where: { $0.value.token < gap.token }),
      gap.token - own.value.token <= 14,
      !(own.value.token..<gap.token).contains(where: { isMark($0, ";") })
    else { return nil }
    let isNext = !(own.value.token + 1..<gap.token).contains { isQuantity($0) }
    let isNear = isNext && gap.token - own.value.token <= 7
    let isOnly = levels.count == 2
    guard isNear || isOnly else { return nil }
    return LevelPair(
      first: own, second: other,
      isTight: isNear && gap.isBySide && bracket(around: own.value.token) == bracket(around: gap.token))
  }

  /// `2.6 points to 25.8 % (from 28.4 %)`, `£0.4m to £2.1m from £2.5m`.
  private func leading(_ gap: ToldGap, _ levels: [Level]) -> LevelPair? {
    leading(from: gap.end, levels)
  }

  private func leading(from end: Int, _ levels: [Level]) -> LevelPair? {
    var index = isMark(end, ",") ? end + 1 : end
    while Grammar.units.contains(text(index)) { index += 1 }
    guard text(index) == "to",
      let place = levels.firstIndex(where: { $0.value.token > index }),
      levels[place].value.token - index <= 3, levels.indices.contains(place + 1)
    else { return nil }
    let (new, old) = (levels[place], levels[place + 1])
    let between = new.value.token + 1..<old.value.token
    guard let link = between.first(where: { text($0) == "from" }), link - new.value.token <= 2,
      old.value.token - link <= 5, !between.contains(where: { isMark($0, ",;:") })
    else { return nil }
    return LevelPair(first: old, second: new, isTight: true)
  }

  /// `Narrowed to 18.4 points (71.2 % as against 52.8 %)`.
  private func inBracketBehind(_ gap: ToldGap, _ levels: [Level]) -> LevelPair? {
    guard isMark(gap.end, "("), let inside = bracket(around: gap.end + 1) else { return nil }
    let pair = levels.filter { inside.contains($0.value.token) }
    guard pair.count == 2, quantities.count(where: inside.contains) == 2 else { return nil }
    return LevelPair(first: pair[0], second: pair[1])
  }

  /// `91.2 % in autumn, 93.5 % in spring (+2.3)`: how far a level lies from the one told before it.
  private func signedBehind(_ gap: ToldGap, _ levels: [Level]) -> LevelPair? {
    guard isSigned(gap.token), !isNet(gap), let inside = bracket(around: gap.token),
      inside.upperBound == gap.token + 1 || isMark(gap.token + 1, ",%"),
      let place = levels.lastIndex(where: { $0.value.token < inside.lowerBound }), place > 0,
      inside.lowerBound - levels[place].value.token <= 5,
      levels[place].value.token - levels[place - 1].value.token <= 12
    else { return nil }
    let open = levels[0].value.token..<levels[place].value.token
    // Where the first has a distance, too, each is of last year.
    let isFirstTold = levels[place - 1].value.token == levels[0].value.token
    guard !isFirstTold || !open.contains(where: { isSigned($0) }) else { return nil }
    return LevelPair(first: levels[place - 1], second: levels[place])
  }

  private static let units = WordSet(["points", "point", "percentage", "pp"])
  private static let contrasts = WordSet([
    "against", "compared", "versus", "vs", "rather", "whereas", "instead", "comparison",
  ])

  /// `23 were granted as against 31 the year before, i.e. eight fewer`: two levels in front, or one and
  /// that of the sentence before, or the two of the sentence before.
  private func setAgainst(
    _ gap: ToldGap, _ levels: [Level], _ end: Int, _ kind: Figure.Kind
  ) -> LevelPair? {
    let held = gap.end..<end
    guard !has(["each", "per", "apiece", "every"], in: held), !isHeldOut(held, levels) else {
      return nil
    }
    let front = levels.filter { $0.value.token < gap.token }
    let pair: LevelPair?
    switch front.count {
    case 0...1 where levels.count == 2: pair = aroundGap(gap, levels)
    case 0: pair = levels.isEmpty ? bothBefore(gap, kind) : nil
    case 1: pair = levels.count == 1 || isClosed(gap) ? oneBefore(gap, front[0], kind) : nil
    default: pair = inFront(gap, front)
    }
    guard let pair, fits(gap, pair, held) else { return nil }
    return pair
  }

  /// `We missed the 95 % standard by 3.8 points, finishing on 91.2 %`, `rose £0.3m to £2.6m, having been
  /// £2.3m`: the only two levels of the sentence.
  private func aroundGap(_ gap: ToldGap, _ levels: [Level]) -> LevelPair? {
    let marks = levels.count(where: \.isMark)
    let isToMark = gap.sense == .toMark && marks == 1
    let isInTime =
      gap.sense == .overTime && marks == 0 && inTime(levels[0], levels[1]) != nil
      && (levels[0].value.token < gap.token || text(gap.end) == "to")
    guard isToMark || isInTime, levels[1].value.token - levels[0].value.token <= 20 else {
      return nil
    }
    return LevelPair(first: levels[0], second: levels[1])
  }

  /// Whether nothing more is said of the size.
  private func isClosed(_ gap: ToldGap) -> Bool {
    gap.isBySide && (isMark(gap.end, ",;.)-:") || gap.end >= tokens.count)
  }

  /// Whether the size is held against what nothing prints: `than in England`, `since 2015`.
  private func isHeldOut(_ held: Range<Int>, _ levels: [Level]) -> Bool {
    if has(Grammar.elsewheres, in: held) { return true }
    guard has(["than", "since", "compared", "against"], in: held) else { return false }
    if has(Grammar.marks, in: held) || has(Lexicon.previousWords, in: held) { return false }
    let year = held.lazy.compactMap { index -> Int? in
      guard let own = figure(index), [.period, .year].contains(own.kind) else { return nil }
      return Period(label: own.text)?.year
    }.first
    return year.map { year in !levels.contains { $0.value.year == year } } ?? true
  }

  private static let elsewheres = WordSet(ClauseWords.elsewhere)

  private func inFront(_ gap: ToldGap, _ front: [Level]) -> LevelPair? {
    var pair = front
    if pair.count > 2 { pair = inRun(gap, front) ?? front.filter(isPlaced) }
    guard pair.count == 2, gap.token - pair[1].value.token <= 20 else { return nil }
    let isLinked = has(Grammar.contrasts, in: pair[0].value.token..<pair[1].value.token)
    let isDated =
      pair[0].value.year != nil && pair[1].value.year != nil
      && pair[0].value.year != pair[1].value.year
    let lead = hedge(before: gap.token).start
    let isConcluded =
      isMark(lead - 1, ",;-(") || ["so", "e", "ie", "therefore"].contains(text(lead - 1))
      || isMark(lead - 1, ".") && text(lead - 2) == "e"
    return LevelPair(
      first: pair[0], second: pair[1],
      isTight: front.count == 2 && (isLinked || isDated) && isConcluded && gap.isBySide
        && isClosed(gap) && gap.token - pair[1].value.token <= 9)
  }

  private func isPlaced(_ level: Level) -> Bool {
    level.value.year != nil || level.value.isOlder || level.isMark
  }

  /// `61 % in 2021, 64 % in 2022 (up 3 points) and 69 % …`: behind each value how far it lies from the one
  /// before.
  private func inRun(_ gap: ToldGap, _ front: [Level]) -> [Level]? {
    let last = front.suffix(2).map { $0 }
    guard gap.sense != .toMark, last.count == 2, let old = last[0].value.year,
      let new = last[1].value.year, new == old + 1, gap.token - last[1].value.token <= 7,
      front.filter({ $0.value.year == old || $0.value.year == new }).count == 2
    else { return nil }
    return last
  }

  /// The levels that the sentence before prints.
  func levelsBefore(_ kind: Figure.Kind) -> [Level]? {
    guard let before = context.preceding.last else { return nil }
    var grammar = Grammar(CutSentence(before), context: ClaimContext())
    grammar.readChanges()
    let told = grammar.quantities.compactMap { grammar.gapTold($0) }
    return grammar.levelsTold(of: kind, besides: told, back: 1)
  }

  /// `… found 23 people. A year earlier it had been 31 – so eight fewer`.
  private func oneBefore(_ gap: ToldGap, _ own: Level, _ kind: Figure.Kind) -> LevelPair? {
    guard let before = levelsBefore(kind), before.count == 1, let other = before.first,
      gap.token - own.value.token <= 12
    else { return nil }
    let lead = hedge(before: gap.token).start
    let isSo = ["so", "therefore", "thus", "hence"].contains(text(lead - 1))
    let isElliptic = phrase(from: own.value.token + 1, to: tokens.count).words.isEmpty
    return LevelPair(
      first: other, second: own,
      isTight: isSo && gap.isBySide && isElliptic && own.value.isOlder && own.value.token < gap.token)
  }

  /// `The resulting pressure of £4.5m`, `That is a gap of 23 points`.
  private func bothBefore(_ gap: ToldGap, _ kind: Figure.Kind) -> LevelPair? {
    guard
      ["the", "this", "that", "it", "which", "a", "an", "so", "over", "between"].contains(text(0)),
      let before = levelsBefore(kind)
    else { return nil }
    let years = before.compactMap(\.value.year)
    if before.count > 2, years.count == before.count, zip(years, years.dropFirst()).allSatisfy(<) {
      return ofYears(gap, before)
    }
    guard before.count == 2, gap.token <= 9 else { return nil }
    return LevelPair(first: before[0], second: before[1])
  }

  /// `2021/22 43 %, 2022/23 45 %, 2023/24 46 %. Over the two years it rose by 3 points, 1 of them in the
  /// last`.
  private func ofYears(_ gap: ToldGap, _ before: [Level]) -> LevelPair? {
    let words = max(0, gap.token - 12)..<min(tokens.count, gap.token + 12)
    let span = words.first { index in
      guard let own = figure(index), own.kind == .duration, own.text.hasSuffix("years") else {
        return false
      }
      return own.value == Exact(before.count - 1)
    }
    guard span.map({ $0 < gap.token && text($0 - 1) == "the" }) ?? false, let first = before.first,
      let last = before.last
    else { return nil }
    return LevelPair(first: first, second: last)
  }

  /// Whether the two levels are of the kind that the words for the size speak of.
  private func fits(_ gap: ToldGap, _ pair: LevelPair, _ held: Range<Int>) -> Bool {
    let marks = [pair.first, pair.second].count(where: \.isMark)
    let isInTime = inTime(pair.first, pair.second) != nil
    if has(Lexicon.previousWords, in: held), !isInTime { return false }
    if has(Grammar.marks, in: held), marks == 0 { return false }
    let isContrasted =
      pair.first.back == 0 && pair.second.back == 0
      && (has(Grammar.contrasts, in: 0..<gap.token) || has(["but", "while"], in: 0..<gap.token))
    switch gap.sense {
    case .overTime: return marks == 0 && isInTime
    case .toMark: return marks == 1 || marks == 2 && kind(gap.token) == .money || isContrasted
    case .either: return isInTime || marks == 1 || isContrasted || gap.isGap || isNet(gap)
    }
  }

  private func isNet(_ gap: ToldGap) -> Bool { isSigned(gap.token) && isNet(gap.token) }
}
