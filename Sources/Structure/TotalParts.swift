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
    let path = ownPaths[total]
    let isUnderGroup = path.count > 1 && Vocabulary.total(Label(path[0])) == nil
    if isUnderGroup {
      return values.filter {
        $0 != total && ownPaths[$0].first == path[0] && belongs($0, to: total)
      }
    }
    if path.count > 1, let bottom = path.last, Vocabulary.total(Label(bottom)) == nil {
      // Total over males: add the males of every group.
      return values.filter { ownPaths[$0].count > 1 && ownPaths[$0].last == bottom && $0 != total }
    }
    let groups = groupTotals(besides: total)
    if !groups.isEmpty { return groups }
    let year = wholeYear(total)
    if !year.isEmpty { return year }
    let before = run(before: total)
    if before.count > 1 || total != values.first { return before }
    return run(after: total)
  }

  /// The headings without those that stand above every column of figures, as a title does.
  private var ownPaths: [[String]] {
    let shown = values.map { paths[$0] }
    let least = shown.map(\.count).min() ?? 0
    let common = (0..<max(0, least - 1)).prefix { level in
      shown.count > 2 && Set(shown.map { $0[level] }).count == 1
    }.count
    return common == 0 ? paths : paths.map { Array($0.dropFirst(min(common, $0.count))) }
  }

  /// All quarters or months before the total of a year, where half-years have totals of their own.
  private func wholeYear(_ total: Int) -> [Int] {
    guard values.contains(where: { $0 < total && totals.contains($0) }),
      !Label(paths[total].last ?? "").words.contains("half")
    else { return [] }
    let short = values.filter {
      $0 < total && !totals.contains($0) && belongs($0, to: total)
        && columns[$0].period.map { !$0.isYear } ?? false
    }
    return short.count == 4 || short.count == 12 ? short : []
  }

  /// The totals of the groups that spanning headings make, where every group has one.
  private func groupTotals(besides total: Int) -> [Int] {
    let grouped = values.filter {
      $0 != total && ownPaths[$0].count > 1 && Vocabulary.total(Label(ownPaths[$0][0])) == nil
    }
    let names = Set(grouped.map { ownPaths[$0][0] })
    guard names.count > 1 else { return [] }
    let own = grouped.filter { totals.contains($0) }
    return Set(own.map { ownPaths[$0][0] }) == names ? own : []
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
    if mixesMoney, label.words == ["share"] || label.words == ["number"] { return false }
    return !Vocabulary.isChange(label) && Vocabulary.total(label) == nil
      && !Vocabulary.isOfWhich(label)
  }

  /// Where most parts are quarters or months, a whole year among them is no part.
  private func homogeneous(_ parts: [Int]) -> [Int] {
    let short = parts.filter { columns[$0].period.map { !$0.isYear } ?? false }
    return short.count >= 2 && short.count >= parts.count - 2 ? short : parts
  }
}
