import Claims
import Figures
import Reports
import Structure

/// A table as lines that each have a value at some spots: rows across their columns, or the columns of a
/// table whose rows are years.
struct CellGrid {
  /// A line by its place in the table and the words that name it.
  struct Line {
    let index: Int
    let words: [String]
  }

  let facts: TableFacts
  /// Whether the lines are columns.
  let isTurned: Bool
  /// The lines that are parts of something.
  let lines: [Line]
  /// What is printed of each line that is no label, in the order of the table.
  let spots: [Int]
  /// The line that closes the others.
  let wholeLine: Int?
  /// The spot that adds up the others: the year behind its quarters.
  let wholeSpot: Int?
  /// The words of its labels.
  let labels: Set<String>
  /// Words by which alone a line is known from all others.
  let telling: [String: Int]

  init?(_ facts: TableFacts) {
    let (view, layout) = (facts.view, facts.layout)
    guard view.bodyRows.count <= 40, layout.isData else { return nil }
    self.facts = facts
    isTurned = facts.isSeriesDown
    let counted = layout.valueColumns.filter {
      [.count, .money].contains(layout.columns[$0].measure)
        && layout.columns[$0].role.isOfItsOwn
    }
    if facts.isSeriesDown {
      spots = facts.periodRows
      let whole = layout.columns.indices.last { view.totalColumnParts($0) != nil }
      wholeLine = whole
      wholeSpot = nil
      lines = counted.filter { $0 != whole }.map {
        Line(index: $0, words: Wording.words(of: layout.columns[$0].label))
      }.filter { !$0.words.isEmpty }
    } else {
      spots = layout.valueColumns
      wholeLine = facts.wholeRow
      wholeSpot = layout.columns.indices.last { view.totalColumnParts($0) != nil }
      lines = view.bodyRows.filter { view.isPart($0) && layout.rows[$0].period == nil }.map {
        Line(
          index: $0,
          words: Wording.words(of: String(layout.rows[$0].label.prefix { $0 != "(" })))
      }.filter { !$0.words.isEmpty && CellGrid.lengths.isDisjoint(with: $0.words) }
    }
    guard !lines.isEmpty else { return nil }
    labels = Set(
      (view.bodyRows.map { layout.rows[$0].label } + layout.columns.map(\.label))
        .flatMap { Wording.words(of: $0) })
    telling = CellGrid.telling(lines, besides: facts.titleWords)
  }

  /// Bands of time are called by their bounds, and one holds the other: `within 20 days`.
  private static let lengths: Set<String> = ["day", "week", "month", "hour"]

  private static func telling(_ lines: [Line], besides context: Set<String>) -> [String: Int] {
    var holders: [String: [Int]] = [:]
    for line in lines {
      for word in Set(line.words) { holders[word, default: []].append(line.index) }
    }
    return holders.filter { word, lines in
      lines.count == 1 && word.utf8.count > 3 && !context.contains(word)
        && !ProseTies.processWords.contains(word) && word.utf8.allSatisfy { !$0.isDigit }
    }.mapValues { $0[0] }
  }

  /// A printed value that can be computed with.
  func term(_ line: Int, _ spot: Int) -> Term? {
    guard let term = isTurned ? facts.view.term(spot, line) : facts.view.term(line, spot),
      !term.isMark, term.figure.bounds == nil
    else { return nil }
    return term
  }

  /// A count or a sum of money.
  func amount(_ line: Int, _ spot: Int) -> Term? {
    term(line, spot).flatMap { $0.figure.kind == .percent ? nil : $0 }
  }

  /// What the lines of a spot make up together, where it is printed.
  func whole(_ spot: Int) -> [Term]? {
    guard !isTurned else { return wholeLine.flatMap { amount($0, spot) }.map { [$0] } }
    if let line = wholeLine { return amount(line, spot).map { [$0] } }
    guard facts.layout.segments.count <= 1, let all = facts.whole(of: spot) else { return nil }
    return all
  }

  /// The spot of a time; without one that of this year, of the whole, or the one that holds the others.
  func spot(of time: ProseClaim.Time?) -> Int? {
    if isTurned { return facts.row(of: time) }
    if !facts.periodColumns.isEmpty { return facts.column(of: time) }
    if let dated {
      switch time {
      case nil, .thisYear: return dated.new
      case .previousYear: return dated.old
      default: return nil
      }
    }
    return isOwn(time) && years.isEmpty ? wholeSpot ?? facts.view.onlyCountColumn ?? widest : nil
  }

  /// Whether the table has what is said of a time.
  func knows(_ time: ProseClaim.Time?) -> Bool {
    isTurned || !facts.periodColumns.isEmpty || dated != nil || isOwn(time)
  }

  private func isOwn(_ time: ProseClaim.Time?) -> Bool {
    switch time {
    case nil, .thisYear: true
    case .period(let period): period.year == nil || period.year == facts.view.partPeriod?.year
    default: false
    }
  }

  /// The column of counts none of whose cells is less than what stands beside it: all that came in.
  private var widest: Int? {
    let counts = counted
    // What a rate beside it is worked out on came in nowhere.
    return counts.filter { !Stock.names(facts.layout.columns[$0].label) }.first { first in
      counts.allSatisfy { other in
        lines.allSatisfy { line in
          guard let most = amount(line.index, first), let own = amount(line.index, other) else {
            return false
          }
          return own.figure.value <= most.figure.value
        }
      }
    }
  }

  /// The columns of counts that are made of no others.
  var counted: [Int] {
    spots.filter {
      facts.layout.columns[$0].measure == .count && facts.layout.columns[$0].role.isOfItsOwn
    }
  }

  /// The columns whose headings print a year: `1 April 2023`, `Calls 2023/24`.
  private var years: [(spot: Int, year: Int)] {
    spots.compactMap { spot in
      guard facts.layout.columns[spot].role.isOfItsOwn else { return nil }
      let words = Label(facts.layout.columns[spot].label).words
      return words.lazy.compactMap { Int($0) }.first { (1990...2099).contains($0) }
        .map { (spot, $0) }
    }
  }

  /// The only two columns whose headings print a year.
  private var dated: (old: Int, new: Int)? {
    guard !isTurned, case let years = years else { return nil }
    guard years.count == 2, years[0].year != years[1].year else { return nil }
    return years[0].year < years[1].year
      ? (years[0].spot, years[1].spot) : (years[1].spot, years[0].spot)
  }

  /// The earlier spot and the later one of a change: of the year before and this one, or the only two.
  func ends(_ time: ProseClaim.Time?, _ before: ProseClaim.Time?) -> (old: Int, new: Int)? {
    if isTurned || facts.periodColumns.count > 1 {
      guard let new = spot(of: time) else { return nil }
      let earlier: ProseClaim.Time
      if let before {
        earlier = before
      } else if case .period(let period)? = time, let own = period.year,
        own != facts.view.partPeriod?.year
      {
        earlier = .period(period.previous)
      } else {
        earlier = .previousYear
      }
      guard let old = spot(of: earlier), old != new else { return nil }
      return (old, new)
    }
    return dated
  }

  /// Whether any cell prints the amount.
  func prints(_ figure: Figure) -> Bool {
    let all = lines.map(\.index) + [wholeLine].compactMap(\.self)
    return all.contains { line in
      spots.contains { term(line, $0)?.figure.value.magnitude == figure.value.magnitude }
    }
  }
}

extension ColumnRole {
  /// Whether it holds quantities that are made of no others.
  var isOfItsOwn: Bool {
    switch self {
    case .value, .total: true
    default: false
    }
  }
}
