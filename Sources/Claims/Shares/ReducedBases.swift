import Figures
import Reports

/// Parts of what is left of a whole: `of the 200, 50 were withdrawn and 75 (50 %) of the others …`.
extension Grammar {
  /// Takes the whole from claims that speak of its rest, and lists that mix parts of both.
  mutating func dropReducedBases() {
    guard has(Grammar.rests, in: tokens.indices) else { return }
    for index in claims.indices
    where [.share, .countWithShare, .subset, .nOfM].contains(claims[index].family)
      && claims[index].base != nil
    {
      let own = [claims[index].stated, claims[index].beside].compactMap { $0.flatMap(position) }
      guard own.contains(where: isOfTheRest) else { continue }
      claims[index].base = nil
      claims[index].isTied = false
      claims[index].certainty = .weak
    }
    let mixed = claims.indices.filter { index in
      claims[index].family == .listOfParts
        && claims[index].parts.compactMap { position(of: $0) }.contains(where: isOfTheRest)
    }
    for index in mixed.reversed() { claims.remove(at: index) }
  }

  /// `75 (50 %) of the others`, `of the rest, 60 (60 %)`.
  private func isOfTheRest(_ token: Int) -> Bool {
    var next = token + 1
    if isMark(next, "("), let close = (next..<tokens.count).first(where: { isMark($0, ")") }) {
      next = close
    }
    while isMark(next, "),") { next += 1 }
    if text(next) == "of", text(next + 1) == "the", Grammar.rests.contains(text(next + 2)) {
      return true
    }
    let start = (0..<token).last { isMark($0, ";.:") } ?? -1
    return text(start + 1) == "of" && text(start + 2) == "the"
      && Grammar.rests.contains(text(start + 3))
  }

  private static let rests = WordSet(["remainder", "rest", "others"])
}
