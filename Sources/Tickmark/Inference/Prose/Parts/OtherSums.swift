import Claims
import Figures
import Reports

/// Other sums and differences that give what is stated: where there are any, it is open which the
/// sentence speaks of, and a failed one proves nothing.
extension ProseTies {
  /// Two amounts of the sentence, or of the two before it, of which one less the other is the stated
  /// one.
  func otherDifference(_ failed: Relation, _ said: Said) -> [Term]? {
    guard let stated = failed.stated else { return nil }
    let all = near(stated, said)
    for whole in all {
      for part in all
      where part.slot != whole.slot && part.figure.value < whole.figure.value
        && (try? whole.figure.value - part.figure.value) == stated.figure.value
      {
        var taken = part
        taken.isSubtracted = true
        return [whole, taken]
      }
    }
    return nil
  }

  /// Whether two amounts near by make up the stated one, or leave it.
  func isMadeOtherwise(_ failed: Relation, _ said: Said) -> Bool {
    guard let stated = failed.stated else { return false }
    if otherDifference(failed, said) != nil { return true }
    let all = near(stated, said)
    return all.indices.contains { first in
      all.indices.contains { second in
        second > first
          && (try? all[first].figure.value + all[second].figure.value) == stated.figure.value
      }
    }
  }

  /// Whether the parts make a whole that stands near by, and not the one that they were held against.
  func isOfAnotherWhole(_ parts: Relation, _ sum: Exact?, _ said: Said) -> Bool {
    guard let stated = parts.stated, let sum, sum != stated.figure.value else { return false }
    // `214 in all: 39 of the 156 heard, and the remaining 58`: what is left of another whole.
    let rest = parts.terms.last.flatMap { try? stated.figure.value + $0.figure.value }
    return near(stated, said).contains { other in
      (other.figure.value == sum || other.figure.value == rest)
        && !parts.terms.contains { $0.slot == other.slot }
    }
  }

  private func near(_ stated: Term, _ said: Said) -> [Term] {
    (amounts(of: said, besides: stated) + amountsBefore(said)).filter {
      $0.figure.kind == stated.figure.kind
    }
  }
}
