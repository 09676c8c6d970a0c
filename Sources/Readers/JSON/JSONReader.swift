import Figures
import Reports

/// Reads a dataset: an array of objects, an object of named arrays, or a report's dataset.
struct JSONReader {
  let document: JSONDocument
  let file: String
  var draft: Draft
  private var period: Period?
  /// The blocks that belong to each table by the dataset's own words.
  private var around: [(table: Int, blocks: ClosedRange<Int>)] = []
  private var section = ""
  private var notes = 0

  init(_ source: Source, file: String) throws(ReadError) {
    document = try JSONParser.parse(source.bytes)
    self.file = file
    draft = Draft(file: file)
    draft.notes = source.notes
  }

  mutating func read() throws(ReadError) -> Report {
    guard let root = document.nodes.first else { return draft.report(as: .json) }
    switch root.kind {
    case .array: try addTable(rows: 0, header: nil, caption: nil)
    case .object: try readMembers()
    default: break
    }
    let isBlank = root.next == 1 && (root.kind == .array || root.kind == .object)
    guard isBlank || !draft.blocks.isEmpty else {
      throw ReadError(
        "the JSON is of no shape that is read",
        mend: "give an array of objects, an object of named arrays, or a report's dataset")
    }
    var report = draft.report(as: .json)
    for (table, blocks) in around { report.tables[table].blocksAround = blocks }
    if let period {
      for part in report.parts.indices { report.parts[part].period = period }
    }
    return report
  }

  private mutating func readMembers() throws(ReadError) {
    var seen: Set<String> = []
    for member in document.children(of: 0) {
      guard let key = document.key(of: member) else { continue }
      if !seen.insert(document.text(of: key)).inserted {
        note("the key stands twice: both are read", key)
      }
      let node = document.nodes[member]
      switch node.kind {
      case .array where document.has("sentences", member): try addSentences(member)
      case .array where document.has("notes", member): try addSentences(member)
      case .array where document.has("tables", member) && holdsTables(member):
        for table in document.children(of: member) { try addDeclared(table) }
      case .array: try addTable(rows: member, header: nil, caption: document.text(of: key))
      case .object where document.has("facts", member): try addFacts(member, key)
      case .string where document.has("title", member):
        let wording = document.wording(of: node)
        guard !wording.bytes.isEmpty else { continue }
        draft.addHeading(Sentences.whole(wording), level: 1, marker: nil, lines: lines(of: node))
      case .string where document.has("period", member): readPeriod(node)
      default: note("nothing that is read stands under this key", key)
      }
    }
  }

  private mutating func readPeriod(_ node: JSONNode) {
    let text = document.text(of: node)
    period = Period(label: text) ?? Period.firstYear(in: text)
    if period == nil { note("the period is none that is known, such as 2016/17", node) }
  }

  mutating func note(_ message: String, _ node: JSONNode) {
    notes += 1
    guard notes <= Limits.raggedNotes else { return }
    draft.notes.append(
      ReadingNote(message, at: Place(file: file, line: Int(node.line), column: Int(node.column))))
  }

  private func lines(of node: JSONNode) -> ClosedRange<Int> { Int(node.line)...Int(node.line) }

  private mutating func addSentences(_ array: Int) throws(ReadError) {
    for index in document.children(of: array) {
      let node = document.nodes[index]
      guard node.kind == .string else {
        note("a sentence should be a string", node)
        continue
      }
      let sentences = Sentences.of(document.wording(of: node))
      if !sentences.isEmpty { draft.add(.paragraph(sentences), lines: lines(of: node)) }
      try draft.checkFigures(line: Int(node.line))
    }
  }

  // MARK: Tables

  /// Whether an array under `tables` holds tables, each with rows, and is not a table itself.
  private func holdsTables(_ array: Int) -> Bool {
    document.children(of: array).contains { table in
      document.nodes[table].kind == .object
        && document.children(of: table).contains {
          document.has("rows", $0) && document.nodes[$0].kind == .array
        }
    }
  }

  /// Adds a table that says what its caption, its columns and its notes are.
  private mutating func addDeclared(_ table: Int) throws(ReadError) {
    guard document.nodes[table].kind == .object else {
      note("a table should be an object with rows", document.nodes[table])
      return
    }
    var caption: String?
    var (rows, columns, remarks): (Int?, Int?, Int?)
    for member in document.children(of: table) {
      let node = document.nodes[member]
      switch node.kind {
      case .string where document.has("caption", member): caption = document.text(of: node)
      case .string where document.has("section", member): openSection(node)
      case .array where document.has("columns", member): columns = member
      case .array where document.has("rows", member): rows = member
      case .array where document.has("notes", member): remarks = member
      default: if let key = document.key(of: member) { note("no part of a table", key) }
      }
    }
    guard let rows else {
      note("a table without rows", document.nodes[table])
      return
    }
    let first = draft.tables.count
    try addTable(rows: rows, header: columns, caption: caption)
    let block = draft.blocks.count - 1
    if let remarks { try addSentences(remarks) }
    if draft.tables.count > first, draft.blocks.count - 1 > block {
      around.append((first, block...(draft.blocks.count - 1)))
    }
  }

  private mutating func openSection(_ node: JSONNode) {
    let wording = document.wording(of: node)
    guard !wording.bytes.isEmpty, wording.text != section else { return }
    section = wording.text
    draft.addHeading(Sentences.whole(wording), level: 2, marker: nil, lines: lines(of: node))
  }

  private mutating func addTable(rows: Int, header: Int?, caption: String?) throws(ReadError) {
    var reading = JSONTable(document, at: rows)
    if let header { reading.readHeader(header) }
    for row in document.children(of: rows) {
      try draft.count(cells: reading.add(row), line: Int(document.nodes[row].line))
    }
    for (message, node) in reading.notes { note(message, node) }
    // Rows get as many cells as there are columns: none may be made before they are counted.
    try draft.count(cells: reading.gaps, line: Int(document.nodes[rows].line))
    guard var table = try reading.table() else { return }
    if let caption, !caption.isEmpty { (table.caption, table.captionSource) = (caption, .markup) }
    draft.add(table)
  }

  /// Named facts are a table of two columns, so that packs can bind them.
  private mutating func addFacts(_ object: Int, _ name: JSONNode) throws(ReadError) {
    let start = Stretch(line: Int(name.line), column: Int(name.column), endColumn: Int(name.column))
    var rows = [Row([Cell("Fact", at: start), Cell("Value", at: start)], line: start.line)]
    var seen: Set<String> = []
    for member in document.children(of: object) {
      guard let key = document.key(of: member) else { continue }
      let node = document.nodes[member]
      guard node.kind != .object, node.kind != .array else {
        note("a fact should be one value: left out", node)
        continue
      }
      let label = document.cell(of: key)
      if !seen.insert(label.text).inserted { note("the fact stands twice: both are read", key) }
      rows.append(Row([label, document.cell(of: node)], line: Int(key.line)))
    }
    guard rows.count > 1 else { return }
    try draft.count(cells: rows.count * 2, line: start.line)
    var table = Table(rows: rows, declaredHeaderRows: 1)
    (table.caption, table.captionSource) = ("Facts", .markup)
    draft.add(table)
  }
}
