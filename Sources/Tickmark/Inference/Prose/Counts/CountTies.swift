import Claims
import Figures
import Reports
import Structure

extension Inference {
  /// A count that a sentence states is the one that the tables and the sentences before it give.
  public static let countsInProse = ofProse("countsInProse") { ties in
    let study = ties.study
    var earlier = EarlierCounts()
    var twice = SaidTwice(study)
    return study.said.enumerated().flatMap { number, said in
      said.claims.flatMap { claim -> [Relation] in
        if let index = claim.stated, let term = said.term(index),
          let other = twice.earlier(claim, said, number: number, term),
          other.figure.value != term.figure.value
        {
          var relation = Relation(
            rule: claim.family == .share ? "share-in-prose" : "count-in-prose", .same,
            stated: term,
            terms: [other], address: said.address(claim, in: study) + ["twice"])
          relation.cause = .statedDifferently
          return [relation]
        }
        let base = ties.base(claim, said)
        switch claim.family {
        case .count, .total, .countWithShare, .subset, .nOfM, .money, .share: break
        default: return [base].compactMap(\.self)
        }
        guard claim.family != .share else {
          return [ties.repeated(claim, said, &earlier), base].compactMap(\.self)
        }
        guard let stated = ProseTies.stated(claim, said) else { return [] }
        let words = ProseTies.words(of: claim)
        let relation = ties.count(claim, words, said, stated: stated, earlier: earlier)
        earlier.add(words, claim, said, stated)
        return [relation, base].compactMap(\.self)
      }
    }
  }
}

/// The counts that sentences have stated so far.
struct EarlierCounts {
  private struct Entry {
    let words: Set<String>
    /// What is counted, in one word.
    let thing: String?
    let term: Term
    let part: Int
    let section: Int
    let time: ProseClaim.Time?
  }

  private var byValue: [Exact: [Entry]] = [:]

  /// The most statements of one value that later ones are held against: the first are enough.
  private static let mostOfOneValue = 64

  mutating func add(_ words: Set<String>, _ claim: ProseClaim, _ said: Said, _ term: Term) {
    guard byValue[term.figure.value]?.count ?? 0 < EarlierCounts.mostOfOneValue else { return }
    byValue[term.figure.value, default: []].append(
      Entry(
        words: words, thing: claim.subject.last, term: term, part: said.part,
        section: said.section, time: claim.time))
  }

  /// An earlier sentence that states the same value of the same things.
  func same(_ words: Set<String>, _ claim: ProseClaim, _ said: Said, _ term: Term) -> Term? {
    guard let entries = byValue[term.figure.value] else { return nil }
    return entries.first { entry in
      guard entry.part == said.part, entry.term.slot != term.slot,
        entry.term.figure.kind == term.figure.kind,
        EarlierCounts.areOfOneTime(entry.time, claim.time),
        // One sentence that gives a value twice gives it of two things, unless it points back.
        claim.back == .thoseN || !entry.term.slot.isOfSentence(of: term.slot)
      else { return false }
      // As many cases as young people are no cases said twice.
      if term.figure.kind == .count, let thing = entry.thing, let own = claim.subject.last,
        !Wording.areAkin(thing, own)
      {
        return false
      }
      let shared = entry.words.intersection(words).count
      if shared >= 2 { return true }
      // Of one word alone, neither may say more than the other, unless it points back.
      let isNamed =
        claim.back == .thoseN || entry.words.isSubset(of: words) || words.isSubset(of: entry.words)
      return shared >= 1 && isNamed && term.figure.value >= 20
        || words.isEmpty && term.figure.value >= 1000 && entry.section == said.section
    }?.term
  }

  private static func areOfOneTime(_ first: ProseClaim.Time?, _ second: ProseClaim.Time?) -> Bool {
    guard let first, let second else { return true }
    return first == second
  }
}

extension ProseTies {
  /// A share that was stated before in nearly the same words.
  func repeated(_ claim: ProseClaim, _ said: Said, _ earlier: inout EarlierCounts) -> Relation? {
    guard let stated = Self.stated(claim, said), stated.figure.kind == .percent else { return nil }
    let words = Self.words(of: claim)
    defer { earlier.add(words, claim, said, stated) }
    guard let other = earlier.same(words, claim, said, stated) else { return nil }
    return Relation(
      rule: "share-in-prose", .same, stated: stated, terms: [other],
      address: said.address(claim, in: study) + ["again"])
  }

