import Figures
import Reports

/// A row while its table is put together: its cells, and the runs that they were read from.
struct DraftRow {
  var cells: [Cell]
  var segments: [[Segment]]
  var line: Int
  var indent: Int

  init(_ runs: [Segment], of bytes: [UInt8]) {
    cells = []
    cells.reserveCapacity(runs.count)
    segments = []
    segments.reserveCapacity(runs.count)
    line = runs.first?.line ?? 1
    indent = 0
    for (index, run) in runs.enumerated() {
      var run = run
      if index == 0 {
        indent = DraftRow.takeIndent(&run, bytes)
        DraftRow.dropPageLabel(&run, bytes)
      }
      cells.append(CellReading.cell([run], of: bytes))
      segments.append([run])
    }
  }

  /// A row whose cells may run over several lines.
  init(runs: [[Segment]], of bytes: [UInt8]) {
    self.init(runs.map { $0[0] }, of: bytes)
    for (index, own) in runs.enumerated() where own.count > 1 {
      segments[index] += own.dropFirst()
      cells[index] = CellReading.cell(segments[index], of: bytes)
    }
    line = runs.last?.first?.line ?? line
  }

  /// A row of a format with marks of its own, so that none are looked for.
  init(_ delimited: [DelimitedCell], of bytes: [UInt8]) {
    cells = []
    cells.reserveCapacity(delimited.count)
    segments = []
    line = delimited.first?.runs.first?.line ?? 1
    indent = 0
    for (index, cell) in delimited.enumerated() {
      var runs = cell.runs
      if index == 0, !runs.isEmpty { indent = DraftRow.takeIndent(&runs[0], bytes) }
      cells.append(CellReading.cell(runs, edits: cell.edits, of: bytes))
      segments.append(runs)
    }
  }

  /// How many cells hold something.
  var filled: Int {
    var count = 0
    for index in cells.indices where !cells[index].isEmpty { count += 1 }
    return count
  }

  /// Whether only the first cell holds something.
  var isLabelOnly: Bool {
    guard let first = cells.first, !first.isEmpty else { return false }
    for index in cells.indices.dropFirst() where !cells[index].isEmpty { return false }
    return true
  }

  /// Takes leading blanks and one bullet from a label, and says how far in it stood.
  private static func takeIndent(_ run: inout Segment, _ bytes: [UInt8]) -> Int {
    let start = run.start
    var entities = 0
    func skipBlanks() {
      while run.start < run.end {
        if bytes.spaceWidth(at: run.start) > 0 {
          run.start += bytes.spaceWidth(at: run.start)
        } else if bytes.has("&nbsp;", at: run.start, before: run.end) {
          run.start += 6
          entities += 1
        } else {
          return
        }
      }
    }
    skipBlanks()
    // A dash that stands alone is a zero; before words it is a bullet.
    let marker = bullet(bytes, at: run.start)
    if marker > 0, run.start + marker < run.end, bytes.spaceWidth(at: run.start + marker) > 0 {
      let dash = run.start
      run.start += marker
      skipBlanks()
      if run.start >= run.end { run.start = dash }
    }
    let indent = bytes.scalars(start..<run.start)
    run.column += indent
    // An entity is six characters of the draft and one of the indent.
    return run.start < run.end ? indent - entities * 5 : 0
  }

  /// The width of a dash or a bullet that may stand before a label, or zero.
  static func bullet(_ bytes: [UInt8], at offset: Int) -> Int {
    guard offset < bytes.count else { return 0 }
    switch bytes[offset] {
    case UInt8(ascii: "-"): return 1
    case 0xC2: return offset + 1 < bytes.count && bytes[offset + 1] == 0xB7 ? 2 : 0
    case 0xE2:
      guard offset + 2 < bytes.count else { return 0 }
      switch (bytes[offset + 1], bytes[offset + 2]) {
      case (0x80, 0xA2), (0x80, 0x93), (0x97, 0xA6), (0x96, 0xAA): return 3
      default: return 0
      }
    default: return 0
    }
  }

  /// Leaves out a page's label that ran into a label: `8 June 10.00 am Page 112`.
  private static func dropPageLabel(_ run: inout Segment, _ bytes: [UInt8]) {
    var end = run.end
    while end > run.start, bytes[end - 1] <= 0x20 { end -= 1 }
    // The label may stand in a paragraph of its own.
    if end - run.start > 4, bytes.has("</p>", at: end - 4, before: end) { end -= 4 }
    var digits = end
    while digits > run.start, bytes[digits - 1].isDigit { digits -= 1 }
    guard digits < end, end - digits <= 4, digits - 6 > run.start,
      bytes.has("page ", at: digits - 5, before: digits), !bytes[digits - 6].isWord
    else { return }
    var cut = digits - 5
    if cut - 3 > run.start, bytes.has("<p>", at: cut - 3, before: cut) { cut -= 3 }
    guard bytes[run.start..<cut].contains(where: { $0.isWord }) else { return }
    run.end = cut
  }
}

/// Makes a cell of the runs that hold its words.
enum CellReading {
  static func cell(_ runs: [Segment], edits: [Edit]? = nil, of bytes: [UInt8]) -> Cell {
    let joints = zip(runs, runs.dropFirst()).map { joint($0, $1, bytes) }
    let wording =
      edits.map { Wording(runs, joints: joints, edits: $0, of: bytes) }
      ?? Wording(runs, joints: joints, of: bytes)
    let run = runs.first ?? Segment(start: 0, end: 0, line: 1, column: 1)
    return cell(wording, emptyAt: run.line, run.column)
  }

  /// A cell of words that were read before; without any, it stands at the line and the column.
  static func cell(_ wording: Wording, emptyAt line: Int, _ column: Int) -> Cell {
    guard !wording.bytes.isEmpty, let place = wording.stretch(of: 0..<wording.bytes.count) else {
      return Cell("", at: Stretch(line: line, column: column, endColumn: column))
    }
    let text = wording.text
    var cell = Cell(text, at: place)
    switch cell.printed {
    case .figure(let figure, let share):
      cell.figures = numbers(figure, share.wrappedValue, wording, place)
    case .suppressed(let figure) where wording.bytes.contains(where: \.isDigit):
      cell.figures = [FoundFigure(figure, at: place)]
    case .words:
      var walker = PieceWalker(wording)
      cell.figures = FoundFigures.inWords(text).map { found in
        FoundFigure(found.figure, at: walker.stretch(of: found.range) ?? place)
      }
    default: break
    }
    return cell
  }

  private static func numbers(
    _ figure: Figure, _ share: Figure?, _ wording: Wording, _ place: Stretch
  ) -> [FoundFigure] {
    guard let share else { return [FoundFigure(figure, at: place)] }
    // The share is printed in brackets behind the count.
    let bytes = wording.bytes
    let open = bytes.lastIndex { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }
    guard let open, open > 0 else {
      return [FoundFigure(figure, at: place), FoundFigure(share, at: place)]
    }
    var end = open
    while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    let inside = (open + 1)..<max(open + 1, bytes.count - 1)
    return [
      FoundFigure(figure, at: wording.stretch(of: 0..<end) ?? place),
      FoundFigure(share, at: wording.stretch(of: inside) ?? place),
    ]
  }

  private static func joint(_ first: Segment, _ second: Segment, _ bytes: [UInt8]) -> Wording.Joint
  {
    var end = first.end
    while end > first.start, bytes[end - 1] <= 0x20 { end -= 1 }
    guard end - first.start > 1, bytes[end - 1] == UInt8(ascii: "-"), bytes[end - 2].isLetter else {
      return .space
    }
    return .none
  }
}
