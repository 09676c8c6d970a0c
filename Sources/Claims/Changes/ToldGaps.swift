import Figures
import Reports

/// Figures that words or a sign beside them call the distance of two levels: `12.7 points adrift`,
/// `a pressure of £0.4m`, `eight fewer`, `(+64)`.
extension Grammar {
  /// What kind of levels a size may lie between.
  enum GapSense {
    /// The level of before and that of now.
    case overTime
    /// A level and what it was meant to be.
    case toMark
    /// Any two.
    case either
  }

  /// A size by the words beside it.
  struct ToldGap {
    let token: Int
    let sense: GapSense
    /// The token behind its words.
    let end: Int
    /// Whether the larger level is what the other is held against; nil where no word says.
    let isLess: Bool?
    /// The percentage that tells the same size again.
    let twin: Int?
    /// Whether it ends in a word such as `fewer`.
    let isBySide: Bool
    /// Whether it is called a gap, which lies between any two.
    var isGap = false
  }

  /// A word without which no sentence tells a distance.
  static let gapCues = WordSet(sides.keys).union(markNouns).union(Lexicon.ups).union(Lexicon.downs)
    .union(Lexicon.neutralVerbs).union([
      "by", "gap", "difference", "improvement", "deterioration", "net", "to", "saving", "lead",
      "extra", "movement",
      "swing",
    ])

  private static let sides: [String: GapSense] = [
    "up": .overTime, "down": .overTime, "short": .toMark, "adrift": .toMark, "shy": .toMark,
    "ahead": .toMark, "behind": .toMark, "better": .either, "worse": .either, "clear": .toMark,
    "apart": .either, "within": .toMark, "too": .toMark, "off": .toMark, "above": .toMark,
    "below": .toMark, "over": .toMark, "under": .toMark,
    "more": .either, "fewer": .either, "less": .either, "higher": .either, "lower": .either,
    "greater": .either, "larger": .either, "smaller": .either, "cheaper": .either,
    "dearer": .either, "narrower": .either, "wider": .either,
  ]
  private static let lessWords = WordSet([
    "fewer", "less", "lower", "smaller", "cheaper", "narrower", "down",
  ])
  .union(Lexicon.downs)
  private static let moreWords = WordSet([
    "more", "higher", "greater", "larger", "dearer", "wider", "up",
  ])
  .union(Lexicon.ups)
  private static let markNouns = WordSet([
    "shortfall", "pressure", "underspend", "overspend", "variance", "deficit", "surplus", "excess",
    "margin", "underspending", "overspending", "headroom",
  ])
  private static let eitherNouns = WordSet(["gap", "difference", "saving", "savings", "lead"])
  private static let changeNouns = Lexicon.upNouns.union(Lexicon.downNouns).union([
    "improvement", "deterioration", "movement", "swing",
  ]).subtracting(["saving", "savings"])
  private static let passings = WordSet([
    "exceeded", "exceeds", "exceed", "trailed", "trails", "trail", "beat", "beats", "missed",
    "misses", "surpassed", "beating", "exceeding", "missing", "topping", "lags", "lagged",
    "undershot", "overshot",
  ])
  private static let timeVerbs = Lexicon.changeVerbs.union(Lexicon.neutralVerbs).union([
    "climbs", "slips", "slides", "shrinks", "jumps", "dips", "improves", "worsens", "lengthens",
    "shortens", "widens", "narrows", "cuts", "reduces", "climb", "slip", "fall", "rise", "drop",
    "increase", "decrease", "decline", "reduce", "improve",
  ])
  private static let units = WordSet(["points", "point", "percentage", "pp", "ppts", "pts"])
  private static let additions = WordSet(["further", "another", "additional", "extra", "every"])

