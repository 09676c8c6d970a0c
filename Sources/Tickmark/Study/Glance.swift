/// A quick look at a text's bytes that spares most sentences a close reading.
struct Glance {
  private let stems: [[UInt8]]
  private let firsts: [Bool]

  /// Looks for any of the stems, written in lower case.
  init(_ stems: [String]) {
    self.stems = stems.map { Array($0.utf8) }
    var firsts = Array(repeating: false, count: 256)
    for stem in self.stems { stem.first.map { firsts[Int($0)] = true } }
    self.firsts = firsts
  }

  /// Whether one of the stems stands anywhere in the text, capitals or not.
  func sees(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      for start in bytes.indices {
        let byte = Glance.lower(bytes[start])
        guard firsts[Int(byte)] else { continue }
        for stem in stems where stem[0] == byte && start + stem.count <= bytes.count {
          var offset = 1
          while offset < stem.count, Glance.lower(bytes[start + offset]) == stem[offset] {
            offset += 1
          }
          if offset == stem.count { return true }
        }
      }
      return false
    }
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    byte &- 65 < 26 ? byte | 32 : byte
  }

  /// Words without which a sentence without figures claims nothing of them.
  static let claims = Glance([
    "increas", "decreas", "reduc", "rise", "rose", "rising", "fall", "fell", "drop", "decline",
    "declining", "grew", "grow", "higher", "lower", "highest", "lowest", "majority", "most common",
    "record ", "consistent", "unchanged", "the same", "improv", "doubl", "trebl", "tripl", "halv",
    "fewer", "more than", "less than", "largest", "smallest", "similar", "stable", "the most ",
    "the fewest", "the least",
    "busiest", "commonest", "biggest",
  ])

  /// Signs of drafting in a sentence that may print no figure.
  static let marks = Glance([
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "[", "?", "tbc", "tba", "tbd", "xx", "insert",
    "#",
  ])

  /// Words that say where something announced stands.
  static let announcements = Glance([
    "below", "following", "beneath", "underneath", "overleaf", "follows",
  ])
}
