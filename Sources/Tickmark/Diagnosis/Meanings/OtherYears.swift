import Figures
import Reports

/// Shares that are told of one year and were held against a whole of another.
extension OtherMeanings {
  /// `Of 75,420 in 2018 …, having been 40,090 (58 %) in 2014`.
  func isOfOtherYear(_ relation: Relation, _ stated: Term) -> Bool {
    guard relation.terms.count == 2, relation.leading == 1,
      case .prose(let block, let number, let figure) = stated.slot,
      case .prose(let baseBlock, let baseNumber, let base) = relation.terms[1].slot
    else { return false }
    let sentence = study.report.blocks[block].sentences[number]
    var year = yearBehind(figure, in: sentence)
    if year == nil, case .prose(block, number, let part) = relation.terms[0].slot {
      year = yearInFront(of: part, in: sentence)
    }
    guard let year else { return false }
    let other = study.report.blocks[baseBlock].sentences[baseNumber]
    let years =
      (yearBehind(base, in: other) ?? yearInFront(of: base, in: other)).map { [$0] }
      ?? other.figures.compactMap { Year($0.figure) }
    return !years.isEmpty && years.allSatisfy { $0.isOther(than: year) }
  }

  /// The year right behind a figure or its bracket: `40,090 (58 %) in 2014`.
  private func yearBehind(_ figure: Int, in sentence: Sentence) -> Year? {
    guard sentence.figures.indices.contains(figure + 1),
      let year = Year(sentence.figures[figure + 1].figure)
    else { return nil }
    let gap = gap(behind: figure, in: sentence)
    return [") in ", " in ", ") at ", " (", ") on "].contains(gap) ? year : nil
  }

  /// The year that a clause begins with: `in 2008 it had been 28`.
  private func yearInFront(of figure: Int, in sentence: Sentence) -> Year? {
    guard figure > 0, let year = Year(sentence.figures[figure - 1].figure) else { return nil }
    let words = Label(gap(behind: figure - 1, in: sentence)).words
    let isPlain = !gap(behind: figure - 1, in: sentence).contains { ",;:()".contains($0) }
    return isPlain && words.count <= 3 && ["been", "were", "was"].contains(words.last) ? year : nil
  }

  private func gap(behind figure: Int, in sentence: Sentence) -> String {
    String(
      decoding: sentence.text.utf8.prefix(sentence.figures[figure + 1].range.lowerBound)
        .dropFirst(sentence.figures[figure].range.upperBound), as: UTF8.self)
  }
}

/// A year that a figure names, be it by a date or by a year that runs across two.
private struct Year {
  private let number: Int
  private let isPlain: Bool

  init?(_ figure: Figure) {
    guard [.year, .period, .date].contains(figure.kind),
      let number = figure.text.split(whereSeparator: { !$0.isNumber })
        .first(where: { $0.utf8.count == 4 }).flatMap({ Int($0) })
    else { return nil }
    (self.number, isPlain) = (number, figure.kind == .year)
  }

  /// A year across two may be called by either.
  func isOther(than year: Year) -> Bool {
    abs(number - year.number) > (isPlain && year.isPlain ? 0 : 1)
  }
}
