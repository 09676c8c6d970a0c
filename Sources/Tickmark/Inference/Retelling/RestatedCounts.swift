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
  /// A count with what its sentence says.
  private struct Mention {
    let amount: Amount
    let part: Int
    /// What is counted, in one word.
    let thing: String
    let words: Set<String>
    let times: Set<String>
  }

  private let open: OpenFigures
  private var byValue: [Exact: [Mention]] = [:]
  private var mentions: [Mention] = []

  init(_ open: OpenFigures) {
    self.open = open
    let study = open.study
    for index in study.said.indices where study.said[index].cell == nil {
      let amounts = study.figures(index, of: [.count])
      guard !amounts.isEmpty else { continue }
      let said = study.said[index]
      let words = Set(
        Wording.words(of: said.sentence.text).filter { $0.utf8.first.map { !$0.isDigit } ?? false })
      let times = Set(
        said.sentence.figures.map(\.figure).filter { [.period, .year, .date].contains($0.kind) }
          .map(\.text))
      for amount in amounts where amount.term.figure.bounds == nil {
        guard amount.term.figure.value >= 20, !study.isHedged(amount),
          let thing = study.clause(around: amount).behind.lazy.compactMap(Wording.normal).first
        else { continue }
        let mention = Mention(
          amount: amount, part: said.part, thing: thing, words: words, times: times)
        mentions.append(mention)
        byValue[amount.term.figure.value, default: []].append(mention)
      }
    }
  }

  func relations() -> [Relation] {
    mentions.compactMap { mention in
      guard open.isOpen(mention.amount), byValue[mention.amount.term.figure.value]?.count == 1,
        isPlain(mention),
        FarApart.digits(of: mention.amount.term) > 2
          || mention.amount.term.figure.value < 100
      else { return nil }
      let others = FarApart.slips(of: mention.amount.term.figure).filter {
        OneSlip.leads(from: mention.amount.term, to: $0)
      }.compactMap { value in
        byValue[value]?.filter { tellsTheSame($0, mention) }
      }.filter { $0.count > 1 || $0.first.map(isWholeOfTable) ?? false }
      guard others.count == 1, let other = others.first?.first else { return nil }
      let said = open.study.said[mention.amount.sentence]
      return Relation(
        rule: "count-in-prose", .same, stated: mention.amount.term, terms: [other.amount.term],
        address: open.study.report.sections[said.section].path
          + [said.sentence.withoutDigits, "restated"])
    }
  }

  private func tellsTheSame(_ other: Mention, _ mention: Mention) -> Bool {
    other.part == mention.part && other.thing == mention.thing
      && other.amount.sentence != mention.amount.sentence
      && other.words.intersection(mention.words).count >= max(3, mention.words.count / 2)
      && (other.times.isEmpty || mention.times.isEmpty
        || !other.times.isDisjoint(with: mention.times))
      && isPlain(other)
  }

  private func isPlain(_ mention: Mention) -> Bool {
    RestatedCounts.walls.isDisjoint(with: open.study.said[mention.amount.sentence].words)
  }

  /// Whether a table of the part comes to it, too.
  private func isWholeOfTable(_ mention: Mention) -> Bool {
    let figure = mention.amount.term.figure
    return figure.value >= 100
      && open.ties.tables(for: open.study.said[mention.amount.sentence]).contains { table in
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
