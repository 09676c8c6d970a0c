import Figures
import Reports

/// The values before and after a change.
extension Grammar {
  /// Finds the values before and after that the sentence prints itself.
  func setOperands(
    of claim: inout Claim, _ token: Int, _ ordinal: Int, _ end: Int, hasSubject: Bool
  ) {
    if claim.family == .difference { return }
    let before = ordinal > 0 ? quantities[ordinal - 1] : nil
    let links = [
      "showing", "representing", "represents", "which", "or", "an", "a", "is", "up", "down",
    ]
    let isPoints = claim.measure == .points && before.map { kind($0) == .percent } ?? false
    if let before, !hasSubject,
      [.count, .money, .rate, .average, .duration].contains(kind(before)) || isPoints,
      (before + 1..<token).contains(where: { isMark($0, ",-(") })
        || has(links, in: before + 1..<token), let figure = tokens[before].figure,
      !stated.contains(figure), !claims.contains(where: { $0.from == figure }),
      clauseBreak(in: before + 1..<token) == nil, !(text(token - 1) == "or" && before == token - 2),
      !isNextMovement(token), !(isBracketed(before) && has(["and"], in: before..<token)),
      !isInListOf(before, token),
      !leadsToPart(before), text(hedge(before: token).start - 1) != "together",
      !(before..<token).contains(where: { isMark($0, ";") && !goesOn($0 + 1) })
    {
      guard !has(["net"], in: before..<token) else {
        claim.certainty = .weak
        return
      }
      claim.to = figure
      if ordinal > 1, text(hedge(before: before).start - 1) == "from",
        kind(quantities[ordinal - 2]) == kind(before)
      {
        // `12, down from 15, a fall of 20 %`.
        claim.from = figure
        claim.to = tokens[quantities[ordinal - 2]].figure
        return
      }
      if text(hedge(before: before).start - 1) == "to", let origin = origin(before: ordinal - 1) {
        claim.from = tokens[origin].figure
        if claim.subject.isEmpty, let verb = lastVerb(Lexicon.changeVerbs, in: 0..<origin) {
          claim.subject = content(subjectBefore(verb, 0))
        }
      }
    }
    let beside = claim.beside
    let rest = quantities.dropFirst(ordinal + 1).filter {
      isOperand($0) && (beside == nil || tokens[$0].figure != beside)
        && (claim.measure != .number || (kind($0) == .percent) == (kind(token) == .percent))
    }
    guard let next = rest.first, let figure = tokens[next].figure else { return }
    let gap = end..<max(end, next)
    let isWalled = (token + 1..<next).contains { index in
      isMark(index, ";") || isMark(index, ":") && ![.period, .year].contains(kind(index - 1))
    }
    guard next - token < 22, !isWalled,
      // `4.5 points up on last year and 6 points above England (82 %)`: the nearer size has it.
      !(token + 1..<next).contains(where: { kind($0) == .points })
    else { return }
    // `Rose by 12, and staff fell from 40 to 36` goes on with something else.
    guard !has(Grammar.joins, in: gap) || !has(Grammar.changeVerbs, in: gap) else { return }
    var lead = hedge(before: next).start - 1
    if text(lead) == "the" { lead -= 1 }
    let near = text(lead)
    // `18 more visits, so that the average has fallen from 3.6 to 3.2`: the verb has the pair.
    let isOfVerb = gap.contains { index in
      isFactor(index)
        || Lexicon.changeVerbs.contains(text(index)) && !["up", "down"].contains(text(index))
    }
    if near == "from", isOfVerb || isOfOtherChange(token, next) { return }
    if near == "of", has(["previous", "last", "preceding"], in: gap), kind(next) == kind(token) {
      claim.from = figure
    } else if near == "from", let second = rest.dropFirst().first, secondOfPair(next, second) {
      claim.from = figure
      claim.to = tokens[second].figure
      // `By 3 %, from 434 … to 423`.
      claim.isTied = next - token <= 3
    } else if near == "to", claim.to == nil {
      claim.to = figure
      if let second = rest.dropFirst().first, text(second - 1) == "from",
        kind(second) == kind(next), !(next..<second).contains(where: { isMark($0, ";") }),
        !has(Grammar.joins, in: next..<second)
      {
        claim.from = tokens[second].figure
      }
    } else if near == "from" || near == "on" && !isMark(lead - 1, ",")
      || near == "over" && text(lead + 1) == "the"
    {
      claim.from = figure
    } else if isMark(next - 1, "("), isMark(next + 1, ")") {
      let isBefore = has(
        ["from", "on", "compared", "than", "against", "previous", "since"], in: gap)
      if isBefore {
        claim.from = figure
      } else if claim.to == nil, kind(next) == .count {
        claim.to = figure
        claim.certainty = .weak
      }
    } else if has(["compared", "when", "than", "previous"], in: gap), claim.to != nil,
      !has(Lexicon.auxiliaries, in: gap), near != "of", !has(Grammar.joins, in: gap),
      !isMark(next - 1, "(") || isMark(next + 1, ")"), !isBehindComma(next, gap)
    {
      claim.from = figure
    }
  }

