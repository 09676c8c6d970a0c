import Reports

/// Reads JSON as RFC 8259 writes it: one pass, a stack of its own, every value with its place.
struct JSONParser {
  private var document: JSONDocument
  private let bytes: [UInt8]
  private var cursor = 0
  private var line = 1
  private var lineStart = 0
  /// Bytes of this line that only go on with a scalar, which no column counts.
  private var tails = 0
  /// The objects and arrays that are open, by their index.
  private var open: [Int] = []
  private var key: Int32 = -1

  private enum Expected {
    case value
    /// A value, or the end of an array that has none.
    case firstValue
    case key
    /// A key, or the end of an object that has none.
    case firstKey
    case colon
    case comma
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    document = JSONDocument(bytes: bytes)
  }

  static func parse(_ bytes: [UInt8]) throws(ReadError) -> JSONDocument {
    var parser = JSONParser(bytes)
    try parser.run()
    return parser.document
  }

  private mutating func run() throws(ReadError) {
    skipBlanks()
    guard cursor < bytes.count else { return }
    var expected = Expected.value
    while true {
      skipBlanks()
      guard cursor < bytes.count else { throw unended() }
      let byte = bytes[cursor]
      switch (expected, byte) {
      case (.firstKey, UInt8(ascii: "}")), (.firstValue, UInt8(ascii: "]")): expected = close()
      case (.key, UInt8(ascii: "\"")), (.firstKey, UInt8(ascii: "\"")):
        key = Int32(document.keys.count)
        document.keys.append(try string())
        expected = .colon
      case (.key, UInt8(ascii: "}")): throw trailingComma()
      case (.value, UInt8(ascii: "]")) where !open.isEmpty && !isObject: throw trailingComma()
      case (.key, _), (.firstKey, _):
        throw error("a key in quotation marks should stand here", "write \"name\": value")
      case (.colon, UInt8(ascii: ":")):
        cursor += 1
        expected = .value
      case (.colon, _): throw error("a colon should stand behind the key", "write \"name\": value")
      case (.comma, UInt8(ascii: ",")):
        cursor += 1
        expected = isObject ? .key : .value
      case (.comma, UInt8(ascii: "}")) where isObject: expected = close()
      case (.comma, UInt8(ascii: "]")) where !isObject: expected = close()
      case (.comma, _):
        throw error(
          "a comma or a closing bracket should stand here", "part the values by commas")
      default: expected = try value(byte)
      }
      if open.isEmpty, expected == .comma { break }
    }
    skipBlanks()
    guard cursor == bytes.count else {
      throw error("something stands behind the end of the document", "leave one value in the file")
    }
  }

  private var isObject: Bool { open.last.map { document.nodes[$0].kind == .object } ?? false }

