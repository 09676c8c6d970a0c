import Figures
import Reports

/// Two shares of which the second is all that the first is not.
extension Grammar {
  /// `61 % were fully compliant, with 39 % not fully compliant`, `7 % of calls were abandoned while
  /// 93 % were answered`.
  mutating func linkComplements() {
    let shares = quantities.filter { kind($0) == .percent }
    guard shares.count == 2, quantities.count == 2, shares[1] - shares[0] <= 16,
      shares.allSatisfy({ figure($0)?.bounds == nil && hedge(before: $0).hedge == nil }),
      let first = figure(shares[0])?.value, let second = figure(shares[1])?.value,
      let part = tokens[shares[0]].figure, let rest = tokens[shares[1]].figure,
      let index = claims.firstIndex(where: { $0.stated == rest && $0.family == .share }),
      has(Grammar.contrasts, in: shares[0]..<shares[1])
        || has(Grammar.following, in: shares[0]..<shares[1]),
      !has(Lexicon.previousWords, in: tokens.indices), !has(["target"], in: tokens.indices)
    else { return }
    // `91 % came in time, which means 9 % were late`: the one follows from the other.
    let isMeant = has(Grammar.following, in: shares[0]..<shares[1]) && areComplements(shares)
    let isMore = (try? first + second).map { $0 > .hundred } ?? false
    guard isMeant || isDeniedAgain(shares) || isMore && isOfAll(shares[1]) else { return }
    claims[index].family = .complement
    claims[index].parts = [part]
    claims[index].isTied = isMeant
  }

  private static let contrasts = WordSet(ClauseWords.contrasts).union(["with", "and", "but"])

  static let graded = WordSet([
    "upheld", "substantiated", "founded", "proven", "proved", "fault", "agreed", "satisfied", "met",
  ])

  /// `27 % did not`, `95 % were answered`: said of what the first share is of, and not of others.
  private func isOfAll(_ share: Int) -> Bool {
    guard Lexicon.auxiliaries.contains(text(share + 1)) else { return false }
    return text(share + 2) == "not"
      || areOpposed(quantities.filter { kind($0) == .percent })
  }

  /// Whether the words behind the second share are those of the first with a `not` in front.
  private func isDeniedAgain(_ shares: [Int]) -> Bool {
    let end = (shares[1]..<tokens.count).first { isMark($0, ".,;(") } ?? tokens.count
    let words = Array(content(shares[1] + 1..<end))
    guard !words.isEmpty, has(["not"], in: shares[1]..<min(end, shares[1] + 4)) else {
      return false
    }
    // Between upheld and not upheld there is upheld in part.
    let sum = try? (figure(shares[0])?.value ?? .zero) + (figure(shares[1])?.value ?? .zero)
    if let sum, sum < .hundred, has(Grammar.graded, in: tokens.indices) { return false }
    let own = Set(content(shares[0] + 1..<shares[1]))
    return words.allSatisfy { $0 == "not" || own.contains($0) }
  }
}
