import Figures
import Reports

/// Counts, shares, fractions and what is left over.
extension Grammar {
  mutating func readQuantities() {
    for (ordinal, token) in quantities.enumerated() {
      guard let index = tokens[token].figure, !stated.contains(index), let kind = kind(token) else {
        continue
      }
      let segment = segment(ordinal)
      let claim: Claim?
      switch kind {
      case .percent: claim = share(token, ordinal, segment)
      case .fraction: claim = fraction(token, ordinal, segment)
      case .count: claim = count(token, ordinal, segment)
      case .money: claim = plain(.money, token, segment)
      case .average, .rate, .duration: claim = plain(.average, token, segment)
      case .range: claim = plain(.range, token, segment)
      case .ratio: claim = plain(.nOfM, token, segment)
      default: claim = nil
      }
      guard var claim else { continue }
      claim.stated = index
      if claim.hedge == nil { claim.hedge = hedge(before: token).hedge }
      claim.range = bytes(segment)
      setTime(of: &claim, in: segment)
      echo(&claim, token, ordinal)
      if claim.time == nil { inheritTime(&claim) }
      if isIntended(token, segment.lowerBound) { claim.certainty = .weak }
      add(claim)
    }
    shareWords()
  }

  /// `210 (64 %) of the orders`: the words behind the share are the count's, too.
  private mutating func shareWords() {
    for index in claims.indices where claims[index].subject.isEmpty && claims[index].beside != nil {
      guard [.count, .countWithShare, .subset].contains(claims[index].family),
        let other = claims.first(where: { $0.stated == claims[index].beside })
      else { continue }
      claims[index].subject = other.subject.isEmpty ? other.baseWords : other.subject
      if claims[index].base == nil { claims[index].base = other.base }
      if claims[index].baseWords.isEmpty { claims[index].baseWords = other.baseWords }
      let own = claims[index].qualifiers
      claims[index].qualifiers += other.qualifiers.filter { !own.contains($0) }
    }
  }

  /// A period at the end of the sentence or in its opener speaks of all its figures.
  private func inheritTime(_ claim: inout Claim) {
    var probe = claim
    let first = quantities.first ?? 0
    setTime(of: &probe, in: 0..<first)
    claim.time = probe.time
    let dates = sentence.figures.prefix { $0.figure.kind == .date }.count
    if claim.time == nil, dates >= 2, let year = Period.firstYear(in: sentence.text) {
      claim.time = .period(year)
    }
  }

  /// A figure in brackets repeats the one in front in another way; a value before a change is older.
  private func echo(_ claim: inout Claim, _ token: Int, _ ordinal: Int) {
    if isMark(token - 1, "("), ordinal > 0, kind(quantities[ordinal - 1]) == .fraction,
      let front = claims.last(where: { $0.stated == tokens[quantities[ordinal - 1]].figure }),
      front.beside == claim.stated
    {
      claim.base = front.base
      claim.back = front.back
      claim.baseWords = front.baseWords
      claim.subject = front.subject
      claim.qualifiers =
        front.qualifiers + claim.qualifiers.filter { !front.qualifiers.contains($0) }
      claim.certainty = front.certainty
    }
    if isMark(token - 1, "("), ordinal > 0, kind(quantities[ordinal - 1]) == kind(token),
      claim.time != nil,
      let front = claims.last(where: { $0.stated == tokens[quantities[ordinal - 1]].figure })
    {
      claim.baseWords = front.baseWords
      claim.subject = front.subject
      claim.qualifiers = front.qualifiers
      claim.certainty = front.certainty
    }
    guard let change = claims.first(where: { $0.from == claim.stated && $0.family != .listOfParts })
    else { return }
    if isMark(token - 1, "(") || claim.subject.isEmpty {
      let other = claims.first { $0.stated != nil && $0.stated == change.to }
      claim.subject = change.subject.isEmpty ? other?.subject ?? claim.subject : change.subject
    }
    if let other = otherThing(of: token) {
      claim.subject = other
      return
    }
    claim.time = claim.time ?? change.comparedWith ?? .previousYear
  }

  // MARK: Families

