import Figures
import Reports

/// How long it is from one printed date to another: `logged on 3 June 2024 and answered on 24 June 2024,
/// 21 calendar days afterwards`.
extension Grammar {
  mutating func readDateSpans() {
    guard sentence.figures.count > 2, exempt.contains(.date) else { return }
    let days = tokens.indices.filter { kind($0) == .date }
    guard days.count == 2, let first = figure(days[0]), let second = figure(days[1]),
      let last = CalendarDate(day: second.text),
      let start = CalendarDate(day: first.text, of: last.year), start < last
    else { return }
    for token in tokens.indices where kind(token) == .duration && token > days[1] {
      guard let stated = tokens[token].figure, let length = figure(token),
        let scale = Grammar.scale(of: length.text), isSpan(token, behind: days[1])
      else { continue }
      let gap = start.days(to: last)
      claims.removeAll { $0.stated == stated }
      var claim = Claim(.span, stated: stated, range: bytes(token..<token + 1))
      claim.from = tokens[days[0]].figure
      claim.to = tokens[days[1]].figure
      claim.implied =
        isAfter(token) || scale > 1
        ? Interval(low: Exact(gap - scale / 2), high: Exact(gap + scale / 2))
        : Interval(low: Exact(gap), high: Exact(gap + 1))
      claim.hedge = hedge(before: token).hedge
      claims.append(claim)
    }
  }

  /// The days that a unit lasts; nil for months, whose length nobody knows, and for working days.
  private static func scale(of text: String) -> Int? {
    if text.contains("working") || text.contains("school") || text.contains("business") {
      return nil
    }
    if text.hasSuffix(" days") { return 1 }
    return text.hasSuffix(" weeks") ? 7 : nil
  }

  /// Whether the length stands right behind the later date and says no more, as in `, 21 days later`.
  private func isSpan(_ token: Int, behind date: Int) -> Bool {
    var lead = hedge(before: token).start - 1
    while ["is", "was", "that", "which", "a", "period", "gap", "of", "total"].contains(text(lead)) {
      lead -= 1
    }
    guard lead == date + 1, isMark(lead, ",(-;"), hedge(before: token).hedge == nil else {
      return false
    }
    let end = isAfter(token) ? token + 2 : token + 1
    return isMark(end, ".,;)") || end >= tokens.count
  }

  private func isAfter(_ token: Int) -> Bool {
    ["later", "afterwards", "after", "on", "apart"].contains(text(token + 1))
  }
}

extension CalendarDate {
  /// A day with its month; the year is the one given where the text prints none.
  init?(day text: String, of year: Int? = nil) {
    let numbers = text.split { !$0.isNumber }
    if numbers.count == 1, let year {
      self.init(printed: "\(text) \(year)")
    } else if numbers.count >= 2 {
      self.init(printed: text)
    } else {
      return nil
    }
  }
}
