import Figures
import Reports
import Structure

/// The multiple that each table's counts were rounded to for disclosure control, as its notes say or
/// its figures show.
enum Grains {
  /// The grain of each table; nil where its figures stand for themselves.
  static func find(_ study: Study) -> [Exact?] {
    let stated = zip(study.report.blocks, study.hints).map { block, hints in
      zip(block.sentences, hints).lazy.compactMap { sentence, hints in
        hints.contains(.rounding) ? Grains.stated(in: sentence.text) : nil
      }.first
    }
    return study.tables.map { table in
      guard table.layout.isData else { return nil }
      let counts = Grains.counts(table)
      let noted = Grains.noted(table, stated)
      if let noted, Grains.fits(counts, noted) { return Exact(noted) }
      guard noted == nil, counts.count >= 8, Set(counts).count >= 7 else { return nil }
      // One slip among many figures does not hide what all the others show.
      let exceptions = counts.count >= 15 ? 1 : 0
      let base = [10, 5, 3].first { base in counts.count { $0 % base != 0 } <= exceptions }
      return base.flatMap { isBelied(table, $0) ? nil : Exact($0) }
    }
  }

  /// Whether percentages that were worked out on the counts as printed, and totals that add up to the
  /// last digit, show that the counts are round by themselves.
  private static func isBelied(_ table: TableView, _ base: Int) -> Bool {
    let judge = Judge()
    func held(_ relations: [Relation]) -> (held: Int, tested: Int) {
      (relations.count { judge.decide($0).verdict == .agrees }, relations.count)
    }
    let percents = percentages(table)
    guard held(percents.filter { tells($0, base) }).held > 2 else { return false }
    let (sums, all) = (held(table.sums + differences(table)), held(percents))
    return all.tested - all.held <= (sums.tested > 0 ? 1 : 0)
      && (sums.tested - sums.held) * 12 <= sums.tested
  }

  private static func differences(_ table: TableView) -> [Relation] {
    table.layout.columns.indices.flatMap { column -> [Relation] in
      guard case .change(let from, let to) = table.layout.columns[column].role else { return [] }
      return table.bodyRows.compactMap { row in
        guard let stated = table.term(row, column), stated.figure.kind == .count,
          let old = table.term(row, from), let new = table.term(row, to)
        else { return nil }
        return Relation(rule: "", .difference, stated: stated, terms: [old, new])
      }
    }
  }

  private static func percentages(_ table: TableView) -> [Relation] {
    table.layout.columns.indices.flatMap { column -> [Relation] in
      let pair: (Int, Int)
      let statement: Relation.Statement
      switch table.layout.columns[column].role {
      case .change(let from, let to): (pair, statement) = ((from, to), .percentChange)
      case .ratio(let part, let whole): (pair, statement) = ((part, whole), .share)
      case .share(let count):
        return table.layout.segments.flatMap { segment -> [Relation] in
          guard let whole = segment.total.flatMap({ table.term($0, count) }) else { return [] }
          return segment.parts.compactMap { row in
            guard let stated = table.term(row, column), let part = table.term(row, count) else {
              return nil
            }
            return Relation(rule: "", .share, stated: stated, terms: [part, whole])
          }
        }
      default: return []
      }
      return table.bodyRows.compactMap { row in
        guard let stated = table.term(row, column), stated.figure.kind == .percent,
          let first = table.term(row, pair.0), let second = table.term(row, pair.1)
        else { return nil }
        return Relation(rule: "", statement, stated: stated, terms: [first, second])
      }
    }
  }

  /// Whether a percentage would be another one had its counts been a little other before rounding.
  private static func tells(_ relation: Relation, _ base: Int) -> Bool {
    // All of it, or no change, is the same before rounding as after.
    guard Set(relation.terms.map(\.figure.value)).count > 1, let stated = relation.stated?.figure,
      let largest = relation.terms.map(\.figure.value.magnitude).max(), !largest.isZero,
      !relation.terms.contains(where: { $0.figure.value.isZero }),
      let share = try? Shares.percentage(of: Exact(base), in: largest)
    else { return false }
    return share > stated.unit
  }

