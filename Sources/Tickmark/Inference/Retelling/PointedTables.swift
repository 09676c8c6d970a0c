import Claims
import Figures
import Reports

extension Inference {
  /// A percentage right behind a table that its sentence points at is what the table gives for its words.
  public static let pointedTables = ofOpenFigures("pointedTables") { open in
    open.study.said.indices.flatMap(PointedTables(open: open).relations)
  }
}

/// Finds percentages that miss what the table in front of them gives by one slip: `These figures show that
/// 59 % were answered within the time` under `Within time 53 %`.
private struct PointedTables {
  let open: OpenFigures

  func relations(_ index: Int) -> [Relation] {
    let said = open.study.said[index]
    guard said.cell == nil, said.number == 0, points(said),
      RetoldWords.elsewhere.subtracting(["target", "targets"]).isDisjoint(with: said.words)
    else { return [] }
    let shares = open.study.figures(index, of: [.percent]).filter {
      open.isOpen($0) && $0.term.figure.bounds == nil && !open.study.isHedged($0)
    }
    guard !shares.isEmpty, let table = table(above: said) else { return [] }
    return shares.compactMap { relation($0, table, said) }
  }

  /// `The above figures show`, `The data above reports`, `As these figures indicate`.
  private func points(_ said: Said) -> Bool {
    let front = said.words.prefix(7)
    return !PointedTables.shown.isDisjoint(with: front)
      && !PointedTables.showing.isDisjoint(with: front)
      && !PointedTables.articles.isDisjoint(with: front) && !front.contains("below")
  }

  /// The table that stands right in front, or with one remark in between.
  private func table(above said: Said) -> TableFacts? {
    let near = open.ties.tables(for: said).filter {
      1...2 ~= said.block - open.study.blockOfTable[$0.index]
        && open.study.report.blocks[open.study.blockOfTable[$0.index]].section == said.section
    }
    guard near.count == 1, let table = near.first, table.layout.isData else { return nil }
    return table
  }

  private func relation(_ share: Amount, _ table: TableFacts, _ said: Said) -> Relation? {
    let readings = readings(of: share, table, said)
    guard readings.count == 1, let reading = readings.first, !isGiven(share.term, by: table) else {
      return nil
    }
    var stated = share.term
    if reading.statement == .percentChange, isFall(share, said) {
      stated.figure.value = -stated.figure.value
    }
    let relation = Relation(
      rule: reading.statement == .percentChange ? "change-in-prose" : "share-in-prose",
      reading.statement, stated: stated, terms: reading.terms,
      address: open.study.report.sections[said.section].path
        + [said.sentence.withoutDigits, "pointed", String(share.range.lowerBound)])
    let judgement = Judge().decide(relation)
    guard judgement.verdict == .contradicts, FarApart(study: open.study).isProvenSlip(judgement)
    else { return nil }
    return relation
  }

  private typealias Reading = (statement: Relation.Statement, terms: [Term])

  /// What its clause names: a change of all, or the columns with all their words in it.
  private func readings(of share: Amount, _ table: TableFacts, _ said: Said) -> [Reading] {
    let (words, names) = clause(around: share, said)
    let named = table.layout.valueColumns.filter { column in
      let label = Label(table.layout.columns[column].label).words.map(Wording.singular)
      return !label.isEmpty && label.allSatisfy(names.contains)
    }
    guard table.isSeriesDown, let row = table.row(of: time(of: share, said)) else { return [] }
    if named.isEmpty, let inTime = inTime(row, table, words) { return [inTime] }
    if !PointedTables.changes.isDisjoint(with: words) {
      guard named.isEmpty, let new = table.whole(at: nil), let old = table.whole(at: .previousYear),
        new.count == 1, old.count == 1
      else { return [] }
      return [(.percentChange, old + new)]
    }
    return named.compactMap { column in
      guard let term = table.view.term(row, column), !term.isMark else { return nil }
      if term.figure.kind == .percent { return (.same, [term]) }
      guard let whole = table.wholeColumn, whole != column,
        let all = table.view.term(row, whole), all.figure.kind == term.figure.kind
      else { return nil }
      return (.share, [term, all])
    }
  }

  /// `57 % within the prescribed timescales`: the columns that begin with `within`, together.
  private func inTime(_ row: Int, _ table: TableFacts, _ words: Set<String>) -> Reading? {
    guard words.contains("within"), !words.isDisjoint(with: PointedTables.limits) else {
      return nil
    }
    let columns = table.layout.valueColumns.filter {
      Label(table.layout.columns[$0].label).words.first == "within"
    }
    guard let terms = table.view.terms(row: row, columns: columns), terms.count == columns.count,
      !terms.isEmpty, terms.allSatisfy({ $0.figure.kind == .percent })
    else { return nil }
    return (terms.count == 1 ? .same : .sum, terms)
  }

  private func time(of share: Amount, _ said: Said) -> ProseClaim.Time? {
    guard case .prose(_, _, let figure) = share.term.slot else { return nil }
    return said.claims.first { $0.stated == figure }?.time
  }

  /// The words between the commas around a figure, as they stand and as labels have them.
  private func clause(around share: Amount, _ said: Said) -> (Set<String>, Set<String>) {
    let text = Array(said.sentence.text.utf8)
    let start = text[..<share.range.lowerBound].lastIndex { PointedTables.marks.contains($0) } ?? 0
    let end =
      text[share.range.upperBound...].firstIndex { PointedTables.marks.contains($0) } ?? text.count
    let words = Label(String(decoding: text[start..<end], as: UTF8.self)).words
    let quarters = zip(words, words.dropFirst()).filter { $0.0 == "quarter" }.map { "q" + $0.1 }
    return (Set(words), Set(words.map(Wording.singular) + quarters))
  }

  private func isFall(_ share: Amount, _ said: Said) -> Bool {
    !RetoldWords.falls.union(RetoldWords.falling).isDisjoint(with: clause(around: share, said).0)
  }

  /// Whether the table gives the percentage after all: in a cell, or as two of a row together.
  private func isGiven(_ share: Term, by table: TableFacts) -> Bool {
    table.view.bodyRows.contains { row in
      let values = table.layout.valueColumns.compactMap { table.view.term(row, $0)?.figure }
        .filter { $0.kind == .percent }.map(\.value)
      return values.contains(share.figure.value)
        || values.indices.contains { first in
          values[(first + 1)...].contains { (try? $0 + values[first]) == share.figure.value }
        }
    }
  }

  private static let changes = RetoldWords.changes.union(RetoldWords.rising)
    .union(RetoldWords.falling)
  private static let limits: Set<String> = Label.words([
    "time", "times", "timescale", "timescales", "timeframe", "timeframes", "target", "deadline",
    "limit", "limits",
  ])
  private static let marks = Set(",;:(".utf8)
  private static let articles: Set<String> = ["the", "these", "this", "above"]
  private static let shown: Set<String> = Label.words([
    "figures", "data", "table", "chart", "graph", "statistics", "results", "above",
  ])
  private static let showing: Set<String> = Label.words([
    "show", "shows", "report", "reports", "indicate", "indicates", "demonstrate", "demonstrates",
    "illustrate", "illustrates", "reveal", "reveals", "suggest", "suggests", "highlight",
    "highlights", "confirm", "confirms",
  ])
}
