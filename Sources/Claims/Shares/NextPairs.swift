import Figures
import Reports

/// Shares that say once more what the counts right beside them say, whatever else the sentence prints.
extension Grammar {
  /// `19 of the 27 were settled in ten days (70 %), 5 later`, `1,258 came in time: 80 % of the 1,581`,
  /// `240 places were booked on 12 courses and 211 were taken up (88 %)`.
  mutating func linkNextPairs() {
    guard quantities.count > 2 else { return }
    let shares = quantities.filter { kind($0) == .percent }
    for share in shares {
      guard let index = claims.firstIndex(where: { $0.stated == tokens[share].figure }),
        [.share, .countWithShare].contains(claims[index].family),
        claims[index].back == nil, figure(share)?.bounds == nil
      else { continue }
      if isOfOther(claims[index], share) {
        claims[index].certainty = .weak
        claims[index].isTied = false
        continue
      }
      guard !isLinked(claims[index]) else { continue }
      if let pair = pairInFront(of: share) ?? pairAround(share) ?? pairBehind(share) {
        link(index, to: pair, isTied: true)
      } else if shares.count == 1, let pair = clausesInFront(of: share) {
        link(index, to: pair, isTied: false)
      }
    }
  }

  /// `9 out of 10 within a day (2024/25: 84 %)`: what a year and a colon tell is that year's.
  mutating func freeSharesOfYears() {
    for index in claims.indices {
      guard [.share, .countWithShare].contains(claims[index].family),
        let share = token(of: claims[index].stated), kind(share) == .percent,
        isMark(share - 1, ":"), isMark(share - 3, "("),
        [.period, .year].contains(kind(share - 2)),
        [claims[index].beside, claims[index].base].contains(where: { figure in
          token(of: figure).map { $0 < share - 3 } ?? false
        })
      else { continue }
      claims[index].beside = nil
      claims[index].base = nil
      claims[index].family = .share
      claims[index].certainty = .weak
      claims[index].isTied = false
    }
  }

  private func isLinked(_ claim: Claim) -> Bool {
    claim.isTied && claim.beside != nil && claim.base != nil && claim.certainty == .strong
  }

  /// `40 of 160 homes were let to families (35 % of all lettings)`, `8 of 11 had a rate below (93 %)`: the
  /// share is of others than the pair in front.
  private func isOfOther(_ claim: Claim, _ share: Int) -> Bool {
    guard let whole = token(of: claim.base), let part = token(of: claim.beside), part < whole,
      whole < share, let mark = (whole..<share).last(where: { isMark($0, "(,-:;") })
    else { return false }
    return !isOfNothingElse(share, whole) || has(Grammar.ofOtherThings, in: whole + 1..<mark)
  }

  private struct NextPair {
    let part: Int
    let whole: Int
  }

  private mutating func link(_ index: Int, to pair: NextPair, isTied: Bool) {
    guard let part = tokens[pair.part].figure, let whole = tokens[pair.whole].figure,
      claims[index].base == nil || claims[index].base == whole,
      claims[index].beside == nil || claims[index].beside == part
    else { return }
    claims[index].family = .countWithShare
    claims[index].beside = part
    claims[index].base = whole
    claims[index].certainty = .strong
    claims[index].isTied = claims[index].isTied || isTied
  }

  /// The counts and amounts in front of a token, the last one first.
  private func values(before token: Int) -> [Int] {
    quantities.filter { $0 < token && kind($0) != .duration && !isPronoun($0) }.reversed()
  }

  /// `Where one had been found`.
  private func isPronoun(_ token: Int) -> Bool {
    figure(token)?.text == "one" && Lexicon.auxiliaries.contains(text(token + 1))
  }

  /// Whether the figures may be a part and its whole.
  private func mayBePair(_ part: Int, _ whole: Int) -> Bool {
    guard let own = figure(part), let all = figure(whole), kind(part) == kind(whole),
      [.count, .money].contains(kind(part)), own.bounds == nil, all.bounds == nil
    else { return false }
    return own.value <= all.value && all.value > 2
  }

