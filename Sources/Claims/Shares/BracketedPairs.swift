import Figures
import Reports

/// A part and its whole in the bracket of a share.
extension Grammar {
  /// `44 % of the workforce (1,440 of 3,000)`.
  func bracketedPair(behind token: Int) -> (part: Int, base: Int, end: Int)? {
    // `(51 %: 22 of 40)`.
    if isMark(token - 1, "("), isMark(token + 1, ":"), let pair = pairOf(token + 2),
      isMark(pair.end, ")")
    {
      return pair
    }
    // `78 % (94 from a total of 120 boats whose papers …)`: whatever goes on behind the pair.
    if isMark(token + 1, "("), let pair = pairOf(token + 2), let own = bracket(around: token + 2),
      !(pair.end..<own.upperBound).contains(where: isQuantity), !has(Grammar.mostly, in: own)
    {
      return pair
    }
    guard
      let open = (token + 1..<min(tokens.count, token + 10)).first(where: {
        isMark($0, "(") || isQuantity($0)
      }), isMark(open, "("), !has(Grammar.mostly, in: token..<open), let pair = pairOf(open + 1),
      let close = (pair.end..<min(tokens.count, pair.end + 4)).first(where: { isMark($0, ")") }),
      !(pair.end..<close).contains(where: { tokens[$0].text.isEmpty })
    else { return nil }
    return pair
  }

  /// `22 of 40`, `22 out of the 40`.
  func pairOf(_ token: Int, _ wanted: Figure.Kind = .count) -> (
    part: Int, base: Int, end: Int
  )? {
    guard kind(token) == wanted, let part = tokens[token].figure, !isLeftOut(token) else {
      return nil
    }
    var index = token + 1
    // `41 prosecutions out of 164 investigations`.
    if let out = (index..<min(tokens.count, index + 5)).first(where: { text($0) == "out" }),
      !(index..<out).contains(where: { tokens[$0].text.isEmpty })
    {
      index = out + 1
    }
    // `(144/200)`.
    let isSlashed = isMark(index, "/") && index == token + 1
    guard isSlashed || text(index) == "of" || text(index) == "from" && isMark(token - 1, "(") else {
      return nil
    }
    index += 1
    while Lexicon.determiners.contains(text(index)) || ["total", "possible"].contains(text(index))
      || text(index) == "of" && text(index - 1) == "total"
    {
      index += 1
    }
    guard kind(index) == wanted, isQuantity(index), let base = tokens[index].figure else {
      return nil
    }
    return (part, base, index + 1)
  }
}