  func count(
    _ claim: ProseClaim, _ words: Set<String>, _ said: Said, stated: Term, earlier: EarlierCounts
  ) -> Relation? {
    var readings: [Reading] = []
    var byLabel: [String: [Term]] = [:]
    for table in tables(for: said) {
      guard let distance = table.distance(from: said) else { continue }
      for row in said.named[table.index]?.rows ?? [] where table.isSeriesAcross {
        guard let column = table.column(of: claim.time, saying: words),
          let term = table.view.term(row, column)
        else { continue }
        byLabel[Label(table.layout.rows[row].label).text, default: []].append(term)
      }
      readings += staleCells(table, claim, said, stated)
      readings += ends(table, claim, said)
      readings += wholes(table, claim, words, distance, said)
      readings += cells(table, claim, words, distance, said)
    }
    // One label in several tables: together they may be what is counted.
    for sum in byLabel.sorted(by: { $0.key < $1.key }) where sum.value.count > 1 {
      readings.append(Reading(statement: .sum, terms: sum.value, rank: 1, isProof: false))
    }
    if let other = earlier.same(words, claim, said, stated) {
      readings.append(Reading(statement: .same, terms: [other], rank: 1, isProof: false))
    }

    if claim.back != .thoseN {
      readings += toldCells(stated, said) + toldWholes(stated, words, said)
    }
    let together = listedTogether(claim, said)
    var claim = claim
    let money = moneyCells(claim, said, stated)
    if money.contains(where: \.isProof) {
      // The row and the column are named: that is as sure as a count of a named cell.
      for index in readings.indices { readings[index].isProof = false }
      claim.certainty = .strong
    }
    readings += money
    if together.contains(where: \.isProof) { claim.certainty = .strong }
    readings += together
    if claim.back == .thoseN, claim.family == .count, let index = claim.stated,
      let pointed = pointedInside(index, said)
        ?? pointedAt(index, claim.subject, claim.qualifiers, said)
    {
      readings.append(pointed)
    }
    if isOfOneYearOfMany(stated, said) { readings = [] }
    if isCalledPart(stated, said) { readings.removeAll { isOfWholeRow($0, said) } }
    readings = readings.filter {
      $0.terms.contains {
        $0.figure.kind == stated.figure.kind
          || $0.figure.kind == .count && stated.figure.kind != .percent
      }
    }
    let allowed = Self.allowed(claim, stated)
    func settled(_ readings: [Reading]) -> Relation {
      settle(
        "count-in-prose", claim, said, stated: stated, readings: readings, allowed: allowed,
        nothing: "no table and no other sentence of this draft gives it")
    }
    var relation = settled(readings)
    // `Of 1,349 people`, without an article, may tell of others than those counted before.
    relation.needsSlip = claim.back == .thoseN && !isDefinite(stated, said)
    guard relation.isUndecided, let named = namedCell(claim, said, stated)
    else { return relation }
    return settled([named])
  }

  /// The whole of a table that the sentence announces or names.
  private func wholes(
    _ table: TableFacts, _ claim: ProseClaim, _ words: Set<String>, _ distance: Int, _ said: Said
  ) -> [Reading] {
    guard let whole = table.whole(at: claim.time), !whole.isEmpty else { return [] }
    let shared = words.intersection(table.wholeContext)
    let isCovered = words.isSubset(of: table.wholeContext)
    // The table that a sentence stands right above, and whose whole it calls by the same words.
    let isAnnounced =
      distance == 0 && table.view.study.blockOfTable[table.index] > said.block && isCovered
    let refersTo =
      claim.back == .thoseN && claim.family == .count
      || claim.family == .total && !isSumOfItsOwn(claim, said)
      || isDated(claim) && table.isSeriesDown && !isEnd(claim, said)
    let rank = distance < 2 && (isCovered || !shared.isEmpty) ? 0 : shared.count >= 2 ? 1 : 2
    // `The 162 that were refused` are not all of them, whatever the sentence is announced by.
    // What the sentence says itself bears nothing out: `of the 863 pupils with …`.
    let others = table.context(besides: said)
    func isKnown(_ word: String) -> Bool {
      Self.processWords.contains(word) || others.contains(word)
    }
    let heads = table.wholeColumn.map { Wording.words(of: table.layout.columns[$0].label) } ?? []
    func isHeaded(_ word: String) -> Bool { isKnown(word) || heads.contains(word) }
    func isNamed(_ word: String) -> Bool {
      isKnown(word) || table.wholeContext.contains(word) && !table.context.contains(word)
    }
    let isProof =
      isAnnounced && refersTo && !words.isEmpty
      && (claim.back == nil ? words.allSatisfy(isHeaded) : words.allSatisfy(isNamed))
      && !table.view.isNoWhole
      && !isOneOfParts(whole, said, claim)
      && claim.qualifiers.allSatisfy(isKnown) && !isNarrowed(claim, said)
      && nearestTable(below: said) == table.index && !isToldNearer(table, said, words)
      || saysOnlyTheWhole(claim, said, table) && !isToldNearer(table, said, words)
        && !isOneOfParts(whole, said, claim)
    return [
      Reading(
        statement: whole.count == 1 ? .same : .sum, terms: whole, rank: rank, isProof: isProof)
    ]
  }

