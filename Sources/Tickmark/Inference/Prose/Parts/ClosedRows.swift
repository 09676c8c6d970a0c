import Claims
import Figures
import Reports
import Structure

extension Inference {
  /// The largest of the only amounts of a passage is what the others come to, where a word says that
  /// one of them is worked out.
  public static let closedRows = ofProse("closedRows") { ties in
    ClosedRows(study: ties.study).relations()
  }
}

/// Finds the amounts of a sentence, or of two or three side by side, of which the largest is made up
/// of the others: `398 inspections were due and 366 done; 32 are carried over`.
///
/// Arithmetic chooses nothing here: all amounts of the passage are taken or none.
struct ClosedRows {
  let study: Study

  func relations() -> [Relation] {
    var closed: [Reading] = []
    var slipped: [Relation] = []
    var amounts: [[Amount]] = []
    for index in study.said.indices {
      amounts.append(study.amounts(index))
      for length in 1...3 {
        guard let passage = passage(endingAt: index, length, amounts) else { break }
        for row in rows(of: passage) {
          guard let reading = reading(of: row) else { continue }
          if reading.relation.needsSlip {
            slipped.append(reading.relation)
          } else {
            closed.append(reading)
          }
        }
      }
    }
    let proven = closed.map { Set(slots(of: $0.relation)) }
    var taken: Set<Slot> = []
    let open = slipped.filter { relation in
      let slots = slots(of: relation)
      guard !proven.contains(where: { $0.count(where: slots.contains) > 1 }),
        taken.isDisjoint(with: slots)
      else { return false }
      taken.formUnion(slots)
      return true
    }
    return closed.filter(\.isTold).map(\.relation) + open
  }

  /// What a row of amounts comes to.
  private struct Reading {
    let relation: Relation
    /// Whether a word says that one of them was worked out; figures that close without are no slip of
    /// others.
    let isTold: Bool
  }

  private func slots(of relation: Relation) -> [Slot] {
    ([relation.stated].compactMap(\.self) + relation.terms).map(\.slot)
  }

  // MARK: The rows of a passage

  /// The amounts of sentences that follow each other in one paragraph and print some each.
  private func passage(
    endingAt index: Int, _ length: Int, _ amounts: [[Amount]]
  ) -> [Amount]? {
    let first = index - length + 1
    guard first >= 0, study.said[first].block == study.said[index].block,
      !study.said[first].words.contains(where: ClosedRows.walls.contains),
      !study.said[first].words.contains("not") || !study.said[first].words.contains("add"),
      !study.said[first...index].contains(where: mayOverlap),
      length == 1
        || !study.said[first...index].contains(where: {
          $0.words.contains(where: ClosedRows.comparisons.contains)
        }) && !tellsOfSeveralTimes(first...index)
    else { return nil }
    return Array(amounts[first...index].joined())
  }

  /// `Eleven gained it. In 2022 it was ten of 41. A further eight in 2023 …`.
  private func tellsOfSeveralTimes(_ sentences: ClosedRange<Int>) -> Bool {
    let times = sentences.flatMap { study.said[$0].sentence.figures.map(\.figure) }
      .filter { [.year, .period].contains($0.kind) }.map(\.text)
    return Set(times).count > 1
  }

  /// `One visit can be counted under more than one of these`.
  private func mayOverlap(_ said: Said) -> Bool {
    said.words.contains("more") && said.sentence.text.contains(" more than one ")
      && !said.sentence.text.contains(" more than one in ")
  }

  /// All amounts of a kind, and those outside of brackets.
  private func rows(of passage: [Amount]) -> [[Amount]] {
    guard passage.count > 2, let first = passage.first, let last = passage.last else { return [] }
    return [Figure.Kind.count, .money].flatMap { kind -> [[Amount]] in
      let all = passage.filter { $0.term.figure.kind == kind && !isOfThem($0) }
      let open = all.filter { !$0.isBracketed }
      return (open.count == all.count ? [all] : [all, open]).filter { row in
        (3...9).contains(row.count) && row.first?.sentence == first.sentence
          && row.last?.sentence == last.sentence
          && row.allSatisfy { $0.term.figure.bounds == nil && $0.term.figure.value > .zero }
      }
    }
  }

