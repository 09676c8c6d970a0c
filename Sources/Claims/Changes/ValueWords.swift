import Figures
import Reports

/// The words around a value, and where those of the next begin.
extension Grammar {
  /// The words that speak of one value: from what links it to those before, up to the next wall.
  func surroundings(of token: Int, _ lead: Int) -> Range<Int> {
    var low = lead
    // What stands in brackets is told by the words in front of them.
    if isMark(low - 1, "(") { low -= 1 }
    while low > 0 {
      let before = low - 1
      if isMark(before, ":"), [.period, .year].contains(kind(before - 1)) {
        low -= 1
        continue
      }
      let isWhen = isMark(before, ",") && (["when", "where"].contains(text(low)) || isOfTime(low))
      // `On the previous quarter (January to March), when it was 2,780`.
      if isMark(before, ")"), isMark(low, ","),
        let open = (0..<before).last(where: { isMark($0, "(") }),
        !(open..<before).contains(where: { isFigureOfAmount($0) })
      {
        low = open
        continue
      }
      if isMark(before, ",;:().-"), !isWhen { break }
      if isFigureOfAmount(before), !isTimeSpan(before) { break }
      low = before
      // `12 % down on 2022 at 1,650 (2022: 1,875)`: the year says what it is held against.
      let isAt = text(before) == "at" && [.period, .year].contains(kind(before - 1))
      if isAt || isWall(before) { break }
    }
    var high = token + 1
    while high < tokens.count {
      let isWhen = isMark(high, ",") && ["when", "where"].contains(text(high + 1))
      if isMark(high, ",;:()-"), !isWhen { break }
      let isDated =
        ["to", "from"].contains(text(high)) && [.period, .year, .date].contains(kind(high + 1))
      if isFigureOfAmount(high) || isWall(high) && !isDated { break }
      high += 1
    }
    return low..<high
  }

  /// `We heard from 212 tenants`, `spoke to 226`: people, and no ends of a change.
  private static let hearings = WordSet(["heard", "spoke", "talked", "listened", "feedback"])

  /// `59 where it had been 86`.
  func hadBeen(_ lead: Int) -> Bool {
    let isBeen = text(lead - 1) == "been" && text(lead - 2) == "had"
    guard isBeen || text(lead - 1) == "was" || text(lead - 1) == "were" else { return false }
    let subject = isBeen ? lead - 3 : lead - 2
    guard ["it", "there", "this", "they"].contains(text(subject)) else { return false }
    // `… stood at 43.4 %. It had been 44.1 %`.
    if isBeen, subject == 0 { return true }
    // `A year ago it had been 69 %`.
    return isBeen && ["where", "when", "while"].contains(text(subject - 1))
      || ["ago", "earlier", "previously"].contains(text(subject - 1))
      || Lexicon.yearWords.contains(text(subject - 1))
        && Lexicon.previousWords.contains(text(subject - 2))
  }

  /// `On the previous period, which saw 3,900 calls`, `on the year before, for which the figure was 3,900`:
  /// what a time saw.
  private func isOfTime(_ start: Int) -> Bool {
    if ["for", "in"].contains(text(start)), text(start + 1) == "which" {
      // `On the quarter before (January to March), in which …`.
      let open = isMark(start - 2, ")") ? (0..<start - 2).last { isMark($0, "(") } : nil
      let last = open.map { $0 - 1 } ?? start - 2
      return Lexicon.yearWords.contains(text(last)) || Lexicon.yearWords.contains(text(last - 1))
        || [.period, .year].contains(kind(last))
    }
    return isWhatTimeSaw(start)
  }

  private func isWhatTimeSaw(_ which: Int) -> Bool {
    text(which) == "which" && ["saw", "had", "was"].contains(text(which + 1))
      && (Grammar.timeNouns.contains(text(which - 2))
        || [.period, .year].contains(kind(which - 2)))
  }

  private static let walls = WordSet([
    "and", "but", "compared", "against", "than", "versus", "from", "to", "with", "on", "above",
    "below", "since", "over",
  ]).union(ClauseWords.contrasts)

  /// `Allegations against professionals` are held against no value.
  func isWall(_ index: Int) -> Bool {
    guard Grammar.walls.contains(text(index)) else { return false }
    if Grammar.hearings.contains(text(index - 1)) { return !["from", "to"].contains(text(index)) }
    if text(index) == "over" {
      return text(index + 1) == "the" && isFigureOfAmount(index + 2) && saysUpOrDown(before: index)
    }
    // `More than an hour (57 %)` and `larger than a van` hold nothing against a value.
    if text(index) == "than", ["a", "an"].contains(text(index + 1)) {
      return has(Lexicon.previousWords, in: index + 2..<min(tokens.count, index + 6))
        || has(Lexicon.measures, in: index + 2..<min(tokens.count, index + 5))
    }
    // `Against the number received in 2018/19 of 204`.
    let isMeasure = text(index + 1) == "the" && Lexicon.measures.contains(text(index + 2))
    return text(index) != "against"
      || (index + 1..<min(tokens.count, index + (isMeasure ? 11 : 7))).prefix { !isMark($0, ",;:") }
        .contains { isFigureOfAmount($0) }
  }

  func isFigureOfAmount(_ index: Int) -> Bool {
    guard let kind = kind(index) else { return false }
    // `Two years ago` and `the previous six months` say when.
    if kind == .duration,
      ["ago", "earlier", "before", "previously"].contains(text(index + 1))
        || ["previous", "preceding", "prior"].contains(text(index - 1))
    {
      return false
    }
    switch kind {
    case .date, .period, .year, .age, .reference, .telephone, .code, .ordinal: return false
    default: return true
    }
  }
}
