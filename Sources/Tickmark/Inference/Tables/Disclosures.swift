import Figures
import Reports
import Structure

extension Inference {
  /// A withheld figure that printed figures give away.
  ///
  /// Its value is told only to those who ask for it.
  public static let disclosures = Inference("disclosures") { study in
    study.tables.filter { $0.layout.isData && study.grains[$0.index] == nil }
      .flatMap { table -> [Relation] in
        let lines = SumLines(table).lines
        let isLeftOut = table.leavesTotalsOut
        let solved = Elimination(lines, table).givenAway().filter { solved in
          !isLeftOut || solved.isChained || solved.cell != solved.line.total
        }
        let known = Set(solved.map(\.cell))
        return solved.map { disclosure(table, $0) } + byShares(table, besides: known)
      }
  }

  /// Withheld counts that their printed share and its base leave one value for.
  private static func byShares(
    _ table: TableView, besides known: Set<SumLine.Cell>
  ) -> [Relation] {
    table.layout.columns.indices.flatMap { percent -> [Relation] in
      guard case .share(let count) = table.layout.columns[percent].role else { return [] }
      return table.layout.segments.flatMap { segment -> [Relation] in
        guard let total = segment.total, let whole = table.term(total, count)?.figure,
          whole.kind == .count, whole.isExact, let base = whole.value.int
        else { return [] }
        return segment.parts.compactMap { row in
          let cell = SumLine.Cell(row: row, column: count)
          guard case .suppressed = table.printed(row, count), !known.contains(cell),
            let share = table.term(row, percent), share.figure.kind == .percent, !share.isMark,
            share.figure.bounds == nil, let withheld = table.term(row, count),
            let value = onlyCount(share.figure, base: base, within: withheld.figure.bounds)
          else { return nil }
          return disclosure(table, withheld, share, at: cell, value)
        }
      }
    }
  }

  /// The only whole number that rounds to a share of a base and is within bounds.
  private static func onlyCount(_ share: Figure, base: Int, within bounds: Interval?) -> Int? {
    guard let range = (try? Shares.feasibleCounts(share, base: base)).flatMap(\.self),
      range.count <= 64
    else { return nil }
    let left = range.filter { bounds?.contains(Exact($0)) ?? true }
    return left.count == 1 ? left[0] : nil
  }

  private static func disclosure(
    _ table: TableView, _ withheld: Term, _ share: Term, at cell: SumLine.Cell, _ value: Int
  ) -> Relation {
    let row = table.layout.rows[cell.row].label
    var message =
      "The withheld figure of “\(row)”, “\(table.layout.columns[cell.column].label)” is given away by its share \(share.figure.text) and the total that it is of"
    if table.study.reveals { message += ": it is \(value)" }
    var relation = Relation(
      rule: "disclosure", .decided(.contradicts), stated: withheld, message: message,
      address: table.address(cell.row, cell.column))
    relation.related = [table.study.place(of: share.slot)]
    relation.relatedWords = "what gives it away"
    return relation
  }

  private static func disclosure(_ table: TableView, _ solved: Elimination.Solved) -> Relation {
    let (cell, line) = (solved.cell, solved.line)
    let row = table.layout.rows[cell.row].label
    let column = table.layout.columns[cell.column].label
    let (axis, name) = line.isRow ? ("row", row) : ("column", column)
    let source =
      cell == line.total
      ? "the figures that it adds up" : "the total and the other figures of its \(axis) “\(name)”"
    var message = "The withheld figure of “\(row)”, “\(column)” is given away by \(source)"
    if solved.isChained { message += ", once other withheld figures of the table are worked out" }
    if table.study.reveals { message += ": it is \(solved.value)" }
    var relation = Relation(
      rule: "disclosure", .decided(.contradicts), stated: table.term(cell.row, cell.column),
      message: message, address: table.address(cell.row, cell.column))
    let other = cell == line.total ? line.parts.last : line.total
    if let other {
      relation.related = [table.place(other.row, other.column)]
      relation.relatedWords = "what gives it away"
    }
    return relation
  }
}

extension TableView {
  /// `* Not totalled, as a person may appear in several rows`: a sign for a total hides none.
  fileprivate var leavesTotalsOut: Bool {
    sentencesAround.contains { sentence in
      let words = Label(sentence.text).words
      return zip(words, words.dropFirst()).contains {
        $0 == "not" && ["totalled", "added", "summed", "total"].contains($1)
      }
    }
  }
}

/// Figures of a table that make up a total, along a row or a column.
struct SumLine {
  struct Cell: Hashable {
    let row: Int
    let column: Int
  }

