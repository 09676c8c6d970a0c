import Figures
import Reports

/// A block of a page before its words are read.
struct FlowBlock {
  var kind: BlockKind
  /// Its runs and edits in the flow.
  var runs: Range<Int>
  var edits: Range<Int>
  /// How many hard blanks stand before its words.
  var indent = 0
  var isBold = false
  /// Whether it stands in a table and outside its cells.
  var isBetweenCells = false
  var line: Int
}

/// The runs of words of a page and the blocks that they make up, in the order of the source.
struct Flow {
  private let bytes: [UInt8]
  private(set) var segments: [Segment] = []
  private(set) var joints: [Wording.Joint] = []
  private(set) var edits: [Edit] = []
  var blocks: [FlowBlock] = []
  private var firstRun = 0
  private var firstEdit = 0
  private var isBehindBlank = false
  private var breaks = 0
  private var indent = 0
  private var isBold = true

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether the block that is being read holds no words yet.
  var isBlank: Bool { segments.count == firstRun }

  var runCount: Int { segments.count }

  /// Adds the words of a text, a run a line.
  mutating func add(
    _ range: Range<Int>, isLiteral: Bool, isBold bold: Bool, _ places: inout PlaceCounter
  ) {
    var cursor = range.lowerBound
    let end = range.upperBound
    while cursor < end {
      if bytes[cursor] <= 0x20 {
        isBehindBlank = true
        cursor += 1
        continue
      }
      if isBlank, let blank = hardBlank(at: cursor, before: end, isLiteral) {
        indent += blank.width
        cursor = blank.end
        continue
      }
      let start = cursor
      var last = cursor
      while cursor < end, bytes[cursor] != 0x0A, bytes[cursor] != 0x0D {
        let byte = bytes[cursor]
        if byte == UInt8(ascii: "&"), !isLiteral,
          let entity = Entities.read(bytes, at: cursor, before: end)
        {
          edits.append(
            Edit(start: cursor, end: entity.end, replacement: Flow.shown(entity.scalar)))
          cursor = entity.end
          last = cursor
          continue
        }
        if byte == 0xC2, bytes[cursor + 1] == 0xA0 || bytes[cursor + 1] == 0xAD {
          let isBlank = bytes[cursor + 1] == 0xA0
          edits.append(Edit(start: cursor, end: cursor + 2, replacement: isBlank ? 0x20 : 0))
          cursor += 2
          last = cursor
          continue
        }
        cursor += 1
        if byte > 0x20 { last = cursor }
      }
      places.move(to: start)
      let run = Segment(start: start, end: last, line: places.line, column: places.column)
      append(run)
      isBold = isBold && bold
      if last < cursor { isBehindBlank = true }
    }
  }

  /// What an entity's scalar shows: any blank as one that collapses, no soft hyphen, no joiner.
  private static func shown(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x09, 0x0A, 0xA0, 0x2002...0x200A, 0x202F, 0x3000: return 0x20
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: return 0
    default: return scalar
    }
  }

  private func hardBlank(at offset: Int, before end: Int, _ isLiteral: Bool)
    -> (width: Int, end: Int)?
  {
    let width = bytes.spaceWidth(at: offset)
    if width > 1 { return (1, offset + width) }
    guard bytes[offset] == UInt8(ascii: "&"), !isLiteral,
      let entity = Entities.read(bytes, at: offset, before: end),
      Flow.shown(entity.scalar) == 0x20
    else { return nil }
    return (entity.scalar == 0x2003 ? 2 : entity.scalar < 0x80 ? 0 : 1, entity.end)
  }

  private mutating func append(_ run: Segment) {
    var joint = isBehindBlank ? Wording.Joint.space : .none
    if breaks > 0, let last = segments.last, !isBlank {
      joint =
        bytes[run.start].isLower || bytes.isLeftOpen(last.start, last.end) ? .space : .sentence
    }
    // Blocks that are read as one, as those of a cell, are parted by a blank.
    joints.append(isBlank ? .space : joint)
    segments.append(run)
    (isBehindBlank, breaks) = (false, 0)
  }

  /// Notes a line break, and says whether it is the second, which parts paragraphs.
  mutating func breakLine() -> Bool {
    guard !isBlank else { return false }
    breaks += 1
    return breaks > 1
  }

  // MARK: Raised marks

  /// Adds a tag that may turn out to open a footnote's mark, and returns its run.
  mutating func openRaised(_ tag: Range<Int>, _ places: inout PlaceCounter) -> Int {
    addTag(tag, replacement: 0, &places)
    return segments.count - 1
  }

  /// Raised digits are a footnote's mark: in brackets they cannot run into the number before them.
  mutating func closeRaised(_ run: Int, _ tag: Range<Int>, _ places: inout PlaceCounter) {
    guard run >= firstRun, run + 1 < segments.count, segments.count - run <= 5,
      segments[(run + 1)...].reduce(0, { $0 + $1.end - $1.start }) <= 4,
      segments[(run + 1)...].allSatisfy({ bytes[$0.start..<$0.end].allSatisfy(\.isDigit) }),
      let edit = edits.lastIndex(where: { $0.start == segments[run].start })
    else { return }
    edits[edit].replacement = 0x28
    addTag(tag, replacement: 0x29, &places)
  }

  private mutating func addTag(_ tag: Range<Int>, replacement: UInt32, _ places: inout PlaceCounter)
  {
    places.move(to: tag.lowerBound)
    edits.append(Edit(start: tag.lowerBound, end: tag.upperBound, replacement: replacement))
    append(
      Segment(
        start: tag.lowerBound, end: tag.upperBound, line: places.line, column: places.column))
  }

  // MARK: Blocks

  /// Ends the block that is being read, and returns it unless it holds no words.
  mutating func close(as kind: BlockKind, isBetweenCells: Bool) -> FlowBlock? {
    defer {
      (firstRun, firstEdit) = (segments.count, edits.count)
      (isBehindBlank, breaks, indent, isBold) = (false, 0, 0, true)
    }
    guard !isBlank else { return nil }
    return FlowBlock(
      kind: kind, runs: firstRun..<segments.count, edits: firstEdit..<edits.count, indent: indent,
      isBold: isBold, isBetweenCells: isBetweenCells, line: segments[firstRun].line)
  }

  /// Forgets what was read, once it went over to the draft.
  mutating func clear() {
    segments.removeAll(keepingCapacity: true)
    joints.removeAll(keepingCapacity: true)
    edits.removeAll(keepingCapacity: true)
    blocks.removeAll(keepingCapacity: true)
    (firstRun, firstEdit) = (0, 0)
  }

  /// The words of some blocks as one.
  func wording(of blocks: [FlowBlock]) -> Wording {
    guard let first = blocks.first else { return Wording([], joints: [], edits: [], of: bytes) }
    // Most cells are one run.
    if blocks.count == 1, first.runs.count == 1, first.edits.isEmpty {
      return Wording([segments[first.runs.lowerBound]], joints: [], edits: [], of: bytes)
    }
    var (runs, breaks, marks) = (
      Array(segments[first.runs]), Array(joints[first.runs].dropFirst()), Array(edits[first.edits])
    )
    for block in blocks.dropFirst() {
      runs += segments[block.runs]
      breaks += joints[block.runs]
      marks += edits[block.edits]
    }
    return Wording(runs, joints: breaks, edits: marks, of: bytes)
  }
}
