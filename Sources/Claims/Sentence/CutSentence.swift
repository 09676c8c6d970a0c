import Figures
import Reports

/// A sentence cut into words, figures and marks once, for all that is read out of it.
public struct CutSentence: Sendable {
  let sentence: Sentence
  let bytes: [UInt8]
  let tokens: [Token]
  /// For each figure of the sentence the kind it is exempt as, or nil where it is to be checked.
  public let exemptions: [Figure.Kind?]
  /// Whether it is a clause of another.
  let isClause: Bool

  /// Cuts a sentence whose figures are known.
  public init(_ sentence: Sentence) {
    self.sentence = sentence
    bytes = Array(sentence.text.utf8)
    tokens = CutSentence.undashed(
      CutSentence.plain(TokenReader.tokens(bytes, sentence.figures.map(\.range))))
    exemptions = Exemption.exemptions(in: sentence, tokens)
    isClause = false
  }

  /// A clause of a sentence that was cut already.
  init(_ sentence: Sentence, bytes: [UInt8], tokens: [Token], exemptions: [Figure.Kind?]) {
    (self.sentence, self.bytes, self.tokens) = (sentence, bytes, tokens)
    self.exemptions = exemptions
    isClause = true
  }

  /// With a comma for the one dash of `down to 551 - a drop of 7.5 %`, which parts no more than that.
  private static func undashed(_ tokens: [Token]) -> [Token] {
    let dashes = tokens.indices.filter { tokens[$0].isMark("-") }
    guard dashes.count == 1, let dash = dashes.first, dash > 0, dash + 1 < tokens.count,
      tokens[dash + 1].kind == .word
    else { return tokens }
    var plain = tokens
    plain[dash].kind = .mark(UInt8(ascii: ","))
    return plain
  }

  /// Without the `up` of `from 90 up to 130`, which says no more than `from 90 to 130`, and that of `set up`,
  /// by which nothing rose.
  private static func plain(_ tokens: [Token]) -> [Token] {
    guard tokens.contains(where: { $0.text == "up" || $0.text == "down" || $0.text == "back" })
    else { return tokens }
    let isLeft = tokens.indices.map { index -> Bool in
      guard ["up", "down", "back"].contains(tokens[index].text) else { return true }
      if index > 0, tokens[index].text != "back", handled.contains(tokens[index - 1].text),
        index + 1 == tokens.count || tokens[index + 1].text != "to"
      {
        return false
      }
      guard index + 2 < tokens.count, tokens[index + 1].text == "to",
        tokens[index + 2].figure != nil
      else { return true }
      let clause = tokens[..<index].suffix(14)
      let start = clause.lastIndex { $0.text == "from" }
      return start.map { !(index - $0 > 1 && tokens[$0 + 1].figure != nil) } ?? true
    }
    return zip(tokens, isLeft).compactMap { $1 ? $0 : nil }
  }

  /// Verbs that mean something else with `up` or `down` behind them.
  private static let handled = WordSet([
    "laid", "set", "setting", "taken", "take", "taking", "took", "follow", "followed", "following",
    "sign", "signed", "signing", "broken", "broke", "split", "pick", "picked", "drawn", "draw",
    "drew", "shut", "written", "turned", "backed", "caught", "opened", "summed", "given",
    "gave", "ended", "handed", "stood", "cleared", "looked", "tied", "weighed",
  ])
}
