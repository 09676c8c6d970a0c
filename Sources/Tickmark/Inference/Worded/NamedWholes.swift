import Claims
import Figures
import Reports

/// Finds percentages that name the whole that they are of by the name of one other amount, right behind the
/// part: `programme £42.0m; spent £31.5m; slippage £10.5m, equal to 25 % of the programme`.
struct NamedWholes {
  let open: OpenFigures
  let passage: OpenFigures.Passage

  func relations() -> [Relation] {
    let sentences = open.sentences(of: passage)
    guard !sentences.contains(where: { $0.words.contains(where: NamedWholes.walls.contains) })
    else { return [] }
    return passage.all(.percent).compactMap { share in
      guard open.isOpen(share), !open.study.isHedged(share), let whole = whole(of: share),
        let part = part(of: share, whole)
      else { return nil }
      let relation = Relation(
        rule: "share-in-prose", .share, stated: share.term, terms: [part.term, whole.term],
        address: open.address(passage, "named whole"))
      let verdict = Judge().decide(relation).verdict
      return [.agrees, .rounded, .contradicts].contains(verdict) ? relation : nil
    }
  }

  /// The only amount whose name stands behind `of the`.
  private func whole(of share: Amount) -> Amount? {
    let behind = open.study.clause(around: share).behind
    guard behind.first == "of", behind.count > 1 else { return nil }
    if behind.count > 2, behind[1] == "that", ["number", "figure", "total"].contains(behind[2]) {
      let before = passage.figures.filter { $0.sentence < share.sentence }
      return before.count == 1 ? before.first : nil
    }
    let names = behind.dropFirst().prefix(3).filter { !NamedWholes.plain.contains($0) }
    guard let name = names.first, name.utf8.count > 3 else { return nil }
    let called = passage.figures.filter { amount in
      guard [.count, .money].contains(amount.term.figure.kind),
        amount.range.upperBound <= share.range.lowerBound || amount.sentence < share.sentence
      else { return false }
      let clause = open.study.clause(around: amount)
      return clause.front.suffix(2).contains(name) || clause.behind.prefix(2).contains(name)
    }
    return called.count == 1 ? called.first : nil
  }

  /// The amount right in front of the percentage, which is said to come to it.
  private func part(of share: Amount, _ whole: Amount) -> Amount? {
    guard
      let part = passage.figures.last(where: {
        $0.sentence == share.sentence && $0.range.upperBound <= share.range.lowerBound
      }), part.term.slot != whole.term.slot, part.term.figure.kind == whole.term.figure.kind,
      part.term.figure.value < whole.term.figure.value, !open.study.isHedged(part)
    else { return nil }
    let gap = open.study.between(part, share)
    let words = Label(String(decoding: gap, as: UTF8.self)).words
    return gap.count < 28 && gap.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "(") }
      && !gap.contains(UInt8(ascii: ";")) && words.allSatisfy(NamedWholes.links.contains)
      ? part : nil
  }

  private static let links: Set<String> = Label.words([
    "equal", "to", "or", "being", "that", "is", "which", "equivalent", "i", "e", "representing",
    "thus", "making", "just", "this",
  ])
  private static let plain: Set<String> = Label.words([
    "the", "a", "all", "its", "their", "our", "that", "this", "total", "overall", "whole", "those",
  ])
  private static let walls: Set<String> = ClauseWords.elsewhere.union(
    Label.words([
      "excluding", "except", "apart", "target", "compared", "previous", "ago", "earlier", "last",
      "respectively",
    ]))
}
