import Figures
import Reports

/// Values held against a printed target that the sentence says was passed, met or missed.
extension Grammar {
  /// `The target of 90 % was exceeded, with 92 %`, `88 %, missing the target of at least 90 %`.
  mutating func readTargets() {
    guard let target = targetToken, let verb = targetVerb,
      // `The target is unlikely to be met before July`.
      !has(Grammar.prospects, in: max(0, verb.token - 4)..<verb.token),
      let from = tokens[target].figure
    else { return }
    let values = tokens.indices.filter { index in
      guard let figure = tokens[index].figure, index != target else { return false }
      return kind(index) == kind(target) && exempt[figure] == nil && !isSize(index)
        && areOfOneUnit(index, target)
    }
    if values.isEmpty, isPointing || ["this", "that", "it"].contains(text(0)) {
      readTarget(target, verb)
      return
    }
    guard values.count == 1, let to = tokens[values[0]].figure, !hasTwoGoals,
      !isPassed(values[0], with: target, by: verb),
      !claims.contains(where: { $0.from == from && $0.to == to })
    else { return }
    let words = min(verb.token, target, values[0])..<max(verb.token, target, values[0])
    guard !has(Grammar.otherValues, in: words), !hasTwoMeans else { return }
    var claim = Claim(.target, range: bytes(words.lowerBound..<words.upperBound + 1))
    claim.from = from
    claim.to = to
    tell(&claim, verb.said, target, betterSide(of: target, self))
    // A target for what there should be less of is exceeded from below.
    let isOpen = verb.said == .passed && isBurden
    claim.certainty = hedge(before: values[0]).hedge == nil && !isOpen ? .strong : .weak
    add(claim)
  }

  private static let prospects = WordSet([
    "unlikely", "likely", "expected", "expect", "hope", "hoped", "aim", "aims", "plan", "projected",
  ])

  /// `8 minutes 42 seconds` and `the 10-minute standard` are no numbers of one thing.
  private func areOfOneUnit(_ value: Int, _ target: Int) -> Bool {
    guard kind(value) == .duration, let own = figure(value)?.text, let other = figure(target)?.text
    else { return true }
    func units(_ text: String) -> Set<String> {
      Set(Label(text).words.map { Wording.singular(String($0.filter(\.isLetter))) })
        .subtracting([""])
    }
    return units(own).isEmpty || units(other).isEmpty || units(own).isSubset(of: units(other))
  }

  /// `88 % had a plan in place. This met the target of 92 %`: the value stands in the sentence before.
  private mutating func readTarget(_ target: Int, _ verb: (token: Int, said: Said)) {
    guard let before = context.preceding.last, let kind = kind(target) else { return }
    let grammar = Grammar(CutSentence(before), context: ClaimContext())
    let values = grammar.values(of: kind)
    guard values.count == 1, let value = values.first, !value.isHeldAgainst,
      grammar.hedge(before: value.token).hedge == nil
    else { return }
    var claim = Claim(.target, range: bytes(verb.token..<verb.token + 1))
    claim.from = tokens[target].figure
    claim.earlierTo = Claim.Antecedent(sentencesBack: 1, figure: value.figure)
    tell(&claim, verb.said, target, betterSide(of: target, grammar))
    let isOpen = verb.said == .passed && (isBurden || grammar.isBurden)
    claim.certainty = isOpen ? .weak : .strong
    add(claim)
  }

  /// `Meeting the target of 100 %, with 99 % replied to (just shy of the target of 100 %)`.
  private var hasTwoGoals: Bool {
    tokens.indices.count { index in
      text(index) == "target" && [index - 1, index + 2].contains { figure($0) != nil }
    } > 1
  }

  /// `Exceeded the indicator of 85 %, and the 90 % target`: both were passed, by another value.
  private func isPassed(_ value: Int, with target: Int, by verb: (token: Int, said: Said)) -> Bool {
    verb.said == .passed && verb.token < value && value < target && text(value - 1) == "of"
  }

  /// `An average of 21 days and a median of 2`: a target is one of the two's.
  private var hasTwoMeans: Bool {
    has(["median"], in: tokens.indices) && has(["average", "mean"], in: tokens.indices)
  }

  private func tell(_ claim: inout Claim, _ said: Said, _ target: Int, _ better: Interval?) {
    switch said {
    case .passed, .above: claim.direction = .up
    case .short: claim.direction = .down
    case .met, .missed:
      claim.implied = bounds(of: target) ?? better
      claim.isMet = said == .met
    }
  }

  private static let otherValues = WordSet(ClauseWords.contrasts).union(["but", "last", "previous"])

  private enum Said { case passed, above, short, met, missed }

  static let goals = WordSet(["target", "goal", "ambition", "standard", "threshold"])