  // MARK: A pair and its share

  /// `157 of 198 were closed in three months (79 %)`, `837 of the 925 in which there was one, or 90 %`.
  private func pairInFront(of share: Int) -> NextPair? {
    let values = values(before: share)
    guard values.count > 1, let kind = kind(values[0]), mayBePair(values[1], values[0]),
      pairOf(values[1], kind)?.base == tokens[values[0]].figure,
      isSaidAgain(values[0], share), isOfNothingElse(share, values[0]),
      // `17 in full and 24 in part out of 75, or 55 %`.
      values.count < 3 || !isCount(values[2]) || !has(["and"], in: values[2]..<values[1])
        || has(Lexicon.auxiliaries, in: values[2]..<values[1])
    else { return nil }
    return NextPair(part: values[1], whole: values[0])
  }

  /// `10,816 pupils (21 % of the 51,500 on roll)`, `212 calls, 38 % of the total of 558`.
  private func pairAround(_ share: Int) -> NextPair? {
    guard let whole = wholeBehind(share: share), let part = values(before: share).first,
      mayBePair(part, whole), isSaidAgain(part, share), bracket(around: part) == nil,
      !isOneOf(part)
    else { return nil }
    let lead = text(hedge(before: part).start - 1)
    let own = Set(phrase(from: part + 1, to: tokens.count).words)
    let named = phrase(from: whole + 1, to: tokens.count).words
    // `In 12 schools attendance was low, 21 % of the 4,100 pupils`.
    let isPlace = ["in", "at", "across", "from"].contains(lead)
    guard !Lexicon.determiners.contains(lead), !isPlace || named.isEmpty && isMark(share - 1, "(")
    else { return nil }
    let isOnly =
      quantities.allSatisfy { [part, share, whole].contains($0) }
      && (isMark(share - 1, "(") || has(Grammar.wholes, in: share..<whole))
    return named.allSatisfy(own.contains) || isOnly ? NextPair(part: part, whole: whole) : nil
  }

  /// `Absence stood at 23.1 %, i.e. 8,316 of 36,000 pupils; the year before …`.
  private func pairBehind(_ share: Int) -> NextPair? {
    guard let part = quantities.first(where: { $0 > share }), part - share <= 7,
      isMark(share + 1, ",-(:"), let kind = kind(part), let pair = pairOf(part, kind),
      mayBePair(part, pair.end - 1)
    else { return nil }
    let link = (share + 2..<part).map(text).filter { !$0.isEmpty }
    return [["i", "e"], ["ie"], ["that", "is"], ["or"], ["namely"], ["being"]].contains(link)
      ? NextPair(part: part, whole: pair.end - 1) : nil
  }

  /// The count that a share is said to be of: `of the 94`, `of a population of about 388,000`.
  private func wholeBehind(share: Int) -> Int? {
    guard text(share + 1) == "of" else { return nil }
    var index = share + 2
    while Lexicon.determiners.contains(text(index)) { index += 1 }
    if Grammar.wholes.contains(text(index)), text(index + 1) == "of" { index += 2 }
    guard let next = quantities.first(where: { $0 > share }), next - index < 3,
      hedge(before: next).start <= index, next >= index
    else { return nil }
    return next
  }

  private static let wholes = WordSet([
    "total", "population", "cohort", "budget", "workforce", "caseload", "roll",
  ])

  /// Whether a share stands in a bracket or behind a comma, and nothing but words of one clause between.
  private func isSaidAgain(_ front: Int, _ share: Int) -> Bool {
    // `(209 of 366; 57 %)`.
    if isMark(share - 1, ",;"), share == front + 2, let own = bracket(around: share),
      own.contains(front)
    {
      return true
    }
    let lead = hedge(before: share).start
    let isBracketed = isMark(lead - 1, "(") && isMark(share + 1, "),;")
    guard share - front <= 30, isBracketed || isApposition(front + 1, share),
      let mark = (front..<lead).last(where: { isMark($0, "(,-:;") }), !isMark(mark, ";")
    else { return false }
    return isOneClause(from: front, to: mark)
  }