  /// `384 combined two of these`: those 384.
  private func isOfThem(_ amount: Amount) -> Bool {
    amount.term.figure.value < 10 && isPart(amount)
  }

  /// `Twelve of these`, which are no whole.
  private func isPart(_ amount: Amount) -> Bool {
    let behind = study.clause(around: amount).behind
    return behind.first == "of" && behind.count > 1
      && ["these", "those", "them"].contains(behind[1])
  }

  // MARK: What a row says

  /// The relation of a row whose figures close, or would but for one slip.
  private func reading(of row: [Amount]) -> Reading? {
    guard let whole = row.indices.max(by: { value(row[$0]) < value(row[$1]) }), !isPart(row[whole]),
      Set(row.map { value($0) }).count == row.count,
      let rest = try? row.reduce(Exact.zero, { try $0 + value($1) }) - value(row[whole]),
      let gap = try? value(row[whole]) - rest
    else { return nil }
    let isExact = gap.isZero
    guard isExact || isSlipSized(gap, row),
      row.allSatisfy({ !study.isHedged($0) && !isDistance($0) }),
      isExact || areOfOneScale(row)
    else { return nil }
    guard let result = result(of: row, whole) else {
      return isExact ? Reading(relation: relation(row, whole, whole), isTold: false) : nil
    }
    var relation = relation(row, whole, result)
    let judgement = Judge().decide(relation)
    switch judgement.verdict {
    case .agrees, .rounded: break
    case .contradicts:
      // `Reserves stood at £28.3m. The deficit is £19.4m, up from £13.8m`: where another change began.
      // `The findings of those 55` points to what was told.
      guard !row.contains(where: { study.clause(around: $0).front.last == "from" }),
        !["these", "those"].contains(study.clause(around: row[result]).front.last),
        row.count(where: { study.clause(around: $0).front.suffix(2) == ["total", "of"] }) < 2,
        !isClosedInPart(row), FarApart(study: study).isProvenSlip(judgement)
      else { return nil }
      relation.needsSlip = true
    default: return nil
    }
    return Reading(relation: relation, isTold: true)
  }

  private func value(_ amount: Amount) -> Exact { amount.term.figure.value }

  private func relation(_ row: [Amount], _ whole: Int, _ result: Int) -> Relation {
    var terms = row.map(\.term)
    let stated = terms[result]
    terms.remove(at: result)
    if result != whole {
      for index in terms.indices where terms[index].slot != row[whole].term.slot {
        terms[index].isSubtracted = true
      }
      // The whole comes first, as one says it.
      if let first = terms.firstIndex(where: { $0.slot == row[whole].term.slot }) {
        terms.swapAt(0, first)
      }
    }
    let said = study.said[row[result].sentence]
    var relation = Relation(
      rule: result == whole ? "list-count" : "remainder-in-prose", .sum, stated: stated,
      terms: terms,
      address: study.report.sections[said.section].path + [said.sentence.withoutDigits, "closed"])
    relation.grain = ProseTies.grain(of: row.map(\.term))
    return relation
  }

  /// Whether a gap is what one digit, or two that changed places, are worth.
  private func isSlipSized(_ gap: Exact, _ row: [Amount]) -> Bool {
    let unit = row.map(\.term.figure.unit).min() ?? .one
    // Of rounded amounts the last digits give way.
    guard row.allSatisfy({ $0.term.figure.unit == unit }) else { return true }
    guard var steps = (try? gap.magnitude / unit)?.int, steps > 0 else { return false }
    while steps % 10 == 0 { steps /= 10 }
    return steps < 10 || steps % 9 == 0 && steps <= 81 || unit != .one
  }

  /// `160 came, 28 of them late`: a part of the one in front is left over from nothing.
  private func isInner(_ clause: AmountClause) -> Bool {
    clause.behind.first == "of" && clause.behind.count > 1
      && ["them", "which", "whom"].contains(clause.behind[1])
  }

  /// Whether none is less than what another is rounded to: £33,737 and £105.8m tell of other things.
  private func areOfOneScale(_ row: [Amount]) -> Bool {
    let unit = row.map(\.term.figure.unit).max() ?? .one
    return row.allSatisfy { value($0) >= unit }
  }

  /// `182 fewer than in the spring`.
  private func isDistance(_ amount: Amount) -> Bool {
    let words = study.clause(around: amount).behind
    return words.contains("than") && words.prefix(2).contains(where: ClosedRows.distances.contains)
  }

