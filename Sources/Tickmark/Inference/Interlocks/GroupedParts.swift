import Claims
import Figures
import Reports

/// Finds parts that a bracket, two dashes or a colon sets apart from their whole: `all 64 were seen in time
/// (foster care 39, residential 17, lodgings 8)`, and their mean: `averaged 163 (148, 171, 180, 153)`.
struct GroupedParts {
  let open: OpenFigures
  let passage: OpenFigures.Passage

  /// A stretch of a sentence that its marks set apart.
  private struct Group {
    let range: Range<Int>
    let isBracket: Bool
  }

  func relations() -> [Relation] {
    guard !passage.isPair, let said = open.sentences(of: passage).first else { return [] }
    let text = Array(said.sentence.text.utf8)
    for group in groups(of: text) where !isOther(text[group.range]) {
      for kind in [Figure.Kind.count, .money, .percent] {
        if let relation = relation(kind, group, text) { return [relation] }
      }
    }
    return []
  }

  private func groups(of text: [UInt8]) -> [Group] {
    var found: [Group] = []
    var start: Int?
    var dashes: [Int] = []
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "("): start = index + 1
      case UInt8(ascii: ")"):
        if let low = start { found.append(Group(range: low..<index, isBracket: true)) }
        start = nil
      case UInt8(ascii: ":"): found.append(Group(range: index + 1..<text.count, isBracket: false))
      case 0xE2 where index > 0 && text[index - 1] == UInt8(ascii: " "): dashes.append(index)
      default: break
      }
    }
    for (place, dash) in dashes.enumerated() {
      let end = place + 1 < dashes.count ? dashes[place + 1] : text.count
      found.append(Group(range: dash + 3..<max(dash + 3, end), isBracket: false))
    }
    return found
  }

  private func isOther(_ text: ArraySlice<UInt8>) -> Bool {
    let words = Label(String(decoding: text, as: UTF8.self)).words
    return words.contains { GroupedParts.inner.contains($0) }
  }

  private func relation(_ kind: Figure.Kind, _ group: Group, _ text: [UInt8]) -> Relation? {
    let all = passage.all(kind)
    let parts = all.filter {
      group.range.contains($0.range.lowerBound) && (group.isBracket || !$0.isBracketed)
    }
    let front = all.filter {
      $0.range.upperBound < group.range.lowerBound && !(group.isBracket && $0.isBracketed)
    }
    guard (group.isBracket ? 2 : 3)...9 ~= parts.count,
      let last = parts.last, group.isBracket || !open.goesOn(behind: last),
      let most = parts.map(\.term.figure.value).max(),
      let whole = front.last(where: { $0.term.figure.value > most || isMean($0) }),
      front.last.map({ $0.term.slot == whole.term.slot || $0.term.figure.value < 10 }) ?? false,
      (parts + [whole]).allSatisfy({
        $0.term.figure.value > .zero && !open.study.isHedged($0)
          && (kind != .percent || $0.term.figure.places > 0)
      }), kind == .percent || whole.term.figure.value >= 20, !isCut(whole, group, text),
      !open.sentences(of: passage).contains(where: { open.holdsYear(group.range, $0) })
    else { return nil }
    let terms = parts.map(\.term)
    if isMean(whole) { return mean(whole.term, terms) }
    let words = Set(open.sentences(of: passage).flatMap(\.words))
    guard words.isDisjoint(with: GroupedParts.outer), isOff(whole, parts),
      terms.count > 2 || kind == .percent || OneSlip.isNearlyAll(whole.term, terms)
    else {
      return nil
    }
    return Relation(
      rule: kind == .percent ? "share-in-prose" : "list-count", .sum, stated: whole.term,
      terms: terms, address: open.address(passage, "grouped parts"))
  }

  /// Whether one slip of a figure that nothing else holds explains the miss.
  private func isOff(_ whole: Amount, _ parts: [Amount]) -> Bool {
    guard let sum = try? Sums.sum(parts.map(\.term.addend)),
      let gap = try? whole.term.figure.value - sum, !gap.isZero
    else { return false }
    return !open.isHeld(whole) && OneSlip.leads(from: whole.term, to: sum)
      || parts.contains { part in
        guard !open.isHeld(part), let value = try? part.term.figure.value + gap else {
          return false
        }
        return value > .zero && OneSlip.leads(from: part.term, to: value)
      }
  }

  private func isCut(_ whole: Amount, _ group: Group, _ text: [UInt8]) -> Bool {
    let gap = text[whole.range.upperBound..<max(whole.range.upperBound, group.range.lowerBound - 1)]
    return gap.contains(UInt8(ascii: ";")) || gap.contains(UInt8(ascii: ":"))
  }

  // MARK: Means

  private func isMean(_ whole: Amount) -> Bool {
    let front = open.study.clause(around: whole).front.suffix(2)
    return front.contains { ["averaged", "averaging", "average", "mean"].contains($0) }
  }

  private func mean(_ stated: Term, _ terms: [Term]) -> Relation? {
    guard terms.count > 2 else { return nil }
    var relation = Relation(
      rule: "share-in-prose", .mean, stated: stated, terms: terms,
      address: open.address(passage, "grouped mean"))
    relation.leastSlip = 2
    let judgement = Judge().decide(relation)
    guard judgement.verdict == .contradicts,
      FarApart(study: open.study).isProvenSlip(judgement)
    else { return nil }
    return relation
  }

  /// Words in a group whose figures are no parts.
  private static let inner: Set<String> = [
    "of", "out", "from", "to", "compared", "previous", "last", "earlier", "than", "against",
    "target", "average", "up", "down", "including", "both", "aged", "year", "years", "per",
    "around", "about", "nearly", "respectively", "was", "were", "base", "range", "less", "forward",
    "so",
  ]
  /// Words of a sentence whose groups overlap, are ranked, or are of several times.
  private static let outer: Set<String> = Label.words([
    "main", "mainly", "chiefly", "mostly", "average", "mean", "median", "largest", "highest",
    "most", "common", "commonest", "also", "could", "several", "overlap", "overlaps", "range",
    "ranging", "respectively", "both", "increase", "rose", "fell", "rise", "fall", "change",
    "changed", "up", "down", "mentioned", "cited", "named", "chose", "ticked", "answers", "reasons",
    "ranked", "ahead", "about", "around", "nearly", "almost", "top",
  ])
}
