import Claims
import Figures
import Reports
import Structure

/// A table as sentences beside it retell its sums and distances: its lines by their names, and which
/// of its columns is the earlier one.
struct RetoldTable {
  /// A line that a sentence names.
  enum Line: Hashable {
    case row(Int)
    case column(Int)
    case total
  }

  let facts: TableFacts
  /// The names of lines, the longest first.
  let names: [(words: [String], line: Line)]
  /// The columns of amounts that are no totals and no changes.
  let values: [Int]
  /// What its bare figures are multiples of by the sentences around it, `spend by team, £000`.
  private let scale: Exact?
  /// The words of its labels.
  let labels: Set<String>

  init?(_ facts: TableFacts) {
    let layout = facts.layout
    self.facts = facts
    values = layout.columns.indices.filter {
      layout.columns[$0].role == .value
        && [.count, .money].contains(layout.columns[$0].measure)
    }
    let rows = facts.view.bodyRows.count
    guard !values.isEmpty, rows <= 40, !facts.isSeriesDown else { return nil }
    names = Self.names(of: facts)
    guard !names.isEmpty else { return nil }
    scale = Self.scale(around: facts)
    labels = Set(
      (facts.view.bodyRows.map { layout.rows[$0].label } + layout.columns.map(\.label))
        .flatMap { Wording.words(of: $0) })
  }

  private static func names(of facts: TableFacts) -> [(words: [String], line: Line)] {
    let layout = facts.layout
    var found: [(words: [String], line: Line)] = []
    func add(_ label: String, _ line: Line) {
      let words = Label(String(label.prefix { $0 != "(" })).words
      guard !words.isEmpty, words.first != "other",
        line == .total || !Wording.words(of: label).isEmpty
      else { return }
      found.append((words, line))
    }
    for row in facts.view.bodyRows {
      if row == facts.wholeRow {
        add(layout.rows[row].label, .total)
      } else if facts.view.isPart(row), layout.rows[row].period == nil {
        add(layout.rows[row].label, .row(row))
      }
    }
    for column in layout.valueColumns { add(layout.columns[column].label, .column(column)) }
    var uses: [[String]: Int] = [:]
    for name in found { uses[name.words, default: 0] += 1 }
    return found.filter { uses[$0.words] == 1 }.sorted { $0.words.count > $1.words.count }
  }

  private static func scale(around facts: TableFacts) -> Exact? {
    let study = facts.view.study
    let block = study.blockOfTable[facts.index]
    let texts = study.report.sentencesAround(table: facts.index, in: block).map(\.text)
    let scales = texts.compactMap { text -> Exact? in
      guard text.unicodeScalars.contains("£") else { return nil }
      if ["£000", "£'000", "£’000", "£k"].contains(where: text.contains) { return 1000 }
      return ["(£m)", "£m:", "in £m", ", £m"].contains(where: text.contains) ? 1_000_000 : nil
    }
    return Set(scales).count == 1 ? scales[0] : nil
  }

  // MARK: Cells

  /// The column that a heading calls the whole of a row, or the only one.
  var wholeColumn: Int? {
    if let column = facts.wholeColumn { return column }
    if values.count == 1 { return values[0] }
    return values.last { column in
      let words = words(column)
      return words == ["half", "year"] || words == ["year"] || words.suffix(2) == ["to", "date"]
    }
  }

  /// Cells of a scale that only the sentences around tell, as the money that they stand for.
  func inMoney(_ terms: [Term]) -> [Term] {
    guard let scale else { return terms }
    return terms.map { term in
      guard term.figure.kind == .unknown, let scaled = try? term.figure.scaled(by: scale) else {
        return term
      }
      var term = term
      term.figure = scaled
      term.figure.kind = .money
      return term
    }
  }

  /// The amounts of a line in a column; those that add up to it where no total is printed.
  func terms(_ line: Line, _ column: Int) -> [Term]? {
    switch line {
    case .row(let row): return amount(row, column).map { [$0] }
    case .total:
      if let row = facts.wholeRow { return amount(row, column).map { [$0] } }
      let parts = facts.view.bodyRows.filter(facts.view.isPart)
      guard facts.layout.segments.count <= 1, parts.count > 1 else { return nil }
      let terms = parts.compactMap { amount($0, column) }
      return terms.count == parts.count ? terms : nil
    case .column: return nil
    }
  }

  /// A printed cell.
  func amount(_ row: Int, _ column: Int) -> Term? {
    guard let term = facts.view.term(row, column), !term.isMark, term.figure.bounds == nil else {
      return nil
    }
    return term
  }

  /// The percentages of a row, where one column alone holds some.
  func percent(_ row: Int) -> Term? {
    let columns = facts.layout.valueColumns.filter {
      facts.layout.columns[$0].measure == .percent
    }
    guard columns.count == 1 else { return nil }
    return amount(row, columns[0]).flatMap { $0.figure.kind == .percent ? $0 : nil }
  }

  /// Whether a cell prints the amount.
  func prints(_ figure: Figure) -> Bool {
    facts.view.bodyRows.contains { row in
      facts.layout.valueColumns.contains { column in
        facts.view.term(row, column)?.figure.value.magnitude == figure.value.magnitude
      }
    }
  }

  // MARK: Times

  /// The earlier and the later column of two: those of the years that a sentence names, or the only
  /// two, or those that open and close.
  func ends(_ years: [Period], isHeldAgainstIt: Bool = false) -> (old: Int, new: Int)? {
    if years.count > 1 {
      let columns = facts.periodColumns.filter { column in
        facts.layout.columns[column].period.map(years.contains) ?? false
      }
      guard columns.count == 2, years.count == 2 else { return nil }
      return inOrder(columns[0], columns[1])
    }
    if years.count == 1 {
      guard values.count == 2, let (old, new) = inOrder(values[0], values[1]) else { return nil }
      // What is told of the earlier year is held against one before it.
      let column = isHeldAgainstIt ? old : new
      return facts.layout.columns[column].period == years[0] ? (old, new) : nil
    }
    guard let first = values.first, let last = values.last, first != last else { return nil }
    let (front, back) = (words(first), words(last))
    for (opening, closing) in Self.pairs
    where front.contains(where: opening.contains) && back.contains(where: closing.contains) {
      return (first, last)
    }
    guard values.count == 2, isTime(first), isTime(last) else { return nil }
    return inOrder(first, last)
  }

  private func inOrder(_ first: Int, _ second: Int) -> (old: Int, new: Int)? {
    let years = [first, second].map { column in
      facts.layout.columns[column].period?.year
        ?? words(column).lazy.compactMap { Int($0) }.first { (1990...2099).contains($0) }
    }
    guard let old = years[0], let new = years[1], old != new else { return (first, second) }
    return old < new ? (first, second) : (second, first)
  }

  private func words(_ column: Int) -> [String] { Label(facts.layout.columns[column].label).words }

  private func isTime(_ column: Int) -> Bool {
    facts.layout.columns[column].period != nil
      || words(column).contains { word in
        Int(word).map { (1990...2099).contains($0) } ?? false
      }
  }

  private static let pairs: [(opening: Set<String>, closing: Set<String>)] = [
    (["before"], ["after"]), (["opening"], ["closing"]), (["start"], ["end"]), (["old"], ["new"]),
    (["previous", "last"], ["current", "this", "latest"]),
  ]
}
