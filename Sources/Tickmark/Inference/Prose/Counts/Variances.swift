import Claims
import Figures
import Reports

extension Inference {
  /// What is told as spent beyond a budget, or within it, lies on that side of the budget.
  public static let variancesInProse = ofProse("variancesInProse") { ties in
    ties.study.said.indices.compactMap { Variance(study: ties.study).relation($0) }
  }
}

/// Finds a spend, its budget and how far they lie apart: `£57.5m was spent against a budget of £57.0m, an
/// underspend of £0.5m` is none.
private struct Variance {
  let study: Study

  func relation(_ index: Int) -> Relation? {
    guard
      study.said[index].words.contains(where: {
        $0.hasPrefix("overspen") || $0.hasPrefix("underspen")
      })
    else { return nil }
    let own = study.figures(index, of: [.money])
    // `£4.6m overspent on a budget of £38.4m` says so of the first.
    let told = own.filter { isOver($0) != nil && !names($0, Variance.budgets) }
    guard told.count == 1, let variance = told.first, let isOver = isOver(variance) else {
      return nil
    }
    let others = own.filter { $0.term.slot != variance.term.slot }
    guard let pair = pair(others, index) ?? (others.isEmpty ? pairBefore(index) : nil),
      isDistance(variance.term, of: pair), !isRead(variance)
    else { return nil }
    let holds = isOver == (pair.spend.term.figure.value > pair.budget.term.figure.value)
    let (spend, budget) = (pair.spend.term.figure.text, pair.budget.term.figure.text)
    let side = pair.spend.term.figure.value > pair.budget.term.figure.value ? "more" : "less"
    return Relation(
      rule: "comparison-in-prose", .decided(holds ? .agrees : .contradicts),
      stated: variance.term, terms: [pair.spend.term, pair.budget.term],
      message: "\(spend) is \(side) than the budget of \(budget)"
        + (holds ? ", as the sentence says" : ", but the sentence says the other way"),
      address: study.report.sections[study.said[index].section].path
        + [study.said[index].sentence.withoutDigits, "variance"])
  }

  /// Whether the sentence tells it as a change, whose direction is looked at there.
  private func isRead(_ variance: Amount) -> Bool {
    guard case .prose(_, _, let figure) = variance.term.slot else { return false }
    return study.said[variance.sentence].claims.contains {
      $0.stated == figure && $0.from != nil && $0.direction != .none
    }
  }

  private func pairBefore(_ index: Int) -> (spend: Amount, budget: Amount)? {
    guard index > 0, study.said[index - 1].block == study.said[index].block,
      study.said[index - 1].number + 1 == study.said[index].number
    else { return nil }
    return pair(study.figures(index - 1, of: [.money]), index - 1)
  }

  /// The only two amounts, of which one is called the budget and the other what was spent.
  private func pair(_ amounts: [Amount], _ index: Int) -> (spend: Amount, budget: Amount)? {
    guard amounts.count == 2, !study.said[index].words.contains(where: Variance.walls.contains),
      !amounts.contains(where: { study.isHedged($0) || $0.term.figure.value <= .zero })
    else { return nil }
    let budgets = amounts.filter { names($0, Variance.budgets) && !names($0, Variance.spends) }
    let spends = amounts.filter { names($0, Variance.spends) && !names($0, Variance.budgets) }
    guard budgets.count == 1, spends.count == 1 else { return nil }
    return (spends[0], budgets[0])
  }

  private func names(_ amount: Amount, _ words: Set<String>) -> Bool {
    let clause = study.clause(around: amount)
    let isLed = clause.front.suffix(7).contains(where: words.contains)
    let next = clause.behind.first ?? ""
    return isLed || words.contains(next)
  }

  /// Whether it is to the last digit how far the two lie apart.
  private func isDistance(_ told: Term, of pair: (spend: Amount, budget: Amount)) -> Bool {
    guard let gap = try? pair.spend.term.figure.value - pair.budget.term.figure.value,
      let miss = try? gap.magnitude - told.figure.value.magnitude
    else { return false }
    let unit = [pair.spend.term, pair.budget.term, told].map(\.figure.unit).max() ?? .one
    return miss.magnitude < unit && gap.magnitude > unit
  }

  /// Which side the words right beside an amount put it on.
  private func isOver(_ amount: Amount) -> Bool? {
    let clause = study.clause(around: amount)
    let near = clause.front.suffix(9) + clause.behind.prefix(2)
    let (over, under) = (
      near.contains { $0.hasPrefix("overspen") }, near.contains { $0.hasPrefix("underspen") }
    )
    return over == under ? nil : over
  }

  private static let budgets: Set<String> = ["budget", "budgets", "limit", "allocation"]
  private static let spends: Set<String> = [
    "expenditure", "outturn", "spend", "spending", "spent", "cost", "actual",
  ]
  /// Words of what comes in, and of changes from one forecast to the next.
  private static let walls: Set<String> = ["income", "saving", "savings", "grant", "previous"]
}