  /// `Less than last year's £4,210 even though the total was up, from £172,610`.
  private func isOfBefore(_ token: Int) -> Bool {
    (max(0, token - 4)..<token).contains { index in
      Lexicon.previousWords.contains(text(index)) && text(index + 1).hasPrefix("year")
    }
  }

  /// `1,240 taxis; this is 24 % more`, `from 200 to 110; an improvement`: still of the same.
  func goesOn(_ index: Int) -> Bool {
    ["a", "an", "up", "down", "this", "that", "which"].contains(text(index))
  }

  /// `Five fewer than a year earlier, with 281 places`: behind the comma stands something else.
  private func isBehindComma(_ value: Int, _ gap: Range<Int>) -> Bool {
    guard let link = last(of: ["than", "compared", "previous"], in: gap) else { return false }
    let lead = hedge(before: value).start
    // `More than 64` has the link inside of its hedge.
    return link < lead && (link..<lead).contains { isMark($0, ",)") }
      && !["from", "than", "against", "when", "were", "was", "the"].contains(text(lead - 1))
  }

  private func last(of words: [String], in range: Range<Int>) -> Int? {
    range.clamped(to: tokens.indices).last { words.contains(tokens[$0].text) }
  }

  /// `146 visits (Ashby 64, …, Eaton 37), 14 % more`: the last of a list in brackets is not what grew.
  private func isInListOf(_ value: Int, _ token: Int) -> Bool {
    guard let bracket = bracket(around: value), !bracket.contains(token) else { return false }
    return quantities.count { bracket.contains($0) && kind($0) == kind(value) } > 1
  }

  private static let joins = WordSet(ClauseWords.contrasts).union(["and", "but"])
  private static let changeVerbs = Lexicon.upVerbs.union(Lexicon.downVerbs)
    .union(Lexicon.neutralVerbs)

  func isOperand(_ token: Int) -> Bool {
    [.count, .money, .rate, .average, .percent, .duration].contains(kind(token))
  }

  func secondOfPair(_ first: Int, _ second: Int) -> Bool {
    (kind(first) == kind(second) || kind(first) == .count && kind(second) == .duration)
      && second - first <= 9
      && (text(hedge(before: second).start - 1) == "to") && !isInNextClause(first, second)
  }

  /// `The form was cut from 12 pages, and returns rose to 19`: another verb has the second.
  private func isInNextClause(_ first: Int, _ second: Int) -> Bool {
    // `Down from 44 %, the rest being tied to 90 %`.
    if let comma = (first..<second).last(where: { isMark($0, ",") }),
      has(["being", "having"], in: comma..<second)
    {
      return true
    }
    guard
      let mark = (first..<second).first(where: {
        isMark($0, ",;") && ["and", "but"].contains(text($0 + 1))
      }), !["then", "it", "this"].contains(text(mark + 2))
    else { return false }
    return has(Lexicon.changeVerbs, in: mark + 3..<second)
  }

