import Figures
import Reports

/// Shares that a sentence adds up, and shares that leave nothing of a whole out.
extension Grammar {
  /// `59 % … and 12 % …, 71 % in total`, `81 % female and 19 % male`, `44 % agreed, 31 % disagreed and
  /// 25 % did neither`.
  mutating func readShareSets() {
    let shares = quantities.filter { kind($0) == .percent }
    guard shares.count > 1, tellsOneSet(shares) else { return }
    if shares.count > 2, let sum = shareSum(shares), let figure = tokens[sum.total].figure {
      var claim = Claim(.reckoning, stated: figure, range: bytes(sum.total..<sum.total + 1))
      claim.operands = sum.parts.compactMap { operand($0) }
      claim.certainty = sum.isSure ? .strong : .weak
      claim.hedge = hedge(before: sum.total).hedge
      claim.isTied = true
      claims.append(claim)
      return
    }
    // Beside counts each share is one of what its count is one of.
    let end = endOfRow(shares)
    let row = shares.filter { $0 < end }
    let others = quantities.filter { $0 < end && !row.contains($0) }
    if others.isEmpty || others.count == 1 && isWholeOf(row, others[0]) { closeRow(row) }
  }

  /// Whether a count in front is what the shares are told of.
  private func isWholeOf(_ row: [Int], _ count: Int) -> Bool {
    guard let first = row.first else { return false }
    return count < first && text(first - 2) == "of" && text(first - 1) == "whom"
  }

  /// Where a row of three and more ends: what a semicolon sets behind it is told of others.
  private func endOfRow(_ shares: [Int]) -> Int {
    let mark = tokens.indices.first { isMark($0, ";") && bracket(around: $0) == nil }
    guard let mark, shares.count(where: { $0 < mark }) > 2 else { return tokens.count }
    return mark
  }

  /// Whether the sentence holds its shares against nothing, and tells of one time.
  private func tellsOneSet(_ shares: [Int]) -> Bool {
    let times = sentence.figures.count { [.year, .period].contains($0.figure.kind) }
    // `4,016 children, of whom 46 % were girls, …`.
    let whom = shares.first.map { text($0 - 2) == "of" && text($0 - 1) == "whom" ? $0 : 0 } ?? 0
    return times < 2 && !has(Grammar.heldAgainst, in: whom..<tokens.count) && !isHeldAgainstValue
      && !claims.contains { claim in
        [.change, .comparison, .target].contains(claim.family)
          && (claim.from != nil || claim.to != nil || claim.stated != nil)
      } && shares.allSatisfy { figure($0)?.bounds == nil && !opensAsWhole($0) }
  }

  /// `Of the 62 % who replied, 38 % agreed`: the first is what the others are of.
  private func opensAsWhole(_ token: Int) -> Bool {
    var lead = hedge(before: token).start - 1
    while Lexicon.determiners.contains(text(lead)) { lead -= 1 }
    return text(lead) == "of" && (lead == 0 || isMark(lead - 1, ",;"))
  }

  private static let heldAgainst = Lexicon.previousWords.union(ClauseWords.elsewhere).union([
    "target", "targets", "compared", "versus", "average", "than", "respectively", "whom", "which",
  ])

  // MARK: Sums

  private struct ShareSum {
    var total: Int
    var parts: [Int]
    var isSure: Bool
  }

  private func shareSum(_ shares: [Int]) -> ShareSum? {
    if let total = shares.first(where: isCalledSum) ?? sumOfOpening(shares) {
      let parts = shares.filter { $0 != total }
      return ShareSum(
        total: total, parts: parts, isSure: arePlainShares(parts) && isMadeUp(total))
    }
    // `71 % are fostered: 59 % in-house and 12 % by agencies`: only where they do add up.
    guard let first = shares.first, let value = figure(first)?.value,
      addUp(Array(shares.dropFirst()), to: value), isOpenedUp(first, shares[1])
    else { return nil }
    return ShareSum(total: first, parts: Array(shares.dropFirst()), isSure: false)
  }

  /// `71 % in total`, `a combined 58 %`, `a total of 65 %`, `making 65 %`.
  private func isCalledSum(_ token: Int) -> Bool {
    if text(token + 1) == "in", ["all", "total"].contains(text(token + 2)) { return true }
    if ["altogether", "together", "combined"].contains(text(token + 1)) { return true }
    let lead = hedge(before: token).start
    if ["combined", "totalling", "making", "altogether"].contains(text(lead - 1)) { return true }
    return text(lead - 1) == "of" && text(lead - 2) == "total"
      || text(lead - 1) == "total" && text(lead - 2) == "in"
  }

