import Figures
import Reports
import Structure

extension Column {
  /// Shows which way the figures went, by an arrow or a word: from one moment to another.
  ///
  /// Some councils point arrows where the figure went, others up when things got better. The draft's
  /// key says which; without one the column itself tells, where its rows leave one reading.
  public func points(
    from old: Moment, to new: Moment = .now, good goodness: Goodness = .printed
  ) -> TableRule {
    rule("direction", "points from \(old.words) to \(new.words)") { table, column in
      guard let from = table.column(old), let to = table.column(new), from != to else { return nil }
      let rows = table.bodyRows.compactMap { row in
        Pointer(table, row, column, from: from, to: to, goodness)
      }
      guard !rows.isEmpty else { return nil }
      let reading = Pointer.Reading(of: rows, key: table.arrowKey)
      return rows.map { $0.relation(reading, table, column) }
    }
  }

  /// Says in words how the latest figure stands to a comparator's: above, below, better, worse.
  public func compares(
    _ moment: Moment = .now, with other: Words, good goodness: Goodness = .printed
  )
    -> TableRule
  {
    rule("comparator", "compares \(moment.words) with “\(other.name)”") { table, column in
      guard let own = table.column(moment), let theirs = table.undatedColumn(other) else {
        return nil
      }
      let rows = table.bodyRows.compactMap { row in
        Pointer(table, row, column, from: theirs, to: own, goodness, isComparison: true)
      }
      guard !rows.isEmpty else { return nil }
      let reading = Pointer.Reading(of: rows, key: table.arrowKey)
      return rows.map { $0.relation(reading, table, column) }
    }
  }
}

/// An arrow or a word of one row, with the figures that it speaks of.
private struct Pointer {
  /// What the arrows of a table follow.
  enum Convention: Hashable {
    /// Up means that the figure rose.
    case figures
    /// Up means that things got better.
    case performance
  }

  /// How the arrows of a column are to be read.
  struct Reading {
    let conventions: Set<Convention>
  }

  let isComparison: Bool
  let row: Int
  let text: String
  let direction: Direction
  /// What a word says by itself: `improving` speaks of performance, `rising` of the figure.
  let own: Convention?
  let polarity: Polarity?
  let from: Term
  let to: Term
  /// The ways that the figures may have gone, as far as their digits tell.
  let possible: Set<Direction>
  /// The way that they went as printed.
  let printed: Direction

  init?(
    _ table: TableView, _ row: Int, _ column: Int, from: Int, to: Int, _ goodness: Goodness,
    isComparison: Bool = false
  ) {
    let text = table.text(row, column)
    guard let (direction, own) = Pointer.read(text),
      let old = table.term(row: row, named: from), let new = table.term(row: row, named: to),
      old.figure.kind == new.figure.kind
    else { return nil }
    self.isComparison = isComparison
    self.row = row
    self.text = text
    self.direction = direction
    self.own = own
    polarity = table.polarity(row, goodness)
    (self.from, self.to) = (old, new)
    possible = Pointer.ways(from: old.figure, to: new.figure)
    printed = Pointer.way(from: old.figure.value, to: new.figure.value)
  }

  private static func way(from old: Exact, to new: Exact) -> Direction {
    old == new ? .level : new > old ? .up : .down
  }

  private static func ways(from old: Figure, to new: Figure) -> Set<Direction> {
    guard let before = try? old.interval(under: .nearest),
      let after = try? new.interval(under: .nearest), let gap = try? after - before
    else { return Set(Direction.allCases) }
    var ways: Set<Direction> = []
    if gap.high.map({ $0 > .zero }) ?? true { ways.insert(.up) }
    if gap.low.map({ $0 < .zero }) ?? true { ways.insert(.down) }
    if gap.contains(.zero) { ways.insert(.level) }
    return ways
  }

  /// The direction that a cell says, and what it is a direction of where a word tells.
  private static func read(_ text: String) -> (Direction, Convention?)? {
    let arrow = Direction(arrowIn: text)
    let words = Set(Label(text).words)
    let said = vocabulary.filter { !words.isDisjoint(with: $0.words) }
    guard said.count <= 1, words.isDisjoint(with: ["not", "but", "from"]), words.count <= 6 else {
      return nil
    }
    guard let word = said.first else { return arrow.map { ($0, nil) } }
    if let arrow, word.convention == .figures, arrow != word.direction { return nil }
    return (word.direction, word.direction == .level ? nil : word.convention)
  }

  private static let vocabulary:
    [(words: Set<String>, direction: Direction, convention: Convention)] =
      [
        (["improved", "improving", "improvement", "better"], .up, .performance),
        (["worsened", "worsening", "worse", "deteriorated", "deteriorating"], .down, .performance),
        (
          [
            "up", "rise", "rising", "risen", "increase", "increased", "increasing", "higher",
            "above",
          ],
          .up, .figures
        ),
        (
          [
            "down", "fall", "falling", "fallen", "decrease", "decreased", "decreasing", "lower",
            "below",
          ],
          .down, .figures
        ),
        (
          [
            "same", "unchanged", "stable", "steady", "static", "level", "maintained", "similar",
            "equal", "line",
          ], .level, .figures
        ),
      ]
}

