import Figures
import Reports

/// The words by which a row or a column says that it is one figure for each so many of another.
enum QuotientWords {
  static func names(_ label: String) -> Bool {
    let words = Label(label).words
    guard words.contains(where: names.contains) else { return false }
    return !words.contains { $0 == "median" || $0 == "%" || $0 == "target" || $0 == "change" }
  }

  private static let names: Set<String> = [
    "per", "rate", "ratio", "average", "avg", "mean", "each",
  ]

  /// The names that the cases may have behind the number that a rate is for: homes of “per 1,000
  /// homes”.
  static func bases(_ label: String) -> [String] {
    let words = Label(label).words
    guard let per = words.lastIndex(of: "per") else { return [] }
    let name = words[(per + 1)...].drop { $0.allSatisfy(\.isNumber) || $0 == "thousand" }
    return name.isEmpty ? [] : [name.joined(separator: " ")]
  }

  /// How many people a rate is for, where a label says it: per 10,000, per thousand.
  static func scale(_ label: String) -> Exact? {
    let words = Label(label).words
    guard let per = words.lastIndex(of: "per"), per + 1 < words.count else { return nil }
    if words[per + 1] == "thousand" { return 1000 }
    // A comma parts 10,000 into two words.
    let digits = words[(per + 1)...].prefix { $0.allSatisfy(\.isNumber) }.joined()
    return [100, 1000, 10000, 100_000, 1_000_000].first { String($0) == digits }.map { Exact($0) }
  }
}

/// Finds the two lines of a table of which a third one is the quotient, in everything that they cross
/// but for one figure.
struct QuotientReadings {
  /// A line by another, for each so many.
  struct Reading: Hashable {
    let part: Int
    let base: Int
    let scale: Exact
    /// What the two lines were rounded to, where all their figures show it.
    let partUnit: Exact
    let baseUnit: Exact
  }

  private struct Line {
    let index: Int
    let figures: [Figure?]
    let unit: Exact
  }

  private let lines: [Line]

  /// `figures` gives the numbers of a line in the order of what it crosses.
  init(lines: [Int], figures: (Int) -> [Figure?]) {
    self.lines = lines.compactMap { index in
      let own = figures(index)
      guard own.count(where: { $0 != nil }) > 3 else { return nil }
      return Line(index: index, figures: own, unit: QuotientReadings.commonUnit(own))
    }
  }

  /// The only reading that all figures but one bear out, four and more of at least three values.
  func reading(of stated: [Figure?], scales: [Exact]) -> Reading? {
    guard stated.count(where: { $0 != nil }) > 3 else { return nil }
    var best: (reading: Reading, failed: Int)?
    var isTied = false
    for base in lines {
      for part in lines where part.index != base.index {
        for scale in scales {
          guard let failed = failures(stated, part, base, scale) else { continue }
          let reading = Reading(
            part: part.index, base: base.index, scale: scale, partUnit: part.unit,
            baseUnit: base.unit)
          if let best, best.failed <= failed {
            isTied = isTied || best.failed == failed
            continue
          }
          (best, isTied) = ((reading, failed), false)
        }
      }
    }
    return isTied ? nil : best?.reading
  }

  /// How many figures are no quotients; nil where these are too many, or too few tell.
  private func failures(
    _ stated: [Figure?], _ part: Line, _ base: Line, _ scale: Exact
  ) -> Int? {
    var held: Set<Exact> = []
    var (count, failed) = (0, 0)
    for (place, figure) in stated.enumerated() {
      guard let figure, let above = part.figures[place], let below = base.figures[place],
        below.value > .zero, !above.value.isZero
      else { continue }
      count += 1
      if isQuotient(figure, above, part.unit, below, base.unit, scale) {
        // One digit fits too easily.
        if let ten = try? figure.unit * Exact(10), figure.value.magnitude >= ten {
          held.insert(figure.value)
        }
      } else {
        failed += 1
        if failed > 1 { return nil }
      }
    }
    return count > 3 && count - failed > 2 && held.count > 2 ? failed : nil
  }

  private func isQuotient(
    _ figure: Figure, _ above: Figure, _ aboveUnit: Exact, _ below: Figure, _ belowUnit: Exact,
    _ scale: Exact
  ) -> Bool {
    // Twice the gap against twice what rounding leaves open, all times the base.
    guard let product = try? figure.value * below.value, let target = try? above.value * scale,
      let gap = try? (product - target).magnitude, let twice = try? gap + gap,
      let own = try? figure.unit * below.value, let upper = try? aboveUnit * scale,
      let lower = try? belowUnit * figure.value.magnitude, let slack = try? own + upper + lower
    else { return false }
    return twice <= slack
  }

  /// The unit that a line was rounded to: its printed one, or the tens, hundreds or thousands in which
  /// all of its numbers end.
  private static func commonUnit(_ figures: [Figure?]) -> Exact {
    let printed = figures.compactMap(\.self)
    let own = printed.map { $0.isExact ? Exact.zero : $0.unit }.max() ?? .zero
    let whole = printed.compactMap(\.value.int).filter { $0 != 0 }
    guard whole.count == printed.count, whole.count > 3 else { return own }
    let common = [1_000_000, 100_000, 10000, 1000, 100, 10].first { step in
      whole.allSatisfy { $0 % step == 0 }
    }
    return common.map { max(own, Exact($0)) } ?? own
  }
}
