import Figures
import Reports

/// The words beside a quantity: its noun, its base, its brackets.
extension Grammar {
  /// Fills subject, qualifiers and alternatives from the words beside a count.
  func describe(_ claim: inout Claim, _ token: Int, _ segment: Range<Int>) {
    let lead = hedge(before: token).start
    let right = phrase(from: token + 1, to: segment.upperBound)
    var rest = right.end..<max(right.end, segment.upperBound)
    let isPartitive = right.end == token + 1 && Lexicon.determiners.contains(text(right.end + 1))
    if text(right.end) == "of", !right.words.isEmpty || isPartitive {
      let more = phrase(from: right.end + 1, to: segment.upperBound)
      claim.baseWords = more.words
      if right.end == token + 1 {
        claim.subject = more.words
        claim.qualifiers = content(more.end..<max(more.end, segment.upperBound))
        return
      }
      rest = more.end..<max(more.end, segment.upperBound)
    }
    claim.subject = right.words
    claim.qualifiers = content(rest)
    claim.alternatives = alternatives(right.end..<segment.upperBound)
    let left = content(segment.lowerBound..<lead)
    if claim.subject.isEmpty {
      claim.subject = leftSubject(segment.lowerBound..<lead)
      if claim.subject.isEmpty { claim.subject = inheritedSubject(token) }
      claim.qualifiers += left.filter {
        !claim.subject.contains($0) && !claim.qualifiers.contains($0)
      }
    } else {
      claim.qualifiers += left.filter { !claim.qualifiers.contains($0) }
    }
  }

  /// The subject in front of a verb: `the number of visits was 12`.
  func leftSubject(_ range: Range<Int>) -> [String] {
    guard !range.isEmpty else { return [] }
    let last = text(range.upperBound - 1)
    guard
      Lexicon.auxiliaries.contains(last) || Lexicon.verbs.contains(last) || last == "to"
        || last == "at" || last == "of" || isMark(range.upperBound - 1, "(:-")
    else { return [] }
    return content(range)
  }

  /// `9 were about the north and 6 about the south`: the noun of the neighbour.
  func inheritedSubject(_ token: Int) -> [String] {
    claims.last { claim in
      guard let figure = claim.stated, !claim.subject.isEmpty,
        claim.back == nil || sentence.figures[figure].figure.kind != .percent
      else { return false }
      return sentence.figures[figure].range.upperBound <= tokens[token].range.lowerBound
    }?.subject ?? opener(at: token)?.words ?? []
  }

  func applyOpener(_ claim: inout Claim, _ token: Int) -> Bool {
    guard let opener = opener(at: token), token >= opener.end,
      !has(["there"], in: opener.end..<token), !isTooMany(token, for: opener)
    else { return false }
    if let figure = tokens[token].figure, figure == opener.base { return false }
    // `Of the 109, … 18 % of all` goes back to everyone.
    if text(token + 1) == "of", text(token + 2) == "all" { return false }
    claim.base = opener.base
    claim.back = opener.back
    claim.baseWords = opener.words
    return true
  }

  /// `Of 8 standards …; 13 agencies met all`: behind a semicolon more than all are something else.
  private func isTooMany(_ token: Int, for opener: Opener) -> Bool {
    guard let base = opener.base, isCount(token), let own = figure(token),
      (opener.end..<token).contains(where: { isMark($0, ";:") })
    else { return false }
    return own.value > sentence.figures[base].figure.value
  }

  private func isComparative(_ index: Int) -> Bool {
    ["higher", "lower", "more", "fewer", "less"].contains(text(index)) && !isMark(index + 1, "(")
  }

