import Figures
import Reports

/// Means and rates whose total and divisor the sentence gives.
extension Grammar {
  mutating func linkMeans() {
    for index in claims.indices {
      guard let token = token(of: claims[index].stated) else { continue }
      if kind(token) == .rate {
        if claims[index].family == .average { linkRate(index, token) }
      } else if claims[index].family == .average
        || claims[index].family == .money
          && (isCalledAverage(token) || text(token + 1) == "apiece")
        || [.count, .share].contains(claims[index].family) && isForEachSpell(token)
      {
        linkMean(index, token)
      }
    }
  }

  private func isCalledAverage(_ token: Int) -> Bool {
    let lead = hedge(before: token).start
    return has(["average", "averaging", "averaged", "mean"], in: max(0, lead - 2)..<lead)
      || text(token + 1) == "on" && text(token + 2) == "average"
  }

  /// `Averaging 237 per month`, `1,404 over the 52 weeks, or 27 a week`.
  private func isForEachSpell(_ token: Int) -> Bool {
    // `557 problems a quarter` names what came in between.
    guard
      let article = (token + 1..<token + 4).first(where: {
        ["per", "a", "each", "every"].contains(text($0))
      }), Grammar.months[text(article + 1)] != nil,
      !(token + 1..<article).contains(where: { text($0).isEmpty || Lexicon.endsPhrase(text($0)) })
    else { return false }
    let lead = hedge(before: token).start
    return isCalledAverage(token) || text(lead - 1) == "or" && isMark(lead - 2, ",(")
      || text(lead - 1) == "is" && ["that", "which"].contains(text(lead - 2))
      || text(lead - 1) == "at" && text(lead - 2) == "out"
      || text(lead - 1) == "to" && Lexicon.shareVerbs.contains(text(lead - 2))
  }

  private func otherFigures(_ token: Int, _ wanted: Figure.Kind) -> [Int] {
    quantities.filter { $0 != token && kind($0) == wanted }
  }

  private static let months: [String: Int] = [
    "month": 12, "week": 52, "quarter": 4, "day": 365, "weekly": 52, "monthly": 12, "daily": 365,
  ]

  /// `An average of 4 a month, 48 in the year`, `20 claims cost £50,000, an average of £2,500 each`.
  private mutating func linkMean(_ index: Int, _ token: Int) {
    guard let kind = kind(token) else { return }
    let wanted: Figure.Kind = [.average, .rate].contains(kind) ? .count : kind
    let totals = otherFigures(token, wanted).filter { !isSize($0) }
    let behind = token + 1..<min(tokens.count, token + 6)
    let unit = behind.first { word in
      ["per", "a", "each", "every"].contains(text(word - 1))
        && (Grammar.months[text(word)] != nil || Grammar.stretches[text(word)] != nil)
    }
    if let unit {
      if linkStretch(index, token, totals, unit: text(unit)) { return }
      guard wanted == .count, totals.count == 1, let total = tokens[totals[0]].figure,
        let divisor = divisor(of: text(unit), except: unit)
      else { return }
      claims[index].family = .average
      claims[index].parts = [total]
      claims[index].implied = divisor
      claims[index].certainty =
        text(unit) == "day" || leavesSomeOut(behind: unit + 1) ? .weak : .strong
      return
    }
    guard wanted == .money, totals.count == 1, let total = tokens[totals[0]].figure else { return }
    let counts = otherFigures(token, .count)
    guard counts.count == 1, let base = tokens[counts[0]].figure,
      has(["each", "per", "apiece"], in: behind) || isSharedOut(totals[0], counts[0], mean: token)
    else { return }
    claims[index].family = .average
    claims[index].parts = [total]
    claims[index].base = base
    claims[index].certainty = .strong
  }

  /// `Paid £48,000 in 200 cases, an average of £240`: the amount, what it went to, and the mean.
  private func isSharedOut(_ total: Int, _ count: Int, mean: Int) -> Bool {
    total < count && count < mean && !["a", "an", "per", "every"].contains(text(mean + 1))
      && ["in", "to", "for", "on", "across", "over", "among", "between"].contains(
        text(hedge(before: count).start - 1))
      && (count..<mean).contains { isMark($0, ",(") }
      && !(total..<count).contains { isMark($0, ",;") }
  }

  private static let stretches: [String: Set<String>] = [
    "year": ["years", "winters", "summers", "seasons"], "month": ["months"], "week": ["weeks"],
    "day": ["days"], "quarter": ["quarters"], "term": ["terms"],
  ]

