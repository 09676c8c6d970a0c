import Figures
import Reports

/// Two sizes in a row for three values: `207 … compared to 177 in 2021/22 and 157 in 2020/21, increases
/// of 17 % and 13 %`, `40, 52, 65. Up 30 % and then 25 %`.
extension Grammar {
  mutating func readChangeRuns() {
    for (first, second) in zip(quantities, quantities.dropFirst())
    where kind(first) == .percent && kind(second) == .percent && isRunOfSizes(first, second) {
      guard let direction = directionOfRun(first) else { continue }
      for wanted in [Figure.Kind.count, .money, .rate] {
        let values = valuesOfRun(first, wanted)
        guard values.count == 3, let ends = ends(of: [first, second], among: values, direction)
        else { continue }
        for (size, pair) in zip([first, second], ends.pairs) {
          enterRun(size, pair, direction, ends.isSure)
        }
        break
      }
    }
  }

  private func isRunOfSizes(_ first: Int, _ second: Int) -> Bool {
    guard second - first <= 3,
      (first + 1..<second).allSatisfy({ ["and", "then"].contains(text($0)) || isMark($0, ",") }),
      isMark(second + 1, ".,;)") || text(second + 1) == "respectively" || second + 1 >= tokens.count
    else { return false }
    return [first, second].allSatisfy { token in
      guard let claim = claims.first(where: { $0.stated == tokens[token].figure }) else {
        return true
      }
      return [.share, .countWithShare, .change].contains(claim.family) && claim.base == nil
        && claim.from == nil && claim.to == nil && claim.earlierTo == nil
    }
  }

  /// Which way the words in front of two sizes say: `increases of`, `the second drop in a row (`, `Up`.
  private func directionOfRun(_ first: Int) -> Claim.Direction? {
    let low = max(0, first - 12)
    for index in stride(from: first - 1, through: low, by: -1) {
      if isQuantity(index) || isMark(index, ";") { return nil }
      if Lexicon.ups.contains(text(index)) { return .up }
      if Lexicon.downs.contains(text(index)) { return .down }
    }
    return nil
  }

  private struct RunValue {
    let place: Claim.Antecedent
    let amount: Exact
    let year: Int?
    let isOld: Bool
  }

  /// The values in front of the sizes, or those of the sentence before.
  private func valuesOfRun(_ first: Int, _ wanted: Figure.Kind) -> [RunValue] {
    let own = runValues(wanted, back: 0, before: first)
    guard own.isEmpty, let before = context.preceding.last else { return own }
    var grammar = Grammar(CutSentence(before), context: ClaimContext())
    grammar.readChanges()
    return grammar.runValues(wanted, back: 1, before: grammar.tokens.count)
  }

  private func runValues(_ wanted: Figure.Kind, back: Int, before end: Int) -> [RunValue] {
    values(of: wanted).filter { $0.token < end && !isForecast($0.token) }.compactMap { value in
      figure(value.token).map {
        RunValue(
          place: Claim.Antecedent(sentencesBack: back, figure: value.figure), amount: $0.value,
          year: value.year ?? yearBehind(value.token), isOld: value.isHeldAgainst)
      }
    }
  }

  /// `40 (2020-21), 52 (2021-22)`.
  private func yearBehind(_ token: Int) -> Int? {
    guard isMark(token + 1, "("), isMark(token + 3, ")"), let figure = figure(token + 2),
      [.period, .year].contains(figure.kind)
    else { return nil }
    return Period(label: figure.text)?.year
  }

  private typealias RunPair = (old: RunValue, new: RunValue)

  /// What each size is of, in the one way in which most of them hold.
  private func ends(
    of sizes: [Int], among values: [RunValue], _ direction: Claim.Direction
  ) -> (pairs: [RunPair], isSure: Bool)? {
    var ways: [[RunPair]] = []
    let fresh = values.filter { !$0.isOld }
    let older = values.filter(\.isOld)
    if fresh.count == 1, older.count == 2 {
      ways.append(older.map { ($0, fresh[0]) })
    }
    let years = values.compactMap(\.year)
    let isOneUndated = years.count == 2 && values[0].year == nil
    if Set(years).count == 3 || isOneUndated && Set(years).count == 2 {
      let sorted = values.sorted { $0.year ?? .max < $1.year ?? .max }
      let steps = [(sorted[0], sorted[1]), (sorted[1], sorted[2])]
      ways.append(steps)
      ways.append(steps.reversed())
    }
    let counted = ways.map { way in
      (pairs: way, count: zip(sizes, way).count { holds($0, $1, direction) })
    }
    guard let best = counted.max(by: { $0.count < $1.count }), best.count > 0 else { return nil }
    return (best.pairs, counted.count { $0.count == best.count } == 1)
  }

  private func holds(_ size: Int, _ pair: RunPair, _ direction: Claim.Direction) -> Bool {
    guard let own = figure(size), !pair.old.amount.isZero,
      let share = try? (pair.new.amount - pair.old.amount) * .hundred / pair.old.amount,
      share.isNegative == (direction == .down)
    else { return false }
    return
      (try? Rounding.nearest.preimage(of: own.value, unit: own.unit).contains(share.magnitude))
      ?? false
  }

  private mutating func enterRun(
    _ size: Int, _ pair: RunPair, _ direction: Claim.Direction, _ isSure: Bool
  ) {
    guard let stated = tokens[size].figure else { return }
    claims.removeAll { $0.stated == stated }
    var claim = Claim(.change, stated: stated, range: bytes(size..<size + 1))
    claim.measure = .perCent
    claim.direction = direction
    claim.hedge = hedge(before: size).hedge
    if pair.old.place.sentencesBack == 0 {
      (claim.from, claim.to) = (pair.old.place.figure, pair.new.place.figure)
    } else {
      (claim.earlierFrom, claim.earlierTo) = (pair.old.place, pair.new.place)
    }
    claim.certainty = isSure ? .strong : .weak
    // The other size bears out which values are meant.
    claim.isTied = isSure
    add(claim)
  }
}
