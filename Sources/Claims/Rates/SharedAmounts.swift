import Figures
import Reports

/// Which amounts a value for each may be made of.
extension Grammar {
  /// Whether the figure at a token is an amount that may be shared out or shared among.
  func isShareable(_ token: Int) -> Bool {
    guard let figure = figure(token), let index = tokens[token].figure, isOpen(index),
      figure.bounds == nil, figure.value > .zero, let kind = kind(token)
    else { return false }
    // `One warden` is no number of wardens.
    guard kind != .count || figure.value != .one else { return false }
    return [.count, .money, .rate, .average, .duration].contains(kind) && !isSize(token)
      && !isBound(token)
  }

  private static let stops = WordSet(ClauseWords.contrasts).union([
    "against", "compared", "versus", "than", "but", "target", "ceiling", "norm", "plus",
    "including", "excluding", "includes", "besides", "before", "after",
  ])

  /// The amounts in front of the figure, and those behind it up to where others are spoken of.
  func amountsNear(_ token: Int, _ mark: EachMark) -> [Int] {
    var end = mark.end
    while end < tokens.count, !isMark(end, ";") || bracket(around: end) != nil,
      !Grammar.stops.contains(text(end))
    {
      // `£12 each, and 14 came`: only what it comes to may follow.
      if isMark(end, ","), !mark.isPrice, bracket(around: end) == nil, !goesOn(behind: end, mark) {
        break
      }
      if isMark(end, ")"), !isMark(end + 1, ",") || bracket(around: token) != nil { break }
      end += 1
    }
    if let number = mark.number { end = max(end, number + 1) }
    let start = (0..<token).last { isMark($0, ";") }.map { $0 + 1 } ?? 0
    return (start..<max(end, start)).filter { $0 != token && isShareable($0) && !isScale($0) }
  }

  /// The 10,000 of `per 10,000`.
  func isScale(_ token: Int) -> Bool {
    ["per", "every"].contains(text(token - 1)) && isCount(token)
  }

  private static let sums = WordSet([
    "cost", "costs", "costing", "total", "totalling", "altogether", "making", "make", "makes",
    "comes", "came", "come", "gave", "gives", "give", "giving", "means", "equals", "is", "be",
    "all", "amounts", "amounted",
  ])

  /// Words for what came of something; receipts are now and then less than the price of all.
  static let outcomeWords = sums.union([
    "worth", "take", "brings", "bring", "brought", "bringing", "raises", "raised", "raising",
    "yields", "yielded", "generates", "generated", "generating", "covered", "covers", "saves",
    "saved", "saving", "avoided", "provides", "provided",
  ])

  static let runningWords = WordSet(["take", "takes", "last", "lasts", "is", "run", "need"])

  /// Whether what it comes to follows, or how many of its stretches of time that takes.
  func goesOn(behind comma: Int, _ mark: EachMark) -> Bool {
    guard let next = (comma..<min(tokens.count, comma + 6)).first(where: isShareable) else {
      return false
    }
    if saysResult(next) { return true }
    // `At £1,150 per place, the 64 places cost £73,600`.
    if kind(next) == .count, !sharers([next], mark, bound: nil).isEmpty,
      let sum = (next + 1..<min(tokens.count, next + 8)).first(where: isShareable)
    {
      return kind(sum) == .money && says(Grammar.sums, sum)
    }
    return (next..<min(tokens.count, comma + 14)).contains { other in
      stretch(of: other).map { mark.unit.contains($0) } == true
        && has(Grammar.runningWords, in: comma..<other)
    }
  }

  /// Whether words say that a figure is what others come to.
  func saysResult(_ token: Int) -> Bool { says(Grammar.outcomeWords, token) }

  private func says(_ words: WordSet, _ token: Int) -> Bool {
    let lead = hedge(before: token).start
    return isMark(lead - 1, "=") || text(lead - 1) == "or" && isMark(lead - 2, ",")
      || has(words, in: max(0, lead - 4)..<lead)
      || has(["all", "altogether", "total"], in: token..<min(tokens.count, token + 6))
  }

  /// `£36,000 in all was lost and £40,000 after rebates`: whether nothing turns the sum to others.
  func isPlainSum(_ total: Int, of token: Int) -> Bool {
    says(Grammar.sums, total) && !has(["and", "but"], in: min(token, total)..<total)
      && !has(Grammar.nets, in: total..<min(tokens.count, total + 4))
  }

  private static let nets = WordSet([
    "after", "before", "with", "including", "net", "plus", "less", "excluding", "towards",
  ])

  func sharers(_ near: [Int], _ mark: EachMark, bound: Int?) -> [Int] {
    if let bound { return [bound] }
    let counts = near.filter { isCount($0) || kind($0) == .duration || kind($0) == .rate }
    if mark.scale > .one { return wholes(counts, mark) }
    guard !mark.unit.isEmpty else { return [] }
    return counts.filter { count in
      if let spell = stretch(of: count) { return mark.unit.contains(spell) }
      // `38 a month` is no number of months.
      guard !isMeanInTime(count) else { return false }
      let own = names(of: count)
      return figure(count).map { $0.value > .one } == true
        && mark.unit.contains { word in own.contains { Wording.areAkin($0, word) } }
    }
  }

  /// What a rate is of: the only count that is large enough, or the one that its words name.
  private func wholes(_ counts: [Int], _ mark: EachMark) -> [Int] {
    let large = counts.filter { count in
      isCount(count) && (figure(count).map { $0.value >= mark.scale } ?? false)
    }
    guard large.count > 1 else { return large }
    let named = large.filter { count in
      let own = names(of: count)
      return own.contains("population")
        || mark.unit.contains { word in own.contains { Wording.areAkin($0, word) } }
    }
    return named.count == 1 ? named : large
  }

