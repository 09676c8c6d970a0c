import Figures
import Structure

/// Sums of lines that no label calls all there are: cases decided, upheld and not upheld.
///
/// What is above its sum may count what stands in none of the lines, such as a case withdrawn or, in
/// the latest period, one still open; people may be counted in several.
struct LooseSums {
  private let relations: [Relation]

  init(_ relations: [Relation]) { self.relations = relations }

  /// The relations, those only confirming whose failure such a custom explains.
  func weighed() -> [Relation] {
    relations.indices.map { index in
      var relation = relations[index]
      guard let stated = relation.stated,
        let sum = try? Sums.sum(relation.terms.map(\.addend)), sum != stated.figure.value
      else { return relation }
      if stated.figure.value < sum {
        guard relation.address.suffix(2).contains(where: Heads.names) else { return relation }
        relation.isOnlyConfirming = true
        relation.message = "people may be counted in several of the others and once in all"
      } else if !isLarge(stated.figure.value, sum) || index == 0 || index == relations.count - 1 {
        relation.isOnlyConfirming = true
        relation.message = "some of it may stand in none of the others"
      }
      return relation
    }
  }

  /// Whether more is missing than one or two cases of many, where no other line misses any.
  private func isLarge(_ stated: Exact, _ sum: Exact) -> Bool {
    guard let gap = try? stated - sum, let tenfold = try? gap * Exact(10) else { return false }
    return gap >= Exact(10) && tenfold >= stated
  }
}
