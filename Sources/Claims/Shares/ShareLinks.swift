import Figures
import Reports

/// Parts and bases of shares, and of what is left over, that stand elsewhere in the sentence.
extension Grammar {
  mutating func linkShares() {
    guard quantities.count > 1 else { return }
    linkOrderedPairs()
    shareRuns()
    for index in claims.indices {
      switch claims[index].family {
      case .share, .countWithShare, .fraction: linkShare(index)
      default: continue
      }
    }
    dropPairsOfOthers()
    linkClosings()
    linkApposedShares()
    tieShares()
    linkSolePair()
    linkNextPairs()
    linkRatios()
    linkNamedWhole()
    shareWhole()
    loosenShares()
    linkRemainders()
    linkNegations()
    linkComplements()
    claims = claims.filter { !isSigned($0) }
  }

  /// `(478 a year before, −5 %)` tells a change, whatever is counted behind it.
  private func isSigned(_ claim: Claim) -> Bool {
    guard [.share, .countWithShare].contains(claim.family), isShare(claim),
      let token = token(of: claim.stated), let figure = figure(token)
    else { return false }
    let start = tokens[token].range.lowerBound
    return figure.value < .zero || figure.text.hasPrefix("+")
      || start > 0 && sentence.text.utf8.dropFirst(start - 1).first == UInt8(ascii: "+")
  }

  /// `83 % of cases (914 of 1,102) and, of those, 94 %`: one pair makes one share.
  private mutating func dropPairsOfOthers() {
    for index in claims.indices {
      let claim = claims[index]
      guard claim.beside != nil, claim.base != nil, isShare(claim) else { continue }
      let isTaken = claims[..<index].contains { other in
        other.beside == claim.beside && other.base == claim.base && isShare(other)
          && other.stated != claim.stated
      }
      // `Three quarters of the 37 (78 %)` prints the fraction once more: 37 is its whole.
      let isFraction = claims.contains { other in
        other.family == .fraction && other.base == claim.beside && other.beside == claim.stated
      }
      guard isTaken || isFraction || isVariance(claim.stated) else { continue }
      claims[index].beside = nil
      claims[index].base = nil
      claims[index].certainty = .weak
    }
  }

  /// `Spending of £20.0m was £2.4m (13.6 %) over budget`: the share is of the budget.
  private func isVariance(_ stated: Int?) -> Bool {
    guard let token = token(of: stated), isMark(token + 1, ")"),
      ["over", "under", "above", "below"].contains(text(token + 2))
    else { return false }
    return has(
      ["budget", "plan", "forecast", "target"], in: token + 3..<min(tokens.count, token + 6))
  }

  func isShare(_ claim: Claim) -> Bool {
    token(of: claim.stated).map { kind($0) == .percent } ?? false
  }

  /// `Of the 151 in the group, 45 came back (29.8 %, fewer than before)`: the part in front of its bracket.
  private func partInFront(of claim: Claim, _ token: Int, _ ordinal: Int) -> Int? {
    guard isShare(claim), isMark(token - 1, "("), isMark(token + 1, ",;)"), ordinal > 0,
      let base = claim.base, let part = tokens[quantities[ordinal - 1]].figure,
      claims.contains(where: {
        $0.family == .subset && $0.stated == part && $0.base == base
      }),
      !(quantities[ordinal - 1]..<token - 1).contains(where: { isMark($0, ",;:()") })
    else { return nil }
    return part
  }

