import Reports
import Structure

/// Finds the quantities that two tables share, and the sentences that repeat a table's figure.
struct LinkMiner {
  /// A statement that names tables of the draft.
  struct Link {
    let piece: RuleDraft.Piece
    let section: Int
    let handles: [String]
  }

  /// A quantity as a value and as code.
  private struct Named {
    let quantity: Quantity
    let handle: String
    let column: String
    /// What it is called in a title.
    let words: String
    /// The function that names it, and its arguments.
    let name: String
    let arguments: [String]

    func code(indent: Int, ending: String) -> [String] {
      SwiftText.call(name, arguments, indent: indent, ending: ending)
    }
  }

  /// How many agreements two tables are held by.
  private static let mostOfOnePair = 5

  private let study: Study
  private let handles: Handles
  private let judgements: [Judgement]
  private var handleOfTable: [Int: String] = [:]

  init(_ study: Study, _ handles: Handles, _ tables: [MinedTable], _ judgements: [Judgement]) {
    self.study = study
    self.handles = handles
    self.judgements = judgements
    for table in tables {
      for index in table.tables { handleOfTable[index] = table.handle }
    }
  }

  func links() -> [Link] { agreements() + claims() }

  // MARK: Agreements between tables

  private func agreements() -> [Link] {
    var counts: [[String]: Int] = [:]
    var seen: Set<String> = []
    // This year's agreement stands for last year's as well.
    let ordered =
      judgements.filter { !isOfLastYear($0.relation) }
      + judgements.filter { isOfLastYear($0.relation) }
    return ordered.compactMap { judgement -> Link? in
      let relation = judgement.relation
      guard judgement.verdict == .agrees, relation.lane == .inferred,
        let stated = relation.stated, case .cell(let table, _, _, false) = stated.slot,
        let own = quantity(of: [stated.slot]), let other = quantity(of: relation.terms.map(\.slot)),
        own.handle != other.handle, relation.statement == .same || relation.statement == .sum,
        counts[[other.handle, own.handle], default: 0] < Self.mostOfOnePair
      else { return nil }
      let title = "\(own.column): \(other.words) and \(own.words)"
      let pair = [own.column, own.handle, other.column, other.handle].joined(separator: "|")
      let content = Agree(title, [other.quantity, own.quantity])
      guard !isOfLastYear(relation) || !seen.contains(pair), seen.insert(title).inserted,
        content.rules.allSatisfy({ holds($0, study, handles) })
      else { return nil }
      seen.insert(pair)
      counts[[other.handle, own.handle], default: 0] += 1
      let code =
        ["Agree(", "  \(SwiftText.quoted(title)),"] + other.code(indent: 2, ending: ",")
        + own.code(indent: 2, ending: "") + [")"]
      return Link(
        piece: RuleDraft.Piece(content: content, code: code),
        section: study.report.blocks[study.blockOfTable[table]].section,
        handles: [own.handle, other.handle])
    }
  }

  private func isOfLastYear(_ relation: Relation) -> Bool {
    guard case .cell(let index, let row, _, _)? = relation.stated?.slot else { return false }
    let table = TableView(study: study, index: index)
    return table.layout.rows[row].period.map { $0 == table.partPeriod?.previous } ?? false
  }

  /// The quantity that names these cells and no others: one cell, or the sum of a column.
  private func quantity(of slots: [Slot]) -> Named? {
    guard let first = slots.first, case .cell(let index, let row, let column, false) = first,
      let handle = handleOfTable[index]
    else { return nil }
    let table = TableView(study: study, index: index)
    guard let name = MinedTable.name(ofColumn: column, in: table) else { return nil }
    let own = SwiftText.quoted(handle)
    let found: Named
    // One cell is named only where the handle is one table's.
    if slots.count == 1, handles.tables(handle).count == 1,
      let line = MinedTable.name(ofRow: row, in: table)
    {
      found = Named(
        quantity: .cell(handle, row: line.value, column: name.value), handle: handle,
        column: name.words, words: "\(handle), \(line.words)", name: ".cell",
        arguments: [own, "row: \(line.code)", "column: \(name.code)"])
    } else {
      found = Named(
        quantity: .sum(handle, column: name.value), handle: handle, column: name.words,
        words: "the sum of \(handle)", name: ".sum",
        arguments: [own, "column: \(name.code)"])
    }
    guard case .terms(let terms) = found.quantity.find(in: study, handles),
      Set(terms.map(\.slot)) == Set(slots)
    else { return nil }
    return found
  }

  // MARK: Sentences

  private func claims() -> [Link] {
    var seen: Set<String> = []
    return judgements.compactMap { judgement -> Link? in
      let relation = judgement.relation
      guard judgement.verdict == .agrees, relation.lane == .inferred, relation.allowed == nil,
        relation.statement == .same || relation.statement == .sum,
        let stated = relation.stated, case .prose(let block, let number, let figure) = stated.slot,
        let quantity = quantity(of: relation.terms.map(\.slot)),
        let pattern = pattern(study.report.blocks[block].sentences[number], around: figure),
        seen.insert(pattern).inserted
      else { return nil }
      let claim = Claim(pattern).says("n", is: quantity.quantity)
      guard claim.rules.allSatisfy({ holds($0, study, handles) }) else { return nil }
      let meaning = "is: \(quantity.name)(\(quantity.arguments.joined(separator: ", ")))"
      return Link(
        piece: RuleDraft.Piece(
          content: claim,
          code: ["Claim(\(SwiftText.quoted(pattern)))"]
            + SwiftText.call(".says", ["\"n\"", meaning], indent: 2)),
        section: study.report.blocks[block].section, handles: [quantity.handle])
    }
  }

  /// The words around a figure, up to the next figure; nil where too few would tell the sentence.
  private func pattern(_ sentence: Sentence, around figure: Int) -> String? {
    let figures = sentence.figures
    let bytes = Array(sentence.text.utf8)
    let own = figures[figure].range
    // A number that is part of a name, such as Stage 1, is words.
    let others = figures.indices.filter { $0 != figure && figures[$0].figure.kind != .reference }
      .map { figures[$0].range }
    let start = others.filter { $0.upperBound <= own.lowerBound }.map(\.upperBound).max() ?? 0
    let end =
      others.filter { $0.lowerBound >= own.upperBound }.map(\.lowerBound).min() ?? bytes.count
    let before = words(bytes[start..<own.lowerBound]).suffix(4)
    var after = Array(words(bytes[own.upperBound..<end]).prefix(6))
    // Where the words are cut off a preposition would hang.
    while let last = after.last, Naming.hanging.contains(last) { after.removeLast() }
    guard before.count + after.count >= 3 else { return nil }
    return (before + ["{n}"] + after).joined(separator: " ")
  }

  private func words(_ bytes: ArraySlice<UInt8>) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: " ").compactMap { word in
      let bare = word.lowercased().filter {
        $0.isLetter || $0.isNumber || $0 == "'" || $0 == "’" || $0 == "-" || $0 == "/"
      }
      // What is no word by itself, such as a dash, is not looked for.
      return Label(bare).isEmpty ? nil : bare
    }
  }
}
