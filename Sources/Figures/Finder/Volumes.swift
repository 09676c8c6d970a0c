/// Hours and days that are counted as things delivered or lost, and not as time that passes.
extension FigureScanner {
  /// Whether a number before a unit of time counts a volume: `21,400 hours of home care`, `supplied 900
  /// hours`, `210 of the 740 days`.
  func isVolume(_ numeral: Numeral, unit: Int) -> Bool {
    guard !numeral.isWord, numeral.value >= 100 else { return false }
    let start = numeral.range.lowerBound
    let before = bytes.wordBefore(start).map { bytes.lower($0) } ?? ""
    guard !Self.limits.contains(before) else { return false }
    let next = bytes.wordAfter(unit)
    let after = next.map { bytes.lower($0) } ?? ""
    guard !Self.moments.contains(after) else { return false }
    if Self.deliveries.contains(before) { return true }
    if isPartOfMore(start) || isSpent(after, behind: next) { return true }
    guard after == "of", let next else { return false }
    return namesDelivered(behind: next.upperBound)
  }

  /// `4,116 days were lost`, `980 hours volunteered`: how many, and not how long.
  private func isSpent(_ after: String, behind next: Range<Int>?) -> Bool {
    if Self.spent.contains(after) { return true }
    guard Self.auxiliaries.contains(after), let next, let verb = bytes.wordAfter(next.upperBound)
    else { return false }
    return Self.spent.contains(bytes.lower(verb))
  }

  private static let auxiliaries: Set<String> = ["were", "was", "are"]

  private static let spent: Set<String> = [
    "lost", "provided", "delivered", "volunteered", "commissioned", "worked", "supplied",
  ]

  /// `210 of the`, before the number.
  private func isPartOfMore(_ start: Int) -> Bool {
    guard let article = bytes.wordBefore(start), ["the", "these"].contains(bytes.lower(article)),
      let preposition = bytes.wordBefore(article.lowerBound), bytes.lower(preposition) == "of"
    else { return false }
    var end = preposition.lowerBound
    while end > 0, bytes.isBlank(end - 1) { end -= 1 }
    return end > 0 && bytes[end - 1].isDigit
  }

  /// Whether one of the next words is what services deliver or people lose.
  private func namesDelivered(behind offset: Int) -> Bool {
    var cursor = offset
    for _ in 0..<4 {
      guard let word = bytes.wordAfter(cursor, hyphen: true) else { return false }
      if Self.delivered.contains(bytes.lower(word)) { return true }
      cursor = word.upperBound
    }
    return false
  }

  /// Words before a time limit, an age or a wait.
  private static let limits: Set<String> = [
    "within", "after", "before", "under", "least", "most", "than", "every", "to", "next", "first",
    "last", "for", "exceed", "exceeding", "exceeded", "beyond", "until", "past", "maximum",
    "minimum", "waited", "wait", "took", "takes", "take", "lasted",
  ]

  /// Words behind a moment so long before or after another one.
  private static let moments: Set<String> = [
    "later", "after", "before", "earlier", "ago", "notice", "old", "from", "since", "prior", "long",
  ]

  private static let deliveries: Set<String> = [
    "supplied", "provided", "delivered", "bought", "purchased", "commissioned", "worked", "lost",
    "funded", "taught", "volunteered", "contributed",
  ]

  private static let delivered: Set<String> = [
    "care", "support", "respite", "training", "tuition", "teaching", "absence", "sickness",
    "volunteering", "therapy", "leave", "schooling", "education", "help", "delay", "delays",
    "cover", "coaching", "advice", "activity", "activities",
  ]
}
