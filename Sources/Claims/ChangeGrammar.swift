import Figures
import Reports

/// Changes, differences, and pairs of values before and after.
extension Grammar {
  /// Where the words of a change stand.
  private struct Change {
    var direction: Claim.Direction
    var family: Claim.Family = .change
    /// The tokens of the thing that changes.
    var subject: Range<Int>
    /// Whether the words of the subject stand in front of the verb.
    var isVerb = false
    /// The token behind everything.
    var end: Int
  }

  mutating func readChanges() {
    for (ordinal, token) in quantities.enumerated() {
      guard let figure = tokens[token].figure, !stated.contains(figure),
        let kind = kind(token),
        [.percent, .points, .count, .money, .rate, .fraction].contains(kind),
        let change = changeRight(token, ordinal) ?? changeLeft(token, ordinal)
          ?? changeInBracket(token, ordinal)
      else { continue }
      var claim = Claim(change.family, stated: figure, range: bytes(segment(ordinal)))
      claim.direction = change.direction
      claim.measure =
        kind == .percent || kind == .fraction ? .perCent : kind == .points ? .points : .number
      claim.hedge = hedge(before: token).hedge
      claim.subject = content(change.subject)
      if isMark(token + 1, "("), isCount(token + 2), isMark(token + 3, ")") {
        claim.beside = tokens[token + 2].figure
        if let beside = claim.beside { stated.insert(beside) }
        claim.certainty = .weak
      }
      setOperands(of: &claim, token, ordinal, change.end, hasSubject: !claim.subject.isEmpty)
      let stop = ordinal + 1 < quantities.count ? quantities[ordinal + 1] : tokens.count
      setTime(of: &claim, in: min(segment(ordinal).lowerBound, token)..<max(stop, token + 1))
      if claim.subject.isEmpty, claim.to == nil { claim.certainty = .weak }
      if isIntended(token, segment(ordinal).lowerBound) { continue }
      add(claim)
    }
    readPairs()
    readArrivals()
  }

  /// Whether a plan or a wish stands in front: `to reduce by 10 %`, `a target increase of`.
  func isIntended(_ token: Int, _ low: Int) -> Bool {
    for index in max(low, token - 9)..<token {
      let word = text(index)
      guard Lexicon.modals.contains(word) else { continue }
      if word == "to" {
        let next = text(index + 1)
        let isInfinitive = [
          "increase", "reduce", "decrease", "grow", "see", "achieve", "cut", "raise",
        ]
        .contains(next)
        if isInfinitive { return true }
        continue
      }
      if word == "may", tokens[index].isCapital { continue }
      return true
    }
    return false
  }

  /// `A 28 % increase in complaints`, `5 % more visits than`.
  private func changeRight(_ token: Int, _ ordinal: Int) -> Change? {
    var index = token + 1
    if isMark(index, "("), isQuantity(index + 1), isMark(index + 2, ")") { index += 3 }
    var steps = 0
    while Lexicon.sizes.contains(text(index)), steps < 3 {
      index += 1
      steps += 1
    }
    let word = text(index)
    let next = text(index + 1)
    let isShare = kind(token) != .count && kind(token) != .money
    if isShare, !["into", "within", "under", "outside", "short"].contains(next) {
      let isUp = Lexicon.upNouns.contains(word)
      if isUp || Lexicon.downNouns.contains(word) {
        let subject = subjectBehind(index)
        return Change(
          direction: isUp ? .up : .down, subject: subject, end: max(subject.upperBound, index + 1))
      }
    }
    if kind(token) == .percent, word == "above" || word == "below" {
      return Change(
        direction: word == "above" ? .up : .down, family: .difference,
        subject: token + 1..<token + 1, end: index + 1)
    }
    if word == "difference" || word == "gap", isShare {
      let subject = subjectBehind(index)
      return Change(
        direction: .none, family: .difference, subject: subject,
        end: max(subject.upperBound, index + 1))
    }
    let isMore = ["more", "higher", "greater"].contains(word)
    guard isMore || ["fewer", "less", "lower"].contains(word) else { return nil }
    let reach = index..<min(tokens.count, index + 10)
    guard let than = first(of: ["than", "compared", "on"], in: reach), next != "or" else {
      return nil
    }
    return Change(direction: isMore ? .up : .down, subject: index + 1..<than, end: than)
  }

