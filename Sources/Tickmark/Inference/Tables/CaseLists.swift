import Claims
import Figures
import Reports

extension Inference {
  /// Figures that count the rows of a table of words: one case a row, such as the Ombudsman's
  /// decisions.
  public static let caseLists = Inference("caseLists") { study in
    let lists = study.tables.compactMap(CaseList.init)
    return lists.flatMap { list in
      [list.total].compactMap(\.self) + list.counts(in: study)
    }
  }
}

/// A table whose columns are words, and the rows of it that are cases.
private struct CaseList {
  private let table: TableView
  private let cases: [Int]
  /// Whether every row is a case or clearly none: a row with an empty front may be either.
  private let isSure: Bool
  private let totalRow: Int?

  init?(_ table: TableView) {
    let layout = table.layout
    guard !layout.isData, layout.headerRows > 0, table.table.width > 1 else { return nil }
    self.table = table
    var cases: [Int] = []
    var totalRow: Int?
    var isSure = true
    for row in table.bodyRows where !table.isRepeatedHeader(row) {
      let cells = table.table.rows[row].cells
      let filled = cells.indices.filter { !cells[$0].isEmpty }
      guard let first = filled.first else { continue }
      if first == 0, Label(cells[0].text).namesTotal {
        guard totalRow == nil, row == table.bodyRows.last else { return nil }
        totalRow = row
      } else if table.goesOn(row) {
        continue
      } else {
        if first > 0 || filled.count == 1 { isSure = false }
        cases.append(row)
      }
    }
    guard cases.count > 2 else { return nil }
    self.cases = cases
    self.isSure = isSure
    self.totalRow = totalRow
  }

  /// The total that closes the list.
  var total: Relation? {
    guard let row = totalRow else { return nil }
    let cells = table.table.rows[row].cells
    let filled = cells.indices.dropFirst().filter { !cells[$0].isEmpty }
    guard filled.count == 1, let column = filled.first, let stated = table.term(row, column),
      stated.figure.kind == .count, stated.figure.bounds == nil
    else { return nil }
    return relation(
      stated, cases.count, "the table lists", isProof: isSure, table.address(row, column))
  }

  /// What the sentences shortly above the list say of its cases.
  func counts(in study: Study) -> [Relation] {
    let block = study.blockOfTable[table.index]
    let near = study.said.filter { said in
      said.block < block && block - said.block <= 5 && said.cell == nil
        && said.section == study.report.blocks[block].section
        && !study.blockOfTable.contains { (said.block..<block).contains($0) }
    }
    guard !near.isEmpty else { return [] }
    let kinds = self.kinds
    return near.flatMap { counts($0, kinds) }
  }

  private func counts(_ said: Said, _ kinds: [Kind]) -> [Relation] {
    said.claims.compactMap { claim in
      guard [.count, .total, .listCount, .subset, .nOfM].contains(claim.family),
        claim.hedge == nil, let stated = claim.stated.flatMap({ said.term($0) }),
        stated.figure.kind == .count, stated.figure.bounds == nil
      else { return nil }
      let address = said.address(claim, in: table.study) + ["rows"]
      return all(claim, said, stated, address) ?? some(claim, kinds, said, stated, address)
    }
  }

  /// A count of all cases: a sentence that says that they are listed must be right.
  private func all(
    _ claim: ProseClaim, _ said: Said, _ stated: Term, _ address: [String]
  ) -> Relation? {
    let isListed =
      !CaseList.listing.isDisjoint(with: said.words)
      && CaseList.selecting.isDisjoint(with: said.words)
      && said.claims.count == 1 && claim.certainty == .strong
    let holds = stated.figure.value == Exact(cases.count)
    guard holds ? isListed || cases.count > 3 : isListed && isSure else { return nil }
    return relation(stated, cases.count, "the table lists", isProof: isListed && isSure, address)
  }

  private static let listing: Set<String> = ["list", "lists", "listed"]
  private static let selecting: Set<String> = [
    "some", "selection", "example", "examples", "main", "most", "action", "actions", "lesson",
    "lessons", "follow", "following", "followed", "from", "including",
  ]

