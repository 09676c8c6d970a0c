import Figures
import Reports

/// When a claim speaks of, and against when.
extension Grammar {
  private static let against = [
    "compared", "comparison", "on", "from", "than", "over", "against", "since", "upon", "with",
    "to", "versus", "as",
  ]

  /// Sets the time of a claim from the words of its range.
  func setTime(of claim: inout Claim, in range: Range<Int>) {
    let isChange = [.change, .trend, .comparison, .multiple].contains(claim.family)
    let own = claim.stated.map { sentence.figures[$0].range.lowerBound } ?? 0
    for index in range.clamped(to: tokens.indices) {
      if isChange, claim.comparedWith == nil, let years = yearsBack(index) {
        claim.comparedWith = .yearsBefore(years)
      }
      guard let (time, start) = time(at: index) else { continue }
      // `Fell by 4 % between 2016/17 and 2017/18`, `from 2016/17 to 2017/18`.
      let isBetween = text(start - 1) == "between" && text(index + 1) == "and"
      let isFrom = text(start - 1) == "from" && ["to", "until"].contains(text(index + 1))
      if isChange, isBetween || isFrom, claim.comparedWith == nil,
        let (end, _) = self.time(at: index + 2)
      {
        (claim.comparedWith, claim.time) = (time, end)
        return
      }
      if !isChange, isOfAnother(index, than: claim.stated) { continue }
      let isAgainst = isAgainst(start, after: range.lowerBound)
      if isChange, isAgainst || time == .previousYear {
        // `A rise of 34 over the year` looks back by one.
        let back = time == .thisYear ? .previousYear : time
        if claim.comparedWith == nil { claim.comparedWith = back }
      } else if isAgainst {
        // `70 visits last year` says when; `as last year, 20 %` and `12, compared to last year` do not.
        let isBehind = tokens[start].range.lowerBound > own && claim.stated != nil
        let isLabel = text(index + 1) == "figure" || text(index + 1) == "total"
        if isLabel, claim.time == nil { claim.time = time }
        if isBehind, claim.time == nil, !comparesBetween(own, start) { claim.time = time }
      } else if claim.time == nil || claim.time == .thisYear && time != .previousYear {
        claim.time = time
      }
    }
  }

  /// Whether a time stands in brackets beside another figure: `52 % of visits (2023/24: 47 %)`.
  private func isOfAnother(_ index: Int, than stated: Int?) -> Bool {
    guard let bracket = bracket(around: index) else { return false }
    let inside = quantities.filter(bracket.contains).compactMap { tokens[$0].figure }
    return !inside.isEmpty && !inside.contains { $0 == stated }
  }

  /// The years of `over two years`, `in the last five years`.
  func yearsBack(_ index: Int) -> Int? {
    guard let span = figure(index), let years = span.value.int, years > 1,
      span.kind == .duration && span.text.hasSuffix("years")
    else { return nil }
    if ["ago", "earlier", "before"].contains(text(index + 1)) { return years }
    var before = index - 1
    while ["the", "past", "last", "previous", "preceding", "these", "a"].contains(text(before)) {
      before -= 1
    }
    return ["over", "in", "within", "during", "across"].contains(text(before)) ? years : nil
  }

  /// A change that names no time beside one over several years spans these years too.
  mutating func shareSpans() {
    let spans = claims.compactMap { claim in
      if case .yearsBefore? = claim.comparedWith { claim.comparedWith } else { nil }
    }
    guard let span = spans.first else { return }
    for index in claims.indices
    where [.change, .trend, .multiple].contains(claims[index].family)
      && claims[index].comparedWith == nil && claims[index].time == nil
    {
      claims[index].comparedWith = span
    }
  }

  private func comparesBetween(_ byte: Int, _ end: Int) -> Bool {
    (0..<end).contains { index in
      tokens[index].range.lowerBound > byte
        && (Grammar.against.contains(text(index)) && text(index) != "to" || isMark(index, ",;"))
    }
  }

  /// The time that ends at a token, and where its words start.
  private func time(at index: Int) -> (Claim.Time, Int)? {
    if let figure = figure(index), [.period, .year, .date].contains(figure.kind) {
      guard let period = Period(label: figure.text) ?? yearEnded(index) else { return nil }
      return (.period(period), index)
    }
    if let years = yearsBack(index), ["ago", "earlier", "before"].contains(text(index + 1)) {
      return (.yearsBefore(years), index)
    }
    let word = text(index)
    guard Lexicon.yearWords.contains(word), kind(index + 1) != .period else { return nil }
    let (one, two) = (text(index - 1), text(index - 2))
    if ["before", "ago", "earlier", "previously"].contains(text(index + 1)) {
      return (.previousYear, index - 1)
    }
    for (offset, past) in [(1, one), (2, two)] {
      if ["previous", "preceding", "prior", "last"].contains(past) {
        // The last quarter is another stretch than the last year.
        guard word.hasPrefix("year") || word.hasPrefix("period") || word == "time" else {
          return nil
        }
        return (.previousYear, index - offset)
      }
      if past == "this" || past == "current" {
        if past == "this", text(index + 1) == "last" || two == "by" { return nil }
        return (.thisYear, index - offset)
      }
    }
    if one == "the",
      two == "during" || two == "for" || two == "in" || two == "over" || two == "across"
    {
      return (.thisYear, index - 1)
    }
    return nil
  }

  /// `For the year ended 31 December 2019`; one that ends with March began in the year before.
  private func yearEnded(_ date: Int) -> Period? {
    let isEnd =
      ["ended", "ending"].contains(text(date - 1))
      && ["year", "years", "months"].contains(text(date - 2))
    guard isEnd, let words = figure(date)?.text.lowercased().split(separator: " ") else {
      return nil
    }
    return Period(endingOn: words)
  }

  private func isAgainst(_ start: Int, after low: Int) -> Bool {
    var index = start - 1
    var steps = 0
    while index >= low, steps < 4 {
      let word = text(index)
      let isPlain = word == "for" || word == "in" || word == "during"
      if isPlain, !["than", "compared", "with", "to", "against"].contains(text(index - 1)) {
        return false
      }
      if isMark(index, ",;") { return false }
      if Grammar.against.contains(word) {
        // `From April` names a start; `an increase from April` a comparison.
        return true
      }
      index -= 1
      steps += 1
    }
    return false
  }

  static let timeNouns = Lexicon.yearWords.union([
    "week", "weeks", "winter", "summer", "spring", "autumn", "season", "term", "half", "decade",
    "report", "survey", "inspection", "audit", "census",
  ])

  /// Whether the words name a time before the one that is reported on.
  func isPrevious(_ range: Range<Int>) -> Bool {
    range.contains { index in
      let word = text(index)
      switch word {
      case "previous", "preceding", "prior":
        return Grammar.timeNouns.contains(text(index + 1))
          || Grammar.timeNouns.contains(text(index + 2)) || kind(index + 1) == .duration
      case "last":
        return text(index - 1) != "the" && Grammar.timeNouns.contains(text(index + 1))
      case "before", "ago", "earlier":
        return Grammar.timeNouns.contains(text(index - 1)) || kind(index - 1) == .duration
      case "previously", "formerly", "originally": return true
      case "then": return isMark(index + 1, ".,;)") || index + 1 == tokens.count
      case "having": return text(index + 1) == "been"
      default: return false
      }
    }
  }
}
