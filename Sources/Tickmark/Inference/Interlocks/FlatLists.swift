import Claims
import Figures
import Reports

/// Finds a whole with its parts in one row: `436 children were in care: 298 in …, 51 in …, 47 with … and
/// 40 in …`.
///
/// All amounts of the passage take part or none, nothing between them sets one apart, and one slip must
/// close the row: lists that overlap, or leave something out, come that near by rare chance only.
struct FlatLists {
  let open: OpenFigures
  let passage: OpenFigures.Passage

  func relations() -> [Relation] {
    guard let last = open.sentences(of: passage).last, !isOtherwise(last.words),
      !passage.isPair || !isOtherwise(wordsOfWhole)
    else { return [] }
    for kind in [Figure.Kind.count, .money] {
      if let relation = relation(of: amounts(kind)) { return [relation] }
    }
    return []
  }

  private func isOtherwise(_ words: some Sequence<String>) -> Bool {
    let pairs = Array(zip(words, words.dropFirst()))
    // `They broke down as …`, `548 fell in the first half`.
    let isPlain = pairs.contains { FlatLists.breaks.contains($0) && $1 == "down" }
    let isHeld = pairs.contains { $0 == "fell" && ["in", "within", "into"].contains($1) }
    return words.contains { word in
      FlatLists.walls.contains(word) && !(isPlain && word == "down") && !(isHeld && word == "fell")
    }
      || pairs.contains { $0 == "out" && $1 == "of" }
  }

  private static let breaks: Set<String> = ["break", "breaks", "broke", "broken", "breaking"]

  /// The words of the sentence in front, up to what the whole is held against: `1,408 calls, compared
  /// with 1,499 the year before`.
  private var wordsOfWhole: ArraySlice<String> {
    open.sentences(of: passage).first?.words.prefix { !FlatLists.comparisons.contains($0) } ?? []
  }

  private func isComparison(_ amount: Amount) -> Bool {
    passage.isPair && amount.sentence < passage.last
      && open.study.clause(around: amount).front.contains(where: FlatLists.comparisons.contains)
  }

  private func amounts(_ kind: Figure.Kind) -> [Amount] {
    var amounts = passage.all(kind).filter { !isComparison($0) }
    // `In four bands: …` counts the parts.
    for place in [0, 1]
    where amounts.count > 4 && amounts[place].term.figure.value == Exact(amounts.count - 2) {
      amounts.remove(at: place)
      break
    }
    return amounts
  }

  /// `Waste (36 %, 27), then housing (11 %, 8) and planning (9 %, 7)`: the first is one of them.
  private func isShareItself(_ whole: Amount) -> Bool {
    whole.isBracketed
      && passage.all(.percent).contains {
        $0.isBracketed && open.study.areBeside(whole, $0) && $0.term.figure.value < .hundred
      }
  }

  private func relation(of amounts: [Amount]) -> Relation? {
    guard (passage.isPair ? 3 : 4)...9 ~= amounts.count,
      let first = amounts.first, let last = amounts.last,
      amounts.allSatisfy({ $0.term.figure.value > .zero && !open.study.isHedged($0) }),
      amounts.count(where: open.isHeld) < 2,
      let whole = amounts.max(by: { $0.term.figure.value < $1.term.figure.value }),
      whole.term.figure.value >= 20,
      whole.term.slot == first.term.slot
        ? !isPartItself(whole) && !isShareItself(whole)
        : whole.term.slot == last.term.slot && isBehindDash(whole)
    else { return nil }
    let parts = amounts.filter { $0.term.slot != whole.term.slot }
    let isShort = parts.count == 2
    guard isFlat(parts), !isContrasted(whole, amounts), !open.goesOn(behind: last),
      !passage.isPair || isApart(whole, from: parts),
      !isShort || amounts.allSatisfy(isLong) && areDistinct(amounts),
      OneSlip.isOff(whole.term, parts.map(\.term)) || isMiscounted(whole.term, parts.map(\.term)),
      !OneSlip.closesInPart(amounts.map(\.term)), !mayOverlap(whole.term, parts.map(\.term))
    else { return nil }
    return Relation(
      rule: "list-count", .sum, stated: whole.term, terms: parts.map(\.term),
      address: open.address(passage, "flat list"))
  }

  /// `51 contracts were sampled, and although few, 8 high and 19 low findings were made`.
  private func isContrasted(_ whole: Amount, _ amounts: [Amount]) -> Bool {
    guard whole.term.slot == amounts[0].term.slot, amounts[1].sentence == whole.sentence else {
      return false
    }
    let gap = open.study.between(whole, amounts[1])
    return Label(String(decoding: gap, as: UTF8.self)).words
      .contains(where: ClauseWords.contrasts.contains)
  }

