import Figures
import Reports

/// Shares that only say what another one is held against.
extension Grammar {
  /// `(national: 80 %)`, `(England 12 %)`: what the share is held against.
  func isOfElsewhere(_ token: Int) -> Bool {
    guard kind(token) == .percent else { return false }
    guard let own = bracket(around: token) else { return isAsAgainst(token) }
    if has(Grammar.elsewhere, in: own), own.count <= 4 { return true }
    // `(97 %; the standard is 98 %)`: a piece of the bracket by itself.
    guard let mark = (own.lowerBound..<token).last(where: { isMark($0, ";,") }) else {
      return false
    }
    let end = (token..<own.upperBound).first { isMark($0, ";,") } ?? own.upperBound
    return has(Grammar.elsewhere, in: mark..<end) || has(Grammar.othersGoals, in: mark..<end)
  }

  private static let othersGoals = WordSet([
    "target", "standard", "expectation", "expected", "benchmark", "goal", "average", "threshold",
  ])

  /// `(1.2 %), as against the 1.5 % allowed`.
  private func isAsAgainst(_ token: Int) -> Bool {
    var lead = hedge(before: token).start - 1
    while Lexicon.determiners.contains(text(lead)) { lead -= 1 }
    return text(lead) == "against" && (text(lead - 1) == "as" || isMark(lead - 1, ","))
  }
}
