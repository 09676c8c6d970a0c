/// A quick look at a text's bytes that spares most sentences a close reading.
struct Glance {
  /// The longer stems by the place of their first two bytes in `pairs`, from one on.
  private let stems: [[[UInt8]]]
  /// The bytes that are a stem by themselves.
  private let singles: [Bool]
  /// Which stems start with two bytes, five bits of each: none for most places of a text.
  private let pairs: [UInt8]

  /// Looks for any of the stems, written in lower case.
  init(_ stems: [String]) {
    var grouped: [[[UInt8]]] = [[]]
    var singles = Array(repeating: false, count: 256)
    var pairs = Array(repeating: UInt8(0), count: 1024)
    for stem in stems.map({ Array($0.utf8) }) {
      if stem.count == 1 { singles[Int(stem[0])] = true }
      guard stem.count > 1 else { continue }
      let pair = Glance.pair(stem[0], stem[1])
      if pairs[pair] == 0 {
        pairs[pair] = UInt8(grouped.count)
        grouped.append([])
      }
      grouped[Int(pairs[pair])].append(stem)
    }
    (self.stems, self.singles, self.pairs) = (grouped, singles, pairs)
  }

  /// Whether one of the stems stands anywhere in the text, capitals or not.
  func sees(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      singles.withUnsafeBufferPointer { singles in
        pairs.withUnsafeBufferPointer { pairs in
          var byte: UInt8 = 0
          for end in bytes.indices {
            let next = bytes[end]
            if singles[Int(next)] { return true }
            let group = pairs[Glance.pair(byte, next)]
            if group > 0, end > 0, hasStem(of: group, bytes, at: end - 1) { return true }
            byte = next
          }
          return false
        }
      }
    }
  }

  private func hasStem(
    of group: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Bool {
    stems[Int(group)].contains { stem in
      guard start + stem.count <= bytes.count else { return false }
      var offset = 0
      while offset < stem.count, Glance.lower(bytes[start + offset]) == stem[offset] { offset += 1 }
      return offset == stem.count
    }
  }

  private static func pair(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 31) << 5 | Int(second & 31)
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

  /// Words that go before the name of somebody to ask.
  static let contacts = Glance([
    "contact", "author", "lead officer", "further information", "report by",
  ])

  /// Words of resolutions by which something must come back.
  static let resolutions = Glance([
    "deferred", "work programme", "brought back", "next meeting", "forward plan",
  ])

  /// Words of what may be taken in private.
  static let exemptions = Glance(["exempt", "schedule 12", "publication"])

  /// Words by which an item is taken in private.
  static let privateItems = Glance(["not for publication", "(exempt"])

  /// Words of what binds, and not of a debate.
  static let decisions = Glance(["resolved", "agreed"])

  /// The heading of a list of what stands behind a report.
  static let appendices = Glance(["appendices"])

  /// Words that count how long ago something was.
  static let yearSpans = Glance(["years on", "years ago"])

  /// Words that say where something announced stands.
  static let announcements = Glance([
    "below", "following", "beneath", "underneath", "overleaf", "follows", "attached",
  ])
}
