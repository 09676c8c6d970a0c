/// Several readings of one figure of a sentence: words that one of them proves right were not meant for
/// another.
enum Rivals {
  private struct Figure: Hashable {
    let rule: String
    let slot: Slot
  }

  /// Leaves out what contradicts a size that another reading of the same rule bears out as a change.
  static func leaveOut(from judgements: inout [Judgement]) {
    let borneOut = Set(
      judgements.filter {
        [.agrees, .rounded].contains($0.verdict) && !$0.relation.isLoose
          && [.percentChange, .difference].contains($0.relation.statement)
          && $0.relation.lane == .inferred
      }.compactMap(figure))
    judgements.removeAll {
      $0.verdict == .contradicts && $0.relation.lane == .inferred
        && (figure(of: $0).map(borneOut.contains) ?? false)
    }
  }

  private static func figure(of judgement: Judgement) -> Figure? {
    guard let slot = judgement.relation.stated?.slot, case .prose = slot else { return nil }
    return Figure(rule: judgement.relation.rule, slot: slot)
  }
}