  /// `A rise in referrals (18 %)`.
  private func changeInBracket(_ token: Int, _ ordinal: Int) -> Change? {
    guard kind(token) == .percent, isMark(token - 1, "("), isMark(token + 1, ")") else {
      return nil
    }
    if ordinal > 0, quantities[ordinal - 1] >= token - 3,
      let front = claims.last(where: { $0.stated == tokens[quantities[ordinal - 1]].figure }),
      front.family == .change, front.measure == .number
    {
      // `Increased by 175 (16 %)` says it twice.
      return Change(
        direction: front.direction, subject: subjectBefore(quantities[ordinal - 1] - 2, 0),
        isVerb: true, end: token + 2)
    }
    let near = text(token - 2)
    if Lexicon.upNouns.contains(near) || Lexicon.downNouns.contains(near), text(token + 2) == "in" {
      let subject = subjectBehind(token + 1)
      return Change(
        direction: Lexicon.upNouns.contains(near) ? .up : .down, subject: subject,
        end: max(subject.upperBound, token + 2))
    }
    let low = max(0, token - 12)
    for noun in stride(from: token - 2, through: low, by: -1) {
      if isQuantity(noun) || isMark(noun, ",;:.()") { return nil }
      let isUp = Lexicon.upNouns.contains(text(noun))
      guard isUp || Lexicon.downNouns.contains(text(noun)), text(noun + 1) == "in" else { continue }
      return Change(
        direction: isUp ? .up : .down, subject: noun + 2..<token - 1, end: token + 2)
    }
    return nil
  }

  /// The words behind `increase in`, up to the comparison.
  private func subjectBehind(_ given: Int) -> Range<Int> {
    var noun = given
    // `An increase this reporting year in visits` puts the time in between.
    if text(noun + 1) == "this",
      let link = (noun + 2..<noun + 6).first(where: { text($0) == "in" }),
      (noun + 2..<link).contains(where: { Lexicon.yearWords.contains(text($0)) })
    {
      noun = link - 1
    }
    guard ["in", "of", "to", "for", "between"].contains(text(noun + 1)) else {
      return noun + 1..<noun + 1
    }
    var end = noun + 2
    let stops: Set<String> = [
      "compared", "comparison", "on", "upon", "from", "over", "against", "since", "this", "last",
      "during", "when", "whilst", "while", "with", "but", "than", "although", "follows", "reflects",
    ]
    let relatives: Set<String> = ["which", "that", "who", "where"]
    while end < tokens.count, !stops.contains(text(end)),
      !["was", "were", "is", "are", "has", "have", "had"].contains(text(end))
        || has(relatives, in: noun..<end), !isQuantity(end), !isMark(end, ",;:.()")
    {
      if text(end) == "in", ["comparison", "the", "contrast"].contains(text(end + 1)),
        text(end + 1) != "the" || Lexicon.previousWords.contains(text(end + 2))
      {
        break
      }
      if text(end) == "of", isQuantity(end + 1) { break }
      if let figure = figure(end), [.period, .year, .date].contains(figure.kind) { break }
      end += 1
    }
    if end > noun + 2, ["in", "for"].contains(text(end - 1)) { end -= 1 }
    return noun + 2..<end
  }

