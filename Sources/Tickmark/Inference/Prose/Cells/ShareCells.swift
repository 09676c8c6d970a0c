import Claims
import Figures
import Reports
import Structure

extension ProseTies {
  /// Cells whose rows or columns the sentence names, as shares of their totals.
  func cells(_ claim: ProseClaim, _ said: Said, _ stated: Term) -> [Reading] {
    let words = Self.words(of: claim).union(
      claim.baseWords.filter { !Self.processWords.contains($0) })
    var readings: [Reading] = []
    for table in tables(for: said) {
      guard let distance = table.distance(from: said), !isOfOtherYear(claim, table) else {
        continue
      }
      let named = said.named[table.index] ?? LabelIndex.Named()
      let namedRows = inTurn(claim, named.rows.filter { table.view.isPart($0) }, table, said)
      let namedColumns = named.columns.filter {
        table.view.totalColumnParts($0) == nil && isOf(claim, said, table.layout.columns[$0].label)
          && !isOfAnotherTime(table.layout.columns[$0].period, claim, said)
      }
      if distance < 2, namedRows.isEmpty, namedColumns.isEmpty {
        readings += byWords(table, claim, said, stated)
      }
      guard !namedRows.isEmpty || !namedColumns.isEmpty else { continue }
      let labels = Set(
        namedRows.flatMap { Wording.words(of: table.layout.rows[$0].label) }
          + namedColumns.flatMap { Wording.words(of: table.layout.columns[$0].label) })
      let known = table.context(besides: said).union(labels)
      let open = words.subtracting(known).filter { word in
        !known.contains { Wording.areAkin($0, word) }
      }
      let isNoun =
        claim.baseWords.count == 1 && open == Set(claim.baseWords) && table.namesNoThing
        && isAlone(table, said)
      // Rows that none of the share's own words name may be those of another share.
      let own = namedRows.filter { isOf(claim, said, table.layout.rows[$0].label) }
      let isLent =
        !namedRows.isEmpty && !namedColumns.isEmpty && own.isEmpty
        || namedRows.count > 1 && own.count < namedRows.count || claim.turn != nil
      let place = Standing(
        distance: distance, open: isNoun ? [] : open,
        shared: words.intersection(table.context).count, isLent: isLent)
      if table.isSeriesDown {
        readings += across(table, claim, namedColumns, place)
        readings += ofOther(table, claim, namedColumns, said)
      } else {
        readings += down(table, claim, namedRows, namedColumns, place)
        if isLent { readings += down(table, claim, [], namedColumns, place) }
      }
      if distance < 2 { readings += byWords(table, claim, said, stated) }
    }
    return readings
  }

  /// Whether the claim speaks of another year than a table that names none.
  private func isOfOtherYear(_ claim: ProseClaim, _ table: TableFacts) -> Bool {
    guard !table.isSeriesDown, table.periodColumns.isEmpty else { return false }
    switch claim.time {
    case .previousYear, .yearsBefore: return true
    case .period(let period):
      return period.year != nil && table.view.partPeriod?.year != nil
        && period.year != table.view.partPeriod?.year
    default: return false
    }
  }

  /// The rows that a share speaks of: of several shares in a row each has the row of its turn.
  private func inTurn(
    _ claim: ProseClaim, _ rows: [Int], _ table: TableFacts, _ said: Said
  ) -> [Int] {
    guard let turn = claim.turn, rows.count == turn.count else { return rows }
    func start(_ row: Int) -> Int {
      let label = Label(table.layout.rows[row].label).words
      return said.words.firstIndex { label.contains($0) } ?? .max
    }
    return [rows.sorted { start($0) < start($1) }[turn.position]]
  }

  /// Whether a percentage goes on with a change told before it: this one grew by a quarter, that one
  /// by 23%.
  func goesOnWithBy(_ figure: Int, _ said: Said) -> Bool {
    let found = said.sentence.figures[figure]
    guard found.figure.kind == .percent else { return false }
    let before = said.sentence.text.utf8.prefix(found.range.lowerBound)
    return String(decoding: before.suffix(4), as: UTF8.self) == " by "
      && said.claims.contains { $0.direction != .none }
  }

