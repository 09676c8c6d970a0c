import Figures
import Reports

/// Assertions in words alone: a direction, a majority, the highest of a set.
extension Grammar {
  mutating func readWordsAlone() {
    readMajorities()
    readExtremes()
    readTrends()
  }

  // MARK: Majorities

  private mutating func readMajorities() {
    for index in cues {
      let word = text(index)
      var start = index + 1
      if word == "majority", isMark(start, "("), kind(start + 1) == .percent {
        addBareMajority(index)
        continue
      }
      if word == "majority" {
        guard text(start) == "of",
          ["the", "a", "vast", "large", "overwhelming", "clear", "great"]
            .contains(text(index - 1))
        else { continue }
        start += 1
      } else if word == "most" {
        let isOfThe =
          text(start) == "of" && ["the", "these", "our", "all", "those"].contains(text(start + 1))
        guard isOfThe else { continue }
        start += 1
      } else {
        continue
      }
      let isBack = ["these", "those", "them"].contains(text(start))
      // `Most of the 60 replies`.
      while Lexicon.determiners.contains(text(start)) && !isBack || isQuantity(start) { start += 1 }
      let phrase = phrase(from: start, to: tokens.count)
      guard isBack || !phrase.words.isEmpty else { continue }
      let isBracketed = isMark(phrase.end, "(")
      let end = max(clauseEnd(from: phrase.end), phrase.end + (isBracketed ? 1 : 0))
      // `The majority of time` counts nothing: a thing that is counted stands in the plural.
      let last = text(phrase.end - 1)
      let isPlural =
        phrase.end > start && last.hasSuffix("s")
        || ["children", "people", "staff", "women", "men", "those"].contains(last)
      guard end > phrase.end, isBack || isPlural else { continue }
      var claim = Claim(.majority, range: bytes(index..<end))
      claim.implied = Interval(low: 50, high: 100, holdsLow: false)
      claim.baseWords = phrase.words
      claim.subject = phrase.words
      claim.qualifiers = content(phrase.end..<end)
      claim.alternatives = alternatives(phrase.end..<end)
      if isBack { claim.back = .ofThese }
      // `Most of the crews had a ten per cent rise`: how much each had.
      let beside = quantities.first {
        $0 > index && $0 < end && kind($0) == .percent
          && !Lexicon.upNouns.contains(text($0 + 1)) && !Lexicon.downNouns.contains(text($0 + 1))
      }
      claim.beside = (beside ?? shareInApposition(from: end)).flatMap { tokens[$0].figure }
      if has(Lexicon.conditionals, in: phrase.end..<end) {
        claim.certainty = .weak
      }
      setTime(of: &claim, in: index..<end)
      add(claim)
    }
  }

  /// `A majority of those asked, 191 of the 389 households (49 %), …`: the percentage of the pair.
  private func shareInApposition(from comma: Int) -> Int? {
    guard isMark(comma, ","), let part = quantities.first(where: { $0 > comma }),
      part - comma <= 2, isCount(part), text(part + 1) == "of",
      let whole = quantities.first(where: { $0 > part }), isCount(whole), whole - part <= 4,
      let share = quantities.first(where: { $0 > whole }), kind(share) == .percent,
      isMark(share - 1, "("), share - whole <= 5
    else { return nil }
    return share
  }

  /// `The majority (92 %) were …` leaves its base to the sentence before.
  private mutating func addBareMajority(_ index: Int) {
    let end = clauseEnd(from: index + 4)
    var claim = Claim(.majority, range: bytes(index..<max(end, index + 1)))
    claim.implied = Interval(low: 50, high: 100, holdsLow: false)
    claim.beside = tokens[index + 2].figure
    claim.qualifiers = content(index + 4..<max(end, index + 4))
    add(claim)
  }

  private func clauseEnd(from start: Int) -> Int {
    var end = start
    while end < tokens.count, !isMark(end, ",;:.("),
      !Grammar.clauseBreaks.contains(text(end)), text(end) != "however"
    {
      end += 1
    }
    return end
  }

  // MARK: Extremes

  private mutating func readExtremes() {
    for index in cues {
      let word = text(index)
      let isUp = Lexicon.upExtremes.contains(word)
      let isRecord = (word == "high" || word == "low") && text(index - 1) == "record"
      guard isUp || isRecord || Lexicon.downExtremes.contains(word) else { continue }
      let next = text(index + 1)
      let isMost = word == "most"
      let isCrowd =
        isMost && text(index - 1) == "the" && next.hasSuffix("s") && !next.hasSuffix("ous")
      if isCrowd {
        // `Received the most complaints`.
      } else if isMost {
        guard
          ["common", "frequent", "commonly", "frequently", "prevalent", "popular"].contains(next),
          text(index - 1) == "the" || next.hasSuffix("ly") || text(index - 1) == "second"
        else { continue }
      } else if word == "main" || word == "top" || word == "peak" {
        guard ["theme", "reason", "cause", "nature", "category", "type", "source"].contains(next)
        else {
          continue
        }
      } else if word == "least" || word == "fewest" {
        guard text(index - 1) != "at" else { continue }
      } else if !isRecord {
        guard
          Lexicon.measures.contains(next)
            || ["single", "category", "group", "reason", "area", "service"].contains(next)
            || text(index - 1) == "the"
        else { continue }
      }
      if text(index - 1) == "second" || text(index - 1) == "third" || text(index - 1) == "next" {
        continue
      }
      let low = (0..<index).last { isMark($0, ";,:") }.map { $0 + 1 } ?? 0
      let end = clauseEnd(from: index)
      if claims.contains(where: { $0.family == .extreme && $0.stated != nil }) { continue }
      var claim = Claim(.extreme, range: bytes(low..<end))
      claim.direction = isUp || word == "high" ? .up : .down
      claim.subject = content(index + 1..<end)
      claim.qualifiers = content(low..<index)
      // `…, with 392` says it behind a comma.
      let isBehind = isMark(end, ",") && ["with", "at"].contains(text(end + 1))
      let beside =
        quantities.first { $0 > index && $0 < end }
        ?? (isBehind && isQuantity(end + 2) ? end + 2 : nil)
      claim.beside = beside.flatMap { tokens[$0].figure }
      claim.certainty =
        isRecord || isCrowd || word == "fewest" || Lexicon.measures.contains(next)
          || next == "common"
        ? .strong : .weak
      setTime(of: &claim, in: low..<end)
      add(claim)
    }
  }

