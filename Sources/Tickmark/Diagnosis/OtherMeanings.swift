import Claims
import Figures
import Reports

/// Other meanings of the figures of a sentence under which nothing is wrong: a failure that one of them
/// explains was tied wrongly, and proves nothing.
struct OtherMeanings {
  let study: Study

  /// Leaves open what fails and means something else, by what holds beside it.
  func leaveOpen(_ judgements: inout [Judgement]) {
    // What an exact sum of its own proves is no rest of two others.
    let summed = Set(
      judgements.filter {
        $0.verdict == .agrees && $0.relation.statement == .sum && $0.relation.terms.count > 2
          && !$0.relation.isLoose
      }.compactMap { $0.relation.stated?.slot })
    func isRest(_ relation: Relation) -> Bool {
      relation.rule == "remainder-in-prose" && relation.lane == .inferred
        && relation.stated.map { summed.contains($0.slot) } ?? false
    }
    for index in judgements.indices
    where judgements[index].verdict == .contradicts
      && (means(judgements[index]) || isRest(judgements[index].relation))
    {
      judgements[index].relation.isOnlyConfirming = true
      judgements[index].relation.message =
        "the sentence can be read so that it holds, and which is meant is open"
      judgements[index].weigh()
    }
  }

  private func means(_ judgement: Judgement) -> Bool {
    let relation = judgement.relation
    guard relation.lane == .inferred, let stated = relation.stated,
      case .prose(let block, let number, let figure) = stated.slot,
      let said = study.said(block: block, number: number), said.cell == nil
    else { return false }
    if relation.terms.contains(where: isOfOthers) { return true }
    switch relation.statement {
    case .sum where relation.terms.contains(where: \.isSubtracted):
      return leavesMore(relation, stated, said)
    case .sum where relation.rule == "list-count":
      return isAllTold(relation, stated, said) || isFarFromAll(judgement, stated)
        || (relation.terms + [stated]).contains(where: isBeginning)
        || relation.terms.contains { $0.figure.value == stated.figure.value }
        || isOneUntold(judgement) || areInDigits(relation, stated)
    case .sum, .same:
      return relation.terms.allSatisfy(\.slot.isTable) && isExplained(judgement, stated, said)
    case .share:
      return isOfRest(relation, stated, figure, said) || isOfPast(stated)
        || isSupposed(figure, said)
        || isOfThoseTold(relation, stated) || areOpposites(relation, said)
        || isOfAnother(relation, stated, said)
        || relation.terms.dropFirst(relation.leading).contains {
          $0.slot != relation.terms[0].slot && study.isHowManyMore($0)
        }
    case .decided: return isPartOfAnother(relation, stated, said)
    case .difference, .percentChange:
      return isPartOfWhole(relation) || isOfOtherLevels(judgement, stated, said)
    default: return false
    }
  }

  // MARK: Lists

  /// `65 sentences on 58 children: 38, 20, five and two`, `of the 63 late ones 29, 18, nine and seven`: the
  /// parts make up another figure of the passage, with or without the one that was taken for a whole.
  private func isAllTold(_ relation: Relation, _ stated: Term, _ said: Said) -> Bool {
    guard relation.terms.count > 1, !relation.terms.contains(where: \.isSubtracted),
      let sum = try? Sums.sum(relation.terms.map(\.addend)),
      let all = try? sum + stated.figure.value
    else { return false }
    let taken = Set(relation.terms.map(\.slot) + [stated.slot])
    return study.said.contains { other in
      other.block == said.block && (said.number - 1...said.number).contains(other.number)
        && other.sentence.figures.indices.contains { index in
          guard let term = other.term(index), !taken.contains(term.slot),
            term.figure.kind == stated.figure.kind
          else { return false }
          return [sum, all].contains(term.figure.value)
        }
    }
  }

  /// `622 answered: 560 felt safer, 541 surer and 498 knew where to go`: answers that overlap.
  private func isFarFromAll(_ judgement: Judgement, _ stated: Term) -> Bool {
    guard judgement.relation.terms.count > 2, let sum = judgement.computed,
      judgement.relation.terms.allSatisfy({
        !$0.isSubtracted && !$0.slot.isTable && $0.figure.value < stated.figure.value
      }), let most = try? stated.figure.value * 3 / 2
    else { return false }
    return sum > most && !OneSlip.leads(from: stated, to: sum)
  }

