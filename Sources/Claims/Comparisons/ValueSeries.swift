import Figures
import Reports

/// Values of several years in a row, and what is said of all of them: `fell for the third year running:
/// 210, 190, 170, 150`, `the highest of the five years: 12, 15, 17, 11, 20`.
extension Grammar {
  mutating func readSeries() {
    guard quantities.count > 2,
      has(Grammar.spans, in: tokens.indices)
        || tokens.indices.contains(where: { kind($0) == .duration })
    else { return }
    let run = seriesRun()
    guard run.count > 2 else { return }
    if let streak = streak(of: run.count) { readStreak(run, streak) }
    if let extreme = extremeOfYears(run) { readExtreme(run, extreme) }
    if let extreme = extremeYet(run) { readExtremeYet(run, extreme) }
  }

  private static let spans = WordSet([
    "year", "years", "quarter", "quarters", "month", "months", "term", "terms", "yet", "far",
    "date", "record",
  ])

  // MARK: The values

  private static let joints = WordSet([
    "and", "to", "then", "in", "of", "for", "from", "now", "finally", "this", "year",
  ])

  /// The longest row of values of a kind with nothing but years between them.
  private func seriesRun() -> [Value] {
    var best: [Int] = []
    for wanted in [Figure.Kind.count, .percent, .money, .rate, .duration] {
      var run: [Int] = []
      for token in quantities where kind(token) == wanted && !isSize(token) {
        if let last = run.last, last < token, (last + 1..<token).allSatisfy(isJoint) {
          run.append(token)
        } else {
          run = [token]
        }
        if run.count > best.count { best = run }
      }
    }
    guard let wanted = best.first.flatMap({ kind($0) }) else { return [] }
    let all = values(of: wanted)
    return best.compactMap { token in all.first { $0.token == token } }
  }

  private func isJoint(_ index: Int) -> Bool {
    Grammar.joints.contains(text(index)) || isMark(index, ",;()")
      || [.period, .year].contains(kind(index)) || tokens[index].isCapital && isMonth(index)
  }

  private func isMonth(_ index: Int) -> Bool { Grammar.monthNames.contains(text(index)) }

  /// The values from the first year to the last, where it is known which that is.
  private func inOrder(_ run: [Value]) -> (values: [Value], isDated: Bool) {
    let years = run.compactMap(\.year)
    guard years.count == run.count, Set(years).count == run.count else { return (run, false) }
    return (run.sorted { ($0.year ?? 0) < ($1.year ?? 0) }, true)
  }

  // MARK: Streaks

  private static let ordinals = ["second": 2, "third": 3, "fourth": 4, "fifth": 5]

  /// `For the third year running`, `every year`: which way, and for how many steps.
  private func streak(of count: Int) -> (direction: Claim.Direction, steps: Int?)? {
    let ups = tokens.indices.filter { Lexicon.ups.contains(text($0)) && !isNoDirection($0) }
    let downs = tokens.indices.filter { Lexicon.downs.contains(text($0)) && !isNoDirection($0) }
    guard ups.isEmpty != downs.isEmpty, let word = ups.first ?? downs.first, !isIntended(word, 0)
    else { return nil }
    let direction: Claim.Direction = ups.isEmpty ? .down : .up
    if let each = tokens.indices.first(where: { kind($0) == .duration && saysEach($0) }),
      let years = (2...9).first(where: { figure(each)?.value == Exact($0) })
    {
      // With as many values as years, the one before the first is not printed.
      return (direction, count == years ? years - 1 : years)
    }
    if isOfEachSpell { return (direction, nil) }
    for index in tokens.indices where Grammar.turnsOfTime.contains(text(index)) {
      if ["every", "each"].contains(text(index - 1)) { return (direction, nil) }
      if isRunningYears(index) { return (direction, nil) }
      let isConsecutive = ["consecutive", "successive"].contains(text(index - 1))
      let ordinal = Grammar.ordinals[text(isConsecutive ? index - 2 : index - 1)]
      let isRunning =
        isConsecutive || text(index + 1) == "running"
        || text(index + 1) == "in"
          && ["row", "succession"].contains { text(index + 3) == $0 || text(index + 2) == $0 }
      if let ordinal, isRunning { return (direction, ordinal) }
    }
    return nil
  }

  private static let turnsOfTime = WordSet([
    "year", "years", "quarter", "quarters", "month", "months", "term", "terms",
  ])

  /// `In each of the last four years`: the number and the years are one figure.
  private func saysEach(_ index: Int) -> Bool {
    let front = max(0, index - 4)..<index
    return front.contains { text($0) == "each" && text($0 + 1) == "of" }
      && has(["last", "past", "previous", "the"], in: front)
  }

  /// `In each of the quarters`.
  private var isOfEachSpell: Bool {
    tokens.indices.contains { index in
      ["each", "every"].contains(text(index)) && text(index + 1) == "of"
        && has(Grammar.turnsOfTime, in: index + 2..<min(tokens.count, index + 7))
    }
  }

  /// `Year on year`, `quarter after quarter`.
  private func isRunningYears(_ index: Int) -> Bool {
    ["on", "after", "by"].contains(text(index + 1)) && text(index) == text(index + 2)
  }