  /// `Rose from 70 to 85`, `from 12 visits last year to 19`, `85, up from 70`.
  mutating func readPairs() {
    let taken = Set(claims.flatMap { [$0.from, $0.to].compactMap(\.self) })
    guard !has(["ratio", "odds"], in: tokens.indices) else { return }
    for (ordinal, token) in quantities.enumerated() where isOrigin(token, ordinal) {
      guard let figure = tokens[token].figure, !taken.contains(figure), isOperand(token) else {
        continue
      }
      let lead = hedge(before: token).start - 1
      guard !isOutOf(lead) else { continue }
      let low = max(ownClause(of: lead), lead - 16)
      var other: Int?
      let hasBracket = isMark(token + 1, "(") && isMark(token + 3, ")") && isQuantity(token + 2)
      var next = ordinal + (hasBracket ? 2 : 1)
      var isPair = next < quantities.count && secondOfPair(token, quantities[next])
      if next + 1 < quantities.count, isWaypoint(quantities[next]) {
        next += 1
        isPair =
          origin(before: next) == token && kind(quantities[next]) == kind(token)
          && text(hedge(before: quantities[next]).start - 1) == "to"
      }
      if isPair {
        other = quantities[next]
      } else if ordinal > 0, kind(quantities[ordinal - 1]) == kind(token),
        lead - quantities[ordinal - 1] < 16
      {
        other = quantities[ordinal - 1]
        // `22 of the 96, down from 31 of 104`: the parts stand against each other.
        if ordinal > 1, isPartOfAll(quantities[ordinal - 2], quantities[ordinal - 1]) {
          other = quantities[ordinal - 2]
        }
      }
      guard let other, let second = tokens[other].figure, !taken.contains(second),
        other > token || !isFirstOfSeries(token, ordinal),
        other > token || !isOfBefore(other),
        text(hedge(before: other).start - 1) != "from", !areOfTwoUnits(token, other),
        // `From 4 to 4.50 and from 5` leaves the last one open.
        other > token || text(lead - 1) != "and" || text(hedge(before: other).start - 1) != "to"
      else { continue }
      let span = nounFar(low, lead) ?? low..<lead
      // `Fewer calls came (6 % down), and of these more were answered, from 90 % to 94 %`.
      var up = lastVerb(Lexicon.ups, in: span).flatMap { isInBracket($0, before: lead) ? nil : $0 }
      var down = lastVerb(Lexicon.downs, in: span).flatMap {
        isInBracket($0, before: lead) ? nil : $0
      }
      // `Growth slowed from 3 to 2`: what the verb says goes before what the noun is.
      let verbs = [up, down].compactMap(\.self).filter { Lexicon.changeVerbs.contains(text($0)) }
      if !verbs.isEmpty {
        up = up.flatMap { verbs.contains($0) ? $0 : nil }
        down = down.flatMap { verbs.contains($0) ? $0 : nil }
      }
      let neutral = up == nil && down == nil ? lastVerb(Lexicon.neutralVerbs, in: span) : nil
      // A range or a stretch is no change: `a narrow range from`, `from 9 in the morning`.
      let isDenied = [up, down].compactMap(\.self).contains {
        text($0 - 1) == "not" || text($0 - 2) == "not" && Lexicon.auxiliaries.contains(text($0 - 1))
      }
      guard up != nil || down != nil || neutral != nil, !isDenied, !isIntended(token, low),
        !has(["range", "instead"], in: low..<max(token, other))
      else { continue }
      var claim = Claim(.change, range: bytes(min(low, other)..<max(token, other) + 1))
      claim.direction =
        neutral.map { direction(ofChangeFor: text($0), kind(token)) }
        ?? ((up ?? -1) > (down ?? -1) ? .up : .down)
      claim.from = figure
      claim.to = second
      claim.measure = .none
      let verb = max(up ?? -1, down ?? -1, neutral ?? -1)
      claim.subject = content(subjectBefore(verb, 0))
      setTime(of: &claim, in: low..<tokens.count)
      var older = Claim(.count, stated: figure, range: claim.range)
      setTime(of: &older, in: segment(ordinal))
      if let time = older.time {
        claim.comparedWith = time
        if claim.time == time { claim.time = nil }
      }
      // `From 12 to 15 (25 %)`: behind both values stands the size of the change.
      let last = max(token, other)
      if !hasBracket, isMark(last + 1, "("), kind(last + 2) == .percent, isMark(last + 3, ")"),
        let size = tokens[last + 2].figure, !stated.contains(size)
      {
        claim.stated = size
        claim.measure = .perCent
        claim.isTied = true
      }
      add(claim)
    }
  }

  /// `From 200 kilogrammes a week to one tonne a week`.
  func areOfTwoUnits(_ first: Int, _ second: Int) -> Bool {
    let units = [text(first + 1), text(second + 1)]
    return units[0] != units[1] && units.allSatisfy(Grammar.measures.contains)
      && !units[0].hasPrefix(units[1]) && !units[1].hasPrefix(units[0])
  }

  private static let measures = WordSet([
    "gram", "grams", "kg", "kilo", "kilos", "kilogram", "kilograms", "kilogramme", "kilogrammes",
    "ton", "tons", "tonne", "tonnes", "litre", "litres", "metre", "metres", "km", "kilometre",
    "kilometres", "mile", "miles", "feet", "yards", "acre", "acres", "hectare", "hectares",
  ])

