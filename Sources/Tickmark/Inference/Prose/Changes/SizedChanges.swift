import Claims
import Figures
import Reports

extension Inference {
  /// A change told as a number with its percentage, `204 (13 %) more than the 1,527`, is that much of
  /// what it is held against.
  public static let sizedChanges = ofProse("sizedChanges") { ties in
    let levels = LevelSizes(study: ties.study)
    return ties.study.said.enumerated().flatMap { number, said in
      guard said.cell == nil,
        said.sentence.figures.contains(where: { $0.figure.kind == .percent })
      else { return [Relation]() }
      let brackets = BracketedChange.all(in: said).map { $0.relation(said, in: ties) }
      return brackets + levels.relations(number)
        + PrintedShare.all(in: said, number: number).filter { $0.isSize && $0.form == .behind }
        .compactMap { SizedChange($0, said)?.relation(in: ties) }
    }
  }
}

/// The number of a change with its percentage, and the values that it may be the distance of.
private struct SizedChange {
  private let size: PrintedShare
  private let said: Said
  private let claim: ProseClaim
  /// The index of the percentage among the figures of the sentence.
  private let index: Int

  init?(_ size: PrintedShare, _ said: Said) {
    guard case .prose(_, _, let index) = size.share.slot,
      let claim = said.claims.first(where: {
        $0.stated == index && $0.family == .change && $0.measure == .perCent
      }), claim.hedge == nil, claim.direction == .up || claim.direction == .down
    else { return nil }
    self.size = size
    self.said = said
    self.claim = claim
    self.index = index
  }

  /// The size as a share of the old value, where that is printed behind it or follows from the new
  /// value in front.
  func relation(in ties: ProseTies) -> Relation? {
    let old = oldValue()
    var readings: [[Term]] = []
    if let old { readings.append([size.part, old.term]) }
    if let new = newValue(in: ties.study) {
      var part = size.part
      part.isSubtracted = claim.direction == .up
      readings.append([size.part, new, part])
    }
    let relations = readings.map { terms in
      Relation(
        rule: "change-in-prose", .share, stated: size.share, terms: terms,
        address: said.address(claim, in: ties.study) + ["size"])
    }
    let judge = Judge()
    if let holding = relations.first(where: { judge.decide($0).verdict == .agrees }) {
      return holding
    }
    guard old?.isSure == true, claim.certainty == .strong || relations.count == 1 else {
      return nil
    }
    return relations.first
  }

  private static let links: Set<String> = [
    "more", "fewer", "less", "higher", "lower", "above", "below", "than", "on", "the", "last",
    "year's", "years", "previous", "of", "in", "up", "down", "from", "year", "our",
  ]

  /// The next value of the kind behind `more than` in the same clause: right behind, or alone in a
  /// bracket at its end.
  private func oldValue() -> (term: Term, isSure: Bool)? {
    let figures = said.sentence.figures
    let next = figures.indices.first {
      $0 > index && figures[$0].figure.kind == size.part.figure.kind
    }
    guard let next, let term = said.term(next), term.figure.bounds == nil,
      !figures[index + 1..<next].contains(where: { $0.figure.kind == .percent })
    else { return nil }
    let bytes = said.sentence.text.utf8
    let gap = bytes.prefix(figures[next].range.lowerBound)
      .dropFirst(figures[index].range.upperBound + 1)
    guard
      !gap.contains(where: {
        [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":")].contains($0)
      })
    else { return nil }
    let words = Label(String(decoding: gap, as: UTF8.self)).words
    guard words.contains(where: { ["than", "on", "above", "below"].contains($0) }),
      words.allSatisfy({ !["and", "but", "while", "when", "average", "target"].contains($0) })
    else { return nil }
    let isInBracket =
      gap.last == UInt8(ascii: "(")
      && bytes.dropFirst(figures[next].range.upperBound).first == UInt8(ascii: ")")
    let isBehind =
      words.allSatisfy(Self.links.contains) && words.last == "the"
    guard isInBracket || words.allSatisfy(Self.links.contains),
      isInBracket || gap.last != UInt8(ascii: "(")
    else { return nil }
    return (term, (isInBracket || isBehind) && term.figure.value > size.part.figure.value)
  }

  /// The nearest value of the kind in front that is no size itself.
  private func newValue(in study: Study) -> Term? {
    let figures = said.sentence.figures
    let sizes = said.claims.filter { $0.family == .change }.compactMap(\.stated)
    var depths = SummedParts.Depths(said.sentence)
    let outside = figures.indices.filter { depths.isOutside(figures[$0].range.lowerBound) }
    let new = outside.last {
      figures[$0].range.upperBound < size.range.lowerBound
        && figures[$0].figure.kind == size.part.figure.kind && !sizes.contains($0)
        && !(said.term($0).map(study.isHowManyMore) ?? true)
    }
    guard let new, let term = said.term(new), term.figure.bounds == nil,
      term.figure.value > size.part.figure.value
    else { return nil }
    return term
  }
}
