import Figures
import Reports

/// How far two values lie apart, where the size stands behind both of them or in front.
extension Grammar {
  private static let more: Set<String> = ["more", "higher", "greater", "larger"]
  private static let less: Set<String> = ["less", "fewer", "lower", "smaller"]
  private static let overs: Set<String> = ["above", "over"]
  private static let unders: Set<String> = ["below", "under", "short"]

  /// `£24,800 compared with £38,500, £13,700 less`, `seven fewer: 51 rather than 58`, `341, nineteen
  /// below establishment (360)`.
  mutating func readDistances() {
    for token in quantities where [.count, .money, .duration].contains(kind(token)) {
      guard let direction = directionBehind(token) else { continue }
      if let pair = pairInFront(of: token) ?? pairBehind(token) ?? standing(token)
        ?? pairAround(token)
        ?? pairOfNouns(token)
      {
        enter(pair, direction, token)
      } else {
        loosenElsewhere(token)
      }
    }
  }

  private struct Ends {
    var from: Int
    var to: Int
  }

  /// Which way a size goes by the word behind it: `13 less`, `19 (5 %) more`, `14 above`.
  private func directionBehind(_ token: Int) -> Claim.Direction? {
    let word = text(wordBehind(token))
    if kind(token) == .duration || isBareSpell(token) {
      // `Six days quicker` is six days less.
      if ["longer", "slower", "more", "higher"].contains(word) { return .up }
      return ["quicker", "faster", "shorter", "less", "fewer", "lower"].contains(word) ? .down : nil
    }
    if Grammar.more.contains(word) || Grammar.overs.contains(word) { return .up }
    // `141, seven down on 148`.
    if text(wordBehind(token) + 1) == "on", word == "up" || word == "down" {
      return word == "up" ? .up : .down
    }
    return Grammar.less.contains(word) || Grammar.unders.contains(word) ? .down : nil
  }

  private func wordBehind(_ token: Int) -> Int {
    guard isMark(token + 1, "("), isMark(token + 3, ")") else { return token + 1 }
    return token + 4
  }

  private mutating func enter(_ ends: Ends, _ direction: Claim.Direction, _ token: Int) {
    guard let stated = tokens[token].figure, let from = tokens[ends.from].figure,
      let to = tokens[ends.to].figure
    else { return }
    claims.removeAll { claim in
      claim.stated == stated
        || [.comparison, .change].contains(claim.family) && claim.stated == nil
          && claim.from == from && claim.to != to
    }
    var claim = Claim(.change, stated: stated, range: bytes(token..<token + 1))
    claim.measure = .number
    claim.direction = direction
    claim.hedge = hedge(before: token).hedge
    claim.from = from
    claim.to = to
    claim.isTied = true
    // `About 3,460, some 300 more`: what is rounded proves no difference.
    let areRound =
      [token, ends.from, ends.to].contains { hedge(before: $0).hedge != nil }
      || text(hedge(before: token).start) == "some"
    if areRound { claim.certainty = .weak }
    claims.append(claim)
  }

  private func isValue(_ token: Int, like size: Int) -> Bool {
    guard token != size, figure(token)?.bounds == nil, !isSize(token) else { return false }
    guard kind(size) == .duration || isBareSpell(size) else { return kind(token) == kind(size) }
    return kind(token) == .duration
      ? isBareSpell(size) || unit(of: token) == unit(of: size) : isSpellAgain(token)
  }

  /// `Four shorter than the 25 of last year`: the unit stands at an earlier figure.
  private func isBareSpell(_ token: Int) -> Bool {
    isCount(token) && Exemption.isToldFaster(tokens, token)
  }

  /// `156 days, three days longer than the 153 of last year`: a length of time without its unit again.
  private func isSpellAgain(_ token: Int) -> Bool {
    isCount(token) && !isBareSpell(token) && quantities.first.map { kind($0) == .duration } == true
      && (isEndOfClause(token + 1) || Grammar.unitless.contains(text(token + 1)))
  }

  private static let unitless = WordSet([
    "of", "in", "for", "last", "a", "the", "seen", "recorded", "reported", "previously", "before",
  ])

