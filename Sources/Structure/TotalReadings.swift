import Figures
import Reports

/// Chooses what a total adds up where every column bears out another reading than the usual one.
struct TotalReadings {
  let grid: Grid
  let headerRows: Int
  let columns: [ColumnReading]
  /// Columns of counts and money.
  let addedColumns: [Int]

  private var fit: Fit { Fit(grid: grid, headerRows: headerRows, columns: columns) }

  /// A total called after what is left of two totals above it: margin, net position.
  func difference(_ total: Int, _ parts: [Int], _ rows: [RowReading]) -> Statement? {
    guard parts.count == 2, parts.allSatisfy({ rows[$0].role.isTotal }) else { return nil }
    func score(_ parts: [Fit.Part]) -> Fit.Score {
      fit.rows(total: total, parts: parts, columns: addedColumns)
    }
    guard score(parts.map { Fit.Part(line: $0) }).held == 0 else { return nil }
    let readings = [(parts[0], parts[1]), (parts[1], parts[0])]
    let reading = readings.first { added, subtracted in
      let score = score([Fit.Part(line: added), Fit.Part(line: subtracted, isSubtracted: true)])
      return score.held > 1 && score.held == score.tested
    }
    return reading.map {
      Statement(kind: .balance, axis: .rows, stated: total, added: [$0], subtracted: [$1])
    }
  }

  /// A total after rows that its labels say are taken off, though they print no sign.
  func deduction(_ total: Int, _ parts: [Int], _ rows: [RowReading]) -> Statement? {
    let less = parts.filter { BalanceWords.isTakenOff(Label(rows[$0].label)) }
    guard !less.isEmpty, less.count < parts.count else { return nil }
    func score(_ subtracted: [Int]) -> Fit.Score {
      let parts = parts.map { Fit.Part(line: $0, isSubtracted: subtracted.contains($0)) }
      return fit.rows(total: total, parts: parts, columns: addedColumns)
    }
    let (usual, own) = (score([]), score(less))
    guard own.held > usual.held, own.held == own.tested else { return nil }
    return Statement(
      kind: .balance, axis: .rows, stated: total, added: parts.filter { !less.contains($0) },
      subtracted: less)
  }

  /// The parts with the rows between them whose labels only sound like averages, percentages or
  /// parts of other rows, where every column adds up with these and not without.
  func withAsides(_ total: Int, _ parts: [Int], _ rows: [RowReading]) -> [Int]? {
    guard let first = parts.min() else { return nil }
    func isAside(_ row: Int) -> Bool { rows[row].role == .aside || rows[row].role == .ofWhich }
    let start = (headerRows..<first).last { !isAside($0) } ?? headerRows - 1
    let asides = (start + 1..<max(start + 1, total)).filter(isAside)
    guard !asides.isEmpty, asides.count <= 6 else { return nil }
    func score(_ lines: [Int]) -> Fit.Score {
      fit.rows(total: total, parts: lines.map { Fit.Part(line: $0) }, columns: addedColumns)
    }
    let usual = score(parts)
    guard usual.held < usual.tested else { return nil }
    let readings = asides.map { [$0] } + [asides]
    return readings.lazy.map { (parts + $0).sorted() }.first { lines in
      let score = score(lines)
      return score.held > usual.held && score.held == score.tested
    }
  }

  /// The last of the rows, where each of several columns adds these up and not the ones above.
  func suffix(_ total: Int, _ parts: [Int]) -> [Int]? {
    func score(_ lines: [Int]) -> Fit.Score {
      fit.rows(total: total, parts: lines.map { Fit.Part(line: $0) }, columns: addedColumns)
    }
    let usual = score(parts)
    guard parts.count > 2, parts.count < 60, usual.held < usual.tested else { return nil }
    if let named = namedRun(total, parts), comeNear(named, total) { return named }
    guard usual.tested - usual.held > 1 else { return nil }
    return parts.indices.dropFirst().dropLast().lazy.map { Array(parts[$0...]) }.first { lines in
      let score = score(lines)
      return score.held > max(1, usual.held)
        && (score.held == score.tested || comeNear(lines, total))
    }
  }

