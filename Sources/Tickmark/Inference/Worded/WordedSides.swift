import Claims
import Figures
import Reports

/// Finds which of the only two values of a sentence its words call the larger, or that they call them equal:
/// `fell short of openings, 713 against 688`, `fallen from 71 % to 83 %, the gain being 12`, `as many
/// compliments (52) as complaints (25)`.
struct WordedSides {
  let open: OpenFigures
  let passage: OpenFigures.Passage

  func relations() -> [Relation] {
    let sentences = open.sentences(of: passage)
    guard !passage.isPair, let said = sentences.first,
      !said.words.contains(where: WordedSides.walls.contains)
    else { return [] }
    let values = passage.figures.filter {
      $0.term.figure.isInDigits && $0.term.figure.kind != .points
    }
    return ofSpan(values) ?? upOrDown(said) ?? ofNext(values) ?? ofPair(values, said) ?? []
  }

  /// `Fallen from 71 % to 83 %`, whatever else of the sentence says that it rose.
  private func ofSpan(_ values: [Amount]) -> [Relation]? {
    for (from, to) in zip(values, values.dropFirst()) {
      guard open.study.between(from, to).elementsEqual(" to ".utf8),
        from.term.figure.kind == to.term.figure.kind, from.term.figure.value != to.term.figure.value
      else { continue }
      let front = open.study.clause(around: from).front.suffix(2)
      guard front.last == "from", let word = front.first, let isFall = ClauseWords.isFall(word),
        isFall != (to.term.figure.value < from.term.figure.value), isNear(from, to)
      else { continue }
      return [relation(to, from, isFall ? "lower" : "higher")]
    }
    return nil
  }

  /// `38 appeals, exactly the same number as the 38 of last year`, `footways (74), ahead of potholes (51)`.
  private func ofNext(_ values: [Amount]) -> [Relation]? {
    for (first, second) in zip(values, values.dropFirst()) {
      guard first.term.figure.kind == second.term.figure.kind, !open.study.isHedged(first),
        !open.study.isHedged(second)
      else { continue }
      let gap = Label(String(decoding: open.study.between(first, second), as: UTF8.self)).words
      let order = order(of: first.term.figure.value, second.term.figure.value)
      let isSame =
        gap.count < 14 && gap.suffix(2).elementsEqual(["as", "the"])
        && zip(gap, gap.dropFirst()).contains { pair in
          pair.0 == "same" && ["number", "figure", "total", "level", "as"].contains(pair.1)
        }
      if isSame, order != 0, !gap.contains("not"), !gap.contains("almost"), !gap.contains("nearly"),
        open.isOpen(first)
      {
        return [relation(first, second, "equal")]
      }
      let isAhead = first.isBracketed && second.isBracketed && gap.prefix(2) == ["ahead", "of"]
      if isAhead, gap.count < 8, order < 0, open.isOpen(first) {
        return [relation(first, second, "higher")]
      }
    }
    return nil
  }

  /// `Done in 11.6 days, down from 14.2`.
  private func upOrDown(_ said: Said) -> [Relation]? {
    let values = said.sentence.figures.indices.compactMap { index -> Amount? in
      let found = said.sentence.figures[index]
      guard WordedSides.kinds.contains(found.figure.kind), found.figure.bounds == nil,
        let term = said.term(index)
      else { return nil }
      return Amount(term: term, sentence: passage.last, range: found.range, isBracketed: false)
    }
    for (new, old) in zip(values, values.dropFirst()) {
      let gap = String(decoding: open.study.between(new, old), as: UTF8.self)
      let isUp = [", up from ", " (up from "].contains(gap)
      let order = order(of: new.term.figure.value, old.term.figure.value)
      guard isUp || [", down from ", " (down from "].contains(gap), order == (isUp ? -1 : 1),
        isNear(old, new), open.isOpen(new), open.isOpen(old), !open.study.isHedged(new),
        !isOneOfTwo(old)
      else { continue }
      return [relation(new, old, isUp ? "higher" : "lower")]
    }
    return nil
  }

  /// `97 % and 88 %, up from 93 % and 79 %`.
  private func isOneOfTwo(_ old: Amount) -> Bool {
    let text = open.study.said[old.sentence].sentence.text.utf8.dropFirst(old.range.upperBound)
    return text.starts(with: " and ".utf8)
      && text.dropFirst(5).prefix(3).contains { $0.isDigit }
  }

  /// `21 to 1, up from 19 to 1` are no values of one thing.
  private func isNear(_ from: Amount, _ to: Amount) -> Bool {
    let values = [from.term.figure.value, to.term.figure.value].sorted()
    return (try? values[0] * 5).map { values[1] < $0 } ?? false
  }

