/// What the declared relations of an examination say, so that an inferred one does not say it again.
struct Repeats {
  /// What a relation says of which figures.
  private struct Saying: Hashable {
    let stated: Slot?
    let terms: [Slot]
    let statement: Relation.Statement

    init?(_ relation: Relation) {
      guard relation.stated != nil || relation.terms.count > 1 else { return nil }
      stated = relation.stated?.slot
      terms = relation.terms.map(\.slot)
      statement = relation.statement
    }

    /// The stated figure tells nearly all relations apart; terms may stand in any order.
    func hash(into hasher: inout Hasher) {
      if let stated { hasher.combine(stated) } else { hasher.combine(Set(terms)) }
    }

    static func == (left: Saying, right: Saying) -> Bool {
      left.stated == right.stated && left.statement == right.statement
        && (left.terms == right.terms || Set(left.terms) == Set(right.terms))
    }
  }

  /// Where words are contradicted, or something is missing.
  private struct Spot: Hashable {
    let line: Int
    let cell: String?
    let quoted: String?

    init?(_ relation: Relation) {
      guard let place = relation.place else { return nil }
      switch relation.statement {
      case .missing: quoted = nil
      case .decided(.contradicts):
        guard let words = relation.quoted else { return nil }
        quoted = words
      default: return nil
      }
      line = place.line
      cell = place.cell
    }
  }

  private var sayings: Set<Saying> = []
  private var spots: Set<Spot> = []

  init(_ relations: [Relation]) {
    for index in relations.indices where relations[index].lane == .declared {
      if let saying = Saying(relations[index]) { sayings.insert(saying) }
      if let spot = Spot(relations[index]) { spots.insert(spot) }
    }
  }

  /// Takes away the inferred relations that a declared one says, or another inferred one; what one only
  /// confirms and the other proves by a slip is left with that proof.
  func remove(from relations: inout [Relation]) {
    var seen: [Saying: Int] = [:]
    var repeats = RangeSet<Int>()
    for index in relations.indices where relations[index].lane != .declared {
      let isTold = Spot(relations[index]).map(spots.contains) ?? false
      guard let saying = Saying(relations[index]) else {
        if isTold { repeats.insert(index, within: relations) }
        continue
      }
      if isTold || sayings.contains(saying) {
        repeats.insert(index, within: relations)
      } else if let first = seen[saying] {
        if relations[index].needsSlip, !relations[index].isOnlyConfirming,
          relations[first].isOnlyConfirming, !relations[first].needsSlip
        {
          relations[first].isOnlyConfirming = false
          relations[first].needsSlip = true
        }
        repeats.insert(index, within: relations)
      } else {
        seen[saying] = index
      }
    }
    relations.removeSubranges(repeats)
  }
}
