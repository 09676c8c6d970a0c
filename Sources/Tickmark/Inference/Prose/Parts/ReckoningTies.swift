import Claims
import Figures
import Reports

/// What sentences work out from the figures that they and the one before print.
extension ProseTies {
  /// The stated figure is what the operands make, added and taken away.
  func reckoning(_ claim: ProseClaim, _ said: Said) -> Relation? {
    guard var stated = Self.stated(claim, said), stated.figure.bounds == nil else { return nil }
    // Shares lie points apart.
    if stated.figure.kind == .points { stated.figure.kind = .percent }
    let terms = claim.operands.compactMap { operand -> Term? in
      guard var term = earlier(operand.place, said) else { return nil }
      term.isSubtracted = operand.isTaken
      return term
    }
    guard terms.count == claim.operands.count, terms.count > 1,
      terms.allSatisfy({ $0.figure.bounds == nil && $0.slot != stated.slot })
    else { return nil }
    var relation = Relation(
      rule: "remainder-in-prose", .sum, stated: stated, terms: terms,
      address: said.address(claim, in: study) + ["reckoning"])
    relation.allowed = Self.allowed(claim, stated)
    relation.grain = Self.grain(of: [stated] + terms)
    let judgement = Judge().decide(relation)
    // An overspend that is an underspend is made by the same two figures.
    let isTurned = judgement.computed == -stated.figure.value && claim.certainty == .strong
    relation.isOnlyConfirming =
      claim.certainty == .weak
      || terms.count == 2 && terms.contains(where: \.isSubtracted) && !isTurned
        && judgement.verdict == .contradicts && isMadeOtherwise(relation, said)
    relation.message = "the sentence may not say all that was reckoned with"
    relation.needsSlip = claim.certainty == .likely
    return relation
  }

  /// How long it is from one printed date to another.
  func span(_ claim: ProseClaim, _ said: Said) -> Relation? {
    guard let stated = Self.stated(claim, said), let length = claim.implied,
      let first = claim.from.flatMap({ said.term($0) }),
      let last = claim.to.flatMap({ said.term($0) }),
      let days = try? stated.figure.text.hasSuffix("weeks")
        ? stated.figure.value * 7 : stated.figure.value
    else { return nil }
    let holds = length.contains(days)
    let low = length.low.map(\.description) ?? ""
    let high = length.high.map(\.description) ?? ""
    let printed = low == high ? low : "\(low) to \(high)"
    return Relation(
      rule: "remainder-in-prose", .decided(holds ? .agrees : .contradicts), stated: stated,
      terms: [first, last],
      message: "\(first.figure.text) to \(last.figure.text) is \(printed) days"
        + (holds ? ", as the sentence says" : ", but the draft says \(stated.figure.text)"),
      address: said.address(claim, in: study) + ["span"])
  }
}
