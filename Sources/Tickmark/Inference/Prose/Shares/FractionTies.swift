import Claims
import Figures
import Reports

extension Inference {
  /// A fraction in words is what the two counts beside it give.
  public static let fractionsInProse = ofProse("fractionsInProse") { ties in
    ties.study.said.flatMap { said -> [Relation] in
      guard said.cell == nil,
        said.sentence.figures.contains(where: { $0.figure.kind == .fraction })
      else { return [] }
      let before = ties.study.report.blocks[said.block].sentences[..<said.number].suffix(1)
      return ClaimReader.fractionPairs(in: said.sentence, after: Array(before)).compactMap {
        ties.relation($0, said)
      }
    }
  }
}

extension ProseTies {
  fileprivate func relation(_ pair: FractionPair, _ said: Said) -> Relation? {
    guard let stated = said.term(pair.stated), let part = earlier(pair.part, said),
      let whole = earlier(pair.whole, said), part.figure.kind == .count,
      whole.figure.kind == .count, part.figure.value < whole.figure.value
    else { return nil }
    var relation = Relation(
      rule: "share-in-prose", .share, stated: stated, terms: [part, whole],
      address: study.report.sections[said.section].path
        + [said.sentence.withoutDigits, "fraction", "\(pair.stated)"])
    relation.allowed =
      pair.hedge.flatMap { $0.interval(for: stated.figure) }
      ?? Hedge.interval(ofFraction: stated.figure.value)
    guard pair.hedge == nil, let share = Judge().decide(relation).computed else { return relation }
    // Nine of twelve are three quarters and no two thirds, though they are but one too many.
    if ProseTies.isPlainFraction(share, within: .zero) { return relation }
    let near = ProseTies.widened(relation.allowed, halfCases: 2, whole)
    let far = ProseTies.widened(relation.allowed, halfCases: 3, whole)
    // Of a few dozen, `half` may be a case out; what is next proves it neither right nor wrong.
    guard near?.contains(share) == far?.contains(share) else { return nil }
    relation.allowed = near
    return relation
  }

  /// Whether a percentage is that of a fraction that has a plain word.
  static func isPlainFraction(_ share: Exact, within reach: Exact) -> Bool {
    plainFractions.contains { above, below in
      (try? Exact(100 * above) / Exact(below)).flatMap { try? (share - $0).magnitude }
        .map { $0 <= reach } ?? false
    }
  }

  private static let plainFractions = [
    (1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (1, 5), (2, 5), (3, 5), (4, 5), (1, 6), (1, 8), (1, 10),
    (3, 10), (7, 10), (9, 10),
  ]

  private static func widened(_ allowed: Interval?, halfCases: Int, _ whole: Term) -> Interval? {
    guard let allowed, let low = allowed.low, let high = allowed.high,
      let step = try? Exact(50 * halfCases) / whole.figure.value, let width = try? high - low,
      width >= 4, let middle = try? (low + high) / 2, let least = try? middle - step,
      let most = try? middle + step
    else { return allowed }
    return Interval(low: min(low, least), high: max(high, most))
  }
}
