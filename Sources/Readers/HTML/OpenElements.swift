/// What the words inside an element belong to.
enum Surrounding {
  case flow
  case cell
  /// Inside a table and outside its cells, where browsers show words above the table.
  case betweenCells
  case caption
  case title
}

/// What the words of a block are.
enum BlockKind: Equatable {
  case paragraph
  case heading(Int)
  case item
  /// A picture.
  case gap
  /// A table, by its index.
  case table(Int)
}

/// An element whose end has not come yet, with what it hands down to those inside.
struct OpenElement {
  var element: Element
  var key: UInt128
  var isHidden = false
  var isBold = false
  var surrounding = Surrounding.flow
  var kind = BlockKind.paragraph
  /// Whether hiding starts with this element.
  var startsHiding = false
  /// Whether a table or a cell was made for it.
  var owns = false
  /// Of a raised mark: its run; of a figure: the exhibits met before it.
  var mark = 0
  /// The offset of its tag.
  var offset = 0
}

/// The elements that are open, from the document down; never deeper than the limit.
struct OpenElements {
  private(set) var stack: [OpenElement] = []
  private var counts = [Int](repeating: 0, count: 64)
  private let root = OpenElement(element: .body, key: 0)

  /// The innermost element.
  var top: OpenElement { stack.last ?? root }
  var isFull: Bool { stack.count >= Limits.depth }

  /// Whether any element of the kind is open.
  func holds(_ element: Element) -> Bool { counts[Int(element.rawValue)] > 0 }

  mutating func push(_ open: OpenElement) {
    counts[Int(open.element.rawValue)] += 1
    stack.append(open)
  }

  mutating func remove(at index: Int) -> OpenElement {
    let open = stack.remove(at: index)
    counts[Int(open.element.rawValue)] -= 1
    return open
  }

  mutating func mark(_ index: Int, owns: Bool) { stack[index].owns = owns }

  /// The innermost of the elements, not looked for beyond the bounds; its index in the stack.
  func innermost(_ elements: ElementSet, within bounds: ElementSet = []) -> Int? {
    var index = stack.count - 1
    while index >= 0 {
      let element = stack[index].element
      if elements.contains(element) { return index }
      if bounds.contains(element) { return nil }
      index -= 1
    }
    return nil
  }

  /// The element that a closing tag ends.
  func closed(by element: Element, key: UInt128) -> Int? {
    guard holds(element) else { return nil }
    let bounds: ElementSet
    switch element {
    case .table: bounds = []
    case .row, .cell, .rowGroup, .caption: bounds = [.table]
    default: bounds = [.cell, .caption, .table]
    }
    // Any heading's tag ends a heading; otherwise names must be the same.
    guard element != .heading else { return innermost([.heading], within: bounds) }
    var index = stack.count - 1
    while index >= 0 {
      if stack[index].key == key { return index }
      if bounds.contains(stack[index].element) { return nil }
      index -= 1
    }
    return nil
  }
}