  private func share(_ token: Int, _ ordinal: Int, _ segment: Range<Int>) -> Claim? {
    if remains(token) != nil, !countsHolders(token) { return leftOver(.complement, token, segment) }
    // `30 % longer` compares with something that is not said.
    if Lexicon.comparatives.contains(text(token + 1)) { return nil }
    var claim = Claim(.share, range: bytes(segment))
    // `Audio grew by a quarter, books by 23 %` tells how far, and of no whole.
    if text(hedge(before: token).start - 1) == "by",
      text(hedge(before: token).start - 2) != "followed"
    {
      claim.certainty = .weak
    }
    let end = readBase(&claim, after: token, to: segment.upperBound)
    let hasBase = end > token + 1
    let lead = hedge(before: token).start
    // `900 calls, 620 (69 %) of which`: the part in front is not its own whole.
    if claim.back == .ofThese, isMark(token - 1, "("), kind(token - 2) == .count,
      claim.base == tokens[token - 2].figure
    {
      claim.base = countBefore(token - 2, pronoun: token - 2)
    }
    if let count = bracket(after: token, [.count]), let figure = tokens[count].figure,
      !(claim.base != nil && claim.base == figure)
    {
      claim.family = .countWithShare
      claim.beside = figure
    }
    if !hasBase, let which = whichBefore(token), let whole = countBefore(which, pronoun: which) {
      claim.back = .ofThese
      claim.base = whole
      claim.baseWords = claims.first { $0.stated == whole }?.subject ?? []
    } else if !hasBase, isOfRanked(token) || !applyOpener(&claim, token) {
      claim.baseWords = inheritedBase(before: token)
      let isWith =
        text(lead - 1) == "with" && text(lead - 2) != "compared" && text(lead - 2) != "comparison"
      claim.within = isWith ? lastShare(before: token) : nil
      if claim.baseWords.isEmpty, isMark(lead - 1, "("), ordinal > 0 { claim.certainty = .weak }
    }
    let limit = segment.upperBound
    let predicate = min(max(end, token + 1), limit)..<limit
    claim.qualifiers = content(predicate)
    claim.alternatives = alternatives(predicate)
    if opener(at: token)?.base == nil, claim.back == nil, isPointer(after: token) {
      claim.back = .thoseN
    }
    let left = segment.lowerBound..<max(segment.lowerBound, lead)
    let leftWords = leftStart(left, token).filter { !claim.qualifiers.contains($0) }
    if !leftWords.isEmpty {
      if claim.qualifiers.isEmpty || Lexicon.shareVerbs.contains(text(lead - 1))
        || text(lead - 1) == "for"
      {
        claim.subject = leftWords
      }
      claim.qualifiers += leftWords
    }
    if claim.subject.isEmpty { claim.subject = claim.baseWords }
    if let beside = countJustBefore(token, lead) {
      claim.family = .countWithShare
      claim.beside = beside
      claim.certainty = .strong
    }
    joinPair(&claim, token, lead, ordinal)
    if has(Lexicon.upExtremes, in: segment.lowerBound..<token) { claim.direction = .up }
    if has(Lexicon.downExtremes, in: segment.lowerBound..<token) { claim.direction = .down }
    if claim.direction != .none, has(Lexicon.measuresWithAt, in: segment) {
      claim.family = .extreme
    }
    return claim
  }

  /// `Of the 20 upheld nine were in the north, which was also the biggest area with 30 %`: of all that
  /// came.
  private func isOfRanked(_ token: Int) -> Bool {
    guard let comma = (0..<token).last(where: { isMark($0, ",;") }), text(comma + 1) == "which"
    else {
      return false
    }
    return has(Lexicon.upExtremes, in: comma..<token)
      || has(Lexicon.downExtremes, in: comma..<token)
  }

  /// `Of those complaints` names what the sentence before counted.
  private func isPointer(after token: Int) -> Bool {
    text(token + 1) == "of" && ["these", "those"].contains(text(token + 2))
  }

  /// `6 of the 11 (55 %)`, `1,920 of 2,000 calls, a rate of 96 %`: the share of the pair in front.
  private func joinPair(_ claim: inout Claim, _ token: Int, _ lead: Int, _ ordinal: Int) {
    guard ordinal > 1, let pair = claims.last(where: { $0.family == .nOfM && $0.base != nil }),
      pair.base == tokens[quantities[ordinal - 1]].figure, !isOneOf(quantities[ordinal - 2]),
      // Of two shares behind a pair it is open which is the pair's.
      ordinal + 1 == quantities.count || kind(quantities[ordinal + 1]) != .percent
        || !isNextInRun(token, quantities[ordinal + 1])
    else { return }
    let links = [
      "a", "rate", "of", "or", "which", "is", "equating", "represents", "to", "", "representing",
      "constituting", "equivalent", "giving", "that",
    ]
    var start = lead
    while start > 0, !isMark(start - 1, "(,-"), links.contains(text(start - 1)),
      !isQuantity(start - 1)
    {
      start -= 1
    }
    guard isMark(start - 1, "(,-"), token - quantities[ordinal - 1] < 14,
      bracketedPair(behind: token) == nil,
      // `Two of the four are on target (assessments, 86 %)` names what it is a share of.
      !(quantities[ordinal - 1]..<start - 1).contains(where: { isMark($0, "(;:") })
    else { return }
    claim.family = .countWithShare
    claim.base = pair.base
    claim.beside = pair.stated
    claim.baseWords = pair.baseWords
    claim.subject = pair.subject
    let ends = [quantities[ordinal - 2], quantities[ordinal - 1]].compactMap { figure($0) }
    // `Four out of five (81 %)` is a manner of speaking.
    let isLoose = ends.count == 2 && isLoosely(ends[0], of: ends[1], token)
    claim.certainty = isLoose && text(token + 2) == "of" ? .weak : .strong
  }

