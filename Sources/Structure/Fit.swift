import Figures
import Reports

/// How often a reading that the layout leaves open is borne out by the printed figures.
struct Fit {
  let grid: Grid
  let headerRows: Int

  /// How many lines a reading could be tried on, and how many of them it holds in.
  struct Score {
    var held = 0
    var tested = 0

    mutating func count(_ holds: Bool?) {
      guard let holds else { return }
      tested += 1
      if holds { held += 1 }
    }

    /// Enough to choose between open readings: two lines and more, and most of them.
    var isConvincing: Bool { held >= 2 && held * 10 >= tested * 6 }
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
    for row in headerRows..<grid.height where addsAcross(row) {
      score.count(holds((row, total), parts.map { (row, $0, false) }))
    }
    return score
  }

  /// Runs of columns side by side that each make the total, where together they are the whole run.
  func blocks(of total: Int, in run: [Int]) -> [[Int]] {
    var blocks: [[Int]] = []
    var rest = run[...]
    while rest.count > 1 {
      let block = (2...rest.count).lazy.map { Array(rest.prefix($0)) }
        .first { columns(total: total, parts: $0).isConvincing }
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
  private func addsAcross(_ row: Int) -> Bool {
    let label = Label(grid.text(row, 0))
    return !Vocabulary.isAverage(label) && !Vocabulary.isRate(label)
      && !Vocabulary.isPercentage(label) && !Vocabulary.isStock(label)
  }

  /// Whether one total holds to the printed precision; nil where it cannot be tried.
  func holds(_ total: (row: Int, column: Int), _ parts: [(Int, Int, Bool)]) -> Bool? {
    guard case .figure(let stated, _) = grid.printed(total.row, total.column) else { return nil }
    var sum = Exact.zero
    var slack = stated.isExact ? Exact.zero : stated.unit
    var printed = 0
    for (row, column, isSubtracted) in parts {
      switch grid.printed(row, column) {
      case .figure(let figure, _):
        guard let next = try? isSubtracted ? sum - figure.value : sum + figure.value,
          let wider = try? figure.isExact ? slack : slack + figure.unit
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

  /// The exact value of a cell, zero for a mark.
  func value(_ row: Int, _ column: Int) -> Exact? {
    switch grid.printed(row, column) {
    case .figure(let figure, _): return figure.value
    case .zeroMark: return .zero
    default: return nil
    }
  }
}
