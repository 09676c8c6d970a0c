import Figures
import Reports

/// What stands between the word of a change and its size: a time, a long object, a target.
extension Grammar {
  /// `Debt rose £10m over the year, going from £715m at the start to £725m`: both ends stand behind it.
  func hasEnds(_ size: Int) -> Bool {
    let ends = quantities.filter { $0 > size && kind($0) == kind(size) }.prefix(2)
    guard let old = ends.first, let new = ends.last, ends.count == 2, old - size <= 14,
      text(old - 1) == "from", text(new - 1) == "to"
    else { return false }
    return !(size..<new).contains { isMark($0, ";") }
      && !has(Lexicon.changeVerbs, in: size + 1..<old)
  }

  /// `Fares rose by £15m, or 14 %`: the size of what was said right in front, told again.
  func changeAgain(_ token: Int, _ ordinal: Int) -> Change? {
    guard kind(token) == .percent, ordinal > 0, text(token + 1) != "of" else { return nil }
    let lead = hedge(before: token).start - 1
    let joint = text(lead) == "by" ? lead - 1 : lead
    let size = quantities[ordinal - 1]
    guard text(joint) == "or", joint - size <= 3,
      let front = claims.last(where: { $0.stated == tokens[size].figure }),
      front.family == .change, front.measure == .number, front.direction != .none
    else { return nil }
    let verb = text(size - 1) == "by" ? size - 2 : size - 1
    return Change(
      direction: front.direction, subject: subjectBefore(verb, 0), isVerb: true, end: token + 1)
  }

  /// `Fares rose £15m or 14 %`, `rose £15m (14 %)`, `rose £9m to £72m`: a size without `by`.
  func isToldInPercent(_ size: Int) -> Bool {
    let next = isMark(size + 1, ",") ? size + 2 : size + 1
    if text(next) == "or" || isMark(next, "("), kind(next + 1) == .percent { return true }
    return text(next) == "to" && kind(size) == .money && kind(next + 1) == .money
  }

  /// `A decline in visits since 2012 by 65 % (116 to 40)`, `have cut the number that they run by 3 %,
  /// from 434 to 423`: the word stands far in front, and the pair right behind.
  func farChange(before by: Int, _ token: Int) -> Change? {
    let isPairBehind =
      (isMark(token + 1, "(") || isMark(token + 1, ",") && text(token + 2) == "from"
        || text(token + 1) == "from")
      && quantities.contains(where: { $0 > token && $0 < token + 8 })
    guard
      !Lexicon.changeVerbs.contains(text(by - 1)), !Lexicon.sizes.contains(text(by - 1))
    else { return nil }
    for index in stride(from: by - 1, through: max(0, by - 14), by: -1) {
      if isQuantity(index) || isMark(index, ",;:.()") { return nil }
      let isNoun =
        isPairBehind
        && (Lexicon.upNouns.contains(text(index)) || Lexicon.downNouns.contains(text(index)))
        && text(index + 1) == "in" && ["a", "an"].contains(text(index - 1))
      let isVerb =
        Lexicon.changeVerbs.contains(text(index)) && text(index + 1) == "the"
        && (isPairBehind && Lexicon.auxiliaries.contains(text(index - 1))
          || Lexicon.measures.contains(text(index + 2)) && text(index + 3) == "of")
      guard isNoun || isVerb else { continue }
      let isUp = Lexicon.ups.contains(text(index))
      return Change(
        direction: isUp ? .up : .down, subject: index + 2..<by, isVerb: true, end: token + 1)
    }
    return nil
  }

  /// Where `in 2021/22`, `over the year` or `this quarter` starts that ends in front of a token.
  func timeBefore(_ end: Int) -> Int? {
    var start = end - 1
    if let kind = kind(start), [.period, .year].contains(kind) {
      start -= 1
    } else if Lexicon.yearWords.contains(text(start)) {
      start -= 1
      while Lexicon.previousWords.contains(text(start))
        || ["the", "this", "current", "reporting", "financial", "same"].contains(text(start))
      {
        start -= 1
      }
      if text(start + 1) == "this" { return start + 1 }
    } else {
      return nil
    }
    return ["in", "during", "over", "for", "across", "since"].contains(text(start)) ? start : nil
  }

  func standing(before by: Int) -> Claim.Direction? {
    for index in stride(from: by - 1, through: max(0, by - 9), by: -1) {
      if isMark(index, ",;:.") { return nil }
      switch text(index) {
      case "exceeds", "exceeded", "exceeding", "above", "outstripped", "surpassed", "beat":
        return .up
      case "below": return .down
      case "of" where text(index - 1) == "short": return .down
      default: continue
      }
    }
    return nil
  }

  /// The words behind `increase in`, up to the comparison.
  func subjectBehind(_ given: Int) -> Range<Int> {
    var noun = given
    // `An increase this reporting year in visits` puts the time in between.
    if text(noun + 1) == "this",
      let link = (noun + 2..<noun + 6).first(where: { text($0) == "in" }),
      (noun + 2..<link).contains(where: { Lexicon.yearWords.contains(text($0)) })
    {
      noun = link - 1
    }
    guard ["in", "of", "to", "for", "between"].contains(text(noun + 1)) else {
      return noun + 1..<noun + 1
    }
    var end = noun + 2
    let stops = [
      "compared", "comparison", "on", "upon", "from", "over", "against", "since", "this", "last",
      "during", "when", "whilst", "while", "with", "but", "than", "although", "follows", "reflects",
    ]
    let relatives = ["which", "that", "who", "where"]
    while end < tokens.count, !stops.contains(text(end)),
      !["was", "were", "is", "are", "has", "have", "had"].contains(text(end))
        || has(relatives, in: noun..<end), !isQuantity(end), !isMark(end, ",;:.()")
    {
      if text(end) == "in", ["comparison", "the", "contrast"].contains(text(end + 1)),
        text(end + 1) != "the" || Lexicon.previousWords.contains(text(end + 2))
      {
        break
      }
      if text(end) == "of", isQuantity(end + 1) { break }
      if let figure = figure(end), [.period, .year, .date].contains(figure.kind) { break }
      end += 1
    }
    if end > noun + 2, ["in", "for"].contains(text(end - 1)) { end -= 1 }
    return noun + 2..<end
  }

  /// `From 2015`, `from a year earlier`, `from last year`.
  func saysTime(_ start: Int) -> Bool {
    let near = start..<min(tokens.count, start + 3)
    return [.period, .year].contains(kind(start))
      || has(Lexicon.yearWords, in: near) && has(Lexicon.previousWords, in: near)
  }

  /// `31 % fewer complaints: 59, down from 86`.
  func changeOfThings(_ word: Int, isMore: Bool) -> Change? {
    let things = phrase(from: word + 1, to: tokens.count)
    guard kind(word - 1) == .percent, !things.words.isEmpty,
      things.end >= tokens.count || isMark(things.end, ",;:.(")
    else { return nil }
    return Change(direction: isMore ? .up : .down, subject: word + 1..<things.end, end: things.end)
  }
}
