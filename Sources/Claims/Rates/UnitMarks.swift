import Figures

/// The words that make a figure one for each of so many.
struct UnitMark {
  /// What one of them is called; empty for `each` and `on average`.
  var unit: [String] = []
  /// What the figure itself counts.
  var thing: [String] = []
  var scale = Exact.one
  /// The tokens that the words take, figure and all.
  var range: Range<Int>
  /// Whether it only stands where one stood before.
  var isEcho = false
}

extension Grammar {
  /// What makes the figure at a token one for each of so many, if anything does.
  func unitMark(_ token: Int) -> UnitMark? {
    guard let kind = kind(token), [.count, .money, .average, .rate, .duration].contains(kind) else {
      return nil
    }
    if kind == .rate, let scale = scale(of: token) {
      let unit = phrase(from: token + 1, to: tokens.count)
      return UnitMark(unit: unit.words, scale: scale, range: token..<unit.end)
    }
    if let mark = markBehind(token) { return mark }
    if let mark = markInFront(of: token) { return mark }
    guard isAveraged(token) else { return nil }
    let thing = phrase(from: token + 1, to: min(tokens.count, token + 4)).words
    return UnitMark(thing: thing, range: token..<token + 1)
  }

  /// `£12 each`, `1.3 visits per household`, `£40 for each visit made`, `4 for every hundred`.
  private func markBehind(_ token: Int) -> UnitMark? {
    var end = token + 1
    while end < min(tokens.count, token + 6), !text(end).isEmpty {
      let word = text(end)
      // `£460 a week each` is shared out for each week.
      if ["a", "per"].contains(word),
        Grammar.stretchesOfTime.contains(Wording.singular(text(end + 1)))
      {
        end += 2
        continue
      }
      if Grammar.unitWords.contains(word) {
        let thing = phrase(from: token + 1, to: end).words
        guard var mark = unit(behind: end) else { return nil }
        mark.thing = thing
        mark.range = token..<mark.range.upperBound
        return mark
      }
      let isLink =
        ["for", "in", "to", "on"].contains(word) && Grammar.unitWords.contains(text(end + 1))
      guard isLink || !Lexicon.endsPhrase(word) else { return nil }
      end += 1
    }
    return nil
  }

  /// `The cost per visit was £4.15`, `complaints per 1,000 tenancies: 21.4`.
  private func markInFront(of token: Int) -> UnitMark? {
    let lead = hedge(before: token).start
    guard ["is", "was"].contains(text(lead - 1)) || isMark(lead - 1, ":"),
      let per = (max(0, lead - 6)..<lead).last(where: { text($0) == "per" }),
      !Grammar.stretchesOfTime.contains(Wording.singular(text(per + 1)))
    else { return nil }
    let (scale, start) = scale(at: per + 1) ?? (.one, per + 1)
    let unit = phrase(from: start, to: lead - 1)
    guard unit.end == lead - 1, !unit.words.isEmpty else { return nil }
    return UnitMark(unit: unit.words, scale: scale, range: per..<token + 1)
  }

  private static let unitWords = WordSet(["each", "apiece", "per", "every", "a", "average"])

  /// Words for a stretch of time.
  static let stretchesOfTime = WordSet([
    "year", "annum", "month", "week", "day", "quarter", "night", "term", "hour", "fortnight",
    "season", "minute", "cent", "time", "weekday", "shift", "decade",
  ])

  /// What follows `each`, `per`, `every` or `a`; nil where it is a stretch of time.
  private func unit(behind word: Int) -> UnitMark? {
    let next = text(word + 1)
    guard !Grammar.stretchesOfTime.contains(Wording.singular(next)) else { return nil }
    switch text(word) {
    case "apiece": return UnitMark(range: word..<word + 1)
    case "average": return text(word - 1) == "on" ? UnitMark(range: word..<word + 1) : nil
    case "a":
      guard ["head", "person", "household"].contains(next) || isCounted(next) else { return nil }
      return UnitMark(unit: next == "head" ? [] : [next], range: word..<word + 2)
    case "each" where next.isEmpty || Lexicon.endsPhrase(next) || text(word - 1) != "for":
      // `Two in each team` tells of every team, and `each one` of nobody new.
      return ["in", "on", "to"].contains(text(word - 1)) ? nil : UnitMark(range: word..<word + 1)
    case "every":
      guard let (scale, end) = scale(at: word + 1) else { break }
      let start = text(end) == "of" ? pastWhole(end + 1) : end
      let unit = phrase(from: start, to: tokens.count)
      return UnitMark(unit: unit.words, scale: scale, range: word..<end)
    default: break
    }
    let unit = phrase(from: word + 1, to: min(tokens.count, word + 4))
    if ["head", "capita"].contains(next) { return UnitMark(range: word..<word + 2) }
    return unit.words.isEmpty ? nil : UnitMark(unit: unit.words, range: word..<unit.end)
  }

  /// `£1,260,000 for 30 children: £42,000 a child`: whether the sentence counts what it names.
  private func isCounted(_ noun: String) -> Bool {
    quantities.contains { count in
      isCount(count)
        && phrase(from: count + 1, to: tokens.count).words.contains { Wording.areAkin($0, noun) }
    }
  }

  /// `Every 10,000 of our 60,000 children`: the whole stands between the words.
  private func pastWhole(_ index: Int) -> Int {
    var index = index
    while Lexicon.determiners.contains(text(index)) { index += 1 }
    return isQuantity(index) ? index + 1 : index
  }

  /// A hundred, a thousand, 10,000.
  private func scale(at token: Int) -> (Exact, Int)? {
    switch text(token) {
    case "hundred": return (100, token + 1)
    case "thousand": return (1000, token + 1)
    default:
      guard let value = figure(token)?.value, [10, 100, 1000, 10000, 100_000].contains(value)
      else { return nil }
      return (value, token + 1)
    }
  }

  /// `An average of £640`, `averaging 12`, `an average payment of £250`.
  private func isAveraged(_ token: Int) -> Bool {
    let lead = hedge(before: token).start
    if ["average", "averaging", "averaged", "mean"].contains(text(lead - 1)) { return true }
    // `An average payment of £250`, `the average caseload is 14.5`.
    guard ["of", "is", "was"].contains(text(lead - 1)) || isMark(lead - 1, ":") else {
      return false
    }
    return has(["average", "mean"], in: max(0, lead - 4)..<lead - 1)
      && !(max(0, lead - 4)..<lead).contains { isQuantity($0) }
  }
}
