import Claims
import Figures
import Reports

/// Finds the only two values of a passage beside the one word that tells how many times the one is the
/// other: `halved, 72 last year and 36 this`, `23 were considered then; there were 46, so it has doubled`.
struct ToldMultiples {
  let open: OpenFigures
  let passage: OpenFigures.Passage

  func relations() -> [Relation] {
    guard let told = told, let row = row(besides: told), row.count == 2,
      row.allSatisfy({ !open.study.isHedged($0) && open.isOpen($0) && $0.term.figure.value > .zero }
      ),
      row[0].term.figure.kind == row[1].term.figure.kind,
      let ratio = try? row[1].term.figure.value / row[0].term.figure.value,
      let inverse = try? Exact.one / ratio
    else { return [] }
    let order = told.isChange ? order(of: row) : nil
    guard order != nil || !told.isChange else { return [] }
    // `Twice as many` may speak of either; what holds in neither is wrong in both.
    let ratios = order.map { [$0.isForward ? ratio : inverse] } ?? [ratio, inverse]
    let holds = ratios.contains(where: told.allowed.contains)
    guard
      holds || order?.isSaidOfBoth ?? false
        || (told.isChange || isBehind(told, row[1]))
          && (ratios.contains(where: isPlainMultiple) || isSlip(row, told, order))
    else { return [] }
    let isForward = order?.isForward ?? ((ratio > 1) == (told.factor > 1))
    let (old, new) = isForward ? (row[0].term, row[1].term) : (row[1].term, row[0].term)
    let times = (try? new.figure.value / old.figure.value)?.decimals(2) ?? "?"
    return [
      Relation(
        rule: "comparison-in-prose", .decided(holds ? .agrees : .contradicts), stated: new,
        terms: [old],
        message: "\(new.figure.text) is \(times) times \(old.figure.text), "
          + (holds ? "as the sentence says" : "not what the sentence says"),
        address: open.address(passage, "told multiple"))
    ]
  }

  // MARK: What is told

  private struct Told {
    let factor: Exact
    let allowed: Interval
    /// Whether a value became another, and does not merely stand beside it.
    let isChange: Bool
    /// The place of its word among those of its sentence.
    let at: Int
  }

  private var told: Told? {
    let sentences = open.sentences(of: passage)
    guard let said = sentences.last,
      sentences.allSatisfy({ !$0.words.contains(where: ToldMultiples.walls.contains) })
    else { return nil }
    let found = said.words.indices.compactMap { told(at: $0, said.words) }
    return found.count == 1 ? found[0] : nil
  }

  private func told(at index: Int, _ words: [String]) -> Told? {
    guard let (factor, isChange, start) = factor(at: index, words) else { return nil }
    let front = words[..<start].suffix(2)
    guard front.allSatisfy({ !ToldMultiples.denials.contains($0) }),
      let allowed = allowed(factor, behind: front)
    else { return nil }
    return Told(factor: factor, allowed: allowed, isChange: isChange, at: start)
  }

  /// `Nearly doubled` came close to it, `more than doubled` went beyond.
  private func allowed(_ factor: Exact, behind front: ArraySlice<String>) -> Interval? {
    func scaled(_ hundredths: Int) -> Exact? {
      (try? factor * Exact(hundredths)).flatMap { try? $0 / .hundred }
    }
    if let hedge = front.last(where: ToldMultiples.sides.contains) {
      let isUnder = ToldMultiples.under.contains(hedge)
      let isBelow = isUnder == (factor > 1)
      // Beyond a half or the double is told until the next step, a third or three times.
      return scaled(isBelow ? isUnder ? 85 : 66 : 150).map {
        isBelow ? Interval(low: $0, high: factor) : Interval(low: factor, high: $0)
      }
    }
    // What is a twentieth off is still called double.
    let reach = front.contains(where: ToldMultiples.loose.contains) ? 15 : 7
    guard let low = scaled(100 - reach), let high = scaled(100 + reach) else { return nil }
    return Interval(low: low, high: high)
  }

