import Figures
import Reports

/// The share that stands nearest to its part, of all that were held against one part and its whole.
///
/// `5,295 of the visits came unannounced (64 %). The year before it was more (68 %)`: one of them is of
/// these counts, right or wrong, and the other is not.
struct NearestShares {
  private struct Pair: Hashable {
    /// The paragraph of the share: a summary may tell of the same counts with a slip.
    let block: Int
    let part: Slot
    let whole: Slot
  }

  private var nearest: [Pair: Slot] = [:]

  init(_ judgements: [Judgement]) {
    for judgement in judgements where judgement.verdict != .unassessable {
      guard let (pair, stated) = Self.pair(of: judgement.relation) else { continue }
      if let other = nearest[pair],
        Self.distance(other, pair.part) <= Self.distance(stated, pair.part)
      {
        continue
      }
      nearest[pair] = stated
    }
  }

  /// Whether another share stands nearer to the part.
  func isOfOthers(_ relation: Relation) -> Bool {
    guard relation.lane == .inferred, let (pair, stated) = Self.pair(of: relation) else {
      return false
    }
    return nearest[pair].map { $0 != stated } ?? false
  }

  private static func pair(of relation: Relation) -> (Pair, stated: Slot)? {
    guard relation.statement == .share, relation.terms.count == 2, relation.leading == 1,
      let stated = relation.stated, stated.figure.kind == .percent,
      case .prose(let block, _, _) = stated.slot
    else { return nil }
    let pair = Pair(block: block, part: relation.terms[0].slot, whole: relation.terms[1].slot)
    return (pair, stated.slot)
  }

  /// How far one figure stands from another: first in sentences, then in figures.
  private static func distance(_ slot: Slot, _ part: Slot) -> (Int, Int) {
    guard case .prose(let block, let number, let figure) = slot,
      case .prose(block, let otherNumber, let otherFigure) = part
    else { return (.max, .max) }
    return (abs(number - otherNumber), abs(figure - otherFigure))
  }
}
