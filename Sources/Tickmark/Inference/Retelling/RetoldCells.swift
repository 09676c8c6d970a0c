import Claims
import Figures
import Reports

extension Inference {
  /// Figures that nothing else gave, held to the cells whose lines their sentence names.
  public static let retoldCells = ofOpenFigures("retoldCells", ticks: true) { open in
    var reader = RetoldCells(open)
    return open.study.said.indices.flatMap { reader.relations($0) }
  }
}

/// Reads the sentences of each section against its tables once more.
private struct RetoldCells {
  private let open: OpenFigures
  private var grids: [Int: [CellGrid]] = [:]

  init(_ open: OpenFigures) { self.open = open }

  private mutating func grids(for said: Said) -> [CellGrid] {
    if let found = grids[said.section] { return found }
    let found = open.ties.tables(for: said).filter {
      $0.distance(from: said) ?? 2 < 2 && open.study.grains[$0.index] == nil
    }.compactMap { CellGrid($0) }
    grids[said.section] = found
    return found
  }

  mutating func relations(_ index: Int) -> [Relation] {
    let said = open.study.said[index]
    let figures = open.study.figures(index, of: [.count, .money, .percent, .points]).filter {
      open.isOpen($0) && $0.term.figure.bounds == nil && !open.study.isHedged($0)
        && ($0.term.figure.isInDigits || $0.term.figure.value >= 10)
    }
    guard !figures.isEmpty, said.sentence.text.utf8.count <= 400 else { return [] }
    let grids = grids(for: said)
    guard !grids.isEmpty, RetoldWords.elsewhere.isDisjoint(with: said.words) else { return [] }
    let tape = SpokenTape(said)
    let readings = grids.map { grid in
      CellTellings(
        tape: tape, grid: grid, said: said, mentions: Mentions(tape, grid),
        before: subject(before: index, grid))
    }
    return figures.compactMap { amount in
      guard case .prose(_, _, let figure) = amount.term.slot,
        let place = tape.pieces.indices.first(where: { tape.figure($0) == figure })
      else { return nil }
      return relation(amount, place, readings, said)
    }
  }

  /// The one line that the sentence before names.
  private func subject(before index: Int, _ grid: CellGrid) -> Int? {
    let said = open.study.said
    guard index > 0, said[index - 1].block == said[index].block,
      said[index - 1].number + 1 == said[index].number
    else { return nil }
    let mentions = Mentions(SpokenTape(said[index - 1]), grid)
    let lines = Set(
      mentions.all.compactMap { mention -> Int? in
        if case .line(let line) = mention.target { line } else { nil }
      })
    return lines.count == 1 && !mentions.isNegated ? lines.first : nil
  }

  private func relation(
    _ amount: Amount, _ place: Int, _ readings: [CellTellings], _ said: Said
  ) -> Relation? {
    for reading in readings where !reading.mentions.isNegated {
      for telling in reading.tellings(place) {
        let relation = relation(amount, telling, said)
        if [.agrees, .rounded].contains(Judge().decide(relation).verdict) { return relation }
      }
    }
    return failed(amount, place, readings, said)
  }

  /// The one reading that names leave, where the figure misses it as who errs does.
  private func failed(
    _ amount: Amount, _ place: Int, _ readings: [CellTellings], _ said: Said
  ) -> Relation? {
    let told = readings.filter { !$0.tellings(place).isEmpty }
    guard !open.ties.spansYears(said), told.count == 1, let reading = told.first,
      !reading.mentions.isNegated,
      !reading.isNarrowed(place), reading.mentions.namesALine
    else { return nil }
    let tellings = reading.tellings(place)
    let strangers = reading.strangers(place).count
    guard strangers < 3, let telling = tellings.first(where: \.isPlain) ?? tellings.first,
      telling.statement != .share || reading.isCalledShare(place) && !reading.namesItsBase(place),
      !isPrinted(telling, amount, said),
      // `The two groups together`: of more than the one that has the name.
      telling.leading > 1 || !said.words.contains("together")
    else { return nil }
    let relation = relation(amount, telling, said)
    let judgement = Judge().decide(relation)
    guard judgement.verdict == .contradicts else { return nil }
    let isProven =
      Mistakes().explain(judgement)
      || telling.isPlain && strangers == 0
        && (isNear(judgement, reading) || isErr(judgement, place, amount, reading, said))
    return isProven ? relation : nil
  }

  /// Whether another figure of the sentence is the cell that this one would be.
  private func isPrinted(
    _ telling: CellTellings.Telling, _ amount: Amount, _ said: Said
  ) -> Bool {
    telling.statement == .same
      && said.sentence.figures.contains {
        $0.figure.value == telling.terms[0].figure.value && $0.range != amount.range
      }
  }

  /// Whether a figure lies so near the right one that no other was meant.
  private func isNear(_ judgement: Judgement, _ reading: CellTellings) -> Bool {
    guard let stated = judgement.relation.stated, let found = judgement.computed?.magnitude else {
      return false
    }
    let isSize = [.difference, .percentChange].contains(judgement.relation.statement)
    guard isSize || stated.figure.value > 9 && !reading.grid.prints(stated.figure) else {
      return false
    }
    let value = stated.figure.value.magnitude
    return (try? min(value, found) * 3).map { max(value, found) <= $0 } ?? false
  }

  /// Whether the figure is a slip of the right one, that of a line beside it or of the year before, or
  /// what a known mistake of reckoning gives.
  private func isErr(
    _ judgement: Judgement, _ place: Int, _ amount: Amount, _ reading: CellTellings, _ said: Said
  ) -> Bool {
    let relation = judgement.relation
    if relation.statement == .share, let part = relation.firstOperand?.value,
      let whole = relation.secondOperand?.value, Mistakes().isOfRest(amount.term, part, whole)
    {
      return true
    }
    guard amount.term.figure.value.magnitude >= 10 else { return false }
    let isOther = reading.others(place).contains { telling in
      let other = self.relation(amount, telling, said)
      return Judge().decide(other).verdict == .agrees
    }
    return isOther
      || !reading.grid.prints(amount.term.figure)
        && FarApart(study: open.study).isProvenSlip(judgement)
  }

  private func relation(
    _ amount: Amount, _ telling: CellTellings.Telling, _ said: Said
  ) -> Relation {
    var stated = amount.term
    let isChange = [.difference, .percentChange].contains(telling.statement)
    if isChange {
      stated.figure.value = stated.figure.value.magnitude
      // Costs that stand below nought grow downwards.
      let areNegative =
        telling.terms.count == 2 && telling.terms.allSatisfy(\.figure.value.isNegative)
      if telling.isDown != (areNegative && telling.statement == .difference) {
        stated.figure.value = -stated.figure.value
      }
    } else if telling.statement == .same, telling.terms.count == 1,
      telling.terms[0].figure.value.isNegative, !stated.figure.value.isNegative
    {
      // What accounts print in brackets, `(5,534)`, words tell as what was spent.
      stated.figure.value = -stated.figure.value
    }
    let rule =
      isChange
      ? "change-in-prose" : telling.statement == .share ? "share-in-prose" : "count-in-prose"
    var relation = Relation(
      rule: rule, telling.statement, stated: stated, terms: telling.terms,
      address: open.study.report.sections[said.section].path
        + [
          said.sentence.withoutDigits, "cell",
          String(said.sentence.figures.count { $0.range.lowerBound < amount.range.lowerBound }),
        ])
    relation.leading = telling.leading
    return relation
  }
}
