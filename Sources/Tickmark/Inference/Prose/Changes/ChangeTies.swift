import Claims
import Figures
import Reports
import Structure

extension Inference {
  /// A change that a sentence states is the change between the two periods that it compares.
  public static let changesInProse = ofClaims("changesInProse") { ties, claim, said in
    guard claim.family == .change, let stated = ProseTies.stated(claim, said, signed: true) else {
      return []
    }
    return ties.change(claim, said, stated: stated).map { [$0] } ?? []
  }
}

extension ProseTies {
  func change(_ given: ProseClaim, _ said: Said, stated: Term) -> Relation? {
    var (claim, stated) = (given, stated)
    var statement: Relation.Statement
    switch claim.measure {
    case .perCent: statement = .percentChange
    case .points, .number: statement = .difference
    case .multiple, .none: return nil
    }
    if let from = before(claim, said), let to = after(claim, said),
      isWalledOff(
        Reading(statement: statement, terms: [from, to], rank: 0, isProof: false), of: stated, said)
    {
      claim.to = nil
    }
    if let implied = impliedChange(claim, said) { return implied }
    var readings: [Reading] = []
    var grain: Exact?
    if let from = before(claim, said), let to = after(claim, said) {
      let isMean = !Self.means.isDisjoint(with: said.words)
      let isOfPoints = isPoints(stated, from, to)
      var terms = isOfPoints ? [from, to].map(exact) : [from, to].map { goal($0, stated, said) }
      // `We met 90.48 %. This is down by 3.77 % on the 94.25 % of last year`: to the last place how far
      // the shares lie apart.
      if isOfPoints, stated.figure.places > 0, claim.earlierTo != nil { statement = .difference }
      if isMean { terms = terms.map(rounded) }
      if statement == .difference { grain = Self.grain(of: [stated] + terms) }
      readings = [Reading(statement: statement, terms: terms, rank: 0, isProof: true)]
    } else if let beside = besideOld(claim, said) {
      readings = beside
      claim.certainty = .strong
    } else {
      readings = pairs(claim, said).filter { pair in
        // Points are the distance of shares or rates.
        claim.measure != .points
          || (pair.from + pair.to).allSatisfy { ![.count, .money].contains($0.figure.kind) }
      }.map { pair in
        // Whole percentages of a table would let nearly any change between them pass.
        let terms = pair.from + pair.to
        let isShares = terms.allSatisfy { $0.figure.kind == .percent }
        return Reading(
          statement: statement, terms: isShares ? terms.map(exact) : terms,
          leading: pair.from.count,
          rank: pair.rank, isProof: pair.isProof, isAbout: pair.isAbout)
      }
      readings = boldened(readings, stated)
      if let next = nextEnds(claim, said) {
        readings.append(
          Reading(statement: statement, terms: next.terms, rank: 1, isProof: next.isSure))
      } else if let later = laterPair(claim, said) {
        readings.append(
          Reading(statement: statement, terms: later.terms, rank: 1, isProof: later.isSure))
      }
      if let own = claim.from.flatMap({ said.term($0) }) {
        // What the sentence prints as the value before is none other than that of the table.
        for index in readings.indices
        where readings[index].terms.prefix(readings[index].leading).map(\.figure.value)
          != [own.figure.value]
        {
          readings[index].isProof = false
        }
      }
      if !fits(readings, said, claim) || isOfAnother(claim, said)
        || isOfOtherEnd(claim, said, readings)
        || isOfDriver(stated, said) || readings.contains(where: areNegative)
      {
        for index in readings.indices { readings[index].isProof = false }
      }
      if let near = reckonedNear(claim, said) { readings.append(near) }
    }
    readings.removeAll { isWalledOff($0, of: stated, said) }
    readings = readings.compactMap { isOfOtherScale($0, stated) ? inThousands($0, stated) : $0 }
    // Where no word was read for the way it went, the values tell.
    if claim.direction == .none,
      let ends = readings.first(where: { $0.statement != .share })?.terms,
      ends.count == 2, ends[1].figure.value < ends[0].figure.value
    {
      stated.figure.value = -stated.figure.value.magnitude
    }
    return settle(
      "change-in-prose", claim, said, stated: stated, readings: readings,
      allowed: allowedChange(claim, said), grain: grain,
      nothing: "the draft does not print the two figures that it compares")
  }

