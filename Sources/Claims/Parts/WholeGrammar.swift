import Figures
import Reports

/// Wholes that stand in front of their parts, in the sentence or in the one before.
extension Grammar {
  enum Whole {
    case here(Int)
    case before(Claim.Antecedent, Exact)
  }

  /// `Of the 191, 64 were …, 58 … and the rest, 36 of them, …`, `27 decisions: 9 …, 8 … and 10 …`.
  mutating func readWholes() {
    guard quantities.count >= 2,
      !claims.contains(where: { $0.family == .listCount || isStrongList($0) })
    else { return }
    for kind in [Figure.Kind.count, .money] {
      for row in partRows(kind) {
        guard let list = list(of: row) else { continue }
        if let weaker = claims.firstIndex(where: { $0.family == .listOfParts }) {
          guard list.certainty == .strong || !claims[weaker].isExclusive else { return }
          claims.remove(at: weaker)
        }
        claims.append(list)
        return
      }
    }
  }

  /// `The last two quarters, when the totals were 514 and 583 respectively`: each is one by itself.
  func areRespective(_ row: [Int]) -> Bool {
    has(["respectively"], in: (row.last ?? 0)..<tokens.count)
  }

  private func isStrongList(_ claim: Claim) -> Bool {
    claim.family == .listOfParts && claim.certainty == .strong
  }

  /// The claim that the parts of a row make a whole: one that they fit, else one that they must make.
  private func list(of row: [Int]) -> Claim? {
    guard row.count >= 2, !areOfTimes(row), !areOfSeveralWholes(row), !isToldInUnits(row),
      !has(["both"], in: row[row.count - 1]..<tokens.count),
      !areMovements(row), !areRespective(row),
      // `£1.9m over, £0.8m under`: distances that do not all go one way.
      !row.contains(where: { Grammar.sides.contains(text($0 + 1)) })
    else { return nil }
    // `Against 24 of 33 last year; 5 did not`: what is held against something is none of its parts.
    let readings = readings(of: row)
    guard !readings.isEmpty, !row.contains(where: { value(of: $0).isHeldAgainst }) else {
      return nil
    }
    func list(_ reading: ListReading) -> Claim? {
      self.list(reading.parts, of: reading.whole, reading)
    }
    if let fitting = readings.lazy.compactMap(fitting).first { return list(fitting) }
    return readings.lazy.filter(\.isOnly).compactMap(list).first
  }

  private static let sides: Set<String> = [
    "over", "under", "above", "below", "up", "down", "overspent", "underspent", "short",
  ]

  /// The reading with the parts that fit its whole: all of them, or those in front, where what comes
  /// behind them is another list.
  private func fitting(_ reading: ListReading) -> ListReading? {
    let wanted = value(of: reading.whole)
    var sum = Exact.zero
    for (index, part) in reading.parts.enumerated() {
      sum = (try? sum + (figure(part)?.value ?? .zero)) ?? sum
      guard sum == wanted, index > 0, isEndOfList(index, reading.parts) else { continue }
      var reading = reading
      reading.parts = Array(reading.parts[...index])
      return reading
    }
    return nil
  }

  /// Whether the parts are a list up to one of them: the last, or one behind `and`.
  ///
  /// Some of a list
  /// come to its whole by chance.
  private func isEndOfList(_ index: Int, _ parts: [Int]) -> Bool {
    index == parts.count - 1 || isOfPart(parts[index + 1])
      || has(["and"], in: parts[index - 1]..<parts[index])
        && !has(["and"], in: parts[index]..<parts[index + 1])
      || (parts[index]..<parts[index + 1]).contains { isMark($0, ";") }
        && !(parts[index - 1]..<parts[index]).contains { isMark($0, ";") }
  }

  /// What the parts of a row may be parts of.
  struct ListReading {
    var whole: Whole
    var parts: [Int]
    /// Whether the parts follow in a list.
    var isListed = false
    /// Whether no other figure can be the whole.
    var isOnly = true
    /// Whether others stand beside it, so that only a list that is whole by its words can be of it.
    var isBesideOthers = false
    /// Whether words right in front of the parts, or behind the first of them, name the whole.
    var isTied = false
    /// Whether the whole is of what was decided.
    var isDecided = false
  }

