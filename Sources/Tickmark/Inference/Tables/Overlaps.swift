import Figures
import Reports
import Structure

/// Totals whose lines count some of the same things, so that they come to more.
extension TableView {
  /// A total that its lines miss, held against what they may mean: “both” is taken off again where
  /// that gives it, and where lines overlap a miss proves nothing.
  func weighedForOverlap(_ relation: Relation) -> Relation {
    guard case .cell(_, let row, let column, _)? = relation.stated?.slot else { return relation }
    return weighedForOverlap(relation, total: row, column)
  }

  /// The same where the total stands in a row of its own and the figure may be left out in it.
  func weighedForOverlap(_ relation: Relation, total: Int, _ column: Int) -> Relation {
    let lines = relation.terms.map { (label: $0.label, value: $0.figure.value) }
    var relation = relation
    if let shared = Overlap.shared(lines.map(\.label)) {
      var other = relation
      other.terms[shared].isSubtracted = true
      if Judge().decide(study.grained(other)).verdict == .agrees { return other }
      relation.message = "“\(lines[shared].label)” may be counted in other lines too"
    } else if Overlap.isNested(lines) {
      relation.message = "each of its lines may take in those before it"
    } else if overlapsByShares(relation, total, column) {
      relation.message = "by their shares its lines count some things more than once"
    } else if mayHaveSeveral(relation, total) {
      relation.message = "a case may stand in several of its lines"
    } else {
      return relation
    }
    relation.isOnlyConfirming = true
    return relation
  }

  /// Whether one of its lines prints nothing, and what it misses is no slip.
  func lacksLine(_ relation: Relation) -> Bool {
    guard let stated = relation.stated, case .cell(_, let row, let column, _) = stated.slot,
      let lines = totalParts(row), lines.contains(where: { printed($0, column) == .empty }),
      let sum = try? Sums.sum(relation.terms.map(\.addend))
    else { return false }
    return sum < stated.figure.value && !OneSlip.isOff(stated, relation.terms)
  }

  /// Whether the shares beside the lines are right one by one and far more than a hundred in all.
  private func overlapsByShares(_ relation: Relation, _ total: Int, _ column: Int) -> Bool {
    let isShare = layout.columns[column].measure == .percent
    let pair: (count: Int, share: Int)
    if isShare, case .share(let count) = layout.columns[column].role {
      pair = (count, column)
    } else if let share = layout.columns.indices.first(where: {
      layout.columns[$0].role == .share(of: column)
    }) {
      pair = (column, share)
    } else {
      return false
    }
    guard let base = term(total, pair.count) else { return false }
    var (sum, shares) = (Exact.zero, Exact.zero)
    for slot in relation.terms.map(\.slot) {
      guard case .cell(index, let row, _, _) = slot, let part = term(row, pair.count),
        let share = term(row, pair.share),
        Relation(rule: "", .share, stated: share, terms: [part, base]).isNearlyRight,
        let more = try? sum + part.figure.value, let further = try? shares + share.figure.value
      else { return false }
      (sum, shares) = (more, further)
    }
    // A slip in a total that shares were worked out on goes less far.
    guard let least = try? base.figure.value + 2 else { return false }
    return shares > Exact(105) && sum > least
  }

  /// Whether the heading names what a case may have several of, and a total that names the cases says
  /// less than its lines come to.
  private func mayHaveSeveral(_ relation: Relation, _ row: Int) -> Bool {
    guard layout.rows.indices.contains(row), totalParts(row) != nil,
      Label(layout.rows[row].label).words.count > 1,
      Overlap.isOfSeveral(layout.labelHeader + " " + table.caption),
      let stated = relation.stated?.figure.value,
      let sum = try? Sums.sum(relation.terms.map(\.addend)),
      let most = relation.terms.map(\.figure.value).max()
    else { return false }
    return most <= stated && stated < sum
  }
}
