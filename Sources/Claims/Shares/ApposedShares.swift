import Figures
import Reports

/// Shares that commas or a bracket set beside the very pair that they say again.
extension Grammar {
  mutating func linkApposedShares() {
    for index in claims.indices where !claims[index].isTied {
      guard [.share, .countWithShare, .fraction].contains(claims[index].family),
        let share = token(of: claims[index].stated), let pair = apposedPair(share),
        let part = tokens[pair.part].figure, let whole = tokens[pair.whole].figure,
        let few = figure(pair.part), let all = figure(pair.whole), few.bounds == nil,
        all.bounds == nil, few.value <= all.value, all.value > 2
      else { continue }
      claims[index].base = whole
      claims[index].beside = part
      claims[index].back = nil
      claims[index].antecedent = nil
      if claims[index].family == .share { claims[index].family = .countWithShare }
      claims[index].certainty = .strong
      claims[index].isTied = true
    }
  }

  private typealias Pair = (part: Int, whole: Int)

  private func apposedPair(_ share: Int) -> Pair? {
    behindPointer(share) ?? inFrontOfPair(share) ?? behindOnlyOne(share) ?? ofAmount(share)
  }

  private func isClosed(_ index: Int) -> Bool {
    index >= tokens.count || isMark(index, ".,;:)-")
  }

  /// `Upheld 30 of them, a quarter.`, `265 of these, 38 %, were made in time`.
  private func behindPointer(_ share: Int) -> Pair? {
    let mark = hedge(before: share).start - 1
    let part = mark - 3
    guard isMark(mark, ",("), isQuantity(part), isCount(part), text(part + 1) == "of",
      Lexicon.theseWords.contains(text(part + 2)), isClosed(share + 1), !isLeftOut(part)
    else { return nil }
    let front = quantities.filter { $0 < part && isCount($0) && !isSize($0) }
    guard front.count == 1, bracket(around: front[0]) == nil else { return nil }
    return (part, front[0])
  }

  /// `12 % of the fleet, 54 of 450`.
  private func inFrontOfPair(_ share: Int) -> Pair? {
    let counts = quantities.filter { $0 != share && isCount($0) }
    guard counts.count == 2, share < counts[0], isMark(counts[0] - 1, ",(-:"),
      text(share + 1) == "of", !has(Lexicon.theseWords, in: share..<share + 4),
      !(share + 1..<counts[0] - 1).contains(where: { isMark($0, ",;:(") || isQuantity($0) }),
      let pair = pairOf(counts[0]), pair.base == tokens[counts[1]].figure, isClosed(pair.end)
    else { return nil }
    return (counts[0], counts[1])
  }

  /// `Only one of the eight panels (12.5 %)`: with `only` it counts.
  private func behindOnlyOne(_ share: Int) -> Pair? {
    guard isMark(share - 1, "("), isMark(share + 1, ")"),
      let one = quantities.last(where: { $0 < share && isOneOf($0) }), text(one - 1) == "only",
      let whole = wholeBehind(one), share - whole <= 7,
      !(whole..<share - 1).contains(where: { isMark($0, ",;:(") })
    else { return nil }
    return (one, whole)
  }

  /// `£2.72m, 85 % of the £3.20m saving`, `£9.3m of the £62.0m budget, or 15.0 % of it`.
  private func ofAmount(_ share: Int) -> Pair? {
    let amounts = quantities.filter { kind($0) == .money }
    guard amounts.count == 2, amounts[0] < share else { return nil }
    let lead = hedge(before: share).start
    if amounts[1] > share {
      guard isMark(lead - 1, ",(-"), text(share + 1) == "of", amounts[1] - share <= 8,
        !(share..<amounts[1]).contains(where: { isMark($0, ",;:()") }),
        amounts[0] + 1 == lead - 1
      else { return nil }
      return (amounts[0], amounts[1])
    }
    guard let pair = pairOf(amounts[0], .money), pair.base == tokens[amounts[1]].figure,
      text(lead - 1) == "or", isMark(lead - 2, ",("),
      isClosed(share + 1) || text(share + 1) == "of" && text(share + 2) == "it"
    else { return nil }
    return (amounts[0], amounts[1])
  }
}
