import Claims
import Figures
import Reports

/// Figures of a sentence that no claim speaks for: beside them a pairing proves nothing.
extension ProseTies {
  /// The relation as it is, or as one that is left open where its sentence prints more figures of the
  /// kind than it takes, and no words tie those that it takes together.
  func unlessOthersStandBeside(
    _ relation: Relation, _ claim: ProseClaim, _ said: Said
  ) -> Relation {
    guard [.share, .percentChange, .difference].contains(relation.statement), !claim.isTied,
      let stated = relation.stated, let slots = slotsInProse(of: relation), claim.back == nil,
      common.found[stated.slot] == nil, !isExplicit(relation, said)
    else { return relation }
    let isAlone = said.sentence.figures.indices.compactMap { said.term($0) }.allSatisfy { other in
      other.slot == stated.slot || slots.contains(other.slot) || other.figure.bounds != nil
        || !relation.terms.contains { $0.figure.kind == other.figure.kind }
        || isSpokenFor(other, relation, claim, said) || isTooSmall(other, relation, claim)
        || isAside(other, behind: relation, said)
    }
    guard !isAlone, Judge().decide(relation).verdict == .contradicts else { return relation }
    var open = Relation(
      rule: relation.rule,
      .undecidable("the sentence prints more figures, and its words leave open which are meant"),
      stated: stated)
    open.address = relation.address
    return open
  }

  /// Beside a share that stands with its own count, what is less than that count is no whole of it, and
  /// the two of `the two courts` is no end of a change from 86 to 59.
  private func isTooSmall(_ other: Term, _ relation: Relation, _ claim: ProseClaim) -> Bool {
    if relation.statement == .percentChange, !other.figure.isInDigits,
      let least = relation.terms.map(\.figure.value.magnitude).min()
    {
      return (try? other.figure.value * 5 < least) ?? false
    }
    guard relation.statement == .share, claim.beside != nil, let part = relation.terms.first else {
      return false
    }
    return other.figure.kind == part.figure.kind && other.figure.value < part.figure.value
  }

  /// Whether a figure beside those of a relation is their distance, the part of another share, an end
  /// of another change, or the size of one.
  private func isSpokenFor(
    _ other: Term, _ relation: Relation, _ claim: ProseClaim, _ said: Said
  ) -> Bool {
    let values = relation.terms.map(\.figure.value)
    if let gap = try? values[0] - values[1], gap.magnitude == other.figure.value { return true }
    guard case .prose(_, _, let figure) = other.slot else { return false }
    return said.claims.contains {
      $0.stated != claim.stated
        && ($0.beside == figure || $0.from == figure || $0.to == figure && $0.from != nil
          || $0.stated == figure && $0.measure != .none)
    }
  }

  /// Whether a figure behind those of a relation is some of what they tell, or what is held against it:
  /// `265 (403 last year), including 3 from members`, `though still below the national 28.1 %`.
  private func isAside(_ other: Term, behind relation: Relation, _ said: Said) -> Bool {
    let own = (relation.terms + [relation.stated].compactMap(\.self)).compactMap { range($0, said) }
    guard let place = range(other, said), let end = own.map(\.upperBound).max(),
      place.lowerBound > end
    else { return false }
    let front = said.sentence.text.utf8.prefix(place.lowerBound).dropFirst(end)
    let words = Label(String(decoding: front, as: UTF8.self)).words
    return words.suffix(2).contains { ["including", "counting"].contains($0) }
      || words.count < 8 && words.suffix(3).contains(where: ClauseWords.elsewhere.contains)
  }

  /// The places of what a relation compares, where all of it stands in sentences.
  private func slotsInProse(of relation: Relation) -> Set<Slot>? {
    let slots = relation.terms.map(\.slot)
    let isProse = slots.allSatisfy { slot in
      if case .prose = slot { return true }
      return false
    }
    return isProse && slots.count == 2 ? Set(slots) : nil
  }

  /// Whether the sentence says in so many words that a count is one of a whole: `15 of the 60`, or
  /// `Of the 60` in front.
  func isOf(_ whole: Term, _ part: Term, _ said: Said) -> Bool {
    isExplicit(Relation(rule: "", .share, stated: nil, terms: [part, whole]), said)
      || isOfWhich(whole, part, said)
  }

