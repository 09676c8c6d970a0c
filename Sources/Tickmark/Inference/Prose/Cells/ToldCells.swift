import Claims
import Figures
import Reports
import Structure

/// Passages that go through the cells of a table: those that they tell to the digit show which cell
/// each further figure must be.
struct ToldCells {
  /// A figure of a sentence whose words, or whose time, name a row of a table beside it.
  private struct Telling {
    let block: Int
    let number: Int
    let section: Int
    let term: Term
    let row: Int
    /// The columns that it can stand in.
    let columns: [Int]
    /// Its words that neither the row nor what stands over the table has.
    let open: Set<String>
    /// The words of the things that it counts.
    let subject: Set<String>
    /// The figure of the sentence that it is a part of.
    let base: Int?
    /// Whether no noun follows it, so that it counts what the one before it counts.
    let isBare: Bool
    let isSure: Bool
  }

  private var byTable: [Int: [Telling]] = [:]
  /// The figures that tell a cell, and those that such a figure is a part of.
  private var known: Set<Slot> = []

  init(_ study: Study, tables: (Said) -> [TableFacts]) {
    var names: [Int: RowNames] = [:]
    for said in study.said where said.cell == nil {
      for table in tables(said) where table.distance(from: said) ?? 2 < 2 {
        let rows = names[table.index] ?? RowNames(table)
        names[table.index] = rows
        for claim in said.claims {
          // Of `45 (12 %)` both figures are told.
          let beside = claim.beside.flatMap { other in
            said.claims.contains { $0.stated == other } ? nil : other
          }
          for figure in [claim.stated, beside].compactMap(\.self) {
            guard let telling = ToldCells.telling(figure, claim, said, table, rows) else {
              continue
            }
            byTable[table.index, default: []].append(telling)
            known.insert(telling.term.slot)
            if let whole = telling.base {
              known.insert(.prose(block: said.block, sentence: said.number, figure: whole))
            }
          }
        }
      }
    }
  }

  // MARK: Reading

  private static func telling(
    _ figure: Int, _ claim: ProseClaim, _ said: Said, _ table: TableFacts, _ names: RowNames
  ) -> Telling? {
    switch claim.family {
    case .count, .total, .share, .countWithShare, .subset, .nOfM, .fraction, .average: break
    default: return nil
    }
    // `Partly or fully upheld` adds two rows up.
    guard claim.hedge == nil, claim.alternatives.isEmpty, !joinsByOr(claim, said),
      claim.back == nil || claim.back == .ofThese,
      let term = said.term(figure), term.figure.bounds == nil,
      [.count, .percent, .rate, .average].contains(term.figure.kind)
    else { return nil }
    let change = said.claims.first { $0.from == claim.stated }
    let time = claim.time ?? change.map { $0.comparedWith ?? .previousYear }
    let isBare = isBare(claim.stated ?? figure, said.sentence)
    // `Fell from 168 in 2021 to 140`: what fell is said once for both.
    let moves = said.claims.filter {
      [.change, .comparison].contains($0.family)
        && ($0.from == claim.stated || $0.to == claim.stated)
    }
    let own = Set(moves.reduce(claim.subject + claim.qualifiers) { $0 + $1.subject })
    var row: Int?
    var columns: [Int]
    if table.isSeriesDown {
      row = table.row(of: time)
      columns = (said.named[table.index]?.columns ?? []).filter { column in
        Wording.words(of: table.layout.columns[column].label).allSatisfy(own.contains)
      }
    } else {
      // `40 approved places` is not what the row “Approved” counts; `40 were approved` is.
      let near = own.intersection(wordsUpToNext(claim.stated ?? figure, said.sentence))
      let named = names.rows(in: isBare ? near : near.filter { !$0.hasSuffix("ed") })
      row = named.count == 1 && names.isPlainly(named[0], claim, said) ? named[0] : nil
      columns = table.layout.valueColumns
      if let year = ToldCells.column(of: time, table) {
        columns = [year]
      } else if table.isSeriesAcross {
        return nil
      } else {
        // A table of one year does not say what was before.
        guard change == nil, time == nil || time == .thisYear || isOwnYear(time, table) else {
          return nil
        }
        let called = (said.named[table.index]?.columns ?? []).filter { column in
          Wording.words(of: table.layout.columns[column].label).allSatisfy(own.contains)
        }
        if !called.isEmpty { columns = called }
      }
    }
    guard let row, !columns.isEmpty else { return nil }
    let label = Set(Wording.words(of: table.layout.rows[row].label))
    let open = ProseTies.words(of: claim).subtracting(label).subtracting(plainVerbs)
      .subtracting(table.context(besides: said)).filter {
        $0.utf8.first.map { !(48...57 ~= $0) } ?? true
      }
    return Telling(
      block: said.block, number: said.number, section: said.section, term: term, row: row,
      columns: columns, open: open, subject: Set(claim.subject),
      base: claim.base, isBare: isBare,
      isSure: claim.certainty == .strong)
  }

