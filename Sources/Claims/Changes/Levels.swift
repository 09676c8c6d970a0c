import Figures
import Reports

/// The values of a sentence that a distance may lie between, and which of two is held against the other.
extension Grammar {
  /// A level that a size may lead from or to.
  struct Level {
    let back: Int
    let value: Value
    let amount: Exact
    /// Whether words call it a target, a budget, a forecast.
    let isMark: Bool
    /// Whether a word in front calls it about so much.
    let isHedged: Bool
  }

  /// The levels of a kind that the sentence prints, in their order.
  func levelsTold(of kind: Figure.Kind, besides told: [ToldGap], back: Int) -> [Level] {
    values(of: kind).compactMap { value in
      guard let own = figure(value.token), own.bounds == nil,
        !told.contains(where: { $0.token == value.token || $0.twin == value.token }),
        !isSigned(value.token)
      else { return nil }
      return Level(
        back: back, value: value, amount: own.value,
        isMark: value.isBenchmark || isMarked(value.token),
        isHedged: hedge(before: value.token).hedge != nil)
    }
  }

  /// `The budget (£31.4m)`, `a ceiling of 105`, `£1.95m budgeted`.
  private func isMarked(_ token: Int) -> Bool {
    let lead = hedge(before: token).start
    var low = lead
    if isMark(low - 1, "(") { low -= 1 }
    while low > 0, lead - low < 8, !isMark(low - 1, ",;:-.)"), !isQuantity(low - 1),
      !isWall(low - 1)
    {
      low -= 1
    }
    // `Estimated at £200,000, the work …`.
    if text(lead - 1) == "at",
      ["estimated", "budgeted", "priced", "valued"].contains(text(lead - 2))
    {
      return true
    }
    // `Now forecast to spend £7.8m on a budget of …`: the forecast is what is held against.
    if has(Grammar.firmMarks, in: low..<lead) { return true }
    let end = (token + 1..<min(tokens.count, token + 4)).first {
      isMark($0, ",;:-.()") || isQuantity($0) || isWall($0)
    }
    return has(Grammar.firmMarks, in: token + 1..<(end ?? min(tokens.count, token + 4)))
      || ["the", "our", "a"].contains(text(low)) && has(["forecast", "estimate"], in: low..<lead)
      || isWall(low - 1) && has(["forecast", "estimate", "estimated"], in: low..<lead)
  }

  private static let firmMarks = marks.subtracting([
    "forecast", "estimate", "estimated", "required", "grant", "expected", "projected", "projection",
    "allowance", "strength", "capacity",
  ])

  /// The levels that the sentence before prints.
  func levelsBefore(_ kind: Figure.Kind) -> [Level]? {
    guard let before = context.preceding.last else { return nil }
    var grammar = Grammar(CutSentence(before), context: ClaimContext())
    grammar.readChanges()
    let told = grammar.quantities.compactMap { grammar.gapTold($0) }
    return grammar.levelsTold(of: kind, besides: told, back: 1)
  }

  /// The level that another one is held against, and that one.
  func ordered(_ left: Level, _ right: Level) -> (old: Level, new: Level)? {
    if left.isMark != right.isMark { return left.isMark ? (left, right) : (right, left) }
    return inTime(left, right)
  }

  /// The level of before and that of now, where words say which is which.
  func inTime(_ left: Level, _ right: Level) -> (old: Level, new: Level)? {
    if let first = left.value.year, let second = right.value.year, first != second {
      return first < second ? (left, right) : (right, left)
    }
    if left.value.isOlder != right.value.isOlder {
      return left.value.isOlder ? (left, right) : (right, left)
    }
    if left.value.isNewer != right.value.isNewer {
      return left.value.isNewer ? (right, left) : (left, right)
    }
    // `31 (2023: 27)`: a bracket with a year of its own tells what was before.
    if left.back == right.back, left.value.year == nil, right.value.year != nil {
      return left.value.token < right.value.token ? (right, left) : nil
    }
    return nil
  }
}