  private mutating func readStreak(
    _ run: [Value], _ streak: (direction: Claim.Direction, steps: Int?)
  ) {
    let order = inOrder(run)
    let values = order.values.suffix((streak.steps ?? run.count) + 1)
    guard streak.steps.map({ values.count == $0 + 1 }) ?? true else { return }
    let steps = Array(zip(values, values.dropFirst()))
    let goesOn = steps.count { holds($0, streak.direction) }
    // Told from the last year to the first, most of them go the other way.
    guard order.isDated ? goesOn > 0 : 2 * goesOn > steps.count, isOpenedUp(run) else { return }
    for step in steps {
      claims.removeAll {
        $0.stated == nil && [.change, .comparison].contains($0.family) && $0.to == step.1.figure
      }
      var claim = Claim(.change, range: bytes(step.0.token..<step.0.token + 1))
      claim.from = step.0.figure
      claim.to = step.1.figure
      claim.direction = streak.direction
      claims.append(claim)
    }
  }

  /// Whether the values answer to the words in front: behind a colon, a bracket or `from`.
  private func isOpenedUp(_ run: [Value]) -> Bool {
    guard let first = run.first?.token else { return false }
    var lead = hedge(before: first).start - 1
    while ["in", "of", "was"].contains(text(lead)) || [.period, .year].contains(kind(lead)) {
      lead -= 1
    }
    return isMark(lead, ":(-,") || ["from", "at"].contains(text(lead))
  }

  private func holds(_ step: (Value, Value), _ direction: Claim.Direction) -> Bool {
    guard let old = figure(step.0.token)?.value, let new = figure(step.1.token)?.value else {
      return false
    }
    return direction == .up ? new > old : new < old
  }

  // MARK: Extremes

  /// `The highest of the five years`, `the lowest in five years`.
  private func extremeOfYears(_ run: [Value]) -> Claim.Direction? {
    for index in tokens.indices {
      let isUp = ["highest", "largest", "greatest", "biggest"].contains(text(index))
      guard isUp || ["lowest", "smallest", "fewest"].contains(text(index)) else { continue }
      let reach = index + 1..<min(tokens.count, index + 7)
      guard text(index - 1) == "the",
        reach.contains(where: { index in
          kind(index) == .duration && figure(index)?.text.hasSuffix("years") == true
            || text(index) == "years"
        }), has(["of", "in", "for", "over"], in: reach)
      else { continue }
      return isUp ? .up : .down
    }
    return nil
  }

  /// `…, its lowest yet`, `…, the highest so far`: said of the value right in front.
  private func extremeYet(_ run: [Value]) -> Claim.Direction? {
    guard let last = run.last?.token else { return nil }
    var end = last + 1
    while end < tokens.count,
      ["in", "of", "for"].contains(text(end)) || isMark(end, "()")
        || [.period, .year].contains(kind(end))
    {
      end += 1
    }
    guard isMark(end, ",-("), ["its", "the", "our", "their"].contains(text(end + 1)) else {
      return nil
    }
    let isUp = ["highest", "largest", "biggest"].contains(text(end + 2))
    guard isUp || ["lowest", "smallest"].contains(text(end + 2)) else { return nil }
    let behind =
      ["level", "rate", "figure", "total", "number"].contains(text(end + 3)) ? end + 4 : end + 3
    let isYet =
      text(behind) == "yet" || text(behind) == "so" && text(behind + 1) == "far"
      || ["to", "on"].contains(text(behind)) && ["date", "record"].contains(text(behind + 1))
    let stop = text(behind) == "yet" ? behind + 1 : behind + 2
    guard isYet, stop >= tokens.count || isMark(stop, ".,;)") else { return nil }
    return isUp ? .up : .down
  }

  private mutating func readExtremeYet(_ run: [Value], _ direction: Claim.Direction) {
    guard let last = run.last, !isIntended(last.token, 0) else { return }
    var claim = Claim(.extreme, stated: last.figure, range: bytes(last.token..<last.token + 1))
    claim.direction = direction
    claim.parts = run.dropLast().map(\.figure)
    claims.removeAll { $0.family == .extreme && $0.parts.isEmpty }
    claims.append(claim)
  }

  private mutating func readExtreme(_ run: [Value], _ direction: Claim.Direction) {
    let order = inOrder(run)
    let listed = Set(run.map(\.token))
    let front = quantities.filter { isCount($0) && !listed.contains($0) && $0 < run[0].token }
    let amounts = run.compactMap { figure($0.token)?.value }
    guard front.count < 2, amounts.count == run.count, let last = order.values.last,
      let best = direction == .up ? amounts.max() : amounts.min()
    else { return }
    var own = front.first ?? last.token
    if front.isEmpty, !order.isDated, figure(own)?.value != best,
      figure(run[0].token)?.value == best
    {
      own = run[0].token
    }
    guard let stated = tokens[own].figure, !isIntended(own, 0) else { return }
    var claim = Claim(.extreme, stated: stated, range: bytes(own..<own + 1))
    claim.direction = direction
    claim.parts = run.filter { $0.token != own }.map(\.figure)
    claims.removeAll { $0.family == .extreme && $0.parts.isEmpty }
    claims.append(claim)
  }
}