  private mutating func linkShare(_ index: Int) {
    guard let token = token(of: claims[index].stated),
      let ordinal = quantities.firstIndex(of: token)
    else { return }
    if claims[index].base != nil, claims[index].base == claims[index].beside {
      claims[index].base = nil
      // `18 tenants (30 % of those over 65)` is a share of something else.
      if !claims[index].baseWords.isEmpty { claims[index].certainty = .weak }
    }
    // `51 of these (i.e. 15 %)`.
    if claims[index].beside == nil, isShare(claims[index]), let share = claims[index].stated,
      let front = claims.first(where: { $0.beside == share && $0.back != nil })
    {
      claims[index].beside = front.stated
      claims[index].family = .countWithShare
    }
    if let beside = claims[index].beside,
      let front = claims.first(where: { $0.stated == beside && $0.back != nil })
    {
      claims[index].base = front.base
      claims[index].back = front.back
      claims[index].antecedent = front.antecedent
      return
    }
    guard claims[index].beside == nil else {
      if claims[index].base == nil, claims[index].back == nil { linkAttached(index, token) }
      return
    }
    if let pair = bracketedPair(behind: token) {
      // `55 % (22 of 40)`.
      claims[index].beside = pair.part
      claims[index].base = pair.base
    } else if claims[index].base != nil, claims[index].back == nil, ordinal > 0,
      isMark(token - 1, ","), isCount(quantities[ordinal - 1]), token - quantities[ordinal - 1] < 8,
      claims[index].base != tokens[quantities[ordinal - 1]].figure,
      // `91 % of 46 major, 88 % of 512 minor`: what one share is of is no part of the next.
      !claims.contains(where: { $0.base == tokens[quantities[ordinal - 1]].figure }),
      // `Leaving out the 79 that were withdrawn, 38 % of 196`.
      !Lexicon.determiners.contains(text(hedge(before: quantities[ordinal - 1]).start - 1)),
      !isInsideBrackets(quantities[ordinal - 1])
    {
      // `13 members of staff, 6.5 % of the 200 employed`.
      claims[index].beside = tokens[quantities[ordinal - 1]].figure
    } else if let part = partInFront(of: claims[index], token, ordinal) {
      claims[index].beside = part
    } else if let base = self.token(of: claims[index].base), base > token,
      let part = bracket(after: base, [.count])
    {
      // `60 % of the 250 patients (150)`.
      claims[index].beside = tokens[part].figure
    } else if claims[index].base == nil, ordinal > 1,
      let pair = pairOf(quantities[ordinal - 2]),
      pair.base == tokens[quantities[ordinal - 1]].figure,
      isApposition(quantities[ordinal - 1] + 1, token),
      // `Two in five (204 of 510), one in three (170)`: the pair is the first one's.
      !claims.contains(where: { $0.beside == pair.part && $0.base == pair.base })
    {
      claims[index].beside = pair.part
      claims[index].base = pair.base
    } else if ordinal > 1, let pair = pairOf(quantities[ordinal - 2], .money),
      pair.base == tokens[quantities[ordinal - 1]].figure, isMark(token - 1, "("),
      token - quantities[ordinal - 1] < 8
    {
      // `£1.5m of the £6.0m programme (25 %)`.
      claims[index].beside = pair.part
      claims[index].base = pair.base
    } else if let base = self.token(of: claims[index].base), base > token,
      let part = apposed(behind: base)
    {
      // `32 % of the 450 calls, that is 144, came late`.
      claims[index].beside = tokens[part].figure
    } else if claims[index].base == nil, claims[index].back == nil,
      !claims[index].baseWords.isEmpty, let part = closing(behind: token)
    {
      // `59 % of all fires were in homes (82)`, where the sentence before counts the fires.
      claims[index].beside = tokens[part].figure
      return
    } else {
      linkAttached(index, token)
      return
    }
    if claims[index].family == .fraction { return }
    claims[index].family = .countWithShare
    claims[index].certainty = .strong
  }

  /// `200 were closed in time (40 %)`: a share behind the only two counts of its sentence.
  private mutating func linkAttached(_ index: Int, _ token: Int) {
    let shares = quantities.filter {
      (kind($0) == .percent || kind($0) == .points) && !isOfElsewhere($0)
    }
    let values = quantities.filter {
      $0 < token && [.count, .money].contains(kind($0)) && !isOfOtherTime($0)
        && !value(of: $0).isHeldAgainst
        // `The three most common reasons` counts reasons.
        && !Lexicon.upExtremes.contains(text($0 + 1))
    }
    // `Half of all visits (641), three in ten (387, 30 %)`: 641 is a part itself.
    let isOfPart = values.contains { value in
      claims.contains { $0.family == .fraction && $0.beside == tokens[value].figure }
    }
    guard shares.count == 1, !isOfPart, values.count == 2, !isOneOf(values[0]),
      claims[index].back == nil,
      quantities.allSatisfy({ $0 <= token || isOfElsewhere($0) }),
      kind(values[0]) == kind(values[1]), let first = figure(values[0]),
      let second = figure(values[1]), first.value != second.value,
      isMark(token - 1, "(") && isMark(token + 1, ")") || isApposition(values[1] + 1, token),
      !has(Grammar.moves, in: tokens.indices), !isSpan(values[0], values[1]),
      !values.contains(where: { text($0 - 1) == "but" && text($0 - 2) == "all" })
    else { return }
    let isFirst = first.value < second.value
    claims[index].beside = tokens[isFirst ? values[0] : values[1]].figure
    claims[index].base = tokens[isFirst ? values[1] : values[0]].figure
    claims[index].family = .countWithShare
    let span = max(0, values[0] - 4)..<token
    let isPart =
      has(["of", "out", "among"], in: span)
      || !isFirst && Lexicon.auxiliaries.contains(text(values[1] + 1))
    // `18 of them, 12 % of all costs` names another whole; a rate of success may be the rest.
    let isOwn =
      (claims[index].baseWords.isEmpty
        || opener(at: token).map { $0.words == claims[index].baseWords } ?? false)
      && min(first.value, second.value) > 1
    let isNamed = has(["success", "survival", "retention"], in: values[1]..<token)
    let isLoose = isLoosely(isFirst ? first : second, of: isFirst ? second : first, token)
    claims[index].certainty = isPart && isOwn && !isNamed && !isLoose ? .strong : .weak
  }

