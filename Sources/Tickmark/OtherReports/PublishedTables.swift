import Figures
import Reports
import Structure

/// Holds the tables of a draft against those of another report, bound by labels and years.
struct PublishedTables {
  private struct Match {
    let own: DatedTable.Cell
    let stated: Term
    let published: Term
    /// What comes of comparing the two.
    let verdict: Verdict

    var agrees: Bool { verdict == .agrees || verdict == .rounded }
  }

  /// Two tables with what they share.
  private struct Pair {
    let theirs: Int
    let matches: [Match]
    let haveSameNames: Bool
    let haveNearNames: Bool
    var isStrong = false

    var agreeing: Int { matches.count(where: \.agrees) }
    /// Most of what both print agrees, and it is no accident of one figure.
    var isBorneOut: Bool {
      let values = Set(matches.filter(\.agrees).map(\.stated.figure.value))
      return agreeing >= 3 && values.count >= 2 && agreeing * 3 >= matches.count * 2
    }
    var rank: (Int, Int, Int, Int) {
      (isStrong ? 1 : 0, haveSameNames ? 1 : 0, agreeing * 1000 / max(1, matches.count), agreeing)
    }
  }

  private let study: Study
  private let index: Int
  private let other: OtherStudy
  private let theirs: [DatedTable]
  private var exact: [DatedTable.Key: [(table: Int, cell: DatedTable.Cell)]] = [:]
  private var whole: [DatedTable.Key: [(table: Int, cell: DatedTable.Cell)]] = [:]

  init(_ study: Study, _ index: Int) {
    self.study = study
    self.index = index
    other = study.others[index]
    theirs = other.study.tables.filter(\.layout.isData).map { DatedTable($0) }
    for (table, dated) in theirs.enumerated() {
      for cell in dated.cells { exact[cell.key, default: []].append((table, cell)) }
      for cell in dated.wholes { whole[cell.key, default: []].append((table, cell)) }
    }
  }

  func relations() -> [Relation] {
    study.tables.filter(\.layout.isData).flatMap { relations(of: DatedTable($0)) }
  }

  private func relations(of own: DatedTable) -> [Relation] {
    var taken: Set<Slot> = []
    var relations: [Relation] = []
    for pair in pairs(of: own).sorted(by: { $0.rank > $1.rank }) {
      for match in pair.matches where taken.insert(match.stated.slot).inserted {
        if let relation = relation(match, own, pair) { relations.append(relation) }
      }
      if pair.isStrong, let remark = rows(of: own, theirs[pair.theirs]) { relations.append(remark) }
    }
    return relations
  }

  // MARK: Which tables belong together

  private func pairs(of own: DatedTable) -> [Pair] {
    var found: [Int: [Match]] = [:]
    let limit = other.role == .previous ? own.view.partPeriod : nil
    var comparable = 0
    for cell in own.cells {
      // Last year's report is the published word on years gone by, not on the draft's own.
      if let limit, limit.kind == cell.key.period.kind,
        (cell.key.period.year ?? 0) >= (limit.year ?? 0)
      {
        continue
      }
      guard let stated = own.view.term(cell.row, cell.column) else { continue }
      comparable += 1
      for (table, cells) in candidates(for: cell, in: own) {
        guard let match = match(cell, stated, cells, theirs[table].view) else { continue }
        found[table, default: []].append(match)
      }
    }
    var pairs = found.map { table, matches -> Pair in
      let (names, others) = (own.names, theirs[table].names)
      let shared = names.intersection(others).count
      return Pair(
        theirs: table, matches: matches,
        haveSameNames: !names.isEmpty && names == others,
        haveNearNames: shared > 0 && shared * 2 >= max(names.count, others.count))
    }
    let namesakes = pairs.count(where: \.haveSameNames)
    for number in pairs.indices {
      let pair = pairs[number]
      let isCovered = pair.matches.count * 2 >= comparable || pair.matches.count >= 6
      // Where nothing at all agrees the tables count different things under the same words.
      let isRefuted = pair.agreeing == 0 && pair.matches.count >= 3
      pairs[number].isStrong =
        isCovered && !isRefuted
        && (pair.haveSameNames && namesakes == 1
          || pair.isBorneOut && (pair.haveNearNames || pairs.count(where: \.isBorneOut) == 1))
    }
    return pairs.sorted { $0.theirs < $1.theirs }
  }