  /// `The findings of the 57 … Two are still open`: the section prints how far they lie apart.
  private func isExplained(_ judgement: Judgement, _ stated: Term, _ said: Said) -> Bool {
    guard let whole = judgement.computed, let gap = try? (stated.figure.value - whole).magnitude
    else { return false }
    return study.said.contains { other in
      other.section == said.section && other.cell == nil
        && other.sentence.figures.indices.contains { index in
          other.term(index).map {
            $0.figure.kind == .count && $0.slot != stated.slot && $0.figure.value == gap
          } ?? false
        }
    }
  }

  /// `Of the 67 50 had two and 17 had three`: the words count something else.
  private func areInDigits(_ relation: Relation, _ stated: Term) -> Bool {
    let digits = relation.terms.filter(\.figure.isInDigits)
    return digits.count > 1 && digits.count * 2 == relation.terms.count
      && (try? Sums.sum(digits.map(\.addend))) == stated.figure.value
  }

  /// `Five came. Two were heard, two were not, and the last is to come`: one has no number.
  private func isOneUntold(_ judgement: Judgement) -> Bool {
    guard judgement.gap?.magnitude == .one,
      case .prose(let block, let number, _)? = judgement.relation.terms.last?.slot
    else { return false }
    let isNumbered = judgement.relation.terms.contains { term in
      words(around: term)?.front.suffix(2).contains(where: OtherMeanings.singles.contains) ?? false
    }
    let last = Label(study.report.blocks[block].sentences[number].text).words.suffix(12)
    return !isNumbered && !OtherMeanings.singles.isDisjoint(with: last)
  }

  private static let singles: Set<String> = ["last", "other", "final", "remaining", "fifth"]

  // MARK: Rests

  /// `Of the 519, 438 were answered in time and 42 more a little late; the other 39 …`: more was taken away
  /// than the two figures, or what was taken away stands beside them.
  private func leavesMore(_ relation: Relation, _ stated: Term, _ said: Said) -> Bool {
    let taken = relation.terms.filter(\.isSubtracted)
    if taken.contains(where: { words(around: $0)?.front.last == "another" }) { return true }
    if isTotalOfNext(stated, said, besides: relation.terms) || endsList(relation, stated) {
      return true
    }
    guard let sum = try? Sums.sum(relation.terms.map(\.addend)),
      let gap = try? sum - stated.figure.value, gap > .zero
    else { return false }
    let own = Set(relation.terms.map(\.slot) + [stated.slot])
    let others = study.said.indices.filter {
      study.said[$0].block == said.block && abs(study.said[$0].number - said.number) < 2
    }.flatMap { study.figures($0, of: [stated.figure.kind]) }.map(\.term).filter {
      !own.contains($0.slot)
    }
    return others.contains { $0.figure.value == gap }
  }

  /// `31 by themselves, 15 through a friend and the other 12 …`: the last of three.
  private func endsList(_ relation: Relation, _ stated: Term) -> Bool {
    guard let whole = relation.terms.first(where: { !$0.isSubtracted }),
      whole.slot.isOfSentence(of: stated.slot), let own = words(around: whole),
      let front = words(around: stated)?.front, front.suffix(3) == ["and", "the", "other"]
    else { return false }
    return !own.front.contains("of") && Set(own.behind).isDisjoint(with: ThreeAmounts.links)
  }

  /// `The remaining 151 came from parishes (67), wards (33) and others (51)`.
  private func isTotalOfNext(_ stated: Term, _ said: Said, besides terms: [Term]) -> Bool {
    guard case .prose(_, _, let figure) = stated.slot else { return false }
    let next = said.sentence.figures.indices.dropFirst(figure + 1).compactMap { said.term($0) }
      .filter { next in
        next.figure.kind == stated.figure.kind && !terms.contains { $0.slot == next.slot }
      }
    return next.count > 1 && (try? Sums.sum(next.map(\.addend))) == stated.figure.value
  }

  // MARK: Shares

