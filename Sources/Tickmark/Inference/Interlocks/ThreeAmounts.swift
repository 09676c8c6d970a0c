import Claims
import Figures
import Reports

/// Finds the only three amounts of a passage, of which a word beside one says that it was worked out:
/// `£2.4m from reserves, together with £1.9m of grant, closed the £4.3m gap`.
struct ThreeAmounts {
  let open: OpenFigures
  let passage: OpenFigures.Passage

  func relations() -> [Relation] {
    let found = [Figure.Kind.count, .money].lazy.compactMap { relation(of: passage.all($0)) }.first
    guard let found, !open.sentences(of: passage).contains(where: isOtherwise) else { return [] }
    return [found]
  }

  private func isOtherwise(_ said: Said) -> Bool {
    // `Monthly average: before 3,838 tonnes; since 3,545 tonnes; difference 293`: of all three.
    let isOfAll = said.words.contains("difference") && said.words.prefix(8).contains("average")
    return said.words.contains { ThreeAmounts.walls.contains($0) && !(isOfAll && $0 == "average") }
      || said.sentence.text.contains(" as against ")
  }

  private func relation(of amounts: [Amount]) -> Relation? {
    let least: Exact = passage.isPair ? .hundred : 10
    guard amounts.count == 3, !amounts.contains(where: isDistance),
      amounts.allSatisfy({ mayCount($0, least) }),
      Set(amounts.map(\.term.figure.value)).count == 3,
      amounts.count(where: { FarApart.digits(of: $0.term) > 1 }) > 1,
      amounts.count(where: open.isHeld) < 2,
      !passage.isPair || Set(amounts.map(\.sentence)).count == 2,
      !amounts.contains(where: open.isPointer),
      // `11 races with a total of 229 boats` tells of the 11.
      !amounts.contains(where: {
        open.study.clause(around: $0).front.suffix(4) == ["with", "a", "total", "of"]
      }),
      let told = amounts.last(where: isWorkedOut) ?? secondPart(amounts),
      !arePartsOfMore(amounts), !areTwoChanges(amounts)
    else { return nil }
    guard let whole = whole(of: amounts), leads(whole, told, amounts),
      // `Of those, 268 …, 181 of which …. The 149 others`: over two sentences a whole is the largest.
      !passage.isPair
        || amounts.allSatisfy({ $0.term.figure.value <= whole.term.figure.value }),
      !amounts.contains(where: open.isNote), !amounts.contains(where: open.isBeginning)
    else { return nil }
    let isRest = told.term.slot != whole.term.slot && isOne(told, of: ThreeAmounts.rests)
    var terms = amounts.map(\.term)
    let stated = isRest ? told.term : whole.term
    terms.removeAll { $0.slot == stated.slot }
    if isRest {
      for index in terms.indices {
        terms[index].isSubtracted = terms[index].slot != whole.term.slot
      }
      terms.sort { !$0.isSubtracted && $1.isSubtracted }
    }
    return Relation(
      rule: isRest ? "remainder-in-prose" : "list-count", .sum, stated: stated, terms: terms,
      address: open.address(passage, "three amounts"))
  }

  /// Whether a whole in front is told with its parts: a total may have others, and so has what `of which`
  /// takes from it, unless nearly nothing is left.
  private func leads(_ whole: Amount, _ told: Amount, _ amounts: [Amount]) -> Bool {
    let isFirst = whole.term.slot == amounts[0].term.slot
    if told.term.slot == whole.term.slot, isFirst {
      return isOne(told, of: ThreeAmounts.divisions)
    }
    guard !isWorkedOut(told) else { return true }
    let parts = amounts.filter { $0.term.slot != whole.term.slot }.map(\.term)
    return isFirst && OneSlip.isNearlyAll(whole.term, parts)
  }

  /// Whether an amount is large enough, and printed in digits: `the three` announces and counts nothing.
  private func mayCount(_ amount: Amount, _ least: Exact) -> Bool {
    amount.term.figure.value >= least && !open.study.isHedged(amount)
      && amount.term.figure.text.utf8.contains { $0.isDigit }
  }

  /// The amount that the others would come to but for one slip; nil where they do, or where none would.
  private func whole(of amounts: [Amount]) -> Amount? {
    var found: Amount?
    for whole in amounts {
      let parts = amounts.filter { $0.term.slot != whole.term.slot }.map(\.term)
      guard let sum = try? parts[0].figure.value + parts[1].figure.value else { return nil }
      let value = whole.term.figure.value
      if sum == value { return nil }
      let isSlip =
        OneSlip.leads(from: whole.term, to: sum)
        || zip(parts, parts.reversed()).contains { odd, other in
          (try? value - other.figure.value).map {
            $0 > .zero && OneSlip.leads(from: odd, to: $0)
          } ?? false
        }
      if isSlip, found.map({ $0.term.figure.value < value }) ?? true { found = whole }
    }
    return found
  }

  /// `Requests grew by 72 and late answers fell from 175 to 153`: sizes of two things.
  private func areTwoChanges(_ amounts: [Amount]) -> Bool {
    guard !passage.isPair else { return false }
    func words(_ first: Amount, _ second: Amount) -> [String] {
      Label(String(decoding: open.study.between(first, second), as: UTF8.self)).words
    }
    let gap = words(amounts[0], amounts[1])
    return words(amounts[1], amounts[2]) == ["to"] && gap.last == "from" && gap.contains("and")
  }

