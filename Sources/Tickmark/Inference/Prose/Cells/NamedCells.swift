import Claims
import Figures
import Reports
import Structure

/// Counts that no cell and no sentence gives, in clauses all of whose words one cell's labels and
/// titles have: they are that cell's, off by a slip.
extension ProseTies {
  /// The one cell of the section that the clause of a count names by all of its words, where its
  /// figure is a slip away and the stated one stands nowhere else.
  func namedCell(_ claim: ProseClaim, _ said: Said, _ stated: Term) -> Reading? {
    guard let figure = claim.stated, !spansYears(said), isOfOneCell(claim, said, stated) else {
      return nil
    }
    let clause = NamedClause(figure, claim, said)
    guard !clause.words.isEmpty, !clause.isNarrowed else { return nil }
    let all = tables(for: said).filter { study.grains[$0.index] == nil }
    let near = all.filter { $0.distance(from: said) ?? 2 < 2 }
    var cells = near.flatMap { self.cells(named: clause, in: $0, claim, said) }
    if near.isEmpty {
      cells = all.filter { said.named[$0.index] != nil }
        .flatMap { self.cells(named: clause, in: $0, claim, said) }
    }
    guard let cell = cells.first, cells.allSatisfy({ $0.figure.value == cell.figure.value }),
      isSlip(stated.figure.value, for: cell.figure.value), !isTaken(cell, from: claim, said),
      !isPrinted(cell.figure.value, inParagraphOf: said),
      !isPrintedElsewhere(stated, claim, said)
    else { return nil }
    return Reading(statement: .same, terms: [cell], rank: 0, isProof: true)
  }

  /// Whether one figure is written for the other by a slip of the hand, or lies an eighth off at most.
  private func isSlip(_ stated: Exact, for found: Exact) -> Bool {
    guard found != stated, let gap = try? (stated - found).magnitude, let wide = try? gap * 8
    else { return false }
    if wide <= max(stated, found) { return true }
    guard let slip = Slips.slip(from: found, to: stated), let double = try? gap * 2,
      double <= max(stated, found)
    else { return false }
    // Two figures of two digits share one of them by chance.
    return slip.cause == .digitsTransposed || min(stated, found) >= 100
  }

  private func isOfOneCell(_ claim: ProseClaim, _ said: Said, _ stated: Term) -> Bool {
    guard [.count, .total, .countWithShare].contains(claim.family), said.cell == nil,
      claim.certainty == .strong, claim.hedge == nil, claim.base == nil, claim.within == nil,
      claim.direction == .none, claim.alternatives.isEmpty,
      claim.back == nil || claim.back == .thoseN,
      stated.figure.kind == .count, stated.figure.isExact, stated.figure.value >= 10
    else { return false }
    return !said.claims.contains { other in
      [.change, .comparison, .multiple, .difference].contains(other.family)
        && (other.from == claim.stated || other.stated == claim.stated
          || other.to == claim.stated && other.from != nil)
    }
  }

  /// The cells of a table that the clause names, whose labels and titles have all of its words.
  private func cells(
    named clause: NamedClause, in table: TableFacts, _ claim: ProseClaim, _ said: Said
  ) -> [Term] {
    let columns = columns(named: clause, in: table, claim, said)
    guard !columns.isEmpty else { return [] }
    var rows: [Int]
    if table.isSeriesDown {
      rows = [table.row(of: claim.time)].compactMap(\.self)
    } else {
      let named = (said.named[table.index]?.rows ?? []).map { row in
        (row: row, words: Wording.words(of: table.layout.rows[row].label))
      }.filter { name in
        table.view.isPart(name.row) && !name.words.isEmpty
          && name.words.allSatisfy(clause.words.contains)
      }
      let longest = named.map(\.words.count).max()
      rows = named.filter { $0.words.count == longest }.map(\.row)
      if rows.isEmpty { rows = [table.wholeRow].compactMap(\.self) }
    }
    guard !rows.isEmpty else { return [] }
    let titles = titles(of: table)
    return rows.flatMap { row in
      columns.compactMap { column -> Term? in
        let label = Set(Wording.words(of: table.layout.columns[column].label))
        let isWhole = row == table.wholeRow
        let name = isWhole ? [] : Set(Wording.words(of: table.layout.rows[row].label))
        let things = label.union(titles).union(name)
        // What is counted must be what the column, the title or the row is named after.
        guard clause.words.isSubset(of: things),
          isWhole || table.isSeriesDown
            ? clause.things.contains(where: label.union(titles).contains) && !clause.isBracketed
            : !clause.words.isDisjoint(with: name),
          let term = table.view.term(row, column), !term.isMark, term.figure.bounds == nil,
          [.count, .unknown].contains(term.figure.kind)
        else { return nil }
        return term
      }
    }
  }