  /// Whether a figure is so long that two parts hardly come near it by chance: £3.7m is a slip from much.
  private func isLong(_ amount: Amount) -> Bool {
    amount.term.figure.value >= 100
      && (amount.term.figure.kind != .money || FarApart.digits(of: amount.term) > 2)
  }

  /// `Of the 140, 81 were old, 77 women and 52 ill`: short numbers that come to far more than their whole.
  private func mayOverlap(_ whole: Term, _ parts: [Term]) -> Bool {
    guard FarApart.digits(of: whole) < 4, let sum = try? Sums.sum(parts.map(\.addend)),
      let most = try? whole.figure.value * 4 / 3
    else { return false }
    return sum > most && parts.allSatisfy { FarApart.digits(of: $0) < 3 }
  }

  /// Whether many parts miss their whole by one or two: added up wrongly, or one of them forgotten.
  private func isMiscounted(_ whole: Term, _ parts: [Term]) -> Bool {
    guard parts.count > 3, !passage.isPair, let sum = try? Sums.sum(parts.map(\.addend)),
      let gap = try? (whole.figure.value - sum).magnitude
    else { return false }
    return !gap.isZero && gap <= 2
  }

  /// `51 of those cases` is a part of what stands in front.
  private func isPartItself(_ whole: Amount) -> Bool {
    let behind = open.study.clause(around: whole).behind
    // `47 were at home, 31 at school and the remaining 6 elsewhere`.
    if whole.range.lowerBound == 0, ["were", "was"].contains(behind.first ?? ""),
      open.sentences(of: passage).contains(where: { $0.words.contains("remaining") })
    {
      return true
    }
    return behind.first == "of" && behind.count > 1
      && ["those", "these", "them", "which"].contains(behind[1])
  }

  /// `1,204 in spring, 1,377 in summer – 2,581 in all`.
  private func isBehindDash(_ whole: Amount) -> Bool {
    let text = open.study.said[whole.sentence].sentence.text.utf8.prefix(whole.range.lowerBound)
    let mark = text.last { $0 != UInt8(ascii: " ") }
    return [UInt8(ascii: "="), UInt8(ascii: "-"), 0x93, 0x94].contains(mark)
  }

  /// The whole alone in the first sentence, the parts in the second.
  private func isApart(_ whole: Amount, from parts: [Amount]) -> Bool {
    whole.sentence < passage.last && parts.allSatisfy { $0.sentence == passage.last }
  }

  private func areDistinct(_ amounts: [Amount]) -> Bool {
    Set(amounts.map(\.term.figure.value)).count == amounts.count
  }

  /// Whether the parts follow each other behind marks of one kind, and none is a part of another.
  private func isFlat(_ parts: [Amount]) -> Bool {
    let gaps = zip(parts, parts.dropFirst()).map { bare(open.study.between($0, $1)) }
    let semicolons = gaps.count { $0.contains(UInt8(ascii: ";")) }
    guard semicolons == 0 || semicolons == gaps.count else { return false }
    return gaps.allSatisfy { gap in
      let words = Label(String(decoding: gap, as: UTF8.self)).words
      let isInner = zip(words, words.dropFirst()).contains { first, second in
        ["of", "in"].contains(first)
          && ["which", "whom", "these", "those", "them"].contains(second)
      }
      let isParted =
        gap.contains { FlatLists.marks.contains($0) } || words.contains("and")
        || words.contains("with")
      return !isInner && !["which", "who", "whose"].contains(where: words.contains) && isParted
        && !gap.contains(UInt8(ascii: ":"))
    }
  }

  /// Text without what stands in brackets.
  private func bare(_ text: [UInt8]) -> [UInt8] {
    var depth = 0
    return text.filter { byte in
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") {
        depth = max(0, depth - 1)
        return false
      }
      return depth == 0
    }
  }

  private static let marks = Set(",;|/".utf8)
  private static let comparisons: Set<String> = ["compared", "against", "versus", "up", "down"]

  /// Words by which amounts overlap, are of several times, are ranked, or come and go.
  private static let walls: Set<String> = ClosedRows.walls.union(
    Label.words([
      "against", "compared", "than", "previously", "earlier", "more", "fewer", "second", "third",
      "ahead", "highest", "lowest", "largest", "rate", "aim", "separately", "scored", "scores",
      "opening", "opened", "brought", "forward", "stand", "close", "order", "top", "used",
      "changed",
      "up", "down", "rose", "fell", "section", "chiefly", "mainly", "mostly", "notably",
      "especially",
      "among", "plus", "less", "minus", "mention", "mentioned", "cited", "named", "ticked", "chose",
      "answers", "reasons",
      "reported", "raised", "noted", "listed", "gave", "selected", "commonest", "common", "offset",
      "alone",
    ]))
}