  /// `Together, the north (31 %) and the south (27 %) account for 58 %`: the one in no bracket.
  private func sumOfOpening(_ shares: [Int]) -> Int? {
    let isOpening =
      ["together", "combined", "jointly"].contains(text(0))
      || text(0) == "taken" && text(1) == "together" || text(0) == "between" && text(1) == "them"
      || text(0) == "in" && ["all", "total"].contains(text(1))
    let open = shares.filter { bracket(around: $0) == nil }
    return isOpening && open.count == 1 ? open.first : nil
  }

  /// Whether a sum is called one, or what it stands in is made up of the parts: `account for 58 %`.
  private func isMadeUp(_ total: Int) -> Bool {
    let lead = hedge(before: total).start - 1
    let verb = ["for", "up"].contains(text(lead)) ? lead - 1 : lead
    return isCalledSum(total) || verb < 2 || Lexicon.shareVerbs.contains(text(verb))
      || ["account", "accounts", "make", "makes"].contains(text(verb))
  }

  /// Whether the shares are told in a row or in brackets, each of the same whole.
  private func arePlainShares(_ parts: [Int]) -> Bool {
    guard let first = parts.first, let last = parts.last,
      !has(Lexicon.theseWords, in: first..<last),
      sum(ofShares: parts) <= 101
    else { return false }
    let areBracketed = parts.allSatisfy { bracket(around: $0) != nil }
    return areBracketed || parts.allSatisfy { bracket(around: $0) == nil }
  }

  /// Whether a colon or a bracket opens between a share and the next.
  private func isOpenedUp(_ first: Int, _ next: Int) -> Bool {
    (first..<next).contains { isMark($0, ":(") } && bracket(around: first) == nil
  }

  // MARK: Rows that leave nothing out

  private mutating func closeRow(_ shares: [Int]) {
    guard isOneRow(shares), isClosed(shares), let last = shares.last,
      shares.allSatisfy({ figure($0).map { !$0.value.isNegative } ?? false }),
      let stated = tokens[last].figure
    else { return }
    let parts = shares.dropLast().compactMap { tokens[$0].figure }
    if let own = claims.firstIndex(where: { $0.stated == stated && $0.family == .complement }) {
      guard Set(claims[own].parts) == Set(parts) else { return }
      claims[own].isTied = true
      return
    }
    var claim = Claim(.complement, stated: stated, range: bytes(last..<last + 1))
    claim.parts = parts
    claim.isTied = true
    claims.append(claim)
  }

  /// Whether all shares stand in one row: in the open, or each in a bracket of its own.
  private func isOneRow(_ shares: [Int]) -> Bool {
    if shares.allSatisfy({ isMark($0 - 1, "(") && isMark($0 + 1, ")") }) { return true }
    return shares.allSatisfy { bracket(around: $0) == nil }
      && zip(shares, shares.dropFirst()).allSatisfy { left, right in
        right - left <= 16
          && !(left..<right).contains { isMark($0, ":.") || isMark($0, ";") && shares.count < 3 }
      }
  }

  /// Whether words say that no answer is missing.
  private func isClosed(_ shares: [Int]) -> Bool {
    guard let last = shares.last else { return false }
    if isLeft(last) { return true }
    if shares.count == 2 {
      let isGraded = sum(ofShares: shares) < 100 && has(Grammar.graded, in: tokens.indices)
      return areDenied(shares) && !isGraded || areOpposed(shares[0], shares[1])
        || areOpposedInFront(shares[0], shares[1])
        || areAgesApart(shares[0], shares[1])
    }
    return areAnswers(shares) || answerAll(shares, areDecided: false) || areTooManyOutcomes(shares)
      || closesWithOthers(shares)
      || closesWithUnknown(shares) || isSplit(shares)
  }

  /// `Contact was split between online (68 %), telephone (24 %) and post (8 %)`.
  private func isSplit(_ shares: [Int]) -> Bool {
    guard shares.count > 2, let first = shares.first, let last = shares.last, !canOverlap,
      has(["and"], in: shares[shares.count - 2]..<last)
    else { return false }
    return (max(0, first - 8)..<first).contains { index in
      ["split", "divided", "broke", "broken"].contains(text(index))
        && ["between", "among", "as", "into", "down"].contains(text(index + 1))
    }
  }

  private static let unknowns = WordSet([
    "recorded", "known", "unknown", "stated", "unrecorded", "disclosed", "undisclosed",
    "unspecified", "provided",
  ])