  /// The factor that a word tells, whether as a change, and where its phrase begins.
  private func factor(at index: Int, _ words: [String]) -> (Exact, Bool, Int)? {
    let word = words[index]
    let next = index + 1 < words.count ? words[index + 1] : ""
    if ["halved", "halving"].contains(word) { return (.half, true, index) }
    if let factor = ClauseWords.factor(word) { return (factor, true, index) }
    let isHeld = next == "as" || ToldMultiples.compared.contains(next)
    if word == "twice" { return isHeld ? (2, false, index) : nil }
    if ["double", "treble", "triple"].contains(word) {
      return isHeld ? (word == "double" ? 2 : 3, false, index) : nil
    }
    if word == "half", next == "as" { return (.half, false, index) }
    if word == "time", isHeld, index > 0 {
      if words[..<index].suffix(4).elementsEqual(["one", "and", "a", "half"]) {
        return ((try? Exact(3) / 2) ?? .one, false, index - 4)
      }
      return ToldMultiples.numbers[words[index - 1]].map { ($0, false, index - 1) }
    }
    if word == "to", next == "one", index > 0 {
      return ToldMultiples.numbers[words[index - 1]].map { ($0, false, index - 1) }
    }
    return nil
  }

  // MARK: The values

  private func row(besides told: Told) -> [Amount]? {
    let own = passage.figures.filter { $0.term.figure.isInDigits }
    let values = own.filter { [.count, .money, .average, .rate].contains($0.term.figure.kind) }
    let shares = own.filter { $0.term.figure.kind == .percent }
    guard values.isEmpty != shares.isEmpty, values.count + shares.count == own.count,
      !passage.isPair || isOverBoth(own)
    else { return nil }
    // Numbers in words beside the two are of something else, unless they are as large.
    let others = passage.figures.filter { !$0.term.figure.isInDigits }
    return others.allSatisfy({ $0.term.figure.value < 10 }) ? own : nil
  }

  /// Whether both values stand in the first sentence, or one in each.
  private func isOverBoth(_ own: [Amount]) -> Bool {
    let before = own.count { $0.sentence < passage.last }
    return before == own.count ? pointsBack : before == 1 && own.count == 2
  }

  private var pointsBack: Bool {
    !ToldMultiples.pointers.isDisjoint(with: open.study.said[passage.last].words.prefix(5))
  }

  /// Which of two values is the later one.
  private struct Order {
    let isForward: Bool
    /// Whether words tell the time of each.
    let isSaidOfBoth: Bool
  }

  private func order(of row: [Amount]) -> Order? {
    let gap = open.study.between(row[0], row[1])
    if gap.elementsEqual(" to ".utf8) || gap.elementsEqual(" from ".utf8) {
      return Order(isForward: gap.count == 4, isSaidOfBoth: true)
    }
    switch row.map(time) {
    case [true, nil], [nil, false]: return Order(isForward: true, isSaidOfBoth: false)
    case [false, nil], [nil, true]: return Order(isForward: false, isSaidOfBoth: false)
    case [true, false]: return Order(isForward: true, isSaidOfBoth: true)
    case [false, true]: return Order(isForward: false, isSaidOfBoth: true)
    default: break
    }
    let years = row.map(year)
    guard let first = years[0], let last = years[1], first != last else { return nil }
    return Order(isForward: first < last, isSaidOfBoth: true)
  }

  /// Whether the word stands behind both values, which it concludes from.
  private func isBehind(_ told: Told, _ value: Amount) -> Bool {
    guard value.sentence == passage.last else { return true }
    let text = open.study.said[passage.last].sentence.text.utf8.prefix(value.range.upperBound)
    return told.at >= Label(String(decoding: text, as: UTF8.self)).words.count
  }

  /// Whether a value is of before, or of now; nil where the words beside it tell neither.
  private func time(of value: Amount) -> Bool? {
    let clause = open.study.clause(around: value)
    for words in [Array(clause.behind.prefix(5)), clause.front.reversed().prefix(4).map(\.self)] {
      let found = words.first {
        ToldMultiples.before.contains($0) || ToldMultiples.after.contains($0)
      }
      // `In the first two quarters` and `in the last two`.
      if found == "last", open.study.said[value.sentence].words.contains("first") { return false }
      if let found { return ToldMultiples.before.contains(found) }
    }
    if ["on", "than", "with"].contains(clause.front.dropLast().last), clause.front.last == "the" {
      return true
    }
    let far = open.study.clause(around: value, beyondCommas: true).front.suffix(8)
    return far.contains(where: ToldMultiples.past.contains) ? true : nil
  }

