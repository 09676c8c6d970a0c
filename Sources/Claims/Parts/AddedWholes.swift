import Figures
import Reports

/// A whole that is printed behind its parts: `The north closed 264 and the south 336, so the north had
/// 44 % of the 600`.
extension Grammar {
  mutating func readAddedWholes() {
    guard quantities.count > 2, quantities.count < 7 else { return }
    let counts = quantities.filter { isCount($0) }
    guard counts.count > 2, let whole = counts.last, isOfTheWhole(whole),
      let figure = tokens[whole].figure, let value = self.figure(whole)?.value
    else { return }
    let parts = Array(counts.dropLast())
    guard parts.allSatisfy({ mayBePart($0) }), let first = parts.first, let last = parts.last,
      has(Grammar.following, in: last..<whole), has(["and", "while"], in: first..<last),
      parts.allSatisfy({ self.figure($0).map { $0.value < value } ?? false }),
      !claims.contains(where: { $0.family == .listOfParts || $0.family == .reckoning })
    else { return }
    var claim = Claim(.listOfParts, stated: figure, range: bytes(first..<whole + 1))
    claim.parts = parts.compactMap { tokens[$0].figure }
    claim.certainty = .likely
    claims.append(claim)
  }

  /// `44 % of the 600`: a share of what the sentence itself must have told.
  private func isOfTheWhole(_ token: Int) -> Bool {
    let lead = token - 1
    let ends = token + 1 >= tokens.count || isMark(token + 1, ".,;)")
    return ends && ["the", "these"].contains(text(lead)) && text(lead - 1) == "of"
      && quantities.contains { $0 < lead && $0 > lead - 4 && kind($0) == .percent }
  }

  /// Words behind which stands what follows from the words in front.
  static let following = WordSet([
    "means", "meaning", "meant", "so", "therefore", "thus", "hence", "implying",
  ])
}
