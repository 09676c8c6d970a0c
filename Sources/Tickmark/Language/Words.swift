import Figures
import Reports

/// A label as a rule names it: compared by words, not by case, plural or punctuation.
///
/// Alternatives stand behind a slash, since councils name things their own way:
/// `"Withdrawn / Complaint withdrawn"`.
public struct Words: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The label as written.
  public let text: String
  let alternatives: [Label]
  /// The year that is meant where the words stand for one and no label.
  let year: Year?

  /// A year as it lies to the one that a report is on.
  enum Year { case this, last }

  /// The columns of the year that the report is on, however their headings print it.
  public static let thisYear = Words(.this, text: "this year")
  /// The columns of the year before.
  public static let lastYear = Words(.last, text: "last year")

  private init(_ year: Year, text: String) {
    self.year = year
    self.text = text
    alternatives = []
  }

  /// The first alternative: what titles and messages call it.
  public var name: String { Words.split(text).first ?? text }

  /// Makes words from a text with alternatives behind slashes.
  public init(_ text: String) {
    self.text = text
    year = nil
    alternatives = Words.split(text).map { Label($0) }.filter { !$0.isEmpty }
  }

  /// Makes words from a literal.
  public init(stringLiteral value: String) { self.init(value) }

  /// Whether a label of the draft is one of the alternatives.
  func matches(_ label: Label) -> Bool {
    alternatives.contains { $0 == label }
  }

  /// Whether a label of the draft holds one of the alternatives.
  func isIn(_ label: Label) -> Bool {
    alternatives.contains { label.contains($0) }
  }

  /// The alternative that a label of the draft holds.
  func found(in label: Label) -> String? {
    alternatives.first { label.contains($0) }?.text
  }

  /// The labels that are close to an alternative without being it, the nearest first.
  ///
  /// A slip lies within long words: short ones have real neighbours (owner and other, date and
  /// rate), and another digit or one word more makes another label (10 days and 20 days, completed
  /// and % completed).
  func nearMisses(among labels: [String], read: [Label]? = nil) -> [String] {
    let close = zip(labels, read ?? labels.map { Label($0) }).compactMap {
      text, label -> (String, Int)? in
      guard !label.isEmpty, !matches(label) else { return nil }
      let distances = alternatives.compactMap { Words.distance(of: $0, to: label) }
      return distances.min().map { (text, $0) }
    }
    return close.sorted { $0.1 < $1.1 }.map(\.0)
  }

  /// How many letters part a label from an alternative; nil where they are too far apart.
  private static func distance(of alternative: Label, to label: Label) -> Int? {
    guard alternative.words.count == label.words.count else { return nil }
    var sum = 0
    for (meant, met) in zip(alternative.words, label.words) where meant != met {
      let length = meant.utf8.count
      // Texts whose lengths are further apart than the limit are so in letters too.
      guard length > 4, abs(length - met.utf8.count) <= max(1, length / 5),
        digits(meant) == digits(met)
      else { return nil }
      let distance = Label.editDistance(Array(meant.utf8), Array(met.utf8))
      guard distance <= max(1, length / 5) else { return nil }
      sum += distance
    }
    return sum
  }

  private static func digits(_ word: String) -> [UInt8] {
    word.utf8.filter { (0x30...0x39).contains($0) }
  }

  private static func split(_ text: String) -> [String] {
    // By bytes, since a program that starts splits the words of every pack.
    guard text.holds(UInt8(ascii: "/")) else { return [text] }
    let bytes = text.utf8
    var parts: [String] = []
    var start = bytes.startIndex
    var index = start
    while let slash = bytes[index...].firstIndex(of: UInt8(ascii: "/")) {
      index = bytes.index(after: slash)
      guard slash > start, index < bytes.endIndex, bytes[index] == UInt8(ascii: " "),
        bytes[bytes.index(before: slash)] == UInt8(ascii: " ")
      else { continue }
      parts.append(String(text[start..<bytes.index(before: slash)]))
      index = bytes.index(after: index)
      start = index
    }
    parts.append(String(text[start...]))
    return parts
  }
}

/// A row as a rule names it: by its label, or by the period that the draft reports on.
public enum RowName: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The row of the reporting period.
  case thisYear
  /// The row of the period before.
  case lastYear
  /// The row with this label.
  case named(Words)

  /// Makes a row name from a label.
  public init(stringLiteral value: String) { self = .named(Words(value)) }
}

/// Where a duty comes from, printed when a rule fails.
public struct Source: Hashable, Sendable {
  /// The source in words.
  public let text: String

  /// A regulation: its number and, where one is meant, the regulation in it.
  public static func regulation(_ number: String, _ part: Int? = nil) -> Source {
    Source(text: part.map { "regulation \($0), S.I. \(number)" } ?? "S.I. \(number)")
  }

  /// An Act and the section of it.
  public static func act(_ name: String, _ section: String) -> Source {
    Source(text: "\(name), \(section)")
  }

  /// Statutory or other guidance.
  public static func guidance(_ name: String) -> Source { Source(text: name) }

  /// What careful authors do.
  public static let housePractice = Source(text: "house practice")
}
