import Claims
import Figures
import Reports

/// What the words of a sentence make of its figures, of one table: each figure bound to the cells that
/// stand behind it.
struct SpokenBindings {
  /// A figure and what it must be.
  struct Binding {
    let figure: Int
    let statement: Relation.Statement
    let terms: [Term]
    var leading = 1
    /// Whether the words lead down: `205 fewer than in the first`.
    var isDown = false
  }

  let tape: SpokenTape
  let table: SpokenTable
  let said: Said
  /// The time that the sentence speaks of.
  let time: ProseClaim.Time?
  var found: [Binding] = []

  init(_ tape: SpokenTape, _ table: SpokenTable, _ said: Said, time: ProseClaim.Time?) {
    self.tape = tape
    self.table = table
    self.said = said
    self.time = time
    for index in tape.pieces.indices {
      if let spot = tape.spot(index) { readSpot(spot, index) }
      if tape.figure(index) != nil { readFigure(index) }
      if tape.word(index) == "average" { readAverage(index) }
    }
    readSums()
    readLeftOut()
  }

  // MARK: Binding

  /// The counts at a place; none of a row where the sentence names a column besides.
  func terms(_ spot: SpokenTape.Spot, _ when: ProseClaim.Time?) -> [Term]? {
    if case .row = spot {
      let facts = table.facts
      let namesColumn = (said.named[facts.index]?.columns ?? []).contains { column in
        column != facts.wholeColumn && facts.layout.columns[column].period == nil
      }
      if namesColumn { return nil }
    }
    return table.terms(spot, when)
  }

  mutating func bind(_ figure: Int?, _ spot: SpokenTape.Spot, _ when: ProseClaim.Time?) {
    guard let figure else { return }
    if isPercent(figure) {
      share(figure, [spot], when)
    } else if let found = terms(spot, when) {
      append(figure, found.count == 1 ? .same : .sum, found)
    }
  }

  mutating func share(_ figure: Int?, _ spots: [SpokenTape.Spot], _ when: ProseClaim.Time?) {
    guard let figure, isPercent(figure), let first = spots.first,
      let whole = table.whole(first, when)
    else { return }
    let parts = spots.compactMap { terms($0, when) }
    guard parts.count == spots.count else { return }
    let all = parts.flatMap(\.self)
    found.append(
      Binding(figure: figure, statement: .share, terms: all + whole, leading: all.count))
  }

  mutating func append(
    _ figure: Int, _ statement: Relation.Statement, _ terms: [Term], isDown: Bool = false
  ) {
    let kinds: [Figure.Kind] = statement == .mean ? [.count, .average, .rate] : [.count]
    guard kinds.contains(said.sentence.figures[figure].figure.kind) else { return }
    found.append(Binding(figure: figure, statement: statement, terms: terms, isDown: isDown))
  }

  func isPercent(_ figure: Int) -> Bool { said.sentence.figures[figure].figure.kind == .percent }

  // MARK: Behind a name

  /// Words that lead from a name to its figure.
  private static let verbs: Set<String> = [
    "there", "were", "was", "we", "received", "had", "has", "brought", "saw", "with", "recorded",
    "at", "got", "drew", "generated", "produced", "attracted", "made",
  ]

  private static let superlatives: Set<String> = [
    "most", "fewest", "least", "the", "highest", "lowest", "largest", "smallest", "number", "of",
  ]

  /// Whether a name is joined to another one, in front of it or behind it, so that what is told is of
  /// both.
  private func isJoined(_ index: Int) -> Bool {
    func joins(_ place: Int) -> Bool { ["and", "or", "to"].contains(tape.word(place) ?? "") }
    func isName(_ place: Int) -> Bool {
      tape.spot(place) != nil || ["first", "second", "third"].contains(tape.word(place) ?? "")
    }
    let isBehind =
      (joins(index - 1) || tape.isSign(index - 1, ",")) && isName(index - 2)
      || tape.word(index - 1) == "the" && joins(index - 2) && isName(index - 3)
    return isBehind || joins(index + 1) && isName(index + 2)
  }

