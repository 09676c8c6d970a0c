import Figures
import Reports

/// Parts in brackets behind their whole: `90 visits (70 here and 20 there)`.
extension Grammar {
  func bracketedParts(_ counts: [Int]) -> [Claim] {
    var found: [Claim] = []
    for (position, total) in counts.enumerated() where !isInsideBrackets(total) {
      guard let open = (total..<tokens.count).first(where: { isMark($0, "(") }), open - total < 14,
        let close = (open..<tokens.count).first(where: { isMark($0, ")") })
      else { continue }
      // `2012; 127(5 Suppl 1)` is the volume of a journal.
      if open == total + 1, tokens[total].range.upperBound == tokens[open].range.lowerBound {
        continue
      }
      // `£11,300 (three at £2,900, £3,850 and £4,550)` adds up the money.
      let others = counts[(position + 1)...].filter { kind($0) == kind(total) }
      let inside = others.filter { $0 > open && $0 < close }
      let between = others.filter { $0 < open }
      let value = figure(total)?.value ?? .zero
      let isSum = addUp(inside, to: value)
      // `A rate of 48 (406 visits, 846 people)`, `three towns (Ashby -41, …)`: no parts of it.
      guard isSum || !inside.allSatisfy({ figure($0).map { $0.value > value } ?? true }),
        isSum || !inside.contains(where: { figure($0).map { $0.value < .zero } ?? true })
      else {
        // `146 visits to the five towns (Ashby 64, …)`: the list is that of the visits.
        if value == Exact(inside.count), let whole = counts[..<position].last,
          figure(whole).map({ addUp(inside, to: $0.value) }) ?? false
        {
          found += [parts(whole, inside, .weak)].compactMap(\.self)
        }
        continue
      }
      // `Good on 9 of the 14 (with 2 better and 3 worse)`: the bracket tells of the others.
      if !isSum, let part = counts[..<position].last, isPartOfAll(part, total) {
        if addUp([part] + inside, to: value) {
          found += [parts(total, [part] + inside, .weak)].compactMap(\.self)
        }
        continue
      }
      guard inside.count >= 2, between.isEmpty || isSum,
        !has(Grammar.otherwise, in: open..<close), !isPairOfAll(inside),
        !isTotalFurtherOff(counts[..<position], of: inside),
        isSum || !has(Lexicon.previousWords, in: total..<open),
        !inside.contains(where: { text($0 - 1) == "or" }), !comparesOthers(open..<close),
        isSum || areNamed(inside, open..<close),
        !has(["each", "per", "average"], in: total..<open),
        !namesSeveral(total),
        !has(Lexicon.upExtremes, in: total..<close), !has(Lexicon.downExtremes, in: total..<close),
        !inside.contains(where: { isEnd($0) })
      else { continue }
      // `(Q1 148, Q2 171, plus January)` names one that it does not count.
      let isSome =
        has(Lexicon.theseWords, in: open..<close)
        || has(["plus", "and"], in: (inside.last ?? open)..<close)
      found += [parts(total, inside, isSome ? .weak : .strong)].compactMap(\.self)
    }
    return found
  }

  /// Whether words stand beside the figures: `(33, 37, 41)` is a series.
  private func areNamed(_ inside: [Int], _ bracket: Range<Int>) -> Bool {
    bracket.contains { isMark($0, "+") || !text($0).isEmpty && !["and", "or"].contains(text($0)) }
  }

  /// `146 visits in five towns (Ashby 64, …)`: what the parts add up to stands further in front.
  private func isTotalFurtherOff(_ before: ArraySlice<Int>, of parts: [Int]) -> Bool {
    before.contains { total in figure(total).map { addUp(parts, to: $0.value) } ?? false }
  }

  /// Whether a bracket prints other years or other places beside what stands in front of it.
  private func comparesOthers(_ bracket: Range<Int>) -> Bool {
    has(Grammar.elsewhere, in: bracket)
      || bracket.contains { index in
        [.period, .year].contains(kind(index))
          && figure(index).map { $0.text.utf8.prefix { $0.isDigit }.count == 4 } ?? false
      }
  }

  static let elsewhere = WordSet(ClauseWords.elsewhere).union(["county", "average"])

  /// `Years 10 and 11`, `wards 1 to 4`: the last of several numbers that name something.
  private func namesSeveral(_ token: Int) -> Bool {
    isCount(token - 2)
      && (text(token - 1) == "to"
        || text(token - 1) == "and" && tokens[max(0, token - 3)].isCapital)
  }

  /// Words by which figures in brackets are something else than parts of the one in front.
  private static let otherwise = WordSet([
    "compared", "than", "previous", "against", "budget", "less", "net", "minus", "other", "times",
    "ranks", "numbers", "tables", "questions", "sections", "ranked", "first", "originally",
    "initially", "began",
  ])

  /// `(95 out of 100)` and `(3 of 5)` are a part and its whole.
  private func isPairOfAll(_ inside: [Int]) -> Bool {
    inside.count == 2 && isPartOfAll(inside[0], inside[1])
  }
}
