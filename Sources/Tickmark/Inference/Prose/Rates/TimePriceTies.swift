import Claims
import Figures
import Reports

/// Amounts that are told for two stretches of time.
extension ProseTies {
  /// So much a month is twelve times as much a year.
  func timePrices(_ said: Said) -> [Relation] {
    ClaimReader.timePrices(in: said.sentence).compactMap { price in
      guard let first = said.term(price.first), let second = said.term(price.second),
        let factor = price.factors.first, let shown = price.value(of: first, factor)?.decimals(2)
      else { return nil }
      let holds = price.factors.contains { price.holds(first, second, $0) }
      return Relation(
        rule: "remainder-in-prose", .decided(holds ? .agrees : .contradicts), stated: second,
        terms: [first],
        message: "\(first.figure.text) for the one is \(shown) for the other"
          + (holds ? ", as the sentence says" : ", not what the sentence says"),
        address: study.report.sections[said.section].path
          + [said.sentence.withoutDigits, "for two times", "\(price.second)"])
    }
  }
}

extension TimePrice {
  fileprivate func value(of term: Term, _ factor: Exact) -> Exact? {
    try? isLonger ? term.figure.value * factor : term.figure.value / factor
  }

  /// Whether the one amount may be the other: a price to the pound is exact, a mean of weeks is not.
  fileprivate func holds(_ first: Term, _ second: Term, _ factor: Exact) -> Bool {
    let coarse = ProseTies.coarse(second).figure
    guard let exact = value(of: first, factor),
      let allowed = try? Rounding.nearest.preimage(of: coarse.value, unit: coarse.unit)
    else { return false }
    if allowed.contains(exact) { return true }
    guard first.figure.unit > 1 || first.figure.kind != .money,
      let range = try? Rounding.nearest.preimage(of: first.figure.value, unit: first.figure.unit),
      let factor = try? isLonger ? factor : .one / factor,
      let reach = try? range.scaled(by: factor)
    else { return false }
    return allowed.overlaps(reach)
  }
}
