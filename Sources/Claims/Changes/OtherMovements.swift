import Figures
import Reports

/// Sizes that stand beside the values of another movement: `Costs were cut by 5 % while caseloads grew
/// from 18 to 21`.
extension Grammar {
  /// Takes from each change the values that its own words set apart from it.
  mutating func setApartMovements() {
    for index in claims.indices
    where [.change, .difference].contains(claims[index].family) {
      let ends = [claims[index].from, claims[index].to].compactMap { $0.flatMap(position) }
      let span = (ends.min() ?? 0)..<(ends.max() ?? 0)
      if ends.contains(where: isPronoun) {
        leaveOpen(index)
      } else if let own = claims[index].stated.flatMap(position) {
        if isOfCause(own) || isAgainstAnotherYear(claims[index], own) {
          claims[index].certainty = .weak
        }
        if ends.count == 2,
          isOfOthers(own, span, claims[index].direction) || ends.contains(where: isSetAgainst)
        {
          leaveOpen(index)
        }
      } else if ends.contains(where: isWhere) || has(Grammar.turns, in: span)
        || claims[index].from.flatMap(position).map(isGoal) ?? false
      {
        leaveOpen(index)
      }
    }
  }

  /// `Rose by three, to 121, against a target of 130`: nothing moved from there.
  private func isGoal(_ token: Int) -> Bool {
    let lead = hedge(before: token).start
    return text(lead - 1) == "of" && ["target", "goal", "forecast"].contains(text(lead - 2))
  }

  /// Whether words set a size apart from the two values that stand in the span.
  private func isOfOthers(
    _ own: Int, _ span: Range<Int>, _ direction: Claim.Direction
  ) -> Bool {
    let (first, last) = (span.lowerBound, span.upperBound)
    // `Rose by 5 points to 30 %; that of others fell from 58 % to 55 %`.
    if [first, last].contains(where: { isInNextClause($0, from: own) }) { return true }
    if own < first { return isToldApart(own, first, direction) }
    guard own > last else { return false }
    let between = last + 1..<own
    if has(Grammar.sequels, in: between) || areShares(own, first, last) { return true }
    // `From 511 to 464, compared with a national fall of 4 %`.
    guard let joint = self.first(of: Grammar.concessions, in: between) else { return false }
    return (joint + 1..<min(tokens.count, own + 3)).contains {
      isDirection($0) || Lexicon.upNouns.contains(text($0)) || Lexicon.downNouns.contains(text($0))
    }
      && !(joint + 1..<own).contains { ["this", "it", "they", "which"].contains(text($0)) }
  }

  /// Whether a value stands behind a semicolon, in a clause that tells of a movement of its own.
  private func isInNextClause(_ value: Int, from own: Int) -> Bool {
    guard value > own,
      let mark = (own..<value).last(where: {
        isMark($0, ";") && bracket(around: $0) == nil
          // `Rose by £4m to £119m because bills had grown from £118m to £123m`.
          || text($0) == "because" && text($0 + 1) != "of"
      }),
      !["this", "it", "that", "these", "which", "a", "an"].contains(text(mark + 1))
    else { return false }
    return (mark + 1..<value).contains { isDirection($0) }
  }

  /// Takes both values from a claim, which then proves nothing.
  mutating func leaveOpen(_ index: Int) {
    claims[index].from = nil
    claims[index].to = nil
    claims[index].certainty = .weak
  }

  /// Whether a new clause with a movement of its own begins between a size and two values.
  private func isToldApart(_ own: Int, _ first: Int, _ direction: Claim.Direction) -> Bool {
    let between = own + 1..<first
    let movements = behindOwnNoun(own)..<max(first, behindOwnNoun(own))
    let hasMovement = movements.contains {
      isDirection($0) && !leadsToOrigin($0, direction) || Grammar.goings.contains(text($0))
        || Lexicon.neutralVerbs.contains(text($0))
    }
    if hasMovement, has(Grammar.joints, in: between) { return true }
    // `While complaints fell by 8 %, the number of …`
    let start = (0..<own).last { isMark($0, ".;:(") }.map { $0 + 1 } ?? 0
    let lead = (start..<own).last { isMark($0, ",") }.map { $0 + 1 } ?? start
    let opens =
      Grammar.leads.contains(text(lead)) || text(lead) == "when"
      || text(lead) == "compared" && text(lead + 1) == "with"
    let words = between.filter { !isMark($0, ",:;-") && !isQuantity($0) }
    return opens && (words.first.map { !["from", "to"].contains(text($0)) } ?? false)
      && (hasMovement || between.contains { isMark($0, ",:") })
  }

