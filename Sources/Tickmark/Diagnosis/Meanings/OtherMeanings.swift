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
    let shares = NearestShares(judgements)
    for index in judgements.indices
    where judgements[index].verdict == .contradicts
      && (means(judgements[index]) || isRest(judgements[index].relation)
        || shares.isOfOthers(judgements[index].relation))
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
    if relation.statement == .sum, relation.terms.count > 2,
      relation.terms.contains(where: { isMean($0) || isGrade($0) })
    {
      return true
    }
    if relation.statement == .sum, isInOtherSum(relation, stated, said) { return true }
    switch relation.statement {
    case .sum where relation.terms.contains(where: \.isSubtracted):
      return leavesMore(relation, stated, said) || isToldAlready(judgement, stated, said)
    case .sum where relation.rule == "list-count":
      return isOtherList(judgement, stated, said)
    case .same where isSomeOf(stated, relation): return true
    case .sum, .same:
      return relation.terms.allSatisfy(\.slot.isTable) && isExplained(judgement, stated, said)
    case .share: return isOtherShare(relation, stated, figure, said)
    case .decided:
      return isOfEach(stated) || isOfThem(stated, relation)
        || isPartOfAnother(relation, stated, said)
        || areBenchmarks(relation, stated, said)
    case .difference, .percentChange: return isOtherChange(judgement, stated, said)
    default: return false
    }
  }

  /// `As against 538 for statistical neighbours`.
  private func isOfOthers(_ term: Term) -> Bool {
    guard let (front, behind) = words(around: term) else { return false }
    // `100 against and 300 with a remark` is a stand that was taken.
    return front.last != "and"
      && !front.suffix(2).allSatisfy { !["against", "beside", "alongside"].contains($0) }
      && behind.prefix(4).contains(where: ClauseWords.elsewhere.contains)
  }

  /// `£11.2m, a mean of £175,000 for each`: no part of a sum.
  private func isMean(_ term: Term) -> Bool {
    words(around: term).map {
      ["mean of", "average of"].contains($0.front.suffix(2).joined(separator: " "))
    }
      ?? false
  }

  /// `25 at 2, 20 at 1 and six at 0`: what was given, and not how often.
  private func isGrade(_ term: Term) -> Bool {
    term.figure.value < 10
      && words(around: term)?.front.last.map(["at", "rated", "scored", "graded"].contains) ?? false
  }

  /// `In 281 of the claims closed`, where the table counts them all.
  private func isSomeOf(_ stated: Term, _ relation: Relation) -> Bool {
    guard relation.terms.count == 1, relation.terms[0].slot.isTable,
      stated.figure.value < relation.terms[0].figure.value,
      let behind = words(around: stated)?.behind
    else { return false }
    // `136 of the 296` says how many there are.
    return behind.prefix(2) == ["of", "the"]
      && !(behind.dropFirst(2).first?.utf8.contains { $0.isDigit } ?? false)
  }

  /// `33 more, or one extra for every seven`: what a part is told of.
  private func isOfEach(_ term: Term) -> Bool {
    words(around: term).map { $0.front.suffix(2) == ["for", "every"] } ?? false
  }

  /// `Together with these it is 11. Interviews were held with 14 of them`: of more than were told of last.
  private func isOfThem(_ stated: Term, _ relation: Relation) -> Bool {
    relation.rule == "share-in-prose" && relation.terms.count == 1
      && stated.figure.value > relation.terms[0].figure.value
      && !relation.terms[0].slot.isOfSentence(of: stated.slot)
      && words(around: stated)?.behind.prefix(2) == ["of", "them"]
  }

  func words(around term: Term) -> (front: [String], behind: [String])? {
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
