import Claims
import Figures
import Reports

extension Inference {
  /// The one fraction or factor of a sentence is how far its only two amounts lie apart.
  public static let soleRatios = ofProse("soleRatios") { ties in
    let ratios = SoleRatios(study: ties.study)
    return ties.study.said.indices.compactMap(ratios.relation)
  }
}

/// Finds sizes that are told in words, or by a comparative that no table of words lists, beside the only
/// two amounts that they can hold of: `shrunk by a third: 540 in April, 360 now`, `at 1.5 times the 22,400
/// of last year, reached 33,600`, `40 % heavier than before: 4,410 tonnes as against 3,150`.
struct SoleRatios {
  let study: Study

  /// The ratio that the two amounts give.
  func relation(_ index: Int) -> Relation? {
    guard let found = reading(index), found.holds(found.pair) else { return nil }
    return relation(found, holds: true)
  }

  /// The ratio that they would give but for one slip of them or of its own digits.
  func slipped(_ index: Int) -> Relation? {
    guard let found = reading(index), !found.holds(found.pair),
      found.isDividedByNew || !found.isGivenOtherwise && found.isSlip
    else { return nil }
    return relation(found, holds: false)
  }

  private func relation(_ found: Reading, holds: Bool) -> Relation {
    let said = study.said[found.ratio.sentence]
    let address =
      study.report.sections[said.section].path + [said.sentence.withoutDigits, "sole ratio"]
    let (from, to) = (found.pair.from, found.pair.to)
    guard let size = found.ratio.size else {
      let times = (try? to.figure.value / from.figure.value)?.decimals(2) ?? "?"
      return Relation(
        rule: "comparison-in-prose", .decided(holds ? .agrees : .contradicts), stated: to,
        terms: [from],
        message: "\(to.figure.text) is \(times) times \(from.figure.text), "
          + (holds ? "as the sentence says" : "not what the sentence says"),
        address: address)
    }
    var stated = size
    if found.ratio.isFall { stated.figure.value = -stated.figure.value.magnitude }
    var relation = Relation(
      rule: "change-in-prose", .percentChange, stated: stated, terms: [from, to], address: address)
    if size.figure.kind == .fraction { relation.allowed = found.ratio.change }
    return relation
  }

  // MARK: The size

  /// How far two amounts are said to lie apart.
  private struct Ratio {
    let sentence: Int
    let range: Range<Int>
    /// The figure that states it, where it is no factor.
    let size: Term?
    let isFall: Bool
    /// The changes that it allows, in per cent of the value before.
    let change: Interval
  }

  private func ratio(_ index: Int) -> Ratio? {
    let said = study.said[index]
    guard said.cell == nil, !said.words.contains(where: SoleRatios.walls.contains),
      !isPer(said.words)
    else { return nil }
    let sizes = study.figures(index, of: [.fraction, .percent])
    let factors = self.factors(said)
    guard sizes.count + factors.count == 1 else { return nil }
    if let factor = factors.first {
      guard let low = try? (factor.value * 93) - .hundred,
        let high = try? (factor.value * 107) - .hundred
      else { return nil }
      return Ratio(
        sentence: index, range: factor.range, size: nil, isFall: false,
        change: Interval(low: low, high: high))
    }
    guard let size = sizes.first, size.term.figure.bounds == nil, !study.isHedged(size),
      let isFall = isFall(size)
    else { return nil }
    let figure = size.term.figure
    let plain =
      figure.kind == .fraction
      ? Hedge.interval(ofFraction: figure.value)
      : try? Rounding.nearest.preimage(of: figure.value, unit: figure.unit)
    return plain.map {
      Ratio(
        sentence: index, range: size.range, size: size.term, isFall: isFall,
        change: isFall ? -$0 : $0)
    }
  }

