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
    relation.isOnlyConfirming =
      claim.certainty == .weak
      || terms.count == 2 && terms.contains(where: \.isSubtracted)
        && Judge().decide(relation).verdict == .contradicts && isMadeOtherwise(relation, said)
    relation.message = "the sentence may not say all that was reckoned with"
    return relation
  }
}
