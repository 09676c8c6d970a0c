import Figures
import Reports

/// Sizes that are held against a value which the sentence does not print.
extension Grammar {
  /// `8 % more than the 474 of last year and 91 more than two years ago`, `4 points above that of our
  /// neighbours`: no printed value is what the size is held against.
  func isHeldElsewhere(_ own: Int, than old: Value) -> Bool {
    guard old.token < own,
      let link = (own + 1..<min(tokens.count, own + 8)).first(where: {
        Grammar.comparers.contains(text($0))
      }), !(own + 1..<link).contains(where: { isMark($0, ",;:") })
    else { return false }
    let end = (link + 1..<tokens.count).first { isMark($0, ",;:.()") } ?? tokens.count
    let phrase = link + 1..<min(end, link + 8)
    if phrase.isEmpty || phrase.contains(where: { isQuantity($0) && isOperand($0) }) {
      return false
    }
    // `45 % against a target of 50 %, up 3 points on last year`.
    if old.isBenchmark, !old.isOlder, has(Lexicon.previousWords, in: phrase) { return true }
    // `4.1 % in 2022 and 4.6 % in 2023, 1.2 points above the region`.
    if ["above", "below"].contains(text(link)), !old.isBenchmark, old.year != nil,
      !phrase.contains(where: { Lexicon.measures.contains(text($0)) || kind($0) != nil }),
      !has(Lexicon.previousWords, in: phrase), !has(["year", "it"], in: phrase)
    {
      return true
    }
    // `4 % less than the year before`, beside the value of last year.
    let isLast = has(["last"], in: 0..<own) && has(["before"], in: phrase)
    if phrase.contains(where: { yearsBack($0) != nil }) || isLast { return true }
    if text(link + 1) == "that" || text(link + 1) == "those" { return true }
    let years = phrase.compactMap { index -> Int? in
      guard let figure = figure(index), [.period, .year, .date].contains(figure.kind) else {
        return nil
      }
      return Period(label: figure.text)?.year
    }
    // `Than in 2021`, beside the value of last year.
    guard let year = years.first else { return false }
    return old.year != year && (old.year != nil || isOfLastYear(old.token))
  }

  /// `From 153 to 114, followed by a 5 % rise in 2010`: a movement behind the one that is told.
  func isNextMovement(_ own: Int) -> Bool {
    let lead = max(0, hedge(before: own).start - 4)..<own
    return has(["followed"], in: lead) && has(["by"], in: lead)
  }

  private static let comparers = WordSet(["than", "above", "below", "on", "from", "since"])

  /// `Than the 200 of last year`, `last year (200)`.
  private func isOfLastYear(_ token: Int) -> Bool {
    let around = max(0, token - 4)..<min(tokens.count, token + 6)
    return around.contains { index in
      Lexicon.previousWords.contains(text(index)) && text(index + 1).hasPrefix("year")
    }
  }

  /// `A further rise to 264 is expected`: what has not come yet.
  func isForecast(_ token: Int) -> Bool {
    let low = (0..<token).last { isMark($0, ";:.(") } ?? 0
    return (max(low, token - 10)..<token).contains { index in
      ["expected", "forecast", "projected", "predicted", "anticipated"].contains(text(index))
        && ["is", "are", "be"].contains(text(index - 1))
    }
  }

  /// `To 240, the highest since 2019, when there were 262`: a record that was not reached, or
  /// a mark that was.
  func isOfRecord(_ token: Int) -> Bool {
    // `When they topped 10,000 for the first time`.
    if ["topped", "passed", "exceeded", "surpassed"].contains(text(token - 1)) { return true }
    let low = (0..<token).last { isMark($0, ";:.(") } ?? 0
    guard
      let since = (low..<token).last(where: { text($0) == "since" || text($0) == "after" })
    else { return false }
    let near = max(low, since - 5)..<since
    return has(Lexicon.upExtremes, in: near) || has(Lexicon.downExtremes, in: near)
  }
}
