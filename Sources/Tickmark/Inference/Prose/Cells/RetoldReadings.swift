import Claims
import Figures
import Reports
import Structure

/// What the words of a sentence make of a table's cells, for each of its figures.
struct RetoldReadings {
  /// Cells, and what a figure must be of them.
  struct Found {
    let statement: Relation.Statement
    let terms: [Term]
    var leading = 1
    var isDown = false
  }

  static let kinds: Set<Figure.Kind> = [.count, .money, .percent, .points, .unknown]

  let tape: RetoldTape
  let table: RetoldTable
  let said: Said

  init(_ tape: RetoldTape, _ table: RetoldTable, _ said: Said) {
    (self.tape, self.table, self.said) = (tape, table, said)
  }

  private func figure(_ index: Int) -> Figure? {
    tape.sentence.figure(index).map { said.sentence.figures[$0].figure }
  }

  /// What the figure at a place must be.
  func found(_ index: Int) -> [Found] {
    guard let figure = figure(index), Self.kinds.contains(figure.kind), figure.bounds == nil,
      !isHedged(index), !tape.isName(index), !isOfYearBefore(index)
    else { return [] }
    let lines = tape.rows(of: index)
    if let way = way(of: index) { return changes(index, lines, figure, isDown: way == .down) }
    let level = level(index, lines, figure)
    if !level.isEmpty { return level }
    if figure.kind == .percent { return shares(index, lines) }
    if figure.kind == .count { return late(index, lines) + sums(index, lines, figure) }
    return sums(index, lines, figure) + cells(index, lines, figure)
  }

  private func isHedged(_ index: Int) -> Bool {
    tape.words(before: index, 1).contains(where: RetoldWords.hedges.contains)
      || said.claims.contains { $0.hedge != nil && $0.stated == tape.sentence.figure(index) }
  }

  /// `The year before 53 were late`: what is told is of another time, and held against nothing.
  private func isOfYearBefore(_ index: Int) -> Bool {
    let words = tape.clause(index).compactMap { tape.sentence.word($0) }
    let isBefore = zip(words, words.dropFirst()).contains { word, next in
      next == "year" && ["last", "previous", "preceding"].contains(word)
        || word == "year" && ["before", "earlier", "ago"].contains(next)
    }
    return isBefore
      && words.allSatisfy { !["than", "on", "from", "against", "with", "to"].contains($0) }
  }

  // MARK: Changes

  /// Which way a figure says that something went, where it is the size of that.
  private func way(of index: Int) -> ProseClaim.Direction? {
    let behind = tape.words(after: index, 3)
    for (place, word) in behind.enumerated() {
      if word == "or" || word == "of" || word == "to" || word == "and" { break }
      if RetoldWords.ups.contains(word) || RetoldWords.rises.contains(word) { return .up }
      if RetoldWords.downs.contains(word) || RetoldWords.falls.contains(word) { return .down }
      if place == 0, ["than", "in", "from"].contains(word) { break }
    }
    let front = tape.words(before: index, 4)
    if front.first == "of", let noun = front.dropFirst().first(where: RetoldWords.changes.contains)
    {
      return RetoldWords.rises.contains(noun) ? .up : .down
    }
    if front.first == "by" {
      if front.contains(where: RetoldWords.rising.contains) { return .up }
      if front.contains(where: RetoldWords.falling.contains) { return .down }
    }
    let verb = front.dropFirst().first ?? ""
    if front.first == "up", !RetoldWords.parts.contains(verb) { return .up }
    if front.first == "down" { return .down }
    // `Rose by 387 (12.6%)`, `was £9,000 higher than last year (12.6%)`.
    if tape.sentence.isSign(index - 1, "("), tape.sentence.isSign(index + 1, ")"),
      figure(index)?.kind == .percent,
      let before = tape.figure(before: index, in: tape.clause(index)),
      figure(before)?.kind != .percent
    {
      return way(of: before)
    }
    return nil
  }

