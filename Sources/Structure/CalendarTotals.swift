import Figures
import Reports

/// Finds quarters that total the months before them, and years and figures to date that total what
/// stands before these, among rows or among columns.
///
/// The labels propose and the lines that cross them decide: quarters of averages are no sums, and
/// people who are counted once in a quarter add up in no row of theirs.
struct CalendarTotals {
  /// A row or a column, as its label has it.
  struct Line {
    enum Kind {
      /// A period of its own, or something else that is added.
      case plain
      /// “Year”, or a year by its number.
      case year
      /// “Quarter”, without its number.
      case quarter
      /// “Year to date”, “cumulative”.
      case toDate
    }

    let index: Int
    let kind: Kind
    let period: Period?

    init(_ index: Int, label: Label, period: Period?, isToDate: Bool) {
      self.index = index
      if isToDate {
        (kind, self.period) = (.toDate, nil)
      } else if label.words == ["year"] || period?.isYear ?? false {
        (kind, self.period) = (.year, period)
      } else if label.words == ["quarter"] {
        (kind, self.period) = (.quarter, nil)
      } else {
        (kind, self.period) = (.plain, period)
      }
    }

    var month: Int? {
      if case .month(let month)? = period?.kind { return month }
      return nil
    }

    var quarter: Int? {
      if case .quarter(let quarter)? = period?.kind { return quarter }
      return nil
    }

    /// Whether another period of the same length follows on this one; those of others may.
    func comesBefore(_ later: Line) -> Bool {
      if let month, let next = later.month { return next == month % 12 + 1 }
      if let quarter, let next = later.quarter { return next == quarter + 1 }
      return true
    }
  }

  /// A total with the lines that make it up, and the lines across in which it is none.
  struct Total {
    let line: Int
    let parts: [Int]
    var except: Set<Int> = []
    let isToDate: Bool
    let evidence: String
  }

  let lines: [Line]
  let crosses: [Int]
  /// Whether the parts make the total in one line across; nil where it cannot be tried.
  let holds: (_ total: Int, _ parts: [Int], _ cross: Int) -> Bool?
  let value: (_ line: Int, _ cross: Int) -> Exact?
  /// Whether a line across counts people, whom a year counts once, or what there is at a moment.
  let overlaps: (_ cross: Int) -> Bool

  func find() -> [Total] {
    guard lines.count > 2, lines.count(where: { $0.month != nil || $0.quarter != nil }) > 1 else {
      return []
    }
    // Three months that make a quarter of twenty and more do not do so by chance.
    let quarters = borneOut(quarters(), "a quarter below or behind its three months") { score in
      score.isConvincing || score.tested == 2 && score.held == 1 && isLarge
    }
    // “To date” says itself that it adds up.
    let toDate = borneOut(toDate(besides: quarters), "all periods before it, to date") {
      $0.held > 0 && $0.held * 2 >= $0.tested
    }
    let years = years(of: quarters).flatMap { proposal in
      borneOut([proposal], "a year below or behind its quarters or months") { score in
        score.isConvincing || score.tested == 2 && score.held == 1 && isLarge
          || score.tested == 1
            && (score.held == 1 && isLarge || isBareYear(proposal) || isOneDigitOff(proposal))
      }
    }
    return quarters + toDate + years
  }

  // MARK: By labels

  private typealias Proposal = (line: Int, parts: [Int])

  /// Quarters right behind the three months that they are, counted from one start of the year.
  private func quarters() -> [Proposal] {
    var starts: Set<Int> = []
    var found: [Proposal] = []
    for place in lines.indices.dropFirst(3) {
      guard let quarter = lines[place].quarter else { continue }
      let months = lines[(place - 3)..<place]
      guard let first = months.first?.month, first % 3 == 1,
        zip(months, 0...).allSatisfy({ $0.month == first + $1 }),
        areOfOneYear(lines[place].period, months.first?.period)
      else { continue }
      starts.insert((first / 3 - quarter + 5) % 4)
      found.append((lines[place].index, months.map(\.index)))
    }
    return starts.count == 1 ? found : []
  }

