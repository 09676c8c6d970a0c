import Figures
import Reports

/// A rate that is said again of so many thousands: `0.02 (2 pupils per 10,000)`.
extension Grammar {
  mutating func linkRatesAgain() {
    guard quantities.count > 1,
      claims.contains(where: { claim in token(of: claim.stated).map(isHundredth) ?? false })
    else { return }
    for index in claims.indices where [.count, .average].contains(claims[index].family) {
      guard claims[index].parts.isEmpty, let own = token(of: claims[index].stated),
        let scale = scaleBehind(own), let rate = rateSaidAgain(own)
      else { continue }
      claims[index].family = .average
      claims[index].measure = .perCent
      claims[index].parts = [tokens[rate].figure].compactMap(\.self)
      claims[index].implied = Interval(exactly: scale)
      claims[index].certainty = .strong
      claims[index].isTied = true
    }
  }

  /// A percentage, with its sign or without.
  private func isHundredth(_ token: Int) -> Bool {
    guard let figure = figure(token), figure.bounds == nil, figure.places > 0 else { return false }
    return [.rate, .average, .percent].contains(kind(token)) && text(token + 1) != "per"
      && figure.value < 100
  }

  /// `2 pupils per 10,000`, `8 in every 10,000`.
  private func scaleBehind(_ token: Int) -> Exact? {
    let limit = min(tokens.count, token + 6)
    guard
      let link = (token + 1..<limit).first(where: { ["per", "in", "for", "of"].contains(text($0)) })
    else { return nil }
    let next = text(link + 1) == "every" || text(link + 1) == "each" ? link + 2 : link + 1
    guard let value = figure(next)?.value, [1_000, 10_000, 100_000].contains(value) else {
      return nil
    }
    return value
  }

  /// The rate in front of the bracket, or the only one of the time told.
  private func rateSaidAgain(_ token: Int) -> Int? {
    if isMark(token - 1, "(") { return isHundredth(token - 2) ? token - 2 : nil }
    let lead = hedge(before: token).start
    guard has(["equivalent", "equates", "or", "equal", "equals"], in: max(0, lead - 4)..<lead)
    else {
      return nil
    }
    let old = Set(claims.compactMap(\.from))
    let rates = quantities.filter { rate in
      rate < token && isHundredth(rate) && !old.contains(tokens[rate].figure ?? -1)
        // `A reduction of 3,693 or 5.1 %` is the size of a change.
        && !(max(0, rate - 8)..<rate).contains {
          Lexicon.upNouns.contains(text($0)) || Lexicon.downNouns.contains(text($0))
        }
    }
    return rates.count == 1 ? rates.first : nil
  }
}
