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
      ?? ofNumber(share) ?? behindOpener(share) ?? behindPair(share) ?? insidePair(share)
      ?? inFrontOfReason(share)
  }

  /// `We got 11.4 %, with 18 out of a total of 158 late`, `…, because out of 170 boats 18 were`.
  private func inFrontOfReason(_ share: Int) -> Pair? {
    guard kind(share) == .percent, quantities.count(where: { kind($0) == .percent }) == 1,
      isMark(share + 1, ","), Grammar.reasons.contains(text(share + 2)),
      !quantities.contains(where: { $0 < share && isCount($0) })
    else { return nil }
    // `Sickness was 8 %, with 12 of the 30 off for a month`.
    if text(share + 2) != "with" || has(["out"], in: share + 3..<min(tokens.count, share + 8)),
      let pair = pairOf(share + 3), let whole = token(of: pair.base)
    {
      return (share + 3, whole)
    }
    guard text(share + 3) == "out", text(share + 4) == "of",
      let whole = quantities.first(where: { $0 > share }), isCount(whole), whole - share <= 8,
      let part = quantities.first(where: { $0 > whole }), isCount(part), part - whole <= 3
    else { return nil }
    return (part, whole)
  }

  private static let reasons = WordSet(["with", "being", "as", "because", "since"])

  private static let links = WordSet([
    "which", "that", "this", "is", "was", "are", "were", "being", "or", "i", "e", "ie", "namely",
    "equal", "equivalent", "to",
  ])

  /// The comma, dash or bracket in front of what says the same again: `, which is`, `, or`, `(`.
  private func markInFront(of token: Int) -> Int? {
    var start = hedge(before: token).start
    while Grammar.links.contains(text(start - 1)) || isMark(start - 1, ".") { start -= 1 }
    return isMark(start - 1, ",(-") ? start - 1 : nil
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

  /// `12 % of the fleet, 54 of 450`, `23.6 % of bids failed (England, 25 %), that is 168 bids out of 712`.
  private func inFrontOfPair(_ share: Int) -> Pair? {
    let counts = quantities.filter { $0 != share && isCount($0) }
    guard counts.count == 2, share < counts[0],
      let mark = isMark(counts[0] - 1, ":") ? counts[0] - 1 : markInFront(of: counts[0]),
      text(share + 1) == "of", !has(Lexicon.theseWords, in: share..<share + 4),
      !(share + 1..<mark).contains(where: { index in
        (isMark(index, ",;:") || isQuantity(index)) && bracket(around: index) == nil
      }),
      let pair = pairOf(counts[0]), pair.base == tokens[counts[1]].figure,
      bracket(around: counts[0]) == nil || isMark(mark, "("),
      isClosed(pair.end) || text(pair.end) == "being"
        || phrase(from: pair.end, to: tokens.count).end >= tokens.count - 1
    else { return nil }
    return (counts[0], counts[1])
  }

  /// `To 19,600, which is 27 % of the 72,600 now received`: the number right in front, of a whole that
  /// follows with its own.
  private func ofNumber(_ share: Int) -> Pair? {
    guard kind(share) == .percent, let mark = markInFront(of: share), isQuantity(mark - 1),
      isCount(mark - 1), text(share + 1) == "of",
      let whole = (share + 2..<min(tokens.count, share + 5)).first(where: isQuantity),
      isCount(whole),
      (share + 2..<hedge(before: whole).start).allSatisfy({ Lexicon.determiners.contains(text($0)) }
      ),
      !isMark(mark, "(")
        || (whole..<min(tokens.count, whole + 5)).contains(where: { isMark($0, ")") })
    else { return nil }
    return (mark - 1, whole)
  }

  /// `98 out of 512 (agency included), which is 19 %`: of both, and not of the whole alone.
  private func behindPair(_ share: Int) -> Pair? {
    guard kind(share) == .percent, isClosed(share + 1) || text(share + 1) == "in",
      let mark = markInFront(of: share), isMark(mark, ","),
      let whole = quantities.last(where: { $0 < mark }), bracket(around: whole) == nil,
      let part = quantities.last(where: { $0 < whole }),
      pairOf(part)?.base == tokens[whole].figure,
      (whole + 1..<mark).allSatisfy({ bracket(around: $0) != nil || isMark($0, "()") }),
      whole + 1 < mark
    else { return nil }
    return (part, whole)
  }

  /// `2,570 people (16.5 %) out of the 15,600 eligible`.
  private func insidePair(_ share: Int) -> Pair? {
    guard kind(share) == .percent, isMark(share - 1, "("), isMark(share + 1, ")"),
      let part = quantities.last(where: { $0 < share }), isCount(part),
      phrase(from: part + 1, to: share - 1).end == share - 1
    else { return nil }
    var next = text(share + 2) == "out" ? share + 3 : share + 2
    guard text(next) == "of" else { return nil }
    next += 1
    while Lexicon.determiners.contains(text(next)) { next += 1 }
    return isQuantity(next) && isCount(next) ? (part, next) : nil
  }

  /// `Of the 288, 46 % (133) were upheld`: nothing stands between the whole and the pair.
  private func behindOpener(_ share: Int) -> Pair? {
    guard let opener = opener(at: share), opener.isOf, opener.back == nil,
      let whole = token(of: opener.base),
      isMark(opener.end, ","), opener.end - whole < 3
    else { return nil }
    let isFirst = hedge(before: share).start == opener.end + 1
    let part = isFirst ? share + 2 : share - 2
    guard isMark(max(share, part) - 1, "("), isMark(max(share, part) + 1, ")"), isQuantity(part),
      isCount(part), isFirst || hedge(before: part).start == opener.end + 1,
      // `Of 640 calls, 45 (30 %) of those at night` are a share of those.
      text(max(share, part) + 2) != "of"
    else { return nil }
    return (part, whole)
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
    else { return ofBudget(share, amounts) }
    return (amounts[0], amounts[1])
  }

  /// `£5.4m over its £142m budget (3.8 %)`, `overspent by £5.4m on its £142m budget, or 3.8 %`.
  private func ofBudget(_ share: Int, _ amounts: [Int]) -> Pair? {
    let (size, budget) = (amounts[0], amounts[1])
    guard let mark = markInFront(of: share), isClosed(share + 1), mark - budget <= 3,
      has(["budget", "allocation", "plan"], in: budget + 1..<mark), budget - size <= 3,
      ["over", "above", "under", "below", "on"].contains(text(size + 1)),
      (size + 2..<budget).allSatisfy({ Lexicon.determiners.contains(text($0)) || text($0) == "its" }
      )
    else { return nil }
    return (size, budget)
  }
}
