import Figures
import Reports

/// Figures that the sentence gives elsewhere, for claims whose own words leave them out.
extension Grammar {
  mutating func linkFigures() {
    linkBudget()
    guard quantities.count > 1 else { return }
    linkBracketedPairs()
    let pairs = valuePairs()
    for pair in pairs { linkBracket(behind: pair) }
    if pairs.count == 1 { linkChanges(to: pairs[0]) }
    shareSpans()
    linkMeans()
  }

  func token(of figure: Int?) -> Int? {
    guard let figure else { return nil }
    return quantities.first { tokens[$0].figure == figure }
  }

  // MARK: Changes

  /// A value before and a value after.
  struct ValuePair {
    var from: Int
    var to: Int
    var direction: Claim.Direction
    var subject: [String]
    var comparedWith: Claim.Time?
    /// Whether words say how many times the one is of the other.
    var isMultiple = false
  }

  /// The pairs that claims have read, else one in brackets: `(56 against 50)`.
  private func valuePairs() -> [ValuePair] {
    var pairs: [ValuePair] = []
    for claim in claims where [.change, .comparison, .multiple].contains(claim.family) {
      guard let from = claim.from, let to = claim.to,
        !pairs.contains(where: { $0.from == from && $0.to == to })
      else { continue }
      pairs.append(
        ValuePair(
          from: from, to: to, direction: claim.direction, subject: claim.subject,
          comparedWith: claim.comparedWith, isMultiple: claim.family == .multiple))
    }
    return pairs.isEmpty ? bracketedPair().map { [$0] } ?? [] : pairs
  }

  /// `By 6 % for adults (£4.90 to £5.20) and by 8 % for children (£2.60 to £2.80)`: to each size the
  /// pair in the bracket behind it.
  private mutating func linkBracketedPairs() {
    for index in claims.indices where claims[index].family == .change {
      let claim = claims[index]
      guard claim.from == nil, claim.to == nil, let own = token(of: claim.stated),
        let open = (own + 1..<min(tokens.count, own + 10)).first(where: {
          tokens[$0].text.isEmpty
        }), isMark(open, "("), let close = (open..<tokens.count).first(where: { isMark($0, ")") })
      else { continue }
      let inside = quantities.filter { $0 > open && $0 < close }
      guard inside.count == 2, isOperand(inside[0]), kind(inside[0]) == kind(inside[1]),
        fits(claim.measure, inside[0]), let first = tokens[inside[0]].figure,
        let second = tokens[inside[1]].figure,
        !(inside[0]..<inside[1]).contains(where: { isMark($0, ",;:") })
      else { continue }
      let link = hedge(before: inside[1]).start - 1
      // `Seven fewer lorries than vans (five and 12)`: in the order of their names.
      let isNamed = text(link) == "and" && has(["than"], in: own..<open)
      let isBack =
        isNamed || has(["against", "compared", "versus", "from"], in: inside[0]..<inside[1])
      guard isBack || text(link) == "to" else { continue }
      claims[index].from = isBack ? second : first
      claims[index].to = isBack ? first : second
      claims[index].certainty = .strong
      claims[index].isTied = true
    }
  }

  private func bracketedPair() -> ValuePair? {
    for (left, right) in zip(quantities, quantities.dropFirst()) where kind(left) == kind(right) {
      guard right - left < 10, isOperand(left), let a = tokens[left].figure,
        let b = tokens[right].figure, isMark(left - 1, "(") || text(left - 1) == "from",
        (right..<min(tokens.count, right + 6)).contains(where: { isMark($0, ")") }),
        !(left..<right).contains(where: { isMark($0, ",;()") })
      else { continue }
      let gap = left + 1..<right
      if has(["against", "compared", "versus", "than"], in: gap) || text(right - 1) == "from" {
        return ValuePair(from: b, to: a, direction: .none, subject: [])
      }
      if text(right - 1) == "to" {
        return ValuePair(from: a, to: b, direction: .none, subject: [])
      }
    }
    return nil
  }

