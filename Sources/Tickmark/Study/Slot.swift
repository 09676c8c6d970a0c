import Reports

/// Where a figure stands in a report, by position in the model: what a check and a repair point at.
public enum Slot: Hashable, Sendable {
  /// A cell of a table; `share` is the percentage in brackets beside a count.
  case cell(table: Int, row: Int, column: Int, share: Bool)
  /// A figure of a sentence.
  case prose(block: Int, sentence: Int, figure: Int)
  /// A figure among the words of a cell.
  case words(table: Int, row: Int, column: Int, figure: Int)
  /// A figure of another report that the draft is held against.
  indirect case elsewhere(report: Int, slot: Slot)

  /// Hashes a position as one number, since an audit looks slots up by the ten thousand.
  public func hash(into hasher: inout Hasher) {
    switch self {
    case .cell(let table, let row, let column, let share):
      hasher.combine(Slot.mixed(table, row, column &* 2 &+ (share ? 1 : 0)))
    case .prose(let block, let sentence, let figure):
      hasher.combine(~Slot.mixed(block, sentence, figure))
    case .words(let table, let row, let column, let figure):
      hasher.combine(Slot.mixed(table, row, column) &* 64 &+ figure)
    case .elsewhere(let report, let slot):
      hasher.combine(report)
      hasher.combine(slot)
    }
  }

  private static func mixed(_ first: Int, _ second: Int, _ third: Int) -> Int {
    ((first &<< 24) ^ second) &<< 16 ^ third
  }

  /// Whether both figures stand in one sentence.
  func isOfSentence(of other: Slot) -> Bool {
    guard case .prose(let block, let sentence, _) = self,
      case .prose(let otherBlock, let otherSentence, _) = other
    else { return false }
    return block == otherBlock && sentence == otherSentence
  }

  /// Whether other figures of one sentence stand between the two, and may say more of either.
  func isApart(from other: Slot) -> Bool {
    guard isOfSentence(of: other), case .prose(_, _, let own) = self,
      case .prose(_, _, let second) = other
    else { return false }
    return abs(own - second) > 1
  }

  /// Whether the figure stands in the draft itself.
  var isOwn: Bool {
    if case .elsewhere = self { return false }
    return true
  }
}

/// A figure that takes part in a relation, with the words that name it.
public struct Term: Hashable, Sendable {
  /// The figure, in its column's scale and kind.
  public var figure: Figure
  /// Where it stands.
  public var slot: Slot
  /// What it is, in the draft's words.
  public var label: String
  /// Whether it is taken away in a sum.
  public var isSubtracted: Bool
  /// Whether it is a mark for none and not a printed number.
  public var isMark: Bool

  /// Makes a term.
  public init(
    _ figure: Figure, at slot: Slot, label: String, isSubtracted: Bool = false,
    isMark: Bool = false
  ) {
    self.figure = figure
    self.slot = slot
    self.label = label
    self.isSubtracted = isSubtracted
    self.isMark = isMark
  }

  var addend: Addend { Addend(figure, isSubtracted: isSubtracted) }
}
