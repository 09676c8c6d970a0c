import Figures

/// Decides the shares of one column together, since they were rounded together.
struct ShareSet {
  /// The indices of the judgements of the set.
  let members: [Int]

  /// Decides the shares and says how they were made, where that can be said.
  func decide(_ judgements: inout [Judgement]) -> SharePolicy? {
    let own = members.filter {
      judgements[$0].verdict != .unassessable && judgements[$0].relation.grain == nil
    }
    guard own.count > 1, let base = chooseBase(own, judgements) else { return nil }
    if base.isRecomputed {
      for index in own { redecide(index, base.value, &judgements) }
    }
    let printed = own.compactMap { judgements[$0].relation.stated?.figure }
    let counts = own.compactMap { judgements[$0].relation.terms.first?.figure.value }
    guard printed.count == own.count, counts.count == own.count else { return nil }
    let isWhole = (try? Sums.sum(own.map { judgements[$0].relation.terms[0].addend })) == base.value
    guard
      let policy = try? SharePolicy.of(
        printed, counts: counts, base: base.value, isWhole: isWhole)
    else { return nil }
    apply(policy, to: own, &judgements)
    return policy
  }

  /// Whether some share would be another one had its digits been cut off.
  func isProvablyRounded(_ judgements: [Judgement]) -> Bool {
    members.contains { index in
      guard judgements[index].verdict == .agrees, let exact = judgements[index].computed,
        let stated = judgements[index].relation.stated?.figure,
        let cut = try? Rounding.truncated(exact, unit: stated.unit)
      else { return false }
      return cut != stated.value
    }
  }

  /// The printed total, or the sum of the counts where the shares fit that and not the total.
  private func chooseBase(
    _ own: [Int], _ judgements: [Judgement]
  ) -> (value: Exact, isRecomputed: Bool)? {
    guard let first = own.first, let printed = judgements[first].relation.secondOperand else {
      return nil
    }
    let fitsPrinted = own.count { judgements[$0].relation.isNearlyRight }
    guard fitsPrinted * 2 < own.count,
      let sum = try? Sums.sum(own.map { judgements[$0].relation.terms[0].addend }),
      sum != printed.value, !sum.isZero
    else { return (printed.value, false) }
    let fitsSum = own.count { index in
      let relation = judgements[index].relation
      guard let stated = relation.stated,
        let exact = try? Shares.percentage(of: relation.terms[0].figure.value, in: sum),
        let gap = try? (stated.figure.value - exact).magnitude
      else { return false }
      return gap < stated.figure.unit
    }
    return fitsSum > fitsPrinted ? (sum, true) : (printed.value, false)
  }

  private func redecide(_ index: Int, _ base: Exact, _ judgements: inout [Judgement]) {
    let relation = judgements[index].relation
    guard let stated = relation.stated else { return }
    let exact = try? Shares.percentage(of: relation.terms[0].figure.value, in: base)
    judgements[index].computed = exact
    judgements[index].gap = exact.flatMap { try? stated.figure.value - $0 }
    let fits = try? Shares.fits(
      stated.figure, part: relation.terms[0].figure.value, base: base, policy: .nearest)
    judgements[index].verdict = fits == true ? .agrees : .contradicts
  }

  private func apply(_ policy: SharePolicy, to own: [Int], _ judgements: inout [Judgement]) {
    switch policy {
    case .conventional: return
    case .truncated: explain(own, .truncated, .truncated, &judgements)
    case .roundedTwice: explain(own, .roundedTwice, .roundedTwice, &judgements)
    case .mixed(let cutOff): explain(cutOff.map { own[$0] }, .mixed, .truncated, &judgements)
    case .largestRemainder, .forced: explain(own, .forcedTo100, .forcedTo100, &judgements)
    case .none(let wrong):
      let far = Set(wrong.map { own[$0] }).filter { !judgements[$0].relation.isNearlyRight }
      if far.count == own.count || own.count >= 3 && far.count * 2 > own.count {
        let odd = oddCount(of: own, judgements)
        return setAside(own.filter { $0 != odd }, &judgements)
      }
      // Shares nudged by less than a unit in a set that still adds to 100 are no errors of their own.
      let sum = try? Sums.sum(own.compactMap { judgements[$0].relation.stated?.addend })
      if sum == .hundred {
        explain(own.filter { !far.contains($0) }, .forcedTo100, .forcedTo100, &judgements)
      }
    }
  }

  private func explain(
    _ own: [Int], _ reason: Agreement.Reason, _ cause: Cause, _ judgements: inout [Judgement]
  ) {
    for index in own where judgements[index].verdict == .contradicts {
      judgements[index].verdict = .rounded
      judgements[index].rounding = reason
      judgements[index].cause = cause
    }
  }

  /// The one count that is wrong, where no total is printed and all shares miss because of it: the
  /// others' shares name one whole, and what they leave of it is what its own share says.
  private func oddCount(of own: [Int], _ judgements: [Judgement]) -> Int? {
    guard own.count > 2,
      own.allSatisfy({ judgements[$0].relation.terms.count == own.count + 1 })
    else { return nil }
    let odd = own.filter { index in
      let others = own.filter { $0 != index }.map { judgements[$0].relation }
      return leavesOther(others, for: judgements[index].relation)
    }
    return odd.count == 1 ? odd.first : nil
  }

  private func leavesOther(_ others: [Relation], for odd: Relation) -> Bool {
    var whole = Interval.anything
    var sum = Exact.zero
    for relation in others {
      guard let share = relation.stated?.figure, let count = relation.terms.first?.figure.value,
        share.value > share.unit, !count.isZero, let next = try? sum + count,
        let half = try? share.unit / 2, let most = try? share.value + half,
        let least = try? share.value - half,
        let low = try? Shares.percentage(of: count, in: most),
        let high = try? Shares.percentage(of: count, in: least)
      else { return false }
      sum = next
      whole = whole.intersection(Interval(low: low, high: high))
    }
    guard !whole.isEmpty, let low = whole.low, let high = whole.high, low > sum,
      let printed = odd.terms.first?.figure.value, let stated = odd.stated?.figure,
      let least = try? low - sum, let most = try? high - sum,
      let below = try? Shares.percentage(of: least, in: low),
      let above = try? Shares.percentage(of: most, in: high),
      let limits = try? Rounding.nearest.preimage(of: stated.value, unit: stated.unit),
      let reach = try? (high - low) * Exact(50), reach < low
    else { return false }
    return (printed < least || printed > most)
      && limits.overlaps(Interval(low: below, high: above))
  }

  /// Most shares miss: they are shares of something else, and nobody can say of what.
  private func setAside(_ own: [Int], _ judgements: inout [Judgement]) {
    for index in own where judgements[index].verdict == .contradicts {
      judgements[index].verdict = .unassessable
      judgements[index].reason = "most shares of its column are of a base that is not printed here"
    }
  }
}