  /// The cells of each of the other report's tables that carry the same labels; a whole column or
  /// row stands for one that is named by its year alone.
  private func candidates(
    for cell: DatedTable.Cell, in own: DatedTable
  ) -> [(table: Int, cells: [DatedTable.Cell])] {
    var found = exact[cell.key] ?? []
    let aliases = own.wholes.filter { $0.row == cell.row && $0.column == cell.column }
    if found.isEmpty { found = whole[cell.key] ?? [] }
    for alias in aliases where found.isEmpty {
      found = (exact[alias.key] ?? []) + (whole[alias.key] ?? [])
    }
    return Dictionary(grouping: found, by: \.table).sorted { $0.key < $1.key }
      .map { ($0.key, $0.value.map(\.cell)) }
  }

  /// The comparison with the one cell that has the labels; several of one name decide nothing.
  private func match(
    _ own: DatedTable.Cell, _ stated: Term, _ cells: [DatedTable.Cell], _ view: TableView
  ) -> Match? {
    let terms = cells.compactMap { view.term($0.row, $0.column) }.filter {
      $0.figure.kind == stated.figure.kind || $0.isMark || stated.isMark
    }
    guard terms.count == 1, let published = terms.first else { return nil }
    let relation = Relation(
      rule: "", .same, stated: stated, terms: [study.term(published, ofOther: index)])
    return Match(
      own: own, stated: stated, published: published,
      verdict: Judge().decide(study.grained(relation)).verdict)
  }

  // MARK: What is said

  private func relation(_ match: Match, _ own: DatedTable, _ pair: Pair) -> Relation? {
    // Two marks for none agree, and neither is a figure.
    guard !match.published.isMark || !match.stated.isMark else { return nil }
    let reading = own.view.layout.rows[match.own.row]
    let column = own.view.layout.columns[match.own.column].label
    let what = [column, reading.label].filter { !$0.isEmpty }.map { "“\($0)”" }
    let relation = study.published(
      match.stated, match.published, in: index, rule: other.rule,
      what: what.joined(separator: ", "),
      address: own.view.address(match.own.row, match.own.column))
    guard match.verdict == .contradicts else {
      return pair.isStrong || pair.agreeing > 0 ? relation : nil
    }
    let text = match.published.isMark ? "a dash" : match.published.figure.text
    if own.saysRestated(match.own.row, match.own.column) {
      return study.undecided(
        relation, because: "it is called restated, and \(other.words) prints \(text)")
    }
    if pair.isStrong { return relation }
    guard pair.agreeing > 0 else { return nil }
    return study.undecided(
      relation,
      because: "\(other.words) prints \(text) under the same labels, in a table that may count"
        + " something else")
  }

  /// Rows that only one of two tables has, told in one remark.
  private func rows(of own: DatedTable, _ published: DatedTable) -> Relation? {
    let (ours, others) = (own.rowLabels, published.rowLabels)
    guard !ours.isEmpty, ours.keys.contains(where: { others[$0] != nil }) else { return nil }
    let new = ours.filter { others[$0.key] == nil }.values.sorted()
    let gone = others.filter { ours[$0.key] == nil }.values.sorted()
    let parts = [
      new.isEmpty ? nil : "not in \(other.words): \(PublishedTables.list(new))",
      gone.isEmpty ? nil : "only in \(other.words): \(PublishedTables.list(gone))",
    ].compactMap(\.self)
    guard !parts.isEmpty else { return nil }
    var relation = Relation(
      rule: other.rule, .undecidable("rows differ, " + parts.joined(separator: "; ")),
      stated: nil, place: own.view.place,
      address: study.section(ofTable: own.view.index).path
        + [own.view.study.columnNames[own.view.index], "rows"])
    relation.related = [published.view.place]
    relation.relatedWords = "the table in \(other.words)"
    return relation
  }

  private static func list(_ labels: [String]) -> String {
    labels.prefix(5).map { "“\($0)”" }.joined(separator: ", ")
      + (labels.count > 5 ? " and \(labels.count - 5) more" : "")
  }
}