  private mutating func readSpot(_ spot: SpokenTape.Spot, _ index: Int) {
    guard !isJoined(index) else { return }
    var next = index + 1
    var when = time
    if ["of", "in"].contains(tape.word(next) ?? ""), let year = tape.year(next + 1) {
      when = .period(year)
      next += 2
    }
    if tape.isSign(next, ":") { return readValue(next + 1, spot, when) }
    if tape.isSign(next, "(") { return readBracket(next + 1, spot, when) }
    if tape.isSign(next, ","), ["with", "at"].contains(tape.word(next + 1) ?? "") {
      return readValue(next + 2, spot, when)
    }
    let isQuarter: Bool
    switch spot {
    case .row, .column: isQuarter = false
    case .quarter, .quarters: isQuarter = true
    }
    var last = next
    while last < next + 6, let word = tape.word(last),
      Self.verbs.contains(word) || Self.superlatives.contains(word) || isThing(last)
    {
      last += 1
    }
    let walked = (next..<last).compactMap { tape.word($0) }
    if tape.isSign(last, "("), walked.contains(where: Self.superlatives.contains) {
      readBracket(last + 1, spot, when)
    } else if tape.figure(last) != nil, isQuarter ? last - next <= 4 : !walked.isEmpty {
      guard !walked.contains("of"), isQuarter || Self.verbs.contains(walked[0]) else { return }
      readValue(last, spot, when)
    }
  }

  /// Whether a word is one that the headings of the table print.
  func isThing(_ index: Int) -> Bool {
    tape.label(index).map { label in
      table.things.contains(label) || table.things.contains { Wording.areAkin($0, label) }
    } ?? false
  }

  /// Words behind a figure by which it is no count of a cell.
  private static let others: Set<String> = [
    "of", "per", "more", "fewer", "less", "higher", "lower", "times", "out", "point", "points",
    "percentage", "further", "other", "to", "or",
  ]

  private mutating func readValue(
    _ index: Int, _ spot: SpokenTape.Spot, _ when: ProseClaim.Time?
  ) {
    guard let figure = tape.figure(index), !isPercent(figure),
      !Self.others.contains(tape.word(index + 1) ?? ""),
      !Self.others.contains(tape.word(index + 2) ?? "") || tape.word(index + 2) == "to"
        || tape.isSign(index + 1, ",") || isThing(index + 1) && tape.word(index + 2) == "of"
    else { return }
    bind(figure, spot, when)
    if tape.isSign(index + 1, "("), let share = tape.figure(index + 2), tape.isSign(index + 3, ")")
    {
      self.share(share, [spot], when)
    } else if case .quarters = spot {
      readShareOfAll(index + 1, [spot], when)
    }
  }

  /// `..., 81 % of the eventual total`.
  mutating func readShareOfAll(
    _ start: Int, _ spots: [SpokenTape.Spot], _ when: ProseClaim.Time?
  ) {
    var index = start
    while index < start + 7, let word = tape.word(index), !["of", "and"].contains(word) {
      index += 1
    }
    guard tape.isSign(index, ",(") else { return }
    index += 1
    while ["or", "which", "is", "about"].contains(tape.word(index) ?? "") { index += 1 }
    guard let figure = tape.figure(index), isPercent(figure) else { return }
    let rest = (index + 1..<index + 6).prefix { tape.word($0) != nil }.compactMap { tape.word($0) }
    let isOfAll =
      rest.first == "of"
      && (rest.contains("total") || rest.contains("all") || rest.contains("year"))
    guard isOfAll || tape.isSign(index + 1, ")") else { return }
    share(figure, spots, when)
  }

