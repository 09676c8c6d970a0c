import Figures
import Reports

/// Counts of what is listed.
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
      claim.certainty =
        value <= 15 && opener(at: token)?.base != tokens[token].figure ? .strong : .weak
      return claim
    }
    let names = onesBehind(token)
    if names >= 2, quantities.first == token, !phrase.words.isEmpty {
      claim.named = names
      return claim
    }
    if !phrase.words.isEmpty || isMark(token + 1, ":"),
      let named = namesBehindColon(token) ?? namesBehindOf(phrase.end) ?? namesBehindNamely(token)
    {
      claim.named = named
      claim.certainty =
        named == value || isPlainList(token, value, named) || isMarkedOff(behind: token)
          || (token..<tokens.count).first(where: { isMark($0, ":") }).flatMap(letters) == named
        ? .strong : .weak
      return claim
    }
    return nil
  }

  /// `: cut delays; train staff; publish lessons`: semicolons part items beyond doubt.
  private func isMarkedOff(behind token: Int) -> Bool {
    guard let colon = (token..<tokens.count).first(where: { isMark($0, ":") }) else { return false }
    let marks = (colon..<tokens.count).filter { isMark($0, ";") }
    let ends = [colon] + marks + [tokens.count]
    return marks.count > 1 && zip(ends, ends.dropFirst()).allSatisfy { 1..<14 ~= $1 - $0 - 1 }
      && !(colon + 1..<tokens.count).contains { isMark($0, ":") }
  }

  /// `: housing, health and roads`, where no reading of `and` gives the number announced.
  private func isPlainList(_ token: Int, _ value: Int, _ named: Int) -> Bool {
    guard
      let colon = (token..<tokens.count).first(where: { isMark($0, ":") || text($0) == "namely" })
    else { return false }
    let rest = colon + 1..<tokens.count
    let ands = rest.filter { text($0) == "and" || isMark($0, "&") }
    let commas = rest.filter { isMark($0, ",") }
    // `: Hillview and Lakeside` are two names and no more.
    if commas.isEmpty, ands.count == 1, value > named, ands[0] + 1 < tokens.count,
      tokens[colon + 1].isCapital, tokens[ands[0] + 1].isCapital, rest.count <= 9
    {
      return true
    }
    guard ands.count == 1, let last = commas.last, ands[0] > last, value > named else {
      return false
    }
    let end = tokens.last?.isMark(".") == true ? tokens.count - 1 : tokens.count
    let ends = [colon] + commas.filter { $0 + 1 != ands[0] } + [ands[0], end]
    return zip(ends, ends.dropFirst()).allSatisfy { $1 - $0 <= 7 }
  }

  /// `One in the north and one in the south`.
  private func onesBehind(_ token: Int) -> Int {
    // `One by letter and one to one of the officers`: the last is nobody counted.
    let rest = quantities.filter { $0 > token && !(text($0 + 1) == "of" && text($0 + 2) == "the") }
    let noun = phrase(from: token + 1, to: tokens.count)
    guard !rest.isEmpty,
      rest.allSatisfy({ figure($0)?.value == 1 && isCount($0) && !isMark($0 - 1, "(") }),
      // `Eight boats, one lamp, one shed` lists other things.
      rest.allSatisfy({ !isOfAnother($0, noun.words) }),
      // `The three parts were for trade, one was …` has told of the first.
      !(token..<rest[0]).contains(where: {
        Lexicon.auxiliaries.contains(text($0)) && ["for", "to", "about"].contains(text($0 + 1))
      })
    else { return 0 }
    return rest.count
  }

  /// `One waiting shed`: a thing of another name.
  private func isOfAnother(_ one: Int, _ nouns: [String]) -> Bool {
    let words = phrase(from: one + 1, to: tokens.count).words
    return words.last.map { !nouns.contains($0) && !Lexicon.auxiliaries.contains($0) } ?? false
      && !["-", ",", "("].contains { isMark(one + 1, $0) }
  }

  /// The items of `these being: A; B; and C` or `… : A, B and C`.
  private func namesBehindColon(_ token: Int) -> Int? {
    guard let colon = (token..<tokens.count).first(where: { isMark($0, ":") }),
      colon + 1 < tokens.count
    else { return nil }
    if !(token + 1..<colon).contains(where: { isQuantity($0) }),
      let letters = letters(behind: colon)
    {
      return letters
    }
    guard !(token + 1..<tokens.count).contains(where: { isQuantity($0) }) else { return nil }
    return names(in: colon + 1..<tokens.count)
  }

  /// The items of `: (a) one inbox; (b) a plain letter at day 10`.
  private func letters(behind colon: Int) -> Int? {
    let marks = (colon..<max(colon, tokens.count - 2)).filter {
      isMark($0, "(") && isMark($0 + 2, ")") && text($0 + 1).utf8.count == 1
    }.map { text($0 + 1) }
    let order = ["a", "b", "c", "d", "e", "f", "g", "h"].prefix(marks.count)
    return marks.count > 1 && marks.elementsEqual(order) ? marks.count : nil
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

  /// The names of `five districts, namely A, B, C, D and E`.
  private func namesBehindNamely(_ token: Int) -> Int? {
    guard let word = (token..<tokens.count).first(where: { text($0) == "namely" }),
      word + 1 < tokens.count, !(token + 1..<tokens.count).contains(where: { isQuantity($0) })
    else { return nil }
    return names(in: word + 1..<tokens.count)
  }

  private func names(in range: Range<Int>) -> Int? {
    // `Government, which includes the councils, and …` puts a clause among the names.
    // `Homes that are safe` is one name.
    guard !has(Lexicon.relatives.subtracting(["that"]), in: range) else { return nil }
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
}
