import Figures
import Reports

/// Which figures of a sentence name or limit something instead of asserting it.
enum Exemption {
  /// For each figure of the sentence the kind it is exempt as, or nil where it is to be checked.
  static func exemptions(in sentence: Sentence, _ tokens: [Token]) -> [Figure.Kind?] {
    guard !sentence.figures.isEmpty else { return [] }
    var result = [Figure.Kind?](repeating: nil, count: sentence.figures.count)
    var quote: UInt8 = 0
    var square = 0
    for (index, token) in tokens.enumerated() {
      if token.isMark("\"") { quote = quote == 0 ? 1 : 0 }
      if token.isMark("[") { square += 1 }
      if token.isMark("]") { square = max(0, square - 1) }
      guard let figure = token.figure else { continue }
      let kind = sentence.figures[figure].figure.kind
      if kind == .duration,
        isAverage(tokens, index) || isForEach(tokens, index) || isSize(tokens, index)
          || isCompared(sentence, tokens, figure, index)
      {
        continue
      }
      result[figure] =
        lexical(kind) ?? NumberSpot(sentence, tokens, index, kind).exemption
      // What stands in square brackets is a remark on the draft, not a part of it.
      if square > 0, result[figure] == nil { result[figure] = .unknown }
      if result[figure] == nil, quote == 1, closes(tokens, index) { result[figure] = kind }
    }
    return result
  }

  private static func lexical(_ kind: Figure.Kind) -> Figure.Kind? {
    switch kind {
    case .date, .period, .year, .age, .reference, .telephone, .code, .ordinal, .duration:
      return kind
    default: return nil
    }
  }

  /// A mean length of time is a finding; any other length is a term.
  private static func isAverage(_ tokens: [Token], _ index: Int) -> Bool {
    func isMean(_ token: Token) -> Bool {
      ["average", "averaged", "averages", "averaging", "mean", "median"].contains(token.text)
    }
    if tokens[..<index].suffix(6).contains(where: isMean) { return true }
    // `It lasts 156 days on average`.
    if tokens[index...].dropFirst().prefix(2).map(\.text) == ["on", "average"] { return true }
    // `The average time to answer a stage 1 letter was 21 days`.
    guard index > 0,
      ["was", "is", "of", "at", "were", "now", "to"].contains(tokens[index - 1].text)
    else {
      return false
    }
    let near = tokens[..<index].suffix(16)
    let clause = near.lastIndex { $0.isMark(",;:.") } ?? near.startIndex
    return tokens[clause..<index].contains(where: isMean)
  }

  /// `121 % higher (or 119 days longer)`.
  private static func isSize(_ tokens: [Token], _ index: Int) -> Bool {
    guard index > 1, tokens[index - 1].text == "or", tokens.indices.contains(index + 1) else {
      return false
    }
    return Lexicon.comparatives.contains(tokens[index + 1].text)
  }

  /// `9.6 days per person`, `65 days each on average`; `5 days per pupil` may be a term.
  private static func isForEach(_ tokens: [Token], _ index: Int) -> Bool {
    let next = tokens[(index + 1)...].prefix(3).map(\.text)
    guard let first = next.first else { return false }
    let isEach = first == "each" || first == "per" || first == "apiece"
    let isMean = next.dropFirst() == ["on", "average"]
    return isEach && (isMean || index > 1 && ["is", "was", "or"].contains(tokens[index - 1].text))
  }

  /// Two lengths in one unit that are set against each other: `9.2 days, down from 11.5 days`.
  private static func isCompared(
    _ sentence: Sentence, _ tokens: [Token], _ figure: Int, _ index: Int
  ) -> Bool {
    // The number may be a word, too: `six days`.
    func unit(_ text: String) -> Substring {
      text.split { $0 == " " || $0 == "-" }.last.map { $0.last == "s" ? $0.dropLast() : $0 } ?? ""
    }
    let own = unit(sentence.figures[figure].figure.text)
    let isPaired = sentence.figures.indices.contains { other in
      other != figure && sentence.figures[other].figure.kind == .duration
        && unit(sentence.figures[other].figure.text) == own
    }
    // `From 75 to 77 years` prints the unit once.
    if index > 2, tokens[index - 1].text == "to", tokens[index - 3].text == "from",
      tokens[index - 2].figure != nil
    {
      return tokens.contains { Lexicon.changeVerbs.contains($0.text) }
    }
    // `4,040.5 days, compared to 4,572.4 in the previous year` prints it once, too.
    if let link = tokens[index...].prefix(12).firstIndex(where: { $0.text == "compared" }),
      tokens.indices.contains(link + 2),
      let other = tokens[link...].prefix(4).compactMap(\.figure).first,
      [.count, .average, .rate].contains(sentence.figures[other].figure.kind)
    {
      return true
    }
    // `156 days, three longer than the 153 of last year`.
    if tokens.indices.contains(where: { isToldFaster(tokens, $0) }) { return true }
    if isPaired, tokens.contains(where: { $0.text == "from" }),
      tokens.contains(where: { $0.text == "to" }),
      tokens.contains(where: {
        Lexicon.changeVerbs.contains($0.text) || Lexicon.neutralVerbs.contains($0.text)
      })
    {
      return true
    }
    return isPaired
      && tokens.contains {
        [
          "down", "up", "fell", "rose", "compared", "lower", "higher", "improvement", "longer",
          "shorter", "faster", "quicker", "slower", "lengthened", "shortened", "increase",
          "decrease", "reduction",
        ].contains($0.text)
      }
  }

  /// `Four days longer than`, `three shorter than`.
  static func isToldFaster(_ tokens: [Token], _ size: Int) -> Bool {
    size + 2 < tokens.count && tokens[size].figure != nil && speeds.contains(tokens[size + 1].text)
      && tokens[size + 2].text == "than"
  }

  static let speeds = WordSet(["longer", "slower", "quicker", "faster", "shorter"])

  private static func closes(_ tokens: [Token], _ index: Int) -> Bool {
    tokens[index...].prefix(40).contains { $0.isMark("\"") }
  }
}
