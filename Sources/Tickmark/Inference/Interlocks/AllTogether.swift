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
    let isRest =
      words.contains(where: AllTogether.rests.contains)
      || zip(words, words.dropFirst()).contains { $0 == "now" && ["has", "have"].contains($1) }
    guard
      isRest || words.contains(where: AllTogether.sums.contains)
        || zip(words, words.dropFirst()).contains(where: AllTogether.isSaidOfAll)
        || isConcluded(amounts)
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
    let figures = passage.figures.filter { !isHowMany($0) }
    guard (3...6).contains(figures.count), Set(figures.map(\.term.figure.kind)).count == 1,
      let kind = figures.first?.term.figure.kind, kind == .count || kind == .money,
      figures.allSatisfy({ $0.term.figure.value > .zero && !open.study.isHedged($0) }),
      figures.count(where: { FarApart.digits(of: $0.term) > 1 }) > 2,
      figures.count(where: open.isHeld) < 2,
      // `The rest are still at it. We were left with three aims`.
      !passage.isPair || figures.allSatisfy(\.term.figure.isInDigits),
      Set(figures.map(\.term.figure.value)).count == figures.count,
      !figures.dropLast().contains(where: open.isPointer), !figures.contains(where: open.isNote),
      !figures.contains(where: open.isBeginning),
      !OneSlip.closesInPart(figures.map(\.term))
    else { return nil }
    return figures
  }

  /// `…; all outcomes: 655`, `The full year figure was therefore 430`.
  private func isConcluded(_ amounts: [Amount]) -> Bool {
    guard amounts.count > 2, let last = amounts.last else { return false }
    let front = open.study.clause(around: last).front
    let gap = open.study.between(amounts[amounts.count - 2], last)
    let name = Label(String(decoding: gap, as: UTF8.self)).words
    return gap.suffix(2).elementsEqual(": ".utf8) && name.count == 2 && name.first == "all"
      || passage.isPair && front.suffix(2) == ["was", "therefore"] && front.contains("figure")
  }

  /// `These three groups`, `as one`: how many parts there are, and none of them.
  private func isHowMany(_ amount: Amount) -> Bool {
    let others = passage.figures.count { $0.term.figure.isInDigits }
    guard !amount.term.figure.isInDigits, passage.figures.count - others < 3 else { return false }
    let front = open.study.clause(around: amount).front.last ?? ""
    if amount.term.figure.value == .one { return AllTogether.pronouns.contains(front) }
    return amount.term.figure.value == Exact(others - 1)
      && ["the", "these", "those", "all", "of"].contains(front)
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
    said.words.indices.contains { isWall($0, said) }
      || said.sentence.figures.count { [.year, .period].contains($0.figure.kind) } > 1
      || said.sentence.text.contains(" as against ")
  }

  private func isWall(_ index: Int, _ said: Said) -> Bool {
    let word = said.words[index]
    guard AllTogether.walls.contains(word) else { return false }
    let before = index > 0 ? said.words[index - 1] : ""
    let next = index + 1 < said.words.count ? said.words[index + 1] : ""
    switch word {
    case "one": return !AllTogether.pronouns.contains(before) && next != "of"
    // `Only one ground being given for each`.
    case "each":
      return !zip(said.words, said.words.dropFirst()).contains { $0 == "only" && $1 == "one" }
    case "first", "second", "third": return !["half", "quarter", "stage"].contains(next)
    // The month, and `make up` where it is not the rest.
    case "may": return !said.sentence.text.contains(" May")
    case "up":
      return !["make", "makes", "making", "made"].contains(before)
        || said.words.dropFirst(index).contains(where: AllTogether.lefts.contains)
    default: return true
    }
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

  private static let pronouns: Set<String> = ["as", "this", "took", "in", "only"]

  private static func isSaidOfAll(_ word: String, _ next: String) -> Bool {
    [
      "in all", "all told", "every one", "made up", "make up", "no other", "the other",
      "between them", "as one", "for all",
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
