import Figures
import Reports

/// Two printed values and a word for how they stand to each other: `£6.02m, just under the £6.1m set
/// aside`, `unchanged: 74 then and 74 now`.
extension Grammar {
  mutating func readLevelWords() {
    guard !quantities.isEmpty, sentence.figures.count > 1 else { return }
    for index in tokens.indices {
      if Grammar.sideWords.contains(text(index)), let direction = Grammar.sides[text(index)] {
        readSide(index, direction)
      }
      if isUnchanged(index) { readUnchanged(index) }
    }
  }

  // MARK: Sides

  private static let sides: [String: Claim.Direction] = [
    "over": .up, "above": .up, "exceeding": .up, "beyond": .up, "under": .down, "below": .down,
    "within": .down, "short": .down,
  ]
  private static let sideWords = WordSet(sides.keys)
  private static let asides = WordSet([
    "just", "well", "slightly", "a", "little", "narrowly", "comfortably", "far", "which", "was",
    "is", "and", "so", "still", "marginally", "this", "that", "only", "bit", "fractionally",
  ])
  /// What was granted or foreseen, and what was seen before.
  private static let grants = WordSet([
    "set", "budgeted", "budget", "allowed", "agreed", "planned", "forecast", "expected", "approved",
    "allocated", "available", "earmarked", "target", "targeted", "limit", "cap", "ceiling",
    "permitted", "projected", "anticipated", "estimated", "assumed", "provided", "promised",
    "envisaged", "profiled",
  ])

  /// `Reached £6.02m, just over the £6.1m set aside for it`.
  private mutating func readSide(_ index: Int, _ direction: Claim.Direction) {
    var right = text(index) == "short" && text(index + 1) == "of" ? index + 2 : index + 1
    guard ["the", "its", "our", "their"].contains(text(right)) else { return }
    right += 1
    guard let own = tokens.indices.contains(right) ? tokens[right].figure : nil,
      exempt[own] == nil || exempt[own] == .threshold, isOperand(right),
      hedge(before: right).hedge == nil,
      (right + 1..<min(tokens.count, right + 4)).contains(where: {
        Grammar.grants.contains(text($0))
      }), let left = quantities.last(where: { $0 < index }), index - left <= 6,
      kind(left) == kind(right), hedge(before: left).hedge == nil, bracket(around: left) == nil,
      (left + 1..<index).allSatisfy({
        isMark($0, ",-") || Grammar.asides.contains(text($0))
      }), !isSize(left), !isSecondDistance(left, index), let from = tokens[right].figure,
      let to = tokens[left].figure,
      figure(left)?.value != figure(right)?.value, !isIntended(index, max(0, left - 6)),
      !claims.contains(where: { $0.stated == to && $0.from != nil || $0.to == to })
    else { return }
    var claim = Claim(.comparison, range: bytes(left..<right + 1))
    claim.from = from
    claim.to = to
    claim.direction = direction
    add(claim)
  }

  // MARK: No change

  private static let vague = WordSet([
    "broadly", "largely", "virtually", "almost", "nearly", "essentially", "practically",
    "relatively",
    "roughly", "effectively", "mostly", "not", "little", "hardly", "reasonably", "fairly",
    "otherwise", "statistically",
  ])

  /// `Unchanged`, `no change`, `identical`: no matter of opinion.
  private func isUnchanged(_ index: Int) -> Bool {
    switch text(index) {
    case "unchanged", "identical":
      return !Grammar.vague.contains(text(index - 1)) && !Grammar.vague.contains(text(index - 2))
    case "change":
      return text(index - 1) == "no" && text(index + 1) != "of"
    default: return false
    }
  }

  /// `Unchanged on 2022/23: 74 then and 79 now`, `no change (12 in 2022 and 14 in 2023)`.
  private mutating func readUnchanged(_ index: Int) {
    guard
      let open = (index..<min(tokens.count, index + 8)).first(where: { isMark($0, ":(-") }),
      !(index..<open).contains(where: { isQuantity($0) || isMark($0, ";,") }),
      let first = quantities.first(where: { $0 > open }), first - open <= 2,
      let second = quantities.first(where: { $0 > first }), second - first <= 9,
      kind(first) == kind(second), isOperand(first),
      !(first..<second).contains(where: { isMark($0, ";:()") }),
      has(["and", "then", "against", "to"], in: first..<second)
        || (first..<second).contains(where: { isMark($0, ",") }),
      areTwoTimes(first, second), !isIntended(index, max(0, index - 7)),
      hedge(before: first).hedge == nil, hedge(before: second).hedge == nil,
      let from = tokens[first].figure, let to = tokens[second].figure
    else { return }
    claims.removeAll {
      [.change, .comparison].contains($0.family) && $0.stated == nil && $0.from == from
        && $0.to == to
    }
    var claim = Claim(.change, range: bytes(index..<second + 1))
    claim.from = from
    claim.to = to
    claim.direction = .same
    claim.measure = .number
    add(claim)
  }

  /// Whether words behind two values say that the one was then and the other is now.
  private func areTwoTimes(_ first: Int, _ second: Int) -> Bool {
    func time(_ token: Int, _ end: Int) -> (year: Int?, isThen: Bool, isNow: Bool) {
      let words = token + 1..<min(end, token + 6)
      let year = words.lazy.compactMap { index -> Int? in
        guard let figure = figure(index), [.period, .year].contains(figure.kind) else { return nil }
        return Period(label: figure.text)?.year
      }.first
      return (
        year, has(Lexicon.previousWords, in: words) || has(["then"], in: words),
        has(["now", "this", "today", "currently"], in: words)
      )
    }
    let (one, other) = (time(first, second), time(second, tokens.count))
    if let left = one.year, let right = other.year { return left != right }
    return one.isThen && !one.isNow && other.isNow || one.isNow && other.isThen && !other.isNow
  }
}
