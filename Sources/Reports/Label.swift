/// The words of a label, free of case, plural and punctuation, so that labels compare by meaning.
public struct Label: Hashable, Sendable {
  /// The words in order, each in lower case and in the singular.
  public let words: [String]

  /// Reads the words of a text.
  public init(_ text: String) {
    var words: [String] = []
    words.reserveCapacity(1 + text.utf8.count / 6)
    var word: [UInt8] = []
    word.reserveCapacity(24)
    func close() {
      guard !word.isEmpty else { return }
      Label.makeSingular(&word)
      words.append(String(decoding: word, as: UTF8.self))
      word.removeAll(keepingCapacity: true)
    }
    var bytes = text.utf8.makeIterator()
    while let byte = bytes.next() {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: word.append(byte)
      case 0x41...0x5A: word.append(byte | 32)
      case UInt8(ascii: "'"): continue
      case UInt8(ascii: "&"):
        close()
        words.append("and")
      case UInt8(ascii: "%"):
        close()
        words.append("%")
      case 0xE2:
        // An apostrophe in curly form belongs to its word; other marks of this block part words.
        let second = bytes.next()
        let third = bytes.next()
        if !(second == 0x80 && (third == 0x98 || third == 0x99)) { close() }
      case 0xC2:
        // Signs such as £ and the no-break space part words.
        _ = bytes.next()
        close()
      case 0x80...: word.append(byte)
      default: close()
      }
    }
    close()
    self.words = words
  }

  /// Whether no word is left.
  public var isEmpty: Bool { words.isEmpty }

  /// The words joined by single spaces.
  public var text: String { words.joined(separator: " ") }

  /// Whether the words of the other label stand in this one, in order and side by side.
  public func contains(_ other: Label) -> Bool {
    guard !other.words.isEmpty, other.words.count <= words.count else { return false }
    return (0...(words.count - other.words.count)).contains { start in
      words[start..<(start + other.words.count)].elementsEqual(other.words)
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
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for row in 1...first.count {
      var current = [row] + Array(repeating: 0, count: second.count)
      for column in 1...second.count {
        let same = first[row - 1] == second[column - 1]
        current[column] = min(
          last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1))
        if row > 1, column > 1, first[row - 1] == second[column - 2],
          first[row - 2] == second[column - 1]
        {
          current[column] = min(current[column], beforeLast[column - 2] + 1)
        }
      }
      (beforeLast, last) = (last, current)
    }
    return last[second.count]
  }

  private static func makeSingular(_ word: inout [UInt8]) {
    let length = word.count
    guard length > 3, word[length - 1] == UInt8(ascii: "s") else { return }
    let before = word[length - 2]
    if length > 4, before == UInt8(ascii: "e"), word[length - 3] == UInt8(ascii: "i") {
      word.removeLast(3)
      word.append(UInt8(ascii: "y"))
    } else if !"sui".utf8.contains(before), !before.isDigit {
      word.removeLast()
    }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { self &- 48 < 10 }
}
