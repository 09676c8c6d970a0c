import Claims
import Figures
import Reports

/// Finds what a number was at the start and at the end, with all that came and went between: `opening 143;
/// approved 19; resigned 26; closing 136`.
struct OpeningsAndClosings {
  let open: OpenFigures
  let passage: OpenFigures.Passage

  func relations() -> [Relation] {
    let sentences = open.sentences(of: passage)
    guard
      !sentences.contains(where: { $0.words.contains(where: OpeningsAndClosings.walls.contains) })
    else { return [] }
    let amounts = passage.figures
    guard (4...7).contains(amounts.count), Set(amounts.map(\.term.figure.kind)).count == 1,
      amounts.allSatisfy({ !open.study.isHedged($0) && open.isOpen($0) })
    else { return [] }
    let roles = amounts.map(role)
    guard roles.count(where: { $0 == .opening }) == 1, roles.count(where: { $0 == .closing }) == 1,
      !roles.contains(nil), roles.contains(.coming), roles.contains(.going),
      let closing = zip(amounts, roles).first(where: { $0.1 == .closing })?.0
    else { return [] }
    let terms = zip(amounts, roles).compactMap { amount, role -> Term? in
      guard role != .closing else { return nil }
      var term = amount.term
      term.isSubtracted = role == .going
      return term
    }
    return [
      Relation(
        rule: "remainder-in-prose", .sum, stated: closing.term, terms: terms,
        address: open.address(passage, "opening and closing"))
    ]
  }

  private enum Role { case opening, coming, going, closing }

  private func role(of amount: Amount) -> Role? {
    let clause = open.study.clause(around: amount)
    let near = [Array(clause.front.reversed().prefix(4)), Array(clause.behind.prefix(5))]
    let found = near.map { words in words.compactMap(Self.role).first }
    let all = Set(found.compactMap(\.self))
    return all.count == 1 ? all.first : found[0] == nil ? found[1] : nil
  }

  private static func role(_ word: String) -> Role? {
    if openings.contains(word) { return .opening }
    if closings.contains(word) { return .closing }
    if comings.contains(word) { return .coming }
    return goings.contains(word) ? .going : nil
  }

  private static let openings: Set<String> = Label.words([
    "opening", "start", "beginning", "opened",
  ])
  private static let closings: Set<String> = Label.words(["closing", "end"])
  private static let comings: Set<String> = Label.words([
    "approved", "joined", "new", "added", "began", "begun", "started", "entered", "arrived",
    "recruited", "received", "admitted", "additions", "joiners", "starters",
  ])
  private static let goings: Set<String> = Label.words([
    "resigned", "left", "ceased", "ended", "discharged", "removed", "deregistered", "departed",
    "leavers", "closed", "withdrawn", "disposed", "deletions",
  ])
  private static let walls: Set<String> = ClauseWords.elsewhere.union(
    Label.words(["target", "including", "include", "average", "previous", "net"]))
}
