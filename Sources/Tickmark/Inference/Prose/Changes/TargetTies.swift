import Claims
import Figures
import Reports

/// Targets that a sentence sets a value against.
extension ProseTies {
  /// A target that was passed, met or missed: as far as the sentence says which way is better.
  func target(_ claim: ProseClaim, _ said: Said) -> Relation? {
    guard let goal = claim.from.flatMap({ said.term($0) }),
      let value = after(claim, said), goal.figure.bounds == nil, value.figure.bounds == nil
    else { return nil }
    if claim.direction != .none {
      return direction(
        claim, said, from: goal, to: value, isProof: claim.certainty == .strong)
    }
    let isMet: Bool
    if let wanted = claim.implied {
      isMet = wanted.contains(value.figure.value)
    } else if goal.figure.value == value.figure.value {
      // On the dot is met, whichever way is better.
      isMet = true
    } else {
      return Relation(
        rule: "comparison-in-prose",
        .undecidable("the draft does not say which side of the target is better"), stated: value,
        address: said.address(claim, in: study) + ["target"])
    }
    let holds = isMet == claim.isMet
    var relation = Relation(
      rule: "comparison-in-prose", .decided(holds ? .agrees : .contradicts), stated: value,
      terms: [goal],
      message:
        "\(value.figure.text) \(isMet ? "meets" : "misses") the target of \(goal.figure.text)"
        + (holds ? ", as the sentence says" : ", not what the sentence says"),
      address: said.address(claim, in: study) + ["target"])
    relation.isOnlyConfirming = claim.certainty == .weak
    return relation
  }
}