  /// The only column of counts, that of the year, or the one that the clause calls by its heading.
  private func columns(
    named clause: NamedClause, in table: TableFacts, _ claim: ProseClaim, _ said: Said
  ) -> [Int] {
    if table.isSeriesAcross {
      return [table.column(of: claim.time, saying: clause.words)].compactMap(\.self)
    }
    guard
      table.isSeriesDown || claim.time == nil || claim.time == .thisYear
        || isOwnPeriod(claim.time, table)
    else { return [] }
    let counts = table.layout.valueColumns.filter {
      table.layout.columns[$0].measure == .count && table.layout.columns[$0].period == nil
    }
    let named = (said.named[table.index]?.columns ?? []).filter { column in
      counts.contains(column)
        && Wording.words(of: table.layout.columns[column].label)
          .allSatisfy(clause.words.contains)
    }
    if named.count == 1 { return named }
    return named.isEmpty && counts.count == 1 ? counts : []
  }

  private func isOwnPeriod(_ time: ProseClaim.Time?, _ table: TableFacts) -> Bool {
    guard case .period(let period)? = time, period.isYear else { return false }
    return table.view.partPeriod?.year == period.year
  }

  /// The words of the headings above a table, its caption, its corner and the report's title.
  private func titles(of table: TableFacts) -> Set<String> {
    let section = study.section(ofTable: table.index)
    let part =
      study.report.parts.indices.contains(section.part)
      ? study.report.parts[section.part].title : ""
    let texts =
      section.path + [section.title, table.view.table.caption, part]
      + [table.layout.labelHeader]
    return Set(texts.flatMap { Wording.words(of: $0) })
  }

  /// Whether another sentence of the paragraph tells the cell already.
  private func isPrinted(_ value: Exact, inParagraphOf said: Said) -> Bool {
    study.report.blocks[said.block].sentences.enumerated().contains { number, sentence in
      number != said.number && sentence.figures.contains { $0.figure.value == value }
    }
  }

  /// Whether the figure is printed again: anywhere in the section, or of the same things elsewhere.
  private func isPrintedElsewhere(_ stated: Term, _ claim: ProseClaim, _ said: Said) -> Bool {
    let value = stated.figure.value
    let isSaid = study.said.contains { other in
      other.part == said.part
        && other.sentence.figures.indices.contains { index in
          other.sentence.figures[index].figure.value == value
            && other.term(index)?.slot != stated.slot
        }
        && (other.section == said.section
          || claim.subject.contains(where: Set(Wording.words(of: other.sentence.text)).contains))
    }
    return isSaid
      || tables(for: said).contains { table in
        table.distance(from: said) ?? 2 < 2
          && table.view.bodyRows.contains { row in
            table.layout.columns.indices.contains {
              table.view.term(row, $0)?.figure.value == value
            }
          }
      }
  }

