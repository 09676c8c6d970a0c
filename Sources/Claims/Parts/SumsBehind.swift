import Figures
import Reports

/// Totals that a sentence prints behind their parts.
extension Grammar {
  /// `64 led to …, 31 to … and 22 to …: 117 remedies`, `… parks 133: in total 372`, `£300, £500 and
  /// £1,150, £1,950 in all`.
  func sumBehind(_ token: Int) -> Sum? {
    guard let kind = kind(token), kind == .count || kind == .money,
      !claims.contains(where: {
        $0.family == .listOfParts && $0.stated == tokens[token].figure && $0.certainty == .strong
      })
    else { return nil }
    let span = spanWord(beside: token)
    let total = totalWord(beside: token) ?? span
    let isTotal = total != nil
    let index = total ?? hedge(before: token).start - 1
    guard isMark(index, ":=-") || isTotal && isMark(index, ",;") else { return nil }
    let all = partRows(kind)
    let rows = all.map { $0.filter { $0 < index } }.filter { $0.count >= 2 }
    guard var row = rows.last, let last = row.last,
      !quantities.contains(where: {
        $0 > last && $0 < token && self.kind($0) == kind && bracket(around: $0) == nil
          && wholeBehind(last) != $0
      }),
      !row.contains(where: { has(Grammar.outs, in: $0..<min(tokens.count, $0 + 4)) }),
      isTotal || row.count >= 3 && !phrase(from: token + 1, to: tokens.count).words.isEmpty,
      // What is so many on its own is no total: `a total of 12, of whom …`.
      !isOfWhole(token)
    else { return nil }
    // `Sat 49 times and heard 86 cases and 97 appeals: 183 items` adds up the last of them.
    if let value = figure(token)?.value, !addUp(row, to: value),
      let rest = row.indices.dropFirst().dropLast().first(where: {
        addUp(Array(row[$0...]), to: value)
      })
    {
      row = Array(row[rest...])
    }
    let isAlone =
      rows.count == 1
      && !quantities.contains {
        $0 < row[0] && self.kind($0) == kind && !isOfWhole($0) && bracket(around: $0) == nil
      }
    // `12 in all with those of May` counts more than the row.
    let end = endInAll(token) ?? token + 2
    let isPlain =
      span != nil || isMark(index, ":") || end >= tokens.count || isMark(end, ".,;:()")
      || isMark(end - 1, ".,;:()")
    return Sum(
      operands: row.compactMap { operand($0) },
      isSure: isAlone
        && (isPlain && (isTotal && row.count > 2 && !goesOnUncounted(last) || isMark(index, ":"))
          || text(hedge(before: token).start - 1) == "together" && wholeBehind(token) != nil)
    )
  }

  /// The token in front of `in total 372`, `altogether 372`, `372 in all`; nil where no word says so.
  func totalWord(beside token: Int) -> Int? {
    var index = hedge(before: token).start - 1
    if endInAll(token) != nil { return index }
    if text(token + 1) == "altogether" || text(token + 1) == "together" { return index }
    if ["altogether", "together", "total"].contains(text(index)) {
      index -= 1
      if ["in", "a"].contains(text(index)) { index -= 1 }
      return index
    }
    if text(index) == "all", text(index - 1) == "in" { return index - 2 }
    // `Q4 80; Full year 273`.
    if text(index) == "year", ["full", "whole"].contains(text(index - 1)) { return index - 2 }
    // `Giving a total of 176`, `bringing the total to £5.1m`.
    let link = text(index)
    guard link == "of" || link == "to", text(index - 1) == "total",
      Lexicon.determiners.contains(text(index - 2)),
      Grammar.makings.contains(text(index - 3))
    else { return nil }
    return index - 4
  }

  private static let makings = WordSet([
    "giving", "gives", "making", "makes", "bringing", "brings", "brought", "producing", "taking",
    "bringing", "for",
  ])

  /// The token behind `372 in all` and `14 events in all`.
  private func endInAll(_ token: Int) -> Int? {
    let noun = phrase(from: token + 1, to: min(tokens.count, token + 4))
    let start = [token + 1, noun.end].first { index in
      text(index) == "in" && ["all", "total"].contains(text(index + 1))
    }
    return start.map { $0 + 2 }
  }

  /// The token in front of `80 for the year` and `138 across the three years`, behind figures of
  /// quarters or years.
  private func spanWord(beside token: Int) -> Int? {
    let noun = phrase(from: token + 1, to: min(tokens.count, token + 4))
    let end = noun.end
    guard ["for", "over", "across", "in"].contains(text(end)), text(end + 1) == "the" else {
      return nil
    }
    let span = (end + 2..<min(tokens.count, end + 4)).first {
      ["year", "years"].contains(text($0))
        || figure($0).map { $0.kind == .duration && $0.text.hasSuffix("years") } ?? false
    }
    guard let span, text(span + 1) != "to", text(span + 1) != "before" else { return nil }
    var index = hedge(before: token).start - 1
    if ["making", "totalling", "giving"].contains(text(index)) { index -= 1 }
    if text(index) == "of", text(index - 1) == "total", text(index - 2) == "a" { index -= 3 }
    if ["making", "giving"].contains(text(index)) { index -= 1 }
    return areOfAllTimes(upTo: index, isYear: text(span) == "year") ? index : nil
  }

