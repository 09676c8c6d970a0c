import Figures
import Reports

/// Which words of rising and falling speak of a value, and which of the thing that it counts.
extension Grammar {
  /// Whether the word says which way, and is no name such as the saving ratio or a part of a verb.
  func isDirection(_ index: Int) -> Bool {
    let word = text(index)
    if word == "up" || word == "down", has(["handed", "made"], in: max(0, index - 4)..<index) {
      return false
    }
    // `Three or more moves` are a band.
    if word == "more" || word == "less", text(index - 1) == "or" { return false }
    guard Lexicon.ups.contains(word) || Lexicon.downs.contains(word), !isNoDirection(index) else {
      return false
    }
    let isNoun = Lexicon.upNouns.contains(word) || Lexicon.downNouns.contains(word)
    guard isNoun, !Lexicon.changeVerbs.contains(word) else { return true }
    let before = text(index - 1)
    return ["a", "an"].contains(before) || Lexicon.sizes.contains(before)
      || isQuantity(index - 1) || text(index + 1) == "in" && before != "the"
  }

  /// Whether a word that often tells a direction tells none here: `offers were declined`.
  func isNoDirection(_ index: Int) -> Bool {
    let word = text(index)
    if text(index - 1) == "or" || text(index + 1) == "or" { return true }
    if word == "up" || word == "down" { return isPartOfVerb(index) }
    // `A dip sample of 15`.
    if word == "dip", text(index + 1).hasPrefix("sampl") { return true }
    // `Fell to be decided`, `fell within the rules`.
    if ["fell", "fall", "falls", "falling"].contains(word) {
      return text(index + 1) == "to" && text(index + 2) == "be"
        || ["within", "under", "into", "outside", "due"].contains(text(index + 1))
    }
    // `Reduced in 92 % of cases` tells how often it was done.
    if text(index + 1) == "in", kind(index + 2) == .percent, word.hasSuffix("ed") { return true }
    // `On a reduced timetable`, `with increased needs`.
    if word.hasSuffix("ed") || word.hasSuffix("ing"), Grammar.inFront.contains(text(index - 1)),
      !text(index + 1).isEmpty, !Lexicon.prepositions.contains(text(index + 1))
    {
      return true
    }
    return word == "declined"
      && (["was", "were", "been", "being", "is", "are"].contains(text(index - 1))
        || ["by", "to", "the", "an", "a"].contains(text(index + 1)) && !isQuantity(index + 2))
  }

  private static let inFront = WordSet([
    "a", "an", "the", "with", "on", "of", "for", "their", "its", "our", "his", "her", "no", "under",
  ])

  /// `Signed up`, `up to date`: the word belongs to a verb or to a turn of speech.
  private func isPartOfVerb(_ index: Int) -> Bool {
    if text(index + 1) == "to", !isQuantity(index + 2), !isQuantity(index + 3) { return true }
    let before = text(index - 1)
    if ["from", "on", "by", "since"].contains(text(index + 1)) || isQuantity(index + 1) {
      return ["made", "make", "makes", "making", "broken", "split", "set", "taken"]
        .contains(before)
    }
    return !before.isEmpty && !Lexicon.auxiliaries.contains(before)
      && !Lexicon.sizes.contains(before) && !["gone", "went", "and", "but"].contains(before)
  }

  /// Whether a word of direction behind a value speaks of that value, and not of what it counts: `33 %,
  /// down from 38 %`, and not `33 % said that prices had fallen, against 38 %`.
  func isSaid(_ index: Int, of value: Int, _ other: Int) -> Bool {
    guard value < index else { return true }
    var before = index - 1
    while Lexicon.sizes.contains(text(before)) || ["a", "an", "not"].contains(text(before)) {
      before -= 1
    }
    // `462 closed against 450 received, reducing the backlog`: what came down is named.
    if text(index).hasSuffix("ing"), ["the", "our", "its", "their"].contains(text(index + 1)) {
      return false
    }
    if before < index - 1 || before == value || isMark(before, ",(-;") { return true }
    if Grammar.links.contains(text(index + 1)) { return true }
    return Lexicon.auxiliaries.contains(text(before))
      && ["which", "this", "that", "it", "and", "but"].contains(text(before - 1))
  }

  private static let links = WordSet(["from", "on", "than", "compared", "against", "by", "since"])
}
