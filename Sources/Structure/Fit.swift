import Figures
import Reports

/// How often a reading that the layout leaves open is borne out by the printed figures.
struct Fit {
  let grid: Grid
  let headerRows: Int
  /// The columns whose whole numbers were rounded.
  private let rounded: Set<Int>
  /// The columns that are periods, over which heads do not add.
  private let periods: Set<Int>

  init(grid: Grid, headerRows: Int, columns: [ColumnReading] = []) {
    self.grid = grid
    self.headerRows = headerRows
    rounded = Set(columns.indices.filter { columns[$0].isRounded })
    periods = Set(columns.indices.filter { columns[$0].period != nil })
  }

  /// How many lines a reading could be tried on, and how many of them it holds in.
  struct Score {
    var held = 0
    var tested = 0
    var failed: Int { tested - held }

    mutating func count(_ holds: Bool?) {
      guard let holds else { return }
      tested += 1
      if holds { held += 1 }
    }

    /// Enough to choose between open readings: two lines and more, and most of them.
    var isConvincing: Bool { held >= 2 && held * 10 >= tested * 6 }
    /// All lines, or all but one of many.
    var isNearlyAll: Bool { held >= 2 && (held == tested || held >= 4 && held + 1 >= tested) }
    /// No line at all speaks for it, and there were enough to try.
    var isRefuted: Bool { held == 0 && tested >= 2 }
  }

  /// A figure that is added or taken away.
  struct Part {
    let line: Int
    var isSubtracted = false
  }

  /// Whether the parts make the total, in each row.
  func columns(total: Int, parts: [Int]) -> Score {
    var score = Score()
    let isOverTime = parts.allSatisfy(periods.contains)
    for row in headerRows..<grid.height where addsAcross(row, isOverTime: isOverTime) {
      score.count(holds((row, total), parts.map { (row, $0, false) }))
    }
    return score
  }

  /// Runs of columns side by side that each make the total, where together they are the whole run.
  func blocks(of total: Int, in run: [Int]) -> [[Int]] {
    var blocks: [[Int]] = []
    var rest = run[...]
    // Each block must speak of most rows: where each row fills one block alone, they are parts.
    let lines = columns(total: total, parts: run).tested
    while rest.count > 1 {
      let block = (2...rest.count).lazy.map { Array(rest.prefix($0)) }.first { parts in
        let score = columns(total: total, parts: parts)
        return score.isNearlyAll && score.tested * 10 >= lines * 8
      }
      guard let block else { return [] }
      blocks.append(block)
      rest = rest.dropFirst(block.count)
    }
    return rest.isEmpty && blocks.count > 1 ? blocks : []
  }

  /// Whether the parts make the total, in each of the columns.
  func rows(total: Int, parts: [Part], columns: [Int]) -> Score {
    var score = Score()
    for column in columns {
      score.count(holds((total, column), parts.map { ($0.line, column, $0.isSubtracted) }))
    }
    return score
  }

  /// Rows of averages, rates and heads say nothing about a total column.
  func addsAcross(_ row: Int, isOverTime: Bool) -> Bool {
    let label = Label(grid.text(row, 0))
    return !Vocabulary.isAverage(label) && !Vocabulary.isRate(label)
      && !Vocabulary.isPercentageRow(label) && !(isOverTime && Vocabulary.isStock(label))
  }

  /// Whether one total holds to the printed precision; nil where it cannot be tried.
  func holds(_ total: (row: Int, column: Int), _ parts: [(Int, Int, Bool)]) -> Bool? {
    guard case .figure(let stated, _) = grid.printed(total.row, total.column) else { return nil }
    var sum = Exact.zero
    var slack = unit(of: stated, total.column)
    var printed = 0
    for (row, column, isSubtracted) in parts {
      switch grid.printed(row, column) {
      case .figure(let figure, _):
        guard let next = try? isSubtracted ? sum - figure.value : sum + figure.value,
          let wider = try? slack + unit(of: figure, column)
        else { return nil }
        (sum, slack) = (next, wider)
        printed += 1
      case .zeroMark, .empty: continue
      default: return nil
      }
    }
    guard printed > 0, let gap = try? (stated.value - sum).magnitude,
      let twice = try? gap * 2
    else { return nil }
    return twice <= slack
  }

  /// What rounding may have taken from a figure, twice over.
  private func unit(of figure: Figure, _ column: Int) -> Exact {
    figure.isExact && !rounded.contains(column) ? .zero : figure.unit
  }

  /// The same of a cell; nothing of a mark.
  func unit(_ row: Int, _ column: Int) -> Exact {
    grid.printed(row, column).figure.map { unit(of: $0, column) } ?? .zero
  }

  /// The exact value of a cell, zero for a mark.
  func value(_ row: Int, _ column: Int) -> Exact? {
    switch grid.printed(row, column) {
    case .figure(let figure, _): return figure.value
    case .zeroMark: return .zero
    default: return nil
    }
  }
}
