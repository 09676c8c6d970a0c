import Claims
import Figures
import Reports

/// Sizes told twice beside the new value, whose old one nothing prints: `1,917 calls, a rise of 8.2 %
/// (145 calls)`.
///
/// What was before is the level less the number, or with it; the percentage is of that.
struct LevelSizes {
  let study: Study

  /// A percentage and the number of the same change, by their places in a sentence.
  private struct Size {
    let share: Int
    let number: Int
    let isUp: Bool
    var first: Int { min(share, number) }
    var last: Int { max(share, number) }
  }

  func relations(_ index: Int) -> [Relation] {
    let said = study.said[index]
    let figures = said.sentence.figures
    guard said.cell == nil, figures.contains(where: { $0.figure.kind == .percent }) else {
      return []
    }
    let sizes = zip(figures.indices, figures.indices.dropFirst()).compactMap {
      size($0, $1, said)
    }
    let taken = Set(sizes.flatMap { [$0.share, $0.number] })
    return sizes.compactMap { size in
      guard !isHeldAgainst(size, said), let level = level(of: size, taken, said, index),
        let share = said.term(size.share),
        let number = said.term(size.number).map({ OneSlip.mended($0, $0.figure.value.magnitude) }),
        level.figure.value > number.figure.value, !share.figure.value.isZero
      else { return nil }
      var part = number
      part.isSubtracted = size.isUp
      var relation = Relation(
        rule: "change-in-prose", .share, stated: share, terms: [number, level, part],
        address: study.report.sections[said.section].path
          + [said.sentence.withoutDigits, "level", "\(size.share)"])
      if Judge().decide(relation).verdict != .agrees, !isProven(relation, number, level) {
        relation.isOnlyConfirming = true
      }
      return relation
    }
  }

  /// Whether figures that end in noughts, and may be rounded, miss by more than that explains.
  private func isProven(_ relation: Relation, _ number: Term, _ level: Term) -> Bool {
    let isRound = [number, level].allSatisfy { term in
      term.figure.places == 0 && term.figure.text.utf8.last == UInt8(ascii: "0")
    }
    guard isRound || FarApart.digits(of: number) < 2 else { return true }
    guard let told = Judge().decide(relation).computed?.magnitude,
      let stated = relation.stated?.figure,
      let gap = try? (told - stated.value.magnitude).magnitude,
      let tenfold = try? gap * 5, let reach = try? stated.unit * 2
    else { return false }
    return gap > reach && tenfold > told
  }

  // MARK: The size

  private func size(_ left: Int, _ right: Int, _ said: Said) -> Size? {
    let figures = said.sentence.figures
    let kinds = [figures[left].figure.kind, figures[right].figure.kind]
    guard kinds.contains(.percent), kinds.contains(.count) || kinds.contains(.money),
      [left, right].allSatisfy({ figures[$0].figure.bounds == nil })
    else { return nil }
    let text = Array(said.sentence.text.utf8)
    let gap = text[figures[left].range.upperBound..<figures[right].range.lowerBound]
    let behind = text[figures[right].range.upperBound...]
    let words = LevelSizes.words(gap)
    let inner = behind.prefix { $0 != UInt8(ascii: ")") }
    let isBracket =
      gap.last == UInt8(ascii: "(") && gap.count(where: { $0 == gap.last }) == 1
      && words.count <= 3 && inner.count < behind.count && inner.allSatisfy(LevelSizes.isPlain)
      && LevelSizes.words(inner).count <= 3
    let isOr = words.last == "or" && words.count <= 4 && gap.allSatisfy(LevelSizes.isPlain)
    let end = isBracket ? behind.dropFirst(inner.count + 1) : behind
    guard isBracket || isOr,
      let isUp = direction(
        in: text[..<figures[left].range.lowerBound], kinds[0] == .percent ? end : [])
    else { return nil }
    return kinds[0] == .percent
      ? Size(share: left, number: right, isUp: isUp)
      : Size(share: right, number: left, isUp: isUp)
  }

  private func direction(in front: ArraySlice<UInt8>, _ behind: ArraySlice<UInt8>) -> Bool? {
    let near = LevelSizes.words(front.suffix(60)).suffix(4)
    let next = LevelSizes.words(behind.prefix(24)).first ?? ""
    if let link = near.last, ["of", "by"].contains(link),
      let word = near.dropLast().last(where: { $0 != "in" && !LevelSizes.degrees.contains($0) })
    {
      if LevelSizes.ups.contains(word) { return true }
      if LevelSizes.downs.contains(word) { return false }
    }
    if ["up", "down"].contains(near.last ?? "") { return near.last == "up" }
    if ["higher", "more"].contains(next) { return true }
    return ["lower", "fewer", "less"].contains(next) ? false : nil
  }

  // MARK: What it is held against

