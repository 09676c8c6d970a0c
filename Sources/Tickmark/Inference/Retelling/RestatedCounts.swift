import Claims
import Figures
import Reports

extension Inference {
  /// A count that other sentences tell of the same things, one slip away from what all of them print.
  public static let restatedCounts = ofOpenFigures("restatedCounts") { open in
    RestatedCounts(open).relations()
  }
}

/// Finds the one count that differs where a report tells the same count in several places: `160 claims
/// were recorded` in the summary, the body and the annex, and `260 claims were recorded` once.
private struct RestatedCounts {
  private let open: OpenFigures
  private var counts: [Amount] = []
  private var byValue: [Exact: [Amount]] = [:]

  init(_ open: OpenFigures) {
    self.open = open
    for index in open.study.said.indices where open.study.said[index].cell == nil {
      for count in open.study.figures(index, of: [.count])
      where count.term.figure.bounds == nil && count.term.figure.value >= 20 {
        counts.append(count)
        byValue[count.term.figure.value, default: []].append(count)
      }
    }
  }

  /// What the sentence of a count says.
  private struct Mention {
    /// What is counted, in one word.
    let thing: String
    let words: Set<String>
    let times: Set<String>
  }

  /// Nothing where words tell of some only, of another time, or roughly.
  private func mention(_ count: Amount) -> Mention? {
    let said = open.study.said[count.sentence]
    guard RestatedCounts.walls.isDisjoint(with: said.words), !open.study.isHedged(count),
      let thing = open.study.clause(around: count).behind.lazy.compactMap(Wording.normal).first
    else { return nil }
    let names = said.sentence.figures.map(\.figure).filter {
      [.period, .year, .date].contains($0.kind)
    }
    return Mention(
      thing: thing,
      words: Set(
        Wording.words(of: said.sentence.text).filter { $0.utf8.allSatisfy { !$0.isDigit } }),
      times: Set(names.map(\.text)))
  }

  func relations() -> [Relation] {
    counts.compactMap { count in
      guard open.isOpen(count), byValue[count.term.figure.value]?.count == 1,
        FarApart.digits(of: count.term) > 2 || count.term.figure.value < 100
      else { return nil }
      let others = FarApart.slips(of: count.term.figure).filter {
        OneSlip.leads(from: count.term, to: $0)
      }.compactMap { byValue[$0] }
      guard !others.isEmpty, let own = mention(count) else { return nil }
      let told = others.map {
        $0.filter { tellsTheSame($0, count, own) || pointsAt($0, from: count, own) }
      }.filter { same in
        same.count > 1
          || same.first.map { isWholeOfTable($0) || pointsAt($0, from: count, own) } ?? false
      }
      guard told.count == 1, let other = told.first?.first else { return nil }
      let said = open.study.said[count.sentence]
      return Relation(
        rule: "count-in-prose", .same, stated: count.term, terms: [other.term],
        address: open.study.report.sections[said.section].path
          + [said.sentence.withoutDigits, "restated"])
    }
  }

  private func tellsTheSame(_ count: Amount, _ own: Amount, _ mention: Mention) -> Bool {
    guard count.sentence != own.sentence,
      open.study.said[count.sentence].part == open.study.said[own.sentence].part,
      let other = self.mention(count)
    else { return false }
    return other.thing == mention.thing
      && other.words.intersection(mention.words).count >= max(3, mention.words.count / 2)
      && (other.times.isEmpty || mention.times.isEmpty
        || !other.times.isDisjoint(with: mention.times))
  }

  /// `Of those 5,759 boats`, where the same part of the draft has counted them before.
  private func pointsAt(_ count: Amount, from own: Amount, _ mention: Mention) -> Bool {
    let front = open.study.clause(around: own).front.suffix(2)
    guard count.sentence < own.sentence, FarApart.digits(of: own.term) > 3,
      open.study.said[count.sentence].section == open.study.said[own.sentence].section,
      ["those", "these"].contains(front.last)
        || front.last == "the" && ["of", "among", "from"].contains(front.first),
      let other = self.mention(count)
    else { return false }
    return other.thing == mention.thing
      && (other.times.isEmpty || mention.times.isEmpty
        || !other.times.isDisjoint(with: mention.times))
  }

  /// Whether a table of the part comes to it, too.
  private func isWholeOfTable(_ count: Amount) -> Bool {
    let figure = count.term.figure
    return figure.value >= 100
      && open.ties.tables(for: open.study.said[count.sentence]).contains { table in
        table.whole(at: nil).flatMap { try? Sums.sum($0.map(\.addend)) } == figure.value
      }
  }

  /// Words of another time, or of some only.
  private static let walls: Set<String> = ProseTies.partsOfYear.union([
    "previous", "last", "earlier", "before", "compared", "against", "other", "further",
    "additional", "average", "target", "national", "nationally", "england", "aside", "leaving",
    "without", "except", "excluding", "some", "than", "more", "fewer",
  ])
}
