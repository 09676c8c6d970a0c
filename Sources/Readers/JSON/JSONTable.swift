import Figures
import Reports

/// Puts the rows of a dataset together: objects by their keys, arrays by position.
struct JSONTable {
  private let document: JSONDocument
  private var header: [Cell] = []
  private var headerLine: Int
  /// The keys of the columns in the order in which they were first met.
  private var keys: [Range<Int>] = []
  private var columns: [String: Int] = [:]
  private var rows: [Row] = []
  private var isDeclared = false
  /// Remarks, the first few.
  private(set) var notes: [(message: String, node: JSONNode)] = []

  init(_ document: JSONDocument, at rows: Int) {
    self.document = document
    headerLine = Int(document.nodes[rows].line)
  }

  /// Takes the names of the columns from an array.
  mutating func readHeader(_ array: Int) {
    isDeclared = true
    headerLine = Int(document.nodes[array].line)
    for index in document.children(of: array) {
      let node = document.nodes[index]
      let cell = document.cell(of: node)
      columns[cell.text] = columns[cell.text] ?? header.count
      header.append(cell)
      keys.append(node.range)
    }
  }

  /// How many cells have to be added to make all rows as long as the widest.
  var gaps: Int {
    let width = width
    return rows.reduce(max(0, width - header.count)) { $0 + width - $1.cells.count }
  }

  private var width: Int { rows.reduce(header.count) { max($0, $1.cells.count) } }

  /// Adds a row and says how many cells it has.
  mutating func add(_ index: Int) -> Int {
    let node = document.nodes[index]
    var row = Row([], line: Int(node.line))
    switch node.kind {
    case .object: addMembers(of: index, to: &row)
    case .array:
      for child in document.children(of: index) { row.cells.append(cell(child)) }
      if isDeclared, row.cells.count != header.count {
        note("this row has \(row.cells.count) cells, the columns are \(header.count)", node)
      }
    default:
      note("a row should be an object or an array: left out", node)
      return 0
    }
    rows.append(row)
    return row.cells.count
  }

  private mutating func addMembers(of index: Int, to row: inout Row) {
    let node = document.nodes[index]
    var filled: Set<Int> = []
    var next = 0
    for member in document.children(of: index) {
      guard let key = document.key(of: member) else { continue }
      let column = self.column(of: key, expected: next)
      next = column + 1
      while row.cells.count <= column { row.cells.append(nothing(at: node)) }
      if !filled.insert(column).inserted {
        note("the key stands twice in this row: the last value counts", key)
      }
      row.cells[column] = cell(member)
    }
  }

  /// Objects mostly list their keys in one order, so the next column is the first guess.
  private mutating func column(of key: JSONNode, expected: Int) -> Int {
    if expected < keys.count,
      document.bytes[keys[expected]].elementsEqual(document.bytes[key.range])
    {
      return expected
    }
    let cell = document.cell(of: key)
    if let known = columns[cell.text] { return known }
    columns[cell.text] = header.count
    if header.isEmpty { headerLine = Int(key.line) }
    header.append(cell)
    keys.append(key.range)
    return header.count - 1
  }

  private mutating func cell(_ index: Int) -> Cell {
    let node = document.nodes[index]
    switch node.kind {
    case .object, .array:
      note("a cell should hold one value: what stands here is left out", node)
      return nothing(at: node)
    case .number:
      if document.bytes[node.range].contains(where: { $0 | 32 == UInt8(ascii: "e") }) {
        note("a number with an exponent is read as words: print it in full", node)
      }
    default: break
    }
    return document.cell(of: node)
  }

  private func nothing(at node: JSONNode) -> Cell {
    let column = Int(node.column)
    return Cell("", at: Stretch(line: Int(node.line), column: column, endColumn: column))
  }

  private mutating func note(_ message: String, _ node: JSONNode) {
    if notes.count < Limits.raggedNotes { notes.append((message, node)) }
  }

  /// The table, or nil where no row prints anything.
  func table() throws(ReadError) -> Table? {
    let width = width
    guard width <= Limits.columns else {
      throw ReadError(
        "a row of more than \(Limits.columns) columns", mend: "split the table", line: headerLine)
    }
    guard rows.contains(where: { $0.cells.contains { !$0.isEmpty } }) else { return nil }
    var all = header.isEmpty ? [] : [Row(header, line: headerLine)]
    all += rows
    for index in all.indices {
      let last = all[index].cells.last?.stretch
      let column = last?.endColumn ?? 1
      let place = Stretch(
        line: last?.line ?? all[index].line, column: column, endColumn: column)
      while all[index].cells.count < width { all[index].cells.append(Cell("", at: place)) }
    }
    return Table(rows: all, declaredHeaderRows: header.isEmpty ? nil : 1)
  }
}
