import Figures
import Reports

/// What a sentence works out of the only two other figures of the kind that it prints: how far they
/// lie apart, or what the one leaves of the other.
extension Grammar {
  /// `Seven of the nine meetings, missing two`, `girls (88) outnumbered boys (63) by 25`, `a score
  /// (66.9 %) that trails the average (71.2 %) by 4.3 points`.
  func apart(_ token: Int) -> Sum? {
    guard let kind = kind(token), [.count, .money, .points].contains(kind),
      figure(token)?.bounds == nil
    else { return nil }
    let wanted: Figure.Kind = kind == .points ? .percent : kind
    let others = levels(of: wanted).filter { $0 != token }
    guard others.count == 2, isApart(token, others), !hasOtherWhole(token) else { return nil }
    let operands = lessFromMore(others[0], others[1])
    let isLoose = others.contains { hedge(before: $0).hedge != nil }
    return operands.count == 2 ? Sum(operands: operands, isSure: !isLoose) : nil
  }

  /// The figures of a kind that may be one end of a distance; a target is one, too.
  func levels(of kind: Figure.Kind) -> [Int] {
    tokens.indices.filter { token in
      guard self.kind(token) == kind, let own = tokens[token].figure, figure(token)?.bounds == nil
      else { return false }
      return !isHowOften(token) && (exempt[own] == nil || exempt[own] == .threshold)
    }
  }

  private func isApart(_ token: Int, _ others: [Int]) -> Bool {
    isLeftOfPair(token, others) || isStillToCome(token, others) || isByVerb(token, others)
      || isHandedBack(token, others)
      || isStandingApart(token, others)
  }

  /// Whether more is held against the result than the sentence prints: `two fewer than last year`.
  private func hasOtherWhole(_ token: Int) -> Bool {
    let end = (token + 1..<tokens.count).first { isMark($0, ",;:.)") } ?? tokens.count
    return has(["than", "compared", "against", "since"], in: token..<end)
      || has(Lexicon.previousWords, in: token..<end)
      || has(["rest", "remainder", "balance", "further", "another"], in: token..<tokens.count)
  }

  /// A word without which no sentence is asked for a distance.
  static let apartWords = distances.union(lefts).union(returns).union(standings)

  private static let lefts = WordSet(["leaving", "leaves", "left", "missing", "lacking"])

  /// `£2.4m of the £3.2m grant was spent, leaving £0.8m`, `attended seven of the nine, missing two`.
  private func isLeftOfPair(_ token: Int, _ others: [Int]) -> Bool {
    var lead = hedge(before: token).start - 1
    while Lexicon.determiners.contains(text(lead)) { lead -= 1 }
    guard Grammar.lefts.contains(text(lead)), others[1] < lead else { return false }
    return wholeBehind(others[0]) == others[1] || isTakenFirst(others)
      || has(["which"], in: others[0]..<others[1]) && text(others[0] + 1) != "each"
  }

  /// `With £2.3m of the £3.9m banked, £1.6m is still to be found`.
  private func isStillToCome(_ token: Int, _ others: [Int]) -> Bool {
    guard others[1] < token, wholeBehind(others[0]) == others[1], token - others[1] <= 10,
      isMark(hedge(before: token).start - 1, ",")
    else { return false }
    return (token + 1..<min(tokens.count, token + 5)).contains { index in
      ["still", "yet", "left", "remains", "remain"].contains(text(index)) && text(index + 1) == "to"
    }
  }

  /// `Out of a grant of £90,000, …`, `of our £4m, …`: the sentence opens with the whole.
  private func isTakenFirst(_ others: [Int]) -> Bool {
    guard others[0] <= 7,
      text(0) == "of" || text(0) == "out" && text(1) == "of" || text(0) == "from"
    else { return false }
    return (others[0]..<others[1]).contains { isMark($0, ",") }
      && !(0..<others[0]).contains { isMark($0, ",;:") }
  }

