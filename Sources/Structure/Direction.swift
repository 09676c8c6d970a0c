/// Which way an arrow points.
public enum Direction: String, Hashable, Sendable, CaseIterable {
  case up, down, level

  /// Reads one sign; nil where it is no arrow.
  public init?(sign: Unicode.Scalar) {
    switch sign {
    case "↑", "▲", "⬆", "↗", "⇧", "△", "🔼", "🔺": self = .up
    case "↓", "▼", "⬇", "↘", "⇩", "▽", "🔽", "🔻": self = .down
    case "→", "↔", "►", "◄", "=", "⬌", "➡", "⇔", "▶", "◀", "⟷", "⇨": self = .level
    default: return nil
    }
  }

  /// Reads the one arrow of a text; nil where it holds none, or arrows that point apart.
  ///
  /// A letter alone may be an arrow whose symbol font was lost on the way out of a word processor.
  public init?(arrowIn text: String) {
    let signs = text.unicodeScalars.filter { !$0.properties.isWhitespace && $0.value != 0xFE0F }
    if signs.count == 1, let lost = signs.first.flatMap(Direction.ofLostFont) {
      self = lost
      return
    }
    let directions = Set(signs.filter { $0 != "=" }.compactMap { Direction(sign: $0) })
    guard let only = directions.first, directions.count == 1 else {
      guard signs.count == 1, signs.first == "=" else { return nil }
      self = .level
      return
    }
    self = only
  }

  private static func ofLostFont(_ letter: Unicode.Scalar) -> Direction? {
    switch letter {
    case "é": .up
    case "ê": .down
    case "è": .level
    default: nil
    }
  }

  /// The direction that it turns to when a low figure is the good one.
  public var mirrored: Direction {
    switch self {
    case .up: .down
    case .down: .up
    case .level: .level
    }
  }
}