  /// Whether another value of the kind stands behind it in its clause: `8 % (145) more than the 1,772`.
  private func isHeldAgainst(_ size: Size, _ said: Said) -> Bool {
    let figures = said.sentence.figures
    let kind = figures[size.number].figure.kind
    guard
      let next = figures.indices.first(where: {
        $0 > size.last && [kind, .percent].contains(figures[$0].figure.kind)
      })
    else { return false }
    let text = Array(said.sentence.text.utf8)
    let gap = text[figures[size.last].range.upperBound..<figures[next].range.lowerBound]
    let isApart = gap.contains { Set(",;.".utf8).contains($0) }
    return !isApart || ["from", "against", "to"].contains(LevelSizes.words(gap).last ?? "")
  }

  /// The new value: the nearest in front that is no size, or the only one of the sentence before that
  /// `this` points at.
  private func level(of size: Size, _ taken: Set<Int>, _ said: Said, _ index: Int) -> Term? {
    let kind = said.sentence.figures[size.number].figure.kind
    let own = levels(said, index, kind).filter { !taken.contains($0.figure) }
    let sizes = Set(said.claims.filter { $0.family == .change }.compactMap(\.stated))
    let front = own.filter { $0.figure < size.first && !sizes.contains($0.figure) }
    if let level = front.last {
      let others = front.dropLast().map(\.1)
      guard !others.contains(where: { isInClause($0, with: level.1) }),
        !isOld(level.figure, size, said)
      else { return nil }
      return own.count == 1 ? said.term(level.figure) : inClause(level.figure, size, said)
    }
    guard own.isEmpty, ["this", "that", "which", "it"].contains(said.words.first ?? ""), index > 0
    else { return nil }
    let before = study.said[index - 1]
    guard before.block == said.block, before.number + 1 == said.number
    else { return nil }
    let levels = levels(before, index - 1, kind)
    guard levels.count == 1, !isToldSecond(index - 1, kind) else { return nil }
    return before.term(levels[0].figure)
  }

  /// `448 came in this year. Last year there were 376. This is a rise of 72`: the level from which.
  private func isToldSecond(_ index: Int, _ kind: Figure.Kind) -> Bool {
    let said = study.said[index]
    guard index > 0, study.said[index - 1].block == said.block else { return false }
    return !levels(study.said[index - 1], index - 1, kind).isEmpty
  }

  /// `The year before it was £0.98m, and so it has risen by £0.39m (40 %)`: what it was then.
  private func isOld(_ level: Int, _ size: Size, _ said: Said) -> Bool {
    let figures = said.sentence.figures
    let gap = Array(said.sentence.text.utf8)[
      figures[level].range.upperBound..<figures[size.first].range.lowerBound]
    return !Set(["has", "have", "since"]).isDisjoint(with: LevelSizes.words(gap))
  }

  /// `417, compared with 353 a year before, a rise of 64`: another value that it may be the size from.
  private func isInClause(_ other: Amount, with level: Amount) -> Bool {
    !study.between(other, level).contains { Set(";.:".utf8).contains($0) }
  }

  /// The level where nothing but words and commas stand between it and its size.
  private func inClause(_ level: Int, _ size: Size, _ said: Said) -> Term? {
    let figures = said.sentence.figures
    let text = Array(said.sentence.text.utf8)
    let gap = text[figures[level].range.upperBound..<figures[size.first].range.lowerBound]
    let isClear = gap.allSatisfy { LevelSizes.isPlain($0) || $0 == UInt8(ascii: ",") }
    return isClear && LevelSizes.words(gap).count <= 14
      && !LevelSizes.words(gap).contains("and") ? said.term(level) : nil
  }

  private func levels(_ said: Said, _ index: Int, _ kind: Figure.Kind) -> [(figure: Int, Amount)] {
    study.figures(index, of: [kind]).compactMap { amount in
      guard case .prose(_, _, let figure) = amount.term.slot, !amount.isBracketed,
        amount.term.figure.bounds == nil, !study.isHedged(amount)
      else { return nil }
      return (figure, amount)
    }
  }

  // MARK: Words

  private static func words(_ text: ArraySlice<UInt8>) -> [String] {
    Label(String(decoding: text, as: UTF8.self)).words
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte.isLetter || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "'")
  }

  private static let degrees: Set<String> = [
    "small", "slight", "slightly", "large", "further", "net", "overall", "total",
  ]
  private static let ups: Set<String> = [
    "increase", "increased", "rise", "rose", "risen", "growth", "grew", "grown", "rising",
    "increasing",
  ]
  private static let downs: Set<String> = [
    "decrease", "decreased", "fall", "fell", "fallen", "reduction", "reduced", "drop", "dropped",
    "decline", "declined", "falling", "dropping", "reducing", "decreasing",
  ]
}