  /// What the words beside a figure make of it, if they call it a distance.
  func gapTold(_ token: Int) -> ToldGap? {
    guard let own = figure(token), own.bounds == nil, gapKind(token) != nil else { return nil }
    let (hedge, lead) = hedge(before: token)
    // `An extra 3,190` behind two levels is how much more there is.
    let isAdded = Grammar.additions.contains(text(lead - 1))
    guard hedge == nil, !isAdded || isAnExtra(lead) else {
      return nil
    }
    let twin = gapKind(token) == .percent ? nil : twin(of: token)
    if let side = side(of: token, twin, behind: token + 1)
      ?? twin.flatMap({ twin in
        // `45 boats, 25 % fewer than the 60 of last year`: only the percentage is a size.
        has(Grammar.again, in: token + 1..<twin) || isMark(twin - 1, "(")
          ? side(of: token, twin, behind: isMark(twin + 1, ")") ? twin + 2 : twin + 1) : nil
      })
    {
      return side
    }
    var end = twin.map { isMark($0 + 1, ")") ? $0 + 2 : $0 + 1 } ?? token + 1
    while Grammar.units.contains(text(end)) { end += 1 }
    // `A variance of +1.9 points from the target of 95 %` names what it lies from.
    let behind = end..<min(tokens.count, end + 6)
    guard
      !["from", "against"].contains(text(end)) || !has(Grammar.marks, in: behind)
        || !behind.contains(where: { tokens[$0].figure != nil })
    else { return nil }
    guard let (word, sense) = nounOrVerb(of: token, lead) ?? (leadsTo(end) ? ("", .overTime) : nil)
    else { return nil }
    return ToldGap(
      token: token, sense: sense, end: end, isLess: isLess(word), twin: twin, isBySide: false,
      isGap: ["gap", "difference"].contains(word))
  }

  private static let again = WordSet(["or", "i", "ie", "that", "which", "equivalent", "equal"])

  private func isAnExtra(_ lead: Int) -> Bool {
    ["extra", "additional"].contains(text(lead - 1)) && text(lead - 2) == "an"
  }

  /// What the words beside a percentage make of it, if they call it a change.
  func changeTold(_ token: Int) -> ToldGap? {
    let lead = hedge(before: token).start
    guard kind(token) == .percent, figure(token)?.bounds == nil else { return nil }
    if let side = side(of: token, nil, behind: token + 1) { return side }
    guard let (word, sense) = nounOrVerb(of: token, lead), word != "gap" else { return nil }
    return ToldGap(
      token: token, sense: sense, end: token + 1, isLess: isLess(word), twin: nil, isBySide: false)
  }

  /// The kind of levels that a size lies between; nil for what is no size.
  func gapKind(_ token: Int) -> Figure.Kind? {
    switch kind(token) {
    case .points: .percent
    case .count where isSigned(token) && isNet(token) || isOfSharesBefore(token): .percent
    case .count, .money: kind(token)
    // `93.5 % in spring (+2.3)`.
    case .rate where isSigned(token) && quantities.contains(where: { kind($0) == .percent }):
      .percent
    case .rate where isOfSharesBefore(token): .percent
    default: nil
    }
  }

  /// `Boys: 54 %; girls: 67 %. The gap is 13 points`: points by the shares of the sentence before.
  private func isOfSharesBefore(_ token: Int) -> Bool {
    ["points", "point"].contains(text(token + 1))
      && !quantities.contains { kind($0) == .percent }
      && context.preceding.last.map { $0.figures.contains { $0.figure.kind == .percent } } ?? false
  }

  /// `A net score of +25`, `(net: -21)`.
  func isNet(_ token: Int) -> Bool { has(["net"], in: max(0, token - 5)..<token) }

  /// Which of two levels words such as `fewer` and `a rise` hold the other one against.
  func isLess(_ word: String) -> Bool? {
    if Grammar.lessWords.contains(word) { return true }
    return Grammar.moreWords.contains(word) ? false : nil
  }

  // MARK: The word behind

