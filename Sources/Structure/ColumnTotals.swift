import Reports

/// Finds which columns are totals, and of what: by heading and position; where these leave several
/// readings, the rows choose among them.
struct ColumnTotals {
  let grid: Grid
  let headerRows: Int
  let paths: [[String]]
  let fit: Fit

  /// How surely a heading names a total.
  private enum Claim {
    /// Nothing else can be meant.
    case sure
    /// A named total at the end of the columns.
    case likely
    /// A total if the rows bear it out.
    case possible
  }

  func assign(_ columns: inout [ColumnReading]) {
    assignCalendar(&columns)
    let values = columns.indices.filter { columns[$0].role == .value }
    var claims: [Int: Claim] = [:]
    for index in values { claims[index] = claim(index, columns, values) }
    let possible = claims.filter { $0.value == .possible }.map(\.key)
    let accepted = possible.filter { index in
      parts(of: index, columns, totals: Set(claims.keys), values, claim: .possible) != nil
    }
    let totals = Set(claims.filter { $0.value != .possible }.map(\.key)).union(accepted)
    for index in totals.sorted() {
      let claim = claims[index] ?? .likely
      guard let parts = parts(of: index, columns, totals: totals, values, claim: claim) else {
        continue
      }
      columns[index].role = .total(of: parts)
      columns[index].evidence =
        "its heading is a total; "
        + parts.map { "“\(columns[$0].path.last ?? "")”" }.joined(separator: " + ")
    }
    assignToDate(&columns)
  }

  private func claim(_ index: Int, _ columns: [ColumnReading], _ values: [Int]) -> Claim? {
    let lowest = Label(paths[index].last ?? "")
    if let name = Vocabulary.total(lowest) {
      guard name == .named else { return .sure }
      return index == values.last || closesPeriods(index, columns) ? .likely : .possible
    }
    if isOfGroups(index, values) { return .likely }
    if Vocabulary.isEverybody(lowest) || !quarters(before: index, columns).isEmpty {
      return .possible
    }
    return nil
  }

  /// Whether a heading of its own says total above columns that each group before it has too.
  private func isOfGroups(_ index: Int, _ values: [Int]) -> Bool {
    guard paths[index].count > 1, let top = paths[index].first, let bottom = paths[index].last,
      Vocabulary.total(Label(top)) != nil
    else { return false }
    let others = values.filter {
      $0 != index && paths[$0].count > 1 && paths[$0].last == bottom
        && Vocabulary.total(Label(paths[$0][0])) == nil
    }
    return Set(others.map { paths[$0][0] }).count > 1
  }

  /// Whether quarters or months stand right before a total: it is that of half a year.
  private func closesPeriods(_ index: Int, _ columns: [ColumnReading]) -> Bool {
    let run = columns.indices.prefix(index).reversed().prefix { column in
      columns[column].role == .value && columns[column].period.map { !$0.isYear } ?? false
    }
    return run.count > 1
  }

  private func parts(
    of total: Int, _ columns: [ColumnReading], totals: Set<Int>, _ values: [Int], claim: Claim
  ) -> [Int]? {
    let finder = TotalParts(columns: columns, paths: paths, totals: totals, values: values)
    let first = finder.parts(of: total)
    let isEnough = { (parts: [Int]) in
      parts.count > 1 || (parts.count == 1 && values.count == 2)
    }
    let score = fit.columns(total: total, parts: first)
    if score.held < score.tested, let better = flawless(total, finder, than: score) {
      return better
    }
    if claim != .possible, isEnough(first), score.held * 2 >= score.tested { return first }
    let others =
      [quarters(before: total, columns), finder.run(after: total), finder.run(before: total)]
      + [finder.sameYear(as: total)]
    let open = (claim == .possible ? [first] : []) + others
    for other in open where other.count > 1 {
      if fit.columns(total: total, parts: other).isConvincing { return other }
    }
    var loose = finder
    loose.mixesMoney = true
    let mixed = loose.parts(of: total)
    if mixed != first, fit.columns(total: total, parts: mixed).isConvincing { return mixed }
    // `Parish councils (average)` is added to the bill all the same.
    let run = columns[..<total].indices.reversed().prefix { index in
      [.value, .aside].contains(columns[index].role)
        && [.count, .money, .average].contains(columns[index].measure)
    }
    if run.count > first.count, fit.columns(total: total, parts: run.reversed()).isConvincing {
      return run.reversed()
    }
    // A number that only identifies its row, or another count of it, stands before the parts.
    let suffixes = first.indices.dropFirst().dropLast().lazy.map { Array(first[$0...]) }
    if let later = suffixes.first(where: { fit.columns(total: total, parts: $0).isConvincing }) {
      return later
    }
    let rows = Array(headerRows..<grid.height)
    let nested = Nesting(value: { fit.value($1, $0) }, unit: { fit.unit($1, $0) }, crosses: rows)
      .parts(of: total, among: first)
    if let nested, fit.columns(total: total, parts: nested).isConvincing { return nested }
    let behind = finder.run(after: total)
    if let block = fit.blocks(of: total, in: behind.isEmpty ? first : behind).first { return block }
    switch claim {
    case .sure: return isEnough(first) ? first : nil
    case .likely: return isEnough(first) && !score.isRefuted ? first : nil
    case .possible: return nil
    }
  }