  /// The last rows from the one that the total is called after: “Commerce total” below “Commerce
  /// (without its agency)” and “Commerce agency”.
  private func namedRun(_ total: Int, _ parts: [Int]) -> [Int]? {
    let name = Label(grid.text(total, 0)).words.filter { $0 != "total" && $0 != "sub" }
    guard let first = name.first, Vocabulary.total(Label(grid.text(total, 0))) == .named,
      let start = parts.firstIndex(where: { row in
        let words = Label(grid.text(row, 0)).words
        return words.starts(with: name) || name.count == 1 && words.first == first
      }), start > 0, parts.count - start > 1
    else { return nil }
    return Array(parts[start...])
  }

  /// Whether the rows miss the total in no column by more than a hundredth, as rounded ones may.
  private func comeNear(_ rows: [Int], _ total: Int) -> Bool {
    addedColumns.allSatisfy { column in
      guard let stated = fit.value(total, column) else { return true }
      let sum = rows.reduce(Exact.zero as Exact?) { sum, row in
        sum.flatMap { sum in try? sum + (fit.value(row, column) ?? .zero) }
      }
      guard let sum, let gap = try? (stated - sum).magnitude * 100 else { return false }
      return gap <= stated.magnitude
    }
  }

  /// Runs of rows side by side that each make the total in every column: two ways to break it down
  /// below each other.
  func runs(_ total: Int, _ parts: [Int]) -> [[Int]]? {
    guard parts.count > 3, parts.count < 60 else { return nil }
    func score(_ lines: [Int]) -> Fit.Score {
      fit.rows(total: total, parts: lines.map { Fit.Part(line: $0) }, columns: addedColumns)
    }
    // Small figures add up by chance.
    guard addedColumns.contains(where: { fit.value(total, $0).map { $0 >= 20 } ?? false }),
      score(parts).held == 0
    else { return nil }
    var runs: [[Int]] = []
    var rest = parts[...]
    while !rest.isEmpty {
      guard rest.count > 1,
        let run = (2...rest.count).lazy.map({ Array(rest.prefix($0)) }).first(where: { lines in
          let score = score(lines)
          return score.held > 0 && score.held == score.tested
        })
      else { return nil }
      runs.append(run)
      rest = rest.dropFirst(run.count)
    }
    return runs.count > 1 ? runs : nil
  }

  /// The rows side by side that a total below the whole table's makes anew: agree of five answers.
  func again(_ total: Int, among rows: [Int]) -> [Int]? {
    let starts = rows.indices.dropLast()
    for start in starts {
      for end in rows.index(after: start)..<rows.endIndex {
        let run = Array(rows[start...end])
        let score = fit.rows(
          total: total, parts: run.map { Fit.Part(line: $0) }, columns: addedColumns)
        if score.held > 1, score.held == score.tested { return run }
      }
    }
    return nil
  }

  /// `Face to face, total` below a row of another kind: the rows without the one that alone keeps a
  /// column from adding up, where the label says that the total is of some only.
  func narrowed(_ total: Int, _ parts: [Int], _ label: Label) -> [Int]? {
    guard label.words.count > 1, parts.count > 2 else { return nil }
    func score(_ lines: [Int]) -> Fit.Score {
      fit.rows(total: total, parts: lines.map { Fit.Part(line: $0) }, columns: addedColumns)
    }
    let usual = score(parts)
    guard usual.held > 1, usual.held < usual.tested else { return nil }
    return parts.indices.lazy.map { index in parts.filter { $0 != parts[index] } }.first { lines in
      let score = score(lines)
      return score.held == score.tested && score.held > usual.held
    }
  }

  func nested(_ total: Int, _ parts: [Int]) -> [Int]? {
    return Nesting(
      value: { fit.value($0, $1) }, unit: { fit.unit($0, $1) }, crosses: addedColumns
    )
    .parts(of: total, among: parts)
  }

  /// The reading that more columns bear out than any other.
  func chosen(_ readings: [[Int]], for row: Int) -> [Int]? {
    let held = readings.map { parts in
      fit.rows(total: row, parts: parts.map { Fit.Part(line: $0) }, columns: addedColumns).held
    }
    guard let most = held.max(), most > 0, held.count(where: { $0 == most }) == 1 else {
      return nil
    }
    return held.firstIndex(of: most).map { readings[$0] }
  }
}