  /// `(45 %)` behind a quantity, within its own phrase.
  func bracket(after token: Int, _ kinds: Set<Figure.Kind>) -> Int? {
    var index = token + 1
    while index < tokens.count, index - token < 10 {
      if isQuantity(index) { return nil }
      if isMark(index, "(") {
        var inner = index + 1
        if ["or", "i.e", "about", "approximately", "around", "equivalent", "just", "over"].contains(
          text(inner))
        {
          inner += text(inner + 1) == "to" ? 2 : 1
        }
        if text(inner) == "i", text(inner + 2) == "e" { inner += isMark(inner + 3, ".") ? 4 : 3 }
        guard isQuantity(inner), let kind = kind(inner), kinds.contains(kind) else { return nil }
        // `2 more than nationally (84 %)`: the bracket is that of what it is held against.
        guard !has(["than"], in: token + 1..<index), !isComparative(token + 1) else { return nil }
        // `129 women (41 % compared to 51 % of residents)`: what it is held against comes behind.
        let isHeld = ["compared", "against", "versus"].contains(text(inner + 1))
        let close = (inner..<min(tokens.count, inner + (isHeld ? 16 : 8))).first { isMark($0, ")") }
        guard let close,
          !(inner + 1..<close).contains(where: {
            isQuantity($0) && !isHeld
              || ["when", "if", "excluding", "including"].contains(text($0))
          })
        else { return nil }
        // `30 % were late (12 staff were off sick)`, `(45 an evening)`: what else there is to tell.
        if kinds == [.count], has(Grammar.asides, in: inner + 1..<close) { return nil }
        return inner
      }
      if isMark(index, ",;:") { return nil }
      index += 1
    }
    return nil
  }

  private static let asides = Lexicon.auxiliaries.union(["a", "an", "each", "per", "average"])

  func back(at index: Int) -> Claim.BackReference? {
    var index = index
    if text(index) == "all" { index += 1 }
    guard Lexicon.theseWords.contains(text(index)) else { return nil }
    return isQuantity(index + 1) ? .thoseN : .ofThese
  }

  /// The nearest count in front of a token that can hold a part, for `of which` and `of these` inside
  /// a sentence: 11 are no part of five, and `28 fewer than the 759 of last year` counts no cases.
  func countBefore(_ token: Int, pronoun: Int, holding part: Int? = nil) -> Int? {
    let least = part.flatMap { isCount($0) ? figure($0)?.value : nil } ?? .zero
    func holds(_ before: Int) -> Bool { figure(before).map { $0.value >= least } ?? false }
    let own = bracket(around: token)
    let counts = quantities.filter { before in
      before < token && isCount(before) && !isSize(before)
        && (bracket(around: before).map { $0 == own } ?? true || isBracketedPart(before))
    }
    // Where there is but one, it is meant, whatever it can hold.
    guard let nearest = counts.last(where: holds) ?? only(counts)
    else { return nil }
    // `288 of the 922 lacked capacity, and of them 262`: they are the 288.
    if part != nil, let before = counts.last(where: { $0 < nearest }), holds(before),
      covers(nearest, before)
    {
      return tokens[before].figure
    }
    // `Which` points at what is nearest, `them` at what the sentence is about.
    guard ["them", "these", "those"].contains(text(pronoun)) else { return tokens[nearest].figure }
    let topic = counts.last { holds($0) && !value(of: $0).isHeldAgainst }
    return tokens[topic ?? nearest].figure
  }

  /// `40 % (106) came from schools`: the count is told as the share is, and no aside.
  private func isBracketedPart(_ token: Int) -> Bool {
    isMark(token - 1, "(") && kind(token - 2) == .percent && isMark(token + 1, ")")
  }

  private func only(_ counts: [Int]) -> Int? {
    guard counts.count == 1, let value = figure(counts[0])?.value, value >= 20 else { return nil }
    return counts[0]
  }

  /// `288 of the 922`, `288 (31 %) of the 922`: whether one is what the other is counted out of.
  private func covers(_ all: Int, _ part: Int) -> Bool {
    var index = part + 1
    if isMark(index, "("), isMark(index + 2, ")") { index += 3 }
    guard text(index) == "of" || text(index) == "out", index < all, all - index <= 4 else {
      return false
    }
    return (index..<all).allSatisfy { !isQuantity($0) && !isMark($0, ",;:") }
  }

  /// Whether the figure stands in brackets with a time of its own: `(255 in 2023/24)`, `(66 last
  /// year)`, `(Q2: 61, Q1: 79)`.
  func isOfOtherTime(_ token: Int) -> Bool {
    guard let bracket = bracket(around: token) else { return false }
    // `(2 in Quarter 1 and 3 in Quarter 2)` tells two times apart.
    if bracket.count(where: { kind($0) == .period }) > 1, bracket.count(where: isCount) > 1,
      has(["and"], in: bracket)
    {
      return false
    }
    return bracket.contains { index in
      let next = text(index + 1)
      return [.period, .year, .date].contains(kind(index))
        || Lexicon.previousWords.contains(text(index)) && Lexicon.yearWords.contains(next)
        || Grammar.quarters.contains(text(index)) && isMark(index + 1, ":")
        || text(index) == "quarter" && isMark(index + 2, ":")
    }
  }