  /// The printed counts, zeros left out.
  private static func counts(_ table: TableView) -> [Int] {
    table.layout.valueColumns.flatMap { column -> [Int] in
      guard table.layout.columns[column].measure == .count,
        table.layout.columns[column].scale == .one
      else { return [] }
      return table.bodyRows.compactMap { row in
        guard let figure = table.term(row, column)?.figure, figure.kind == .count,
          let value = figure.value.int, value != 0
        else { return nil }
        return value
      }
    }
  }

  /// Nearly all figures must be multiples of a base that a note names.
  private static func fits(_ counts: [Int], _ base: Int) -> Bool {
    let multiples = counts.count { $0 % base == 0 }
    return !counts.isEmpty && multiples * 10 >= counts.count * 9
  }

  /// A note beside the table, else one that stands for all tables of the part.
  private static func noted(_ table: TableView, _ stated: [Int?]) -> Int? {
    let blocks = table.blocksAround
    if let near = blocks.lazy.compactMap({ stated[$0] }).first { return near }
    let part = table.study.part(ofTable: table.index)
    return stated.indices.lazy.filter { table.study.part(ofBlock: $0) == part }
      .compactMap { stated[$0] }.first
  }

  /// The base that a sentence names: rounded to the nearest 5, to base 3, to multiples of ten.
  private static func stated(in sentence: String) -> Int? {
    let words = Label(sentence).words
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1] : ""
      let afterNext = index + 2 < words.count ? words[index + 2] : ""
      switch word {
      case "nearest", "base": if let base = number(next) { return base }
      case "multiple" where next == "of": if let base = number(afterNext) { return base }
      default: continue
      }
    }
    return nil
  }

  private static func number(_ word: String) -> Int? {
    switch word {
    case "3", "three": 3
    case "5", "five": 5
    case "10", "ten": 10
    case "50", "fifty": 50
    case "100", "hundred": 100
    case "1000", "thousand": 1000
    default: nil
    }
  }
}

extension TableView {
  /// Its totals, each with more than one part that is not nought.
  fileprivate var sums: [Relation] {
    let down = bodyRows.flatMap { row -> [Relation] in
      guard let parts = totalParts(row) else { return [] }
      return summedColumns.compactMap { column in
        sum(term(row, column), terms(rows: parts, column: column))
      }
    }
    let across = layout.columns.indices.flatMap { column -> [Relation] in
      guard let parts = totalColumnParts(column) else { return [] }
      return bodyRows.compactMap { row in
        sum(term(row, column), terms(row: row, columns: parts))
      }
    }
    return down + across
  }

  private func sum(_ stated: Term?, _ terms: [Term]?) -> Relation? {
    guard let stated, let terms, terms.count(where: { !$0.figure.value.isZero }) > 1 else {
      return nil
    }
    return Relation(rule: "", .sum, stated: stated, terms: terms)
  }
}

extension Study {
  /// Whether a table of the draft, or of a report that it is held against, was rounded.
  var isGrained: Bool {
    grains.contains { $0 != nil } || others.contains { $0.study.isGrained }
  }

  /// The relation with the grain of the tables that its figures stand in.
  func grained(_ relation: Relation) -> Relation {
    var relation = relation
    let slots = [relation.stated?.slot].compactMap(\.self) + relation.terms.map(\.slot)
    for slot in slots {
      guard let grain = grain(of: slot) else { continue }
      relation.grain = max(relation.grain ?? grain, grain)
    }
    return relation
  }

  private func grain(of slot: Slot) -> Exact? {
    switch slot {
    case .cell(let table, _, _, _): grains[table]
    case .elsewhere(let other, let slot): others[other].study.grain(of: slot)
    case .words, .prose: nil
    }
  }
}

extension Relation {
  /// A count as the multiple that it was rounded to.
  func grained(_ figure: Figure) -> Figure {
    guard let grain, figure.kind == .count, figure.isExact else { return figure }
    var figure = figure
    figure.unit = grain
    return figure
  }

  func addend(_ term: Term) -> Addend {
    Addend(grained(term.figure), isSubtracted: term.isSubtracted)
  }
}
