import Figures
import Reports

/// Figures that make up another one.
extension Grammar {
  /// `90 visits (70 here and 20 there)`, `12 and 9 …, 21 in total`, `40, comprising 30 … and 10`.
  mutating func readParts() {
    let counts = quantities.filter {
      (isCount($0) || kind($0) == .money) && !isOfOtherTime($0) && !isRatio($0)
    }
    guard counts.count >= 3, !claims.contains(where: { $0.family == .listCount }) else { return }
    let bracketed = bracketedParts(counts)
    claims +=
      bracketed.isEmpty
      ? [totalBehind(counts) ?? namedParts(counts)].compactMap(\.self) : bracketed
  }

  /// `Nearly three in four`.
  private func isRatio(_ token: Int) -> Bool {
    text(token + 1) == "in" && (isCount(token + 2) || text(token + 2) == "every")
      || text(token - 1) == "in" && isCount(token - 2)
      || text(token - 1) == "every" && text(token - 2) == "in" && isCount(token - 3)
  }

  /// `Together seven fewer than`: how far from something, and none of the parts.
  private func isMoreOrLess(_ token: Int) -> Bool {
    ["more", "fewer", "less"].contains(text(token + 1)) && text(token + 2) == "than"
  }

  /// `8,614 of 42,018`: a part and its whole.
  func isPartOfAll(_ part: Int, _ all: Int) -> Bool {
    has(["of"], in: part..<all) && all - part <= 4
  }

  /// `45 were settled out of court, outside of the usual process, which accounted for 33 %`.
  func isTold(_ lead: Int, after count: Int) -> Bool {
    let verb = ["for", "to"].contains(text(lead - 1)) ? lead - 2 : lead - 1
    let isTelling = text(verb).hasSuffix("ing") && isMark(verb - 1, ",")
    return lead - count < 24 && Lexicon.shareVerbs.contains(text(verb))
      && (isTelling || ["which", "this"].contains(text(verb - 1)) && isMark(verb - 2, ","))
  }

  /// `170 refusals out of 705 requests`.
  func outOf(_ token: Int, _ segment: Range<Int>) -> Claim? {
    guard let pair = pairOf(token), quantities.contains(pair.end - 1), text(token + 1) != "out"
    else { return nil }
    let whole = phrase(from: pair.end, to: tokens.count)
    var claim = Claim(.nOfM, range: bytes(segment))
    claim.base = pair.base
    claim.baseWords = whole.words
    claim.subject = whole.words
    claim.qualifiers =
      phrase(from: token + 1, to: segment.upperBound).words
      + content(whole.end..<min(tokens.count, whole.end + 6))
    return claim
  }

  func isInsideBrackets(_ token: Int) -> Bool {
    var depth = 0
    for index in 0..<token {
      if isMark(index, "(") { depth += 1 }
      if isMark(index, ")") { depth -= 1 }
    }
    return depth > 0
  }

  /// `1,260 of these being formal enquiries and 30 other enquiries`: what is other is all the rest.
  private func areOfTheseAndOther(_ rest: [Int]) -> Bool {
    guard rest.count == 2, text(rest[0] + 1) == "of", text(rest[1] + 1) == "other",
      ["these", "those", "which", "whom"].contains(text(rest[0] + 2)), rest[1] - rest[0] <= 12
    else { return false }
    return has(["and"], in: rest[0]..<rest[1])
  }

  /// `There are 174 women and 182 men`.
  func isBothSexes(_ members: [Int]) -> Bool {
    let said = members.compactMap { text($0 + 1) }.filter(Grammar.sexes.contains)
    return members.count == 2 && Set(said).count == 2
  }