  /// A count of the cases that have one and the same words in a column.
  private func some(
    _ claim: ProseClaim, _ kinds: [Kind], _ said: Said, _ stated: Term, _ address: [String]
  ) -> Relation? {
    let own = Set(claim.subject + claim.qualifiers)
    let found = kinds.filter { $0.words.isSubset(of: own) }
    guard let kind = found.max(by: { $0.words.count < $1.words.count }) else { return nil }
    let isOnly = found.allSatisfy { $0.words.isSubset(of: kind.words) }
    let isOfAll =
      claim.base.flatMap { said.term($0) }?.figure.value == Exact(cases.count)
    let isProof = isOnly && isOfAll && isSure && kind.isWhole && claim.certainty == .strong
    let holds = stated.figure.value == Exact(kind.count)
    guard holds ? kind.count > 1 : isProof else { return nil }
    return relation(
      stated, kind.count, "rows of the table that say “\(kind.name)”:", isProof: isProof, address)
  }

  private struct Kind {
    let name: String
    let words: Set<String>
    let count: Int
    /// Whether the cells say nothing else.
    let isWhole: Bool
  }

  /// The words that head the cells of a column, with the number of cases that have them.
  private var kinds: [Kind] {
    (0..<table.table.width).flatMap { column -> [Kind] in
      var counts: [Label: Int] = [:]
      var longer: Set<Label> = []
      for row in cases {
        let text = table.text(row, column)
        let start = CaseList.head(of: text)
        // What a long cell begins with is no kind of case, and takes long to read.
        guard start.utf8.count <= 100 else { continue }
        let head = Label(start)
        guard (1...6).contains(head.words.count) else { continue }
        counts[head, default: 0] += 1
        if start.utf8.count < text.utf8.count, Label(text) != head { longer.insert(head) }
      }
      return counts.sorted { $0.key.text < $1.key.text }.map { head, count in
        let words = Wording.words(of: head.text)
        return Kind(
          name: head.text, words: Set(head.words.contains("not") ? words + ["not"] : words),
          count: count, isWhole: !longer.contains(head))
      }
    }
  }

  /// `Upheld – fault and injustice` is first of all upheld.
  private static func head(of text: String) -> String {
    let bytes = text.utf8
    for mark in marks {
      var start = bytes.startIndex
      while let place = bytes[start...].firstIndex(of: mark[0]) {
        if bytes[place...].starts(with: mark) { return String(text[..<place]) }
        start = bytes.index(after: place)
      }
    }
    return text
  }

  /// As bytes: a search by characters would take a fifth of an audit's time.
  private static let marks = [" – ", " - ", ": ", " — "].map { Array($0.utf8) }

  private func relation(
    _ stated: Term, _ found: Int, _ words: String, isProof: Bool, _ address: [String]
  ) -> Relation {
    let holds = stated.figure.value == Exact(found)
    var relation = Relation(
      rule: "list-count", .decided(holds ? .agrees : .contradicts), stated: stated,
      message: "\(words) \(found), \(holds ? "as" : "but") \(stated.figure.text) are said",
      address: address)
    relation.isOnlyConfirming = !isProof
    return relation
  }
}

extension TableView {
  /// Whether a row prints the words of the header again, as at the top of a page.
  fileprivate func isRepeatedHeader(_ row: Int) -> Bool {
    (0..<layout.headerRows).contains { header in
      table.rows[header].cells.map(\.text) == table.rows[row].cells.map(\.text)
    }
  }

  /// Whether a row goes on with the one above that a page cut: its front is empty, or a cell begins
  /// in the middle of a sentence.
  fileprivate func goesOn(_ row: Int) -> Bool {
    guard study.report.format == .txt, row > 0, let above = table.rows[row - 1].cells.first,
      table.rows[row].line > above.stretch.line + 1
    else { return false }
    let cells = table.rows[row].cells
    return cells.first?.isEmpty ?? true
      || zip(cells, table.rows[row - 1].cells).contains { cell, above in
        let isCut = !above.isEmpty && above.text.utf8.last != UInt8(ascii: ".")
        return isCut && cell.text.utf8.first.map { (0x61...0x7A).contains($0) } ?? false
      }
  }
}
