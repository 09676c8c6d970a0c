import Claims
import Figures
import Reports

/// Sentences of one section that say the same in the same words, with another figure.
struct SaidTwice {
  private struct Key: Hashable {
    let section: Int
    let family: ProseClaim.Family
    let words: Set<String>
    /// The dates, periods and other names that the sentence prints.
    let names: [String]
    let time: ProseClaim.Time?
  }

  private let study: Study
  private var first: [Key: (term: Term, said: Int)] = [:]
  /// Made when two sentences differ, which few do.
  private var texts: [String: Set<String>]?

  init(_ study: Study) { self.study = study }

  /// Words that only join one place of a text to another.
  private static let discourse: Set<String> = [
    "summary", "conclusion", "mentioned", "noted", "stated", "again", "earlier", "previously",
    "already", "set", "note", "short",
  ]

  /// Words that tell two things of one name apart, or two times.
  private static let degrees: Set<String> = [
    "previous", "last", "preceding", "prior", "next", "following",
    "high", "higher", "highest", "low", "lower", "lowest", "more", "fewer", "less",
  ]

  /// Words that name what a figure is held against, and not what it is of.
  private static let benchmarks: Set<String> = ClauseWords.elsewhere.union([
    "average", "mean", "target", "benchmark", "statistical", "comparator", "similar", "comparable",
    "organisation", "authority",
    "council", "compare", "group", "family", "result", "outturn", "performance", "baseline", "%",
  ])

  /// The figure that an earlier sentence gave for the same; it is remembered where there is none.
  mutating func earlier(
    _ claim: ProseClaim, _ said: Said, number: Int, _ term: Term
  ) -> Term? {
    // `This missed the target of 89 %` is said of whatever stands in front of it.
    guard !["this", "that", "it", "these", "they"].contains(said.words.first ?? "") else {
      return nil
    }
    // Cells of one table say the same of different columns, and a running foot of each page.
    guard said.cell == nil, !said.sentence.text.holds(UInt8(ascii: "|")),
      claim.certainty == .strong, claim.hedge == nil, claim.base == nil,
      claim.back == nil,
      claim.direction == .none, [.share, .count, .total].contains(claim.family),
      said.sentence.figures.indices.allSatisfy({ index in
        index == claim.stated || Self.isName(said.sentence.figures[index].figure)
      })
    else { return nil }
    let words = Set(
      said.words.compactMap { word in
        word.utf8.first.map(\.isDigit) ?? true ? nil : Wording.normal(word)
      }.filter { !Self.discourse.contains($0) })
    // “The national average is 25 %” goes on about whatever stands in front of it.
    let own = words.subtracting(SaidTwice.benchmarks)
    // Two words are soon said of two things: `122 were seriously injured`.
    guard !own.isEmpty, words.count > 2 || said.words.count > 5,
      words.count(where: { !ProseTies.processWords.contains($0) }) >= 2
    else {
      return nil
    }
    let names =
      said.sentence.figures.indices.filter { $0 != claim.stated }
      .map { said.sentence.figures[$0].figure.text } + said.words.filter(Self.degrees.contains)
    let family = claim.family == .total ? .count : claim.family
    let key = Key(
      section: said.section, family: family, words: words, names: names, time: claim.time)
    guard let other = first[key] else {
      first[key] = (term, number)
      return nil
    }
    guard other.term.figure.kind == term.figure.kind, !areOfTwoLists(other.said, number),
      !areItems(study.said[other.said], said), !areOfTwoTimes(study.said[other.said], said),
      study.dateLine(above: study.said[other.said]) == study.dateLine(above: said)
    else { return nil }
    guard !isAnswer(study.said[other.said]), !isAnswer(said), !isRunningHead(said) else {
      return nil
    }
    return other.term
  }

  /// Whether a line comes back with a third number, as the head of each page does.
  private mutating func isRunningHead(_ said: Said) -> Bool {
    let known = texts ?? SaidTwice.texts(of: study)
    texts = known
    return known[said.sentence.withoutDigits].map { $0.count > 2 } ?? false
  }

  /// What each line without its digits is with them; three are enough.
  private static func texts(of study: Study) -> [String: Set<String>] {
    study.said.reduce(into: [:]) { texts, said in
      let line = said.sentence.withoutDigits
      if texts[line]?.count ?? 0 < 3 { texts[line, default: []].insert(said.sentence.text) }
    }
  }

  /// Whether a question stands right over a sentence: what is asked says what it tells of.
  private func isAnswer(_ said: Said) -> Bool {
    guard said.number == 0 else { return false }
    let before = study.report.blocks[..<said.block].last { !$0.sentences.isEmpty }
    return before?.sentences.last?.text.utf8.last == UInt8(ascii: "?")
  }

  /// Whether the lines beside two sentences say the same as well, with other figures: two lists of
  /// one form, of two months or two places.
  private func areOfTwoLists(_ first: Int, _ second: Int) -> Bool {
    [-1, 1].contains { step in
      guard study.said.indices.contains(first + step), study.said.indices.contains(second + step),
        first + step != second
      else { return false }
      let (one, other) = (study.said[first + step].sentence, study.said[second + step].sentence)
      return one.text != other.text && one.withoutDigits == other.withoutDigits
    }
  }

  /// Whether both are items: what leads to each, or the item in front, says what it is of.
  private func areItems(_ first: Said, _ second: Said) -> Bool {
    [first, second].allSatisfy { said in
      if case .item = study.report.blocks[said.block].content { true } else { false }
    } && first.block < second.block
  }

  /// Whether the other sentences of two paragraphs name other times: `Financial year 2021/22`.
  private func areOfTwoTimes(_ first: Said, _ second: Said) -> Bool {
    func times(_ said: Said) -> [String] {
      study.report.blocks[said.block].sentences.enumerated().flatMap { number, sentence in
        number == said.number
          ? [] : sentence.figures.map(\.figure).filter(Self.isName).map(\.text)
      }
    }
    return first.block != second.block && times(first) != times(second)
  }

  private static func isName(_ figure: Figure) -> Bool {
    switch figure.kind {
    case .date, .period, .year, .reference, .code, .ordinal: true
    default: false
    }
  }
}
