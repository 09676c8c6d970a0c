import Figures
import Reports

/// Parts that each stand in a bracket behind their name: `neglect (54), abuse (31) and other (19)`.
extension Grammar {
  /// `Between them the North (118), South (97) and Central (85) teams handled 300`, `the 74 were split
  /// between in-house carers (46) and agencies (28)`.
  mutating func readBracketRows() {
    guard hasBrackets, quantities.count > 2,
      !claims.contains(where: { $0.family == .listOfParts || $0.family == .listCount })
    else { return }
    let members = quantities.filter { isCount($0) && isAloneInBracket($0) }
    guard members.count >= 2, let first = members.first, let last = members.last,
      members.allSatisfy({ figure($0)?.bounds == nil }),
      zip(members, members.dropFirst()).allSatisfy({ isNextInRow($1, behind: $0) })
    else { return }
    let open = quantities.filter { isCount($0) && bracket(around: $0) == nil }
    let outside = open.filter { $0 < first || $0 > last }
    // A figure between the brackets has them for its own; `25 of the 44 …` is told apart, not the 44.
    let isPart = outside.count == 2 && wholeBehind(outside[0]) == outside[1]
    guard open.count == outside.count, outside.count == 1 || isPart, let whole = outside.first,
      figure(whole)?.bounds == nil, !isSize(whole), hedge(before: whole).hedge == nil,
      !has(Grammar.elsewhere, in: min(whole, first)..<max(whole, last)),
      !has(["gap", "difference"], in: tokens.indices),
      // `Three towns: Ashby (58), …` says how many parts come.
      let value = figure(whole)?.value, value != Exact(members.count)
    else { return }
    let isClosed = isClosedRow(whole, members)
    guard isClosed || members.allSatisfy({ figure($0).map { $0.value <= value } ?? false }) else {
      return
    }
    let isTogether =
      whole > last && has(["together", "between", "combined", "total", "all"], in: 0..<first)
    let isSplit =
      whole < first && has(Lexicon.partVerbs, in: whole..<first) || isClosed
    if let claim = parts(whole, members, isTogether || isSplit ? .strong : .weak) {
      claims.append(claim)
    }
  }

  private func isAloneInBracket(_ token: Int) -> Bool {
    isMark(token - 1, "(") && isMark(token + 1, ")")
  }

  private func isNextInRow(_ right: Int, behind left: Int) -> Bool {
    right - left <= 14
      && (left + 2..<right).contains { isMark($0, ",;") || ["and", "or"].contains(text($0)) }
      && !(left + 2..<right).contains { isMark($0, ":.") }
  }

  /// `Were out of time (12), had been to court (9) or came from others (8)`: `or` tells them apart and
  /// ends the list.
  private func isClosedRow(_ whole: Int, _ members: [Int]) -> Bool {
    guard whole < members[0], let last = members.last,
      members.count > 2 || has(["either"], in: whole..<members[0])
        || areInFullOrPart(members),
      !has(Grammar.someOnly, in: whole..<last)
    else { return false }
    if has(["or"], in: members[members.count - 2]..<last) { return true }
    // `152 contacts: advice (81), evaluation (36), strategy meeting (25)`.
    let isListed = (whole..<members[0]).contains { isMark($0, ":") }
    return isListed && !canOverlap && (last + 2 >= tokens.count || isMark(last + 2, ".;"))
  }
}
