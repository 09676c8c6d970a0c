import Figures
import Reports

/// Counts of what is listed, and lists of figures that make up another one.
extension Grammar {
  /// `The following five areas`, `three stages:`, `two hubs, one in … and one in …`.
  func listCount(_ token: Int, _ segment: Range<Int>) -> Claim? {
    guard let value = figure(token)?.value.int, value >= 2, value <= 30 else { return nil }
    let lead = hedge(before: token).start
    let phrase = phrase(from: token + 1, to: tokens.count)
    var claim = Claim(.listCount, range: bytes(segment))
    claim.subject = phrase.words
    claim.qualifiers = content(phrase.end..<max(phrase.end, segment.upperBound))
    let isLast = quantities.last == token
    let endsOpen = tokens.last?.isMark(":") == true && isLast
    let isFollowing =
      text(lead - 1) == "following" || text(token + 1) == "following"
      || text(lead - 1) == "these"
        && endsOpen
    if isFollowing, !phrase.words.isEmpty || endsOpen {
      claim.named = namesBehindColon(token)
      claim.certainty = endsOpen || claim.named != nil ? .strong : .weak
      return claim
    }
    if endsOpen, !phrase.words.isEmpty {
      // `Of the 40 complaints:` heads a table of parts, not forty items.
      claim.certainty = value <= 15 && opener?.base != tokens[token].figure ? .strong : .weak
      return claim
    }
    let names = onesBehind(token)
    if names >= 2 {
      claim.named = names
      return claim
    }
    if !phrase.words.isEmpty, let named = namesBehindColon(token) ?? namesBehindOf(phrase.end) {
      claim.named = named
      claim.certainty = named == value ? .strong : .weak
      return claim
    }
    return nil
  }

  /// `One in the north and one in the south`.
  private func onesBehind(_ token: Int) -> Int {
    let rest = quantities.filter { $0 > token }
    guard !rest.isEmpty, rest.allSatisfy({ figure($0)?.value == 1 && isCount($0) }) else {
      return 0
    }
    return rest.count
  }

  /// The items of `these being: A; B; and C` or `… : A, B and C`.
  private func namesBehindColon(_ token: Int) -> Int? {
    guard let colon = (token..<tokens.count).first(where: { isMark($0, ":") }),
      colon + 1 < tokens.count, !(colon..<tokens.count).contains(where: { isQuantity($0) })
    else { return nil }
    return names(in: colon + 1..<tokens.count)
  }

  /// The names of `the three wards of A, B and C`: capital letters, or it is no list of names.
  private func namesBehindOf(_ start: Int) -> Int? {
    guard text(start) == "of", start + 1 < tokens.count, tokens[start + 1].isCapital else {
      return nil
    }
    var end = start + 1
    while end < tokens.count,
      tokens[end].isCapital || isMark(end, ",&")
        || ["and", "the", "upon", "on", "of"].contains(text(end))
    {
      end += 1
    }
    guard let count = names(in: start + 1..<end), count >= 2 else { return nil }
    return count
  }

  private func names(in range: Range<Int>) -> Int? {
    let hasSemicolons = range.contains { isMark($0, ";") }
    var count = 0
    var isOpen = false
    for index in range {
      let word = text(index)
      if hasSemicolons ? isMark(index, ";") : isMark(index, ",") || word == "and" || word == "&" {
        if isOpen { count += 1 }
        isOpen = false
      } else if tokens[index].figure != nil {
        return nil
      } else if !word.isEmpty, word != "and" {
        isOpen = true
      }
    }
    if isOpen { count += 1 }
    return count >= 2 ? count : nil
  }

  // MARK: Parts

  /// `90 visits (70 here and 20 there)`, `12 and 9 …, 21 in total`, `40, comprising 30 … and 10`.
  mutating func readParts() {
    let counts = quantities.filter { isCount($0) || kind($0) == .money }
    guard counts.count >= 3, !claims.contains(where: { $0.family == .listCount }) else { return }
    if let claim = bracketedParts(counts) ?? totalBehind(counts) ?? namedParts(counts) {
      claims.append(claim)
    }
  }

