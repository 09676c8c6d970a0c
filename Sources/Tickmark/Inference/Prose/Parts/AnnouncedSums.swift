import Claims
import Figures
import Reports
import Structure

extension Inference {
  /// A count that the sentences over a table give of what it breaks down, where the table prints no
  /// total, is what its column or its row comes to.
  public static let announcedSums = ofProse("announcedSums") { ties in
    ties.study.report.parts.indices.flatMap { part in
      ties.tables(ofPart: part).flatMap { table in
        AnnouncedSums(table, ties.study).map { $0.relations() } ?? []
      }
    }
  }
}

/// The sums of one table that it does not print, and the sentences right over it and right below.
///
/// A count that no word ties to a sum must come with another that a sum gives to the digit; and a slip must
/// explain what fails, since a table may show the most common of its kinds only.
private struct AnnouncedSums {
  private struct Sum {
    let terms: [Term]
    let value: Exact
    /// The words of the line's own heading.
    let words: Set<String>
    let address: [String]
  }

  private struct Announced {
    let term: Term
    /// The words behind it, up to a sign.
    let nouns: [String]
    /// The words of its sentence.
    let words: [String]
    let said: Said
  }

  private let table: TableFacts
  private let study: Study
  private let sums: [Sum]
  private let counts: [Announced]
  private let around: [Said]

  init?(_ table: TableFacts, _ study: Study) {
    let view = table.view
    let rows = view.bodyRows.filter(view.isPart)
    guard table.wholeRow == nil, !table.isSeriesDown, table.layout.segments.count <= 1,
      rows.count > 1, rows.count <= 20, !view.isNoWhole, study.grains[table.index] == nil,
      !table.layout.rows.contains(where: { Label($0.label).namesTotal })
    else { return nil }
    let down = rows.count > 2 ? Self.down(table, rows) : []
    let across = Self.across(table, rows)
    guard !down.isEmpty || !across.isEmpty else { return nil }
    self.table = table
    self.study = study
    sums = down + across
    around = Self.sentences(around: table, study)
    counts = around.flatMap { Self.counts($0) }
    guard !counts.isEmpty else { return nil }
  }

  private static func down(_ table: TableFacts, _ rows: [Int]) -> [Sum] {
    let view = table.view
    let columns = view.addableColumns.filter { column in
      table.layout.columns[column].measure == .count && table.layout.columns[column].role == .value
    }
    guard columns.count <= 2 else { return [] }
    return columns.compactMap { column in
      guard let terms = view.terms(rows: rows, column: column), terms.count == rows.count else {
        return nil
      }
      let label = table.layout.columns[column].label
      return sum(terms, label, view.address(view.bodyRows.lowerBound, column))
    }
  }

  /// Rows whose columns are the quarters or halves of a year.
  private static func across(_ table: TableFacts, _ rows: [Int]) -> [Sum] {
    let view = table.view
    let columns = table.layout.valueColumns
    guard columns.count > 1, rows.count <= 4,
      columns.allSatisfy({ table.layout.columns[$0].role == .value }),
      columns.allSatisfy({ isWithinYear(table.layout.columns[$0].label) })
    else { return [] }
    return rows.compactMap { row in
      guard let terms = view.terms(row: row, columns: columns), terms.count == columns.count else {
        return nil
      }
      return sum(terms, table.layout.rows[row].label, view.address(row, columns[0]))
    }
  }

  /// Whether a heading is a quarter or some months: `Q1`, `Apr–Jun`.
  private static func isWithinYear(_ label: String) -> Bool {
    let words = Label(label).words.filter { $0 != "to" && Int($0) == nil }
    return !words.isEmpty
      && words.allSatisfy { word in
        ["q1", "q2", "q3", "q4", "quarter"].contains(word)
          || (Period(label: word).map { !$0.isYear } ?? false)
      }
  }

