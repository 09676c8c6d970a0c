/// A quick look at a text's bytes that spares most sentences a close reading.
struct Glance: Sendable {
  /// What a text may hold.
  struct Hints: OptionSet, Sendable {
    let rawValue: UInt8
  }

  private struct Stem {
    let letters: [UInt8]
    let hints: Hints
  }

  /// The longer stems by the place of their first two bytes in `pairs`, from one on.
  private let stems: [[Stem]]
  /// What the bytes hint at that are a stem by themselves.
  private let singles: [Hints.RawValue]
  /// Which stems start with two bytes, five bits of each: none for most places of a text.
  private let pairs: [UInt8]
  private let all: Hints

  /// Looks for any of the stems, written in lower case.
  init(_ stems: [String]) { self.init([(Hints(rawValue: 1), stems)]) }

  /// Looks for stems of several kinds at once.
  init(_ kinds: [(hints: Hints, stems: [String])]) {
    var grouped: [[Stem]] = [[]]
    var singles = Array(repeating: Hints.RawValue(0), count: 256)
    var pairs = Array(repeating: UInt8(0), count: 1024)
    for (hints, stems) in kinds {
      for stem in stems.map({ Array($0.utf8) }) {
        if stem.count == 1 { singles[Int(stem[0])] |= hints.rawValue }
        guard stem.count > 1 else { continue }
        let pair = Glance.pair(stem[0], stem[1])
        if pairs[pair] == 0 {
          pairs[pair] = UInt8(grouped.count)
          grouped.append([])
        }
        grouped[Int(pairs[pair])].append(Stem(letters: stem, hints: hints))
      }
    }
    (self.stems, self.singles, self.pairs) = (grouped, singles, pairs)
    all = kinds.reduce(into: []) { $0.formUnion($1.hints) }
  }

  /// Whether one of the stems stands anywhere in the text, capitals or not.
  func sees(_ text: String) -> Bool { !hints(in: text).isEmpty }

  /// The kinds of which a stem stands anywhere in the text, capitals or not.
  func hints(in text: String) -> Hints {
    var text = text
    return text.withUTF8 { bytes in
      singles.withUnsafeBufferPointer { singles in
        pairs.withUnsafeBufferPointer { pairs in
          var found: Hints = []
          var byte: UInt8 = 0
          for end in bytes.indices {
            let next = bytes[end]
            let single = singles[Int(next)]
            let group = pairs[Glance.pair(byte, next)]
            byte = next
            guard single != 0 || group > 0 else { continue }
            found.formUnion(Hints(rawValue: single))
            if group > 0, end > 0 { add(to: &found, of: group, bytes, at: end - 1) }
            if found == all { break }
          }
          return found
        }
      }
    }
  }

  private func add(
    to found: inout Hints, of group: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) {
    for stem in stems[Int(group)] where !found.isSuperset(of: stem.hints) {
      guard start + stem.letters.count <= bytes.count else { continue }
      var offset = 0
      while offset < stem.letters.count,
        Glance.lower(bytes[start + offset]) == stem.letters[offset]
      {
        offset += 1
      }
      if offset == stem.letters.count { found.formUnion(stem.hints) }
    }
  }

  private static func pair(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 31) << 5 | Int(second & 31)
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    byte &- 65 < 26 ? byte | 32 : byte
  }

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
}
