import Tickmark

/// The figures of a failed sum as bars: the parts end to end, and what they are said to come to.
struct Chart: Drawing {
  private static let mostParts = 12
  /// The width of the longest bar, in the units of the drawing.
  private static let width = 296

  private struct Part {
    var text: String
    var label: String
    var value: Exact
  }

  private let parts: [Part]
  private let sum: Exact
  private let sumText: String
  private let said: Exact
  private let saidText: String
  private let isWhole: Bool
  private let owner: String

  /// Makes the chart of a check; nil where words and digits tell as much.
  init?(_ check: Check) {
    guard check.verdict == .contradicts, (2...Chart.mostParts).contains(check.operands.count),
      check.operands.allSatisfy({ $0.isSubtracted == false }), let ladder = Ladder(check),
      let said = Chart.value(ladder.stated.figure)
    else { return nil }
    var parts: [Part] = []
    for (operand, rung) in zip(check.operands, ladder.operands) {
      guard let value = Chart.value(operand.value), !value.isNegative else { return nil }
      parts.append(Part(text: rung.figure, label: rung.label, value: value))
    }
    guard let sum = Chart.sum(of: parts), sum > .zero, said > .zero,
      let gap = try? (sum - said).magnitude, let share = try? gap / max(sum, said),
      let least = try? Exact(1, over: 100), share >= least
    else { return nil }
    self.parts = parts
    self.sum = sum
    self.said = said
    sumText = ladder.total.figure
    saidText = ladder.stated.figure
    isWhole = check.stated == nil
    owner = ladder.stated.label
  }

  private static func sum(of parts: [Part]) -> Exact? {
    try? parts.reduce(.zero) { sum, part throws(Overflow) in try sum + part.value }
  }

  private static func value(_ text: String) -> Exact? {
    let printed = Printed(cell: text)
    if printed == .zeroMark { return .zero }
    guard let figure = printed.figure, figure.bounds == nil else { return nil }
    return figure.value
  }

  /// How far a value reaches to the right; zero where it cannot be computed.
  private func reach(_ value: Exact) -> Int {
    guard let share = try? value / max(sum, said), let units = try? share * Exact(Chart.width)
    else {
      return 0
    }
    return Int(clamping: units.floor)
  }

  func write(id: String, to sink: inout ByteSink) {
    let list = parts.map { "\($0.label) \($0.text)" }.joined(separator: ", ")
    let said = isWhole ? "A whole is \(saidText)." : "The draft says \(saidText)."
    sink.write("<svg class=\"chart\" viewBox=\"0 0 320 112\" role=\"img\"")
    sink.write(" aria-labelledby=\"\(id)t \(id)d\"><title id=\"\(id)t\">")
    sink.html(isWhole ? "The shares against a whole" : "The parts against their total")
    sink.write("</title><desc id=\"\(id)d\">")
    sink.html("\(list): together \(sumText). \(said)", most: 900)
    sink.write(own: "</desc>\n")
    label("The parts: \(sumText)", at: 14, to: &sink)
    drawParts(to: &sink)
    label(isWhole ? "A whole: \(saidText)" : "The draft: \(saidText)", at: 66, to: &sink)
    let end = reach(self.said)
    sink.write("<rect class=\"whole\" x=\"12\" y=\"73\" width=\"\(end)\" height=\"24\"/>\n")
    // A line through both bars where the shorter one ends, and the gap that it leaves.
    let (short, long) = (min(end, reach(sum)), max(end, reach(sum)))
    let top = reach(sum) > end ? 21 : 73
    sink.write("<rect class=\"gap\" x=\"\(12 + short)\" y=\"\(top)\"")
    sink.write(" width=\"\(max(2, long - short))\" height=\"24\"/>\n")
    sink.write("<path class=\"edge\" d=\"M\(12 + short) 19V101\"/></svg>\n")
  }

  private func drawParts(to sink: inout ByteSink) {
    var before = Exact.zero
    var start = 0
    for (number, part) in parts.enumerated() {
      guard let after = try? before + part.value else { return }
      let end = reach(after)
      before = after
      guard end > start else { continue }
      sink.write(
        "<rect class=\"part\(number % 2 == 0 ? "" : " odd")\" x=\"\(12 + start)\" y=\"21\"")
      sink.write(" width=\"\(end - start)\" height=\"24\"/>")
      if end - start >= part.text.utf8.count * 7 + 4 {
        sink.write("<text class=\"in\" x=\"\(12 + (start + end) / 2)\" y=\"37\">")
        sink.html(part.text)
        sink.write(own: "</text>")
      }
      sink.write(own: "\n")
      start = end
    }
  }

  private func label(_ text: String, at height: Int, to sink: inout ByteSink) {
    sink.write("<text x=\"12\" y=\"\(height)\">")
    sink.html(text, most: 60)
    sink.write(own: "</text>\n")
  }
}
