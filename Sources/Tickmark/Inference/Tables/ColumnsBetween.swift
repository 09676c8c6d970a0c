import Figures
import Reports
import Structure

extension TableView {
  /// The terms of a row's columns, with what it prints between them and the total in columns that were
  /// taken for words or rates, where that gives the total; nil where such a figure leaves it open.
  func termsBetween(
    row: Int, columns: [Int], total: Int, _ stated: Term
  ) -> [Term]? {
    guard let terms = terms(row: row, columns: columns), let first = columns.min(), first < total
    else { return self.terms(row: row, columns: columns) }
    let start = (0..<first).last {
      totalColumnParts($0) != nil || layout.columns[$0].role == .label
    }
    let between = ((start ?? -1) + 1..<total).filter { column in
      guard !columns.contains(column), case .figure(let figure, _) = printed(row, column) else {
        return false
      }
      return figure.kind == .count
        && (layout.columns[column].role == .words || layout.columns[column].role == .aside)
    }
    guard !between.isEmpty else { return terms }
    func holds(_ terms: [Term]) -> Bool {
      let relation = Relation(rule: "", .sum, stated: stated, terms: terms)
      return Judge().decide(study.grained(relation)).verdict == .agrees
    }
    guard !holds(terms), let others = self.terms(row: row, columns: between) else { return terms }
    if holds(terms + others) { return terms + others }
    return between.contains { layout.columns[$0].role == .words } ? nil : terms
  }
}