  private func readings(of row: [Int]) -> [ListReading] {
    var found: [ListReading] = []
    // `21 (55 %) of the 38 are green, 9 amber`, `the other 17 of the 71`.
    if let all = row.compactMap(wholeBehind).first, let figure = tokens[all].figure {
      return [
        ListReading(
          whole: .here(figure), parts: row, isDecided: isDecided(all, before: tokens.count))
      ]
    }
    if let opener = opener(at: row[0]), row[0] >= opener.end {
      guard let base = opener.base else { return [] }
      // Behind `of the 40` stand parts of it; those of another whole have words of their own.
      let isNext = !quantities.contains { $0 >= opener.end && $0 < row[0] && isCount($0) }
      let isDecided = token(of: base).map { self.isDecided($0, before: row[0]) } ?? false
      found.append(
        ListReading(
          whole: .here(base), parts: row, isOnly: isNext, isTied: isNext, isDecided: isDecided))
    } else if let head = head(of: row[0]) {
      found.append(
        ListReading(
          whole: .here(head.figure), parts: row, isListed: head.isList,
          isTied: true,
          isDecided: token(of: head.figure).map { isDecided($0, before: row[0]) } ?? false))
    }
    if row.count > 2, found.isEmpty, let first = tokens[row[0]].figure,
      mayBeHead(row[0], of: row[1]), !fitsEarlier(row), !areParallel(row[0], row[1])
    {
      found.append(
        ListReading(
          whole: .here(first), parts: Array(row.dropFirst()), isOnly: isHead(row[0], of: row[1])))
    }
    if found.isEmpty, isBreakdown(row),
      let all = quantities.last(where: { $0 < row[0] && kind($0) == kind(row[0]) }),
      bracket(around: all) == nil, let figure = tokens[all].figure
    {
      found.append(ListReading(whole: .here(figure), parts: row))
    }
    // `About the 36 it was said that 14 had …, 9 … and 13 …`: three parts meet no whole by chance.
    if row.count > 2,
      let named = quantities.last(where: { $0 < row[0] && kind($0) == kind(row[0]) }),
      isOfWhole(named), let figure = tokens[named].figure
    {
      found.append(ListReading(whole: .here(figure), parts: row, isOnly: false))
    }
    if !found.contains(where: \.isOnly) { found += earlierWholes(of: row) }
    return found
  }

  /// `47 left care. 29 went home, 11 were adopted and the other 7 …`: all of them are parts.
  private func fitsEarlier(_ row: [Int]) -> Bool {
    guard let before = context.preceding.last, let sum = sum(of: row) else { return false }
    return before.figures.contains { $0.figure.kind == .count && $0.figure.value == sum }
  }

  private func sum(of parts: [Int]) -> Exact? {
    try? Sums.sum(parts.compactMap { figure($0) }.map { Addend($0) })
  }

  private func value(of whole: Whole) -> Exact {
    switch whole {
    case .here(let figure): sentence.figures[figure].figure.value
    case .before(_, let value): value
    }
  }

  /// `14 in 2021 and 36 now`: one thing at several times, which make no whole.
  private func areOfTimes(_ row: [Int]) -> Bool {
    func times(_ member: Int) -> Range<Int> {
      (member + 1..<min(tokens.count, member + 6)).prefix { !isQuantity($0) }
    }
    return row.contains { times($0).contains { text($0) == "now" || text($0) == "then" } }
      || row.count { times($0).contains { [.year, .period].contains(kind($0)) } } > 1
  }

  private func list(_ members: [Int], of whole: Whole, _ reading: ListReading) -> Claim? {
    guard let first = members.first, let last = members.last else { return nil }
    let sum = sum(of: members)
    let value = value(of: whole)
    var claim = Claim(.listOfParts, range: bytes(first..<last + 1))
    switch whole {
    case .here(let figure):
      if let whole = token(of: figure), isParted(whole, from: first) { return nil }
      claim.stated = figure
      claim.subject = claims.first { $0.stated == figure }?.subject ?? []
    case .before(let antecedent, _): claim.antecedent = antecedent
    }
    // `The three sessions: 150, 160 and 120` says how many parts come; what offsets parts is none of them.
    guard sum == value || value != Exact(members.count) && !has(["offset"], in: last..<tokens.count)
    else { return nil }
    let isClosed =
      leavesNothingOut(members) || answerAll(members, areDecided: reading.isDecided)
      || reading.isListed && isWholeList(members)
    if reading.isBesideOthers, !isClosed, sum != value { return nil }
    // `Nine people chair: 241 first meetings and 618 others` counts two things.
    let isOfOne = isClosed && reading.isTied && !reading.isListed
    if !isOfOne, let sum, let twice = try? value * 2, sum > twice { return nil }
    // `39 of the 71 were upheld, 16 in full and 23 in part`: the rest make the first.
    if sum != value, members.count > 2, let head = figure(first)?.value,
      self.sum(of: Array(members.dropFirst())) == head
    {
      return nil
    }
    if sum != value,
      isFunnel(members, of: claim.subject) || isMadeUpElsewhere(sum, of: value, members)
        || members.dropFirst().contains(where: isOfPart)
    {
      return nil
    }
    claim.parts = members.compactMap { tokens[$0].figure }
    claim.certainty = isClosed ? .strong : .weak
    claim.isTied = isOfOne
    claim.isExclusive =
      !countsTwice
      && (!canOverlap && areToldApart(members) && areOfOneList(members) || answerApart(members)
        || areOpposed(members))
    let isTooMuch = claim.isExclusive && sum.map { $0 > value } ?? false
    if !isClosed, sum != value, isLikelyAll(members, reading) {
      claim.certainty = .likely
      return claim
    }
    return isClosed || isTooMuch || sum == value ? claim : nil
  }

