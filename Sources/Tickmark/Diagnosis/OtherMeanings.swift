import Claims
import Figures
import Reports

/// Other meanings of the figures of a sentence under which nothing is wrong: a failure that one of them
/// explains was tied wrongly, and proves nothing.
struct OtherMeanings {
  let study: Study

  /// Leaves open what fails and means something else, by what holds beside it.
  func leaveOpen(_ judgements: inout [Judgement]) {
    for index in judgements.indices
    where judgements[index].verdict == .contradicts && means(judgements[index]) {
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
    case .sum where relation.rule == "list-count":
      return isAllTold(relation, stated, said) || isFarFromAll(judgement, stated)
        || (relation.terms + [stated]).contains(where: isBeginning)
    case .sum, .same:
      return relation.terms.allSatisfy(\.slot.isTable) && isExplained(judgement, stated, said)
    case .share:
      return isOfRest(relation, stated, figure, said) || isSupposed(figure, said)
        || isOfThoseTold(relation, stated) || areOpposites(relation, said)
        || relation.terms.dropFirst(relation.leading).contains {
          $0.slot != relation.terms[0].slot && study.isHowManyMore($0)
        }
    case .difference, .percentChange: return isPartOfWhole(relation)
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
    let own = said.sentence.figures[figure].range
    let front = said.sentence.text.utf8.prefix(own.lowerBound)
    guard front.last != UInt8(ascii: "(") else { return false }
    let words = Label(String(decoding: front.suffix(50), as: UTF8.self)).words.suffix(5)
    return words.contains("rate")
      && words.contains { ["leaving", "giving", "a", "an"].contains($0) }
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