  private static func sum(_ terms: [Term], _ label: String, _ address: [String]) -> Sum? {
    guard terms.allSatisfy({ $0.figure.bounds == nil && $0.figure.kind == .count }),
      let value = try? Sums.sum(terms.map(\.addend)), value >= 20
    else { return nil }
    return Sum(
      terms: terms, value: value, words: Set(Wording.words(of: label)),
      address: address + ["announced"])
  }

  /// The sentences of the blocks next to the table.
  private static func sentences(around table: TableFacts, _ study: Study) -> [Said] {
    let block = study.blockOfTable[table.index]
    let start = study.start(block: max(0, block - 2), number: 0)
    return study.said[start...].prefix { $0.block <= block + 2 }.filter { said in
      said.cell == nil && table.distance(from: said) == 0 && said.sentence.text.utf8.count <= 400
        && !stands(between: said.block, and: block, study)
    }
  }

  /// Whether another table or paragraph stands between.
  private static func stands(between first: Int, and second: Int, _ study: Study) -> Bool {
    let (low, high) = (min(first, second), max(first, second))
    return (low + 1..<max(high, low + 1)).contains { block in
      if case .gap = study.report.blocks[block].content { return false }
      return true
    }
  }

  private static func counts(_ said: Said) -> [Announced] {
    said.sentence.figures.indices.compactMap { index in
      let found = said.sentence.figures[index]
      guard found.figure.kind == .count, found.figure.bounds == nil, found.figure.value >= 20,
        found.figure.isInDigits, let term = said.term(index),
        !said.claims.contains(where: { $0.stated == index && $0.hedge != nil })
      else { return nil }
      let text = said.sentence.text.utf8
      let behind = String(
        decoding: text.dropFirst(found.range.upperBound).prefix(60), as: UTF8.self)
      let phrase = behind.prefix { !",;:.(".contains($0) }
      let nouns = Array(Wording.words(of: String(phrase)).prefix(4))
      return Announced(
        term: term, nouns: nouns, words: Wording.words(of: said.sentence.text), said: said)
    }
  }

  // MARK: Relating

  func relations() -> [Relation] {
    let given = sums.indices.filter { sum in
      counts.contains { $0.term.figure.value == sums[sum].value }
    }
    var found: [Relation] = []
    for (place, sum) in sums.enumerated() {
      if let right = counts.first(where: { $0.term.figure.value == sum.value }) {
        let isSure = given.count > 1 || isTied(right, to: sum)
        if isSure { found.append(relation(right, sum)) }
        continue
      }
      // Each of the others shows that the sentences tell what the lines come to.
      let isShown = !given.isEmpty && given.count == sums.count - 1 && isPlaced(place, given)
      let open = counts.filter { count in
        !sums.contains { $0.value == count.term.figure.value } && !prints(count.term.figure)
          && !isSumOfWholes(count.term.figure)
          && (isTied(count, to: sum)
            ? isNear(count, sum, areQuarters ? 2 : 10) : isShown && isNear(count, sum, 2))
      }
      guard open.count == 1, isShown || sums.count == 1 && isWhole(open[0]) else { continue }
      found.append(relation(open[0], sum))
    }
    return found
  }

  private func relation(_ count: Announced, _ sum: Sum) -> Relation {
    var relation = Relation(
      rule: "count-in-prose", .sum, stated: count.term, terms: sum.terms, address: sum.address)
    relation.needsSlip = true
    return relation
  }

  private func isPlaced(_ place: Int, _ given: [Int]) -> Bool {
    given.allSatisfy { sums[$0].terms.count == sums[place].terms.count }
  }

  /// Whether a figure names what the line counts: `412 households` over a column of households.
  private func isTied(_ count: Announced, to sum: Sum) -> Bool {
    guard !sum.words.isEmpty else { return false }
    func isIn(_ word: String, _ words: [String]) -> Bool {
      words.contains { Wording.areAkin($0, word) }
    }
    let isSaid = sum.words.allSatisfy { isIn($0, count.words) }
    return isSaid && (areQuarters || sum.words.contains { isIn($0, count.nouns) })
  }