  /// `Increased by 60 %`, `an increase in visits of 6 %`, `fell 12 %`.
  private func changeLeft(_ token: Int, _ ordinal: Int) -> Change? {
    let lead = hedge(before: token).start
    let low = segment(ordinal).lowerBound
    var index = lead - 1
    while Lexicon.sizes.contains(text(index)) || text(index) == "a" { index -= 1 }
    let isShare = kind(token) == .percent || kind(token) == .points
    if text(index) == "of" {
      for noun in stride(from: index - 1, through: max(low, index - 14), by: -1) {
        if isQuantity(noun) || isMark(noun, ";:.") { return nil }
        let word = text(noun)
        let isUp = Lexicon.upNouns.contains(word)
        let isGap = word == "difference" || word == "gap"
        guard isUp || isGap || Lexicon.downNouns.contains(word) else { continue }
        guard noun == index - 1 || ["in", "to", "for", "between"].contains(text(noun + 1)) else {
          return nil
        }
        let inner = noun == index - 1 ? subjectBehindFigure(token) : noun + 2..<index
        return Change(
          direction: isGap ? .none : isUp ? .up : .down, family: isGap ? .difference : .change,
          subject: inner, end: max(token + 1, inner.upperBound))
      }
      return nil
    }
    var verb = index
    if text(index) == "by" {
      verb -= 1
    } else if !isShare {
      // `Received 12` is no change; `up 12 on last year` is one.
      guard ["up", "down"].contains(text(index)),
        ["on", "from", "since", "compared"].contains(text(token + 1))
      else { return nil }
    }
    while Lexicon.sizes.contains(text(verb)) || text(verb) == "also" || text(verb) == "only" {
      verb -= 1
    }
    let word = text(verb)
    let isUp = Lexicon.upVerbs.contains(word)
    if Lexicon.neutralVerbs.contains(word), text(index) == "by" {
      return Change(
        direction: .none, subject: subjectBefore(verb, low), isVerb: true, end: token + 1)
    }
    guard isUp || Lexicon.downVerbs.contains(word) else { return nil }
    if word == "up" || word == "down" {
      guard
        !["made", "make", "makes", "making", "broken", "split", "set", "taken"]
          .contains(text(verb - 1))
      else { return nil }
    }
    return Change(
      direction: isUp ? .up : .down, subject: subjectBefore(verb, low), isVerb: true,
      end: token + 1)
  }

  private func subjectBehindFigure(_ token: Int) -> Range<Int> {
    guard ["in", "for"].contains(text(token + 1)), figure(token + 2) == nil,
      text(token + 2) != "comparison"
    else { return token + 1..<token + 1 }
    return subjectBehind(token)
  }

  /// The noun phrase in front of a verb.
  func subjectBefore(_ verb: Int, _ low: Int) -> Range<Int> {
    var start = verb
    while start > low, !isMark(start - 1, ";:,()"), !isQuantity(start - 1),
      !["that", "which", "but", "and"].contains(text(start - 1))
        || text(start - 1) == "and" && start - 1 > low
          && verb - start > 0 && !Lexicon.auxiliaries.contains(text(start))
    {
      start -= 1
    }
    // `The number of visits, has risen`: a stray comma in front of the verb.
    if start > low + 1, isMark(start - 1, ","), content(start..<verb).isEmpty {
      return subjectBefore(start - 1, low).lowerBound..<verb
    }
    return start..<verb
  }

  // MARK: Operands

  /// Finds the values before and after that the sentence prints itself.
  private func setOperands(
    of claim: inout Claim, _ token: Int, _ ordinal: Int, _ end: Int, hasSubject: Bool
  ) {
    if claim.family == .difference { return }
    let before = ordinal > 0 ? quantities[ordinal - 1] : nil
    let links: Set<String> = [
      "showing", "representing", "represents", "which", "or", "an", "a", "is", "up", "down",
    ]
    let isPoints = claim.measure == .points && before.map { kind($0) == .percent } ?? false
    if let before, !hasSubject,
      [.count, .money, .rate, .average].contains(kind(before)) || isPoints,
      (before + 1..<token).contains(where: { isMark($0, ",-(") })
        || has(links, in: before + 1..<token), let figure = tokens[before].figure,
      !stated.contains(figure)
    {
      claim.to = figure
      if ordinal > 1, text(hedge(before: before).start - 1) == "to",
        isOrigin(quantities[ordinal - 2], ordinal - 2)
      {
        claim.from = tokens[quantities[ordinal - 2]].figure
      }
    }
    let rest = quantities.dropFirst(ordinal + 1).filter { isOperand($0) }
    guard let next = rest.first, let figure = tokens[next].figure else { return }
    let gap = end..<max(end, next)
    guard next - token < 22, !(token + 1..<next).contains(where: { isMark($0, ";") }) else {
      return
    }
    let near = text(hedge(before: next).start - 1)
    if near == "from", let second = rest.dropFirst().first, secondOfPair(next, second) {
      claim.from = figure
      claim.to = tokens[second].figure
    } else if near == "to", claim.to == nil {
      claim.to = figure
      if let second = rest.dropFirst().first, text(second - 1) == "from" {
        claim.from = tokens[second].figure
      }
    } else if near == "from" || near == "on" {
      claim.from = figure
    } else if isMark(next - 1, "("), isMark(next + 1, ")") {
      let isBefore = has(["from", "on", "compared", "than", "against", "previous"], in: gap)
      if isBefore {
        claim.from = figure
      } else if claim.to == nil, kind(next) == .count {
        claim.to = figure
        claim.certainty = .weak
      }
    } else if has(["compared", "when", "than", "previous"], in: gap), claim.to != nil,
      !has(Lexicon.auxiliaries, in: gap)
    {
      claim.from = figure
    }
  }

