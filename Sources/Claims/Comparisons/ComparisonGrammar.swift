import Figures
import Reports

/// Two values set against each other.
extension Grammar {
  /// `64 % compared to 50 % a year ago`, `lower than the national rate (8.2)`.
  mutating func readComparisons() {
    let operands = quantities.filter { isOperand($0) }
    for (left, right) in zip(operands, operands.dropFirst()) {
      let gap = left + 1..<right
      guard kind(left) == kind(right) || isUnitLeftOut(left, right),
        right - left < (areDated(left, right) ? 28 : 18),
        let link = first(of: Grammar.comparers, in: gap), !isStance(link),
        right - link < 10, !isOutOf(link), !(link..<right).contains(where: isFigureOfAmount),
        !gap.contains(where: { isMark($0, ";") }),
        let before = tokens[right].figure, let after = tokens[left].figure,
        !stated.contains(after), !stated.contains(before),
        // What a change comes from is told in passing: `66 %, up from 61 %, against 63 % elsewhere`.
        !claims.contains(where: { $0.family == .change && $0.from == after })
      else { continue }
      var claim = Claim(.comparison, range: bytes(left..<right + 1))
      claim.from = before
      claim.to = after
      // `340 in 2016 compared to 310 in 2017`: the years say which came first.
      if let kind = kind(left), kind == self.kind(right) {
        let values = values(of: kind)
        let years = [after, before].map { figure in values.first { $0.figure == figure }?.year }
        if let first = years[0], let second = years[1], first < second {
          claim.from = after
          claim.to = before
        }
      }
      // `Fell from 15 % to 14 %, against 13 % elsewhere`: the verb speaks of the change.
      let isEnd = claims.contains { $0.family == .change && $0.to == after && $0.from != nil }
      // `Fell in 190 areas, compared to 63 the year before`: how many it is said of.
      let isPlace =
        text(hedge(before: left).start - 1) == "in"
        && lastVerb(Lexicon.changeVerbs, in: 0..<left) != nil
      // `Rose by three, to 121, against a target of 130`: it rose from another value.
      let isGoal = has(Grammar.goals.union(["forecast"]), in: link..<right)
      claim.direction =
        isEnd || isPlace || isGoal || isReason(before: left)
        ? .none : direction(around: left, right) ?? .none
      // `An increase in visits, with 90 received compared with 120` tells of a change.
      if left > 1, isFigureOfNoun(left - 2, left), [.up, .down].contains(claim.direction) {
        claim.family = .change
      }
      let low = ordinalSegment(of: left)
      claim.subject = content(low)
      setTime(of: &claim, in: left..<tokens.count)
      add(claim)
    }
    for token in operands {
      guard let figure = tokens[token].figure, !stated.contains(figure) else { continue }
      let low = max(0, token - 10)
      guard let than = (low..<token).last(where: { text($0) == "than" }), than > 0 else { continue }
      let word = text(than - 1)
      guard ["lower", "higher", "greater", "better", "worse"].contains(word),
        !(than..<token).contains(where: { isMark($0, ",;") })
      else { continue }
      var claim = Claim(.comparison, range: bytes(low..<token + 1))
      claim.base = figure
      claim.direction = word == "lower" ? .down : word == "better" || word == "worse" ? .none : .up
      claim.subject = content(subjectBefore(than - 1, 0))
      claim.certainty = .weak
      add(claim)
    }
  }

  /// `Pay fell, as we had five members in 2018, as opposed to the four of 2019`: why it fell.
  private func isReason(before value: Int) -> Bool {
    guard let verb = lastVerb(Lexicon.changeVerbs, in: 0..<value) else { return false }
    return (verb..<value).contains { index in
      text(index) == "because"
        || ["as", "since"].contains(text(index))
          && ["we", "they", "there", "it", "only"].contains(text(index + 1))
    }
  }

  /// `94,637 claims, which includes those of two kinds, in 2017-18 as compared to 90,579 in 2016-17`.
  private func areDated(_ left: Int, _ right: Int) -> Bool {
    func isTime(_ index: Int) -> Bool { [.period, .year].contains(kind(index)) }
    return right - left < 28 && text(right + 1) == "in" && isTime(right + 2)
      && (left + 1..<right).contains { text($0) == "in" && isTime($0 + 1) }
  }

  /// `242 for, 100 against and 373 with remarks`: what was said, and no value to hold another against.
  func isStance(_ index: Int) -> Bool {
    ["against", "opposed"].contains(text(index))
      && (isMark(index + 1, ",;.") || text(index + 1) == "and" || index + 1 >= tokens.count)
  }

  private static let comparers = WordSet([
    "compared", "compares", "compare", "comparison", "against", "versus", "opposed",
  ])

  /// `4,040.5 days, compared to 4,572.4 in the previous year`: the unit is said once.
  private func isUnitLeftOut(_ left: Int, _ right: Int) -> Bool {
    kind(left) == .duration && [.count, .average, .rate].contains(kind(right))
      && (["in", "for", "the", "last", "a"].contains(text(right + 1)) || isMark(right + 1, ".,;)"))
  }

  private func ordinalSegment(of token: Int) -> Range<Int> {
    guard let ordinal = quantities.firstIndex(of: token) else { return token..<token + 1 }
    return segment(ordinal)
  }

  /// `An increase in visits, with 90 received compared with 120`: the figure says how many of them.
  private func isFigureOfNoun(_ comma: Int, _ left: Int) -> Bool {
    isMark(comma, ",") && text(comma + 1) == "with" && left == comma + 2
      && (text(left + 1).hasSuffix("ed") || text(left + 1) == "made")
  }

  private static let directionEnds = WordSet(ClauseWords.contrasts).union(["but", "and", "result"])

  /// The only direction that the words around two values name: in front of the first, between
  /// them, or as `an increase` behind.
  private func direction(around left: Int, _ right: Int) -> Claim.Direction? {
    let low =
      (max(0, left - 14)..<left).last {
        isMark($0, ";.") || Grammar.directionEnds.contains(text($0))
          || isMark($0, ",") && !isMark(left - 1, "(") && text($0 + 1) != "which"
            && !isFigureOfNoun($0, left)
      }.map { $0 + 1 } ?? max(0, left - 14)
    let high =
      (right..<tokens.count).first { isMark($0, ";") || Grammar.directionEnds.contains(text($0)) }
      ?? tokens.count
    let range = low..<high
    let words = range.filter { isDirection($0) && ($0 < left || isSaid($0, of: left, right)) }
    let isUp = words.contains { Lexicon.ups.contains(text($0)) }
    let isDown = words.contains { Lexicon.downs.contains(text($0)) }
    let wide = max(0, left - 14)..<tokens.count
    if !isUp, !isDown, wide.contains(where: saysSame) { return .same }
    if isUp == isDown {
      let clause = (0..<left).last { isMark($0, ";.") || Grammar.directionEnds.contains(text($0)) }
      return isUp ? nil : bettering(in: (clause ?? -1) + 1..<left, kind(left))
    }
    return isUp ? .up : .down
  }

  /// `The same quarter last year` says when.
  private func saysSame(_ index: Int) -> Bool {
    guard Lexicon.sameWords.contains(text(index)) else { return false }
    let next = Wording.singular(text(index + 1))
    return text(index) != "same"
      || !Grammar.stretchesOfTime.contains(next) && !["period", "point", "stage"].contains(next)
  }
}
