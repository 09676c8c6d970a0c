import Claims
import Figures
import Reports

/// A claim in one line, for tests to compare: family, stated figure, roles; words only where asked.
func summary(_ claim: Claim, of sentence: Sentence, words: Bool = false) -> String {
  func text(_ index: Int?) -> String { index.map { sentence.figures[$0].figure.text } ?? "" }
  var line = "\(claim.family) \(text(claim.stated))"
  if let hedge = claim.hedge { line += " ~\(hedge)" }
  if claim.direction != .none { line += " \(claim.direction)" }
  if claim.measure != .none { line += " in \(claim.measure)" }
  for (role, figure) in [
    ("base", claim.base), ("from", claim.from), ("to", claim.to), ("beside", claim.beside),
    ("within", claim.within),
  ] where figure != nil {
    line += " \(role)=\(text(figure))"
  }
  if !claim.parts.isEmpty {
    line += " parts=" + claim.parts.map { text($0) }.joined(separator: "+")
  }
  if let named = claim.named { line += " named=\(named)" }
  if let back = claim.back { line += " \(back)" }
  if let time = claim.time { line += " at=\(name(time))" }
  if let time = claim.comparedWith { line += " vs=\(name(time))" }
  if words {
    if !claim.subject.isEmpty { line += " subject=" + claim.subject.joined(separator: "-") }
    if !claim.qualifiers.isEmpty { line += " what=" + claim.qualifiers.joined(separator: "-") }
    if !claim.baseWords.isEmpty { line += " of=" + claim.baseWords.joined(separator: "-") }
    for words in claim.alternatives { line += " or=" + words.joined(separator: "-") }
  }
  if claim.certainty == .weak { line += " ?" }
  return line
}

private func name(_ time: Claim.Time) -> String {
  switch time {
  case .period(let period): return "\(period)"
  case .thisYear: return "this"
  case .previousYear: return "previous"
  case .yearsBefore(let years): return "\(years) years before"
  }
}
