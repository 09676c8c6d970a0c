import Figures
import Reports

/// Says by their labels whether lines count some of the same things.
public enum Overlap {
  /// Whether bands reach from one end, each further than the one before, and their figures grow or
  /// shrink as such bands do: within 10, 20 and 65 days; one or more, two or more.
  public static func isNested(_ lines: [(label: String, value: Exact)]) -> Bool {
    let bands = lines.compactMap { line in
      Band(Label(line.label)).map { (band: $0, value: line.value) }
    }
    guard bands.count > 1 else { return false }
    return [Band.Reach.upwards, .downwards].contains { reach in
      let own = bands.filter { $0.band.reach == reach }.sorted {
        $0.band.limit < $1.band.limit
      }
      guard own.count > 1, own.allSatisfy({ $0.band.subject == own[0].band.subject }) else {
        return false
      }
      return zip(own, own.dropFirst()).allSatisfy { near, far in
        near.band.limit < far.band.limit
          && (reach == .downwards ? near.value <= far.value : near.value >= far.value)
      }
    }
  }

  /// The line that counts what stands in two others too: “both” beside lines that no word keeps apart.
  public static func shared(_ labels: [String]) -> Int? {
    let labels = labels.map { Label($0).words }
    guard labels.count > 2,
      !labels.contains(where: { $0.contains { ["only", "alone", "just"].contains($0) } })
    else { return nil }
    return labels.firstIndex { $0.first == "both" && $0.count <= 4 }
  }

  /// Whether a label is that of a total over everything.
  public static func isGrand(_ label: String) -> Bool { Vocabulary.total(Label(label)) == .grand }

  /// Whether a heading names what a case may have several of: reasons, needs, risks.
  public static func isOfSeveral(_ heading: String) -> Bool {
    Label(heading).words.contains(where: several.contains)
  }

  private static let several: Set<String> = [
    "reason", "factor", "need", "risk", "theme", "issue", "concern", "abuse", "harm", "barrier",
    "support", "vulnerability", "disability", "condition", "difficulty", "offence", "language",
    "source", "element", "fault", "head",
  ]
}

/// A stretch that is open at one end: within 10 days, 16 and over.
private struct Band {
  enum Reach { case upwards, downwards }

  let reach: Reach
  /// Where it ends, in days where it is a stretch of time.
  let limit: Int
  /// What is left of the label.
  let subject: [String]

  init?(_ label: Label) {
    let words = label.words
    let numbers = words.indices.filter { Band.number(words[$0]) != nil }
    guard numbers.count == 1, let index = numbers.first, let number = Band.number(words[index])
    else { return nil }
    let before = words[..<index].suffix(3).joined(separator: " ")
    let after = words[(index + 1)...].prefix(2).joined(separator: " ")
    let reach: Reach
    if Band.above.contains(where: before.hasSuffix) || Band.andMore.contains(after) {
      reach = .upwards
    } else if Band.below.contains(where: before.hasSuffix) || Band.andLess.contains(after) {
      reach = .downwards
    } else {
      return nil
    }
    self.reach = reach
    let days = words.lazy.compactMap { Band.days[$0] }.first ?? 1
    limit = number * days
    subject = words.enumerated().filter { place, word in
      place != index && Band.days[word] == nil && !Band.signs.contains(word)
    }.map(\.element)
  }

  private static func number(_ word: String) -> Int? {
    guard word.utf8.count < 7 else { return nil }
    return Int(word) ?? written.firstIndex(of: word).map { $0 + 1 }
  }

  private static let written = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]
  private static let days = ["day": 1, "week": 7, "month": 30, "quarter": 91, "year": 365]
  private static let below = [
    "within", "up to", "under", "below", "less than", "fewer than", "no more than", "at most",
    "inside",
  ]
  private static let above = [
    "over", "above", "more than", "longer than", "greater than", "at least", "beyond", "exceeding",
  ]
  private static let andMore: Set<String> = ["or more", "or over", "and over", "or above", "plus"]
  private static let andLess: Set<String> = ["or less", "or fewer", "or under", "and under"]
  /// Words that only say that a band is one, and of what kind of days.
  private static let signs: Set<String> = Set(
    (below + above + Array(andMore) + Array(andLess)).flatMap { $0.split(separator: " ") }
      .map(String.init)
  ).union(["working", "calendar", "time", "episode"])
}
