/// The words of a label, free of case, plural and punctuation, so that labels compare by meaning.
public struct Label: Hashable, Sendable {
  /// The words in order, each in lower case and in the singular.
  public let words: [String]

  /// Reads the words of a text.
  public init(_ text: String) {
    var text = text
    words = text.withUTF8 { Label.words(of: $0) }
  }

  /// Words to compare those of a label with, each as a label has it.
  public static func words(_ words: [String]) -> Set<String> {
    Set(words.flatMap { Label($0).words })
  }

  /// Reads in one pass over one buffer, since an audit reads labels by the ten thousand.
  private static func words(of bytes: UnsafeBufferPointer<UInt8>) -> [String] {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { buffer in
      var writer = WordWriter(word: buffer)
      writer.words.reserveCapacity(1 + bytes.count / 6)
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        switch byte {
        case 0x61...0x7A, 0x30...0x39: writer.append(byte)
        case 0x41...0x5A: writer.append(byte | 32)
        case UInt8(ascii: "'"): continue
        case UInt8(ascii: "&"): writer.close(andAdd: "and")
        case UInt8(ascii: "%"): writer.close(andAdd: "%")
        case 0xE2:
          // An apostrophe in curly form belongs to its word; other marks of this block part words.
          let isApostrophe =
            index + 1 < bytes.count && bytes[index] == 0x80
            && (bytes[index + 1] == 0x98 || bytes[index + 1] == 0x99)
          index += 2
          if !isApostrophe { writer.close() }
        case 0xC2:
          // Signs such as £ and the no-break space part words.
          index += 1
          writer.close()
        case 0x80...: writer.append(byte)
        default: writer.close()
        }
      }
      writer.close()
      return writer.words
    }
  }

  /// Whether no word is left.
  public var isEmpty: Bool { words.isEmpty }

  /// The words joined by single spaces.
  public var text: String { words.joined(separator: " ") }

  /// Whether the words of the other label stand in this one, in order and side by side.
  public func contains(_ other: Label) -> Bool {
    guard !other.words.isEmpty, other.words.count <= words.count else { return false }
    return words.withUnsafeBufferPointer { own in
      other.words.withUnsafeBufferPointer { sought in
        (0...(own.count - sought.count)).contains { start in
          sought.indices.allSatisfy { own[start + $0] == sought[$0] }
        }
      }
    }
  }

  /// Whether the label starts with the words of the other one.
  public func starts(with other: Label) -> Bool { words.starts(with: other.words) }

  /// How far two labels are apart, in letters changed: for "did you mean".
  public func distance(to other: Label) -> Int {
    Label.editDistance(Array(text.utf8), Array(other.text.utf8))
  }

  /// The number of letters to insert, delete, replace or swap to turn one text into the other.
  public static func editDistance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    guard !first.isEmpty, !second.isEmpty else { return max(first.count, second.count) }
    let width = second.count + 1
    // Three rows in turn, each in the place of the one that is no longer needed.
    var costs = Array(repeating: 0, count: 3 * width)
    for column in 0..<width { costs[column] = column }
    for row in 1...first.count {
      let (own, last, beforeLast) = (
        row % 3 * width, (row - 1) % 3 * width, (row + 1) % 3 * width
      )
      costs[own] = row
      for column in 1..<width {
        let same = first[row - 1] == second[column - 1]
        var cost = min(
          costs[last + column] + 1, costs[own + column - 1] + 1,
          costs[last + column - 1] + (same ? 0 : 1))
        if row > 1, column > 1, first[row - 1] == second[column - 2],
          first[row - 2] == second[column - 1]
        {
          cost = min(cost, costs[beforeLast + column - 2] + 1)
        }
        costs[own + column] = cost
      }
    }
    return costs[first.count % 3 * width + second.count]
  }
}

/// Gathers the bytes of one word after the other in one buffer.
private struct WordWriter {
  let word: UnsafeMutableBufferPointer<UInt8>
  private var length = 0
  var words: [String] = []

  init(word: UnsafeMutableBufferPointer<UInt8>) { self.word = word }

  mutating func append(_ byte: UInt8) {
    word[length] = byte
    length += 1
  }

  /// Ends the word, if one was begun.
  mutating func close() {
    guard length > 0 else { return }
    makeSingular()
    words.append(String(decoding: UnsafeBufferPointer(rebasing: word[..<length]), as: UTF8.self))
    length = 0
  }

  mutating func close(andAdd sign: String) {
    close()
    words.append(sign)
  }

  private mutating func makeSingular() {
    guard length > 3, word[length - 1] == UInt8(ascii: "s") else { return }
    switch word[length - 2] {
    case UInt8(ascii: "e") where length > 4 && word[length - 3] == UInt8(ascii: "i"):
      word[length - 3] = UInt8(ascii: "y")
      length -= 2
    case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"), 0x30...0x39: break
    // No plural, and walls ask for it.
    case UInt8(ascii: "a") where word[..<length].elementsEqual("whereas".utf8): break
    default: length -= 1
    }
  }
}