  /// `Of the 52 which were new`: not all of those that a table counts.
  private func isNarrowed(_ claim: ProseClaim, _ said: Said) -> Bool {
    claim.subject.isEmpty
      && (claim.stated.flatMap { said.term($0) }.map { isNarrowed($0, said) } ?? false)
  }

  /// Whether other counts of the sentence add up to a total: 3 in one town, 4 in another, 7 in all.
  private func isSumOfItsOwn(_ claim: ProseClaim, _ said: Said) -> Bool {
    let counts = said.claims.filter { other in
      other.stated != claim.stated && [.count, .nOfM, .subset].contains(other.family)
        && !said.claims.contains { $0.base != nil && $0.base == other.stated }
    }
    return counts.count > 1
      && said.claims.contains { $0.family == .listOfParts && $0.stated == claim.stated }
      || counts.count > 2
  }

  /// Whether a whole that no row prints would have the stated figure for one of its parts.
  private func isOneOfParts(_ whole: [Term], _ said: Said, _ claim: ProseClaim) -> Bool {
    guard whole.count > 1, let stated = claim.stated.flatMap({ said.term($0) }) else {
      return false
    }
    return whole.contains { $0.figure.value == stated.figure.value }
  }

  /// Whether another sentence between this one and the table counts the same things.
  func isToldNearer(_ table: TableFacts, _ said: Said, _ words: Set<String>) -> Bool {
    let block = study.blockOfTable[table.index]
    return study.said.contains { other in
      other.block > said.block && other.block < block
        && other.claims.contains { claim in
          [.count, .total].contains(claim.family) && claim.stated != nil
            && !words.isDisjoint(with: Self.words(of: claim))
        }
    }
  }

  /// Whether it is the value before or after a change.
  private func isEnd(_ claim: ProseClaim, _ said: Said) -> Bool {
    said.claims.contains { $0.from == claim.stated || $0.to == claim.stated }
  }

  private func isDated(_ claim: ProseClaim) -> Bool {
    if case .period(let period)? = claim.time { return period.isYear }
    return false
  }

  /// A named row whose figure of last year is stated as if it were this year's.
  private func staleCells(
    _ table: TableFacts, _ claim: ProseClaim, _ said: Said, _ stated: Term
  ) -> [Reading] {
    guard table.isSeriesAcross, claim.time == nil || claim.time == .thisYear,
      !said.words.contains("respectively"),
      let now = table.column(of: claim.time, saying: Self.words(of: claim)),
      let before = table.column(of: .previousYear, saying: Self.words(of: claim))
    else { return [] }
    return (said.named[table.index]?.rows ?? []).compactMap { row in
      guard let new = table.view.term(row, now), let old = table.view.term(row, before),
        old.figure.value == stated.figure.value, new.figure.value != old.figure.value, !new.isMark,
        (old.figure.kind == .percent) == (stated.figure.kind == .percent),
        !isTaken(new, from: claim, said)
      else { return nil }
      return Reading(
        statement: .same, terms: [new], rank: 1, isProof: isRowSaid(row, claim, table, said))
    }
  }

  /// Whether the words of the row stand beside the figure itself: of many groups in a sentence one
  /// may share a word with a row of something else.
  private func isRowSaid(
    _ row: Int, _ claim: ProseClaim, _ table: TableFacts, _ said: Said
  ) -> Bool {
    let label = Set(Wording.words(of: table.layout.rows[row].label))
    guard said.claims.count(where: { $0.stated != nil }) > 2 else { return true }
    return !label.isEmpty && label.isSubset(of: claim.subject + claim.qualifiers)
      && claim.qualifiers.allSatisfy { label.contains($0) || table.context.contains($0) }
  }

  func nearestTable(below said: Said) -> Int? {
    tables(for: said).first { study.blockOfTable[$0.index] > said.block }?.index
  }

