import Figures
import Reports

/// Decides by layout and wording whether a line that stands alone is a heading, and how high.
enum Headings {
  /// Levels of headings without number signs; part titles stand above, remarks below.
  enum Level {
    static let title = 1
    static let capitals = 2
    static let bold = 3
    static let plain = 4
    static let minor = 5
  }

  /// What is known of a candidate before its words are looked at.
  struct Candidate {
    var wording: Wording
    var marker: Marker
    var isBold: Bool
    var lineCount: Int
    /// Whether number signs mark the headings of this draft, so that plain lines are none.
    var isMarkedUp: Bool
  }

  static func level(of candidate: Candidate) -> Int? {
    let bytes = candidate.wording.bytes
    guard let first = bytes.first, let last = bytes.last, bytes.count <= 240 else { return nil }
    let isStopped =
      last == UInt8(ascii: ".") || last == UInt8(ascii: ";") || last == UInt8(ascii: ",")
      || last == UInt8(ascii: "-")
    if isStopped, bytes.contains(where: \.isLower) { return nil }
    guard !isContact(bytes), !namesExhibit(bytes), !namesValue(bytes) else { return nil }
    let words = Words(bytes)
    let isContents = words.isContents
    if words.isCapitals {
      if isContents { return Level.plain }
      switch candidate.marker.kind {
      case .section, .ordinal: return 1 + candidate.marker.depth
      case .bullet: return nil
      case .none: return candidate.lineCount > 1 || words.namesYear ? Level.title : Level.capitals
      }
    }
    guard !isStopped else { return nil }
    if candidate.isBold, candidate.marker.kind != .bullet {
      guard words.count <= 30 else { return nil }
      if candidate.marker.kind != .none { return 1 + candidate.marker.depth }
      return candidate.lineCount > 1 ? Level.title : Level.bold
    }
    guard candidate.lineCount == 1, candidate.marker.kind != .bullet else { return nil }
    guard first.isUpper || first >= 0x80 || first == UInt8(ascii: "\"") else {
      // A figure or a small letter opens a sentence; a number was taken off as a marker.
      return nil
    }
    if words.isDate || bytes.isLeftOpen(0, bytes.count) { return nil }
    let isTitled = words.titleShare >= 0.6
    if last == UInt8(ascii: ":") {
      guard isTitled, words.count <= 8, candidate.marker.kind == .none else { return nil }
    } else if last == UInt8(ascii: "?") {
      guard words.count <= 12 else { return nil }
    } else if isTitled {
      guard words.count <= 28 else { return nil }
    } else {
      guard words.count <= 14, !words.countsSomething, !words.hasVerb else { return nil }
    }
    switch candidate.marker.kind {
    case .section: return 1 + candidate.marker.depth
    case .ordinal: return 2
    case .bullet: return nil
    case .none:
      guard !candidate.isMarkedUp else { return nil }
      return last == UInt8(ascii: ":") || last == UInt8(ascii: "?") ? Level.minor : Level.plain
    }
  }

  /// Whether words are the caption of an exhibit: `Table 3`, `Figure 2`, `Chart 1`.
  static func namesExhibit(_ bytes: [UInt8]) -> Bool {
    for name: StaticString in ["table ", "figure ", "chart ", "graph "]
    where bytes.has(name, at: 0, before: bytes.count) {
      let next = name.utf8CodeUnitCount
      return next < bytes.count && bytes[next].isDigit
    }
    return false
  }