  // MARK: Trends

  private mutating func readTrends() {
    for index in cues {
      guard let direction = trend(at: index), !isIntended(index, max(0, index - 7)),
        !isCovered(index)
      else { continue }
      let low = clauseStart(index)
      let end = clauseEnd(from: index)
      var claim = Claim(.trend, range: bytes(low..<end))
      claim.direction = direction.0
      claim.subject = content(direction.subject)
      claim.qualifiers = content(low..<end).filter { !claim.subject.contains($0) }
      setTime(of: &claim, in: low..<tokens.count)
      let isDated = claim.comparedWith != nil || claim.time != nil
      claim.certainty = isDated && !claim.subject.isEmpty ? .strong : .weak
      add(claim)
    }
  }

  /// Whether a change with figures already speaks for these words.
  private func isCovered(_ index: Int) -> Bool {
    claims.contains { claim in
      guard [.change, .difference, .multiple, .comparison].contains(claim.family) else {
        return false
      }
      let word = tokens[index].range
      if claim.range.overlaps(word) { return true }
      let gap = word.lowerBound - claim.range.upperBound
      return claim.family == .comparison && abs(gap) < 60
    }
  }

  private static let clauseBreaks = WordSet(ClauseWords.contrasts).union(["but"])

  private func clauseStart(_ index: Int) -> Int {
    (0..<index).last {
      isMark($0, ";:.")
        || Grammar.clauseBreaks.contains(text($0)) || text($0) == "coupled"
    }.map { $0 + 1 } ?? 0
  }

  private func trend(at index: Int) -> (Claim.Direction, subject: Range<Int>)? {
    let word = text(index)
    let (before, next) = (text(index - 1), text(index + 1))
    let isUp = Lexicon.upNouns.contains(word)
    if isUp || Lexicon.downNouns.contains(word), isNounHere(index), next == "in" || next == "of",
      !isQuantity(index + 2)
    {
      return (isUp ? .up : .down, behind(index))
    }
    if isUp || Lexicon.downNouns.contains(word), isNounHere(index),
      next == "on" || next == "from"
        || next == "compared"
    {
      return (isUp ? .up : .down, index..<index)
    }
    if word == "up" || word == "down", ["gone", "went"].contains(before), !isQuantity(index + 2) {
      return (word == "up" ? .up : .down, subjectBefore(index - 1, clauseStart(index)))
    }
    let isRise = Lexicon.upVerbs.contains(word) && word != "up"
    if isRise || Lexicon.downVerbs.contains(word) && word != "down" {
      var aux = index - 1
      while Lexicon.sizes.contains(text(aux)) || ["also", "then", "further"].contains(text(aux)) {
        aux -= 1
      }
      let isFinite =
        ["has", "have", "had", "is", "are"].contains(text(aux))
        || ["rose", "fell", "grew", "shrank"].contains(word)
      guard isFinite, !["by", "to", "from"].contains(next) || !isQuantity(index + 2) else {
        return nil
      }
      let isTransitive = ["the", "its", "our", "their", "access", "awareness"].contains(next)
      guard !isTransitive else { return nil }
      let isAuxiliary = Lexicon.auxiliaries.contains(text(aux))
      return (isRise ? .up : .down, subjectBefore(isAuxiliary ? aux : index, clauseStart(index)))
    }
    if word == "change", before == "no" || text(index - 2) == "no", next == "in" || next == "to" {
      return (.same, behind(index))
    }
    if word == "same", before == "the", next == "as",
      Lexicon.previousWords.contains(text(index + 2))
        || Lexicon.previousWords.contains(text(index + 3))
    {
      return (.same, subjectBefore(index, clauseStart(index)))
    }
    if Lexicon.sameWords.contains(word) {
      let isLinked =
        next == "with" || next == "to" || before == "remained" || before == "remains"
        || before == "the" && text(index - 2) == "stayed"
      guard isLinked, word != "same" || text(index - 2) == "stayed" || text(index - 2) == "remained"
      else { return nil }
      return (.same, subjectBefore(index, clauseStart(index)))
    }
    return nil
  }

  private func isNounHere(_ index: Int) -> Bool {
    let before = text(index - 1)
    return before == "a" || before == "an" || before == "the" || before == "this"
      || Lexicon.sizes.contains(before) || before == "%"
  }

  private func behind(_ noun: Int) -> Range<Int> {
    let phrase = phrase(from: noun + 2, to: tokens.count)
    var end = max(phrase.end, noun + 2)
    let stops = [
      "in", "on", "from", "compared", "this", "last", "over", "since", "but", "when",
    ]
    let relatives = ["which", "that", "who", "where"]
    while end < tokens.count, !isMark(end, ",;:.()"), !isQuantity(end), !stops.contains(text(end)),
      !["was", "were", "is", "are", "has", "have"].contains(text(end))
        || has(relatives, in: noun..<end)
    {
      end += 1
    }
    return noun + 2..<end
  }
}
