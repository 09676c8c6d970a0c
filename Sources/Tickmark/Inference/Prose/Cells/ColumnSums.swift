import Claims
import Figures
import Reports
import Structure

extension Inference {
  /// A count that a sentence gives of a column without a total is the sum of its rows or of those named.
  ///
  /// It only ticks: what the column leaves out is not known.
  public static let columnSumsInProse = ofProse("columnSumsInProse") { ties in
    let sums = ColumnSums(ties)
    guard !sums.isEmpty else { return [] }
    return ties.study.said.flatMap { said in
      said.cell == nil ? said.claims.compactMap { sums.relation($0, said, ties) } : []
    }
  }
}

private struct ColumnSums {
  private struct Entry {
    let table: TableFacts
    let column: Int
    let terms: [Term]
    let words: Set<String>
    let sum: Exact
  }

  private var entries: [Entry] = []
  private var parts: [Int: [Entry]] = [:]

  var isEmpty: Bool { entries.isEmpty }

  init(_ ties: ProseTies) {
    for part in ties.study.report.parts.indices {
      for table in ties.tables(ofPart: part) where table.wholeRow == nil && !table.isSeriesDown {
        let found = Self.entries(of: table)
        entries += found
        parts[part, default: []] += found
      }
    }
  }

  private static func entries(of table: TableFacts) -> [Entry] {
    let view = table.view
    let rows = view.bodyRows.filter(view.isPart)
    guard rows.count > 2, table.layout.segments.count <= 1 else { return [] }
    return view.addableColumns.compactMap { column in
      guard table.layout.columns[column].measure == .count,
        let terms = view.terms(rows: rows, column: column), terms.count > 2,
        terms.allSatisfy({ $0.figure.bounds == nil }),
        let sum = try? Sums.sum(terms.map(\.addend)), sum >= 20
      else { return nil }
      let words = Set(Wording.words(of: table.layout.columns[column].label))
      return Entry(table: table, column: column, terms: terms, words: words, sum: sum)
    }
  }

  /// The sum that the claim must be, where one column beside the sentence gives it and the sentence
  /// says its name or its period.
  func relation(_ claim: ProseClaim, _ said: Said, _ ties: ProseTies) -> Relation? {
    guard [.count, .total, .nOfM].contains(claim.family), claim.hedge == nil,
      let stated = ProseTies.stated(claim, said), stated.figure.kind == .count,
      stated.figure.bounds == nil, stated.figure.value >= 10, let own = parts[said.part]
    else { return nil }
    let near = own.filter { $0.table.distance(from: said) ?? 2 < 2 }
    guard !near.isEmpty else { return nil }
    let words = Set(Wording.words(of: said.sentence.text))
    var found = near.filter { $0.sum == stated.figure.value && isNamed($0, words, claim) }
      .map(\.terms)
    if found.isEmpty { found = near.compactMap { namedRows($0, stated, words, said) } }
    guard found.count == 1, !near.contains(where: { prints(stated.figure.value, $0) }) else {
      return nil
    }
    var relation = Relation(
      rule: "count-in-prose", .sum, stated: stated, terms: found[0],
      address: said.address(claim, in: ties.study) + ["column"])
    relation.isOnlyConfirming = true
    return relation
  }

  private func isNamed(_ entry: Entry, _ words: Set<String>, _ claim: ProseClaim) -> Bool {
    if let period = entry.table.layout.columns[entry.column].period {
      return claim.time == .period(period)
    }
    return !entry.words.subtracting(ProseTies.processWords).isDisjoint(with: words)
  }

  /// The two and more rows, but not all, whose names the sentence says in full.
  private func namedRows(
    _ entry: Entry, _ stated: Term, _ words: Set<String>, _ said: Said
  ) -> [Term]? {
    let layout = entry.table.layout
    let named = entry.terms.filter { term in
      guard case .cell(_, let row, _, _) = term.slot else { return false }
      let label = Wording.words(of: layout.rows[row].label)
      let isDenied = Label(layout.rows[row].label).words.contains("not")
      return !label.isEmpty && label.allSatisfy(words.contains)
        && isDenied == said.words.contains("not")
    }
    guard named.count > 1, named.count < entry.terms.count,
      (try? Sums.sum(named.map(\.addend))) == stated.figure.value
    else { return nil }
    return named
  }

  private func prints(_ value: Exact, _ entry: Entry) -> Bool {
    entry.terms.contains { $0.figure.value == value }
  }
}