  private func side(of token: Int, _ twin: Int?, behind start: Int) -> ToldGap? {
    var index = start
    // `14 points adrift`, `68 homes short`.
    var words = 0
    while words < 2, !text(index).isEmpty, Grammar.sides[text(index)] == nil,
      Grammar.units.contains(text(index))
        || !Lexicon.endsPhrase(text(index)) && kind(token) == .count
          && !Lexicon.determiners.contains(text(index)) && text(index) != "or"
    {
      index += 1
      words += 1
    }
    guard let sense = Grammar.sides[text(index)], goesOnAsSide(index) else { return nil }
    let isToo = text(index) == "too"
    return ToldGap(
      token: token, sense: sense, end: isToo ? index + 2 : index + 1, isLess: isLess(text(index)),
      twin: twin, isBySide: true, isGap: text(index) == "apart")
  }

  /// Whether what follows lets the word speak of a distance: `more than`, `short.`, `over the budget`.
  private func goesOnAsSide(_ index: Int) -> Bool {
    let next = text(index + 1)
    let isEnd = index + 1 >= tokens.count || isMark(index + 1, ",;:.)-")
    switch text(index) {
    case "up", "down":
      return isEnd || ["on", "from", "over", "against", "compared", "for", "in"].contains(next)
    case "too": return ["many", "few", "much", "little"].contains(next)
    case "over", "under", "above", "below", "behind", "within":
      if isEnd, text(index) != "within" { return true }
      if ["it", "them", "this"].contains(next), isMark(index + 2, ",;:.)-") { return true }
      // `£2m over four years`, `11 over 75` and `24 below the age of 5` tell no distance.
      let near = index + 1..<min(tokens.count, index + 6)
      return Grammar.marks.contains(next)
        || ["the", "its", "our", "their", "that"].contains(next)
          && (has(Grammar.marks, in: near) || has(Grammar.levelNouns, in: near)
            || isLevelFigure(index + 2))
    case "better", "worse", "more", "fewer", "less", "higher", "lower", "greater", "larger",
      "smaller", "cheaper", "dearer", "narrower", "wider":
      return isEnd || ["than", "on", "over"].contains(next)
    default:
      return isEnd || ["of", "the", "its", "our", "and", "against"].contains(next)
        || Grammar.marks.contains(next)
    }
  }

  private static let levelNouns = WordSet(["average", "median", "mean", "figure", "level", "rate"])

  private func isLevelFigure(_ token: Int) -> Bool {
    guard tokens.indices.contains(token), let own = tokens[token].figure else { return false }
    return [.count, .money, .percent].contains(kind(token))
      && (exempt[own] == nil || exempt[own] == .threshold)
  }

  /// What a level was meant to be.
  static let marks = WordSet([
    "target", "targets", "budget", "budgets", "budgeted", "plan", "planned", "forecast", "profile",
    "profiled", "standard", "ceiling", "limit", "threshold", "allocation", "requirement",
    "required", "establishment", "trajectory", "estimate", "estimated", "benchmark", "goal",
    "grant", "tolerance", "allowance", "assumed", "expected", "projected", "projection",
    "strength", "quota", "capacity", "floor", "minimum", "aim", "ambition", "aspiration",
  ])

  // MARK: The noun, the verb or the sign in front

  func nounOrVerb(of token: Int, _ lead: Int) -> (word: String, sense: GapSense)? {
    let before = text(lead - 1)
    if before == "of", let sense = nounSense(text(lead - 2)) { return (text(lead - 2), sense) }
    if before == "by" {
      let verbs = max(0, lead - 5)..<lead - 1
      if let verb = verbs.last(where: { Grammar.timeVerbs.contains(text($0)) }) {
        return (text(verb), .overTime)
      }
      if has(Grammar.passings, in: verbs) { return ("", .toMark) }
    }
    if Grammar.timeVerbs.contains(before) { return (before, .overTime) }
    if isSigned(token) { return ("", .either) }
    if ["extra", "additional"].contains(before) { return ("more", .overTime) }
    if let gap = gapVerb(lead) { return (text(gap), .either) }
    // `Net agreement 25`, `variance £0.4m`, `the gap (£14,500)`, `the gap, £2.6m, goes …`.
    let isApposed =
      isMark(lead - 1, "(") && isMark(token + 1, ")")
      || isMark(lead - 1, ",") && isMark(token + 1, ",")
    let place = isApposed || isMark(lead - 1, ":") ? lead - 2 : lead - 1
    // `Opening balance £6.1m, closing balance £4.7m: reduction £1.4m`.
    if let sense = nounSense(text(place)), sense != .overTime || isMark(place - 1, ":;(,-") {
      return (text(place), sense)
    }
    // `A £0.3m underspend`, `a 23-point gap`.
    var behind = token + 1
    while Grammar.units.contains(text(behind)) { behind += 1 }
    if let sense = nounSense(text(behind)), ["a", "an", "the", "this", "that"].contains(before) {
      return (text(behind), sense)
    }
    return nil
  }

