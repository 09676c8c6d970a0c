/// What a table's cell prints, told apart by its text alone.
///
/// Indirect, so that cells without a figure stay small.
public indirect enum Printed: Hashable, Sendable {
  /// Nothing at all.
  case empty
  /// A mark that means none: -, –, —, --, nil.
  case zeroMark
  /// A number, with the share that is printed behind it in brackets, which few cells have.
  case figure(Figure, share: Seldom<Figure>)
  /// A figure withheld for disclosure control, with the values that it may hide.
  case suppressed(Figure)
  /// Not available or not applicable.
  case unavailable
  /// Still to be filled in: TBC, TBA, XX, ??.
  case pending
  /// Words, whatever figures they may hold.
  case words

  /// The number that the cell prints, where it prints one alone.
  public var figure: Figure? {
    if case .figure(let figure, _) = self { return figure }
    return nil
  }

  /// Whether the cell stands for a quantity, a zero mark included.
  public var isQuantity: Bool {
    switch self {
    case .figure, .zeroMark, .suppressed: return true
    default: return false
    }
  }

  /// Reads the text of a cell that markup was already taken from.
  public init(cell text: String) {
    let bytes = Array(text.utf8)
    var start = 0
    var end = bytes.count
    while start < end, bytes.blankWidth(at: start) > 0 { start += bytes.blankWidth(at: start) }
    while end > start, bytes.endsBlank(start: start, end: end) > 0 {
      end -= bytes.endsBlank(start: start, end: end)
    }
    guard start < end else {
      self = .empty
      return
    }
    let core = Array(bytes[start..<end])
    // The unit of a column below its heading.
    if text.hasPrefix("£"), core.suffix(3) == [0x30, 0x30, 0x30], core.count <= 8,
      !core.contains(where: { (0x31...0x39).contains($0) }), core.count(where: { $0 == 0x30 }) == 3
    {
      self = .words
      return
    }
    if let mark = Printed.mark(core) {
      self = mark
      return
    }
    // A cell of more than a line's worth of text is never one number, unless it is all digits.
    guard core.count <= 64 || core.allSatisfy(\.isDigit), core.contains(where: \.isDigit),
      var reader = CellReader(core)
    else {
      self = .words
      return
    }
    self = reader.read() ?? .words
  }

  private static func mark(_ bytes: [UInt8]) -> Printed? {
    // No mark holds a digit; most short cells do.
    guard bytes.count <= 15, !bytes.contains(where: \.isDigit) else { return nil }
    switch String(decoding: bytes, as: UTF8.self).lowercased() {
    case "-", "–", "—", "--", "−", "‐", "‑", "nil", "none recorded":
      return .zeroMark
    case "*", "c", "[c]", "~", "(c)", "#", "**":
      let text = String(decoding: bytes, as: UTF8.self)
      return .suppressed(
        Figure(
          text: text, value: .zero, kind: .suppressed, bounds: Interval(low: .zero, high: nil)))
    case "x", "[x]", "z", "[z]", ":", "..", "...", "…", "n/a", "na", "n.a.", "n/k", "[low]", "†",
      "not available", "unavailable", "no data", "not collected", "not published":
      return .unavailable
    case "tbc", "tba", "tbd", "xx", "xxx", "xx%", "x%", "??", "?", "???", "[tbc]", "to follow":
      return .pending
    default:
      return nil
    }
  }
}

extension [UInt8] {
  /// The width of white space at `offset`, tabs and line ends included, or zero.
  func blankWidth(at offset: Int) -> Int {
    guard offset < count else { return 0 }
    let byte = self[offset]
    return byte == 0x09 || byte == 0x0A || byte == 0x0D ? 1 : spaceWidth(at: offset)
  }

  func endsBlank(start: Int, end: Int) -> Int {
    for width in 1...3 where end - width >= start && blankWidth(at: end - width) == width {
      return width
    }
    return 0
  }
}
