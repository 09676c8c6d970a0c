import Claims
import Figures
import Reports
import Structure

/// What a table tells about a whole, a period, a row or a column, for sentences to be tied to.
struct TableFacts {
  let view: TableView
  /// The same with the words of the column that holds the whole.
  let wholeContext: Set<String>
  private let own: TableContext
  /// The rows whose labels are periods of whole years.
  let periodRows: [Int]
  /// The columns whose headings are periods of whole years.
  let periodColumns: [Int]
  /// The column that holds the whole of a row: a total, or the only count.
  let wholeColumn: Int?
  /// The row that closes all others.
  let wholeRow: Int?
  /// Whether the rows are years.
  let isSeriesDown: Bool
  /// The whole of each column.
  private var wholes: [[Term]?] = []

  init(_ view: TableView) {
    self.view = view
    let layout = view.layout
    periodRows = view.bodyRows.filter {
      view.isPart($0) && (layout.rows[$0].period?.isYear ?? false)
    }
    periodColumns = layout.valueColumns.filter {
      (layout.columns[$0].period?.isYear ?? false) && layout.columns[$0].role == .value
    }
    wholeColumn =
      layout.columns.indices.last { view.totalColumnParts($0) != nil } ?? view.onlyCountColumn
      ?? (view.addableColumns.count == 1 ? view.addableColumns.first : nil)
    wholeRow = view.bodyRows.last { row in
      switch layout.rows[row].role {
      case .total, .openTotal: return true
      default: return false
      }
    }
    isSeriesDown = periodRows.count >= 2 && view.rowsArePeriods
    own = view.study.contexts[view.index]
    let column = wholeColumn.map { layout.columns[$0].label } ?? ""
    wholeContext = own.words.union(Wording.words(of: column))
    wholes = layout.columns.indices.map(findWhole)
  }

  /// The words of heading, caption, corner and announcing sentences.
  var context: Set<String> { own.words }

  /// The words of heading and caption: what its figures count, where the corner says by what.
  var titleWords: Set<String> {
    let title = view.study.section(ofTable: index).title
    return Set(Wording.words(of: title) + Wording.words(of: view.table.caption))
  }

  /// The context that others give: what a sentence says itself bears nothing out.
  func context(besides said: Said) -> Set<String> {
    guard distance(from: said) ?? 2 < 2,
      own.around.contains(where: { $0.text == said.sentence.text })
    else { return context }
    return own.around.reduce(into: own.heads) { words, other in
      if other.text != said.sentence.text { words.formUnion(other.words) }
    }
  }

  /// Whether no heading of its figures says what they count.
  var namesNoThing: Bool {
    layout.valueColumns.allSatisfy {
      layout.columns[$0].period != nil || Wording.words(of: layout.columns[$0].label).isEmpty
    }
  }

  var index: Int { view.index }
  var layout: Layout { view.layout }

  /// Whether the columns are years.
  var isSeriesAcross: Bool { periodColumns.count >= 2 }

  /// The row of a time, where rows are periods: this year unless said otherwise.
  func row(of time: ProseClaim.Time?) -> Int? {
    match(time, among: periodRows) { layout.rows[$0].period }
  }

  /// The column of a time, where columns are periods; of several of one year the one that the words
  /// name: children and episodes of 2022/23 are two columns.
  func column(of time: ProseClaim.Time?, saying words: Set<String> = []) -> Int? {
    guard let first = match(time, among: periodColumns, { layout.columns[$0].period }) else {
      return nil
    }
    let year = layout.columns[first].period?.year
    let equal = periodColumns.filter { layout.columns[$0].period?.year == year }
    guard equal.count > 1 else { return first }
    let named = equal.filter {
      !words.isDisjoint(with: Wording.words(of: layout.columns[$0].label))
    }
    return named.count == 1 ? named[0] : nil
  }