  /// The total first, its parts behind `comprising`, `of which` or a comma each.
  private func namedParts(_ counts: [Int]) -> Claim? {
    let total = counts[0]
    var rest = Array(counts.dropFirst())
    // `The three sessions: 150, 160 and 120` says how many parts come.
    if rest.count > 2, figure(rest[0])?.value == Exact(rest.count - 1),
      (rest[0]..<rest[1]).contains(where: { isMark($0, ":") })
    {
      rest.removeFirst()
    }
    guard !rest.contains(where: { isInsideBrackets($0) || isForEach($0) }), !areMain(before: total),
      let value = figure(total)?.value,
      rest.count(where: { figure($0).map { $0.value > value } ?? false })
        < (isToldToAddUp(total, rest) ? 2 : 1),
      !has(
        [
          "compared", "than", "increase", "decrease", "previous", "last", "offset",
          "net", "less", "primarily", "mainly", "partially", "largely", "so", "where",
          "when",
        ],
        in: total..<rest[rest.count - 1]), !rest.contains(where: { isEnd($0) }),
      !(total..<rest[rest.count - 1]).contains(where: { text($0) == "against" && !isStance($0) }),
      // `Made up of £24m of rents and £47m of grants, partly offset by …`.
      !has(["offset"], in: rest[rest.count - 1]..<tokens.count)
    else { return nil }
    let gap = total..<rest[0]
    let isNamed = areNamedParts(of: total, rest)
    // `90 were received, with 55 being new and 35 being repeats`.
    let isBeing =
      isToldOut(total, rest[0]) && areJoined(rest)
      || has(["with"], in: gap) && areJoined(rest)
        && rest.allSatisfy { has(["being"], in: $0 + 1..<min(tokens.count, $0 + 5)) }
      || areOfTheseAndOther(rest)
    if isNamed || isBeing { return parts(total, rest, .strong) }
    // `Seven of the boats`: of which there may be more, but these are told apart.
    let isOfThem =
      text(total + 1) == "of" && Lexicon.determiners.contains(text(total + 2))
      && gap.contains { isMark($0, ";") }
    // `15 were received, 9 about the north and 6 about the south`.
    let whole = phrase(from: total + (isOfThem ? 3 : 1), to: tokens.count).words
    let isListed = (total..<rest[0]).contains { isMark($0, ":") }
    let isOwnNoun = rest.allSatisfy { member in
      let words = phrase(from: member + 1, to: tokens.count).words
      return words.isEmpty || isListed || words.last == whole.last
    }
    let isTold =
      isListed || has(Lexicon.theseWords, in: total..<rest[0])
      || rest.contains { Lexicon.endsPhrase(text($0 + 1)) && text($0 + 1) != "and" }
    // `…, of the 30 closed, 10` starts from another whole.
    guard !rest.contains(where: { isBase($0) }), !isFirstPart(total, rest) else { return nil }
    let isRow = rest.count >= 2 && areJoined(rest)
    let isEither = rest.allSatisfy {
      Grammar.sexes.contains(text($0 + 1)) || Grammar.sexes.contains(text($0 + 2))
    }
    guard !whole.isEmpty || isListed,
      isOwnNoun && isTold || isRow && (isListed || isEither || addUp(rest, to: value))
    else { return nil }
    guard rest.count >= 2,
      gap.contains(where: { isMark($0, ",:;-") }) || has(["which", "these", "whom"], in: gap)
    else { return nil }
    let pairs = zip(rest, rest.dropFirst())
    guard
      pairs.allSatisfy({ left, right in
        has(["and"], in: left..<right) || (left..<right).contains(where: { isMark($0, ",;") })
      })
    else { return nil }
    let isComplete = isListed && has(["and"], in: rest[rest.count - 2]..<rest[rest.count - 1])
    var claim = parts(
      total, rest,
      isComplete && areJoined(rest)
        && (!canOverlap || has(["respectively"], in: rest[0]..<tokens.count)) ? .strong : .weak)
    claim?.isExclusive =
      isEither
      || isOwnNoun && areJoined(rest) && !canOverlap && areApart(rest)
        && !has(Lexicon.theseWords, in: rest[0]..<tokens.count)
    return claim
  }

  /// `Made up of`, `comprising`, `divided into`.
  private func areNamedParts(of total: Int, _ rest: [Int]) -> Bool {
    has(Lexicon.partVerbs, in: total..<rest[0])
      && has(
        ["of", "into", "between", "comprising", "comprised", "comprise", "comprises", "as"],
        in: total..<rest[0])
  }

  /// Whether a whole is told to be made up of the counts behind it, so that one above it is a slip.
  private func isToldToAddUp(_ total: Int, _ rest: [Int]) -> Bool {
    guard areJoined(rest) else { return false }
    if areNamedParts(of: total, rest) || isBothSexes(rest) { return true }
    // `522 are left: there were 779, 183 were done and 74 dropped` begins with the whole.
    guard rest.count > 2, let colon = (total..<rest[0]).last(where: { isMark($0, ":") }) else {
      return false
    }
    return rest[0] - colon <= 3 && !has(Lexicon.auxiliaries, in: colon..<rest[0])
      && !rest.contains { whole in
        addUp([total] + rest.filter { $0 != whole }, to: figure(whole)?.value ?? .zero)
      }
  }