  /// Whether most figures are of two digits and more.
  private var isLarge: Bool {
    let values = lines.flatMap { line in crosses.compactMap { value(line.index, $0) } }
    return values.count { $0 >= Exact(10) } * 2 > values.count
  }

  private func areOfOneYear(_ quarter: Period?, _ month: Period?) -> Bool {
    guard let year = quarter?.year, let own = month?.year else { return true }
    return own == year || own == year + 1 && month?.kind == .month(1)
  }

  /// Lines to date, with all periods since the last year or other line above them.
  private func toDate(besides quarters: [Total]) -> [Proposal] {
    lines.indices.compactMap { place in
      guard lines[place].kind == .toDate else { return nil }
      var parts: [Int] = []
      var later: Line?
      for line in lines[..<place].reversed() where line.kind != .toDate {
        guard line.kind == .plain, line.period != nil, later.map(line.comesBefore) ?? true else {
          break
        }
        parts.append(line.index)
        later = line
      }
      let covered = Set(quarters.filter { parts.contains($0.line) }.flatMap(\.parts))
      parts = parts.reversed().filter { !covered.contains($0) }
      return parts.isEmpty ? nil : (lines[place].index, parts)
    }
  }

  /// A year right behind its fourth quarter or its twelfth month, a quarter behind its third.
  private func years(of quarters: [Total]) -> [Proposal] {
    let covered = Set(quarters.flatMap(\.parts))
    return lines.indices.compactMap { place in
      let isQuarter = lines[place].kind == .quarter
      guard isQuarter || lines[place].kind == .year else { return nil }
      let before = lines[..<place].filter { $0.kind != .toDate }
      let run = before.reversed().prefix { $0.kind == .plain && $0.period != nil }.map(\.index)
      let parts = run.reversed().filter { !covered.contains($0) }
      let isWhole = isQuarter ? parts.count == 3 : parts.count == 4 || parts.count == 12
      return isWhole ? (lines[place].index, parts) : nil
    }
  }

  // MARK: By figures

  /// The proposals, where most lines across bear them out; without those lines that do not add up at
  /// all.
  private func borneOut(
    _ proposals: [Proposal], _ evidence: String, by isEnough: (Fit.Score) -> Bool
  ) -> [Total] {
    var score = Fit.Score()
    let open = Set(lines.filter { $0.kind == .toDate }.map(\.index))
    var totals = proposals.map {
      Total(
        line: $0.line, parts: $0.parts, isToDate: open.contains($0.line), evidence: evidence)
    }
    var lone: [Int] = []
    for cross in crosses {
      var own = Fit.Score()
      var failing: [Total] = []
      for total in totals where value(total.line, cross) != .zero {
        let holds = holds(total.line, total.parts, cross)
        own.count(holds)
        if holds == false { failing.append(total) }
      }
      if own.held * 2 < own.tested, missAlike(failing, cross) {
        lone.append(cross)
      } else if own.held * 2 < own.tested {
        for index in totals.indices { totals[index].except.insert(cross) }
      } else {
        score.held += own.held
        score.tested += own.tested
      }
    }
    // One slip among lines that add up is a slip; several may be people who are counted once, and what is
    // no more than one of its parts stands at a moment.
    let snapshots = lone.filter { isAmongParts(totals, $0) }
    for cross in snapshots {
      for index in totals.indices { totals[index].except.insert(cross) }
    }
    lone.removeAll(where: snapshots.contains)
    let near = lone.filter { isNearMiss(totals, $0, score) }
    let slip = lone.count == 1 && score.held > 1 ? lone : near.count == 1 ? near : []
    for cross in lone {
      if !slip.contains(cross), mayBeAnother(totals, cross) {
        for index in totals.indices { totals[index].except.insert(cross) }
      } else {
        score.tested += 1
      }
    }
    return isEnough(score) ? totals : []
  }

