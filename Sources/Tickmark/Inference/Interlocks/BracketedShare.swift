import Claims
import Figures
import Reports

/// Finds a percentage with the only two amounts of the bracket behind it, or of its own bracket:
/// `turnover, 15.2 % (61 leavers over a headcount of 402)`.
struct BracketedShare {
  let open: OpenFigures
  let passage: OpenFigures.Passage

  func relations() -> [Relation] {
    guard !passage.isPair, let said = open.sentences(of: passage).first else { return [] }
    let text = Array(said.sentence.text.utf8)
    for share in passage.all(.percent)
    where share.term.figure.value > .zero && share.term.figure.value < .hundred
      && !open.isHeld(share) && !open.study.isHedged(share)
    {
      guard let bracket = bracket(of: share, text), !isOther(text[bracket]) else { continue }
      let amounts = passage.figures.filter {
        bracket.contains($0.range.lowerBound) && $0.term.slot != share.term.slot
      }
      guard amounts.count == 2, amounts[0].term.figure.kind == amounts[1].term.figure.kind,
        [.count, .money].contains(amounts[0].term.figure.kind), !open.holdsYear(bracket, said),
        let relation = relation(share, amounts)
      else { continue }
      return [relation]
    }
    return []
  }

  /// The bracket that a percentage stands in, or that opens right behind it.
  private func bracket(of share: Amount, _ text: [UInt8]) -> Range<Int>? {
    let (open, close) = (UInt8(ascii: "("), UInt8(ascii: ")"))
    let start: Int?
    if share.isBracketed {
      start = text[..<share.range.lowerBound].lastIndex(of: open)
    } else {
      let behind = text[share.range.upperBound...].firstIndex { $0 != UInt8(ascii: " ") }
      start = behind.flatMap { text[$0] == open ? $0 : nil }
    }
    guard let start, let end = text[start...].firstIndex(of: close) else { return nil }
    return start + 1..<end
  }

  private func isOther(_ text: ArraySlice<UInt8>) -> Bool {
    let words = Label(String(decoding: text, as: UTF8.self)).words
    return words.contains { BracketedShare.walls.contains($0) }
  }

  private func relation(_ share: Amount, _ amounts: [Amount]) -> Relation? {
    let sorted = amounts.map(\.term).sorted { $0.figure.value < $1.figure.value }
    let (part, whole) = (sorted[0], sorted[1])
    guard whole.figure.value >= 20, part.figure.value > .zero,
      part.figure.value != whole.figure.value,
      OneSlip.isOff(share.term, part, whole)
    else { return nil }
    return Relation(
      rule: "share-in-prose", .share, stated: share.term, terms: [part, whole],
      address: open.address(passage, "bracketed share"))
  }

  private static let walls: Set<String> = [
    "compared", "previous", "last", "earlier", "than", "against", "target", "up", "down", "from",
    "to", "year", "years", "increase", "fall", "rise", "per",
  ]
}
