import Figures
import Reports

extension Cell {
  /// What the cell prints once an arrow is taken for a sign in front of a figure, and for a mere
  /// remark behind it.
  @inlinable
  public var quantity: Printed {
    if case .words = printed { return besideArrow }
    return printed
  }

  @usableFromInline
  var besideArrow: Printed {
    guard text.utf8.count <= 24, let arrow = Arrow(in: text) else { return printed }
    let inner = Printed(cell: arrow.rest)
    guard case .figure(var figure, let share) = inner else { return printed }
    if arrow.isLeading, arrow.pointsDown, !figure.value.isNegative { figure.value = -figure.value }
    figure.text = text
    return .figure(figure, share: share)
  }
}

/// An arrow at one end of a cell.
private struct Arrow {
  let isLeading: Bool
  let pointsDown: Bool
  let rest: String

  init?(in text: String) {
    // Arrows that are no pictures start with this byte; most cells hold none.
    guard text.utf8.contains(0xE2) else { return nil }
    let scalars = text.unicodeScalars
    let isArrow = { (scalar: Unicode.Scalar) in Direction(sign: scalar) != nil }
    if let first = scalars.first, isArrow(first) {
      (isLeading, pointsDown) = (true, Direction(sign: first) == .down)
      rest = String(scalars.dropFirst().drop { $0.value == 0xFE0F })
    } else if let last = scalars.last(where: { $0.value != 0xFE0F }), isArrow(last) {
      (isLeading, pointsDown) = (false, Direction(sign: last) == .down)
      rest = String(scalars.prefix { !isArrow($0) })
    } else {
      return nil
    }
  }
}
