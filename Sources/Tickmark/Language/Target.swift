import Figures
import Reports
import Structure

/// What a target cell prints: the value, and the side on which a figure is good where a sign or a
/// word says it (`≥ 90%`, `no more than 5`).
struct Target {
  let value: Exact
  let text: String
  let polarity: Polarity?

  /// Reads a cell; nil where it prints no single value.
  init?(_ text: String, label: String) {
    var rest = Substring(
      text.filter { $0 != "≥" && $0 != "≤" && $0 != ">" && $0 != "<" && $0 != "=" })
    var polarity: Polarity?
    if text.contains("≥") || text.contains(">") { polarity = .high }
    if text.contains("≤") || text.contains("<") { polarity = polarity == nil ? .low : nil }
    let label = Label(String(rest))
    for (words, meant) in Target.bounds where words.isIn(label) {
      polarity = meant
      rest = rest.drop { !$0.isNumber && $0 != "£" && $0 != "-" }
      rest =
        rest[
          ..<(rest.lastIndex { $0.isNumber || $0 == "%" }.map(rest.index(after:)) ?? rest.endIndex)]
    }
    guard let figure = Printed(cell: String(rest)).figure, figure.bounds == nil else { return nil }
    value = figure.value
    self.text = text
    self.polarity = polarity
  }

  private static let bounds: [(Words, Polarity)] = [
    (
      "no more than / at most / not more than / or less / or fewer / or below / maximum / up to",
      .low
    ),
    ("no less than / no fewer than / at least / or more / or above / or over / minimum", .high),
  ]
}

/// How far from a target a figure may lie before it is red.
struct Tolerance: Hashable {
  /// What a tolerance's number may mean.
  enum Meaning: Hashable {
    /// So much away from the target, in its own unit.
    case distance
    /// So many per cent of the target.
    case perCent
    /// The value itself at which amber ends.
    case limit
  }

  let value: Exact
  let meanings: Set<Meaning>

  /// Reads a tolerance beside a target; nil where it prints no value.
  init?(_ text: String, heading: Label, target: Exact, isPercent: Bool) {
    let words = Label(text)
    let isSigned = ["±", "+/-", "+/−", "+/–", "+-"].contains { text.hasPrefix($0) }
    let digits = text.drop { !$0.isNumber }
    let body = digits.prefix { $0.isNumber || $0 == "." || $0 == "," }
    guard let value = Printed(cell: String(body)).figure?.value else { return nil }
    self.value = value
    let isPoints = Words("pp / ppt / percentage point / point").isIn(words)
    let saysPerCent = text.contains("%") || Words("% / per cent / percentage").isIn(heading)
    if Tolerance.limits.isIn(heading) {
      meanings = [.limit]
    } else if isPoints {
      meanings = [.distance]
    } else if saysPerCent, !isPercent {
      meanings = [.perCent]
    } else {
      var open: Set<Meaning> = saysPerCent ? [.distance, .perCent] : [.distance]
      // A bare value near the target may be the value at which amber ends.
      if !isSigned, let gap = try? (value - target).magnitude * 2, gap <= target.magnitude {
        open.insert(.limit)
      }
      meanings = open
    }
  }

  /// A tolerance that a key gives for every indicator.
  init(_ figure: Figure, isPercent: Bool) {
    value = figure.value.magnitude
    switch figure.kind {
    case .points: meanings = [.distance]
    case .percent: meanings = isPercent ? [.distance, .perCent] : [.perCent]
    default: meanings = [.distance]
    }
  }

  private static let limits: Words = "threshold / limit / trigger / minimum / maximum / red if"

  /// The value at which amber ends; nil where a limit lies on the good side of the target.
  func end(_ meaning: Meaning, of target: Exact, _ polarity: Polarity) -> Exact? {
    switch meaning {
    case .limit:
      guard polarity == .high ? value <= target : value >= target else { return nil }
      return value
    case .distance:
      return try? polarity == .high ? target - value : target + value
    case .perCent:
      guard let width = try? target.magnitude * value / .hundred else { return nil }
      return try? polarity == .high ? target - width : target + width
    }
  }
}
