import Figures

/// One cell of a table, as read.
public struct Cell: Hashable, Sendable {
  /// The words and figures without markup.
  public var text: String
  /// Where the text stands in the draft.
  public var stretch: Stretch
  /// What the cell prints, by its text alone.
  public var printed: Printed
  /// Whether the cell repeats another one that spans into it.
  public var isSpanned: Bool
  /// The figures inside, in reading order: the number itself, or those among words.
  public var figures: [FoundFigure]

  /// Makes a cell and reads what it prints.
  public init(
    _ text: String, at stretch: Stretch, isSpanned: Bool = false, figures: [FoundFigure] = []
  ) {
    self.text = text
    self.stretch = stretch
    self.printed = Printed(cell: text)
    self.isSpanned = isSpanned
    self.figures = figures
  }

  /// Whether the cell holds nothing.
  public var isEmpty: Bool {
    if case .empty = printed { return true }
    return false
  }
}

/// A figure and the columns of the line on which it is printed.
public struct FoundFigure: Hashable, Sendable {
  /// The figure.
  public var figure: Figure
  /// Where it is printed.
  public var stretch: Stretch

  /// Makes a found figure.
  public init(_ figure: Figure, at stretch: Stretch) {
    self.figure = figure
    self.stretch = stretch
  }
}

/// One row of a table, as read.
public struct Row: Hashable, Sendable {
  /// The cells, empty ones included.
  public var cells: [Cell]
  /// The line on which the row starts.
  public var line: Int
  /// How far the label is indented, in characters or list levels.
  public var indent: Int

  /// Makes a row.
  public init(_ cells: [Cell], line: Int, indent: Int = 0) {
    self.cells = cells
    self.line = line
    self.indent = indent
  }
}

/// A table as it stands in the draft; what its rows and columns mean is for Structure to say.
public struct Table: Hashable, Sendable {
  /// Where the caption came from.
  public enum CaptionSource: String, Hashable, Sendable {
    case ownRow, markup, title, none
  }

  /// The rows, the header rows first.
  public var rows: [Row]
  /// How many rows the markup declares to be headers; nil where the format does not say.
  public var declaredHeaderRows: Int?
  /// The caption that belongs to the table itself, else empty.
  public var caption: String
  /// Where the caption came from.
  public var captionSource: CaptionSource
  /// Sentences that announce the table, up to two blank lines above, and notes below: block indices.
  public var blocksAround: ClosedRange<Int>?
  /// Whether the table follows the one before it without a blank line between.
  public var isGluedToPrevious: Bool
  /// The sheet that holds it.
  public var sheet: String?

  /// Makes a table.
  public init(
    rows: [Row], declaredHeaderRows: Int? = nil, caption: String = "",
    captionSource: CaptionSource = .none, isGluedToPrevious: Bool = false
  ) {
    self.rows = rows
    self.declaredHeaderRows = declaredHeaderRows
    self.caption = caption
    self.captionSource = captionSource
    self.isGluedToPrevious = isGluedToPrevious
  }

  /// The number of columns of the widest row.
  public var width: Int { rows.reduce(0) { max($0, $1.cells.count) } }

  /// The first and the last line.
  public var lines: ClosedRange<Int> {
    let first = rows.first?.line ?? 1
    let last = rows.last.map { row in row.cells.reduce(row.line) { max($0, $1.stretch.line) } }
    return first...max(first, last ?? first)
  }
}