  /// Whether some of the amounts that stand side by side close by themselves, with or without one that
  /// may count something else.
  private func isClosedInPart(_ row: [Amount]) -> Bool {
    let others = row.indices.map { left in
      row.indices.filter { $0 != left }.map { row[$0] }
    }
    return ([row, row.filter { value($0) >= 10 }] + others).contains { row in
      row.indices.dropLast(2).contains { start in
        (start + 2..<row.count).contains { end in
          let part = row[start...end].map { value($0) }
          guard let most = part.max(), let sum = try? part.reduce(Exact.zero, { try $0 + $1 })
          else { return false }
          return (try? most + most) == sum
        }
      }
    }
  }

  // MARK: Words by which an amount is worked out

  /// Words that set a passage apart: its amounts overlap, are rounded, or are of several times.
  static let walls: Set<String> = Label.words([
    "including", "include", "included", "could", "may", "might", "also", "aged", "cumulative",
    "would", "if", "main", "key", "principal", "began", "begun", "overlap", "overlaps", "range",
    "ranged", "ranging",
    "respectively", "each", "average", "median", "target", "rounded",
    "nearest", "several", "multiple", "per", "every", "once", "twice", "both", "least",
    "around", "nearly", "almost", "roughly", "some", "approximately", "although", "though",
    "whereas", "while", "however", "same", "often", "preceding", "prior", "previous",
    "offset", "partially", "primarily", "mainly", "principally", "largely",
  ])
  /// Words by which one of several sentences holds its amounts against others.
  private static let comparisons: Set<String> = [
    "against", "compared", "than", "previously", "earlier",
  ]

  /// Words in front of what is left of a whole.
  private static let rests: Set<String> = [
    "leaving", "leave", "remaining", "remainder", "rest", "balance", "gap", "difference",
    "shortfall", "variance", "pressure", "surplus", "deficit", "overspend", "underspend",
    "uncommitted", "unspent", "outstanding", "so", "therefore", "hence", "thus", "net", "vacancy",
    "still", "missed", "overran",
  ]
  /// Words that say it in the sentence of the others and not always behind it.
  private static let nearRests: Set<String> = rests.union([
    "other", "saving", "carried", "margin", "excess", "yet", "unfilled", "unallocated", "awaiting",
    "late", "remain", "remained",
  ])
  /// Those of them that also close a row of parts.
  private static let others: Set<String> = [
    "other", "remaining", "remainder", "rest", "leaving", "leave",
  ]
  /// Words by which what stands behind follows.
  private static let conclusions: Set<String> = ["so", "therefore", "hence", "thus"]
  /// Words behind what is left.
  private static let behindRests: Set<String> = [
    "uncommitted", "unspent", "outstanding", "remain", "remained", "remaining", "unfilled",
    "vacancy", "still", "carried", "missed", "late", "overran", "unallocated", "short",
  ]
  /// Words behind how far two of them lie apart, where no `than` names another.
  private static let distances: Set<String> = [
    "more", "fewer", "less", "better", "worse", "adrift", "ahead", "under", "over",
  ]
  /// Words beside a total.
  private static let sums: Set<String> = [
    "total", "totalling", "altogether", "together", "combined", "overall", "all", "making", "make",
    "giving", "give", "bringing", "bring", "taking", "take", "sum", "so", "thus", "therefore",
    "hence",
  ]
  /// Words between a whole and parts that leave nothing out.
  private static let divisions: Set<String> = [
    "comprised", "comprising", "comprise", "consisted", "consisting", "consist", "split", "divided",
    "breakdown", "namely",
  ]

  /// The amount that words say was worked out; nil where none say so.
  private func result(of row: [Amount], _ whole: Int) -> Int? {
    let isOne = row[0].sentence == row[row.count - 1].sentence
    if let rest = row.indices.dropFirst().last(where: { index in
      index != whole && isRest(row[index], isOne: isOne)
    }) {
      return isOne && row.count == 3 && mayBeParts(row, whole, rest) ? nil : rest
    }
    if whole == row.count - 1 {
      let clause = study.clause(around: row[whole])
      guard (clause.front + clause.behind).contains(where: ClosedRows.sums.contains),
        !isUncounted(words(from: row[whole - 1], to: row[whole]))
      else { return nil }
      return whole
    }
    let last = row[row.count - 1]
    let isListed =
      row.count > 3 && row[1].sentence == last.sentence && !goesOn(behind: last)
      && !words(from: row[1], to: last).contains { ["less", "minus"].contains($0) }
    return whole == 0 && isListed && isDivided(row[0], from: row[1]) ? whole : nil
  }

