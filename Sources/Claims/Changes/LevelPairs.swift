import Figures
import Reports

/// Which two levels a size lies between: those that its own words join, those of a bracket, or the only two
/// that the sentence, or it and the one before, set against each other.
extension Grammar {
  /// The two levels that a size lies between.
  struct LevelPair {
    let first: Level
    let second: Level
    /// Whether words tie the three figures together.
    var isTight = false
  }

  /// The levels of a size, by the words around it.
  func levelPair(
    of gap: ToldGap, of wanted: Figure.Kind, besides told: [ToldGap]
  ) -> LevelPair? {
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
      other.value.token - gap.end <= 10, isOneHold(gap.end..<other.value.token),
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
      isTight: isNear && gap.isBySide
        && bracket(around: own.value.token) == bracket(around: gap.token))
  }

  /// `Up on last quarter and 6 points above England (82 %)`, `more than in 2022 against a target of 220`: two
  /// that the size is held against.
  private func isOneHold(_ range: Range<Int>) -> Bool {
    !range.contains { isQuantity($0) } && !has(["and", "but"], in: range)
      && !has(Grammar.contrasts, in: range.dropFirst().startIndex..<range.upperBound)
  }

  /// `2.6 points to 25.8 % (from 28.4 %)`, `£0.4m to £2.1m from £2.5m`.
  private func leading(_ gap: ToldGap, _ levels: [Level]) -> LevelPair? {
    leading(from: gap.end, levels)
  }

  private func leading(from end: Int, _ levels: [Level]) -> LevelPair? {
    var index = isMark(end, ",") ? end + 1 : end
    while Grammar.units.contains(text(index)) { index += 1 }
    guard text(index) == "to" || text(index) == "from",
      let place = levels.firstIndex(where: { $0.value.token > index }),
      levels[place].value.token - index <= 3, levels.indices.contains(place + 1)
    else { return nil }
    let (new, old) = (levels[place], levels[place + 1])
    let between = new.value.token + 1..<old.value.token
    // `By 312, from 2,190 to 1,878`.
    let back = text(index) == "from" ? "to" : "from"
    guard let link = between.first(where: { text($0) == back }), link - new.value.token <= 2,
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
    guard !has(["each", "per", "apiece", "every", "average", "if", "unless"], in: held),
      !isHeldOut(held, levels), !isOfOtherThing(gap)
    else { return nil }
    let front = levels.filter { $0.value.token < gap.token }
    if let last = front.last, isBehindTurn(gap, last) { return nil }
    let pair: LevelPair?
    switch front.count {
    case 0 where levels.count == 2 && isColonBehind(gap, levels[0]):
      return LevelPair(first: levels[0], second: levels[1])
    case 0...1 where levels.count == 2: pair = aroundGap(gap, levels)
    case 0: pair = levels.isEmpty && !isSaving(gap) ? bothBefore(gap, kind) : nil
    case 1: pair = levels.count == 1 || isClosed(gap) ? oneBefore(gap, front[0], kind) : nil
    default: pair = besideBracket(gap, front) ?? inFront(gap, front)
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
    let between = levels[0].value.token + 1..<levels[1].value.token
    guard isToMark || isInTime, between.count < 20,
      // `Rose by 14 points to 72 %, whereas 40 (32 %) were late`.
      clauseBreak(in: between) == nil, !between.contains(where: { isMark($0, ";") })
    else { return nil }
    return LevelPair(first: levels[0], second: levels[1])
  }

  /// `A saving of £0.4m had been made`: of some spending, whatever two values stand in front.
  private func isSaving(_ gap: ToldGap) -> Bool {
    text(gap.token - 2).hasPrefix("saving") && !["this", "that", "which"].contains(text(0))
  }

  /// `A net £1.3m worse than budget: £22.8m spent, £21.5m allowed`.
  private func isColonBehind(_ gap: ToldGap, _ first: Level) -> Bool {
    (gap.end..<min(tokens.count, gap.end + 4)).contains {
      isMark($0, ":") && $0 < first.value.token && first.value.token - $0 <= 3
    }
  }

  /// `A £0.7m rise in steel prices`: the size has a thing of its own.
  private func isOfOtherThing(_ gap: ToldGap) -> Bool {
    let near = gap.end..<min(tokens.count, gap.end + 2)
    guard let link = near.first(where: { text($0) == "in" }) else { return false }
    let next = ["the", "this", "that", "a"].contains(text(link + 1)) ? link + 2 : link + 1
    let isTime =
      [.period, .year, .date, .duration].contains(kind(next))
      || Lexicon.yearWords.contains(text(next)) || Grammar.monthNames.contains(text(next))
      || ["last", "all", "total", "favour"].contains(text(next))
    return !isTime
  }

  /// `Fell from 12 % to 11 % while that of the county rose 0.8 points`: another clause speaks.
  private func isBehindTurn(_ gap: ToldGap, _ last: Level) -> Bool {
    let between = last.value.token + 1..<max(last.value.token + 1, gap.token)
    return has(Grammar.turns, in: between) || gap.sense == .overTime && has(["and"], in: between)
  }

  private static let turns = WordSet(ClauseWords.contrasts).union([
    "but", "because", "due", "after",
  ])

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
    guard pair.count == 2, gap.token - pair[1].value.token <= 20,
      pair[1].value.token == front.last?.value.token
    else { return nil }
    let isLinked =
      has(Grammar.contrasts, in: pair[0].value.token..<pair[1].value.token)
      || text(pair[0].value.token - 1) == "from" && text(pair[1].value.token - 1) == "to"
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
        && isClosed(gap) && gap.token - pair[1].value.token <= 12)
  }

  /// `79.4 % met it, up from 77.1 % (England 80.2 %, a gap of 0.8 points)`: the level of the bracket, and the
  /// only one outside of it that nothing else is held against.
  private func besideBracket(_ gap: ToldGap, _ front: [Level]) -> LevelPair? {
    guard let own = bracket(around: gap.token) else { return nil }
    let inside = front.filter { own.contains($0.value.token) }
    let outside = front.filter { !own.contains($0.value.token) && !$0.value.isOlder && !$0.isMark }
    guard inside.count == 1, outside.count == 1, own.lowerBound - outside[0].value.token <= 20
    else { return nil }
    return LevelPair(first: outside[0], second: inside[0])
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
      isTight: isSo && gap.isBySide && isElliptic && own.value.isOlder
        && own.value.token < gap.token)
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
    let isInTime = inTime(pair.first, pair.second) != nil || areInParts(pair)
    // `From 756 at the start to 702 at the end, a fall of 64 on the year before`.
    let isSpan = pair.first.value.isOpening || pair.second.value.isOpening
    if has(Lexicon.previousWords, in: held), !isInTime || isSpan { return false }
    // `£18.2m (programme £23.5m), £5.3m less than planned`: the bracket tells the plan.
    if has(Grammar.marks, in: held), marks == 0 {
      return !isInTime && pair.first.back == 0 && isInsideBrackets(pair.second.value.token)
        && !isInsideBrackets(pair.first.value.token)
    }
    let isContrasted =
      pair.first.back == 0 && pair.second.back == 0
      && (has(Grammar.contrasts, in: 0..<gap.token) || has(["but", "while"], in: 0..<gap.token))
    switch gap.sense {
    case .overTime: return marks == 0 && isInTime
    case .toMark: return marks == 1 || marks == 2 && kind(gap.token) == .money || isContrasted
    case .either: return isInTime || marks == 1 || isContrasted || gap.isGap || isNet(gap)
    }
  }

  /// `14,206 in April and 15,911 in May`, `1,305 (Q1: 1,412)`.
  private func areInParts(_ pair: LevelPair) -> Bool {
    guard pair.first.back == 0, pair.second.back == 0 else { return false }
    func part(_ token: Int) -> String? {
      let near = Array(token + 1..<min(tokens.count, token + 4)) + Array(max(0, token - 3)..<token)
      return near.prefix { $0 < token || !isMark($0, ",;:(") }.lazy.map { text($0) }
        .first { Grammar.monthNames.contains($0) || Grammar.quarters.contains($0) }
    }
    let (one, other) = (part(pair.first.value.token), part(pair.second.value.token))
    return one != other && (one != nil && other != nil || isBracketed(pair.second.value.token - 2))
  }

  private static let quarters = WordSet(["q1", "q2", "q3", "q4"])

  func isNet(_ gap: ToldGap) -> Bool { isSigned(gap.token) && isNet(gap.token) }
}