  /// `96 were refused and 61 granted, leaving 25`, `in 104 …, in 59 … and in the remaining 15`: parts of
  /// a whole that is not printed.
  func arePartsOfMore(_ amounts: [Amount]) -> Bool {
    guard !passage.isPair else { return false }
    let clauses = amounts.map { open.study.clause(around: $0) }
    if let first = clauses[0].front.last, first == clauses[1].front.last, first != "the" {
      return true
    }
    if clauses[0].behind.first == clauses[1].behind.first,
      isOne(amounts[2], of: ["remaining", "other", "rest", "others"])
    {
      return true
    }
    let gap = open.study.between(amounts[0], amounts[1])
    let between = Label(String(decoding: gap, as: UTF8.self)).words
    // `31 by themselves, 15 through a friend and the other 12`: the last of three.
    if clauses[2].front.suffix(3) == ["and", "the", "other"], gap.contains(UInt8(ascii: ",")),
      ThreeAmounts.links.isDisjoint(with: between), !clauses[0].front.contains("of")
    {
      return true
    }
    return between.last == "and" && isOne(amounts[2], of: ThreeAmounts.rests)
      && !between.contains("of")
  }

  /// `412 claims, 263 of them about quays and 149 about locks`: the last part of two.
  private func secondPart(_ amounts: [Amount]) -> Amount? {
    guard !passage.isPair, amounts[0].term.figure.value > amounts[2].term.figure.value else {
      return nil
    }
    let words = { (gap: [UInt8]) in Label(String(decoding: gap, as: UTF8.self)).words }
    let (front, behind) = (
      words(open.study.between(amounts[0], amounts[1])),
      words(open.study.between(amounts[1], amounts[2]))
    )
    let whose: Set<String> = ["them", "which", "whom", "these", "those"]
    let isPart =
      front.suffix(2).first == "of" && whose.contains(front.last ?? "")
      || behind.first == "of" && behind.count > 1 && whose.contains(behind[1])
    return isPart && behind.last == "and" && !behind.contains("further") ? amounts[2] : nil
  }

  // MARK: Words

  private func isWorkedOut(_ amount: Amount) -> Bool {
    guard amount.sentence == passage.last else { return false }
    let clause = open.study.clause(around: amount)
    return isOne(amount, of: ThreeAmounts.sums) || isOne(amount, of: ThreeAmounts.rests)
      || clause.front.last == "by" || clause.isMarked
      || clause.front.suffix(2) == ["the", "other"]
      || clause.behind.starts(with: ["in", "all"]) || clause.front.suffix(2) == ["in", "all"]
      || zip(clause.behind, clause.behind.dropFirst()).contains { $0 == "between" && $1 == "them" }
  }

  /// `35 less than last year`; `£0.3m after fees`.
  private func isDistance(_ amount: Amount) -> Bool {
    let behind = open.study.clause(around: amount).behind
    return behind.contains("after")
      || zip(behind, behind.dropFirst()).contains { first, second in
        second == "than" && ["less", "more", "fewer", "higher", "lower"].contains(first)
      }
  }

  private func isOne(_ amount: Amount, of words: Set<String>) -> Bool {
    let clause = open.study.clause(around: amount)
    return (clause.front + clause.behind).contains(where: words.contains)
  }

  /// Words beside what others make together.
  private static let sums: Set<String> = Label.words([
    "together", "plus", "giving", "give", "gives", "making", "make", "makes", "total", "totals",
    "totalled", "totalling", "altogether", "hence", "therefore", "thus", "so", "combined",
    "combining", "amount", "amounts", "amounting", "amounted", "comprising", "comprised",
    "comprises", "comprise", "consists", "consisting", "sum", "added", "adding", "bringing",
    "brought", "brings",
  ])
  /// Words that join parts to the whole in front of them.
  static let links: Set<String> = ["of", "which", "whom", "these", "them", "those", "with"]
  static let divisions: Set<String> = Label.words([
    "comprising", "comprised", "comprises", "comprise", "consists", "consisting", "split",
    "divided",
  ])
  /// Words beside what is left, or what two of them lie apart.
  private static let rests: Set<String> = [
    "leaving", "leave", "leaves", "rest", "remaining", "remainder", "balance", "minus", "less",
    "net", "gap", "shortfall", "surplus", "difference", "unspent", "outstanding", "uncommitted",
    "becoming", "became", "original", "offset", "reduced",
  ]
  /// Words by which amounts overlap, are some of many, or are of other places and times.
  private static let walls: Set<String> = Label.words([
    "including", "include", "included", "includes", "could", "may", "might", "also", "aged", "if",
    "main", "key", "principal", "overlap", "overlaps", "range", "ranged", "ranging",
    "respectively", "average", "median", "target", "nearest", "several", "multiple", "once",
    "twice", "both", "least", "nearly", "almost", "roughly", "some",
    "approximately", "although", "though", "whereas", "while", "however", "rate", "aim",
    "separately", "scored", "scores", "first", "second", "third", "only", "offset", "alone",
    "primarily", "mainly", "principally", "largely", "partially",
  ])
}
