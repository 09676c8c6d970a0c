import Figures
import Reports

/// Figures that words call the rest of a whole: the remaining 18, the other 4 %.
extension Grammar {
  func remains(_ token: Int) -> Claim.BackReference? {
    // `The rest, 48.7 %, …`.
    if kind(token) == .percent, isRest(token),
      quantities.contains(where: { $0 < token && kind($0) == .percent })
    {
      return .remaining
    }
    let low = max(0, hedge(before: token).start - 2)
    for index in low..<token {
      if text(index) == "remaining" { return .remaining }
      let isRest = text(index - 1) == "the" || index + 1 == hedge(before: token).start
      // `In all the other regions 80 %` is a rate of each.
      if text(index) == "other", isRest, isPartWord(token), text(index - 2) != "all" {
        return .other
      }
    }
    return nil
  }

  private func isPartWord(_ token: Int) -> Bool {
    kind(token) == .fraction || kind(token) == .percent
      || isCount(token) && text(token - 2) == "the"
  }

  func leftOver(_ family: Claim.Family, _ token: Int, _ segment: Range<Int>) -> Claim {
    var claim = Claim(family, range: bytes(segment))
    describe(&claim, token, segment)
    claim.back = remains(token)
    let wanted = kind(token)
    claim.parts = quantities.filter { $0 < token && kind($0) == wanted }
      .compactMap { tokens[$0].figure }
    // `The remaining 18 % had no view, 47 % being in favour and 35 % opposed`.
    let behind = quantities.filter {
      $0 > token && kind($0) == wanted && !isBehindStop($0, token)
    }
    if claim.parts.isEmpty, family == .complement {
      claim.parts = behind.compactMap { tokens[$0].figure }
    } else if family == .complement, let next = behind.first, next - token <= 5,
      claim.back == .other, text(hedge(before: token).start - 2) != "the", isMark(token + 1, ",;")
    {
      // `Other 4 %, not stated 6 %` is a label, and one of a row.
      claim.parts += behind.compactMap { tokens[$0].figure }
      claim.certainty = .weak
    }
    return claim
  }
}
