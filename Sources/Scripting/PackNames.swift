/// Finds the rule packs that a file of Swift declares at its outermost level, by its words alone.
///
/// Comments, strings and everything in braces are passed over; the compiler decides the rest.
struct PackNames {
  /// The packs that the program around the file can name.
  private(set) var names: [String] = []
  /// Packs that the file keeps to itself.
  private(set) var hidden: [String] = []

  init(_ bytes: [UInt8]) {
    var scanner = SwiftWords(bytes)
    let words = scanner.outermost()
    for start in words.indices where words[start] == "let" || words[start] == "var" {
      let rest = words[(start + 1)...].prefix(6).filter { $0 != "Tickmark" && $0 != "." }
      guard rest.count >= 4, [":", "="].contains(rest[1]), rest[2] == "RulePack",
        rest[1] == ":" ? ["=", "{"].contains(rest[3]) : ["(", "init"].contains(rest[3])
      else { continue }
      let before = words[..<start].reversed().prefix { Self.modifiers.contains($0) }
      if before.contains(where: { $0.hasSuffix("private") }) {
        hidden.append(rest[0])
      } else {
        names.append(rest[0])
      }
    }
  }

  private static let modifiers: Set = [
    "public", "internal", "package", "private", "fileprivate", "nonisolated", "@", "MainActor",
  ]
}

/// The words and signs of a text in Swift, one after another.
private struct SwiftWords {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The words and signs that stand in no brackets; an opening bracket is there, what it holds is not.
  mutating func outermost() -> [String] {
    var words: [String] = []
    var depth = 0
    while let word = next() {
      let isClosing = [")", "}", "]"].contains(word)
      if isClosing { depth -= 1 }
      if depth == 0, !isClosing { words.append(word) }
      if ["(", "{", "["].contains(word) { depth += 1 }
      if depth < 0 { return words }
    }
    return words
  }

  private func byte(_ ahead: Int = 0) -> UInt8 {
    let place = position + ahead
    return place < bytes.count ? bytes[place] : 0
  }

  private func starts(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { wanted in
      position + wanted.count <= bytes.count
        && wanted.indices.allSatisfy { bytes[position + $0] == wanted[$0] }
    }
  }

  private mutating func next() -> String? {
    while position < bytes.count {
      if starts("//") {
        while position < bytes.count, byte() != UInt8(ascii: "\n") { position += 1 }
      } else if starts("/*") {
        passComment()
      } else if byte() == UInt8(ascii: "\"") || byte() == UInt8(ascii: "#"), passString() {
        return "\"\""
      } else if Self.isLetter(byte()) {
        let start = position
        while position < bytes.count, Self.isLetter(byte()) { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
      } else if byte() > 0x20 {
        position += 1
        return String(UnicodeScalar(bytes[position - 1]))
      } else {
        position += 1
      }
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "`"), 0x80...:
      true
    default: false
    }
  }

  /// Comments may hold comments.
  private mutating func passComment() {
    var depth = 0
    repeat {
      if starts("/*") {
        depth += 1
        position += 2
      } else if starts("*/") {
        depth -= 1
        position += 2
      } else {
        position += 1
      }
    } while depth > 0 && position < bytes.count
  }

  /// Passes over a string of any kind; false where none starts here.
  private mutating func passString() -> Bool {
    var hashes = 0
    while byte(hashes) == UInt8(ascii: "#") { hashes += 1 }
    guard byte(hashes) == UInt8(ascii: "\"") else { return false }
    position += hashes
    let quotes = starts("\"\"\"") ? 3 : 1
    position += quotes
    while position < bytes.count {
      if isMark(UInt8(ascii: "\\"), 1, hashes) {
        position += 1 + hashes
        if byte() == UInt8(ascii: "(") { passInterpolation() } else { position += 1 }
      } else if isEnd(quotes, hashes) {
        position += quotes + hashes
        return true
      } else if quotes == 1, byte() == UInt8(ascii: "\n") {
        return true
      } else {
        position += 1
      }
    }
    return true
  }

  private func isEnd(_ quotes: Int, _ hashes: Int) -> Bool {
    isMark(UInt8(ascii: "\""), quotes, hashes)
  }

  private func isMark(_ mark: UInt8, _ count: Int, _ hashes: Int) -> Bool {
    (0..<count).allSatisfy { byte($0) == mark }
      && (0..<hashes).allSatisfy { byte(count + $0) == UInt8(ascii: "#") }
  }

  private mutating func passInterpolation() {
    var depth = 0
    while let word = next() {
      if word == "(" { depth += 1 }
      if word == ")" { depth -= 1 }
      if depth <= 0 { return }
    }
  }
}