  private func ofPair(_ values: [Amount], _ said: Said) -> [Relation]? {
    guard values.count == 2, values[0].term.figure.kind == values[1].term.figure.kind,
      values.allSatisfy({ !open.study.isHedged($0) && open.isOpen($0) })
    else { return nil }
    let (first, second) = (values[0], values[1])
    let order = order(of: first.term.figure.value, second.term.figure.value)
    if isCalledEqual(first, second, said) {
      return order == 0 ? nil : [relation(first, second, "equal")]
    }
    guard let told = toldOrder(first, second, said), told != order else { return nil }
    return [relation(first, second, told > 0 ? "higher" : "lower")]
  }

  private func order(of first: Exact, _ second: Exact) -> Int {
    first == second ? 0 : first > second ? 1 : -1
  }

  private func relation(_ stated: Amount, _ other: Amount, _ word: String) -> Relation {
    Relation(
      rule: "comparison-in-prose", .decided(.contradicts), stated: stated.term,
      terms: [other.term],
      message: "\(stated.term.figure.text) is not \(word == "equal" ? "equal to" : word + " than") "
        + "\(other.term.figure.text), as the sentence says",
      address: open.address(passage, "worded sides"))
  }

  // MARK: Words

  /// `As many compliments (52) as complaints (25)`.
  private func isCalledEqual(_ first: Amount, _ second: Amount, _ said: Said) -> Bool {
    guard first.isBracketed, second.isBracketed else { return false }
    let text = said.sentence.text.utf8.prefix(first.range.lowerBound)
    let words = Label(String(decoding: text, as: UTF8.self)).words
    let front = Array(words.suffix(6))
    let gap = Label(String(decoding: open.study.between(first, second), as: UTF8.self)).words
    guard let word = front.lastIndex(of: "as"), word + 1 < front.count, front[word + 1] == "many",
      gap.first == "as"
    else { return false }
    return !words.contains { ["twice", "time", "half", "third", "almost", "not"].contains($0) }
  }

  /// Whether the first of two values is told as the larger one.
  private func toldOrder(_ first: Amount, _ second: Amount, _ said: Said) -> Int? {
    let gap = Label(String(decoding: open.study.between(first, second), as: UTF8.self)).words
    let front = Label(
      String(
        decoding: said.sentence.text.utf8.prefix(first.range.lowerBound), as: UTF8.self)
    ).words
    // `Closures exceeded openings, 713 against 688`.
    if ["against", "to", "versus", "v", "compared"].contains(gap.first), gap.count < 3 {
      let verbs = zip(front, front.dropFirst()).compactMap { word, next -> Int? in
        if WordedSides.passing.contains(word) { return 1 }
        return WordedSides.failing.contains("\(word) \(next)") ? -1 : nil
      }
      let isNext =
        front.count < 12
        && open.study.said[first.sentence].sentence.text.utf8
          .prefix(first.range.lowerBound).suffix(2).elementsEqual(", ".utf8)
      if verbs.count == 1, isNext { return verbs[0] }
      return isNext ? change(front, gap, second) : nil
    }
    // `At 7.9 %, is higher locally than the 8.8 % seen`.
    guard let than = gap.firstIndex(of: "than"), gap.count - than <= 3, than > 1, than < 7,
      let place = gap[..<than].lastIndex(where: { WordedSides.comparatives[$0] != nil }),
      than - place <= 2, gap[..<place].contains(where: WordedSides.verbs.contains),
      !gap.contains("not")
    else { return nil }
    return WordedSides.comparatives[gap[place]]
  }

  /// `There was an increase in cases, 14 compared with 9 in the previous year`.
  private func change(_ front: [String], _ gap: [String], _ second: Amount) -> Int? {
    let ways = Set(front.compactMap(ClauseWords.isFall))
    let behind = open.study.clause(around: second).behind.prefix(4)
    guard ways.count == 1, let isFall = ways.first,
      zip(front, front.dropFirst()).contains(where: { word, next in
        ["a", "an"].contains(word) && ClauseWords.isFall(next) != nil
      }), behind.contains(where: WordedSides.past.contains)
    else { return nil }
    return isFall ? -1 : 1
  }

  private static let kinds: Set<Figure.Kind> = [
    .count, .money, .percent, .average, .rate, .duration, .unknown,
  ]
  private static let past: Set<String> = Label.words([
    "previous", "last", "before", "earlier", "prior", "preceding", "ago",
  ])
  private static let verbs: Set<String> = Label.words([
    "is", "was", "are", "were", "being", "stands",
  ])
  private static let passing: Set<String> = Label.words([
    "exceeded", "outnumbered", "outstripped", "overtook", "surpassed", "outpaced",
  ])
  private static let failing: Set<String> = ["fell short", "lagged behind", "trailed behind"]
  private static let comparatives = [
    "higher": 1, "more": 1, "greater": 1, "larger": 1, "lower": -1, "fewer": -1, "less": -1,
    "smaller": -1,
  ]
  private static let walls: Set<String> = Label.words([
    "if", "would", "could", "may", "might", "respectively", "target", "neither", "never", "not",
  ])
}
