import Figures
import Reports

/// Reads what a sentence asserts about figures.
public enum ClaimReader {
  /// The most figures that a sentence states something with; more of them are a list of numbers.
  static let mostFigures = 120

  /// The claims of a sentence, in the order of their stated figures, those without one behind.
  public static func claims(in sentence: Sentence, context: ClaimContext) -> [Claim] {
    claims(in: CutSentence(sentence), context: context)
  }

  /// The claims of a sentence that was cut already.
  public static func claims(in cut: CutSentence, context: ClaimContext) -> [Claim] {
    guard cut.sentence.figures.count <= mostFigures else { return [] }
    return withClauses(of: cut, context, read(cut, context)).enumerated().sorted { left, right in
      let (a, b) = (left.element.stated ?? .max, right.element.stated ?? .max)
      return (a, left.offset) < (b, right.offset)
    }.map(\.element)
  }

  /// What the grammar makes of a sentence, or of a clause of it.
  static func read(_ cut: CutSentence, _ context: ClaimContext) -> [Claim] {
    var grammar = Grammar(cut, context: context)
    guard !grammar.tokens.isEmpty, !grammar.isQuestion else { return [] }
    grammar.readOpener()
    grammar.readChanges()
    grammar.readComparisons()
    grammar.readMultiples()
    grammar.readQuantities()
    grammar.readParts()
    grammar.readPartsOfEarlier()
    grammar.readWholes()
    grammar.readAnswers()
    grammar.readAddedWholes()
    grammar.readBracketRows()
    grammar.readWordsAlone()
    grammar.linkShares()
    grammar.linkEarlierShares()
    grammar.linkSoleEarlierPair()
    grammar.linkUnmetShares()
    grammar.linkConcludedShares()
    grammar.linkEarlierConclusions()
    grammar.freeSharesOfYears()
    grammar.linkFigures()
    grammar.linkRatesAgain()
    grammar.readTargets()
    grammar.readBareSizes()
    grammar.readSpanEnds()
    grammar.linkOperands()
    grammar.linkEarlierPairs()
    grammar.readStandings()
    grammar.loosenExclusions()
    grammar.readDistances()
    grammar.readChangeRuns()
    grammar.linkNearPairs()
    grammar.readChainedStandings()
    grammar.readSeries()
    grammar.readReckonings()
    grammar.readRunningTotals()
    grammar.readRankSteps()
    grammar.readChainedSizes()
    grammar.readDateSpans()
    grammar.readShareSets()
    grammar.readProducts()
    grammar.dropSumsOfEach()
    grammar.readMeansOfRows()
    grammar.setApartMovements()
    grammar.setApartSubjects()
    grammar.readBesideNumbers()
    grammar.readLevelWords()
    grammar.dropReducedBases()
    grammar.settleAppositions()
    grammar.readDatedPair()
    grammar.readLevelGaps()
    grammar.readLevelChanges()
    grammar.closeSizes()
    grammar.readBracketedDistances()
    return grammar.claims
  }

  /// The sentence of a text, with its figures found; for rules and tests that have no draft.
  public static func sentence(_ text: String, line: Int = 1) -> Sentence {
    Sentence(
      text: text, pieces: [.init(offset: 0, line: line, column: 1)],
      figures: FigureFinder.find(in: text).map { SentenceFigure($0.figure, in: $0.range) })
  }
}

extension Grammar {
  var isQuestion: Bool { tokens.last?.isMark("?") == true }

  /// Reads `Of the 40 cases …`, `Out of these, …`, `From the 31 complaints which …, only 16 %`.
  mutating func readOpener() {
    for start in tokens.indices where openers.isEmpty || opensClause(start) {
      let isHead = start == 0 || isMark(start - 1, ",;") || text(start - 1) == "however"
      // `Similar to that of the 40` points elsewhere.
      let isClause =
        text(start - 1) == "that" && !["to", "than", "with", "as"].contains(text(start - 2))
      guard isHead || isClause || !openers.isEmpty || opensClause(start) else { continue }
      // `The first phase, of 45 homes,` tells the size of what stands in front.
      if start > 0, openers.isEmpty, text(start) == "of", isQuantity(start + 1) { continue }
      readOpener(at: start, isHead: start == 0)
    }
  }

  /// `… and of 698 vehicle crimes 35`: the next clause is of another whole.
  private func opensClause(_ start: Int) -> Bool {
    guard text(start) == "of", text(start - 1) == "and" || isMark(start - 1, ";") else {
      return false
    }
    // `…, and of these 9 % (80) …`.
    if ["these", "those", "them"].contains(text(start + 1)),
      isMark(start + 2, ",") || isQuantity(start + 2)
    {
      return true
    }
    let count = Lexicon.determiners.contains(text(start + 1)) ? start + 2 : start + 1
    return isQuantity(count) && isCount(count)
      && (count + 1..<min(tokens.count, count + 7)).contains { isQuantity($0) }
  }

