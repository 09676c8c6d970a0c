import Claims
import Figures
import Reports
import Structure

/// Figures below or beside each other that may be all parts of a whole told in a sentence.
struct PartRow {
  enum Shape { case list, column, line }

  let shape: Shape
  let terms: [Term]
  let sum: Exact
  /// The blocks that it takes.
  let blocks: ClosedRange<Int>
  /// The words of the heading or the label that say what is counted.
  let names: Set<String>
  /// Whether the last part takes in all that no other names.
  let isClosed: Bool
  /// Whether the heading of the labels tells of what one case may have several of.
  let mayOverlap: Bool
  /// The period that heads a column.
  var period: Period?

  /// The kind of figure that the whole is: amounts that were rounded to tonnes have none of their own.
  var kind: Figure.Kind { terms[0].figure.kind == .unknown ? .count : terms[0].figure.kind }

  init?(
    _ shape: Shape, _ terms: [Term], blocks: ClosedRange<Int>, names: Set<String> = [],
    last label: String = "", title: String = ""
  ) {
    guard (2...20).contains(terms.count), let first = terms.first,
      [.count, .money, .unknown].contains(first.figure.kind),
      terms.allSatisfy({ $0.figure.kind == first.figure.kind && $0.figure.bounds == nil }),
      terms.allSatisfy({ $0.figure.value >= .zero }),
      let sum = try? Sums.sum(terms.map(\.addend)), sum > .zero,
      // The last may be the total under another name.
      let last = terms.last?.figure.value, terms.count == 2 || (try? last + last) != sum
    else { return nil }
    self.shape = shape
    self.terms = terms
    self.sum = sum
    self.blocks = blocks
    self.names = names
    isClosed = Self.closing.contains(Label(label).words.first ?? "")
    mayOverlap = PartRow.mayOverlap(title)
  }

  /// Whether words tell of something of which one case may have several, so that the parts come to more.
  static func mayOverlap(_ text: String) -> Bool {
    Label(text).words.contains(where: overlapping.contains)
  }

  private static let overlapping: Set<String> = [
    "reason", "reasons", "theme", "themes", "issue", "issues", "concern", "concerns", "need",
    "needs", "factor", "factors", "ground", "grounds", "topic", "topics", "subject", "subjects",
    "cause", "causes", "element", "elements", "exemption", "exemptions", "disability",
    "disabilities", "condition", "conditions", "barrier", "barriers",
  ]

  private static let closing: Set<String> = [
    "other", "others", "elsewhere", "not", "none", "neither", "unknown", "rest", "remaining",
  ]
}

extension TableView {
  /// The columns and lines of a table without totals, each as a row of parts.
  var partRows: [PartRow] {
    let rows = bodyRows.filter(isPart)
    guard rows.count > 1, rows.count <= 20, layout.segments.count <= 1, !isSelection,
      !overlaps,
      !layout.rows.contains(where: { Label($0.label).namesTotal })
    else { return [] }
    let columns = addableColumns.filter { layout.columns[$0].role == .value }
    guard !columns.isEmpty, columns.count <= 6,
      !addableColumns.contains(where: { totalColumnParts($0) != nil })
    else { return [] }
    return columns.compactMap { partRow(down: $0, rows) } + partRows(across: columns, rows)
  }

  /// Whether a remark allows several answers; that percentages do not sum for their rounding is none.
  private var overlaps: Bool {
    (sentencesAround.map(\.text) + [table.caption]).contains { text in
      Remarks.allowsSeveralAnswers(text) && !Label(text).words.contains("rounding")
    }
  }

  private func partRow(down column: Int, _ rows: [Int]) -> PartRow? {
    let areYears = rows.contains { layout.rows[$0].period?.isYear ?? false }
    // What no part is but prints a figure may be more than the words for it tell.
    let isLeftOut = bodyRows.contains { row in
      !rows.contains(row) && layout.rows[row].role != .ofWhich && printed(row, column).isQuantity
    }
    guard !areYears, !isLeftOut, let terms = terms(rows: rows, column: column),
      terms.count == rows.count, !terms.contains(where: \.isMark)
    else { return nil }
    let block = study.blockOfTable[index]
    let heading = layout.columns[column].period == nil ? layout.columns[column].label : ""
    var row = PartRow(
      .column, terms, blocks: block...block,
      names: Set(Wording.words(of: heading)).subtracting(Self.neutral),
      last: rows.last.map { layout.rows[$0].label } ?? "", title: layout.labelHeader)
    row?.period = layout.columns[column].period
    return row
  }