  /// Whether no mark and no word of another clause, time or rate stands between two tokens.
  private func isOneClause(from front: Int, to end: Int) -> Bool {
    let noun = phrase(from: front + 1, to: end).end
    return (max(front + 1, noun)..<max(end, noun)).allSatisfy { index in
      // `98 out of 512 (agency included), which is 19 %`.
      if let own = bracket(around: isMark(index, "(") ? index + 1 : index) {
        return own.allSatisfy { tokens[$0].figure == nil }
      }
      if tokens[index].figure != nil {
        return kind(index) == .duration || !isQuantity(index) || isPronoun(index)
      }
      let word = text(index)
      // `The Disclosure and Barring Service` is one name.
      if word == "up" { return Grammar.participles.contains(text(index - 1)) }
      if word == "and", tokens[index - 1].isCapital, tokens[index + 1].isCapital { return true }
      return !word.isEmpty && !Lexicon.breaks.contains(word)
        && !Grammar.ofOtherThings.contains(word)
    }
  }

  private static let ofOtherThings = moves.union(Lexicon.previousWords).union(ClauseWords.elsewhere)
    .union([
      "target", "targets", "rate", "rates", "attendance", "score", "scored", "satisfaction",
      "against", "mostly", "mainly", "above", "below",
    ])

  // MARK: Two clauses

  /// `We asked 1,200 people: 288 replied (24 %)`: a part without a noun of its own, and the one count in
  /// front of it that is large enough to be its whole.
  private func clausesInFront(of share: Int) -> NextPair? {
    let lead = hedge(before: share).start
    guard isMark(lead - 1, "("), isMark(share + 1, "),;"),
      let part = values(before: share).first, bracket(around: part) == nil, leansOnWhole(part),
      claims.first(where: { $0.stated == tokens[part].figure })?.back == nil,
      isOneClause(from: part, to: lead - 1), isOfNothingElse(share, part)
    else { return nil }
    let front = values(before: part).filter { mayBePair(part, $0) && !hasShare($0) }
    let clause = (0..<part).last { isMark($0, ";") } ?? 0
    let near = front.filter { $0 > clause }
    guard near.count == 1 || near.isEmpty && front.count == 1,
      let whole = near.first ?? front.first,
      bracket(around: whole) == nil,
      !value(of: whole).isHeldAgainst, !isSize(whole), part - whole <= 40,
      !has(Grammar.ofOtherThings, in: whole + 1..<part),
      !phrase(from: whole + 1, to: tokens.count).words.isEmpty
        || Lexicon.auxiliaries.contains(text(whole + 1)),
      !(whole..<share).contains(where: { [.year, .period].contains(kind($0)) }),
      !claims.contains(where: { [.change, .comparison, .target, .multiple].contains($0.family) })
    else { return nil }
    return NextPair(part: part, whole: whole)
  }

  /// `288 replied`, `in eight it found`, `were found in 8 (32 %)`; `the 12` were told before.
  private func leansOnWhole(_ part: Int) -> Bool {
    let word = text(hedge(before: part).start - 1)
    guard !Lexicon.determiners.contains(word), !isMark(part - 1, "+"),
      word != "but" || text(hedge(before: part).start - 2) != "all"
    else { return false }
    let isIn = ["in", "for"].contains(word)
    let isPlace =
      isIn
      && (isMark(part + 1, "(") || ["it", "we", "they", "there", "this"].contains(text(part + 1)))
    return isPlace || !isIn && (takesNoun(part) || Grammar.participles.contains(text(part + 1)))
  }

  private static let participles = WordSet([
    "taken", "given", "seen", "done", "begun", "drawn", "made", "set", "signed", "followed",
  ])

  /// Whether a count is the part of a share itself.
  private func hasShare(_ value: Int) -> Bool {
    claims.contains { claim in
      claim.beside == tokens[value].figure && isShare(claim)
        || claim.stated == tokens[value].figure
          && (token(of: claim.beside).map { kind($0) == .percent } ?? false)
    }
  }
}