  private mutating func readOpener(at start: Int, isHead: Bool) {
    var index = start
    if text(index) == "out" { index += 1 }
    let isOf = text(index) == "of"
    guard isOf || (isHead && text(index) == "from" && text(index + 1) == "the") else { return }
    index += 1
    while Lexicon.determiners.contains(text(index)) && !["these", "those"].contains(text(index)) {
      index += 1
    }
    // `Of the cohort of 98 children` counts the children.
    let isGroup = ["cohort", "group", "sample", "total", "caseload"].contains(text(index))
    if isGroup, text(index + 1) == "of", isQuantity(index + 2) { index += 2 }
    // `Of 2.5 million, 3.7 million and 4.5 million` lists what it speaks of; `of the 4, 3` does not.
    if isQuantity(index), isMark(index + 1, ","), isQuantity(index + 2),
      kind(index) == kind(index + 2), text(index - 1) != "the"
    {
      return
    }
    // `Of 9 times 30 standards` reckons.
    if isQuantity(index), text(index + 1) == "times" { return }
    // `That of the 5 to 9 group` names a band.
    if isQuantity(index), text(index + 1) == "to", isQuantity(index + 2) { return }
    // `Of that number, 40 …`.
    let isNumber = text(index - 1) == "that" && ["number", "total", "figure"].contains(text(index))
    let isBack =
      isNumber || text(index) == "these" || text(index) == "those" || text(index) == "them"
    if isBack { index += 1 }
    if isQuantity(index), isCount(index), let figure = tokens[index].figure, !tokensAreSubset(index)
    {
      let phrase = phrase(from: index + 1, to: tokens.count)
      // `Of these 90 (45 %) moved` states 90; `of these 90 cases` and `of these 90, 36 moved` lean on it.
      let isBase = isMark(index + 1, ",") && isQuantity(index + 2)
      if isBack, phrase.words.isEmpty, !isBase {
        openers.append(
          Opener(base: nil, words: [], back: .ofThese, start: start, end: index, isOf: isOf))
        return
      }
      if !isSaidBefore(index) { stateBase(figure, phrase.words, isBack: isBack, token: index) }
      openers.append(
        Opener(
          base: figure, words: phrase.words, back: isBack ? .thoseN : nil, start: start,
          end: phrase.end, isOf: isOf))
      return
    }
    guard isOf, !isQuantity(index), !["which", "whom", "course"].contains(text(index)) else {
      return
    }
    let phrase = phrase(from: index, to: tokens.count)
    guard isBack || !phrase.words.isEmpty else { return }
    // `Of those adults who had none` are others than those counted before.
    let isOthers = isBack && ["who", "whose"].contains(text(phrase.end))
    let close = (phrase.end..<tokens.count).first { isMark($0, ",;") } ?? phrase.end
    let words = isOthers ? phrase.words + content(phrase.end..<close) : phrase.words
    openers.append(
      Opener(
        base: nil, words: words, back: isBack && !isOthers ? .ofThese : nil, start: start,
        end: phrase.end, isOf: true))
  }

  /// `118 were off; of these 118, 71 are back` repeats the count of its own sentence.
  private func isSaidBefore(_ token: Int) -> Bool {
    quantities.contains { $0 < token && isCount($0) && figure($0)?.value == figure(token)?.value }
  }

  /// Whether the figure is itself the subset: `Of these 12 were …`.
  private func tokensAreSubset(_ index: Int) -> Bool {
    Lexicon.auxiliaries.contains(text(index + 1)) && text(index - 1) == "these"
  }

  /// The base in the opener restates a count that was given elsewhere.
  private mutating func stateBase(_ figure: Int, _ words: [String], isBack: Bool, token: Int) {
    var claim = Claim(.count, stated: figure, range: tokens[token].range)
    claim.subject = words
    claim.qualifiers = qualifiersOfOpener(token)
    claim.back = .thoseN
    setTime(of: &claim, in: token..<min(tokens.count, token + 16))
    add(claim)
  }

  private func qualifiersOfOpener(_ token: Int) -> [String] {
    let phrase = phrase(from: token + 1, to: tokens.count)
    var end = phrase.end
    while end < tokens.count, !isMark(end, ",;:("), !isQuantity(end), text(end) != "there" {
      end += 1
    }
    return content(phrase.end..<end)
  }
}
