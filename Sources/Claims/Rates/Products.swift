import Figures
import Reports

/// What so many at so much each come to: `22 children at £464 a week, a weekly cost of £10,208`.
extension Grammar {
  mutating func readProducts() {
    guard tokens.count(where: { $0.figure != nil }) > 2 else { return }
    for unit in tokens.indices where tokens[unit].figure != nil {
      guard let product = priced(unit) ?? pricedApart(unit) ?? timed(unit) ?? grouped(unit) else {
        continue
      }
      claims.append(product)
      return
    }
  }

  private func product(_ result: Int, of factors: [Int], isSure: Bool) -> Claim? {
    guard let stated = tokens[result].figure else { return nil }
    var claim = Claim(.product, stated: stated, range: bytes(result..<result + 1))
    claim.operands = factors.compactMap { operand($0) }
    claim.hedge = hedge(before: result).hedge
    claim.certainty = isSure ? .strong : .weak
    claim.isTied = true
    return claim.operands.count == factors.count ? claim : nil
  }

  private static let results = WordSet([
    "cost", "costs", "costing", "total", "totalling", "all", "altogether", "bill", "making", "make",
    "makes", "worth", "comes", "came", "gave", "gives", "giving", "means", "meant", "equals",
    "take",
    "provided", "provides", "providing", "delivering",
  ])

  /// Whether the words say that a figure is what the others come to.
  private func isResult(_ token: Int) -> Bool {
    let lead = hedge(before: token).start
    return isMark(lead - 1, "=") || has(Grammar.results, in: max(0, lead - 4)..<lead)
      || has(["all", "altogether", "total"], in: token..<min(tokens.count, token + 5))
  }

  /// `27 pupils to each of the 14 teachers, 378 altogether` adds nothing up.
  mutating func dropSumsOfEach() {
    claims = claims.filter { claim in
      guard claim.family == .listOfParts, claim.parts.count == 2,
        let first = token(of: claim.parts.min()), let last = token(of: claim.parts.max())
      else { return true }
      return !has(["each", "apiece", "per"], in: max(0, first - 4)..<last)
    }
  }

  // MARK: Money

  /// `12 places at £3,400 each cost £40,800`, `each of the 36 schools received £1,250, a total of …`.
  private func priced(_ price: Int) -> Claim? {
    guard kind(price) == .money, isQuantity(price), figure(price)?.bounds == nil,
      hedge(before: price).hedge == nil
    else { return nil }
    let others = quantities.filter { kind($0) == .money && $0 != price }
    guard others.count == 1, let result = others.first, figure(result)?.bounds == nil,
      isResult(result), let number = number(of: price, result),
      spell(behind: price) == spell(around: result, behind: price)
    else { return nil }
    let counts = quantities.filter { isCount($0) && bracket(around: $0) == nil }
    let isOnly = counts == [number] && !has(["average", "up", "extra"], in: 0..<price)
    return product(result, of: [number, price], isSure: isOnly && result > price)
  }

  /// The number of what costs so much: in front of `at £464`, behind `each of the`.
  private func number(of price: Int, _ result: Int) -> Int? {
    let count = quantities.last {
      $0 < price && price - $0 <= 9 && isCount($0) && figure($0)?.bounds == nil
        && bracket(around: $0) == bracket(around: price)
    }
    guard let count, !(count..<price).contains(where: { isMark($0, ",;:.") }),
      count < result || result < count - 1
    else { return nil }
    let isAt = text(price - 1) == "at"
    let isEach = isEachBehind(price) && ["at", "of", "received", "cost"].contains(text(price - 1))
    var index = count - 1
    while Lexicon.determiners.contains(text(index)) { index -= 1 }
    let isOfEach = text(index) == "of" && text(index - 1) == "each"
    return isAt || isEach || isOfEach ? count : nil
  }

  private func isEachBehind(_ price: Int) -> Bool {
    let word = text(price + 1)
    return word == "each" || word == "apiece" || word == "per"
  }

  private static let spells: [String: String] = [
    "week": "week", "weekly": "week", "month": "month", "monthly": "month", "day": "day",
    "daily": "day", "night": "night", "hour": "hour", "hourly": "hour", "nightly": "night",
    "term": "term",
  ]

  /// The time that a price is for: `£464 a week`.
  private func spell(behind price: Int) -> String? {
    let isSpell = ["a", "per", "each"].contains(text(price + 1))
    return isSpell ? Grammar.spells[text(price + 2)] : nil
  }