  /// Behind `increase` in `an 11 % increase in visits and calls, from 40 to 44`: the size's own word.
  private func behindOwnNoun(_ own: Int) -> Int {
    var index = own + 1
    while Lexicon.sizes.contains(text(index)) { index += 1 }
    let isNoun = Lexicon.upNouns.contains(text(index)) || Lexicon.downNouns.contains(text(index))
    return isNoun ? index + 1 : own + 1
  }

  /// `A 14 % rise in …, up from 200 to 228`: the size goes the same way.
  private func leadsToOrigin(_ index: Int, _ direction: Claim.Direction) -> Bool {
    text(index + 1) == "from"
      && (text(index) == "up" && direction == .up || text(index) == "down" && direction == .down)
  }

  private static let joints = WordSet(ClauseWords.contrasts)
    .union(["and", "but", "against", "when", "which", "so"])
  private static let concessions = WordSet(ClauseWords.contrasts)
    .union(["compared", "against", "despite"])
  /// Words behind which a sentence takes another turn.
  private static let turns = WordSet(["though", "although", "then", "before"])
  private static let leads = WordSet(ClauseWords.contrasts).union(["despite", "unlike"])
  private static let goings = WordSet(["go", "goes", "went", "move", "moved", "moves"])
  private static let sequels = WordSet(["followed", "preceded"])

  /// `The rise of 20 follows one of 14`: one is no number here.
  private func isPronoun(_ token: Int) -> Bool {
    figure(token)?.text == "one" && text(token + 1) == "of" && isQuantity(token + 2)
  }

  /// `It fell in 190 areas, against 63`: the areas are where it fell.
  private func isWhere(_ token: Int) -> Bool {
    text(token - 1) == "in" && isDirection(token - 2) && kind(token) == .count
  }

  /// `Was 19 (9 %) lower than in 1990`: a distance is no value that another one is held against.
  private func isSetAgainst(_ token: Int) -> Bool {
    var next = token + 1
    if isMark(next + 1, "("), !isMark(next, "(") { next += 1 }
    if isMark(next, "(") {
      guard let close = (next..<min(tokens.count, next + 5)).first(where: { isMark($0, ")") })
      else { return false }
      next = close + 1
    }
    return ["lower", "higher", "fewer", "more", "less"].contains(text(next))
      && text(next + 1) == "than"
  }

  /// `From 450 (75 %) to 430 (74 %)`: shares of the two values.
  private func areShares(_ own: Int, _ first: Int, _ last: Int) -> Bool {
    isMark(own - 1, "(") && isMark(first + 1, "(") && kind(first + 2) == kind(own) && own > last
      && kind(own) == .percent
  }

  /// `It was 21 % higher than in March 2012`, behind a pair that is of other years.
  private func isAgainstAnotherYear(_ claim: Claim, _ own: Int) -> Bool {
    guard claim.earlierFrom != nil, claim.earlierTo != nil, let before = context.preceding.last,
      case .period(let other)? = claim.comparedWith, let year = other.year,
      has(["than"], in: own + 1..<min(tokens.count, own + 10))
    else { return false }
    return !before.figures.contains { found in
      [.year, .period, .date].contains(found.figure.kind)
        && Period(label: found.figure.text)?.year == year
    }
  }

  /// `Largely due to a 7 % increase in visits to parks`: what brought a change about is another one.
  private func isOfCause(_ own: Int) -> Bool {
    let before = max(0, own - 6)..<own
    return before.contains { index in
      switch text(index) {
      case "due", "owing", "thanks", "contributed": has(["to"], in: index + 1..<own)
      case "because": text(index + 1) == "of"
      case "driven", "caused", "explained": text(index + 1) == "by"
      default: false
      }
    }
  }
}
