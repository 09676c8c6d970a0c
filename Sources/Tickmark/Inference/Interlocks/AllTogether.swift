import Claims
import Figures
import Reports

/// Finds all numbers of a sentence as one whole and its parts, in whatever order, where words say that they
/// add up or that something is left: `once 40 duplicates and 12 on private land were struck out of the 210
/// logged, 158 fell to us`.
struct AllTogether {
  let open: OpenFigures
  let passage: OpenFigures.Passage

  func relations() -> [Relation] {
    let sentences = open.sentences(of: passage)
    guard !sentences.contains(where: isOtherwise), let amounts else { return [] }
    let words = sentences.flatMap(\.words)
    let isRest = words.contains(where: AllTogether.rests.contains)
    guard
      isRest || words.contains(where: AllTogether.sums.contains)
        || zip(words, words.dropFirst()).contains(where: AllTogether.isSaidOfAll)
    else { return [] }
    guard let whole = whole(of: amounts) else { return [] }
    let parts = amounts.filter { $0.term.slot != whole.term.slot }
    // `Meant for 44 in total, and 36 were in, with 11 hands`: a total in front may have other parts.
    let isTotalFirst = amounts.count == 3 && whole.term.slot == amounts[0].term.slot && !isRest
    guard !isTotalFirst || words.contains(where: ThreeAmounts.divisions.contains),
      !parts.dropFirst().contains(where: isSome),
      amounts.count > 3 || !ThreeAmounts(open: open, passage: passage).arePartsOfMore(amounts)
    else { return [] }
    return [relation(whole, parts, isRest: isRest)]
  }

  /// The only numbers of the passage, where nothing else is printed.
  private var amounts: [Amount]? {
    let figures = passage.figures
    guard (3...6).contains(figures.count), Set(figures.map(\.term.figure.kind)).count == 1,
      let kind = figures.first?.term.figure.kind, kind == .count || kind == .money,
      figures.allSatisfy({ $0.term.figure.value > .zero && !open.study.isHedged($0) }),
      figures.count(where: { FarApart.digits(of: $0.term) > 1 }) > 2,
      figures.count(where: open.isHeld) < 2,
      Set(figures.map(\.term.figure.value)).count == figures.count,
      !figures.contains(where: open.isPointer), !figures.contains(where: open.isNote),
      !OneSlip.closesInPart(figures.map(\.term))
    else { return nil }
    return figures
  }

  /// The number that the others make but for one slip; nil where they make one, or may make several.
  private func whole(of amounts: [Amount]) -> Amount? {
    let terms = amounts.map(\.term)
    func others(_ whole: Term) -> [Term] { terms.filter { $0.slot != whole.slot } }
    guard !areBalanced(terms) else { return nil }
    let found = amounts.filter { OneSlip.isOff($0.term, others($0.term)) }
    return found.max { $0.term.figure.value < $1.term.figure.value }
  }

  /// `13 at first, 19 new, 17 ended, leaving 15`: some of them make what the others do.
  private func areBalanced(_ terms: [Term]) -> Bool {
    guard let all = try? Sums.sum(terms.map(\.addend)) else { return true }
    return (1..<(1 << terms.count) - 1).contains { choice in
      let side = terms.indices.filter { choice & (1 << $0) != 0 }.map { terms[$0] }
      guard let sum = try? Sums.sum(side.map(\.addend)) else { return true }
      return (try? sum * 2) == all
    }
  }

  private func relation(_ whole: Amount, _ parts: [Amount], isRest: Bool) -> Relation {
    let left = isRest ? parts.last(where: isLeft) ?? parts.last : nil
    guard let left else {
      return Relation(
        rule: "list-count", .sum, stated: whole.term, terms: parts.map(\.term),
        address: open.address(passage, "all together"))
    }
    let taken = parts.filter { $0.term.slot != left.term.slot }.map { part -> Term in
      var term = part.term
      term.isSubtracted = true
      return term
    }
    return Relation(
      rule: "remainder-in-prose", .sum, stated: left.term, terms: [whole.term] + taken,
      address: open.address(passage, "all together"))
  }

  // MARK: Words

  private func isOtherwise(_ said: Said) -> Bool {
    said.words.contains(where: AllTogether.walls.contains)
      || said.sentence.figures.count { [.year, .period].contains($0.figure.kind) } > 1
      || said.sentence.text.contains(" as against ")
  }

  /// `12 of which`, `of them 12`: some of the part in front.
  private func isSome(_ part: Amount) -> Bool {
    let clause = open.study.clause(around: part)
    func points(_ words: some Collection<String>) -> Bool {
      words.first == "of" && words.dropFirst().first.map(ThreeAmounts.links.contains) ?? false
    }
    return points(clause.behind) || points(clause.front.suffix(2))
  }

  private func isLeft(_ part: Amount) -> Bool {
    let clause = open.study.clause(around: part)
    return (clause.front + clause.behind).contains(where: AllTogether.lefts.contains)
  }

  private static func isSaidOfAll(_ word: String, _ next: String) -> Bool {
    [
      "in all", "all told", "every one", "made up", "make up", "no other", "the other",
      "between them", "as one",
    ]
    .contains("\(word) \(next)")
  }

  /// Words that say what others make together.
  private static let sums: Set<String> = Label.words([
    "total", "totals", "totalled", "totalling", "altogether", "together", "combined", "combining",
    "overall", "whole", "added", "adding", "plus", "hence", "giving", "amount", "amounted",
    "comprising", "comprised", "consisting", "consisted", "consists", "split", "divided",
    "namely",
  ])
  /// Words beside what is left.
  private static let lefts: Set<String> = Label.words([
    "leaving", "leaves", "remaining", "remainder", "remain", "remained", "rest", "balance",
    "outstanding", "consequently",
  ])
  /// Those, and words in front of what was taken away.
  private static let rests = lefts.union(["excluding", "after", "once"])
  /// Words of other times and places, of what overlaps, falls to each, or is only some.
  private static let walls: Set<String> = ClauseWords.elsewhere.union(
    Label.words([
      "compared", "than", "last", "previous", "previously", "ago", "earlier", "rose", "fell",
      "risen", "fallen", "increase", "increased", "decrease", "decreased", "up", "down", "target",
      "average", "each", "per", "including", "include", "includes", "both", "also", "could", "may",
      "might", "main", "highest", "lowest", "most", "least", "range", "ranged", "net", "further",
      "times", "overlap", "nearly", "almost", "some", "several", "first",
      "second", "third", "if", "would", "although", "while", "whereas", "one",
    ]))
}
