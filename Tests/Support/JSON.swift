/// A JSON value, members in the order of the text.
public enum JSON: Equatable, Sendable {
  case null
  case bool(Bool)
  /// A number by its characters.
  case number(String)
  case string(String)
  case array([JSON])
  case object([(String, JSON)])

  /// Compares members in any order.
  public static func == (left: JSON, right: JSON) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let a), .bool(let b)): a == b
    case (.number(let a), .number(let b)), (.string(let a), .string(let b)): a == b
    case (.array(let a), .array(let b)): a == b
    case (.object(let a), .object(let b)):
      a.count == b.count && a.allSatisfy { name, value in right[name] == value }
    default: false
    }
  }

  /// A member of an object.
  public subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.0 == name }?.1
  }

  /// The items of an array; empty for anything else.
  public var items: [JSON] {
    if case .array(let items) = self { return items }
    return []
  }

  /// The names of an object's members in their order.
  public var names: [String] {
    if case .object(let members) = self { return members.map(\.0) }
    return []
  }

  /// The text of a string.
  public var text: String? {
    if case .string(let text) = self { return text }
    return nil
  }

  /// Reads a whole text strictly; nil where it is not JSON or names a member twice.
  public init?(_ bytes: [UInt8]) {
    var reader = JSONReader(bytes)
    guard let value = reader.value(depth: 0), reader.isAtEnd else { return nil }
    self = value
  }
}

private struct JSONReader {
  private let bytes: [UInt8]
  private var cursor = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool {
    bytes[cursor...].allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    while cursor < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[cursor]) { cursor += 1 }
    guard cursor < bytes.count, bytes[cursor] == UInt8(ascii: character) else { return false }
    cursor += 1
    return true
  }

  mutating func value(depth: Int) -> JSON? {
    guard depth < 100 else { return nil }
    if take("{") { return object(depth: depth) }
    if take("[") { return array(depth: depth) }
    if take("\"") { return string().map(JSON.string) }
    let start = cursor
    while cursor < bytes.count, !" \n\r\t,]}".utf8.contains(bytes[cursor]) { cursor += 1 }
    let word = String(decoding: bytes[start..<cursor], as: UTF8.self)
    switch word {
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    default:
      return word.wholeMatch(of: /-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/).map { _ in .number(word) }
    }
  }

  private mutating func object(depth: Int) -> JSON? {
    var members: [(String, JSON)] = []
    if take("}") { return .object([]) }
    repeat {
      guard take("\""), let name = string(), take(":"), let value = value(depth: depth + 1),
        !members.contains(where: { $0.0 == name })
      else { return nil }
      members.append((name, value))
    } while take(",")
    return take("}") ? .object(members) : nil
  }

  private mutating func array(depth: Int) -> JSON? {
    var items: [JSON] = []
    if take("]") { return .array([]) }
    repeat {
      guard let item = value(depth: depth + 1) else { return nil }
      items.append(item)
    } while take(",")
    return take("]") ? .array(items) : nil
  }

  private mutating func string() -> String? {
    var text: [UInt8] = []
    while cursor < bytes.count {
      let byte = bytes[cursor]
      cursor += 1
      switch byte {
      case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let escaped = escape() else { return nil }
        text += Array(String(escaped).utf8)
      case 0..<0x20: return nil
      default: text.append(byte)
      }
    }
    return nil
  }

  private mutating func escape() -> Unicode.Scalar? {
    guard cursor < bytes.count else { return nil }
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
      // The program writes no surrogate pairs, so a lone half is refused and a pair with it.
      guard cursor + 4 <= bytes.count else { return nil }
      let digits = String(decoding: bytes[cursor..<cursor + 4], as: UTF8.self)
      cursor += 4
      return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
    default: return nil
    }
  }
}