  /// `(41)`, `(41, 12 %)`, `(12 %)`, `(+74)`, `(39 against 41)`.
  private mutating func readBracket(
    _ index: Int, _ spot: SpokenTape.Spot, _ when: ProseClaim.Time?
  ) {
    guard let figure = tape.figure(index) else { return }
    var next = index + 1
    while isThing(next) || tape.word(next) == "or" { next += 1 }
    let text = said.sentence.figures[figure].figure.text
    if text.hasPrefix("+") || text.hasPrefix("-") || text.hasPrefix("\u{2212}") {
      guard tape.isSign(next, ")"), when == nil, !isPercent(figure),
        let new = terms(spot, nil), let old = terms(spot, .previousYear),
        new.count == 1, old.count == 1
      else { return }
      return append(figure, .difference, old + new)
    }
    // A percentage alone may be of another whole than the table's.
    if tape.isSign(next, ")"), !isPercent(figure) { return bind(figure, spot, when) }
    if ["against", "to"].contains(tape.word(next) ?? ""), tape.isSign(next + 2, ")") {
      return
    }
    if tape.isSign(next, ",;") { next += 1 }
    if tape.word(next) == "or" { next += 1 }
    guard !isPercent(figure), let other = tape.figure(next), isPercent(other),
      tape.isSign(next + 1, ")")
    else { return }
    bind(figure, spot, when)
    share(other, [spot], when)
  }

  // MARK: In front of a name

  private static let prepositions: Set<String> = ["in", "about", "concerning", "regarding", "for"]

  /// `219 cases in the second quarter`, `47 about communication`.
  private mutating func readFigure(_ index: Int) {
    guard let figure = tape.figure(index), !isPercent(figure),
      !["by", "of", "in"].contains(tape.word(index - 1) ?? "")
    else { return }
    readDifference(figure, index)
    var next = index + 1
    while next < index + 5,
      isThing(next) || ["were", "was", "received"].contains(tape.word(next) ?? "")
    {
      next += 1
    }
    guard let word = tape.word(next), Self.prepositions.contains(word) else { return }
    if tape.word(next + 1) == "the" { next += 1 }
    guard let spot = tape.spot(next + 1), !isJoined(next + 1) else { return }
    var when = time
    if ["of", "in"].contains(tape.word(next + 2) ?? ""), let year = tape.year(next + 3) {
      when = .period(year)
    }
    if case .row = spot {
      guard isEnd(next + 2), word != "in" && word != "for" || isThing(index + 1) else { return }
    }
    bind(figure, spot, when)
  }

  /// Whether no noun follows, of which the name before would only be the sort.
  private func isEnd(_ index: Int) -> Bool {
    guard let word = tape.word(index) else { return true }
    return Wording.normal(word) == nil || Self.verbs.contains(word)
  }

  private static let ups: Set<String> = ["more", "higher"]
  private static let downs: Set<String> = ["fewer", "less", "lower"]

  /// `205 more than in the first and 171 more than in the same quarter of 2019/20`.
  private mutating func readDifference(_ figure: Int, _ index: Int) {
    guard let word = tape.word(index + 1), Self.ups.contains(word) || Self.downs.contains(word),
      tape.word(index + 2) == "than", let own = subject(before: index)
    else { return }
    var next = index + 3
    while ["in", "the"].contains(tape.word(next) ?? "") { next += 1 }
    var other: [Term]?
    if let spot = tape.spot(next) {
      var when = time
      if ["of", "in"].contains(tape.word(next + 1) ?? ""), let year = tape.year(next + 2) {
        when = .period(year)
      }
      other = terms(spot, when)
    } else if ["same", "corresponding"].contains(tape.word(next) ?? ""),
      tape.word(next + 1) == "quarter"
    {
      let time: ProseClaim.Time? =
        if ["of", "in"].contains(tape.word(next + 2) ?? ""), let year = tape.year(next + 3) {
          .period(year)
        } else if ["last", "previous"].contains(tape.word(next + 2) ?? tape.word(next + 4) ?? "") {
          .previousYear
        } else {
          nil
        }
      other = time.flatMap { terms(own, $0) }
    }
    guard let old = other, let new = terms(own, time), old.count == 1, new.count == 1 else {
      return
    }
    append(figure, .difference, old + new, isDown: Self.downs.contains(word))
  }

  /// The one quarter that the sentence named before.
  private func subject(before index: Int) -> SpokenTape.Spot? {
    let first = (0..<index).compactMap { tape.spot($0) }.first
    guard case .quarter? = first else { return nil }
    return first
  }
}
