import Reports

/// A value of a JSON document; values stand in one list, each before those inside it.
struct JSONNode {
  enum Kind: UInt8 {
    case object
    case array
    case string
    /// A number as printed, or true, false and null.
    case number, bool, null
  }

  var kind: Kind
  /// The bytes of the value, the quotation marks of a string left out.
  var start: UInt32
  var end: UInt32
  var line: UInt32
  var column: UInt32
  /// The index behind the last value inside.
  var next: UInt32 = 0
  /// The index of its key, in the list of keys; none in an array.
  var key: Int32 = -1

  var range: Range<Int> { Int(start)..<Int(end) }
}

/// A JSON document as a list of values, and the ways through it.
struct JSONDocument {
  let bytes: [UInt8]
  var nodes: [JSONNode] = []
  /// The keys of objects, each as a string of its own.
  var keys: [JSONNode] = []

  /// The values directly inside an object or an array, in order.
  func children(of index: Int) -> [Int] {
    var children: [Int] = []
    var child = index + 1
    while child < Int(nodes[index].next) {
      children.append(child)
      child = Int(nodes[child].next)
    }
    return children
  }

  /// Whether a value is a member of an object with this key.
  func has(_ key: StaticString, _ index: Int) -> Bool {
    guard nodes[index].key >= 0 else { return false }
    let range = keys[Int(nodes[index].key)].range
    return range.count == key.utf8CodeUnitCount && has(key, range)
  }

  private func has(_ key: StaticString, _ range: Range<Int>) -> Bool {
    bytes.has(key, at: range.lowerBound, before: range.upperBound)
  }

  func key(of index: Int) -> JSONNode? {
    nodes[index].key >= 0 ? keys[Int(nodes[index].key)] : nil
  }

  /// The words of a string, a number or another plain value.
  func wording(of node: JSONNode) -> Wording {
    guard node.kind != .null else { return Wording([], joints: [], edits: [], of: bytes) }
    let run = Segment(
      start: Int(node.start), end: Int(node.end), line: Int(node.line), column: Int(node.column))
    return Wording([run], joints: [], edits: edits(in: node), of: bytes)
  }

  func text(of node: JSONNode) -> String { wording(of: node).text }

  /// The cell that a plain value makes.
  func cell(of node: JSONNode) -> Cell {
    CellReading.cell(wording(of: node), emptyAt: Int(node.line), Int(node.column))
  }

  private func edits(in node: JSONNode) -> [Edit] {
    guard node.kind == .string else { return [] }
    var edits: [Edit] = []
    var cursor = Int(node.start)
    while cursor < Int(node.end) {
      guard bytes[cursor] == UInt8(ascii: "\\") else {
        cursor += 1
        continue
      }
      let (scalar, width) = JSONEscape.read(bytes, at: cursor)
      // Line ends and tabs part words; other controls show as nothing.
      let shown: UInt32 = scalar >= 0x20 ? scalar : scalar >= 9 && scalar <= 13 ? 0x20 : 0
      edits.append(
        Edit(start: cursor, end: cursor + width, replacement: scalar == 0xA0 ? 0x20 : shown))
      cursor += width
    }
    return edits
  }
}

/// What a backslash and the letters behind it stand for.
enum JSONEscape {
  /// The scalar and the bytes that write it; a width of zero where it is no escape.
  static func read(_ bytes: [UInt8], at start: Int) -> (scalar: UInt32, width: Int) {
    guard start + 1 < bytes.count else { return (0, 0) }
    switch bytes[start + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      return (UInt32(bytes[start + 1]), 2)
    case UInt8(ascii: "b"): return (8, 2)
    case UInt8(ascii: "t"): return (9, 2)
    case UInt8(ascii: "n"): return (10, 2)
    case UInt8(ascii: "f"): return (12, 2)
    case UInt8(ascii: "r"): return (13, 2)
    case UInt8(ascii: "u"):
      guard let unit = unit(bytes, at: start) else { return (0, 0) }
      if unit & 0xFC00 == 0xD800, start + 7 < bytes.count,
        bytes[start + 6] == UInt8(ascii: "\\"), bytes[start + 7] == UInt8(ascii: "u"),
        let second = self.unit(bytes, at: start + 6), second & 0xFC00 == 0xDC00
      {
        return (0x10000 + (unit & 0x3FF) << 10 + (second & 0x3FF), 12)
      }
      return (unit & 0xF800 == 0xD800 ? 0xFFFD : unit, 6)
    default: return (0, 0)
    }
  }

  private static func unit(_ bytes: [UInt8], at start: Int) -> UInt32? {
    guard start + 5 < bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[(start + 2)..<(start + 6)] {
      let letter = byte | 32
      if byte.isDigit {
        value = value << 4 | UInt32(byte - 48)
      } else if letter >= 0x61, letter <= 0x66 {
        value = value << 4 | UInt32(letter - 87)
      } else {
        return nil
      }
    }
    return value
  }
}
