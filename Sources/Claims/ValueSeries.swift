import Figures
import Reports

/// Values of several years in a row, and what is said of all of them: `fell for the third year running:
/// 210, 190, 170, 150`, `the highest of the five years: 12, 15, 17, 11, 20`.
extension Grammar {
  mutating func readSeries() {
    guard quantities.count > 2,
      has(Grammar.spellWords, in: tokens.indices) || tokens.indices.contains(where: isSpell)
    else { return }
    let counts = seriesRun(.count)
    let run = counts.count > 2 ? counts : seriesRun(.percent)
    guard run.count > 2 else { return }
    if let streak = streak() { readStreak(run, streak) }
    if let extreme = extremeOfYears(run) { readExtreme(run, extreme) }
  }

  // MARK: The values

  private static let joints = WordSet(["and", "to", "then", "in", "of", "for", "from", "now"])
  private static let spellWords = WordSet([
    "year", "years", "quarter", "quarters", "month", "months",
  ])

  /// The longest row of figures of a kind with nothing but years between them.
  private func seriesRun(_ wanted: Figure.Kind) -> [Value] {
    var best: [Int] = []
    var run: [Int] = []
    for token in quantities where kind(token) == wanted && !isSize(token) {
      if let last = run.last, last < token, (last + 1..<token).allSatisfy(isJoint) {
        run.append(token)
      } else {
        run = [token]
      }
      if run.count > best.count { best = run }
    }
    let all = values(of: wanted)
    return best.compactMap { token in all.first { $0.token == token } }
  }

  private func isJoint(_ index: Int) -> Bool {
    Grammar.joints.contains(text(index)) || isMark(index, ",;()")
      || [.period, .year].contains(kind(index))
  }

  /// The values from the first year to the last, where it is known which that is.
  private func inOrder(_ run: [Value]) -> (values: [Value], isDated: Bool) {
    let years = run.compactMap(\.year)
    guard years.count == run.count, Set(years).count == run.count else { return (run, false) }
    return (run.sorted { ($0.year ?? 0) < ($1.year ?? 0) }, true)
  }

  // MARK: Streaks

  private static let ordinals = ["second": 2, "third": 3, "fourth": 4, "fifth": 5]

  /// `For the third year running`, `every year`: which way, and for how many steps.
  private func streak() -> (direction: Claim.Direction, steps: Int?)? {
    let ups = tokens.indices.filter { Lexicon.ups.contains(text($0)) && !isNoDirection($0) }
    let downs = tokens.indices.filter { Lexicon.downs.contains(text($0)) && !isNoDirection($0) }
    guard ups.isEmpty != downs.isEmpty, let word = ups.first ?? downs.first, !isIntended(word, 0)
    else { return nil }
    let direction: Claim.Direction = ups.isEmpty ? .down : .up
    if isOfEachSpell { return (direction, nil) }
    for index in tokens.indices where ["year", "quarter", "month"].contains(text(index)) {
      if ["every", "each"].contains(text(index - 1)) { return (direction, nil) }
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

  /// `In each of the last four years`.
  private var isOfEachSpell: Bool {
    tokens.indices.contains { index in
      ["each", "every"].contains(text(index)) && text(index + 1) == "of"
        && (index + 2..<min(tokens.count, index + 7)).contains {
          Grammar.spellWords.contains(text($0)) || isSpell($0)
        }
    }
  }

  /// `Four years`, and not `the four-year plan`.
  private func isSpell(_ index: Int) -> Bool {
    kind(index) == .duration && figure(index)?.text.hasSuffix("s") == true
  }

  private mutating func readStreak(
    _ run: [Value], _ streak: (direction: Claim.Direction, steps: Int?)
  ) {
    let order = inOrder(run)
    let values = order.values.suffix((streak.steps ?? run.count) + 1)
    guard streak.steps.map({ values.count == $0 + 1 }) ?? true else { return }
    let steps = Array(zip(values, values.dropFirst()))
    let goesOn = steps.count { holds($0, streak.direction) }
    // Told from the last year to the first, all of them go the other way.
    guard order.isDated || goesOn > 0 else { return }
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

  private mutating func readExtreme(_ run: [Value], _ direction: Claim.Direction) {
    let order = inOrder(run)
    let listed = Set(run.map(\.token))
    let front = quantities.filter {
      kind($0) == kind(run[0].token) && !listed.contains($0) && $0 < run[0].token
    }
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