  /// `600 trees over four winters, an average of 150 a year`: the sentence counts the units.
  private mutating func linkStretch(
    _ index: Int, _ token: Int, _ totals: [Int], unit: String
  ) -> Bool {
    let names = Grammar.stretches[unit] ?? []
    func isStretch(_ count: Int) -> Bool {
      names.contains(text(count + 1))
        || kind(count) == .duration
          && names.contains { figure(count)?.text.hasSuffix(" " + $0) == true }
    }
    let spans = tokens.indices.filter { other in
      other != token && isStretch(other) && [.count, .duration].contains(kind(other))
    }
    let amounts = totals.filter { !isStretch($0) }
    guard spans.count == 1, amounts.count == 1, let total = tokens[amounts[0]].figure,
      let base = tokens[spans[0]].figure
    else { return false }
    claims[index].family = .average
    claims[index].parts = [total]
    claims[index].base = base
    let end = (token..<tokens.count).first { text($0) == unit } ?? token
    claims[index].certainty = leavesSomeOut(behind: end + 1) ? .weak : .strong
    return true
  }

  /// How many of its units the stretch of the sentence holds.
  private func divisor(of unit: String, except own: Int) -> Interval? {
    guard let inYear = Grammar.months[unit] else { return nil }
    let stretch = tokens.indices.first { index in
      index != own && (["year", "quarter", "annually"].contains(text(index)))
        || figure(index).map {
          $0.kind == .period
            || $0.kind == .duration
              && ["12 months", "twelve months"].contains($0.text.lowercased())
        } == true
    }
    guard let stretch else { return nil }
    let name = figure(stretch)?.text ?? ""
    // `In Q3`; what names neither a quarter nor a year may be any stretch.
    guard
      name.isEmpty || name.hasPrefix("Q") || name.utf8.count(where: \.isDigit) > 3
        || name.lowercased().hasSuffix("months")
    else { return nil }
    if text(stretch) == "quarter" || name.hasPrefix("Q") {
      switch unit {
      case "month": return Interval(exactly: 3)
      case "week": return Interval(exactly: 13)
      default: return nil
      }
    }
    // A year may be counted as 52 or as 53 weeks, and one in four has a day more.
    let most = unit == "week" || unit == "day" ? inYear + 1 : inYear
    return Interval(low: Exact(inYear), high: Exact(most))
  }

  private static let people: Set<String> = [
    "population", "resident", "people", "person", "inhabitant", "household", "child", "adult",
    "elector", "pupil", "dwelling", "home", "employee", "patient", "workforce", "staff", "tenancy",
    "property", "visit", "tenant", "member", "customer", "learner", "roll", "journey",
  ]

  /// `42 fires in a population of 70,000, a rate of 6 per 10,000`.
  private mutating func linkRate(_ index: Int, _ token: Int) {
    let counts = otherFigures(token, .count).filter { !isBound($0) }
    guard counts.count == 2, let scale = scale(of: token), let first = figure(counts[0]),
      let second = figure(counts[1])
    else { return }
    // `44.1 per 1,000 (17,740 homes), 15.6 per 1,000 (19,080 pupils)`: two rates, each with its base.
    guard !(isBracketed(counts[0]) && isBracketed(counts[1])) else { return }
    let isFirst = first.value < second.value
    let (part, base) = isFirst ? (counts[0], counts[1]) : (counts[1], counts[0])
    // `900 for each 100,000 people` is a rate itself, and 100,000 no population.
    guard !["each", "every", "per"].contains(text(base - 1)) else { return }
    let isBeside = isInBracket(behind: token, counts)
    let around = content(max(0, base - 4)..<min(tokens.count, base + 4))
    claims[index].parts = [tokens[part].figure].compactMap(\.self)
    claims[index].base = tokens[base].figure
    claims[index].implied = Interval(exactly: scale)
    let isOwn = !isSaidOfOthers(token) && (isBeside || !isOfAnotherThing(token, than: part))
    claims[index].certainty = isOwn && !Grammar.people.isDisjoint(with: around) ? .strong : .weak
  }

  /// `230 per 100,000 (64 young people from a population of 20,000)`: right behind the rate.
  private func isInBracket(behind token: Int, _ counts: [Int]) -> Bool {
    guard let first = counts.first, let own = bracket(around: first) else { return false }
    return own.lowerBound - token <= 3 && counts.allSatisfy(own.contains)
  }

  /// `The rate of exclusions was 9.1 per 10,000` tells nothing of the teachers counted before.
  private func isOfAnotherThing(_ token: Int, than part: Int) -> Bool {
    guard let rate = (max(0, token - 8)..<token).last(where: { text($0) == "rate" }),
      text(rate + 1) == "of", rate + 2 < token
    else { return false }
    let thing = phrase(from: rate + 2, to: token).words
    let own = phrase(from: part + 1, to: tokens.count).words
    return !thing.isEmpty && !thing.contains { word in own.contains { Wording.areAkin($0, word) } }
  }

  /// The 10,000 of `6 per 10,000`.
  func scale(of token: Int) -> Exact? {
    guard let text = figure(token)?.text else { return nil }
    let digits = text.utf8.reversed().prefix { $0.isDigit || $0 == UInt8(ascii: ",") }.reversed()
    var value = 0
    for digit in digits where digit.isDigit {
      value = min(value, 100_000_000) * 10 + Int(digit) - 48
    }
    return value >= 100 && text.contains("per") ? Exact(value) : nil
  }
}