  /// The lines whose columns are parts of a year or of a place: one kind of figure all through.
  private func partRows(across columns: [Int], _ rows: [Int]) -> [PartRow] {
    guard columns.count > 1,
      !columns.contains(where: { layout.columns[$0].period?.isYear ?? false }),
      Set(columns.map { layout.columns[$0].measure }).count == 1
    else { return [] }
    let block = study.blockOfTable[index]
    return rows.compactMap { row in
      let names = Set(Wording.words(of: layout.rows[row].label)).subtracting(Self.neutral)
      guard !names.isEmpty, let terms = terms(row: row, columns: columns),
        terms.count == columns.count, !terms.contains(where: \.isMark)
      else { return nil }
      return PartRow(.line, terms, blocks: block...block, names: names)
    }
  }

  /// Headings that say of nothing what it is.
  private static let neutral: Set<String> = [
    "number", "no", "count", "total", "amount", "value", "figure", "sum", "year", "all",
    "headcount", "case", "people", "person", "frequency", "volume", "quantity",
  ]
}

/// A run of items that each print one part.
struct ItemList {
  let blocks: ClosedRange<Int>
  private var items: [Item] = []

  private struct Item {
    let term: Term
    let label: String
    /// The words behind the figure.
    let thing: String
    var column: Int
    let isInner: Bool
  }

  /// The runs of items of a report, each with its parts in their one kind.
  static func all(in study: Study) -> [ItemList] {
    var found: [ItemList] = []
    let blocks = study.report.blocks
    var index = 0
    while index < blocks.count {
      guard case .item = blocks[index].content else {
        index += 1
        continue
      }
      let start = index
      while index < blocks.count, case .item = blocks[index].content { index += 1 }
      guard (2...20).contains(index - start) else { continue }
      found += [Figure.Kind.count, .money].compactMap { kind in
        ItemList(start..<index, kind, in: study)
      }.prefix(1)
    }
    return found
  }

  private init?(_ range: Range<Int>, _ kind: Figure.Kind, in study: Study) {
    blocks = range.lowerBound...range.upperBound - 1
    for block in range {
      guard let item = Self.item(block, kind, in: study) else { return nil }
      items.append(item)
    }
    let margin = items.map(\.column).min() ?? 0
    // One item alone is not set in but printed in bold letters, whose marks were taken out.
    let deep = items.indices.filter { items[$0].column > margin + 1 }
    if deep.count == 1, items[deep[0]].column == margin + 2 { items[deep[0]].column = margin }
    nested = Self.nested(in: items, from: range.lowerBound, margin)
    // What is set in belongs to the item above it.
    items.removeAll { $0.isInner || $0.column > margin + 1 }
    guard items.count > 1 else { return nil }
  }

  /// The rows of parts that are set in below an item.
  private(set) var nested: [PartRow] = []

  private static func nested(in items: [Item], from first: Int, _ margin: Int) -> [PartRow] {
    var rows: [PartRow] = []
    var index = 0
    while index < items.count {
      let start = index
      while index < items.count, items[index].column > margin + 1 { index += 1 }
      if index > start + 1, start > 0, Set(items[start..<index].map(\.column)).count == 1 {
        rows += [
          PartRow(
            .list, items[start..<index].map(\.term), blocks: first + start...first + index - 1)
        ].compactMap(\.self)
      }
      index += 1
    }
    return rows
  }

  /// An item and all others that it may be the sum of.
  struct Closed {
    let total: Term
    let label: String
    let parts: PartRow
    /// Whether its words call it the sum.
    let isNamed: Bool
  }