  /// `Of the 98 offers 71 were taken up, and 53 interviews took place`: another thing comes of each.
  private func isFunnel(_ members: [Int], of subject: [String]) -> Bool {
    let nouns = members.map {
      text($0 + 1).hasSuffix("s") ? phrase(from: $0 + 1, to: $0 + 2).words : []
    }
    return nouns.contains([])
      && nouns.contains { noun in
        !noun.isEmpty
          && noun.allSatisfy { !subject.contains($0) && !Grammar.anyThings.contains($0) }
          && !Lexicon.auxiliaries.contains(noun[0])
      }
  }

  /// `291 of them led to a conference, and 248 of those conferences …`: a part of the part in front.
  func isOfPart(_ member: Int) -> Bool {
    text(member + 1) == "of" && !isRest(member)
      && (Lexicon.theseWords.contains(text(member + 2))
        || text(member + 2) == "the" && text(member + 3) == "latter")
  }

  private static let anyThings = WordSet([
    "case", "other", "more", "people", "person", "one", "instance", "occasion", "matter",
    "remainder",
  ])

  /// Whether a further count of the sentence makes up what the parts leave: `382 were …, 95 were not;
  /// 114 others …`.
  private func isMadeUpElsewhere(_ sum: Exact?, of value: Exact, _ members: [Int]) -> Bool {
    guard let sum, sum < value else { return false }
    return quantities.contains { other in
      !members.contains(other) && kind(other) == kind(members[0])
        && figure(other).map { (try? $0.value + sum) == value } ?? false
    }
  }

  // MARK: Where the whole stands

  /// The figure in front of a colon or of `comprising`: `cost £389,600: £342,300 for …`.
  private func head(of first: Int) -> (figure: Int, isList: Bool)? {
    let near = quantities.filter { $0 < first && $0 >= first - 18 && kind($0) == kind(first) }
    let open = near.last { bracket(around: $0) == nil }
    // `Reasons for leaving (16 households): …` has its only count in brackets.
    let inner = near.last { isMark(bracket(around: $0)?.upperBound ?? -1, ")") }
      .flatMap { isMark((bracket(around: $0)?.upperBound ?? -2) + 1, ":") ? $0 : nil }
    // `Of the £12.6m not spent, £11.9m …`: of amounts, too, the whole may stand in front.
    let isOpener = kind(first) == .money && open.map { opensClause(with: $0) } ?? false
    guard let head = open ?? inner, let figure = tokens[head].figure, isOpener || !isOfWhole(head),
      self.figure(head)?.bounds == nil, !isMoreOrFewer(head), !isOfOtherTime(head),
      !value(of: head).isHeldAgainst, !isDenied(head)
    else { return nil }
    let gap = head + 1..<first
    guard !gap.contains(where: { isQuantity($0) && bracket(around: $0) == nil }),
      !has(Grammar.someOnly, in: gap), !areMain(before: head)
    else { return nil }
    if let colon = gap.last(where: { isMark($0, ":") && bracket(around: $0) == nil }) {
      // `52 visits brought something to light that led to a referral: 31 to …` tells of referrals.
      guard !has(Lexicon.relatives, in: head..<colon), !has(Grammar.outgrowths, in: head..<colon)
      else { return nil }
      return first - colon <= 8 ? (figure, true) : nil
    }
    let isOfWhich = gap.dropLast().contains {
      text($0) == "of" && ["which", "whom"].contains(text($0 + 1))
    }
    if isOpener || isOfWhich { return (figure, false) }
    let isMade =
      has(Lexicon.partVerbs, in: gap)
      && has(["of", "into", "between", "comprising", "comprised", "as"], in: gap)
    return isMade ? (figure, true) : nil
  }

  /// `So these do not add up to 841:`.
  private func isDenied(_ whole: Int) -> Bool {
    let words = max(0, whole - 6)..<whole
    return text(whole - 1) == "to" && has(["not", "cannot"], in: words)
      && has(["add", "added", "sum", "come", "amount"], in: words)
  }

