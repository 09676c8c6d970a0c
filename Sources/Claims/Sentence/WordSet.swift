/// A fixed set of words that turns most others away by their length and first letter, unhashed.
struct WordSet: Sendable {
  private let words: Set<String>
  /// For each first letter, by five bits, the lengths that words with it have, by four.
  private let lengths: [UInt16]

  init(_ words: some Sequence<String>) {
    self.words = Set(words)
    var lengths = Array(repeating: UInt16(0), count: 32)
    for word in self.words {
      guard let (letter, length) = WordSet.outline(word) else { continue }
      lengths[letter] |= length
    }
    self.lengths = lengths
  }

  /// The words, in no order.
  var all: Set<String> { words }

  func contains(_ word: String) -> Bool {
    guard let (letter, length) = WordSet.outline(word), lengths[letter] & length != 0 else {
      return false
    }
    return words.contains(word)
  }

  func union(_ other: WordSet) -> WordSet { WordSet(words.union(other.words)) }

  func union(_ other: some Sequence<String>) -> WordSet { WordSet(words.union(other)) }

  func subtracting(_ other: some Sequence<String>) -> WordSet { WordSet(words.subtracting(other)) }

  private static func outline(_ word: String) -> (letter: Int, length: UInt16)? {
    word.utf8.first.map { (Int($0 & 31), 1 << UInt16(word.utf8.count & 15)) }
  }
}
