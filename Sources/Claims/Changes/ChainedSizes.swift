import Figures
import Reports

/// Sizes that lean on two values without a word of their own for it: the second step of a chain, the
/// gap in front of the two values in a bracket, the share of a variance, a gap of so many per cent.
extension Grammar {
  mutating func readChainedSizes() {
    guard quantities.count > 2 else { return }
    for token in quantities {
      switch kind(token) {
      case .percent:
        if let ends = secondStep(token) {
          enterChained(token, ends.from, ends.to, .perCent, ends.direction)
        } else if let ends = endsOfGap(token) {
          enterChained(token, ends.from, ends.to, .perCent, ends.direction)
        } else if let share = shareOfVariance(token) {
          enterVariance(token, share.amount, share.plan)
        }
      case .points, .count:
        if let ends = gapInBracket(token) {
          enterChained(token, ends.from, ends.to, .points, .up)
        } else if kind(token) == .points, let ends = secondStep(token) {
          enterChained(token, ends.from, ends.to, .points, ends.direction)
        }
      default: continue
      }
    }
  }

  private typealias Chained = (from: Int, to: Int, direction: Claim.Direction)

  private mutating func enterChained(
    _ token: Int, _ from: Int, _ to: Int, _ measure: Claim.Measure, _ direction: Claim.Direction
  ) {
    guard let stated = tokens[token].figure, let before = tokens[from].figure,
      let after = tokens[to].figure
    else { return }
    claims.removeAll { $0.stated == stated }
    for index in claims.indices where claims[index].beside == stated { claims[index].beside = nil }
    var claim = Claim(.change, stated: stated, range: bytes(token..<token + 1))
    claim.measure = measure
    claim.direction = direction
    claim.hedge = hedge(before: token).hedge
    claim.from = before
    claim.to = after
    claim.isTied = true
    add(claim)
  }

  /// Whether nothing was made of a size yet but that it is one.
  private func isFree(_ token: Int) -> Bool {
    claims.allSatisfy { claim in
      claim.stated != tokens[token].figure
        || claim.from == nil && claim.base == nil && claim.parts.isEmpty && claim.earlierFrom == nil
          && claim.operands.isEmpty
    }
  }

  // MARK: The second step

  private static let steps = WordSet([
    "before", "then", "followed", "subsequently", "again", "and", "but",
  ])

  /// `From 1,204 to 1,351 (up 12.2 %) before easing to 1,298 in 2023/24 (down 3.9 %)`: of the step
  /// that ends in front of it.
  private func secondStep(_ token: Int) -> Chained? {
    guard let open = bracketOpen(before: token), isFree(token) || isStepOfOther(token),
      let last = quantities.last(where: { $0 < open }), isOperand(last), kind(last) != kind(token),
      text(hedge(before: last).start - 1) == "to",
      (last + 1..<open).allSatisfy({ !isMark($0, ",;:.") && text($0) != "and" }),
      let front = claims.last(where: { claim in
        claim.family == .change && claim.from != nil
          && self.token(of: claim.to).map { $0 < last && kind($0) == kind(last) } ?? false
      }), let middle = self.token(of: front.to), let start = self.token(of: front.from),
      start < middle,
      !quantities.contains(where: { $0 > middle && $0 < last && kind($0) == kind(last) }),
      !(middle..<last).contains(where: { isMark($0, ";:.") }),
      let link = (middle + 1..<last).first(where: {
        Grammar.steps.contains(text($0)) && bracket(around: $0) == nil
      })
    else { return nil }
    let verbs = link..<last
    guard (link + 1..<hedge(before: last).start).allSatisfy(isStepWord) else { return nil }
    let isUp = has(Lexicon.ups, in: verbs) || has(Lexicon.ups, in: open..<token)
    let isDown = has(Lexicon.downs, in: verbs) || has(Lexicon.downs, in: open..<token)
    guard isUp != isDown, !fits(token, start, last) else { return nil }
    return (middle, last, isUp ? .up : .down)
  }

  /// Whether a size is that of the whole way, and not of its last step.
  private func fits(_ size: Int, _ from: Int, _ to: Int) -> Bool {
    guard let size = figure(size), let old = figure(from)?.value, let new = figure(to)?.value,
      !old.isZero, let share = try? (new - old) * .hundred / old
    else { return false }
    return (try? Rounding.nearest.preimage(of: size.value, unit: size.unit))?
      .contains(share.magnitude) ?? false
  }

  /// `Before easing back to`: words that name nothing else that went.
  private func isStepWord(_ index: Int) -> Bool {
    let word = text(index)
    return Lexicon.ups.contains(word) || Lexicon.downs.contains(word)
      || Lexicon.sizes.contains(word) || Grammar.steps.contains(word)
      || ["to", "back", "further", "in", "it", "this", "having", "sharply", "still", "later"]
        .contains(word)
      || [.period, .year].contains(kind(index)) || isMark(index, ",")
  }

  /// Whether the size was taken for that of another pair than the values right in front of it.
  private func isStepOfOther(_ token: Int) -> Bool {
    claims.contains { $0.stated == tokens[token].figure && $0.family == .change && $0.base == nil }
  }

  /// Where the bracket opens that holds nothing but a size: `(down 3.9 %)`, `(a fall of 4 %)`.
  private func bracketOpen(before token: Int) -> Int? {
    guard isMark(token + 1, ")"),
      let open = (max(0, token - 5)..<token).last(where: { isMark($0, "(") })
    else { return nil }
    let isPlain = (open + 1..<token).allSatisfy { index in
      Lexicon.ups.contains(text(index)) || Lexicon.downs.contains(text(index))
        || ["a", "an", "of", "by", "further"].contains(text(index)) || isMark(index, "+-")
    }
    return isPlain ? open : nil
  }