  let total: Cell
  let parts: [Cell]
  let isRow: Bool

  var cells: [Cell] { parts + [total] }
}

/// Every line of a table that adds up, by its labels and layout.
struct SumLines {
  private(set) var lines: [SumLine] = []

  init(_ table: TableView) {
    let columns = table.addableColumns
    for row in table.bodyRows {
      var groups = table.totalParts(row).map { [$0] } ?? []
      groups += table.layout.statements.filter {
        $0.axis == .rows && $0.stated == row && $0.subtracted.isEmpty && $0.kind != .balance
      }.map(\.added)
      for parts in groups {
        for column in columns {
          add(
            SumLine.Cell(row: row, column: column),
            parts.map { SumLine.Cell(row: $0, column: column) }, isRow: false, table)
        }
      }
    }
    for column in columns {
      guard let parts = table.totalColumnParts(column) else { continue }
      for row in table.bodyRows {
        switch table.layout.rows[row].role {
        case .part, .total, .openTotal, .ofWhich: break
        default: continue
        }
        add(
          SumLine.Cell(row: row, column: column),
          parts.map { SumLine.Cell(row: row, column: $0) }, isRow: true, table)
      }
    }
  }

  /// Takes a line in where something in it is withheld and everything else is an exact count.
  private mutating func add(
    _ total: SumLine.Cell, _ parts: [SumLine.Cell], isRow: Bool, _ table: TableView
  ) {
    let line = SumLine(total: total, parts: parts, isRow: isRow)
    var isWithheld = false
    for cell in line.cells {
      switch table.printed(cell.row, cell.column) {
      case .suppressed: isWithheld = true
      case .zeroMark: continue
      case .figure:
        guard let figure = table.term(cell.row, cell.column)?.figure, figure.kind == .count,
          figure.isExact
        else { return }
      default: return
      }
    }
    if isWithheld { lines.append(line) }
  }
}

/// Narrows withheld figures line by line until nothing more follows.
struct Elimination {
  /// A withheld figure that only one value is left for, and the line that showed it.
  struct Solved {
    let cell: SumLine.Cell
    let line: SumLine
    let value: Exact
    let isChained: Bool
  }

  private let lines: [SumLine]
  private let printed: [SumLine.Cell: Interval]

  init(_ lines: [SumLine], _ table: TableView) {
    self.lines = lines
    var printed: [SumLine.Cell: Interval] = [:]
    for cell in lines.flatMap(\.cells) {
      guard let figure = table.term(cell.row, cell.column)?.figure else { continue }
      printed[cell] = figure.bounds ?? Interval(exactly: figure.value)
    }
    self.printed = printed
  }

  func givenAway() -> [Solved] {
    guard !lines.isEmpty else { return [] }
    var values = printed
    var solved: [Solved] = []
    var usable = lines.filter { !leavesWithheldOut($0) }
    // Each round solves at least one cell or is the last.
    for _ in 0...lines.count {
      var isNarrowed = false
      for line in usable {
        for cell in line.cells {
          guard let old = values[cell], old.single == nil,
            let rest = try? rest(of: line, without: cell, values)
          else { continue }
          let new = old.intersection(rest)
          // Figures that contradict each other give nothing away; the sums say so themselves.
          guard !new.isEmpty else { return [] }
          guard new != old else { continue }
          values[cell] = new
          isNarrowed = true
          if let value = new.single {
            let isChained = line.cells.contains { other in
              other != cell && printed[other]?.single == nil
            }
            solved.append(
              Solved(cell: cell, line: line, value: value, isChained: isChained))
          }
        }
      }
      usable = usable.filter { line in line.cells.contains { values[$0]?.single == nil } }
      if !isNarrowed { break }
    }
    return solved.sorted { ($0.cell.row, $0.cell.column) < ($1.cell.row, $1.cell.column) }
  }

  /// What a line leaves for one of its cells.
  private func rest(
    of line: SumLine, without cell: SumLine.Cell, _ values: [SumLine.Cell: Interval]
  ) throws(Overflow) -> Interval {
    var sum = Interval(exactly: .zero)
    for part in line.parts where part != cell { sum = try sum + (values[part] ?? .anything) }
    return cell == line.total ? sum : try (values[line.total] ?? .anything) - sum
  }

  /// A total that the printed figures make up without the withheld ones leaves those out.
  private func leavesWithheldOut(_ line: SumLine) -> Bool {
    guard let total = printed[line.total]?.single else { return false }
    var sum = Exact.zero
    for part in line.parts {
      guard let value = printed[part]?.single, let next = try? sum + value else { continue }
      sum = next
    }
    return sum == total
  }
}