  private static func joinsByOr(_ claim: ProseClaim, _ said: Said) -> Bool {
    let text = said.sentence.text.utf8.prefix(claim.range.upperBound)
      .dropFirst(claim.range.lowerBound)
    return Label(String(decoding: text, as: UTF8.self)).words.contains("or")
  }

  /// The words in front of the next figure: what stands behind it belongs to that one.
  private static func wordsUpToNext(_ figure: Int, _ sentence: Sentence) -> Set<String> {
    let start = sentence.figures[figure].range.upperBound
    let next = sentence.figures.first { $0.range.lowerBound >= start && $0.figure.kind == .count }
    let text = sentence.text.utf8.prefix(next?.range.lowerBound ?? sentence.text.utf8.count)
    return Set(Wording.words(of: String(decoding: text, as: UTF8.self)))
  }

  /// What people in a row do, whatever the row is called.
  private static let plainVerbs: Set<String> = [
    "work", "worked", "live", "lived", "employ", "employed", "declare", "declared", "identified",
    "describe", "described", "hold", "held", "live",
  ]

  private static let links: Set<String> = [
    "and", "in", "from", "for", "at", "by", "were", "was", "on", "with", "while", "whilst",
    "followed",
  ]

  private static func isBare(_ figure: Int, _ sentence: Sentence) -> Bool {
    let behind = sentence.text.utf8.dropFirst(sentence.figures[figure].range.upperBound)
      .drop { $0 == UInt8(ascii: " ") }
    let word = behind.prefix { (97...122).contains($0 | 32) }
    return word.isEmpty || links.contains(String(decoding: word, as: UTF8.self))
  }

  private static func isOwnYear(_ time: ProseClaim.Time?, _ table: TableFacts) -> Bool {
    guard case .period(let period)? = time else { return false }
    return period.isYear && (table.view.partPeriod.map { $0.year == period.year } ?? true)
  }

  /// The column of a time: a year, or a heading that prints the year among other words.
  private static func column(of time: ProseClaim.Time?, _ table: TableFacts) -> Int? {
    if table.isSeriesAcross, let column = table.column(of: time) { return column }
    guard case .period(let period)? = time, let year = period.year, period.isYear else {
      return nil
    }
    let printed = table.layout.valueColumns.filter { column in
      Label(table.layout.columns[column].label).words.contains(String(year))
    }
    return printed.count == 1 ? printed[0] : nil
  }

  // MARK: Tying

  /// Whether a figure has a part in what any passage tells; most have none.
  func knows(_ stated: Term) -> Bool { known.contains(stated.slot) }

  /// The cell that a figure must be, by the cells which the passage around it tells.
  func cell(of stated: Term, in table: TableFacts) -> Term? {
    guard let all = byTable[table.index],
      let own = all.first(where: { $0.term.slot == stated.slot }), own.isSure
    else { return nil }
    let others = all.filter {
      $0.term.slot != own.term.slot && $0.section == own.section && abs($0.block - own.block) <= 4
        && $0.term.figure.kind == own.term.figure.kind
    }
    guard !others.isEmpty else { return nil }
    var best: (column: Int, support: [Telling])?
    var isTied = false
    for column in own.columns {
      let support = others.filter { supports($0, own, column, table) }
      guard isEnough(support) else { continue }
      if support.count == best?.support.count { isTied = true }
      if support.count > best?.support.count ?? 0 {
        best = (column, support)
        isTied = false
      }
    }
    guard let best, !isTied, let cell = value(own.row, best.column, own, table), !cell.isMark,
      cell.figure.bounds == nil
    else { return nil }
    if cell.figure.value == own.term.figure.value { return cell }
    let isElsewhere = table.layout.valueColumns.contains { column in
      value(own.row, column, own, table)?.figure.value == own.term.figure.value
    }
    let isTold = others.contains {
      $0.row == own.row
        && ($0.columns.contains(best.column) && $0.term.figure.value == cell.figure.value)
    }
    let isDoubtful = others.contains { other in
      other.row != own.row && other.columns.contains(best.column)
        && !other.columns.contains { fits(other, $0, table) }
    }
    let open = own.open.subtracting(Wording.words(of: table.layout.columns[best.column].label))
    // What one sentence says of both ends of a change narrows both: visits by schools.
    let telling = best.support.filter {
      !table.isSeriesDown || $0.block != own.block || $0.number != own.number
    }
    let shared = telling.reduce(into: Set<String>()) { $0.formUnion($1.open) }
    let isOneList = best.support.contains {
      $0.block == own.block && $0.number == own.number && $0.open.isEmpty && $0.isBare
    }
    let left = open.subtracting(shared)
    guard !isElsewhere, !isTold, !isDoubtful,
      left.isEmpty || isOneList && left.count <= 2 && left.isSubset(of: own.subject)
    else { return nil }
    return cell
  }

