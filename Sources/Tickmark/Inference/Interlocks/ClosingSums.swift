import Claims
import Figures
import Reports

/// Finds a sum that words announce behind all amounts that its sentence prints in front: `Q1 61, Q2 48, Q3
/// 73, Q4 66, that is 248 in the year as opposed to 215`.
struct ClosingSums {
  let open: OpenFigures
  let passage: OpenFigures.Passage

  func relations() -> [Relation] {
    guard !passage.isPair, let said = open.sentences(of: passage).first,
      !said.words.contains(where: ClosingSums.walls.contains)
    else { return [] }
    return [Figure.Kind.count, .money].lazy
      .compactMap { relation(of: passage.all($0), said) }.first.map { [$0] } ?? []
  }

  private func relation(of amounts: [Amount], _ said: Said) -> Relation? {
    for place in amounts.indices.dropFirst(2) where isAnnounced(amounts[place], said) {
      let whole = amounts[place]
      // `The four quarters brought …` counts the parts.
      let parts = amounts[..<place].filter { isInDigits($0) || $0.term.figure.value >= 10 }
      guard parts.count > 2 || parts.count > 1 && place + 1 < amounts.count,
        whole.term.figure.value >= 20,
        (parts + [whole]).allSatisfy({
          $0.term.figure.value > .zero && !open.study.isHedged($0)
        }), (parts + [whole]).count(where: open.isHeld) < 2, !holdsSigns(parts),
        parts.count > 2 || parts.allSatisfy({ $0.term.figure.value >= 10 })
      else { continue }
      let terms = parts.map(\.term)
      let isOff = OneSlip.isOff(whole.term, terms)
      guard isOff && !OneSlip.closesInPart(amounts.map(\.term)) || isOneLeftOut(whole, parts, said)
      else { continue }
      return Relation(
        rule: "list-count", .sum, stated: whole.term, terms: terms,
        address: open.address(passage, "closing sum"))
    }
    return nil
  }

  /// `£3,450 for delay, £1,200 for trouble and £6,875 paid back, giving a bill of £10,325`.
  private func isOneLeftOut(_ whole: Amount, _ parts: [Amount], _ said: Said) -> Bool {
    said.words.first != "of"
      && Set(["which", "last", "first", "latter"]).isDisjoint(with: said.words)
      && Mistakes().isOneLeftOut(of: whole.term, parts.map(\.term))
  }

  private func isInDigits(_ amount: Amount) -> Bool {
    amount.term.figure.text.utf8.contains { $0.isDigit }
  }

  /// `609 + 96 - 25 = 680`.
  private func holdsSigns(_ parts: [Amount]) -> Bool {
    zip(parts, parts.dropFirst()).contains { first, second in
      let gap = open.study.between(first, second).filter { $0 != UInt8(ascii: " ") }
      return gap == Array("-".utf8) || gap == Array("\u{2212}".utf8)
        || gap == Array("\u{2013}".utf8)
    }
  }

  private func isAnnounced(_ whole: Amount, _ said: Said) -> Bool {
    let clause = open.study.clause(around: whole)
    // `So 64 of the homes` are some of others.
    guard clause.behind.first != "of" else { return false }
    let text = said.sentence.text.utf8.prefix(whole.range.lowerBound)
    if text.last(where: { $0 != UInt8(ascii: " ") }) == UInt8(ascii: "=") { return true }
    let front = clause.front.suffix(4)
    return front.contains(where: ClosingSums.closings.contains)
      || front.suffix(2) == ["that", "is"] || front.suffix(2) == ["came", "to"]
      || front.suffix(2) == ["come", "to"] || front.suffix(2) == ["comes", "to"]
      || clause.behind.starts(with: ["in", "all"]) || clause.behind.first == "altogether"
  }

  private static let closings: Set<String> = Label.words([
    "giving", "gives", "making", "makes", "total", "totals", "totalled", "totalling",
    "altogether", "together", "amounting", "bringing", "hence", "so", "therefore", "thus",
  ])
  /// Words by which amounts overlap, are taken away, or fall to each.
  private static let walls: Set<String> = [
    "including", "include", "includes", "included", "also", "could", "overlap", "respectively",
    "both", "average", "mean", "each", "per", "less", "minus", "net", "under", "first",
    "voluntary", "offset", "if", "planned", "from", "than", "remaining", "other",
  ]
}
