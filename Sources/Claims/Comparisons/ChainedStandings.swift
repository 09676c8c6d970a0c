import Figures
import Reports

/// One value that is set against several: `up from 709 in 2022/23 and 629 in 2021/22, but lower than the
/// 838 of 2019/20`.
extension Grammar {
  mutating func readChainedStandings() {
    guard let lead = claims.first(where: isLead), let to = token(of: lead.to),
      let wanted = kind(to)
    else { return }
    var last = token(of: lead.from) ?? to
    var direction = lead.direction
    guard last > to else { return }
    while let next = quantities.first(where: { $0 > last }), kind(next) == wanted {
      if let way = turn(in: last + 1..<next) {
        direction = way
      } else if !isAlsoOf(last, next) {
        return
      }
      guard !isIntended(next, last), isDatedBehind(next), let from = tokens[next].figure,
        !claims.contains(where: {
          $0.from == from || $0.to == from || $0.base == from && $0.family != .comparison
        })
      else { return }
      claims.removeAll { $0.family == .comparison && $0.base == from && $0.from == nil }
      var claim = Claim(.comparison, range: bytes(last..<next + 1))
      claim.from = from
      claim.to = lead.to
      claim.direction = direction
      claims.append(claim)
      last = next
    }
  }

  private func isLead(_ claim: Claim) -> Bool {
    [.change, .comparison].contains(claim.family) && claim.from != nil && claim.to != nil
      && (claim.direction == .up || claim.direction == .down) && claim.certainty == .strong
  }

  /// `709 in 2022/23 and 629 in 2021/22`: the next value of before.
  private func isAlsoOf(_ last: Int, _ next: Int) -> Bool {
    let lead = text(next - 1) == "the" ? next - 1 : next
    guard text(lead - 1) == "and" || isMark(lead - 1, ","), next - last <= 7 else { return false }
    return (last + 1..<lead - 1).allSatisfy { index in
      ["in", "of", "for", "the", "last", "previous", "year"].contains(text(index))
        || kind(index) == .period || kind(index) == .year
    } && isDatedBehind(last)
  }

  private func isDatedBehind(_ token: Int) -> Bool {
    guard ["in", "of", "for"].contains(text(token + 1)) || isMark(token + 1, "(") else {
      return false
    }
    return (token + 2..<min(tokens.count, token + 4)).contains {
      kind($0) == .period || kind($0) == .year
    }
  }

  /// `But lower than the`, `although a decrease from`: the other way.
  private func turn(in gap: Range<Int>) -> Claim.Direction? {
    guard
      let link = gap.last(where: {
        text($0) == "but" || ClauseWords.contrasts.contains(text($0))
      }), gap.upperBound - link <= 9,
      !(link..<gap.upperBound).contains(where: { isMark($0, ";:") })
    else { return nil }
    let words = link + 1..<gap.upperBound
    guard has(["than", "from", "on", "below", "above"], in: words) else { return nil }
    let isUp = words.contains {
      Lexicon.ups.contains(text($0)) || ["higher", "more", "above"].contains(text($0))
    }
    let isDown = words.contains {
      Lexicon.downs.contains(text($0)) || ["lower", "fewer", "less", "below"].contains(text($0))
    }
    return isUp == isDown ? nil : isUp ? .up : .down
  }
}
