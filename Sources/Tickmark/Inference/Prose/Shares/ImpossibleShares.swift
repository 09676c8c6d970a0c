import Claims
import Figures

/// Percentages of a few cases that no whole number of them makes: `30 % of the seven reviews`.
extension ProseTies {
  /// The share as one that cannot be, where the sentence prints what it is of, and nothing else.
  func impossibleShare(_ claim: ProseClaim, _ said: Said) -> Relation? {
    guard claim.family == .share, claim.hedge == nil, claim.beside == nil,
      claim.certainty == .strong,
      let stated = claim.stated, let base = claim.base, let share = said.term(stated),
      let whole = said.term(base), whole.figure.kind == .count, whole.figure.isExact,
      // `One order at £128,000, of which 37.5 %`: of the money.
      whole.figure.value > .one,
      isOnlyWhole(base, of: stated, said), isOfCases(stated, base, said),
      let relation = Inference.impossibleShare(share, of: whole)
    else { return nil }
    var told = relation
    told.rule = "share-in-prose"
    told.address = said.address(claim, in: study) + ["whole number"]
    return told
  }

  /// Whether no other count of the sentence, and no other base of its shares, may be meant.
  private func isOnlyWhole(_ base: Int, of stated: Int, _ said: Said) -> Bool {
    said.sentence.figures.indices.allSatisfy { index in
      index == base || said.sentence.figures[index].figure.kind != .count
        || index > max(base, stated)
    }
      && said.claims.allSatisfy { other in
        guard other.family == .share, let earlier = other.stated, earlier < stated else {
          return true
        }
        return other.base == base
      }
  }

  /// Whether cases are counted: answers have gaps, and rates and means are of more than the cases.
  private func isOfCases(_ stated: Int, _ base: Int, _ said: Said) -> Bool {
    guard Self.wordsOfOthers.isDisjoint(with: said.words) else { return false }
    let (figures, text) = (said.sentence.figures, said.sentence.text.utf8)
    let lead = String(
      decoding: text.prefix(figures[stated].range.lowerBound).suffix(8), as: UTF8.self)
    let noun = text.dropFirst(figures[base].range.upperBound).prefix(40)
    let owner = String(decoding: noun, as: UTF8.self).split(separator: ",").first ?? ""
    return !isOfOtherThing(stated, base, said)
      && ![" at ", " by ", " to ", " from "].contains(where: lead.hasSuffix)
      && !["s' ", "s’ ", "'s ", "’s "].contains { owner.contains($0) }
  }

  /// `Over three cycles, 76 % of these plans`: what is pointed at stands elsewhere.
  private func isOfOtherThing(_ stated: Int, _ base: Int, _ said: Said) -> Bool {
    let (figures, text) = (said.sentence.figures, said.sentence.text.utf8)
    func words(behind figure: Int) -> [String] {
      let behind = text.dropFirst(figures[figure].range.upperBound).prefix(60)
      return Label(String(decoding: behind, as: UTF8.self)).words
    }
    let own = words(behind: stated)
    guard own.count > 2, own[0] == "of", ["these", "those"].contains(own[1]) else { return false }
    let noun = Wording.normal(own[2])
    return !words(behind: base).prefix(4).contains { Wording.normal($0) == noun }
  }

  private static let wordsOfOthers: Set<String> = Label.words([
    "answer", "answers", "answered", "answering", "respondent", "respondents", "responded",
    "response", "responses", "replied", "replies", "survey", "surveyed", "questionnaire",
    "questionnaires", "feedback", "asked", "average", "averaged", "mean", "median", "rate", "score",
    "scored", "attendance", "occupancy", "attended", "weighted", "estimated", "each", "time",
    "budget", "cost", "costs", "hours", "days", "weeks", "months", "progress",
  ])
}
