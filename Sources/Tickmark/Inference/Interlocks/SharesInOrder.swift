import Claims
import Figures
import Reports

/// Finds numbers that stand in order with their percentages, all of the one larger number of their sentence,
/// where a slip of one breaks the row: `of 340 boats, 119 were let, 35 %, and 51 sold, which is 16 %`.
///
/// One pair is soon so many per cent of something. That each of a row is, but for one slip, no words need
/// to say.
struct SharesInOrder {
  let open: OpenFigures
  let passage: OpenFigures.Passage

  private struct Pair {
    var share: Amount
    var part: Amount
  }

  func relations() -> [Relation] {
    guard
      open.sentences(of: passage).allSatisfy({ said in
        !said.words.contains(where: SharesInOrder.walls.contains) && !tellsOfYears(said)
      }), let row = row(passage.figures) ?? row(inDigits)
    else { return [] }
    let off = row.pairs.filter { !fits($0, row.base.term) }
    guard !off.isEmpty else { return [] }
    if off.count == 1, row.pairs.contains(where: { fits($0, row.base.term) && isTelling($0) }) {
      return off.filter { isOneSlipOff($0, row.base.term) }.map { relation($0, row.base) }
    }
    // What all parts make together is the whole of a list, and told as such.
    guard off.count == row.pairs.count, row.pairs.contains(where: isTelling),
      !OneSlip.isOff(row.base.term, row.pairs.map(\.part.term)),
      OneSlip.values(of: row.base.term).contains(where: { value in
        let base = OneSlip.mended(row.base.term, value)
        return row.pairs.allSatisfy { $0.part.term.figure.value <= value && fits($0, base) }
      })
    else { return [] }
    return off.map { relation($0, row.base) }
  }

  // MARK: The row

  /// Without the number of `three bedrooms`.
  private var inDigits: [Amount] {
    passage.figures.filter { $0.term.figure.isInDigits || $0.term.figure.value >= 10 }
  }

  /// The whole and the pairs, where nothing else is printed.
  private func row(_ figures: [Amount]) -> (base: Amount, pairs: [Pair])? {
    let counts = figures.filter { [.count, .money].contains($0.term.figure.kind) }
    guard figures.count(where: { $0.term.figure.kind == .percent }) > 1,
      figures.count == counts.count * 2 - 1, Set(counts.map(\.term.figure.kind)).count == 1,
      counts.allSatisfy({ $0.term.figure.value > .zero }),
      figures.allSatisfy({ !open.study.isHedged($0) && !isOfTheirs($0) }),
      let base = whole(of: counts), base.term.figure.value >= 20, isAlone(base, figures)
    else { return nil }
    let rest = figures.filter { $0.term.slot != base.term.slot }
    let pairs = inTurn(rest) ?? respective(rest)
    return pairs.map { (base, $0) }
  }

  /// `There were 340 boats. Of those, …`: over two sentences the first tells the whole and no more.
  private func isAlone(_ base: Amount, _ figures: [Amount]) -> Bool {
    !passage.isPair
      || figures.allSatisfy { ($0.sentence < passage.last) == ($0.term.slot == base.term.slot) }
  }

  /// `338 or 75 % of their 449; the others 266, or 64 % of theirs`.
  private func isOfTheirs(_ share: Amount) -> Bool {
    open.study.clause(around: share).behind.prefix(2) == ["of", "their"]
  }

  /// The number that is larger than all others.
  private func whole(of counts: [Amount]) -> Amount? {
    let most = counts.max { $0.term.figure.value < $1.term.figure.value }
    guard let most, counts.count(where: { $0.term.figure.value == most.term.figure.value }) == 1
    else { return nil }
    return most
  }

  /// `119, 35 %, and 51, 16 %`, `35 % (119) and 16 % (51)`.
  private func inTurn(_ row: [Amount]) -> [Pair]? {
    var pairs: [Pair] = []
    for index in stride(from: 0, to: row.count, by: 2) {
      guard let pair = pair(row[index], row[index + 1]) else { return nil }
      pairs.append(pair)
    }
    return pairs
  }

  /// `119 and 51, these being 35 % and 16 %`, `35 % and 16 % (119 and 51)`.
  private func respective(_ row: [Amount]) -> [Pair]? {
    let half = row.count / 2
    let pairs = (0..<half).compactMap { pair(row[$0], row[half + $0]) }
    guard pairs.count == half,
      Set(row.prefix(half).map(\.term.figure.kind)).count == 1
    else { return nil }
    return pairs
  }

  private func pair(_ left: Amount, _ right: Amount) -> Pair? {
    let isShareFirst = left.term.figure.kind == .percent
    guard isShareFirst != (right.term.figure.kind == .percent) else { return nil }
    return isShareFirst ? Pair(share: left, part: right) : Pair(share: right, part: left)
  }

  // MARK: What holds

  private func fits(_ pair: Pair, _ base: Term) -> Bool {
    OneSlip.fits(pair.share.term, pair.part.term, base)
  }

  /// Whether a pair prints so many digits that no accident makes it fit.
  private func isTelling(_ pair: Pair) -> Bool {
    FarApart.digits(of: pair.share.term) > 1 && FarApart.digits(of: pair.part.term) > 1
  }

  /// Whether a slip of a pair would make it one of the row, and nothing else of the sentence explains it.
  private func isOneSlipOff(_ pair: Pair, _ base: Term) -> Bool {
    let others = passage.figures.map(\.term).filter {
      $0.figure.kind == base.figure.kind && ![base.slot, pair.part.term.slot].contains($0.slot)
    }
    guard !open.isHeld(pair.share),
      !OneSlip.isGivenOtherwise(pair.share.term, pair.part.term, base),
      !others.contains(where: {
        OneSlip.fits(pair.share.term, pair.part.term, $0) || OneSlip.fits(pair.share.term, $0, base)
      })
    else { return false }
    return OneSlip.isSlip(of: pair.share.term, pair.part.term, base)
      || OneSlip.values(of: pair.part.term).contains {
        OneSlip.fits(pair.share.term, OneSlip.mended(pair.part.term, $0), base)
      }
  }

  private func relation(_ pair: Pair, _ base: Amount) -> Relation {
    Relation(
      rule: "share-in-prose", .share, stated: pair.share.term, terms: [pair.part.term, base.term],
      address: open.address(passage, "in order \(pair.share.range.lowerBound)"))
  }

  // MARK: Words

  /// Whether it tells of several years, each with a whole of its own.
  private func tellsOfYears(_ said: Said) -> Bool {
    said.sentence.figures.count { [.year, .period].contains($0.figure.kind) } > 1
  }

  /// Words of another time, another place, or of how far values lie apart.
  private static let walls: Set<String> = ClauseWords.elsewhere.union([
    "compared", "than", "last", "previous", "previously", "ago", "earlier", "rose", "fell",
    "risen", "fallen", "increase", "increased", "decrease", "decreased", "up", "down",
  ])
}
