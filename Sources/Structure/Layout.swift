import Figures
import Reports

/// What a table's columns hold.
public enum Measure: String, Hashable, Sendable {
  case count, money, percent, points, rate, average, text, date, mixed, empty
}

/// What a column is for.
public enum ColumnRole: Hashable, Sendable {
  /// Names the rows.
  case label
  /// A quantity of its own.
  case value
  /// The sum of other columns.
  case total(of: [Int])
  /// The percentage that another column is of a whole.
  case share(of: Int)
  /// The percentage that one column is of another.
  case ratio(of: Int, in: Int)
  /// The change from one column to another.
  case change(from: Int, to: Int)
  /// Adds up the columns before it one by one.
  case cumulative
  /// A target, a comparator, a rank: no part of anything.
  case aside
  /// Words or dates.
  case words
}

/// A column, read.
public struct ColumnReading: Hashable, Sendable {
  /// The header's words from the top row to the lowest.
  public var path: [String]
  /// What the cells hold.
  public var measure: Measure
  /// What the column is for.
  public var role: ColumnRole
  /// The period that the header names.
  public var period: Period?
  /// The factor of a heading such as £000s.
  public var scale: Exact
  /// Why the role was given, in words.
  public var evidence: String
  /// Whether most cells print digits behind the point.
  public var printsDecimals = false
  /// Whether its whole numbers were rounded to the unit that they are printed in: millions, acres.
  public var isRounded = false
  /// The rows in which a total over time adds nothing up: averages, snapshots, people counted once;
  /// nil where nothing shows that it does in the others.
  public var except: Set<Int>?

  /// The header in one line.
  public var label: String { path.joined(separator: " ") }
}

/// What a row is for.
public enum RowRole: Hashable, Sendable {
  /// Names the columns.
  case header
  /// Names the group of rows below it.
  case heading
  /// A quantity of its own.
  case part
  /// The sum of other rows.
  case total(of: [Int])
  /// A total whose parts layout leaves open; each list is one reading.
  case openTotal([[Int]])
  /// Part of the row above it and not to be added again.
  case ofWhich
  /// An average, a rate, a percentage, a rank: no part of a sum.
  case aside
  /// Words without quantities.
  case words
}

extension RowRole {
  var isTotal: Bool {
    if case .total = self { return true }
    return false
  }

  /// The role of a row that turned out to be a part.
  var asPart: RowRole { self == .aside || self == .ofWhich ? .part : self }
}

/// A row, read.
public struct RowReading: Hashable, Sendable {
  /// The row's label.
  public var label: String
  /// What the row is for.
  public var role: RowRole
  /// The heading of the group that the row belongs to, by row index.
  public var group: Int?
  /// The period that the label names.
  public var period: Period?
  /// Why the role was given, in words.
  public var evidence: String
  /// Whether its label says that its figures were rounded: in millions, in tonnes.
  public var isRounded = false
  /// The columns in which a total over time adds nothing up; nil where nothing shows that it does in
  /// the others.
  public var except: Set<Int>?
}

/// A set of rows that belongs together: its heading, its parts, its total.
public struct Segment: Hashable, Sendable {
  /// The heading row, where there is one.
  public var heading: Int?
  /// The rows of its own quantities.
  public var parts: [Int]
  /// The total row, where there is one.
  public var total: Int?
}

/// What the rows and columns of a table are, from labels and layout alone.
public struct Layout: Hashable, Sendable {
  /// The columns.
  public var columns: [ColumnReading]
  /// The rows, header rows included.
  public var rows: [RowReading]
  /// How many rows at the top are headers.
  public var headerRows: Int
  /// The groups of rows.
  public var segments: [Segment]
  /// Whether the table holds quantities at all.
  public var isData: Bool
  /// Sums that are no totals of the usual kind.
  public var statements: [Statement] = []
  /// Rows of percentages of other rows.
  public var rowShares: [RowShare] = []
  /// Totals of an account whose columns are steps.
  public var steps: [Step] = []

  /// The columns that hold quantities.
  public var valueColumns: [Int] {
    columns.indices.filter { index in
      switch columns[index].role {
      case .label, .words: return false
      default: return true
      }
    }
  }

  /// Whether a column may print an average or a typical value under “total”, by its heading or
  /// because it prints decimals whose unit is not named.
  public func isAveraged(_ column: Int) -> Bool {
    let label = Label(columns[column].label)
    return Vocabulary.isMeasured(label) || Vocabulary.isRate(label) || Vocabulary.isAverage(label)
      || (columns[column].printsDecimals && columns[column].measure == .count
        && columns[column].scale == .one)
  }

  /// Whether a row may print an average or a typical value in a total column, by its label.
  public func isAveraged(row: Int) -> Bool {
    let label = Label(rows[row].label)
    return Vocabulary.isMeasured(label) || Vocabulary.isRate(label)
  }

  /// Whether a column prints a change in money, which adds like the amounts that it compares,
  /// although the table prints no two columns that it is the change of.
  public func isChangeInMoney(_ column: Int) -> Bool { isLooseChange(column, in: .money) }

  /// The same of a change in plain figures.
  public func isChangeInCounts(_ column: Int) -> Bool {
    isLooseChange(column, in: .count) && !columns[column].printsDecimals
  }

  private func isLooseChange(_ column: Int, in measure: Measure) -> Bool {
    let reading = columns[column]
    return reading.role == .aside && reading.measure == measure
      && Vocabulary.namesChange(reading.path) && !Vocabulary.isAdjusted(Label(reading.label))
  }

  /// Whether a column's heading names a change, or only a unit right behind a column of changes.
  public func namesChange(_ column: Int) -> Bool {
    if Vocabulary.namesChange(columns[column].path) { return true }
    return column > 0 && columns[column].path.last.map { Vocabulary.isUnit(Label($0)) } ?? false
      && Vocabulary.namesChange(columns[column - 1].path)
  }

  /// Whether a row's label names a change.
  public func namesChange(row: Int) -> Bool { Vocabulary.isChange(Label(rows[row].label)) }

  /// The header of the first label column.
  public var labelHeader: String {
    columns.first { $0.role == .label }?.label ?? ""
  }
}