  /// `Answered 80,216 of 86,412, leaving an abandonment rate of 7.2 %`: of what the part is not, where no
  /// bracket ties them.
  private func isOfRest(
    _ relation: Relation, _ stated: Term, _ figure: Int, _ said: Said
  ) -> Bool {
    guard relation.terms.count == 2, relation.leading == 1,
      let rest = try? relation.terms[1].figure.value - relation.terms[0].figure.value,
      OneSlip.fits(stated, OneSlip.mended(relation.terms[0], rest), relation.terms[1])
    else { return false }
    // `In all but 23 of these`.
    let isLeftOut = zip(said.words, said.words.dropFirst()).contains { $0 == "all" && $1 == "but" }
    if isLeftOut || said.words.contains("except") { return true }
    let own = said.sentence.figures[figure].range
    let front = said.sentence.text.utf8.prefix(own.lowerBound)
    guard front.last != UInt8(ascii: "(") else { return false }
    let words = Label(String(decoding: front.suffix(50), as: UTF8.self)).words.suffix(5)
    return words.contains("rate")
      && words.contains { ["leaving", "giving", "a", "an"].contains($0) }
  }

  /// `486 came in. … 279, that is 57 %, were closed`: of an amount that the section prints elsewhere,
  /// where the sentence does not say of which.
  private func isOfAnother(_ relation: Relation, _ stated: Term, _ said: Said) -> Bool {
    guard relation.terms.count == 2, relation.leading == 1, case let part = relation.terms[0],
      case let whole = relation.terms[1], !isNamedBase(whole, of: part)
    else { return false }
    return holds(said) { term in
      guard term.figure.kind == whole.figure.kind, term.figure.value >= 20,
        !relation.terms.contains(where: { $0.figure.value == term.figure.value }),
        // What the part leaves of the whole is no base, but what a known mistake takes for it.
        (try? whole.figure.value - part.figure.value) != term.figure.value
      else { return false }
      return relation.terms.contains { OneSlip.fits(stated, $0, term) }
    }
  }

  /// `We changed 31 of them, 35.2 %`: how much those are of another amount.
  private func isPartOfAnother(_ relation: Relation, _ stated: Term, _ said: Said) -> Bool {
    guard stated.figure.kind == .percent, relation.terms.count == 1,
      case let part = relation.terms[0]
    else { return false }
    return holds(said) {
      $0.figure.kind == part.figure.kind && $0.figure.value > part.figure.value
        && OneSlip.fits(stated, part, $0)
    }
  }

  /// Whether a sentence or a table of the section prints such a figure.
  private func holds(_ said: Said, _ isMeant: (Term) -> Bool) -> Bool {
    study.said.contains { other in
      other.section == said.section && other.cell == nil
        && other.sentence.figures.indices.contains { other.term($0).map(isMeant) ?? false }
    }
      || study.tables.contains { table in
        study.section(ofTable: table.index).path == study.report.sections[said.section].path
          && table.bodyRows.contains { row in
            table.layout.valueColumns.contains { table.term(row, $0).map(isMeant) ?? false }
          }
      }
  }

  /// `12 of 40`, `of the 40, 12`, `of these 12`, `12 of them`.
  private func isNamedBase(_ whole: Term, of part: Term) -> Bool {
    if let own = words(around: part),
      own.front.suffix(2).first == "of" && OtherMeanings.pointers.contains(own.front.last ?? "")
        || whole.slot.isOfSentence(of: part.slot) && own.behind.first == "of"
          && own.behind.count > 1
          && OtherMeanings.pointers.contains(own.behind[1])
    {
      return true
    }
    guard whole.slot.isOfSentence(of: part.slot), let words = words(around: whole)?.front else {
      return false
    }
    return words.suffix(3).contains("of")
  }

  private static let pointers: Set<String> = ["these", "those", "them", "which", "whom"]

  /// `38.5 % of them (it was 37.2 %)`.
  private func isOfPast(_ stated: Term) -> Bool {
    guard let front = words(around: stated)?.front.suffix(2) else { return false }
    return ["it was", "they were", "this was", "was previously"].contains(
      front.joined(separator: " "))
  }

