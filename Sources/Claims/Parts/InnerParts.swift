import Figures
import Reports

/// Figures that stand among parts and are none of them: what the parts in front come to, and a part of
/// one of them.
extension Grammar {
  /// `564 came in and 497 were found, 1,061 in all; …`, `30 in full and 19 in part, making 49; …`.
  func isSubtotal(_ token: Int) -> Bool {
    if text(token + 1) == "altogether" || text(token + 1) == "so" && text(token + 2) == "far" {
      return true
    }
    if text(token + 1) == "in", ["all", "total"].contains(text(token + 2)) { return true }
    return ["making", "totalling"].contains(text(hedge(before: token).start - 1))
  }

  /// `304 from agencies, including 118 from the police`: the 118 are some of the 304.
  func isIncluded(_ token: Int) -> Bool {
    let lead = hedge(before: token).start
    return text(lead - 1) == "including"
      && (bracket(around: token) != nil || isMark(lead - 2, ","))
  }

  /// The figures behind the one that only says how many follow: `the two groups, 115 and 30, make 145`.
  func withoutAnnouncer(_ figures: [Int]) -> [Int] {
    guard figures.count > 2, let first = figures.first.flatMap({ figure($0) }),
      first.value == Exact(figures.count - 1)
    else { return figures }
    return Array(figures.dropFirst())
  }

  /// `40 of 55 adults and 21 of 30 children`: each part has a whole of its own.
  func areOfSeveralWholes(_ row: [Int]) -> Bool {
    Set(row.compactMap(wholeBehind).compactMap { figure($0)?.value }).count > 1
  }

  /// `51 contracts were sampled, and although few, 8 high and 19 low findings were made`.
  func isParted(_ whole: Int, from first: Int) -> Bool {
    whole < first && has(Grammar.turns, in: whole..<first)
  }

  private static let turns = WordSet(ClauseWords.contrasts)

  /// `17 children: six pairs (12 children) and 5 singly`: a bracket tells a part in what the whole counts.
  func isToldInUnits(_ members: [Int]) -> Bool {
    members.contains { member in
      guard
        let mark = (member + 1..<min(tokens.count, member + 5)).first(where: { isMark($0, "(") }),
        isCount(mark + 1), isMark(mark + 3, ")"), !text(mark + 2).isEmpty
      else { return false }
      return (0..<member).contains { text($0) == text(mark + 2) }
        && !(member..<mark).contains { text($0) == text(mark + 2) }
    }
  }

  /// `19 were inside; 9 were seen again and 4 changed`: behind the semicolon stands another list.
  func areOfOneList(_ members: [Int]) -> Bool {
    let marks = zip(members, members.dropFirst()).map { left, right in
      (left..<right).contains { isMark($0, ";") }
    }
    return Set(marks).count < 2
  }

  /// `57 came in, and 315 were sent by schools, 378 by parents and 178 by others, 871 in all`: the last
  /// of them, where these make it up or a semicolon sets them apart.
  func ownMembers(_ members: [Int], of total: Int) -> [Int] {
    let mark = (0..<total).last { isMark($0, ";") } ?? -1
    let own = members.filter { $0 > mark }
    let row = own.count > 1 ? own : members
    guard row.count > 3, let value = figure(total)?.value, !addUp(row, to: value) else {
      return row
    }
    let start = row.indices.dropFirst().dropLast().first { addUp(Array(row[$0...]), to: value) }
    return start.map { Array(row[$0...]) } ?? row
  }
}
