import Claims
import Figures
import Reports

/// Finds the mean that words call so, of all other values of its sentence, or of the one total and the one
/// number beside it: `ran 22, 20, 17 and 21 by quarter; simple average 20`, `£96k over 1,600 nights = £60
/// a night`.
struct WordedMeans {
  let open: OpenFigures
  let passage: OpenFigures.Passage

  func relations() -> [Relation] {
    let sentences = open.sentences(of: passage)
    guard !passage.isPair, let said = sentences.first,
      !said.words.contains(where: WordedMeans.walls.contains)
    else { return [] }
    let values = values(said)
    guard values.count > 2, values.allSatisfy({ $0.term.figure.value > .zero }),
      values.allSatisfy({ !open.study.isHedged($0) && open.isOpen($0) })
    else { return [] }
    let called = values.filter { isMean($0, said) }
    guard called.count == 1, let mean = called.first else { return [] }
    let others = values.filter { $0.term.slot != mean.term.slot }
    return others.count == 2 ? eachOf(others, mean, said) : meanOf(others, mean)
  }

  /// Counts, money, percentages and lengths of time that are no deadlines or dates.
  private func values(_ said: Said) -> [Amount] {
    let index = passage.last
    let own = passage.figures.filter { $0.term.figure.kind != .points }
    let times = said.sentence.figures.indices.compactMap { figure -> Amount? in
      let found = said.sentence.figures[figure]
      guard found.figure.kind == .duration, found.figure.bounds == nil,
        let term = said.term(figure, as: .count)
      else { return nil }
      return Amount(term: term, sentence: index, range: found.range, isBracketed: false)
    }
    let all = (own + times.filter { time in !own.contains { $0.term.slot == time.term.slot } })
      .filter { !isLimit($0) }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    let printed = all.filter(\.term.figure.isInDigits)
    // `The six pilots carry 390, and the average load is 56`: of another day, it may be.
    let isSaidOfAll = zip(said.words, said.words.dropFirst()).contains {
      ["between them", "work out"].contains("\($0) \($1)")
    }
    return printed.count > 2 || !isSaidOfAll ? printed : all
  }

  /// `Ceiling 18`, `largest single award £1,000`: beside what is reckoned.
  private func isLimit(_ value: Amount) -> Bool {
    open.study.clause(around: value).front.suffix(3).contains(where: WordedMeans.limits.contains)
  }

  // MARK: Of all others

  private func meanOf(_ others: [Amount], _ mean: Amount) -> [Relation] {
    let kinds = Set((others + [mean]).map { kind($0.term.figure) })
    guard (3...12).contains(others.count), kinds.count == 1, let last = others.last,
      last.range.upperBound <= mean.range.lowerBound, areRow(others)
    else { return [] }
    let relation = Relation(
      rule: "share-in-prose", .mean, stated: mean.term, terms: others.map(\.term),
      address: open.address(passage, "worded mean"))
    let judgement = Judge().decide(relation)
    if [.agrees, .rounded].contains(judgement.verdict) { return [relation] }
    let isSlip = judgement.computed.map { OneSlip.leads(from: mean.term, to: $0) } ?? false
    return judgement.verdict == .contradicts
      && (isSlip || isConcluded(mean) || FarApart(study: open.study).isProvenSlip(judgement))
      ? [relation] : []
  }

  private func kind(_ figure: Figure) -> Figure.Kind {
    [.average, .rate].contains(figure.kind) ? .count : figure.kind
  }

  /// Values that follow each other with a comma, a semicolon or an `and`.
  private func areRow(_ values: [Amount]) -> Bool {
    zip(values, values.dropFirst()).allSatisfy { left, right in
      let gap = open.study.between(left, right)
      return gap.count < 40
        && (gap.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
          || gap.suffix(5).elementsEqual(" and ".utf8) || gap.elementsEqual(" and ".utf8)
          || Label(String(decoding: gap, as: UTF8.self)).words.contains("and"))
    }
  }

  /// `Giving a simple mean of`, `which is to say an average of`: of the values in front.
  private func isConcluded(_ mean: Amount) -> Bool {
    open.study.clause(around: mean, beyondCommas: true).front
      .contains(where: WordedMeans.conclusions.contains)
  }

  // MARK: Of a total and a number

  private func eachOf(_ others: [Amount], _ mean: Amount, _ said: Said) -> [Relation] {
    let sorted = others.sorted { $0.term.figure.value > $1.term.figure.value }
    let isMoney = mean.term.figure.kind == .money
    let totals = isMoney ? sorted.filter { $0.term.figure.kind == .money } : sorted
    guard let total = totals.first, isMoney == (total.term.figure.kind == .money),
      let number = others.first(where: { $0.term.slot != total.term.slot }),
      number.term.figure.kind == .count, number.term.figure.isExact,
      number.term.figure.value > 1,
      isBasedOn(total, number) || !open.study.areSideBySide(total, number),
      isOfUnit(mean, number),
      mean.term.figure.kind != .percent, total.term.figure.value > mean.term.figure.value
    else { return [] }
    let relation = Relation(
      rule: "share-in-prose", .rate(per: .one), stated: mean.term,
      terms: [total.term, number.term], address: open.address(passage, "worded mean"))
    let judgement = Judge().decide(relation)
    if [.agrees, .rounded].contains(judgement.verdict) { return [relation] }
    return judgement.verdict == .contradicts
      && (isNear(judgement, mean, total, number)
        || isBound(mean, total, number) && isSlip(mean, total, number))
      ? [relation] : []
  }