  /// The whole of a table for the figure whose parts the sentence tells: `620 bids, of which 186 …`.
  func whole(of stated: Term, in table: TableFacts, words: Set<String>) -> [Term]? {
    guard case .prose(let block, let number, let figure) = stated.slot,
      let all = byTable[table.index]
    else { return nil }
    let parts = all.filter {
      $0.block == block && $0.number == number && $0.base == figure && $0.term.slot != stated.slot
        && $0.term.figure.kind == .count
    }
    guard isEnough(parts) else { return nil }
    let columns = Set(parts.flatMap(\.columns)).filter { column in
      parts.allSatisfy { $0.columns.contains(column) && fits($0, column, table) }
    }
    guard columns.count == 1, let column = columns.first, let whole = table.whole(of: column)
    else { return nil }
    let told = Set(parts.map(\.row))
    let isComplete = table.view.bodyRows.allSatisfy { !table.view.isPart($0) || told.contains($0) }
    let isNamed = whole.count == 1 && !words.isEmpty && words.isSubset(of: table.wholeContext)
    return isComplete || isNamed ? whole : nil
  }

  private func supports(_ other: Telling, _ own: Telling, _ column: Int, _ table: TableFacts)
    -> Bool
  {
    if other.row != own.row { return other.columns.contains(column) && fits(other, column, table) }
    return own.columns.count == 1 && other.columns.count == 1 && other.columns[0] != column
      && fits(other, other.columns[0], table)
  }

  /// A small number meets its like by chance.
  private func isEnough(_ support: [Telling]) -> Bool {
    let largest = support.map(\.term.figure.value).max() ?? .zero
    return largest >= 10 || support.count > 1 && largest >= 5
  }

  private func fits(_ telling: Telling, _ column: Int, _ table: TableFacts) -> Bool {
    value(telling.row, column, telling, table)?.figure.value == telling.term.figure.value
  }

  /// The figure of a cell in the kind of the telling: of a count and its share, the one or the other.
  private func value(_ row: Int, _ column: Int, _ telling: Telling, _ table: TableFacts) -> Term? {
    let kind = telling.term.figure.kind
    if let term = table.view.term(row, column), term.figure.kind == kind { return term }
    // A column of rates prints plain numbers.
    if [.rate, .average].contains(kind), let term = table.view.term(row, column),
      [.count, .rate, .average].contains(term.figure.kind)
    {
      return term
    }
    let share = table.view.study.bracketedShare(table: table.index, row: row, column: column)
    return kind == .percent ? share : nil
  }
}

/// What the rows of a table are called, without the words that most of its labels share.
private struct RowNames {
  private static let contrasting: Set<String> = [
    "other", "others", "new", "further", "individual", "previous", "remaining", "annual",
  ]

  private struct Index {
    var byWord: [String: [Int]] = [:]
    var sizes: [Int: Int] = [:]

    mutating func add(_ words: Set<String>, _ row: Int) {
      sizes[row] = words.count
      for word in words { byWord[word, default: []].append(row) }
    }

    /// The rows all of whose words are among these, those left out whose words another one holds.
    func rows(in words: Set<String>) -> [Int] {
      var hits: [Int: Int] = [:]
      for word in words { for row in byWord[word] ?? [] { hits[row, default: 0] += 1 } }
      let full = hits.filter { sizes[$0.key] == $0.value }
      let longest = full.keys.map { sizes[$0] ?? 0 }.max() ?? 0
      return full.keys.filter { sizes[$0] == longest }.sorted()
    }
  }

  private var whole = Index()
  private var short = Index()
  /// Words that tell one row from another and carry no meaning of their own: other, new.
  private var contrasts: [(row: Int, word: String, others: Set<String>)] = []

  init(_ table: TableFacts) {
    var names: [(row: Int, words: Set<String>)] = []
    for row in table.view.bodyRows where table.view.isPart(row) {
      let label = table.layout.rows[row].label
      let plain = label.prefix { $0 != "(" }
      let words = Set(Wording.words(of: String(plain)))
      for word in Label(String(plain)).words where RowNames.contrasting.contains(word) {
        if !words.isEmpty { contrasts.append((row, word, words)) }
      }
      if !words.isEmpty { names.append((row, words)) }
    }
    var uses: [String: Int] = [:]
    for name in names { for word in name.words { uses[word, default: 0] += 1 } }
    for name in names {
      let telling = name.words.filter { uses[$0, default: 0] * 2 <= names.count }
      whole.add(name.words, name.row)
      if !telling.isEmpty { short.add(telling, name.row) }
    }
  }

  /// Whether the sentence means this row, and not one that is called the same and “other” or “new”.
  func isPlainly(_ row: Int, _ claim: ProseClaim, _ said: Said) -> Bool {
    guard !contrasts.isEmpty else { return true }
    let text = said.sentence.text.utf8.prefix(claim.range.upperBound)
      .dropFirst(claim.range.lowerBound)
    let near = Label(String(decoding: text, as: UTF8.self)).words
    let spoken = Set(said.words.map(Wording.singular))
    return contrasts.allSatisfy { contrast in
      if contrast.row == row { return near.contains(contrast.word) }
      return !said.words.contains(contrast.word) || contrast.others.isSubset(of: spoken)
    }
  }

  /// The rows that words name, in full or without what most labels share.
  func rows(in words: Set<String>) -> [Int] {
    let full = whole.rows(in: words)
    return full.isEmpty ? short.rows(in: words) : full
  }
}
