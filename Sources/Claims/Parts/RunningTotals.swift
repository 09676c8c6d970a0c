import Figures
import Reports

/// What the months or quarters that a sentence tells have come to by the end: `14 in April, 22 in May and
/// 19 in June, so 55 had been finished by the end of the quarter`.
extension Grammar {
  mutating func readRunningTotals() {
    guard quantities.count > 2, has(["so", "making", "giving", "meaning"], in: tokens.indices)
    else { return }
    for token in quantities where isCount(token) || kind(token) == .money {
      guard let figure = tokens[token].figure, let row = rowRunning(to: token) else { continue }
      claims.removeAll {
        $0.stated == figure && $0.base == nil && $0.from == nil && $0.parts.isEmpty
      }
      guard !claims.contains(where: { $0.stated == figure }) else { continue }
      var claim = Claim(.reckoning, stated: figure, range: bytes(token..<token + 1))
      claim.operands = row.compactMap { operand($0) }
      claim.hedge = hedge(before: token).hedge
      claim.isTied = true
      add(claim)
    }
  }

  private static let results = WordSet(["so", "making", "giving"])

  private func rowRunning(to token: Int) -> [Int]? {
    let lead = hedge(before: token).start
    var word = lead - 1
    while ["that", "in", "all", "a", "total", "of"].contains(text(word)) { word -= 1 }
    guard Grammar.results.contains(text(word)), isMark(word - 1, ",;-"), saysByTheEnd(token),
      let kind = kind(token),
      let row = partRows(kind).map({ $0.filter { $0 < word } }).last(where: {
        $0.count > 1
      }), quantities.filter({ self.kind($0) == kind && $0 < word }) == row,
      !quantities.contains(where: { self.kind($0) == kind && $0 > token }),
      row.allSatisfy(isOfMonth), Set(row.compactMap(monthBehind)).count == row.count
    else { return nil }
    return row
  }

  private func isOfMonth(_ token: Int) -> Bool { monthBehind(token) != nil }

  /// The month or the quarter of a value: `22 in May`.
  private func monthBehind(_ token: Int) -> String? {
    let end = quantities.first { $0 > token } ?? tokens.count
    let near = token + 1..<min(end, token + 8)
    if let month = near.first(where: {
      tokens[$0].isCapital && Grammar.monthNames.contains(text($0))
    }) {
      return text(month)
    }
    return near.first { kind($0) == .period }.flatMap { figure($0)?.text.lowercased() }
  }

  /// `Had been finished by the end of`, `to date`, `in the quarter`.
  private func saysByTheEnd(_ token: Int) -> Bool {
    let behind = token + 1..<min(tokens.count, token + 9)
    guard !has(["more", "further", "needed", "need", "due", "expected"], in: behind) else {
      return false
    }
    guard
      !has(
        ["of", "still", "remain", "remained", "left"], in: token + 1..<min(tokens.count, token + 3))
    else { return false }
    return behind.contains { index in
      let (one, two) = (text(index + 1), text(index + 2))
      switch text(index) {
      case "by": return one == "the" && ["end", "close"].contains(two) || one == "then"
      case "to": return one == "date"
      case "so": return one == "far"
      case "in", "over", "for", "during", "across":
        return one == "all" || one == "total"
          || one == "the" && ["quarter", "half", "three", "period", "term"].contains(two)
      default: return false
      }
    }
  }

  /// `47 died, 438 were hurt badly, 485 in either way, and 2,835 slightly`: 485 is told already.
  func withoutSubtotals(_ members: [Int]) -> [Int] {
    members.indices.filter { place in
      guard place > 1, let value = figure(members[place])?.value else { return true }
      return !addUp(Array(members[..<place]), to: value)
    }.map { members[$0] }
  }
}