  /// Words by which a sentence speaks of some of them, or of others beside them.
  static let narrowing: Set<String> = [
    "excluding", "except", "without", "apart", "besides", "including", "if", "where", "when",
    "while", "among", "amongst", "further", "additional", "another", "other", "extra",
    "more", "only", "some", "part", "new", "fewer", "less", "than", "same", "half", "quarter",
    "month", "week", "day", "previous", "before", "ago", "against",
    "compared", "target", "from", "to", "by", "until", "since", "average", "national", "still",
    "yet", "already", "expected", "plan", "planned", "will", "would", "should", "could", "not",
    "no", "none", "never", "remaining", "rest", "out", "over", "under", "least", "up",
  ]
}

/// The clause of a count: what it says besides the figure, and what it counts.
private struct NamedClause {
  /// The words that carry meaning.
  private(set) var words: Set<String>
  /// What is counted.
  let things: [String]
  /// Whether the figure stands in a bracket behind what it counts.
  let isBracketed: Bool
  /// Whether the sentence takes something out, or speaks of a part.
  let isNarrowed: Bool

  init(_ figure: Int, _ claim: ProseClaim, _ said: Said) {
    let bytes = Array(said.sentence.text.utf8)
    let range = said.sentence.figures[figure].range
    isBracketed = range.lowerBound > 0 && bytes[range.lowerBound - 1] == UInt8(ascii: "(")
    let start = isBracketed ? range.lowerBound - 1 : range.lowerBound
    let low = NamedClause.breakBefore(start, bytes)
    let high = NamedClause.breakBehind(range.upperBound, bytes)
    var text = bytes[low..<max(low, high)]
    if isBracketed { text[start] = 0x20 }
    for other in said.sentence.figures
    where other.range.lowerBound >= low && other.range.upperBound <= high {
      for byte in other.range { text[byte] = 0x20 }
    }
    things = claim.subject
    let others = said.claims.filter { $0.stated != claim.stated }
      .flatMap(\.subject).filter { !claim.subject.contains($0) }
    words = Set(Wording.words(of: String(decoding: text, as: UTF8.self)))
      .subtracting(ProseTies.processWords).subtracting(NamedClause.plain).subtracting(others)
    if let thing = claim.subject.last, !NamedClause.anything.contains(thing) { words.insert(thing) }
    let spoken = Set(Label(String(decoding: bytes[..<high], as: UTF8.self)).words)
    isNarrowed = !ProseTies.narrowing.isDisjoint(with: spoken)
  }

  private static func breakBefore(_ start: Int, _ bytes: [UInt8]) -> Int {
    var index = start
    while index > 0 {
      let byte = bytes[index - 1]
      if [0x3A, 0x3B, 0x28, 0x29].contains(byte) || byte == 0x2C && !isInNumber(index - 1, bytes) {
        return index
      }
      index -= 1
    }
    return 0
  }

  private static func breakBehind(_ start: Int, _ bytes: [UInt8]) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if [0x3A, 0x3B, 0x28, 0x29].contains(byte) || byte == 0x2C && !isInNumber(index, bytes) {
        return index
      }
      index += 1
    }
    return bytes.count
  }

  private static func isInNumber(_ comma: Int, _ bytes: [UInt8]) -> Bool {
    comma > 0 && comma + 1 < bytes.count && bytes[comma - 1].isDigit && bytes[comma + 1].isDigit
  }

  /// Words that say that something was there, and leave nothing of it out.
  private static let plain: Set<String> = [
    "year", "period", "time", "number", "total", "altogether", "report", "went", "come", "came",
    "there", "have", "attended", "attend", "run", "issue", "issued", "carry", "carried", "show",
    "shown", "table", "below", "above", "set", "occur", "occurred", "happen", "happened",
    "most", "again", "decide", "decided", "find", "found", "between", "council", "during",
    "financial", "continue", "continued", "remain", "remained", "largest", "highest", "common",
    "frequent", "often", "involving", "concerning", "regarding", "relating", "provided", "list",
    "including", "case", "people", "instance", "occasion",
  ]

  /// Nouns that count whatever the row or the title is called.
  private static let anything: Set<String> = ["case", "time", "people", "instance", "occasion"]
}
