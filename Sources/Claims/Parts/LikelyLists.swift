import Figures
import Reports

/// Lists that are likely all of their whole by the way in which they are told.
extension Grammar {
  /// `Of the 64, 40 were settled, 15 won and nine lost`: three parts and more that are told apart and end
  /// in `and` are likely all there are.
  func isLikelyAll(_ members: [Int], _ reading: ListReading) -> Bool {
    guard members.count > 2, reading.isOnly, !reading.isBesideOthers, let last = members.last else {
      return false
    }
    return has(["and"], in: members[members.count - 2]..<last) && !goesOnUncounted(last)
      && !quantities.contains { $0 > last && kind($0) == kind(last) && bracket(around: $0) == nil }
      && !canOverlap && !has(Grammar.someOnly, in: 0..<tokens.count) && areOfOneList(members)
      && areNamedApart(members)
  }

  /// `400 are in primary, 250 in secondary and 70 in special schools`: each has words that no other has.
  private func areNamedApart(_ members: [Int]) -> Bool {
    var seen: Set<String> = []
    var links: Set<String> = []
    for (index, member) in members.enumerated() {
      let limit = index + 1 < members.count ? members[index + 1] : min(tokens.count, member + 12)
      let end = (member + 1..<limit).first { isMark($0, ";.:") } ?? limit
      guard let link = link(behind: member) else { return false }
      links.insert(link)
      let own = Set(content(member + 1..<end)).subtracting(seen)
      guard !own.isEmpty, limit - member <= 12, index > 0 || mayExclude(member),
        !has(["also", "both", "had", "led", "which", "who"], in: member..<end)
      else { return false }
      seen.formUnion(own)
    }
    return links.count == 1
  }

  /// The preposition or the kind of predicate behind a part; nil where it tells what people said or are.
  private func link(behind member: Int) -> String? {
    let next = Lexicon.auxiliaries.contains(text(member + 1)) ? member + 2 : member + 1
    let word = text(next)
    if Lexicon.prepositions.contains(word) { return word }
    return word.hasSuffix("ed") && word != "aged" ? "ed" : nil
  }
}