  /// Whether a figure of two digits and more lies between the least and the most of what it would add up.
  private func isAmongParts(_ totals: [Total], _ cross: Int) -> Bool {
    guard let total = totals.first, totals.count == 1, let stated = value(total.line, cross) else {
      return false
    }
    let parts = total.parts.compactMap { value($0, cross) }
    // One part above it may be a slip, two are none.
    return parts.count == total.parts.count && stated >= Exact(10)
      && parts.contains { $0 <= stated } && parts.count { $0 >= stated } > (parts.count > 2 ? 1 : 0)
  }

  /// Whether a figure comes so near to its sum that it is the same sum with a slip in it: no average
  /// does, and people who are counted once seldom do.
  private func isNearMiss(_ totals: [Total], _ cross: Int, _ score: Fit.Score) -> Bool {
    guard let total = totals.first, totals.count == 1, isLarge,
      let stated = value(total.line, cross), let sum = sum(total, cross),
      let gap = try? (stated - sum).magnitude, let fivefold = try? gap * Exact(5),
      let tenfold = try? fivefold + fivefold
    else { return false }
    if isOneDigitOff(total, cross) { return true }
    guard score.held == 0 else { return fivefold <= sum || stated > sum }
    return isBareYear((total.line, total.parts)) && !overlaps(cross)
      && (tenfold <= sum || stated > sum)
  }
  /// Whether one digit more or less would make it add up, in the only line across that might.
  private func isOneDigitOff(_ proposal: Proposal) -> Bool {
    let total = Total(line: proposal.line, parts: proposal.parts, isToDate: false, evidence: "")
    return crosses.contains { isOneDigitOff(total, $0) }
  }

  /// Whether a figure of three digits and more below `year`, larger than its parts but one, misses their
  /// sum by one digit; a year by its number may be another one.
  private func isOneDigitOff(_ total: Total, _ cross: Int) -> Bool {
    guard let stated = value(total.line, cross), let sum = sum(total, cross), stated >= .hundred,
      !overlaps(cross),
      lines.contains(where: { $0.index == total.line && $0.kind != .plain && $0.period == nil }),
      total.parts.count(where: { value($0, cross).map { $0 >= stated } ?? true }) < 2,
      let gap = (try? stated - sum)?.magnitude.int, gap > 0
    else { return false }
    var rest = gap
    while rest % 10 == 0 { rest /= 10 }
    return rest < 10
  }

  /// Whether “year”, without its number, stands behind twelve months.
  private func isBareYear(_ proposal: Proposal) -> Bool {
    proposal.parts.count == 12
      && lines.contains { $0.index == proposal.line && $0.kind == .year && $0.period == nil }
  }

  /// Whether all totals miss by the same, as they do where one figure in all of them is wrong.
  private func missAlike(_ totals: [Total], _ cross: Int) -> Bool {
    var gap: Exact?
    return totals.allSatisfy { total in
      guard let stated = value(total.line, cross), let sum = sum(total, cross),
        let own = try? stated - sum, gap == nil || gap == own
      else { return false }
      gap = own
      return true
    }
  }

  private func sum(_ total: Total, _ cross: Int) -> Exact? {
    total.parts.reduce(.zero as Exact?) { sum, part in
      sum.flatMap { sum in value(part, cross).flatMap { try? sum + $0 } }
    }
  }

  /// Whether a lone figure that is no sum may be an average, a snapshot or people counted once.
  private func mayBeAnother(_ totals: [Total], _ cross: Int) -> Bool {
    totals.allSatisfy { total in
      guard let stated = value(total.line, cross), let sum = sum(total, cross),
        let least = total.parts.compactMap({ value($0, cross) }).min()
      else { return true }
      return stated >= least && stated < sum && !total.isToDate
    }
  }
}