  /// Whether the table right beside the sentence is the only one of its section.
  func isAlone(_ table: TableFacts, _ said: Said) -> Bool {
    table.distance(from: said) == 0
      && tables(for: said).count(where: { $0.distance(from: said) ?? 2 < 2 }) == 1
  }

  /// Whether a heading's period is one that the sentence gives to another of its figures.
  private func isOfAnotherTime(_ period: Period?, _ claim: ProseClaim, _ said: Said) -> Bool {
    guard let period, claim.time != .period(period) else { return false }
    return said.claims.contains { $0.stated != claim.stated && $0.time == .period(period) }
  }

  /// Whether a label is the claim's own, where the sentence states several shares.
  func isOf(_ claim: ProseClaim, _ said: Said, _ label: String) -> Bool {
    let shares = said.claims.count { other in
      other.stated.map { said.sentence.figures[$0].figure.kind == .percent } ?? false
    }
    guard shares > 1 else { return true }
    let own = Set(claim.subject + claim.qualifiers + claim.baseWords)
    let isQuarter = ["q1", "q2", "q3", "q4"].contains(label.lowercased())
    return !own.isDisjoint(with: isQuarter ? ["quarter"] : Wording.words(of: label))
  }

  /// How well a table's words and place answer to a claim.
  private struct Standing {
    let distance: Int
    let open: Set<String>
    let shared: Int
    /// Whether the rows may be another share's: then nothing is proved.
    let isLent: Bool

    func rank(isNamed: Bool) -> Int {
      if isNamed { return distance < 2 || shared >= 1 ? 0 : 1 }
      return distance < 2 ? 1 : 2
    }

    func isProof(isNamed: Bool) -> Bool { isNamed && !isLent && distance < 2 && open.isEmpty }
  }

  /// Rows are periods: the columns that the sentence names, in the row of its time.
  private func across(
    _ table: TableFacts, _ claim: ProseClaim, _ named: [Int], _ place: Standing
  ) -> [Reading] {
    guard !named.isEmpty, let row = table.row(of: claim.time),
      let terms = table.view.terms(row: row, columns: named), terms.count == named.count
    else { return [] }
    if terms.allSatisfy({ $0.figure.kind == .percent || $0.isMark }) {
      return each(terms, claim).map { terms in
        Reading(
          statement: terms.count == 1 ? .same : .sum, terms: terms,
          rank: place.rank(isNamed: true), isProof: place.isProof(isNamed: true))
      }
    }
    guard let whole = table.wholeColumn, !named.contains(whole),
      let base = table.view.term(row, whole)
    else { return [] }
    let ofRow = each(terms, claim).map { terms in
      Reading(
        statement: .share, terms: terms + [base], leading: terms.count,
        rank: place.rank(isNamed: true), isProof: place.isProof(isNamed: true))
    }
    // `Of the trees planted`, with no year named, may be of all the years.
    guard claim.time == nil, named.count == 1, table.periodRows.count > 1 else { return ofRow }
    let parts = table.periodRows.compactMap { table.view.term($0, named[0]) }
    let wholes = table.periodRows.compactMap { table.view.term($0, whole) }
    guard parts.count == table.periodRows.count, wholes.count == parts.count else { return ofRow }
    return ofRow + [
      Reading(
        statement: .share, terms: parts + wholes, leading: parts.count,
        rank: place.rank(isNamed: true), isProof: false)
    ]
  }

