/// A sum that is no total of the usual kind: a balance, a breakdown, a parent and its children.
public struct Statement: Hashable, Sendable {
  /// What kind of sum it is.
  public enum Kind: Hashable, Sendable {
    /// Income less expenditure; opening balance and movements.
    case balance
    /// A row whose indented rows make it up.
    case subTotal
    /// One of several groups that each make up the same total.
    case breakdown
    /// A column that adds up another one row by row.
    case runningTotal
  }

  /// Whether lines are rows or columns.
  public enum Axis: Hashable, Sendable { case rows, columns }

  /// What kind of sum it is.
  public var kind: Kind
  /// Whether its lines are rows or columns.
  public var axis: Axis
  /// The line that states the result.
  public var stated: Int
  /// The lines that are added.
  public var added: [Int]
  /// The lines that are taken away.
  public var subtracted: [Int] = []
  /// The line of the balance that a closing balance starts from.
  public var opening: Int?
  /// Whether another reading is left, so that only a match can be told.
  public var isOpen = false
  /// Whether no label says that the lines are all there are, so that a result above their sum may
  /// count what none of them does.
  public var mayLeaveOut = false

  /// All lines that make up the result.
  public var lines: [Int] { added + subtracted }
}

/// A row of percentages and the rows or the column that it is worked out from.
public struct RowShare: Hashable, Sendable {
  /// What the percentages are of.
  public enum Base: Hashable, Sendable {
    case row(Int), column(Int)
    /// Two rows together: upheld and not upheld.
    case rows(Int, Int)
  }

  /// The row of percentages.
  public var row: Int
  /// The row of their numerators.
  public var part: Int
  /// The row or the total column that they are percentages of.
  public var base: Base
}