  /// The figure that a target is: `a target of 90 %`, `the 90 % target`, `target: 90 %`.
  private var targetToken: Int? {
    tokens.indices.first { index in
      guard tokens[index].figure != nil, let kind = kind(index),
        [.percent, .count, .rate, .average, .duration, .money].contains(kind)
      else { return false }
      if Grammar.goals.contains(text(index + 1)) { return true }
      let lead = hedge(before: index).start
      let near = max(0, lead - 6)..<lead
      guard let word = near.last(where: { Grammar.goals.contains(text($0)) }) else { return false }
      let links: Set<String> = [
        "of", "was", "is", "for", "set", "at", "q1", "q2", "q3", "q4", "the", "year", "least",
        "no", "more", "than", "or", "to", "above", "below", "under",
      ]
      // `The share settled within the standard is 86 %` tells the share.
      let isTold = has(["is", "was"], in: word..<lead)
      if isTold, Lexicon.prepositions.contains(text(beforeDeterminers(word))) { return false }
      return (word + 1..<lead).allSatisfy { links.contains(text($0)) || isTime($0) }
    }
  }

  private func beforeDeterminers(_ word: Int) -> Int {
    var index = word - 1
    while Lexicon.determiners.contains(text(index)) { index -= 1 }
    return index
  }

  private func goalsStand(_ index: Int) -> Bool { Grammar.goals.contains(text(index)) }

  private func isTime(_ index: Int) -> Bool {
    [.period, .year, .date].contains(kind(index))
  }

  private var targetVerb: (token: Int, said: Said)? {
    var found: (token: Int, said: Said)?
    for index in tokens.indices {
      let said: Said
      switch text(index) {
      case "exceeded", "exceeds", "exceeding", "surpassed", "surpassing": said = .passed
      // A target for what should be rare is beaten from below.
      case "beaten", "beat", "beats", "beating": said = .met
      case "short" where text(index + 1) == "of": said = .short
      case "above" where namesBareGoal(index + 1): said = .above
      case "below" where namesBareGoal(index + 1): said = .short
      case "met", "achieved", "hit", "reached", "meets", "meeting", "achieving", "meet":
        // `Recycling reached 47.3 %, below the target` names the value that it came to.
        if isQuantity(index + 1) { continue }
        let isNot =
          ["not", "narrowly", "never"].contains(text(index - 1))
          || text(index - 2) == "not" || text(index - 3) == "not" || has(["neither"], in: 0..<index)
        said = isNot ? .missed : .met
      case "missed", "misses", "missing", "unmet":
        // Missed bins are no missed target.
        let isNear = ["the", "our", "its", "their", "this", "by", "at", "with", ""]
        guard isNear.contains(text(index + 1)) || goalsStand(index + 1) else { continue }
        said = .missed
      case "within", "outside":
        // `Within 10 days (target 85 %)`: what it is within stands right behind.
        let next = (index + 1..<min(tokens.count, index + 4)).prefix { !isMark($0, "(,;:") }
        guard next.contains(where: goalsStand), kind(index + 1) != .duration else { continue }
        said = text(index) == "within" ? .met : .missed
      default: continue
      }
      if let found, found.said != said { return nil }
      found = (index, said)
    }
    return found
  }

  /// `(target 80 %), which is above our target`: a goal whose figure stands elsewhere.
  private func namesBareGoal(_ start: Int) -> Bool {
    var index = start
    while Lexicon.determiners.contains(text(index)) || text(index) == "our" { index += 1 }
    guard Grammar.goals.contains(text(index)), !goalsStand(index + 1) else { return false }
    return index + 1 == tokens.count || isMark(index + 1, ".,;")
  }

  /// The side of a target that the words of a sentence call the better one.
  private func betterSide(of target: Int, _ words: Grammar) -> Interval? {
    guard let value = figure(target)?.value else { return nil }
    switch words.improvement(of: kind(target)) {
    case .up: return Interval(low: value, high: nil)
    // A burden may be what the share is counted in, and not what it is of.
    case .down where kind(target) != .percent: return Interval(low: nil, high: value)
    default: return nil
    }
  }

  /// Which values meet the target, where its own words say so: `at least 90 %`, `no more than 5`.
  private func bounds(of target: Int) -> Interval? {
    guard let value = figure(target)?.value else { return nil }
    switch hedge(before: target).hedge {
    case .atLeast: return Interval(low: value, high: nil)
    case .over: return Interval(low: value, high: nil, holdsLow: false)
    case .upTo: return Interval(low: nil, high: value)
    case .lessThan: return Interval(low: nil, high: value, holdsHigh: false)
    default: break
    }
    let near = max(0, target - 6)..<target
    if has(["minimum"], in: near) { return Interval(low: value, high: nil) }
    if has(["maximum", "ceiling"], in: near) { return Interval(low: nil, high: value) }
    return nil
  }
}