  private func leftStart(_ range: Range<Int>, _ token: Int) -> [String] {
    let from = opener(at: token).map { max($0.end, range.lowerBound) } ?? range.lowerBound
    return from < range.upperBound ? content(from..<range.upperBound) : []
  }

  private func lastShare(before token: Int) -> Int? {
    quantities.last { $0 < token && kind($0) == .percent }.flatMap { tokens[$0].figure }
  }

  /// The base of the share before: `40 % of cases were upheld and 25 % not upheld`.
  private func inheritedBase(before token: Int) -> [String] {
    let shares = claims.filter { claim in
      guard let figure = claim.stated, [.share, .countWithShare].contains(claim.family) else {
        return false
      }
      return sentence.figures[figure].range.upperBound <= tokens[token].range.lowerBound
        && !claim.baseWords.isEmpty
    }
    // `97 (55 %) of the children and 249 (60 %) of the visits, boys for 79 (45 %)`: of either.
    guard Set(shares.map(\.baseWords)).count == 1 else { return [] }
    return shares.last?.baseWords ?? []
  }

  /// `12 visits, which makes up 40 %`, `90 (45 %)`: the count in front.
  private func countJustBefore(_ token: Int, _ lead: Int) -> Int? {
    guard
      let before = quantities.last(where: {
        $0 < token && !isOfOtherTime($0) && !isAside($0, token)
      }),
      isCount(before), let figure = tokens[before].figure,
      token - before < 12 || isTold(lead, after: before)
    else { return nil }
    // `The rate, as a share of 3,415 outcomes, was 17 %`: what it is a share of.
    if text(hedge(before: before).start - 1) == "of",
      ["share", "proportion", "percentage"].contains(text(hedge(before: before).start - 2))
    {
      return nil
    }
    // `Calls, where the number fell by 17, account for 16 %`.
    if text(hedge(before: before).start - 1) == "by" { return nil }
    let link = lead - 1
    // `(387, 30 %)`.
    if isMark(link, ",;"), before == link - 1, isMark(before - 1, "("), isMark(token + 1, ")") {
      return figure
    }
    if isMark(link, "("), bracket(after: before, [.percent]) == token { return figure }
    var verb = link
    if ["for", "to", "up", "approximately"].contains(text(verb)) { verb -= 1 }
    if isMark(link, ","), text(token + 1) == "of",
      text(token + 2) == "all" || text(token + 3) == "total"
    {
      return figure
    }
    let isVerb = Lexicon.shareVerbs.contains(text(verb)) || isMark(link, "-")
    let isLinked =
      text(verb - 1) == "which" || text(verb - 1) == "this" || text(verb).hasSuffix("ing")
      || text(verb) == "or" || isMark(link, "-")
      || isMark(verb - 1, ",(") || ["constitutes", "represents", "equates"].contains(text(verb))
    guard isVerb, isLinked, !has(["and", "but"], in: before..<token) else { return nil }
    return figure
  }

  /// `250 replied (including 10 online), which was 37 %`: a count in a bracket that was closed again.
  private func isAside(_ count: Int, _ share: Int) -> Bool {
    guard let own = bracket(around: count), !own.contains(share) else { return false }
    return ["including", "of", "plus", "excluding"].contains(text(own.lowerBound))
  }