  /// The value before, wherever it is printed.
  func before(_ claim: ProseClaim, _ said: Said) -> Term? {
    claim.from.flatMap { said.term($0) } ?? claim.earlierFrom.flatMap { earlier($0, said) }
  }

  /// The value after, wherever it is printed.
  func after(_ claim: ProseClaim, _ said: Said) -> Term? {
    claim.to.flatMap { said.term($0) } ?? claim.earlierTo.flatMap { earlier($0, said) }
  }

  /// `Increased by 9 % (87) compared to last year (80)`: the first bracket holds the new value or the
  /// size of the change.
  private func besideOld(_ claim: ProseClaim, _ said: Said) -> [Reading]? {
    guard claim.measure == .perCent, let from = before(claim, said), after(claim, said) == nil,
      let beside = claim.beside.flatMap({ said.term($0) }), from.slot != beside.slot,
      from.figure.kind == beside.figure.kind, from.figure.bounds == nil, beside.figure.bounds == nil
    else { return nil }
    var size = beside
    if claim.direction == .down { size.figure.value = -size.figure.value.magnitude }
    // What is less than the value that rose is no value that it rose to.
    let isSize = claim.direction == .up && beside.figure.value < from.figure.value
    return [
      Reading(statement: .percentChange, terms: [from, beside], rank: 0, isProof: !isSize),
      Reading(statement: .share, terms: [size, from], rank: 0, isProof: isSize),
    ]
  }

  private static let means: Set<String> = ["average", "mean", "median"]

  /// A mean in money was rounded, however many pence it prints.
  private func rounded(_ term: Term) -> Term {
    guard term.figure.kind == .money else { return term }
    var term = term
    term.figure.kind = .average
    return term
  }

  /// `An increase of 439 (7 %)` to 6,846: the share is of what was there before.
  private func impliedChange(_ claim: ProseClaim, _ said: Said) -> Relation? {
    guard claim.measure == .perCent, claim.from == nil, claim.earlierFrom == nil,
      let stated = Self.stated(claim, said), let to = after(claim, said),
      let amount = claim.beside.flatMap({ said.term($0) }),
      to.figure.kind == amount.figure.kind, to.figure.bounds == nil, amount.figure.bounds == nil,
      // What grew by nine was never five.
      claim.direction != .up || to.figure.value > amount.figure.value
    else { return nil }
    var taken = amount
    taken.isSubtracted = claim.direction == .up
    return settle(
      "change-in-prose", claim, said, stated: stated,
      readings: [
        Reading(statement: .share, terms: [amount, to, taken], rank: 0, isProof: true)
      ],
      allowed: Self.allowed(claim, stated), nothing: "the draft does not print what was before")
  }

  /// A count that the sentence gives for now must be the one that the change leads to.
  private func fits(_ readings: [Reading], _ said: Said, _ claim: ProseClaim) -> Bool {
    let counts = said.claims.filter { $0.family == .count || $0.family == .total }
      .compactMap { $0.stated.flatMap { said.term($0)?.figure.value } }
    guard !counts.isEmpty else { return true }
    return readings.contains { reading in
      reading.isProof && reading.terms.contains { counts.contains($0.figure.value) }
    }
  }

  /// Whether the sentence sets two values of something else against each other, or the words leave
  /// open which way the size goes: `down, by 5 to 24`.
  private func isOfAnother(_ claim: ProseClaim, _ said: Said) -> Bool {
    if claim.direction == .none { return true }
    return !claim.subject.isEmpty
      && said.claims.contains { other in
        other.from != nil && other.to != nil && !other.subject.isEmpty
          && Set(other.subject).isDisjoint(with: claim.subject)
      }
  }

  /// Whether the size is to the digit what the points are: then no rounding of shares excuses it.
  private func isPoints(_ stated: Term, _ from: Term, _ to: Term) -> Bool {
    stated.figure.kind == .percent && from.figure.kind == .percent && to.figure.kind == .percent
      && (try? to.figure.value - from.figure.value) == stated.figure.value
  }

