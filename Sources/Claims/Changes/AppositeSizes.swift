import Figures
import Reports

/// Sizes whose place, and no word of them, says which values they are the distance of.
extension Grammar {
  mutating func settleAppositions() {
    if let before = context.preceding.last, isPointing, Grammar.opensWithPart(before) {
      // `91 came. Of these 15 went uninvestigated. That is up 33 % on 57`: of the 15, or of the others.
      for index in claims.indices
      where claims[index].earlierTo?.sentencesBack == 1
        && [.change, .difference, .comparison].contains(claims[index].family)
      {
        claims[index].certainty = .weak
      }
    }
    for index in claims.indices where [.change, .difference].contains(claims[index].family) {
      if let old = token(of: claims[index].from),
        isSecondStep(old, behind: token(of: claims[index].stated))
      {
        claims[index].from = nil
        claims[index].to = nil
        claims[index].earlierTo = nil
        claims[index].certainty = .weak
        continue
      }
      if let size = token(of: claims[index].stated), claims[index].earlierFrom != nil,
        isOfOtherStretch(size)
      {
        claims[index].earlierFrom = nil
        claims[index].earlierTo = nil
        claims[index].certainty = .weak
        continue
      }
      guard let size = token(of: claims[index].stated), let old = token(of: claims[index].from),
        let new = token(of: claims[index].to), max(old, new) < size
      else {
        settleBracket(index)
        continue
      }
      if hasOwnTime(max(old, new) + 1..<size), bracket(around: old) == bracket(around: new) {
        claims[index].from = nil
        claims[index].to = nil
        claims[index].certainty = .weak
      } else if mayBeOfEither(claims[index], size, old, new) {
        let (first, last) = (figure(old)?.value ?? .zero, figure(new)?.value ?? .zero)
        claims[index].direction = last < first ? .down : .up
      }
    }
  }

  private static func opensWithPart(_ sentence: Sentence) -> Bool {
    let words = TokenReader.words(String(sentence.text.prefix(24)))
    return words.first == "of" && words.dropFirst().first.map(Lexicon.theseWords.contains) ?? false
  }

  /// `Down 2 % in the year to 282, and down from 322 in 2008`, `a 14 % rise on last year, but is down
  /// from 578`: the size is not of that step.
  private func isSecondStep(_ old: Int, behind size: Int?) -> Bool {
    let lead = hedge(before: old).start
    guard text(lead - 1) == "from", ["up", "down"].contains(text(lead - 2)) else { return false }
    let isTurned = size.map { $0 < lead && has(["but"], in: $0..<lead) } ?? false
    return text(lead - 3) == "and" || isTurned
  }

  /// `23 against 25 a year before. This is a fall of 4 % on the previous quarter`.
  private func isOfOtherStretch(_ size: Int) -> Bool {
    let near = size..<min(tokens.count, size + 8)
    guard let word = near.first(where: { ["previous", "last", "preceding"].contains(text($0)) }),
      ["quarter", "month", "week"].contains(text(word + 1)), let before = context.preceding.last
    else { return false }
    return !CutSentence(before).tokens.contains { $0.text == text(word + 1) }
  }

  /// `In 2021 (80 in all) those about staff fell by 77 % (5) compared to 2020 (22)`: the bracket behind the
  /// size tells the new value where it is no distance.
  private mutating func settleBracket(_ index: Int) {
    guard claims[index].measure == .perCent, let size = token(of: claims[index].stated),
      let old = token(of: claims[index].from), let new = token(of: claims[index].to),
      isMark(size + 1, "("), isCount(size + 2), isMark(size + 3, ")"), new < size, old > size,
      isBracketed(old), let first = figure(old)?.value, let last = figure(new)?.value,
      let told = figure(size + 2)?.value, (try? last - first)?.magnitude != told
    else { return }
    let (from, to, value) = (claims[index].from, claims[index].to, tokens[size + 2].figure)
    for other in claims.indices where claims[other].from == from && claims[other].to == to {
      guard claims[other].stated != value else {
        // The number is no size of its own.
        claims[other].from = nil
        claims[other].to = nil
        claims[other].certainty = .weak
        continue
      }
      claims[other].to = value
    }
  }

  /// `94 % compares with 91 % in Ashby, 3 points lower`, `in 2017 it paid £8.50, £4.10 less`: right behind
  /// the value that another one is held against, either may be the lower one.
  private func mayBeOfEither(_ claim: Claim, _ size: Int, _ old: Int, _ new: Int) -> Bool {
    [.up, .down].contains(claim.direction) && new < old
      && quantities.last { $0 < size } == old && isMark(hedge(before: size).start - 1, ",")
      && Grammar.comparatives.contains(text(size + 1))
      && (size + 2 >= tokens.count || isMark(size + 2, ".,;)"))
  }

  private static let comparatives: Set<String> = ["lower", "higher", "more", "less", "fewer"]

  /// `In a year in which the total fell by 4 %`: what a time saw is told of another thing.
  func hasOwnTime(_ gap: Range<Int>) -> Bool {
    gap.contains { index in
      // The word for a quarter of a year may be read as a part.
      text(index) == "which" && ["in", "during", "over"].contains(text(index - 1))
        && (Lexicon.yearWords.contains(text(index - 2)) || kind(index - 2) == .fraction)
        || text(index) == "when" && Lexicon.yearWords.contains(text(index - 1))
    }
  }

  /// `There were 20 more lorries than vans (55 against 35)`: the second is of another thing, and of one
  /// time with the first.
  func otherThing(of token: Int) -> [String]? {
    guard let own = bracket(around: token),
      let than = (0..<own.lowerBound).last(where: { text($0) == "than" || isMark($0, ";") }),
      text(than) == "than", own.lowerBound - than < 12,
      has(["more", "fewer", "less"], in: max(0, than - 8)..<than)
    else { return nil }
    let words = than + 1..<own.lowerBound - 1
    guard !has(Lexicon.previousWords, in: words), !has(Lexicon.yearWords, in: words),
      !words.contains(where: { [.period, .year, .date].contains(kind($0)) })
    else { return nil }
    let named = content(words)
    return named.isEmpty ? nil : named
  }

  private static let settlings = WordSet([
    "made", "achieved", "delivered", "built", "agreed", "planned", "approved", "required",
    "identified", "assumed", "included", "needed", "found", "budgeted", "expected", "due",
  ])

  /// Whether a noun tells of a fall; `savings of £0.9m were made` counts them.
  func isFall(_ noun: Int, told token: Int) -> Bool {
    let isTally =
      text(noun) == "savings" && Lexicon.auxiliaries.contains(text(token + 1))
      && has(Grammar.settlings, in: token + 2..<min(tokens.count, token + 5))
    return Lexicon.downNouns.contains(text(noun)) && !isTally
  }

  /// Where the words end that may say when: at the next figure, or at a semicolon in front of it.
  func endOfClause(behind token: Int, _ ordinal: Int) -> Int {
    let next = ordinal + 1 < quantities.count ? quantities[ordinal + 1] : tokens.count
    return (token..<next).first { isMark($0, ";") } ?? next
  }
}
