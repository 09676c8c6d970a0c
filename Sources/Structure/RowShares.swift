import Figures
import Reports

/// Finds what a row of percentages is worked out from: two other rows, or a row and its total column.
struct RowShares {
  let grid: Grid
  let headerRows: Int
  let columns: [ColumnReading]
  let valueColumns: [Int]

  func find(_ rows: [RowReading]) -> [RowShare] {
    (headerRows..<grid.height).compactMap { row in
      guard rows[row].role == .aside || rows[row].role == .part, isPercentage(row, rows),
        !isChangeOverTime(row, rows)
      else { return nil }
      return share(row, rows)
    } + named(rows)
  }

  /// `% change` below three years and more is that from each to the next, and no share of what it has now.
  private func isChangeOverTime(_ row: Int, _ rows: [RowReading]) -> Bool {
    Vocabulary.isChange(Label(rows[row].label))
      && valueColumns.count { columns[$0].period != nil } > 2
  }

  /// In a list of key figures, a percentage whose label names what it is a percentage of and what of
  /// it: the percentage of requests received that were answered.
  private func named(_ rows: [RowReading]) -> [RowShare] {
    guard valueColumns.count == 1, let column = valueColumns.first else { return [] }
    let counts = (headerRows..<grid.height).filter { row in
      grid.printed(row, column).figure.map { [.count, .money].contains($0.kind) } ?? false
    }
    return (headerRows..<grid.height).compactMap { row -> RowShare? in
      guard grid.printed(row, column).figure?.kind == .percent else { return nil }
      let label = Label(rows[row].label)
      guard Vocabulary.isPercentage(label), !Vocabulary.leavesOut(label) else { return nil }
      let words = RowShares.telling(label)
      if let share = ofReceived(row, words, rows, counts) { return share }
      let bases = counts.filter { other in
        let own = RowShares.telling(Label(rows[other].label))
        return own.count > 1 && Set(own).isSubset(of: words)
      }
      // Both may be named in full; the percentage is of the one that comes first.
      let order = bases.sorted { place($0, rows, in: words) < place($1, rows, in: words) }
      guard let base = order.first else { return nil }
      let rest = Set(words).subtracting(RowShares.telling(Label(rows[base].label)))
      let parts = counts.filter { other in
        other != base
          // `Those where the time is not yet up` have small words alone in common.
          && rest.intersection(RowShares.telling(Label(rows[other].label)))
            .count { $0.utf8.count > 3 } > 1
      }
      guard parts.count == 1, let part = parts.first,
        grid.printed(part, column).figure?.kind == grid.printed(base, column).figure?.kind
      else { return nil }
      return RowShare(row: row, part: part, base: .row(base))
    }
  }

  /// `Number received`, `Number answered in time`, `Percentage answered in time`: the percentage bears
  /// the name of its part, and the nearest row above that was received is the base.
  private func ofReceived(
    _ row: Int, _ words: [String], _ rows: [RowReading], _ counts: [Int]
  ) -> RowShare? {
    let parts = counts.filter { $0 < row && row - $0 <= 6 && telling($0, rows) == words }
    guard words.count > 1, let noun = words.first, parts.count == 1, let part = parts.first,
      let base = counts.last(where: { other in
        let own = Label(rows[other].label).words
        return other < part && part - other <= 4 && own.contains(noun)
          && own.contains { ["received", "total", "due"].contains($0) }
      })
    else { return nil }
    return RowShare(row: row, part: part, base: .row(base))
  }

  private func telling(_ row: Int, _ rows: [RowReading]) -> [String] {
    RowShares.telling(Label(rows[row].label))
  }

  private func place(_ row: Int, _ rows: [RowReading], in words: [String]) -> Int {
    RowShares.telling(Label(rows[row].label)).compactMap { words.firstIndex(of: $0) }.max() ?? .max
  }

  /// The words of a label that tell it from others.
  private static func telling(_ label: Label) -> [String] {
    label.words.filter {
      ![
        "the", "of", "a", "an", "and", "in", "on", "for", "to", "number", "percentage", "%",
        "percent", "those", "where", "which", "were",
      ]
      .contains($0)
    }
  }

  private func isPercentage(_ row: Int, _ rows: [RowReading]) -> Bool {
    // A column of nothing but percentages holds a target or a comparator of this row.
    let counted = valueColumns.filter { columns[$0].measure != .percent }
    let figures = counted.compactMap { grid.printed(row, $0).figure }
    guard figures.count > 1 else { return false }
    let percents = figures.count { $0.kind == .percent }
    return percents == figures.count
      || Vocabulary.isPercentageRow(Label(rows[row].label))
        && figures.allSatisfy { $0.value <= Exact(200) }
  }