  /// `Rose from 40 to 50, an increase of 25 %`: the size of the change follows from the pair.
  private mutating func linkChanges(to pair: ValuePair) {
    guard let from = token(of: pair.from), let to = token(of: pair.to) else { return }
    for index in claims.indices where claims[index].family == .change {
      let claim = claims[index]
      let isOneOfTwo = claims.contains {
        $0.family == .change && $0.measure == claim.measure && $0.stated != nil
          && $0.stated != claim.stated
      }
      guard !isOneOfTwo || claim.from != nil || claim.to != nil else { continue }
      guard let stated = claim.stated, let own = token(of: stated), stated != pair.from,
        stated != pair.to, claim.from == nil || claim.to == nil,
        [claim.from, claim.to].allSatisfy({ $0 == nil || $0 == pair.from || $0 == pair.to }),
        fits(claim.measure, from), mayBeDistance(own, from, to),
        // `243, 55 more than in the second quarter and twice as many as the 121 of last year`.
        !pair.isMultiple || own < min(from, to) || own > max(from, to),
        !isHeldElsewhere(own, than: value(of: from)),
        !isOfOtherSize(value(of: from), besides: claim),
        !(value(of: from).isBenchmark && own > max(from, to) && isMovement(own)),
        isJoined(claim, own, pair, min(from, to)..<max(from, to) + 1)
      else { continue }
      claims[index].from = pair.from
      claims[index].to = pair.to
      if claim.direction == .none { claims[index].direction = pair.direction }
      var isDatedAlike = true
      if case .period? = claim.comparedWith, claim.comparedWith != pair.comparedWith {
        isDatedAlike = false
      }
      if claim.beside == nil, isDatedAlike { claims[index].certainty = .strong }
    }
  }

  /// `18 more children, so that the average fell from 3.6 to 3.2`: a whole number is no distance of
  /// decimals.
  private func mayBeDistance(_ size: Int, _ from: Int, _ to: Int) -> Bool {
    guard let own = figure(size), own.kind == .count, own.places == 0 else { return true }
    return [from, to].allSatisfy { figure($0)?.places == 0 }
  }

  /// An improvement goes whichever way its two values go.
  mutating func turnImprovements() {
    for index in claims.indices
    where claims[index].family == .change && claims[index].direction == .none {
      guard let from = claims[index].from, let to = claims[index].to, claims[index].stated != nil
      else { continue }
      let (old, new) = (sentence.figures[from].figure.value, sentence.figures[to].figure.value)
      claims[index].direction = new < old ? .down : .up
    }
  }

  private func fits(_ measure: Claim.Measure, _ value: Int) -> Bool {
    switch measure {
    case .perCent: true
    case .points: kind(value) == .percent
    case .number: kind(value) != .percent
    case .multiple, .none: false
    }
  }

  /// Whether the size stands beside its pair, and no other thing in between.
  private func isJoined(_ claim: Claim, _ own: Int, _ pair: ValuePair, _ span: Range<Int>) -> Bool {
    let gap =
      own < span.lowerBound ? own..<span.lowerBound : min(span.upperBound, own)..<own
    // `While grants rose by 4 %, refusals rose from 20 to 30`: the first clause is one by itself.
    if ClauseWords.contrasts.contains(text(0)) || text(0) == "despite",
      gap.contains(where: { isMark($0, ",") })
    {
      return false
    }
    if own > span.upperBound, isNextMovement(own) { return false }
    let isOwn = !claim.subject.isEmpty && claim.subject == pair.subject
    // `Up by 15 %, against an increase in open cases from 410 to 432`: another thing's pair.
    if !isOwn, own < span.lowerBound, has(["against", "despite"], in: gap) { return false }
    if !isOwn, has(Grammar.otherClauses, in: gap) || hasOwnTime(gap) { return false }
    if !Set(claim.subject).isDisjoint(with: pair.subject) { return true }
    // `The increase of 6 % includes 40 places, up from 20` tells of two things.
    if own < span.lowerBound, has(Lexicon.verbs, in: gap) || has(Lexicon.auxiliaries, in: gap) {
      return false
    }
    // `From 200 to 110; an improvement of 45 %` goes on about the pair.
    return !has(["and", "but", "despite"], in: gap)
      && !gap.contains {
        isMark($0, ";") && (!["a", "an"].contains(text($0 + 1)) || !claim.subject.isEmpty)
      }
  }

  private static let otherClauses = WordSet(ClauseWords.contrasts)
    .union(["due", "because", "driven", "if", "but", "unless", "so"])

