import Claims
import Figures
import Reports

extension Inference {
  /// The one distance of a sentence is how far its only two levels lie apart.
  public static let soleGaps = ofProse("soleGaps") { ties in
    let gaps = SoleGaps(study: ties.study)
    return ties.study.said.indices.compactMap(gaps.relation)
  }
}

/// Finds the only two levels of a passage and what a word beside a third figure calls their distance, lengths
/// of time and rates among them: `14.5 days compared to 17.2, so 2.7 days faster`, `11.4 days, 1.9 fewer than
/// the 13.3 of last year`, `with 47 quays came first; locks (39) were next, eight behind`.
struct SoleGaps {
  let study: Study

  /// The distance that the two levels give.
  func relation(_ index: Int) -> Relation? {
    guard let found = reading(index), found.isMet else { return nil }
    return relation(found)
  }

  /// The distance that they would give but for a slip, or that stands right behind both ends of a change.
  func slipped(_ index: Int) -> Relation? {
    guard let found = reading(index), !found.isMet, found.isSure || found.isSlip else { return nil }
    return relation(found)
  }

  private func relation(_ found: Reading) -> Relation {
    let said = study.said[found.gap.sentence]
    return Relation(
      rule: "change-in-prose", .difference, stated: found.gap.term,
      terms: [found.less, found.more].map(exact),
      address: study.report.sections[said.section].path + [said.sentence.withoutDigits, "sole gap"])
  }

  /// How far two printed values lie apart is told to their last place.
  private func exact(_ term: Term) -> Term {
    var term = term
    term.figure.kind = .count
    return term
  }

  // MARK: The reading

  private struct Reading {
    let gap: Amount
    let less: Term
    let more: Term
    /// Whether the distance stands in one sentence behind both ends.
    let isSure: Bool

    private var apart: Exact? { try? more.figure.value - less.figure.value }

    var isMet: Bool {
      guard let apart, let miss = try? (apart - gap.term.figure.value).magnitude else {
        return false
      }
      let unit = max(less.figure.unit, more.figure.unit, gap.term.figure.unit)
      return gap.term.figure.unit < unit ? miss < unit : miss.isZero
    }

    var isSlip: Bool {
      guard let apart, let size = Optional(gap.term.figure.value) else { return false }
      return OneSlip.leads(from: gap.term, to: apart)
        || (try? less.figure.value + size).map { OneSlip.leads(from: more, to: $0) } ?? false
        || (try? more.figure.value - size).map { OneSlip.leads(from: less, to: $0) } ?? false
    }
  }

  private func reading(_ index: Int) -> Reading? {
    let said = study.said[index]
    guard said.cell == nil, said.words.contains(where: SoleGaps.sides.contains),
      !said.words.contains(where: SoleGaps.walls.contains)
    else { return nil }
    let own = figures(index)
    let gaps = own.filter(isGap)
    guard gaps.count == 1, let gap = gaps.first, !study.isHedged(gap) else { return nil }
    var levels = own.filter { $0.term.slot != gap.term.slot && isLevel($0, gap) }
    guard !isAmid(gap, levels) else { return nil }
    let isOwn = levels.count == 2
    if !isOwn {
      guard let before = levelsBefore(index, gap) else { return nil }
      levels = before + levels
    }
    guard levels.count == 2, levels.allSatisfy({ !study.isHedged($0) }),
      !isOfAnotherTime(gap, levels)
    else { return nil }
    // `30 a head, six more than the 24 of before`: the figure in front is one of the two.
    if let front = own.last(where: { $0.range.upperBound <= gap.range.lowerBound }),
      !levels.contains(where: { $0.term.slot == front.term.slot })
    {
      return nil
    }
    let sorted = levels.map(\.term).sorted { $0.figure.value < $1.figure.value }
    guard sorted[0].figure.value < sorted[1].figure.value, sorted[0].figure.value > .zero,
      isOnItsSide(gap, levels),
      gap.term.figure.value > .zero
    else { return nil }
    return Reading(
      gap: gap, less: sorted[0], more: sorted[1],
      isSure: isOwn && levels[1].range.upperBound < gap.range.lowerBound && areEnds(levels))
  }

  /// `£4.1m against a budget of £4.3m, £0.6m more than in 2022/23`: two of this year in front.
  private func isOfAnotherTime(_ gap: Amount, _ levels: [Amount]) -> Bool {
    guard levels.allSatisfy({ $0.sentence == gap.sentence }),
      levels.allSatisfy({ $0.range.upperBound <= gap.range.lowerBound })
    else { return false }
    return study.clause(around: gap).behind.contains("than") && !areEnds(levels)
  }

  /// `From 31 to 27`, `14.5 compared to 17.2`: two ends of one change.
  private func areEnds(_ levels: [Amount]) -> Bool {
    let words = Label(String(decoding: study.between(levels[0], levels[1]), as: UTF8.self)).words
    let isFrom = study.clause(around: levels[0]).front.last == "from"
    return isFrom && words.last == "to" && words.count < 8
      || words.contains("compared") && words.count < 6
  }

  /// `12 more, up from 8 and 9`: another figure of another kind leaves open which two are meant.
  private func isAmid(_ gap: Amount, _ levels: [Amount]) -> Bool {
    levels.count > 2 || levels.contains { $0.range.overlaps(gap.range) }
  }

