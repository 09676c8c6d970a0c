import Claims
import Figures
import Reports

/// What sentences multiply out: so many at so much each.
extension ProseTies {
  /// The stated figure is what the factors come to, as far as their printed digits tell.
  func product(_ claim: ProseClaim, _ said: Said) -> Relation? {
    guard let stated = Self.stated(claim, said), stated.figure.bounds == nil else { return nil }
    let factors = claim.operands.compactMap { earlier($0.place, said).map(Self.inPounds) }
    guard factors.count == claim.operands.count, factors.count > 1,
      factors.allSatisfy({ $0.figure.bounds == nil && $0.slot != stated.slot })
    else { return nil }
    if factors.count > 2 { return sumOfProducts(claim, said, stated, factors) }
    var relation = Relation(
      rule: "remainder-in-prose", .product, stated: stated, terms: factors,
      address: said.address(claim, in: study))
    relation.isOnlyConfirming = claim.certainty == .weak
    relation.message = "the sentence may not say all that was multiplied"
    guard Judge().decide(relation).verdict == .contradicts, let reach = reach(of: factors),
      let low = reach.low?.decimals(2)
    else { return relation }
    let coarse = Self.coarse(stated)
    let allowed =
      Self.allowed(claim, stated)
      ?? (try? Rounding.nearest.preimage(of: coarse.figure.value, unit: coarse.figure.unit))
    guard let allowed, allowed.overlaps(reach) else { return relation }
    relation.statement = .decided(.agrees)
    relation.message =
      "\(factors.map(\.figure.text).joined(separator: " × ")) is at least \(low), "
      + "as the sentence says"
    return relation
  }

  /// `52,000 letters at 68p` come to pounds.
  static func inPounds(_ term: Term) -> Term {
    guard term.figure.kind == .money, term.figure.text.hasSuffix("p"), term.figure.unit >= 1,
      let value = try? term.figure.value / .hundred, let unit = try? term.figure.unit / .hundred
    else { return term }
    var term = term
    (term.figure.value, term.figure.unit, term.figure.places) = (value, unit, 2)
    return term
  }

  /// Three at £500 and two at £250: the pairs multiplied, and added up.
  private func sumOfProducts(
    _ claim: ProseClaim, _ said: Said, _ stated: Term, _ factors: [Term]
  ) -> Relation? {
    var sum = Exact.zero
    var words: [String] = []
    for first in stride(from: 0, to: factors.count - 1, by: 2) {
      let (number, price) = (factors[first], factors[first + 1])
      guard let next = try? sum + number.figure.value * price.figure.value else { return nil }
      sum = next
      words.append("\(number.figure.text) × \(price.figure.text)")
    }
    let holds = sum == stated.figure.value
    var relation = Relation(
      rule: "remainder-in-prose", .decided(holds ? .agrees : .contradicts), stated: stated,
      terms: factors,
      message: "\(words.joined(separator: " + ")) is £\(sum.description)"
        + (holds ? ", as the sentence says" : ", not what the sentence says"),
      address: said.address(claim, in: study))
    relation.isOnlyConfirming = claim.certainty == .weak
    return relation
  }

  /// What the factors may come to, where amounts of money were rounded as they print.
  func reach(of factors: [Term]) -> Interval? {
    var (low, high) = (Exact.one, Exact.one)
    for factor in factors {
      let own =
        factor.figure.kind == .money || factor.figure.unit < 1
        ? try? Rounding.nearest.preimage(of: factor.figure.value, unit: factor.figure.unit)
        : Interval(exactly: factor.figure.value)
      guard let least = own?.low, let most = own?.high, let bottom = try? low * least,
        let top = try? high * most
      else { return nil }
      (low, high) = (bottom, top)
    }
    return Interval(low: low, high: high)
  }
}
