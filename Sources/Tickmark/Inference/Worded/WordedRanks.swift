import Claims
import Figures
import Reports

/// Finds what words say of the order of a row of values: that it goes one way throughout, that the latest is
/// the highest, that the one of some name is the lowest.
struct WordedRanks {
  let open: OpenFigures
  let passage: OpenFigures.Passage

  func relations() -> [Relation] {
    let sentences = open.sentences(of: passage)
    guard !sentences.contains(where: { $0.words.contains(where: WordedRanks.walls.contains) }),
      let row
    else { return [] }
    let words = passage.isPair ? sentences.last?.words ?? [] : sentences.flatMap(\.words)
    // That an order holds proves none of its values.
    guard !(throughout(row, words) ?? ofLatest(row, words) ?? ofNamed(row, words) ?? true) else {
      return []
    }
    let last = row[row.count - 1].term
    return [
      Relation(
        rule: "comparison-in-prose", .decided(.contradicts), stated: last,
        terms: row.dropLast().map(\.term),
        message: row.map(\.term.figure.text).joined(separator: ", ")
          + " do not stand as the sentence says",
        address: open.address(passage, "worded rank"))
    ]
  }

  /// Values of one kind that follow each other, in digits, with nothing else of their kind in front.
  private var row: [Amount]? {
    let values = passage.figures.filter {
      $0.term.figure.isInDigits && $0.term.figure.kind != .points
        && (!passage.isPair || $0.sentence < passage.last)
    }
    guard let first = values.first else { return nil }
    var row = [first]
    for value in values.dropFirst() {
      guard let last = row.last, isNext(last, value) else { break }
      row.append(value)
    }
    guard (3...10).contains(row.count),
      row.allSatisfy({ !open.study.isHedged($0) && !$0.term.figure.value.isNegative }),
      Set(row.map(\.term.figure.value)).count == row.count
    else { return nil }
    return row
  }