  /// Another run of columns that makes the total in every row, where the usual one does not.
  private func flawless(
    _ total: Int, _ finder: TotalParts, than score: Fit.Score
  ) -> [Int]? {
    var mixing = finder
    mixing.mixesMoney = true
    let before = mixing.run(before: total)
    let inner = finder.values.last { $0 < total && finder.totals.contains($0) }
    let readings =
      [
        mixing.parts(of: total), before, mixing.run(after: total),
        finder.run(before: total), finder.run(after: total), finder.sameYear(as: total),
        // A total so far and what comes on top of it.
        inner.map { [$0] + before } ?? [],
      ] + before.indices.dropFirst().dropLast().map { Array(before[$0...]) }
    return readings.first { parts in
      guard parts.count > 1 else { return false }
      let own = fit.columns(total: total, parts: parts)
      // Rows that print one of the parts alone cannot tell which others belong to it.
      let telling = (headerRows..<grid.height).count { row in
        fit.value(row, total).map { !$0.isZero } ?? false
          && parts.count { fit.value(row, $0).map { !$0.isZero } ?? false } > 1
      }
      guard telling > 1 else { return false }
      return own.held > max(1, score.held) && own.held == own.tested && own.tested >= score.tested
    }
  }

  /// The four quarters, or the months of a year, directly before a column that names a year.
  private func quarters(before total: Int, _ columns: [ColumnReading]) -> [Int] {
    guard let period = columns[total].period, period.isYear else { return [] }
    var run: [Int] = []
    for column in columns.indices.prefix(total).reversed() {
      guard columns[column].role == .value, let own = columns[column].period, !own.isYear else {
        break
      }
      run.append(column)
    }
    return run.count == 4 || run.count == 12 ? run.reversed() : []
  }

  /// Quarters after their months, and what is totalled of both.
  private func assignCalendar(_ columns: inout [ColumnReading]) {
    guard columns.count(where: { !($0.period?.isYear ?? true) }) > 1 else { return }
    let lines = columns.indices.compactMap { column -> CalendarTotals.Line? in
      guard columns[column].role == .value || columns[column].role == .cumulative else {
        return nil
      }
      return CalendarTotals.Line(
        column, label: Label(paths[column].last ?? ""), period: columns[column].period,
        isToDate: columns[column].role == .cumulative)
    }
    let calendar = CalendarTotals(
      lines: lines,
      crosses: (headerRows..<grid.height).filter { fit.addsAcross($0, isOverTime: true) },
      holds: { total, parts, row in
        fit.holds((row, total), parts.map { (row, $0, false) })
      }, value: { fit.value($1, $0) },
      overlaps: { Stock.names(grid.text($0, 0)) || Heads.names(grid.text($0, 0)) })
    for total in calendar.find() {
      columns[total.line].role = .total(of: total.parts)
      columns[total.line].except = total.except
      columns[total.line].evidence = total.evidence + ", as the rows bear out"
    }
  }

  /// A column to date adds up the periods before it, where the rows show that they are all there.
  private func assignToDate(_ columns: inout [ColumnReading]) {
    for index in columns.indices where columns[index].role == .cumulative {
      var run: [Int] = []
      for column in columns.indices.prefix(index).reversed() {
        guard columns[column].role == .value, let period = columns[column].period, !period.isYear
        else { break }
        run.append(column)
      }
      guard run.count > 1, fit.columns(total: index, parts: run).isConvincing else { continue }
      columns[index].role = .total(of: run.reversed())
      columns[index].evidence = "the periods before it, which are all there are to date"
    }
  }
}