  /// `£4,350, being £2,600 …`, `134, that is 98 …`, `the total of £97,000 is £82,000 …`.
  private func isToldOut(_ total: Int, _ first: Int) -> Bool {
    let lead = hedge(before: first).start
    let isTotal = text(total - 1) == "of" && text(total - 2) == "total"
    switch text(lead - 1) {
    case "being": return isMark(lead - 2, ",-")
    case "is":
      return text(lead - 2) == "that" && isMark(lead - 3, ",-(;") || isTotal && lead - 2 == total
    case "was": return isTotal && lead - 2 == total
    default: return false
    }
  }

  /// `Split between the two teams, with 42 each` shares out.
  func isForEach(_ token: Int) -> Bool {
    ["each", "apiece", "per"].contains(text(token + 1))
  }

  private static let degrees = WordSet(["not", "partly", "partially", "part", "fully", "wholly"])

  /// Whether each part has a short predicate of its own: slight, serious, fatal; in May, in June.
  func areApart(_ members: [Int]) -> Bool {
    var seen: Set<String> = []
    // `35 upheld and 186 in time` tells of two things.
    let links = Set(
      members.map { text(pastParticiple($0 + 1)) }
        .map { Lexicon.prepositions.contains($0) ? $0 : "" })
    // `50 were issued for berths and 20 for speed` tells of one.
    let isIssued = members.allSatisfy { member in
      let next = text(member + 1) == "were" ? member + 2 : member + 1
      return text(next) == "for" || text(next) == "issued" && text(next + 1) == "for"
    }
    guard links.count == 1 || !links.contains("") || isIssued else { return false }
    for (index, member) in members.enumerated() {
      let end = index + 1 < members.count ? members[index + 1] : tokens.count
      // `404 were for boats, while 51 claims were for sheds` says again what it counts.
      let isNounSaid =
        index > 0 && Lexicon.auxiliaries.contains(text(member + 2))
        && text(member + 1).hasSuffix("s") && Lexicon.auxiliaries.contains(text(members[0] + 1))
      let next = isNounSaid ? text(member + 2) : text(pastParticiple(member + 1))
      let isBare = text(member + 2) == "and" || isMark(member + 2, ",.;") || member + 2 >= end
      guard end - member <= 8, mayExclude(member),
        Lexicon.auxiliaries.contains(next) || isBare
          || ["in", "at", "for", "by", "from", "to", "on", "under"].contains(next)
          || ["await", "awaits", "awaiting", "issued", "pending"].contains(next)
      else { return false }
      // Upheld, partly upheld and not upheld are three outcomes.
      let degree = first(of: Grammar.degrees, in: member + 1..<end).map { text($0) } ?? ""
      for word in Set(content(member + 1..<end))
      where word != "issued" && !seen.insert(degree + word).inserted {
        return areOfOwnNames(members)
      }
    }
    return true
  }

  /// `67 under neglect, 12 under physical abuse and 5 under sexual abuse`, `47 in key stage 3 and 45 in
  /// key stage 4`: each part has a name that no other has, behind the same words.
  private func areOfOwnNames(_ members: [Int]) -> Bool {
    let names = members.enumerated().map { index, member in
      let end = index + 1 < members.count ? members[index + 1] : min(tokens.count, member + 9)
      return Set(content(member + 1..<end))
    }
    let isParallel = Set(members.map { text(pastParticiple($0 + 1)) }).count == 1
    return isParallel
      && names.indices.allSatisfy { index in
        names.indices.allSatisfy { $0 == index || !names[index].isSubset(of: names[$0]) }
      }
  }

  /// `8 run by the council`: the word behind `run`.
  private func pastParticiple(_ index: Int) -> Int {
    Grammar.keepers.contains(text(index)) && Lexicon.prepositions.contains(text(index + 1))
      ? index + 1 : index
  }

  private static let keepers = WordSet([
    "run", "managed", "owned", "provided", "operated", "employed", "funded", "maintained",
  ])

  /// Whether one case may be in two of the parts.
  var canOverlap: Bool {
    if countsTwice { return true }
    let first = quantities.first ?? 0
    return tokens.indices.contains { index in
      if text(index) == "both" {
        // `Respondents could tick both`.
        if text(index + 1) == "groups" || has(Grammar.mays, in: max(0, index - 3)..<index) {
          return true
        }
      }
      guard Grammar.overlapping.contains(text(index)) else { return false }
      // `Other care (including hostels)` tells of one part.
      if text(index) == "including", isMark(index - 1, "(") { return false }
      // `The team had 90 claims`, `90 claims were received`: that all of them were.
      if text(index) == "had", index < first || text(index + 1) == "been" { return false }
      return !(text(index) == "received" && index - first <= 8)
    }
  }

