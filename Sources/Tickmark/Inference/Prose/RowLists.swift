import Claims
import Figures
import Reports
import Structure

/// Sentences that go down a table's column: `Housing had 45, roads 30 and parks 21`.
extension ProseTies {
  /// The cell of the row that a count names itself, where another count of the sentence is to the
  /// digit the cell that it names in the same column.
  func listedCells(_ claim: ProseClaim, _ said: Said, _ stated: Term) -> [Reading] {
    guard claim.family == .count, claim.base == nil, claim.back == nil, claim.hedge == nil,
      claim.certainty == .strong, stated.figure.kind == .count, said.claims.count > 1
    else { return [] }
    return tables(for: said).compactMap { table in
      guard table.distance(from: said) ?? 2 < 2, !table.isSeriesDown,
        let rows = said.named[table.index]?.rows, rows.count > 1,
        let row = row(of: claim, among: rows, table)
      else { return nil }
      let others = said.claims.compactMap { other -> (row: Int, value: Exact)? in
        guard other.family == .count, other.stated != claim.stated,
          let term = other.stated.flatMap({ said.term($0) }), term.figure.kind == .count,
          let named = self.row(of: other, among: rows, table), named != row
        else { return nil }
        return (named, term.figure.value)
      }
      guard !others.isEmpty else { return nil }
      let columns = table.layout.valueColumns.filter { column in
        others.allSatisfy { table.view.term($0.row, column)?.figure.value == $0.value }
      }
      guard columns.count == 1, let column = columns.first,
        let term = table.view.term(row, column), term.figure.kind == .count, !term.isMark,
        others.contains(where: { $0.value >= 5 }), !isTaken(term, from: claim, said)
      else { return nil }
      return Reading(statement: .same, terms: [term], rank: 0, isProof: true)
    }
  }

  /// The only row whose label the claim's own words name.
  private func row(of claim: ProseClaim, among rows: [Int], _ table: TableFacts) -> Int? {
    let own = Set(claim.subject + claim.qualifiers)
    let named = rows.filter { row in
      let label = Wording.words(of: table.layout.rows[row].label)
      return table.view.isPart(row) && !label.isEmpty && label.allSatisfy(own.contains)
    }
    return named.count == 1 ? named.first : nil
  }
}