  /// The time that a cost is for, by the words on either side of it.
  private func spell(around result: Int, behind price: Int) -> String? {
    // `At £85 a night cost …` tells the time of the price.
    let start = price < result ? price + 3 : 0
    return spell(behind: result)
      ?? (max(start, result - 4)..<max(start, result)).lazy.compactMap { Grammar.spells[text($0)] }
      .first
  }

  /// `Three payments of £500`: what each of them comes to.
  func isPrice(_ token: Int) -> Bool {
    kind(token) == .money && ["of", "at"].contains(text(token - 1))
      && quantities.last(where: { $0 < token }).map { number in
        isCount(number) && token - number <= 4
          && !(number..<token).contains { isMark($0, ",;:") }
      } ?? false
  }

  /// `Three payments of £500 and two of £250, a total of £2,000`: what several at a price come to.
  private func pricedApart(_ result: Int) -> Claim? {
    guard kind(result) == .money, isQuantity(result), isResult(result),
      result == quantities.last(where: { kind($0) == .money })
    else { return nil }
    let prices = quantities.filter { kind($0) == .money && $0 < result }
    let numbers = prices.compactMap { price -> Int? in
      guard text(price - 1) == "of" || text(price - 1) == "at",
        let number = quantities.last(where: { $0 < price && price - $0 <= 4 }), isCount(number),
        !(number..<price).contains(where: { isMark($0, ",;") })
      else { return nil }
      return number
    }
    guard prices.count > 1, numbers.count == prices.count else { return nil }
    let isOnly = quantities.filter(isCount) == numbers
    return product(result, of: zip(numbers, prices).flatMap { [$0, $1] }, isSure: isOnly)
  }

  // MARK: Times

  /// `Eight sessions a week for 40 weeks gave 320 sessions`.
  private func timed(_ span: Int) -> Claim? {
    guard kind(span) == .duration, let unit = unit(of: span), text(span - 1) == "for",
      let count = quantities.last(where: { $0 < span && isCount($0) }), span - count <= 6,
      (count + 1..<span - 1).contains(where: {
        ["a", "per", "each", "every"].contains(text($0)) && text($0 + 1) == unit
      }),
      let result = quantities.first(where: { $0 > span && isCount($0) }), result - span <= 5,
      isResult(result)
    else { return nil }
    let nouns = [count, result].map { phrase(from: $0 + 1, to: tokens.count).words.first }
    guard let noun = nouns[0], let other = nouns[1], Wording.areAkin(noun, other) else {
      return nil
    }
    return product(result, of: [count, span], isSure: quantities.count(where: isCount) == 2)
  }

  /// The unit of a stretch of time in the singular: `week` of `40 weeks`.
  private func unit(of token: Int) -> String? {
    guard let text = figure(token)?.text, let last = text.split(separator: " ").last else {
      return nil
    }
    return Wording.singular(String(last).lowercased())
  }

  // MARK: Groups

  private static let grouped = WordSet([
    "cohort", "group", "session", "meeting", "class", "course", "team", "round", "batch",
    "workshop",
    "block", "visit", "placement", "cycle", "event", "day", "shift", "table", "set", "clinic",
  ])

  /// `14 groups of two`: how large each is.
  func isGroupSize(_ token: Int) -> Bool {
    text(token - 1) == "of" && isCount(token - 3)
      && Wording.normal(text(token - 2)).map { Grammar.grouped.contains($0) } ?? false
  }

  /// `14 meetings of 3 hours, 42 hours in all`, `five cohorts of 18 learners means 90 people`.
  private func grouped(_ size: Int) -> Claim? {
    guard text(size - 1) == "of", [.count, .duration].contains(kind(size)),
      figure(size)?.bounds == nil, let noun = Wording.normal(text(size - 2)),
      kind(size) == .duration || Grammar.grouped.contains(noun),
      let number = tokens.indices.last(where: { $0 < size - 2 && tokens[$0].figure != nil }),
      size - number <= 4, isQuantity(number), isCount(number), figure(number)?.bounds == nil
    else { return nil }
    let kind = kind(size)
    let rest = tokens.indices.filter {
      $0 > size && tokens[$0].figure != nil && self.kind($0) == kind
    }
    guard rest.count == 1, let result = rest.first, result - size <= 8, isResult(result),
      kind != .duration || unit(of: size) == unit(of: result),
      kind == .duration || isQuantity(result)
    else { return nil }
    // `Four groups of six and three of five, 39 in all` adds up what it multiplies.
    let isOnly = quantities.count(where: isCount) == (kind == .count ? 3 : 1)
    return product(result, of: [number, size], isSure: isOnly)
  }
}
