import Claims
import Figures
import Reports

/// Finds the only three numbers of a sentence of which one is called what falls to each: `at 5.2 visits
/// per borrower our 18,400 members made 95,680`.
struct OneMean {
  let open: OpenFigures
  let passage: OpenFigures.Passage

  func relations() -> [Relation] {
    let values = passage.figures.filter {
      [.count, .money, .average, .rate].contains($0.term.figure.kind)
    }
    guard !passage.isPair, values.count == 3, values.count(where: open.isHeld) < 2,
      let said = open.sentences(of: passage).first,
      !said.words.contains(where: OneMean.walls.contains),
      values.allSatisfy({ $0.term.figure.value > .zero && !open.study.isHedged($0) })
    else { return [] }
    let sorted = values.sorted { $0.term.figure.value > $1.term.figure.value }
    let total = sorted[0]
    for (each, number) in [(sorted[1], sorted[2]), (sorted[2], sorted[1])]
    where isEach(each) && number.term.figure.isExact && number.term.figure.kind == .count {
      guard total.term.figure.value >= .hundred, number.term.figure.value >= 5,
        total.term.figure.kind == each.term.figure.kind || each.term.figure.kind != .money,
        (total.term.figure.kind == .money) == (each.term.figure.kind == .money),
        countSame(total, each) || isCalledMean(each) && !open.study.areSideBySide(total, number)
      else { continue }
      let relation = Relation(
        rule: "share-in-prose", .rate(per: .one), stated: each.term,
        terms: [total.term, number.term], address: open.address(passage, "one mean"))
      let judgement = Judge().decide(relation)
      if [.agrees, .rounded].contains(judgement.verdict) { return [] }
      if judgement.verdict == .contradicts, isEnough(sorted),
        FarApart(study: open.study).isProvenSlip(judgement)
      {
        return [relation]
      }
    }
    return []
  }

  /// Whether the three print so many digits that no accident makes them a product.
  private func isEnough(_ values: [Amount]) -> Bool {
    values.reduce(0) { $0 + FarApart.digits(of: $1.term) } > 5
  }

  /// `14 cases each` are not made of `169 assessments`: a total without a noun, or with that of the mean.
  private func countSame(_ total: Amount, _ each: Amount) -> Bool {
    guard total.term.figure.kind != .money,
      let noun = open.study.clause(around: total).behind.first
    else { return true }
    return open.study.clause(around: each).behind.prefix(2).contains(noun)
  }

  /// `The mean caseload works out at 17.4`, `2.3 a sitting`.
  private func isCalledMean(_ value: Amount) -> Bool {
    let clause = open.study.clause(around: value)
    return value.term.figure.places > 0
      && (clause.front.suffix(6).contains(where: OneMean.called.contains)
        || clause.behind.prefix(3).contains(where: OneMean.each.contains)
        || ["a", "an"].contains(clause.behind.first ?? ""))
  }

  private func isEach(_ value: Amount) -> Bool {
    let clause = open.study.clause(around: value)
    return isCalledMean(value) || clause.behind.prefix(4).contains(where: OneMean.each.contains)
      || ["averaged", "averaging"].contains(clause.front.last ?? "")
      || clause.front.suffix(2).first.map(OneMean.means.contains) ?? false
        && clause.front.last == "of"
  }

  private static let each: Set<String> = ["per", "each", "apiece", "every", "average"]
  private static let means: Set<String> = ["average", "mean"]
  private static let called = means.union(["averaging", "averaged", "averages"])
  /// Words of other values than the one told for each.
  private static let walls: Set<String> = ClauseWords.elsewhere.union(ClauseWords.contrasts).union([
    "target", "both", "almost", "nearly", "roughly", "previous", "last",
    "compared", "than", "respectively", "from", "working", "median", "longest",
  ])
}