  /// `3.2 points above the 85 % target`: a goal is set to the digit, however many places it prints.
  private func goal(_ term: Term, _ stated: Term, _ said: Said) -> Term {
    guard case .prose(said.block, said.number, let index) = term.slot,
      term.figure.kind == .percent, stated.figure.places > term.figure.places
    else { return term }
    let text = said.sentence.text.utf8
    let own = said.sentence.figures[index].range
    let behind = String(decoding: text.dropFirst(own.upperBound).prefix(24), as: UTF8.self)
    let front = String(decoding: text.prefix(own.lowerBound).suffix(16), as: UTF8.self)
    let words = Label(behind).words.prefix(2) + Label(front).words.suffix(2)
    return words.contains(where: Self.goals.contains) ? exact(term) : term
  }

  private static let goals: Set<String> = ["target", "standard", "threshold", "goal", "ceiling"]

  private func exact(_ term: Term) -> Term {
    var term = term
    term.figure.kind = .count
    return term
  }

  /// What a hedge allows, mirrored where the change goes down.
  private func allowedChange(_ claim: ProseClaim, _ said: Said) -> Interval? {
    guard let plain = Self.stated(claim, said), let allowed = Self.allowed(claim, plain) else {
      return nil
    }
    return claim.direction == .down ? -allowed : allowed
  }

  private struct Pair {
    var from: [Term]
    var to: [Term]
    var rank: Int
    var isProof: Bool
    var isAbout = true
  }

  /// A figure that fits when divided by the new value shows which pair was meant.
  private func boldened(_ readings: [Reading], _ stated: Term) -> [Reading] {
    guard stated.figure.kind == .percent, !readings.contains(where: \.isProof) else {
      return readings
    }
    let swapped = readings.indices.filter { index in
      var relation = Relation(
        rule: "", .percentChange, stated: stated, terms: readings[index].terms)
      relation.leading = readings[index].leading
      guard let old = relation.firstOperand?.value, let new = relation.secondOperand?.value,
        new.magnitude > 1, let share = try? (new - old) * .hundred / new
      else { return false }
      return
        (try? Rounding.nearest.preimage(of: stated.figure.value, unit: stated.figure.unit)
        .contains(share)) ?? false
    }
    guard swapped.count == 1, let only = swapped.first, readings[only].isAbout else {
      return readings
    }
    var copy = readings
    copy[only].isProof = true
    copy[only].rank = 0
    return copy
  }

  /// The pairs of figures that a change may relate, from series by the words that name them.
  private func pairs(_ claim: ProseClaim, _ said: Said) -> [Pair] {
    let words = Self.words(of: claim)
    var found: [Pair] = []
    var byRow: [String: (from: [Term], to: [Term], count: Int)] = [:]
    let isPartOfYear = !Self.partsOfYear.isDisjoint(with: said.words)
    for table in tables(for: said) {
      guard let distance = table.distance(from: said), table.isSeriesDown || table.isSeriesAcross
      else { continue }
      let shared = words.intersection(table.context)
      let own = table.context(besides: said)
      let later = claim.time
      let earlier = claim.comparedWith ?? Self.before(claim.time)
      if table.isSeriesDown, let new = table.row(of: later), let old = table.row(of: earlier) {
        let named = said.named[table.index]?.columns ?? []
        for column in named {
          append(
            table, old, new, column, column, words, shared, distance, own, isNamed: true, &found)
        }
        if let column = table.wholeColumn, !named.contains(column) {
          append(
            table, old, new, column, column, words, shared, distance, own, isNamed: false, &found)
        }
      }
      if table.isSeriesAcross, let new = table.column(of: later, saying: words),
        let old = table.column(of: earlier, saying: words)
      {
        let rows = table.view.bodyRows.filter { table.view.isPart($0) }
        let named = (said.named[table.index]?.rows ?? []).filter {
          table.view.isPart($0) && isOfClaim($0, table, words, said)
        }
        for row in named {
          append(table, row, row, old, new, words, shared, distance, own, isNamed: true, &found)
        }
        for row in rows {
          guard let from = table.view.term(row, old), let to = table.view.term(row, new) else {
            continue
          }
          let label = Label(table.layout.rows[row].label).text
          byRow[label, default: ([], [], 0)].from.append(from)
          byRow[label]?.to.append(to)
          byRow[label]?.count += named.contains(row) ? 1 : 0
          let heads = words.intersection(Wording.words(of: table.layout.rows[row].label))
          if !named.contains(row), distance < 2 || shared.count >= 2 || !heads.isEmpty {
            found.append(
              Pair(
                from: [from], to: [to],
                rank: shared.count >= 2 || rows.count == 1 && distance == 0 && isBetween(claim)
                  ? 1 : 2, isProof: false,
                isAbout: !shared.isEmpty || !heads.isEmpty))
          }
        }
        if let total = table.wholeRow {
          append(
            table, total, total, old, new, words, shared, distance, own, isNamed: false, &found)
        }
      }
    }
    if isPartOfYear || spansYears(claim) {
      for index in found.indices { found[index].isProof = false }
    }
    // One label in several tables of the same years: together they may be what is meant.
    let sums = byRow.sorted { $0.key < $1.key }.filter {
      $0.value.count > 1 && $0.value.from.count > 1
    }
    for sum in sums {
      for index in found.indices { found[index].isProof = false }
      let isNamed = sum.value.count > 0
      found.insert(
        Pair(
          from: sum.value.from, to: sum.value.to, rank: isNamed ? 0 : 2,
          isProof: isNamed && (claim.qualifiers.isEmpty || sums.count == 1), isAbout: isNamed),
        at: 0)
    }
    return found
  }

