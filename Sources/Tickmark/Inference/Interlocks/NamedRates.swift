import Claims
import Figures
import Reports

extension Inference {
  /// A rate that is called by what was done is of the count of that.
  public static let namedRates = ofOpenFigures("namedRates", ticks: true) { open in
    open.study.said.indices.flatMap(NamedRates(open: open).relations)
  }
}

/// Rates that a sentence names by what was done: `refused 148. The refusal rate was 21.6 %`, `143 went
/// on to Stage 2, an escalation rate of 11 %`.
struct NamedRates {
  let open: OpenFigures

  /// What the rates of a sentence must be.
  func relations(_ index: Int) -> [Relation] {
    let study = open.study
    let said = study.said[index]
    guard said.cell == nil, said.words.contains("rate"),
      RetoldWords.elsewhere.isDisjoint(with: said.words)
    else { return [] }
    return study.figures(index, of: [.percent]).compactMap { rate in
      guard open.isOpen(rate), !study.isHedged(rate), let name = name(of: rate) else { return nil }
      let found = parts(of: rate, name, index).compactMap { part in
        base(of: part, index).map { relation(rate, part, $0, said) }
      }
      let judgements = found.map { Judge().decide($0) }
      if let right = judgements.first(where: { [.agrees, .rounded].contains($0.verdict) }) {
        return right.relation
      }
      // What a table near by gives is retold from there.
      guard !open.ties.isInTable(rate.term.figure.value, said) else { return nil }
      let wrong = judgements.filter { isErr($0, rate) }
      return wrong.count == 1 ? wrong[0].relation : nil
    }
  }

  /// What the rate is called by: `an escalation rate of`, `the refusal rate was`.
  private func name(of rate: Amount) -> (word: String, isBeside: Bool)? {
    let front = open.study.clause(around: rate).front
    guard let place = front.lastIndex(of: "rate"), place > 0, front.count - place == 2,
      ["of", "was", "is"].contains(front.last ?? "")
    else { return nil }
    return (front[place - 1], front.last == "of")
  }

  /// The counts of what was done: right in front of `a rate of`, or those in words akin to its name.
  ///
  /// `1,022 being approved and 120 refused` leaves open which of the two was approved.
  private func parts(of rate: Amount, _ name: (word: String, isBeside: Bool), _ index: Int)
    -> [Amount]
  {
    let own = open.study.figures(index, of: [.count]).filter {
      $0.range.upperBound <= rate.range.lowerBound && !$0.isBracketed
    }
    if name.isBeside, own.count == 1 { return own }
    guard own.isEmpty, index > 0, isNext(index - 1, index) else { return [] }
    let counts = open.study.figures(index - 1, of: [.count])
    func isAkin(_ words: some Sequence<String>) -> Bool {
      words.contains {
        $0.utf8.count > 4 && $0.utf8.prefix(4).elementsEqual(name.word.utf8.prefix(4))
      }
    }
    return counts.filter {
      let clause = open.study.clause(around: $0)
      return isAkin(clause.front.suffix(3)) || isAkin(clause.behind.prefix(4))
    }
  }

  private func isNext(_ first: Int, _ second: Int) -> Bool {
    let said = open.study.said
    return said[first].block == said[second].block && said[first].number + 1 == said[second].number
  }

  /// The only count of this year in front of the part that is larger, or all that it was taken from.
  private func base(of part: Amount, _ index: Int) -> Amount? {
    var found: [Amount] = []
    var place = part.sentence
    while place >= 0, place == part.sentence || isNext(place, place + 1), index - place < 3 {
      found += open.study.figures(place, of: [.count]).filter { count in
        count.term.figure.value > part.term.figure.value && count.term.figure.value >= 10
          && count.term.figure.bounds == nil && !isOfPast(count)
          && (place < part.sentence || count.range.lowerBound < part.range.lowerBound)
      }
      place -= 1
    }
    // `684 came in; we agreed to 536 and refused 148`: of all that came in.
    let closed = found.filter { whole in
      found.contains {
        (try? $0.term.figure.value + part.term.figure.value) == whole.term.figure.value
      }
    }
    if let whole = closed.first { return whole }
    let values = Set(found.map(\.term.figure.value))
    return values.count == 1 ? found.first : nil
  }

  private func isOfPast(_ count: Amount) -> Bool {
    let said = open.study.said[count.sentence]
    let clause = open.study.clause(around: count)
    let behind = said.sentence.figures.first { $0.range.lowerBound > count.range.upperBound }
    let isDated =
      behind.map {
        [.period, .year].contains($0.figure.kind)
          && $0.range.lowerBound - count.range.upperBound < 24
      } ?? false
    let front = clause.front.suffix(3)
    return isDated
      || front.contains {
        ["on", "from", "against", "than", "compared", "with", "last"].contains($0)
      }
      || clause.behind.contains("previous") || clause.behind.contains("before")
  }

  private func relation(_ rate: Amount, _ part: Amount, _ base: Amount, _ said: Said) -> Relation {
    Relation(
      rule: "share-in-prose", .share, stated: rate.term, terms: [part.term, base.term],
      address: open.study.report.sections[said.section].path + [
        said.sentence.withoutDigits, "rate",
      ])
  }

  private func isErr(_ judgement: Judgement, _ rate: Amount) -> Bool {
    guard judgement.verdict == .contradicts, let part = judgement.relation.firstOperand?.value,
      let base = judgement.relation.secondOperand?.value
    else { return false }
    return Mistakes().isOfRest(rate.term, part, base)
      || FarApart(study: open.study).isProvenSlip(judgement)
  }
}
