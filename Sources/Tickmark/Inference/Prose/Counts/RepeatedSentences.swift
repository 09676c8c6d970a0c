import Claims
import Figures
import Reports

extension Inference {
  /// A sentence that is printed again word for word, in a summary and in the chapter, prints the same
  /// figures.
  public static let repeatedSentences = ofProse("repeatedSentences") { ties in
    RepeatedSentences(ties.study).relations()
  }
}

/// Sentences of a part that differ in no word, and in one figure at most.
private struct RepeatedSentences {
  private struct Key: Hashable {
    let part: Int
    let words: String
  }

  private let study: Study

  init(_ study: Study) { self.study = study }

  func relations() -> [Relation] {
    var first: [Key: Said] = [:]
    var found: [Relation] = []
    for said in study.said where said.cell == nil && said.sentence.figures.count >= 3 {
      let key = Key(part: said.part, words: Self.words(of: said.sentence))
      guard let earlier = first[key] else {
        first[key] = said
        continue
      }
      found += relation(earlier, said).map { [$0] } ?? []
    }
    return found
  }

  /// The text between the figures.
  private static func words(of sentence: Sentence) -> String {
    var bytes = Array(sentence.text.utf8)
    for figure in sentence.figures.reversed() { bytes.removeSubrange(figure.range) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The one figure that is another in the second sentence, where so many are the same that both tell of
  /// one thing.
  private func relation(_ first: Said, _ second: Said) -> Relation? {
    let (left, right) = (first.sentence.figures, second.sentence.figures)
    guard left.count == right.count else { return nil }
    var other: Int?
    var same = 0
    for index in left.indices {
      let (one, two) = (left[index].figure, right[index].figure)
      if one.kind == two.kind, one.value == two.value {
        if Self.isTelling(one) { same += 1 }
      } else if other == nil, one.kind == two.kind, Self.isAmount(one) {
        other = index
      } else {
        return nil
      }
    }
    guard let other, same >= 2, let stated = second.term(other), let term = first.term(other),
      stated.figure.bounds == nil, term.figure.bounds == nil
    else { return nil }
    return Relation(
      rule: "count-in-prose", .same, stated: stated, terms: [term],
      address: study.report.sections[second.section].path
        + [second.sentence.withoutDigits, "repeated \(other)"])
  }

  /// Whether two sentences would hardly print the figure alike by chance.
  private static func isTelling(_ figure: Figure) -> Bool {
    isAmount(figure) && (figure.value.magnitude >= 20 || figure.places > 0)
  }

  private static func isAmount(_ figure: Figure) -> Bool {
    switch figure.kind {
    case .count, .percent, .money, .rate, .average, .points, .duration: true
    default: false
    }
  }
}
