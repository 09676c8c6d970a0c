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
    guard let year = yearBehind(figure, in: sentence) else { return false }
    let other = study.report.blocks[baseBlock].sentences[baseNumber]
    let years =
      yearBehind(base, in: other).map { [$0] }
      ?? other.figures.compactMap { Self.year(of: $0.figure) }
    // A year across two may be called by either.
    return !years.isEmpty && years.allSatisfy { abs($0 - year) > 1 }
  }

  /// The year right behind a figure or its bracket: `40,090 (58 %) in 2014`.
  private func yearBehind(_ figure: Int, in sentence: Sentence) -> Int? {
    guard sentence.figures.indices.contains(figure + 1),
      let year = Self.year(of: sentence.figures[figure + 1].figure)
    else { return nil }
    let gap = sentence.text.utf8.prefix(sentence.figures[figure + 1].range.lowerBound)
      .dropFirst(sentence.figures[figure].range.upperBound)
    return [") in ", " in ", ") at ", " (", ") on "].contains(String(gap)) ? year : nil
  }

  private static func year(of figure: Figure) -> Int? {
    guard [.year, .period, .date].contains(figure.kind) else { return nil }
    return figure.text.split { !$0.isNumber }.first { $0.utf8.count == 4 }.flatMap { Int($0) }
  }
}