  /// `90 bids, of which 95 …`, `90 bids, 95 of them …`, where nothing else is large enough to be meant.
  private func isOfWhich(_ whole: Term, _ part: Term, _ said: Said) -> Bool {
    guard whole.figure.value >= 10, let base = range(whole, said), let own = range(part, said),
      let gap = links(base, own, said),
      said.sentence.figures.allSatisfy({ other in
        other.range == base || other.range.lowerBound >= own.lowerBound
          || other.figure.kind != part.figure.kind || other.figure.value < part.figure.value
      })
    else { return false }
    let pronouns: Set<String> = ["whom", "which", "them", "these", "those"]
    func isPointing(_ words: ArraySlice<String>) -> Bool {
      words.count == 2 && words.first == "of" && words.last.map(pronouns.contains) == true
    }
    let behind = String(
      decoding: said.sentence.text.utf8.dropFirst(own.upperBound).prefix(12), as: UTF8.self)
    return isPointing(gap.suffix(2)) || isPointing(Label(behind).words.prefix(2))
  }

  private func range(_ term: Term?, _ said: Said) -> Range<Int>? {
    guard case .prose(said.block, said.number, let figure)? = term?.slot else { return nil }
    return said.sentence.figures[figure].range
  }

  /// Whether a size and its two values stand together in one clause: `up 8 % to 54 from 50`,
  /// `from 50 in 2021 to 54, a rise of 8 %`.
  private func standTogether(_ relation: Relation, _ said: Said) -> Bool {
    let ranges = ([relation.stated] + relation.terms).compactMap { range($0, said) }
    guard relation.statement != .share, ranges.count == 3,
      let start = ranges.map(\.lowerBound).min(), let end = ranges.map(\.upperBound).max()
    else { return false }
    let others = said.sentence.figures.filter { found in
      found.range.lowerBound >= start && found.range.upperBound <= end
        && !ranges.contains(found.range)
    }
    let names: [Figure.Kind] = [.date, .period, .year, .reference, .code, .ordinal, .duration]
    guard others.allSatisfy({ names.contains($0.figure.kind) }),
      // With the `from` in front of the first.
      let words = links(max(0, start - 5)..<max(0, start - 5), end..<end, said)
    else { return false }
    let pairs = [["from", "to"], ["to", "from"], ["compared"]]
    return pairs.contains { $0.allSatisfy(words.contains) }
      && !words.contains { ProseTies.clauseBreaks.contains($0) }
  }

  private static let clauseBreaks: Set<String> = ClauseWords.contrasts.union([
    "and", "but", "before", "after", "then", "which", "respectively", "including", "for",
    "average", "target", "budget",
  ])

  /// Whether only a link stands between two of the figures, or in front of the whole: `15 of the 60`,
  /// `from 12 to 15`, `25 % of the 60`, `Of the 60`.
  private func isExplicit(_ relation: Relation, _ said: Said) -> Bool {
    func range(_ term: Term?) -> Range<Int>? { self.range(term, said) }
    guard let first = range(relation.terms.first), let last = range(relation.terms.last) else {
      return false
    }
    if standTogether(relation, said) { return true }
    if links(0..<0, last, said).map(isOf) ?? false { return true }
    let isAttached =
      range(relation.stated).flatMap { links($0, first, said) }.map { words in
        words.allSatisfy { word in
          ProseTies.attaching.contains(word) || word.utf8.allSatisfy(\.isDigit)
        }
      } ?? false
    if relation.statement != .share, isAttached { return true }
    let isPair = links(first, last, said).map { $0 == ["to"] || isOf($0) } ?? false
    return isPair || range(relation.stated).flatMap { links($0, last, said) }.map(isOf) ?? false
  }

  /// The words between a size and the value that it is held against: `5 points up from 61`.
  private static let attaching: Set<String> = [
    "up", "down", "on", "from", "than", "the", "more", "fewer", "less", "higher", "lower", "above",
    "below", "in", "percentage", "point", "points", "our", "own", "last", "previous", "year",
    "year's",
  ]

  private func isOf(_ words: [String]) -> Bool {
    ["of", "out"].contains(words.first ?? "") && words.count <= 3
      && Set(words).isSubset(of: ["of", "out", "the", "all", "our", "these", "those"])
  }

  /// The words between two figures of a sentence.
  private func links(_ left: Range<Int>, _ right: Range<Int>, _ said: Said) -> [String]? {
    guard left.upperBound <= right.lowerBound else { return nil }
    let gap = said.sentence.text.utf8.prefix(right.lowerBound).dropFirst(left.upperBound)
    return Label(String(decoding: gap, as: UTF8.self)).words
  }
}