  private func levelsBefore(_ index: Int, _ gap: Amount) -> [Amount]? {
    guard index > 0, study.said[index - 1].block == study.said[index].block,
      study.said[index - 1].number + 1 == study.said[index].number
    else { return nil }
    let before = figures(index - 1)
    let levels = before.filter { isLevel($0, gap) }
    return before.count == levels.count ? levels : nil
  }

  /// The figures that may be levels or distances; a length of time is one where others stand beside it.
  private func figures(_ index: Int) -> [Amount] {
    let said = study.said[index]
    let plain = study.figures(index, of: [.count, .money, .rate, .average, .percent, .points])
    let spans = said.sentence.figures.indices.filter {
      said.sentence.figures[$0].figure.kind == .duration
        && said.sentence.figures[$0].figure.bounds == nil
    }.compactMap { figure in
      said.term(figure).map {
        Amount(
          term: $0, sentence: index, range: said.sentence.figures[figure].range, isBracketed: false)
      }
    }
    return (plain + spans).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether a figure is told in what the distance is told in.
  private func isLevel(_ amount: Amount, _ gap: Amount) -> Bool {
    let (kind, wanted) = (amount.term.figure.kind, gap.term.figure.kind)
    if wanted == .points || study.clause(around: gap).behind.first == "points" {
      return kind == .percent
    }
    if wanted == .duration || kind == .duration {
      // `From 31 to 27 working days`: the unit is said once.
      guard [.duration, .count, .rate, .average].contains(kind) else { return false }
      let (own, other) = (unit(amount), unit(gap))
      return own == other || own == nil && kind != .duration && isBare(amount)
    }
    let decimals: Set<Figure.Kind> = [.rate, .average, .count]
    return kind == wanted
      || wanted != .count && decimals.isSuperset(of: [kind, wanted])
        && amount.term.figure.places == gap.term.figure.places
  }

  private func isBare(_ amount: Amount) -> Bool {
    let clause = study.clause(around: amount)
    return clause.behind.first == "to" || clause.front.suffix(3).contains("than")
  }

  private func unit(_ amount: Amount) -> String? {
    let words = Label(amount.term.figure.text).words
    return words.last.map { $0.hasSuffix("s") ? String($0.dropLast()) : $0 }.flatMap {
      SoleGaps.units.contains($0) ? $0 : nil
    }
  }

  // MARK: Words

  private func isGap(_ amount: Amount) -> Bool {
    guard amount.term.figure.kind != .percent else { return false }
    let clause = study.clause(around: amount)
    guard !["or", "with"].contains(clause.front.last ?? ""),
      let side = clause.behind.prefix(3).firstIndex(where: SoleGaps.sides.contains),
      !clause.behind[..<side].contains(where: SoleGaps.links.contains)
    else { return false }
    // `Fifteen scored worse` are fifteen.
    let isNamed = side == 0 || SoleGaps.measures.contains(clause.behind[0])
    let rest = clause.behind[(side + 1)...]
    if clause.behind[side] == "clear" { return rest.first == "of" }
    guard let than = rest.prefix(3).firstIndex(of: "than") else { return rest.isEmpty && isNamed }
    return SoleGaps.namesLevel(rest[than...])
  }

  /// Whether what stands behind `than` may be a level that is printed: `more than three months` is a
  /// limit, and `more than planned` or `less than the final sum` tell of others.
  static func namesLevel(_ words: ArraySlice<String>) -> Bool {
    guard let next = words.dropFirst().first else { return false }
    guard next == "the" else { return others.contains(next) }
    return words.dropFirst(2).first.map(earlier.contains) ?? true
  }

  /// `1.9 fewer than the 13.3 of last year`: on which side of it the other level lies.
  private func isOnItsSide(_ gap: Amount, _ levels: [Amount]) -> Bool {
    guard let base = levels.first(where: { $0.range.lowerBound > gap.range.upperBound }),
      base.sentence == gap.sentence,
      let other = levels.first(where: { $0.term.slot != base.term.slot }),
      let side = study.clause(around: gap).behind.prefix(3).first(where: SoleGaps.sides.contains)
    else { return true }
    let isLess = other.term.figure.value < base.term.figure.value
    if ["fewer", "less", "lower", "below", "shorter", "behind"].contains(side) { return isLess }
    return !["more", "higher", "above", "longer", "ahead"].contains(side) || !isLess
  }

  private static let links: Set<String> = ["in", "on", "at", "for", "of", "and", "to", "with"]
  /// Words that name the other level behind `than`.
  private static let others: Set<String> = [
    "in", "last", "a", "it", "those", "that", "ward", "before", "during",
  ]
  private static let earlier: Set<String> = [
    "previous", "last", "year", "preceding", "earlier", "prior", "target", "first", "second",
  ]
  private static let measures: Set<String> = [
    "days", "day", "weeks", "week", "months", "month", "hours", "hour", "minutes", "minute",
    "points", "point", "percentage", "places", "place",
  ]
  private static let units: Set<String> = ["day", "week", "month", "hour", "minute"]
  private static let sides: Set<String> = [
    "more", "fewer", "less", "faster", "quicker", "slower", "longer", "shorter", "higher", "lower",
    "behind", "ahead", "better", "worse", "clear", "above", "below", "sooner", "earlier",
  ]
  /// Words of wishes, of other places, of several values and of what is left open.
  private static let walls: Set<String> = ClauseWords.elsewhere.union([
    "respectively", "if", "would", "could", "may", "might", "aim", "about", "around", "nearly",
    "almost", "roughly", "approximately", "range", "ranged", "ranging", "both", "including",
    "version", "least", "within",
  ])
}
