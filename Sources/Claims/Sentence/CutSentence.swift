import Figures
import Reports

/// A sentence cut into words, figures and marks once, for all that is read out of it.
public struct CutSentence: Sendable {
  let sentence: Sentence
  let bytes: [UInt8]
  let tokens: [Token]
  /// For each figure of the sentence the kind it is exempt as, or nil where it is to be checked.
  public let exemptions: [Figure.Kind?]

  /// Cuts a sentence whose figures are known.
  public init(_ sentence: Sentence) {
    self.sentence = sentence
    bytes = Array(sentence.text.utf8)
    tokens = TokenReader.tokens(bytes, sentence.figures.map(\.range))
    exemptions = Exemption.exemptions(in: sentence, tokens)
  }
}
