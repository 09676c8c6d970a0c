import Claims
import Figures
import Reports

/// Finds what is called a majority or a minority with the one share that it is: `a clear majority, 311 out of
/// 540`, `a majority of them, 1,365 or 70 %`.
struct WordedMajorities {
  let open: OpenFigures
  let passage: OpenFigures.Passage

  func relations() -> [Relation] {
    guard !passage.isPair, let said = open.sentences(of: passage).first,
      !said.words.contains(where: WordedMajorities.walls.contains)
    else { return [] }
    let told = said.words.filter { $0 == "majority" || $0 == "minority" }
    guard told.count == 1, let share else { return [] }
    let isMost = told[0] == "majority"
    guard share.value != 50, isMost != (share.value > 50) else { return [] }
    return [
      Relation(
        rule: "comparison-in-prose", .decided(.contradicts), stated: share.stated,
        terms: share.terms,
        message: "\(share.stated.figure.text) is "
          + "\(share.value.decimals(0) ?? "?")%, no \(told[0])",
        address: open.address(passage, "worded majority"))
    ]
  }

  /// The only percentage, or the only part that is told right beside its whole.
  private var share: (stated: Term, terms: [Term], value: Exact)? {
    let shares = passage.all(.percent)
    let amounts = passage.figures.filter {
      $0.term.figure.kind == .count && $0.term.figure.isInDigits
    }
    if let share = shares.first {
      guard shares.count == 1, amounts.contains(where: { open.study.areBeside($0, share) }) else {
        return nil
      }
      return (share.term, [], share.term.figure.value)
    }
    guard amounts.count == 2, !amounts.contains(where: open.study.isHedged) else { return nil }
    let gap = String(decoding: open.study.between(amounts[0], amounts[1]), as: UTF8.self)
    if let share = apposed(amounts) { return share }
    guard [" out of ", " out of the ", " of the ", " of "].contains(gap),
      let value = try? Shares.percentage(
        of: amounts[0].term.figure.value, in: amounts[1].term.figure.value),
      value < .hundred
    else { return nil }
    return (amounts[0].term, [amounts[1].term], value)
  }

  /// `A majority of the 34 children adopted, 21 in number`.
  private func apposed(_ amounts: [Amount]) -> (stated: Term, terms: [Term], value: Exact)? {
    let (whole, part) = (amounts[0], amounts[1])
    let front = open.study.clause(around: whole).front.suffix(3)
    let behind = open.study.clause(around: part).behind.prefix(3)
    guard ["majority", "minority"].contains(front.first), front.dropFirst().first == "of",
      behind.prefix(2) == ["in", "number"] || behind.prefix(2) == ["in", "all"] || behind.isEmpty,
      open.study.between(whole, part).suffix(2).elementsEqual(", ".utf8),
      let value = try? Shares.percentage(
        of: part.term.figure.value, in: whole.term.figure.value), value < .hundred
    else { return nil }
    return (part.term, [whole.term], value)
  }

  private static let walls: Set<String> = ClauseWords.elsewhere.union(
    Label.words([
      "not", "though", "although", "but", "while", "whereas", "two", "required", "needed", "only",
      "vote", "votes", "ethnic", "ethnicity", "overall", "large", "significant", "sizeable",
      "small",
    ]))
}
