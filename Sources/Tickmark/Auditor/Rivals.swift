/// Several readings of one figure of a sentence: words that one of them proves right were not meant for
/// another.
enum Rivals {
  /// Leaves out the contradictions of changes that another reading of the same rule bears out.
  static func leaveOut(from judgements: inout [Judgement]) {
    let borneOut = Set(
      judgements.filter { isOfProse($0) && [.agrees, .rounded].contains($0.verdict) }
        .filter { !$0.relation.isLoose && $0.relation.lane == .inferred }
        .compactMap(\.relation.stated?.slot))
    judgements.removeAll {
      isOfProse($0) && $0.verdict == .contradicts
        && ($0.relation.stated.map { borneOut.contains($0.slot) } ?? false)
    }
  }

  private static func isOfProse(_ judgement: Judgement) -> Bool {
    guard judgement.relation.rule == "change-in-prose",
      case .prose = judgement.relation.stated?.slot
    else { return false }
    return true
  }
}