  /// Which way a size goes, by the word right behind it, by the verb in front of `by`, or by all words
  /// of change around a percentage beside the two ends of it.
  private func isFall(_ size: Amount) -> Bool? {
    let clause = study.clause(around: size)
    if let word = clause.behind.first, word != "of", !isLimit(size) {
      let rest = clause.behind.dropFirst()
      let isEnd =
        rest.isEmpty || ["on", "down", "up"].contains(rest.first)
        || rest.first == "than" && SoleGaps.namesLevel(rest)
      if isEnd, SoleRatios.rising.contains(word) { return false }
      if isEnd, SoleRatios.falling.contains(word) { return true }
    }
    guard clause.behind.first != "of", !isLimit(size) else { return nil }
    if size.term.figure.kind == .fraction {
      guard ["by", "of"].contains(clause.front.last ?? "") else { return nil }
      let reach = clause.front.last == "by" ? 4 : 3
      let ways = clause.front.suffix(reach).dropLast().compactMap(ClauseWords.isFall)
      return ways.count == 1 ? ways[0] : nil
    }
    let said = study.said[size.sentence]
    guard study.amounts(size.sentence).isEmpty || holdsEnds(said.words) else { return nil }
    let ways = Set(said.words.compactMap(ClauseWords.isFall))
    return ways.count == 1 ? ways.first : nil
  }

  /// `30 % under 25`: a number stands behind the word.
  private func isLimit(_ size: Amount) -> Bool {
    let text = study.said[size.sentence].sentence.text.utf8.dropFirst(size.range.upperBound)
    return text.first { $0 != UInt8(ascii: " ") && !$0.isLetter }.map(\.isDigit) ?? false
  }

  private func isPer(_ words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains { $0 == "per" && $1 != "cent" } || words.last == "per"
  }

  /// `From 84 to 63`, in one order or the other.
  private func holdsEnds(_ words: [String]) -> Bool {
    words.contains("from") && words.contains("to") && !words.contains("of")
  }

  private func factors(_ said: Said) -> [(value: Exact, range: Range<Int>)] {
    let text = said.sentence.text.utf8
    var found: [(value: Exact, range: Range<Int>)] = []
    for one in said.sentence.figures where one.figure.bounds == nil {
      let behind = String(decoding: text.dropFirst(one.range.upperBound).prefix(12), as: UTF8.self)
      guard behind.hasPrefix(" times the ") || behind.hasPrefix(" times that"),
        one.figure.value > 1
      else { continue }
      found.append((one.figure.value, one.range))
    }
    return found
  }

  // MARK: The two amounts

  private struct Reading {
    let ratio: Ratio
    let pair: (from: Term, to: Term)

    func holds(_ pair: (from: Term, to: Term)) -> Bool {
      guard pair.from.figure.value > .zero,
        let gap = try? (pair.to.figure.value - pair.from.figure.value) * .hundred,
        let change = try? gap / pair.from.figure.value
      else { return false }
      return ratio.change.contains(change)
    }

    var isDividedByNew: Bool {
      guard let size = ratio.size, size.figure.kind == .percent else { return false }
      return Mistakes().isDividedByNew(size, pair.from.figure.value, pair.to.figure.value)
    }

    /// Whether the ratio is the share of the one in the other, or their change from the other end.
    var isGivenOtherwise: Bool {
      guard let size = ratio.size else { return holds((pair.to, pair.from)) }
      let sorted = [pair.from, pair.to].sorted { $0.figure.value < $1.figure.value }
      var share = size
      if size.figure.kind == .fraction {
        guard let hundredths = try? size.figure.value * .hundred else { return true }
        share.figure.value = hundredths
      }
      return OneSlip.isGivenOtherwise(share, sorted[0], sorted[1])
    }

    /// Whether one slip of an amount, or of the size where it is printed, would mend it.
    var isSlip: Bool {
      func slips(_ term: Term) -> [Exact] {
        guard FarApart.digits(of: term) > 1 else { return [] }
        return FarApart.slips(of: term.figure).filter {
          $0 > .zero && FarApart.isSlip(of: term.figure, to: $0)
        }
      }
      return slips(pair.from).contains { holds((OneSlip.mended(pair.from, $0), pair.to)) }
        || slips(pair.to).contains { holds((pair.from, OneSlip.mended(pair.to, $0))) }
        || isSlipOfSize
    }

