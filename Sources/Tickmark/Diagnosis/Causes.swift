import Figures

/// Names the slip behind a contradiction, where one explanation fits, and lists the weaker ones.
struct Causes {
  let study: Study

  /// A weaker explanation: the figure to change and the value that it would take.
  struct Candidate {
    let slot: Slot
    let from: String
    let to: String
    let why: String
    let cost: Int
    let cause: Cause?
  }

  func diagnose(_ judgement: Judgement) -> [Candidate] {
    switch judgement.relation.statement {
    case .sum, .anySum: return ofSum(judgement)
    case .share: return ofShare(judgement)
    case .percentChange: return ofChange(judgement)
    case .difference: return ofDifference(judgement)
    case .whole: return ofWhole(judgement)
    case .same: return ofSame(judgement)
    case .mean, .rate, .product: return ofQuotient(judgement)
    case .missing, .undecidable, .decided: return []
    }
  }

  private func ofQuotient(_ judgement: Judgement) -> [Candidate] {
    guard let stated = judgement.relation.stated, let computed = judgement.computed else {
      return []
    }
    var found: [Candidate] = []
    if isTruncated(computed, stated.figure) {
      found.append(candidate(stated, computed, Cause.truncated.words, 1, .truncated))
    }
    if (try? Shares.isRoundedTwice(stated.figure, from: computed)) == true {
      found.append(candidate(stated, computed, Cause.roundedTwice.words, 0, .roundedTwice))
    }
    if let slip = Slips.slip(from: rounded(computed, stated.figure), to: stated.figure.value) {
      found.append(candidate(stated, computed, slip.cause.words, slip.cost, slip.cause))
    }
    return found
  }

  private func ofSum(_ judgement: Judgement) -> [Candidate] {
    guard let stated = judgement.relation.stated, let computed = judgement.computed,
      let gap = judgement.gap
    else { return [] }
    // What a withheld figure would have to be must not be said.
    guard judgement.shownTerms.allSatisfy({ $0.figure.bounds == nil }) else { return [] }
    var found: [Candidate] = []
    let terms = judgement.shownTerms.filter { !$0.isMark }
    if let previous = previousPeriod(of: stated), previous.figure.value == stated.figure.value {
      found.append(
        candidate(
          stated, computed, "it repeats the figure of the period before", 0, .previousYearFigure))
    }
    if terms.count > 2, gap.magnitude > .one {
      let equal = terms.filter { $0.figure.value.magnitude == gap.magnitude }
      if equal.count == 1, let term = equal.first {
        let isOmitted = gap.isNegative != term.isSubtracted
        found.append(
          candidate(
            stated, computed,
            isOmitted ? "it leaves “\(term.label)” out" : "it counts “\(term.label)” twice", 1,
            isOmitted ? .omittedRow : .countedTwice))
      }
    }
    if let slip = Slips.slip(from: computed, to: stated.figure.value) {
      found.append(candidate(stated, computed, slip.cause.words, slip.cost, slip.cause))
    }
    for term in terms {
      let own = term.isSubtracted ? -gap : gap
      guard let value = try? term.figure.value + own, isPossible(value, for: term.figure),
        let slip = Slips.slip(from: value, to: term.figure.value)
      else { continue }
      found.append(candidate(term, value, slip.cause.words, slip.cost + 1, slip.cause))
    }
    return found
  }

  private func ofShare(_ judgement: Judgement) -> [Candidate] {
    guard let stated = judgement.relation.stated, let computed = judgement.computed else {
      return []
    }
    var found: [Candidate] = []
    if let rest = try? Exact.hundred - computed, isPrinted(rest, as: stated.figure) {
      found.append(candidate(stated, computed, Cause.complement.words, 1, .complement))
    }
    if isTruncated(computed, stated.figure) {
      found.append(candidate(stated, computed, Cause.truncated.words, 1, .truncated))
    }
    if isRoundedTwice(computed, stated.figure) {
      found.append(candidate(stated, computed, Cause.roundedTwice.words, 0, .roundedTwice))
    }
    if let previous = previousShare(judgement) {
      found.append(
        candidate(
          stated, computed, "it takes \(previous) of the period before", 0, .previousYearFigure))
    }
    if let left = baseWithoutSome(judgement) {
      found.append(
        candidate(
          stated, computed, "its base leaves “\(left)” out", 0, .excludesOpenOrWithdrawn))
    }
    if let other = otherBase(judgement) ?? otherBaseInSentence(judgement) {
      found.append(
        candidate(stated, computed, "it is worked out on \(other)", 1, .otherBase))
    }
    if let slip = Slips.slip(from: rounded(computed, stated.figure), to: stated.figure.value) {
      found.append(candidate(stated, computed, slip.cause.words, slip.cost + 1, slip.cause))
    }
    return found
  }

