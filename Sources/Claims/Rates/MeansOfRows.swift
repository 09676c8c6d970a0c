import Figures
import Reports

/// Means of figures that the sentence lists: `14, 17 and 20, giving a mean of 17`.
extension Grammar {
  mutating func readMeansOfRows() {
    guard let word = first(of: Grammar.meanWords, in: tokens.indices),
      let token = quantities.first(where: { $0 > word && $0 - word <= 4 }),
      let kind = kind(token),
      [.count, .money, .average, .rate].contains(kind)
        || kind == .percent,
      !claims.contains(where: {
        $0.stated == tokens[token].figure && $0.family == .average && !$0.parts.isEmpty
      }),
      isMark(word - 1, ",-;") || ["a", "an", "the"].contains(text(word - 1))
        || Grammar.spellMeans.contains(text(word - 1))
        || figure(word - 1)?.kind == .duration && ["a", "the"].contains(text(word - 2))
        || text(word + 1) == "out",
      let row = meanRow(before: word, like: kind)
    else { return readMeanOfEarlierRow() }
    let lead = hedge(before: token).start
    guard ["of", "is", "was", "at", "to"].contains(text(lead - 1)) || lead - 1 == word,
      text(word + 1) == "out" || !isSaidOfOthers(token)
    else { return }
    var claim = Claim(.average, stated: tokens[token].figure, range: bytes(token..<token + 1))
    claim.parts = row.compactMap { tokens[$0].figure }
    claim.hedge = hedge(before: token).hedge
    claim.isTied = true
    claim.certainty = .strong
    claims.removeAll { $0.stated == claim.stated && [.average, .count].contains($0.family) }
    claims.append(claim)
  }

  private static let spellMeans = WordSet([
    "quarterly", "monthly", "weekly", "daily", "yearly", "annual",
  ])

  /// `Numbered 61 in 2021, 58 in 2022 and 64 in 2023. The three-year average is thus 61`.
  private mutating func readMeanOfEarlierRow() {
    guard quantities.count < 4, let before = context.preceding.last, before.figures.count > 4,
      let word = first(of: Grammar.meanWords, in: 0..<min(tokens.count, 8)), word > 0,
      let token = quantities.first(where: { $0 > word && $0 - word <= 4 }),
      let kind = kind(token), [.count, .money, .average, .rate].contains(kind),
      ["is", "was", "thus", "of"].contains(text(hedge(before: token).start - 1)),
      let years = yearsAveraged(at: word - 1)
    else { return }
    let earlier = Grammar(CutSentence(before), context: ClaimContext())
    let row = earlier.quantities.filter { earlier.kind($0) == kind || earlier.isCount($0) }
    // Each of them beside a year of its own.
    let times = earlier.tokens.indices.filter { time in
      earlier.figure(time).map { [.year, .period].contains($0.kind) } ?? false
    }
    guard row.count == years, times.count == years,
      zip(row, times).allSatisfy({ abs($0 - $1) <= 3 }) || zip(row, times).allSatisfy({ $0 > $1 })
    else { return }
    var claim = Claim(.average, stated: tokens[token].figure, range: bytes(token..<token + 1))
    claim.operands = row.compactMap { earlier.operand($0, back: 1) }
    claim.hedge = hedge(before: token).hedge
    claim.isTied = true
    claim.certainty = .strong
    claims.removeAll { $0.stated == claim.stated && [.average, .count].contains($0.family) }
    claims.append(claim)
  }

  /// The three of `three-year`.
  private func yearsAveraged(at token: Int) -> Int? {
    guard let figure = figure(token), figure.kind == .duration,
      figure.text.lowercased().hasSuffix("year")
    else { return nil }
    return figure.value.int
  }

  private static let meanWords = WordSet(["mean", "average", "averaging"])

  /// The three and more figures right in front, that commas and `and` alone part.
  private func meanRow(before word: Int, like kind: Figure.Kind) -> [Int]? {
    let before = quantities.filter {
      $0 < word && (self.kind($0) == kind || kind == .average && isCount($0))
        && !Lexicon.yearWords.contains(text($0 + 1))
    }
    guard let last = before.last, word - last <= 9, text(last - 1) == "and" else { return nil }
    var row = [last]
    for token in before.dropLast().reversed() {
      guard let next = row.first, next - token <= 3,
        (token + 1..<next).allSatisfy({ isMark($0, ",") || text($0) == "and" })
      else { break }
      row.insert(token, at: 0)
    }
    return row.count >= 3 ? row : nil
  }
}