  /// Whether a word stands in a bracket that is closed before the place.
  private func isInBracket(_ word: Int, before place: Int) -> Bool {
    (word..<max(word, place)).first { isMark($0, "()") }.map { isMark($0, ")") } ?? false
  }

  /// Where the clause of a word starts that has a verb of its own: `fires fell; their share went from`.
  private func ownClause(of word: Int) -> Int {
    guard let mark = (0..<max(0, word)).last(where: { isMark($0, ";") }),
      has(Grammar.changeVerbs, in: mark..<word)
    else { return 0 }
    return mark + 1
  }

  /// `In 97 % and in 88 %, up from 93 % and 79 %`: two of before for two of now.
  private func isFirstOfSeries(_ token: Int, _ ordinal: Int) -> Bool {
    guard ordinal > 1, ordinal + 1 < quantities.count else { return false }
    let next = quantities[ordinal + 1]
    return next == token + 2 && text(token + 1) == "and" && kind(next) == kind(token)
      && kind(quantities[ordinal - 1]) == kind(token)
      && kind(quantities[ordinal - 2]) == kind(token)
  }

  /// `An increase in the number of …, from 40 % to 43 %`, however long the name of it is.
  private func nounFar(_ low: Int, _ lead: Int) -> Range<Int>? {
    guard low > 0, isMark(lead - 1, ","),
      lastVerb(Lexicon.ups.union(Lexicon.downs), in: low..<lead) == nil
    else { return nil }
    let far = max(0, low - 16)..<lead
    guard
      let noun = far.last(where: {
        (Lexicon.upNouns.contains(text($0)) || Lexicon.downNouns.contains(text($0)))
          && text($0 + 1) == "in"
          && (["a", "an"].contains(text($0 - 1)) || Lexicon.sizes.contains(text($0 - 1)))
      }),
      !(noun..<lead - 1).contains(where: { isMark($0, ",;:") || isQuantity($0) })
    else { return nil }
    return noun..<lead
  }

  /// Where a change started that came to a value: `from 70 by way of 64 to 58`.
  private func origin(before ordinal: Int) -> Int? {
    var front = ordinal - 1
    while front > 0, isWaypoint(quantities[front]) { front -= 1 }
    return front >= 0 && isOrigin(quantities[front], front) ? quantities[front] : nil
  }

  /// `By way of 64`, `via 64`: passed between the two ends.
  private func isWaypoint(_ token: Int) -> Bool {
    let lead = hedge(before: token).start - 1
    return text(lead) == "via" || text(lead) == "of" && text(lead - 1) == "way"
  }

  /// Whether `from` stands in front: `from 70`, `85 from a figure of 70`.
  func isOrigin(_ token: Int, _ ordinal: Int) -> Bool {
    let lead = hedge(before: token).start - 1
    if text(lead) == "from" { return true }
    guard ordinal > 0, text(lead) == "of" else { return false }
    let before = quantities[ordinal - 1]
    return text(before + 1) == "from" && token - before <= 8 && kind(before) == kind(token)
  }

  /// `Rose to 85`, `has dropped this year to 60`: a direction that the value before must bear out.
  mutating func readArrivals() {
    let taken = Set(claims.flatMap { [$0.from, $0.to, $0.stated].compactMap(\.self) })
    for token in quantities {
      guard let figure = tokens[token].figure, !taken.contains(figure), isOperand(token) else {
        continue
      }
      let lead = hedge(before: token).start - 1
      guard text(lead) == "to" else { continue }
      let low = max(0, lead - 5)
      let span = low..<lead
      let up = lastVerb(Lexicon.upVerbs, in: span)
      let down = lastVerb(Lexicon.downVerbs, in: span)
      guard let verb = [up, down].compactMap(\.self).max(), !isIntended(lead, low),
        !(verb..<lead).contains(where: { isMark($0, ",;") || isQuantity($0) || text($0) == "in" })
      else { continue }
      var claim = Claim(.change, range: bytes(low..<token + 1))
      claim.direction = verb == up ? .up : .down
      claim.to = figure
      claim.hedge = hedge(before: token).hedge
      claim.subject = content(subjectBefore(verb, 0))
      setTime(of: &claim, in: low..<tokens.count)
      add(claim)
    }
  }

  func lastVerb(_ words: WordSet, in range: Range<Int>) -> Int? {
    range.clamped(to: tokens.indices).last { words.contains(tokens[$0].text) }
  }
}
