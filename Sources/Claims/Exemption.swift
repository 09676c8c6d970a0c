import Figures
import Reports

/// Which figures of a sentence name or limit something instead of asserting it.
enum Exemption {
  /// For each figure of the sentence the kind it is exempt as, or nil where it is to be checked.
  static func exemptions(in sentence: Sentence, _ tokens: [Token]) -> [Figure.Kind?] {
    guard !sentence.figures.isEmpty else { return [] }
    var result = [Figure.Kind?](repeating: nil, count: sentence.figures.count)
    var quote: UInt8 = 0
    var square = 0
    for (index, token) in tokens.enumerated() {
      if token.isMark("\"") { quote = quote == 0 ? 1 : 0 }
      if token.isMark("[") { square += 1 }
      if token.isMark("]") { square = max(0, square - 1) }
      guard let figure = token.figure else { continue }
      let kind = sentence.figures[figure].figure.kind
      if kind == .duration,
        isAverage(tokens, index) || isCompared(sentence, tokens, figure, index)
      {
        continue
      }
      result[figure] =
        lexical(kind) ?? name(sentence, tokens, index, kind) ?? threshold(tokens, index, kind)
      // What stands in square brackets is a remark on the draft, not a part of it.
      if square > 0, result[figure] == nil { result[figure] = .unknown }
      if result[figure] == nil, quote == 1, closes(tokens, index) { result[figure] = kind }
    }
    return result
  }

  private static func lexical(_ kind: Figure.Kind) -> Figure.Kind? {
    switch kind {
    case .date, .period, .year, .age, .reference, .telephone, .code, .ordinal, .duration:
      return kind
    default: return nil
    }
  }

  /// A mean length of time is a finding; any other length is a term.
  private static func isAverage(_ tokens: [Token], _ index: Int) -> Bool {
    func isMean(_ token: Token) -> Bool {
      ["average", "averaged", "averages", "averaging", "mean", "median"].contains(token.text)
    }
    if tokens[..<index].suffix(6).contains(where: isMean) { return true }
    // `The average time to answer a stage 1 letter was 21 days`.
    guard index > 0,
      ["was", "is", "of", "at", "were", "now", "to"].contains(tokens[index - 1].text)
    else {
      return false
    }
    let near = tokens[..<index].suffix(16)
    let clause = near.lastIndex { $0.isMark(",;:.") } ?? near.startIndex
    return tokens[clause..<index].contains(where: isMean)
  }

  /// Two lengths in one unit that are set against each other: `9.2 days, down from 11.5 days`.
  private static func isCompared(
    _ sentence: Sentence, _ tokens: [Token], _ figure: Int, _ index: Int
  ) -> Bool {
    func unit(_ text: String) -> Substring {
      let unit = text.drop { !$0.isLetter }
      return unit.hasPrefix("working ") ? unit.dropFirst(8) : unit
    }
    let own = unit(sentence.figures[figure].figure.text)
    let isPaired = sentence.figures.indices.contains { other in
      other != figure && sentence.figures[other].figure.kind == .duration
        && unit(sentence.figures[other].figure.text) == own
    }
    // `From 75 to 77 years` prints the unit once.
    if index > 2, tokens[index - 1].text == "to", tokens[index - 3].text == "from",
      tokens[index - 2].figure != nil
    {
      return tokens.contains { Lexicon.changeVerbs.contains($0.text) }
    }
    // `4,040.5 days, compared to 4,572.4 in the previous year` prints it once, too.
    if let link = tokens[index...].prefix(12).firstIndex(where: { $0.text == "compared" }),
      tokens.indices.contains(link + 2),
      let other = tokens[link...].prefix(4).compactMap(\.figure).first,
      [.count, .average, .rate].contains(sentence.figures[other].figure.kind)
    {
      return true
    }
    return isPaired
      && tokens.contains {
        [
          "down", "up", "fell", "rose", "compared", "lower", "higher", "improvement", "longer",
          "shorter", "faster", "quicker", "slower",
        ].contains($0.text)
      }
  }

  private static func closes(_ tokens: [Token], _ index: Int) -> Bool {
    tokens[index...].prefix(40).contains { $0.isMark("\"") }
  }

  private static let months: Set<String> = [
    "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december",
  ]

