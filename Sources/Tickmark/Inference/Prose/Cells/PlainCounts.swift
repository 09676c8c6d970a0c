import Claims
import Figures
import Reports

/// Counts that can only be those of one table: the sentence stands beside it and says nothing more.
extension ProseTies {
  /// Whether a sentence beside a table says no more than the table's own headings do, so that its one
  /// count is the table's whole, or that of a column which the sentence names.
  func saysOnlyTheWhole(
    _ claim: ProseClaim, _ said: Said, _ table: TableFacts, column: Int? = nil
  ) -> Bool {
    guard isPlain(claim, said), isBeside(table, said) else { return false }
    // What the rows are is not what they count: two libraries had visits.
    let rows = Wording.words(of: table.layout.labelHeader)
    let isSorted = !ProseTies.sorts.isDisjoint(with: rows)
    guard rows.isEmpty || isSorted || !Set(claim.subject).isSubset(of: rows) else { return false }
    let label = column.map { Set(Wording.words(of: table.layout.columns[$0].label)) } ?? []
    let words = ProseTies.content(of: said)
    let named = words.subtracting(ProseTies.plainWords)
    guard named.isSubset(of: table.titleWords.union(label)) else { return false }
    let isTotal = claim.family == .total && said.words.starts(with: ["the", "total", "number"])
    guard label.isEmpty ? named.count >= (isTotal ? 1 : 2) : label.isSubset(of: words) else {
      return false
    }
    return !isToldNearer(table, said, Self.words(of: claim))
  }

  /// Headings of rows that sort what is counted: the reason for a refusal, the type of a fire.
  private static let sorts: Set<String> = [
    "reason", "type", "category", "cause", "kind", "outcome", "nature", "source", "theme",
  ]

  /// The words of a sentence that carry meaning, its figures left out.
  private static func content(of said: Said) -> Set<String> {
    Set(Wording.words(of: said.sentence.text))
      .subtracting(said.sentence.figures.flatMap { Wording.words(of: $0.figure.text) })
  }

  /// One strong count of this year, without a hedge, a base or a reference to other sentences.
  private func isPlain(_ claim: ProseClaim, _ said: Said) -> Bool {
    [.count, .total].contains(claim.family) && claim.certainty == .strong && claim.hedge == nil
      && claim.base == nil && claim.back == nil && claim.within == nil && claim.direction == .none
      && (claim.time == nil || claim.time == .thisYear) && said.cell == nil
      && said.claims.count == 1 && ProseTies.partWords.isDisjoint(with: said.words)
      && said.sentence.figures.indices.allSatisfy {
        $0 == claim.stated || !said.sentence.figures[$0].figure.isQuantity
      }
  }

  /// `The average of 2017 to 2019, which was 191 a year`: what one of several years had.
  func isOfOneYearOfMany(_ stated: Term, _ said: Said) -> Bool {
    let behind = words(behind: stated, said).prefix(4)
    return zip(behind, behind.dropFirst()).contains { one, year in
      ["a", "per", "each", "every"].contains(one)
        && ["year", "month", "week", "day", "quarter"].contains(year)
    }
  }

  /// `31 claims, nearly a third of the year's total`: a part of what the row of all prints.
  func isCalledPart(_ stated: Term, _ said: Said) -> Bool {
    guard case .prose(_, _, let figure) = stated.slot,
      let next = said.sentence.figures.dropFirst(figure + 1).first,
      [.fraction, .percent].contains(next.figure.kind)
    else { return false }
    let text = Array(said.sentence.text.utf8)
    let gap = text[said.sentence.figures[figure].range.upperBound..<next.range.lowerBound]
    let behind = Label(String(decoding: text[next.range.upperBound...].prefix(8), as: UTF8.self))
    return gap.count <= 40 && gap.contains { [UInt8(ascii: ","), UInt8(ascii: "(")].contains($0) }
      && behind.words.first == "of"
  }

  func isOfWholeRow(_ reading: Reading, _ said: Said) -> Bool {
    reading.terms.allSatisfy { term in
      guard case .cell(let table, let row, _, _) = term.slot else { return false }
      return tables(for: said).first { $0.index == table }?.wholeRow == row
    }
  }

  private func words(behind stated: Term, _ said: Said) -> [String] {
    guard case .prose(_, _, let figure) = stated.slot else { return [] }
    let end = said.sentence.figures[figure].range.upperBound
    return Label(String(decoding: said.sentence.text.utf8.dropFirst(end).prefix(40), as: UTF8.self))
      .words
  }

