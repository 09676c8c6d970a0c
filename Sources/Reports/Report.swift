import Figures

/// A sentence of a paragraph or a list item.
public struct Sentence: Hashable, Sendable {
  /// The words, markup taken out and cut lines joined.
  public var text: String
  /// The pieces of the text in the draft, one a line, each with its offset in `text` (UTF-8 bytes).
  public var pieces: [Piece]
  /// The figures in reading order, with their offsets in `text` (UTF-8 bytes).
  public var figures: [SentenceFigure]

  /// A run of the sentence's text that stands on one line of the draft.
  public struct Piece: Hashable, Sendable {
    /// The offset of the first byte in the sentence's text.
    public var offset: Int
    /// Where that byte stands.
    public var line: Int
    /// The column of that byte.
    public var column: Int

    /// Makes a piece.
    public init(offset: Int, line: Int, column: Int) {
      self.offset = offset
      self.line = line
      self.column = column
    }
  }

  /// Makes a sentence.
  public init(text: String, pieces: [Piece], figures: [SentenceFigure] = []) {
    self.text = text
    self.pieces = pieces
    self.figures = figures
  }

  /// The line on which the sentence starts.
  public var line: Int { pieces.first?.line ?? 1 }

  /// Where a range of bytes of the text stands in the draft.
  public func stretch(of range: Range<Int>) -> Stretch {
    let bytes = text.utf8
    let index = pieces.lastIndex { $0.offset <= range.lowerBound }
    let piece = index.map { pieces[$0] } ?? Piece(offset: 0, line: 1, column: 1)
    // The stretch ends with the line, where the words go on in the next one.
    var last = piece
    var end = range.upperBound
    for next in pieces.dropFirst((index ?? 0) + 1) where next.offset < range.upperBound {
      guard next.line == piece.line else {
        end = next.offset
        break
      }
      last = next
    }
    if end < range.upperBound, end > range.lowerBound, end <= bytes.count,
      bytes[bytes.index(bytes.startIndex, offsetBy: end - 1)] == 0x20
    {
      end -= 1
    }
    func scalars(_ from: Int, _ to: Int) -> Int {
      let start = bytes.index(bytes.startIndex, offsetBy: min(from, bytes.count))
      let end = bytes.index(bytes.startIndex, offsetBy: min(max(from, to), bytes.count))
      return bytes[start..<end].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }
    let column = piece.column + scalars(piece.offset, range.lowerBound)
    return Stretch(
      line: piece.line, column: column,
      endColumn: last == piece
        ? column + scalars(range.lowerBound, end) : last.column + scalars(last.offset, end))
  }
}

/// A figure inside a sentence.
public struct SentenceFigure: Hashable, Sendable {
  /// The figure.
  public var figure: Figure
  /// Its bytes in the sentence's text.
  public var range: Range<Int>

  /// Makes a figure of a sentence.
  public init(_ figure: Figure, in range: Range<Int>) {
    self.figure = figure
    self.range = range
  }
}

/// One thing of a draft in reading order.
public struct Block: Hashable, Sendable {
  /// What the block is.
  public enum Content: Hashable, Sendable {
    /// A heading of a level, 1 the highest.
    case heading(Sentence, level: Int)
    /// A paragraph.
    case paragraph([Sentence])
    /// An item of a list.
    case item([Sentence])
    /// A table, by its index in the report.
    case table(Int)
    /// A place where a picture stood: an image in markup, or three and more blank lines.
    case gap
  }

  /// What the block is.
  public var content: Content
  /// The first and last line.
  public var lines: ClosedRange<Int>
  /// The section that it belongs to, by its index in the report.
  public var section: Int
  /// The number in figures that opens it, such as an agenda item's or a minute's; 0 where none does.
  public var number: Int

  /// Makes a block.
  public init(_ content: Content, lines: ClosedRange<Int>, section: Int, number: Int = 0) {
    self.content = content
    self.lines = lines
    self.section = section
    self.number = number
  }

  /// The sentences of a paragraph, an item or a heading.
  public var sentences: [Sentence] {
    switch content {
    case .heading(let sentence, _): return [sentence]
    case .paragraph(let sentences), .item(let sentences): return sentences
    case .table, .gap: return []
    }
  }
}

/// A section: everything below one heading.
public struct Section: Hashable, Sendable {
  /// The heading's words.
  public var title: String
  /// The headings from the highest down to this one.
  public var path: [String]
  /// The line of the heading.
  public var line: Int
  /// The level of the heading, 1 the highest, 0 for what stands before the first heading.
  public var level: Int
  /// The part that it belongs to, by its index in the report.
  public var part: Int

  /// Makes a section.
  public init(title: String, path: [String], line: Int, level: Int, part: Int) {
    self.title = title
    self.path = path
    self.line = line
    self.level = level
    self.part = part
  }
}

/// One report of a draft: a committee pack holds several.
public struct Part: Hashable, Sendable {
  /// Its title.
  public var title: String
  /// The line of the title.
  public var line: Int
  /// The period that it reports on, where its title or opening says one.
  public var period: Period?

  /// Makes a part.
  public init(title: String, line: Int, period: Period? = nil) {
    self.title = title
    self.line = line
    self.period = period
  }
}

/// A remark on the reading itself: a ragged row, a tag that is not closed.
public struct ReadingNote: Hashable, Sendable {
  /// Where.
  public var place: Place
  /// What was met and what was done.
  public var message: String

  /// Makes a remark.
  public init(_ message: String, at place: Place) {
    self.message = message
    self.place = place
  }
}

/// A draft once read, in reading order, free of its file format.
public struct Report: Hashable, Sendable {
  /// The formats that a draft may have.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    case txt, md, csv, tsv, json, html, docx, xlsx, odt, ods, pdf
  }

  /// The file as it was named to the program.
  public var file: String
  /// The format that it was read as.
  public var format: Format
  /// The SHA-256 of the bytes.
  public var sha256: String
  /// The reports that the draft holds.
  public var parts: [Part]
  /// The sections in reading order; the first one stands before any heading.
  public var sections: [Section]
  /// Everything in reading order.
  public var blocks: [Block]
  /// The tables in reading order.
  public var tables: [Table]
  /// Remarks on the reading.
  public var notes: [ReadingNote]

  /// Makes a report.
  public init(
    file: String, format: Format, sha256: String = "", parts: [Part] = [],
    sections: [Section] = [], blocks: [Block] = [], tables: [Table] = [], notes: [ReadingNote] = []
  ) {
    self.file = file
    self.format = format
    self.sha256 = sha256
    self.parts = parts
    self.sections = sections
    self.blocks = blocks
    self.tables = tables
    self.notes = notes
  }
}
