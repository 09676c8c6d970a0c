import Reports

/// What the sentences of a draft may hold, seen in one look at each.
extension Glance.Hints {
  /// It may claim something without a figure.
  static let claims = Glance.Hints(rawValue: 1)
  /// Drafting may have left something behind.
  static let marks = Glance.Hints(rawValue: 2)
  /// It may announce what stands elsewhere.
  static let announcements = Glance.Hints(rawValue: 4)
  /// It may say in what the figures of a table are.
  static let units = Glance.Hints(rawValue: 8)
  /// It may say to what figures were rounded.
  static let rounding = Glance.Hints(rawValue: 16)
  /// It may say what falls to one of many.
  static let unitValues = Glance.Hints(rawValue: 32)
  /// It may say how many come to what.
  static let triples = Glance.Hints(rawValue: 64)

  /// What each sentence of each block may hold.
  static func all(in report: Report, hands: Hands) -> [[Glance.Hints]] {
    let stretches = hands.stretches(of: report.blocks.count)
    return hands.results(of: stretches.count) { stretch in
      report.blocks[stretches[stretch]].map { block in
        block.sentences.map { sentences.hints(in: $0.text) }
      }
    }.flatMap(\.self)
  }

  private static let sentences = Glance([
    (
      .claims,
      [
        "increas", "decreas", "reduc", "rise", "rose", "rising", "fall", "fell", "drop", "decline",
        "declining", "grew", "grow", "higher", "lower", "highest", "lowest", "majority",
        "most common", "record ", "consistent", "unchanged", "the same", "improv", "doubl",
        "trebl", "tripl", "halv", "fewer", "more than", "less than", "largest", "smallest",
        "similar", "stable", "the most ", "the fewest", "the least", "busiest", "commonest",
        "biggest",
      ]
    ),
    (
      .marks,
      [
        "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "[", "?", "tbc", "tba", "tbd", "xx",
        "insert", "#",
      ]
    ),
    (
      .announcements,
      ["below", "following", "beneath", "underneath", "overleaf", "follows", "attached"]
    ),
    (.units, ["illions", "usands", "000"]),
    (.rounding, ["ound"]),
    (
      .unitValues,
      [
        " each", "apiece", " per ", " every ", " a head", " a person", " a household", "averag",
        " mean ", " a child", " a visit", " a journey", " a place", " a pupil", " a case",
      ]
    ),
    (
      .triples,
      [
        " each", "apiece", " per ", " every ", "averag", " mean ", " fee ", " charge ", " price ",
        " levy ", " fare ", "s of £", "-mile", "-hour", "-page", "per 1", "every 1", "ratio of",
      ]
    ),
  ])
}

extension Sentence {
  /// Whether one of the few words behind a figure is `a` or `an`, as in `38 tonnes a run`.
  var printsArticleBehindFigure: Bool {
    let text = self.text.utf8
    return figures.contains { found in
      var letters = 0
      var spaces = 0
      var start: UInt8 = 0
      for byte in text.dropFirst(found.range.upperBound).prefix(32) {
        guard byte == UInt8(ascii: " ") else {
          guard byte | 32 >= UInt8(ascii: "a"), byte | 32 <= UInt8(ascii: "z") else { return false }
          if letters == 0 { start = byte }
          if letters == 1, start == UInt8(ascii: "a"), byte == UInt8(ascii: "n") { letters = 0 }
          letters += 1
          continue
        }
        if letters == 1, start == UInt8(ascii: "a") { return true }
        (letters, spaces) = (0, spaces + 1)
        if spaces > 3 { return false }
      }
      return false
    }
  }
}