  private func changes(
    _ index: Int, _ lines: [RetoldTable.Line], _ figure: Figure, isDown: Bool
  ) -> [Found] {
    let line: RetoldTable.Line
    switch lines.count {
    case 0 where saysTotal(index): line = .total
    case 1: line = lines[0]
    default: return betweenColumns(index, lines, figure)
    }
    let between = betweenColumns(index, [line], figure)
    if !between.isEmpty { return between }
    let isHeldAgainstIt = tape.words(after: index, 6).contains("than")
    guard let ends = table.ends(years(around: index), isHeldAgainstIt: isHeldAgainstIt),
      isHeldAgainst(index, ends.old),
      let old = table.terms(line, ends.old), let new = table.terms(line, ends.new)
    else { return [] }
    return [change(old, new, figure, isDown: isDown)].compactMap(\.self)
  }

  /// `Fell from £21.8m to £20.3m`: the earlier cell and the later one.
  private func level(_ index: Int, _ lines: [RetoldTable.Line], _ figure: Figure) -> [Found] {
    let front = tape.words(before: index, 1)
    guard let word = front.first, word == "from" || word == "to", lines.count < 2,
      figure.kind != .percent,
      tape.clause(index).contains(where: { place in
        tape.sentence.word(place).map {
          RetoldWords.rising.contains($0) || RetoldWords.falling.contains($0)
        } ?? false
      }),
      let line = lines.first ?? (saysTotal(index) ? .total : nil),
      let ends = table.ends(years(around: index)),
      let cells = table.terms(line, word == "from" ? ends.old : ends.new)
    else { return [] }
    let terms = figure.kind == .money ? table.inMoney(cells) : cells
    guard terms.allSatisfy({ $0.figure.kind == figure.kind }) else { return [] }
    return [Found(statement: terms.count == 1 ? .same : .sum, terms: terms)]
  }

  private func change(_ old: [Term], _ new: [Term], _ figure: Figure, isDown: Bool) -> Found? {
    let isPercent = figure.kind == .percent
    let (old, new) = figure.kind == .money ? (table.inMoney(old), table.inMoney(new)) : (old, new)
    guard isPercent || figure.kind == old.first?.figure.kind || figure.kind == .count else {
      return nil
    }
    return Found(
      statement: isPercent ? .percentChange : .difference, terms: old + new, leading: old.count,
      isDown: isDown)
  }

  /// `The second was £87,000 dearer than the first`: two columns, of the row that is named or in all.
  private func betweenColumns(
    _ index: Int, _ lines: [RetoldTable.Line], _ figure: Figure
  ) -> [Found] {
    let clause = tape.clause(index)
    let columns = tape.lines(in: clause).compactMap { line -> Int? in
      if case .column(let column) = line { column } else { nil }
    }
    guard columns.count == 2, columns[0] != columns[1], lines.count < 2,
      tape.words(after: index, 4).contains("than"),
      let way = way(of: index),
      let new = table.terms(lines.first ?? .total, columns[0]),
      let old = table.terms(lines.first ?? .total, columns[1])
    else { return [] }
    return [change(old, new, figure, isDown: way == .down)].compactMap(\.self)
  }

  private static let wholes: Set<String> = [
    "total", "overall", "altogether", "together", "combined", "all",
  ]

  private func saysTotal(_ index: Int) -> Bool {
    let clause = tape.clause(index)
    if clause.contains(where: { tape.sentence.word($0).map(Self.wholes.contains) ?? false }) {
      return true
    }
    // `Reserves fell by £1.5m` over rows that are each a reserve.
    let heads = Set(Wording.words(of: table.facts.layout.labelHeader))
    return isProof(index)
      && clause.prefix { $0 < index }.contains { place in
        guard let word = tape.sentence.word(place) else { return false }
        return word == "number" || Wording.normal(word).map(heads.contains) ?? false
      }
  }

  /// The years that the clause names.
  private func years(around index: Int) -> [Period] {
    var found: [Period] = []
    for place in tape.clause(index) {
      if let year = tape.sentence.year(place), !found.contains(year) { found.append(year) }
    }
    if !found.isEmpty { return found }
    for place in tape.sentence.pieces.indices {
      if let year = tape.sentence.year(place), !found.contains(year) { found.append(year) }
    }
    return found
  }

  /// Whether what follows `than` is the earlier column.
  private func isHeldAgainst(_ index: Int, _ old: Int) -> Bool {
    let clause = tape.clause(index)
    guard
      let than = (index..<clause.upperBound).first(where: {
        ["than", "on", "compared", "against"].contains(tape.sentence.word($0) ?? "")
      })
    else { return true }
    let label = Set(Label(table.facts.layout.columns[old].label).words)
    let end =
      (than + 1..<max(clause.upperBound, than + 1)).first { tape.sentence.isSign($0, ",(") }
      ?? clause.upperBound
    return (than + 1..<max(end, than + 1)).allSatisfy { place in
      guard let word = tape.sentence.label(place) else { return true }
      return RetoldWords.beforehand.contains(word) || label.contains(word)
        || ["with", "to", "end", "its", "and"].contains(word)
    }
  }

