import Figures
import Reports

/// What a plan and its outcome, or income and cost, lie apart: an underspend, a surplus, what is left.
extension Grammar {
  private static let gaps = WordSet([
    "underspend", "underspending", "overspend", "overspending", "surplus", "deficit", "shortfall",
    "saving", "savings", "variance", "profit", "loss", "excess", "overachievement", "gap",
  ])

  private static let plans = WordSet([
    "budget", "budgeted", "allocation", "allocated", "available", "planned", "plan", "approved",
    "set", "aside", "provision", "income", "raised", "fees", "receipts", "grant", "funding",
    "estimate", "estimated", "forecast", "target", "expected", "provided",
  ])
  private static let outcomes = WordSet([
    "spent", "spend", "spending", "outturn", "actual", "actually", "cost", "costs", "costing",
    "expenditure", "paid", "used", "drawn", "committed", "final",
  ])

  /// `A budget of £2.40m, £1.85m spent, which leaves £0.55m`, `income of £589,000 and expenditure of
  /// £541,000 produced a surplus of £48,000`.
  func outturn(_ token: Int) -> Sum? {
    guard kind(token) == .money, isGap(token), !isHeldAgainstOthers(token) else { return nil }
    let others = quantities.filter {
      $0 != token && kind($0) == .money && figure($0)?.bounds == nil && !isOfOtherTime($0)
    }
    guard others.count == 2, others.allSatisfy({ $0 < token && !isSize($0) }) else { return nil }
    let roles = others.compactMap { quantities.firstIndex(of: $0) }.map(segment).map {
      (isPlan: has(Grammar.plans, in: $0), isOutcome: has(Grammar.outcomes, in: $0))
    }
    let isSure =
      roles.count == 2 && roles.count(where: \.isPlan) >= 1
      && roles.contains { $0.isOutcome && !$0.isPlan }
      && !others.contains { hedge(before: $0).hedge != nil }
    var operands = lessFromMore(others[0], others[1])
    if isSure, let plan = roles.firstIndex(where: { $0.isPlan && !$0.isOutcome }),
      let isOver = isOverspend(token)
    {
      let more = isOver ? 1 - plan : plan
      operands = [operand(others[more]), operand(others[1 - more], isTaken: true)]
        .compactMap(\.self)
    }
    return operands.count == 2 ? Sum(operands: operands, isSure: isSure) : nil
  }

  /// Whether more was spent than planned, where the words beside the figure say which.
  private func isOverspend(_ token: Int) -> Bool? {
    let near = max(0, token - 4)..<min(tokens.count, token + 2)
    let isOver = has(["overspend", "overspending"], in: near)
    let isUnder = has(["underspend", "underspending"], in: near)
    return isOver == isUnder ? nil : isOver
  }

  /// `The gap between boys (64) and girls (51) is 13`.
  func gapBetween(_ token: Int) -> Sum? {
    guard let kind = kind(token),
      let gap = first(of: ["gap", "difference"], in: 0..<token), text(gap + 1) == "between"
    else { return nil }
    let isOfShares =
      kind == .points || ["points", "point", "percentage"].contains(text(token + 1))
    let wanted: Figure.Kind = isOfShares ? .percent : kind
    let ends = quantities.filter { $0 > gap && $0 < token && self.kind($0) == wanted }
    let lead = hedge(before: token).start
    guard ends.count == 2, ["is", "was", "of", "at"].contains(text(lead - 1)),
      !(gap..<token).contains(where: { isMark($0, ";.") }),
      !isHeldAgainstOthers(token), ends.allSatisfy({ figure($0)?.bounds == nil })
    else { return nil }
    let operands = lessFromMore(ends[0], ends[1])
    return operands.count == 2 ? Sum(operands: operands) : nil
  }

  /// `An underspend of £0.3m`, `a £0.3m underspend`, `which leaves £0.55m`, `£0.2m under budget`.
  private func isGap(_ token: Int) -> Bool {
    let lead = hedge(before: token).start
    if text(lead - 1) == "of",
      (lead - 4..<lead - 1).contains(where: { Grammar.gaps.contains(text($0)) })
    {
      return true
    }
    if ["leaving", "leaves"].contains(text(lead - 1)) { return true }
    let behind = text(token + 1)
    return Grammar.gaps.contains(behind)
      || ["over", "under", "within"].contains(behind) && text(token + 2) == "budget"
  }

  /// `A saving of £0.3m on the year before`: not on what the sentence tells.
  private func isHeldAgainstOthers(_ token: Int) -> Bool {
    let end = (token..<tokens.count).first { isMark($0, ",;:.)") && $0 > token } ?? tokens.count
    let clause = token..<end
    return has(["than", "compared", "against", "per", "each", "next", "since"], in: clause)
      || has(Lexicon.previousWords, in: clause)
  }
}
