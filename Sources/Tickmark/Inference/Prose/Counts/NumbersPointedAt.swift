import Claims
import Figures
import Reports

extension Inference {
  /// A number that words call one told before, `from those 524`, is one that was told before.
  public static let numbersPointedAt = ofProse("numbersPointedAt") { ties in
    ties.study.said.flatMap { NumbersPointedAt(ties: ties, said: $0).relations() }
  }
}

/// Finds numbers that were told right before with one slip, and nowhere as they are printed now.
private struct NumbersPointedAt {
  let ties: ProseTies
  let said: Said

  func relations() -> [Relation] {
    guard said.cell == nil else { return [] }
    return said.sentence.figures.indices.compactMap(relation)
  }

  private func relation(_ figure: Int) -> Relation? {
    guard let stated = said.term(figure), isNumber(stated), ties.isDefinite(stated, said),
      points(figure)
    else { return nil }
    let told = toldRightBefore(figure)
    let near = told.filter { FarApart.isSlip(of: stated.figure, to: $0.figure.value) }
    guard let meant = near.first, near.allSatisfy({ $0.figure.value == meant.figure.value }),
      // Of few numbers with few digits one is a slip away by chance.
      stated.figure.value >= 100 || told.count == 1,
      !told.contains(where: { $0.figure.value == stated.figure.value }),
      !ties.toldBefore(said).contains(stated.figure.value),
      !ties.isMadeOf(told.map(\.figure.value), stated.figure.value),
      !ties.isInTable(stated.figure.value, said), speaksOfSame(figure, as: meant)
    else { return nil }
    var relation = Relation(
      rule: "count-in-prose", .same, stated: stated, terms: [meant],
      address: ties.study.report.sections[said.section].path
        + [said.sentence.withoutDigits, "pointed at \(figure)"])
    relation.needsSlip = true
    relation.leastSlip = 2
    return relation
  }

  private func isNumber(_ term: Term) -> Bool {
    term.figure.kind == .count && term.figure.bounds == nil && term.figure.isInDigits
      && term.figure.value >= 10
  }

  /// `Those 524`, or `Of the 214,` and `In 200 of the 223,` in front of all else.
  private func points(_ figure: Int) -> Bool {
    let front = wordsInFront(of: figure)
    guard let last = front.last, !Self.narrowing.contains(wordsBehind(figure).first ?? "") else {
      return false
    }
    // `Of those 13 are let` tells of some.
    if last != "the" { return !Self.auxiliaries.contains(wordsBehind(figure).first ?? "") }
    return front.count <= 4 && ["of", "among"].contains(front.dropLast().last)
      && isBare(figure)
  }

  /// Whether no noun of its own stands behind it.
  private func isBare(_ figure: Int) -> Bool {
    let end = said.sentence.figures[figure].range.upperBound
    let next = said.sentence.text.utf8.dropFirst(end).first
    return next.map { Set(",.;)".utf8).contains($0) } ?? true
  }

  /// Whether what is counted is named where the other number stands.
  private func speaksOfSame(_ figure: Int, as meant: Term) -> Bool {
    guard !isBare(figure), let word = wordsBehind(figure).first, let noun = Wording.normal(word),
      case .prose(let block, let number, _) = meant.slot
    else { return true }
    return Label(ties.study.report.blocks[block].sentences[number].text).words
      .contains { Wording.areAkin($0, noun) }
  }

  /// The numbers in front of it in the sentence, and in the two before.
  private func toldRightBefore(_ figure: Int) -> [Term] {
    let own = said.sentence.figures.indices.prefix(figure).compactMap { said.term($0) }
    let before = ties.study.said.filter {
      $0.block == said.block && (said.number - 2..<said.number).contains($0.number)
    }
    return
      (own
      + before.flatMap { other in
        other.sentence.figures.indices.compactMap { other.term($0) }
      }).filter(isNumber)
  }

  private func wordsInFront(of figure: Int) -> [String] {
    let start = said.sentence.figures[figure].range.lowerBound
    return Label(String(decoding: said.sentence.text.utf8.prefix(start).suffix(40), as: UTF8.self))
      .words
  }

  private func wordsBehind(_ figure: Int) -> [String] {
    let end = said.sentence.figures[figure].range.upperBound
    return Label(
      String(decoding: said.sentence.text.utf8.dropFirst(end).prefix(24), as: UTF8.self)
    ).words
  }

  private static let auxiliaries: Set<String> = [
    "are", "were", "is", "was", "have", "had", "has", "did", "do", "came", "went", "could",
  ]
  /// `Those 40 who had none` may be others.
  private static let narrowing: Set<String> = [
    "who", "that", "which", "whose", "with", "without", "not", "in", "for", "aged", "to",
  ]
}