  /// The last item, or the first, as the sum of the others.
  var closed: Closed? {
    guard items.count > 3, let first = items.first, let last = items.last else { return nil }
    func closed(_ total: Item, _ others: [Item]) -> Closed? {
      guard let parts = PartRow(.list, others.map(\.term), blocks: blocks) else { return nil }
      let words = Label(total.label).words
      let isNamed = words.contains(where: Self.sums.contains) || words.first == "all"
      guard isNamed || parts.sum == total.term.figure.value else { return nil }
      return Closed(total: total.term, label: total.label, parts: parts, isNamed: isNamed)
    }
    return closed(last, Array(items.dropLast())) ?? closed(first, Array(items.dropFirst()))
  }

  private static let sums: Set<String> = [
    "total", "overall", "altogether", "combined", "sum", "held",
  ]

  /// The parts; a last item that is the total of all others is none of them.
  var parts: PartRow? {
    var terms = items.map(\.term)
    if terms.count > 2, let last = items.last, Self.isTotal(last.label) { terms.removeLast() }
    guard !items.dropLast().contains(where: { Self.isTotal($0.label) }) else { return nil }
    return PartRow(
      .list, terms, blocks: blocks, names: thing, last: items.prefix(terms.count).last?.label ?? "")
  }

  /// What all items say that they count, as in `88 visits`.
  private var thing: Set<String> {
    let things = Set(items.map(\.thing))
    guard things.count == 1, let word = things.first, word.hasSuffix("s"),
      let thing = Wording.normal(word)
    else { return [] }
    return [thing]
  }

  private static func isTotal(_ label: String) -> Bool {
    let words = Label(label).words
    // `All other places` are the last part.
    let isRest = words.count > 1 && ["other", "others"].contains(words[1])
    return words.contains("total") || words.first == "overall" || words.first == "all" && !isRest
  }

  private static func item(_ block: Int, _ kind: Figure.Kind, in study: Study) -> Item? {
    guard let sentence = study.report.blocks[block].sentences.first else { return nil }
    let exempt = study.exemptions[block][0]
    var depths = SummedParts.Depths(sentence)
    var inside: [Int] = []
    var figures: [Int] = []
    for (index, found) in sentence.figures.enumerated() {
      let isOutside = depths.isOutside(found.range.lowerBound)
      guard found.figure.kind == kind, exempt[index] == nil, found.figure.bounds == nil else {
        continue
      }
      if isOutside { figures.append(index) } else { inside.append(index) }
    }
    // `Driving (33 members)`.
    if figures.isEmpty, inside.count == 1 { figures = inside }
    guard let part = part(of: figures, sentence) else { return nil }
    let label = String(
      decoding: sentence.text.utf8.prefix(sentence.figures[part].range.lowerBound), as: UTF8.self)
    return Item(
      term: Term(
        sentence.figures[part].figure, at: .prose(block: block, sentence: 0, figure: part),
        label: "the list"),
      label: label,
      thing: Label(
        String(
          decoding: sentence.text.utf8.dropFirst(sentence.figures[part].range.upperBound),
          as: UTF8.self)
      ).words.first ?? "", column: sentence.pieces.first?.column ?? 0,
      isInner: isInner(Label(label).words[...]))
  }

  /// The figure that the item is about: its only one, one whose others are inside of it, or the one
  /// behind a colon or a dash.
  private static func part(of figures: [Int], _ sentence: Sentence) -> Int? {
    guard let first = figures.first, figures.count > 1 else { return figures.first }
    let text = Array(sentence.text.utf8)
    let behind = text[sentence.figures[first].range.upperBound...]
    let words = Label(String(decoding: behind, as: UTF8.self)).words
    if isInner(words[...]) { return first }
    let marked = figures.filter { index in
      let front = text[..<sentence.figures[index].range.lowerBound].reversed().drop { $0 == 0x20 }
      // The last byte of either dash.
      return front.first.map { [0x3A, 0x93, 0x94].contains($0) } ?? false
    }
    return marked.count == 1 ? marked.first : nil
  }

  private static func isInner(_ words: ArraySlice<String>) -> Bool {
    guard let first = words.first else { return false }
    if ["including", "comprising", "includes", "against"].contains(first) { return true }
    return first == "of"
      && ["which", "whom", "these", "those", "them"].contains(words.dropFirst().first ?? "")
  }
}