extension Pointer {
  /// The directions that a convention allows; all of them where whether a rise is good is not known.
  private func allowed(_ convention: Convention) -> Set<Direction> {
    switch own ?? convention {
    case .figures: return possible
    case .performance:
      switch polarity {
      case .high: return possible
      case .low: return Set(possible.map(\.mirrored))
      case nil: return possible.union(possible.map(\.mirrored))
      }
    }
  }

  /// Whether a convention cannot give the arrow; a level one may stand for a small change.
  func contradicts(_ convention: Convention) -> Bool {
    direction != .level && !allowed(convention).contains(direction)
  }

  /// Whether the arrow is just what the printed figures give.
  private func agrees(_ convention: Convention) -> Bool {
    switch own ?? convention {
    case .figures: return direction == printed
    case .performance:
      if printed == .level { return direction == .level }
      guard let polarity else { return false }
      return direction == (polarity == .high ? printed : printed.mirrored)
    }
  }

  func relation(_ reading: Reading, _ table: TableView, _ column: Int) -> Relation {
    let statement: Relation.Statement
    if reading.conventions.allSatisfy(contradicts) {
      statement = .decided(.contradicts)
    } else if reading.conventions.allSatisfy(agrees) {
      statement = .decided(.agrees)
    } else {
      statement = .undecidable(doubt(reading))
    }
    let isWrong = statement == .decided(.contradicts)
    var relation = Relation(
      rule: "", statement, stated: nil, terms: [from, to], place: table.place(row, column),
      message: facts + better(reading) + (isWrong ? ", but" : ", as") + " the draft says “\(text)”",
      address: table.address(row, column))
    relation.quoted = text
    relation.isLoose = true
    if isWrong, direction != .level, printed != .level { relation.cause = .directionFlipped }
    return relation
  }

  private var facts: String {
    if isComparison {
      let stands = printed == .level ? "equal to" : printed == .up ? "above" : "below"
      return "\(to.figure.text) is \(stands) \(from.figure.text) (\(from.label))"
    }
    let went = printed == .level ? "no change" : printed == .up ? "a rise" : "a fall"
    return "\(from.figure.text) (\(from.label)) to \(to.figure.text) (\(to.label)) is \(went)"
  }

  /// What the movement means, where the arrow speaks of performance.
  private func better(_ reading: Reading) -> String {
    let all = reading.conventions.count == 1 ? reading.conventions.first : nil
    guard (own ?? all) == .performance, let polarity, printed != .level else { return "" }
    return polarity.better == printed ? " for the better" : " for the worse"
  }

  private func doubt(_ reading: Reading) -> String {
    if direction == .level { return "a level arrow may stand for a small change" }
    if !possible.isDisjoint(with: [.level]), printed == .level {
      return "the figures are the same as printed, and rounding may hide the change"
    }
    if polarity == nil { return "the draft does not say whether a high figure is good" }
    return "the draft does not say whether its arrows follow the figures or the performance"
  }
}

extension Pointer.Reading {
  /// A key decides; else a column in which no arrow speaks for performance alone follows the figures;
  /// else the rows that fit one convention alone decide, where they are three and more and hardly any
  /// speaks against it.
  fileprivate init(of rows: [Pointer], key: Pointer.Convention?) {
    if let key {
      conventions = [key]
      return
    }
    func supporters(of convention: Pointer.Convention) -> Int {
      let other: Pointer.Convention = convention == .figures ? .performance : .figures
      return rows.count { !$0.contradicts(convention) && $0.contradicts(other) }
    }
    let (figures, performance) = (supporters(of: .figures), supporters(of: .performance))
    if performance == 0 || (figures >= 3 && figures >= 4 * performance) {
      conventions = [.figures]
    } else if performance >= 3, performance >= 4 * figures {
      conventions = [.performance]
    } else {
      conventions = [.figures, .performance]
    }
  }
}

extension TableView {
  /// What the draft says of its arrows, in the table's part.
  fileprivate var arrowKey: Pointer.Convention? {
    let part = study.part(ofTable: index)
    var found: Set<Pointer.Convention> = []
    for block in study.report.blocks where study.report.sections[block.section].part == part {
      for sentence in block.sentences {
        let label = Label(sentence.text)
        guard Words("arrow").isIn(label), TableView.keyWords.isIn(label) else { continue }
        let speaks = (TableView.performance.isIn(label), TableView.movement.isIn(label))
        if speaks.0 != speaks.1 { found.insert(speaks.0 ? .performance : .figures) }
      }
    }
    return found.count == 1 ? found.first : nil
  }

  private static let keyWords: Words =
    "show / mean / meant / indicate / signify / signified / point / tell / compare / follow"
  private static let performance: Words = """
    performance / better / improved / improving / improvement / improve / worse
    """
  private static let movement: Words = """
    the figure / the number / the value / figure rose / figure has / went up / gone up / risen / \
    rose / higher / increase / increased
    """
}