  /// `A fall of 40: 25 in the north and 15 in the south` is told apart, `by 12` and `12 more` are not.
  private func isMoreOrFewer(_ token: Int) -> Bool {
    isSize(token)
      && (text(hedge(before: token).start - 1) != "of"
        || ["more", "fewer", "less", "higher", "lower"].contains(text(token + 1)))
  }

  private func opensClause(with token: Int) -> Bool {
    var index = token - 1
    while Lexicon.determiners.contains(text(index)) { index -= 1 }
    return text(index) == "of"
      && (index == 0 || isMark(index - 1, ",;:") || text(index - 1) == "and")
  }

  /// Words by which a list names only some of its parts.
  static let someOnly = WordSet([
    "including", "include", "includes", "mainly", "mostly", "chiefly", "notably", "e.g", "such",
    "example", "among", "up", "down", "average", "compared", "than", "against", "most", "highest",
    "common", "top", "largest", "each", "per", "previous", "last", "key", "main", "highlights",
    "examples", "notable", "headline", "headlines", "particular", "particularly", "biggest", "some",
    "especially", "significant",
  ])

  /// `75 homes were finished, 48 for rent and 27 for sale`, `asked about the 36, … 14 …`.
  private func mayBeHead(_ head: Int, of first: Int) -> Bool {
    if text(hedge(before: head).start - 1) == "the" { return true }
    return isMark(hedge(before: first).start - 1, ",;-")
      && !phrase(from: head + 1, to: tokens.count).words.isEmpty && !isFirstPart(head, [first])
  }

  /// `176 children, 98 in the north and 78 in the south`: the noun is said once, and then told apart.
  private func isHead(_ head: Int, of first: Int) -> Bool {
    let lead = hedge(before: first).start
    guard isMark(lead - 1, ",;-"), first - head <= 10 else { return false }
    let noun = phrase(from: head + 1, to: tokens.count)
    return !noun.words.isEmpty
      && (isPlace(noun.end..<lead - 1)
        || (noun.end..<lead - 1).allSatisfy {
          Lexicon.auxiliaries.contains(text($0)) || Grammar.receipts.contains(text($0))
        })
  }

  /// `27 homes in the county`: where they are, and no more.
  private func isPlace(_ range: Range<Int>) -> Bool {
    ["in", "across", "at", "on"].contains(text(range.lowerBound)) && range.count <= 4
      && range.dropFirst().allSatisfy { !text($0).isEmpty && !Lexicon.endsPhrase(text($0)) }
  }

  // MARK: Whether nothing is left out

  /// A list behind a colon that goes to the end of its clause and has three parts or ends in `and`.
  private func isWholeList(_ members: [Int]) -> Bool {
    guard let last = members.last, kind(last) == .money || !canOverlap else { return false }
    let isEnded = has(["and"], in: members[members.count - 2]..<last)
    let isLast =
      !quantities.contains { $0 > last && kind($0) == kind(last) && mayBePart($0) }
      && !goesOnUncounted(last)
    return (members.count >= 3 || isEnded) && isLast
      && !has(["respectively", "etc", "others", "other", "various"], in: last..<tokens.count)
  }

  /// `Five members, two officers and the adviser`: the last of the parts has no number.
  func goesOnUncounted(_ last: Int) -> Bool {
    let end = (last..<tokens.count).first { isMark($0, ".;:,)") } ?? tokens.count
    return (last..<end).contains { index in
      text(index) == "and" && ["the", "a", "an", "one", "its", "their"].contains(text(index + 1))
    }
  }

  private static let links = Lexicon.auxiliaries.union([
    "in", "at", "for", "by", "from", "to", "on", "under", "with",
  ])

  /// Whether each part has a predicate of its own of the same make: `48 were withdrawn, 23 settled`.
  private func areToldApart(_ members: [Int]) -> Bool {
    if areApart(members) { return true }
    guard Lexicon.auxiliaries.contains(text(verb(behind: members[0]))) else { return false }
    var seen: Set<String> = []
    for (index, member) in members.enumerated() {
      let end = index + 1 < members.count ? members[index + 1] : min(tokens.count, member + 9)
      let next = text(verb(behind: member))
      let isVerb = Lexicon.auxiliaries.contains(next) || next.hasSuffix("ed") || next == "withdrawn"
      guard isVerb, mayExclude(member), end - member <= 10,
        !has(["also", "both", "had", "led"], in: member..<end)
      else {
        return false
      }
      let own = Set(content(member + 1..<end))
      guard !own.isEmpty, seen.isDisjoint(with: own) else { return false }
      seen.formUnion(own)
    }
    return true
  }
}
