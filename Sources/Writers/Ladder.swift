import Tickmark

/// The sum behind a finding as officers write it: figures below each other, a rule, the total.
struct Ladder {
  /// A figure and what it is.
  struct Rung {
    var sign = ""
    var figure: String
    var label: String
  }

  private static let mostRungs = 24

  /// The figures of the sum, in the order of the check's operands.
  let operands: [Rung]
  /// What they come to.
  let total: Rung
  /// What is stated.
  let stated: Rung
  /// How far what is stated lies from the sum, where it does.
  let gap: Rung?

  /// Makes the ladder of a check; nil where its operands form no sum.
  init?(_ check: Check) {
    guard check.operands.count > 1, check.operands.allSatisfy({ $0.isSubtracted != nil }),
      let sum = check.expected ?? check.computed
    else { return nil }
    operands = check.operands.enumerated().map { index, operand in
      let sign = operand.isSubtracted == true ? "−" : index == 0 ? "" : "+"
      let label = operand.label.isEmpty ? operand.place.row ?? "" : operand.label
      return Rung(sign: sign, figure: operand.value.shownPlainly, label: label.shortened)
    }
    total = Rung(figure: sum.shownPlainly, label: "is what they come to")
    let name = (check.place.row ?? check.place.columnLabel ?? "").shortened
    let owner = name.isEmpty ? "the draft" : name
    if let text = check.stated {
      stated = Rung(figure: text.shownPlainly, label: "is what \(owner) says")
      gap = Ladder.gap(of: text, from: sum)
    } else {
      // Only shares of a whole add up without a figure that states their sum.
      stated = Rung(figure: "100%", label: "is what a whole comes to")
      gap = Ladder.gap(of: sum, from: "100%")
    }
  }

  /// The rows, figures aligned at their right.
  var lines: [String] {
    let rungs = operands + [total, stated] + (gap.map { [$0] } ?? [])
    let width = rungs.reduce(0) { max($0, $1.figure.width) }
    func draw(_ rung: Rung) -> String {
      let figure = rung.sign.padded(to: 2) + rung.figure.rightAligned(to: width)
      return rung.label.isEmpty ? figure : figure + "  " + rung.label
    }
    let rule = String(repeating: "─", count: width + 2)
    var lines = operands.map(draw)
    if lines.count > Ladder.mostRungs {
      let kept = Ladder.mostRungs / 2
      let left = lines.count - 2 * kept
      lines.replaceSubrange(kept..<(lines.count - kept), with: ["  … \(left) more figures …"])
    }
    lines += [rule, draw(total), draw(stated)]
    if let gap { lines += [rule, draw(gap)] }
    return lines
  }

  /// How far what is stated lies from the sum; nil where either is no plain figure.
  private static func gap(of stated: String, from sum: String) -> Rung? {
    guard let claimed = quantity(stated), let due = quantity(sum),
      let gap = try? claimed.value - due.value, !gap.isZero
    else { return nil }
    let places = max(claimed.unit < 1 ? claimed.places : 0, due.unit < 1 ? due.places : 0)
    guard let digits = gap.magnitude.decimals(places), let exact = Exact(printed: digits),
      exact == gap.magnitude
    else { return nil }
    let direction = gap.isNegative ? "too little" : "too much"
    switch claimed.kind {
    case .percent, .points:
      return Rung(figure: digits, label: "percentage point\(digits == "1" ? "" : "s") \(direction)")
    case .money: return Rung(figure: "£" + digits.grouped, label: direction)
    default: return Rung(figure: digits.grouped, label: direction)
    }
  }

  private static func quantity(_ text: String) -> Figure? {
    let printed = Printed(cell: text)
    if printed == .zeroMark { return Figure(text: text, value: .zero, kind: .count) }
    return printed.figure
  }
}

extension Exact {
  /// The value of plain decimals.
  fileprivate init?(printed digits: String) {
    guard let value = NumberReader(Array(digits.utf8), at: 0)?.value else { return nil }
    self = value
  }
}

extension String {
  /// A label that fits beside a figure.
  fileprivate var shortened: String {
    let plain = shownPlainly
    return plain.count > 60 ? plain.prefix(59) + "…" : plain
  }

  /// Plain digits with commas between the thousands.
  fileprivate var grouped: String {
    let whole = prefix { $0 != "." }
    var text = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text + dropFirst(whole.count)
  }
}