  /// Rows are categories: the rows that the sentence names, as shares of their column's whole.
  private func down(
    _ table: TableFacts, _ claim: ProseClaim, _ rows: [Int], _ columns: [Int], _ place: Standing
  ) -> [Reading] {
    var readings: [Reading] = []
    let isNamed = place.isProof(isNamed: true)
    let ofTime =
      table.isSeriesAcross ? table.column(of: claim.time, saying: Self.words(of: claim)) : nil
    // A sentence that names another column, such as a median, speaks of no period's own figure.
    let isOfTime = rows.count == 1 && ofTime.map { columns.isEmpty || columns == [$0] } ?? false
    let columns =
      ofTime.map { [$0] }
      ?? (columns.isEmpty ? [table.wholeColumn ?? onlyColumn(table)].compactMap(\.self) : columns)
    for column in columns where !rows.isEmpty {
      let percents = table.layout.columns[column].measure == .percent
      guard let terms = table.view.terms(rows: rows, column: column), terms.count == rows.count,
        !terms.isEmpty
      else { continue }
      for chosen in each(terms, claim) {
        if percents {
          readings.append(
            Reading(
              statement: chosen.count == 1 ? .same : .sum, terms: chosen,
              rank: place.rank(isNamed: true),
              isProof: isNamed
                && (isOfTime || rows.count == 1 && columns == [onlyColumn(table)])))
        } else if let base = table.whole(of: column) {
          readings.append(
            Reading(
              statement: .share, terms: chosen + base, leading: chosen.count,
              rank: place.rank(isNamed: true),
              isProof: isNamed && (chosen.count == terms.count || terms.count == 1)))
        }
      }
      if rows.count == 1, let base = table.groupTotal(of: rows[0], column: column),
        let term = terms.first,
        !percents, table.layout.segments.count > 1
      {
        readings.append(
          Reading(
            statement: .share, terms: [term] + base, rank: place.rank(isNamed: true), isProof: false
          ))
      }
    }
    for row in rows {
      let shares = table.layout.valueColumns.filter { column in
        if case .share = table.layout.columns[column].role { return true }
        return false
      }
      for column in shares {
        guard let term = table.view.term(row, column) else { continue }
        readings.append(
          Reading(statement: .same, terms: [term], rank: place.rank(isNamed: true), isProof: false))
      }
    }
    readings += crossings(table, rows, columns, place)
    if rows.isEmpty, table.wholeRow != nil {
      readings += totals(table, columns, place)
    }
    return readings
  }

  /// The column of a table that has but one.
  private func onlyColumn(_ table: TableFacts) -> Int? {
    table.layout.valueColumns.count == 1 ? table.layout.valueColumns.first : nil
  }

  /// A cell whose row and column are both named, as a share of its row.
  private func crossings(
    _ table: TableFacts, _ rows: [Int], _ columns: [Int], _ place: Standing
  ) -> [Reading] {
    guard let whole = table.wholeColumn else { return [] }
    return rows.flatMap { row in
      columns.compactMap { column in
        guard column != whole, let term = table.view.term(row, column),
          let base = table.view.term(row, whole), term.figure.kind == .count
        else { return nil }
        return Reading(
          statement: .share, terms: [term, base], rank: place.rank(isNamed: true),
          isProof: place.isProof(isNamed: true) && rows.count == 1 && columns.count == 1)
      }
    }
  }

  /// Columns that the sentence names, as shares of the table's corner.
  private func totals(_ table: TableFacts, _ columns: [Int], _ place: Standing) -> [Reading] {
    guard let row = table.wholeRow, let whole = table.wholeColumn, !columns.contains(whole),
      let base = table.view.term(row, whole)
    else { return [] }
    return columns.compactMap { column in
      guard let term = table.view.term(row, column), term.figure.kind == .count else { return nil }
      return Reading(
        statement: .share, terms: [term, base], rank: place.rank(isNamed: true),
        isProof: place.isProof(isNamed: true) && columns.count == 1)
    }
  }

  /// Each named figure alone, and all of them together where the sentence joins them.
  private func each(_ terms: [Term], _ claim: ProseClaim) -> [[Term]] {
    guard terms.count > 1 else { return [terms] }
    return [terms] + terms.map { [$0] }
  }

  /// Percentages of this year's row whose headings share a word with the sentence.
  private func byWords(
    _ table: TableFacts, _ claim: ProseClaim, _ said: Said, _ stated: Term
  ) -> [Reading] {
    guard table.isSeriesDown, let row = table.row(of: claim.time) else { return [] }
    let heard = Set(said.words)
    let columns = table.layout.valueColumns.filter {
      table.layout.columns[$0].measure == .percent
    }
    // Columns that open with one word, such as “within”, are one answer in steps.
    let groups = Dictionary(grouping: columns) { column in
      Label(table.layout.columns[column].label).words.first ?? ""
    }
    return groups.keys.sorted().filter(heard.contains).flatMap { word -> [Reading] in
      guard let terms = table.view.terms(row: row, columns: groups[word] ?? []) else { return [] }
      return each(terms, claim).map { terms in
        Reading(
          statement: terms.count == 1 ? .same : .sum, terms: terms, rank: 1, isProof: false)
      }
    }
  }
}
