import Figures
import Reports

/// Sizes beside two times that print each its value in a bracket: `grew by 10 % between May 2021 (331)
/// and May 2022 (364)`, and the number in the bracket behind a size.
extension Grammar {
  mutating func readSpanEnds() {
    guard hasBrackets, quantities.count > 2 else { return }
    let spans = spans()
    guard !spans.isEmpty else { return }
    let sizes = claims.indices.filter { index in
      claims[index].family == .change && claims[index].stated != nil
        && [.perCent, .points, .number].contains(claims[index].measure)
    }.compactMap { index in token(of: claims[index].stated).map { (index, $0) } }
    for (index, size) in sizes {
      let others = sizes.map(\.1).filter { $0 != size && !isMark($0 - 1, "(") }
      func isNext(_ span: Span) -> Bool {
        let between = span.end < size ? span.end..<size : size..<max(size, span.start)
        return !others.contains(where: between.contains) && !between.contains { isMark($0, ";") }
      }
      let span =
        spans.last { $0.end < size && isNext($0) }
        ?? spans.first { $0.start > size && isNext($0) }
      guard let span, fits(claims[index], span.old), let from = tokens[span.old].figure,
        let to = tokens[span.new].figure
      else { continue }
      (claims[index].from, claims[index].to) = (from, to)
      claims[index].certainty = .strong
      claims[index].isTied = true
    }
  }

  private func fits(_ claim: Claim, _ end: Int) -> Bool {
    switch claim.measure {
    case .points: kind(end) == .percent
    case .number: kind(end) == token(of: claim.stated).flatMap(kind)
    default: kind(end) != .percent
    }
  }

  // MARK: Spans

  private struct Span {
    let start: Int
    let end: Int
    let old: Int
    let new: Int
  }

  /// `Between 2001 (49,945) and 2012 (52,042)`, and `between 2008 (55,264) and 2012` behind it.
  private func spans() -> [Span] {
    var values: [String: Int] = [:]
    var found: [Span] = []
    for start in tokens.indices where ["between", "from"].contains(text(start)) {
      guard let first = time(from: start + 1), let old = first.value ?? values[first.label],
        ["and", "to"].contains(text(first.end)), let second = time(from: first.end + 1),
        let new = second.value ?? values[second.label], first.value ?? second.value != nil,
        kind(old) == kind(new), old != new, isOperand(old)
      else { continue }
      values[first.label] = old
      values[second.label] = new
      found.append(Span(start: start, end: second.end, old: old, new: new))
    }
    return found
  }

  /// The words of a time, the value in the bracket behind it, and the token behind both.
  private func time(from start: Int) -> (label: String, value: Int?, end: Int)? {
    var end = start
    while end < tokens.count, end - start < 6, !tokens[end].text.isEmpty || isTime(end) { end += 1 }
    if isMark(end, "("), isQuantity(end + 1), isMark(end + 2, ")"),
      (start..<end).contains(where: { isTime($0) || Grammar.timeNouns.contains(text($0)) })
    {
      return (label(start..<end), end + 1, end + 3)
    }
    // Without a value of its own only a period is known to end.
    guard isTime(start) else { return nil }
    return (label(start..<start + 1), nil, start + 1)
  }

  private func isTime(_ index: Int) -> Bool {
    kind(index).map { [.period, .year, .date].contains($0) } ?? false
      || tokens.indices.contains(index) && tokens[index].isCapital
        && Grammar.monthNames.contains(text(index))
  }

  private func label(_ range: Range<Int>) -> String {
    range.map { figure($0)?.text ?? text($0) }.joined(separator: " ")
  }

  // MARK: The number beside a size

  /// `A 14 % decrease (20,133) from the 139,647 of 2008`: the bracket says how many that were.
  mutating func readBesideNumbers() {
    guard hasBrackets else { return }
    for claim in claims where claim.family == .change && claim.measure == .perCent {
      guard claim.certainty == .strong, claim.direction != .none,
        claim.from != nil || claim.earlierFrom != nil, claim.to != nil || claim.earlierTo != nil,
        let beside = claim.beside, let token = token(of: beside), isMark(token - 1, "("),
        isMark(token + 1, ")"), figure(token)?.bounds == nil,
        !claims.contains(where: { $0.stated == beside && $0.measure != .none }),
        let known = self.token(of: claim.from ?? claim.to), kind(known) == kind(token),
        figure(known)?.value != figure(token)?.value
      else { continue }
      claims.removeAll { $0.stated == beside && $0.family == .count }
      var number = Claim(.change, stated: beside, range: claim.range)
      number.measure = .number
      number.direction = claim.direction
      (number.from, number.to) = (claim.from, claim.to)
      (number.earlierFrom, number.earlierTo) = (claim.earlierFrom, claim.earlierTo)
      number.isTied = claim.isTied
      claims.append(number)
    }
  }
}
