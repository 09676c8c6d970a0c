import Claims
import Figures
import Reports

/// Finds lists that hold themselves together: `of our 470, 352 (75 %) lived here, 61 (13 %) there and 57
/// (12 %) elsewhere`.
struct ListInterlocks {
  let open: OpenFigures
  let passage: OpenFigures.Passage

  /// A list under one assumption about one of its figures.
  private struct List {
    var whole: Term
    var parts: [Term]
    var pairs: [(part: Term, share: Term)]

    var gap: Exact? {
      parts.reduce(whole.figure.value as Exact?) { rest, part in
        rest.flatMap { try? $0 - part.figure.value }
      }
    }

    var isClosed: Bool { gap?.isZero ?? false }

    var misfits: [(part: Term, share: Term)] {
      pairs.filter { !OneSlip.fits($0.share, $0.part, whole) }
    }

    func mended(_ slot: Slot, _ value: Exact) -> List {
      func mend(_ term: Term) -> Term { term.slot == slot ? OneSlip.mended(term, value) : term }
      return List(
        whole: mend(whole), parts: parts.map(mend), pairs: pairs.map { (mend($0.part), $0.share) })
    }
  }

  func relations() -> [Relation] {
    for kind in [Figure.Kind.count, .money] {
      guard let list = list(of: kind) else { continue }
      if list.isClosed {
        if let relation = oddShare(of: list) { return [relation] }
      } else if hasOddFigure(list), !OneSlip.closesInPart([list.whole] + list.parts) {
        return broken(list)
      }
    }
    return []
  }

  private func list(of kind: Figure.Kind) -> List? {
    var amounts = passage.all(kind).filter { $0.term.figure.value > .zero }
    // `In four bands: …` counts the parts.
    if amounts.count > 3, amounts[0].term.figure.value == Exact(amounts.count - 2) {
      amounts.removeFirst()
    }
    guard (3...10).contains(amounts.count), !amounts.contains(where: open.study.isHedged),
      // `942 remarks, each coded to as many as three themes`.
      !amounts.contains(where: {
        open.study.clause(around: $0).front.suffix(3) == ["as", "many", "as"]
      }),
      !passage.isPair || Set(amounts.map(\.sentence)).count == 2,
      let whole = amounts.max(by: { $0.term.figure.value < $1.term.figure.value })
    else { return nil }
    let parts = amounts.filter { $0.term.slot != whole.term.slot }
    let pairs = passage.all(.percent).compactMap { share -> (part: Term, share: Term)? in
      guard let part = amounts.first(where: { open.study.areBeside($0, share) }),
        part.term.slot != whole.term.slot, !isOfItsOwn(part), !isSize(share)
      else { return nil }
      return (part.term, share.term)
    }
    return pairs.isEmpty
      ? nil : List(whole: whole.term, parts: parts.map(\.term), pairs: pairs)
  }

  /// `87 % (40 of 46)` prints the whole of its own.
  private func isOfItsOwn(_ part: Amount) -> Bool {
    part.isBracketed && open.study.clause(around: part).behind.first == "of"
  }

  /// `11 % more than in May`, `(20 %) of the 80 firms`.
  private func isSize(_ share: Amount) -> Bool {
    let text = open.study.said[share.sentence].sentence.text.utf8.dropFirst(share.range.upperBound)
    let words = Label(String(decoding: text.prefix(24), as: UTF8.self)).words
    return words.first == "of"
      || words.prefix(2).contains { ListInterlocks.sizes.contains($0) }
  }

  private static let sizes: Set<String> = [
    "more", "fewer", "less", "higher", "lower", "up", "down", "above", "below", "better", "worse",
  ]

  /// The one percentage of a list that closes which is not its part's.
  private func oddShare(of list: List) -> Relation? {
    let misfits = list.misfits
    guard misfits.count == 1, let odd = misfits.first else { return nil }
    let isSure = list.pairs.count > 1
    guard isSure || list.parts.count > 2 && OneSlip.isSlip(of: odd.share, odd.part, list.whole)
    else { return nil }
    return share(odd, list.whole)
  }

  /// The figure whose slip would close the list and make every percentage fit.
  private func hasOddFigure(_ list: List) -> Bool {
    guard let gap = list.gap else { return false }
    let broken = list.misfits.count
    return ([list.whole] + list.parts).contains { term in
      let value =
        term.slot == list.whole.slot
        ? try? term.figure.value - gap : try? term.figure.value + gap
      guard let value, value > .zero, OneSlip.leads(from: term, to: value) else { return false }
      let mended = list.mended(term.slot, value)
      return mended.isClosed && mended.misfits.isEmpty
        && (broken > 0 || !passage.isPair && list.pairs.count > 1)
    }
  }

  private func broken(_ list: List) -> [Relation] {
    let sum = Relation(
      rule: "list-count", .sum, stated: list.whole, terms: list.parts,
      address: open.address(passage, "interlocked list"))
    return [sum] + list.misfits.map { share($0, list.whole) }
  }

  private func share(_ pair: (part: Term, share: Term), _ whole: Term) -> Relation {
    Relation(
      rule: "share-in-prose", .share, stated: pair.share, terms: [pair.part, whole],
      address: open.address(passage, "interlocked list"))
  }
}