  /// Numbers that stand for a day, an age, a note or a thing: `September 18`, `aged under 18`.
  private static func name(
    _ sentence: Sentence, _ tokens: [Token], _ index: Int, _ kind: Figure.Kind
  ) -> Figure.Kind? {
    // `£000` in the caption of a table says in what it is told.
    if kind == .money, let figure = tokens[index].figure,
      sentence.figures[figure].figure.text.hasSuffix("000"),
      sentence.figures[figure].figure.value == .zero
    {
      return .code
    }
    guard kind == .count else { return nil }
    func text(_ offset: Int) -> String {
      tokens.indices.contains(index + offset) ? tokens[index + offset].text : ""
    }
    let token = tokens[index]
    let isDay = token.range.count <= 2
    if isDay, tokens.indices.contains(index - 1), tokens[index - 1].isCapital,
      months.contains(text(-1)) || text(-1) == "may" && text(-2) != "in"
    {
      return .date
    }
    let bounds = ["under", "over", "below", "above"]
    if ["aged", "age"].contains(text(-1))
      || ["aged", "age"].contains(text(-2))
        && (bounds.contains(text(-1)) || text(-1) == "of" || text(-1) == "between")
    {
      return .age
    }
    // `Children under five, of whom …`, `one kind or another`, `more than 20 miles away`.
    let people = ["children", "people", "child", "those", "young"]
    if bounds.contains(text(-1)), !["year", "years"].contains(text(1)),
      people.contains(text(-2))
        || people.contains(text(-3)) && ["are", "were", "aged"].contains(text(-2)),
      tokens.indices.contains(index + 1) ? tokens[index + 1].isMark(",.;)") : true
    {
      return .age
    }
    if ["kind", "sort", "form", "way", "reason"].contains(text(1)), text(2) == "or",
      ["another", "other"].contains(text(3))
    {
      return .reference
    }
    if ["miles", "mile", "kilometres", "km", "metres"].contains(text(1)),
      ["than", "within", "over", "under", "least", "about", "some"].contains(text(-1))
    {
      return .threshold
    }
    if ["item", "items"].contains(text(-1)), text(-2) == "agenda" { return .reference }
    // A digit that sticks to a word numbers a note.
    if tokens.indices.contains(index - 1),
      !text(-1).isEmpty || tokens[index - 1].figure != nil,
      tokens[index - 1].range.upperBound == token.range.lowerBound
    {
      return .reference
    }
    // `Stage-two letters` are of the second stage.
    if tokens.indices.contains(index - 1),
      tokens[index - 1].range.upperBound + 1 == token.range.lowerBound,
      sentence.text.utf8.dropFirst(token.range.lowerBound - 1).first == UInt8(ascii: "-"),
      ["stage", "phase", "tier", "level", "step", "band", "grade", "zone"].contains(text(-1))
    {
      return .reference
    }
    // `Headline 2: …` and `Figure 3: …` number what they stand in front of.
    if index == 1, tokens[0].isCapital, tokens.indices.contains(2), tokens[2].isMark(":") {
      return .reference
    }
    // `Had been on one for a year` stands for a noun.
    if text(0).isEmpty, token.range.count == 3,
      sentence.figures[token.figure ?? 0].figure.value == 1,
      ["on", "in", "with", "for", "as", "at"].contains(text(-1)),
      Lexicon.prepositions.contains(text(1)), text(1) != "of"
    {
      return .reference
    }
    return nil
  }

  /// Targets, limits and conditions: `the target of 95 %`, `more than one`, `at least two members`.
  private static func threshold(_ tokens: [Token], _ index: Int, _ kind: Figure.Kind) -> Figure
    .Kind?
  {
    func text(_ offset: Int) -> String {
      tokens.indices.contains(index + offset) ? tokens[index + offset].text : ""
    }
    let goals = [
      "target", "threshold", "limit", "standard", "benchmark", "tolerance", "cap",
    ]
    if goals.contains(text(1)) || text(-1) == "per" { return .threshold }
    // `45 % of the top 5 % of earners`.
    if kind == .percent, ["top", "bottom"].contains(text(-1)) { return .threshold }
    let isVerb = ["of", "is", "was", "to", "at", "for"]
    if isVerb.contains(text(-1)), goals.contains(text(-2)) { return .threshold }
    if goals.contains(text(-1)) { return .threshold }
    if text(-1) == "than", text(-2) == "more", text(0).isEmpty, tokens[index].range.count == 3,
      kind == .count
    {
      return .threshold
    }
    if text(-1) == "within" || text(-2) == "within" && text(-1) == "the" && kind != .count {
      return .threshold
    }
    if text(-1) == "least", text(-2) == "at" {
      let duty = [
        "must", "should", "shall", "require", "requires", "required", "need",
      ]
      if tokens[..<index].suffix(14).contains(where: { duty.contains($0.text) }) {
        return .threshold
      }
    }
    return nil
  }
}