  private static let distances = WordSet([
    "outnumbered", "outnumber", "exceeded", "exceeds", "exceed", "trailed", "trails", "trail",
    "outstripped", "surpassed", "beat", "lagged", "lags", "led", "leads", "missed",
  ])

  /// `Girls (88) outnumbered boys (63) by 25`.
  private func isByVerb(_ token: Int, _ others: [Int]) -> Bool {
    let lead = hedge(before: token).start
    guard text(lead - 1) == "by", others[1] < lead, lead - others[1] <= 8,
      hedge(before: token).hedge == nil, text(token + 1) != "to"
    else { return false }
    return has(Grammar.distances, in: others[0]..<others[1])
  }

  private static let spendings = WordSet([
    "spent", "used", "paid", "committed", "drawn", "claimed", "taken", "allocated", "filled",
    "occupied", "let", "sold",
  ])
  private static let returns = WordSet([
    "returned", "unspent", "repaid", "unused", "left", "handed", "undrawn", "unclaimed",
    "unallocated", "unfilled", "empty", "unlet", "unsold", "vacant", "underspent",
  ])

  /// `Out of a grant of £90,000, £72,500 was spent and £17,500 returned`.
  private func isHandedBack(_ token: Int, _ others: [Int]) -> Bool {
    guard others[1] < token, isTakenFirst(others), token - others[1] <= 12,
      has(Grammar.spendings, in: others[1]..<token)
    else { return false }
    return has(Grammar.returns, in: token..<min(tokens.count, token + 4))
  }

  private static let standings = WordSet([
    "gap", "difference", "deficit", "surplus", "shortfall", "margin", "excess",
  ])

  /// `The shortfall between the 146 needed and the 121 available was 25`, `income of £412,000 less
  /// expenditure of £431,000 gave a deficit of £19,000`.
  private func isStandingApart(_ token: Int, _ others: [Int]) -> Bool {
    let lead = hedge(before: token).start
    guard others[1] < lead, isMark(token + 1, ".,;)") || token + 1 >= tokens.count else {
      return false
    }
    let isBetween =
      ["is", "was"].contains(text(lead - 1))
      && (0..<others[0]).contains {
        Grammar.standings.contains(text($0)) && text($0 + 1) == "between"
      }
    let isNamed =
      text(lead - 1) == "of" && Grammar.standings.contains(text(lead - 2))
      && text(others[1]) != "each"
      && has(["less", "minus", "against"], in: others[0]..<others[1])
      && ["a", "the"].contains(text(lead - 3))
    return isBetween || isNamed
  }

  /// `Girls made 132 and boys 168 of the 300 episodes`: who is not the one is the other, and if more
  /// than all of them are told, none was left out.
  func bothSexes(_ token: Int) -> Sum? {
    let others = levels(of: .count).filter { $0 != token }
    guard isCount(token), others.count == 2, others[1] < token, wholeBehind(others[1]) == token,
      areOfEitherSex(others), let first = figure(others[0])?.value,
      let second = figure(others[1])?.value, let whole = figure(token)?.value,
      let sum = try? first + second
    else { return nil }
    return Sum(operands: others.compactMap { operand($0) }, isSure: sum > whole)
  }

  /// `Referrals fell by 54. There were 756 the year before and 702 this year`: the size was told first.
  func changedBefore(_ token: Int) -> Sum? {
    guard isCount(token), quantities.count == 2, let before = context.preceding.last,
      let other = quantities.first(where: { $0 != token }), isCount(other),
      let ends = ordered(value(of: quantities[0]), value(of: quantities[1])),
      ends.new.token == token, hedge(before: token).hedge == nil, hedge(before: other).hedge == nil
    else { return nil }
    var grammar = Grammar(CutSentence(before), context: ClaimContext())
    guard grammar.quantities.count == 1, let size = grammar.quantities.first,
      grammar.isCount(size), grammar.hedge(before: size).hedge == nil
    else { return nil }
    grammar.readChanges()
    guard let change = grammar.claims.first(where: { $0.stated == grammar.tokens[size].figure }),
      change.family == .change, change.direction == .up || change.direction == .down,
      change.comparedWith == nil, let old = operand(other),
      let gap = grammar.operand(size, isTaken: change.direction == .down, back: 1)
    else { return nil }
    return Sum(operands: [old, gap], isSure: isMark(token + 1, ".,;") || token + 4 >= tokens.count)
  }