  // MARK: Shares

  private func shares(_ index: Int, _ lines: [RetoldTable.Line]) -> [Found] {
    let rows = lines.compactMap { line -> Int? in
      if case .row(let row) = line { row } else { nil }
    }
    guard !rows.isEmpty, rows.count == lines.count, Set(rows).count == rows.count else { return [] }
    let clause = tape.clause(index)
    let words = clause.compactMap { tape.sentence.word($0) }
    let start = tape.figure(before: index, in: clause).map { $0 + 1 } ?? clause.lowerBound
    let front = (start..<index).compactMap { tape.sentence.word($0) }
    let isPart = front.contains(where: RetoldWords.parts.contains) || isOfTotal(index)
    guard isPart, rows.count == 1 || words.contains(where: RetoldWords.sums.contains) else {
      return rows.count == 1 ? rate(index, rows[0]) : []
    }
    var found: [Found] = []
    let percents = rows.compactMap { table.percent($0) }
    if rows.count > 1, percents.count == rows.count {
      found.append(Found(statement: .sum, terms: percents))
    }
    if let column = column(index), let whole = table.terms(.total, column) {
      let parts = rows.compactMap { table.amount($0, column) }
      if parts.count == rows.count {
        found.append(Found(statement: .share, terms: parts + whole, leading: parts.count))
      }
    }
    return found
  }

  private func isOfTotal(_ index: Int) -> Bool {
    let behind = tape.words(after: index, 4)
    return behind.first == "of"
      && behind.contains { ["total", "all", "whole", "overall"].contains($0) }
  }

  /// The column that the words name, or the one of totals, or the only one.
  private func column(_ index: Int) -> Int? {
    let words = Set(
      tape.clause(index).compactMap { tape.sentence.word($0).flatMap(Wording.normal) })
    let named = table.values.filter { column in
      let own = Wording.words(of: table.facts.layout.columns[column].label.spaced)
      return own.contains(where: words.contains)
    }
    if named.count == 1 { return named[0] }
    return named.isEmpty ? table.wholeColumn : nil
  }

  /// `North tops the list at 95%`: what one of two columns is of the other, which is never less.
  private func rate(_ index: Int, _ row: Int) -> [Found] {
    let behind = tape.words(after: index, 2)
    guard let verb = tape.words(before: index, 1).first, Self.reaching.contains(verb),
      !["to", "and", "or"].contains(behind.first ?? ""),
      behind.first != "of" || ["its", "their"].contains(behind.dropFirst().first ?? ""),
      table.values.count == 2, !table.facts.isSeriesAcross,
      let first = table.values.first, let second = table.values.last,
      !table.facts.layout.columns.contains(where: { $0.measure == .percent }),
      let base = table.amount(row, first), let part = table.amount(row, second),
      table.facts.view.bodyRows.allSatisfy({ other in
        guard let base = table.amount(other, first), let part = table.amount(other, second) else {
          return true
        }
        return part.figure.value <= base.figure.value
      })
    else { return [] }
    return [Found(statement: .share, terms: [part, base])]
  }

  private static let reaching: Set<String> = [
    "at", "managed", "achieved", "reached", "recorded", "scored", "hit", "on", "with",
  ]

  // MARK: Sums

  /// `North and South together took 120`.
  private func sums(_ index: Int, _ lines: [RetoldTable.Line], _ figure: Figure) -> [Found] {
    let rows = lines.filter { if case .row = $0 { true } else { false } }
    let words = tape.clause(index).compactMap { tape.sentence.word($0) }
    guard rows.count > 1, rows.count == lines.count, Set(rows).count == rows.count,
      words.contains(where: RetoldWords.sums.contains), let column = column(index)
    else { return [] }
    let terms = rows.compactMap { table.terms($0, column) }.flatMap(\.self)
    guard terms.count == rows.count, terms.allSatisfy({ $0.figure.kind == figure.kind }) else {
      return []
    }
    return [Found(statement: .sum, terms: terms)]
  }

