import Figures
import Reports

/// A total that stands behind its parts.
extension Grammar {
  /// `12 here and 9 there, 21 in total`, `making 21`.
  func totalBehind(_ all: [Int]) -> Claim? {
    let counts = all.filter { kind($0) == all.last.flatMap(kind) }
    // `14 got £200 each and 22 £250 each, £8,300 in all` multiplies.
    guard counts.count > 2, !counts.contains(where: { ["each", "apiece"].contains(text($0 + 1)) })
    else { return nil }
    // `7 large, together with 95 small ones, a total of 102, an increase of 10`.
    if let position = counts.dropLast().lastIndex(where: { isCalledTotal($0) }), position >= 2,
      isMark(counts[position] - 4, ",")
    {
      let members = Array(counts[..<position])
      let isSure = members.count == 2 || areJoined(members) || areTogether(members)
      return parts(counts[position], members, isSure ? .strong : .weak)
    }
    guard let last = counts.last else { return nil }
    let isTotal =
      text(last + 1) == "in" && ["total", "all"].contains(text(last + 2))
      || text(last + 1) == "altogether"
      || ["totalling", "making", "makes"].contains(text(last - 1))
      || text(last - 1) == "of" && text(last - 2) == "total" && text(last - 3) == "a"
        && !["of", "from"].contains(text(last - 4))
      || text(last + 2) == "altogether" || text(last + 2) == "in" && text(last + 3) == "total"
    let told = counts.dropLast().filter { !isIncluded($0) }
    let members = ownMembers(withoutSubtotals(told), of: last)
    // `22 of 70 did, 3.6 times each, making 79 in all` multiplies and does not add.
    // `Making 166 for the year to date` counts more than the quarter's.
    let behind = ["total", "all"].contains(text(last + 2)) ? last + 3 : last + 1
    let isSoFar =
      ["for", "since", "to", "so", "over", "with", "including"].contains(text(behind))
      // `Paid that sum with interest of £212`: the first part was told before.
      || first(of: ["that", "this"], in: tokens.indices).map {
        ["sum", "amount", "total", "figure"].contains(text($0 + 1))
      } ?? false
    // `11 yards with a total of 60 berths, and four with a total of 20`: each measures what it stands behind.
    let isMeasure = isCalledTotal(last) && text(last - 4) == "with"
    // `Add 40 from the van and you reach 120`: to what was told before.
    guard isTotal, !isSoFar, !isCalledTotal(last) || !members.contains(where: isCalledTotal),
      !["add", "adding"].contains(text(0)),
      !(["to", "added"].contains(text(0)) && has(["added", "add"], in: 0..<6)),
      let first = members.first,
      !["further", "additional", "another", "extra"].contains(text(hedge(before: first).start - 1)),
      !zip(members, members.dropFirst()).contains(where: isPartOfAll),
      // `14 got £200 each and 22 £250 each, £8,300 in all` multiplies as well.
      !members.contains(where: { isForEach($0) || isPrice($0) }),
      // `No other had more than 54, and the three named had 818 in all`.
      !members.contains(where: { figure($0)?.bounds != nil || hedge(before: $0).hedge != nil }),
      !quantities.contains(where: { kind($0) == .average })
    else { return nil }
    let isSure =
      !isMeasure && (members.count == 2 || areJoined(told))
      && !goesOnUncounted(members[members.count - 1])
    return parts(last, members, isSure ? .strong : .weak)
  }

  private func isCalledTotal(_ token: Int) -> Bool {
    text(token - 1) == "of" && text(token - 2) == "total" && text(token - 3) == "a"
  }

  private func areTogether(_ members: [Int]) -> Bool {
    guard let first = members.first, let last = members.last else { return false }
    return (first..<last).contains { text($0) == "together" && text($0 + 1) == "with" }
      && areJoined(Array(members.dropFirst()))
  }
}
