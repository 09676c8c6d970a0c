import Reports

/// Finds the columns that a total column adds up, from headings and position alone.
struct TotalParts {
  let columns: [ColumnReading]
  let paths: [[String]]
  let totals: Set<Int>
  let values: [Int]
  /// Whether a plain number may stand for money, as where accounts print the sign once.
  var mixesMoney = false

  func parts(of total: Int) -> [Int] {
    let path = paths[total]
    let isUnderGroup = path.count > 1 && Vocabulary.total(Label(path[0])) == nil
    if isUnderGroup {
      return values.filter { $0 != total && paths[$0].first == path[0] && belongs($0, to: total) }
    }
    if path.count > 1, let bottom = path.last, Vocabulary.total(Label(bottom)) == nil {
      // Total over males: add the males of every group.
      return values.filter { paths[$0].count > 1 && paths[$0].last == bottom && $0 != total }
    }
    let groups = groupTotals(besides: total)
    if !groups.isEmpty { return groups }
    let before = run(before: total)
    if before.count > 1 || total != values.first { return before }
    return run(after: total)
  }

  /// The totals of the groups that spanning headings make, where every group has one.
  private func groupTotals(besides total: Int) -> [Int] {
    let grouped = values.filter {
      $0 != total && paths[$0].count > 1 && Vocabulary.total(Label(paths[$0][0])) == nil
    }
    let names = Set(grouped.map { paths[$0][0] })
    guard names.count > 1 else { return [] }
    let own = grouped.filter { totals.contains($0) }
    return Set(own.map { paths[$0][0] }) == names ? own : []
  }

  func run(before total: Int) -> [Int] {
    var parts: [Int] = []
    for column in values.reversed() where column < total {
      if totals.contains(column) { break }
      if belongs(column, to: total) { parts.append(column) }
    }
    return homogeneous(parts.reversed())
  }

  func run(after total: Int) -> [Int] {
    var parts: [Int] = []
    for column in values where column > total {
      if totals.contains(column) { break }
      if belongs(column, to: total) { parts.append(column) }
    }
    return homogeneous(parts)
  }

  /// The columns whose headings name the same year as a total that names one.
  func sameYear(as total: Int) -> [Int] {
    let years = Set(Label(paths[total].joined(separator: " ")).words.filter(TotalParts.isYear))
    guard !years.isEmpty else { return [] }
    return values.filter { column in
      column != total && !totals.contains(column) && belongs(column, to: total)
        && !years.isDisjoint(with: Label(paths[column].joined(separator: " ")).words)
    }
  }

  private static func isYear(_ word: String) -> Bool {
    word.utf8.count == 4 && Int(word).map { (1990...2099).contains($0) } ?? false
  }

  private func belongs(_ column: Int, to total: Int) -> Bool {
    let (own, whole) = (columns[column].measure, columns[total].measure)
    guard own == whole || (mixesMoney && Set([own, whole]) == [.count, .money]) else {
      return false
    }
    let label = Label(paths[column].last ?? "")
    return !Vocabulary.isChange(label) && Vocabulary.total(label) == nil
      && !Vocabulary.isOfWhich(label)
  }

  /// Where most parts are quarters or months, a whole year among them is no part.
  private func homogeneous(_ parts: [Int]) -> [Int] {
    let short = parts.filter { columns[$0].period.map { !$0.isYear } ?? false }
    return short.count >= 2 && short.count >= parts.count - 2 ? short : parts
  }
}
