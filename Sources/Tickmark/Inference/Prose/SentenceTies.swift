import Claims
import Figures
import Reports

/// Claims whose figures all stand in the sentence: means, rates, multiples, majorities.
extension ProseTies {
  private func decided(
    _ rule: String, _ claim: ProseClaim, _ said: Said, stated: Term, terms: [Term], holds: Bool,
    facts: String
  ) -> Relation {
    var relation = Relation(
      rule: rule, .decided(holds ? .agrees : .contradicts), stated: stated, terms: terms,
      message: facts + (holds ? ", as the sentence says" : ", not what the sentence says"),
      address: said.address(claim, in: study))
    relation.isOnlyConfirming = claim.certainty == .weak
    return relation
  }

  /// A mean is its total by its divisor, a rate its part by its population.
  func mean(_ claim: ProseClaim, _ said: Said) -> Relation? {
    if claim.parts.count > 1 || claim.operands.count > 1 { return meanOfRow(claim, said) }
    if claim.measure == .perCent { return rateAgain(claim, said) }
    guard let stated = Self.stated(claim, said), claim.parts.count == 1,
      let total = said.term(claim.parts[0]), total.figure.bounds == nil,
      let allowed = Self.allowed(claim, stated)
        ?? (try? Rounding.nearest.preimage(of: stated.figure.value, unit: stated.figure.unit))
    else { return nil }
    let base = claim.base.flatMap { said.term($0) }
    let value = total.figure.value
    let found: Interval
    if let base, !base.figure.value.isZero {
      let scale = claim.implied?.single ?? .one
      guard let mean = try? value * scale / base.figure.value else { return nil }
      found = Interval(exactly: mean)
    } else if let periods = claim.implied, let few = periods.low, let many = periods.high,
      let least = try? value / many, let most = try? value / few
    {
      found = Interval(low: least, high: most)
    } else {
      return nil
    }
    // `Over the 1,151 the gross figure is £1,029 apiece and the net £772`: a mean beside a mean.
    let isBesideMean =
      base.map { $0.figure.value > 1 } ?? false && claim.implied == nil
      && value < stated.figure.value
    if !found.overlaps(allowed), isBesideMean { return nil }
    // `£148,500 for 50,000 members gives £2.97 each; the average of others is £3.41`.
    if !found.overlaps(allowed),
      isSaidElsewhere(found, besides: stated, said) || isOfOther(stated, total, said)
        || mayBeOfOthers(stated, total, base, claim, said)
    {
      return nil
    }
    let shown = found.low?.decimals(stated.figure.places + 1) ?? "?"
    let divisor = base?.figure.text ?? claim.implied?.low?.description ?? "?"
    return decided(
      "share-in-prose", claim, said, stated: stated, terms: [total] + [base].compactMap(\.self),
      holds: found.overlaps(allowed), facts: "\(total.figure.text) by \(divisor) is \(shown)")
  }

  /// `54 a month; in Q3 alone it was over 60`, `289 came, two extra cases a month`: no mean of that total.
  private func isOfOther(_ stated: Term, _ total: Term, _ said: Said) -> Bool {
    guard case .prose(_, _, let own) = stated.slot, case .prose(_, _, let other) = total.slot,
      stated.slot.isOfSentence(of: total.slot)
    else { return false }
    let figures = said.sentence.figures
    let (low, high) = (figures[min(own, other)].range, figures[max(own, other)].range)
    let text = said.sentence.text.utf8
    let behind = Label(
      String(decoding: text.dropFirst(figures[own].range.upperBound).prefix(24), as: UTF8.self)
    ).words
    return text.prefix(high.lowerBound).dropFirst(low.upperBound).contains(UInt8(ascii: ";"))
      || ["extra", "additional", "more", "fewer"].contains(behind.first ?? "")
  }

  /// `With 287 on plans and 421 in care, 75 for each of 9.4 officers`: beside further amounts only a slip
  /// shows that these were meant.
  private func mayBeOfOthers(
    _ stated: Term, _ total: Term, _ base: Term?, _ claim: ProseClaim, _ said: Said
  ) -> Bool {
    let own = [stated, total, base].compactMap { $0?.slot }
    let kinds: Set<Figure.Kind> = [.count, .money, .rate, .average]
    let isAlone = !said.sentence.figures.indices.compactMap { said.term($0) }.contains {
      kinds.contains($0.figure.kind) && !own.contains($0.slot)
    }
    guard !isAlone, let base else { return false }
    var relation = Relation(
      rule: "", .rate(per: claim.implied?.single ?? .one), stated: stated, terms: [total, base])
    return ![stated, total, base].contains { term in
      FarApart.slips(of: term.figure).contains { slip in
        guard FarApart.isSlip(of: term.figure, to: slip) else { return false }
        relation.stated = term.slot == stated.slot ? OneSlip.mended(stated, slip) : stated
        relation.terms = [total, base].map { $0.slot == term.slot ? OneSlip.mended($0, slip) : $0 }
        return Judge().decide(relation).verdict == .agrees
      }
    }
  }

