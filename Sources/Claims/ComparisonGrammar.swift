import Figures
import Reports

/// Two values set against each other.
extension Grammar {
  /// `64 % compared to 50 % a year ago`, `lower than the national rate (8.2)`.
  mutating func readComparisons() {
    let operands = quantities.filter { isOperand($0) }
    for (left, right) in zip(operands, operands.dropFirst()) {
      let gap = left + 1..<right
      guard kind(left) == kind(right), right - left < 18,
        let link = first(of: ["compared", "comparison", "against", "versus", "opposed"], in: gap),
        right - link < 10, !gap.contains(where: { isMark($0, ";") }),
        let before = tokens[right].figure, let after = tokens[left].figure,
        !stated.contains(after), !stated.contains(before)
      else { continue }
      var claim = Claim(.comparison, range: bytes(left..<right + 1))
      claim.from = before
      claim.to = after
      claim.direction = direction(in: max(0, left - 14)..<tokens.count) ?? .none
      let low = ordinalSegment(of: left)
      claim.subject = content(low)
      setTime(of: &claim, in: left..<tokens.count)
      add(claim)
    }
    for token in operands {
      guard let figure = tokens[token].figure, !stated.contains(figure) else { continue }
      let low = max(0, token - 10)
      guard let than = (low..<token).last(where: { text($0) == "than" }), than > 0 else { continue }
      let word = text(than - 1)
      guard ["lower", "higher", "greater", "better", "worse"].contains(word),
        !(than..<token).contains(where: { isMark($0, ",;") })
      else { continue }
      var claim = Claim(.comparison, range: bytes(low..<token + 1))
      claim.base = figure
      claim.direction = word == "lower" ? .down : word == "better" || word == "worse" ? .none : .up
      claim.subject = content(subjectBefore(than - 1, 0))
      claim.certainty = .weak
      add(claim)
    }
  }

  private func ordinalSegment(of token: Int) -> Range<Int> {
    guard let ordinal = quantities.firstIndex(of: token) else { return token..<token + 1 }
    return segment(ordinal)
  }

  /// The only direction that a stretch of words names.
  func direction(in range: Range<Int>) -> Claim.Direction? {
    let isUp = has(Lexicon.ups, in: range)
    let isDown = has(Lexicon.downs, in: range)
    if !isUp, !isDown, has(Lexicon.sameWords, in: range) { return .same }
    if isUp == isDown { return nil }
    return isUp ? .up : .down
  }
}