  /// Whether the sentence names four quarters, or as many years as it prints figures.
  private func areOfAllTimes(upTo end: Int, isYear: Bool) -> Bool {
    let rows = partRows(.count) + partRows(.money)
    let row = rows.map { $0.filter { $0 < end } }.last { $0.count > 1 } ?? []
    guard isYear else { return row.count >= 2 }
    let quarters = (0..<max(0, end)).contains {
      text($0).hasPrefix("quarter") || ["q1", "q4"].contains(text($0))
    }
    return quarters && row.count == 4
  }

  /// `(26,728 and 7,544). 34,272 were thus in time`: those of the sentence before, told together.
  func together(_ token: Int) -> Sum? {
    guard isCount(token), quantities.first == token, let before = context.preceding.last,
      isCalledSum(token)
        || has(
          ["thus", "therefore", "together", "altogether"], in: 0..<min(tokens.count, token + 4))
    else { return nil }
    let grammar = Grammar(CutSentence(before), context: ClaimContext())
    let counts = grammar.quantities.filter(grammar.isCount)
    guard counts.count == 2 || counts.count > 2 && isCalledSum(token) else { return nil }
    let operands = counts.compactMap { grammar.operand($0, back: 1) }
    let isRow =
      grammar.partRows(.count).contains(counts)
      && !grammar.has(Lexicon.theseWords, in: (counts.first ?? 0)..<grammar.tokens.count)
    let isOfAll =
      !has(["for", "since", "so", "over", "with", "including"], in: token..<tokens.count)
      || counts.count == 4 && has(["year"], in: token..<tokens.count)
    return Sum(operands: operands, isSure: isCalledSum(token) && isRow && isOfAll)
  }

  private static let pointers = WordSet(["this", "that", "these", "they", "which"])

  /// `This made a total of 1,775`, `that makes 200`, `Total leavers: 23`.
  private func isCalledSum(_ token: Int) -> Bool {
    guard quantities == [token] || quantities.count == 2 && wholeBehind(token) == quantities[1]
    else { return false }
    // `Between them that is 857 of the 1,240`.
    if text(0) == "between", text(1) == "them" || text(1) == "these" { return true }
    guard quantities.count == 1 else { return false }
    if text(0) == "total" { return isMark(token - 1, ":") && token <= 4 }
    guard Grammar.pointers.contains(text(0)) else { return false }
    let isMaking = Grammar.makings.contains(text(1)) || text(1) == "made" || text(1) == "totalled"
    return isMaking && (hedge(before: token).start == 2 || text(1) == "totalled")
      || (isMaking || ["is", "was"].contains(text(1)))
        && has(["total", "altogether", "together"], in: 0..<token)
  }

  private static let bringings = WordSet([
    "bringing", "brings", "brought", "taking", "takes", "took", "take", "bring",
  ])

  /// Whether what is left of the first is what is said; what was added need not be called so.
  private func isLess(_ others: [Int], _ token: Int) -> Bool {
    guard let first = figure(others[0])?.value, let second = figure(others[1])?.value,
      let gap = try? first - second
    else { return false }
    return gap == figure(token)?.value
  }

  /// `A further 26 … on top of the 174, bringing the total to 200`: the only other two counts.
  func broughtTo(_ token: Int) -> Sum? {
    // `To these must be added 61 and 118, which brings the total to 368`: others were told before.
    guard text(0) != "to" || !has(["added"], in: 0..<min(6, tokens.count)) else { return nil }
    let lead = hedge(before: token).start
    let isBrought =
      text(lead - 1) == "to" && text(lead - 2) == "total" && text(lead - 3) == "the"
      && Grammar.bringings.contains(text(lead - 4))
    // `911 came in, which when added to the 421 made the total number 1,332`.
    let isAdded =
      has(["added"], in: 0..<token) && has(["total"], in: max(0, lead - 6)..<lead)
      && has(
        ["made", "makes", "gives", "gave", "brings", "is", "was"], in: max(0, lead - 8)..<lead)
    // `An overspend of £3.18m takes it to £10.60m`.
    let isTaken =
      text(lead - 1) == "to" && ["it", "this", "that"].contains(text(lead - 2))
      && Grammar.bringings.contains(text(lead - 3))
    guard isBrought || isAdded || isTaken, let kind = kind(token) else { return nil }
    let others = quantities.filter {
      $0 != token && self.kind($0) == kind && bracket(around: $0) == nil && !isSize($0)
    }
    guard others.count == 2, others.allSatisfy({ $0 < token }),
      let first = operand(others[0]),
      let second = operand(others[1], isTaken: isLess(others, token))
    else { return nil }
    return Sum(
      operands: [first, second],
      isSure: isTaken && hedge(before: others[0]).hedge == nil
        || has(["further", "top", "addition", "added", "plus"], in: 0..<token))
  }
}
