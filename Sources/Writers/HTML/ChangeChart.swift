import Tickmark

/// A picture of a failed comparison.
protocol Drawing {
  /// Writes the picture with its text; ids inside of it start with `id`.
  func write(id: String, to sink: inout ByteSink)
}

/// A change as bars: the figure before, the figure after, and where the stated change would lead.
struct ChangeChart: Drawing {
  private static let width = 296

  private let before: (text: String, value: Exact)
  private let after: (text: String, value: Exact)
  private let claimed: Exact
  private let stated: String
  private let expected: String

  /// Makes the chart of a check; nil where it compares no two figures by per cent.
  init?(_ check: Check) {
    guard check.verdict == .contradicts, check.operands.count == 2, let stated = check.stated,
      let expected = check.expected, let share = Printed(cell: stated).figure,
      share.kind == .percent, let before = ChangeChart.value(check.operands[0].value),
      let after = ChangeChart.value(check.operands[1].value), before > .zero, after >= .zero,
      let change = try? Changes.percent(from: before, to: after),
      // Only then is it the change from one to the other, and not a share.
      check.computed == change.description
    else { return nil }
    let isRise = change.isNegative == (check.consequence == .direction)
    let size = share.value.magnitude
    guard let claimed = ChangeChart.applied(isRise ? size : -size, to: before),
      !claimed.isNegative, claimed != after
    else { return nil }
    self.before = (check.operands[0].value, before)
    self.after = (check.operands[1].value, after)
    self.claimed = claimed
    self.stated = stated
    self.expected = expected
  }

  private static func value(_ text: String) -> Exact? {
    guard let figure = Printed(cell: text).figure, figure.bounds == nil else { return nil }
    return figure.value
  }

  private static func applied(_ percent: Exact, to value: Exact) -> Exact? {
    guard let share = try? percent / .hundred, let whole = try? share + .one else { return nil }
    return try? value * whole
  }

  /// How far a value reaches to the right; zero where it cannot be computed.
  private func reach(_ value: Exact) -> Int {
    let most = max(before.value, after.value, claimed)
    guard let share = try? value / most, let units = try? share * Exact(ChangeChart.width) else {
      return 0
    }
    return Int(clamping: units.floor)
  }

  func write(id: String, to sink: inout ByteSink) {
    let claim = claimed.decimals(0) ?? claimed.description
    sink.write("<svg class=\"chart\" viewBox=\"0 0 320 128\" role=\"img\"")
    sink.write(" aria-labelledby=\"\(id)t \(id)d\"><title id=\"\(id)t\">")
    sink.html("The change from one figure to the other")
    sink.write("</title><desc id=\"\(id)d\">")
    sink.html(
      "From \(before.text) to \(after.text), which is \(expected). "
        + "The draft says \(stated), which would lead to \(claim).", most: 400)
    sink.write(own: "</desc>\n")
    bar("Before: \(before.text)", before.value, "part", at: 0, to: &sink)
    bar("After: \(after.text), \(expected)", after.value, "part odd", at: 52, to: &sink)
    let end = 12 + reach(claimed)
    sink.write("<path class=\"edge\" d=\"M\(end) 69V105\"/>\n<text class=\"claim\"")
    sink.write(end > 160 ? " text-anchor=\"end\" x=\"\(end)\"" : " x=\"\(end)\"")
    sink.write(own: " y=\"118\">")
    sink.html("the draft’s \(stated) would be \(claim)", most: 60)
    sink.write(own: "</text></svg>\n")
  }

  private func bar(
    _ text: String, _ value: Exact, _ name: StaticString, at top: Int, to sink: inout ByteSink
  ) {
    sink.write("<text x=\"12\" y=\"\(top + 14)\">")
    sink.html(text, most: 60)
    sink.write("</text><rect class=\"\(name)\" x=\"12\" y=\"\(top + 21)\"")
    sink.write(" width=\"\(max(1, reach(value)))\" height=\"24\"/>\n")
  }
}
