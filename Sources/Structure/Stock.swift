import Reports

/// Quantities that stand at a moment or count heads, and so do not add over time.
public enum Stock {
  /// Whether a label names such a quantity.
  public static func names(_ label: String) -> Bool { Vocabulary.isStock(Label(label)) }
}

extension Label {
  /// Whether the label names a total of any kind.
  public var namesTotal: Bool { Vocabulary.total(self) != nil }
  /// Whether the label names an average.
  public var namesAverage: Bool { Vocabulary.isAverage(self) }
}