  private static let mays = WordSet(["could", "can", "may", "might"])

  /// `More than one outcome may be recorded for each`.
  var countsTwice: Bool {
    tokens.indices.contains {
      // `More than one in five` is a share.
      text($0) == "than" && text($0 - 1) == "more" && text($0 + 2) != "in"
        && (text($0 + 1) == "one" || figure($0 + 1)?.text == "one")
    }
  }

  private static let mains = WordSet([
    "main", "key", "principal", "leading", "commonest", "biggest", "largest", "top",
  ])

  private static let colours = WordSet(["red", "amber", "green", "blue"])

  /// `29 returned home, 11 were adopted`, `10 green, six amber`: the first tells no whole of the next.
  func areParallel(_ first: Int, _ second: Int) -> Bool {
    text(first + 1).hasSuffix("ed") && Lexicon.auxiliaries.contains(text(second + 1))
      || Grammar.colours.contains(text(first + 1)) && Grammar.colours.contains(text(second + 1))
  }

  /// `The main themes in the 67 letters were these`: there are others.
  func areMain(before whole: Int) -> Bool { has(Grammar.mains, in: max(0, whole - 6)..<whole) }

  /// Words of themes and answers, of which one case can have several.
  private static let overlapping = WordSet([
    "concerned", "concerning", "about", "related", "relating", "regarding", "mentioned", "cited",
    "involved", "raised", "chose", "choose", "included", "including", "several", "also", "reported",
    "wanted", "used", "asked", "attended", "visited", "received", "had",
  ])
  private static let sexes: Set<String> = [
    "boys", "girls", "men", "women", "male", "female", "males", "females",
  ]

  /// `5 from parents, 3 from schools and 2 from carers`: the first is a part as the others are.
  func isFirstPart(_ total: Int, _ members: [Int]) -> Bool {
    let links = members.map { text($0 + 1) }.filter(Lexicon.prepositions.contains)
    return (total..<members[0]).contains { index in
      links.contains(text(index)) && !(figure(index + 1).map { $0.kind != .count } ?? false)
    }
  }

  func addUp(_ members: [Int], to value: Exact) -> Bool {
    (try? Sums.sum(members.compactMap { figure($0) }.map { Addend($0) })) == value
  }

  private func isBase(_ member: Int) -> Bool {
    let lead = hedge(before: member).start
    return Lexicon.determiners.contains(text(lead - 1))
      && ["of", "from", "for", "in"].contains(text(lead - 2))
  }

  /// Whether `from 12` or `to 15` stands there: an end of a change, no part.
  func isEnd(_ member: Int) -> Bool {
    ["from", "to"].contains(text(hedge(before: member).start - 1))
  }

  /// Whether nothing but short phrases, commas and `and` stand between the members.
  func areJoined(_ members: [Int]) -> Bool {
    zip(members, members.dropFirst()).allSatisfy { left, right in
      (right - left <= 9 || isNumbered(left, right)) && !has(Lexicon.theseWords, in: left..<right)
        && (has(["and", "plus", "with"], in: left..<right)
          || (left..<right).contains { isMark($0, ",;") })
    }
  }

  /// `(i) 124 …; (ii) 12 …`: items that a sentence numbers.
  private func isNumbered(_ left: Int, _ right: Int) -> Bool {
    right - left <= 28 && isMark(right - 1, ")") && isMark(right - 3, "(")
      && (left..<right).contains { isMark($0, ";") }
  }

  func parts(_ total: Int, _ members: [Int], _ certainty: Claim.Certainty) -> Claim? {
    guard let stated = tokens[total].figure, !isMoreOrLess(total), !areOfSeveralWholes(members),
      !isToldInUnits(members), !isParted(total, from: members.first ?? total)
    else { return nil }
    let all = [total] + members
    var claim = Claim(
      .listOfParts, stated: stated, range: bytes((all.min() ?? total)..<(all.max() ?? total) + 1))
    claim.parts = members.compactMap { tokens[$0].figure }
    claim.subject = claims.first { $0.stated == stated }?.subject ?? []
    claim.certainty = certainty
    return claim
  }
}