    private var isSlipOfSize: Bool {
      guard let size = ratio.size, size.figure.kind == .percent,
        let gap = try? (pair.to.figure.value - pair.from.figure.value) * .hundred,
        let change = try? (gap / pair.from.figure.value).magnitude
      else { return false }
      return FarApart.slips(of: size.figure).contains { value in
        (try? Rounding.nearest.preimage(of: value, unit: size.figure.unit))?.contains(change)
          ?? false
      }
    }
  }

  private func reading(_ index: Int) -> Reading? {
    guard let ratio = ratio(index), let row = row(around: ratio), row.count == 2,
      row.allSatisfy({ $0.term.figure.bounds == nil && !study.isHedged($0) && isPrinted($0) }),
      row[0].term.figure.kind == row[1].term.figure.kind
    else { return nil }
    let sorted = row.map(\.term).sorted { $0.figure.value < $1.figure.value }
    guard sorted[0].figure.value < sorted[1].figure.value, sorted[0].figure.value > 1
    else { return nil }
    return Reading(
      ratio: ratio, pair: ratio.isFall ? (sorted[1], sorted[0]) : (sorted[0], sorted[1]))
  }

  private func isPrinted(_ amount: Amount) -> Bool {
    amount.term.figure.text.utf8.contains { $0.isDigit }
  }

  /// The amounts of the sentence without one that says the size again, or of the sentence before.
  ///
  /// `Grants fell from 45 to 36. That is one fifth down.` prints none of its own.
  private func row(around ratio: Ratio) -> [Amount]? {
    let own = study.amounts(ratio.sentence).filter {
      !$0.range.overlaps(ratio.range) && !isSaidAgain($0, ratio)
    }
    guard own.count < 2 else { return own }
    let words = study.said[ratio.sentence].words
    let index = ratio.sentence - 1
    guard index >= 0, study.said[index].block == study.said[ratio.sentence].block,
      study.said[index].number + 1 == study.said[ratio.sentence].number,
      own.count == 1
        ? words.contains("which") : !SoleRatios.pointers.isDisjoint(with: words.prefix(5))
    else { return nil }
    let row = study.amounts(index) + own
    return study.figures(index, of: [.percent, .fraction]).isEmpty ? row : nil
  }

  /// `One-fifth over, or £180,000`; `20 % (43 calls) above the first half`.
  private func isSaidAgain(_ amount: Amount, _ ratio: Ratio) -> Bool {
    guard amount.range.lowerBound > ratio.range.upperBound else { return false }
    let text = study.said[ratio.sentence].sentence.text.utf8
    let gap = text.prefix(amount.range.lowerBound).dropFirst(ratio.range.upperBound)
    if gap.elementsEqual(" (".utf8) { return true }
    let words = Label(String(decoding: gap, as: UTF8.self)).words
    return gap.count < 20 && words.last == "or"
  }

  // MARK: Words

  private static let pointers: Set<String> = [
    "that", "this", "which", "thus", "therefore", "terms", "growth", "increase", "rise", "fall",
    "drop", "reduction", "decrease", "decline", "difference",
  ]
  private static let rising: Set<String> = [
    "more", "higher", "greater", "up", "above", "over", "heavier", "longer", "larger", "bigger",
    "busier", "dearer", "older", "taller", "wider", "deeper", "costlier", "slower", "quicker",
    "faster",
  ]
  private static let falling: Set<String> = [
    "less", "fewer", "lower", "down", "below", "under", "lighter", "shorter", "smaller", "cheaper",
    "younger", "narrower", "shallower", "quieter",
  ]
  /// Words of wishes, of other places, and of what is left open.
  private static let walls: Set<String> = ClauseWords.elsewhere.union([
    "target", "if", "would", "could", "may", "might", "aim", "about", "around", "nearly", "almost",
    "roughly", "approximately", "each", "every", "respectively", "average", "median",
    "both", "including", "excluding", "least", "limit",
  ])
}
