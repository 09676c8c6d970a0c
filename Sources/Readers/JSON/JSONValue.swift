/// A value of a JSON document as a tree, for the small files that steer the program and for audits.
public struct JSONValue: Sendable {
  /// What the value is.
  public indirect enum Content: Sendable {
    case null
    case bool(Bool)
    /// A number as printed.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([(name: String, value: JSONValue)])
  }

  /// What the value is.
  public var content: Content
  /// The line that it starts on.
  public var line: Int

  /// Reads a document strictly: RFC 8259, nothing behind the value, no member twice.
  public init(reading bytes: [UInt8]) throws(ReadError) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let document = try JSONParser.parse(bytes.starts(with: mark) ? Array(bytes[3...]) : bytes)
    guard !document.nodes.isEmpty else {
      throw ReadError("it is empty", mend: "write a value, such as {}", line: 1)
    }
    self = try document.value(at: 0)
  }

  fileprivate init(_ content: Content, line: UInt32) {
    self.content = content
    self.line = Int(line)
  }

  /// A member of an object.
  public subscript(name: String) -> JSONValue? { members.first { $0.name == name }?.value }

  /// The members of an object in their order; none where it is no object.
  public var members: [(name: String, value: JSONValue)] {
    if case .object(let members) = content { return members }
    return []
  }

  /// The values of an array.
  public var items: [JSONValue]? {
    if case .array(let items) = content { return items }
    return nil
  }

  /// The text of a string.
  public var text: String? {
    if case .string(let text) = content { return text }
    return nil
  }

  /// The value of a whole number.
  public var number: Int? {
    if case .number(let digits) = content { return Int(digits) }
    return nil
  }

  /// Whether it is an object.
  public var isObject: Bool {
    if case .object = content { return true }
    return false
  }
}

extension JSONDocument {
  fileprivate func value(at index: Int) throws(ReadError) -> JSONValue {
    let node = nodes[index]
    switch node.kind {
    case .null: return JSONValue(.null, line: node.line)
    case .bool: return JSONValue(.bool(bytes[node.range.lowerBound] == 0x74), line: node.line)
    case .number: return JSONValue(.number(characters(of: node)), line: node.line)
    case .string: return JSONValue(.string(characters(of: node)), line: node.line)
    case .array:
      var items: [JSONValue] = []
      for child in children(of: index) { items.append(try value(at: child)) }
      return JSONValue(.array(items), line: node.line)
    case .object:
      var members: [(name: String, value: JSONValue)] = []
      for child in children(of: index) {
        guard let key = key(of: child) else { continue }
        let name = characters(of: key)
        guard !members.contains(where: { $0.name == name }) else {
          throw ReadError("“\(name)” stands twice", mend: "leave one of them", line: Int(key.line))
        }
        members.append((name, try value(at: child)))
      }
      return JSONValue(.object(members), line: node.line)
    }
  }

  /// The characters of a plain value as they are meant, line ends and controls among them.
  private func characters(of node: JSONNode) -> String {
    let range = node.range
    guard bytes[range].contains(UInt8(ascii: "\\")) else {
      return String(decoding: bytes[range], as: UTF8.self)
    }
    var text: [UInt8] = []
    var cursor = range.lowerBound
    while cursor < range.upperBound {
      if bytes[cursor] == UInt8(ascii: "\\") {
        let (scalar, width) = JSONEscape.read(bytes, at: cursor)
        text.append(scalar: Unicode.Scalar(scalar) ?? "\u{FFFD}")
        cursor += max(1, width)
      } else {
        text.append(bytes[cursor])
        cursor += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