  /// `The gap is therefore 13 points`, `the gap narrowed to 18.4 points (71.2 % as against 52.8 %)`.
  private func gapVerb(_ lead: Int) -> Int? {
    var index = lead - 1
    while Grammar.gapVerbs.contains(text(index)) { index -= 1 }
    guard index < lead - 1 else { return nil }
    if ["gap", "difference"].contains(text(index)) { return index }
    // `The gap between the wards narrowed to …`.
    guard text(lead - 1) != "and", text(lead - 1) != "of" else { return nil }
    return (max(0, lead - 14)..<lead).last {
      text($0) == "gap" && ["between", "in"].contains(text($0 + 1))
    }
  }

  private static let gapVerbs = WordSet([
    "is", "was", "are", "therefore", "thus", "now", "stands", "stood", "at", "then", "to",
    "narrowed", "widened", "closed", "grew", "has", "had", "been", "so",
  ])

  /// `2.6 points to 25.8 % (from 28.4 %)`: the verb stood in the clause before.
  private func leadsTo(_ end: Int) -> Bool {
    guard text(end) == "to", isLevelFigure(end + 1) else { return false }
    return text(end + 2) == "from" || isMark(end + 2, "(") && text(end + 3) == "from"
  }

  private func nounSense(_ word: String) -> GapSense? {
    if Grammar.markNouns.contains(word) { return .toMark }
    if Grammar.eitherNouns.contains(word) { return .either }
    // A forecast moves, too.
    if ["movement", "swing"].contains(word) { return .either }
    return Grammar.changeNouns.contains(word) ? .overTime : nil
  }

  /// `+64`, `-332`: only a distance has a sign in front.
  func isSigned(_ token: Int) -> Bool {
    guard let own = figure(token), !own.value.isZero else { return false }
    if own.value.isNegative || own.text.hasPrefix("+") { return true }
    return isMark(token - 1, "+")
      && tokens[token - 1].range.upperBound == tokens[token].range.lowerBound
      && !isQuantity(token - 2)
  }

  // MARK: The percentage beside it

  private static let restatings = WordSet([
    "or", "a", "an", "full", "of", "i", "e", "ie", "that", "is", "which", "and", "the", "just",
    "so", "equivalent", "to", "equal", "representing", "even",
  ])

  /// `£0.39m (5.3 %)`, `474 fewer, or a reduction of 34.4 %`, `£0.8m or a full 25 % more`.
  func twin(of token: Int) -> Int? {
    var index = token + 1
    if isMark(index, "("), kind(index + 1) == .percent, isMark(index + 2, ")") { return index + 1 }
    while index < min(tokens.count, token + 10) {
      if kind(index) == .percent {
        let isSaid = (token + 1..<index).contains { text($0) == "or" || isMark($0, ",(-") }
        return isSaid && isQuantity(index) && hedge(before: index).hedge == nil ? index : nil
      }
      guard
        isMark(index, ",(-+") || Grammar.restatings.contains(text(index))
          || Grammar.units.contains(text(index)) || Grammar.sides[text(index)] != nil
          || nounSense(text(index)) != nil
          || index == token + 1 && !text(index).isEmpty
            && !Lexicon.endsPhrase(text(index))
      else { return nil }
      index += 1
    }
    return nil
  }
}
