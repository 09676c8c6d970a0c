import Reports

/// Finds the line that a table of changes starts from and the one that it arrives at: the same words
/// with one year and with the next, the changes between them.
struct YearEnds {
  let rows: [RowReading]

  /// The opening and the closing row, which are no parts of any total.
  func find() -> (opening: Int, closing: Int)? {
    let body = rows.indices.filter { rows[$0].role == .part }
    guard let opening = body.first, body.count > 3, let start = named(opening) else { return nil }
    let dated = body.dropFirst().filter { named($0) != nil }
    guard dated.count == 1, let closing = dated.first, let end = named(closing),
      end.rest == start.rest, !end.rest.isEmpty, closing > body[2],
      start.period.next == end.period
    else { return nil }
    return (opening, closing)
  }

  private func named(_ row: Int) -> (period: Period, rest: String)? {
    guard rows[row].period == nil, let found = Period.named(in: rows[row].label),
      found.period.isYear
    else { return nil }
    let rest = found.rest.split(separator: " ").filter {
      !["for", "in", "net", "base"].contains($0)
    }
    return (found.period, rest.joined(separator: " "))
  }
}

extension Period {
  fileprivate var next: Period { Period(kind, year: year.map { $0 + 1 }) }
}
