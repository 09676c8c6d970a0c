import Claims
import Figures
import Reports

/// Wholes in front of a share whose own sentence prints none.
extension ProseTies {
  /// `- 340 cases were opened; - 51 of these (15 %) went on`: the only count of the item before.
  func wholeOfItemBefore(_ claim: ProseClaim, _ said: Said) -> Term? {
    guard claim.back == .ofThese || claim.back == .thoseN, claim.base == nil, said.cell == nil,
      said.number == 0, said.block > 0, case .item = study.report.blocks[said.block].content,
      case .item(let sentences) = study.report.blocks[said.block - 1].content, sentences.count == 1,
      let part = part(of: claim, said)
    else { return nil }
    let exempt = study.exemptions[said.block - 1][0]
    let counts = sentences[0].figures.indices.filter { index in
      exempt[index] == nil && sentences[0].figures[index].figure.kind == .count
    }
    let isPointing = study.said.contains { other in
      other.block == said.block - 1 && other.claims.contains { $0.back != nil }
    }
    guard counts.count == 1, !isPointing, let whole = term(block: said.block - 1, 0, counts[0]),
      whole.figure.value >= part.figure.value
    else { return nil }
    return whole
  }

  /// The count that a claim gives a share to, or that has one.
  private func part(of claim: ProseClaim, _ said: Said) -> Term? {
    [claim.beside, claim.stated].lazy.compactMap { $0.flatMap { said.term($0) } }
      .first { $0.figure.kind == .count }
  }

  func share(of claim: ProseClaim, _ said: Said) -> Term? {
    [claim.beside, claim.stated].lazy.compactMap { $0.flatMap { said.term($0) } }
      .first { $0.figure.kind == .percent }
  }

  private static let mostWholes = 8

  /// The one of few counts in front that a share with its count is of to the digit.
  ///
  /// The printed share must leave so few wholes that no other count would be one of them by chance.
  func wholeNearBy(_ claim: ProseClaim, _ said: Said) -> [Base] {
    guard said.cell == nil, let part = part(of: claim, said), let share = share(of: claim, said),
      part.figure.value >= 20, part.figure.bounds == nil,
      let width = try? share.figure.unit * 20, width <= share.figure.value,
      share.figure.value < 100
    else { return [] }
    var fitting: Term?
    var seen: Set<Exact> = []
    for whole in WholesBefore(study, upTo: said).wholes
    where whole.figure.kind == part.figure.kind && whole.figure.value > part.figure.value
      && isInFront(whole, of: part) && seen.insert(whole.figure.value).inserted
    {
      let fits = try? Shares.fits(
        share.figure, part: part.figure.value, base: whole.figure.value, policy: .nearest)
      guard fits ?? false else { continue }
      guard fitting == nil else { return [] }
      fitting = whole
    }
    guard let fitting, seen.count <= Self.mostWholes else { return [] }
    return [Base(terms: [fitting], rank: 1, isProof: false)]
  }
}