  /// Whether a sentence opens the paragraph right above the table, or the one right below it.
  private func isBeside(_ table: TableFacts, _ said: Said) -> Bool {
    guard said.number == 0, table.distance(from: said) == 0 else { return false }
    let block = study.blockOfTable[table.index]
    return block > said.block ? nearestTable(below: said) == table.index : block == said.block - 1
  }

  /// Words that say that something was there, and leave nothing of it out.
  private static let plainWords: Set<String> = [
    "receive", "received", "record", "recorded", "make", "made", "handle", "handled", "deal",
    "dealt", "register", "registered", "log", "logged", "submit", "submitted", "raise", "raised",
    "go", "went", "come", "came", "through", "procedure", "year", "total", "all", "altogether",
    "overall", "report", "reported", "there",
  ]

  /// Words that speak of some of them, or of others beside them.
  private static let partWords: Set<String> = [
    "further", "additional", "another", "other", "extra", "more", "most", "only", "also", "some",
    "part", "new", "including", "except", "fewer", "less", "than", "same", "first", "last",
    "second",
    "half", "quarter", "month", "week", "day",
  ]

  /// Words that tell of a change and of nothing else.
  private static let changeWords: Set<String> = [
    "rise", "rose", "risen", "rising", "fall", "fell", "fallen", "falling", "increase", "increased",
    "decrease", "decreased", "drop", "dropped", "grow", "grew", "grown", "reduce", "reduced",
    "reduction", "decline", "declined", "climb", "climbed", "go", "went", "gone", "up", "down",
    "change", "changed", "number", "total", "year", "compared", "previous", "last",
  ]

  /// The ends of a change that a row or a column of years prints: where one end is just what the
  /// table says of its year, the other must be what it says of the other year.
  func ends(_ table: TableFacts, _ claim: ProseClaim, _ said: Said) -> [Reading] {
    guard
      let change = said.claims.first(where: { $0.from == claim.stated || $0.to == claim.stated }),
      let from = change.from.flatMap({ said.term($0) }),
      let to = change.to.flatMap({ said.term($0) }),
      // A change told between days is not one of whole years.
      !said.sentence.figures.contains(where: { [.date, .period, .year].contains($0.figure.kind) })
    else { return [] }
    let cells = seriesCells(table, claim, said)
    return cells.compactMap { old, new, names in
      guard
        ProseTies.content(of: said).subtracting(ProseTies.changeWords)
          .isSubset(of: table.titleWords.union(names)), old.figure.kind == .count,
        new.figure.kind == .count,
        old.figure.value != new.figure.value
      else { return nil }
      let (own, other, printed) =
        change.to == claim.stated ? (new, old, from.figure.value) : (old, new, to.figure.value)
      // A small number meets its like by chance.
      guard printed == other.figure.value, printed >= 20 else { return nil }
      return Reading(statement: .same, terms: [own], rank: 0, isProof: cells.count == 1)
    }
  }

  /// Last year's and this year's figures of the rows, or of the columns, that a sentence names, with
  /// the words of their labels; those of the whole where it names what the table counts.
  private func seriesCells(
    _ table: TableFacts, _ claim: ProseClaim, _ said: Said
  ) -> [(old: Term, new: Term, names: [String])] {
    let named = said.named[table.index] ?? LabelIndex.Named()
    if table.isSeriesAcross, let before = table.column(of: .previousYear),
      let now = table.column(of: .thisYear)
    {
      return named.rows.compactMap { row in
        guard let old = table.view.term(row, before), let new = table.view.term(row, now) else {
          return nil
        }
        return (old, new, Wording.words(of: table.layout.rows[row].label))
      }
    }
    guard table.isSeriesDown, let before = table.row(of: .previousYear),
      let now = table.row(of: .thisYear)
    else { return [] }
    let isOfWhole =
      named.columns.isEmpty && !claim.subject.isEmpty
      && Set(claim.subject).isSubset(of: table.titleWords)
    let columns = isOfWhole ? [table.wholeColumn].compactMap(\.self) : named.columns
    return columns.compactMap { column in
      guard let old = table.view.term(before, column), let new = table.view.term(now, column) else {
        return nil
      }
      return (old, new, Wording.words(of: table.layout.columns[column].label))
    }
  }
}

extension Figure {
  /// Whether the figure is an amount of something and no name of a time or a place.
  fileprivate var isQuantity: Bool {
    switch kind {
    case .date, .period, .year, .reference, .code, .ordinal: false
    default: true
    }
  }
}
