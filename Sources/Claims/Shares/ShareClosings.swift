import Figures
import Reports

/// Counts of shares in a bracket at the end of their clause.
extension Grammar {
  /// `Of these, 60 % were for women (61,985 enquiries) and …`: the share's own count, in a bracket at the
  /// end of its clause.
  mutating func linkClosings() {
    guard hasBrackets else { return }
    for index in claims.indices where claims[index].family == .share && claims[index].beside == nil
    {
      let claim = claims[index]
      guard let share = token(of: claim.stated), isShare(claim),
        claim.base != nil || claim.back != nil || !claim.baseWords.isEmpty,
        let part = quantities.first(where: { $0 > share }), isCount(part), part - share <= 25,
        tokens[part].figure != claim.base, isMark(part - 1, "("), isOwnCount(part, claim),
        let part = tokens[part].figure, !claims.contains(where: { $0.beside == part })
      else { continue }
      claims[index].beside = part
      claims[index].family = .countWithShare
    }
  }

  /// Whether a bracket holds but a count, and its noun where that is the whole's or anybody's.
  private func isOwnCount(_ part: Int, _ claim: Claim) -> Bool {
    guard let close = (part..<min(tokens.count, part + 4)).first(where: { isMark($0, ")") }) else {
      return false
    }
    let isEnd =
      close + 1 >= tokens.count || isMark(close + 1, ".,;")
      || ["and", "while", "whilst", "compared"].contains(text(close + 1))
    return isEnd
      && content(part + 1..<close).allSatisfy { word in
        claim.baseWords.contains(word) || claim.subject.contains(word)
          || opener(at: part)?.words.contains(word) ?? false
          || ["people", "person", "case", "child", "individual", "household"].contains(word)
      }
  }

  /// The only count behind a share, in brackets at the end of its clause.
  func closing(behind token: Int) -> Int? {
    let counts = quantities.filter { isCount($0) }
    guard counts.count == 1, let part = counts.first, part > token, isMark(part - 1, "("),
      isMark(part + 1, ")"), part + 2 == tokens.count || isMark(part + 2, ".,;"),
      quantities.allSatisfy({ $0 <= part }),
      // `Serves 22 % of the homes but has 10 % of the calls (52)`: they are those of the last.
      !quantities.contains(where: { $0 > token && $0 < part && kind($0) == .percent })
    else { return nil }
    return part
  }
}
