import Claims
import Figures
import Reports

extension Inference {
  /// A count in front of the table that its sentence announces is what all of that table comes to.
  public static let announcedTables = ofOpenFigures("announcedTables") { open in
    open.study.said.indices.flatMap(AnnouncedTables(open: open).relations)
  }
}

/// Finds counts that miss by one slip what the table below them comes to: `The table below gives the
/// findings of those 52 cases` over 55, or `A total of 52 cases were closed` right above it.
struct AnnouncedTables {
  let open: OpenFigures

  fileprivate func relations(_ index: Int) -> [Relation] {
    let said = open.study.said[index]
    guard said.cell == nil, case let counts = counts(at: index), !counts.isEmpty else { return [] }
    let wholes = standsRightBelow(index) ? wholes(above: said) : wholes(below: said)
    let found = counts.compactMap { count -> Relation? in
      guard open.isOpen(count), !open.study.isHedged(count), !isRepeated(count, said),
        wholes.allSatisfy({ !isGiven(count.term, by: $0) })
      else { return nil }
      let slipped = wholes.filter { whole in
        sum(whole).map { OneSlip.leads(from: count.term, to: $0) } ?? false
      }
      guard let whole = slipped.first, slipped.count == 1 else { return nil }
      return Relation(
        rule: "count-in-prose", whole.count == 1 ? .same : .sum, stated: count.term, terms: whole,
        address: open.study.report.sections[said.section].path
          + [said.sentence.withoutDigits, "announced"])
    }
    return found.count == 1 ? found : []
  }

  private func announces(_ block: Int, _ number: Int) -> Bool {
    let (sentences, hints) = (open.study.report.blocks[block].sentences, open.study.hints[block])
    return sentences.indices.contains(number) && hints[number].contains(.announcements)
      && Announcement.find(in: sentences[number]).contains {
        $0.place == .below && [.table, .chart, .figures].contains($0.what)
      }
  }

  /// The only amount of a sentence that announces a table, as `those 52`, or that stands in front of one
  /// that does; where that points back to what it counts, all that may be meant.
  private func counts(at index: Int) -> [Amount] {
    let said = open.study.said[index]
    let own = open.study.figures(index, of: AnnouncedTables.amounts)
    if announces(said.block, said.number) {
      return only(own).filter { isAll($0) }
    }
    guard announces(said.block, said.number + 1) else {
      if standsRightBelow(index) { return own.prefix(1).flatMap { only([$0]) }.filter(isOfThose) }
      return standsRightAbove(index) ? only(own).filter { opensWithAll($0, said) } : []
    }
    let next = index + 1
    if open.study.said.indices.contains(next), open.study.said[next].block == said.block,
      open.study.said[next].number == said.number + 1,
      case let pointing = open.study.figures(next, of: AnnouncedTables.amounts), !pointing.isEmpty
    {
      return pointing.contains(where: open.isPointer) ? own.flatMap { only([$0]) } : []
    }
    return only(own)
  }

  /// Whether nothing but a remark without figures stands between a sentence and a table.
  private func standsRightAbove(_ index: Int) -> Bool {
    let said = open.study.said[index]
    let blocks = open.study.report.blocks
    guard let next = blocks[(said.block + 1)...].first(where: { $0.content != .gap }),
      case .table(let table) = next.content
    else { return false }
    // Two rows may be any two of many.
    return open.study.tables[table].bodyRows.count > 3
      && blocks[said.block].sentences.dropFirst(said.number + 1).allSatisfy { $0.figures.isEmpty }
  }

  /// Whether a sentence is the first behind a table.
  private func standsRightBelow(_ index: Int) -> Bool {
    let said = open.study.said[index]
    let blocks = open.study.report.blocks
    guard said.number == 0, let last = blocks[..<said.block].last(where: { $0.content != .gap }),
      case .table(let table) = last.content
    else { return false }
    return open.study.tables[table].bodyRows.count > 3
  }

  /// `Of the 52 claims which we settled`.
  private func isOfThose(_ count: Amount) -> Bool {
    let front = open.study.clause(around: count, beyondCommas: true).front
    return front.count == 2 && ["of", "from", "among"].contains(front[0])
      && AnnouncedTables.articles.contains(front[1])
  }