  private func isNear(_ count: Announced, _ sum: Sum, _ reach: Exact) -> Bool {
    let (less, more) = (
      min(count.term.figure.value, sum.value), max(count.term.figure.value, sum.value)
    )
    guard let most = try? less * reach else { return false }
    return more <= most
  }

  private func prints(_ figure: Figure) -> Bool {
    table.view.bodyRows.contains { row in
      table.layout.valueColumns.contains { table.view.term(row, $0)?.figure.value == figure.value }
    }
  }

  /// Whether a column that is the whole of others comes to it.
  private func isSumOfWholes(_ figure: Figure) -> Bool {
    let rows = table.view.bodyRows.filter(table.view.isPart)
    return table.layout.columns.indices.contains { column in
      guard table.view.totalColumnParts(column) != nil,
        let terms = table.view.terms(rows: rows, column: column)
      else { return false }
      return (try? Sums.sum(terms.map(\.addend))) == figure.value
    }
  }

  // MARK: Completeness

  /// Whether the words or the table say that nothing is left out.
  private func isWhole(_ count: Announced) -> Bool {
    // What is said of one row says nothing of the whole.
    let words = around.filter { said in
      said.block == count.said.block && said.number == count.said.number
        || said.named[table.index]?.rows.isEmpty ?? true
    }.flatMap(\.words)
    guard Self.someOnly.isDisjoint(with: words) else { return false }
    return makesHundred || endsInRest || areQuarters && count.said.words.contains("year")
      || numbersRows(count)
      || !Self.whole.isDisjoint(with: count.said.words)
      || zip(words, words.dropFirst()).contains { Self.wholePairs.contains($0 + " " + $1) }
  }

  private static let someOnly: Set<String> = [
    "main", "top", "common", "commonest", "largest", "biggest", "key", "select", "selected", "some",
    "include", "includes", "including", "principal", "example", "examples", "leading", "most",
    "mainly", "chiefly", "several", "ten", "frequent", "notable", "busiest", "excluding", "rest",
    "sample", "more",
  ]
  private static let whole: Set<String> = ["breakdown", "broken", "split", "altogether"]
  private static let wholePairs: Set<String> = [
    "set out", "shown below", "are shown", "is shown", "between them", "in all", "by type",
    "by category", "by reason", "by outcome", "by source", "by age", "by area", "by ward",
    "table below", "as follow", "as follows", "in total", "made up", "of these", "of them",
  ]

  /// A column of percentages that make a hundred.
  private var makesHundred: Bool {
    let rows = table.view.bodyRows.filter(table.view.isPart)
    return table.layout.valueColumns.contains { column in
      guard table.layout.columns[column].measure == .percent,
        let shares = table.view.terms(rows: rows, column: column), shares.count == rows.count,
        let sum = try? Sums.sum(shares.map(\.addend))
      else { return false }
      return sum >= 98 && sum <= 102
    }
  }

  /// Whether the rows are the four quarters or the twelve months.
  private var areQuarters: Bool {
    let rows = table.view.bodyRows.filter(table.view.isPart)
    return [4, 12].contains(rows.count)
      && rows.allSatisfy { Self.isWithinYear(table.layout.rows[$0].label) }
  }

  private var endsInRest: Bool {
    let last = table.view.bodyRows.last { table.view.isPart($0) }
    return last.map { row in
      let words = Label(table.layout.rows[row].label).words
      return ["other", "unknown", "none"].contains(words.first ?? "")
        || words.prefix(2) == ["not", "known"] || words.prefix(2) == ["all", "other"]
    } ?? false
  }

  /// `The four branches`, over four rows.
  private func numbersRows(_ count: Announced) -> Bool {
    let rows = table.view.bodyRows.count(where: table.view.isPart)
    return count.said.sentence.figures.contains {
      $0.figure.value == Exact(rows) && $0.figure.kind == .count
    }
  }
}
