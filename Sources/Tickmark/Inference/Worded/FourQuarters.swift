import Claims
import Figures
import Reports

/// Finds the four quarters of a year with the one number that is their whole or their mean: `Q1 11, Q2 9,
/// Q3 14, Q4 12 (year 46)`, `four in the first quarter, six in the second, three in the third and seven in
/// the last, an average of five`.
struct FourQuarters {
  let open: OpenFigures
  let passage: OpenFigures.Passage

  func relations() -> [Relation] {
    let sentences = open.sentences(of: passage)
    guard !passage.isPair, let said = sentences.first,
      !said.words.contains(where: FourQuarters.walls.contains), isTold(said)
    else { return [] }
    let numbers = passage.figures.filter {
      [.count, .money, .average].contains($0.term.figure.kind)
    }
    guard numbers.count == 5, numbers.allSatisfy({ !open.study.isHedged($0) && open.isOpen($0) }),
      Set(numbers.map { $0.term.figure.kind == .money }).count == 1,
      let other = [numbers[0], numbers[4]].first(where: isOther)
    else { return [] }
    let quarters = numbers.filter { $0.term.slot != other.term.slot }
    let isMean = open.study.clause(around: other).front.suffix(4)
      .contains { ["average", "mean", "averaging", "averaged"].contains($0) }
    let relation = Relation(
      rule: isMean ? "share-in-prose" : "list-count", isMean ? .mean : .sum, stated: other.term,
      terms: quarters.map(\.term), address: open.address(passage, "four quarters"))
    let judgement = Judge().decide(relation)
    if [.agrees, .rounded].contains(judgement.verdict) { return [relation] }
    let terms = quarters.map(\.term)
    let isNear =
      isMean
      ? isWithin(other, quarters)
      : OneSlip.isOff(other.term, terms) || OneSlip.isNearlyAll(other.term, terms)
    return judgement.verdict == .contradicts && isNear ? [relation] : []
  }

  /// Each quarter by its name, in order.
  private func isTold(_ said: Said) -> Bool {
    let labels = said.words.filter { ["q1", "q2", "q3", "q4"].contains($0) }
    if labels.count >= 4 { return labels.prefix(4).elementsEqual(["q1", "q2", "q3", "q4"]) }
    let names = said.words.filter(FourQuarters.names.contains)
    return said.words.contains("quarter") && names.count == 4
      && names.prefix(3).elementsEqual(["first", "second", "third"])
  }

  /// Whether the number is named as the year's, as the mean, or as what the bracket of quarters breaks up.
  private func isOther(_ amount: Amount) -> Bool {
    let clause = open.study.clause(around: amount)
    return clause.front.suffix(4).contains(where: FourQuarters.wholes.contains)
      || clause.behind.prefix(3).contains(where: FourQuarters.wholes.contains)
      || open.study.said[amount.sentence].sentence.text.utf8.dropFirst(amount.range.upperBound)
        .starts(with: " (".utf8)
  }

  private func isWithin(_ mean: Amount, _ quarters: [Amount]) -> Bool {
    let values = quarters.map(\.term.figure.value)
    guard let least = values.min(), let most = values.max() else { return false }
    return mean.term.figure.value >= least && mean.term.figure.value <= most
  }

  private static let names: Set<String> = ["first", "second", "third", "fourth", "last", "final"]
  private static let wholes: Set<String> = Label.words([
    "year", "total", "totals", "totalled", "altogether", "all", "average", "mean", "averaging",
    "averaged", "annual", "full",
  ])
  private static let walls: Set<String> = ClauseWords.elsewhere.union(
    Label.words([
      "target", "cumulative", "compared", "than", "previous", "respectively", "per",
    ]))
}