  private func ofChange(_ judgement: Judgement) -> [Candidate] {
    guard let stated = judgement.relation.stated, let computed = judgement.computed,
      let old = judgement.relation.firstOperand, let new = judgement.relation.secondOperand
    else { return [] }
    var found: [Candidate] = []
    if let swapped = try? (new.value - old.value) * .hundred / new.value,
      isPrinted(swapped, as: stated.figure) || isPrinted(swapped.magnitude, as: stated.figure)
    {
      found.append(
        candidate(stated, computed, Cause.dividedByNewValue.words, 0, .dividedByNewValue))
    }
    if old.kind == .percent || old.text.hasSuffix("%"), let points = try? new.value - old.value,
      isPrinted(points, as: stated.figure)
    {
      let cost = points.magnitude == stated.figure.value.magnitude ? -1 : 0
      found.append(
        candidate(stated, computed, Cause.pointsCalledPercent.words, cost, .pointsCalledPercent))
    }
    if isPrinted(-computed, as: stated.figure) {
      found.append(candidate(stated, computed, Cause.directionFlipped.words, 0, .directionFlipped))
    }
    if isTruncated(computed, stated.figure) {
      found.append(candidate(stated, computed, Cause.truncated.words, 1, .truncated))
    }
    if isRoundedTwice(computed, stated.figure) {
      found.append(candidate(stated, computed, Cause.roundedTwice.words, 0, .roundedTwice))
    }
    if let slip = Slips.slip(from: rounded(computed, stated.figure), to: stated.figure.value) {
      found.append(candidate(stated, computed, slip.cause.words, slip.cost + 1, slip.cause))
    }
    return found
  }

  private func ofDifference(_ judgement: Judgement) -> [Candidate] {
    guard let stated = judgement.relation.stated, let computed = judgement.computed else {
      return []
    }
    if let old = judgement.relation.firstOperand, old.kind == .percent,
      stated.figure.kind == .points || stated.figure.kind == .percent,
      let relative = try? computed * .hundred / old.value,
      isPrinted(relative, as: stated.figure)
    {
      return [
        candidate(stated, computed, Cause.percentCalledPoints.words, 0, .percentCalledPoints)
      ]
    }
    let slip = Slips.slip(from: computed, to: stated.figure.value)
    return slip.map { [candidate(stated, computed, $0.cause.words, $0.cost, $0.cause)] } ?? []
  }

  private func ofWhole(_ judgement: Judgement) -> [Candidate] {
    guard let gap = judgement.gap else { return [] }
    return judgement.relation.terms.filter { !$0.isMark }.compactMap { term in
      guard let value = try? term.figure.value - gap, value >= .zero,
        let slip = Slips.slip(from: value, to: term.figure.value)
      else { return nil }
      return candidate(term, value, slip.cause.words, slip.cost, slip.cause)
    }
  }

  private func ofSame(_ judgement: Judgement) -> [Candidate] {
    guard let stated = judgement.relation.stated, let other = judgement.relation.terms.first
    else { return [] }
    if let previous = previousPeriod(of: other), previous.figure.value == stated.figure.value {
      return [
        candidate(
          stated, other.figure.value, "it repeats the figure of the period before", 0,
          .previousYearFigure)
      ]
    }
    guard let slip = Slips.slip(from: other.figure.value, to: stated.figure.value)
    else { return [] }
    return [candidate(stated, other.figure.value, slip.cause.words, slip.cost, slip.cause)]
  }

  private func candidate(
    _ term: Term, _ value: Exact, _ why: String, _ cost: Int, _ cause: Cause?
  ) -> Candidate {
    Candidate(
      slot: term.slot, from: term.figure.text, to: Explanation.replacement(of: term.figure, value),
      why: why,
      cost: cost, cause: cause)
  }

  private func isPossible(_ value: Exact, for figure: Figure) -> Bool {
    (figure.kind != .count || (!value.isNegative && value.isWhole))
  }

  func isPrinted(_ value: Exact, as figure: Figure) -> Bool {
    (try? Rounding.nearest.preimage(of: figure.value, unit: figure.unit).contains(value)) ?? false
  }

  private func isTruncated(_ value: Exact, _ figure: Figure) -> Bool {
    (try? Rounding.truncated(value, unit: figure.unit)) == figure.value
  }

  /// Whether rounding to one digit more and then once again gives what is printed: 30.46, 30.5, 31.
  private func isRoundedTwice(_ value: Exact, _ figure: Figure) -> Bool {
    // A fall may be printed without its sign.
    figure.kind == .percent
      && [value, -value].contains { (try? Shares.isRoundedTwice(figure, from: $0)) == true }
  }

  private func rounded(_ value: Exact, _ figure: Figure) -> Exact {
    (try? Rounding.nearest(to: value, unit: figure.unit)) ?? value
  }

  /// The same column in the row of the period before, or the same row in that period's column.
  func previousPeriod(of term: Term) -> Term? {
    guard case .cell(let table, let row, let column, false) = term.slot else { return nil }
    let layout = study.layouts[table]
    if let period = layout.rows[row].period, period.isYear {
      let earlier = layout.rows.indices.first { layout.rows[$0].period == period.previous }
      return earlier.flatMap { study.term(table: table, row: $0, column: column) }
    }
    if let period = layout.columns[column].period, period.isYear {
      let earlier = layout.columns.indices.first { layout.columns[$0].period == period.previous }
      return earlier.flatMap { study.term(table: table, row: row, column: $0) }
    }
    return nil
  }

  /// Another total of the same table that makes the share right.
  private func otherBase(_ judgement: Judgement) -> String? {
    guard let stated = judgement.relation.stated, let part = judgement.relation.terms.first,
      case .cell(let table, let row, let column, _) = part.slot
    else { return nil }
    let layout = study.layouts[table]
    for (index, reading) in layout.rows.enumerated() where index != row {
      guard case .total = reading.role,
        let other = study.term(table: table, row: index, column: column),
        !other.figure.value.isZero,
        other.figure.value != judgement.relation.secondOperand?.value,
        let share = try? Shares.percentage(of: part.figure.value, in: other.figure.value),
        isPrinted(share, as: stated.figure)
      else { continue }
      return "\(other.figure.text) (“\(reading.label)”)"
    }
    return nil
  }
}
