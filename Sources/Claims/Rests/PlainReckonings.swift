import Figures
import Reports

/// What a word right beside a figure makes of the only other figures of the kind, in the sentence or
/// in it and the one before.
extension Grammar {
  private enum Operation { case sum, rest, gap }

  /// `34, 42, 51 and 39, making 166`, `of 73, 41 were withdrawn, 20 refused and the remaining 12 …`,
  /// `£1.24m against £1.50m, a shortfall of £0.26m`.
  func plainly(_ token: Int) -> Sum? {
    guard let kind = kind(token), [.count, .money, .percent].contains(kind),
      let own = figure(token),
      own.bounds == nil, hedge(before: token).hedge == nil, !isSize(token), !countsHolders(token),
      !isHeldElsewhere(token), !isToldByList(token),
      let operation = operation(at: token)
    else { return nil }
    let told = amounts(like: kind).filter {
      $0 != token && !isIncluded($0) && (!isSubtotal($0) || $0 > token)
    }
    let others = operation == .sum ? withoutAnnouncer(told) : told
    let isBehind = operation == .gap && others.allSatisfy { $0 > token }
    guard isBehind || others.allSatisfy({ $0 < token }) else { return nil }
    guard
      operation != .rest
        || others.allSatisfy({ bracket(around: $0) == nil })
          && !has(["including", "added"], in: tokens.indices)
    else { return nil }
    let here = others.compactMap { operand($0) }
    if needsEarlier(operation, others) {
      // `28 % of the 99 were large, 26 % small and the other 45 …`: parts told as shares.
      let isOfShares = kind == .count && operation == .rest && !others.isEmpty
      guard !haveAllOfShares(others + [token]) else { return nil }
      guard !isOfShares || !quantities.contains(where: { isOpenShare($0, before: token) }) else {
        return nil
      }
      // What two parts of the sentence leave is of what words point back to.
      guard let earlier = earlierAmounts(like: kind),
        here.count < 2 || earlier.count == 1 && ["remaining", "other"].contains(text(token - 1))
      else { return nil }
      return isShareOfList(kind, operation, earlier + here)
        ? nil : reckon(token, operation, earlier + here)
    }
    return isShareOfList(kind, operation, here) ? nil : reckon(token, operation, here)
  }

  /// `253 (78 %) were …, and the other 70 (22 %) …`: shares of a hundred leave nothing for those before.
  private func haveAllOfShares(_ figures: [Int]) -> Bool {
    let shares = figures.compactMap { bracket(after: $0, [.percent]) }.compactMap {
      figure($0)?.value
    }
    guard shares.count == figures.count, let sum = try? shares.reduce(Exact.zero, +) else {
      return false
    }
    return sum >= 99 && sum <= 101
  }

  private func isOpenShare(_ share: Int, before token: Int) -> Bool {
    share < token && kind(share) == .percent && bracket(around: share) == nil
  }

  /// Shares may overlap: only words that set them side by side add them up.
  private func isShareOfList(
    _ kind: Figure.Kind, _ operation: Operation, _ operands: [Claim.Operand]
  ) -> Bool {
    guard kind == .percent else { return false }
    let sum = operands.compactMap { value(at: $0.place) }.reduce(Exact.zero) {
      (try? $0 + $1) ?? Exact(100)
    }
    // `35 % were upheld and 20 % in part, so 45 % were not` tells what is left.
    let isWhole = sum >= Exact(100)
    return operation != .sum || operands.count > 3 || isWhole
  }

  /// Whether the whole, or one of two ends, stands in the sentence before.
  private func needsEarlier(_ operation: Operation, _ others: [Int]) -> Bool {
    if operation == .sum { return false }
    guard others.count > 1 else { return true }
    return operation == .rest && !others.contains { wholeBehind($0) != nil }
      && !openers.contains { $0.base != nil } && !isWholeInFront(others)
  }

  /// `The grant of £5.0m …, of which £3.4m was spent, leaving £1.6m`, `£1.24m against £1.50m, leaving …`.
  private func isWholeInFront(_ others: [Int]) -> Bool {
    let between = others[0]..<others[1]
    return has(["of"], in: between) && has(["which", "whom", "these", "those"], in: between)
      || others.count == 2 && has(Grammar.setAgainst, in: tokens.indices)
  }

  /// The figures that are levels or parts: no sizes of changes, no shares of a list, no names.
  private func amounts(like kind: Figure.Kind) -> [Int] {
    quantities.filter {
      self.kind($0) == kind && figure($0)?.bounds == nil
        && (!isSize($0) || text($0 - 1) == "of" && text($0 - 2) == "savings")
    }
  }

  /// All amounts of the sentence before, where they are few enough to be meant.
  private func earlierAmounts(like kind: Figure.Kind) -> [Claim.Operand]? {
    guard let before = context.preceding.last else { return nil }
    var grammar = Grammar(CutSentence(before), context: ClaimContext())
    grammar.readChanges()
    let found = grammar.amounts(like: kind)
    guard (1...2).contains(found.count),
      found.allSatisfy({ !grammar.value(of: $0).isHeldAgainst })
    else { return nil }
    return found.compactMap { grammar.operand($0, back: 1) }
  }

