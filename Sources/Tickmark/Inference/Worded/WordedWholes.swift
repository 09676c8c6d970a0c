import Claims
import Figures
import Reports

/// Finds a whole that words call by that name, or behind which they begin to tell it in parts, with all
/// other numbers of its sentence: `31 decisions, i.e. 9 upheld, 6 not upheld and 16 closed`, `highways 138,
/// motor 52 and property 40 reached 230`.
struct WordedWholes {
  let open: OpenFigures
  let passage: OpenFigures.Passage

  func relations() -> [Relation] {
    guard !open.sentences(of: passage).contains(where: isOtherwise) else { return [] }
    let numbers = passage.figures.filter {
      [.count, .money].contains($0.term.figure.kind) && $0.term.figure.value > .zero
    }
    let printed = numbers.filter(\.term.figure.isInDigits)
    let readings = (printed.count < numbers.count ? [printed, numbers] : [numbers]).compactMap(row)
    guard !readings.isEmpty else { return [] }
    let judge = Judge()
    let judged = readings.map { judge.decide(relation($0.whole, $0.parts)) }
    if let sound = judged.first(where: { [.agrees, .rounded].contains($0.verdict) }) {
      return [sound.relation]
    }
    let near = zip(readings, judged).first { row, judgement in
      judgement.verdict == .contradicts && row.parts.count > 2 && isNear(row.whole, row.parts)
    }
    return near.map { [$0.1.relation] } ?? []
  }

  private typealias Row = (whole: Amount, parts: [Amount])

  /// The whole and its parts, where nothing else of their kind is printed.
  private func row(of amounts: [Amount]) -> Row? {
    guard (3...9).contains(amounts.count), Set(amounts.map(\.term.figure.kind)).count == 1,
      amounts.allSatisfy({ !open.study.isHedged($0) && open.isOpen($0) && !open.isPointer($0) }),
      !amounts.contains(where: isSome)
    else { return nil }
    let (first, last) = (amounts[0], amounts[amounts.count - 1])
    if isOpened(first, amounts[1], amounts), !isCalledWhole(last) {
      return (first, Array(amounts.dropFirst()))
    }
    if isCalledWhole(last), !isCalledWhole(first), !OneSlip.closesInPart(amounts.map(\.term)) {
      return (last, amounts.dropLast())
    }
    return nil
  }

  private func relation(_ whole: Amount, _ parts: [Amount]) -> Relation {
    Relation(
      rule: "list-count", .sum, stated: whole.term, terms: parts.map(\.term),
      address: open.address(passage, "worded whole"))
  }

  /// Whether no part may be one that was left untold.
  private func isNear(_ whole: Amount, _ parts: [Amount]) -> Bool {
    let terms = parts.map(\.term)
    return OneSlip.isOff(whole.term, terms) || OneSlip.isNearlyAll(whole.term, terms)
  }

  // MARK: Words

  /// Whether words between a number and the next begin its parts.
  private func isOpened(_ whole: Amount, _ first: Amount, _ amounts: [Amount]) -> Bool {
    let gap = open.study.between(whole, first)
    let text = String(decoding: gap, as: UTF8.self)
    let words = Label(text).words
    if words.contains(where: WordedWholes.openings.contains) { return true }
    if zip(words, words.dropFirst()).contains(where: { WordedWholes.isOpening($0, $1) }) {
      return true
    }
    // `17 came, 11 having been closed, 2 referred back and 4 investigated`.
    let behind = open.study.clause(around: first).behind.prefix(2)
    return behind.first == "having" && gap.contains(UInt8(ascii: ","))
      && amounts.dropFirst(2).allSatisfy { !$0.isBracketed }
  }

  private static func isOpening(_ word: String, _ next: String) -> Bool {
    [
      "i e", "to wit", "made up", "broken down", "as follow", "in turn", "shared between",
      "split between", "divided between", "divided into", "split into", "shared among",
      "financed from", "financed by", "funded from", "funded by",
    ].contains("\(word) \(next)")
  }

  private func isCalledWhole(_ amount: Amount) -> Bool {
    let clause = open.study.clause(around: amount)
    let near = clause.front.suffix(3)
    return near.contains(where: WordedWholes.wholes.contains)
      || zip(near, near.dropFirst()).contains {
        ["came to", "come to", "amount to", "amounted to", "amounting to", "in all"]
          .contains("\($0) \($1)")
      }
      || near.last == "to" && clause.front.contains(where: WordedWholes.bringings.contains)
      || clause.behind.prefix(2).elementsEqual(["in", "all"])
      || clause.behind.first == "altogether"
  }

  /// `12 of which`, `of them 12`, `some 12 more`: no part of the whole, or one of a part.
  private func isSome(_ amount: Amount) -> Bool {
    let front = open.study.clause(around: amount).front.suffix(2)
    return front.first == "of" && ["which", "them", "these", "those", "whom"].contains(front.last)
      || open.study.isSomeOfThem(amount)
      || open.study.isHowManyMore(amount.term)
  }

  private func isOtherwise(_ said: Said) -> Bool {
    // `From 8 to 12`.
    if said.words.contains("from"), said.words.contains("to") { return true }
    return isOfOthers(said)
  }

  private func isOfOthers(_ said: Said) -> Bool {
    said.words.contains(where: WordedWholes.walls.contains)
      || said.sentence.figures.count { [.year, .period].contains($0.figure.kind) } > 1
      || zip(said.words, said.words.dropFirst()).contains {
        // `6 in each of the remaining two`.
        $0 == "more" && $1 == "than" || $0 == "each" && $1 == "of"
      }
  }

  private static let bringings: Set<String> = Label.words([
    "brings", "bringing", "brought", "takes",
  ])
  private static let openings: Set<String> = Label.words([
    "namely", "viz", "comprising", "comprised", "comprises", "consisting", "consisted", "follows",
    "following",
  ])
  private static let wholes: Set<String> = Label.words([
    "total", "totals", "totalled", "totalling", "altogether", "reached", "reaching", "sum",
  ])
  /// Words of other times and places, and of what overlaps, falls to each, or is only some.
  private static let walls: Set<String> = ClauseWords.elsewhere.union(
    Label.words([
      "compared", "than", "previous", "previously", "ago", "earlier", "rose", "fell", "risen",
      "fallen", "increase", "increased", "decrease", "decreased", "target", "per",
      "including", "include", "includes", "included", "both", "also", "main", "range", "ranged",
      "net", "overlap", "some", "several", "if", "would", "chiefly", "mainly", "mostly",
      "cumulative", "less", "minus", "excluding", "leaving", "top", "began", "start",
      "opening", "cost", "budget", "since",
    ]))
}