  private mutating func value(_ byte: UInt8) throws(ReadError) -> Expected {
    var node: JSONNode
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard open.count < Limits.depth else {
        throw error("values nested deeper than \(Limits.depth)", "flatten the document")
      }
      let isObject = byte == UInt8(ascii: "{")
      node = self.node(isObject ? .object : .array, to: cursor + 1)
      cursor += 1
      open.append(document.nodes.count)
      add(node)
      return isObject ? .firstKey : .firstValue
    case UInt8(ascii: "\""): node = try string()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): node = try number()
    default:
      if let end = word("true") ?? word("false") {
        node = self.node(.bool, to: end)
        cursor = end
      } else if let end = word("null") {
        node = self.node(.null, to: end)
        cursor = end
      } else {
        throw error("no value starts here", "give a string, a number, an array or an object")
      }
    }
    add(node)
    document.nodes[document.nodes.count - 1].next = UInt32(document.nodes.count)
    return .comma
  }

  private mutating func add(_ node: JSONNode) {
    var node = node
    node.key = key
    key = -1
    document.nodes.append(node)
  }

  private mutating func close() -> Expected {
    cursor += 1
    if let last = open.popLast() {
      document.nodes[last].next = UInt32(document.nodes.count)
      document.nodes[last].end = UInt32(cursor)
    }
    return .comma
  }

  // MARK: Plain values

  private func node(_ kind: JSONNode.Kind, to end: Int) -> JSONNode {
    JSONNode(
      kind: kind, start: UInt32(cursor), end: UInt32(end), line: UInt32(line),
      column: UInt32(column))
  }

  private mutating func string() throws(ReadError) -> JSONNode {
    let (startLine, startColumn) = (line, column)
    cursor += 1
    var node = self.node(.string, to: cursor)
    scan: while cursor < bytes.count {
      let byte = bytes[cursor]
      switch byte {
      case UInt8(ascii: "\""):
        node.end = UInt32(cursor)
        cursor += 1
        return node
      case UInt8(ascii: "\\"):
        let width = JSONEscape.read(bytes, at: cursor).width
        guard width > 0 else {
          throw error("a backslash that writes no character", "write \\\\ for a backslash")
        }
        cursor += width
      case 0x0A, 0x0D: break scan
      default:
        if byte & 0xC0 == 0x80 { tails += 1 }
        cursor += 1
      }
    }
    throw JSONParser.error(
      "a string that nothing closes", "close it with a quotation mark", line: startLine,
      column: startColumn)
  }

  private mutating func number() throws(ReadError) -> JSONNode {
    var position = cursor
    func digits() -> Int {
      let start = position
      while position < bytes.count, bytes[position].isDigit { position += 1 }
      return position - start
    }
    func holds(_ byte: UInt8) -> Bool { position < bytes.count && bytes[position] == byte }
    if holds(UInt8(ascii: "-")) { position += 1 }
    let isZero = holds(UInt8(ascii: "0"))
    let whole = digits()
    var isSound = whole > 0 && !(isZero && whole > 1)
    if holds(UInt8(ascii: ".")) {
      position += 1
      isSound = isSound && digits() > 0
    }
    if holds(UInt8(ascii: "e")) || holds(UInt8(ascii: "E")) {
      position += 1
      if holds(UInt8(ascii: "+")) || holds(UInt8(ascii: "-")) { position += 1 }
      isSound = isSound && digits() > 0
    }
    if position < bytes.count, bytes[position].isWord { isSound = false }
    guard isSound else {
      throw error("this is no number as JSON writes it", "put what is printed in quotation marks")
    }
    defer { cursor = position }
    return node(.number, to: position)
  }

  private func word(_ word: StaticString) -> Int? {
    let length = word.utf8CodeUnitCount
    guard cursor + length <= bytes.count else { return nil }
    for index in 0..<length where bytes[cursor + index] != word.utf8Start[index] { return nil }
    return cursor + length
  }

  // MARK: Places

  private var column: Int { cursor - lineStart - tails + 1 }

  private mutating func skipBlanks() {
    while cursor < bytes.count {
      switch bytes[cursor] {
      case 0x20, 0x09: cursor += 1
      case 0x0A, 0x0D:
        let isPair =
          bytes[cursor] == 0x0D && cursor + 1 < bytes.count && bytes[cursor + 1] == 0x0A
        cursor += isPair ? 2 : 1
        line += 1
        (lineStart, tails) = (cursor, 0)
      default: return
      }
    }
  }

  private func trailingComma() -> ReadError {
    error("a comma stands before the closing bracket", "take the comma out")
  }

  private func unended() -> ReadError {
    guard let last = open.last else { return error("a value should stand here", "give one") }
    let node = document.nodes[last]
    return JSONParser.error(
      "a bracket that nothing closes", "close it", line: Int(node.line), column: Int(node.column))
  }

  private func error(_ problem: String, _ mend: String) -> ReadError {
    JSONParser.error(problem, mend, line: line, column: column)
  }

  /// The line is part of the words, since the column needs it beside.
  private static func error(_ problem: String, _ mend: String, line: Int, column: Int) -> ReadError
  {
    ReadError("line \(line), column \(column): \(problem)", mend: mend)
  }
}
