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
      if let twin = gap.twin { enterShare(twin, gap, pair) }
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
    claim.operands = [
      Claim.Operand(place: place(of: more), isTaken: false),
      Claim.Operand(place: place(of: less), isTaken: true),
    ]
    claim.certainty = pair.isTight && text(gap.token - 1) != "some" ? .strong : .likely
    claim.isTied = true
    claims.removeAll { other in
      other.stated == stated
        && ([.reckoning, .difference].contains(other.family) || other.family == .change)
    }
    claims.append(claim)
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

  private func inTime(_ left: Level, _ right: Level) -> (old: Level, new: Level)? {
    if let first = left.value.year, let second = right.value.year, first != second {
      return first < second ? (left, right) : (right, left)
    }
    if left.value.isOlder != right.value.isOlder {
      return left.value.isOlder ? (left, right) : (right, left)
    }
    if left.value.isNewer != right.value.isNewer {
      return left.value.isNewer ? (right, left) : (left, right)
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
    guard let kind = kind(gap.token) else { return nil }
    var wanted: Figure.Kind = kind == .points ? .percent : kind
    if kind == .count, isSigned(gap.token), has(["net"], in: max(0, gap.token - 4)..<gap.token) {
      wanted = .percent
    }
    let levels = levelsTold(of: wanted, besides: told, back: 0)
    let end =
      (gap.end..<tokens.count).first { isMark($0, ",;:.()-") } ?? tokens.count
    let pair =
      attached(gap, levels, end) ?? leading(gap, levels) ?? setAgainst(gap, levels, end, wanted)
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
    case 0: pair = levels.isEmpty ? bothBefore(gap, kind) : nil
    case 1: pair = levels.count == 1 ? oneBefore(gap, front[0], kind) : nil
    default: pair = inFront(gap, front)
    }
    guard let pair, fits(gap, pair, held) else { return nil }
    return pair
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
    if pair.count > 2 { pair = front.filter { $0.value.year != nil || $0.value.isOlder || $0.isMark } }
    guard pair.count == 2, gap.token - pair[1].value.token <= 20 else { return nil }
    let isLinked = has(Grammar.contrasts, in: pair[0].value.token..<pair[1].value.token)
    let isDated =
      pair[0].value.year != nil && pair[1].value.year != nil
      && pair[0].value.year != pair[1].value.year
    let lead = hedge(before: gap.token).start
    let isConcluded =
      isMark(lead - 1, ",;-(") || ["so", "e", "ie", "therefore"].contains(text(lead - 1))
    return LevelPair(
      first: pair[0], second: pair[1],
      isTight: front.count == 2 && (isLinked || isDated) && isConcluded && gap.isBySide
        && (isMark(gap.end, ",;.)-:") || gap.end >= tokens.count)
        && gap.token - pair[1].value.token <= 9)
  }

  private func levelsBefore(_ kind: Figure.Kind) -> (Grammar, [Level])? {
    guard let before = context.preceding.last else { return nil }
    var grammar = Grammar(CutSentence(before), context: ClaimContext())
    grammar.readChanges()
    let told = grammar.quantities.compactMap { grammar.gapTold($0) }
    return (grammar, grammar.levelsTold(of: kind, besides: told, back: 1))
  }

  /// `… found 23 people. A year earlier it had been 31 – so eight fewer`.
  private func oneBefore(_ gap: ToldGap, _ own: Level, _ kind: Figure.Kind) -> LevelPair? {
    guard let (_, before) = levelsBefore(kind), before.count == 1, let other = before.first,
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
    guard ["the", "this", "that", "it", "which", "a", "an", "so"].contains(text(0)),
      gap.token <= 9, let (_, before) = levelsBefore(kind), before.count == 2
    else { return nil }
    return LevelPair(first: before[0], second: before[1])
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
    case .either: return isInTime || marks == 1 || isContrasted || isNet(gap)
    }
  }

  private func isNet(_ gap: ToldGap) -> Bool {
    isSigned(gap.token) && has(["net"], in: max(0, gap.token - 4)..<gap.token)
  }
}