  private static let quarters = WordSet(["q1", "q2", "q3", "q4"])

  /// `22.4 % (11 from 49)`: out of a whole, and no value of before.
  func isOutOf(_ link: Int) -> Bool {
    guard text(link) == "from", isQuantity(link - 1), isMark(link - 2, "("),
      [.percent, .fraction].contains(kind(link - 3)), isMark(link + 2, ")")
    else { return false }
    // `Down by 18 % (72 from 88)`, `a rise of 3 % (27 from 26)`.
    let lead = text(hedge(before: link - 3).start - 1)
    return !["by", "of"].contains(lead) && !Lexicon.changeVerbs.contains(lead)
  }

  /// The tokens inside the brackets around a token.
  func bracket(around token: Int) -> Range<Int>? {
    guard hasBrackets, let open = (0..<token).last(where: { isMark($0, "()") }), isMark(open, "("),
      let close = (token..<tokens.count).first(where: { isMark($0, "()") }), isMark(close, ")")
    else { return nil }
    return open + 1..<close
  }

  /// Whether a semicolon or a colon stands between.
  func isBehindStop(_ right: Int, _ left: Int) -> Bool {
    (left..<right).contains { isMark($0, ";:") }
  }

  func isBracketed(_ token: Int) -> Bool { isMark(token - 1, "(") }

  private static let restricting = WordSet([
    "that", "who", "whose", "after", "before", "aged", "between", "above", "below", "to", "in",
    "with", "without", "from", "for", "on", "at", "over", "under",
    "living", "known", "seen", "made", "given", "held", "due", "still", "eligible",
  ])

  /// Reads `of the 17 appeals`, `of these`, `of visits made` behind a figure.
  func readBase(_ claim: inout Claim, after given: Int, to limit: Int) -> Int {
    var token = given
    // `26 % [check this?] of complaints` and `42 % (17) of complaints`.
    if isMark(token + 1, "[") || isMark(token + 1, "("),
      let close = (token + 2..<min(tokens.count, token + 14)).first(where: { isMark($0, "])") }),
      text(close + 1) == "of"
    {
      token = close
    } else if isMark(token + 1, ")"), text(token + 2) == "of" {
      token += 1
    }
    var limit = limit
    if token > given, let next = quantities.first(where: { $0 > token }) ?? Optional(tokens.count) {
      limit = max(limit, next)
    }
    var index = token + 1
    if text(index) == "out" { index += 1 }
    if text(index) == "more", text(index + 1) == "of" { index += 1 }
    guard text(index) == "of" || text(index) == "from" && text(token + 1) == "out" else {
      return token + 1
    }
    index += 1
    while isMark(index, "[") || isMark(index, "]") { index += 1 }
    if let back = back(at: index), !isQuantity(index + 1) {
      // `8 % of those received at Stage 1`, `of those in care` say which, and point at nothing.
      if text(index) == "those",
        text(index + 1).hasSuffix("ed") || Grammar.restricting.contains(text(index + 1))
      {
        let phrase = content(index + 1..<min(limit, index + 6))
        claim.baseWords = phrase
        return index + 1
      }
      claim.back = back
      let phrase = phrase(from: index + 1, to: limit)
      // `507 (61 %) of those` is a part of what stands in front of the 507.
      let part = isBracketed(given) && isCount(given - 2) ? given - 2 : given
      claim.base = countBefore(part, pronoun: index, holding: part)
      // `45 of these pupils` names what it is of, however many there are.
      if claim.base == nil, !phrase.words.isEmpty {
        claim.base = countBefore(part, pronoun: index)
      }
      claim.baseWords = phrase.words
      return phrase.end
    }
    while Lexicon.determiners.contains(text(index)) || text(index) == "total"
      || text(index) == "all" && isCount(index + 1)
    {
      index += 1
    }
    if isQuantity(index), isCount(index) {
      claim.base = tokens[index].figure
      if text(index - 1) == "these" || text(index - 1) == "those" { claim.back = .thoseN }
      index += 1
    }
    let phrase = phrase(from: index, to: max(limit, claim.base == nil ? limit : tokens.count))
    claim.baseWords = phrase.words
    return phrase.end
  }
}