  /// `39 weeks` are not what `31 a day` falls to.
  private func isOfUnit(_ mean: Amount, _ number: Amount) -> Bool {
    let behind = open.study.clause(around: mean).behind
    guard behind.count > 1, behind.first == "a", WordedMeans.units.contains(behind[1]) else {
      return true
    }
    return Label(number.term.figure.text).words.contains(behind[1])
      || open.study.clause(around: number).behind.prefix(3).contains(behind[1])
  }

  /// `212 days were lost among 41 staff, equal to 5.2 days per person`, `…, or 5.2 per ward`, `based on 212
  /// cases and 41 officers`: whether words say of what it is a mean.
  private func isBound(_ mean: Amount, _ total: Amount, _ number: Amount) -> Bool {
    let behind = open.study.clause(around: mean).behind.prefix(4)
    func nouns(_ amount: Amount) -> Set<String> {
      let figure = Label(amount.term.figure.text).words.last
      let words = open.study.clause(around: amount).behind.prefix(3)
      return Set(words + [figure].compactMap(\.self)).subtracting(WordedMeans.small)
    }
    let each = behind.firstIndex { ["per", "each", "a", "for"].contains($0) }
    // `30 a week about noise` tells of some of them.
    if let each, open.study.clause(around: mean).behind.count > each + 2 { return false }
    let unit = each.map { Set(behind[$0...].dropFirst().prefix(2)) } ?? []
    if !unit.isDisjoint(with: nouns(number)) { return true }
    let own = nouns(mean).subtracting(unit)
    if each != nil, !own.isDisjoint(with: nouns(total)) { return true }
    return isBasedOn(total, number)
  }

  private func isBasedOn(_ total: Amount, _ number: Amount) -> Bool {
    open.study.clause(around: total).front.suffix(2) == ["based", "on"]
      && total.range.upperBound <= number.range.lowerBound
      && open.study.between(total, number).suffix(5).elementsEqual(" and ".utf8)
  }

  /// Whether one slip of any of the three would make them hold.
  private func isSlip(_ mean: Amount, _ total: Amount, _ number: Amount) -> Bool {
    func holds(_ mean: Term, _ total: Term, _ number: Term) -> Bool {
      guard number.figure.value > .zero else { return false }
      let relation = Relation(
        rule: "share-in-prose", .rate(per: .one), stated: mean, terms: [total, number])
      return Judge().decide(relation).verdict == .agrees
    }
    let terms = (mean.term, total.term, number.term)
    return OneSlip.values(of: terms.0).contains {
      holds(OneSlip.mended(terms.0, $0), terms.1, terms.2)
    }
      || OneSlip.values(of: terms.1).contains {
        holds(terms.0, OneSlip.mended(terms.1, $0), terms.2)
      }
      || OneSlip.values(of: terms.2).contains {
        holds(terms.0, terms.1, OneSlip.mended(terms.2, $0))
      }
  }

  /// Whether the two divide without a rest, or give what is one slip away: no accident does.
  private func isNear(_ judgement: Judgement, _ mean: Amount, _ total: Amount, _ number: Amount)
    -> Bool
  {
    guard let found = judgement.computed, total.term.figure.value >= .hundred,
      let least = try? found / 2, let most = try? found * 2,
      mean.term.figure.value > least, mean.term.figure.value < most
    else { return false }
    let digits = [total, number, mean].reduce(0) { $0 + FarApart.digits(of: $1.term) }
    let isNear =
      OneSlip.leads(from: mean.term, to: found)
      || number.term.figure.value >= 20
    return digits > 4 && found.isWhole && isNear
      || FarApart(study: open.study).isProvenSlip(judgement)
  }

  // MARK: Words

  /// `Average caseload 16`, `125 hours each on average`, `£60 a night`.
  private func isMean(_ value: Amount, _ said: Said) -> Bool {
    let clause = open.study.clause(around: value)
    let text = said.sentence.text.utf8.dropFirst(value.range.upperBound)
    let front = clause.front.suffix(4)
    // `Which mean a cover of 115 %` reckons nothing.
    if let word = front.lastIndex(where: WordedMeans.means.contains) {
      return front[word] != "mean"
        || !["a", "that", "the"].contains(front[word...].dropFirst().first)
    }
    if clause.behind.prefix(4).contains(where: WordedMeans.each.contains) { return true }
    return text.starts(with: " a ".utf8) && clause.behind.count > 1
      && WordedMeans.units.contains(clause.behind[1])
  }

  private static let means: Set<String> = Label.words([
    "average", "mean", "averaging", "averaged", "averages", "apiece",
  ])
  private static let each: Set<String> = Label.words(["each", "apiece", "average", "per"])
  private static let units: Set<String> = Label.words([
    "night", "head", "day", "week", "visit", "case", "place", "household", "person", "month",
    "sitting", "meeting", "child", "pupil", "mile", "tonne", "session", "call",
  ])
  private static let small: Set<String> = [
    "per", "each", "a", "for", "in", "the", "of", "and", "were",
  ]
  private static let conclusions: Set<String> = Label.words([
    "giving", "gives", "give", "simple", "say", "making", "hence", "thus", "therefore", "so",
    "equals", "yielding",
    "works", "overall",
  ])
  private static let limits: Set<String> = Label.words([
    "ceiling", "cap", "limit", "maximum", "minimum", "largest", "smallest", "longest", "shortest",
    "highest", "lowest",
  ])
  /// Words of other values than the one told for each.
  private static let walls: Set<String> = ClauseWords.elsewhere.union(
    Label.words([
      "target", "both", "almost", "nearly", "roughly", "previous", "last", "compared", "than",
      "median", "longest", "weekly", "rose", "fell", "increase", "increased",
      "decrease", "decreased", "further", "additional", "more", "up", "down", "against",
      "excluding", "except", "without",
    ]))
}