  /// What a length of time is told in: `working days`.
  private func unit(of token: Int) -> String? {
    figure(token).map { String($0.text.drop { !$0.isLetter }) }.flatMap { unit in
      // `Six days`: the number may be a word, too.
      unit.split(separator: " ").last.map { Wording.singular(String($0)) }
    }
  }

  /// The figures that a size may lie between: those to be checked, and a target.
  private func levels(like size: Int) -> [Int] {
    guard kind(size) == .duration || isBareSpell(size) else {
      return kind(size).map { levels(of: $0) } ?? []
    }
    return (levels(of: .duration) + levels(of: .count)).sorted()
  }

  private func isEndOfClause(_ index: Int) -> Bool {
    index >= tokens.count || isMark(index, ".,;)")
  }

  private static let links = WordSet(["compared", "against", "rather", "instead", "versus"])
  private static let planned = WordSet([
    "expected", "planned", "forecast", "budgeted", "anticipated", "estimated", "projected",
  ])

  /// `£24,800 compared with £38,500, £13,700 less`, `412 in 2022 and 443 in 2023, 31 more`.
  private func pairInFront(of token: Int) -> Ends? {
    let lead = hedge(before: token).start
    let behind = wordBehind(token) + 1
    let isThanPlanned = text(behind) == "than" && Grammar.planned.contains(text(behind + 1))
    guard isMark(lead - 1, ",;-") || text(lead - 1) == "so",
      isEndOfClause(isThanPlanned ? behind + 2 : behind),
      !Grammar.overs.contains(text(wordBehind(token))),
      !Grammar.unders.contains(text(wordBehind(token))) || text(wordBehind(token)) == "short"
    else { return nil }
    let values = levels(like: token).filter { $0 < token && isValue($0, like: token) }.suffix(2)
    guard values.count == 2, let left = values.first, let right = values.last, lead - right <= 10
    else { return nil }
    // `Allegations against staff` are set against no value.
    let isLinked = (left..<right).contains {
      Grammar.links.contains(text($0)) && (text($0) != "against" || isWall($0))
    }
    if isLinked { return Ends(from: right, to: left) }
    let (first, second) = (value(of: left), value(of: right))
    let isDated = first.year != nil && second.year != nil
    guard let ends = ordered(first, second),
      isDated || !has(["and", "but", "while", "whilst"], in: left..<right)
    else { return nil }
    // `It pays £12 now; in 2017 it paid £8, £4 less`: of the older one it says how far it lay below.
    if ends.old.token == right, let old = figure(right)?.value, let new = figure(left)?.value,
      old < new, directionBehind(token) == .down
    {
      return Ends(from: left, to: right)
    }
    return Ends(from: ends.old.token, to: ends.new.token)
  }

  /// `Having received 126 in 2023, we received 26 fewer in 2024 (100)`.
  private func pairAround(_ token: Int) -> Ends? {
    let year = wordBehind(token) + 2
    guard text(year - 1) == "in", [.period, .year].contains(kind(year)) else { return nil }
    let values = quantities.filter { isValue($0, like: token) }
    guard values.count == 2, values[0] < token, values[1] == year + 2, isBracketed(values[1]),
      let old = value(of: values[0]).year,
      let new = figure(year).flatMap({ Period(label: $0.text) }),
      let last = new.year, old < last
    else { return nil }
    return Ends(from: values[0], to: values[1])
  }

  /// `Seven fewer: 51 rather than 58`.
  private func pairBehind(_ token: Int) -> Ends? {
    let word = wordBehind(token)
    guard let colon = (word..<min(tokens.count, word + 5)).first(where: { isMark($0, ":") }),
      !(word..<colon).contains(where: { isQuantity($0) })
    else { return nil }
    let values = quantities.filter { $0 > colon && isValue($0, like: token) }.prefix(2)
    guard values.count == 2, let left = values.first, let right = values.last,
      left - colon <= 3, right - left <= 6, has(Grammar.links, in: left..<right)
    else { return nil }
    return Ends(from: right, to: left)
  }

