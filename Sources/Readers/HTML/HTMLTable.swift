import Figures
import Reports

/// A table of a page while it is read.
struct HTMLTable {
  struct Cell {
    /// Its blocks in the flow, those of tables inside included.
    var blocks: Range<Int>
    var columns = 1
    /// Nothing stands for all rows down to the end of the group.
    var rows: Int? = 1
    var isHeader = false
    var namesRow = false
    var line: Int
    var column: Int
  }

  enum Group: Int {
    case head
    case body
    case foot
  }

  struct Row {
    var group: Group
    /// Rows of one group share a number; no cell reaches from one group into the next.
    var number: Int
    var cells: Range<Int>
    var line: Int
  }

  var line: Int
  var cells: [Cell] = []
  private(set) var rows: [Row] = []
  /// The caption's words.
  var caption: [FlowBlock] = []
  /// Whether the page says that the table only arranges things.
  var isPresentation = false
  /// The flow's blocks from the table itself to its end.
  var extent: Range<Int>
  var isLayout = false
  private var group = Group.body
  private var number = 0
  private var hasHead = false
  private var hasFoot = false

  init(line: Int, at block: Int) {
    self.line = line
    extent = block..<block
  }

  /// Starts a group of rows; only the first head and the first foot stand apart from the body.
  mutating func openGroup(_ group: Group) {
    number += 1
    self.group = group
    if group == .head, hasHead || !rows.isEmpty { self.group = .body }
    if group == .foot, hasFoot { self.group = .body }
    if self.group == .head { hasHead = true }
    if self.group == .foot { hasFoot = true }
  }

  mutating func closeGroup() {
    number += 1
    group = .body
  }

  mutating func openRow(line: Int) {
    rows.append(
      Row(group: group, number: number, cells: cells.count..<cells.count, line: line))
  }

  mutating func add(_ cell: Cell) {
    if rows.isEmpty { openRow(line: cell.line) }
    cells.append(cell)
    let last = rows.count - 1
    rows[last].cells = rows[last].cells.lowerBound..<cells.count
  }

  /// The rows in the order in which they show: the head first, the foot last.
  var shownRows: [Row] {
    guard rows.contains(where: { $0.group != .body }) else { return rows }
    return rows.filter { $0.group == .head } + rows.filter { $0.group == .body }
      + rows.filter { $0.group == .foot }
  }

  /// Whether the table arranges a page instead of printing data.
  func arranges(_ flow: Flow) -> Bool {
    if isPresentation { return true }
    if !caption.isEmpty || rows.contains(where: { $0.group == .head }) { return false }
    if cells.contains(where: \.isHeader) { return false }
    let filled = rows.filter { $0.cells.contains { !cells[$0].blocks.isEmpty } }
    let width = filled.reduce(0) { most, row in
      max(most, row.cells.count { !cells[$0].blocks.isEmpty || cells[$0].columns == 1 })
    }
    if filled.count <= 1 || width <= 1 { return true }
    guard cells.contains(where: { holdsBlocks($0, flow) }) else { return false }
    // Two rows that print quantities are data, however long the words beside them are.
    return filled.count { row in
      row.cells.dropFirst().contains { printsQuantity(cells[$0], flow) }
    } < 2
  }

  private func holdsBlocks(_ cell: Cell, _ flow: Flow) -> Bool {
    cell.blocks.count > 1
      || cell.blocks.contains { index in
        switch flow.blocks[index].kind {
        case .heading, .table: return true
        default: return false
        }
      }
  }

  private func printsQuantity(_ cell: Cell, _ flow: Flow) -> Bool {
    guard cell.blocks.count == 1, let block = cell.blocks.first.map({ flow.blocks[$0] }),
      case .paragraph = block.kind, block.runs.count <= 4
    else { return false }
    let length = flow.segments[block.runs].reduce(0) { $0 + $1.end - $1.start }
    return length <= 64 && Printed(cell: flow.wording(of: [block]).text).isQuantity
  }
}