  /// Whether a line is a name and its number, `Upheld: 46`, and not one with a year behind it.
  private static func namesValue(_ bytes: [UInt8]) -> Bool {
    var front = bytes[...]
    if front.last == UInt8(ascii: "%") { front.removeLast() }
    var digits = 0
    while let last = front.last, last.isDigit || last == UInt8(ascii: ",") || last == 0x2E {
      digits += last.isDigit ? 1 : 0
      front.removeLast()
    }
    guard digits > 0, digits != 4 || bytes.last == UInt8(ascii: "%") else { return false }
    if front.suffix(2).elementsEqual("£".utf8) { front.removeLast(2) }
    guard front.last == 0x20 else { return false }
    front.removeLast()
    return front.last == UInt8(ascii: ":")
      || [" -", " –", " —"].contains { front.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// Whether a line holds an address, which no heading does.
  private static func isContact(_ bytes: [UInt8]) -> Bool {
    if bytes.contains(UInt8(ascii: "@")) { return true }
    for offset in bytes.indices where bytes[offset] == UInt8(ascii: ":") {
      if bytes.has("://", at: offset, before: bytes.count) { return true }
    }
    // Telephone numbers: a run of eight and more digits and blanks.
    var digits = 0
    for byte in bytes {
      if byte.isDigit {
        digits += 1
        if digits >= 9 { return true }
      } else if byte != 0x20, byte != UInt8(ascii: "("), byte != UInt8(ascii: ")") {
        digits = 0
      }
    }
    return false
  }
}

/// What a line's words look like.
struct Words {
  private(set) var count = 0
  /// The share of content words that open with a capital.
  private(set) var titleShare = 0.0
  private(set) var isCapitals = false
  private(set) var isContents = false
  private(set) var namesYear = false
  private(set) var isDate = false
  /// Whether a number in it counts something, rather than name a year or a stage.
  private(set) var countsSomething = false
  /// Whether a verb makes it a statement.
  private(set) var hasVerb = false

  init(_ bytes: [UInt8]) {
    var content = 0
    var titled = 0
    var letters = 0
    var hasLower = false
    var months = 0
    var wasTitled = false
    var cursor = 0
    while cursor < bytes.count {
      guard bytes[cursor].isWord else {
        if bytes[cursor] == UInt8(ascii: "%") || bytes[cursor] == 0xC2 { countsSomething = true }
        cursor += 1
        continue
      }
      let first = cursor
      while cursor < bytes.count,
        bytes[cursor].isWord || bytes[cursor] == UInt8(ascii: "'") || bytes[cursor] == 0x2F
          || (bytes[cursor] == UInt8(ascii: "-") && bytes[first].isDigit)
      {
        if bytes[cursor].isLower { hasLower = true }
        if bytes[cursor].isLetter { letters += 1 }
        cursor += 1
      }
      let word = bytes[first..<cursor]
      if word.allSatisfy({ $0 >= 0x80 }), word.count == 3 { continue }
      count += 1
      if word.contains(where: \.isDigit), word.first?.isDigit == true {
        if Words.isYear(word) {
          namesYear = true
        } else if !wasTitled {
          countsSomething = true
        }
        wasTitled = false
        continue
      }
      wasTitled = word.first?.isUpper == true
      switch Words.known[Words.key(word)] {
      case .small: continue
      case .verb: hasVerb = true
      case .month: months += 1
      case nil: break
      }
      content += 1
      if wasTitled || word.first.map({ $0 >= 0x80 }) == true { titled += 1 }
    }
    titleShare = content == 0 ? 0 : Double(titled) / Double(content)
    isCapitals = !hasLower && letters >= 4
    isDate = months == 1 && count <= 5 && bytes.contains(where: \.isDigit)
    let lowered = String(decoding: bytes.prefix(24), as: UTF8.self).lowercased()
    isContents = ["contents", "table of contents", "contents:", "contents page"].contains(lowered)
  }

  /// Whether a word is a year: 2016, 2016/17, 2016-17, 2016/2017.
  private static func isYear(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count >= 4, word.count <= 9 else { return false }
    return Period(label: String(decoding: word, as: UTF8.self)) != nil
  }

  private enum Known {
    case small, verb, month
  }

  /// A word's first sixteen bytes in small letters as one number, which is quick to look up.
  private static func key(_ word: some Sequence<UInt8>) -> UInt128 {
    word.prefix(16).reduce(0) { $0 << 8 | UInt128($1.isUpper ? $1 | 32 : $1) }
  }

  private static let known: [UInt128: Known] = {
    let lists: [(Known, String)] = [
      (
        .small,
        "a an and as at but by for from in into nor of on or per the to via vs with within be"
      ),
      (
        .verb,
        "is are was were has have had will should can must received recorded remain remains relate "
          + "related there we it shows show provides provide illustrates illustrate gives details "
          + "summarises presents sets contains below"
      ),
      (
        .month,
        "january jan february feb march mar april apr may june jun july jul august aug september "
          + "sep sept october oct november nov december dec"
      ),
    ]
    var known: [UInt128: Known] = [:]
    for (kind, words) in lists {
      for word in words.utf8.split(separator: 0x20) { known[key(word)] = kind }
    }
    return known
  }()
}