  private func share(_ row: Int, _ rows: [RowReading]) -> RowShare? {
    let near = (max(headerRows, row - 8)..<min(grid.height, row + 5)).filter { other in
      guard other != row else { return false }
      switch rows[other].role {
      case .part, .total, .openTotal, .ofWhich: return true
      // A target in numbers may be what is delivered of it.
      case .aside: return Vocabulary.isTargetRow(Label(rows[other].label)) && isCounted(other)
      default: return false
      }
    }
    // The row right above comes first, then the nearest.
    let parts = near.sorted { distance($0, row) < distance($1, row) }
    var best: (share: RowShare, score: Score)?
    var isTied = false
    for part in parts {
      let bases =
        near.filter { $0 != part }.map(RowShare.Base.row)
        + totalColumns.map(RowShare.Base.column)
        + near.filter { negates($0, part, rows) }.map { RowShare.Base.rows(part, $0) }
      for base in bases {
        let share = RowShare(row: row, part: part, base: base)
        var score = score(share)
        guard
          score.near.isConvincing
            || isNamed(share, rows) && score.near.held > 0
              && score.near.tested == 2
        else { continue }
        score.words = common(rows[row].label, rows[part].label)
        // Without a word in common only the rows right above can be meant.
        guard
          score.words > 0 || isNear(part, row) || share.isOfBoth
            || base == .row(row - 1) && score.isRight && score.near.tested > 3
        else { continue }
        if let best, !(best.score < score) {
          isTied = isTied || best.score == score && !haveOneBase(best.share, share)
          continue
        }
        best = (share, score)
        isTied = false
      }
    }
    guard let best else { return nil }
    // Several bases that fit only nearly prove nothing.
    let isProven = best.score.isRight || !isTied && best.score.rounded * 2 >= best.score.near.tested
    return isProven || isNamed(best.share, rows) ? best.share : nil
  }

  /// How well a row of percentages fits what it may be worked out from.
  private struct Score: Comparable {
    /// Within a printed unit.
    var near = Fit.Score()
    /// Rounded to the printed unit, or cut off at it.
    var rounded = 0
    /// The words that its label shares with that of its part.
    var words = 0

    var isRight: Bool { rounded == near.tested }

    /// Rounded to the printed unit, as most publishers do.
    var half = 0

    private var rank: (Int, Int, Int, Int) { (rounded, words, half, near.held) }
    static func < (first: Score, second: Score) -> Bool { first.rank < second.rank }
    static func == (first: Score, second: Score) -> Bool { first.rank == second.rank }
  }

  /// Whether two readings have bases that print the same figures.
  private func haveOneBase(_ first: RowShare, _ second: RowShare) -> Bool {
    guard first.part == second.part else { return false }
    let fit = Fit(grid: grid, headerRows: headerRows)
    return valueColumns.allSatisfy { base(first, $0, fit) == base(second, $0, fit) }
  }

  /// What a share in a column is of.
  private func base(_ share: RowShare, _ column: Int, _ fit: Fit) -> Exact? {
    switch share.base {
    case .row(let row): fit.value(row, column)
    case .column(let total): column == total ? nil : fit.value(share.part, total)
    case .rows(let row, let other):
      fit.value(row, column).flatMap { first in
        fit.value(other, column).flatMap { try? first + $0 }
      }
    }
  }

  /// Whether the labels say it: the percentage bears the name of its part, the base that of a total.
  private func isNamed(_ share: RowShare, _ rows: [RowReading]) -> Bool {
    let units = ["percentage", "percent", "%", "per", "cent", "proportion", "of"]
    let own = Label(rows[share.row].label).words.filter { !units.contains($0) }
    guard !own.isEmpty, Set(own).isSubset(of: Label(rows[share.part].label).words),
      case .row(let base) = share.base
    else { return false }
    let label = Label(rows[base].label)
    return Vocabulary.total(label) != nil || label.words.contains("received")
  }

  /// Whether a row is called what another one is not: not upheld below upheld.
  private func negates(_ other: Int, _ part: Int, _ rows: [RowReading]) -> Bool {
    let words = Label(rows[other].label).words
    return ["not", "no"].contains(words.first)
      && Array(words.dropFirst()) == Label(rows[part].label).words
  }

  private func isCounted(_ row: Int) -> Bool {
    valueColumns.allSatisfy { column in
      grid.printed(row, column).figure.map { [.count, .money].contains($0.kind) && $0.isExact }
        ?? true
    }
  }

  private func isNear(_ part: Int, _ row: Int) -> Bool { part == row - 1 || part == row - 2 }

  private func distance(_ other: Int, _ row: Int) -> Int {
    other < row ? 2 * (row - other) : 2 * (other - row) + 1
  }

  private func common(_ first: String, _ second: String) -> Int {
    Set(Label(first).words).intersection(Label(second).words).count
  }

  private var totalColumns: [Int] {
    valueColumns.filter { if case .total = columns[$0].role { true } else { false } }
  }

  private func score(_ share: RowShare) -> Score {
    let fit = Fit(grid: grid, headerRows: headerRows)
    var score = Score()
    var cutOff = 0
    for column in valueColumns {
      guard let base = base(share, column, fit), !base.isZero,
        let part = fit.value(share.part, column),
        let printed = grid.printed(share.row, column).figure
      else { continue }
      let exact = try? Shares.percentage(of: part, in: base)
      guard let rest = exact.flatMap({ try? $0 - printed.value }) else { continue }
      score.near.count(rest.magnitude < printed.unit)
      if let twice = try? rest.magnitude * 2, twice <= printed.unit { score.half += 1 }
      if !rest.isNegative, rest < printed.unit { cutOff += 1 }
    }
    score.rounded = max(score.half, cutOff)
    return score
  }
}

extension RowShare {
  /// Whether it is a share of two rows together.
  fileprivate var isOfBoth: Bool {
    if case .rows = base { return true }
    return false
  }
}