  /// `69 (75.8 % of those answered)`: of a count that is called so.
  private func isOfThoseTold(_ relation: Relation, _ stated: Term) -> Bool {
    guard let behind = words(around: stated)?.behind, behind.count > 2,
      behind.prefix(2) == ["of", "those"],
      case .prose(let block, let number, _)? = relation.terms.last?.slot
    else { return false }
    let words = Label(study.report.blocks[block].sentences[number].text).words
    return !words.contains { $0.prefix(3) == behind[2].prefix(3) }
  }

  /// `739 were content and 211 (19.8 %) were discontent`: neither is a part of the other.
  private func areOpposites(_ relation: Relation, _ said: Said) -> Bool {
    guard relation.terms.count == 2, let part = words(around: relation.terms[0])?.behind,
      let whole = words(around: relation.terms[1])?.behind, whole.contains("and"),
      relation.terms[0].slot.isOfSentence(of: relation.terms[1].slot)
    else { return false }
    return whole.prefix { $0 != "and" }.contains { word in
      word.utf8.count > 4 && part.contains { ["dis", "un", "in"].map { $0 + word }.contains($0) }
    }
  }

  /// `If these are counted, the rate becomes 21 %`: of what might be.
  private func isSupposed(_ figure: Int, _ said: Said) -> Bool {
    let end = said.sentence.figures[figure].range.lowerBound
    let front = Label(String(decoding: said.sentence.text.utf8.prefix(end), as: UTF8.self)).words
    return front.contains("if")
  }

  // MARK: Changes

  /// `38 % (3,816 of 9,912)`: a part and its whole are no values before and after.
  private func isPartOfWhole(_ relation: Relation) -> Bool {
    let ends = [relation.stated].compactMap(\.self) + relation.terms
    return ends.contains { part in ends.contains { study.isPart(part, of: $0) } }
  }

  /// `From £32,920 to £21,480 … down £11,440 or 35 %, and the mean from £1,432 to £1,733`: the size of another
  /// change that the paragraph tells.
  private func isOfOtherLevels(_ judgement: Judgement, _ stated: Term, _ said: Said) -> Bool {
    let relation = judgement.relation
    guard relation.terms.count == 2, relation.leading == 1 else { return false }
    let isPercent = relation.statement == .percentChange
    let isPoints = stated.figure.kind == .points
    let own = Set(relation.terms.map(\.slot) + [stated.slot])
    let levels = study.said.indices.filter { study.said[$0].block == said.block }
      .flatMap {
        study.figures($0, of: isPoints ? [.percent] : [.count, .money, .average, .rate])
      }.map(\.term)
    // Small numbers lie any distance apart.
    guard isPercent || isPoints || stated.figure.value.magnitude >= .hundred else { return false }
    return levels.contains { old in
      levels.contains { new in
        guard old.slot != new.slot, old.figure.kind == new.figure.kind,
          old.figure.value != new.figure.value,
          !own.contains(old.slot) && !own.contains(new.slot)
            || isPoints && !(own.contains(old.slot) && own.contains(new.slot)),
          let gap = try? new.figure.value - old.figure.value
        else { return false }
        guard isPercent else { return gap.magnitude == stated.figure.value.magnitude }
        return OneSlip.fits(
          OneSlip.mended(stated, stated.figure.value.magnitude),
          OneSlip.mended(new, gap.magnitude), old)
      }
    }
  }

  // MARK: Operands

  /// `As against 538 for statistical neighbours`.
  private func isOfOthers(_ term: Term) -> Bool {
    guard let (front, behind) = words(around: term) else { return false }
    return front.suffix(2).contains("against")
      && behind.prefix(4).contains(where: ClauseWords.elsewhere.contains)
  }

  /// `From 3,576 to 3,047`: a value, and no part.
  private func isBeginning(_ term: Term) -> Bool { words(around: term)?.front.last == "from" }

  private func words(around term: Term) -> (front: [String], behind: [String])? {
    guard case .prose(let block, let number, let figure) = term.slot else { return nil }
    let sentence = study.report.blocks[block].sentences[number]
    let range = sentence.figures[figure].range
    let text = sentence.text.utf8
    func words(_ part: some Sequence<UInt8>) -> [String] {
      Label(String(decoding: Array(part), as: UTF8.self)).words
    }
    return (
      words(text.prefix(range.lowerBound).suffix(24)),
      words(text.dropFirst(range.upperBound).prefix(40))
    )
  }
}
