extension String {
  /// The text with everything made visible that could steer a terminal or reorder a line.
  public var shownPlainly: String {
    guard unicodeScalars.contains(where: \.steers) else { return self }
    var shown = ""
    for scalar in unicodeScalars {
      if scalar.steers {
        shown += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  /// How many columns the text takes up, near enough for figures and labels.
  var width: Int { unicodeScalars.count }

  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - self.width))
  }

  func rightAligned(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - self.width)) + self
  }
}

extension Unicode.Scalar {
  /// Control characters, line separators and the marks that change the direction of writing.
  fileprivate var steers: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
