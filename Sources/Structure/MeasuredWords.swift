import Reports

extension Vocabulary {
  /// Quantities that a person, a case or a thing has and that are averaged, not added.
  static func isMeasured(_ label: Label) -> Bool {
    if label.words.contains(where: ["full", "part", "whole"].contains) { return false }
    return label.words.indices.contains {
      measured.contains(label.words[$0]) && !isLimit($0, label.words)
    }
  }

  private static let measured: Set<String> = [
    "day", "week", "minute", "second", "time", "age", "wait", "length", "price", "unit", "speed",
    "size", "grade", "temperature", "level", "distance", "density", "duration",
  ]

  /// `Answered in time`, `closed within 20 working days`: cases are counted by it.
  private static func isLimit(_ index: Int, _ words: [String]) -> Bool {
    guard ["day", "week", "minute", "time"].contains(words[index]) else { return false }
    let front = words[..<index].last { word in
      !["working", "calendar", "school", "clear", "the", "statutory", "target"].contains(word)
        && word.utf8.first.map { !$0.isDigit } ?? true
    }
    return front.map {
      ["in", "on", "within", "over", "under", "outside", "after", "beyond", "than"].contains($0)
    }
      ?? false
  }
}