  func isOperand(_ token: Int) -> Bool {
    [.count, .money, .rate, .average, .percent].contains(kind(token))
  }

  private func secondOfPair(_ first: Int, _ second: Int) -> Bool {
    kind(first) == kind(second) && second - first <= 9
      && (text(hedge(before: second).start - 1) == "to")
  }

  /// `Rose from 540 to 650`, `from 12 visits last year to 19`, `650, up from 540`.
  private mutating func readPairs() {
    let taken = Set(claims.flatMap { [$0.from, $0.to].compactMap(\.self) })
    for (ordinal, token) in quantities.enumerated() where isOrigin(token, ordinal) {
      guard let figure = tokens[token].figure, !taken.contains(figure), isOperand(token) else {
        continue
      }
      let lead = hedge(before: token).start - 1
      let low = max(0, lead - 16)
      var other: Int?
      if ordinal + 1 < quantities.count, secondOfPair(token, quantities[ordinal + 1]) {
        other = quantities[ordinal + 1]
      } else if ordinal > 0, kind(quantities[ordinal - 1]) == kind(token),
        lead - quantities[ordinal - 1] < 16
      {
        other = quantities[ordinal - 1]
      }
      guard let other, let second = tokens[other].figure, !taken.contains(second) else { continue }
      let span = low..<lead
      let up = lastVerb(Lexicon.upVerbs.union(Lexicon.upNouns), in: span)
      let down = lastVerb(Lexicon.downVerbs.union(Lexicon.downNouns), in: span)
      guard up != nil || down != nil, !isIntended(token, low) else { continue }
      var claim = Claim(.change, range: bytes(min(low, other)..<max(token, other) + 1))
      claim.direction = (up ?? -1) > (down ?? -1) ? .up : .down
      claim.from = figure
      claim.to = second
      claim.measure = .none
      let verb = max(up ?? -1, down ?? -1)
      claim.subject = content(subjectBefore(verb, 0))
      setTime(of: &claim, in: low..<tokens.count)
      var older = Claim(.count, stated: figure, range: claim.range)
      setTime(of: &older, in: segment(ordinal))
      if let time = older.time {
        claim.comparedWith = time
        if claim.time == time { claim.time = nil }
      }
      add(claim)
    }
  }

  /// Whether `from` stands in front: `from 540`, `50 from a figure of 28`.
  private func isOrigin(_ token: Int, _ ordinal: Int) -> Bool {
    let lead = hedge(before: token).start - 1
    if text(lead) == "from" { return true }
    guard ordinal > 0, text(lead) == "of" else { return false }
    let before = quantities[ordinal - 1]
    return text(before + 1) == "from" && token - before <= 8 && kind(before) == kind(token)
  }

  /// `Rose to 132`, `has dropped this year to 30`: a direction that the value before must bear out.
  private mutating func readArrivals() {
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

  func lastVerb(_ words: Set<String>, in range: Range<Int>) -> Int? {
    range.clamped(to: tokens.indices).last { words.contains(tokens[$0].text) }
  }
}