  /// `…, that is 144,` and `…, or 289,`: a count between commas that says the share again.
  private func apposed(behind base: Int) -> Int? {
    guard let next = quantities.first(where: { $0 > base }), isCount(next), next - base <= 12,
      isMark(next + 1, ",.;") || next + 1 == tokens.count
        || text(next + 1) == "in" && ["all", "total"].contains(text(next + 2))
    else { return nil }
    let links: Set<String> = ["that", "is", "or", "namely", "which", "some", "just", "being"]
    var start = next
    while start > base, links.contains(text(start - 1)) { start -= 1 }
    guard isMark(start - 1, ",-") else { return nil }
    // A row of counts is a list.
    let after = quantities.first { $0 > next }
    return after.map { $0 - next > 3 } ?? true ? next : nil
  }

  /// `One of the six reopened` counts nothing.
  func isOneOf(_ token: Int) -> Bool {
    text(token + 1) == "of" && figure(token)?.value == 1
      && figure(token)?.text.utf8.first.map { !$0.isDigit } ?? false
  }

  /// `Five out of six parents (86 %)`: in words, a pair of small numbers is loose.
  func isLoosely(_ part: Figure, of base: Figure, _ share: Int) -> Bool {
    guard base.value <= 10, let stated = figure(share)?.value,
      let percent = try? Shares.percentage(of: part.value, in: base.value),
      let gap = try? percent - stated
    else { return false }
    return gap.magnitude <= 4
  }

  /// `Between £60,000 and £79,999`, `from 10 to 49`, `10 to 49`: the ends of one span.
  private func isSpan(_ left: Int, _ right: Int) -> Bool {
    let lead = hedge(before: right).start
    let link = text(lead - 1)
    let start = text(hedge(before: left).start - 1)
    return start == "between" && link == "and"
      || link == "to" && (start == "from" || lead - left == 2)
  }

  static let moves = Lexicon.upVerbs.union(Lexicon.downVerbs).union(Lexicon.upNouns)
    .union(Lexicon.downNouns).union(["than", "compared", "per", "average"])

  /// `All but 41 of the 318`: what is told is of the others.
  func isLeftOut(_ token: Int) -> Bool {
    text(token - 2) == "all" && ["but", "bar", "except"].contains(text(token - 1))
  }

  private static let rateWords = WordSet([
    "rate", "share", "proportion", "percentage", "turnout", "figure", "level", "equivalent",
    "equating", "giving", "take-up", "uptake", "compliance",
  ]).union(Lexicon.shareVerbs)

  /// `…, a response rate of 68 %`: nothing stands between the pair and its share but a name for it.
  func isApposition(_ start: Int, _ token: Int) -> Bool {
    let lead = hedge(before: token).start
    // `12 of 34 were in time, i.e. 35 %`.
    if isMark(lead - 1, ".,"), text(lead - 2) == "e", isMark(lead - 3, "."), text(lead - 4) == "i" {
      return true
    }
    if text(lead - 1) == "ie" { return true }
    guard let mark = (start..<lead).last(where: { isMark($0, ",(-:;") }), lead - mark <= 8 else {
      return false
    }
    let words = mark + 1..<lead
    // `…; the targets are 60 %`, `…; England: 5 %` speak of something else.
    guard !(start..<mark).contains(where: { isMark($0, ";(") }),
      mark + 1 < lead || !isMark(mark, ";"),
      !isMark(mark, ";") || text(mark + 1) != "the"
        || has(["therefore", "thus", "hence"], in: words)
    else { return false }
    // `Yet cars made up only 30 %` has a subject of its own.
    let hasSubject = words.contains { index in
      Lexicon.shareVerbs.contains(text(index)) && index > words.lowerBound
        && !["which", "this", "that", "it"].contains(text(index - 1))
        && !["is", "was"].contains(text(index - 1))
    }
    return words.isEmpty
      || (has(Grammar.rateWords, in: words) || isNamedOf(words)) && !hasSubject
        && !has(Grammar.elsewhereWords, in: words)
  }

