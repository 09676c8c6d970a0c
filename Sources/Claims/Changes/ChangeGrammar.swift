import Figures
import Reports

/// Changes, differences, and pairs of values before and after.
extension Grammar {
  /// Where the words of a change stand.
  struct Change {
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
        [.percent, .points, .count, .money, .rate, .average, .fraction, .duration].contains(kind),
        !["basis", "if"].contains(text(token + 1)),
        let change = changeRight(token, ordinal) ?? changeLeft(token, ordinal)
          ?? changeInBracket(token, ordinal) ?? changeAgain(token, ordinal)
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
      } else if kind == .percent, isMark(change.end, "("), isCount(change.end + 1),
        isMark(change.end + 2, ")"), change.end > token + 1, change.end <= token + 4
      {
        // `A 14 % decrease (20,133) from the 139,647 of 2008`.
        claim.beside = tokens[change.end + 1].figure
        if let beside = claim.beside { stated.insert(beside) }
        claim.certainty = .weak
      }
      setOperands(of: &claim, token, ordinal, change.end, hasSubject: !claim.subject.isEmpty)
      // `By £15m, or 14 %, in 2018`: the time stands behind both sizes.
      let isTwin = ordinal + 1 < quantities.count && isToldInPercent(token)
      let stop =
        isTwin
        ? endOfClause(behind: quantities[ordinal + 1], ordinal + 1)
        : endOfClause(behind: token, ordinal)
      setTime(of: &claim, in: min(segment(ordinal).lowerBound, token)..<max(stop, token + 1))
      if claim.subject.isEmpty, claim.to == nil { claim.certainty = .weak }
      if claim.direction == .none, claim.family == .change, claim.from == nil,
        claim.to == nil
      {
        claim.certainty = .weak
      }
      if isIntended(token, segment(ordinal).lowerBound) { continue }
      add(claim)
    }
    readPairs()
    readArrivals()
  }

  private static let aims = WordSet([
    "priority", "ambition", "pledge", "commitment", "goal", "objective",
  ])

  /// Whether a plan or a wish stands in front: `to reduce by 10 %`, `a target increase of`.
  func isIntended(_ token: Int, _ low: Int) -> Bool {
    let clause = (max(low, token - 9)..<token).last { isMark($0, ",;:-(") }
    for index in (clause ?? max(low, token - 9))..<token {
      let word = text(index)
      // `The priority of bringing calls down by 13 % had not been met`.
      if Grammar.aims.contains(word), text(index + 1) == "of", text(index + 2).hasSuffix("ing") {
        return true
      }
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
      // `Those not upheld rose` tells what rose; `did not rise` that it did not.
      if word == "not", !isOfChange(index + 1) { continue }
      return true
    }
    return false
  }

  /// Whether `not` denies a change, and not something that is said of what changed.
  private func isOfChange(_ start: Int) -> Bool {
    var index = start
    while Lexicon.auxiliaries.contains(text(index)) || text(index).hasSuffix("ly")
      || ["only", "just", "yet", "also"].contains(text(index))
    {
      index += 1
    }
    if Lexicon.ups.contains(text(index)) || Lexicon.downs.contains(text(index)) { return true }
    return !(index..<min(tokens.count, index + 8)).contains {
      Lexicon.changeVerbs.contains(text($0))
    }
  }

  private static let levelWords = ["over": true, "above": true, "below": false, "under": false]

  /// `A 12 % increase in visits`, `5 % more visits than`.
  private func changeRight(_ token: Int, _ ordinal: Int) -> Change? {
    var index = token + 1
    if kind(token) == .points, ["points", "point"].contains(text(index)) { index += 1 }
    // `209 (2 %) down`, `209 (or 2 %) down`.
    let share = isMark(index, "(") && text(index + 1) == "or" ? index + 2 : index + 1
    if isMark(index, "("), isQuantity(share), isMark(share + 1, ")") { index = share + 2 }
    // `A sharper, 27 %, rise`.
    if isMark(index, ","), isMark(token - 1, ","),
      Lexicon.upNouns.contains(text(index + 1)) || Lexicon.downNouns.contains(text(index + 1))
    {
      index += 1
    }
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
    if isShare, word == "improvement" || word == "deterioration" {
      let subject = subjectBehind(index)
      return Change(direction: .none, subject: subject, end: max(subject.upperBound, index + 1))
    }
    // `40 (4 %) over 2015`, `435 below the 2017 number`.
    let year = next == "the" ? index + 2 : index + 1
    if !isShare, let isUp = Grammar.levelWords[word], [.period, .year].contains(kind(year)) {
      return Change(
        direction: isUp ? .up : .down, subject: token + 1..<token + 1, end: index + 1)
    }
    let isBeside = kind(token) == .money && text(token - 1) != "at" && text(token - 1) != "of"
    if kind(token) == .percent || kind(token) == .points
      || isBeside && ["the", "last", "our"].contains(next), word == "above" || word == "below"
    {
      return Change(
        direction: word == "above" ? .up : .down, family: .difference,
        subject: token + 1..<token + 1, end: index + 1)
    }
    if let direction = standing(behind: index, token) {
      return Change(
        direction: direction, family: .difference, subject: token + 1..<token + 1, end: index + 2)
    }
    // `Against a profile of £642,000, 4.8 % under`.
    if isShare, word == "under" || word == "over",
      isMark(index + 1, ".,;)") || index + 1 == tokens.count,
      has(["budget", "profile", "plan", "target", "forecast"], in: max(0, token - 8)..<token)
    {
      return Change(
        direction: word == "over" ? .up : .down, subject: token + 1..<token + 1, end: index + 1)
    }
    // `12 % up on the 50 of last year`.
    let isLevel = isMark(token - 1, ",-:") || Lexicon.auxiliaries.contains(text(token - 1))
    let isFromTime = next == "from" && saysTime(index + 2)
    if isShare || (next == "on" || isFromTime) && isLevel, word == "up" || word == "down",
      ["on", "from"].contains(next)
    {
      return Change(
        direction: word == "up" ? .up : .down, subject: token + 1..<token + 1, end: index + 1)
    }
    if word == "difference" || word == "gap", isShare {
      let subject = subjectBehind(index)
      return Change(
        direction: .none, family: .difference, subject: subject,
        end: max(subject.upperBound, index + 1))
    }
    // `217 requests fewer than in 2018`.
    if !isShare, Grammar.isThing(word), ["more", "fewer"].contains(next), text(index + 2) == "than"
    {
      return Change(
        direction: next == "more" ? .up : .down, subject: index..<index + 1, end: index + 3)
    }
    let isMore = ["more", "higher", "greater"].contains(word)
    guard isMore || ["fewer", "less", "lower"].contains(word) else { return nil }
    // `2.8 fewer for every hundred` is a share of a change.
    if ["for", "in"].contains(next), ["every", "each"].contains(text(index + 2)) { return nil }
    let reach = index..<min(tokens.count, index + 10)
    // `1.5 percentage points lower` and `3 days lower` leave the other value to the sentence.
    if kind(token) == .points || kind(token) == .duration, word == "higher" || word == "lower" {
      return Change(
        direction: isMore ? .up : .down, subject: token + 1..<token + 1, end: index + 1)
    }
    // `That is 20 % more`, `2,419 is a fifth higher`.
    if isShare, kind(token) != .points, isMark(index + 1, ".,;)") || index + 1 == tokens.count {
      return Change(
        direction: isMore ? .up : .down, subject: token + 1..<token + 1, end: index + 1)
    }
    // `148 thefts compared to 214 in 2021 (66 fewer)`.
    if isMark(token - 1, "("), isMark(index + 1, ")") || isMark(index + 2, ")") {
      return Change(
        direction: isMore ? .up : .down, subject: token + 1..<token + 1, end: index + 1)
    }
    // `There were 18 % fewer in 2022 (338)`.
    if isShare, next == "in", [.period, .year].contains(self.kind(index + 2)) {
      return Change(
        direction: isMore ? .up : .down, subject: token + 1..<token + 1, end: index + 1)
    }
    guard let than = first(of: ["than", "compared", "on", "against"], in: reach), next != "or"
    else { return isShare ? changeOfThings(index, isMore: isMore) : nil }
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

  /// On which side a share lies: `3.2 points better than the 88 % target`, `short of the target`.
  private func standing(behind index: Int, _ token: Int) -> Claim.Direction? {
    guard kind(token) == .points else { return nil }
    switch (text(index), text(index + 1)) {
    case ("short", "of"): return .down
    case ("better", "than"), ("worse", "than"):
      let way = direction(ofChangeFor: text(index), .percent)
      return way == .none ? nil : way
    default: return nil
    }
  }

  /// `Increased by 11 %`, `an increase in visits of 6 %`, `fell 12 %`.
  private func changeLeft(_ token: Int, _ ordinal: Int) -> Change? {
    let lead = hedge(before: token).start
    let own = segment(ordinal).lowerBound
    let low = ordinal > 0 ? quantities[ordinal - 1] + 1 : 0
    var index = lead - 1
    while Lexicon.sizes.contains(text(index)) || text(index) == "a" { index -= 1 }
    let isShare = kind(token) == .percent || kind(token) == .points
    // `Growth in loans was 33 %`.
    let isTold = isShare && ["was", "is"].contains(text(index))
    if text(index) == "of" || isTold {
      for noun in stride(from: index - 1, through: max(low, index - 14), by: -1) {
        if isQuantity(noun) || isMark(noun, ";:.") { return nil }
        let word = text(noun)
        let isUp = Lexicon.upNouns.contains(word)
        let isGap = word == "difference" || word == "gap"
        if word == "improvement" || word == "deterioration" {
          return Change(
            direction: .none, subject: token + 1..<token + 1, end: token + 1)
        }
        guard isUp || isGap || isFall(noun, told: token) else { continue }
        guard
          noun == index - 1 && !isTold || ["in", "to", "for", "between"].contains(text(noun + 1))
        else { break }
        // `The fall in the share that was 33 %` and `the rise in cost is 5 % of the total` tell others.
        if isTold, text(noun + 1) != "in" || text(token + 1) == "of" { break }
        let inner = noun == index - 1 ? subjectBehindFigure(token) : noun + 2..<index
        return Change(
          direction: isGap ? .none : isUp ? .up : .down, family: isGap ? .difference : .change,
          subject: inner, end: max(token + 1, inner.upperBound))
      }
      if !isTold { return nil }
    }
    var verb = index
    if text(index) == "by" {
      verb -= 1
    } else if !isShare {
      // `Received 12` is no change; `up 12 on last year` and `falling 12 (4 %) from` are.
      guard Lexicon.changeVerbs.contains(text(index)), !isNoDirection(index),
        ["on", "from", "since", "compared"].contains(text(behindShare(token))) || hasEnds(token)
          || isToldInPercent(token)
      else { return nil }
    }
    // `Fell in 2021/22 by 4 %`, `has risen over the year by 4 %`.
    if text(index) == "by", let when = timeBefore(verb + 1) { verb = when - 1 }
    if text(index) == "by", let far = farChange(before: index, token) { return far }
    while Lexicon.sizes.contains(text(verb)) || text(verb) == "also" || text(verb) == "only" {
      verb -= 1
    }
    let word = text(verb)
    // `We saw calls increase by 8 %`.
    let isBare = text(index) == "by" && Lexicon.downNouns.contains(word)
    let isUp =
      Lexicon.upVerbs.contains(word) || text(index) == "by" && Lexicon.upNouns.contains(word)
    // `Fell from 150 to 141, that is by 6 %`.
    if text(index) == "by", isMark(verb, ",") || text(verb) == "is" && text(verb - 1) == "that" {
      return Change(direction: .none, subject: token + 1..<token + 1, end: token + 1)
    }
    // `Fell short of the 97 % target by 2 percentage points`.
    if text(index) == "by", isShare, let standing = standing(before: index) {
      return Change(direction: standing, subject: token + 1..<token + 1, end: token + 1)
    }
    if Lexicon.neutralVerbs.contains(word), text(index) == "by" {
      return Change(
        direction: .none, subject: subjectBefore(verb, own), isVerb: true, end: token + 1)
    }
    guard isUp || isBare || Lexicon.downVerbs.contains(word) else {
      return text(index) == "by" ? changeShared(by: index, low) : nil
    }
    if word == "up" || word == "down" {
      guard
        !["made", "make", "makes", "making", "broken", "split", "set", "taken"]
          .contains(text(verb - 1))
      else { return nil }
    }
    return Change(
      direction: isUp ? .up : .down, subject: subjectBefore(verb, own), isVerb: true,
      end: token + 1)
  }

  /// The token behind a size and the percentage in its bracket.
  private func behindShare(_ token: Int) -> Int {
    isMark(token + 1, "(") && kind(token + 2) == .percent && isMark(token + 3, ")")
      ? token + 4 : token + 1
  }

  /// `Referrals rose by 10 % and consultations by 11 %`: the verb is said once.
  private func changeShared(by index: Int, _ low: Int) -> Change? {
    guard let front = claims.last(where: { $0.family == .change && $0.stated != nil }),
      let size = token(of: front.stated), front.direction != .none,
      text(hedge(before: size).start - 1) == "by",
      let start = (low..<index).last(where: { text($0) == "and" || isMark($0, ",") }),
      index - start <= 6, !has(Lexicon.auxiliaries, in: start..<index),
      !has(Lexicon.changeVerbs, in: start..<index)
    else { return nil }
    return Change(
      direction: front.direction, subject: start + 1..<index, isVerb: true, end: index + 2)
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
}