  /// `Broken down by sex, 46 % … male, 52 % female and 2 % were not recorded`: who is in none of the
  /// groups has one of his own, so that all of them are told, and nobody twice.
  private func closesWithUnknown(_ shares: [Int]) -> Bool {
    guard let last = shares.last, shares.count > 2, !canOverlap else { return false }
    let near = last + 1..<min(tokens.count, last + 5)
    let isUnknown = near.contains { index in
      Grammar.unknowns.contains(text(index))
        && (text(index - 1) == "not" || text(index).hasPrefix("un"))
        && (index + 1 >= tokens.count || isMark(index + 1, ".;") || text(index + 1) == "or")
    }
    // `And no details were given by 3 %`.
    let isUntold = (max(0, last - 6)..<last).contains { index in
      text(index) == "no" && ["detail", "details", "information", "data"].contains(text(index + 1))
    }
    guard isUnknown || isUntold else { return false }
    let isBrokenDown = (0..<shares[0]).contains { index in
      text(index) == "by" && (index == 0 || ["down", "split"].contains(text(index - 1)))
    }
    return isBrokenDown || sum(ofShares: shares) > 101
  }

  /// `The remaining 84 %`, `in the other 59 %`, `leaving 28 % that were late`.
  private func isLeft(_ token: Int) -> Bool {
    let lead = hedge(before: token).start - 1
    return claims.contains { $0.family == .complement && $0.stated == tokens[token].figure }
      || text(lead) == "leaving" || text(lead) == "the" && text(lead - 1) == "leaving"
  }

  /// `81 % female and 19 % male`, `67 % on time and 33 % late`: what is not the one is the other.
  private func areOpposed(_ left: Int, _ right: Int) -> Bool {
    func words(_ token: Int, _ end: Int) -> Set<String> {
      Set((token + 1..<min(end, token + 9)).map { text($0) }.map(Wording.singular))
    }
    let (first, second) = (words(left, right), words(right, tokens.count))
    // `78 % of staff were female and 92 % of managers male`: each of its own.
    guard !["of", "for", "among", "by", "with"].contains(text(right + 1)),
      !has(["or"], in: left..<tokens.count)
    else { return false }
    return Grammar.opposed.contains { pair in
      !first.isDisjoint(with: pair.0) && !second.isDisjoint(with: pair.1)
        && first.isDisjoint(with: pair.1) && second.isDisjoint(with: pair.0)
        || !first.isDisjoint(with: pair.1) && !second.isDisjoint(with: pair.0)
          && first.isDisjoint(with: pair.0) && second.isDisjoint(with: pair.1)
    } && isSameOtherwise(first, second)
  }

  /// `Women were 73 % of the staff and men 27 %`.
  private func areOpposedInFront(_ left: Int, _ right: Int) -> Bool {
    // The sex itself, and nothing that it only describes.
    func word(_ token: Int) -> String {
      var index = hedge(before: token).start - 1
      if ["up", "for"].contains(text(index)) { index -= 1 }
      if Lexicon.auxiliaries.contains(text(index)) || Lexicon.verbs.contains(text(index)) {
        index -= 1
      }
      return Wording.singular(text(index))
    }
    let verb = hedge(before: left).start - 1
    guard let link = (left..<right).first(where: { text($0) == "and" || isMark($0, ",") }),
      !["of", "for", "among", "by", "with", "in"].contains(text(right + 1)), right - link <= 4,
      // `Of the women 46 % were paid late` tells a share of each.
      Lexicon.auxiliaries.contains(text(verb)) || text(verb) == "up" || text(verb) == "for",
      link == left + 1 || text(left + 1) == "of",
      !(max(0, verb - 4)..<verb).contains(where: { ["of", "for"].contains(text($0)) }),
      sum(ofShares: [left, right]) > 80
    else { return false }
    let (first, second) = (word(left), word(right))
    let (men, women) = Grammar.opposed[0]
    return men.contains(first) && women.contains(second)
      || women.contains(first) && men.contains(second)
  }

  /// Pairs of which nobody can be neither.
  private static let opposed: [(Set<String>, Set<String>)] = [
    (["male", "man", "men", "boy"], ["female", "woman", "women", "girl"]),
    (["time", "timescale", "timely"], ["late", "overdue"]), (["internal"], ["external"]),
  ]

