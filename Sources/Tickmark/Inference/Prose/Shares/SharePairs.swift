import Claims
import Figures
import Reports

/// Pairs of counts that a share may stand between, in its sentence or in those around it.
extension ProseTies {
  /// Two counts of the sentence that the share may stand between.
  func pairsInside(_ claim: ProseClaim, _ said: Said) -> [Reading] {
    let terms = said.claims.compactMap { other -> Term? in
      guard let index = other.stated, let term = said.term(index), term.figure.kind == .count
      else { return nil }
      return term
    }
    guard (2...4).contains(terms.count) else { return [] }
    let base = claim.base.flatMap { said.term($0) }
    return terms.flatMap { whole in
      terms.compactMap { part in
        guard part.figure.value < whole.figure.value, base == nil || base?.slot == whole.slot
        else { return nil }
        return Reading(
          statement: .share, terms: [part, whole], rank: 1,
          isProof: terms.count == 2 && isSpelledOut(claim, part, whole, said))
      }
    }
  }

  /// `Met in 60 % of claims, with 3 out of 5 claims answered`: the pair says the share again.
  private func isSpelledOut(
    _ claim: ProseClaim, _ part: Term, _ whole: Term, _ said: Said
  ) -> Bool {
    let shares = said.sentence.figures.count { $0.figure.kind == .percent }
    guard shares == 1, claim.base == nil, let noun = claim.baseWords.last,
      case .prose(_, _, let first) = part.slot, let stated = claim.stated, stated < first,
      let pair = said.claims.first(where: { $0.stated == first && $0.family == .nOfM }),
      pair.base.flatMap({ said.term($0) })?.slot == whole.slot, pair.baseWords.contains(noun)
    else { return false }
    let text = said.sentence.text.utf8.prefix(said.sentence.figures[first].range.lowerBound)
    return Label(String(decoding: text.suffix(6), as: UTF8.self)).words.last == "with"
  }

  /// `24 % of bids were refused. … 170 refusals out of 705 bids`: the one pair of the sentences
  /// around that counts the same things in the same words.
  func pairAround(_ claim: ProseClaim, _ said: Said) -> [Reading] {
    let base = Set(claim.baseWords)
    let part = claim.qualifiers.filter { !base.contains($0) && !Self.processWords.contains($0) }
    guard claim.family == .share, claim.base == nil, claim.back == nil, claim.certainty == .strong,
      !base.isEmpty, !part.isEmpty, said.cell == nil
    else { return [] }
    var found: [Reading] = []
    for other in study.said
    where other.section == said.section && abs(other.block - said.block) <= 2 && other.cell == nil
      && (other.block, other.number) != (said.block, said.number)
    {
      for pair in other.claims where pair.family == .nOfM && pair.back == nil {
        guard let whole = pair.base.flatMap({ other.term($0) }),
          let share = pair.stated.flatMap({ other.term($0) }), whole.figure.kind == .count,
          share.figure.kind == .count, base.isSubset(of: pair.baseWords + pair.subject)
        else { continue }
        let words = Wording.words(of: other.sentence.text)
        guard part.allSatisfy({ own in words.contains { Wording.areAkin($0, own) } }) else {
          continue
        }
        found.append(
          Reading(statement: .share, terms: [share, whole], rank: 1, isProof: true))
      }
    }
    // Beside other figures the share may be of another time or place than the pair.
    let isAlone = said.sentence.figures.count == 1
    return found.map { reading in
      var reading = reading
      reading.isProof = found.count == 1 && isAlone
      return reading
    }
  }

  /// `51 % of stage 1 cases went to stage 2`: in the row of its year one column as a share of another.
  func ofOther(
    _ table: TableFacts, _ claim: ProseClaim, _ named: [Int], _ said: Said
  ) -> [Reading] {
    guard named.count == 2, claim.family == .share, claim.base == nil, claim.back == nil,
      let stated = claim.stated, let row = table.row(of: claim.time),
      let terms = table.view.terms(row: row, columns: named), terms.count == 2,
      terms.allSatisfy({ $0.figure.kind == .count && $0.figure.bounds == nil && !$0.isMark })
    else { return [] }
    let behind = Label(
      String(
        decoding: said.sentence.text.utf8.dropFirst(
          said.sentence.figures[stated].range.upperBound), as: UTF8.self))
    let words = behind.words.filter { !["the", "all", "our"].contains($0) }
    let labels = named.map { Label(table.layout.columns[$0].label).words }
    guard words.first == "of",
      let base = labels.firstIndex(where: { words.dropFirst().starts(with: $0) })
    else { return [] }
    let part = 1 - base
    // How many of one column are in the other is what the sentence says, and no column may be both.
    let isMove = !Self.moves.isDisjoint(with: words)
    return [
      Reading(
        statement: .share, terms: [terms[part], terms[base]], rank: 0,
        isProof: isMove && table.distance(from: said) ?? 2 < 2 && said.claims.count == 1
          && said.sentence.figures.count { $0.figure.kind == .percent } == 1)
    ]
  }

  private static let moves: Set<String> = [
    "proceeded", "progressed", "escalated", "moved", "went", "advanced", "led", "converted",
  ]

  /// `43 % (6/14)`: the part and the whole that a ratio prints in one.
  func halves(of ratio: Term) -> (part: Term, whole: Term)? {
    let digits = ratio.figure.text.split(separator: "/").compactMap { Int(String($0)) }
    guard ratio.figure.kind == .ratio, digits.count == 2, digits[1] > 0 else { return nil }
    var (part, whole) = (ratio, ratio)
    part.figure = Figure(text: "\(digits[0])", value: Exact(digits[0]), kind: .count)
    whole.figure = Figure(text: "\(digits[1])", value: Exact(digits[1]), kind: .count)
    return (part, whole)
  }
}
