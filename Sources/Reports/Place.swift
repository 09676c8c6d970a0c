/// Where something stands in a draft; lines and columns count from 1, columns in Unicode scalars.
public struct Place: Hashable, Sendable {
  private struct Fields: Hashable, Sendable {
    var file: String
    var line: Int
    var endLine: Int?
    var column: Int?
    var endColumn: Int?
    var page: Int?
    var section: String?
    var table: String?
    var row: String?
    var columnLabel: String?
    var cell: String?
    var sheet: String?
    var sentence: String?
  }

  // Out of line, since an audit names the place of one figure in many checks.
  private indirect enum Box: Hashable, Sendable {
    case fields(Fields)
  }

  private var box: Box

  private var fields: Fields {
    get {
      switch box {
      case .fields(let fields): return fields
      }
    }
    set { box = .fields(newValue) }
  }

  /// The file as it was named to the program.
  public var file: String {
    get { fields.file }
    set { fields.file = newValue }
  }
  /// The line on which the thing itself is printed.
  public var line: Int {
    get { fields.line }
    set { fields.line = newValue }
  }
  /// The last line, where it is another one.
  public var endLine: Int? {
    get { fields.endLine }
    set { fields.endLine = newValue }
  }
  /// The first column.
  public var column: Int? {
    get { fields.column }
    set { fields.column = newValue }
  }
  /// The column behind the last character.
  public var endColumn: Int? {
    get { fields.endColumn }
    set { fields.endColumn = newValue }
  }
  /// The page, where the format knows it.
  public var page: Int? {
    get { fields.page }
    set { fields.page = newValue }
  }
  /// The heading above.
  public var section: String? {
    get { fields.section }
    set { fields.section = newValue }
  }
  /// The caption of the table, or the nearest heading.
  public var table: String? {
    get { fields.table }
    set { fields.table = newValue }
  }
  /// The label of the row.
  public var row: String? {
    get { fields.row }
    set { fields.row = newValue }
  }
  /// The label of the column.
  public var columnLabel: String? {
    get { fields.columnLabel }
    set { fields.columnLabel = newValue }
  }
  /// The A1 address within the table or sheet.
  public var cell: String? {
    get { fields.cell }
    set { fields.cell = newValue }
  }
  /// The sheet.
  public var sheet: String? {
    get { fields.sheet }
    set { fields.sheet = newValue }
  }
  /// The sentence.
  public var sentence: String? {
    get { fields.sentence }
    set { fields.sentence = newValue }
  }

  /// Makes a place on a line.
  public init(
    file: String, line: Int, column: Int? = nil, endColumn: Int? = nil, section: String? = nil,
    sentence: String? = nil
  ) {
    box = .fields(
      Fields(
        file: file, line: line, column: column, endColumn: endColumn, section: section,
        sentence: sentence))
  }

  /// Makes the place of a cell in a table.
  public init(
    file: String, line: Int, column: Int?, endColumn: Int?, section: String?, table: String?,
    row: String?, columnLabel: String?, cell: String?, sheet: String?
  ) {
    box = .fields(
      Fields(
        file: file, line: line, column: column, endColumn: endColumn, section: section,
        table: table, row: row, columnLabel: columnLabel, cell: cell, sheet: sheet))
  }

  /// Whether the place is on these columns of this line.
  public func covers(_ stretch: Stretch) -> Bool {
    line == stretch.line && column == stretch.column && endColumn == stretch.endColumn
  }

  /// The same place on other columns; itself where they are its own.
  public func moved(to stretch: Stretch) -> Place {
    guard !covers(stretch) else { return self }
    var moved = fields
    (moved.line, moved.column, moved.endColumn) = (stretch.line, stretch.column, stretch.endColumn)
    var place = self
    place.fields = moved
    return place
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
