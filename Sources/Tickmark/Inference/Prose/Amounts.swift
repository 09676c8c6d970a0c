import Claims
import Figures
import Reports

/// An amount of a sentence, by the sentence's place among those that were kept.
struct Amount {
  let term: Term
  let sentence: Int
  let range: Range<Int>
  let isBracketed: Bool
}

/// The words around an amount up to the next mark or digit.
struct AmountClause {
  let front: [String]
  let behind: [String]
  /// Whether a sign or `i.e.` right in front says that it is worked out.
  let isMarked: Bool
}

extension Study {
  /// The counts and sums of money of a sentence that are no dates, names or limits.
  func amounts(_ index: Int) -> [Amount] {
    figures(index, of: [.count, .money])
  }

  /// The figures of some kinds that a sentence states something with.
  func figures(_ index: Int, of kinds: Set<Figure.Kind>) -> [Amount] {
    let said = said[index]
    guard said.cell == nil,
      said.sentence.figures.contains(where: { kinds.contains($0.figure.kind) })
    else { return [] }
    let exempt = exemptions[said.block][said.number]
    var depths = SummedParts.Depths(said.sentence)
    return said.sentence.figures.indices.compactMap { figure in
      let found = said.sentence.figures[figure]
      let isOutside = depths.isOutside(found.range.lowerBound)
      guard exempt[figure] == nil, var term = said.term(figure) else { return nil }
      if isOfPoints(found, said) { term.figure.kind = .points }
      guard kinds.contains(term.figure.kind) else { return nil }
      return Amount(
        term: term, sentence: index, range: found.range, isBracketed: !isOutside)
    }
  }

  /// `68 %, which is 12 points more`: how far two percentages lie apart, and no amount.
  private func isOfPoints(_ found: SentenceFigure, _ said: Said) -> Bool {
    let behind = said.sentence.text.utf8.dropFirst(found.range.upperBound)
    return found.figure.kind == .count
      && Label(String(decoding: Array(behind.prefix(8)), as: UTF8.self)).words.first == "point"
      && said.sentence.figures.contains { $0.figure.kind == .percent }
  }

  /// Whether words such as `about` loosen an amount.
  func isHedged(_ amount: Amount) -> Bool { isHedged(amount.term) }

  /// Whether words such as `about` loosen a figure of a sentence.
  func isHedged(_ term: Term) -> Bool {
    guard case .prose(let block, let number, let figure) = term.slot,
      let said = said(block: block, number: number)
    else { return false }
    return said.claims.contains { $0.hedge != nil && $0.stated == figure }
  }

  /// `142 fewer claims`: a size, and neither a part nor a value before or after.
  func isHowManyMore(_ term: Term) -> Bool {
    ["more", "fewer", "less"].contains(words(behind: term).first ?? "") || isHowFarOff(term)
  }

  /// `58 above February`, `58 referrals above February`, and no 58 children above the age of ten.
  func isHowFarOff(_ term: Term) -> Bool {
    let words = words(behind: term)
    if ["above", "below"].contains(words.first ?? "") || words == ["over"] { return true }
    return words.count > 2 && words[0].utf8.count > 3 && ["above", "below"].contains(words[1])
      && words[2] != "the"
  }

  private func words(behind term: Term) -> [String] {
    guard case .prose(let block, let number, let figure) = term.slot else { return [] }
    let sentence = report.blocks[block].sentences[number]
    let behind = sentence.text.utf8.dropFirst(sentence.figures[figure].range.upperBound).prefix(36)
    return Label(String(decoding: behind, as: UTF8.self)).words
  }

  /// Whether a figure of a sentence is told of the next one: `3,816 of 9,912`.
  func isPart(_ part: Term, of whole: Term) -> Bool {
    guard case .prose(let block, let number, let figure) = part.slot,
      whole.slot == .prose(block: block, sentence: number, figure: figure + 1)
    else { return false }
    let sentence = report.blocks[block].sentences[number]
    let (left, right) = (sentence.figures[figure].range, sentence.figures[figure + 1].range)
    return sentence.text.utf8.prefix(right.lowerBound).dropFirst(left.upperBound)
      .elementsEqual(" of ".utf8)
  }

  /// The text from one amount to the next, which may stand in the next sentence.
  func between(_ first: Amount, _ second: Amount) -> [UInt8] {
    let text = said[first.sentence].sentence.text.utf8
    if first.sentence == second.sentence {
      return Array(text.prefix(second.range.lowerBound).dropFirst(first.range.upperBound))
    }
    let next = said[second.sentence].sentence.text.utf8
    return Array(text.dropFirst(first.range.upperBound)) + next.prefix(second.range.lowerBound)
  }

  /// The words around an amount; those in front may go on beyond a comma.
  func clause(around amount: Amount, beyondCommas: Bool = false) -> AmountClause {
    let text = Array(said[amount.sentence].sentence.text.utf8)
    let front = text[..<amount.range.lowerBound]
    let start =
      front.lastIndex { Self.endsClause($0) && !(beyondCommas && $0 == UInt8(ascii: ",")) }
      .map { $0 + 1 } ?? 0
    let behind = text[amount.range.upperBound...].prefix { !Self.endsClause($0) }
    let lead = String(decoding: front.suffix(8), as: UTF8.self)
    return AmountClause(
      front: Self.withoutSoFar(
        Label(String(decoding: text[start..<amount.range.lowerBound], as: UTF8.self)).words
      ).suffix(8),
      behind: Array(Label(String(decoding: behind, as: UTF8.self)).words.prefix(6)),
      isMarked: lead.hasSuffix("i.e. ") || lead.hasSuffix("= ") || lead.hasSuffix("+")
        || amount.term.figure.text.hasPrefix("+"))
  }

  /// `Came down 23 %`, `up by 65 %`: whether a word of change stands right in front.
  func isBehindChange(_ amount: Amount) -> Bool {
    clause(around: amount).front.suffix(3).contains { ClauseWords.isFall($0) != nil }
  }

  /// `So far 52 are in place` concludes nothing.
  private static func withoutSoFar(_ words: [String]) -> [String] {
    guard let far = words.firstIndex(of: "far"), far > 0, words[far - 1] == "so" else {
      return words
    }
    return Array(words[..<(far - 1)] + words[(far + 1)...])
  }

  private static let marks: Set<UInt8> = Set(",;:.()0123456789".utf8)

  /// Whether a byte is a mark or a digit, or begins a dash or another sign of several bytes.
  private static func endsClause(_ byte: UInt8) -> Bool { byte == 0xE2 || marks.contains(byte) }
}