  /// The cells of rows and columns that the sentence names.
  private func cells(
    _ table: TableFacts, _ claim: ProseClaim, _ words: Set<String>, _ distance: Int,
    _ said: Said
  ) -> [Reading] {
    guard let named = said.named[table.index] else { return [] }
    let shared = words.intersection(table.context)
    var readings: [Reading] = []
    func append(_ row: Int, _ column: Int, _ isBoth: Bool, isProof: Bool = false) {
      guard let term = table.view.term(row, column), !term.isMark, term.figure.kind != .percent
      else {
        return
      }
      let rank = distance < 2 || isBoth ? 0 : shared.isEmpty ? 2 : 1
      let isProof =
        isProof
        || !isBoth && !isTaken(term, from: claim, said) && isOfYear(table, row, claim, words, said)
          && named.rows.count == 1
        || distance == 0 && named.rows.count == 1 && named.columns.allSatisfy({ $0 == column })
          && claim.family == .count && claim.base == nil
          && areAllSaid(words, table, row, column) && isAlone(table, said)
          && isRow(row, of: claim, words, table, said) && !isTaken(term, from: claim, said)
      readings.append(Reading(statement: .same, terms: [term], rank: rank, isProof: isProof))
    }
    for row in named.rows {
      if let column = table.isSeriesAcross
        ? table.column(of: claim.time, saying: words) : table.wholeColumn
      {
        append(row, column, false)
      }
      for column in named.columns { append(row, column, true) }
    }
    if table.isSeriesDown, let row = table.row(of: claim.time) {
      for column in named.columns { append(row, column, false) }
    } else if let row = table.wholeRow {
      let only = named.columns.count == 1 ? named.columns.first : nil
      let isWhole = only.map { saysOnlyTheWhole(claim, said, table, column: $0) } ?? false
      for column in named.columns { append(row, column, false, isProof: isWhole) }
    }
    return readings
  }

  /// Whether another figure of the sentence is the cell's own, so that this one is of other things.
  func isTaken(_ cell: Term, from claim: ProseClaim, _ said: Said) -> Bool {
    said.sentence.figures.indices.contains { other in
      other != claim.stated && said.sentence.figures[other].figure.value == cell.figure.value
    }
  }

  /// Whether the sentence gives the figure of a row in a year, in the very words of the row.
  private func isOfYear(
    _ table: TableFacts, _ row: Int, _ claim: ProseClaim, _ words: Set<String>, _ said: Said
  ) -> Bool {
    // `Rose by 52 % to 100` leads to this year's figure.
    let isArrival =
      claim.time == nil && table.view.partPeriod?.year != nil
      && said.claims.contains { $0.family == .change && $0.to == claim.stated && $0.from == nil }
    guard table.isSeriesAcross, claim.time == .thisYear || isDated(claim) || isArrival,
      ["total", "together", "altogether", "combined"].allSatisfy({ !said.words.contains($0) })
        || claim.family == .total,
      table.distance(from: said) ?? 2 < 2, claim.family == .count || claim.family == .total,
      claim.base == nil, claim.back == nil, claim.hedge == nil
    else { return false }
    let label = Set(Wording.words(of: table.layout.rows[row].label))
    guard !label.isEmpty, label.isSubset(of: words),
      words.subtracting(label).subtracting(table.context(besides: said)).isEmpty
    else { return false }
    // A second table of the same years may count the same thing elsewhere.
    return tables(for: said).count { other in
      other.isSeriesAcross && other.distance(from: said) ?? 2 < 2
    } == 1
  }

  /// Whether a row that the sentence names is this figure's: of several counts only one that names
  /// it by its own words has it.
  private func isRow(
    _ row: Int, of claim: ProseClaim, _ words: Set<String>, _ table: TableFacts, _ said: Said
  ) -> Bool {
    let others = said.claims.contains { other in
      [.count, .total].contains(other.family) && other.stated != claim.stated
    }
    return !others || !words.isDisjoint(with: Wording.words(of: table.layout.rows[row].label))
  }

  /// Whether the labels of a cell say all that the sentence says.
  private func areAllSaid(
    _ words: Set<String>, _ table: TableFacts, _ row: Int, _ column: Int
  ) -> Bool {
    guard !table.isSeriesDown, !words.isEmpty else { return false }
    let names = Wording.words(of: table.layout.columns[column].label)
    return words.subtracting(names).subtracting(Wording.words(of: table.layout.rows[row].label))
      .isEmpty && (names.isEmpty || !words.isDisjoint(with: names))
  }
}