  /// `139 complaints and 187 compliments, 48 more compliments than complaints`.
  private func pairOfNouns(_ token: Int) -> Ends? {
    let word = wordBehind(token)
    guard Grammar.more.contains(text(word)) || Grammar.less.contains(text(word)) else { return nil }
    let first = phrase(from: word + 1, to: tokens.count)
    guard let noun = first.words.last, text(first.end) == "than",
      let other = phrase(from: first.end + 1, to: tokens.count).words.last, noun != other
    else { return nil }
    func counted(_ noun: String) -> [Int] {
      quantities.filter {
        $0 != token && isValue($0, like: token)
          && phrase(from: $0 + 1, to: tokens.count).words.last == noun
      }
    }
    let (to, from) = (counted(noun), counted(other))
    return to.count == 1 && from.count == 1 ? Ends(from: from[0], to: to[0]) : nil
  }

  /// `341, nineteen below establishment (360)`, `cost £90,330, £2,110 more than the £88,220 of …`.
  private func standing(_ token: Int) -> Ends? {
    let lead = hedge(before: token).start
    guard
      isMark(lead - 1, ",;-(") || ["e", "still", "some", "just"].contains(text(lead - 1))
        || isMark(lead - 1, "."),
      let other = otherEnd(of: token)
    else { return nil }
    let clause = (0..<lead).last { isMark($0, ";") } ?? 0
    let values = quantities.filter { value in
      value > clause && value < lead && isValue(value, like: token)
        && bracket(around: value) == bracket(around: token)
    }
    guard let nearest = values.last, lead - nearest <= 8 else { return nil }
    // Several counts may be what is more than before: the one that is, where there is one.
    let fitting = values.last { fits(token, from: other, to: $0) }
    guard fitting != nil || values.count == 1 || lead - nearest <= 4 else { return nil }
    guard fitting != nil || !isOfEarlier(token, other) else { return nil }
    return Ends(from: other, to: fitting ?? nearest)
  }

  /// The value that a size is held against: `than the £88,220`, `below establishment (360)`.
  private func otherEnd(of token: Int) -> Int? {
    let word = wordBehind(token)
    let isThan = text(word + 1) == "than" || text(word + 1) == "on"
    guard isThan || Grammar.overs.contains(text(word)) || Grammar.unders.contains(text(word)),
      let next = levels(like: token).first(where: { $0 > word && isValue($0, like: token) }),
      next - word <= (isThan ? 14 : 6), !isMark(next + 1, "%"),
      !(word..<next).contains(where: { isMark($0, ",;:") && bracket(around: $0) == nil })
    else { return nil }
    if isMark(next - 1, "("), isMark(next + 1, ")") { return next }
    // `More than the £88,220`, `above the plan of 200`, `than last year's 632`.
    let before = text(hedge(before: next).start - 1)
    let isNamed =
      before == "the" || before == "of" || before == "on" || before.hasPrefix("year")
      || before == "was"
    return isNamed && bracket(around: next) == bracket(around: token) ? next : nil
  }

  private func fits(_ size: Int, from: Int, to: Int) -> Bool {
    guard let size = figure(size)?.value, let from = figure(from)?.value, let to = figure(to)?.value
    else { return false }
    return (try? (to - from).magnitude) == size
  }

  /// Whether a value of the sentence before is the one that lies so far from the other.
  private func isOfEarlier(_ size: Int, _ other: Int) -> Bool {
    guard let before = context.preceding.last, let size = figure(size)?.value,
      let other = figure(other)?.value
    else { return false }
    return before.figures.contains { (try? ($0.figure.value - other).magnitude) == size }
  }

  /// `£24,800 compared with £38,500, £3,700 less than at Bray` is held against what is not printed.
  private mutating func loosenElsewhere(_ token: Int) {
    let than = wordBehind(token) + 1
    guard text(than) == "than", !has(Lexicon.previousWords, in: than..<min(tokens.count, than + 6)),
      !(than..<tokens.count).contains(where: { isQuantity($0) }),
      let index = claims.firstIndex(where: {
        $0.family == .change && $0.stated == tokens[token].figure
      }), let from = self.token(of: claims[index].from), let to = self.token(of: claims[index].to),
      from < token, to < token
    else { return }
    claims[index].certainty = .weak
  }
}