  // MARK: Gaps

  private static let between = WordSet(["v", "vs", "versus", "against", "compared", "with", "to"])

  /// `The gap shrank from 12 percentage points (73 % v 85 %) to 4 (81 % v 85 %)`.
  private func gapInBracket(_ token: Int) -> Chained? {
    var open = token + 1
    if ["percentage", "points", "point"].contains(text(open)) { open += 1 }
    if ["points", "point"].contains(text(open)) { open += 1 }
    guard isMark(open, "("), has(["gap", "difference", "distance", "margin"], in: 0..<token),
      kind(open + 1) == .percent,
      let close = (open..<min(tokens.count, open + 7)).first(where: {
        isMark($0, ")")
      }), kind(close - 1) == .percent, close - open >= 4,
      (open + 2..<close - 1).allSatisfy({ Grammar.between.contains(text($0)) }),
      kind(token) == .points || quantities.contains(where: { $0 < token && kind($0) == .points }),
      isFree(token), let first = figure(open + 1)?.value, let second = figure(close - 1)?.value,
      first != second
    else { return nil }
    return first < second ? (open + 1, close - 1, .up) : (close - 1, open + 1, .up)
  }

  private static let others = WordSet(ClauseWords.elsewhere).union(Lexicon.previousWords)
    .union(["against", "compared", "target", "than", "sector", "bonus", "average"])
  private static let men = WordSet(["men", "male", "males", "man"])
  private static let women = WordSet(["women", "female", "females", "woman"])

  /// `£17.20 for men and £16.34 for women, a gap of 5.0 %`: of what men are paid.
  private func endsOfGap(_ token: Int) -> Chained? {
    let lead = hedge(before: token).start
    let isNamed =
      text(lead - 1) == "of" && text(lead - 2) == "gap" || ["gap"].contains(text(token + 1))
    let words = max(0, lead - 8)..<min(tokens.count, token + 4)
    guard isNamed, isFree(token), !has(Grammar.others, in: words) else { return nil }
    let values = quantities.filter { [.money, .average, .rate].contains(kind($0)) }
    guard values.count == 2, values[1] < token, kind(values[0]) == kind(values[1]),
      values.allSatisfy({ hedge(before: $0).hedge == nil && !isSize($0) })
    else { return nil }
    func isOf(_ words: WordSet, _ index: Int) -> Bool {
      quantities.firstIndex(of: values[index]).map { has(words, in: segment($0)) } ?? false
    }
    for (man, woman) in [(0, 1), (1, 0)]
    where isOf(Grammar.men, man) && isOf(Grammar.women, woman) && !isOf(Grammar.women, man)
      && !isOf(Grammar.men, woman)
    {
      guard let his = figure(values[man])?.value, let hers = figure(values[woman])?.value,
        hers < his
      else { return nil }
      return (values[man], values[woman], .down)
    }
    return nil
  }

  // MARK: Variances

  private static let shortfalls = variances.union(["variance", "shortfall"])
  private static let budgets = WordSet(["budget", "budgeted", "allocation", "plan", "planned"])

  /// `Against a budget of £84.4m …, an overspend of £2.6m (3.0 %)`: a share of the budget.
  private func shareOfVariance(_ token: Int) -> (amount: Int, plan: Int)? {
    let amount = token - 2
    guard isMark(token - 1, "("), isMark(token + 1, ")"), isQuantity(amount),
      kind(amount) == .money || kind(amount) == .count,
      has(Grammar.shortfalls, in: max(0, amount - 4)..<amount)
    else { return nil }
    func isPlan(_ end: Int) -> Bool {
      quantities.firstIndex(of: end).map { has(Grammar.budgets, in: segment($0)) } ?? false
    }
    let told = claims.filter {
      $0.stated == tokens[amount].figure && $0.certainty == .strong
    }
    // `£19.9m against a budget of £18.6m`: whatever it was taken to be of.
    if let change = told.first(where: { $0.family == .change && $0.from != nil }),
      let plan = self.token(of: change.from),
      isPlan(plan) || !has(Grammar.budgets, in: plan..<amount),
      isFree(token) || isOf(change.to, token)
    {
      return (amount, plan)
    }
    guard isFree(token), let sum = told.first(where: { $0.family == .reckoning }),
      sum.operands.count == 2, sum.operands.allSatisfy({ $0.place.sentencesBack == 0 })
    else { return nil }
    let plans = sum.operands.compactMap { self.token(of: $0.place.figure) }.filter(isPlan)
    return plans.count == 1 ? (amount, plans[0]) : nil
  }

  private func isOf(_ whole: Int?, _ share: Int) -> Bool {
    claims.contains { $0.stated == tokens[share].figure && $0.base == whole && whole != nil }
  }

  private mutating func enterVariance(_ token: Int, _ amount: Int, _ plan: Int) {
    guard let stated = tokens[token].figure else { return }
    claims.removeAll { $0.stated == stated }
    var claim = Claim(.countWithShare, stated: stated, range: bytes(amount..<token + 1))
    claim.beside = tokens[amount].figure
    claim.base = tokens[plan].figure
    claim.hedge = hedge(before: token).hedge
    claim.isTied = true
    add(claim)
  }
}