  private func bracketedParts(_ counts: [Int]) -> Claim? {
    for (position, total) in counts.enumerated() where !isInsideBrackets(total) {
      guard let open = (total..<tokens.count).first(where: { isMark($0, "(") }), open - total < 14,
        let close = (open..<tokens.count).first(where: { isMark($0, ")") })
      else { continue }
      let inside = counts[(position + 1)...].filter { $0 > open && $0 < close }
      let between = counts[(position + 1)...].filter { $0 < open }
      guard inside.count >= 2, between.isEmpty,
        !has(["from", "compared", "than", "to", "previous"], in: open..<close)
      else { continue }
      return parts(total, inside, .strong)
    }
    return nil
  }

  private func isInsideBrackets(_ token: Int) -> Bool {
    var depth = 0
    for index in 0..<token {
      if isMark(index, "(") { depth += 1 }
      if isMark(index, ")") { depth -= 1 }
    }
    return depth > 0
  }

  private func totalBehind(_ counts: [Int]) -> Claim? {
    guard let last = counts.last else { return nil }
    let isTotal =
      text(last + 1) == "in" && ["total", "all"].contains(text(last + 2))
      || text(last + 1) == "altogether"
      || ["totalling", "making"].contains(text(last - 1))
      || text(last - 1) == "of" && text(last - 2) == "total" && text(last - 3) == "a"
      || text(last + 2) == "altogether" || text(last + 2) == "in" && text(last + 3) == "total"
    guard isTotal else { return nil }
    return parts(last, Array(counts.dropLast()), counts.count == 3 ? .strong : .weak)
  }

  /// The total first, its parts behind `comprising`, `of which` or a comma each.
  private func namedParts(_ counts: [Int]) -> Claim? {
    let total = counts[0]
    let rest = Array(counts.dropFirst())
    guard !rest.contains(where: { isInsideBrackets($0) }), let value = figure(total)?.value,
      rest.allSatisfy({ (figure($0)?.value ?? value) <= value }),
      !has(
        ["from", "compared", "than", "increase", "decrease", "previous", "last"],
        in: total..<rest[rest.count - 1])
    else { return nil }
    let gap = total..<rest[0]
    let isNamed =
      has(Lexicon.partVerbs, in: gap)
      && (has(["of", "into", "between"], in: gap) || has(["comprising"], in: gap))
    if isNamed { return parts(total, rest, .strong) }
    // `15 were received, 9 about the north and 6 about the south`.
    let whole = phrase(from: total + 1, to: tokens.count).words
    let isListed = (total..<rest[0]).contains { isMark($0, ":") }
    let isOwnNoun = rest.allSatisfy { member in
      let words = phrase(from: member + 1, to: tokens.count).words
      return words.isEmpty || isListed || words.last == whole.last
    }
    let isTold =
      isListed || has(Lexicon.theseWords, in: total..<rest[0])
      || rest.contains { Lexicon.endsPhrase(text($0 + 1)) && text($0 + 1) != "and" }
    guard !whole.isEmpty, isOwnNoun, isTold else { return nil }
    guard rest.count >= 2,
      gap.contains(where: { isMark($0, ",:;-") }) || has(["which", "these", "whom"], in: gap)
    else { return nil }
    let pairs = zip(rest, rest.dropFirst())
    guard
      pairs.allSatisfy({ left, right in
        has(["and"], in: left..<right) || (left..<right).contains(where: { isMark($0, ",;") })
      })
    else { return nil }
    return parts(total, rest, .weak)
  }

  private func parts(_ total: Int, _ members: [Int], _ certainty: Claim.Certainty) -> Claim? {
    guard let stated = tokens[total].figure else { return nil }
    let all = [total] + members
    var claim = Claim(
      .listOfParts, stated: stated, range: bytes((all.min() ?? total)..<(all.max() ?? total) + 1))
    claim.parts = members.compactMap { tokens[$0].figure }
    claim.subject = claims.first { $0.stated == stated }?.subject ?? []
    claim.certainty = certainty
    return claim
  }
}
