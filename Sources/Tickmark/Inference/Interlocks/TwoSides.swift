import Claims
import Figures
import Reports

/// Finds two percentages of which everyone is on the one side or the other: `70 % of staff are female and
/// 30 % are male`, `long term (72 %) and short term (28 %)`.
struct TwoSides {
  let open: OpenFigures
  let passage: OpenFigures.Passage

  func relations() -> [Relation] {
    let shares = passage.all(.percent)
    guard !passage.isPair, shares.count > 1, let said = open.sentences(of: passage).first,
      !said.words.contains(where: TwoSides.walls.contains)
    else { return [] }
    return zip(shares, shares.dropFirst()).lazy.compactMap { left, right in
      areOpposed(left, right) || shares.count == 2 && isDeniedAgain(right, behind: left)
        ? relation(left, right) : nil
    }.first.map { [$0] } ?? []
  }

  private func relation(_ left: Amount, _ right: Amount) -> Relation? {
    // `Up by 65 % in men and 45 % in women`.
    guard !open.study.isBehindChange(left),
      [left, right].allSatisfy({
        $0.term.figure.value > .zero && !open.isHeld($0) && !open.study.isHedged($0)
      }), left.term.figure.unit == right.term.figure.unit, isOneSlipOff(left.term, right.term)
    else { return nil }
    return Relation(
      rule: "remainder-in-prose", .whole, stated: right.term, terms: [left.term, right.term],
      address: open.address(passage, "two sides"))
  }

  private func isOneSlipOff(_ left: Term, _ right: Term) -> Bool {
    guard let first = try? Exact.hundred - right.figure.value,
      let second = try? Exact.hundred - left.figure.value,
      let gap = try? (first - left.figure.value).magnitude, gap > 1
    else { return false }
    return OneSlip.leads(from: left, to: first) || OneSlip.leads(from: right, to: second)
  }

  // MARK: The sides

  /// `61 % (244) were answered in time, and for the 49 % (156) which were not …`: `which were not` and no
  /// more, so that it denies the very words in front.
  private func isDeniedAgain(_ right: Amount, behind left: Amount) -> Bool {
    guard !left.isBracketed, !right.isBracketed else { return false }
    let text = open.study.said[right.sentence].sentence.text.utf8.dropFirst(right.range.upperBound)
    let clause = text.prefix { !Set(",;.".utf8).contains($0) }
    let words = Label(String(decoding: Array(clause), as: UTF8.self)).words.filter {
      !($0.utf8.first.map { (48...57).contains($0) } ?? true)
    }
    guard let not = words.firstIndex(of: "not"), not < 4, not > 0 else { return false }
    let isShort = words.count - not < 3
    return isShort && ["were", "was", "did", "had", "have", "do", "are"].contains(words[not - 1])
      && ["which", "who", "that"].contains(words[0])
  }

  private func areOpposed(_ left: Amount, _ right: Amount) -> Bool {
    let gap = open.study.between(left, right)
    guard !gap.contains(where: { Set(";:".utf8).contains($0) }) else { return false }
    let first = side(of: left, behind: Array(gap))
    let text = Array(open.study.said[right.sentence].sentence.text.utf8)
    let second = side(of: right, behind: Array(text[right.range.upperBound...]))
    guard let first, let second, isOfOneWhole(left, right) else { return false }
    return TwoSides.sides.contains { pair in
      pair.0.contains(first) && pair.1.contains(second)
        || pair.1.contains(first) && pair.0.contains(second)
    }
  }

  /// `78 % of staff were female and 92 % of managers male`: each of its own.
  private func isOfOneWhole(_ left: Amount, _ right: Amount) -> Bool {
    let wholes = [left, right].map { share -> [String] in
      let behind = open.study.clause(around: share).behind
      return behind.first == "of" ? Array(behind.dropFirst().prefix(2)) : []
    }
    return wholes[1].isEmpty || wholes[0] == wholes[1]
  }

  /// The word behind a percentage, or in front of its bracket, that says on which side it is.
  private func side(of share: Amount, behind text: [UInt8]) -> String? {
    if share.isBracketed {
      return sideInFront(of: share)
    }
    let clause = text.prefix { !Set(",;.(".utf8).contains($0) }
    let words = Array(Label(String(decoding: clause, as: UTF8.self)).words.prefix(6))
    // `Men 47.6 %, women 52.4 %`.
    if words.isEmpty { return sideInFront(of: share) }
    guard let place = words.firstIndex(where: TwoSides.isSide) else { return nil }
    // `66 % of females work part time` is of one side only.
    let before = words[..<place]
    let isOfOne = ["of", "for", "by", "among", "with", "to", "than"].contains(before.last ?? "")
    return isOfOne ? nil : words[place]
  }

  private func sideInFront(of share: Amount) -> String? {
    let front = open.study.said[share.sentence].sentence.text.utf8
      .prefix(share.range.lowerBound).suffix(24)
    return Label(String(decoding: front, as: UTF8.self)).words.suffix(2)
      .first(where: TwoSides.isSide)
  }

  private static func isSide(_ word: String) -> Bool {
    sides.contains { $0.0.contains(word) || $0.1.contains(word) }
  }

  private static let sides: [(Set<String>, Set<String>)] = [
    (["female", "woman", "girl", "females"], ["male", "man", "boy", "males"]),
    (["full"], ["part"]), (["long"], ["short"]), (["urban"], ["rural"]),
    (["internal", "internally"], ["external", "externally"]),
  ]
  private static let walls: Set<String> = Label.words([
    "target", "average", "respectively", "both", "either", "each", "compared", "against", "rate",
    "than", "rose", "fell", "satisfied", "said", "felt", "while", "whilst", "whereas",
  ])
}