  // MARK: Borne out

  /// Words in front of or behind a figure by which it is worked out of others.
  static let resultWords = WordSet([
    "so", "thus", "therefore", "hence", "leaving", "leaves", "left", "giving", "gives", "give",
    "making", "makes", "equals", "total", "totals", "totalling", "overall", "altogether",
    "together", "combined", "net", "balance", "closing", "closed", "ended", "takes", "taking",
    "bringing", "brings", "difference", "gap", "shortfall", "deficit", "surplus", "remaining",
    "other", "rest", "still", "awaiting", "outstanding", "remain", "remained", "yet", "not",
    "carried", "full", "more", "fewer", "less", "short", "under", "over", "unspent", "all",
    "recorded",
  ])

  /// What the only other figures of the kind come to, where words say that a figure is worked out:
  /// that bears it out, and where it does not hold it says nothing.
  func borneOut(_ token: Int) -> Sum? {
    guard let kind = kind(token), kind == .count || kind == .money, let own = figure(token),
      own.bounds == nil, own.value >= 10, hedge(before: token).hedge == nil, isToldAsResult(token),
      !isToldByList(token)
    else { return nil }
    let all = levels(of: kind).filter { $0 != token }
    // Behind the result stands at most what it is held against: `455 in the year, up from 430`.
    let front = all.filter { $0 < token }
    guard front.isEmpty || all.allSatisfy({ $0 < token || value(of: $0).isHeldAgainst }) else {
      return nil
    }
    var others = front.isEmpty ? all : front
    // `The three hubs saw 80, 64 and 56 families, making 200`.
    if others.count > 3, let first = figure(others[0]), first.value == Exact(others.count - 1) {
      others.removeFirst()
    }
    guard (2...8).contains(others.count), let way = onlyWay(others, to: own.value) else {
      return nil
    }
    let operands = zip(others, way).compactMap { operand($0, isTaken: $1) }
    return operands.count == others.count ? Sum(operands: operands, isSure: false) : nil
  }

  /// Whether the list of a whole holds the figure to that already.
  func isToldByList(_ token: Int) -> Bool {
    guard let stated = tokens[token].figure else { return false }
    return claims.contains {
      $0.family == .listOfParts && ($0.stated == stated || $0.parts.contains(stated))
    }
  }

  /// The only way in which figures come to a value: all of them added up, or of two or three some
  /// taken away; of three no single digit, which would fit by chance.
  private func onlyWay(_ others: [Int], to value: Exact) -> [Bool]? {
    var ways = [Array(repeating: false, count: others.count)]
    if others.count == 2 { ways += [[false, true], [true, false]] }
    let least = others.compactMap { figure($0)?.value.magnitude }.min() ?? .zero
    if others.count == 3, value >= 20, least >= 10 {
      ways += [[false, false, true], [false, true, false], [false, true, true]]
    }
    let holding = ways.filter { way in
      var sum = Exact.zero
      for (other, isTaken) in zip(others, way) {
        guard let part = figure(other)?.value, let next = try? isTaken ? sum - part : sum + part
        else { return false }
        sum = next
      }
      return sum == value
    }
    return holding.count == 1 ? holding.first : nil
  }

  private func isToldAsResult(_ token: Int) -> Bool {
    let lead = hedge(before: token).start
    let start = (0..<lead).last { isMark($0, ",;:.(-") || isQuantity($0) }.map { $0 + 1 } ?? 0
    let end =
      (token + 1..<tokens.count).first { isMark($0, ",;:.)") || isQuantity($0) } ?? tokens.count
    return has(Grammar.resultWords, in: max(start, lead - 6)..<lead)
      || has(Grammar.resultWords, in: token + 1..<min(end, token + 6))
  }
}