  /// `Children fell by 12 % and episodes by 22 %`: of two sizes each is of the row that its own words
  /// name.
  private func isOfClaim(
    _ row: Int, _ table: TableFacts, _ words: Set<String>, _ said: Said
  ) -> Bool {
    guard said.claims.count(where: { $0.family == .change && $0.measure == .perCent }) > 1 else {
      return true
    }
    return !words.isDisjoint(with: Wording.words(of: table.layout.rows[row].label))
  }

  /// `Between 2016/17 and 2017/18`: the sentence names both ends.
  private func isBetween(_ claim: ProseClaim) -> Bool {
    if case .period? = claim.time, case .period? = claim.comparedWith { true } else { false }
  }

  /// A span of years may end with any year that is printed, a forecast among them.
  private func spansYears(_ claim: ProseClaim) -> Bool {
    if case .yearsBefore? = claim.comparedWith { true } else { false }
  }

  /// A change inside the year says nothing about the years.
  static let partsOfYear: Set<String> = [
    "quarter", "quarters", "month", "months", "half", "week", "weeks", "monthly", "weekly",
  ]

  private static func before(_ time: ProseClaim.Time?) -> ProseClaim.Time {
    switch time {
    case .period(let period): .period(period.previous)
    default: .previousYear
    }
  }

  private func append(
    _ table: TableFacts, _ oldRow: Int, _ newRow: Int, _ oldColumn: Int, _ newColumn: Int,
    _ words: Set<String>, _ shared: Set<String>, _ distance: Int, _ own: Set<String>,
    isNamed: Bool, _ found: inout [Pair]
  ) {
    guard let from = table.view.term(oldRow, oldColumn), let to = table.view.term(newRow, newColumn)
    else { return }
    let label = Set(
      Wording.words(of: table.layout.columns[newColumn].label)
        + Wording.words(of: table.layout.rows[newRow].label))
    let isCovered = words.subtracting(table.context).subtracting(label).isEmpty
    let isBorneOut = words.subtracting(own).subtracting(label).isEmpty
    let isNear = distance == 0 || (distance == 1 && !shared.isEmpty)
    let rank: Int
    let isOfMeasure = isOfMeasure(words, label, table)
    if isOfMeasure {
      rank = 2
    } else if isNamed && (distance < 2 || shared.count >= 1) || (isNear && isCovered) {
      rank = 0
    } else if isNamed || shared.count >= 2 || (isNear && shared.count >= 1) {
      rank = 1
    } else {
      rank = 2
    }
    let isProof =
      isBorneOut && (rank == 0 && (isNear || isNamed) || shared.count >= 3)
    found.append(
      Pair(
        from: [from], to: [to], rank: rank, isProof: isProof,
        isAbout: !isOfMeasure && !words.isDisjoint(with: own.union(label))))
  }
}