  private func fraction(_ token: Int, _ ordinal: Int, _ segment: Range<Int>) -> Claim? {
    // `Half the rate of the region` tells how many times, and not of what.
    if ["the", "that"].contains(text(token + 1)),
      ["rate", "average", "level", "national", "regional", "figure"].contains(text(token + 2))
    {
      return nil
    }
    var claim = Claim(.fraction, range: bytes(segment))
    let end = readBase(&claim, after: token, to: segment.upperBound)
    if end == token + 1, let text = figure(token)?.text,
      text.contains(" in ") || text.contains(" out of ")
    {
      // `One in five households`.
      let phrase = phrase(from: token + 1, to: segment.upperBound)
      claim.baseWords = phrase.words
      claim.subject = phrase.words
      claim.qualifiers = content(phrase.end..<max(phrase.end, segment.upperBound))
      claim.certainty = phrase.words.isEmpty ? .weak : .strong
      claim.beside = bracket(after: token, [.percent]).flatMap { tokens[$0].figure }
      return claim
    }
    if end == token + 1, !applyOpener(&claim, token) {
      // `Half were closed` leans on what was said; anything looser is a manner of speaking.
      if text(token + 1) == "the" || text(token + 1) == "all" {
        claim.baseWords = phrase(from: token + 2, to: segment.upperBound).words
      } else if remains(token) == nil {
        claim.certainty = .weak
      }
    }
    // `Over two thirds (45) of the 72` and `two thirds of the 72 (45)` say it either way.
    let front =
      isMark(token + 1, "(")
      ? token : claim.base.flatMap { self.token(of: $0) }.map { max($0, token) } ?? token
    // `A third of the share of ten years ago (58 %)`: the bracket is that of the time.
    if let beside = bracket(after: front, [.count, .percent]),
      !has(["ago", "earlier", "before"], in: front..<beside)
    {
      claim.beside = tokens[beside].figure
    }
    if let back = remains(token) { claim.back = back }
    let limit = segment.upperBound
    claim.qualifiers = content(min(max(end, token + 1), limit)..<limit)
    claim.subject = claim.baseWords
    return claim
  }

  private func plain(_ family: Claim.Family, _ token: Int, _ segment: Range<Int>) -> Claim? {
    var claim = Claim(family, range: bytes(segment))
    describe(&claim, token, segment)
    if family == .money || family == .range || kind(token) == .ratio { claim.certainty = .weak }
    if has(["total", "totalling"], in: segment.lowerBound..<token) { claim.certainty = .strong }
    return claim
  }

  private func count(_ token: Int, _ ordinal: Int, _ segment: Range<Int>) -> Claim? {
    if remains(token) != nil { return leftOver(.remainder, token, segment) }
    if let list = listCount(token, segment) { return list }
    var claim = Claim(.count, range: bytes(segment))
    let low = segment.lowerBound
    let lead = hedge(before: token).start
    if text(token - 1) == "but", text(token - 2) == "all" {
      // `All but 131 were filled` counts the ones that were not.
      claim.certainty = .weak
      return claim
    }
    if text(token + 1) == "of"
      || text(token + 1) == "out" && ["of", "from"].contains(text(token + 2))
    {
      var probe = claim
      let end = readBase(&probe, after: token, to: segment.upperBound)
      if probe.base != nil || probe.back != nil {
        claim = probe
        claim.family = .nOfM
        claim.subject = probe.baseWords
        let stop = ordinal + 2 < quantities.count ? quantities[ordinal + 2] : tokens.count
        claim.qualifiers = content(end..<max(end, claim.base == nil ? segment.upperBound : stop))
        return withShare(claim, token)
      }
    }
    if let claim = outOf(token, segment) { return withShare(claim, token) }
    describe(&claim, token, segment)
    let isTotal = ["total", "totalled", "totalling", "overall", "altogether"]
    if has(isTotal, in: max(low, lead - 6)..<token)
      || (token + 1..<max(token + 1, segment.upperBound)).contains(where: {
        text($0) == "in" && ["all", "total"].contains(text($0 + 1))
          && (isMark($0 + 2, ".,;") || $0 + 2 >= tokens.count)
      })
    {
      claim.family = .total
    }
    if text(lead - 2) == "average" || ["average", "averaged", "averaging"].contains(text(lead - 1))
    {
      claim.family = .average
    }
    if let which = whichBefore(token) {
      claim.family = .subset
      claim.back = .ofThese
      claim.base = countBefore(which, pronoun: which, holding: token)
    } else if ["these", "those"].contains(text(lead - 1)), !claim.subject.isEmpty {
      claim.back = .thoseN
    } else if claim.family == .count, opener(at: token)?.isOf == true, !isOutgrowth(token, ordinal),
      !isWhole(token, ordinal),
      text(token + 1) != "further",
      applyOpener(&claim, token)
    {
      claim.family = .subset
      if claim.subject.isEmpty { claim.subject = opener(at: token)?.words ?? [] }
    }
    // `By 2,150 on last year and by 2,910 on the year before`: sizes, and no counts.
    if text(token - 1) == "by", !isAgent(token - 2) { claim.certainty = .weak }
    joinSiblings(&claim, token, ordinal)
    return withShare(claim, token)
  }
}