  func sharedTotals(
    _ near: [Int], _ token: Int?, _ mark: EachMark, beside number: Int?,
    like given: Figure.Kind? = nil, spell givenSpell: String? = nil
  ) -> [Int] {
    let kind = given ?? token.flatMap { self.kind($0) }
    let spell = givenSpell ?? token.flatMap { self.stretch(of: $0) }
    let found = near.filter { other in
      switch kind {
      case .money: self.kind(other) == .money
      case .duration: self.stretch(of: other) != nil && self.stretch(of: other) == spell
      default: isCount(other) || [.rate, .average].contains(self.kind(other))
      }
    }
    guard found.count > 1 else { return found }
    if !mark.thing.isEmpty, kind != .money {
      let named = found.filter { other in
        let own = names(of: other)
        return mark.thing.contains { word in own.contains { Wording.areAkin($0, word) } }
      }
      if named.count == 1 { return named }
    }
    if let token {
      let results = found.filter { saysResult($0) && token < $0 }
      if results.count == 1 { return results }
    }
    guard let number else { return found }
    // `Two gangs filled 1,842 holes over the 65 days`: what came about in that time.
    // Behind `in 52 weeks, of whom 312 were new` it may be the new ones.
    guard let token, !found.contains(where: { number < $0 && $0 < token }) else { return found }
    let beside = found.filter { $0 < number && isBeside($0, number) }
    return beside.count == 1 ? beside : found
  }

  /// `412, 385, 436 and 399 in the four quarters`: one of a row, which is no total of it.
  func isOneOfRow(_ token: Int, besides number: Int) -> Bool {
    ["and", "to"].contains(text(token - 1)) && figure(token - 2) != nil && isShareable(token - 2)
      && token - 2 != number && kind(token - 2) == kind(token)
  }

  /// Whether only its own words and a preposition stand between an amount and how many share it.
  private func isBeside(_ total: Int, _ number: Int) -> Bool {
    let end = phrase(from: total + 1, to: number).end
    return total < number && number - end <= 3
      && !(total + 1..<number).contains { tokens[$0].text.isEmpty }
      && ["in", "over", "across", "during", "on", "for", "among", "between", "by", "to", "from"]
        .contains(text(end))
  }

  /// The two amounts that are left where no word names what they were shared among.
  func sharedPair(
    _ near: [Int], _ token: Int, _ mark: EachMark
  ) -> (total: Int, number: Int)? {
    sharedPair(
      near.filter { other in
        other < token || bracket(around: other) != nil || mayBehind(token, other)
          || ["for", "on", "to"].contains(text(mark.end)) && other - mark.end <= 2
      },
      like: kind(token), figure(token)?.value, isPound: mark.isPerPound)
  }

  private func mayBehind(_ token: Int, _ other: Int) -> Bool {
    kind(token) == .money && kind(other) == .money && saysResult(other)
  }

  func sharedPair(
    _ near: [Int], like kind: Figure.Kind?, _ own: Exact?, isPound: Bool = false
  ) -> (total: Int, number: Int)? {
    let counts = near.filter { isCount($0) && !isMeanInTime($0) }
    if kind == .money, isPound {
      let amounts = near.filter { self.kind($0) == .money }
      guard amounts.count == 2, let first = figure(amounts[0])?.value,
        let second = figure(amounts[1])?.value, first != second
      else { return nil }
      return first > second ? (amounts[0], amounts[1]) : (amounts[1], amounts[0])
    }
    if kind == .money || kind == .duration {
      let totals = near.filter { self.kind($0) == kind }
      return totals.count == 1 && counts.count == 1 ? (totals[0], counts[0]) : nil
    }
    guard counts.count == 2, let first = figure(counts[0])?.value,
      let second = figure(counts[1])?.value, first != second, let own, own >= .one,
      // `14, 17 and 20, a mean of 17` lists what it is the mean of.
      !(counts[0] + 1..<counts[1]).allSatisfy({ isMark($0, ",") || text($0) == "and" }),
      // `The average is 15.4 (348 parcels and 24 letters)` tells of what, and not of how many.
      !(text(counts[1] - 1) == "and" && bracket(around: counts[1]) != nil),
      !near.contains(where: { self.kind($0) == .money })
    else { return nil }
    return first > second ? (counts[0], counts[1]) : (counts[1], counts[0])
  }

  /// `An average caseload of 18` names what the mean is of, which may be of others.
  func namesItsMean(_ token: Int) -> Bool {
    let lead = hedge(before: token).start
    guard
      let word = (max(0, lead - 4)..<lead).last(where: {
        ["average", "mean"].contains(text($0))
      })
    else { return false }
    return lead - word > 2
  }

  /// The unit of a length of time: `week` of `52 weeks`, `day` of `22 working days`.
  func stretch(of token: Int) -> String? {
    guard kind(token) == .duration, let text = figure(token)?.text,
      let last = text.split(separator: " ").last
    else { return nil }
    return Wording.singular(String(last).lowercased())
  }

  /// The words of what a figure counts, behind it or in front of its bracket or its `of`.
  private func names(of token: Int) -> [String] {
    var words = phrase(from: token + 1, to: tokens.count).words
    if words.isEmpty {
      // `15 a month and 43 (61%) of 71`: those in front belong to another amount.
      let front = (0..<token).last { isMark($0, ",;:()") || text($0) == "and" }.map { $0 + 1 } ?? 0
      words = content(max(front, token - 4)..<token)
    }
    if has(["population"], in: max(0, token - 4)..<token) { words.append("population") }
    return words
  }
}
