import Figures
import Reports

/// What is left of a whole once some of it is taken away, in one sentence or behind another.
extension Grammar {
  /// `All but six of the 54: 48`, `without its 388 the 663 would have been 275`, `130 of the 150 are
  /// let. Twenty remain empty`, `91 came in; 15 were withdrawn and 33 upheld. The remaining 43 …`.
  func remainder(_ token: Int) -> Sum? {
    guard isCount(token) else { return nil }
    return allBut(token) ?? lessThoseThatAreBoth(token) ?? without(token) ?? meant(token)
      ?? restOfPair(token)
      ?? restOfParts(token)
  }

  /// `Of the 55 asked 34 were in work, meaning that 21 were not`.
  private func meant(_ token: Int) -> Sum? {
    let counts = quantities.filter(isCount)
    var index = hedge(before: token).start - 1
    if ["that", "the", "only"].contains(text(index)) { index -= 1 }
    guard counts.count == 3, counts[2] == token,
      ["meaning", "means", "meant"].contains(text(index)),
      let whole = opener(at: counts[1])?.base, tokens[counts[0]].figure == whole,
      let base = operand(counts[0]), let part = operand(counts[1], isTaken: true)
    else { return nil }
    return Sum(operands: [base, part])
  }

  private func openCounts() -> [Int] {
    quantities.filter { isCount($0) && !isSize($0) }
  }

  /// `All bar six of our 54 recommendations (48)`: the third count is what the two leave.
  private func allBut(_ token: Int) -> Sum? {
    let counts = openCounts()
    guard counts.count == 3,
      let except = counts.first(where: {
        text($0 - 2) == "all" && ["but", "bar", "except"].contains(text($0 - 1))
      }), let whole = wholeBehind(except), whole != token, except != token,
      counts.contains(token), let base = operand(whole), let taken = operand(except, isTaken: true)
    else { return nil }
    return Sum(operands: [base, taken])
  }

  /// `16,751 were in care or on the list: 14,738 in care, 2,668 on the list and 655 were both`: those
  /// who are both are counted twice.
  func lessThoseThatAreBoth(_ token: Int) -> Sum? {
    let counts = openCounts()
    guard counts.count == 4, counts[0] == token, let last = counts.last,
      (last..<min(tokens.count, last + 4)).contains(where: { text($0) == "both" }),
      let first = operand(counts[1]), let second = operand(counts[2]),
      let both = operand(last, isTaken: true)
    else { return nil }
    return Sum(operands: [first, second, both], isSure: has(["or"], in: token..<counts[1]))
  }

  private static let falls = WordSet([
    "been", "be", "falls", "fell", "reduces", "reduced", "drops", "dropped", "leaves", "leaving",
    "becomes", "comes", "goes", "remain", "remained", "is", "was",
  ])

  /// `Excluding the 1,788 about waste, the total of 3,099 falls to 1,311`.
  private func without(_ token: Int) -> Sum? {
    let counts = openCounts()
    guard counts.count == 3, counts.contains(token),
      let taken = counts.first(where: isExcluded), taken != token,
      let whole = counts.first(where: { $0 != taken && $0 != token }),
      let all = figure(whole)?.value, let out = figure(taken)?.value, all > out,
      (figure(token)?.value).map({ $0 < all }) ?? false
    else { return nil }
    let lead = hedge(before: token).start
    // `614 of the 688 complaints remain`.
    let isOfWhole =
      wholeBehind(token) == whole
      && has(["remain", "remained", "left"], in: whole..<min(tokens.count, whole + 5))
    let isResult =
      isOfWhole || whole < token && has(Grammar.falls, in: max(whole, lead - 2)..<lead)
    guard isResult, let base = operand(whole), let part = operand(taken, isTaken: true) else {
      return nil
    }
    return Sum(operands: [base, part])
  }

  /// `Without its 388`, `excluding the 1,788`, `after 74 … are taken out`.
  private func isExcluded(_ token: Int) -> Bool {
    var index = token - 1
    while Lexicon.determiners.contains(text(index)) { index -= 1 }
    if ["without", "excluding", "removing", "discounting"].contains(text(index)) { return true }
    return text(index) == "after"
      && has(
        ["removed", "excluded", "out", "discounted"], in: token..<min(tokens.count, token + 9))
  }

  /// `130 of the 150 homes are let. Twenty remain empty`.
  private func restOfPair(_ token: Int) -> Sum? {
    guard quantities.first == token, token <= 2, openCounts() == [token],
      let before = context.preceding.last
    else { return nil }
    let end = phrase(from: token + 1, to: tokens.count).end
    let isStill = text(end) == "are" && ["still", "not"].contains(text(end + 1))
    let isDenied = ["were", "have", "did"].contains(text(end)) && text(end + 1) == "not"
    // `The eight families we did not reach`.
    let isNamed =
      text(token - 1) == "the"
      && (end..<min(tokens.count, end + 4)).contains { text($0) == "not" }
    let isOther = isRest(token) && text(token - 1) == "other"
    guard ["remain", "remained"].contains(text(end)) || isStill || isDenied || isNamed || isOther
    else { return nil }
    var grammar = Grammar(CutSentence(before), context: ClaimContext())
    grammar.readOpener()
    let counts = grammar.openCounts()
    guard counts.count == 2 else { return nil }
    let isOpener =
      isOther && grammar.openers.contains { $0.base == grammar.tokens[counts[0]].figure }
    let (whole, own) = isOpener ? (counts[0], counts[1]) : (counts[1], counts[0])
    guard isOpener || grammar.wholeBehind(own) == whole,
      let base = grammar.operand(whole, back: 1),
      let part = grammar.operand(own, isTaken: true, back: 1)
    else { return nil }
    return Sum(operands: [base, part], isSure: isNamed || !isDenied)
  }

  /// `91 came in; 15 were withdrawn and 33 upheld. The remaining 43 were not`.
  private func restOfParts(_ token: Int) -> Sum? {
    guard quantities.first == token, token <= 3, text(token - 1) == "remaining",
      // `The remaining 26, out of 58, …` has a whole of its own.
      !quantities.contains(where: { text($0 - 1) == "of" && text($0 - 2) == "out" }),
      token < 3 || text(0) == "of", !countsHolders(token), wholeBehind(token) == nil,
      let before = context.preceding.last
    else { return nil }
    var grammar = Grammar(CutSentence(before), context: ClaimContext())
    grammar.readOpener()
    let counts = grammar.openCounts()
    guard counts.count >= 2, let first = counts.first, let whole = grammar.figure(first)?.value,
      counts.allSatisfy({ grammar.bracket(around: $0) == nil && grammar.figure($0)?.bounds == nil }
      ),
      counts.dropFirst().allSatisfy({ grammar.figure($0).map { $0.value < whole } ?? false }),
      // Parts that make all of it leave nothing.
      (try? Sums.sum(counts.dropFirst().compactMap { grammar.figure($0) }.map { Addend($0) }))
        .map({ $0 < whole }) ?? false,
      grammar.partRows(.count).contains(Array(counts.dropFirst()))
        || grammar.partRows(.count).contains(counts) || counts.count == 2,
      let base = grammar.operand(first, back: 1)
    else { return nil }
    let isWhole =
      grammar.has(Grammar.receipts, in: first..<counts[1])
      || grammar.openers.contains { $0.base == base.place.figure }
    let parts = counts.dropFirst().compactMap { grammar.operand($0, isTaken: true, back: 1) }
    return Sum(operands: [base] + parts, isSure: isWhole)
  }
}