  /// Whether the words behind the second share say nothing that those behind the first do not, but
  /// for the opposite.
  private func isSameOtherwise(_ first: Set<String>, _ second: Set<String>) -> Bool {
    let known = Grammar.opposed.reduce(into: Set<String>()) { $0.formUnion($1.0.union($1.1)) }
    return second.allSatisfy { word in
      word.isEmpty || known.contains(word) || first.contains(word) || Wording.normal(word) == nil
        || Lexicon.auxiliaries.contains(word) || Lexicon.prepositions.contains(word)
        || ["completed", "held", "answered", "reviewed", "done"].contains(word)
    }
  }

  private func sum(ofShares shares: [Int]) -> Exact {
    (try? Sums.sum(shares.compactMap { figure($0) }.map { Addend($0) })) ?? .zero
  }

  /// A scale of answers, of which nobody can give two; from one end to the other it is all of them.
  private func areAnswers(_ shares: [Int]) -> Bool {
    let words = Set(tokens.map(\.text))
    let isScale =
      !words.isDisjoint(with: ["disagree", "disagreed", "dissatisfied", "unhappy"])
      && !words.isDisjoint(with: ["neither", "neutral", "unsure", "undecided"])
      && !words.isDisjoint(with: ["agree", "agreed", "satisfied", "happy"])
    let isWhole = tokens.count(where: { ["strongly", "very"].contains($0.text) }) == 2
    return isScale && (isWhole || sum(ofShares: shares) > 101)
  }

  /// Upheld, upheld in part and not upheld: there may be more outcomes, but no case has two.
  private func areTooManyOutcomes(_ shares: [Int]) -> Bool {
    let outcomes = tokens.indices.filter { text($0) == "upheld" }.map { text($0 - 1) }
    return sum(ofShares: shares) > 101 && outcomes.count > 2 && outcomes.contains("not")
      && outcomes.contains { ["partly", "partially", "part"].contains($0) }
  }

  /// `52 % were under 5 and 48 % were aged 5 and over`.
  private func areAgesApart(_ left: Int, _ right: Int) -> Bool {
    func age(_ range: Range<Int>) -> (token: Int, value: Exact)? {
      range.first { index in
        figure(index) != nil && !shareKinds.contains(kind(index) ?? .percent)
      }.flatMap { index in
        figure(index).map { figure in
          (index, figure.bounds?.low ?? figure.bounds?.high ?? figure.value)
        }
      }
    }
    let limit = (right + 1..<tokens.count).first { isMark($0, ".;,(") } ?? tokens.count
    guard let one = age(left + 1..<right), let other = age(right + 1..<limit),
      one.value == other.value
    else { return false }
    let (first, second) = (left + 1..<right, right + 1..<limit)
    func isBelow(_ range: Range<Int>) -> Bool { has(["under", "below", "younger"], in: range) }
    func isAbove(_ range: Range<Int>) -> Bool {
      has(["over", "older", "above"], in: range) && !has(["under", "below"], in: range)
    }
    return isBelow(first) && isAbove(second) || isAbove(first) && isBelow(second)
  }

  private var shareKinds: Set<Figure.Kind> { [.percent, .points, .fraction] }

  /// `Schools (31 %), the police (25 %) and others (44 %)`: short of a hundred, or past it by a slip,
  /// where nothing can be in two.
  private func closesWithOthers(_ shares: [Int]) -> Bool {
    let sum = sum(ofShares: shares)
    guard let last = shares.last, !canOverlap, sum >= 80, sum <= .hundred || isOneSlip(shares)
    else { return false }
    let isBracketed = isMark(last - 1, "(")
    let near = isBracketed ? max(0, last - 5)..<last : last + 1..<min(tokens.count, last + 5)
    return has(["other", "others", "another", "elsewhere", "unknown"], in: near)
      && !has(Grammar.manyReasons, in: 0..<(isBracketed ? tokens.count : near.upperBound))
  }

  /// Whether one share, written twice or off by a digit, makes them pass a hundred.
  private func isOneSlip(_ shares: [Int]) -> Bool {
    guard let past = (try? sum(ofShares: shares) - .hundred), past > 1, past < 60 else {
      return false
    }
    let values = shares.compactMap { figure($0)?.value }
    // The true one is less by what is too much.
    return values.enumerated().contains { index, value in
      guard value > past else { return false }
      let isTwice = values.enumerated().contains { $0 != index && $1 == value }
      return isTwice || past < 10 || ((try? past / 10)?.isWhole ?? false)
    }
  }

  private static let manyReasons = WordSet([
    "reasons", "reason", "themes", "theme", "factors", "causes", "issues", "types", "including",
    "mainly", "mostly", "heard",
  ])
}