  /// `62 were out of time`, where a column counts all and the next those in time.
  private func late(_ index: Int, _ lines: [RetoldTable.Line]) -> [Found] {
    let words = tape.clause(index).compactMap { tape.sentence.word($0) }
    let isLate =
      words.contains(where: RetoldWords.late.contains)
      || zip(words, words.dropFirst()).contains { $0 == "out" && $1 == "of" }
        && words.contains("time")
    guard isLate, lines.count < 2, table.values.count == 2, let all = table.values.first,
      let prompt = table.values.last,
      Label(table.facts.layout.columns[prompt].label).words.contains(
        where: RetoldWords.inTime.contains),
      let whole = table.terms(lines.first ?? .total, all),
      let part = table.terms(lines.first ?? .total, prompt)
    else { return [] }
    return [Found(statement: .difference, terms: part + whole, leading: part.count)]
  }

  // MARK: Cells

  /// `An overspend of £3.6m against a budget of £214.8m`: the column that the word in front calls, in the
  /// row that is named or the last.
  private func cells(_ index: Int, _ lines: [RetoldTable.Line], _ figure: Figure) -> [Found] {
    let front = tape.words(before: index, 3)
    guard figure.kind == .money, front.first == "of", front.count > 1, lines.count < 2 else {
      return []
    }
    if tape.isName(index - 2), case .row(let row)? = lines.first {
      // `Borrowing of £17m`.
      guard let column = table.wholeColumn,
        let cell = table.terms(.row(row), column).map(table.inMoney),
        cell.allSatisfy({ $0.figure.kind == .money })
      else { return [] }
      return [Found(statement: .same, terms: cell)]
    }
    guard let name = MoneyColumn.all.first(where: { $0.said.contains(front[1]) }),
      let column = name.column(in: table.facts.layout),
      table.facts.wholeRow != nil || !lines.isEmpty,
      var terms = table.terms(lines.first ?? .total, column).map(table.inMoney),
      terms.count == 1
    else { return [] }
    // An underspend is below zero, and told without its sign.
    terms[0].figure.value = terms[0].figure.value.magnitude
    terms[0].figure.kind = .money
    return [Found(statement: .same, terms: terms)]
  }

  // MARK: Proof

  /// Whether the clause says nothing that the table does not name, so that no part of a line is meant.
  func isProof(_ index: Int) -> Bool {
    let clause = tape.clause(index)
    // What the sentence says itself bears nothing out.
    let known = table.labels.union(table.facts.context(besides: said))
    let end =
      (index..<clause.upperBound).first { tape.sentence.isSign($0, ",") } ?? clause.upperBound
    return (clause.lowerBound..<end).allSatisfy { place in
      guard let word = tape.sentence.word(place), !tape.isName(place),
        let normal = Wording.normal(word), !isHeadNoun(place)
      else { return true }
      return Self.isPlain(word) || Self.isPlain(normal) || known.contains(normal)
        || known.contains { Wording.areAkin($0, normal) }
    }
  }

  /// `The insurance reserve is`, `nightly paid placements were`: the noun of a name right in front.
  private func isHeadNoun(_ place: Int) -> Bool {
    guard tape.isName(place - 1), let next = tape.sentence.word(place + 1) else { return false }
    return ["is", "are", "was", "were", "being", "has", "have", "again", "now"].contains(next)
      || RetoldWords.rising.contains(next) || RetoldWords.falling.contains(next)
      || RetoldWords.parts.contains(next)
  }

  static func isPlain(_ word: String) -> Bool {
    RetoldWords.plain.contains(word) || RetoldWords.ups.contains(word)
      || RetoldWords.downs.contains(word) || RetoldWords.changes.contains(word)
      || RetoldWords.rising.contains(word) || RetoldWords.falling.contains(word)
      || RetoldWords.parts.contains(word) || RetoldWords.sums.contains(word)
      || RetoldWords.late.contains(word) || reaching.contains(word)
      || ProseTies.processWords.contains(word) || wholes.contains(word)
      || MoneyColumn.all.contains { $0.said.contains(word) }
  }
}

extension String {
  /// With hyphens as spaces, so that `fly-tips` gives the word `tips`.
  fileprivate var spaced: String { String(map { $0 == "-" ? " " : $0 }) }
}
