import Claims
import Figures
import Reports

/// Finds percentages that are the whole or a sum of the others of their sentence: `by e-mail (54 %), form
/// (23 %), telephone (16 %) and everything else (7 %)`, `43 % and 36 %; taken together 79 %`.
struct WordedHundreds {
  let open: OpenFigures
  let passage: OpenFigures.Passage

  func relations() -> [Relation] {
    guard !passage.isPair, let said = open.sentences(of: passage).first,
      !said.words.contains(where: WordedHundreds.walls.contains)
    else { return [] }
    let shares = passage.all(.percent)
    guard (3...8).contains(shares.count), shares.count == passage.figures.count,
      shares.allSatisfy({ open.isOpen($0) && !open.study.isHedged($0) }), let last = shares.last
    else { return [] }
    if !isWhole(last, said), isTogether(last, said) {
      return judged(
        Relation(
          rule: "list-count", .sum, stated: last.term, terms: shares.dropLast().map(\.term),
          address: open.address(passage, "together")))
    }
    guard isWhole(last, said), shares.allSatisfy({ $0.isBracketed == last.isBracketed }) else {
      return []
    }
    return judged(
      Relation(
        rule: "remainder-in-prose", .whole, stated: last.term, terms: shares.map(\.term),
        address: open.address(passage, "all of a hundred")))
  }

  private func judged(_ relation: Relation) -> [Relation] {
    let judgement = Judge().decide(relation)
    if [.agrees, .rounded].contains(judgement.verdict) { return [relation] }
    let wanted = relation.statement == .whole ? .hundred : relation.stated?.figure.value ?? .hundred
    guard judgement.verdict == .contradicts, let found = judgement.computed,
      let gap = try? (found - wanted).magnitude, gap <= 30
    else { return [] }
    return [relation]
  }

  /// `Taken together, 79 % were satisfied`: a sum of those in front.
  private func isTogether(_ last: Amount, _ said: Said) -> Bool {
    let text = said.sentence.text.utf8.prefix(last.range.lowerBound)
    let words = Label(String(decoding: text.suffix(44), as: UTF8.self)).words.suffix(6)
    return words.contains { ["together", "combined", "altogether"].contains($0) }
      && last.term.figure.value < .hundred
  }

  /// `And everybody else (14 %)`, `and by no other route`: none is left out.
  private func isWhole(_ last: Amount, _ said: Said) -> Bool {
    let front = open.study.name(before: last).suffix(6)
    if front.contains("and"),
      front.contains(where: ["else", "remaining", "rest", "remainder"].contains)
    {
      return true
    }
    let text = said.sentence.text.utf8.dropFirst(last.range.upperBound)
    let words = Label(String(decoding: text, as: UTF8.self)).words
    return zip(words, words.dropFirst()).contains { $0 == "no" && $1 == "other" }
  }

  private static let walls: Set<String> = ClauseWords.elsewhere.union(
    Label.words([
      "target", "compared", "previous", "more", "than", "respectively", "both", "rose",
      "fell", "up", "down", "increase", "decrease", "average", "excluding", "points",
    ]))
}
