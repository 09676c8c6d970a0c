import Claims
import Figures
import Reports

/// Lists whose items each print a count and its share: `- Men: 314 (46 %)`.
extension Inference {
  /// The shares of such a list are of what its counts make together.
  public static let breakdownLists = Inference("breakdownLists") { study in
    BreakdownList.all(in: study).flatMap { $0.relations(in: study) }
  }
}

private struct BreakdownList {
  private struct Item {
    let said: Said
    let claim: ProseClaim
    let count: Term
    let share: Term
  }

  private var items: [Item] = []

  /// The runs of items in a row that each state one pair.
  static func all(in study: Study) -> [BreakdownList] {
    var found: [BreakdownList] = []
    var list = BreakdownList()
    for said in study.said where said.cell == nil {
      guard case .item = study.report.blocks[said.block].content, let item = item(said) else {
        continue
      }
      if let last = list.items.last?.said,
        last.section != said.section || said.block - last.block != 1
      {
        found.append(list)
        list = BreakdownList()
      }
      list.items.append(item)
    }
    found.append(list)
    return found.filter { $0.items.count >= 2 }
  }

  private static func item(_ said: Said) -> Item? {
    let pairs = said.claims.filter { $0.beside != nil && $0.base == nil && $0.back == nil }
    guard said.number == 0,
      let claim = pairs.first(where: { claim in
        claim.stated.flatMap { said.term($0) }?.figure.kind == .percent
      }),
      let share = claim.stated.flatMap({ said.term($0) }),
      let count = claim.beside.flatMap({ said.term($0) }), count.figure.kind == .count,
      count.figure.bounds == nil, share.figure.bounds == nil, claim.hedge == nil,
      said.sentence.figures.count(where: { $0.figure.kind == .percent }) == 1,
      said.sentence.figures.count(where: { $0.figure.kind == .count }) == 1
    else { return nil }
    return Item(said: said, claim: claim, count: count, share: share)
  }

  /// Every share where all fit, the one that does not where all others do, and the worst of all
  /// where the shares are a whole and the counts make another one.
  func relations(in study: Study) -> [Relation] {
    var base = Exact.zero
    var shares = Exact.zero
    for item in items {
      base = (try? base + item.count.figure.value) ?? base
      shares = (try? shares + item.share.figure.value) ?? shares
    }
    guard base >= 20 else { return [] }
    let misfits = items.filter { !fits($0, base) }
    guard !misfits.isEmpty else { return items.map { relation($0, in: study) } }
    if misfits.count == 1, items.count - misfits.count >= 1, isSure(misfits[0]) {
      return items.map { relation($0, in: study) }
    }
    let isWhole = shares >= 99 && shares <= 101
    guard isWhole, let worst = misfits.max(by: { gap($0, base) < gap($1, base) }), isSure(worst)
    else { return [] }
    return [relation(worst, in: study)]
  }

  /// One item beside the misfit must be large enough to be no accident.
  private func isSure(_ misfit: Item) -> Bool {
    items.contains { $0.count.slot != misfit.count.slot && $0.count.figure.value >= 10 }
  }

  private func fits(_ item: Item, _ base: Exact) -> Bool {
    (try? Shares.fits(
      item.share.figure, part: item.count.figure.value, base: base, policy: .nearest)) ?? false
  }

  private func gap(_ item: Item, _ base: Exact) -> Exact {
    guard let share = try? Shares.percentage(of: item.count.figure.value, in: base),
      let gap = try? share - item.share.figure.value
    else { return .zero }
    return gap.magnitude
  }

  private func relation(_ item: Item, in study: Study) -> Relation {
    let rest = items.map(\.count).filter { $0.slot != item.count.slot }
    return Relation(
      rule: "share-in-prose", .share, stated: item.share,
      terms: [item.count, item.count] + rest,
      address: item.said.address(item.claim, in: study) + ["breakdown"])
  }
}
