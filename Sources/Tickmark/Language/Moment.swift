import Reports
import Structure

/// A time whose figures a column of an indicator table holds, however its heading puts it.
public enum Moment: String, Hashable, Sendable {
  /// The latest figures.
  case now
  /// Those of the period before.
  case before
  /// Those of the month before.
  case monthBefore
  /// Those of a year before.
  case yearBefore

  var words: String {
    switch self {
    case .now: "this period"
    case .before: "the period before"
    case .monthBefore: "the month before"
    case .yearBefore: "the year before"
    }
  }

  /// The headings that say it without naming a period.
  private var headings: Words {
    switch self {
    case .now: Moment.nowHeadings
    case .before: Moment.beforeHeadings
    case .monthBefore: "Last month / Previous month / Month before / A month ago / Prior month"
    case .yearBefore: Moment.yearBeforeHeadings
    }
  }

  private static let nowHeadings: Words = """
    This period / Current period / Current / This quarter / Current quarter / This month / Current \
    month / This year / Current year / Latest / Latest figure / Latest result / Latest value / \
    Latest performance / Latest position / Actual / Result / Current result / Current value / \
    Current performance / Current position / Outturn / Now / This time
    """
  private static let beforeHeadings: Words = """
    Previous period / Previous / Last period / Prior period / Period before / Previous quarter / \
    Last quarter / Quarter before / Prior quarter / Previous result / Previous value / Previous \
    figure / Previous performance / Previous position / Last result / Last time
    """
  private static let yearBeforeHeadings: Words = """
    Last year / Previous year / Prior year / Year before / A year ago / One year ago / 12 months \
    ago / Same month last year / Same quarter last year / Same period last year / This time last \
    year / Last year outturn / Previous year outturn / Last year's outturn / Outturn last year
    """

  fileprivate func isHeading(_ label: String) -> Bool { headings.matches(Label(label)) }
}

extension Column {
  /// Gives the percentage of a moment over a base: a numerator and a denominator beside their share.
  public func gives(_ moment: Moment = .now, over base: Words) -> TableRule {
    rule("percent-share", "over “\(base.name)” gives \(moment.words)", needs: [base]) {
      table, column in
      guard let below = table.columns(base).first, let share = table.column(moment),
        Set([column, below, share]).count == 3
      else { return nil }
      let found = Inference.ratios(table, percent: share, part: column, base: below)
      return found.isEmpty ? nil : found
    }
  }
}

extension TableView {
  /// The column that holds the figures of a moment; nil where headings leave it open.
  func column(_ moment: Moment) -> Int? {
    let named = layout.columns.indices.filter { index in
      layout.columns[index].role != .label && datedHeading(index) == nil
        && moment.isHeading(heading(index))
    }
    if let only = named.first { return named.count == 1 ? only : nil }
    let dated = datedColumns
    guard let now = dated.last, dated.filter({ $0.order == now.order }).count == 1 else {
      return nil
    }
    let hasNow = layout.columns.indices.contains {
      datedHeading($0) == nil && Moment.now.isHeading(heading($0))
    }
    switch moment {
    case .now: return now.column
    case .before where !hasNow: return dated.dropLast().last?.column
    case .monthBefore where now.isMonth && !hasNow:
      return only(dated, at: now.order - 1)
    case .yearBefore where !hasNow: return only(dated, at: now.order - now.year)
    default: return nil
    }
  }

  private static let periodWords: Words =
    "Quarter / Year / Month / End of / At end of / As at / At / Position at / Full year / Year end"

  private struct Dated {
    let column: Int
    /// Its place in time, counted in its own kind of period.
    let order: Int
    /// How many such periods make a year.
    let year: Int
    let isMonth: Bool
  }

  private func only(_ dated: [Dated], at order: Int) -> Int? {
    let found = dated.filter { $0.order == order }
    return found.count == 1 ? found.first?.column : nil
  }

  /// The columns that a period heads, all of one kind, the earliest first.
  private var datedColumns: [Dated] {
    let found = layout.columns.indices.compactMap { column -> Dated? in
      guard let period = datedHeading(column), let year = period.year else { return nil }
      switch period.kind {
      case .month(let month):
        return Dated(column: column, order: year * 12 + month, year: 12, isMonth: true)
      case .quarter(let quarter):
        return Dated(column: column, order: year * 4 + quarter, year: 4, isMonth: false)
      case .yearAcross, .calendarYear:
        return Dated(column: column, order: year, year: 1, isMonth: false)
      }
    }
    guard Set(found.map(\.year)).count == 1 else { return [] }
    return found.sorted { $0.order < $1.order }
  }

  /// The period of a column of figures; targets and comparators of a year are none.
  private func datedHeading(_ column: Int) -> Period? {
    let reading = layout.columns[column]
    guard reading.role != .label, let (period, rest) = Period.named(in: reading.label) else {
      return nil
    }
    let isPlain =
      rest.isEmpty || Moment.now.isHeading(rest)
      || Words("Quarter / Year / Month / At end of / As at / Position at / Full year / Year end")
        .matches(Label(rest))
    return isPlain ? period : nil
  }

  private func heading(_ column: Int) -> String {
    layout.columns[column].path.last ?? ""
  }

  /// Whether two columns speak of the same year, as far as their headings name one.
  func isOfOneYear(_ first: Int, _ second: Int) -> Bool {
    let years = [first, second].map { Period.named(in: layout.columns[$0].label)?.period.year }
    guard let one = years[0], let other = years[1] else { return true }
    return one == other
  }

  /// Whether a column holds the figures of a month or a quarter, or of the year so far.
  func isPartOfYear(_ column: Int) -> Bool {
    let label = layout.columns[column].label
    if let period = Period.named(in: label)?.period, !period.isYear { return true }
    return TableView.partWords.isIn(Label(label))
  }

  private static let partWords: Words = "quarter / month / to date / so far / ytd / period"

  /// The column that the first of the words head that head one alone: where a tolerance and the value
  /// at which it ends stand side by side, the tolerance is named first.
  func preferredColumn(_ words: Words) -> Int? {
    undatedColumn(words)
      ?? words.alternatives.lazy.compactMap { alternative in
        let named = self.columns(Words(alternative.text))
        return named.count == 1 ? named[0] : nil
      }.first
  }

  /// The one column that the words head, with or without a period beside them.
  func undatedColumn(_ words: Words) -> Int? {
    let plain = columns(words)
    guard plain.isEmpty else { return plain.count == 1 ? plain[0] : nil }
    let dated = layout.columns.indices.filter { index in
      Period.named(in: layout.columns[index].label).map { words.matches(Label($0.rest)) } ?? false
    }
    return dated.count == 1 ? dated[0] : nil
  }
}