  /// Whether another figure of the sentence is the mean that was found.
  private func isSaidElsewhere(_ mean: Interval, besides stated: Term, _ said: Said) -> Bool {
    said.sentence.figures.contains { other in
      let figure = other.figure
      guard figure.kind == stated.figure.kind, figure.value != stated.figure.value else {
        return false
      }
      let printed = try? Rounding.nearest.preimage(of: figure.value, unit: figure.unit)
      return printed.map(mean.overlaps) ?? false
    }
  }

  /// A rate in the hundred, said again of so many thousands.
  private func rateAgain(_ claim: ProseClaim, _ said: Said) -> Relation? {
    guard let stated = Self.stated(claim, said), let scale = claim.implied?.single,
      let rate = claim.parts.first.flatMap({ said.term($0) }), !rate.figure.value.isZero,
      let factor = try? scale / .hundred, let value = try? rate.figure.value * factor,
      let rates = try? Rounding.nearest.preimage(of: rate.figure.value, unit: rate.figure.unit),
      let low = rates.low, let high = rates.high, let least = try? low * factor,
      let most = try? high * factor,
      let allowed = Self.allowed(claim, stated)
        ?? (try? Rounding.nearest.preimage(of: stated.figure.value, unit: stated.figure.unit))
    else { return nil }
    let found = Interval(low: least, high: most)
    // Ten or a hundred times as much is a rate of another number.
    for (many, few) in [(stated.figure.value, value), (value, stated.figure.value)] {
      if [10, 100, 1_000].contains(try? many / few) { return nil }
    }
    return decided(
      "share-in-prose", claim, said, stated: stated, terms: [rate],
      holds: found.overlaps(allowed),
      facts: "\(rate.figure.text) in the hundred is \(value.decimals(1) ?? "?") in "
        + "\(scale.description)")
  }

  /// The mean of figures that the sentence lists.
  private func meanOfRow(_ claim: ProseClaim, _ said: Said) -> Relation? {
    guard let stated = Self.stated(claim, said) else { return nil }
    let terms =
      claim.parts.compactMap { said.term($0) }
      + claim.operands.compactMap { earlier($0.place, said) }
    guard terms.count == claim.parts.count + claim.operands.count,
      terms.allSatisfy({ $0.figure.bounds == nil })
    else { return nil }
    var relation = Relation(
      rule: "share-in-prose", .mean, stated: stated, terms: terms,
      address: said.address(claim, in: study))
    // Shares are of bases of different size, and what is hedged is near enough.
    relation.isOnlyConfirming = stated.figure.kind == .percent || claim.hedge != nil
    relation.message = "the figures may weigh differently"
    return relation
  }

  /// Doubled, halved, three times as many: how far such a word reaches is declared here.
  func multiple(_ claim: ProseClaim, _ said: Said) -> Relation? {
    guard let factor = claim.implied?.single, let from = before(claim, said),
      let to = after(claim, said), from.figure.bounds == nil,
      to.figure.bounds == nil, from.figure.value > .zero,
      let ratio = try? to.figure.value / from.figure.value,
      let low = try? factor * Self.multipleReach.below,
      let high = try? factor * Self.multipleReach.above,
      let farLow = try? factor * Self.almostReach
    else { return nil }
    let allowed: Interval
    switch claim.hedge {
    case .almost:
      allowed =
        factor < 1
        ? Interval(low: factor, high: high) : Interval(low: farLow, high: factor)
    case .over:
      allowed =
        factor < 1
        ? Interval(low: nil, high: factor) : Interval(low: factor, high: nil)
    default: allowed = Interval(low: low, high: high)
    }
    let shown = ratio.decimals(2) ?? "?"
    return decided(
      "comparison-in-prose", claim, said, stated: to, terms: [from], holds: allowed.contains(ratio),
      facts: "\(to.figure.text) is \(shown) times \(from.figure.text)")
  }

  /// A bare `doubled` may be out by seven in a hundred; `almost doubled` by fifteen from below.
  private static let multipleReach = (below: hundredths(93), above: hundredths(107))
  private static let almostReach = hundredths(85)

  private static func hundredths(_ value: Int128) -> Exact {
    (try? Exact(value, over: 100)) ?? .one
  }

  /// `The majority (58 %)`, `most of the 60 (28)`: more than half by its own figures.
  func majorityInside(_ claim: ProseClaim, _ said: Said) -> Relation? {
    guard let beside = claim.beside.flatMap({ said.term($0) }), beside.figure.bounds == nil else {
      return nil
    }
    if beside.figure.kind == .percent {
      return decided(
        "comparison-in-prose", claim, said, stated: beside, terms: [],
        holds: beside.figure.value >= 50,
        facts: "\(beside.figure.text) is \(beside.figure.value >= 50 ? "more" : "less") than half")
    }
    guard let base = claim.base.flatMap({ said.term($0) }), base.figure.value > .zero,
      let share = try? Shares.percentage(of: beside.figure.value, in: base.figure.value)
    else { return nil }
    return decided(
      "comparison-in-prose", claim, said, stated: beside, terms: [base], holds: share > 50,
      facts: "\(beside.figure.text) of \(base.figure.text) is \(share.decimals(1) ?? "?")%")
  }
}