  private func isNext(_ left: Amount, _ right: Amount) -> Bool {
    guard left.sentence == right.sentence, left.term.figure.kind == right.term.figure.kind else {
      return false
    }
    let gap = open.study.between(left, right)
    let words = Label(String(decoding: gap, as: UTF8.self)).words
    return words.count < 8 && !words.contains { $0 == "total" || $0 == "of" && words.first == "of" }
      && (words.contains("and") || words.contains("then") || words.last == "to"
        || gap.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") })
  }

  // MARK: Throughout

  /// `Has declined in each successive year`.
  private func throughout(_ row: [Amount], _ words: [String]) -> Bool? {
    let pairs = zip(words, words.dropFirst())
    let isEach = pairs.contains { first, second in
      ["each", "every"].contains(first)
        && ["year", "quarter", "month", "successive", "time", "subsequent"].contains(second)
    }
    let isTrend = pairs.contains { first, second in
      ["upward", "downward", "rising", "falling"].contains(first)
        && ["path", "trend", "trajectory"].contains(second)
    }
    let ways = Set(isTrend ? trendWays(words) : words.compactMap(ClauseWords.isFall))
    guard isEach || isTrend, !isOfOtherClause(row), ways.count == 1, let isFall = ways.first,
      let values = inTime(row)
    else {
      return nil
    }
    return zip(values, values.dropFirst()).allSatisfy { isFall ? $0 > $1 : $0 < $1 }
  }

  private func trendWays(_ words: [String]) -> [Bool] {
    words.compactMap { word in
      if ["downward", "falling"].contains(word) { return true }
      return ["upward", "rising"].contains(word) ? false : nil
    }
  }

  /// `Costs have risen each year; we held 12, 9 and 14 events`.
  private func isOfOtherClause(_ row: [Amount]) -> Bool {
    let said = open.study.said[row[0].sentence].sentence
    let front = said.text.utf8.prefix(row[0].range.lowerBound)
    let words = Label(String(decoding: front, as: UTF8.self)).words
    return front.contains(UInt8(ascii: ";"))
      && words.contains { $0 == "each" || $0 == "every" }
  }

  /// The values from the oldest to the latest, by their years if these are printed.
  private func inTime(_ row: [Amount]) -> [Exact]? {
    let values = row.map(\.term.figure.value)
    let years = open.study.said[row[0].sentence].sentence.figures
      .filter {
        [.year, .period].contains($0.figure.kind)
          && $0.range.lowerBound > row[0].range.lowerBound
      }.map(\.figure.value)
    guard years.count == row.count else { return years.isEmpty || years.count == 1 ? values : nil }
    if zip(years, years.dropFirst()).allSatisfy({ $0 < $1 }) { return values }
    return zip(years, years.dropFirst()).allSatisfy({ $0 > $1 }) ? values.reversed() : nil
  }

  // MARK: The latest

  /// `The latest being the highest of the run`.
  private func ofLatest(_ row: [Amount], _ words: [String]) -> Bool? {
    guard let place = superlative(words), let isMost = WordedRanks.ranks[words[place]],
      let values = inTime(row), let last = values.last
    else { return nil }
    let front = words[..<place].suffix(8)
    let behind = words[(place + 1)...].prefix(4)
    let isLatest =
      front.contains("latest")
      || zip(front, front.dropFirst()).contains { $0 == "most" && $1 == "recent" }
      || zip(front, front.dropFirst()).contains { $0 == "last" && $1 == "of" }
    guard isLatest, behind.contains(where: WordedRanks.rows.contains) else { return nil }
    return isMost ? last == values.max() : last == values.min()
  }

  // MARK: One by its name

  /// `The highest number thus being found in the West`, `deferreds thus the largest group`.
  private func ofNamed(_ row: [Amount], _ words: [String]) -> Bool? {
    guard let place = superlative(words), let isMost = WordedRanks.ranks[words[place]],
      // `The summer term was the quietest of the three`: of the row before.
      !passage.isPair
        || zip(words[place...], words[place...].dropFirst()).prefix(4).contains(where: {
          $0 == "the" && WordedRanks.rows.contains($1)
        })
    else { return nil }
    let labels = row.map { value in
      let clause = open.study.clause(around: value)
      let front = open.study.said[value.sentence].sentence.text.utf8.prefix(value.range.lowerBound)
      // `Q4 12` is called by its quarter.
      let mark = Label(String(decoding: front.suffix(4), as: UTF8.self)).words.suffix(1)
      return Set(
        (open.study.name(before: value).suffix(2) + clause.behind.prefix(3) + mark).filter {
          $0.utf8.count > 1
        })
    }
    let tail =
      passage.isPair
      ? Array(words[max(0, place - 5)..<min(words.count, place + 6)]) : around(words[place], row)
    guard tail.contains(words[place]), !tail.contains(where: WordedRanks.others.contains) else {
      return nil
    }
    let named = row.indices.filter { index in
      labels[index].contains { name in
        tail.contains(name) && labels.count(where: { $0.contains(name) }) == 1
          && !WordedRanks.plain.contains(name)
      }
    }
    guard named.count == 1 else { return nil }
    let values = row.map(\.term.figure.value)
    return values[named[0]] == (isMost ? values.max() : values.min())
  }

  /// The words around a rank that stands behind the row, or right in front of it: `Housing drew the most:`.
  private func around(_ rank: String, _ row: [Amount]) -> [String] {
    let text = open.study.said[row[0].sentence].sentence.text.utf8
    let behind = text.dropFirst(row[row.count - 1].range.upperBound)
    let words = Label(String(decoding: behind, as: UTF8.self)).words
    if let place = words.firstIndex(of: rank) {
      return Array(words[max(0, place - 3)..<min(words.count, place + 10)])
    }
    guard let colon = text.prefix(row[0].range.lowerBound).lastIndex(of: UInt8(ascii: ":")) else {
      return []
    }
    let front = Label(String(decoding: text[..<colon], as: UTF8.self)).words
    guard let place = front.firstIndex(of: rank), front.count - place < 4 else { return [] }
    return Array(front[max(0, place - 4)..<place]) + [rank]
  }

  // MARK: Words

  /// The only word of a rank that is not a second or third one.
  private func superlative(_ words: [String]) -> Int? {
    let end = words.firstIndex { ["where", "who", "whose"].contains($0) } ?? words.count
    let found = words.indices.filter { place in
      guard place < end, WordedRanks.ranks[words[place]] != nil else { return false }
      // `The most placements`, and not `most of them` or `the most recent`.
      let next = place + 1 < words.count ? words[place + 1] : ""
      return words[place] != "most"
        || place > 0 && words[place - 1] == "the" && !["recent", "of", "likely"].contains(next)
    }
    guard found.count == 1, let place = found.first,
      place == 0
        || !["second", "third", "next", "joint", "single", "at"].contains(words[place - 1])
    else { return nil }
    return place
  }

  private static let ranks: [String: Bool] = [
    "highest": true, "largest": true, "biggest": true, "busiest": true, "record": true,
    "greatest": true, "most": true, "lowest": false, "smallest": false, "fewest": false,
    "quietest": false,
  ]
  private static let rows: Set<String> = Label.words([
    "run", "series", "four", "five", "three", "six", "period", "years", "all", "lot",
  ])
  private static let plain: Set<String> = Label.words([
    "the", "and", "in", "of", "a", "number", "total", "were", "was", "with", "for", "being", "to",
  ])
  /// What is ranked other than the values.
  private static let others: Set<String> = Label.words([
    "increase", "rise", "fall", "decrease", "change", "rate", "share", "proportion", "percentage",
    "single", "growth", "since",
  ])
  private static let walls: Set<String> = ClauseWords.elsewhere.union(
    Label.words([
      "target", "average", "not", "except", "rank", "than", "compared", "forecast", "projected",
    ]))
}
