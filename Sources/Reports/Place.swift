/// Where something stands in a draft; lines and columns count from 1, columns in Unicode scalars.
public struct Place: Hashable, Sendable {
  /// The file as it was named to the program.
  public var file: String
  /// The line on which the thing itself is printed.
  public var line: Int
  /// The last line, where it is another one.
  public var endLine: Int?
  /// The first column.
  public var column: Int?
  /// The column behind the last character.
  public var endColumn: Int?
  /// The page, where the format knows it.
  public var page: Int?
  /// The heading above.
  public var section: String?
  /// The caption of the table, or the nearest heading.
  public var table: String?
  /// The label of the row.
  public var row: String?
  /// The label of the column.
  public var columnLabel: String?
  /// The A1 address within the table or sheet.
  public var cell: String?
  /// The sheet.
  public var sheet: String?
  /// The sentence.
  public var sentence: String?

  /// Makes a place on a line.
  public init(file: String, line: Int, column: Int? = nil, endColumn: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.endColumn = endColumn
  }

  /// Points to a stretch of a line, all labels kept.
  public mutating func move(to stretch: Stretch) {
    (line, column, endColumn) = (stretch.line, stretch.column, stretch.endColumn)
  }
}

/// The columns of one line that a cell, a sentence's piece or a figure covers.
public struct Stretch: Hashable, Sendable {
  /// The line, from 1.
  public var line: Int
  /// The first column, from 1, in Unicode scalars.
  public var column: Int
  /// The column behind the last character.
  public var endColumn: Int

  /// Makes a stretch of a line.
  public init(line: Int, column: Int, endColumn: Int) {
    self.line = line
    self.column = column
    self.endColumn = endColumn
  }
}