  /// `From 600 to 720 calls (20 %)`: behind both values stands the size of the change.
  private mutating func linkBracket(behind pair: ValuePair) {
    guard let from = token(of: pair.from), let to = token(of: pair.to) else { return }
    let last = max(from, to)
    guard let open = (last + 1..<min(tokens.count, last + 4)).first(where: { isMark($0, "(") }),
      kind(open + 1) == .percent, isMark(open + 2, ")"), let size = tokens[open + 1].figure,
      // `From 600 to 720; 30 (83 %) of 36 were late`.
      !(last + 1..<open).contains(where: { isQuantity($0) || isMark($0, ";") }),
      pair.direction != .same,
      let index = claims.firstIndex(where: {
        $0.stated == size && [.share, .countWithShare].contains($0.family)
      })
    else { return }
    claims[index].family = .change
    claims[index].measure = .perCent
    claims[index].direction = pair.direction
    claims[index].from = pair.from
    claims[index].to = pair.to
    claims[index].base = nil
    claims[index].beside = nil
    // `£38.6m against a programme of £51.2m (75 %)`: how much of it, or how far from it.
    claims[index].certainty = pair.direction == .none ? .weak : .strong
    claims[index].isTied = pair.direction != .none
    for other in claims.indices where claims[other].beside == size { claims[other].beside = nil }
  }

  // MARK: Budgets

  private static let overspends = WordSet(["overspend", "overspent", "overspending"])
  static let variances = overspends.union(["underspend", "underspent", "underspending"])

  /// `The budget was £4.0m and £4.2m was spent. The overspend of £0.2m …`.
  private mutating func linkEarlierBudget(_ sizes: [Int], _ word: Int) {
    guard sizes.count == 1, let before = context.preceding.last,
      ["the", "this", "that", "a", "an", "projected", "forecast", "net", "revenue", "resulting"]
        .contains(text(word - 1)), text(word + 1) == "of", !has(["against"], in: tokens.indices),
      let index = claims.firstIndex(where: { $0.stated == tokens[sizes[0]].figure }),
      claims[index].family == .money, ["the", "this", "that"].contains(text(0))
    else { return }
    let grammar = Grammar(CutSentence(before), context: ClaimContext())
    let values = grammar.quantities.filter { grammar.kind($0) == .money }
    guard values.count == 2, grammar.first(of: Grammar.variances, in: grammar.tokens.indices) == nil
    else { return }
    let budgets = values.filter {
      grammar.has(["budget", "budgeted", "allocation"], in: max(0, $0 - 3)..<$0)
    }
    guard budgets.count == 1, let budget = budgets.first,
      let spent = values.first(where: { $0 != budget }), let from = grammar.tokens[budget].figure,
      let to = grammar.tokens[spent].figure
    else { return }
    claims[index].family = .change
    claims[index].measure = .number
    claims[index].direction = Grammar.overspends.contains(text(word)) ? .up : .down
    claims[index].earlierFrom = Claim.Antecedent(sentencesBack: 1, figure: from)
    claims[index].earlierTo = Claim.Antecedent(sentencesBack: 1, figure: to)
    claims[index].certainty = .strong
  }

  /// `Spent £4.2m against a budget of £4.0m, an overspend of £0.2m (5 %)`.
  private mutating func linkBudget() {
    // `Without the grant it would have overspent by £2.7m` tells of no spending.
    guard quantities.contains(where: { kind($0) == .money }),
      !has(["would", "could", "might"], in: tokens.indices),
      let word = first(of: Grammar.variances, in: tokens.indices)
    else { return }
    let sizes = quantities.filter { token in
      let lead = hedge(before: token).start
      let isBehind = (max(0, lead - 3)..<max(0, lead)).contains(word)
      let isInBracket =
        kind(token) == .percent && isMark(token - 1, "(") && kind(token - 2) == .money
      return token > word && (isBehind || isInBracket)
    }
    var values = quantities.filter { kind($0) == .money && !sizes.contains($0) }
    // Behind the overspend stand what it was for, and other money.
    let before = values.filter { value in sizes.allSatisfy { value < $0 } }
    if before.count == 2 { values = before }
    if values.isEmpty { linkEarlierBudget(sizes, word) }
    guard !sizes.isEmpty, values.count == 2,
      let budget = values.first(where: {
        has(["budget", "budgeted", "allocation"], in: max(0, $0 - 5)..<$0)
      }), let spent = values.first(where: { $0 != budget }), let from = tokens[budget].figure,
      let to = tokens[spent].figure
    else { return }
    for size in sizes {
      guard let index = claims.firstIndex(where: { $0.stated == tokens[size].figure }),
        [.money, .share, .change, .average].contains(claims[index].family)
      else { continue }
      claims[index].family = .change
      claims[index].measure = kind(size) == .percent ? .perCent : .number
      claims[index].direction = Grammar.overspends.contains(text(word)) ? .up : .down
      claims[index].from = from
      claims[index].to = to
      claims[index].beside = nil
      claims[index].certainty = .strong
    }
  }
}
