import Reports
import Structure

/// A column of money by what sentences and headings call it.
struct MoneyColumn {
  let said: Set<String>
  private let printed: Set<String>

  static let all = [
    MoneyColumn(
      said: ["overspend", "overspent", "overspending", "underspend", "underspent", "variance"],
      printed: ["variance", "overspend", "underspend", "over", "under"]),
    MoneyColumn(
      said: ["budget", "budgeted", "allocation"], printed: ["budget", "allocation"]),
    MoneyColumn(
      said: ["outturn", "spent", "spend", "spending", "expenditure"],
      printed: ["outturn", "actual", "actuals", "spend", "spent", "expenditure"]),
    MoneyColumn(
      said: ["forecast", "projected", "projection"],
      printed: ["forecast", "projected", "projection"]),
  ]

  /// The only column of a table that is called so.
  func column(in layout: Layout) -> Int? {
    let columns = layout.valueColumns.filter { column in
      layout.columns[column].measure != .percent
        && !printed.isDisjoint(with: Label(layout.columns[column].label).words)
    }
    return columns.count == 1 ? columns.first : nil
  }
}