  /// The year that stands right behind a value, or right in front.
  private func year(of value: Amount) -> String? {
    let said = open.study.said[value.sentence].sentence
    let times = said.figures.filter { [.year, .period].contains($0.figure.kind) }
    func isClose(_ gap: Range<Int>) -> Bool {
      gap.count < 24
        && !said.text.utf8.prefix(gap.upperBound).dropFirst(gap.lowerBound).contains {
          $0.isDigit || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ",")
        }
    }
    let behind = times.first {
      $0.range.lowerBound >= value.range.upperBound
        && isClose(value.range.upperBound..<$0.range.lowerBound)
    }
    let front = times.last {
      $0.range.upperBound <= value.range.lowerBound
        && isClose($0.range.upperBound..<value.range.lowerBound)
    }
    return (behind ?? front).map(\.figure.text)
  }

  // MARK: What would explain it

  /// Whether one value is another plain multiple of the other: then its word was taken wrongly.
  private func isPlainMultiple(_ ratio: Exact) -> Bool {
    let large = ratio < 1 ? try? Exact.one / ratio : ratio
    guard let large, let twice = try? large * 2 else { return false }
    return [3, 4, 6, 8, 10].contains { (number: Int) in
      let step = Exact(number)
      guard let gap = try? (twice - step).magnitude * 50 else { return false }
      return gap <= step
    }
  }

  /// Whether one slip of a value would make the ratio the one that is told.
  private func isSlip(_ row: [Amount], _ told: Told, _ order: Order?) -> Bool {
    func fits(_ first: Exact, _ second: Exact) -> Bool {
      guard let ratio = try? second / first, let inverse = try? first / second else { return false }
      return (order.map { [$0.isForward ? ratio : inverse] } ?? [ratio, inverse])
        .contains(where: told.allowed.contains)
    }
    let (first, second) = (row[0].term, row[1].term)
    return OneSlip.values(of: first).contains { fits($0, second.figure.value) }
      || OneSlip.values(of: second).contains { fits(first.figure.value, $0) }
  }

  // MARK: Words

  private static let numbers: [String: Exact] = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10,
  ]
  private static let compared: Set<String> = Label.words([
    "the", "that", "last", "our", "what", "those", "this", "more", "greater", "higher",
  ])
  private static let before: Set<String> = Label.words([
    "last", "previous", "previously", "prior", "before", "ago", "earlier", "preceding", "former",
    "baseline", "then", "first", "began", "start", "beginning", "formerly", "initially",
    "originally",
  ])
  private static let after: Set<String> = Label.words([
    "now", "this", "current", "ended", "end", "currently", "latest", "second", "following", "today",
    "present", "later", "after", "subsequent", "subsequently",
  ])
  private static let past: Set<String> = Label.words([
    "previous", "last", "preceding", "ago", "earlier", "prior", "formerly",
  ])
  private static let pointers: Set<String> = Label.words([
    "this", "that", "which", "thus", "therefore", "number", "it", "so", "hence", "figure",
  ])
  private static let denials: Set<String> = Label.words(["not", "never", "least", "without"])
  private static let under: Set<String> = Label.words(["almost", "nearly", "under"])
  private static let over: Set<String> = Label.words(["than", "over"])
  private static let sides = under.union(over)
  private static let loose: Set<String> = Label.words([
    "roughly", "about", "around", "approximately", "broadly", "effectively", "virtually", "some",
  ])
  /// Words of wishes, of other places, and of what is left open.
  private static let walls: Set<String> = ClauseWords.elsewhere.union(
    Label.words([
      "target", "if", "would", "could", "aim", "each", "per", "respectively",
      "both", "population", "capacity", "plan", "expected", "forecast", "projected",
    ]))
}