  private func match(_ time: ProseClaim.Time?, among found: [Int], _ period: (Int) -> Period?)
    -> Int?
  {
    func year(_ wanted: Int?) -> Int? {
      found.first { period($0)?.year == wanted && wanted != nil }
    }
    let latest = found.max { (period($0)?.year ?? 0) < (period($1)?.year ?? 0) }
    let own = reportedYear(among: found.compactMap(period))
    func years(_ back: Int) -> Int? {
      year((own ?? latest.flatMap { period($0)?.year }).map { $0 - back })
    }
    switch time {
    case .period(let wanted) where wanted.year != nil: return year(wanted.year)
    // A quarter or a month without its year is one of this year.
    case .thisYear, .period, nil: return year(own) ?? (own == nil ? latest : nil)
    case .previousYear: return years(1)
    case .yearsBefore(let back): return years(back)
    }
  }

  /// The year reported on, as the table names it: the one in which it ends where single years run up
  /// to that, `2022, 2023, 2024` in a report for 2023/24.
  private func reportedYear(among periods: [Period]) -> Int? {
    guard let own = view.partPeriod, let start = own.year else { return nil }
    let isBehind =
      own.kind == .yearAcross && periods.allSatisfy { $0.kind == .calendarYear }
      && periods.compactMap(\.year).max() == start + 1
    return isBehind ? start + 1 : start
  }

  /// The whole of the table at a time: one figure, or those that add to it where none is printed.
  func whole(at time: ProseClaim.Time?) -> [Term]? {
    if isSeriesDown {
      guard let row = row(of: time), let column = wholeColumn else { return nil }
      return view.term(row, column).map { [$0] }
    }
    let column = isSeriesAcross ? self.column(of: time) : wholeColumn
    guard let column else { return nil }
    return whole(of: column)
  }

  /// The whole of a column: its total, the totals of its groups, or its parts.
  func whole(of column: Int) -> [Term]? { wholes[column] }

  /// Totals of groups that are all the same are each the whole of it, broken down in several ways.
  private static func once(_ totals: [Term]) -> [Term] {
    guard let first = totals.first, totals.count > 1,
      totals.allSatisfy({ $0.figure.value == first.figure.value })
    else { return totals }
    return [first]
  }

  private func findWhole(of column: Int) -> [Term]? {
    let totals = layout.segments.compactMap(\.total)
    if let row = wholeRow, view.term(row, column) != nil {
      let isGrand = layout.segments.count <= 1 || closesAll(row)
      if isGrand { return view.term(row, column).map { [$0] } }
      if totals.count == layout.segments.count {
        return view.terms(rows: totals, column: column).map(Self.once)
      }
      return nil
    }
    guard totals.isEmpty, view.onlyCountColumn == column || isSeriesAcross else { return nil }
    let parts = view.bodyRows.filter { view.isPart($0) }
    guard parts.count > 1, !isSeriesAcross else { return nil }
    return view.terms(rows: parts, column: column)
  }

  private func closesAll(_ row: Int) -> Bool {
    guard let parts = view.totalParts(row) else { return true }
    let taken = Set(parts.flatMap { view.totalParts($0) ?? [$0] })
    return view.bodyRows.filter { view.isPart($0) }.allSatisfy(taken.contains)
  }

  /// The totals of the groups that hold a row, for shares of groups and of all together.
  func groupTotal(of row: Int, column: Int) -> [Term]? {
    let segment = layout.segments.first { $0.parts.contains(row) }
    if let total = segment?.total, let term = view.term(total, column), !term.isMark {
      return [term]
    }
    return nil
  }

  /// How near a sentence stands: 0 beside it, 1 in its section, 2 elsewhere in its part.
  func distance(from said: Said) -> Int? {
    let study = view.study
    guard study.part(ofTable: index) == said.part else { return nil }
    let block = study.blockOfTable[index]
    guard study.report.blocks[block].section == said.section else { return 2 }
    return abs(block - said.block) <= 3 ? 0 : 1
  }
}