  private func reckon(
    _ token: Int, _ operation: Operation, _ operands: [Claim.Operand]
  ) -> Sum? {
    let values = operands.compactMap { value(at: $0.place) }
    guard values.count == operands.count, let most = values.max(),
      let whole = values.firstIndex(of: most)
    else { return nil }
    switch operation {
    case .sum:
      let last = operands.last { $0.place.sentencesBack == 0 }
        .flatMap { self.token(of: $0.place.figure) }
      return (2...8).contains(values.count) && !(last.map(goesOnUncounted) ?? false)
        ? Sum(operands: operands, isSure: false, isLikely: true) : nil
    case .gap where values.count != 2 || !has(Grammar.setAgainst, in: tokens.indices): return nil
    case .rest where values.count > 2 && isLeftOfTwo(token, values): return nil
    // `Six had been heard, two had been added, leaving 16`: what came in is not taken away.
    case .rest where has(Grammar.inflows, in: 0..<token): return nil
    case .rest, .gap:
      guard (2...6).contains(values.count), values.count(where: { $0 == most }) == 1 else {
        return nil
      }
      var taken = operands
      for index in taken.indices where index != whole { taken[index].isTaken = true }
      taken.swapAt(0, whole)
      let left = values.reduce(Exact.zero) { (try? $0 + $1) ?? most }
      guard let rest = try? most + most - left, rest > .zero else { return nil }
      return Sum(operands: taken, isSure: false, isLikely: true)
    }
  }

  private static let inflows = WordSet(["added", "joined", "entered", "arrived"])

  private static let setAgainst = WordSet([
    "against", "compared", "budget", "budgeted", "less", "minus", "forecast", "allocation",
    "target",
    "from", "than", "planned", "plan", "expenditure", "spent", "available", "needed", "between",
  ])

  /// `90, of whom 40 asked for it, 28 got it and the other 12 …`: what two of them leave.
  private func isLeftOfTwo(_ token: Int, _ values: [Exact]) -> Bool {
    guard let own = figure(token)?.value else { return false }
    return values.contains { one in values.contains { (try? $0 + own) == one } }
  }

  private func value(at place: Claim.Antecedent) -> Exact? {
    guard place.sentencesBack > 0 else { return sentence.figures[place.figure].figure.value }
    return context.preceding.last.map { $0.figures[place.figure].figure.value }
  }

  // MARK: The word beside it

  private static let sums = WordSet([
    "making", "makes", "totalling", "giving", "gives", "bringing", "altogether", "total",
    "combined", "together", "meaning",
  ])
  private static let conclusions = WordSet(["so", "therefore", "thus", "overall"])
  private static let rests = WordSet(["leaving", "leaves", "left", "remaining", "other", "rest"])
  private static let gaps = WordSet([
    "shortfall", "surplus", "underspend", "overspend", "deficit", "gap", "difference", "saving",
    "margin", "variance",
  ])

  /// What the words between the figure and the mark or the figure before it say was done.
  private func operation(at token: Int) -> Operation? {
    let lead = hedge(before: token).start
    let front =
      (max(0, lead - 7)..<lead).last { isMark($0, ",;:.(-") || isQuantity($0) }.map { $0 + 1 }
      ?? max(0, lead - 7)
    let words = front..<lead
    if has(Grammar.gaps, in: words), text(lead - 1) == "of" { return .gap }
    if has(Grammar.rests, in: words) {
      // `Other services made 12` counts theirs.
      return isRestWord(words, lead) ? .rest : nil
    }
    let isInAll =
      text(token + 1) == "altogether"
      || text(token + 1) == "in" && ["all", "total"].contains(text(token + 2))
    // `In the previous year the total was 103` tells of another time.
    let clause = (0..<lead).last { isMark($0, ";") } ?? 0
    let isOfBefore = has(Lexicon.previousWords, in: clause..<lead)
    let isSummed =
      has(Grammar.sums, in: words) && !isOfBefore && !has(["out", "up"], in: words)
      && !has(["average", "mean", "each", "per"], in: words)
    let isConcluded =
      kind(token) == .percent && has(Grammar.conclusions, in: words)
      && !has(["not", "no", "none"], in: token..<min(tokens.count, token + 5))
    // `Net of receipts of £2.0m gives a net cost of £4.1m`.
    if isSummed, has(["net"], in: 0..<lead) { return .rest }
    return isSummed || isInAll || isConcluded ? .sum : nil
  }

  private func isRestWord(_ words: Range<Int>, _ lead: Int) -> Bool {
    words.contains { index in
      // `In Leaving Care 15` names a service.
      guard !tokens[index].isCapital else { return false }
      switch text(index) {
      case "remaining", "left": return index == lead - 1
      case "other": return index == lead - 1 && ["the", "all"].contains(text(index - 1))
      case "leaving", "leaves": return lead - index <= 4 && text(index + 1) != "with"
      default: return false
      }
    }
  }

  private static let others = WordSet(ClauseWords.elsewhere)
  private static let more = WordSet([
    "than", "compared", "against", "since", "with", "after", "before", "excluding", "including",
    "plus", "between",
  ])

  /// Whether more is said behind the figure that it is held against.
  private func isHeldElsewhere(_ token: Int) -> Bool {
    let end = (token + 1..<tokens.count).first { isMark($0, ",;:.)") } ?? tokens.count
    return wholeBehind(token) != nil || has(Grammar.more, in: token..<end)
      || has(Lexicon.previousWords, in: token..<end) || has(Grammar.others, in: token..<end)
  }
}
