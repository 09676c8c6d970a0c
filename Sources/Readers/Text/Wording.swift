import Figures
import Reports

/// Words taken from runs of a draft, markup left out, with the way back to line and column.
struct Wording {
  /// How a run follows the one before it.
  enum Joint {
    /// The words go on.
    case space
    /// A word goes on, cut behind its hyphen.
    case none
    /// The author began a new line here.
    case sentence
  }

  private(set) var bytes: [UInt8] = []
  private(set) var pieces: [Sentence.Piece] = []
  /// Offsets at which a sentence starts whatever stands before it.
  private(set) var breaks: [Int] = []
  private var isContiguous = false

  init(_ segments: [Segment], joints: [Joint] = [], of source: [UInt8]) {
    let edits = MarkupScanner.edits(in: segments, of: source)
    self.init(segments, joints: joints, edits: edits, of: source)
  }

  /// A wording whose markup is known, as in formats that have their own.
  init(_ segments: [Segment], joints: [Joint], edits: [Edit], of source: [UInt8]) {
    var next = 0
    for (index, segment) in segments.enumerated() {
      if index > 0 {
        let joint = index <= joints.count ? joints[index - 1] : .space
        if joint != .none { appendSpace() }
        if joint == .sentence { breaks.append(bytes.count) }
        isContiguous = false
      }
      append(segment, edits, &next, source)
    }
    while bytes.last == 0x20 { bytes.removeLast() }
    while let last = pieces.last, last.offset >= bytes.count, !pieces.isEmpty {
      pieces.removeLast()
    }
  }

  /// A wording of one run.
  init(_ segment: Segment, of source: [UInt8]) {
    self.init([segment], of: source)
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Takes bytes off the front, such as a marker.
  mutating func removeFirst(_ count: Int) {
    guard count > 0, count <= bytes.count else { return }
    let index = pieces.lastIndex { $0.offset <= count } ?? 0
    pieces.removeFirst(index)
    if var first = pieces.first {
      first.column += bytes.scalars(first.offset..<max(first.offset, count))
      first.offset = count
      pieces[0] = first
    }
    for piece in pieces.indices { pieces[piece].offset -= count }
    breaks = breaks.compactMap { $0 > count ? $0 - count : nil }
    bytes.removeFirst(count)
  }

  private mutating func appendSpace() {
    guard let last = bytes.last, last != 0x20 else { return }
    bytes.append(0x20)
    isContiguous = false
  }

  private mutating func append(
    _ segment: Segment, _ edits: [Edit], _ next: inout Int, _ source: [UInt8]
  ) {
    var cursor = segment.start
    var column = segment.column
    while cursor < segment.end {
      if next < edits.count, edits[next].start <= cursor {
        let edit = edits[next]
        next += 1
        guard edit.end > cursor else { continue }
        if edit.replacement == 0x20 {
          appendSpace()
        } else if let scalar = Unicode.Scalar(edit.replacement), edit.replacement > 0 {
          pieces.append(Sentence.Piece(offset: bytes.count, line: segment.line, column: column))
          bytes.append(scalar: scalar)
        }
        column += source.scalars(cursor..<min(edit.end, segment.end))
        cursor = edit.end
        isContiguous = false
        continue
      }
      if source[cursor] <= 0x20 {
        // Runs of blanks count once; a tab or a form feed is a blank too.
        if let last = bytes.last, last != 0x20 {
          if !isContiguous { startPiece(segment.line, column) }
          bytes.append(0x20)
        } else {
          isContiguous = false
        }
        column += 1
        cursor += 1
        continue
      }
      if !isContiguous { startPiece(segment.line, column) }
      // Words and the single blanks between them go over in one piece.
      let limit = next < edits.count ? min(segment.end, edits[next].start) : segment.end
      let start = cursor
      var isBlank = false
      while cursor < limit {
        let byte = source[cursor]
        if byte <= 0x20 {
          if byte < 0x20 || isBlank { break }
          isBlank = true
        } else {
          isBlank = false
          if byte & 0xC0 == 0x80 { column -= 1 }
        }
        cursor += 1
      }
      column += cursor - start
      bytes.append(contentsOf: source[start..<cursor])
    }
  }

  private mutating func startPiece(_ line: Int, _ column: Int) {
    pieces.append(Sentence.Piece(offset: bytes.count, line: line, column: column))
    isContiguous = true
  }

  /// Where the words of a range stand, on the line of the first.
  func stretch(of range: Range<Int>) -> Stretch? {
    var walker = PieceWalker(self)
    return walker.stretch(of: range)
  }
}

/// Finds places in a wording from front to back, so that each byte is counted once.
struct PieceWalker {
  private let bytes: [UInt8]
  private let pieces: [Sentence.Piece]
  private(set) var piece = 0
  private var offset = 0
  private var column = 1

  init(_ wording: Wording) {
    bytes = wording.bytes
    pieces = wording.pieces
    offset = pieces.first?.offset ?? 0
    column = pieces.first?.column ?? 1
  }

  /// The line and column of a byte, where it lies behind those asked for before.
  mutating func place(of target: Int) -> (line: Int, column: Int)? {
    guard !pieces.isEmpty else { return nil }
    while piece + 1 < pieces.count, pieces[piece + 1].offset <= target {
      piece += 1
      offset = pieces[piece].offset
      column = pieces[piece].column
    }
    if target > offset {
      column += bytes.scalars(offset..<target)
      offset = target
    }
    return (pieces[piece].line, column)
  }

  /// The stretch of a range that lies behind those asked for before.
  mutating func stretch(of range: Range<Int>) -> Stretch? {
    guard let start = place(of: range.lowerBound) else { return nil }
    var end = start.column
    while true {
      let isLast = piece + 1 >= pieces.count || pieces[piece + 1].offset >= range.upperBound
      var limit = isLast ? range.upperBound : pieces[piece + 1].offset
      // The blank between two lines stands on neither.
      if !isLast, pieces[piece + 1].line != start.line, limit > offset, bytes[limit - 1] == 0x20 {
        limit -= 1
      }
      if limit > offset {
        column += bytes.scalars(offset..<limit)
        offset = limit
      }
      end = column
      guard !isLast, pieces[piece + 1].line == start.line else { break }
      piece += 1
      offset = pieces[piece].offset
      column = pieces[piece].column
    }
    return Stretch(line: start.line, column: start.column, endColumn: end)
  }
}