  /// `…: a turnover of 14 %`: a name of its own, which says of no change.
  private func isNamedOf(_ words: Range<Int>) -> Bool {
    ["a", "an"].contains(text(words.lowerBound)) && words.count <= 4
      && text(words.upperBound - 1) == "of" && words.count > 2
      && !has(Grammar.moves, in: words) && !has(["total", "target", "share"], in: words)
  }

  private static let elsewhereWords = WordSet(ClauseWords.contrasts).union(ClauseWords.elsewhere)
    .union(["and", "but", "against", "compared", "average", "than"])

  // MARK: Left over

  /// `Of the 90 cases, 62 were closed and the remaining 28 are open`, `45 posts, …, leaving 7`.
  private mutating func linkRemainders() {
    for index in claims.indices {
      guard let token = token(of: claims[index].stated), isCount(token), !countsHolders(token)
      else { continue }
      let isLeft = ["leaving", "leaves"].contains(text(hedge(before: token).start - 1))
      guard claims[index].family == .remainder || isLeft, claims[index].base == nil || isLeft,
        ![.change, .listOfParts].contains(claims[index].family)
      else { continue }
      let before = quantities.filter { $0 < token && isCount($0) && bracket(around: $0) == nil }
      let pair = claims.first { claim in
        [.subset, .nOfM].contains(claim.family) && claim.base != nil
          && claim.stated != claims[index].stated
      }
      guard before.count >= 2,
        let base = pair?.base ?? before.first.flatMap({ tokens[$0].figure })
      else { continue }
      // `41 came in 10 days and another 22 in 20`: a bare number behind “in” says in how many.
      let parts = before.filter { text($0 - 1) != "in" && text($0 - 1) != "within" }
        .compactMap { tokens[$0].figure }.filter { $0 != base }
      guard pair != nil || addsUp(base, parts, token) else { continue }
      // A part of a part is not taken away once more.
      let isPlain = parts.allSatisfy { part in
        claims.contains { $0.stated == part && $0.base == base }
      }
      claims[index].family = .remainder
      claims[index].base = base
      claims[index].parts = parts
      claims[index].certainty = pair != nil && isPlain ? .strong : .weak
      if claims[index].certainty == .strong { shareRest(claims[index].stated, base) }
    }
  }

  /// `66 of the 88 (75 %) and the remaining 22 (25 %)`: the share of the rest is of the same whole.
  private mutating func shareRest(_ rest: Int?, _ whole: Int) {
    for index in claims.indices
    where claims[index].beside == rest && claims[index].base == nil && isShare(claims[index]) {
      claims[index].base = whole
      claims[index].certainty = .strong
      claims[index].isTied = true
    }
  }

  /// Whether a figure that no words call the whole is what the parts and the rest make.
  private func addsUp(_ base: Int, _ parts: [Int], _ rest: Int) -> Bool {
    guard let left = figure(rest) else { return false }
    let all = parts.map { sentence.figures[$0].figure } + [left]
    return (try? Sums.sum(all.map { Addend($0) })) == sentence.figures[base].figure.value
  }

  /// `85 % were emptied in time and 25 % were not`: the second share is the rest of the first.
  private mutating func linkNegations() {
    for index in claims.indices where claims[index].family == .share {
      guard let token = token(of: claims[index].stated),
        let ordinal = quantities.firstIndex(of: token), ordinal > 0,
        kind(quantities[ordinal - 1]) == .percent, Lexicon.auxiliaries.contains(text(token + 1)),
        text(token + 2) == "not", tokens.count == token + 3 || isMark(token + 3, ".,;"),
        let part = tokens[quantities[ordinal - 1]].figure
      else { continue }
      claims[index].family = .complement
      claims[index].parts = [part]
    }
  }
}