  /// `96 were refused and 61 granted, leaving 25`, `104 by the skipper, 59 by the crew and the other 15`:
  /// parts of a whole that is not printed.
  private func mayBeParts(_ row: [Amount], _ whole: Int, _ rest: Int) -> Bool {
    let front = study.clause(around: row[rest]).front
    // `So 62 were not` follows from what is printed.
    if front.contains(where: ClosedRows.conclusions.contains) { return false }
    if study.clause(around: row[1]).front.last == "and" { return true }
    guard front.contains(where: ClosedRows.others.contains) else { return false }
    let isNamed = study.clause(around: row[whole]).front.suffix(3).contains("of")
    return whole != 0 || !isNamed && !isOfThem(words(from: row[0], to: row[rest]))
  }

  private func words(from first: Amount, to last: Amount) -> [String] {
    Label(String(decoding: study.between(first, last), as: UTF8.self)).words
  }

  private func isRest(_ amount: Amount, isOne: Bool) -> Bool {
    let clause = study.clause(around: amount)
    // `Leaving those 120 out` takes them from nothing that is told as left.
    guard !isInner(clause), clause.behind.first != "out" else { return false }
    // `17 of the 51 still at sea`: what something is a part of was not worked out.
    if clause.front == ["of", "the"] || clause.front == ["of"] { return false }
    if clause.isMarked
      || clause.front.contains(where: (isOne ? ClosedRows.nearRests : ClosedRows.rests).contains)
    {
      return true
    }
    let behind = clause.behind.prefix(3)
    // `1,766 of the remaining 1,916` is a part of what is left.
    if clause.behind.first != "of",
      clause.behind.prefix(5).contains(where: ClosedRows.behindRests.contains)
    {
      return true
    }
    return isOne
      && behind.enumerated().contains { place, word in
        ClosedRows.distances.contains(word)
          && (!["under", "over"].contains(word) || place == 0 && clause.behind.count == 1)
      }
  }

  /// `27 decisions: …`, `cost £2m, comprising …`, `8,236. Of these, …`.
  private func isDivided(_ whole: Amount, from part: Amount) -> Bool {
    let gap = study.between(whole, part)
    let words = Label(String(decoding: gap, as: UTF8.self)).words
    // `51 of those cases; 22 had a dog`: a part itself, in one rank with those behind it.
    if gap.first == 0x20, isOfThem(Array(words.prefix(2))), !isOfWhich(words) { return false }
    if isOfThem(words) || words.contains(where: ClosedRows.divisions.contains) { return true }
    // `52 brought something to light that led to a referral: 31 to …` tells of referrals.
    let isOfOthers = words.contains { ["that", "which", "who", "whose"].contains($0) }
    return !isOfOthers && words.count <= 8
      && (gap.contains(UInt8(ascii: ":")) || ClosedRows.hasDash(gap))
  }

  /// `22 lamps and one mast were lost, 48 in all`: a part that is no amount.
  private func isUncounted(_ words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains { first, second in
      first == "and" && ["one", "a", "an"].contains(second)
    }
  }

  /// `30 Green, 14 Blue and others`: the last part has no number.
  private func goesOn(behind last: Amount) -> Bool {
    let text = study.said[last.sentence].sentence.text.utf8.dropFirst(last.range.upperBound)
    return Label(String(decoding: text, as: UTF8.self)).words.contains {
      ["other", "rest", "etc", "various", "remainder"].contains($0)
    }
  }

  private func isOfThem(_ words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains { first, second in
      first == "of" && ["which", "whom", "these", "those", "them", "it"].contains(second)
    }
  }

  private func isOfWhich(_ words: [String]) -> Bool {
    words.prefix(2).contains { $0 == "which" || $0 == "whom" }
  }

  private static func hasDash(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { index in
      bytes[index] == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80
        && [0x93, 0x94].contains(bytes[index + 2])
    }
  }
}
