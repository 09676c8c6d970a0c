/// A value of a file of the program's own, with the line that it starts on.
struct JSONValue: Sendable {
  /// What the value is.
  indirect enum Content: Sendable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([(name: String, value: JSONValue)])
  }

  var content: Content
  var line: Int

  /// A member of an object.
  subscript(name: String) -> JSONValue? { members.first { $0.name == name }?.value }

  var members: [(name: String, value: JSONValue)] {
    if case .object(let members) = content { return members }
    return []
  }

  var items: [JSONValue]? {
    if case .array(let items) = content { return items }
    return nil
  }

  var text: String? {
    if case .string(let text) = content { return text }
    return nil
  }

  var number: Int? {
    if case .number(let digits) = content { return Int(digits) }
    return nil
  }

  var isObject: Bool {
    if case .object = content { return true }
    return false
  }
}

/// What stands in the way of reading a file of the program's own.
struct JSONFault: Error {
  var line: Int
  var what: String
}

/// Reads JSON strictly: RFC 8259, nothing behind the value, no member twice.
struct JSONValueReader {
  private static let deepest = 100

  private let bytes: [UInt8]
  private var cursor = 0
  private var line = 1

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  static func read(_ bytes: [UInt8]) throws(JSONFault) -> JSONValue {
    var reader = JSONValueReader(bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.cursor = 3 }
    let value = try reader.value(depth: 0)
    reader.skipBlanks()
    guard reader.cursor == bytes.count else { throw reader.fault("something stands behind it") }
    return value
  }

  private func fault(_ what: String) -> JSONFault { JSONFault(line: line, what: what) }

  private mutating func skipBlanks() {
    while cursor < bytes.count {
      switch bytes[cursor] {
      case 0x0A: line += 1
      case 0x20, 0x09, 0x0D: break
      default: return
      }
      cursor += 1
    }
  }

  private mutating func take(_ byte: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard cursor < bytes.count, bytes[cursor] == UInt8(ascii: byte) else { return false }
    cursor += 1
    return true
  }

  private mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
    guard depth < JSONValueReader.deepest else { throw fault("values stand too deep") }
    skipBlanks()
    let start = line
    if take("{") { return JSONValue(content: try object(depth: depth), line: start) }
    if take("[") { return JSONValue(content: try array(depth: depth), line: start) }
    if take("\"") { return JSONValue(content: .string(try string()), line: start) }
    let first = cursor
    while cursor < bytes.count, !" \n\r\t,]}:".utf8.contains(bytes[cursor]) { cursor += 1 }
    let word = String(decoding: bytes[first..<cursor], as: UTF8.self)
    switch word {
    case "null": return JSONValue(content: .null, line: start)
    case "true": return JSONValue(content: .bool(true), line: start)
    case "false": return JSONValue(content: .bool(false), line: start)
    default:
      let isNumber = word.utf8.allSatisfy { "+-.0123456789Ee".utf8.contains($0) }
      guard !word.isEmpty, isNumber else { throw fault("a value should stand here") }
      return JSONValue(content: .number(word), line: start)
    }
  }

  private mutating func object(depth: Int) throws(JSONFault) -> JSONValue.Content {
    var members: [(name: String, value: JSONValue)] = []
    if take("}") { return .object([]) }
    repeat {
      guard take("\"") else { throw fault("a name in quotation marks should stand here") }
      let name = try string()
      guard take(":") else { throw fault("a colon should stand behind “\(name)”") }
      let value = try value(depth: depth + 1)
      if members.contains(where: { $0.name == name }) { throw fault("“\(name)” stands twice") }
      members.append((name, value))
    } while take(",")
    guard take("}") else { throw fault("a comma or a closing brace should stand here") }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(JSONFault) -> JSONValue.Content {
    var items: [JSONValue] = []
    if take("]") { return .array([]) }
    repeat { items.append(try value(depth: depth + 1)) } while take(",")
    guard take("]") else { throw fault("a comma or a closing bracket should stand here") }
    return .array(items)
  }

  private mutating func string() throws(JSONFault) -> String {
    var text: [UInt8] = []
    while cursor < bytes.count {
      let byte = bytes[cursor]
      cursor += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += Array(String(try escape()).utf8)
      case 0..<0x20: throw fault("a line ends inside quotation marks")
      default: text.append(byte)
      }
    }
    throw fault("quotation marks stay open")
  }

  private mutating func escape() throws(JSONFault) -> Unicode.Scalar {
    guard cursor < bytes.count else { throw fault("quotation marks stay open") }
    let byte = bytes[cursor]
    cursor += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "u"):
      var value = try unit()
      if value & 0xFC00 == 0xD800, bytes[cursor...].starts(with: Array("\\u".utf8)) {
        cursor += 2
        value = 0x10000 + (value & 0x3FF) << 10 + (try unit() & 0x3FF)
      }
      return Unicode.Scalar(value) ?? "\u{FFFD}"
    default: throw fault("nothing is written with \\\(Unicode.Scalar(byte))")
    }
  }

  private mutating func unit() throws(JSONFault) -> UInt32 {
    let digits = String(decoding: bytes[cursor...].prefix(4), as: UTF8.self)
    guard digits.utf8.count == 4, let value = UInt32(digits, radix: 16) else {
      throw fault("four digits should stand behind \\u")
    }
    cursor += 4
    return value
  }
}