  /// `A total of 52 claims were made`, `52 claims were made`: of all, as the sentence begins with it.
  private func opensWithAll(_ count: Amount, _ said: Said) -> Bool {
    let front = open.study.clause(around: count, beyondCommas: true).front
    if front.suffix(2) == ["total", "of"] { return true }
    return count.term.figure.value >= 100
      && said.sentence.text.utf8.prefix(count.range.lowerBound).allSatisfy { !$0.isLetter }
  }

  private func isAll(_ count: Amount) -> Bool {
    let front = open.study.clause(around: count).front
    return front.last.map(AnnouncedTables.articles.contains) ?? false
      || front.suffix(2) == ["total", "of"]
  }

  private func only(_ amounts: [Amount]) -> [Amount] {
    guard amounts.count == 1, let count = amounts.first, count.term.figure.kind == .count,
      count.term.figure.value >= 10, count.term.figure.bounds == nil
    else { return [] }
    let clause = open.study.clause(around: count)
    return (clause.front.suffix(6) + clause.behind.prefix(6))
      .contains(where: AnnouncedTables.walls.contains) ? [] : [count]
  }

  /// What the next table comes to, and where several follow each other, all of them together.
  private func wholes(below said: Said) -> [[Term]] {
    let study = open.study
    var wholes: [[Term]] = []
    for table in open.ties.tables(for: said) {
      let block = study.blockOfTable[table.index]
      guard block > said.block, study.report.blocks[block].section == said.section else { continue }
      guard !isTold(between: said, and: block), let whole = whole(of: table) else { break }
      wholes.append(whole)
    }
    return wholes.count > 1 ? [wholes[0], Array(wholes.joined())] : wholes
  }

  /// What the table right in front comes to.
  private func wholes(above said: Said) -> [[Term]] {
    let above = open.ties.tables(for: said).filter {
      open.study.blockOfTable[$0.index] < said.block
    }
    let last = above.max { open.study.blockOfTable[$0.index] < open.study.blockOfTable[$1.index] }
    return last.flatMap(whole).map { [$0] } ?? []
  }

  /// Whether a sentence in between counts something, which the table may be of.
  private func isTold(between said: Said, and block: Int) -> Bool {
    open.study.said.indices.contains { index in
      let other = open.study.said[index]
      return other.cell == nil && other.block < block
        && (other.block, other.number) > (said.block, said.number + 1)
        && !open.study.figures(index, of: AnnouncedTables.amounts).isEmpty
    }
  }

  private func whole(of table: TableFacts) -> [Term]? {
    table.whole(at: nil)
      ?? table.wholeRow.flatMap { row in
        table.wholeColumn.flatMap { table.view.term(row, $0) }.map { [$0] }
      }
  }

  private func sum(_ terms: [Term]) -> Exact? { try? Sums.sum(terms.map(\.addend)) }

  /// Whether a table gives the count after all, by its whole or in one of its cells.
  private func isGiven(_ count: Term, by whole: [Term]) -> Bool {
    if sum(whole) == count.figure.value { return true }
    return open.study.tables.contains { table in
      guard whole.contains(where: { $0.slot.isOfTable(table.index) }) else { return false }
      return table.bodyRows.contains { row in
        table.layout.valueColumns.contains {
          table.term(row, $0)?.figure.value == count.figure.value
        }
      }
    }
  }

  /// Whether the section prints the count once more, so that it is no slip.
  private func isRepeated(_ count: Amount, _ said: Said) -> Bool {
    open.study.said.contains { other in
      other.section == said.section && other.cell == nil
        && other.sentence.figures.indices.contains { figure in
          guard let term = other.term(figure), term.slot != count.term.slot else { return false }
          return term.figure.kind == .count && term.figure.value == count.term.figure.value
        }
    }
  }

  private static let amounts: Set<Figure.Kind> = [.count, .money, .percent, .average, .rate]
  private static let articles: Set<String> = ["the", "these", "those", "all"]
  /// Words of some of what a table counts, or of others.
  private static let walls: Set<String> = [
    "other", "another", "first", "largest", "most", "top", "main",
    "previous", "last", "including", "excluding", "average", "target", "per", "every", "still",
    "closed", "completed", "concluded", "remaining", "some", "only", "sample", "nationally",
  ]
}

extension Slot {
  /// Whether it is of a cell of the table.
  fileprivate func isOfTable(_ index: Int) -> Bool {
    if case .cell(let table, _, _, _) = self { table == index } else { false }
  }
}
