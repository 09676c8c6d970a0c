import Figures
import Reports

/// Figures beside the values of a sentence that are none themselves: ends of spans, and stretches of time.
extension Grammar {
  /// Whether the figure is an end of a span that is no change: `45 to 64 age group`, `12- to 14-`.
  func isBound(_ token: Int) -> Bool {
    guard kind(token) == .count else { return false }
    func isSpan(_ left: Int, _ right: Int) -> Bool {
      // `Up 12 % on last year's 150 to 168` names no span.
      guard isCount(left), isCount(right), !["from", "year", "by"].contains(text(left - 1)) else {
        return false
      }
      return !(isMark(left - 1, "(") && isMark(right + 1, ")"))
        && !Lexicon.changeVerbs.contains(text(left - 1))
    }
    if text(token + 1) == "to", isSpan(token, token + 2) { return true }
    if text(token - 1) == "to", isSpan(token - 2, token) { return true }
    if text(token - 1) == "between" { return true }
    return text(token - 1) == "and"
      && (max(0, token - 5)..<token).contains { text($0) == "between" && isCount($0 + 1) }
  }

  /// Whether the figure is a length of time in which something happened: `the last 12 months`.
  func isTimeSpan(_ token: Int) -> Bool {
    guard kind(token) == .duration || ["month", "months", "weeks"].contains(text(token + 1)) else {
      return false
    }
    let stretches = [
      "last", "past", "previous", "preceding", "next", "same", "first", "over", "within", "in",
      "for", "after", "during", "every", "final", "the",
    ]
    // `From the 23 days of last year` gives a value, `in the 12 months to March` a stretch.
    let isAgainst =
      Grammar.againstWords.contains(text(token - 2))
      || text(token - 2) == "on" && saysUpOrDown(before: token - 2)
    if text(token - 1) == "the", isAgainst,
      ["of", "in", "recorded", "reported", "last", "achieved", "taken"].contains(text(token + 1))
    {
      return false
    }
    return stretches.contains(text(token - 1))
  }
}
